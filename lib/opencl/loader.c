/* OpenCL, bound at run time: a machine that has none only has fewer backends. */
#include "opencl.h"

#include "../error.h"
#ifdef DSHA256_OPENCL
#include "../platform.h"
#endif

#include <string.h>

static struct {
    char library[1024], cache[1024];
    struct dsha256i_opencl_settings settings;
} configured;

int dsha256_opencl_configure(const dsha256_opencl_options *options)
{
    if (!options || options->size < offsetof(dsha256_opencl_options, launch_ms) + sizeof options->launch_ms)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "options is NULL, or its size is not set");
    const char *library = options->library ? options->library : "", *cache = options->cache ? options->cache : "";
    if (strlen(library) >= sizeof configured.library || strlen(cache) >= sizeof configured.cache)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "library or cache: a path of %zu bytes or more",
                              sizeof configured.library);
    if (options->launch_ms > 1000)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "launch_ms: %u, expected at most 1000", options->launch_ms);
    memmove(configured.library, library, strlen(library) + 1);
    memmove(configured.cache, cache, strlen(cache) + 1);
    configured.settings = (struct dsha256i_opencl_settings){.library = *library ? configured.library : NULL,
                                                            .cache = *cache ? configured.cache : NULL,
                                                            .launch_ms = options->launch_ms};
    return DSHA256_OK;
}

const struct dsha256i_opencl_settings *dsha256i_opencl_settings(void)
{
    return &configured.settings;
}

#ifdef DSHA256_OPENCL

static void *open_library(void)
{
    if (configured.settings.library)
        return dsha256i_library_open(configured.settings.library);
#if defined(_WIN32)
    return dsha256i_library_open("OpenCL.dll");
#elif defined(__APPLE__)
    return dsha256i_library_open("/System/Library/Frameworks/OpenCL.framework/OpenCL");
#else
    return dsha256i_library_open("libOpenCL.so.1");
#endif
}

const char *dsha256i_opencl_load(struct dsha256i_opencl_functions *cl)
{
    if (!dsha256i_library_can_open())
        return "this program is linked statically: it cannot load OpenCL";
    void *library = open_library();
    if (!library)
        return "no OpenCL loader is installed (Debian: ocl-icd-libopencl1)";
    void *address;
#define BIND(name)                                                                                                     \
    address = dsha256i_library_symbol(library, #name);                                                                 \
    if (!address)                                                                                                      \
        return "the OpenCL loader lacks " #name;                                                                       \
    memcpy(&cl->name, &address, sizeof address); /* ISO C converts no object pointer to a function's */
    DSHA256I_OPENCL_FUNCTIONS(BIND)
#undef BIND
    return NULL;
}

#else

size_t dsha256i_opencl_count(void)
{
    return 0;
}

void dsha256i_opencl_info(dsha256_backend_info *info, size_t index)
{
    (void)info, (void)index;
}

int dsha256i_opencl_is_cpu(size_t index)
{
    return (void)index, 0;
}

const char *dsha256i_opencl_problem(void)
{
    return "this library was built without OpenCL (install its headers, Debian: opencl-c-headers, and build again; "
           "CMake: -DDSHA256_OPENCL=ON)";
}

int dsha256i_opencl_open(const struct dsha256i_kernel **kernel, const char *name)
{
    (void)kernel;
    return strncmp(name, "opencl:", strlen("opencl:")) == 0
               ? dsha256i_error(DSHA256_ERR_BACKEND, "%s", dsha256i_opencl_problem())
               : dsha256i_error(DSHA256_ERR_BACKEND, "no backend has the name '%.80s'", name);
}

#endif

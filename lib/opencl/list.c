/* Which OpenCL devices there are. Nothing that a driver says here is trusted to be there, ended, or of a sane size; and
 * one bad platform hides no other. */
#include "opencl.h"

#ifdef DSHA256_OPENCL

#include "../error.h"
#include "../platform.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PLATFORMS_MAX = 32, DEVICES_MAX = 64 };

struct list {
    struct dsha256i_opencl_functions cl;
    long process; /* whose it is: a fork's child cannot use it */
    size_t n;
    struct dsha256i_opencl_device_info at[DEVICES_MAX];
    char problem[256]; /* empty: none */
};

/* cl_khr_pci_bus_info and cl_nv_device_attribute_query, which older headers lack. */
#define DEVICE_PCI_BUS_INFO_KHR 0x410F
#define DEVICE_PCI_BUS_ID_NV    0x4008
#define DEVICE_PCI_SLOT_ID_NV   0x4009
#define DEVICE_PCI_DOMAIN_ID_NV 0x400A
#define DEVICE_TOPOLOGY_AMD     0x4037

static cl_uint device_uint(const struct dsha256i_opencl_functions *cl, cl_device_id device, cl_device_info what)
{
    cl_uint value = 0;
    return cl->clGetDeviceInfo(device, what, sizeof value, &value, NULL) == CL_SUCCESS ? value : 0;
}

/* 1 if the device's list of extensions has the word: drivers may report a question that they do not know. */
static int has_extension(const struct dsha256i_opencl_functions *cl, cl_device_id device, const char *word)
{
    char list[8192];
    const size_t length = strlen(word);
    memset(list, 0, sizeof list);
    if (cl->clGetDeviceInfo(device, CL_DEVICE_EXTENSIONS, sizeof list - 1, list, NULL) != CL_SUCCESS)
        return 0;
    list[sizeof list - 1] = '\0';
    for (const char *at = list; (at = strstr(at, word)) != NULL; at += length)
        if ((at == list || at[-1] == ' ') && (at[length] == ' ' || at[length] == '\0'))
            return 1;
    return 0;
}

enum { ANSWER_SIZE = 1024 };

/* What a driver answered, and with which status, as a text: printable and cut to size; the fallback where there is
 * nothing. */
static void copy_answer(char *text, size_t size, cl_int status, char answer[ANSWER_SIZE], const char *fallback)
{
    answer[status == CL_SUCCESS ? ANSWER_SIZE - 1 : 0] = '\0'; /* the end that it may have forgotten */
    const char *from = answer;
    while (*from && !isgraph((unsigned char)*from))
        from++;
    size_t n = 0;
    for (; n < size - 1 && from[n]; n++)
        text[n] = isprint((unsigned char)from[n]) ? from[n] : '?';
    while (n > 0 && text[n - 1] == ' ')
        n--;
    text[n] = '\0';
    if (n == 0)
        snprintf(text, size, "%s", fallback);
}

static void device_text(const struct dsha256i_opencl_functions *cl, cl_device_id device, cl_device_info what,
                        char *text, size_t size, const char *fallback)
{
    char answer[ANSWER_SIZE] = "";
    const cl_int status = cl->clGetDeviceInfo(device, what, sizeof answer - 1, answer, NULL);
    copy_answer(text, size, status, answer, fallback);
}

static void find_pci(const struct dsha256i_opencl_functions *cl, struct dsha256i_opencl_device_info *info)
{
    cl_uint khr[4] = {0}; /* domain, bus, device, function */
    struct {
        cl_uint type;
        unsigned char unused[17];
        unsigned char bus, device, function;
    } amd = {0};
    _Static_assert(sizeof amd == 24, "cl_device_topology_amd");
    cl_uint bus, slot;
    unsigned at[4];
    if (has_extension(cl, info->device, "cl_khr_pci_bus_info") &&
        cl->clGetDeviceInfo(info->device, DEVICE_PCI_BUS_INFO_KHR, sizeof khr, khr, NULL) == CL_SUCCESS) {
        for (int i = 0; i < 4; i++)
            at[i] = khr[i];
    } else if (has_extension(cl, info->device, "cl_nv_device_attribute_query") &&
               cl->clGetDeviceInfo(info->device, DEVICE_PCI_BUS_ID_NV, sizeof bus, &bus, NULL) == CL_SUCCESS &&
               cl->clGetDeviceInfo(info->device, DEVICE_PCI_SLOT_ID_NV, sizeof slot, &slot, NULL) == CL_SUCCESS) {
        at[0] = device_uint(cl, info->device, DEVICE_PCI_DOMAIN_ID_NV);
        at[1] = bus;
        at[2] = slot >> 3;
        at[3] = slot & 7;
    } else if (has_extension(cl, info->device, "cl_amd_device_attribute_query") &&
               cl->clGetDeviceInfo(info->device, DEVICE_TOPOLOGY_AMD, sizeof amd, &amd, NULL) == CL_SUCCESS &&
               amd.type == 1) {
        at[0] = 0;
        at[1] = amd.bus;
        at[2] = amd.device;
        at[3] = amd.function;
    } else {
        return;
    }
    snprintf(info->pci, sizeof info->pci, "%04x:%02x:%02x.%x", at[0] & 0xffff, at[1] & 0xff, at[2] & 0x1f, at[3] & 7);
}

static void platform_text(const struct dsha256i_opencl_functions *cl, cl_platform_id platform, cl_platform_info what,
                          char *text, size_t size, const char *fallback)
{
    char answer[ANSWER_SIZE] = "";
    const cl_int status = cl->clGetPlatformInfo(platform, what, sizeof answer - 1, answer, NULL);
    copy_answer(text, size, status, answer, fallback);
}

static void add_device(struct list *list, cl_platform_id platform, cl_device_id device)
{
    const struct dsha256i_opencl_functions *cl = &list->cl;
    struct dsha256i_opencl_device_info *info = &list->at[list->n++];
    info->platform = platform;
    info->device = device;
    char platform_name[64], platform_vendor[64], vendor[64];
    platform_text(cl, platform, CL_PLATFORM_NAME, platform_name, sizeof platform_name, "unnamed platform");
    platform_text(cl, platform, CL_PLATFORM_VENDOR, platform_vendor, sizeof platform_vendor, "unknown");
    device_text(cl, device, CL_DEVICE_VENDOR, vendor, sizeof vendor, "not known");
    info->is_by_vendor = strcmp(vendor, platform_vendor) == 0;
    device_text(cl, device, CL_DEVICE_NAME, info->device_name, sizeof info->device_name, "unnamed device");
    device_text(cl, device, CL_DRIVER_VERSION, info->driver, sizeof info->driver, "unknown");
    find_pci(cl, info);

    cl_device_type type = 0;
    if (cl->clGetDeviceInfo(device, CL_DEVICE_TYPE, sizeof type, &type, NULL) != CL_SUCCESS)
        type = 0;
    info->is_cpu = (type & CL_DEVICE_TYPE_CPU) != 0;
    info->vendor_id = device_uint(cl, device, CL_DEVICE_VENDOR_ID);
    const cl_uint width = info->is_cpu ? device_uint(cl, device, CL_DEVICE_NATIVE_VECTOR_WIDTH_INT) : 1;
    info->lanes = 1;
    if (width != 1) /* a vector of the width of its registers; 4 words where it does not say */
        for (info->lanes = 16; info->lanes > 4 && info->lanes > width;)
            info->lanes /= 2;
    if (cl->clGetDeviceInfo(device, CL_DEVICE_MAX_WORK_GROUP_SIZE, sizeof info->max_group, &info->max_group, NULL) !=
        CL_SUCCESS)
        info->max_group = 0;

    const cl_uint units = device_uint(cl, device, CL_DEVICE_MAX_COMPUTE_UNITS);
    if (units == 0 || info->max_group == 0)
        info->missing = "compute unit of it";
    else if (!device_uint(cl, device, CL_DEVICE_AVAILABLE))
        info->missing = "free device";
    else if (!device_uint(cl, device, CL_DEVICE_COMPILER_AVAILABLE))
        info->missing = "compiler for it";
    else if (!device_uint(cl, device, CL_DEVICE_ENDIAN_LITTLE) || __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__)
        info->missing = "little-endian words";
    char description[sizeof info->description]; /* gcc 12 cannot tell one member from another */
    snprintf(description, sizeof description, "%s, %u compute units, %s%s%s, driver %s", info->device_name,
             (unsigned)units, platform_name, *info->pci ? ", PCI " : "", info->pci, info->driver);
    memcpy(info->description, description, sizeof description);
}

/* ---- The order --------------------------------------------------------------------------------------------------- */

/* GPUs and accelerators before CPUs; of each, what can be used before what cannot; of those, a board's own driver
 * before what passes its work on to another (PoCL, Mesa). */
static int rank(const struct dsha256i_opencl_device_info *info)
{
    return (info->is_cpu ? 4 : 0) + (info->missing ? 2 : 0) + (info->is_by_vendor ? 0 : 1);
}

/* What is of one rank stays as the platforms list it. */
static void sort(struct list *list)
{
    for (size_t i = 1; i < list->n; i++) {
        const struct dsha256i_opencl_device_info moved = list->at[i];
        size_t to = i;
        for (; to > 0 && rank(&list->at[to - 1]) > rank(&moved); to--)
            list->at[to] = list->at[to - 1];
        list->at[to] = moved;
    }
    for (size_t i = 0; i < list->n; i++)
        snprintf(list->at[i].name, sizeof list->at[i].name, "opencl:%u", (unsigned)i);
}

/* What two platforms have at one address is one board. One platform may have parts of a board there: they are as
 * many. */
static void find_same_boards(struct list *list)
{
    for (size_t i = 0; i < list->n; i++) {
        struct dsha256i_opencl_device_info *info = &list->at[i];
        for (size_t k = 0; k < i && *info->pci && !info->same_as; k++) {
            const struct dsha256i_opencl_device_info *before = &list->at[k];
            if (!before->same_as && before->platform != info->platform && strcmp(before->pci, info->pci) == 0)
                info->same_as = before->name;
        }
    }
}

static void find_devices(void *pointer)
{
    struct list *list = pointer;
    const struct dsha256i_opencl_functions *cl = &list->cl;
    cl_platform_id platforms[PLATFORMS_MAX] = {0};
    cl_uint n_platforms = 0;
    if (cl->clGetPlatformIDs(PLATFORMS_MAX, platforms, &n_platforms) != CL_SUCCESS || n_platforms == 0) {
        snprintf(list->problem, sizeof list->problem, "the OpenCL loader finds no driver (platform)");
        return;
    }
    for (cl_uint i = 0; i < n_platforms && i < PLATFORMS_MAX && platforms[i]; i++) {
        cl_device_id devices[DEVICES_MAX] = {0};
        cl_uint n_devices = 0;
        const cl_int status = cl->clGetDeviceIDs(platforms[i], CL_DEVICE_TYPE_ALL, DEVICES_MAX, devices, &n_devices);
        if (status != CL_SUCCESS || n_devices == 0) {
            char name[64];
            platform_text(cl, platforms[i], CL_PLATFORM_NAME, name, sizeof name, "unnamed");
            snprintf(list->problem, sizeof list->problem,
                     "OpenCL platform %u (%s) has no device that this user may open (error %d)", (unsigned)i, name,
                     (int)status);
            continue;
        }
        for (cl_uint k = 0; k < n_devices && k < DEVICES_MAX && devices[k] && list->n < DEVICES_MAX; k++)
            add_device(list, platforms[i], devices[k]);
    }
    sort(list);
    find_same_boards(list);
}

/* Made on the first call; threads that meet there each make one, and the first to publish sets it for all. */
static struct list *the_list(void)
{
    static struct list *published;
    static struct list none = {.problem = "out of memory"};
    struct list *list = __atomic_load_n(&published, __ATOMIC_ACQUIRE);
    if (list)
        return list;
    list = calloc(1, sizeof *list);
    if (!list)
        return &none;
    list->process = dsha256i_process_id();
    const char *problem = dsha256i_opencl_load(&list->cl);
    if (problem)
        snprintf(list->problem, sizeof list->problem, "%s", problem);
    else
        dsha256i_without_signals(find_devices, list); /* drivers start threads */
    struct list *before = NULL;
    if (!__atomic_compare_exchange_n(&published, &before, list, 0, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE)) {
        free(list);
        list = before;
    }
    return list;
}

size_t dsha256i_opencl_count(void)
{
    return the_list()->n;
}

const char *dsha256i_opencl_problem(void)
{
    const struct list *list = the_list();
    return *list->problem ? list->problem : NULL;
}

void dsha256i_opencl_info(dsha256_backend_info *info, size_t index)
{
    const struct dsha256i_opencl_device_info *device = &the_list()->at[index];
    info->name = device->name;
    info->description = device->description;
    info->lanes = device->lanes;
    info->usable = !device->missing;
    info->missing = device->missing;
    info->is_device = 1;
    info->pci = *device->pci ? device->pci : NULL;
    info->same_as = device->same_as;
}

int dsha256i_opencl_is_cpu(size_t index)
{
    return the_list()->at[index].is_cpu;
}

/* ---- Selection --------------------------------------------------------------------------------------------------- */

static int contains_ignoring_case(const char *text, const char *part)
{
    for (; *text; text++) {
        size_t i = 0;
        while (part[i] && tolower((unsigned char)text[i]) == tolower((unsigned char)part[i]))
            i++;
        if (!part[i])
            return 1;
    }
    return 0;
}

/* The numbers of a PCI address: "0000:c1:00.0", without the domain ("c1:00.0", as lspci shows it), with one of eight
 * digits ("00000000:C1:00.0", as nvidia-smi does). 0: it is none. */
static int read_pci(unsigned long at[4], const char *text)
{
    size_t n = 0;
    for (const char *c = text;; c++) {
        char *end;
        if (n == 4 || !isxdigit((unsigned char)*c))
            return 0;
        at[n++] = strtoul(c, &end, 16);
        c = end;
        if (!*c)
            break;
        if (*c != ':' && *c != '.')
            return 0;
    }
    if (n == 3) {
        memmove(at + 1, at, 3 * sizeof at[0]);
        at[0] = 0;
    }
    return n >= 3;
}

static int is_at(const struct dsha256i_opencl_device_info *info, const char *wanted)
{
    unsigned long its[4], other[4];
    return read_pci(its, info->pci) && read_pci(other, wanted) && memcmp(its, other, sizeof its) == 0;
}

/* A name of only digits is an index, so "1" never means a "GTX 1080". */
static struct dsha256i_opencl_device_info *find(struct list *list, const char *wanted)
{
    const int is_index = strspn(wanted, "0123456789") == strlen(wanted);
    for (size_t i = 0; *wanted && i < list->n; i++) {
        struct dsha256i_opencl_device_info *info = &list->at[i];
        if (is_index ? strcmp(info->name + strlen("opencl:"), wanted) == 0
                     : is_at(info, wanted) || contains_ignoring_case(info->device_name, wanted))
            return info;
    }
    return NULL;
}

struct opening {
    const struct dsha256i_kernel **kernel;
    const struct dsha256i_opencl_functions *cl;
    struct dsha256i_opencl_device_info *info;
    int status;
};

static void open_device(void *pointer)
{
    struct opening *opening = pointer;
    opening->status = dsha256i_opencl_device_open(opening->kernel, opening->cl, opening->info);
}

int dsha256i_opencl_open(const struct dsha256i_kernel **kernel, const char *name)
{
    if (strncmp(name, "opencl:", strlen("opencl:")) != 0)
        return dsha256i_error(DSHA256_ERR_BACKEND, "no backend has the name '%.80s'", name);
    struct list *list = the_list();
    struct dsha256i_opencl_device_info *info = find(list, name + strlen("opencl:"));
    if (!info)
        return dsha256i_error(DSHA256_ERR_BACKEND, *list->problem ? "no device '%.40s': %s" : "no device '%.40s'", name,
                              list->problem);
    if (info->missing)
        return dsha256i_error(DSHA256_ERR_BACKEND, "%s has no %s", info->name, info->missing);
    if (list->process != dsha256i_process_id())
        return dsha256i_error(DSHA256_ERR_DEVICE, "OpenCL belongs to the process that forked this one");
    struct opening opening = {kernel, &list->cl, info, DSHA256_ERR_DEVICE};
    dsha256i_without_signals(open_device, &opening);
    return dsha256i_error_plain(opening.status);
}

#else
typedef int dsha256i_nothing_here; /* ISO C wants a declaration */
#endif

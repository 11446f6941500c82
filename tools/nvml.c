#if !defined(_WIN32) && !defined(_GNU_SOURCE)
#define _GNU_SOURCE /* dl_iterate_phdr */
#endif
#include "nvml.h"

#include "../lib/static_program.h"

#include <stdio.h>
#include <string.h>
#ifdef _WIN32
#include <windows.h>
#else
#include <dlfcn.h>
#endif

/* As in NVIDIA's documentation of NVML: results are 0 for success, handles are pointers. */
struct pci_info {
    char bus_id_legacy[16];
    unsigned domain, bus, device, device_id, subsystem_id;
    char bus_id[32];
};

static struct {
    int (*init)(void);
    const char *(*error_string)(int result);
    int (*count)(unsigned *n);
    int (*handle)(unsigned index, void **device);
    int (*name)(void *device, char *name, unsigned size);
    int (*pci)(void *device, struct pci_info *pci);
    int (*power)(void *device, unsigned *milliwatts);
    int (*energy)(void *device, unsigned long long *millijoules);
} nvml;

#ifdef _WIN32
static void *library_open(const char *name)
{
    const int is_path = strpbrk(name, "/\\") != NULL;
    return (void *)LoadLibraryExA(name, NULL, is_path ? 0 : LOAD_LIBRARY_SEARCH_SYSTEM32);
}

static void find(void *function, void *library, const char *name)
{
    const FARPROC address = GetProcAddress((HMODULE)library, name);
    memcpy(function, &address, sizeof address);
}
#else
static void *library_open(const char *name)
{
    return dlopen(name, RTLD_NOW | RTLD_LOCAL);
}

static void find(void *function, void *library, const char *name)
{
    void *address = dlsym(library, name);
    memcpy(function, &address, sizeof address); /* ISO C converts no object pointer to a function's */
}
#endif

const char *nvml_open(unsigned *n, const char *library)
{
    static char why[200];
    if (dsha256i_is_static_program())
        return "NVML: a statically linked program cannot load it";
    void *opened = library_open(library);
    if (!opened) {
        snprintf(why, sizeof why, "NVML: %s not found (no NVIDIA driver)", library);
        return why;
    }
    find((void *)&nvml.init, opened, "nvmlInit_v2");
    find((void *)&nvml.error_string, opened, "nvmlErrorString");
    find((void *)&nvml.count, opened, "nvmlDeviceGetCount_v2");
    find((void *)&nvml.handle, opened, "nvmlDeviceGetHandleByIndex_v2");
    find((void *)&nvml.name, opened, "nvmlDeviceGetName");
    find((void *)&nvml.pci, opened, "nvmlDeviceGetPciInfo_v3");
    find((void *)&nvml.power, opened, "nvmlDeviceGetPowerUsage");
    find((void *)&nvml.energy, opened, "nvmlDeviceGetTotalEnergyConsumption"); /* since Volta */
    if (!nvml.init || !nvml.error_string || !nvml.count || !nvml.handle || !nvml.name || !nvml.power) {
        snprintf(why, sizeof why, "NVML: %s is too old", library);
        return why;
    }
    int result = nvml.init();
    if (result == 0)
        result = nvml.count(n);
    if (result != 0)
        snprintf(why, sizeof why, "NVML: %s", nvml.error_string(result));
    else if (*n == 0)
        snprintf(why, sizeof why, "NVML: no board");
    return result != 0 || *n == 0 ? why : NULL;
}

int nvml_get_board(struct nvml_board *board, unsigned index)
{
    struct pci_info pci;
    *board = (struct nvml_board){.handle = NULL};
    if (nvml.handle(index, &board->handle) != 0 || nvml.name(board->handle, board->name, sizeof board->name - 1) != 0)
        return -1;
    if (nvml.pci && nvml.pci(board->handle, &pci) == 0) /* a board is function 0 of its device */
        snprintf(board->pci, sizeof board->pci, "%04x:%02x:%02x.0", pci.domain & 0xffff, pci.bus & 0xff,
                 pci.device & 0x1f);
    return 0;
}

int nvml_energy(double *joules, void *handle)
{
    unsigned long long millijoules;
    if (!nvml.energy || nvml.energy(handle, &millijoules) != 0)
        return -1;
    *joules = 1e-3 * (double)millijoules;
    return 0;
}

int nvml_power(double *watts, void *handle)
{
    unsigned milliwatts;
    if (nvml.power(handle, &milliwatts) != 0)
        return -1;
    *watts = 1e-3 * milliwatts;
    return 0;
}

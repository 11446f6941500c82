/* A libnvidia-ml.so.1 with three boards: one that counts its energy at 100 W, one that tells 150 W, one that tells
 * nothing. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

struct pci_info {
    char bus_id_legacy[16];
    unsigned domain, bus, device, device_id, subsystem_id;
    char bus_id[32];
};
enum { SUCCESS = 0, ERROR_INVALID_ARGUMENT = 2, ERROR_NOT_SUPPORTED = 3, N_BOARDS = 3 };

static char boards[N_BOARDS];

static unsigned number_of(const void *device)
{
    return (unsigned)((const char *)device - boards);
}

int nvmlInit_v2(void);
const char *nvmlErrorString(int result);
int nvmlDeviceGetCount_v2(unsigned *n);
int nvmlDeviceGetHandleByIndex_v2(unsigned index, void **device);
int nvmlDeviceGetName(void *device, char *name, unsigned size);
int nvmlDeviceGetPciInfo_v3(void *device, struct pci_info *pci);
int nvmlDeviceGetPowerUsage(void *device, unsigned *milliwatts);
int nvmlDeviceGetTotalEnergyConsumption(void *device, unsigned long long *millijoules);

int nvmlInit_v2(void)
{
    return SUCCESS;
}

const char *nvmlErrorString(int result)
{
    return result == SUCCESS ? "Success" : "Failure";
}

int nvmlDeviceGetCount_v2(unsigned *n)
{
    *n = N_BOARDS;
    return SUCCESS;
}

int nvmlDeviceGetHandleByIndex_v2(unsigned index, void **device)
{
    *device = index < N_BOARDS ? &boards[index] : NULL;
    return *device ? SUCCESS : ERROR_INVALID_ARGUMENT;
}

int nvmlDeviceGetName(void *device, char *name, unsigned size)
{
    snprintf(name, size, "Fake <%u> & \"more\"", number_of(device));
    return SUCCESS;
}

int nvmlDeviceGetPciInfo_v3(void *device, struct pci_info *pci)
{
    memset(pci, 0, sizeof *pci);
    pci->bus = 0x41 + number_of(device);
    return SUCCESS;
}

int nvmlDeviceGetPowerUsage(void *device, unsigned *milliwatts)
{
    *milliwatts = 150000;
    return number_of(device) == 1 ? SUCCESS : ERROR_NOT_SUPPORTED;
}

int nvmlDeviceGetTotalEnergyConsumption(void *device, unsigned long long *millijoules)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    *millijoules = 100 * (1000 * (unsigned long long)now.tv_sec + (unsigned long long)now.tv_nsec / 1000000);
    return number_of(device) == 0 ? SUCCESS : ERROR_NOT_SUPPORTED;
}

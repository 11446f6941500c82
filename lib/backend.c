/* The backend table: which kernels there are, which of them passed their self-test, what "auto" is. */
#include "backend.h"

#include <string.h>

#define BACKEND_OF(kernel)                                                                                             \
    {                                                                                                                  \
        .scan_one = &(kernel), .scan_versions = &(kernel), .headers = &(kernel), .pairs = &(kernel),                   \
        .compress = &(kernel)                                                                                          \
    }

static dsha256_backend backends[] = {
    BACKEND_OF(dsha256i_kernel_scalar),
};
#define N_BACKENDS (sizeof backends / sizeof backends[0])

/* "auto": for each operation the kernel that serves it best. */
static dsha256_backend auto_backend = BACKEND_OF(dsha256i_kernel_scalar);

static const struct dsha256i_kernel *kernel_of(const dsha256_backend *backend)
{
    return backend->scan_one;
}

/* Runs the self-test of a backend once a process. Threads that meet on the first use may each run it: they find the
 * same, and none waits for another (a fork in the middle of the first use leaves no lock behind). */
static int test_once(size_t index)
{
    static int passed[N_BACKENDS]; /* 0 not tested yet, 1 passed, −1 failed */
    int seen = __atomic_load_n(&passed[index], __ATOMIC_ACQUIRE);
    if (seen == 0) {
        seen = dsha256_selftest(&backends[index]) == DSHA256_OK ? 1 : -1;
        __atomic_store_n(&passed[index], seen, __ATOMIC_RELEASE);
    }
    return seen > 0 ? DSHA256_OK : DSHA256_ERR_SELFTEST;
}

size_t dsha256_backend_count(void)
{
    return N_BACKENDS;
}

int dsha256_backend_info_at(dsha256_backend_info *info, size_t index)
{
    if (!info || index >= N_BACKENDS || info->size < offsetof(dsha256_backend_info, usable) + sizeof info->usable)
        return DSHA256_ERR_ARGUMENT;
    const struct dsha256i_kernel *kernel = kernel_of(&backends[index]);
    info->name = kernel->name;
    info->description = kernel->description;
    info->lanes = kernel->lanes;
    info->usable = 1;
    return DSHA256_OK;
}

const dsha256_backend *dsha256i_backend_auto(void)
{
    return &auto_backend;
}

int dsha256i_backend_resolve(const dsha256_backend **resolved, const dsha256_backend *backend)
{
    if (backend && backend != &auto_backend) { /* tested when it was opened */
        *resolved = backend;
        return DSHA256_OK;
    }
    *resolved = dsha256i_backend_auto();
    return test_once(0);
}

int dsha256_backend_open(dsha256_backend **backend, const char *name)
{
    if (!backend)
        return DSHA256_ERR_ARGUMENT;
    *backend = NULL;
    dsha256_backend *found = NULL;
    int status = DSHA256_ERR_BACKEND;
    if (!name || strcmp(name, "auto") == 0) {
        const dsha256_backend *resolved;
        found = &auto_backend;
        status = dsha256i_backend_resolve(&resolved, NULL);
    }
    for (size_t i = 0; !found && i < N_BACKENDS; i++) {
        if (strcmp(name, kernel_of(&backends[i])->name) == 0) {
            found = &backends[i];
            status = test_once(i);
        }
    }
    if (status == DSHA256_OK)
        *backend = found;
    return status;
}

const char *dsha256_backend_name(const dsha256_backend *backend)
{
    return !backend || backend == &auto_backend ? "auto" : kernel_of(backend)->name;
}

void dsha256_backend_close(dsha256_backend *backend)
{
    (void)backend; /* CPU backends live in the table above */
}

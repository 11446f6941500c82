/* The backend table: which kernels there are, which of them this machine can run and which passed their self-test, and
 * what "auto" is made of.
 *
 * What is found once is kept in atomic words. Threads that meet on a first use each find it out for themselves, and the
 * first to publish sets it for all; none waits for another, and a fork in the middle leaves no lock behind. */
#include "backend.h"

#include "batch.h"
#include "cpu.h"
#include "error.h"
#include "opencl/opencl.h"
#include "race.h"
#include "selftest.h"

#include <stdlib.h>
#include <string.h>

static dsha256_backend backends[] = {
#define BACKEND_OF(name) {&dsha256i_kernel_##name},
    DSHA256I_KERNELS(BACKEND_OF)
#undef BACKEND_OF
};
#define N_BACKENDS (sizeof backends / sizeof backends[0])

/* What dsha256_backend_open gives for "auto". */
static dsha256_backend auto_backend;

static int is_auto(const dsha256_backend *backend)
{
    return !backend || !backend->kernel;
}

static unsigned missing_features(const struct dsha256i_kernel *kernel)
{
    return kernel->needs & ~dsha256i_cpu_features();
}

/* DSHA256_OK if this machine can run the backend and it passed its self-test, which runs once a process. */
static int test_once(size_t index)
{
    static int passed[N_BACKENDS]; /* 0 not tested yet, 1 passed, −1 failed */
    const unsigned missing = missing_features(backends[index].kernel);
    if (missing)
        return dsha256i_error(DSHA256_ERR_BACKEND, "%s needs %s, which this machine lacks",
                              backends[index].kernel->name, dsha256i_cpu_feature_name(missing));
    int seen = __atomic_load_n(&passed[index], __ATOMIC_ACQUIRE);
    if (seen == 0) {
        seen = dsha256i_selftest(backends[index].kernel) == DSHA256_OK ? 1 : -1;
        __atomic_store_n(&passed[index], seen, __ATOMIC_RELEASE);
    }
    return dsha256i_error_plain(seen > 0 ? DSHA256_OK : DSHA256_ERR_SELFTEST);
}

/* ---- "auto" ------------------------------------------------------------------------------------------------------ */

/* The choice as one word: for each operation the index of a backend in four bits, and a bit that says it is made. */
#define CHOICE_MADE (UINT32_C(1) << 31)
_Static_assert(N_BACKENDS <= 16 && N_BACKENDS <= DSHA256I_RACERS_MAX, "an index has four bits");

size_t dsha256i_sound_kernels(const struct dsha256i_kernel *kernels[DSHA256I_RACERS_MAX])
{
    size_t n = 0;
    for (size_t i = 0; i < N_BACKENDS; i++)
        if (test_once(i) == DSHA256_OK)
            kernels[n++] = backends[i].kernel;
    return n;
}

static uint32_t index_of(const struct dsha256i_kernel *kernel)
{
    uint32_t index = 0;
    while (backends[index].kernel != kernel)
        index++;
    return index;
}

static uint32_t auto_choice(void)
{
    static uint32_t published;
    uint32_t choice = __atomic_load_n(&published, __ATOMIC_ACQUIRE);
    if (choice & CHOICE_MADE)
        return choice;

    const struct dsha256i_kernel *sound[DSHA256I_RACERS_MAX], *fastest[DSHA256I_N_OPERATIONS];
    const size_t n = dsha256i_sound_kernels(sound);
    dsha256i_race_all(fastest, sound, n);
    choice = CHOICE_MADE;
    for (int operation = 0; operation < DSHA256I_N_OPERATIONS; operation++)
        choice |= index_of(fastest[operation]) << 4 * operation;
    uint32_t before = 0;
    if (!__atomic_compare_exchange_n(&published, &before, choice, 0, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE))
        choice = before; /* another thread was first */
    return choice;
}

const struct dsha256i_kernel *dsha256i_backend_kernel(const dsha256_backend *backend, int operation)
{
    if (!is_auto(backend))
        return backend->kernel; /* tested when it was opened */
    const uint32_t index = auto_choice() >> 4 * operation & 15;
    return test_once(index) == DSHA256_OK ? backends[index].kernel : NULL;
}

dsha256i_compress *dsha256i_backend_compress(const dsha256_backend *backend)
{
    return dsha256i_compress_of(is_auto(backend) ? backends[auto_choice() >> 4 * DSHA256_OP_COMPRESS & 15].kernel
                                                 : backend->kernel);
}

/* ---- The public functions ---------------------------------------------------------------------------------------- */

size_t dsha256_backend_count(void)
{
    return N_BACKENDS + dsha256i_opencl_count();
}

/* Whether a caller's struct of this size has the member. */
#define HAS_MEMBER(info, member) ((info)->size >= offsetof(dsha256_backend_info, member) + sizeof((info)->member))

int dsha256_backend_info_at(dsha256_backend_info *info, size_t index)
{
    if (!info || !HAS_MEMBER(info, usable))
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "info is NULL, or its size is not set");
    if (index >= dsha256_backend_count())
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "index: %zu, expected less than %zu", index,
                              dsha256_backend_count());
    dsha256_backend_info found = {.size = 0};
    if (index < N_BACKENDS) {
        const struct dsha256i_kernel *kernel = backends[index].kernel;
        const unsigned missing = missing_features(kernel);
        found.name = kernel->name;
        found.description = kernel->description;
        found.lanes = kernel->lanes;
        found.usable = missing == 0;
        found.missing = missing ? dsha256i_cpu_feature_name(missing) : NULL;
    } else {
        dsha256i_opencl_info(&found, index - N_BACKENDS);
    }
    info->name = found.name;
    info->description = found.description;
    info->lanes = found.lanes;
    info->usable = found.usable;
    if (HAS_MEMBER(info, missing))
        info->missing = found.missing;
    if (HAS_MEMBER(info, is_device))
        info->is_device = found.is_device;
    if (HAS_MEMBER(info, pci))
        info->pci = found.pci;
    if (HAS_MEMBER(info, same_as))
        info->same_as = found.same_as;
    return DSHA256_OK;
}

int dsha256i_backend_is_device(size_t index)
{
    return index >= N_BACKENDS && !dsha256i_opencl_is_cpu(index - N_BACKENDS);
}

static int open_device(dsha256_backend **backend, const char *name)
{
    dsha256_backend *opened = malloc(sizeof *opened);
    if (!opened)
        return dsha256i_error_plain(DSHA256_ERR_MEMORY);
    const int status = dsha256i_opencl_open(&opened->kernel, name);
    if (status == DSHA256_OK)
        *backend = opened;
    else
        free(opened);
    return status;
}

int dsha256_backend_open(dsha256_backend **backend, const char *name)
{
    if (!backend)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "backend is NULL");
    *backend = NULL;
    dsha256_backend *found = NULL;
    int status = DSHA256_OK;
    if (!name || strcmp(name, "auto") == 0) {
        found = &auto_backend;
        if (!dsha256i_backend_kernel(NULL, DSHA256_OP_SCAN))
            status = dsha256i_error_plain(DSHA256_ERR_SELFTEST);
    }
    for (size_t i = 0; !found && i < N_BACKENDS; i++) {
        if (strcmp(name, backends[i].kernel->name) == 0) {
            found = &backends[i];
            status = test_once(i);
        }
    }
    if (!found)
        return open_device(backend, name);
    if (status == DSHA256_OK)
        *backend = found;
    return status;
}

const char *dsha256_opencl_problem(void)
{
    return dsha256i_opencl_problem();
}

const char *dsha256_backend_name(const dsha256_backend *backend)
{
    return is_auto(backend) ? "auto" : backend->kernel->name;
}

const char *dsha256_backend_kernel(const dsha256_backend *backend, int operation)
{
    if (operation < 0 || operation >= DSHA256I_N_OPERATIONS)
        return NULL;
    const struct dsha256i_kernel *kernel = dsha256i_backend_kernel(backend, operation);
    return kernel ? kernel->name : NULL;
}

int dsha256_backend_variants(dsha256_backend *backend, dsha256_backend_variant *variants, size_t *n, int operation,
                             size_t max)
{
    if (!n)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "n is NULL");
    *n = 0;
    if (operation < 0 || operation >= DSHA256I_N_OPERATIONS)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "operation: %d, expected one of DSHA256_OP_…", operation);
    if (max > 0 && (!variants || variants->size < sizeof *variants))
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "variants is NULL, or its size is not set");
    const struct dsha256i_kernel *kernel = backend ? backend->kernel : NULL;
    if (!kernel || !kernel->race_device || operation > DSHA256_OP_SCAN_VERSIONS)
        return DSHA256_OK;
    const int status = kernel->race_device(kernel->device), several = operation == DSHA256_OP_SCAN_VERSIONS;
    if (status != DSHA256_OK)
        return dsha256i_error_plain(status);
    const size_t size = max > 0 ? variants->size : 0;
    dsha256_backend_variant variant = {.size = size};
    for (; kernel->variant_of_device(kernel->device, &variant, several, *n); ++*n)
        if (*n < max)
            memcpy((char *)variants + *n * size, &variant, sizeof variant);
    return DSHA256_OK;
}

void dsha256_backend_close(dsha256_backend *backend)
{
    if (is_auto(backend) || !backend->kernel->close_device)
        return; /* CPU backends live in the table above */
    backend->kernel->close_device(backend->kernel->device);
    free(backend);
}

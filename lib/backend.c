/* The backend table: which kernels there are, which of them this machine can run and which passed their self-test, and
 * what "auto" is made of.
 *
 * What is found once is kept in atomic words. Threads that meet on a first use each find it out for themselves, and the
 * first to publish sets it for all; none waits for another, and a fork in the middle leaves no lock behind. */
#include "backend.h"

#include "opencl/opencl.h"

#include <string.h>

#define BACKEND_OF(kernel, compressing)                                                                                \
    {                                                                                                                  \
        .scan_one = &(kernel), .scan_versions = &(kernel), .headers = &(kernel), .pairs = &(kernel),                   \
        .compress = &(compressing)                                                                                     \
    }

/* In the order of the speed to expect, slowest first: what "auto" falls back to where there is no clock. */
static dsha256_backend backends[] = {
    BACKEND_OF(dsha256i_kernel_scalar, dsha256i_kernel_scalar),
#if defined(__x86_64__) || defined(__i386__)
    BACKEND_OF(dsha256i_kernel_sse2, dsha256i_kernel_scalar),
    BACKEND_OF(dsha256i_kernel_avx2, dsha256i_kernel_scalar),
    BACKEND_OF(dsha256i_kernel_avx512, dsha256i_kernel_scalar),
    BACKEND_OF(dsha256i_kernel_shani, dsha256i_kernel_shani),
#endif
#ifdef DSHA256I_HAS_SHANI_TURNS
    BACKEND_OF(dsha256i_kernel_shani_avx512, dsha256i_kernel_shani),
#endif
#ifdef DSHA256I_HAS_NEON
    BACKEND_OF(dsha256i_kernel_neon, dsha256i_kernel_scalar),
#endif
#ifdef DSHA256I_HAS_ARMV8
    BACKEND_OF(dsha256i_kernel_neon_sha3, dsha256i_kernel_scalar),
    BACKEND_OF(dsha256i_kernel_armv8, dsha256i_kernel_armv8),
#endif
};
#define N_BACKENDS (sizeof backends / sizeof backends[0])

/* What dsha256_backend_open gives for "auto": only its address counts. */
static dsha256_backend auto_backend;

static const struct dsha256i_kernel *kernel_of(const dsha256_backend *backend)
{
    return backend->scan_one;
}

static unsigned missing_features(const struct dsha256i_kernel *kernel)
{
    return kernel->needs & ~dsha256i_cpu_features();
}

/* DSHA256_OK if this machine can run the backend and it passed its self-test, which runs once a process. */
static int test_once(size_t index)
{
    static int passed[N_BACKENDS]; /* 0 not tested yet, 1 passed, −1 failed */
    if (missing_features(kernel_of(&backends[index])) != 0)
        return DSHA256_ERR_BACKEND;
    int seen = __atomic_load_n(&passed[index], __ATOMIC_ACQUIRE);
    if (seen == 0) {
        seen = dsha256_selftest(&backends[index]) == DSHA256_OK ? 1 : -1;
        __atomic_store_n(&passed[index], seen, __ATOMIC_RELEASE);
    }
    return seen > 0 ? DSHA256_OK : DSHA256_ERR_SELFTEST;
}

/* ---- "auto" ------------------------------------------------------------------------------------------------------ */

/* The choice as one word: for each operation the index of a backend in four bits, and a bit that says it is made. */
#define CHOICE_MADE (UINT32_C(1) << 31)
_Static_assert(N_BACKENDS <= 16, "an index has four bits");

static uint32_t index_of(const struct dsha256i_kernel *kernel)
{
    uint32_t index = 0;
    while (kernel_of(&backends[index]) != kernel)
        index++;
    return index;
}

static uint32_t auto_choice(void)
{
    static uint32_t published;
    uint32_t choice = __atomic_load_n(&published, __ATOMIC_ACQUIRE);
    if (choice & CHOICE_MADE)
        return choice;

    const struct dsha256i_kernel *sound[N_BACKENDS];
    size_t n = 0;
    for (size_t i = 0; i < N_BACKENDS; i++)
        if (test_once(i) == DSHA256_OK)
            sound[n++] = kernel_of(&backends[i]);
    dsha256_backend fastest;
    dsha256i_race(&fastest, sound, n);
    choice = CHOICE_MADE | index_of(fastest.scan_one) | index_of(fastest.scan_versions) << 4 |
             index_of(fastest.headers) << 8 | index_of(fastest.pairs) << 12 | index_of(fastest.compress) << 16;
    uint32_t before = 0;
    if (!__atomic_compare_exchange_n(&published, &before, choice, 0, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE))
        choice = before; /* another thread was first */
    return choice;
}

static const struct dsha256i_kernel *chosen(uint32_t choice, int operation)
{
    return kernel_of(&backends[choice >> 4 * operation & 15]);
}

const struct dsha256i_kernel *dsha256i_auto_compress(void)
{
    return chosen(auto_choice(), 4);
}

int dsha256i_backend_resolve(dsha256_backend *resolved, const dsha256_backend *backend)
{
    if (backend && backend != &auto_backend) { /* tested when it was opened */
        *resolved = *backend;
        return DSHA256_OK;
    }
    const uint32_t choice = auto_choice();
    resolved->scan_one = chosen(choice, 0);
    resolved->scan_versions = chosen(choice, 1);
    resolved->headers = chosen(choice, 2);
    resolved->pairs = chosen(choice, 3);
    resolved->compress = chosen(choice, 4);
    resolved->device = NULL;
    return test_once(choice & 15); /* fails where nothing passed, not even the scalar kernel */
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
    if (!info || !HAS_MEMBER(info, usable) || index >= dsha256_backend_count())
        return DSHA256_ERR_ARGUMENT;
    dsha256_backend_info found;
    if (index < N_BACKENDS) {
        const struct dsha256i_kernel *kernel = kernel_of(&backends[index]);
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
    return DSHA256_OK;
}

int dsha256i_backend_is_device(size_t index)
{
    return index >= N_BACKENDS && !dsha256i_opencl_is_cpu(index - N_BACKENDS);
}

int dsha256_backend_open(dsha256_backend **backend, const char *name)
{
    if (!backend)
        return DSHA256_ERR_ARGUMENT;
    *backend = NULL;
    dsha256_backend *found = NULL;
    int status = DSHA256_ERR_BACKEND;
    if (!name || strcmp(name, "auto") == 0) {
        dsha256_backend resolved;
        found = &auto_backend;
        status = dsha256i_backend_resolve(&resolved, NULL);
    }
    for (size_t i = 0; !found && i < N_BACKENDS; i++) {
        if (strcmp(name, kernel_of(&backends[i])->name) == 0) {
            found = &backends[i];
            status = test_once(i);
        }
    }
    if (!found)
        return dsha256i_opencl_open(backend, name);
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
    return !backend || backend == &auto_backend ? "auto" : kernel_of(backend)->name;
}

void dsha256_backend_close(dsha256_backend *backend)
{
    if (backend && backend != &auto_backend && kernel_of(backend)->close_device)
        kernel_of(backend)->close_device(backend->device); /* CPU backends live in the table above */
}

/* Status texts, version, and the doors of hashing and scanning: what comes with a backend goes on with a kernel. */
#include "backend.h"
#include "batch.h"
#include "error.h"
#include "hash.h"
#include "scan.h"
#include "selftest.h"

#include "../kernels/sha256.h"

#include <string.h>

#define TEXT_OF(x) #x
#define TEXT(x)    TEXT_OF(x)

const char *dsha256_strerror(int status)
{
    switch (status) {
    case DSHA256_OK:
        return "success";
    case DSHA256_STOPPED:
        return "stopped before the range was done";
    case DSHA256_FULL:
        return "no room for more: take what is there and go on";
    case DSHA256_TIMEOUT:
        return "nothing happened in the time given";
    case DSHA256_END:
        return "nothing is left";
    case DSHA256_ERR_ARGUMENT:
        return "an argument is outside of what the function accepts";
    case DSHA256_ERR_MEMORY:
        return "out of memory";
    case DSHA256_ERR_BACKEND:
        return "the backend is unknown, or this machine cannot run it";
    case DSHA256_ERR_DEVICE:
        return "the device or its driver failed";
    case DSHA256_ERR_SELFTEST:
        return "the backend computed a wrong digest and is refused";
    case DSHA256_ERR_FORMAT:
        return "malformed text or data";
    default:
        return "unknown status";
    }
}

const char *dsha256_version(void)
{
    return TEXT(DSHA256_VERSION_MAJOR) "." TEXT(DSHA256_VERSION_MINOR) "." TEXT(DSHA256_VERSION_PATCH);
}

void dsha256_transform(uint32_t *state8, const unsigned char *blocks64, size_t n_blocks)
{
    dsha256i_backend_compress(NULL)(state8, blocks64, n_blocks);
}

void dsha256_midstate(uint32_t state8[8], const uint8_t block64[64])
{
    memcpy(state8, sha256_iv, 32);
    dsha256_transform(state8, block64, 1);
}

void dsha256_hash(uint8_t hash32[32], const void *message, size_t length)
{
    const struct dsha256i_part whole = {message, length};
    dsha256i_hash_parts(dsha256i_backend_compress(NULL), hash32, &whole, 1);
}

int dsha256_hash_headers(dsha256_backend *backend, uint8_t *hashes32, const uint8_t *headers80, size_t n)
{
    if (n > SIZE_MAX / 80)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "n: %zu headers, expected at most %zu", n, (size_t)(SIZE_MAX / 80));
    if (n > 0 && (!hashes32 || !headers80))
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "hashes32 or headers80 is NULL");
    const struct dsha256i_kernel *kernel = dsha256i_backend_kernel(backend, DSHA256_OP_HEADERS);
    if (!kernel)
        return dsha256i_error_plain(DSHA256_ERR_SELFTEST);
    return n == 0 ? DSHA256_OK : dsha256i_error_plain(dsha256i_hash_headers(kernel, hashes32, headers80, n));
}

int dsha256_hash_pairs(dsha256_backend *backend, uint8_t *hashes32, const uint8_t *pairs64, size_t n)
{
    if (n > SIZE_MAX / 64)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "n: %zu pairs, expected at most %zu", n, (size_t)(SIZE_MAX / 64));
    if (n > 0 && (!hashes32 || !pairs64))
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "hashes32 or pairs64 is NULL");
    const struct dsha256i_kernel *kernel = dsha256i_backend_kernel(backend, DSHA256_OP_PAIRS);
    if (!kernel)
        return dsha256i_error_plain(DSHA256_ERR_SELFTEST);
    return n == 0 ? DSHA256_OK : dsha256i_error_plain(dsha256i_hash_pairs(kernel, hashes32, pairs64, n));
}

int dsha256_scan(dsha256_backend *backend, const dsha256_job *job, uint32_t first_nonce, uint64_t n_nonces,
                 dsha256_hit *hits, size_t max_hits, const dsha256_stop *stop, dsha256_scan_result *result)
{
    if (!result)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "result is NULL");
    *result = (dsha256_scan_result){0, 0};
    struct dsha256i_whole_job whole;
    if (!job || dsha256i_job_load(&whole, job) != DSHA256_OK)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "job is NULL, or dsha256_job_init has not set it");
    const struct dsha256i_kernel *kernel =
        dsha256i_backend_kernel(backend, whole.job.n_versions == 1 ? DSHA256_OP_SCAN : DSHA256_OP_SCAN_VERSIONS);
    if (!kernel)
        return dsha256i_error_plain(DSHA256_ERR_SELFTEST);
    uint64_t hardware_errors = 0;
    return dsha256i_scan(kernel, dsha256i_backend_compress(backend), &whole, first_nonce, n_nonces, hits, max_hits,
                         stop, NULL, result, &hardware_errors);
}

int dsha256_selftest(dsha256_backend *backend)
{
    const struct dsha256i_kernel *tested = NULL;
    for (int operation = DSHA256_OP_SCAN; operation <= DSHA256_OP_COMPRESS; operation++) {
        const struct dsha256i_kernel *kernel = dsha256i_backend_kernel(backend, operation);
        if (kernel && kernel == tested)
            continue;
        const int status = dsha256i_error_plain(kernel ? dsha256i_selftest(kernel) : DSHA256_ERR_SELFTEST);
        if (status != DSHA256_OK)
            return status;
        tested = kernel;
    }
    return DSHA256_OK;
}

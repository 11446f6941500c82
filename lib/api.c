/* Status texts, version, hashing. */
#include "backend.h"
#include "hash.h"

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
    dsha256i_auto_compress()->compress(state8, blocks64, n_blocks);
}

void dsha256_midstate(uint32_t state8[8], const uint8_t block64[64])
{
    memcpy(state8, sha256_iv, 32);
    dsha256_transform(state8, block64, 1);
}

/* The bytes after the whole blocks, with the padding of FIPS 180-4 section 5.1.1: 0x80, zeros, the length in bits. */
static void compress_end(uint32_t state[8], const uint8_t *rest, size_t rest_length, uint64_t length)
{
    uint8_t blocks[128] = {0};
    const size_t n_blocks = rest_length < 56 ? 1 : 2; /* 0x80 and 8 bytes of length still fit, or not */
    memcpy(blocks, rest, rest_length);
    blocks[rest_length] = 0x80;
    sha256_store_be32(blocks + 64 * n_blocks - 8, (uint32_t)(length >> 29));
    sha256_store_be32(blocks + 64 * n_blocks - 4, (uint32_t)(length << 3));
    dsha256_transform(state, blocks, n_blocks);
}

void dsha256i_hash_parts(uint8_t hash32[32], const struct dsha256i_part *parts, size_t n_parts)
{
    uint8_t block[64], digest[32];
    size_t filled = 0;   /* of block */
    uint64_t length = 0; /* a state alone does not tell how many bytes went into it */
    uint32_t state[8];
    memcpy(state, sha256_iv, sizeof state);
    for (size_t i = 0; i < n_parts; i++) {
        const uint8_t *bytes = parts[i].bytes;
        size_t left = parts[i].n;
        length += left;
        if (filled > 0 && left > 0) {
            const size_t taken = left < 64 - filled ? left : 64 - filled;
            memcpy(block + filled, bytes, taken);
            filled += taken;
            bytes += taken;
            left -= taken;
            if (filled == 64) {
                dsha256_transform(state, block, 1);
                filled = 0;
            }
        }
        if (left > 0) { /* the block is empty */
            dsha256_transform(state, bytes, left / 64);
            filled = left % 64;
            memcpy(block, bytes + (left - filled), filled);
        }
    }
    compress_end(state, block, filled, length);
    for (int i = 0; i < 8; i++)
        sha256_store_be32(digest + 4 * i, state[i]);

    memcpy(state, sha256_iv, sizeof state);
    compress_end(state, digest, sizeof digest, sizeof digest);
    for (int i = 0; i < 8; i++)
        sha256_store_be32(hash32 + 4 * i, state[i]);
}

void dsha256_hash(uint8_t hash32[32], const void *message, size_t length)
{
    const struct dsha256i_part whole = {message, length};
    dsha256i_hash_parts(hash32, &whole, 1);
}

int dsha256_hash_headers(dsha256_backend *backend, uint8_t *hashes32, const uint8_t *headers80, size_t n)
{
    dsha256_backend resolved;
    if (n > SIZE_MAX / 80 || (n > 0 && (!hashes32 || !headers80)))
        return DSHA256_ERR_ARGUMENT;
    const int status = dsha256i_backend_resolve(&resolved, backend);
    if (status != DSHA256_OK || n == 0)
        return status;
    if (resolved.headers->hash_headers_device)
        return resolved.headers->hash_headers_device(resolved.device, hashes32, headers80, n);
    resolved.headers->hash_headers(hashes32, headers80, n);
    return DSHA256_OK;
}

int dsha256_hash_pairs(dsha256_backend *backend, uint8_t *hashes32, const uint8_t *pairs64, size_t n)
{
    dsha256_backend resolved;
    if (n > SIZE_MAX / 64 || (n > 0 && (!hashes32 || !pairs64)))
        return DSHA256_ERR_ARGUMENT;
    const int status = dsha256i_backend_resolve(&resolved, backend);
    if (status != DSHA256_OK || n == 0)
        return status;
    if (resolved.pairs->hash_pairs_device)
        return resolved.pairs->hash_pairs_device(resolved.device, hashes32, pairs64, n);
    resolved.pairs->hash_pairs(hashes32, pairs64, n);
    return DSHA256_OK;
}

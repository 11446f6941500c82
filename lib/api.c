/* Status texts, version, hashing. */
#include "backend.h"

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
    if (rest_length > 0)
        memcpy(blocks, rest, rest_length);
    blocks[rest_length] = 0x80;
    sha256_store_be32(blocks + 64 * n_blocks - 8, (uint32_t)(length >> 29));
    sha256_store_be32(blocks + 64 * n_blocks - 4, (uint32_t)(length << 3));
    dsha256_transform(state, blocks, n_blocks);
}

void dsha256_hash(uint8_t hash32[32], const void *message, size_t length)
{
    const uint8_t *bytes = message;
    uint8_t digest[32];
    uint32_t state[8];
    memcpy(state, sha256_iv, sizeof state);
    dsha256_transform(state, bytes, length / 64);
    compress_end(state, length % 64 > 0 ? bytes + (length - length % 64) : NULL, length % 64, length);
    for (int i = 0; i < 8; i++)
        sha256_store_be32(digest + 4 * i, state[i]);

    memcpy(state, sha256_iv, sizeof state);
    compress_end(state, digest, sizeof digest, sizeof digest);
    for (int i = 0; i < 8; i++)
        sha256_store_be32(hash32 + 4 * i, state[i]);
}

int dsha256_hash_headers(dsha256_backend *backend, uint8_t *hashes32, const uint8_t *headers80, size_t n)
{
    dsha256_backend resolved;
    if (n > SIZE_MAX / 80 || (n > 0 && (!hashes32 || !headers80)))
        return DSHA256_ERR_ARGUMENT;
    const int status = dsha256i_backend_resolve(&resolved, backend);
    if (status == DSHA256_OK && n > 0)
        resolved.headers->hash_headers(hashes32, headers80, n);
    return status;
}

int dsha256_hash_pairs(dsha256_backend *backend, uint8_t *hashes32, const uint8_t *pairs64, size_t n)
{
    dsha256_backend resolved;
    if (n > SIZE_MAX / 64 || (n > 0 && (!hashes32 || !pairs64)))
        return DSHA256_ERR_ARGUMENT;
    const int status = dsha256i_backend_resolve(&resolved, backend);
    if (status == DSHA256_OK && n > 0)
        resolved.pairs->hash_pairs(hashes32, pairs64, n);
    return status;
}

/* Hashing: every function against FIPS 180-4 as it is written, the batches on every backend, at any alignment. */
#include "backends.h"
#include "fuzz.h"
#include "reference.h"

/* The input as n messages of `size` bytes at an odd address; what is read or written past them is seen. */
static void batch(const struct backends *all, const uint8_t *data, size_t n, size_t size, size_t shift)
{
    uint8_t *messages = malloc(n * size + shift + 1), *hashes = malloc(n * 32 + shift + 1), expected32[32];
    DEMAND(messages && hashes);
    for (size_t k = 0; k < all->n; k++) {
        if (n > 0)
            memcpy(messages + shift, data, n * size);
        const int status = size == 80 ? dsha256_hash_headers(all->backend[k], hashes + shift, messages + shift, n)
                                      : dsha256_hash_pairs(all->backend[k], hashes + shift, messages + shift, n);
        DEMAND(status == DSHA256_OK);
        if (size == 64) /* and in place */
            DEMAND(dsha256_hash_pairs(all->backend[k], messages + shift, messages + shift, n) == DSHA256_OK);
        for (size_t i = 0; i < n; i++) {
            reference_hash(expected32, data + i * size, size);
            DEMAND(memcmp(hashes + shift + 32 * i, expected32, 32) == 0);
            DEMAND(size == 80 || memcmp(messages + shift + 32 * i, expected32, 32) == 0);
        }
    }
    free(messages);
    free(hashes);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const struct backends *all = open_backends();
    uint8_t hash32[32], expected32[32];
    uint32_t state[8], expected[8];
    dsha256_hash(hash32, data, size);
    reference_hash(expected32, data, size);
    DEMAND(memcmp(hash32, expected32, 32) == 0);
    if (size >= 64) {
        dsha256_midstate(state, data);
        reference_start(expected);
        reference_block(expected, data);
        DEMAND(memcmp(state, expected, sizeof state) == 0);
        dsha256_transform(state, data, size / 64);
        for (size_t i = 0; i < size / 64; i++)
            reference_block(expected, data + 64 * i);
        DEMAND(memcmp(state, expected, sizeof state) == 0);
    }
    const size_t shift = size % 7;
    batch(all, data, size / 80, 80, shift);
    batch(all, data, size / 64, 64, shift);
    DEMAND(dsha256_hash_headers(NULL, hash32, data, SIZE_MAX / 80 + 1 + size) == DSHA256_ERR_ARGUMENT);
    DEMAND(dsha256_hash_pairs(NULL, hash32, data, SIZE_MAX / 64 + 1 + size) == DSHA256_ERR_ARGUMENT);
    return 0;
}

#include "hash.h"

#include "../kernels/sha256.h"
#include "bytes.h"

#include <string.h>

/* The bytes after the whole blocks, with the padding of FIPS 180-4 section 5.1.1: 0x80, zeros, the length in bits. */
static void compress_end(dsha256i_compress *compress, uint32_t state[8], const uint8_t *rest, size_t rest_length,
                         uint64_t length)
{
    uint8_t blocks[128] = {0};
    const size_t n_blocks = rest_length < 56 ? 1 : 2; /* 0x80 and 8 bytes of length still fit, or not */
    memcpy(blocks, rest, rest_length);
    blocks[rest_length] = 0x80;
    dsha256i_store_be32(blocks + 64 * n_blocks - 8, (uint32_t)(length >> 29));
    dsha256i_store_be32(blocks + 64 * n_blocks - 4, (uint32_t)(length << 3));
    compress(state, blocks, n_blocks);
}

void dsha256i_hash_parts(dsha256i_compress *compress, uint8_t hash32[32], const struct dsha256i_part *parts,
                         size_t n_parts)
{
    uint8_t block[64], digest[32];
    size_t filled = 0;   /* of block */
    uint64_t length = 0; /* a state does not say how many bytes went into it */
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
                compress(state, block, 1);
                filled = 0;
            }
        }
        if (left > 0) { /* the block is empty */
            compress(state, bytes, left / 64);
            filled = left % 64;
            memcpy(block, bytes + (left - filled), filled);
        }
    }
    compress_end(compress, state, block, filled, length);
    for (int i = 0; i < 8; i++)
        dsha256i_store_be32(digest + 4 * i, state[i]);

    memcpy(state, sha256_iv, sizeof state);
    compress_end(compress, state, digest, sizeof digest, sizeof digest);
    for (int i = 0; i < 8; i++)
        dsha256i_store_be32(hash32 + 4 * i, state[i]);
}

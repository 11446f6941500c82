/* SHA-256 as FIPS 180-4 writes it down, word for word and slow: what the fuzz targets compare with. Shares nothing with
 * the library, its constants included, which are computed from the primes they come from. */
#ifndef DSHA256_TESTS_REFERENCE_H
#define DSHA256_TESTS_REFERENCE_H

#include <math.h>
#include <stdint.h>
#include <string.h>

/* The first 32 bits of the fraction of the n-th prime's root (5.3.3: square, 4.2.2: cube). long double, of 64 bits of
 * mantissa, holds these: roots are below 18. */
static inline void reference_constants(uint32_t roots2[8], uint32_t roots3[64])
{
    for (int n = 0, p = 2; n < 64; p++) {
        int is_prime = 1;
        for (int d = 2; d < p; d++)
            is_prime &= p % d != 0;
        if (!is_prime)
            continue;
        const long double two = sqrtl(p), three = cbrtl(p);
        if (n < 8)
            roots2[n] = (uint32_t)((two - floorl(two)) * 4294967296.0L);
        roots3[n++] = (uint32_t)((three - floorl(three)) * 4294967296.0L);
    }
}

static inline uint32_t reference_rotr(uint32_t x, int n)
{
    return x >> n | x << (32 - n);
}

/* 6.2.2 for one block. */
static inline void reference_block(uint32_t h[8], const uint8_t block64[64])
{
    static uint32_t initial[8], k[64];
    if (k[0] == 0)
        reference_constants(initial, k);
    uint32_t w[64], s[8];
    for (int t = 0; t < 64; t++)
        if (t < 16)
            w[t] = (uint32_t)block64[4 * t] << 24 | (uint32_t)block64[4 * t + 1] << 16 |
                   (uint32_t)block64[4 * t + 2] << 8 | block64[4 * t + 3];
        else
            w[t] = (reference_rotr(w[t - 2], 17) ^ reference_rotr(w[t - 2], 19) ^ w[t - 2] >> 10) + w[t - 7] +
                   (reference_rotr(w[t - 15], 7) ^ reference_rotr(w[t - 15], 18) ^ w[t - 15] >> 3) + w[t - 16];
    memcpy(s, h, sizeof s);
    for (int t = 0; t < 64; t++) {
        const uint32_t t1 = s[7] + (reference_rotr(s[4], 6) ^ reference_rotr(s[4], 11) ^ reference_rotr(s[4], 25)) +
                            ((s[4] & s[5]) ^ (~s[4] & s[6])) + k[t] + w[t];
        const uint32_t t2 = (reference_rotr(s[0], 2) ^ reference_rotr(s[0], 13) ^ reference_rotr(s[0], 22)) +
                            ((s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]));
        memmove(s + 1, s, 7 * sizeof s[0]);
        s[4] += t1;
        s[0] = t1 + t2;
    }
    for (int i = 0; i < 8; i++)
        h[i] += s[i];
}

static inline void reference_start(uint32_t h[8])
{
    uint32_t k[64];
    reference_constants(h, k);
}

static inline void reference_sha256(uint8_t digest32[32], const uint8_t *message, size_t n)
{
    static uint32_t start[8];
    if (start[0] == 0)
        reference_start(start);
    uint32_t h[8];
    memcpy(h, start, sizeof h);
    size_t done = 0;
    for (; n - done >= 64; done += 64)
        reference_block(h, message + done);
    uint8_t end[128] = {0};
    const size_t rest = n - done, blocks = rest + 9 <= 64 ? 1 : 2;
    if (rest > 0)
        memcpy(end, message + done, rest);
    end[rest] = 0x80;
    for (size_t i = 0; i < 8; i++)
        end[64 * blocks - 1 - i] = (uint8_t)((uint64_t)n * 8 >> 8 * i);
    for (size_t i = 0; i < blocks; i++)
        reference_block(h, end + 64 * i);
    for (int i = 0; i < 32; i++)
        digest32[i] = (uint8_t)(h[i / 4] >> (24 - 8 * (i % 4)));
}

static inline void reference_hash(uint8_t hash32[32], const uint8_t *message, size_t n)
{
    uint8_t digest32[32];
    reference_sha256(digest32, message, n);
    reference_sha256(hash32, digest32, 32);
}

/* 1 if hash ≤ target. */
static inline int reference_meets(const uint8_t hash32[32], const uint8_t target32[32])
{
    int byte = 31;
    while (byte > 0 && hash32[byte] == target32[byte])
        byte--;
    return hash32[byte] <= target32[byte];
}

#endif

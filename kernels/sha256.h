/* SHA-256 as FIPS 180-4 writes it: constants, the six small functions, big-endian words.
 * Shared by the kernels and by the host's precomputation (lib/job.c). */
#ifndef DSHA256_KERNELS_SHA256_H
#define DSHA256_KERNELS_SHA256_H

#include <stddef.h>
#include <stdint.h>

/* FIPS 180-4 sections 4.2.2 and 5.3.3: round constants and initial state. In a header, so that kernels fold them. */
// clang-format off
static const _Alignas(16) uint32_t sha256_k[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};
static const uint32_t sha256_iv[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                      0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
/* K + W of the block of padding after a message of 64 bytes, which needs no schedule so: W_0 = 0x80000000 and
 * W_15 = 512. */
static const _Alignas(16) uint32_t sha256_pair_padding_kw[64] = {
    0xc28a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf374,
    0x649b69c1, 0xf0fe4786, 0x0fe1edc6, 0x240cf254, 0x4fe9346f, 0x6cc984be, 0x61b9411e, 0x16f988fa,
    0xf2c65152, 0xa88e5a6d, 0xb019fc65, 0xb9d99ec7, 0x9a1231c3, 0xe70eeaa0, 0xfdb1232b, 0xc7353eb0,
    0x3069bad5, 0xcb976d5f, 0x5a0f118f, 0xdc1eeefd, 0x0a35b689, 0xde0b7a04, 0x58f4ca9d, 0xe15d5b16,
    0x007f3e86, 0x37088980, 0xa507ea32, 0x6fab9537, 0x17406110, 0x0d8cd6f1, 0xcdaa3b6d, 0xc0bbbe37,
    0x83613bda, 0xdb48a363, 0x0b02e931, 0x6fd15ca7, 0x521afaca, 0x31338431, 0x6ed41a95, 0x6d437890,
    0xc39c91f2, 0x9eccabbd, 0xb5c9a0e6, 0x532fb63c, 0xd2c741c6, 0x07237ea3, 0xa4954b68, 0x4c191d76,
};
// clang-format on

static inline uint32_t sha256_rotr(uint32_t x, unsigned n)
{
    return (x >> n) | (x << (32 - n));
}

/* FIPS 180-4 section 4.1.2, in the forms with the fewest instructions where an operation overwrites its operand:
 * rotr(x,2) ^ rotr(x,13) ^ rotr(x,22) = rotr(x ^ rotr(x ^ rotr(x,9), 11), 2), for 13 = 2 + 11 and 22 = 2 + 11 + 9; the
 * others likewise. */
static inline uint32_t sha256_ch(uint32_t e, uint32_t f, uint32_t g)
{
    return g ^ (e & (f ^ g));
}

static inline uint32_t sha256_maj(uint32_t a, uint32_t b, uint32_t c)
{
    return (a & b) | (c & (a | b));
}

static inline uint32_t sha256_big_sigma0(uint32_t a)
{
    return sha256_rotr(a ^ sha256_rotr(a ^ sha256_rotr(a, 9), 11), 2); /* 2, 13, 22 */
}

static inline uint32_t sha256_big_sigma1(uint32_t e)
{
    return sha256_rotr(e ^ sha256_rotr(e ^ sha256_rotr(e, 14), 5), 6); /* 6, 11, 25 */
}

static inline uint32_t sha256_sigma0(uint32_t w)
{
    return sha256_rotr(w ^ sha256_rotr(w, 11), 7) ^ w >> 3; /* 7, 18 */
}

static inline uint32_t sha256_sigma1(uint32_t w)
{
    return sha256_rotr(w ^ sha256_rotr(w, 2), 17) ^ w >> 10; /* 17, 19 */
}

static inline uint32_t sha256_load_be32(const uint8_t *bytes)
{
    return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

static inline void sha256_store_be32(uint8_t *bytes, uint32_t word)
{
    bytes[0] = (uint8_t)(word >> 24);
    bytes[1] = (uint8_t)(word >> 16);
    bytes[2] = (uint8_t)(word >> 8);
    bytes[3] = (uint8_t)word;
}

static inline uint32_t sha256_swap32(uint32_t x)
{
    return x << 24 | (x & 0xff00) << 8 | (x >> 8 & 0xff00) | x >> 24;
}

#endif

/* dsha256_work: what surrounds a scan. Headers, targets, difficulty, hex.
 * The rules on top of dsha256.h hold here too. Nothing here allocates; every function may be called from any thread. */
#ifndef DSHA256_WORK_H
#define DSHA256_WORK_H

#include "dsha256.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Headers --------------------------------------------------------------------------------------------------- */

/* The fields of a block header. The numbers are numbers; the hashes are in the header's own byte order. */
typedef struct dsha256_header {
    uint32_t version;
    uint8_t previous32[32], merkle_root32[32];
    uint32_t time, bits, nonce;
} dsha256_header;

/* Between the fields and the 80 bytes that are hashed (every number little-endian). Every value is legal, both ways. */
DSHA256_API void dsha256_header_encode(uint8_t header80[80], const dsha256_header *header);
DSHA256_API void dsha256_header_decode(dsha256_header *header, const uint8_t header80[80]);

/* ---- Targets --------------------------------------------------------------------------------------------------- */

/* The target that a header's bits field (nBits) stands for: mantissa × 256^(exponent − 3), exponent = bits >> 24,
 * mantissa = bits & 0x7fffff, sign bit 0x800000. DSHA256_ERR_FORMAT where the network refuses it: negative, zero, or
 * over 256 bits; target32 is all zero then. */
DSHA256_API int dsha256_target_from_bits(uint8_t target32[32], uint32_t bits);

/* The bits field for a target, which keeps its most significant 15 … 24 bits and drops the rest. */
DSHA256_API uint32_t dsha256_bits_from_target(const uint8_t target32[32]);

/* The target of a difficulty: floor(0xffff × 2^208 / difficulty), computed exactly. Difficulty 1 is bits 0x1d00ffff,
 * the scale of Stratum pools and of block explorers (not the older "pdiff" scale, whose difficulty 1 is 2^224 − 1).
 * Fractions are fine; a target over 256 bits becomes 2^256 − 1. DSHA256_ERR_ARGUMENT: difficulty ≤ 0, NaN, infinite, or
 * so large that the target is 0. */
DSHA256_API int dsha256_target_from_difficulty(uint8_t target32[32], double difficulty);

/* 0xffff × 2^208 / target, the same scale. Infinite for target 0. */
DSHA256_API double dsha256_difficulty_from_target(const uint8_t target32[32]);

/* 1 if hash ≤ target as 256-bit little-endian numbers, else 0. */
DSHA256_API int dsha256_meets_target(const uint8_t hash32[32], const uint8_t target32[32]);

/* ---- Hex, as people read hashes and targets: most significant byte first ---------------------------------------- */

/* Writes 64 lower-case digits and a NUL. */
DSHA256_API int dsha256_hash_to_hex(char hex65[65], const uint8_t hash32[32]);

/* Reads exactly 64 hex digits of either case. DSHA256_ERR_FORMAT otherwise; hash32 is untouched then. */
DSHA256_API int dsha256_hash_from_hex(uint8_t hash32[32], const char *hex);

#ifdef __cplusplus
}
#endif

#endif

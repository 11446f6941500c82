/* dsha256_work: what surrounds a scan. Headers, targets, difficulty, hex, merkle trees.
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

/* Version rolling as BIP310 defines it: *version = (job_version & ~mask) | bits. The mask is what the pool negotiated
 * (BIP320 proposes 0x1fffe000). DSHA256_ERR_ARGUMENT if bits has a bit outside of the mask. */
DSHA256_API int dsha256_version_roll(uint32_t *version, uint32_t job_version, uint32_t mask, uint32_t bits);

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

/* The same two on the older scale of pools, "pdiff": difficulty 1 is the target 2^224 − 1, the low bits set as well. It
 * differs by 1/65536: a share at the limit of one scale may miss that of the other. */
DSHA256_API int dsha256_target_from_pdiff(uint8_t target32[32], double pdiff);
DSHA256_API double dsha256_pdiff_from_target(const uint8_t target32[32]);

/* 1 if hash ≤ target as 256-bit little-endian numbers, else 0. */
DSHA256_API int dsha256_meets_target(const uint8_t hash32[32], const uint8_t target32[32]);

/* ---- Hex ------------------------------------------------------------------------------------------------------- */

/* A hash or target as people read it, most significant byte first: writes 64 lower-case digits and a NUL. */
DSHA256_API int dsha256_hash_to_hex(char hex65[65], const uint8_t hash32[32]);

/* Reads exactly 64 hex digits of either case. DSHA256_ERR_FORMAT otherwise; hash32 is untouched then. */
DSHA256_API int dsha256_hash_from_hex(uint8_t hash32[32], const char *hex);

/* Bytes in the order in which they lie, as in raw headers and transactions: writes 2 n lower-case digits and a NUL. */
DSHA256_API int dsha256_bytes_to_hex(char *hex, const uint8_t *bytes, size_t n);

/* Reads exactly 2 n hex digits of either case and a NUL. DSHA256_ERR_FORMAT otherwise; bytes are untouched then. */
DSHA256_API int dsha256_bytes_from_hex(uint8_t *bytes, size_t n, const char *hex);

/* ---- Merkle trees ------------------------------------------------------------------------------------------------
 * Leaves, nodes and roots are hashes in the order in which they are hashed: that of the header. The leaves of a block
 * are its transactions' ids, the coinbase's first, which is hashed without its witness. */

/* The merkle root of n ≥ 1 leaves: neighbours are hashed in pairs, level by level, and a level that has an odd number
 * of them repeats the last. One leaf is its own root. Hashes n − 1 pairs and up to one a level more, in batches by
 * dsha256_hash_pairs; needs about 42 KiB of stack, whatever n is. root32 may lie in the leaves.
 *
 * mutated, if not NULL, becomes 1 if a pair of equal nodes stands at some level, else 0: such a list has the root of a
 * shorter one (CVE-2012-2459), and no valid block has one.
 * DSHA256_ERR_ARGUMENT if n is 0 or n × 32 is more than a size_t holds. */
DSHA256_API int dsha256_merkle_root(dsha256_backend *backend, uint8_t root32[32], const uint8_t *leaves32, size_t n,
                                    int *mutated);

/* The height of a tree of n leaves, which is the number of hashes in a leaf's branch: 0 for one leaf, else the least h
 * with 2^h ≥ n. */
DSHA256_API size_t dsha256_merkle_branch_length(size_t n);

/* The branch of leaf 0 among n: the neighbours on the way from it to the root, lowest first, as in mining.notify.
 * Writes dsha256_merkle_branch_length(n) hashes. Leaf 0 itself, which a miner does not know yet, takes space in
 * leaves32, and is never read. Errors as dsha256_merkle_root. */
DSHA256_API int dsha256_merkle_branch(dsha256_backend *backend, uint8_t *branch32, const uint8_t *leaves32, size_t n);

/* The root that leaf 0 and its branch of n hashes lead to; with n = 0 the leaf. root32 may be leaf32. */
DSHA256_API void dsha256_merkle_fold(uint8_t root32[32], const uint8_t leaf32[32], const uint8_t *branch32, size_t n);

/* The coinbase's output script that commits to the witnesses of a block (BIP141): OP_RETURN, a push of 0xaa21a9ed and
 * of the double hash of (root of the n witness transaction ids, 32 zero bytes). Number 0 is the coinbase's, which
 * counts as zero and is never read. Errors as dsha256_merkle_root. */
DSHA256_API int dsha256_witness_commitment(dsha256_backend *backend, uint8_t script38[38], const uint8_t *wtxids32,
                                           size_t n);

#ifdef __cplusplus
}
#endif

#endif

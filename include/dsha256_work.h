/** @file
 * dsha256_work: what surrounds a scan. Headers, targets, difficulty, chains, hex, merkle trees, templates of work,
 * search spaces. The rules on top of dsha256.h hold here too. Only functions with _create in their name,
 * dsha256_space_split and dsha256_space_load allocate. Every function may be called from any thread; many may read one
 * template, and one may change it while no other reads it. */
#ifndef DSHA256_WORK_H
#define DSHA256_WORK_H

#include "dsha256.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Headers ----------------------------------------------------------------------------------------------------- */

/** The fields of a block header. The numbers are numbers; the hashes are in the header's own byte order. */
typedef struct dsha256_header {
    uint32_t version;
    uint8_t previous32[32], merkle_root32[32];
    uint32_t time, bits, nonce;
} dsha256_header;

/** Writes the 80 bytes that are hashed, every number little-endian. Every value is legal. */
DSHA256_API void dsha256_header_encode(uint8_t header80[80], const dsha256_header *header);

/** Reads the fields of any 80 bytes. */
DSHA256_API void dsha256_header_decode(dsha256_header *header, const uint8_t header80[80]);

/** Version rolling as BIP310 defines it: *version = (job_version & ~mask) | bits. The mask is what the pool negotiated
 * (BIP320 proposes 0x1fffe000). DSHA256_ERR_ARGUMENT if bits has a bit outside of the mask. */
DSHA256_API DSHA256_CHECKED int dsha256_version_roll(uint32_t *version, uint32_t job_version, uint32_t mask,
                                                     uint32_t bits);

/* ---- Targets ----------------------------------------------------------------------------------------------------- */

/** The target that a header's bits field (nBits) stands for, as SetCompact of Bitcoin Core reads it:
 * mantissa × 256^(exponent − 3), exponent = bits >> 24, mantissa = bits & 0x7fffff, sign bit 0x800000.
 * DSHA256_ERR_FORMAT where the network refuses it: negative, zero, or over 256 bits; target32 is all zero then. */
DSHA256_API DSHA256_CHECKED int dsha256_target_from_bits(uint8_t target32[32], uint32_t bits);

/** The bits field for a target, which keeps its most significant 15 … 24 bits and drops the rest (GetCompact of Bitcoin
 * Core). */
DSHA256_API uint32_t dsha256_bits_from_target(const uint8_t target32[32]);

/** The target of a difficulty: floor(0xffff × 2^208 / difficulty), computed exactly. Difficulty 1 is bits 0x1d00ffff,
 * the scale of Stratum pools and of block explorers (not the older "pdiff" scale, whose difficulty 1 is 2^224 − 1).
 * Fractions are fine; a target over 256 bits becomes 2^256 − 1. DSHA256_ERR_ARGUMENT: difficulty ≤ 0, NaN, infinite, or
 * so large that the target is 0. */
DSHA256_API DSHA256_CHECKED int dsha256_target_from_difficulty(uint8_t target32[32], double difficulty);

/** 0xffff × 2^208 / target, the same scale. Infinite for target 0. */
DSHA256_API double dsha256_difficulty_from_target(const uint8_t target32[32]);

/** As dsha256_target_from_difficulty on the older scale of pools, "pdiff", whose difficulty 1 is the target 2^224 − 1:
 * the low bits are set as well. It differs by 1/65536: a share at the limit of one scale may miss that of the other. */
DSHA256_API DSHA256_CHECKED int dsha256_target_from_pdiff(uint8_t target32[32], double pdiff);

/** 2^224 / target, the pdiff scale. Infinite for target 0. */
DSHA256_API double dsha256_pdiff_from_target(const uint8_t target32[32]);

/** 1 if hash ≤ target as 256-bit little-endian numbers, otherwise 0. */
DSHA256_API int dsha256_meets_target(const uint8_t hash32[32], const uint8_t target32[32]);

/* ---- Chains ------------------------------------------------------------------------------------------------------ */

enum {
    DSHA256_CHECK_WORK = 1, /**< each header's hash meets the target of its own bits */
    DSHA256_CHECK_LINKS = 2 /**< each header but the first names the hash of the header before it */
};

/** Checks n headers that lie one after the other, oldest first: n × 80 bytes. checks is a sum of DSHA256_CHECK_…; other
 * rules of a network (its easiest bits, when they change, times, versions) are not looked at. *n_valid becomes n, or
 * with DSHA256_ERR_FORMAT the number of the first header that fails. Hashes in batches, by about 16 KiB of stack.
 * Otherwise *n_valid is 0: DSHA256_ERR_ARGUMENT, or DSHA256_ERR_DEVICE. */
DSHA256_API DSHA256_CHECKED int dsha256_check_headers(dsha256_backend *backend, size_t *n_valid,
                                                      const uint8_t *headers80, size_t n, int checks);

/** The work that a block of this target adds to its chain: floor(2^256 / (target + 1)), the number of hashes that it
 * takes on average, as Bitcoin Core's chainwork has it. 256 bits, least significant byte first.
 * DSHA256_ERR_ARGUMENT: target 0, whose work is 2^256. */
DSHA256_API DSHA256_CHECKED int dsha256_work_from_target(uint8_t work32[32], const uint8_t target32[32]);

/** The bits of the next 2016 blocks by the rule of Bitcoin's main chain: the target of bits × (last_time − first_time)
 * / 1209600 s (two weeks), the time held between a quarter and four times that; never easier than 0x1d00ffff. The times
 * are those of the first and of the last of the 2016 blocks that have these bits: 2015 intervals, as the network has
 * it. 0 if bits stand for no target. */
DSHA256_API uint32_t dsha256_bits_retarget(uint32_t bits, uint32_t first_time, uint32_t last_time);

/* ---- Hex --------------------------------------------------------------------------------------------------------- */

/** A hash or target as people read it, most significant byte first: writes 64 lower-case digits and a NUL. */
DSHA256_API int dsha256_hash_to_hex(char hex65[65], const uint8_t hash32[32]);

/** Reads exactly 64 hex digits of either case, as dsha256_hash_to_hex writes them. DSHA256_ERR_FORMAT otherwise; hash32
 * is untouched then. */
DSHA256_API DSHA256_CHECKED int dsha256_hash_from_hex(uint8_t hash32[32], const char *hex);

/** Bytes in the order in which they lie, as in raw headers and transactions: writes 2 n lower-case digits and a NUL. */
DSHA256_API int dsha256_bytes_to_hex(char *hex, const uint8_t *bytes, size_t n);

/** Reads exactly 2 n hex digits of either case and a NUL. DSHA256_ERR_FORMAT otherwise; bytes are untouched then. */
DSHA256_API DSHA256_CHECKED int dsha256_bytes_from_hex(uint8_t *bytes, size_t n, const char *hex);

/* ---- Merkle trees ------------------------------------------------------------------------------------------------
 * Leaves, nodes and roots are hashes in the order in which they are hashed: that of the header. The leaves of a block
 * are its transactions' ids, the coinbase's first, which is hashed without its witness. */

/** The merkle root of n ≥ 1 leaves: neighbours are hashed in pairs, level by level, and a level that has an odd number
 * of them repeats the last. One leaf is its own root. Hashes n − 1 pairs, and up to one more per level, in batches as
 * dsha256_hash_pairs does; on an OpenCL device level by level in its own memory. Takes about 42 KiB of stack, whatever
 * n is. root32 may lie in the leaves.
 *
 * mutated, if not NULL, becomes 1 if a pair of equal nodes stands at some level, otherwise 0: such a list has the root
 * of a shorter one (CVE-2012-2459), and no valid block has one. DSHA256_ERR_ARGUMENT if n is 0 or n × 32 is more than a
 * size_t holds, DSHA256_ERR_DEVICE. */
DSHA256_API DSHA256_CHECKED int dsha256_merkle_root(dsha256_backend *backend, uint8_t root32[32],
                                                    const uint8_t *leaves32, size_t n, int *mutated);

/** The height of a tree of n leaves, which is the number of hashes in a leaf's branch: 0 for one leaf, otherwise the
 * least h with 2^h ≥ n. */
DSHA256_API size_t dsha256_merkle_branch_length(size_t n);

/** The branch of leaf 0 among n: the neighbours on the way from it to the root, lowest first, as in mining.notify.
 * Writes dsha256_merkle_branch_length(n) hashes. Leaf 0, which a miner does not know yet, has its place in
 * leaves32 and is never read. Errors as dsha256_merkle_root. */
DSHA256_API DSHA256_CHECKED int dsha256_merkle_branch(dsha256_backend *backend, uint8_t *branch32,
                                                      const uint8_t *leaves32, size_t n);

/** The root that leaf 0 and its branch of n hashes lead to; with n = 0 the leaf. root32 may be leaf32. */
DSHA256_API void dsha256_merkle_fold(uint8_t root32[32], const uint8_t leaf32[32], const uint8_t *branch32, size_t n);

/** The coinbase's output script that commits to the witnesses of a block (BIP141): OP_RETURN, a push of 0xaa21a9ed and
 * of the double hash of (root of the n witness transaction ids, 32 zero bytes). Number 0 is the coinbase's, which
 * counts as zero and is never read. Errors as dsha256_merkle_root. */
DSHA256_API DSHA256_CHECKED int dsha256_witness_commitment(dsha256_backend *backend, uint8_t script38[38],
                                                           const uint8_t *wtxids32, size_t n);

/* ---- Templates ---------------------------------------------------------------------------------------------------
 * A template is what a miner may make headers from, wherever it came from: Stratum V1, Stratum V2, getblocktemplate or
 * getwork. There are four ways in (dsha256_template_create_…), one way out (dsha256_template_header) and for each way
 * in what to submit (dsha256_template_submit_…).
 *
 * Input is hex where the protocol has hex, numbers and bytes where it has those; its text and bytes are copied.
 * The create functions return
 * - DSHA256_ERR_ARGUMENT: a pointer that must not be NULL is, or .size is not set
 * - DSHA256_ERR_FORMAT: hex that is odd, too short, too long or not hex, bits that are no target, a size out of bounds
 * - DSHA256_ERR_MEMORY
 *
 * and set *tmpl to NULL then. */

typedef struct dsha256_template dsha256_template;

#define DSHA256_EXTRANONCE2_MAX 32 /**< bytes */
#define DSHA256_BRANCH_MAX      32 /**< hashes in a merkle branch */

/** One header of a template. */
typedef struct dsha256_share {
    uint8_t
        extranonce2[DSHA256_EXTRANONCE2_MAX]; /**< bytes, not a number: as many as the template says, the rest is not
                                                     looked at */
    uint32_t version;                         /**< the whole field, as in dsha256_hit */
    uint32_t time, nonce;
} dsha256_share;

/** The fields of Stratum V1's mining.notify, as the JSON has them, with what mining.subscribe and mining.configure
 * said. The coinbase is coinbase1, extranonce1, extranonce2, coinbase2, without witness data. */
typedef struct dsha256_notify {
    size_t size;                       /**< sizeof(struct) */
    const char *job_id;                /**< any text; NULL is "" */
    const char *previous;              /**< prevhash: 64 digits, eight words, each byte-swapped */
    const char *coinbase1, *coinbase2; /**< hex of up to 1000000 bytes */
    const char *const *branch;         /**< n_branch hashes, 64 digits each, bytes in order */
    size_t n_branch;                   /**< 0 … DSHA256_BRANCH_MAX */
    const char *version, *bits, *time; /**< 8 digits each: the number, most significant first */
    const char *extranonce1;           /**< hex */
    size_t extranonce2_size;           /**< bytes: 0 … DSHA256_EXTRANONCE2_MAX */
    uint32_t version_mask;             /**< 0 without version rolling */
} dsha256_notify;

/** A template of a mining.notify. */
DSHA256_API DSHA256_CHECKED int dsha256_template_create_v1(dsha256_template **tmpl, const dsha256_notify *notify);

/** A transaction of getblocktemplate's list. */
typedef struct dsha256_transaction {
    const char *data; /**< hex, with its witness */
    const char *txid; /**< 64 digits as people read them ("hash" from servers that know no "txid") */
} dsha256_transaction;

/** getblocktemplate's answer (BIP22, BIP23, BIP145), as the JSON has it, and what the coinbase is to hold. */
typedef struct dsha256_blocktemplate {
    size_t size;                             /**< sizeof(struct) */
    uint32_t version, time, min_time;        /**< version, curtime, mintime */
    uint32_t height;                         /**< goes to the start of the coinbase's input (BIP34) */
    uint64_t coinbase_value;                 /**< coinbasevalue, in satoshi: all of it goes to script */
    const char *previous;                    /**< previousblockhash: 64 digits as people read them */
    const char *bits;                        /**< 8 digits: the number */
    const char *target;                      /**< 64 digits as people read them; NULL: that of bits */
    const dsha256_transaction *transactions; /**< n_transactions, in the block's order, without the coinbase */
    size_t n_transactions;
    const char *witness_commitment; /**< default_witness_commitment: hex of the output script; NULL: no witness
                                       data in this block */
    const char *script;             /**< hex: the output script that is paid */
    const char *text;               /**< hex of bytes for the coinbase's input, after the height; NULL: none */
    size_t extranonce2_size;        /**< room that is made for it: 0 … DSHA256_EXTRANONCE2_MAX bytes; the whole
                                       input must not pass 100 bytes */
    uint32_t version_mask;          /**< 0 without version rolling */
} dsha256_blocktemplate;

/** A template of a getblocktemplate. Its coinbase is made here: version 2, one output to script, the commitment. */
DSHA256_API DSHA256_CHECKED int dsha256_template_create_block(dsha256_template **tmpl,
                                                              const dsha256_blocktemplate *block);

/** getwork: data is 256 digits, 128 bytes with the padding of SHA-256, each 32-bit word byte-swapped.
 * target is 64 digits, least significant byte first. No extranonce2, no version rolling. */
DSHA256_API DSHA256_CHECKED int dsha256_template_create_getwork(dsha256_template **tmpl, const char *data,
                                                                const char *target);

/** Stratum V2: what NewMiningJob or NewExtendedMiningJob and SetNewPrevHash say. U256 is 32 bytes as on the wire, which
 * is the header's order. */
typedef struct dsha256_v2_job {
    size_t size; /**< sizeof(struct) */
    uint32_t channel_id, job_id;
    uint32_t version;
    uint32_t version_mask; /**< the bits that may roll, 0 if version_rolling_allowed is false */
    uint32_t min_time;     /**< min_ntime */
    uint32_t bits;         /**< nbits */
    const uint8_t *previous32;
} dsha256_v2_job;

/** What an extended job adds: the coinbase is prefix, extranonce_prefix, extranonce2, suffix, without witness data. */
typedef struct dsha256_v2_coinbase {
    size_t size;                      /**< sizeof(struct) */
    const uint8_t *prefix, *suffix;   /**< coinbase_tx_prefix, coinbase_tx_suffix */
    size_t prefix_size, suffix_size;  /**< bytes */
    const uint8_t *extranonce_prefix; /**< of the channel */
    size_t extranonce_prefix_size;    /**< 0 … 32 */
    size_t extranonce_size;           /**< of the channel: 0 … DSHA256_EXTRANONCE2_MAX; called extranonce2 here */
    const uint8_t *branch32;          /**< merkle_path */
    size_t n_branch;                  /**< 0 … DSHA256_BRANCH_MAX */
} dsha256_v2_coinbase;

/** A template of a standard job, whose merkle root the server has made. */
DSHA256_API DSHA256_CHECKED int dsha256_template_create_v2_standard(dsha256_template **tmpl, const dsha256_v2_job *job,
                                                                    const uint8_t merkle_root32[32]);

/** A template of an extended job. */
DSHA256_API DSHA256_CHECKED int dsha256_template_create_v2_extended(dsha256_template **tmpl, const dsha256_v2_job *job,
                                                                    const dsha256_v2_coinbase *coinbase);

/** Frees it. NULL is fine. */
DSHA256_API void dsha256_template_destroy(dsha256_template *tmpl);

/** What a header must meet to be submitted. Until it is set: the target of getwork or getblocktemplate, otherwise that
 * of bits. Pools give it as a difficulty (dsha256_target_from_difficulty) or, Stratum V2, as it is. */
DSHA256_API int dsha256_template_set_target(dsha256_template *tmpl, const uint8_t target32[32]);

/** A new mask, which pools may send in the middle of a job (mining.set_version_mask). It holds at once: shares with
 * bits outside of it are refused from now on. */
DSHA256_API int dsha256_template_set_version_mask(dsha256_template *tmpl, uint32_t mask);

/** The times that a share may carry when `elapsed` seconds have passed since the template came. The first is min_time
 * (getblocktemplate, Stratum V2), or the job's own. The last is for Stratum V2 the job's time + elapsed, as that
 * protocol demands, otherwise the network's bound of two hours after now: the job's time + elapsed + 7200. At most
 * 2^32 − 1. */
DSHA256_API int dsha256_template_times(const dsha256_template *tmpl, uint32_t *first, uint32_t *last, uint32_t elapsed);

/** The header that a share stands for. DSHA256_ERR_ARGUMENT if its version differs from the template's outside of the
 * mask, or its time is before the first that dsha256_template_times gives. The last is not enforced, as the library
 * reads no clock. */
DSHA256_API DSHA256_CHECKED int dsha256_template_header(const dsha256_template *tmpl, uint8_t header80[80],
                                                        const dsha256_share *share);

/* What to submit. The four functions refuse what dsha256_template_header refuses, and with DSHA256_ERR_ARGUMENT a
 * template that came another way in. They do not look whether the header meets a target. */

/** The parameters of Stratum V1's mining.submit after the worker's name, in this order. */
typedef struct dsha256_submit_v1 {
    const char *job_id; /**< lives as long as the template */
    char extranonce2[2 * DSHA256_EXTRANONCE2_MAX + 1];
    char time[9], nonce[9];
    char version_bits[9]; /**< the sixth (BIP310): the version's bits under the mask; empty if that is 0: not sent */
} dsha256_submit_v1;

/** The parameters that submit a share to a Stratum V1 pool. */
DSHA256_API DSHA256_CHECKED int dsha256_template_submit_v1(const dsha256_template *tmpl, dsha256_submit_v1 *submit,
                                                           const dsha256_share *share);

/** Bytes that dsha256_template_submit_v2 writes, at most. */
#define DSHA256_SUBMIT_V2_MAX (24 + 1 + DSHA256_EXTRANONCE2_MAX)

/** The payload of Stratum V2's SubmitSharesStandard (message type 0x1a, 24 bytes) or SubmitSharesExtended (0x1b, one
 * byte and the extranonce more), little-endian as on the wire; *size becomes its length. */
DSHA256_API DSHA256_CHECKED int dsha256_template_submit_v2(const dsha256_template *tmpl,
                                                           uint8_t payload[DSHA256_SUBMIT_V2_MAX], size_t *size,
                                                           const dsha256_share *share, uint32_t sequence_number);

/** getwork's parameter: 256 digits and a NUL, words byte-swapped as they came. */
DSHA256_API DSHA256_CHECKED int dsha256_template_submit_getwork(const dsha256_template *tmpl, char data257[257],
                                                                const dsha256_share *share);

/** Bytes that dsha256_template_submit_block writes, digits and NUL; 0 for templates that did not come from
 * getblocktemplate. */
DSHA256_API size_t dsha256_template_block_size(const dsha256_template *tmpl);

/** submitblock's parameter: the whole block in hex, with the coinbase's witness if there is a witness commitment. size
 * is the room at hex: DSHA256_ERR_ARGUMENT if it is less than dsha256_template_block_size. */
DSHA256_API DSHA256_CHECKED int dsha256_template_submit_block(const dsha256_template *tmpl, char *hex, size_t size,
                                                              const dsha256_share *share);

/* ---- Search spaces -----------------------------------------------------------------------------------------------
 * A space is all headers that may be tried for one template: extranonce2 × version × time × nonce. It is handed out in
 * units, which are jobs for dsha256_scan; it can be cut in disjoint parts, saved, and loaded on another machine. It
 * holds a copy of what makes headers (a saved space does, too), so it does not need its template, which
 * is needed to submit what was found.
 *
 * A space is used by one thread at a time. When a pool sets a new version mask, create a new space for it; from one
 * extranonce2 after that of the last unit, nothing is tried twice. */

/** What to try of a template. All ends are included. */
typedef struct dsha256_range {
    /** Byte strings of the template's extranonce2 size, counted as big-endian numbers: the last byte rolls first. */
    uint8_t extranonce2_first[DSHA256_EXTRANONCE2_MAX], extranonce2_last[DSHA256_EXTRANONCE2_MAX];
    uint32_t version_mask; /**< bits of the version of which every combination is tried: those of the template's, or
                              fewer, or 0. The others stay as in the template */
    uint32_t first_time, last_time;
    uint32_t first_nonce, last_nonce;
} dsha256_range;

/** All of a template at its own time: every extranonce2, every combination of the mask's bits, every nonce. */
DSHA256_API int dsha256_template_range(const dsha256_template *tmpl, dsha256_range *range);

/** A search space. */
typedef struct dsha256_space dsha256_space;

/** What next hands out: each nonce of [first_nonce, first_nonce + n_nonces) is to be tried with each version of job. */
typedef struct dsha256_unit {
    dsha256_job job;
    uint32_t first_nonce;
    uint64_t n_nonces;                            /**< 1 … 2^32 */
    uint32_t n_versions;                          /**< 1 … DSHA256_JOB_VERSIONS_MAX, a power of two */
    uint32_t versions[DSHA256_JOB_VERSIONS_MAX];  /**< the job's */
    uint32_t time;                                /**< the job's */
    uint8_t extranonce2[DSHA256_EXTRANONCE2_MAX]; /**< zeros behind the template's size */
} dsha256_unit;

/** A space of the whole range; NULL is dsha256_template_range's. DSHA256_ERR_ARGUMENT: a last before its first, a mask
 * with bits that the template's has not, a time before the first that dsha256_template_times gives. DSHA256_ERR_MEMORY.
 * *space is NULL then. */
DSHA256_API DSHA256_CHECKED int dsha256_space_create(dsha256_space **space, const dsha256_template *tmpl,
                                                     const dsha256_range *range);

/** Frees it. NULL is fine. */
DSHA256_API void dsha256_space_destroy(dsha256_space *space);

/** Takes the next unit out of the space, of at most max_nonces nonces (0: as many as there are, up to 2^32). Times
 * advance when all versions were handed out, extranonce2 when all times were. DSHA256_END: nothing is left. Does not
 * allocate. */
DSHA256_API DSHA256_CHECKED int dsha256_space_next(dsha256_space *space, dsha256_unit *unit, uint64_t max_nonces);

/** The share that a hit of the unit's job stands for. */
DSHA256_API void dsha256_unit_share(dsha256_share *share, const dsha256_unit *unit, const dsha256_hit *hit);

/** A new target for the units to come, as pools set it in the middle of a job. */
DSHA256_API int dsha256_space_set_target(dsha256_space *space, const uint8_t target32[32]);

/** How many headers are left: 2^64 − 1 if there are more. exact48, if not NULL, becomes the exact number, least
 * significant byte first. It is at most 2^(256 + 32 + 32 + 32), for the longest extranonce2, so it always fits. */
DSHA256_API uint64_t dsha256_space_left(const dsha256_space *space, uint8_t exact48[48]);

/** Makes n new spaces of what is left of this one, which stays as it is. They are disjoint, together they are all of
 * it, and their sizes differ by at most one nonce of DSHA256_JOB_VERSIONS_MAX versions (parts may be empty). Destroy
 * them one by one. DSHA256_ERR_ARGUMENT: n is 0 or over 2^32 − 1. DSHA256_ERR_MEMORY: all parts are NULL. */
DSHA256_API DSHA256_CHECKED int dsha256_space_split(const dsha256_space *space, dsha256_space **parts, size_t n);

/** Bytes that dsha256_space_save writes. */
DSHA256_API size_t dsha256_space_save_size(const dsha256_space *space);

/** Writes the space, with how far it is, as a string of dsha256_space_save_size(space) bytes that is the same on every
 * machine; size is the room at bytes, DSHA256_ERR_ARGUMENT if it is less. Units that were handed out are not in it any
 * more: save before next, if a unit that is lost with its worker must come back. */
DSHA256_API DSHA256_CHECKED int dsha256_space_save(const dsha256_space *space, uint8_t *bytes, size_t size);

/** Makes a space of what dsha256_space_save wrote. DSHA256_ERR_FORMAT for anything that it cannot have written, among
 * it every changed bit, DSHA256_ERR_MEMORY; *space is NULL then. The string is checked, not signed: do not load
 * strangers'. */
DSHA256_API DSHA256_CHECKED int dsha256_space_load(dsha256_space **space, const uint8_t *bytes, size_t size);

#ifdef __cplusplus
}
#endif

#endif

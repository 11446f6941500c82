/* ARMv8's SHA-256 instructions, AArch64. Software-pipelined as kernels/x86/shani.c is, which says why: one turn of the
 * scan runs the first hash of one group of GROUP (nonce, version) pairs and the second hash of the group before, quad
 * by quad (four rounds), and with one version makes the schedules of the group after; 2 GROUP chains are in flight.
 *
 * SHA256H makes the new a … d of four rounds, SHA256H2 the new e … h; both want the old ones, hence a move. SHA256SU0
 * and SU1 make four words of a schedule.
 *
 * Vector operations per hash. First hash, rounds 4 … 63: 15 quads of 2 and a move, 45. Second: 15 quads,
 * and only SHA256H2 for the last, whose h is the e of round 60 (word 7 of the hash): 46. Schedule of the second: quads
 * 4 … 15, but SU0 of quad 6 is a constant: 23. K added: to all quads but 2 and 3, which are padding: 14. Nonce and
 * midstate added: 4. Sum 132 per (nonce, version). Per nonce, the schedule of the first: 2 for quad 4, SU1 for quads 5
 * … 15, SU0 for quads 8 … 15, K for 12: 33. */
#include "../../lib/kernel.h"

#ifdef DSHA256I_HAS_ARMV8

#ifdef __clang__
#pragma clang attribute push(__attribute__((target("sha2"))), apply_to = function)
#else
#pragma GCC target("+sha2")
#endif

#include "../optimised.h"
#include "../sha256.h"

#include <arm_neon.h>
#include <string.h>

#define ARMV8_INLINE static inline __attribute__((always_inline))
#define UNROLLED     _Pragma("GCC unroll 16")

enum { GROUP = 2 };

/* The instructions, volatile so that they stay interleaved as they are written. (clang 14 has the intrinsics only where
 * the command line has the extension.) */
ARMV8_INLINE uint32x4_t sha256h(uint32x4_t abcd, uint32x4_t efgh, uint32x4_t kw)
{
    __asm__ volatile("sha256h %q0, %q1, %2.4s" : "+w"(abcd) : "w"(efgh), "w"(kw));
    return abcd;
}

ARMV8_INLINE uint32x4_t sha256h2(uint32x4_t efgh, uint32x4_t abcd, uint32x4_t kw)
{
    __asm__ volatile("sha256h2 %q0, %q1, %2.4s" : "+w"(efgh) : "w"(abcd), "w"(kw));
    return efgh;
}

/* W_{i-16} + sigma0(W_{i-15}) from words i - 16 … i - 9. */
ARMV8_INLINE uint32x4_t sha256su0(uint32x4_t w0, uint32x4_t w4)
{
    __asm__ volatile("sha256su0 %0.4s, %1.4s" : "+w"(w0) : "w"(w4));
    return w0;
}

/* That + W_{i-7} + sigma1(W_{i-2}), from words i - 8 … i - 1. */
ARMV8_INLINE uint32x4_t sha256su1(uint32x4_t su0, uint32x4_t w8, uint32x4_t w12)
{
    __asm__ volatile("sha256su1 %0.4s, %1.4s, %2.4s" : "+w"(su0) : "w"(w8), "w"(w12));
    return su0;
}

struct state {
    uint32x4_t abcd, efgh;
};

ARMV8_INLINE struct state pack_state(const uint32_t *words8)
{
    return (struct state){vld1q_u32(words8), vld1q_u32(words8 + 4)};
}

ARMV8_INLINE struct state add_states(struct state x, struct state y)
{
    return (struct state){vaddq_u32(x.abcd, y.abcd), vaddq_u32(x.efgh, y.efgh)};
}

ARMV8_INLINE void quad(struct state *state, uint32x4_t kw)
{
    const uint32x4_t abcd = state->abcd;
    state->abcd = sha256h(abcd, state->efgh, kw);
    state->efgh = sha256h2(state->efgh, abcd, kw);
}

ARMV8_INLINE uint32x4_t words(uint32_t w0, uint32_t w1, uint32_t w2, uint32_t w3)
{
    const uint32_t w[4] = {w0, w1, w2, w3};
    return vld1q_u32(w);
}

/* sha256_k, hidden from the compiler in a register: otherwise gcc computes every address from the array's. */
ARMV8_INLINE const uint32_t *round_constants(void)
{
    const uint32_t *k = sha256_k;
    __asm__("" : "+r"(k));
    return k;
}

ARMV8_INLINE uint32x4_t add_k(uint32x4_t w, const uint32_t *k, const int q)
{
    return vaddq_u32(w, vld1q_u32(k + 4 * q));
}

/* Words 4 q … 4 q + 3 of a schedule from the four quads before. */
ARMV8_INLINE uint32x4_t next_quad(uint32x4_t q4, uint32x4_t q3, uint32x4_t q2, uint32x4_t q1)
{
    return sha256su1(sha256su0(q4, q3), q2, q1);
}

/* ---- Scan -------------------------------------------------------------------------------------------------------- */

/* One nonce's schedule of the second block in the making: what all its versions share. */
struct schedule {
    uint32x4_t w[16];
    uint32_t *kw; /* K + W, 64 words; the first 16 are constants and there already */
};

/* Makes quad q, 4 … 15. */
ARMV8_INLINE void make_quad(struct schedule *schedule, const uint32_t *k, const int q, const struct dsha256i_job *job,
                            uint32_t nonce)
{
    uint32x4_t *w = schedule->w;
    if (q == 4) {
        const uint32_t x = sha256_swap32(nonce);
        const uint32x4_t base = words(job->w16, job->w17, 0, 0);
        w[4] = vsetq_lane_u32(job->w19_base + x, vsetq_lane_u32(job->w18_base + sha256_sigma0(x), base, 2), 3);
    } else if (q == 5) { /* SU0 of quads 5 … 7 are constants; words 4, 15 are 0x80000000, 640, those between 0 */
        w[5] = sha256su1(words(0x80000000, 0, 0, 0), words(0, 0, 0, 640), w[4]);
    } else if (q == 6) {
        w[6] = sha256su1(vdupq_n_u32(0), w[4], w[5]);
    } else if (q == 7) {
        w[7] = sha256su1(words(0, 0, sha256_sigma0(640), job->w31_base), w[5], w[6]);
    } else {
        w[q] = next_quad(w[q - 4], w[q - 3], w[q - 2], w[q - 1]);
    }
    vst1q_u32(schedule->kw + 4 * q, add_k(w[q], k, q));
}

/* One of the pairs of a group: what its first hash starts from. */
struct pair {
    const uint32_t *kw;
    const struct dsha256i_job_version *version;
    uint32_t nonce, index;
};

/* K + W of rounds 8 … 15 of the second hash: padding. */
static const uint32_t padding_kw[8] = {
    0xd807aa98 + 0x80000000, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174 + 256};

/* The first hashes of a group, from after round 3; the second hashes of the group before, whose first are in states, up
 * to word 7 without IV7; and, unless next_kw is NULL, the schedules of GROUP nonces from next_nonce on. */
ARMV8_INLINE void turn(struct state states[GROUP], uint32_t word7[GROUP], const struct pair pairs[GROUP],
                       uint32_t (*next_kw)[64], const struct dsha256i_job *job, uint32_t next_nonce)
{
    const uint32_t *k = round_constants();
    const uint32x4_t padding = words(0x80000000, 0, 0, 0), length = words(0, 0, 0, 256);
    struct state second[GROUP];
    struct schedule next[GROUP];
    uint32x4_t w[16][GROUP];
    UNROLLED
    for (int j = 0; j < GROUP; j++) {
        next[j].kw = next_kw ? next_kw[j] : NULL;
        const uint32x4_t nonce_word = vsetq_lane_u32(sha256_swap32(pairs[j].nonce), vdupq_n_u32(0), 0);
        w[0][j] = states[j].abcd;
        w[1][j] = states[j].efgh;
        w[2][j] = padding;
        w[3][j] = length;
        second[j] = pack_state(sha256_iv);
        states[j] = add_states(pack_state(pairs[j].version->round3), (struct state){nonce_word, nonce_word});
    }
    UNROLLED
    for (int q = 0; q < 16; q++) {
        UNROLLED
        for (int j = 0; j < GROUP; j++) {
            if (next_kw && q < 12)
                make_quad(&next[j], k, q + 4, job, next_nonce + (uint32_t)j);
            if (q == 2 || q == 3)
                quad(&second[j], vld1q_u32(padding_kw + 4 * (q - 2)));
            else if (q < 15)
                quad(&second[j], add_k(w[q][j], k, q));
            else
                second[j].efgh = sha256h2(second[j].efgh, second[j].abcd, add_k(w[q][j], k, q));
            if (q > 0)
                quad(&states[j], vld1q_u32(pairs[j].kw + 4 * q));
            if (q == 5) /* SU0 of two quads of padding is the first of them */
                w[6][j] = sha256su1(padding, w[4][j], w[5][j]);
            else if (q >= 3 && q < 15)
                w[q + 1][j] = next_quad(w[q - 3][j], w[q - 2][j], w[q - 1][j], w[q][j]);
        }
    }
    UNROLLED
    for (int j = 0; j < GROUP; j++) {
        word7[j] = vgetq_lane_u32(second[j].efgh, 3);
        states[j] = add_states(states[j], pack_state(pairs[j].version->midstate));
    }
}

/* K + W of rounds 4 … 15 of the second block: constants, all but two of them K. */
static void begin_schedule(uint32_t kw[64])
{
    memcpy(kw, sha256_k, 64);
    kw[4] += 0x80000000;
    kw[15] += 640;
}

/* Appends the candidates among the second hashes of these pairs. */
ARMV8_INLINE void emit(struct dsha256i_candidates *candidates, const uint32_t word7[GROUP],
                       const struct pair pairs[GROUP], uint32_t target_top)
{
    int any = target_top != 0;
    UNROLLED
    for (int j = 0; j < GROUP; j++)
        any |= word7[j] == 0 - sha256_iv[7];
    if (__builtin_expect(!any, 1))
        return;
    for (int j = 0; j < GROUP; j++)
        if (sha256_swap32(word7[j] + sha256_iv[7]) <= target_top)
            candidates->at[candidates->n++] = (struct dsha256i_candidate){pairs[j].nonce, pairs[j].index};
}

/* One version: turn i makes the schedules of group i, runs the first hashes of group i - 1 and the second of group
 * i - 2. */
static uint32_t scan_one(const struct dsha256i_job *job, uint32_t first_nonce, uint32_t n_steps,
                         struct dsha256i_candidates *candidates)
{
    uint32_t kw[2][GROUP][64];
    struct pair pairs[2][GROUP];
    struct state states[GROUP];
    uint32_t word7[GROUP];
    memset(states, 0, sizeof states);
    for (int j = 0; j < 2 * GROUP; j++) {
        begin_schedule(kw[j / GROUP][j % GROUP]);
        memset(kw[j / GROUP][j % GROUP] + 16, 0, 192); /* the first turn reads it */
    }
    for (uint32_t i = 0; i < n_steps + 2; i++, first_nonce += GROUP) {
        struct pair *now = pairs[i & 1];
        UNROLLED
        for (int j = 0; j < GROUP; j++) /* of group i - 1; in the first turn and the last, dummies */
            now[j] = (struct pair){kw[~i & 1][j], &job->prepared[0], first_nonce - GROUP + (uint32_t)j, 0};
        turn(states, word7, now, kw[i & 1], job, first_nonce);
        if (i < 2)
            continue;
        emit(candidates, word7, pairs[~i & 1], job->target_top);
        if (candidates->n + GROUP > DSHA256I_CANDIDATES_MAX)
            return i - 1;
    }
    return n_steps;
}

/* Several versions: the pairs in their order, nonce by nonce and version by version; turn i runs the first hashes of
 * group i and the second of group i - 1. A group may span GROUP nonces, so GROUP + 1 schedules are
 * kept. */
static uint32_t scan_versions(const struct dsha256i_job *job, uint32_t first_nonce, uint32_t n_steps,
                              struct dsha256i_candidates *candidates)
{
    const uint32_t *k = round_constants();
    const uint32_t n_versions = job->n_versions;
    uint32_t kw[GROUP + 1][64];
    struct pair pairs[2][GROUP];
    struct state states[GROUP];
    uint32_t word7[GROUP];
    memset(states, 0, sizeof states);
    for (int slot = 0; slot <= GROUP; slot++)
        begin_schedule(kw[slot]);

    uint32_t nonce = first_nonce, version = 0, slot = 0;
    for (uint32_t i = 0;; i++) {
        struct pair *now = pairs[i & 1];
        for (int j = 0; j < GROUP; j++) {
            if (version == 0) {
                struct schedule schedule;
                slot = slot == GROUP ? 0 : slot + 1;
                schedule.kw = kw[slot];
                UNROLLED
                for (int q = 4; q < 16; q++)
                    make_quad(&schedule, k, q, job, nonce);
            }
            now[j] = (struct pair){kw[slot], &job->prepared[version], nonce, version};
            if (++version == n_versions) {
                version = 0;
                nonce++;
            }
        }
        turn(states, word7, now, NULL, job, 0);
        if (i == 0)
            continue;
        emit(candidates, word7, pairs[~i & 1], job->target_top);
        /* A step is GROUP nonces, hence as many groups as there are versions. */
        const uint32_t n_done = i / n_versions;
        if (i % n_versions == 0 && (n_done == n_steps || candidates->n + GROUP * n_versions > DSHA256I_CANDIDATES_MAX))
            return n_done;
    }
}

static uint32_t scan(const struct dsha256i_job *job, uint32_t first_nonce, uint32_t n_steps,
                     struct dsha256i_candidates *candidates)
{
    return (job->n_versions == 1 ? scan_one : scan_versions)(job, first_nonce, n_steps, candidates);
}

/* ---- Compression and batches ------------------------------------------------------------------------------------- */

ARMV8_INLINE void unpack_state(uint32x4_t *abcd, uint32x4_t *efgh, struct state state)
{
    *abcd = state.abcd;
    *efgh = state.efgh;
}

ARMV8_INLINE void store(uint32_t *words4, uint32x4_t x)
{
    vst1q_u32(words4, x);
}

ARMV8_INLINE uint32x4_t load_message(const uint8_t *bytes16)
{
    return vreinterpretq_u32_u8(vrev32q_u8(vld1q_u8(bytes16)));
}

ARMV8_INLINE void store_message(uint8_t *bytes16, uint32x4_t x)
{
    vst1q_u8(bytes16, vrev32q_u8(vreinterpretq_u8_u32(x)));
}

ARMV8_INLINE void quad_from_words(struct state *state, uint32x4_t w, const uint32_t *k4)
{
    quad(state, vaddq_u32(w, vld1q_u32(k4)));
}

ARMV8_INLINE void quad_from_sums(struct state *state, const uint32_t *kw4)
{
    quad(state, vld1q_u32(kw4));
}

#define FEW_VEC uint32x4_t
#include "../few.h"

static void hash_headers(uint8_t *hashes32, const uint8_t *headers80, size_t n)
{
    hash_few(hashes32, headers80, n, 80);
}

static void hash_pairs(uint8_t *hashes32, const uint8_t *pairs64, size_t n)
{
    hash_few(hashes32, pairs64, n, 64);
}

const struct dsha256i_kernel dsha256i_kernel_armv8 = {
    .name = "armv8",
    .description = "ARMv8's SHA-256 instructions, two groups of two messages in flight",
    .lanes = 1,
    .needs = DSHA256I_CPU_NEON | DSHA256I_CPU_SHA2,
    .step = GROUP,
    .run_hashes = 4096,
    .compress = compress,
    .hash_headers = hash_headers,
    .hash_pairs = hash_pairs,
    .scan = scan,
};

#ifdef __clang__
#pragma clang attribute pop
#endif

#else
typedef int dsha256i_no_armv8; /* a source may not be empty */
#endif

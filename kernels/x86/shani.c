/* SHA-NI, for any machine that has it: SSE alone beside it.
 *
 * sha256rnds2 runs two rounds of one message: it starts one a cycle and takes four, so four independent chains fill it
 * and the floor of a scan is 61 a hash (30 for rounds 4 … 63 of the first hash, 31 for rounds 0 … 61 of the second)
 * (Zen 3 and Zen 4, measured). Beside it a hash needs some 200 other operations at four a cycle: schedules (sha256msg1
 * 2 slots, sha256msg2 4), W + K, shuffles. Both fit side by side only if they are there side by side:
 *
 * One turn of the scan runs the first hash of one group of GROUP (nonce, version) pairs and the second hash of the
 * group before, interleaved quad by quad (four rounds). The first is bound by latency and has few instructions (two
 * 8-byte loads of ready W + K, two rnds2), the second by slots (its schedule); 2 GROUP chains are in flight. With one
 * version, the turn makes the schedules of the group after as well.
 *
 * The four rounds of a quad are inline assembly: sha256rnds2 takes K + W in xmm0 and nowhere else, and left to
 * themselves the compilers load it elsewhere, move it there, and pull the interleaving apart (docs/performance.md has
 * the figures). */
#include <stdint.h>

#if defined(__x86_64__) || defined(__i386__)

#ifdef __clang__
#pragma clang attribute push(__attribute__((target("sha,sse4.1,ssse3"))), apply_to = function)
#else
#pragma GCC target("sha,sse4.1,ssse3")
#pragma GCC optimize("no-tree-ter") /* keeps the interleaving as it is written */
#endif

#include "intrinsics.h"
#include <string.h>

#include "../../lib/backend.h"
#include "../sha256.h"

#define SHANI_INLINE static inline __attribute__((always_inline))
#define UNROLLED     _Pragma("GCC unroll 16")

enum { GROUP = 2 };

/* The state as the instructions want it, words from the lowest: abef = F E B A, cdgh = H G D C. */
struct state {
    __m128i abef, cdgh;
};

SHANI_INLINE __m128i load(const uint32_t *words4)
{
    return _mm_loadu_si128((const __m128i *)(const void *)words4);
}

/* Words a … h as two vectors, in the instructions' order. */
SHANI_INLINE struct state pack_state(const uint32_t *words8)
{
    const __m128i badc = _mm_shuffle_epi32(load(words8), 0xb1), fehg = _mm_shuffle_epi32(load(words8 + 4), 0xb1);
    return (struct state){_mm_unpacklo_epi64(fehg, badc), _mm_unpackhi_epi64(fehg, badc)};
}

/* And back: a b c d, e f g h. */
SHANI_INLINE void unpack_state(__m128i *abcd, __m128i *efgh, struct state state)
{
    *abcd = _mm_shuffle_epi32(_mm_unpackhi_epi64(state.abef, state.cdgh), 0xb1);
    *efgh = _mm_shuffle_epi32(_mm_unpacklo_epi64(state.abef, state.cdgh), 0xb1);
}

SHANI_INLINE struct state add_states(struct state x, struct state y)
{
    return (struct state){_mm_add_epi32(x.abef, y.abef), _mm_add_epi32(x.cdgh, y.cdgh)};
}

#define LOAD_HALF(kw) "movq " kw ", %%xmm0\n\t"
#define ADD(w, k)     "movdqa " w ", %%xmm0\n\tpaddd " k ", %%xmm0\n\t"
#define HIGH_HALF     "pshufd $0x0e, %%xmm0, %%xmm0\n\t"
/* Two rounds each, K + W in the low half of xmm0. The vectors change roles: the new abef comes where cdgh was. */
#define ROUNDS_A              "sha256rnds2 %[abef], %[cdgh]\n\t"
#define ROUNDS_B              "sha256rnds2 %[cdgh], %[abef]\n\t"
#define STATE_OPERANDS(state) [abef] "+x"((state)->abef), [cdgh] "+x"((state)->cdgh)

/* Four rounds with K + W in memory, loaded as halves: that spares a shuffle. */
SHANI_INLINE void quad_from_halves(struct state *state, const uint32_t *kw4)
{
    __asm__ volatile(
        LOAD_HALF("%[kw0]") ROUNDS_A LOAD_HALF("%[kw2]") ROUNDS_B
        : STATE_OPERANDS(state)
        : [kw0] "m"(*(const uint64_t *)(const void *)kw4), [kw2] "m"(*(const uint64_t *)(const void *)(kw4 + 2))
        : "xmm0");
}

/* Four rounds with W in a register and K in memory, 16-byte aligned. */
SHANI_INLINE void quad_from_words(struct state *state, __m128i w, const uint32_t *k4)
{
    __asm__ volatile(ADD("%[w]", "%[k]") ROUNDS_A HIGH_HALF ROUNDS_B
                     : STATE_OPERANDS(state)
                     : [w] "x"(w), [k] "m"(*(const __m128i *)(const void *)k4)
                     : "xmm0");
}

/* The first two of them. */
SHANI_INLINE void half_quad_from_words(struct state *state, __m128i w, const uint32_t *k4)
{
    __asm__ volatile(ADD("%[w]", "%[k]") ROUNDS_A
                     : STATE_OPERANDS(state)
                     : [w] "x"(w), [k] "m"(*(const __m128i *)(const void *)k4)
                     : "xmm0");
}

/* Words 4 q … 4 q + 3 of a schedule from the four quads before:
 * W_i = sigma1(W_{i-2}) + W_{i-7} + sigma0(W_{i-15}) + W_{i-16}. */
SHANI_INLINE __m128i next_quad(__m128i q4, __m128i q3, __m128i q2, __m128i q1)
{
    return _mm_sha256msg2_epu32(_mm_add_epi32(_mm_sha256msg1_epu32(q4, q3), _mm_alignr_epi8(q1, q2, 4)), q1);
}

/* ---- Scan -------------------------------------------------------------------------------------------------------- */

/* One nonce's schedule of the second block in the making: what all its versions share. */
struct schedule {
    __m128i w[16];
    uint32_t *kw; /* K + W, 64 words; the first 16 are constants and there already */
};

/* Makes quad q, 4 … 15. */
SHANI_INLINE void make_quad(struct schedule *schedule, const int q, const struct dsha256i_job *job, uint32_t nonce)
{
    __m128i *w = schedule->w;
    if (q == 4) {
        const uint32_t x = sha256_swap32(nonce);
        w[4] = _mm_setr_epi32((int)job->w16, (int)job->w17, (int)(job->w18_base + sha256_sigma0(x)),
                              (int)(job->w19_base + x));
    } else if (q == 5) { /* msg1 and W_{i-7} of quads 5 … 7 are constants, as far as they are not zero */
        w[5] = _mm_sha256msg2_epu32(_mm_setr_epi32((int)0x80000000, 0, 640, (int)job->w16), w[4]);
    } else if (q == 6) {
        w[6] = _mm_sha256msg2_epu32(_mm_alignr_epi8(w[5], w[4], 4), w[5]);
    } else if (q == 7) {
        w[7] = _mm_sha256msg2_epu32(_mm_add_epi32(_mm_setr_epi32(0, 0, (int)sha256_sigma0(640), (int)job->w31_base),
                                                  _mm_alignr_epi8(w[6], w[5], 4)),
                                    w[6]);
    } else {
        w[q] = next_quad(w[q - 4], w[q - 3], w[q - 2], w[q - 1]);
    }
    _mm_storeu_si128((__m128i *)(void *)(schedule->kw + 4 * q), _mm_add_epi32(w[q], load(sha256_k + 4 * q)));
}

/* A version's states, packed. */
struct version {
    struct state round3, midstate;
};

/* One of the pairs of a group: what its first hash starts from. */
struct pair {
    const uint32_t *kw;
    const struct version *version;
    __m128i nonce_word; /* at the places of e and a */
    uint32_t nonce, index;
};

/* K + W of rounds 8 … 15 of the second hash: padding. */
static const uint32_t padding_kw[8] = {
    0xd807aa98 + 0x80000000, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174 + 256};

/* The first hashes of a group, from after round 3; the second hashes of the group before, whose first are in states, up
 * to the vector whose lowest word is e after round 60 (word 7 of the hash without IV7); and, unless next is NULL, the
 * schedules of GROUP nonces from next_nonce on. */
SHANI_INLINE void turn(struct state states[GROUP], __m128i word7[GROUP], const struct pair pairs[GROUP],
                       struct schedule *next, const struct dsha256i_job *job, uint32_t next_nonce)
{
    const __m128i padding = _mm_setr_epi32((int)0x80000000, 0, 0, 0), length = _mm_setr_epi32(0, 0, 0, 256);
    struct state second[GROUP];
    __m128i w[16][GROUP];
    const uint32_t *kw[GROUP];
    UNROLLED
    for (int j = 0; j < GROUP; j++) {
        kw[j] = pairs[j].kw;
        __asm__("" : "+r"(kw[j])); /* in a register: not loaded again for every quad */
        unpack_state(&w[0][j], &w[1][j], states[j]);
        w[2][j] = padding;
        w[3][j] = length;
        second[j] = pack_state(sha256_iv);
        states[j] = pairs[j].version->round3;
        states[j].abef = _mm_add_epi32(states[j].abef, pairs[j].nonce_word);
    }
    UNROLLED
    for (int q = 0; q < 16; q++) {
        UNROLLED
        for (int j = 0; j < GROUP; j++) {
            if (next && q < 12)
                make_quad(&next[j], q + 4, job, next_nonce + (uint32_t)j);
            if (q == 2 || q == 3)
                quad_from_halves(&second[j], padding_kw + 4 * (q - 2));
            else if (q < 15)
                quad_from_words(&second[j], w[q][j], sha256_k + 4 * q);
            else
                half_quad_from_words(&second[j], w[q][j], sha256_k + 4 * q);
            if (q > 0)
                quad_from_halves(&states[j], kw[j] + 4 * q);
            if (q == 3) /* W9 … W12 = 0 */
                w[4][j] = _mm_sha256msg2_epu32(_mm_sha256msg1_epu32(w[0][j], w[1][j]), length);
            else if (q == 5) /* msg1 of two quads of padding is the first of them */
                w[6][j] = _mm_sha256msg2_epu32(_mm_add_epi32(padding, _mm_alignr_epi8(w[5][j], w[4][j], 4)), w[5][j]);
            else if (q > 3 && q < 15)
                w[q + 1][j] = next_quad(w[q - 3][j], w[q - 2][j], w[q - 1][j], w[q][j]);
        }
    }
    UNROLLED
    for (int j = 0; j < GROUP; j++) {
        word7[j] = second[j].cdgh; /* rounds 60 and 61 left the new abef there: F is e after round 60 */
        states[j] = add_states(states[j], pairs[j].version->midstate);
    }
}

static void pack_versions(struct version *versions, const struct dsha256i_job *job)
{
    for (uint32_t v = 0; v < job->n_versions; v++) {
        versions[v].round3 = pack_state(job->version[v].round3);
        versions[v].midstate = pack_state(job->version[v].midstate);
    }
}

/* K + W of rounds 4 … 15 of the second block: constants, all but two of them K. */
static void begin_schedule(uint32_t kw[64])
{
    memcpy(kw, sha256_k, 64);
    kw[4] += 0x80000000;
    kw[15] += 640;
}

SHANI_INLINE struct pair make_pair(const uint32_t *kw, const struct version *versions, uint32_t index, uint32_t nonce)
{
    const int x = (int)sha256_swap32(nonce);
    return (struct pair){kw, &versions[index], _mm_setr_epi32(0, x, 0, x), nonce, index};
}

/* Appends the candidates among the second hashes of these pairs. */
SHANI_INLINE void emit(struct dsha256i_candidates *candidates, const __m128i word7[GROUP],
                       const struct pair pairs[GROUP], uint32_t target_top)
{
    const __m128i minus_iv7 = _mm_set1_epi32((int)(0 - sha256_iv[7]));
    __m128i any = _mm_cmpeq_epi32(word7[0], minus_iv7); /* the lowest word counts */
    UNROLLED
    for (int j = 1; j < GROUP; j++)
        any = _mm_or_si128(any, _mm_cmpeq_epi32(word7[j], minus_iv7));
    if (__builtin_expect(_mm_cvtsi128_si32(any) == 0 && target_top == 0, 1))
        return;
    for (int j = 0; j < GROUP; j++)
        if (sha256_swap32((uint32_t)_mm_cvtsi128_si32(word7[j]) + sha256_iv[7]) <= target_top)
            candidates->at[candidates->n++] = (struct dsha256i_candidate){pairs[j].nonce, pairs[j].index};
}

/* One version: turn i makes the schedules of group i, runs the first hashes of group i - 1, the second of group i - 2.
 */
static uint32_t scan_one(const struct dsha256i_job *job, uint32_t first_nonce, uint32_t n_steps,
                         struct dsha256i_candidates *candidates)
{
    struct version version;
    uint32_t kw[2][GROUP][64];
    struct schedule schedules[2][GROUP];
    struct pair pairs[2][GROUP];
    struct state states[GROUP];
    __m128i word7[GROUP];
    pack_versions(&version, job);
    memset(states, 0, sizeof states);
    for (int j = 0; j < 2 * GROUP; j++) {
        begin_schedule(kw[j / GROUP][j % GROUP]);
        schedules[j / GROUP][j % GROUP].kw = kw[j / GROUP][j % GROUP];
    }
    for (uint32_t i = 0; i < n_steps + 2; i++, first_nonce += GROUP) {
        struct pair *now = pairs[i & 1];
        UNROLLED
        for (int j = 0; j < GROUP; j++) /* of group i - 1; in the first turn and the last of dummies */
            now[j] = make_pair(kw[~i & 1][j], &version, 0, first_nonce - GROUP + (uint32_t)j);
        turn(states, word7, now, schedules[i & 1], job, first_nonce);
        if (i < 2)
            continue;
        emit(candidates, word7, pairs[~i & 1], job->target_top);
        if (candidates->n + GROUP > DSHA256I_CANDIDATES_MAX)
            return i - 1;
    }
    return n_steps;
}

/* Several versions: the pairs in their order, nonce by nonce and version by version; turn i runs the first hashes of
 * group i and the second of group i - 1. A group may span GROUP nonces, so that many schedules are kept, and one more.
 */
static uint32_t scan_versions(const struct dsha256i_job *job, uint32_t first_nonce, uint32_t n_steps,
                              struct dsha256i_candidates *candidates)
{
    const uint32_t n_versions = job->n_versions;
    struct version versions[DSHA256_JOB_VERSIONS_MAX];
    uint32_t kw[GROUP + 1][64];
    struct pair pairs[2][GROUP];
    struct state states[GROUP];
    __m128i word7[GROUP];
    pack_versions(versions, job);
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
                    make_quad(&schedule, q, job, nonce);
            }
            now[j] = make_pair(kw[slot], versions, version, nonce);
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

DSHA256I_KERNEL_ENTRY static uint32_t scan(const struct dsha256i_job *job, uint32_t first_nonce, uint32_t n_steps,
                                           struct dsha256i_candidates *candidates)
{
    return (job->n_versions == 1 ? scan_one : scan_versions)(job, first_nonce, n_steps, candidates);
}

/* ---- Compression and batches ------------------------------------------------------------------------------------- */

SHANI_INLINE __m128i load_message(const uint8_t *bytes16)
{
    return _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(const void *)bytes16),
                            _mm_setr_epi8(3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12));
}

/* One compression of n messages side by side, their block in w[0 … 3]. */
SHANI_INLINE void compress_words(struct state *states, __m128i w[16][4], const int n)
{
    struct state now[4];
    UNROLLED
    for (int j = 0; j < n; j++)
        now[j] = states[j];
    UNROLLED
    for (int q = 0; q < 16; q++) {
        UNROLLED
        for (int j = 0; j < n; j++) {
            quad_from_words(&now[j], w[q][j], sha256_k + 4 * q);
            if (q >= 3 && q < 15)
                w[q + 1][j] = next_quad(w[q - 3][j], w[q - 2][j], w[q - 1][j], w[q][j]);
        }
    }
    UNROLLED
    for (int j = 0; j < n; j++)
        states[j] = add_states(now[j], states[j]);
}

DSHA256I_KERNEL_ENTRY static void compress(uint32_t *state8, const uint8_t *blocks64, size_t n_blocks)
{
    struct state state = pack_state(state8);
    for (; n_blocks > 0; n_blocks--, blocks64 += 64) {
        __m128i w[16][4];
        for (int i = 0; i < 4; i++)
            w[i][0] = load_message(blocks64 + 16 * i);
        compress_words(&state, w, 1);
    }
    __m128i abcd, efgh;
    unpack_state(&abcd, &efgh, state);
    _mm_storeu_si128((__m128i *)(void *)state8, abcd);
    _mm_storeu_si128((__m128i *)(void *)(state8 + 4), efgh);
}

enum { BATCH = 4 };

/* K + W of the block of padding after a pair; constants, so that it needs no schedule. */
static void make_pair_padding(uint32_t kw[64])
{
    uint32_t w[64] = {0x80000000, [15] = 512};
    for (int i = 0; i < 64; i++) {
        if (i >= 16)
            w[i] = sha256_sigma1(w[i - 2]) + w[i - 7] + sha256_sigma0(w[i - 15]) + w[i - 16];
        kw[i] = sha256_k[i] + w[i];
    }
}

SHANI_INLINE void compress_constant(struct state *states, const uint32_t kw[64], const int n)
{
    struct state now[BATCH];
    UNROLLED
    for (int j = 0; j < n; j++)
        now[j] = states[j];
    for (int i = 0; i < 64; i += 4) {
        UNROLLED
        for (int j = 0; j < n; j++)
            quad_from_halves(&now[j], kw + i);
    }
    UNROLLED
    for (int j = 0; j < n; j++)
        states[j] = add_states(now[j], states[j]);
}

/* n (1 or BATCH) messages of 64 or 80 bytes; pair_padding is for those of 64. All are read before a hash is written. */
SHANI_INLINE void hash_group(uint8_t *hashes32, const uint8_t *messages, const size_t size,
                             const uint32_t *pair_padding, const int n)
{
    struct state states[BATCH];
    __m128i w[16][4];
    UNROLLED
    for (int j = 0; j < n; j++) {
        states[j] = pack_state(sha256_iv);
        UNROLLED
        for (int i = 0; i < 4; i++)
            w[i][j] = load_message(messages + size * (size_t)j + 16 * i);
    }
    compress_words(states, w, n);
    if (size == 64) {
        compress_constant(states, pair_padding, n);
    } else {
        UNROLLED
        for (int j = 0; j < n; j++) {
            w[0][j] = load_message(messages + size * (size_t)j + 64);
            w[1][j] = _mm_setr_epi32((int)0x80000000, 0, 0, 0);
            w[2][j] = _mm_setzero_si128();
            w[3][j] = _mm_setr_epi32(0, 0, 0, 640);
        }
        compress_words(states, w, n);
    }
    UNROLLED
    for (int j = 0; j < n; j++) {
        unpack_state(&w[0][j], &w[1][j], states[j]);
        w[2][j] = _mm_setr_epi32((int)0x80000000, 0, 0, 0);
        w[3][j] = _mm_setr_epi32(0, 0, 0, 256);
        states[j] = pack_state(sha256_iv);
    }
    compress_words(states, w, n);
    UNROLLED
    for (int j = 0; j < n; j++) {
        __m128i abcd, efgh;
        unpack_state(&abcd, &efgh, states[j]);
        const __m128i swap = _mm_setr_epi8(3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12);
        _mm_storeu_si128((__m128i *)(void *)(hashes32 + 32 * j), _mm_shuffle_epi8(abcd, swap));
        _mm_storeu_si128((__m128i *)(void *)(hashes32 + 32 * j + 16), _mm_shuffle_epi8(efgh, swap));
    }
}

SHANI_INLINE void hash_batch(uint8_t *hashes32, const uint8_t *messages, size_t n, const size_t size)
{
    uint32_t pair_padding[64];
    if (size == 64)
        make_pair_padding(pair_padding);
    for (; n >= BATCH; n -= BATCH, hashes32 += 32 * BATCH, messages += size * BATCH)
        hash_group(hashes32, messages, size, pair_padding, BATCH);
    for (; n > 0; n--, hashes32 += 32, messages += size)
        hash_group(hashes32, messages, size, pair_padding, 1);
}

DSHA256I_KERNEL_ENTRY static void hash_headers(uint8_t *hashes32, const uint8_t *headers80, size_t n)
{
    hash_batch(hashes32, headers80, n, 80);
}

DSHA256I_KERNEL_ENTRY static void hash_pairs(uint8_t *hashes32, const uint8_t *pairs64, size_t n)
{
    hash_batch(hashes32, pairs64, n, 64);
}

const struct dsha256i_kernel dsha256i_kernel_shani = {
    .name = "shani",
    .description = "SHA-NI, two groups of two messages in flight",
    .lanes = 1,
    .needs = DSHA256I_CPU_SHANI,
    .step = GROUP,
    .run_hashes = 8192,
    .compress = compress,
    .hash_headers = hash_headers,
    .hash_pairs = hash_pairs,
    .scan = scan,
};

#ifdef __clang__
#pragma clang attribute pop
#endif

#endif

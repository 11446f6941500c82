/* SHA-NI: the template of shani.c and shani_avx512.c, which compile it with and without the three-operand forms of
 * AVX-512VL around the SHA instructions.
 *
 * sha256rnds2 runs two rounds of one message: it starts one a cycle and takes four, so four independent chains fill it and
 * the floor of a scan is 61 a hash (30 for rounds 4 … 63 of the first hash, 31 for rounds 0 … 61 of the second) (Zen 3 and
 * Zen 4, measured). Beside it a hash needs some 200 other operations at four a cycle: schedules (sha256msg1 2 slots,
 * sha256msg2 4), W + K, shuffles. Both fit side by side only if they are there side by side:
 *
 * One turn of the scan runs the first hash of one group of GROUP (nonce, version) pairs and the second hash of the group
 * before, interleaved quad by quad (four rounds). The first is bound by latency and has few instructions (two 8-byte loads of
 * ready W + K, two rnds2), the second by slots (its schedule); 2 GROUP chains are in flight.
 *
 * Parameters: SHANI_KERNEL, SHANI_NAME, SHANI_DESCRIPTION, SHANI_NEEDS. */

#include <immintrin.h>
#include <string.h>

#include "../../lib/backend.h"
#include "../sha256.h"

#define SHANI_INLINE static inline __attribute__((always_inline))
#define UNROLLED     _Pragma("GCC unroll 16")

enum { GROUP = 3 };

/* The state as the instructions want it, words from the lowest: abef = F E B A, cdgh = H G D C. */
struct state {
    __m128i abef, cdgh;
};

SHANI_INLINE __m128i load(const uint32_t *words4)
{
    return _mm_loadu_si128((const __m128i *)(const void *)words4);
}

SHANI_INLINE __m128i load_half(const uint32_t *words2)
{
    return _mm_loadl_epi64((const __m128i *)(const void *)words2);
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

/* Two rounds with K + W in the low half of kw. The vectors change roles: the new abef comes where cdgh was. */
#define ROUNDS_A(state, kw) ((state).cdgh = _mm_sha256rnds2_epu32((state).cdgh, (state).abef, kw))
#define ROUNDS_B(state, kw) ((state).abef = _mm_sha256rnds2_epu32((state).abef, (state).cdgh, kw))
#define HIGH_HALF(kw)       _mm_shuffle_epi32(kw, 0x0e)

/* Words 4 q … 4 q + 3 of a schedule from the four quads before:
 * W_i = sigma1(W_{i-2}) + W_{i-7} + sigma0(W_{i-15}) + W_{i-16}. */
SHANI_INLINE __m128i next_quad(__m128i q4, __m128i q3, __m128i q2, __m128i q1)
{
    return _mm_sha256msg2_epu32(_mm_add_epi32(_mm_sha256msg1_epu32(q4, q3), _mm_alignr_epi8(q1, q2, 4)), q1);
}

/* ---- Scan -------------------------------------------------------------------------------------------------------- */

/* K + W of the second block for one nonce: what all its versions share. kw[0 … 3] are not used. */
SHANI_INLINE void make_schedule(uint32_t kw[64], const struct dsha256i_job *job, uint32_t nonce)
{
    const uint32_t x = sha256_swap32(nonce);
    __m128i w[16];
    w[4] = _mm_setr_epi32((int)job->w16, (int)job->w17, (int)(job->w18_base + sha256_sigma0(x)),
                          (int)(job->w19_base + x));
    /* msg1 and W_{i-7} of the next three quads are constants, as far as they are not zero */
    w[5] = _mm_sha256msg2_epu32(_mm_setr_epi32((int)0x80000000, 0, 640, (int)job->w16), w[4]);
    w[6] = _mm_sha256msg2_epu32(_mm_alignr_epi8(w[5], w[4], 4), w[5]);
    w[7] = _mm_sha256msg2_epu32(_mm_add_epi32(_mm_setr_epi32(0, 0, (int)sha256_sigma0(640), (int)job->w31_base),
                                              _mm_alignr_epi8(w[6], w[5], 4)),
                                w[6]);
    UNROLLED
    for (int q = 8; q < 16; q++)
        w[q] = next_quad(w[q - 4], w[q - 3], w[q - 2], w[q - 1]);
    UNROLLED
    for (int q = 4; q < 16; q++)
        _mm_storeu_si128((__m128i *)(void *)(kw + 4 * q), _mm_add_epi32(w[q], load(sha256_k + 4 * q)));
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

/* The first hashes of a group, from after round 3, and the second hashes of the group before, up to the vector whose lowest word
 * is e after round 60: word 7 of the hash without IV7. */
SHANI_INLINE void turn(struct state first[GROUP], __m128i word7[GROUP], const struct pair pairs[GROUP])
{
    static const uint32_t kw_8_15[8] = {0xd807aa98 + 0x80000000, 0x12835b01, 0x243185be, 0x550c7dc3,
                                        0x72be5d74,              0x80deb1fe, 0x9bdc06a7, 0xc19bf174 + 256};
    const __m128i m2 = _mm_setr_epi32((int)0x80000000, 0, 0, 0), m3 = _mm_setr_epi32(0, 0, 0, 256);
    struct state second[GROUP];
    __m128i w[16][GROUP];
    UNROLLED
    for (int j = 0; j < GROUP; j++) {
        unpack_state(&w[0][j], &w[1][j], first[j]);
        w[2][j] = m2;
        w[3][j] = m3;
        second[j] = pack_state(sha256_iv);
        first[j] = pairs[j].version->round3;
        first[j].abef = _mm_add_epi32(first[j].abef, pairs[j].nonce_word);
    }
    UNROLLED
    for (int q = 0; q < 16; q++) {
        __m128i kw[GROUP];
        UNROLLED
        for (int j = 0; j < GROUP; j++) {
            kw[j] = q == 2 || q == 3 ? load(kw_8_15 + 4 * (q - 2)) : _mm_add_epi32(w[q][j], load(sha256_k + 4 * q));
            ROUNDS_A(second[j], kw[j]);
        }
        UNROLLED
        for (int j = 0; j < GROUP; j++)
            if (q > 0)
                ROUNDS_A(first[j], load_half(pairs[j].kw + 4 * q));
        UNROLLED
        for (int j = 0; j < GROUP; j++)
            if (q < 15)
                ROUNDS_B(second[j], HIGH_HALF(kw[j]));
        UNROLLED
        for (int j = 0; j < GROUP; j++)
            if (q > 0)
                ROUNDS_B(first[j], load_half(pairs[j].kw + 4 * q + 2));
        UNROLLED
        for (int j = 0; j < GROUP; j++) {
            if (q == 3)
                w[4][j] = _mm_sha256msg2_epu32(_mm_sha256msg1_epu32(w[0][j], w[1][j]), m3); /* W9 … W12 = 0 */
            else if (q == 5)
                w[6][j] = _mm_sha256msg2_epu32(_mm_add_epi32(m2, _mm_alignr_epi8(w[5][j], w[4][j], 4)), w[5][j]);
            else if (q > 3 && q < 15)
                w[q + 1][j] = next_quad(w[q - 3][j], w[q - 2][j], w[q - 1][j], w[q][j]);
        }
    }
    UNROLLED
    for (int j = 0; j < GROUP; j++) {
        word7[j] = second[j].cdgh; /* rounds 60 and 61 left the new abef there: F is e after round 60 */
        first[j] = add_states(first[j], pairs[j].version->midstate);
    }
}

/* The (nonce, version) pairs in their order, with a schedule made whenever a new nonce begins. A group may span GROUP nonces,
 * so that many schedules are kept, and one more. */
struct walk {
    struct version versions[DSHA256_JOB_VERSIONS_MAX];
    uint32_t kw[GROUP + 1][64];
    uint32_t nonce, version, slot;
};

static void begin_walk(struct walk *walk, const struct dsha256i_job *job, uint32_t first_nonce)
{
    for (uint32_t v = 0; v < job->n_versions; v++) {
        walk->versions[v].round3 = pack_state(job->version[v].round3);
        walk->versions[v].midstate = pack_state(job->version[v].midstate);
    }
    for (int slot = 0; slot <= GROUP; slot++) {
        memcpy(walk->kw[slot], sha256_k, 64);
        walk->kw[slot][4] += 0x80000000;
        walk->kw[slot][15] += 640;
    }
    walk->nonce = first_nonce;
    walk->version = 0;
    walk->slot = 0;
}

SHANI_INLINE void next_group(struct pair pairs[GROUP], struct walk *walk, const struct dsha256i_job *job)
{
    for (int j = 0; j < GROUP; j++) {
        if (walk->version == 0) {
            walk->slot = walk->slot == GROUP ? 0 : walk->slot + 1;
            make_schedule(walk->kw[walk->slot], job, walk->nonce);
        }
        const int x = (int)sha256_swap32(walk->nonce);
        pairs[j] = (struct pair){walk->kw[walk->slot], &walk->versions[walk->version], _mm_setr_epi32(0, x, 0, x),
                                 walk->nonce, walk->version};
        if (++walk->version == job->n_versions) {
            walk->version = 0;
            walk->nonce++;
        }
    }
}

/* A step is GROUP nonces, so as many groups as there are versions. A group's candidates are known a turn after it began. */
static uint32_t scan(const struct dsha256i_job *job, uint32_t first_nonce, uint32_t n_steps,
                     struct dsha256i_candidates *candidates)
{
    const uint32_t top = job->target_top, n_versions = job->n_versions;
    const __m128i minus_iv7 = _mm_set1_epi32((int)(0 - sha256_iv[7]));
    struct walk walk;
    struct pair pairs[2][GROUP];
    struct state states[GROUP];
    __m128i word7[GROUP];
    begin_walk(&walk, job, first_nonce);
    memset(states, 0, sizeof states);
    for (uint32_t step = 0;; step++)
        for (uint32_t i = 0; i < n_versions; i++) {
            struct pair *now = pairs[(step * n_versions + i) & 1], *before = pairs[(step * n_versions + i + 1) & 1];
            next_group(now, &walk, job);
            turn(states, word7, now);
            __m128i any = _mm_cmpeq_epi32(word7[0], minus_iv7);
            UNROLLED
            for (int j = 1; j < GROUP; j++)
                any = _mm_or_si128(any, _mm_cmpeq_epi32(word7[j], minus_iv7));
            if (__builtin_expect(_mm_cvtsi128_si32(any) != 0 || top != 0, 0) && (step > 0 || i > 0))
                for (int j = 0; j < GROUP; j++)
                    if (sha256_swap32((uint32_t)_mm_cvtsi128_si32(word7[j]) + sha256_iv[7]) <= top)
                        candidates->at[candidates->n++] =
                            (struct dsha256i_candidate){before[j].nonce, before[j].index};
            if (i == 0 && (step == n_steps || candidates->n + GROUP * n_versions > DSHA256I_CANDIDATES_MAX))
                return step;
        }
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
        __m128i kw[4];
        UNROLLED
        for (int j = 0; j < n; j++) {
            kw[j] = _mm_add_epi32(w[q][j], load(sha256_k + 4 * q));
            ROUNDS_A(now[j], kw[j]);
        }
        UNROLLED
        for (int j = 0; j < n; j++) {
            ROUNDS_B(now[j], HIGH_HALF(kw[j]));
            if (q >= 3 && q < 15)
                w[q + 1][j] = next_quad(w[q - 3][j], w[q - 2][j], w[q - 1][j], w[q][j]);
        }
    }
    UNROLLED
    for (int j = 0; j < n; j++)
        states[j] = add_states(now[j], states[j]);
}

static void compress(uint32_t *state8, const uint8_t *blocks64, size_t n_blocks)
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
            ROUNDS_A(now[j], load_half(kw + i));
        UNROLLED
        for (int j = 0; j < n; j++)
            ROUNDS_B(now[j], load_half(kw + i + 2));
    }
    UNROLLED
    for (int j = 0; j < n; j++)
        states[j] = add_states(now[j], states[j]);
}

/* n (1 or BATCH) messages of 64 or 80 bytes; pair_padding is for those of 64. All are read before a hash is written. */
SHANI_INLINE void hash_group(uint8_t *hashes32, const uint8_t *messages, const size_t size, const uint32_t *pair_padding,
                             const int n)
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

static void hash_headers(uint8_t *hashes32, const uint8_t *headers80, size_t n)
{
    hash_batch(hashes32, headers80, n, 80);
}

static void hash_pairs(uint8_t *hashes32, const uint8_t *pairs64, size_t n)
{
    hash_batch(hashes32, pairs64, n, 64);
}

const struct dsha256i_kernel SHANI_KERNEL = {
    .name = SHANI_NAME,
    .description = SHANI_DESCRIPTION,
    .lanes = 1,
    .needs = SHANI_NEEDS,
    .step = GROUP,
    .run_hashes = 8192,
    .compress = compress,
    .hash_headers = hash_headers,
    .hash_pairs = hash_pairs,
    .scan = scan,
};

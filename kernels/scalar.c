/* Portable C, one message at a time: the kernel that every machine has, and the one the others are compared with. */
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC optimize("rename-registers") /* 3 % on one version: docs/performance.md */
#endif

#include "../lib/kernel.h"
#include "optimised.h"
#include "sha256.h"

#include <string.h>

#define KEEP_SUM(x) __asm__("" : "+r"(x))

/* One round with kw = K_i + W_i. The eight names rotate from round to round instead of the values.
 * Maj(a,b,c) = b ^ ((a ^ b) & (b ^ c)), and b ^ c is the a ^ b of the round before, kept in bc: three operations. */
#define ROUND(a, b, c, d, e, f, g, h, kw)                                                                              \
    do {                                                                                                               \
        uint32_t t1 = (h) + (kw) + sha256_ch(e, f, g) + sha256_big_sigma1(e);                                          \
        KEEP_SUM(t1); /* otherwise the compiler computes it for each of its two uses */                                \
        const uint32_t ab = (a) ^ (b);                                                                                 \
        (d) += t1;                                                                                                     \
        (h) = sha256_big_sigma0(a) + ((b) ^ (ab & bc)) + t1;                                                           \
        bc = ab;                                                                                                       \
    } while (0)
/* The half of a round that makes the new e, for the last rounds, after which no a is wanted. */
#define ROUND_E(d, e, f, g, h, kw) ((d) += (h) + (kw) + sha256_ch(e, f, g) + sha256_big_sigma1(e))

/* Four and eight rounds from round i on, i a multiple of 8 (of 4: ROUNDS_4_7). KW(i) gives K_i + W_i. */
#define ROUNDS_0_3(KW, i)                                                                                              \
    ROUND(a, b, c, d, e, f, g, h, KW(i));                                                                              \
    ROUND(h, a, b, c, d, e, f, g, KW((i) + 1));                                                                        \
    ROUND(g, h, a, b, c, d, e, f, KW((i) + 2));                                                                        \
    ROUND(f, g, h, a, b, c, d, e, KW((i) + 3))
#define ROUNDS_4_7(KW, i)                                                                                              \
    ROUND(e, f, g, h, a, b, c, d, KW(i));                                                                              \
    ROUND(d, e, f, g, h, a, b, c, KW((i) + 1));                                                                        \
    ROUND(c, d, e, f, g, h, a, b, KW((i) + 2));                                                                        \
    ROUND(b, c, d, e, f, g, h, a, KW((i) + 3))
#define ROUNDS_8(KW, i)                                                                                                \
    ROUNDS_0_3(KW, i);                                                                                                 \
    ROUNDS_4_7(KW, (i) + 4)

/* Schedule word i from the words before it. Where those are constants (padding), the compiler folds them away. */
#define SCHEDULE(i) (w[i] = sha256_sigma1(w[(i)-2]) + w[(i)-7] + sha256_sigma0(w[(i)-15]) + w[(i)-16])
#define KW_READY(i) (sha256_k[i] + w[i])        /* the word is there */
#define KW_MAKE(i)  (sha256_k[i] + SCHEDULE(i)) /* the word is made just before its round: fills the round's latency */

static inline void compress_words(uint32_t state[8], uint32_t w[64])
{
    uint32_t a = state[0], b = state[1], c = state[2], d = state[3];
    uint32_t e = state[4], f = state[5], g = state[6], h = state[7];
    uint32_t bc = b ^ c;
    ROUNDS_8(KW_READY, 0);
    ROUNDS_8(KW_READY, 8);
    ROUNDS_8(KW_MAKE, 16);
    ROUNDS_8(KW_MAKE, 24);
    ROUNDS_8(KW_MAKE, 32);
    ROUNDS_8(KW_MAKE, 40);
    ROUNDS_8(KW_MAKE, 48);
    ROUNDS_8(KW_MAKE, 56);
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
    state[4] += e;
    state[5] += f;
    state[6] += g;
    state[7] += h;
}

static void compress(uint32_t *state8, const uint8_t *blocks64, size_t n_blocks)
{
    uint32_t w[64];
    for (; n_blocks > 0; n_blocks--, blocks64 += 64) {
        for (int i = 0; i < 16; i++)
            w[i] = sha256_load_be32(blocks64 + 4 * i);
        compress_words(state8, w);
    }
}

/* Finishes a double hash: the digest of the 32-byte digest that state holds. */
static void second_hash(uint8_t hash32[32], const uint32_t state[8])
{
    uint32_t w[64] = {[8] = 0x80000000, [15] = 256};
    uint32_t digest[8];
    memcpy(w, state, 32);
    memcpy(digest, sha256_iv, 32);
    compress_words(digest, w);
    for (int i = 0; i < 8; i++)
        sha256_store_be32(hash32 + 4 * i, digest[i]);
}

static void hash_headers(uint8_t *hashes32, const uint8_t *headers80, size_t n)
{
    for (; n > 0; n--, hashes32 += 32, headers80 += 80) {
        uint32_t state[8];
        uint32_t w[64] = {[4] = 0x80000000, [15] = 640};
        memcpy(state, sha256_iv, 32);
        compress(state, headers80, 1);
        for (int i = 0; i < 4; i++)
            w[i] = sha256_load_be32(headers80 + 64 + 4 * i);
        compress_words(state, w);
        second_hash(hashes32, state);
    }
}

static void hash_pairs(uint8_t *hashes32, const uint8_t *pairs64, size_t n)
{
    for (; n > 0; n--, hashes32 += 32, pairs64 += 64) {
        uint32_t state[8];
        uint32_t w[64] = {[0] = 0x80000000, [15] = 512};
        memcpy(state, sha256_iv, 32);
        compress(state, pairs64, 1);
        compress_words(state, w);
        second_hash(hashes32, state);
    }
}

/* Words 4 … 32 of the second block's schedule for the nonce as message word 3, from what the job has ready. */
static inline void begin_schedule(uint32_t w[64], const struct dsha256i_job *job, uint32_t nonce_word)
{
    w[4] = 0x80000000;
    for (int i = 5; i < 15; i++)
        w[i] = 0;
    w[15] = 640;
    w[16] = job->w16;
    w[17] = job->w17;
    w[18] = job->w18_base + sha256_sigma0(nonce_word);
    w[19] = job->w19_base + nonce_word;
    SCHEDULE(20);
    SCHEDULE(21);
    SCHEDULE(22);
    SCHEDULE(23);
    SCHEDULE(24);
    SCHEDULE(25);
    SCHEDULE(26);
    SCHEDULE(27);
    SCHEDULE(28);
    SCHEDULE(29);
    SCHEDULE(30);
    w[31] = job->w31_base + sha256_sigma1(w[29]) + w[24];
    w[32] = job->w32_base + sha256_sigma1(w[30]) + w[25];
}

/* Word 7 of the second hash: all that the quick test needs. It is IV7 + the h of round 63, which is the e of round 60,
 * so rounds 61 … 63 fall away; and the e of round 60 needs no a later than that of round 56. */
static inline uint32_t second_hash_word7(const uint32_t state[8])
{
    uint32_t w[64];
    for (int i = 0; i < 8; i++)
        w[i] = state[i];
    w[8] = 0x80000000;
    for (int i = 9; i < 15; i++)
        w[i] = 0;
    w[15] = 256;
    SCHEDULE(16);
    SCHEDULE(17);
    SCHEDULE(18);
    SCHEDULE(19);
    SCHEDULE(20);
    SCHEDULE(21);
    SCHEDULE(22);
    SCHEDULE(23);
    SCHEDULE(24);
    SCHEDULE(25);
    SCHEDULE(26);
    SCHEDULE(27);
    SCHEDULE(28);
    SCHEDULE(29);
    SCHEDULE(30);
    SCHEDULE(31);

    uint32_t a = sha256_iv[0], b = sha256_iv[1], c = sha256_iv[2], d = sha256_iv[3];
    uint32_t e = sha256_iv[4], f = sha256_iv[5], g = sha256_iv[6], h = sha256_iv[7];
    uint32_t bc = b ^ c;
    ROUNDS_8(KW_READY, 0);
    ROUNDS_8(KW_READY, 8);
    ROUNDS_8(KW_READY, 16);
    ROUNDS_8(KW_READY, 24);
    ROUNDS_8(KW_MAKE, 32);
    ROUNDS_8(KW_MAKE, 40);
    ROUNDS_8(KW_MAKE, 48);
    SCHEDULE(56);
    SCHEDULE(57);
    SCHEDULE(58);
    SCHEDULE(59);
    SCHEDULE(60);
    ROUND(a, b, c, d, e, f, g, h, KW_READY(56));
    ROUND_E(c, d, e, f, g, KW_READY(57));
    ROUND_E(b, c, d, e, f, KW_READY(58));
    ROUND_E(a, b, c, d, e, KW_READY(59));
    ROUND_E(h, a, b, c, d, KW_READY(60));
    return sha256_iv[7] + h;
}

/* Loads the state after round 3, with the names that round 4 calls it by, and, once rounds 4 … 63 are done, adds the
 * midstate. */
#define LOAD_ROUND3(version)                                                                                           \
    const uint32_t *const r3 = (version)->round3;                                                                      \
    uint32_t e = r3[0] + nonce_word, f = r3[1], g = r3[2], h = r3[3];                                                  \
    uint32_t a = r3[4] + nonce_word, b = r3[5], c = r3[6], d = r3[7];                                                  \
    uint32_t bc = f ^ g
#define ADD_MIDSTATE(version)                                                                                          \
    {                                                                                                                  \
        a + (version)->midstate[0], b + (version)->midstate[1], c + (version)->midstate[2],                            \
            d + (version)->midstate[3], e + (version)->midstate[4], f + (version)->midstate[5],                        \
            g + (version)->midstate[6], h + (version)->midstate[7]                                                     \
    }

/* One version: the schedule is made along with the rounds. */
static uint32_t try_one(const struct dsha256i_job *job, uint32_t nonce_word)
{
    uint32_t w[64];
    begin_schedule(w, job, nonce_word);
    LOAD_ROUND3(&job->prepared[0]);
    ROUNDS_4_7(KW_READY, 4);
    ROUNDS_8(KW_READY, 8);
    ROUNDS_8(KW_READY, 16);
    ROUNDS_8(KW_READY, 24);
    ROUND(a, b, c, d, e, f, g, h, KW_READY(32));
    ROUND(h, a, b, c, d, e, f, g, KW_MAKE(33));
    ROUND(g, h, a, b, c, d, e, f, KW_MAKE(34));
    ROUND(f, g, h, a, b, c, d, e, KW_MAKE(35));
    ROUNDS_4_7(KW_MAKE, 36);
    ROUNDS_8(KW_MAKE, 40);
    ROUNDS_8(KW_MAKE, 48);
    ROUNDS_8(KW_MAKE, 56);
    const uint32_t state[8] = ADD_MIDSTATE(&job->prepared[0]);
    return second_hash_word7(state);
}

/* Several versions: K + W of rounds 4 … 63 once per nonce, the rounds once per version. */
static void make_schedule(uint32_t kw[64], const struct dsha256i_job *job, uint32_t nonce_word)
{
    uint32_t w[64];
    begin_schedule(w, job, nonce_word);
    for (int i = 33; i < 64; i++)
        SCHEDULE(i);
    for (int i = 4; i < 64; i++)
        kw[i] = KW_READY(i);
}

#define KW_SHARED(i) kw[i]
static uint32_t try_version(const struct dsha256i_job_version *version, const uint32_t kw[64], uint32_t nonce_word)
{
    LOAD_ROUND3(version);
    ROUNDS_4_7(KW_SHARED, 4);
    ROUNDS_8(KW_SHARED, 8);
    ROUNDS_8(KW_SHARED, 16);
    ROUNDS_8(KW_SHARED, 24);
    ROUNDS_8(KW_SHARED, 32);
    ROUNDS_8(KW_SHARED, 40);
    ROUNDS_8(KW_SHARED, 48);
    ROUNDS_8(KW_SHARED, 56);
    const uint32_t state[8] = ADD_MIDSTATE(version);
    return second_hash_word7(state);
}

static uint32_t scan(const struct dsha256i_job *job, uint32_t first_nonce, uint32_t n_steps,
                     struct dsha256i_candidates *candidates)
{
    const uint32_t n_versions = job->n_versions, top = job->target_top;
    for (uint32_t i = 0; i < n_steps; i++) {
        if (candidates->n + n_versions > DSHA256I_CANDIDATES_MAX)
            return i;
        const uint32_t nonce = first_nonce + i, nonce_word = sha256_swap32(nonce);
        if (n_versions == 1) {
            if (sha256_swap32(try_one(job, nonce_word)) <= top)
                candidates->at[candidates->n++] = (struct dsha256i_candidate){nonce, 0};
            continue;
        }
        uint32_t kw[64];
        make_schedule(kw, job, nonce_word);
        for (uint32_t v = 0; v < n_versions; v++)
            if (sha256_swap32(try_version(&job->prepared[v], kw, nonce_word)) <= top)
                candidates->at[candidates->n++] = (struct dsha256i_candidate){nonce, v};
    }
    return n_steps;
}

const struct dsha256i_kernel dsha256i_kernel_scalar = {
    .name = "scalar",
    .description = "portable C, one message at a time",
    .lanes = 1,
    .step = 1,
    .run_hashes = 256,
    .compress = compress,
    .hash_headers = hash_headers,
    .hash_pairs = hash_pairs,
    .scan = scan,
};

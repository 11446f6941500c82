/* SHA-NI, for any machine that has it, with SSE only. Scans and large batches run the turns of shani_turns.py, which
 * says how. The rest is in intrinsics: few.h for a few messages, and a plain scan where there is no assembly: on i386,
 * whose 8 registers hold no turn, and under the memory sanitizer. */
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

#include "../../lib/kernel.h"
#include "../optimised.h"
#include "../sha256.h"

#define SHANI_INLINE static inline __attribute__((always_inline))
#define UNROLLED     _Pragma("GCC unroll 16")

/* The state as the instructions want it, words from the lowest: abef = F E B A, cdgh = H G D C. */
struct state {
    __m128i abef, cdgh;
};

SHANI_INLINE __m128i load(const uint32_t *words4)
{
    return _mm_loadu_si128((const __m128i *)(const void *)words4);
}

SHANI_INLINE void store(uint32_t *words4, __m128i x)
{
    _mm_storeu_si128((__m128i *)(void *)words4, x);
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
SHANI_INLINE void quad_from_sums(struct state *state, const uint32_t *kw4)
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

/* Words 4 q … 4 q + 3 of a schedule from the four quads before:
 * W_i = sigma1(W_{i-2}) + W_{i-7} + sigma0(W_{i-15}) + W_{i-16}. */
SHANI_INLINE __m128i next_quad(__m128i q4, __m128i q3, __m128i q2, __m128i q1)
{
    return _mm_sha256msg2_epu32(_mm_add_epi32(_mm_sha256msg1_epu32(q4, q3), _mm_alignr_epi8(q1, q2, 4)), q1);
}

/* ---- Compression and a few messages ------------------------------------------------------------------------------ */

SHANI_INLINE __m128i words(uint32_t w0, uint32_t w1, uint32_t w2, uint32_t w3)
{
    return _mm_setr_epi32((int)w0, (int)w1, (int)w2, (int)w3);
}

SHANI_INLINE __m128i swap_words(__m128i x)
{
    return _mm_shuffle_epi8(x, _mm_setr_epi8(3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12));
}

SHANI_INLINE __m128i load_message(const uint8_t *bytes16)
{
    return swap_words(_mm_loadu_si128((const __m128i *)(const void *)bytes16));
}

SHANI_INLINE void store_message(uint8_t *bytes16, __m128i x)
{
    _mm_storeu_si128((__m128i *)(void *)bytes16, swap_words(x));
}

SHANI_INLINE const uint32_t *round_constants(void)
{
    return sha256_k;
}

#define FEW_VEC __m128i
#include "../few.h"

/* ---- Scan and large batches -------------------------------------------------------------------------------------- */

/* Words 16 … 19 of the second block's schedule. */
SHANI_INLINE __m128i quad4_of(const struct dsha256i_job *job, uint32_t nonce)
{
    const uint32_t x = sha256_swap32(nonce);
    return words(job->w16, job->w17, job->w18_base + sha256_sigma0(x), job->w19_base + x);
}

#ifdef DSHA256I_HAS_X86_ASSEMBLY

#include "shani_turns_sse.h"

enum { SCHEDULES_ALONG_MAX = 1 };

static void begin_job(struct scan_memory *memory, struct second_schedules second[2], const struct dsha256i_job *job)
{
    (void)memory, (void)job;
    for (int j = 0; j < SCAN_BATCH; j++) /* constants beside rounds 7 and 16, which no schedule stores */
        for (int i = 0; i < 2; i++) {
            second[i].kw[j][8] = sha256_k[8] + 0x80000000;
            second[i].kw[j][15] = sha256_k[15] + 256;
        }
}

static void begin_version(struct version *version, const struct dsha256i_job_version *of_job)
{
    const struct state round3 = pack_state(of_job->round3), midstate = pack_state(of_job->midstate);
    store(version->round3_abef, round3.abef);
    store(version->round3_cdgh, round3.cdgh);
    store(version->midstate_abef, midstate.abef);
    store(version->midstate_cdgh, midstate.cdgh);
}

static void begin_nonces(struct scan_memory *memory, struct first_schedules *first, const struct dsha256i_job *job,
                         uint32_t nonce)
{
    for (uint32_t j = 0; j < SCAN_BATCH; j++) {
        const int x = (int)sha256_swap32(nonce + j);
        store(first->nonce_words[j], _mm_setr_epi32(0, x, 0, x));
        store(memory->quad4[j], quad4_of(job, nonce + j));
    }
}

SHANI_INLINE int holds_hit(const struct scan_memory *memory)
{
    UNROLLED
    for (int j = 0; j < SCAN_BATCH; j++)
        if (__builtin_expect(memory->e60[j][1] == 0 - sha256_iv[7], 0)) /* branches cost less than a sum of compares */
            return 1;
    return 0;
}

#include "shani_batches.h"
#include "shani_pipeline.h"

#else

enum { SCAN_BATCH = 1 };

/* K + W of rounds 16 … 63 of the second block. */
static void make_first_schedule(uint32_t kw[64], const struct dsha256i_job *job, uint32_t nonce)
{
    __m128i w[16] = {[1] = words(0x80000000, 0, 0, 0), [3] = words(0, 0, 0, 640)};
    w[4] = quad4_of(job, nonce);
    UNROLLED
    for (int q = 4; q < 16; q++) {
        if (q > 4)
            w[q] = next_quad(w[q - 4], w[q - 3], w[q - 2], w[q - 1]);
        store(kw + 4 * q, _mm_add_epi32(w[q], load(sha256_k + 4 * q)));
    }
}

/* One nonce after the other: its schedule once, then version by version. */
DSHA256I_KERNEL_ENTRY static uint32_t scan(const struct dsha256i_job *job, uint32_t first_nonce, uint32_t n_steps,
                                           struct dsha256i_candidates *candidates)
{
    uint32_t kw[64];
    memcpy(kw, sha256_k, 16 * sizeof *kw);
    kw[4] += 0x80000000;
    kw[15] += 640;
    for (uint32_t step = 0; step < n_steps; step++) {
        if (candidates->n + job->n_versions > DSHA256I_CANDIDATES_MAX)
            return step;
        const uint32_t nonce = first_nonce + step;
        const int x = (int)sha256_swap32(nonce);
        make_first_schedule(kw, job, nonce);
        for (uint32_t v = 0; v < job->n_versions; v++) {
            struct state state = pack_state(job->prepared[v].round3);
            state.abef = _mm_add_epi32(state.abef, _mm_setr_epi32(0, x, 0, x));
            for (int i = 4; i < 64; i += 4)
                quad_from_sums(&state, kw + i);
            state = add_states(state, pack_state(job->prepared[v].midstate));
            hash_digests(&state, 1);
            const uint32_t word7 = (uint32_t)_mm_cvtsi128_si32(state.cdgh); /* the lowest word is h */
            if (sha256_swap32(word7) <= job->target_top)
                candidates->at[candidates->n++] = (struct dsha256i_candidate){nonce, v};
        }
    }
    return n_steps;
}

DSHA256I_KERNEL_ENTRY static void hash_headers(uint8_t *hashes32, const uint8_t *headers80, size_t n)
{
    hash_few(hashes32, headers80, n, 80);
}

DSHA256I_KERNEL_ENTRY static void hash_pairs(uint8_t *hashes32, const uint8_t *pairs64, size_t n)
{
    hash_few(hashes32, pairs64, n, 64);
}

#endif

const struct dsha256i_kernel dsha256i_kernel_shani = {
    .name = "shani",
    .description = "SHA-NI",
    .lanes = 1,
    .needs = DSHA256I_CPU_SHANI,
    .step = SCAN_BATCH,
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

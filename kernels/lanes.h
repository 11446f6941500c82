/* THE round template: double SHA-256 of many messages side by side, one in each 32-bit lane of a vector. Every vector
 * width is an instance: a file NAME.c includes its vocabulary (vec_*.h), defines the parameters, and includes this.
 *
 * Parameters
 *   LANES_KERNEL            the struct dsha256i_kernel to define: dsha256i_kernel_NAME
 *   LANES_NAME, LANES_DESCRIPTION, LANES_NEEDS   its texts ("NAME" first), and the CPU features that it needs
 *   LANES_STREAMS_NONCES    vectors of nonces that the scan of one version interleaves (1 or 2)
 *   LANES_STREAMS_VERSIONS  versions that the scan of several interleaves (1 or 2)
 *   LANES_STREAMS_BATCH     vectors of messages that the batches interleave (1 or 2)
 *   LANES_STAGED            1: operations in stages, see "Rounds" (0 or 1)
 *   LANES_PASSES            1: the scan of one version makes its schedule along with the rounds; 2: before them
 *   LANES_RUN_HASHES        see run_hashes in struct dsha256i_kernel
 * One stream leaves pipes idle while it waits for its chain of additions; two fill them, where there are registers for
 * two states (32 of them; with 16 it spills and loses). One pass fills the rounds' latency with the schedule, but is
 * half as much code again, which must fit the cache of decoded instructions.
 *
 * Vocabulary, all on vectors of VEC_LANES words
 *   vec                          the type
 *   vec_set1(word)               the same word in every lane
 *   vec_add, vec_xor
 *   vec_ch(e, f, g)
 *   vec_maj(a, b, c, ab, bc)     ab = a ^ b and bc = b ^ c are at hand; an ISA with three-input logic ignores them
 *   vec_big_sigma0, vec_big_sigma1, vec_sigma0, vec_sigma1
 *   vec_swap(x)                  bytes of each word swapped, whatever the machine's byte order
 *   vec_nonces(first)            lane i: the nonce first + i as a message word, byte-swapped
 *   vec_equal_mask(x, y)         bit i: lane i is equal
 *   vec_load_rows(p, stride)     lanes 4 k … 4 k + 3: the 16 bytes at p + 4 k stride, as they lie in memory
 *   vec_store_rows(p, stride, x) the reverse
 *   vec_lo32, vec_hi32, vec_lo64, vec_hi64 (x, y)   interleave the low or high words or word pairs of each 128 bits
 *   vec_constant, VEC_TO_CONSTANT(word), VEC_CONSTANT(c)   a constant in memory in the form that is cheapest as an
 *                                operand: a whole vector, or a word that is broadcast as it is loaded
 * and for LANES_STAGED only
 *   vec_ror(x, n), vec_shr(x, n), vec_xor3(x, y, z)   what sigmas are made of
 *   VEC_PIN(x)                   no instruction, but it keeps its place among others of its kind: a volatile asm
 *                                statement with the operand x
 *
 * What else stands in an instance, before any code
 *   #pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function), and its pop at the end;
 *   #pragma GCC target("avx2")   the instruction set: the build has no -m flags, so the file says it. It must come
 *                                before the vocabulary: a function is inlined only into one with all its features.
 *                                (Intrinsics come before it only where they would be for SSE, see shani_avx512.c.)
 *   #pragma GCC optimize("no-tree-ter", "no-tree-reassoc", "no-tree-coalesce-vars")   where instructions overwrite an
 *                                operand or registers are scarce (x86): gcc would undo the order of the operations
 *                                here, or the reuse of registers, and spill; docs/performance.md has what each gains
 *   DSHA256I_KERNEL_ENTRY        stands before the functions below that are called from outside: they align the stack
 *
 * The cost per nonce, where an ISA has rotates and three-input logic: a round is 17 operations (two Sigmas at 4, Ch,
 * Maj, 7 additions), a schedule word 11 (two sigmas at 4, 3 additions). First hash, block 2: 60 rounds (4 … 63), 14 of
 * them with W + K constant: 60 × 17 − 14 = 1006. Words 18 … 63: 46 × 11 less 92 for terms that are zero or constant
 * (begin_schedule) = 414. Nonce into a and e: 2. Midstate: 8. Sum 1430. Second hash: rounds 0 … 56 and the e half of
 * 57 … 60, words 16 … 60, constants as far as they go: 1422. Sum 2852. With several versions: 460 per nonce (words
 * 18 … 63 and W + K) and 2392 per nonce and version. */

#if !defined LANES_KERNEL || !defined LANES_NAME || !defined LANES_DESCRIPTION || !defined LANES_NEEDS ||              \
    !defined LANES_STREAMS_NONCES || !defined LANES_STREAMS_VERSIONS || !defined LANES_STREAMS_BATCH ||                \
    !defined LANES_STAGED || !defined LANES_PASSES || !defined LANES_RUN_HASHES
#error "a parameter of lanes.h is not set"
#elif !defined VEC_LANES || !defined VEC_TO_CONSTANT || !defined VEC_CONSTANT
#error "lanes.h needs a vocabulary before it"
#elif VEC_LANES % 4 != 0 || VEC_LANES < 4 || VEC_LANES > 32
#error "VEC_LANES must be a multiple of 4, at most 32: masks have 32 bits"
#elif LANES_STREAMS_NONCES < 1 || LANES_STREAMS_NONCES > 2 || LANES_STREAMS_VERSIONS < 1 ||                            \
    LANES_STREAMS_VERSIONS > 2 || LANES_STREAMS_BATCH < 1 || LANES_STREAMS_BATCH > 2 || LANES_STAGED < 0 ||            \
    LANES_STAGED > 1 || LANES_PASSES < 1 || LANES_PASSES > 2
#error "a parameter of lanes.h is out of its range"
#endif

#include "../lib/kernel.h"
#include "optimised.h"
#include "sha256.h"

#include <string.h>

/* Words in memory are big-endian; and a hash's words, of which the target's top word is one, are byte-swapped on every
 * machine (candidate_mask). */
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define BIG_ENDIAN_WORDS(x) (x)
#else
#define BIG_ENDIAN_WORDS(x) vec_swap(x)
#endif

#define LANES_INLINE static inline __attribute__((always_inline))
#define STREAMS_MAX  2
#define HIDE(pointer)                                                                                                  \
    __asm__("" : "+r"(pointer)) /* what it points to is loaded where it is used, not kept in registers */
#ifdef __clang__
#define NO_UNROLL _Pragma("clang loop unroll(disable)")
#else
#define NO_UNROLL _Pragma("GCC unroll 1")
#endif
#define EACH_STREAM(s) _Pragma("GCC unroll 2") for (int s = 0; s < n_streams; s++)
/* The same without a loop, for the rounds: clang 14 spills less where it has none to unroll. */
#define BOTH_STREAMS(...)                                                                                              \
    {                                                                                                                  \
        enum { s = 0 };                                                                                                \
        __VA_ARGS__                                                                                                    \
    }                                                                                                                  \
    if (n_streams > 1) {                                                                                               \
        enum { s = 1 };                                                                                                \
        __VA_ARGS__                                                                                                    \
    }

/* ---- Rounds ------------------------------------------------------------------------------------------------------ */

/* One round of every stream; the eight names rotate instead of the values. MAKE is what makes the word of the round, if
 * that is still to do, KW is K_i + W_i of stream s. ROUND_E is the half of a round that makes the new e. */
#if LANES_STAGED
/* In stages: each operation of all streams before the next, in just this order. A round's rotates stand first: not
 * all pipes can rotate (on Zen 4 two of four), and those should never wait for one. K + W is added before, so that it
 * needs no register beside them: two states are 16, the rotates 12, Ch or Maj 2. Compilers have orders of their own,
 * hence the pins, which cost no instruction. Those at the end of a turn keep gcc from storing there, each turn, the
 * variables that are also used after the loop. */
#define STAGE(x, ...)                                                                                                  \
    do {                                                                                                               \
        BOTH_STREAMS({                                                                                                 \
            x[s] = __VA_ARGS__;                                                                                        \
            VEC_PIN(x[s]);                                                                                             \
        })                                                                                                             \
    } while (0)
#define PIN_STATE                                                                                                      \
    BOTH_STREAMS({                                                                                                     \
        VEC_PIN(a[s]);                                                                                                 \
        VEC_PIN(b[s]);                                                                                                 \
        VEC_PIN(c[s]);                                                                                                 \
        VEC_PIN(d[s]);                                                                                                 \
        VEC_PIN(e[s]);                                                                                                 \
        VEC_PIN(f[s]);                                                                                                 \
        VEC_PIN(g[s]);                                                                                                 \
        VEC_PIN(h[s]);                                                                                                 \
    })
#define ROUND(a, b, c, d, e, f, g, h, MAKE, KW)                                                                        \
    {                                                                                                                  \
        vec e6_[STREAMS_MAX], e11_[STREAMS_MAX], e25_[STREAMS_MAX], a2_[STREAMS_MAX], a13_[STREAMS_MAX],               \
            a22_[STREAMS_MAX], ch_[STREAMS_MAX], maj_[STREAMS_MAX];                                                    \
        MAKE;                                                                                                          \
        STAGE(h, vec_add(h[s], KW));                                                                                   \
        STAGE(e6_, vec_ror(e[s], 6));                                                                                  \
        STAGE(e11_, vec_ror(e[s], 11));                                                                                \
        STAGE(e25_, vec_ror(e[s], 25));                                                                                \
        STAGE(a2_, vec_ror(a[s], 2));                                                                                  \
        STAGE(a13_, vec_ror(a[s], 13));                                                                                \
        STAGE(a22_, vec_ror(a[s], 22));                                                                                \
        STAGE(ch_, vec_ch(e[s], f[s], g[s]));                                                                          \
        STAGE(h, vec_add(h[s], ch_[s]));                                                                               \
        STAGE(e6_, vec_xor3(e6_[s], e11_[s], e25_[s]));                                                                \
        STAGE(maj_, vec_maj(a[s], b[s], c[s], bc[s], bc[s]));                                                          \
        STAGE(h, vec_add(h[s], e6_[s]));                                                                               \
        STAGE(d, vec_add(d[s], h[s]));                                                                                 \
        STAGE(a2_, vec_xor3(a2_[s], a13_[s], a22_[s]));                                                                \
        STAGE(maj_, vec_add(maj_[s], a2_[s]));                                                                         \
        STAGE(h, vec_add(h[s], maj_[s]));                                                                              \
    }
#define ROUND_E(d, e, f, g, h, MAKE, KW)                                                                               \
    {                                                                                                                  \
        vec e6_[STREAMS_MAX], e11_[STREAMS_MAX], e25_[STREAMS_MAX], ch_[STREAMS_MAX];                                  \
        MAKE;                                                                                                          \
        STAGE(h, vec_add(h[s], KW));                                                                                   \
        STAGE(e6_, vec_ror(e[s], 6));                                                                                  \
        STAGE(e11_, vec_ror(e[s], 11));                                                                                \
        STAGE(e25_, vec_ror(e[s], 25));                                                                                \
        STAGE(ch_, vec_ch(e[s], f[s], g[s]));                                                                          \
        STAGE(h, vec_add(h[s], ch_[s]));                                                                               \
        STAGE(e6_, vec_xor3(e6_[s], e11_[s], e25_[s]));                                                                \
        STAGE(h, vec_add(h[s], e6_[s]));                                                                               \
        STAGE(d, vec_add(d[s], h[s]));                                                                                 \
    }
#else
#define PIN_STATE
#define ROUND(a, b, c, d, e, f, g, h, MAKE, KW)                                                                        \
    MAKE;                                                                                                              \
    BOTH_STREAMS({                                                                                                     \
        const vec t1_ = vec_add(vec_add(h[s], KW), vec_add(vec_ch(e[s], f[s], g[s]), vec_big_sigma1(e[s])));           \
        const vec ab_ = vec_xor(a[s], b[s]);                                                                           \
        d[s] = vec_add(d[s], t1_);                                                                                     \
        h[s] = vec_add(vec_add(t1_, vec_big_sigma0(a[s])), vec_maj(a[s], b[s], c[s], ab_, bc[s]));                     \
        bc[s] = ab_;                                                                                                   \
    })
#define ROUND_E(d, e, f, g, h, MAKE, KW)                                                                               \
    MAKE;                                                                                                              \
    BOTH_STREAMS({                                                                                                     \
        const vec t1_ = vec_add(vec_add(h[s], KW), vec_add(vec_ch(e[s], f[s], g[s]), vec_big_sigma1(e[s])));           \
        d[s] = vec_add(d[s], t1_);                                                                                     \
    })
#endif
#define NOTHING(i) /* to make: the word is there, or constant */
#define ROUNDS_0_3(MAKE, KW, i)                                                                                        \
    ROUND(a, b, c, d, e, f, g, h, MAKE(i), KW(i))                                                                      \
    ROUND(h, a, b, c, d, e, f, g, MAKE((i) + 1), KW((i) + 1))                                                          \
    ROUND(g, h, a, b, c, d, e, f, MAKE((i) + 2), KW((i) + 2))                                                          \
    ROUND(f, g, h, a, b, c, d, e, MAKE((i) + 3), KW((i) + 3))
#define ROUNDS_4_7(MAKE, KW, i)                                                                                        \
    ROUND(e, f, g, h, a, b, c, d, MAKE(i), KW(i))                                                                      \
    ROUND(d, e, f, g, h, a, b, c, MAKE((i) + 1), KW((i) + 1))                                                          \
    ROUND(c, d, e, f, g, h, a, b, MAKE((i) + 2), KW((i) + 2))                                                          \
    ROUND(b, c, d, e, f, g, h, a, MAKE((i) + 3), KW((i) + 3))
#define ROUNDS_8(MAKE, KW, i)                                                                                          \
    ROUNDS_0_3(MAKE, KW, i)                                                                                            \
    ROUNDS_4_7(MAKE, KW, (i) + 4)

/* Rounds from … to - 1, eight in each turn of a loop; MOVE advances the cursors that KW reads through. Unrolled whole,
 * the code would outgrow the instruction caches: 6,000 to 9,000 instructions per step (docs/performance.md has what
 * that cost). */
#define EACH_TURN(from, to) NO_UNROLL for (int turn_ = 0; turn_ < (to) - (from); turn_ += 8)
#define LOOP_ROUNDS(MAKE, KW, from, to, MOVE)                                                                          \
    EACH_TURN(from, to) {                                                                                              \
        ROUNDS_8(MAKE, KW, from)                                                                                       \
        PIN_STATE                                                                                                      \
        MOVE(8)                                                                                                        \
    }                                                                                                                  \
    MOVE((from) - (to))

/* Cursors: where the words, the constants, or the ready K + W of a turn begin. They are hidden, so that a turn loads
 * the words that others made: otherwise compilers carry up to 16 of them (per stream) from turn to turn in
 * registers, and spill the state for it. A word that the turn made itself comes from its register two rounds later, and
 * is loaded (by `old`) where it is used after that. */
#define CURSORS_WORDS                                                                                                  \
    vec(*words)[STREAMS_MAX] = w, (*old)[STREAMS_MAX] = w, word[STREAMS_MAX];                                          \
    const vec_constant *constants_at = table
#define HIDE_WORDS                                                                                                     \
    HIDE(words);                                                                                                       \
    old = words;                                                                                                       \
    HIDE(old);
/* One stream in place of two leaves registers for its words. (clang 14 spills if this depends on an argument.) */
#ifdef __clang__
#define HIDE_WORDS_OF_TWO HIDE_WORDS
#else
#define HIDE_WORDS_OF_TWO                                                                                              \
    old = words;                                                                                                       \
    if (n_streams == LANES_STREAMS_NONCES) {                                                                           \
        HIDE_WORDS                                                                                                     \
    }
#endif
#define MOVE_WORDS(n)                                                                                                  \
    words += (n);                                                                                                      \
    HIDE_WORDS_OF_TWO                                                                                                  \
    MOVE_CONSTANTS(n)
/* Where one stream has the registers, its words may stay in them. */
#define MOVE_WORDS_KEPT(n)                                                                                             \
    words += (n);                                                                                                      \
    old = words;                                                                                                       \
    MOVE_CONSTANTS(n)
#define MOVE_CONSTANTS(n)                                                                                              \
    constants_at += (n);                                                                                               \
    HIDE(constants_at);
#define MOVE_KW(n)                                                                                                     \
    kw_at += (n);                                                                                                      \
    HIDE(kw_at);

/* Words live at their number in w[64][…]; the newest is at hand as `word`, too. */
#define WORD(i) words[i][s]
#define OLD(i)  old[i][s]
/* Schedule word i of every stream from the 16 before it. */
#if LANES_STAGED
#define SCHEDULE(i)                                                                                                    \
    {                                                                                                                  \
        vec x7_[STREAMS_MAX], x18_[STREAMS_MAX], x_[STREAMS_MAX], y17_[STREAMS_MAX], y19_[STREAMS_MAX],                \
            y_[STREAMS_MAX];                                                                                           \
        STAGE(x_, OLD((i)-15));                                                                                        \
        STAGE(x7_, vec_ror(x_[s], 7));                                                                                 \
        STAGE(x18_, vec_ror(x_[s], 18));                                                                               \
        STAGE(x_, vec_shr(x_[s], 3));                                                                                  \
        STAGE(y_, OLD((i)-2));                                                                                         \
        STAGE(y17_, vec_ror(y_[s], 17));                                                                               \
        STAGE(y19_, vec_ror(y_[s], 19));                                                                               \
        STAGE(y_, vec_shr(y_[s], 10));                                                                                 \
        STAGE(y_, vec_xor3(y17_[s], y19_[s], y_[s]));                                                                  \
        STAGE(x_, vec_xor3(x7_[s], x18_[s], x_[s]));                                                                   \
        STAGE(x_, vec_add(x_[s], OLD((i)-16)));                                                                        \
        STAGE(y_, vec_add(y_[s], OLD((i)-7)));                                                                         \
        STAGE(word, vec_add(x_[s], y_[s]));                                                                            \
        BOTH_STREAMS(WORD(i) = word[s];)                                                                               \
    }
#else
#define SCHEDULE(i)                                                                                                    \
    BOTH_STREAMS({                                                                                                     \
        word[s] =                                                                                                      \
            vec_add(vec_add(vec_sigma1(WORD((i)-2)), OLD((i)-7)), vec_add(vec_sigma0(OLD((i)-15)), OLD((i)-16)));      \
        WORD(i) = word[s];                                                                                             \
    })
#endif

#define STATE_NAMES(state)                                                                                             \
    vec a[STREAMS_MAX], b[STREAMS_MAX], c[STREAMS_MAX], d[STREAMS_MAX], e[STREAMS_MAX], f[STREAMS_MAX],                \
        g[STREAMS_MAX], h[STREAMS_MAX], bc[STREAMS_MAX];                                                               \
    EACH_STREAM(s) {                                                                                                   \
        a[s] = state[0][s], b[s] = state[1][s], c[s] = state[2][s], d[s] = state[3][s];                                \
        e[s] = state[4][s], f[s] = state[5][s], g[s] = state[6][s], h[s] = state[7][s];                                \
        bc[s] = vec_xor(b[s], c[s]);                                                                                   \
    }
#define ADD_STATE(state)                                                                                               \
    EACH_STREAM(s) {                                                                                                   \
        state[0][s] = vec_add(state[0][s], a[s]), state[1][s] = vec_add(state[1][s], b[s]);                            \
        state[2][s] = vec_add(state[2][s], c[s]), state[3][s] = vec_add(state[3][s], d[s]);                            \
        state[4][s] = vec_add(state[4][s], e[s]), state[5][s] = vec_add(state[5][s], f[s]);                            \
        state[6][s] = vec_add(state[6][s], g[s]), state[7][s] = vec_add(state[7][s], h[s]);                            \
    }

typedef vec vec_state[8][STREAMS_MAX];
typedef vec vec_words[64][STREAMS_MAX];

/* ---- Constants --------------------------------------------------------------------------------------------------- */

/* Where the constants lie in the table. FIRST + i and SECOND + i are K_i, with W_i where that is a constant too: in the
 * scan, FIRST is the header's second block, in the batches it is any block; SECOND is the second hash. */
enum {
    FIRST = 0,
    SECOND = 64,
    W16 = 128, /* the job's schedule words: see struct dsha256i_job */
    W17,
    W18_BASE,
    W19_BASE,
    W31_BASE,
    W32_BASE,
    BIT_31,     /* 0x80000000, the padding's first word */
    LENGTH_640, /* bits of a header */
    SIGMA0_640, /* sigma0 of it */
    LENGTH_256, /* bits of a digest */
    SIGMA1_256, /* sigma1 and sigma0 of it */
    SIGMA0_256,
    SIGMA0_BIT_31,      /* sigma0 of BIT_31 */
    IV,                 /* 8 words */
    SECOND_A0 = IV + 8, /* round 0 of the second hash, all but W0: new a, new e */
    SECOND_E0,
    SECOND_H1, /* h + K of its rounds 1, 2, 3, whose h is still of the IV */
    SECOND_H2,
    SECOND_H3,
    MINUS_IV7,
    PAIR_PADDING, /* 64: K + W of the block of padding after a pair */
    N_CONSTANTS = PAIR_PADDING + 64
};

/* Fills the table for a job, or for the batches (job NULL). */
static void fill_constants(vec_constant *table, const struct dsha256i_job *job)
{
    uint32_t words[N_CONSTANTS] = {0};
    memcpy(words + FIRST, sha256_k, sizeof sha256_k);
    memcpy(words + SECOND, sha256_k, sizeof sha256_k);
    words[SECOND + 8] += 0x80000000;
    words[SECOND + 15] += 256;
    if (job) {
        words[FIRST + 4] += 0x80000000;
        words[FIRST + 15] += 640;
        words[FIRST + 16] += job->w16;
        words[FIRST + 17] += job->w17;
        words[W16] = job->w16;
        words[W17] = job->w17;
        words[W18_BASE] = job->w18_base;
        words[W19_BASE] = job->w19_base;
        words[W31_BASE] = job->w31_base;
        words[W32_BASE] = job->w32_base;
    } else {
        memcpy(words + PAIR_PADDING, sha256_pair_padding_kw, sizeof sha256_pair_padding_kw);
    }
    words[BIT_31] = 0x80000000;
    words[LENGTH_640] = 640;
    words[SIGMA0_640] = sha256_sigma0(640);
    words[LENGTH_256] = 256;
    words[SIGMA1_256] = sha256_sigma1(256);
    words[SIGMA0_256] = sha256_sigma0(256);
    words[SIGMA0_BIT_31] = sha256_sigma0(0x80000000);
    memcpy(words + IV, sha256_iv, sizeof sha256_iv);
    const uint32_t t1 = sha256_iv[7] + sha256_big_sigma1(sha256_iv[4]) +
                        sha256_ch(sha256_iv[4], sha256_iv[5], sha256_iv[6]) + sha256_k[0];
    words[SECOND_A0] = t1 + sha256_big_sigma0(sha256_iv[0]) + sha256_maj(sha256_iv[0], sha256_iv[1], sha256_iv[2]);
    words[SECOND_E0] = t1 + sha256_iv[3];
    words[SECOND_H1] = sha256_iv[6] + sha256_k[1];
    words[SECOND_H2] = sha256_iv[5] + sha256_k[2];
    words[SECOND_H3] = sha256_iv[4] + sha256_k[3];
    words[MINUS_IV7] = 0 - sha256_iv[7];
    for (int i = 0; i < N_CONSTANTS; i++)
        table[i] = VEC_TO_CONSTANT(words[i]);
}

#define CONSTANT(i) VEC_CONSTANT(table[i])
/* K_i + W_i: the word is a constant, is there, or was just made (which fills the round's latency). */
#define KW_FIRST(i)        VEC_CONSTANT(constants_at[FIRST + (i)])
#define KW_FIRST_READY(i)  vec_add(KW_FIRST(i), WORD(i))
#define KW_FIRST_MADE(i)   vec_add(KW_FIRST(i), word[s])
#define KW_SECOND(i)       VEC_CONSTANT(constants_at[SECOND + (i)])
#define KW_SECOND_READY(i) vec_add(KW_SECOND(i), WORD(i))
#define KW_SECOND_MADE(i)  vec_add(KW_SECOND(i), word[s])
#define KW_SHARED(i)       kw_at[i]
#define KW_PADDING(i)      VEC_CONSTANT(constants_at[PAIR_PADDING + (i)])

/* ---- The second hash --------------------------------------------------------------------------------------------- */

/* Words 16 … 31 of stream s from 0 … 7; 8 = 0x80000000, 9 … 14 = 0, 15 = 256. */
LANES_INLINE void begin_second_schedule(vec (*words)[STREAMS_MAX], vec (*old)[STREAMS_MAX], const vec_constant *table,
                                        const int s)
{
    WORD(16) = vec_add(vec_sigma0(OLD(1)), OLD(0));
    WORD(17) = vec_add(vec_add(vec_sigma0(OLD(2)), OLD(1)), CONSTANT(SIGMA1_256));
    WORD(18) = vec_add(vec_sigma1(WORD(16)), vec_add(vec_sigma0(OLD(3)), OLD(2)));
    WORD(19) = vec_add(vec_sigma1(WORD(17)), vec_add(vec_sigma0(OLD(4)), OLD(3)));
    WORD(20) = vec_add(vec_sigma1(WORD(18)), vec_add(vec_sigma0(OLD(5)), OLD(4)));
    WORD(21) = vec_add(vec_sigma1(WORD(19)), vec_add(vec_sigma0(OLD(6)), OLD(5)));
    WORD(22) = vec_add(vec_add(vec_sigma1(WORD(20)), CONSTANT(LENGTH_256)), vec_add(vec_sigma0(OLD(7)), OLD(6)));
    WORD(23) = vec_add(vec_add(vec_sigma1(WORD(21)), OLD(16)), vec_add(CONSTANT(SIGMA0_BIT_31), OLD(7)));
    HIDE_WORDS
    WORD(24) = vec_add(vec_add(vec_sigma1(WORD(22)), OLD(17)), CONSTANT(BIT_31));
    WORD(25) = vec_add(vec_sigma1(WORD(23)), OLD(18));
    WORD(26) = vec_add(vec_sigma1(WORD(24)), OLD(19));
    WORD(27) = vec_add(vec_sigma1(WORD(25)), OLD(20));
    WORD(28) = vec_add(vec_sigma1(WORD(26)), OLD(21));
    WORD(29) = vec_add(vec_sigma1(WORD(27)), OLD(22));
    WORD(30) = vec_add(vec_add(vec_sigma1(WORD(28)), OLD(23)), CONSTANT(SIGMA0_256));
    WORD(31) = vec_add(vec_add(vec_sigma1(WORD(29)), OLD(24)), vec_add(vec_sigma0(OLD(16)), CONSTANT(LENGTH_256)));
}

/* SHA-256 of the 32-byte digests in state, into state. With only_word7 only word 7 is made: it is IV7 + the h of round
 * 63, which is the e of round 60; so rounds 61 … 63 fall away, and of 57 … 60 the a half. IV7 is left out, too. */
LANES_INLINE void second_hash(vec_state state, const vec_constant *table, const int n_streams, const int only_word7)
{
    vec_words w;
    CURSORS_WORDS;
    vec a[STREAMS_MAX], b[STREAMS_MAX], c[STREAMS_MAX], d[STREAMS_MAX], e[STREAMS_MAX], f[STREAMS_MAX], g[STREAMS_MAX],
        h[STREAMS_MAX], bc[STREAMS_MAX];
    BOTH_STREAMS({
        for (int i = 0; i < 8; i++)
            w[i][s] = state[i][s];
        /* Round 0 starts from constants; the names are as round 1 has them. */
        h[s] = vec_add(CONSTANT(SECOND_A0), w[0][s]);
        d[s] = vec_add(CONSTANT(SECOND_E0), w[0][s]);
        a[s] = CONSTANT(IV + 0), b[s] = CONSTANT(IV + 1), c[s] = CONSTANT(IV + 2);
        e[s] = CONSTANT(IV + 4), f[s] = CONSTANT(IV + 5);
        bc[s] = vec_xor(a[s], b[s]);
    })
    /* Rounds 1 … 3: h and K are one constant. */
    HIDE_WORDS_OF_TWO
    BOTH_STREAMS(g[s] = CONSTANT(SECOND_H1);)
    ROUND(h, a, b, c, d, e, f, g, NOTHING(1), WORD(1))
    BOTH_STREAMS(f[s] = CONSTANT(SECOND_H2);)
    ROUND(g, h, a, b, c, d, e, f, NOTHING(2), WORD(2))
    BOTH_STREAMS(e[s] = CONSTANT(SECOND_H3);)
    ROUND(f, g, h, a, b, c, d, e, NOTHING(3), WORD(3))
    ROUNDS_4_7(NOTHING, KW_SECOND_READY, 4)
    ROUNDS_8(NOTHING, KW_SECOND, 8)
    BOTH_STREAMS(begin_second_schedule(words, old, table, s);)
    LOOP_ROUNDS(NOTHING, KW_SECOND_READY, 16, 32, MOVE_WORDS)
    LOOP_ROUNDS(SCHEDULE, KW_SECOND_MADE, 32, 56, MOVE_WORDS)
    ROUND(a, b, c, d, e, f, g, h, SCHEDULE(56), KW_SECOND_MADE(56))
    if (only_word7) {
        ROUND_E(c, d, e, f, g, SCHEDULE(57), KW_SECOND_MADE(57))
        ROUND_E(b, c, d, e, f, SCHEDULE(58), KW_SECOND_MADE(58))
        ROUND_E(a, b, c, d, e, SCHEDULE(59), KW_SECOND_MADE(59))
        ROUND_E(h, a, b, c, d, SCHEDULE(60), KW_SECOND_MADE(60))
        EACH_STREAM(s)
            state[7][s] = h[s];
        return;
    }
    ROUND(h, a, b, c, d, e, f, g, SCHEDULE(57), KW_SECOND_MADE(57))
    ROUND(g, h, a, b, c, d, e, f, SCHEDULE(58), KW_SECOND_MADE(58))
    ROUND(f, g, h, a, b, c, d, e, SCHEDULE(59), KW_SECOND_MADE(59))
    ROUNDS_4_7(SCHEDULE, KW_SECOND_MADE, 60)
    EACH_STREAM(s)
        for (int i = 0; i < 8; i++)
            state[i][s] = CONSTANT(IV + i);
    ADD_STATE(state)
}

/* ---- Scan -------------------------------------------------------------------------------------------------------- */

/* Words 18 … 32 of the second block's schedule for the nonces as message words. */
LANES_INLINE void begin_schedule(vec_words w, const vec *nonce_words, const vec_constant *table, const int n_streams)
{
    EACH_STREAM(s) {
        w[16][s] = CONSTANT(W16);
        w[17][s] = CONSTANT(W17);
        w[18][s] = vec_add(vec_sigma0(nonce_words[s]), CONSTANT(W18_BASE));
        w[19][s] = vec_add(nonce_words[s], CONSTANT(W19_BASE));
        w[20][s] = vec_add(vec_sigma1(w[18][s]), CONSTANT(BIT_31));
        w[21][s] = vec_sigma1(w[19][s]);
        w[22][s] = vec_add(vec_sigma1(w[20][s]), CONSTANT(LENGTH_640));
        w[23][s] = vec_add(vec_sigma1(w[21][s]), CONSTANT(W16));
        w[24][s] = vec_add(vec_sigma1(w[22][s]), CONSTANT(W17));
        w[25][s] = vec_add(vec_sigma1(w[23][s]), w[18][s]);
        w[26][s] = vec_add(vec_sigma1(w[24][s]), w[19][s]);
        w[27][s] = vec_add(vec_sigma1(w[25][s]), w[20][s]);
        w[28][s] = vec_add(vec_sigma1(w[26][s]), w[21][s]);
        w[29][s] = vec_add(vec_sigma1(w[27][s]), w[22][s]);
        w[30][s] = vec_add(vec_add(vec_sigma1(w[28][s]), w[23][s]), CONSTANT(SIGMA0_640));
        w[31][s] = vec_add(vec_add(vec_sigma1(w[29][s]), w[24][s]), CONSTANT(W31_BASE));
        w[32][s] = vec_add(vec_add(vec_sigma1(w[30][s]), w[25][s]), CONSTANT(W32_BASE));
    }
}

/* K + W of rounds 18 … 63 of the second block; those before are constants and in kw already. */
LANES_INLINE void make_schedule(vec kw[64], vec nonce_word, const vec_constant *table)
{
    enum { n_streams = 1 };
    vec_words w;
    begin_schedule(w, &nonce_word, table, n_streams);
    CURSORS_WORDS;
    for (int i = 18; i < 33; i++) {
        BOTH_STREAMS(kw[i] = KW_FIRST_READY(i);)
    }
    for (int i = 33; i < 64; i++) {
        SCHEDULE(i)
        BOTH_STREAMS(kw[i] = KW_FIRST_MADE(i);)
    }
}

/* The state after round 3 of the versions, each with its nonces, under the names that round 4 has for it; rounds 4 … 6,
 * whose h, K and W are one constant; and, later, the midstate. */
#define BEGIN_VERSIONS(version_of, nonce_words_of)                                                                     \
    vec a[STREAMS_MAX], b[STREAMS_MAX], c[STREAMS_MAX], d[STREAMS_MAX], e[STREAMS_MAX], f[STREAMS_MAX],                \
        g[STREAMS_MAX], h[STREAMS_MAX], bc[STREAMS_MAX];                                                               \
    BOTH_STREAMS({                                                                                                     \
        const uint32_t *r3_ = (version_of)->round3;                                                                    \
        e[s] = vec_add(vec_set1(r3_[0]), nonce_words_of), f[s] = vec_set1(r3_[1]), g[s] = vec_set1(r3_[2]);            \
        h[s] = vec_set1(r3_[3]), a[s] = vec_add(vec_set1(r3_[4]), nonce_words_of), b[s] = vec_set1(r3_[5]);            \
        c[s] = vec_set1(r3_[6]), d[s] = vec_set1(r3_[7]);                                                              \
        bc[s] = vec_xor(f[s], g[s]);                                                                                   \
    })
#define ADD_MIDSTATES(state, version_of)                                                                               \
    BOTH_STREAMS({                                                                                                     \
        const uint32_t *m_ = (version_of)->midstate;                                                                   \
        state[0][s] = vec_add(vec_set1(m_[0]), a[s]), state[1][s] = vec_add(vec_set1(m_[1]), b[s]);                    \
        state[2][s] = vec_add(vec_set1(m_[2]), c[s]), state[3][s] = vec_add(vec_set1(m_[3]), d[s]);                    \
        state[4][s] = vec_add(vec_set1(m_[4]), e[s]), state[5][s] = vec_add(vec_set1(m_[5]), f[s]);                    \
        state[6][s] = vec_add(vec_set1(m_[6]), g[s]), state[7][s] = vec_add(vec_set1(m_[7]), h[s]);                    \
    })

/* Which lanes pass the quick test; word7 is without IV7. */
LANES_INLINE uint32_t candidate_mask(vec word7, uint32_t target_top, const vec_constant *table)
{
    if (target_top == 0)
        return vec_equal_mask(word7, CONSTANT(MINUS_IV7));
    uint32_t words[VEC_LANES], mask = 0;
    word7 = vec_swap(vec_add(word7, CONSTANT(IV + 7)));
    memcpy(words, &word7, sizeof words);
    for (int lane = 0; lane < VEC_LANES; lane++)
        mask |= (uint32_t)(words[lane] <= target_top) << lane;
    return mask;
}

/* Appends the candidates of VEC_LANES nonces: masks[v] says which lanes passed with version v. */
static void emit(struct dsha256i_candidates *candidates, uint32_t first_nonce, const uint32_t *masks,
                 uint32_t n_versions)
{
    for (uint32_t lane = 0; lane < VEC_LANES; lane++)
        for (uint32_t v = 0; v < n_versions; v++)
            if (masks[v] >> lane & 1)
                candidates->at[candidates->n++] = (struct dsha256i_candidate){first_nonce + lane, v};
}

#define STEP (VEC_LANES * LANES_STREAMS_NONCES)

#if LANES_PASSES == 1
/* One version: the schedule is made along with the rounds. */
static uint32_t scan_one(const struct dsha256i_job *job, uint32_t first_nonce, uint32_t n_steps,
                         struct dsha256i_candidates *candidates)
{
    enum { n_streams = LANES_STREAMS_NONCES };
    const uint32_t target_top = job->target_top;
    vec_constant constants[N_CONSTANTS];
    fill_constants(constants, job);
    for (uint32_t step = 0; step < n_steps; step++, first_nonce += STEP) {
        if (candidates->n + STEP > DSHA256I_CANDIDATES_MAX)
            return step;
        const vec_constant *table = constants;
        HIDE(table);
        HIDE(job);
        vec nonce_words[STREAMS_MAX];
        vec_words w;
        CURSORS_WORDS;
        vec_state state;
        EACH_STREAM(s)
            nonce_words[s] = vec_nonces(first_nonce + (uint32_t)s * VEC_LANES);
        begin_schedule(w, nonce_words, table, n_streams);
        HIDE_WORDS
        BEGIN_VERSIONS(&job->prepared[0], nonce_words[s])
        ROUNDS_4_7(NOTHING, KW_FIRST, 4)
        ROUNDS_8(NOTHING, KW_FIRST, 8)
        ROUND(a, b, c, d, e, f, g, h, NOTHING(16), KW_FIRST(16))
        ROUND(h, a, b, c, d, e, f, g, NOTHING(17), KW_FIRST(17))
        ROUND(g, h, a, b, c, d, e, f, NOTHING(18), KW_FIRST_READY(18))
        ROUND(f, g, h, a, b, c, d, e, NOTHING(19), KW_FIRST_READY(19))
        ROUNDS_4_7(NOTHING, KW_FIRST_READY, 20)
        ROUNDS_8(NOTHING, KW_FIRST_READY, 24)
        ROUND(a, b, c, d, e, f, g, h, NOTHING(32), KW_FIRST_READY(32))
        ROUND(h, a, b, c, d, e, f, g, SCHEDULE(33), KW_FIRST_MADE(33))
        ROUND(g, h, a, b, c, d, e, f, SCHEDULE(34), KW_FIRST_MADE(34))
        ROUND(f, g, h, a, b, c, d, e, SCHEDULE(35), KW_FIRST_MADE(35))
        ROUNDS_4_7(SCHEDULE, KW_FIRST_MADE, 36)
        LOOP_ROUNDS(SCHEDULE, KW_FIRST_MADE, 40, 64, MOVE_WORDS)
        ADD_MIDSTATES(state, &job->prepared[0])
        second_hash(state, table, n_streams, 1);
        EACH_STREAM(s) {
            const uint32_t mask = candidate_mask(state[7][s], target_top, table);
            if (__builtin_expect(mask != 0, 0))
                emit(candidates, first_nonce + (uint32_t)s * VEC_LANES, &mask, 1);
        }
    }
    return n_steps;
}
#endif

/* Several versions: K + W of rounds 18 … 63 once per vector of nonces, the rounds once per version. */
LANES_INLINE void try_versions(const struct dsha256i_job *job, uint32_t first_nonce, vec kw[64],
                               const vec_constant *table, struct dsha256i_candidates *candidates)
{
    enum { n_streams = LANES_STREAMS_VERSIONS };
    const uint32_t n_versions = job->n_versions;
    const vec nonce_words = vec_nonces(first_nonce);
    make_schedule(kw, nonce_words, table);
    uint32_t masks[DSHA256_JOB_VERSIONS_MAX + STREAMS_MAX], any = 0;
    for (uint32_t v = 0; v < n_versions; v += n_streams) {
        const struct dsha256i_job_version *versions[STREAMS_MAX];
        EACH_STREAM(s) /* an odd number of versions: the last one twice */
            versions[s] = &job->prepared[v + (uint32_t)s < n_versions ? v + (uint32_t)s : v];
        vec_state state;
        const vec *kw_at = kw;
        HIDE(table);
        HIDE(kw);
        BEGIN_VERSIONS(versions[s], nonce_words)
        ROUNDS_4_7(NOTHING, KW_SHARED, 4)
        LOOP_ROUNDS(NOTHING, KW_SHARED, 8, 64, MOVE_KW)
        ADD_MIDSTATES(state, versions[s])
        second_hash(state, table, n_streams, 1);
        EACH_STREAM(s)
            any |= masks[v + (uint32_t)s] = candidate_mask(state[7][s], job->target_top, table);
    }
    if (__builtin_expect(any != 0, 0))
        emit(candidates, first_nonce, masks, n_versions);
}

static uint32_t scan_versions(const struct dsha256i_job *job, uint32_t first_nonce, uint32_t n_steps,
                              struct dsha256i_candidates *candidates)
{
    vec_constant constants[N_CONSTANTS];
    const vec_constant *table = constants;
    vec kw[64];
    fill_constants(constants, job);
    for (int i = 0; i < 64; i++)
        kw[i] = CONSTANT(FIRST + i);
    for (uint32_t step = 0; step < n_steps; step++) {
        if (candidates->n + STEP * job->n_versions > DSHA256I_CANDIDATES_MAX)
            return step;
        for (int s = 0; s < LANES_STREAMS_NONCES; s++, first_nonce += VEC_LANES)
            try_versions(job, first_nonce, kw, table, candidates);
    }
    return n_steps;
}

DSHA256I_KERNEL_ENTRY static uint32_t scan(const struct dsha256i_job *job, uint32_t first_nonce, uint32_t n_steps,
                                           struct dsha256i_candidates *candidates)
{
#if LANES_PASSES == 1
    if (job->n_versions == 1)
        return scan_one(job, first_nonce, n_steps, candidates);
#endif
    return scan_versions(job, first_nonce, n_steps, candidates);
}

/* ---- Batches ----------------------------------------------------------------------------------------------------- */

#define GROUP (VEC_LANES * LANES_STREAMS_BATCH)

/* Four words of four messages in each 128 bits: row j, word i <-> row i, word j. Its own inverse. */
LANES_INLINE void transpose(vec rows[4])
{
    const vec lo01 = vec_lo32(rows[0], rows[1]), hi01 = vec_hi32(rows[0], rows[1]);
    const vec lo23 = vec_lo32(rows[2], rows[3]), hi23 = vec_hi32(rows[2], rows[3]);
    rows[0] = vec_lo64(lo01, lo23);
    rows[1] = vec_hi64(lo01, lo23);
    rows[2] = vec_lo64(hi01, hi23);
    rows[3] = vec_hi64(hi01, hi23);
}

#define WITH_STREAMS_(name, n) name##_##n
#define WITH_STREAMS(name, n)  WITH_STREAMS_(name, n)
#define BATCH_STREAMS          1
#include "lanes_batch.h"
#if LANES_STREAMS_BATCH > 1
#define BATCH_STREAMS LANES_STREAMS_BATCH
#include "lanes_batch.h"
#endif
#define HEADER_GROUP WITH_STREAMS(hash_header_group, LANES_STREAMS_BATCH)
#define PAIR_GROUP   WITH_STREAMS(hash_pair_group, LANES_STREAMS_BATCH)

typedef void group_function(uint8_t *hashes32, const uint8_t *messages, const vec_constant *table);

/* Whole groups, and then the messages that are left, in a group of their own with zeros behind them, of one vector if
 * they fit: as fast as hashing only one of them. Each group is read before its hashes are written, which may overwrite
 * it. */
LANES_INLINE void hash_batch(uint8_t *hashes32, const uint8_t *messages, size_t n, const size_t size,
                             group_function *hash_group, group_function *hash_vector)
{
    vec_constant constants[N_CONSTANTS];
    fill_constants(constants, NULL);
    for (; n >= GROUP; n -= GROUP, hashes32 += 32 * GROUP, messages += size * GROUP)
        hash_group(hashes32, messages, constants);
    if (n > 0) {
        uint8_t last_messages[80 * GROUP], last_hashes[32 * GROUP];
        memcpy(last_messages, messages, size * n);
        memset(last_messages + size * n, 0, size * (GROUP - n));
        if (n > VEC_LANES)
            hash_group(last_hashes, last_messages, constants);
        else
            hash_vector(last_hashes, last_messages, constants);
        memcpy(hashes32, last_hashes, 32 * n);
    }
}

DSHA256I_KERNEL_ENTRY static void hash_headers(uint8_t *hashes32, const uint8_t *headers80, size_t n)
{
    hash_batch(hashes32, headers80, n, 80, HEADER_GROUP, hash_header_group_1);
}

DSHA256I_KERNEL_ENTRY static void hash_pairs(uint8_t *hashes32, const uint8_t *pairs64, size_t n)
{
    hash_batch(hashes32, pairs64, n, 64, PAIR_GROUP, hash_pair_group_1);
}

_Static_assert(STEP *DSHA256_JOB_VERSIONS_MAX <= DSHA256I_CANDIDATES_MAX, "a step's candidates do not fit");

const struct dsha256i_kernel LANES_KERNEL = {
    .name = LANES_NAME,
    .description = LANES_DESCRIPTION,
    .lanes = VEC_LANES,
    .needs = LANES_NEEDS,
    .step = STEP,
    .run_hashes = LANES_RUN_HASHES,
    .compress = NULL, /* one message has no use for lanes */
    .hash_headers = hash_headers,
    .hash_pairs = hash_pairs,
    .scan = scan,
};

/* The template for a few messages at a time, by a processor's own SHA-256 instructions: compression, and double SHA-256
 * of headers and pairs. One message in flight would wait for its own rounds, so FEW are interleaved.
 *
 * What the file that includes this defines before, "words" being four 32-bit words in a vector
 *   FEW_VEC                          the type of words
 *   UNROLLED                         stands before a loop that must be unrolled
 *   struct state                     eight words of state, as the instructions want them
 *   pack_state(words8)               a … h in memory as a state
 *   unpack_state(&abcd, &efgh, state)   and back, as words
 *   add_states(x, y)
 *   words(w0, w1, w2, w3)            words of these, the first in the lowest lane
 *   store(words4, x)                 as they are
 *   load_message(bytes16), store_message(bytes16, x)   big-endian in memory
 *   round_constants()                sha256_k, in the form that is cheapest as an operand
 *   quad_from_words(&state, w, k4)   four rounds with W in a vector and K in memory, 16-byte aligned
 *   quad_from_sums(&state, kw4)      four rounds with K + W in memory
 *   next_quad(q4, q3, q2, q1)        four words of a schedule from the sixteen before, the oldest first
 * and what the file makes of it
 *   compress                         see struct dsha256i_kernel
 *   hash_few(hashes32, messages, n, size)   n messages of 64 or 80 bytes
 *   hash_digests(states, n)          the second hashes of n first hashes, which they overwrite */

#if !defined FEW_VEC || !defined UNROLLED
#error "few.h needs a vocabulary before it"
#endif

#include "../lib/kernel.h"
#include "sha256.h"

#define FEW_INLINE static inline __attribute__((always_inline))

enum { FEW = 4 };

/* The bound is not n: clang unrolls before it inlines, and n is a constant only after. */
#define EACH_MESSAGE(j)                                                                                                \
    UNROLLED                                                                                                           \
    for (int j = 0; j < FEW; j++)                                                                                      \
        if (j < n)

/* One compression of n messages side by side, their block in w[0 … 3]. */
FEW_INLINE void compress_words(struct state *states, FEW_VEC w[16][FEW], const int n)
{
    const uint32_t *k = round_constants();
    struct state now[FEW];
    EACH_MESSAGE(j)
        now[j] = states[j];
    UNROLLED
    for (int q = 0; q < 16; q++) {
        EACH_MESSAGE(j) {
            quad_from_words(&now[j], w[q][j], k + 4 * q);
            if (q >= 3 && q < 15)
                w[q + 1][j] = next_quad(w[q - 3][j], w[q - 2][j], w[q - 1][j], w[q][j]);
        }
    }
    EACH_MESSAGE(j)
        states[j] = add_states(now[j], states[j]);
}

DSHA256I_KERNEL_ENTRY static void compress(uint32_t *state8, const uint8_t *blocks64, size_t n_blocks)
{
    struct state state = pack_state(state8);
    for (; n_blocks > 0; n_blocks--, blocks64 += 64) {
        FEW_VEC w[16][FEW];
        for (int i = 0; i < 4; i++)
            w[i][0] = load_message(blocks64 + 16 * i);
        compress_words(&state, w, 1);
    }
    FEW_VEC abcd, efgh;
    unpack_state(&abcd, &efgh, state);
    store(state8, abcd);
    store(state8 + 4, efgh);
}

FEW_INLINE void compress_constant(struct state *states, const uint32_t kw[64], const int n)
{
    struct state now[FEW];
    EACH_MESSAGE(j)
        now[j] = states[j];
    for (int i = 0; i < 64; i += 4) {
        EACH_MESSAGE(j)
            quad_from_sums(&now[j], kw + i);
    }
    EACH_MESSAGE(j)
        states[j] = add_states(now[j], states[j]);
}

FEW_INLINE void hash_digests(struct state *states, const int n)
{
    FEW_VEC w[16][FEW];
    EACH_MESSAGE(j) {
        unpack_state(&w[0][j], &w[1][j], states[j]);
        w[2][j] = words(0x80000000, 0, 0, 0);
        w[3][j] = words(0, 0, 0, 256);
        states[j] = pack_state(sha256_iv);
    }
    compress_words(states, w, n);
}

/* n is 1 or FEW. All messages are read before a hash is written. */
FEW_INLINE void hash_group(uint8_t *hashes32, const uint8_t *messages, const size_t size, const int n)
{
    struct state states[FEW];
    FEW_VEC w[16][FEW];
    EACH_MESSAGE(j) {
        states[j] = pack_state(sha256_iv);
        UNROLLED
        for (int i = 0; i < 4; i++)
            w[i][j] = load_message(messages + size * (size_t)j + 16 * i);
    }
    compress_words(states, w, n);
    if (size == 64) {
        compress_constant(states, sha256_pair_padding_kw, n);
    } else {
        EACH_MESSAGE(j) {
            w[0][j] = load_message(messages + size * (size_t)j + 64);
            w[1][j] = words(0x80000000, 0, 0, 0);
            w[2][j] = words(0, 0, 0, 0);
            w[3][j] = words(0, 0, 0, 640);
        }
        compress_words(states, w, n);
    }
    hash_digests(states, n);
    EACH_MESSAGE(j) {
        FEW_VEC abcd, efgh;
        unpack_state(&abcd, &efgh, states[j]);
        store_message(hashes32 + 32 * j, abcd);
        store_message(hashes32 + 32 * j + 16, efgh);
    }
}

FEW_INLINE void hash_few(uint8_t *hashes32, const uint8_t *messages, size_t n, const size_t size)
{
    for (; n >= FEW; n -= FEW, hashes32 += 32 * FEW, messages += size * FEW)
        hash_group(hashes32, messages, size, FEW);
    for (; n > 0; n--, hashes32 += 32, messages += size)
        hash_group(hashes32, messages, size, 1);
}

/* Vocabulary of kernels/lanes.h: the compilers' own vectors of four words, for machines that have vectors and no
 * vocabulary of their own yet. What they become is the compiler's affair: instructions of the machine's, where the
 * command line has them (-mcpu, -march), otherwise four words one after the other. Any byte order. */
#include <stdint.h>
#include <string.h>

#if defined(__i386__) && !defined(__clang__) /* all is inlined: how vectors are passed without SSE does not matter */
#pragma GCC diagnostic ignored "-Wpsabi"
#endif

typedef uint32_t vec __attribute__((vector_size(16)));
#define VEC_LANES 4
#define VEC_OP    static inline __attribute__((always_inline))

VEC_OP vec vec_set1(uint32_t word)
{
    return (vec){word, word, word, word};
}

VEC_OP vec vec_add(vec x, vec y)
{
    return x + y;
}

VEC_OP vec vec_xor(vec x, vec y)
{
    return x ^ y;
}

VEC_OP vec vec_ch(vec e, vec f, vec g)
{
    return g ^ (e & (f ^ g));
}

VEC_OP vec vec_maj(vec a, vec b, vec c, vec ab, vec bc)
{
    (void)a, (void)c;
    return b ^ (ab & bc);
}

#define VEC_ROTR(x, n) ((x) >> (n) | (x) << (32 - (n)))

VEC_OP vec vec_big_sigma0(vec a)
{
    return VEC_ROTR(a, 2) ^ VEC_ROTR(a, 13) ^ VEC_ROTR(a, 22);
}

VEC_OP vec vec_big_sigma1(vec e)
{
    return VEC_ROTR(e, 6) ^ VEC_ROTR(e, 11) ^ VEC_ROTR(e, 25);
}

VEC_OP vec vec_sigma0(vec w)
{
    return VEC_ROTR(w, 7) ^ VEC_ROTR(w, 18) ^ w >> 3;
}

VEC_OP vec vec_sigma1(vec w)
{
    return VEC_ROTR(w, 17) ^ VEC_ROTR(w, 19) ^ w >> 10;
}

VEC_OP vec vec_swap(vec x)
{
    x = (x >> 8 & 0x00ff00ff) | (x & 0x00ff00ff) << 8; /* bytes of each half word */
    return VEC_ROTR(x, 16);
}

VEC_OP vec vec_nonces(uint32_t first)
{
    return vec_swap(vec_set1(first) + (vec){0, 1, 2, 3});
}

VEC_OP uint32_t vec_equal_mask(vec x, vec y)
{
    uint32_t mask = 0;
    for (int lane = 0; lane < VEC_LANES; lane++)
        mask |= (uint32_t)(x[lane] == y[lane]) << lane;
    return mask;
}

VEC_OP vec vec_load_rows(const uint8_t *p, size_t stride)
{
    vec x;
    (void)stride;
    memcpy(&x, p, sizeof x);
    return x;
}

VEC_OP void vec_store_rows(uint8_t *p, size_t stride, vec x)
{
    (void)stride;
    memcpy(p, &x, sizeof x);
}

/* Compilers see that these are one permutation. */
#define vec_lo32(x, y) ((vec){(x)[0], (y)[0], (x)[1], (y)[1]})
#define vec_hi32(x, y) ((vec){(x)[2], (y)[2], (x)[3], (y)[3]})
#define vec_lo64(x, y) ((vec){(x)[0], (x)[1], (y)[0], (y)[1]})
#define vec_hi64(x, y) ((vec){(x)[2], (x)[3], (y)[2], (y)[3]})

typedef vec vec_constant;
#define VEC_TO_CONSTANT(word) vec_set1(word)
#define VEC_CONSTANT(c)       (c)

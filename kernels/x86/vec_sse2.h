/* Vocabulary of kernels/lanes.h: SSE2, 4 lanes, 16 registers. No rotate, no three-input logic, no byte shuffle. */
#include <emmintrin.h>

typedef __m128i vec;
#define VEC_LANES 4
#define VEC_OP    static inline __attribute__((always_inline))

VEC_OP vec vec_set1(uint32_t word)
{
    return _mm_set1_epi32((int)word);
}

VEC_OP vec vec_add(vec x, vec y)
{
    return _mm_add_epi32(x, y);
}

VEC_OP vec vec_xor(vec x, vec y)
{
    return _mm_xor_si128(x, y);
}

VEC_OP vec vec_ch(vec e, vec f, vec g)
{
    return _mm_xor_si128(g, _mm_and_si128(e, _mm_xor_si128(f, g)));
}

VEC_OP vec vec_maj(vec a, vec b, vec c, vec ab, vec bc)
{
    (void)a, (void)c;
    return _mm_xor_si128(b, _mm_and_si128(ab, bc));
}

/* Instructions of SSE2 overwrite an operand: five or six shifts of x would be as many copies of it. So each shift goes
 * on from the one before, and there are three copies: of x for each direction, and of the first shift for the sum.
 * Compilers make one shift of two in a row, unless they cannot see the first. */
#define VEC_HIDE(x) __asm__("" : "+x"(x))

/* x >>> n1 ^ x >>> n2 ^ x >>> n3, ascending; the first may be a shift (rotate1 0). */
VEC_OP vec vec_sigma(vec x, const int n1, const int n2, const int n3, const int rotate1)
{
    vec right = _mm_srli_epi32(x, n1), left = _mm_slli_epi32(x, 32 - n3);
    VEC_HIDE(right);
    VEC_HIDE(left);
    vec sum = _mm_xor_si128(right, left);
    right = _mm_srli_epi32(right, n2 - n1);
    left = _mm_slli_epi32(left, n3 - n2);
    VEC_HIDE(right);
    VEC_HIDE(left);
    sum = _mm_xor_si128(_mm_xor_si128(sum, right), left);
    right = _mm_srli_epi32(right, n3 - n2);
    if (rotate1)
        left = _mm_slli_epi32(left, n2 - n1);
    sum = _mm_xor_si128(sum, right);
    return rotate1 ? _mm_xor_si128(sum, left) : sum;
}

VEC_OP vec vec_big_sigma0(vec a)
{
    return vec_sigma(a, 2, 13, 22, 1);
}

VEC_OP vec vec_big_sigma1(vec e)
{
    return vec_sigma(e, 6, 11, 25, 1);
}

VEC_OP vec vec_sigma0(vec w)
{
    return vec_sigma(w, 3, 7, 18, 0);
}

VEC_OP vec vec_sigma1(vec w)
{
    return vec_sigma(w, 10, 17, 19, 0);
}

VEC_OP vec vec_swap(vec x)
{
    const vec pairs = _mm_or_si128(_mm_slli_epi16(x, 8), _mm_srli_epi16(x, 8)); /* bytes of each half word */
    return _mm_or_si128(_mm_slli_epi32(pairs, 16), _mm_srli_epi32(pairs, 16));
}

VEC_OP vec vec_nonces(uint32_t first)
{
    return vec_swap(_mm_add_epi32(vec_set1(first), _mm_setr_epi32(0, 1, 2, 3)));
}

VEC_OP uint32_t vec_equal_mask(vec x, vec y)
{
    return (uint32_t)_mm_movemask_ps(_mm_castsi128_ps(_mm_cmpeq_epi32(x, y)));
}

VEC_OP vec vec_load_rows(const uint8_t *p, size_t stride)
{
    (void)stride;
    return _mm_loadu_si128((const __m128i *)(const void *)p);
}

VEC_OP void vec_store_rows(uint8_t *p, size_t stride, vec x)
{
    (void)stride;
    _mm_storeu_si128((__m128i *)(void *)p, x);
}

#define vec_lo32(x, y) _mm_unpacklo_epi32(x, y)
#define vec_hi32(x, y) _mm_unpackhi_epi32(x, y)
#define vec_lo64(x, y) _mm_unpacklo_epi64(x, y)
#define vec_hi64(x, y) _mm_unpackhi_epi64(x, y)

/* Whole vectors: an operand in memory costs no instruction of its own. */
typedef vec vec_constant;
#define VEC_TO_CONSTANT(word) vec_set1(word)
#define VEC_CONSTANT(c)       (c)

/* Vocabulary of kernels/lanes.h: AVX2, 8 lanes, 16 registers. No rotate, no three-input logic. */
#include "intrinsics.h"

typedef __m256i vec;
#define VEC_LANES 8
#define VEC_OP    static inline __attribute__((always_inline))

VEC_OP vec vec_set1(uint32_t word)
{
    return _mm256_set1_epi32((int)word);
}

VEC_OP vec vec_add(vec x, vec y)
{
    return _mm256_add_epi32(x, y);
}

VEC_OP vec vec_xor(vec x, vec y)
{
    return _mm256_xor_si256(x, y);
}

VEC_OP vec vec_ch(vec e, vec f, vec g)
{
    return _mm256_xor_si256(g, _mm256_and_si256(e, _mm256_xor_si256(f, g)));
}

VEC_OP vec vec_maj(vec a, vec b, vec c, vec ab, vec bc)
{
    (void)a, (void)c;
    return _mm256_xor_si256(b, _mm256_and_si256(ab, bc));
}

#define VEC_ROTR(x, n) _mm256_xor_si256(_mm256_srli_epi32(x, n), _mm256_slli_epi32(x, 32 - (n)))

VEC_OP vec vec_big_sigma0(vec a) /* 2, 13, 22 */
{
    return _mm256_xor_si256(_mm256_xor_si256(VEC_ROTR(a, 2), VEC_ROTR(a, 13)), VEC_ROTR(a, 22));
}

VEC_OP vec vec_big_sigma1(vec e) /* 6, 11, 25 */
{
    return _mm256_xor_si256(_mm256_xor_si256(VEC_ROTR(e, 6), VEC_ROTR(e, 11)), VEC_ROTR(e, 25));
}

VEC_OP vec vec_sigma0(vec w)
{
    return _mm256_xor_si256(_mm256_xor_si256(VEC_ROTR(w, 7), VEC_ROTR(w, 18)), _mm256_srli_epi32(w, 3));
}

VEC_OP vec vec_sigma1(vec w)
{
    return _mm256_xor_si256(_mm256_xor_si256(VEC_ROTR(w, 17), VEC_ROTR(w, 19)), _mm256_srli_epi32(w, 10));
}

VEC_OP vec vec_swap(vec x)
{
    return _mm256_shuffle_epi8(x, _mm256_setr_epi8(3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12, 3, 2, 1, 0, 7,
                                                   6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12));
}

VEC_OP vec vec_nonces(uint32_t first)
{
    return vec_swap(_mm256_add_epi32(vec_set1(first), _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7)));
}

VEC_OP uint32_t vec_equal_mask(vec x, vec y)
{
    return (uint32_t)_mm256_movemask_ps(_mm256_castsi256_ps(_mm256_cmpeq_epi32(x, y)));
}

VEC_OP vec vec_load_rows(const uint8_t *p, size_t stride)
{
    const __m128i low = _mm_loadu_si128((const __m128i *)(const void *)p);
    return _mm256_inserti128_si256(_mm256_castsi128_si256(low),
                                   _mm_loadu_si128((const __m128i *)(const void *)(p + 4 * stride)), 1);
}

VEC_OP void vec_store_rows(uint8_t *p, size_t stride, vec x)
{
    _mm_storeu_si128((__m128i *)(void *)p, _mm256_castsi256_si128(x));
    _mm_storeu_si128((__m128i *)(void *)(p + 4 * stride), _mm256_extracti128_si256(x, 1));
}

#define vec_lo32(x, y) _mm256_unpacklo_epi32(x, y)
#define vec_hi32(x, y) _mm256_unpackhi_epi32(x, y)
#define vec_lo64(x, y) _mm256_unpacklo_epi64(x, y)
#define vec_hi64(x, y) _mm256_unpackhi_epi64(x, y)

/* Whole vectors: an operand in memory costs no instruction of its own. */
typedef vec vec_constant;
#define VEC_TO_CONSTANT(word) vec_set1(word)
#define VEC_CONSTANT(c)       (c)

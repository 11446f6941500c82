/* Vocabulary of kernels/lanes.h: AVX-512F, 16 lanes, 32 registers, rotates, three-input logic. */
#include "intrinsics.h"

typedef __m512i vec;
#define VEC_LANES 16
#define VEC_OP    static inline __attribute__((always_inline))

VEC_OP vec vec_set1(uint32_t word)
{
    return _mm512_set1_epi32((int)word);
}

VEC_OP vec vec_add(vec x, vec y)
{
    return _mm512_add_epi32(x, y);
}

VEC_OP vec vec_xor(vec x, vec y)
{
    return _mm512_xor_si512(x, y);
}

#define vec_ror(x, n) _mm512_ror_epi32(x, n)
#define vec_shr(x, n) _mm512_srli_epi32(x, n)
#define VEC_PIN(x)    __asm__ volatile("" : "+v"(x))

/* The third argument of vpternlogd is the truth table, read at 4 x + 2 y + z. */
VEC_OP vec vec_xor3(vec x, vec y, vec z)
{
    return _mm512_ternarylogic_epi32(x, y, z, 0x96);
}

VEC_OP vec vec_ch(vec e, vec f, vec g)
{
    return _mm512_ternarylogic_epi32(e, f, g, 0xca); /* e ? f : g */
}

VEC_OP vec vec_maj(vec a, vec b, vec c, vec ab, vec bc)
{
    (void)ab, (void)bc;
    return _mm512_ternarylogic_epi32(a, b, c, 0xe8); /* at least two */
}

VEC_OP vec vec_big_sigma0(vec a)
{
    return vec_xor3(vec_ror(a, 2), vec_ror(a, 13), vec_ror(a, 22));
}

VEC_OP vec vec_big_sigma1(vec e)
{
    return vec_xor3(vec_ror(e, 6), vec_ror(e, 11), vec_ror(e, 25));
}

VEC_OP vec vec_sigma0(vec w)
{
    return vec_xor3(vec_ror(w, 7), vec_ror(w, 18), vec_shr(w, 3));
}

VEC_OP vec vec_sigma1(vec w)
{
    return vec_xor3(vec_ror(w, 17), vec_ror(w, 19), vec_shr(w, 10));
}

VEC_OP vec vec_swap(vec x) /* AVX-512F has no byte shuffle: bytes 3 and 1 come by one rotate, 2 and 0 by the other */
{
    return _mm512_ternarylogic_epi32(vec_set1(0x00ff00ff), _mm512_ror_epi32(x, 8), _mm512_rol_epi32(x, 8), 0xac);
}

VEC_OP vec vec_nonces(uint32_t first)
{
    return vec_swap(
        _mm512_add_epi32(vec_set1(first), _mm512_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)));
}

VEC_OP uint32_t vec_equal_mask(vec x, vec y)
{
    return _mm512_cmpeq_epi32_mask(x, y);
}

VEC_OP vec vec_load_rows(const uint8_t *p, size_t stride)
{
    vec x = _mm512_castsi128_si512(_mm_loadu_si128((const __m128i *)(const void *)p));
    x = _mm512_inserti32x4(x, _mm_loadu_si128((const __m128i *)(const void *)(p + 4 * stride)), 1);
    x = _mm512_inserti32x4(x, _mm_loadu_si128((const __m128i *)(const void *)(p + 8 * stride)), 2);
    return _mm512_inserti32x4(x, _mm_loadu_si128((const __m128i *)(const void *)(p + 12 * stride)), 3);
}

VEC_OP void vec_store_rows(uint8_t *p, size_t stride, vec x)
{
    _mm_storeu_si128((__m128i *)(void *)p, _mm512_castsi512_si128(x));
    _mm_storeu_si128((__m128i *)(void *)(p + 4 * stride), _mm512_extracti32x4_epi32(x, 1));
    _mm_storeu_si128((__m128i *)(void *)(p + 8 * stride), _mm512_extracti32x4_epi32(x, 2));
    _mm_storeu_si128((__m128i *)(void *)(p + 12 * stride), _mm512_extracti32x4_epi32(x, 3));
}

#define vec_lo32(x, y) _mm512_unpacklo_epi32(x, y)
#define vec_hi32(x, y) _mm512_unpackhi_epi32(x, y)
#define vec_lo64(x, y) _mm512_unpacklo_epi64(x, y)
#define vec_hi64(x, y) _mm512_unpackhi_epi64(x, y)

/* Words, broadcast as they are loaded ({1to16}): two per cycle, where whole 64-byte operands come at one. */
typedef uint32_t vec_constant;
#define VEC_TO_CONSTANT(word) (word)
#define VEC_CONSTANT(c)       vec_set1(c)

/* Vocabulary of kernels/lanes.h: NEON, 4 lanes, 32 registers (AArch64) or 16 (AArch32). No rotate, but a shift that
 * inserts: two instructions per rotate. Bit select: Ch in one instruction (and a move, as it overwrites its mask), Maj
 * in two. VEC_EOR3 1: with the three-input exclusive or of the SHA3 extension.
 *
 * Operations: a big Sigma 8, a small sigma 7 (6 shifts or 5, and 2 exclusive ors; 1 less with EOR3), Ch 1, Maj 2. */
#include <arm_neon.h>

typedef uint32x4_t vec;
#define VEC_LANES 4
#define VEC_OP    static inline __attribute__((always_inline))

VEC_OP vec vec_set1(uint32_t word)
{
    return vdupq_n_u32(word);
}

VEC_OP vec vec_add(vec x, vec y)
{
    return vaddq_u32(x, y);
}

VEC_OP vec vec_xor(vec x, vec y)
{
    return veorq_u32(x, y);
}

VEC_OP vec vec_xor3(vec x, vec y, vec z)
{
#if VEC_EOR3
    /* Not the intrinsic: clang 14 has it only where the command line has the extension, and zig's clang 16 cannot
     * compile it elsewhere, nor, for an attribute's sake, assemble it. */
    vec sum;
    __asm__(
#ifdef __clang__
        ".arch_extension sha3\n\t"
#endif
        "eor3 %0.16b, %1.16b, %2.16b, %3.16b"
        : "=w"(sum)
        : "w"(x), "w"(y), "w"(z));
    return sum;
#else
    return veorq_u32(veorq_u32(x, y), z);
#endif
}

/* mask ? x : y, bit by bit. */
VEC_OP vec vec_select(vec mask, vec x, vec y)
{
#ifdef __aarch64__ /* clang 14 makes three instructions of the intrinsic */
    __asm__("bsl %0.16b, %1.16b, %2.16b" : "+w"(mask) : "w"(x), "w"(y));
    return mask;
#else
    return vbslq_u32(mask, x, y);
#endif
}

VEC_OP vec vec_ch(vec e, vec f, vec g)
{
    return vec_select(e, f, g);
}

VEC_OP vec vec_maj(vec a, vec b, vec c, vec ab, vec bc)
{
    (void)a, (void)bc;
    return vec_select(ab, c, b); /* where a and b differ, c decides */
}

#define VEC_ROTR(x, n) vsriq_n_u32(vshlq_n_u32(x, 32 - (n)), x, n)

VEC_OP vec vec_big_sigma0(vec a) /* 2, 13, 22 */
{
    return vec_xor3(VEC_ROTR(a, 2), VEC_ROTR(a, 13), VEC_ROTR(a, 22));
}

VEC_OP vec vec_big_sigma1(vec e) /* 6, 11, 25 */
{
    return vec_xor3(VEC_ROTR(e, 6), VEC_ROTR(e, 11), VEC_ROTR(e, 25));
}

VEC_OP vec vec_sigma0(vec w)
{
    return vec_xor3(VEC_ROTR(w, 7), VEC_ROTR(w, 18), vshrq_n_u32(w, 3));
}

VEC_OP vec vec_sigma1(vec w)
{
    return vec_xor3(VEC_ROTR(w, 17), VEC_ROTR(w, 19), vshrq_n_u32(w, 10));
}

VEC_OP vec vec_swap(vec x)
{
    return vreinterpretq_u32_u8(vrev32q_u8(vreinterpretq_u8_u32(x)));
}

VEC_OP vec vec_nonces(uint32_t first)
{
    static const uint32_t places[4] = {0, 1, 2, 3};
    return vec_swap(vec_add(vec_set1(first), vld1q_u32(places)));
}

VEC_OP uint32_t vec_equal_mask(vec x, vec y)
{
    /* One byte of ones for each lane that is equal; their lowest bits, gathered. */
    const uint64_t bytes =
        vget_lane_u64(vreinterpret_u64_u16(vmovn_u32(vceqq_u32(x, y))), 0) & UINT64_C(0x0001000100010001);
    return (uint32_t)((bytes | bytes >> 15 | bytes >> 30 | bytes >> 45) & 15);
}

VEC_OP vec vec_load_rows(const uint8_t *p, size_t stride)
{
    (void)stride;
    return vreinterpretq_u32_u8(vld1q_u8(p));
}

VEC_OP void vec_store_rows(uint8_t *p, size_t stride, vec x)
{
    (void)stride;
    vst1q_u8(p, vreinterpretq_u8_u32(x));
}

#define vec_lo32(x, y) (vzipq_u32(x, y).val[0])
#define vec_hi32(x, y) (vzipq_u32(x, y).val[1])
#define vec_lo64(x, y) vcombine_u32(vget_low_u32(x), vget_low_u32(y))
#define vec_hi64(x, y) vcombine_u32(vget_high_u32(x), vget_high_u32(y))

/* Whole vectors: two of them come in one load, and no instruction broadcasts as it loads at an offset. */
typedef vec vec_constant;
#define VEC_TO_CONSTANT(word) vec_set1(word)
#define VEC_CONSTANT(c)       (c)

/* Targets: bits (nBits), difficulty, comparison. A target is 32 bytes, least significant first. */
#include "dsha256_work.h"

#include "error.h"

#include <math.h>
#include <string.h>

int dsha256_target_from_bits(uint8_t target32[32], uint32_t bits)
{
    if (!target32)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "target32 is NULL");
    memset(target32, 0, 32);
    const int exponent = (int)(bits >> 24);
    const uint32_t mantissa = bits & 0x7fffff;
    uint8_t target[32] = {0};
    uint32_t kept = 0; /* the mantissa's bytes that stay; those below the point (exponent < 3) fall away */
    for (int i = 0; i < 3; i++) {
        const uint8_t byte = (uint8_t)(mantissa >> 8 * i);
        const int place = exponent - 3 + i;
        if (byte == 0 || place < 0)
            continue;
        if (place > 31)
            return dsha256i_error(DSHA256_ERR_FORMAT, "0x%08lx is over 256 bits", (unsigned long)bits);
        target[place] = byte;
        kept |= byte;
    }
    if (kept == 0 || (bits & 0x800000))
        return dsha256i_error(DSHA256_ERR_FORMAT, "0x%08lx is %s", (unsigned long)bits,
                              kept == 0 ? "zero" : "negative");
    memcpy(target32, target, 32);
    return DSHA256_OK;
}

uint32_t dsha256_bits_from_target(const uint8_t target32[32])
{
    uint32_t exponent = 32; /* bytes in use */
    while (exponent > 0 && target32[exponent - 1] == 0)
        exponent--;
    uint32_t mantissa = 0;
    for (uint32_t i = 1; i <= 3; i++)
        mantissa = mantissa << 8 | (exponent >= i ? target32[exponent - i] : 0u);
    if (mantissa & 0x800000) { /* that bit is the sign: one byte more in use */
        mantissa >>= 8;
        exponent++;
    }
    return exponent << 24 | mantissa;
}

/* floor((2^224 − 2^ones_from) / difficulty): the dividend's bits ones_from … 223 are set. */
static int target_from_scale(uint8_t target32[32], double difficulty, int ones_from)
{
    if (!target32)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "target32 is NULL");
    /* By its bits: -ffast-math takes comparisons for proof that there is no NaN and no infinity. Those and negative
     * numbers, read as whole numbers, begin at infinity. */
    const uint64_t infinity = UINT64_C(0x7ff) << 52;
    uint64_t bits;
    _Static_assert(sizeof bits == sizeof difficulty, "IEEE 754, binary64");
    memcpy(&bits, &difficulty, sizeof bits);
    if (bits == 0 || bits >= infinity)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "the difficulty is not finite and above 0");
    /* difficulty = divisor × 2^shift with a whole divisor < 2^53, exactly. So target = floor(dividend × 2^−shift /
     * divisor): long division, one bit of the dividend at a time. */
    int exponent;
    const double fraction = frexp(difficulty, &exponent);
    const uint64_t divisor = (uint64_t)ldexp(fraction, 53);
    const int shift = exponent - 53;

    uint8_t quotient[32] = {0};
    uint64_t rest = 0;
    for (int bit = 223 - shift; bit >= 0; bit--) { /* shift > 223: no bit is left, the target is 0 */
        const int is_one = bit >= ones_from - shift;
        rest = rest << 1 | (uint64_t)is_one;
        const uint8_t quotient_bit = rest >= divisor;
        if (quotient_bit)
            rest -= divisor;
        if (quotient[31] & 0x80) { /* it would be shifted out */
            memset(target32, 0xff, 32);
            return DSHA256_OK;
        }
        for (int i = 31; i > 0; i--)
            quotient[i] = (uint8_t)(quotient[i] << 1 | quotient[i - 1] >> 7);
        quotient[0] = (uint8_t)(quotient[0] << 1 | quotient_bit);
    }
    uint8_t any = 0;
    for (int i = 0; i < 32; i++)
        any |= quotient[i];
    if (!any)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "the difficulty is so large that its target is 0");
    memcpy(target32, quotient, 32);
    return DSHA256_OK;
}

static double target_as_double(const uint8_t target32[32])
{
    double target = 0;
    for (int i = 31; i >= 0; i--)
        target = target * 256 + target32[i];
    return target;
}

int dsha256_target_from_difficulty(uint8_t target32[32], double difficulty)
{
    return target_from_scale(target32, difficulty, 208);
}

double dsha256_difficulty_from_target(const uint8_t target32[32])
{
    return ldexp(0xffff, 208) / target_as_double(target32);
}

int dsha256_target_from_pdiff(uint8_t target32[32], double pdiff)
{
    return target_from_scale(target32, pdiff, 0);
}

double dsha256_pdiff_from_target(const uint8_t target32[32])
{
    return ldexp(1, 224) / target_as_double(target32); /* 2^224 − 1 and 2^224 are the same double */
}

int dsha256_meets_target(const uint8_t hash32[32], const uint8_t target32[32])
{
    for (int i = 31; i >= 0; i--)
        if (hash32[i] != target32[i])
            return hash32[i] < target32[i];
    return 1;
}

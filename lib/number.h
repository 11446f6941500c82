/* Whole numbers below 2^384, exact on every machine: the sizes of search spaces (lib/space.c). */
#ifndef DSHA256_LIB_NUMBER_H
#define DSHA256_LIB_NUMBER_H

#include <stdint.h>

#define DSHA256I_NUMBER_BYTES 48

struct dsha256i_number {
    uint8_t byte[DSHA256I_NUMBER_BYTES]; /* least significant first */
};

/* The functions say what they need to stay exact; nothing here wraps for callers who keep to that. */
static inline struct dsha256i_number dsha256i_number_of(uint64_t value)
{
    struct dsha256i_number number = {{0}};
    for (int i = 0; i < 8; i++)
        number.byte[i] = (uint8_t)(value >> 8 * i);
    return number;
}

static inline int dsha256i_number_compare(const struct dsha256i_number *a, const struct dsha256i_number *b)
{
    for (int i = DSHA256I_NUMBER_BYTES - 1; i >= 0; i--)
        if (a->byte[i] != b->byte[i])
            return a->byte[i] < b->byte[i] ? -1 : 1;
    return 0;
}

/* a + b; the sum is below 2^384. */
static inline void dsha256i_number_sum(struct dsha256i_number *a, const struct dsha256i_number *b)
{
    unsigned carry = 0;
    for (int i = 0; i < DSHA256I_NUMBER_BYTES; i++) {
        carry += (unsigned)a->byte[i] + b->byte[i];
        a->byte[i] = (uint8_t)carry;
        carry >>= 8;
    }
}

static inline void dsha256i_number_add(struct dsha256i_number *a, uint64_t value)
{
    const struct dsha256i_number b = dsha256i_number_of(value);
    dsha256i_number_sum(a, &b);
}

/* a − b, b ≤ a. */
static inline void dsha256i_number_subtract(struct dsha256i_number *a, const struct dsha256i_number *b)
{
    unsigned borrow = 0;
    for (int i = 0; i < DSHA256I_NUMBER_BYTES; i++) {
        const unsigned difference = 256u + a->byte[i] - b->byte[i] - borrow;
        a->byte[i] = (uint8_t)difference;
        borrow = difference < 256;
    }
}

/* a × factor, factor ≤ 2^32; the product is below 2^384. The carry stays below factor: 255 × factor + factor − 1 < 256
 * × factor. */
static inline void dsha256i_number_multiply(struct dsha256i_number *a, uint64_t factor)
{
    uint64_t carry = 0;
    for (int i = 0; i < DSHA256I_NUMBER_BYTES; i++) {
        carry += a->byte[i] * factor;
        a->byte[i] = (uint8_t)carry;
        carry >>= 8;
    }
}

/* a / divisor, 1 ≤ divisor ≤ 2^32; returns the rest. The rest stays below divisor, so rest × 256 + 255 < 2^41. */
static inline uint64_t dsha256i_number_divide(struct dsha256i_number *a, uint64_t divisor)
{
    uint64_t rest = 0;
    for (int i = DSHA256I_NUMBER_BYTES - 1; i >= 0; i--) {
        rest = rest << 8 | a->byte[i];
        a->byte[i] = (uint8_t)(rest / divisor);
        rest %= divisor;
    }
    return rest;
}

/* The number, or 2^64 − 1 if it is more than that. */
static inline uint64_t dsha256i_number_to_u64(const struct dsha256i_number *a)
{
    uint64_t value = 0;
    for (int i = DSHA256I_NUMBER_BYTES - 1; i >= 0; i--) {
        if (value >> 56)
            return UINT64_MAX;
        value = value << 8 | a->byte[i];
    }
    return value;
}

#endif

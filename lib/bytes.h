/* Numbers in byte strings of a fixed order, on machines of any order and alignment. */
#ifndef DSHA256_LIB_BYTES_H
#define DSHA256_LIB_BYTES_H

#include <stdint.h>

static inline void dsha256i_store_le32(uint8_t *bytes, uint32_t number)
{
    for (int i = 0; i < 4; i++)
        bytes[i] = (uint8_t)(number >> 8 * i);
}

static inline uint32_t dsha256i_load_le32(const uint8_t *bytes)
{
    uint32_t number = 0;
    for (int i = 0; i < 4; i++)
        number |= (uint32_t)bytes[i] << 8 * i;
    return number;
}

static inline void dsha256i_store_be32(uint8_t *bytes, uint32_t number)
{
    for (int i = 0; i < 4; i++)
        bytes[i] = (uint8_t)(number >> (24 - 8 * i));
}

static inline uint32_t dsha256i_load_be32(const uint8_t *bytes)
{
    uint32_t number = 0;
    for (int i = 0; i < 4; i++)
        number = number << 8 | bytes[i];
    return number;
}

/* Byte-swaps each of n 32-bit words; out may be in. */
static inline void dsha256i_swap_words(uint8_t *out, const uint8_t *in, int n)
{
    for (int i = 0; i < 4 * n; i += 4)
        dsha256i_store_le32(out + i, dsha256i_load_be32(in + i));
}

#endif

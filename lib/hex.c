#include "dsha256_work.h"

#include <string.h>

int dsha256_hash_to_hex(char hex65[65], const uint8_t hash32[32])
{
    static const char digits[] = "0123456789abcdef";
    if (!hex65 || !hash32)
        return DSHA256_ERR_ARGUMENT;
    for (int i = 0; i < 32; i++) {
        hex65[2 * i] = digits[hash32[31 - i] >> 4];
        hex65[2 * i + 1] = digits[hash32[31 - i] & 15];
    }
    hex65[64] = '\0';
    return DSHA256_OK;
}

/* 0 … 15, or −1: the C library's isxdigit and strtoul follow the locale and skip blanks. */
static int digit_value(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

int dsha256_hash_from_hex(uint8_t hash32[32], const char *hex)
{
    uint8_t bytes[32];
    if (!hash32 || !hex)
        return DSHA256_ERR_ARGUMENT;
    for (int i = 0; i < 32; i++) {
        const int high = digit_value(hex[2 * i]);
        const int low = high < 0 ? -1 : digit_value(hex[2 * i + 1]); /* never reads past a NUL */
        if (low < 0)
            return DSHA256_ERR_FORMAT;
        bytes[31 - i] = (uint8_t)(high << 4 | low);
    }
    if (hex[64] != '\0')
        return DSHA256_ERR_FORMAT;
    memcpy(hash32, bytes, 32);
    return DSHA256_OK;
}

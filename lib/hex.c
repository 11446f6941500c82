#include "dsha256_work.h"

#include "error.h"

#include <string.h>

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

/* The byte that two digits stand for, or −1; never reads past a NUL. */
static int byte_value(const char *hex)
{
    const int high = digit_value(hex[0]);
    const int low = high < 0 ? -1 : digit_value(hex[1]);
    return low < 0 ? -1 : high << 4 | low;
}

static void put_byte(char *hex, uint8_t byte)
{
    static const char digits[] = "0123456789abcdef";
    hex[0] = digits[byte >> 4];
    hex[1] = digits[byte & 15];
}

int dsha256_bytes_to_hex(char *hex, const uint8_t *bytes, size_t n)
{
    if (!hex || (n > 0 && !bytes))
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "hex or bytes is NULL");
    for (size_t i = 0; i < n; i++)
        put_byte(hex + 2 * i, bytes[i]);
    hex[2 * n] = '\0';
    return DSHA256_OK;
}

/* Not 2 n digits and a NUL: says what is there. */
static int refuse(const char *hex, size_t n)
{
    size_t n_digits = 0;
    while (digit_value(hex[n_digits]) >= 0)
        n_digits++;
    if (hex[n_digits] != '\0')
        return dsha256i_error(DSHA256_ERR_FORMAT, "character %zu is not a hex digit", n_digits + 1);
    return dsha256i_error(DSHA256_ERR_FORMAT, "%zu digits, expected %zu", n_digits, 2 * n);
}

int dsha256_bytes_from_hex(uint8_t *bytes, size_t n, const char *hex)
{
    if (!hex || (n > 0 && !bytes))
        return dsha256i_error(DSHA256_ERR_ARGUMENT, hex ? "bytes is NULL" : "no text, but NULL");
    for (size_t i = 0; i < n; i++)
        if (byte_value(hex + 2 * i) < 0)
            return refuse(hex, n);
    if (hex[2 * n] != '\0')
        return refuse(hex, n);
    for (size_t i = 0; i < n; i++)
        bytes[i] = (uint8_t)byte_value(hex + 2 * i);
    return DSHA256_OK;
}

int dsha256_hash_to_hex(char hex65[65], const uint8_t hash32[32])
{
    if (!hex65 || !hash32)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "hex65 or hash32 is NULL");
    for (int i = 0; i < 32; i++)
        put_byte(hex65 + 2 * i, hash32[31 - i]);
    hex65[64] = '\0';
    return DSHA256_OK;
}

int dsha256_hash_from_hex(uint8_t hash32[32], const char *hex)
{
    uint8_t bytes[32] = {0};
    if (!hash32)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "hash32 is NULL");
    const int status = dsha256_bytes_from_hex(bytes, 32, hex);
    for (int i = 0; status == DSHA256_OK && i < 32; i++)
        hash32[i] = bytes[31 - i];
    return status;
}

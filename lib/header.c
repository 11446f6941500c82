#include "dsha256_work.h"

#include <string.h>

static void store_le32(uint8_t *bytes, uint32_t number)
{
    for (int i = 0; i < 4; i++)
        bytes[i] = (uint8_t)(number >> 8 * i);
}

static uint32_t load_le32(const uint8_t *bytes)
{
    uint32_t number = 0;
    for (int i = 0; i < 4; i++)
        number |= (uint32_t)bytes[i] << 8 * i;
    return number;
}

void dsha256_header_encode(uint8_t header80[80], const dsha256_header *header)
{
    store_le32(header80, header->version);
    memcpy(header80 + 4, header->previous32, 32);
    memcpy(header80 + 36, header->merkle_root32, 32);
    store_le32(header80 + 68, header->time);
    store_le32(header80 + 72, header->bits);
    store_le32(header80 + 76, header->nonce);
}

void dsha256_header_decode(dsha256_header *header, const uint8_t header80[80])
{
    header->version = load_le32(header80);
    memcpy(header->previous32, header80 + 4, 32);
    memcpy(header->merkle_root32, header80 + 36, 32);
    header->time = load_le32(header80 + 68);
    header->bits = load_le32(header80 + 72);
    header->nonce = load_le32(header80 + 76);
}

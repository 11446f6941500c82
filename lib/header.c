#include "dsha256_work.h"

#include "bytes.h"
#include "error.h"

#include <string.h>

void dsha256_header_encode(uint8_t header80[80], const dsha256_header *header)
{
    dsha256i_store_le32(header80, header->version);
    memcpy(header80 + 4, header->previous32, 32);
    memcpy(header80 + 36, header->merkle_root32, 32);
    dsha256i_store_le32(header80 + 68, header->time);
    dsha256i_store_le32(header80 + 72, header->bits);
    dsha256i_store_le32(header80 + 76, header->nonce);
}

void dsha256_header_decode(dsha256_header *header, const uint8_t header80[80])
{
    header->version = dsha256i_load_le32(header80);
    memcpy(header->previous32, header80 + 4, 32);
    memcpy(header->merkle_root32, header80 + 36, 32);
    header->time = dsha256i_load_le32(header80 + 68);
    header->bits = dsha256i_load_le32(header80 + 72);
    header->nonce = dsha256i_load_le32(header80 + 76);
}

int dsha256_version_roll(uint32_t *version, uint32_t job_version, uint32_t mask, uint32_t bits)
{
    if (!version)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "version is NULL");
    if (bits & ~mask)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "bits 0x%08lx are not all in the mask 0x%08lx", (unsigned long)bits,
                              (unsigned long)mask);
    *version = (job_version & ~mask) | bits;
    return DSHA256_OK;
}

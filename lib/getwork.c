/* getwork: 128 bytes in, 128 bytes out, each 32-bit word byte-swapped both times. */
#include "template.h"

#include "bytes.h"

#include <string.h>

/* SHA-256's padding of an 80-byte message, bytes 80 … 127. */
static const uint8_t padding48[48] = {[0] = 0x80, [46] = 0x02, [47] = 0x80}; /* 640 bits */

int dsha256_template_create_getwork(dsha256_template **tmpl, const char *data, const char *target)
{
    if (!tmpl)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "tmpl is NULL");
    *tmpl = NULL;
    uint8_t bytes[128], target32[32], *more;
    int status = dsha256i_in("data", dsha256_bytes_from_hex(bytes, 128, data));
    if (status == DSHA256_OK)
        status = dsha256i_in("target", dsha256_bytes_from_hex(target32, 32, target));
    if (status != DSHA256_OK)
        return status;
    dsha256i_swap_words(bytes, bytes, 32);
    if (memcmp(bytes + 80, padding48, sizeof padding48) != 0)
        return dsha256i_error(DSHA256_ERR_FORMAT, "data: its last 48 bytes are not the padding of an 80-byte message");

    dsha256_header header;
    dsha256_header_decode(&header, bytes);
    struct dsha256i_work work = {.version = header.version, .time = header.time, .time_min = header.time};
    memcpy(work.previous32, header.previous32, 32);
    memcpy(work.merkle_root32, header.merkle_root32, 32);
    status = dsha256i_work_set_bits(&work, header.bits);
    if (status != DSHA256_OK)
        return status;
    memcpy(work.target32, target32, 32);
    return dsha256i_template_create(tmpl, &more, DSHA256I_GETWORK, &work, 0);
}

int dsha256_template_submit_getwork(const dsha256_template *tmpl, char data257[257], const dsha256_share *share)
{
    uint8_t bytes[128];
    if (!data257 || !tmpl || tmpl->protocol != DSHA256I_GETWORK)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "data257 or tmpl is NULL, or tmpl is not getwork's");
    const int status = dsha256_template_header(tmpl, bytes, share);
    if (status != DSHA256_OK)
        return status;
    memcpy(bytes + 80, padding48, sizeof padding48);
    dsha256i_swap_words(bytes, bytes, 32);
    return dsha256_bytes_to_hex(data257, bytes, sizeof bytes);
}

/* Double SHA-256 of a message that lies in several places. */
#ifndef DSHA256_LIB_HASH_H
#define DSHA256_LIB_HASH_H

#include "kernel.h"

struct dsha256i_part {
    const uint8_t *bytes; /* may be NULL if n is 0 */
    size_t n;
};

/* The hash of the parts one after the other, as dsha256_hash of one string. */
void dsha256i_hash_parts(dsha256i_compress *compress, uint8_t hash32[32], const struct dsha256i_part *parts,
                         size_t n_parts);

#endif

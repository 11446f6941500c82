/* Batches and compression by one kernel, be it a device's or not. */
#ifndef DSHA256_LIB_BATCH_H
#define DSHA256_LIB_BATCH_H

#include "kernel.h"

/* DSHA256_OK, or DSHA256_ERR_DEVICE. */
int dsha256i_hash_headers(const struct dsha256i_kernel *kernel, uint8_t *hashes32, const uint8_t *headers80, size_t n);
int dsha256i_hash_pairs(const struct dsha256i_kernel *kernel, uint8_t *hashes32, const uint8_t *pairs64, size_t n);

/* What compresses beside the kernel: its own function, or the scalar kernel's. */
dsha256i_compress *dsha256i_compress_of(const struct dsha256i_kernel *kernel);

#endif

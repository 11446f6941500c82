/* Batches and merkle trees on a device. */
#ifndef DSHA256_LIB_OPENCL_BATCH_H
#define DSHA256_LIB_OPENCL_BATCH_H

#include "context.h"

/* As hash_headers_device, hash_pairs_device and merkle_node_device in lib/kernel.h. */
int dsha256i_opencl_hash_headers(void *device, uint8_t *hashes32, const uint8_t *headers80, size_t n);
int dsha256i_opencl_hash_pairs(void *device, uint8_t *hashes32, const uint8_t *pairs64, size_t n);
int dsha256i_opencl_merkle_node(void *device, uint8_t node32[32], const uint8_t *leaves32, size_t n, unsigned height,
                                int *mutated);

#endif

#include "batch.h"

int dsha256i_hash_headers(const struct dsha256i_kernel *kernel, uint8_t *hashes32, const uint8_t *headers80, size_t n)
{
    if (kernel->hash_headers_device)
        return kernel->hash_headers_device(kernel->device, hashes32, headers80, n);
    kernel->hash_headers(hashes32, headers80, n);
    return DSHA256_OK;
}

int dsha256i_hash_pairs(const struct dsha256i_kernel *kernel, uint8_t *hashes32, const uint8_t *pairs64, size_t n)
{
    if (kernel->hash_pairs_device)
        return kernel->hash_pairs_device(kernel->device, hashes32, pairs64, n);
    kernel->hash_pairs(hashes32, pairs64, n);
    return DSHA256_OK;
}

dsha256i_compress *dsha256i_compress_of(const struct dsha256i_kernel *kernel)
{
    return kernel->compress ? kernel->compress : dsha256i_kernel_scalar.compress;
}

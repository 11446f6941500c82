/* Work for a device. */
#ifndef DSHA256_LIB_OPENCL_LAUNCH_H
#define DSHA256_LIB_OPENCL_LAUNCH_H

#include "context.h"

/* As scan_device in lib/kernel.h. */
int dsha256i_opencl_scan(void *device, const struct dsha256i_job *job, uint32_t first_nonce, uint32_t n_steps,
                         const dsha256_stop *stop, struct dsha256i_candidates *candidates, uint32_t *n_done);
/* Hashes n messages of this length by the kernel. */
int dsha256i_opencl_hash(struct dsha256i_opencl_device *device, int kernel, size_t length, uint8_t *hashes32,
                         const uint8_t *messages, size_t n);

#endif

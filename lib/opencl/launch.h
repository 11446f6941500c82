/* Scans on a device. */
#ifndef DSHA256_LIB_OPENCL_LAUNCH_H
#define DSHA256_LIB_OPENCL_LAUNCH_H

#include "context.h"

/* As scan_device in lib/kernel.h. */
int dsha256i_opencl_scan(void *device, const struct dsha256i_job *job, uint32_t first_nonce, uint32_t n_steps,
                         const dsha256_stop *stop, struct dsha256i_candidates *candidates, uint32_t *n_done);

#endif

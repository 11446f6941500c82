/* What a device does beside its work, so that the fastest variant serves it. */
#ifndef DSHA256_LIB_OPENCL_TUNING_H
#define DSHA256_LIB_OPENCL_TUNING_H

#include "context.h"

/* Hashes a nanosecond, by launches that are long enough to tell; 0 if the device fails. */
double dsha256i_opencl_measure(struct dsha256i_opencl_device *device);
/* As scan_device in lib/kernel.h: does what is to be done next for the race before it scans. */
int dsha256i_opencl_tuned_scan(void *device, const struct dsha256i_job *job, uint32_t first_nonce, uint32_t n_steps,
                               const dsha256_stop *stop, struct dsha256i_candidates *candidates, uint32_t *n_done);
/* As race_device and variant_of_device there. */
int dsha256i_opencl_race(void *device);
int dsha256i_opencl_variant_of(void *device, dsha256_backend_variant *variant, int several, size_t index);

#endif

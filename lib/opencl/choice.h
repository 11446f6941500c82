/* Which variant serves a device's scans. */
#ifndef DSHA256_LIB_OPENCL_CHOICE_H
#define DSHA256_LIB_OPENCL_CHOICE_H

#include "context.h"

/* The form that is built first. */
int dsha256i_opencl_first_form(const struct dsha256i_opencl_device_info *info);
/* Work-items of a group, where none was measured. */
unsigned dsha256i_opencl_group(const struct dsha256i_opencl_device_info *info);

/* What the next launch of a scan with so many versions is to be. */
struct dsha256i_opencl_variant dsha256i_opencl_next_variant(struct dsha256i_opencl_device *device, uint32_t n_versions);
/* A launch of the variant has ended, and took so long on the device. */
void dsha256i_opencl_timed(struct dsha256i_opencl_device *device, const struct dsha256i_opencl_variant *variant,
                           uint32_t n_versions, uint64_t ns, uint64_t hashes);

#endif

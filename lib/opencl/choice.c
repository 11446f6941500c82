/* Which variant serves a device's scans: for now, a fixed one. */
#include "opencl.h"

#ifdef DSHA256_OPENCL

#include "choice.h"

unsigned dsha256i_opencl_group(const struct dsha256i_opencl_device_info *info)
{
    unsigned group = info->is_cpu ? DSHA256I_CL_STEP / info->lanes : 256;
    while (group > info->max_group)
        group /= 2;
    return group;
}

int dsha256i_opencl_first_form(const struct dsha256i_opencl_device_info *info)
{
    return info->only ? info->only->form : DSHA256I_CL_PLAIN;
}

struct dsha256i_opencl_variant dsha256i_opencl_next_variant(struct dsha256i_opencl_device *device, uint32_t n_versions)
{
    struct dsha256i_opencl_variant variant = {device->form, DSHA256I_CL_SCAN, dsha256i_opencl_group(device->info)};
    if (device->info->only)
        variant = *device->info->only;
    if (n_versions > 1)
        variant.entry = DSHA256I_CL_SCAN_VERSIONS;
    return variant;
}

void dsha256i_opencl_timed(struct dsha256i_opencl_device *device, const struct dsha256i_opencl_variant *variant,
                           uint32_t n_versions, uint64_t ns, uint64_t hashes)
{
    (void)device, (void)variant, (void)n_versions, (void)ns, (void)hashes;
}

#else
typedef int dsha256i_nothing_here; /* ISO C wants a declaration */
#endif

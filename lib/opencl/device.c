/* One OpenCL device as a kernel: opening, restarting and closing it. */
#include "opencl.h"

#ifdef DSHA256_OPENCL

#include "../platform.h"
#include "../selftest.h"
#include "batch.h"
#include "choice.h"
#include "tuning.h"

#include <stdlib.h>

enum { HANGS_MAX = 4 }; /* of a device: each costs memory that is never freed */

/* ---- Open and close ---------------------------------------------------------------------------------------------- */

/* Opens it with the form, which it tests. */
static int start_with(struct dsha256i_opencl_device *device, int form, int use_cache)
{
    device->is_cached = 0;
    if (!dsha256i_opencl_setup(device, form, use_cache))
        return DSHA256_ERR_DEVICE;
    dsha256i_opencl_accept(device);
    const double rate = dsha256i_opencl_measure(device), run_hashes = rate * 1e5;
    if (rate <= 0)
        return DSHA256_ERR_DEVICE;
    device->kernel.run_hashes = run_hashes < (double)DSHA256I_CL_STEP
                                    ? DSHA256I_CL_STEP
                                    : (run_hashes > 1e9 ? 1000000000 : (uint32_t)run_hashes);
    return dsha256i_selftest(&device->kernel);
}

/* One form is all that is needed: the next ones are for where that one fails. A cached program is trusted only after
 * the self-test. What hangs, though, hangs in every form, and takes its time. */
static int start(struct dsha256i_opencl_device *device)
{
    int status = DSHA256_ERR_DEVICE;
    dsha256i_opencl_recall_choices(device);
    for (int form; device->n_hung == 0 && (form = dsha256i_opencl_first_form(device)) >= 0;) {
        status = start_with(device, form, 1);
        if (status != DSHA256_OK && device->is_cached) {
            dsha256i_opencl_teardown(device);
            status = start_with(device, form, 0);
        }
        if (status == DSHA256_OK)
            return status;
        dsha256i_opencl_teardown(device);
        dsha256i_opencl_refuse(device, form, -1);
    }
    return status;
}

static int restart_device(void *pointer)
{
    struct dsha256i_opencl_device *device = pointer;
    if (device->process != dsha256i_process_id())
        return DSHA256_ERR_DEVICE;
    dsha256i_opencl_teardown(device);
    const int form = dsha256i_opencl_first_form(device);
    if (device->n_hung >= HANGS_MAX || form < 0 || !dsha256i_opencl_setup(device, form, 0))
        return DSHA256_ERR_DEVICE;
    dsha256i_opencl_accept(device);
    return DSHA256_OK;
}

static void close_device(void *pointer)
{
    struct dsha256i_opencl_device *device = pointer;
    if (device->process == dsha256i_process_id())
        dsha256i_opencl_teardown(device);
    else /* a fork's child: the driver's part of it is its parent's */
        free(device->transfers), free(device->builder);
    free(device);
}

int dsha256i_opencl_device_open(const struct dsha256i_kernel **kernel, const struct dsha256i_opencl_functions *cl,
                                struct dsha256i_opencl_device_info *info)
{
    struct dsha256i_opencl_device *device = calloc(1, sizeof *device);
    if (!device)
        return DSHA256_ERR_MEMORY;
    device->cl = cl;
    device->info = info;
    device->process = dsha256i_process_id();
    device->kernel = (struct dsha256i_kernel){
        .name = info->name,
        .description = info->description,
        .same_as = info->same_as,
        .lanes = info->lanes,
        .step = DSHA256I_CL_STEP,
        .run_hashes = DSHA256I_CL_LEAST_HASHES,
        .device = device,
        .range_ms = 5 * dsha256i_opencl_launch_ms() < 2000 ? 5 * dsha256i_opencl_launch_ms() : 2000,
        .scan_device = dsha256i_opencl_tuned_scan,
        .hash_headers_device = dsha256i_opencl_hash_headers,
        .hash_pairs_device = dsha256i_opencl_hash_pairs,
        .merkle_node_device = dsha256i_opencl_merkle_node,
        .restart_device = restart_device,
        .race_device = dsha256i_opencl_race,
        .variant_of_device = dsha256i_opencl_variant_of,
        .close_device = close_device};
    const int status = start(device);
    if (status == DSHA256_OK)
        *kernel = &device->kernel;
    else
        close_device(device);
    return status;
}

#else
typedef int dsha256i_nothing_here; /* ISO C wants a declaration */
#endif

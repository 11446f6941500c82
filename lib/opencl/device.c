/* One OpenCL device as a kernel: opening, restarting and closing it. */
#include "opencl.h"

#ifdef DSHA256_OPENCL

#include "../job.h"
#include "../platform.h"
#include "../selftest.h"
#include "batch.h"
#include "choice.h"
#include "launch.h"

#include <stdlib.h>

enum { HANGS_MAX = 4 }; /* of a device: each costs memory that is never freed */

/* ---- Open and close ---------------------------------------------------------------------------------------------- */

/* Hashes a nanosecond, of launches of at least 2 ms; 0 if the device fails. */
static double measure(struct dsha256i_opencl_device *device, uint32_t n_versions)
{
    uint8_t header80[80] = {0}, target32[32] = {0};
    uint32_t versions[8] = {0, 1, 2, 3, 4, 5, 6, 7};
    dsha256_job opaque;
    struct dsha256i_whole_job whole;
    const struct dsha256i_job *job = &whole.job;
    struct dsha256i_candidates candidates;
    uint32_t n_done;
    if (dsha256_job_init(&opaque, header80, target32) != DSHA256_OK ||
        dsha256_job_set_versions(&opaque, versions, n_versions) != DSHA256_OK ||
        dsha256i_job_load(&whole, &opaque) != DSHA256_OK)
        return 0;
    for (uint32_t n_steps = 1;; n_steps *= 2) {
        candidates.n = 0;
        const uint64_t start_ns = dsha256i_clock_ns();
        if (dsha256i_opencl_scan(device, job, 0, n_steps, NULL, &candidates, &n_done) != DSHA256_OK)
            return 0;
        const uint64_t ns = dsha256i_clock_ns() - start_ns;
        if (n_steps > 1 &&
            (ns > 2000000 ||
             n_steps >= DSHA256I_CL_NONCES_MAX / DSHA256I_CL_STEP)) /* the first may have compiled something */
            return (double)n_steps * (double)DSHA256I_CL_STEP * job->n_versions / (double)ns;
    }
}

/* Contexts that came back wrong or not at all are made anew; a cached program is trusted only after the self-test. */
static int start(struct dsha256i_opencl_device *device)
{
    for (int use_cache = 1;; use_cache = 0) {
        int status = DSHA256_ERR_DEVICE;
        device->is_cached = 0;
        if (dsha256i_opencl_setup(device, dsha256i_opencl_first_form(device->info), use_cache)) {
            const double rate = measure(device, 8);
            if (rate > 0) {
                const double run_hashes = rate * 1e5;
                device->kernel.run_hashes = run_hashes < (double)DSHA256I_CL_STEP
                                                ? DSHA256I_CL_STEP
                                                : (run_hashes > 1e9 ? 1000000000 : (uint32_t)run_hashes);
                status = dsha256i_selftest(&device->kernel);
            }
        }
        if (status == DSHA256_OK || !device->is_cached)
            return status;
        dsha256i_opencl_teardown(device);
    }
}

static int restart_device(void *pointer)
{
    struct dsha256i_opencl_device *device = pointer;
    if (device->process != dsha256i_process_id())
        return DSHA256_ERR_DEVICE;
    dsha256i_opencl_teardown(device);
    if (device->n_hung >= HANGS_MAX)
        return DSHA256_ERR_DEVICE;
    return dsha256i_opencl_setup(device, device->form, 0) ? DSHA256_OK : DSHA256_ERR_DEVICE;
}

static void close_device(void *pointer)
{
    struct dsha256i_opencl_device *device = pointer;
    if (device->process == dsha256i_process_id())
        dsha256i_opencl_teardown(device);
    else /* a fork's child: the driver's part of it is its parent's */
        free(device->transfers);
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
        .slice_ms = 5 * dsha256i_opencl_launch_ms() < 2000 ? 5 * dsha256i_opencl_launch_ms() : 2000,
        .scan_device = dsha256i_opencl_scan,
        .hash_headers_device = dsha256i_opencl_hash_headers,
        .hash_pairs_device = dsha256i_opencl_hash_pairs,
        .merkle_node_device = dsha256i_opencl_merkle_node,
        .restart_device = restart_device,
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

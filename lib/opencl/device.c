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

/* A job of no meaning: no hash is ≤ 0. */
static int make_job(struct dsha256i_whole_job *whole, uint32_t n_versions)
{
    const uint8_t header80[80] = {0}, target32[32] = {0};
    uint32_t versions[DSHA256_JOB_VERSIONS_MAX];
    dsha256_job opaque;
    for (uint32_t i = 0; i < n_versions; i++)
        versions[i] = i;
    return dsha256_job_init(&opaque, header80, target32) == DSHA256_OK &&
           dsha256_job_set_versions(&opaque, versions, n_versions) == DSHA256_OK &&
           dsha256i_job_load(whole, &opaque) == DSHA256_OK;
}

/* Hashes a nanosecond, of launches of at least 2 ms; 0 if the device fails. */
static double measure(struct dsha256i_opencl_device *device)
{
    struct dsha256i_whole_job whole;
    const struct dsha256i_job *job = &whole.job;
    struct dsha256i_candidates candidates;
    uint32_t n_done;
    if (!make_job(&whole, 8))
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

/* Opens it with the form, which it tests. */
static int start_with(struct dsha256i_opencl_device *device, int form, int use_cache)
{
    device->is_cached = 0;
    if (!dsha256i_opencl_setup(device, form, use_cache))
        return DSHA256_ERR_DEVICE;
    dsha256i_opencl_accept(device);
    const double rate = measure(device), run_hashes = rate * 1e5;
    if (rate <= 0)
        return DSHA256_ERR_DEVICE;
    device->kernel.run_hashes = run_hashes < (double)DSHA256I_CL_STEP
                                    ? DSHA256I_CL_STEP
                                    : (run_hashes > 1e9 ? 1000000000 : (uint32_t)run_hashes);
    return dsha256i_selftest(&device->kernel);
}

/* One form is all that is needed: the next ones are for where that one fails. A cached program is trusted only after the
 * self-test. What hangs, though, hangs in every form, and takes its time. */
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

/* ---- At work ----------------------------------------------------------------------------------------------------- */

/* Hashes of a scan after which it is looked whether there is something to choose: about 0.1 s. */
#define LOOK_HASHES (1000.0 * device->kernel.run_hashes)

static int scan_device(void *pointer, const struct dsha256i_job *job, uint32_t first_nonce, uint32_t n_steps,
                       const dsha256_stop *stop, struct dsha256i_candidates *candidates, uint32_t *n_done)
{
    struct dsha256i_opencl_device *device = pointer;
    const struct dsha256i_opencl_choice *choice = &device->choices[job->n_versions > 1];
    *n_done = 0;
    if (device->process != dsha256i_process_id() || !device->is_ready ||
        dsha256i_opencl_choose(device, job->n_versions) != DSHA256_OK)
        return DSHA256_ERR_DEVICE;
    const double steps = LOOK_HASHES / job->n_versions / DSHA256I_CL_STEP;
    if (!choice->is_settled && !choice->is_racing && n_steps > steps)
        n_steps = 1 + (uint32_t)steps;
    return dsha256i_opencl_scan(device, job, first_nonce, n_steps, stop, candidates, n_done);
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
        .slice_ms = 5 * dsha256i_opencl_launch_ms() < 2000 ? 5 * dsha256i_opencl_launch_ms() : 2000,
        .scan_device = scan_device,
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

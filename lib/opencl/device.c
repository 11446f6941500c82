/* One OpenCL device as a kernel: opening, restarting and closing it. */
#include "opencl.h"

#ifdef DSHA256_OPENCL

#include "../job.h"
#include "../platform.h"
#include "../selftest.h"
#include "batch.h"
#include "builder.h"
#include "choice.h"
#include "launch.h"

#include <stdlib.h>

enum {
    HANGS_MAX = 4,         /* of a device: each costs memory that is never freed */
    MEASURED_NS = 5000000, /* by the host's clock: enough to tell the rate */
    LOOK_NS = 100000000,   /* of a scan, where there is something to choose */
    RACE_MAX = 1000,       /* looks: a hundred seconds */
    STEPS_MAX = 1 << 26    /* of all nonces */
};

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

/* Hashes a nanosecond, by launches that are long enough to tell; 0 if the device fails. What another process, or a sleep
 * that is too long, adds to the host's time counts only where the device has no clock. */
static double measure(struct dsha256i_opencl_device *device)
{
    struct dsha256i_whole_job whole;
    struct dsha256i_candidates candidates;
    uint32_t n_done;
    if (!make_job(&whole, 8))
        return 0;
    for (uint32_t n_steps = 1;; n_steps *= 2) {
        candidates.n = 0;
        const uint64_t start_ns = dsha256i_clock_ns();
        if (dsha256i_opencl_scan(device, &whole.job, 0, n_steps, NULL, &candidates, &n_done) != DSHA256_OK)
            return 0;
        const uint64_t ns = dsha256i_clock_ns() - start_ns;
        if (n_steps == 1) /* it may have compiled something */
            continue;
        if (device->n_lessons >= 3)
            return device->rate;
        if (ns > MEASURED_NS || n_steps >= DSHA256I_CL_NONCES_MAX / DSHA256I_CL_STEP)
            return (double)n_steps * (double)DSHA256I_CL_STEP * whole.job.n_versions / (double)ns;
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

/* Steps of a scan after which it is looked whether there is something to choose. */
static uint32_t look_steps(const struct dsha256i_opencl_device *device, uint32_t n_versions)
{
    const double steps = LOOK_NS * device->rate / n_versions / DSHA256I_CL_STEP;
    return device->rate <= 0 || steps > STEPS_MAX ? STEPS_MAX : 1 + (uint32_t)steps;
}

static int scan_device(void *pointer, const struct dsha256i_job *job, uint32_t first_nonce, uint32_t n_steps,
                       const dsha256_stop *stop, struct dsha256i_candidates *candidates, uint32_t *n_done)
{
    struct dsha256i_opencl_device *device = pointer;
    const struct dsha256i_opencl_choice *choice = &device->choices[job->n_versions > 1];
    *n_done = 0;
    if (device->process != dsha256i_process_id() || !device->is_ready ||
        dsha256i_opencl_choose(device, job->n_versions) != DSHA256_OK)
        return DSHA256_ERR_DEVICE;
    if (!choice->is_settled && !choice->is_racing && n_steps > look_steps(device, job->n_versions))
        n_steps = look_steps(device, job->n_versions);
    return dsha256i_opencl_scan(device, job, first_nonce, n_steps, stop, candidates, n_done);
}

/* Scans that come to nothing, until both choices are made. */
static int race_device(void *pointer)
{
    struct dsha256i_opencl_device *device = pointer;
    struct dsha256i_whole_job whole;
    struct dsha256i_candidates candidates;
    uint32_t n_done;
    dsha256i_opencl_hurry(device);
    for (int several = 0; several < 2; several++) {
        struct dsha256i_opencl_choice *choice = &device->choices[several];
        const uint32_t n_versions = choice->is_racing ? choice->n_versions : several ? DSHA256_JOB_VERSIONS_MAX : 1;
        if (!make_job(&whole, n_versions))
            return DSHA256_ERR_DEVICE;
        for (int i = 0; !choice->decision.is_made && !device->info->only; i++) {
            if (i == RACE_MAX) {
                dsha256i_opencl_decide(device, choice);
                break;
            }
            candidates.n = 0;
            const uint32_t n_steps = look_steps(device, n_versions);
            const int status = scan_device(device, &whole.job, 0, n_steps, NULL, &candidates, &n_done);
            if (status != DSHA256_OK)
                return status;
            if (device->building)
                dsha256i_opencl_builder_wait(device->builder);
        }
    }
    return DSHA256_OK;
}

static int variant_of_device(void *pointer, dsha256_backend_variant *variant, int several, size_t index)
{
    struct dsha256i_opencl_device *device = pointer;
    const struct dsha256i_opencl_decision *decision = &device->choices[several].decision;
    for (unsigned i = 0; i < DSHA256I_CL_VARIANTS; i++) {
        if (decision->variants[i].group == 0 || index-- > 0)
            continue;
        dsha256i_opencl_variant_name(device->names[several][i], i, decision->variants[i].group);
        variant->name = device->names[several][i];
        variant->hashes_per_second = 1e9 * decision->variants[i].rate;
        variant->is_chosen = i == decision->chosen;
        return 1;
    }
    return 0;
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
        .race_device = race_device,
        .variant_of_device = variant_of_device,
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

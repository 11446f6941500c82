/* Work for a device: scans and batches. Two launches are under way at a time, so that the device has work while the host
 * looks at what came back; none is longer than a few milliseconds, so that a desktop stays responsive and stale work ends
 * soon. */
#include "opencl.h"

#ifdef DSHA256_OPENCL

#include "../../kernels/sha256.h"
#include "../platform.h"
#include "choice.h"
#include "launch.h"

#include <stdlib.h>
#include <string.h>

/* ---- Scan -------------------------------------------------------------------------------------------------------- */

void dsha256i_opencl_make_job(struct dsha256i_opencl_job *made, const struct dsha256i_job *job)
{
    memset(made, 0, sizeof *made);
    made->w16 = job->w16;
    made->w17 = job->w17;
    made->w18_base = job->w18_base;
    made->w19_base = job->w19_base;
    made->w31_base = job->w31_base;
    made->w32_base = job->w32_base;
    made->target_top = job->target_top;
    made->n_versions = job->n_versions;
    for (uint32_t i = 0; i < job->n_versions; i++) {
        const struct dsha256i_job_version *version = &job->prepared[i];
        memcpy(made->prepared[i].round3, version->round3, sizeof version->round3);
        memcpy(made->prepared[i].midstate, version->midstate, sizeof version->midstate);
        for (int k = 0; k < 3; k++) /* h of round 4 is word 7, of round 5 word 6 … */
            made->prepared[i].hkw4[k] = version->round3[7 - k] + sha256_k[4 + k] + (k == 0 ? 0x80000000 : 0);
        /* Round 0 of the second hash: T1 is a constant + its message word, which is the first hash's word 0. */
        const uint32_t t1 = sha256_iv[7] + sha256_big_sigma1(sha256_iv[4]) +
                            sha256_ch(sha256_iv[4], sha256_iv[5], sha256_iv[6]) + sha256_k[0] + version->midstate[0];
        made->prepared[i].next_e = t1 + sha256_iv[3];
        made->prepared[i].next_a =
            t1 + sha256_big_sigma0(sha256_iv[0]) + sha256_maj(sha256_iv[0], sha256_iv[1], sha256_iv[2]);
    }
}

static int send_job(struct dsha256i_opencl_device *device, const struct dsha256i_job *job)
{
    struct dsha256i_opencl_job made, *const sent = &device->transfers->job;
    dsha256i_opencl_make_job(&made, job);
    if (device->is_job_sent && memcmp(&made, sent, sizeof made) == 0)
        return 1;
    *sent = made; /* nothing reads it: every launch was waited for */
    device->is_job_sent = device->cl->clEnqueueWriteBuffer(device->queue, device->job, CL_FALSE, 0, sizeof made, sent,
                                                           0, NULL, NULL) == CL_SUCCESS;
    return device->is_job_sent;
}

static int enqueue(struct dsha256i_opencl_device *device, cl_kernel kernel, size_t group, uint32_t n)
{
    const size_t per_group = group * device->info->lanes, n_items = (n + per_group - 1) / per_group * group;
    return device->cl->clEnqueueNDRangeKernel(device->queue, kernel, 1, NULL, &n_items, &group, 0, NULL, NULL) ==
           CL_SUCCESS;
}

static int launch(struct dsha256i_opencl_device *device, struct dsha256i_opencl_slot *slot, uint32_t n_versions,
                  uint32_t first_nonce)
{
    static const cl_uint zero = 0;
    const struct dsha256i_opencl_functions *cl = device->cl;
    slot->variant = dsha256i_opencl_next_variant(device, n_versions);
    cl_kernel kernel = device->programs[slot->variant.form].kernels[slot->variant.entry];
    const cl_uint first = first_nonce + slot->offset, n = slot->n;
    slot->launched_ns = dsha256i_clock_ns();
    return cl->clEnqueueWriteBuffer(device->queue, slot->found, CL_FALSE, 0, sizeof zero, &zero, 0, NULL, NULL) ==
               CL_SUCCESS &&
           cl->clSetKernelArg(kernel, 1, sizeof first, &first) == CL_SUCCESS &&
           cl->clSetKernelArg(kernel, 2, sizeof n, &n) == CL_SUCCESS &&
           cl->clSetKernelArg(kernel, 3, sizeof(cl_mem), &slot->found) == CL_SUCCESS &&
           enqueue(device, kernel, slot->variant.group, slot->n) &&
           cl->clEnqueueReadBuffer(device->queue, slot->found, CL_FALSE, 0, sizeof device->transfers->found[0],
                                   slot->host, 0, NULL, &slot->event) == CL_SUCCESS &&
           cl->clFlush(device->queue) == CL_SUCCESS;
}

/* Waits for the launch, and learns from how long it took. */
static int finish(struct dsha256i_opencl_device *device, struct dsha256i_opencl_slot *slot, uint32_t n_versions)
{
    const double hashes = (double)slot->n * n_versions;
    const uint64_t start_ns =
        slot->launched_ns > device->finished_ns ? slot->launched_ns : device->finished_ns; /* it stood in line */
    const uint64_t expected_ns = start_ns + (device->rate > 0 ? (uint64_t)(hashes / device->rate) : 0);
    if (dsha256i_opencl_wait(device, &slot->event, expected_ns) != DSHA256I_CL_COMPLETE)
        return 0;
    device->finished_ns = dsha256i_clock_ns();
    dsha256i_opencl_timed(device, &slot->variant, n_versions, device->finished_ns - start_ns, (uint64_t)hashes);
    if (hashes < device->launch_hashes / 2)
        return 1;
    device->rate = hashes / (double)(device->finished_ns - start_ns + 1);
    const double wanted = device->rate * 1e6 * dsha256i_opencl_launch_ms();
    if (wanted > 2 * hashes)
        device->launch_hashes = 2 * hashes;
    else if (wanted < hashes / 2)
        device->launch_hashes = hashes / 2;
    else
        device->launch_hashes = wanted;
    if (device->launch_hashes < (double)DSHA256I_CL_LEAST_HASHES)
        device->launch_hashes = DSHA256I_CL_LEAST_HASHES;
    return 1;
}

static int by_position(const void *a, const void *b)
{
    const struct dsha256i_candidate *x = a, *y = b;
    if (x->nonce != y->nonce)
        return x->nonce < y->nonce ? -1 : 1;
    return x->version_index < y->version_index ? -1 : x->version_index > y->version_index;
}

/* Appends what the launch found, in order. What a sound device does not say becomes a version that there is not, which
 * lib/scan.c counts as an error of the hardware; where it stood it would hide what follows. */
static void collect(const struct dsha256i_opencl_slot *slot, uint32_t n_versions, uint32_t first_nonce,
                    struct dsha256i_candidates *candidates)
{
    struct dsha256i_candidate *const found = candidates->at + candidates->n;
    const uint32_t n = slot->host[0], launch_first = first_nonce + slot->offset;
    for (uint32_t i = 0; i < n; i++) {
        found[i] = (struct dsha256i_candidate){slot->host[1 + 2 * i] - launch_first, slot->host[2 + 2 * i]};
        if (found[i].nonce >= slot->n || found[i].version_index >= n_versions)
            found[i] = (struct dsha256i_candidate){0, UINT32_MAX};
    }
    qsort(found, n, sizeof *found, by_position);
    for (uint32_t i = 0; i < n; i++)
        found[i].nonce += launch_first;
    candidates->n += n;
}

/* Ends what is under way, whatever comes of it. */
static int drain(struct dsha256i_opencl_device *device)
{
    for (int i = 0; i < DSHA256I_CL_SLOTS; i++)
        if (device->slots[i].event && dsha256i_opencl_wait(device, &device->slots[i].event, 0) != DSHA256I_CL_COMPLETE)
            return 0;
    return 1;
}

static int is_set(const dsha256_stop *stop)
{
    return stop && __atomic_load_n(&stop->opaque, __ATOMIC_ACQUIRE);
}

int dsha256i_opencl_scan(void *pointer, const struct dsha256i_job *job, uint32_t first_nonce, uint32_t n_steps,
                         const dsha256_stop *stop, struct dsha256i_candidates *candidates, uint32_t *n_done)
{
    struct dsha256i_opencl_device *device = pointer;
    *n_done = 0;
    if (device->process != dsha256i_process_id() || !device->is_ready)
        return DSHA256_ERR_DEVICE;
    if (is_set(stop))
        return DSHA256_OK;
    if (!send_job(device, job))
        return dsha256i_opencl_fail(device);
    const uint64_t n = (uint64_t)n_steps * DSHA256I_CL_STEP;
    uint64_t n_launched = 0, done = 0;
    uint32_t most = DSHA256I_CL_NONCES_MAX; /* of a launch: less where so many candidates are that they do not fit */
    unsigned oldest = 0, n_flying = 0;
    for (;;) {
        /* One in any case: nobody else waits until the job is sent. None once there is a candidate, which is not to wait
         * for the range's end. */
        while (n_flying < DSHA256I_CL_SLOTS && n_launched < n &&
               (n_launched == 0 || (!is_set(stop) && candidates->n == 0))) {
            struct dsha256i_opencl_slot *slot = &device->slots[(oldest + n_flying) % DSHA256I_CL_SLOTS];
            const double nonces = device->launch_hashes / job->n_versions;
            const uint64_t whole = nonces < most ? (uint64_t)nonces : most;
            const uint64_t wanted = (whole + DSHA256I_CL_STEP - 1) / DSHA256I_CL_STEP * DSHA256I_CL_STEP,
                           left = n - n_launched;
            slot->offset = (uint32_t)n_launched;
            slot->n = (uint32_t)(wanted < left ? wanted : left);
            if (!launch(device, slot, job->n_versions, first_nonce))
                return dsha256i_opencl_fail(device);
            n_launched += slot->n;
            n_flying++;
        }
        if (n_flying == 0)
            break;
        struct dsha256i_opencl_slot *slot = &device->slots[oldest];
        if (!finish(device, slot, job->n_versions))
            return dsha256i_opencl_fail(device);
        const uint32_t count = slot->host[0];
        if (count > dsha256i_opencl_capacity) { /* again, in halves */
            if (slot->n <= DSHA256I_CL_STEP || !drain(device))
                return dsha256i_opencl_fail(device);
            most = slot->n / 2;
            n_launched = slot->offset;
            n_flying = 0;
            continue;
        }
        if (candidates->n + count > DSHA256I_CANDIDATES_MAX) { /* the next call tries it again */
            if (!drain(device))
                return dsha256i_opencl_fail(device);
            break;
        }
        collect(slot, job->n_versions, first_nonce, candidates);
        if (count < dsha256i_opencl_capacity / 4)
            most = most > DSHA256I_CL_NONCES_MAX / 2 ? DSHA256I_CL_NONCES_MAX : 2 * most;
        done += slot->n;
        __atomic_store_n(n_done, (uint32_t)(done / DSHA256I_CL_STEP), __ATOMIC_RELAXED);
        oldest = (oldest + 1) % DSHA256I_CL_SLOTS;
        n_flying--;
    }
    return DSHA256_OK;
}

/* ---- Batches ----------------------------------------------------------------------------------------------------- */

int dsha256i_opencl_hash(struct dsha256i_opencl_device *device, int kernel, size_t length, uint8_t *hashes32,
                         const uint8_t *messages, size_t n)
{
    const struct dsha256i_opencl_functions *cl = device->cl;
    if (device->process != dsha256i_process_id() || !device->is_ready)
        return DSHA256_ERR_DEVICE;
    cl_kernel function = device->programs[device->form].kernels[kernel];
    while (n > 0) {
        struct dsha256i_opencl_transfers *const transfers = device->transfers;
        const cl_uint part = n < DSHA256I_CL_BATCH_MAX ? (cl_uint)n : DSHA256I_CL_BATCH_MAX;
        cl_event event = NULL;
        memcpy(transfers->batch_input, messages, part * length);
        if (cl->clEnqueueWriteBuffer(device->queue, device->input, CL_FALSE, 0, part * length, transfers->batch_input,
                                     0, NULL, NULL) != CL_SUCCESS ||
            cl->clSetKernelArg(function, 1, sizeof part, &part) != CL_SUCCESS ||
            !enqueue(device, function, dsha256i_opencl_group(device->info), part) ||
            cl->clEnqueueReadBuffer(device->queue, device->output, CL_FALSE, 0, part * 32, transfers->batch_output, 0,
                                    NULL, &event) != CL_SUCCESS)
            return dsha256i_opencl_fail(device);
        if (cl->clFlush(device->queue) != CL_SUCCESS) {
            cl->clReleaseEvent(event);
            return dsha256i_opencl_fail(device);
        }
        if (dsha256i_opencl_wait(device, &event, 0) != DSHA256I_CL_COMPLETE)
            return dsha256i_opencl_fail(device);
        memcpy(hashes32, transfers->batch_output, part * 32);
        hashes32 += part * 32;
        messages += part * length;
        n -= part;
    }
    return DSHA256_OK;
}

#else
typedef int dsha256i_nothing_here; /* ISO C wants a declaration */
#endif

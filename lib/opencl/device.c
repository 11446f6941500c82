/* One OpenCL device as a backend: context, launches, batches. Two launches are under way at a time, so that the device
 * has work while the host looks at what came back; none is longer than a few milliseconds, so that a desktop stays
 * responsive and stale work ends soon.
 *
 * Nothing here waits inside of the driver: some burn a whole core there, and one that hangs would take the thread with
 * it. All transfers are to and from memory of the context's own, which outlives a command that never comes back. */
#include "opencl.h"

#ifdef DSHA256_OPENCL

#include "../../kernels/sha256.h"
#include "../job.h"
#include "../platform.h"
#include "../selftest.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

uint64_t dsha256i_opencl_hang_ns = UINT64_C(20000000000);
uint32_t dsha256i_opencl_capacity = DSHA256I_CANDIDATES_MAX;

enum {
    STEP = 64, /* times 32 versions: as many candidates as there is room for */
    N_SLOTS = 2,
    BATCH_MAX = 4096,
    FOUND_WORDS = 1 + 2 * DSHA256I_CANDIDATES_MAX,
    LAUNCH_MS = 8,
    LEAST_HASHES = STEP * DSHA256_JOB_VERSIONS_MAX, /* of a launch */
    NONCES_MAX = 1 << 30,                           /* of a launch */
    HANGS_MAX = 4,                                  /* of a device: each costs memory that is never freed */
};

enum { SCAN, SCAN_VERSIONS, HASH_HEADERS, HASH_PAIRS, N_KERNELS };
static const char *const kernel_names[N_KERNELS] = {"scan", "scan_versions", "hash_headers", "hash_pairs"};

/* How a device's kernels are compiled and launched. */
struct variant {
    unsigned lanes, group;
    int multiply;
    int kernel_of_one; /* SCAN or SCAN_VERSIONS: what serves a single version */
};

struct slot {
    cl_mem found;
    uint32_t *host; /* FOUND_WORDS in the transfers */
    cl_event event; /* of reading found */
    uint32_t offset, n;
    uint64_t launched_ns;
};

/* The host's memory that commands under way read and write: of one context, and never of the next one, as commands of a
 * context that was given up may still come back. */
struct transfers {
    struct transfers *next; /* of those abandoned */
    struct dsha256i_opencl_job job;
    uint32_t found[N_SLOTS][FOUND_WORDS];
    uint8_t batch_input[80 * BATCH_MAX], batch_output[32 * BATCH_MAX];
};

struct dsha256i_opencl_device {
    struct dsha256i_kernel kernel;
    const struct dsha256i_opencl_functions *cl;
    struct dsha256i_opencl_device_info *info;
    long process; /* who opened it */
    struct variant variant;
    int is_ready;     /* the context is there and sound */
    int is_unsettled; /* commands may be under way that nobody waits for */
    int has_hung;     /* a command of the context may never come back */
    int is_cached;    /* a program came from the cache */
    unsigned n_hung;  /* contexts of which that was so */

    cl_context context;
    cl_command_queue queue;
    cl_program program;
    cl_kernel kernels[N_KERNELS];
    cl_mem job, input, output;
    struct slot slots[N_SLOTS];
    struct transfers *transfers;
    int is_job_sent;

    double rate;          /* hashes a nanosecond; 0: not measured */
    double launch_hashes; /* of the next launch */
    uint64_t finished_ns; /* when the last launch did */
};

/* ---- Waiting ----------------------------------------------------------------------------------------------------- */

static unsigned launch_ms(void)
{
    const unsigned set = dsha256i_opencl_settings()->launch_ms;
    return set > 0 ? set : LAUNCH_MS;
}

static uint64_t launch_ns(void)
{
    return UINT64_C(1000000) * launch_ms();
}

/* How a command ended. LOST: it may still be under way. */
enum outcome { COMPLETE, FAILED, LOST };

/* Waits for the event, which it releases: asleep for most of the time that the work is expected to take, then with a
 * look every now and then. */
static enum outcome wait_for(struct dsha256i_opencl_device *device, cl_event *event, uint64_t expected_ns)
{
    const struct dsha256i_opencl_functions *cl = device->cl;
    const uint64_t start_ns = dsha256i_clock_ns();
    uint64_t pause_ns = 5000;
    if (expected_ns > start_ns + 200000) {
        const uint64_t left_ns = expected_ns - start_ns, most_ns = launch_ns(); /* a first launch may have compiled */
        dsha256i_sleep_ns((left_ns < most_ns ? left_ns : most_ns) / 10 * 9);
    }
    for (;;) {
        cl_int state = CL_QUEUED;
        const cl_int status = cl->clGetEventInfo(*event, CL_EVENT_COMMAND_EXECUTION_STATUS, sizeof state, &state, NULL);
        const int has_hung = dsha256i_clock_ns() - start_ns > dsha256i_opencl_hang_ns;
        if (status != CL_SUCCESS || state <= CL_COMPLETE || has_hung) {
            const int is_over = status == CL_SUCCESS && state <= CL_COMPLETE; /* negative: it was terminated */
            cl->clReleaseEvent(*event);
            *event = NULL;
            device->has_hung |= status == CL_SUCCESS && !is_over;
            return !is_over ? LOST : state == CL_COMPLETE ? COMPLETE : FAILED;
        }
        dsha256i_sleep_ns(pause_ns);
        if (pause_ns < 200000)
            pause_ns += pause_ns / 2;
    }
}

/* ---- The context ------------------------------------------------------------------------------------------------- */

/* Waits for a command behind all that may be under way. 1: they are over. */
static int settle(struct dsha256i_opencl_device *device)
{
    const struct dsha256i_opencl_functions *cl = device->cl;
    cl_event event = NULL;
    if (device->has_hung || cl->clEnqueueReadBuffer(device->queue, device->output, CL_FALSE, 0, 1,
                                                    device->transfers->batch_output, 0, NULL, &event) != CL_SUCCESS)
        return 0;
    if (cl->clFlush(device->queue) != CL_SUCCESS) {
        cl->clReleaseEvent(event);
        return 0;
    }
    return wait_for(device, &event, 0) != LOST;
}

/* Keeps the memory for ever, where tools that look for leaks see it. */
static void abandon(struct transfers *transfers)
{
    static struct transfers *abandoned;
    transfers->next = __atomic_load_n(&abandoned, __ATOMIC_RELAXED);
    while (!__atomic_compare_exchange_n(&abandoned, &transfers->next, transfers, 0, __ATOMIC_RELEASE, __ATOMIC_RELAXED))
        ;
}

static void release_all(struct dsha256i_opencl_device *device)
{
    const struct dsha256i_opencl_functions *cl = device->cl;
    const cl_mem buffers[] = {device->job, device->input, device->output, device->slots[0].found,
                              device->slots[1].found};
    _Static_assert(N_SLOTS == 2, "their buffers");
    for (int i = 0; i < N_SLOTS; i++)
        if (device->slots[i].event)
            cl->clReleaseEvent(device->slots[i].event);
    for (size_t i = 0; i < sizeof buffers / sizeof buffers[0]; i++)
        if (buffers[i])
            cl->clReleaseMemObject(buffers[i]);
    for (int i = 0; i < N_KERNELS; i++)
        if (device->kernels[i])
            cl->clReleaseKernel(device->kernels[i]);
    if (device->program)
        cl->clReleaseProgram(device->program);
    if (device->queue)
        cl->clReleaseCommandQueue(device->queue);
    if (device->context)
        cl->clReleaseContext(device->context);
}

/* Gives up the context and all that belongs to it. One that hangs is left alone: releasing it could wait. */
static void teardown(struct dsha256i_opencl_device *device)
{
    if (device->is_unsettled && !settle(device))
        abandon(device->transfers);
    else
        free(device->transfers);
    if (device->has_hung)
        device->n_hung++;
    else
        release_all(device);
    device->is_ready = device->is_unsettled = device->has_hung = 0;
    device->transfers = NULL;
    device->job = device->input = device->output = NULL;
    memset(device->slots, 0, sizeof device->slots);
    memset(device->kernels, 0, sizeof device->kernels);
    device->program = NULL;
    device->queue = NULL;
    device->context = NULL;
}

static int fail(struct dsha256i_opencl_device *device)
{
    device->is_ready = 0;
    device->is_unsettled = 1;
    return DSHA256_ERR_DEVICE;
}

static int create_buffers(struct dsha256i_opencl_device *device)
{
    const struct dsha256i_opencl_functions *cl = device->cl;
    cl_context context = device->context;
    cl_int status;
    device->transfers = calloc(1, sizeof *device->transfers);
    if (!device->transfers)
        return 0;
    device->job = cl->clCreateBuffer(context, CL_MEM_READ_ONLY, sizeof(struct dsha256i_opencl_job), NULL, &status);
    device->input = cl->clCreateBuffer(context, CL_MEM_READ_ONLY, sizeof device->transfers->batch_input, NULL, &status);
    device->output =
        cl->clCreateBuffer(context, CL_MEM_WRITE_ONLY, sizeof device->transfers->batch_output, NULL, &status);
    if (!device->job || !device->input || !device->output)
        return 0;
    for (int i = 0; i < N_SLOTS; i++) {
        struct slot *slot = &device->slots[i];
        slot->host = device->transfers->found[i];
        slot->found = cl->clCreateBuffer(context, CL_MEM_READ_WRITE | CL_MEM_COPY_HOST_PTR,
                                         sizeof device->transfers->found[i], slot->host, &status);
        if (!slot->found)
            return 0;
    }
    return 1;
}

static int set_constant_arguments(struct dsha256i_opencl_device *device)
{
    const struct dsha256i_opencl_functions *cl = device->cl;
    static const cl_uint one = 1;
    for (int i = SCAN; i <= SCAN_VERSIONS; i++)
        if (cl->clSetKernelArg(device->kernels[i], 0, sizeof(cl_mem), &device->job) != CL_SUCCESS ||
            cl->clSetKernelArg(device->kernels[i], 4, sizeof one, &one) != CL_SUCCESS)
            return 0;
    for (int i = HASH_HEADERS; i <= HASH_PAIRS; i++)
        if (cl->clSetKernelArg(device->kernels[i], 0, sizeof(cl_mem), &device->input) != CL_SUCCESS ||
            cl->clSetKernelArg(device->kernels[i], 2, sizeof(cl_mem), &device->output) != CL_SUCCESS)
            return 0;
    return 1;
}

/* Makes everything that the variant needs; 0: something failed, and nothing is left. */
static int setup(struct dsha256i_opencl_device *device, const struct variant *variant, int use_cache)
{
    const struct dsha256i_opencl_functions *cl = device->cl;
    struct dsha256i_opencl_device_info *info = device->info;
    const cl_context_properties properties[] = {CL_CONTEXT_PLATFORM, (cl_context_properties)info->platform, 0};
    char options[128];
    cl_int status;
    snprintf(options, sizeof options, "-cl-std=CL1.2 -D LANES=%u -D CAPACITY=%u%s", variant->lanes,
             (unsigned)dsha256i_opencl_capacity, variant->multiply ? " -D MULTIPLY" : "");
    device->variant = *variant;
    device->is_job_sent = 0;
    device->rate = 0;
    device->launch_hashes = LEAST_HASHES;
    int is_made = 0, is_cached = use_cache;
    device->context = cl->clCreateContext(properties, 1, &info->device, NULL, NULL, &status);
    if (device->context)
        device->queue = cl->clCreateCommandQueue(device->context, info->device, 0, &status);
    if (device->queue)
        device->program = dsha256i_opencl_build(cl, device->context, info, options, &is_cached);
    if (device->program) {
        device->is_cached |= is_cached;
        is_made = 1;
        for (int i = 0; i < N_KERNELS && is_made; i++) {
            device->kernels[i] = cl->clCreateKernel(device->program, kernel_names[i], &status);
            is_made = device->kernels[i] != NULL;
        }
        is_made = is_made && create_buffers(device) && set_constant_arguments(device);
    }
    device->is_ready = is_made;
    if (!is_made)
        teardown(device);
    return is_made;
}

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

static int enqueue(struct dsha256i_opencl_device *device, int kernel, uint32_t n)
{
    const size_t group = device->variant.group, per_group = group * device->variant.lanes;
    const size_t n_items = (n + per_group - 1) / per_group * group;
    return device->cl->clEnqueueNDRangeKernel(device->queue, device->kernels[kernel], 1, NULL, &n_items, &group, 0,
                                              NULL, NULL) == CL_SUCCESS;
}

static int launch(struct dsha256i_opencl_device *device, struct slot *slot, uint32_t n_versions, uint32_t first_nonce)
{
    static const cl_uint zero = 0;
    const struct dsha256i_opencl_functions *cl = device->cl;
    const int which = n_versions == 1 ? device->variant.kernel_of_one : SCAN_VERSIONS;
    cl_kernel kernel = device->kernels[which];
    const cl_uint first = first_nonce + slot->offset, n = slot->n;
    slot->launched_ns = dsha256i_clock_ns();
    return cl->clEnqueueWriteBuffer(device->queue, slot->found, CL_FALSE, 0, sizeof zero, &zero, 0, NULL, NULL) ==
               CL_SUCCESS &&
           cl->clSetKernelArg(kernel, 1, sizeof first, &first) == CL_SUCCESS &&
           cl->clSetKernelArg(kernel, 2, sizeof n, &n) == CL_SUCCESS &&
           cl->clSetKernelArg(kernel, 3, sizeof(cl_mem), &slot->found) == CL_SUCCESS &&
           enqueue(device, which, slot->n) &&
           cl->clEnqueueReadBuffer(device->queue, slot->found, CL_FALSE, 0, 4 * FOUND_WORDS, slot->host, 0, NULL,
                                   &slot->event) == CL_SUCCESS &&
           cl->clFlush(device->queue) == CL_SUCCESS;
}

/* Waits for the launch, and learns from how long it took. */
static int finish(struct dsha256i_opencl_device *device, struct slot *slot, uint32_t n_versions)
{
    const double hashes = (double)slot->n * n_versions;
    const uint64_t start_ns =
        slot->launched_ns > device->finished_ns ? slot->launched_ns : device->finished_ns; /* it stood in line */
    const uint64_t expected_ns = start_ns + (device->rate > 0 ? (uint64_t)(hashes / device->rate) : 0);
    if (wait_for(device, &slot->event, expected_ns) != COMPLETE)
        return 0;
    device->finished_ns = dsha256i_clock_ns();
    if (hashes < device->launch_hashes / 2)
        return 1;
    device->rate = hashes / (double)(device->finished_ns - start_ns + 1);
    const double wanted = device->rate * (double)launch_ns();
    if (wanted > 2 * hashes)
        device->launch_hashes = 2 * hashes;
    else if (wanted < hashes / 2)
        device->launch_hashes = hashes / 2;
    else
        device->launch_hashes = wanted;
    if (device->launch_hashes < (double)LEAST_HASHES)
        device->launch_hashes = LEAST_HASHES;
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
static void collect(const struct slot *slot, uint32_t n_versions, uint32_t first_nonce,
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
    for (int i = 0; i < N_SLOTS; i++)
        if (device->slots[i].event && wait_for(device, &device->slots[i].event, 0) != COMPLETE)
            return 0;
    return 1;
}

static int is_set(const dsha256_stop *stop)
{
    return stop && __atomic_load_n(&stop->opaque, __ATOMIC_ACQUIRE);
}

static int scan_device(void *pointer, const struct dsha256i_job *job, uint32_t first_nonce, uint32_t n_steps,
                       const dsha256_stop *stop, struct dsha256i_candidates *candidates, uint32_t *n_done)
{
    struct dsha256i_opencl_device *device = pointer;
    *n_done = 0;
    if (device->process != dsha256i_process_id() || !device->is_ready)
        return DSHA256_ERR_DEVICE;
    if (is_set(stop))
        return DSHA256_OK;
    if (!send_job(device, job))
        return fail(device);
    const uint64_t n = (uint64_t)n_steps * STEP;
    uint64_t n_launched = 0, done = 0;
    uint32_t most = NONCES_MAX; /* of a launch: less where so many candidates are that they do not fit */
    unsigned oldest = 0, n_flying = 0;
    for (;;) {
        /* One in any case: nobody else waits until the job is sent. */
        while (n_flying < N_SLOTS && n_launched < n && (n_launched == 0 || !is_set(stop))) {
            struct slot *slot = &device->slots[(oldest + n_flying) % N_SLOTS];
            const double nonces = device->launch_hashes / job->n_versions;
            const uint64_t whole = nonces < most ? (uint64_t)nonces : most;
            const uint64_t wanted = (whole + STEP - 1) / STEP * STEP, left = n - n_launched;
            slot->offset = (uint32_t)n_launched;
            slot->n = (uint32_t)(wanted < left ? wanted : left);
            if (!launch(device, slot, job->n_versions, first_nonce))
                return fail(device);
            n_launched += slot->n;
            n_flying++;
        }
        if (n_flying == 0)
            break;
        struct slot *slot = &device->slots[oldest];
        if (!finish(device, slot, job->n_versions))
            return fail(device);
        const uint32_t count = slot->host[0];
        if (count > dsha256i_opencl_capacity) { /* again, in halves */
            if (slot->n <= STEP || !drain(device))
                return fail(device);
            most = slot->n / 2;
            n_launched = slot->offset;
            n_flying = 0;
            continue;
        }
        if (candidates->n + count > DSHA256I_CANDIDATES_MAX) { /* the next call tries it again */
            if (!drain(device))
                return fail(device);
            break;
        }
        collect(slot, job->n_versions, first_nonce, candidates);
        if (count < dsha256i_opencl_capacity / 4)
            most = most > NONCES_MAX / 2 ? NONCES_MAX : 2 * most;
        done += slot->n;
        oldest = (oldest + 1) % N_SLOTS;
        n_flying--;
    }
    *n_done = (uint32_t)(done / STEP);
    return DSHA256_OK;
}

/* ---- Batches ----------------------------------------------------------------------------------------------------- */

static int hash_batch(struct dsha256i_opencl_device *device, int kernel, size_t length, uint8_t *hashes32,
                      const uint8_t *messages, size_t n)
{
    const struct dsha256i_opencl_functions *cl = device->cl;
    if (device->process != dsha256i_process_id() || !device->is_ready)
        return DSHA256_ERR_DEVICE;
    while (n > 0) {
        struct transfers *const transfers = device->transfers;
        const cl_uint part = n < BATCH_MAX ? (cl_uint)n : BATCH_MAX;
        cl_event event = NULL;
        memcpy(transfers->batch_input, messages, part * length);
        if (cl->clEnqueueWriteBuffer(device->queue, device->input, CL_FALSE, 0, part * length, transfers->batch_input,
                                     0, NULL, NULL) != CL_SUCCESS ||
            cl->clSetKernelArg(device->kernels[kernel], 1, sizeof part, &part) != CL_SUCCESS ||
            !enqueue(device, kernel, part) ||
            cl->clEnqueueReadBuffer(device->queue, device->output, CL_FALSE, 0, part * 32, transfers->batch_output, 0,
                                    NULL, &event) != CL_SUCCESS)
            return fail(device);
        if (cl->clFlush(device->queue) != CL_SUCCESS) {
            cl->clReleaseEvent(event);
            return fail(device);
        }
        if (wait_for(device, &event, 0) != COMPLETE)
            return fail(device);
        memcpy(hashes32, transfers->batch_output, part * 32);
        hashes32 += part * 32;
        messages += part * length;
        n -= part;
    }
    return DSHA256_OK;
}

static int hash_headers_device(void *device, uint8_t *hashes32, const uint8_t *headers80, size_t n)
{
    return hash_batch(device, HASH_HEADERS, 80, hashes32, headers80, n);
}

static int hash_pairs_device(void *device, uint8_t *hashes32, const uint8_t *pairs64, size_t n)
{
    return hash_batch(device, HASH_PAIRS, 64, hashes32, pairs64, n);
}

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
        device->launch_hashes = (double)n_steps * (double)STEP * job->n_versions;
        const uint64_t start_ns = dsha256i_clock_ns();
        if (scan_device(device, job, 0, n_steps, NULL, &candidates, &n_done) != DSHA256_OK)
            return 0;
        const uint64_t ns = dsha256i_clock_ns() - start_ns;
        if (n_steps > 1 && (ns > 2000000 || n_steps >= NONCES_MAX / STEP)) /* the first may have compiled something */
            return (double)n_steps * (double)STEP * job->n_versions / (double)ns;
    }
}

enum { N_GROUPS = 3, N_PROGRAMS = 2, N_VARIANTS = N_GROUPS * N_PROGRAMS }; /* and as many with the other kernel */

static struct variant variant_at(const struct dsha256i_opencl_device_info *info, unsigned index)
{
    struct variant variant = {.lanes = info->lanes,
                              .group = info->is_cpu ? STEP / info->lanes : 64u << index % N_GROUPS,
                              .multiply = index / N_GROUPS % N_PROGRAMS != 0,
                              .kernel_of_one = index < N_VARIANTS ? SCAN : SCAN_VERSIONS};
    while (variant.group > info->max_group)
        variant.group /= 2;
    return variant;
}

/* Which variant is the fastest with several versions, and with one version, which kernel. */
static unsigned fastest(struct dsha256i_opencl_device *device, int use_cache)
{
    double best_rate = 0;
    unsigned best = 0;
    for (unsigned i = 0; i < N_VARIANTS; i++) {
        const struct variant variant = variant_at(device->info, i);
        if (i % N_GROUPS > 0 && device->is_ready) { /* the same program */
            device->variant = variant;
        } else {
            teardown(device);
            setup(device, &variant, use_cache);
        }
        const double rate = device->is_ready ? measure(device, 8) : 0;
        if (rate > best_rate * 1.01) { /* on a draw the simpler one */
            const double one_rate = measure(device, 1);
            device->variant.kernel_of_one = SCAN_VERSIONS;
            best = measure(device, 1) > one_rate * 1.01 ? i + N_VARIANTS : i;
            best_rate = rate;
        }
    }
    teardown(device);
    return best_rate > 0 ? best + 1 : 0;
}

/* The variant to use, measured once a process; CPUs have one. 0: none works. */
static int tune(struct dsha256i_opencl_device *device, struct variant *best, int use_cache)
{
    struct dsha256i_opencl_device_info *info = device->info;
    unsigned tuned = __atomic_load_n(&info->tuned, __ATOMIC_ACQUIRE);
    if (tuned == 0)
        tuned = info->is_cpu ? 1 : fastest(device, use_cache);
    if (tuned == 0)
        return 0;
    __atomic_store_n(&info->tuned, tuned, __ATOMIC_RELEASE);
    *best = variant_at(info, tuned - 1);
    return 1;
}

/* Contexts that came back wrong or not at all are made anew; a cached program is trusted only after the self-test. */
static int start(struct dsha256i_opencl_device *device)
{
    for (int use_cache = 1;; use_cache = 0) {
        struct variant variant;
        int status = DSHA256_ERR_DEVICE;
        device->is_cached = 0;
        if (tune(device, &variant, use_cache) && setup(device, &variant, use_cache)) {
            const double rate = measure(device, 8);
            if (rate > 0) {
                const double run_hashes = rate * 1e5;
                device->kernel.run_hashes =
                    run_hashes < (double)STEP ? STEP : (run_hashes > 1e9 ? 1000000000 : (uint32_t)run_hashes);
                status = dsha256i_selftest(&device->kernel);
            }
        }
        if (status == DSHA256_OK || !device->is_cached)
            return status;
        teardown(device);
    }
}

static int restart_device(void *pointer)
{
    struct dsha256i_opencl_device *device = pointer;
    if (device->process != dsha256i_process_id())
        return DSHA256_ERR_DEVICE;
    teardown(device);
    if (device->n_hung >= HANGS_MAX)
        return DSHA256_ERR_DEVICE;
    return setup(device, &device->variant, 0) ? DSHA256_OK : DSHA256_ERR_DEVICE;
}

static void close_device(void *pointer)
{
    struct dsha256i_opencl_device *device = pointer;
    if (device->process == dsha256i_process_id())
        teardown(device);
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
    device->kernel = (struct dsha256i_kernel){.name = info->name,
                                              .description = info->description,
                                              .lanes = info->lanes,
                                              .step = STEP,
                                              .run_hashes = LEAST_HASHES,
                                              .device = device,
                                              .slice_ms = 5 * launch_ms() < 2000 ? 5 * launch_ms() : 2000,
                                              .scan_device = scan_device,
                                              .hash_headers_device = hash_headers_device,
                                              .hash_pairs_device = hash_pairs_device,
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

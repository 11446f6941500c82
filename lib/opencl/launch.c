/* Scans: launches, how long they are and how many are under way.
 *
 * A launch takes a few milliseconds (launch_ms), so that a desktop stays responsive. So that the device never waits for
 * its thread, the next one is enqueued when the work under way falls below AHEAD_NS: a thread that wakes up to 10 ms
 * too late, as threads do on a machine whose processors are all busy, comes in time. No earlier, as what is under way
 * cannot be called back: stale work ends within AHEAD_NS and a launch. */
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

/* ---- Time -------------------------------------------------------------------------------------------------------- */

#define MS        UINT64_C(1000000)
#define AHEAD_NS  (DSHA256I_CL_AHEAD_MS * MS)
#define LESSON_NS (MS / 10)        /* shorter launches measure how they are started */
#define HIT_NS    (50 * MS)        /* a call goes on for so long when it has found something */
#define LOOK_NS   UINT64_C(200000) /* between two looks at a launch, at most */
#define CLOCK_NS  (100 * MS)       /* after so long the device's clock is compared with the host's */

/* The launches under way, slots[oldest] and following, and what is known about the oldest. */
struct flight {
    unsigned oldest, n;
    uint64_t not_before_ns, not_after_ns; /* when the device began with it */
    uint64_t begun_ns;                    /* the best guess at that */
    uint64_t running_ns;                  /* when it was last seen under way; 0: never */
};

static uint64_t least(uint64_t a, uint64_t b)
{
    return a < b ? a : b;
}

static uint64_t most(uint64_t a, uint64_t b)
{
    return a > b ? a : b;
}

static struct dsha256i_opencl_slot *slot_of(struct dsha256i_opencl_device *device, const struct flight *flight,
                                            unsigned i)
{
    return &device->slots[(flight->oldest + i) % device->n_slots];
}

/* How long a launch should take, no longer than what it is made for, whatever the rate is. 0: who knows? The rate may
 * be a bound, or of a first launch that had something compiled. Then all slots are used, and looked at from the
 * start. */
static uint64_t expected_ns(const struct dsha256i_opencl_device *device, uint32_t n, uint32_t n_versions)
{
    const double ns = device->n_lessons < 2 ? 0 : (double)n * n_versions / device->rate;
    const uint64_t at_most = dsha256i_opencl_launch_ms() * MS;
    return ns < (double)at_most ? (uint64_t)ns : at_most;
}

/* When the device will be through with all that is under way. */
static uint64_t end_of(struct dsha256i_opencl_device *device, const struct flight *flight)
{
    uint64_t ns = 0;
    for (unsigned i = 0; i < flight->n; i++) {
        ns += slot_of(device, flight, i)->expected_ns;
        ns = i == 0 ? most(flight->begun_ns + ns, flight->running_ns) : ns;
    }
    return ns;
}

/* Whether the device's clock goes like the host's, by what both say of the last tenth of a second or more: some drivers
 * count ticks of another length, and a clock may start anew. An end is seen some milliseconds late, not fifty. */
static void compare_clocks(struct dsha256i_opencl_device *device, uint64_t seen_ns)
{
    const uint64_t ns = seen_ns - device->compared_ns, by_device_ns = device->ended_ns - device->compared_ended_ns;
    if (ns < CLOCK_NS)
        return;
    device->is_clock_right = device->compared_ns > 0 && by_device_ns > ns / 2 && by_device_ns < 2 * ns;
    device->compared_ns = seen_ns;
    device->compared_ended_ns = device->ended_ns;
}

/* How long the launch, of which the end was seen just now, took by the device's own clock; 0: it does not say, or
 * nobody knows yet whether to believe it. Not from before the end of the last one: for some drivers a launch starts
 * when it is submitted. */
static uint64_t device_ns(struct dsha256i_opencl_device *device, cl_event kernel, uint64_t seen_ns)
{
    const struct dsha256i_opencl_functions *cl = device->cl;
    cl_ulong start, end;
    if (cl->clGetEventProfilingInfo(kernel, CL_PROFILING_COMMAND_START, sizeof start, &start, NULL) != CL_SUCCESS ||
        cl->clGetEventProfilingInfo(kernel, CL_PROFILING_COMMAND_END, sizeof end, &end, NULL) != CL_SUCCESS)
        return 0;
    start = most(start, device->ended_ns);
    device->ended_ns = end;
    compare_clocks(device, seen_ns);
    return device->is_clock_right && end > start ? end - start : 0;
}

/* The rate is the median of three, so that a launch that something held up changes nothing, and a device that slows
 * down is known after two. Until there are three: the largest, as the first launch may have compiled something. */
static void learn(struct dsha256i_opencl_device *device, double rate)
{
    const double *const r = device->rates;
    device->rates[device->n_rates++ % 3] = rate;
    const double high = r[0] > r[1] ? r[0] : r[1], low = r[0] > r[1] ? r[1] : r[0];
    if (device->n_rates < 3)
        device->rate = device->n_rates == 1 ? rate : high;
    else
        device->rate = r[2] > high ? high : r[2] < low ? low : r[2];
}

/* The oldest launch has come back. Learns from how long it took: what the device says, within what the host saw; where
 * it says nothing, what the host saw, if it saw it closely, or else at least how fast it was. */
static void take_time(struct dsha256i_opencl_device *device, struct flight *flight, uint32_t n_versions)
{
    struct dsha256i_opencl_slot *slot = slot_of(device, flight, 0);
    const uint64_t seen_ns = dsha256i_clock_ns(), hashes = (uint64_t)slot->n * n_versions;
    const uint64_t at_most = most(seen_ns - flight->not_before_ns, 1);
    const uint64_t at_least = flight->running_ns > flight->not_after_ns ? flight->running_ns - flight->not_after_ns : 1;
    const int was_seen = at_most - at_least < at_most / 16;
    uint64_t ns = device_ns(device, slot->kernel, seen_ns);
    const int is_sure = ns > 0 || was_seen;
    device->has_times = ns > 0;
    if (ns == 0) /* a guess that is wrong does not run away: the next launch is a quarter longer at most */
        ns = was_seen || slot->expected_ns == 0 ? at_most : most(seen_ns - flight->begun_ns, slot->expected_ns / 5 * 4);
    ns = least(most(ns, at_least), at_most);
    device->cl->clReleaseEvent(slot->kernel);
    slot->kernel = NULL;
    const double rate = (double)hashes / (double)ns;
    const int is_lesson = is_sure && ns >= LESSON_NS;
    if (is_lesson) {
        device->n_lessons++;
        dsha256i_opencl_timed(device, &slot->variant, n_versions, ns, hashes);
    }
    if (is_lesson || rate > device->rate)
        learn(device, rate);
    if (!is_sure)
        ns = slot->expected_ns;

    const uint64_t end_ns = least(most(flight->begun_ns + ns, flight->running_ns), seen_ns);
    flight->oldest = (flight->oldest + 1) % device->n_slots;
    if (--flight->n == 0)
        return;
    slot = slot_of(device, flight, 0);
    flight->not_before_ns = most(slot->enqueued_ns, flight->running_ns);
    flight->not_after_ns = most(slot->flushed_ns, seen_ns);
    flight->begun_ns = most(slot->flushed_ns, end_ns);
    flight->running_ns = 0;
}

/* Waits for the oldest launch, or until the time has come for the next one. With nothing behind it the device is idle
 * when it ends: then the thread is there a little earlier, and looks more often. Earlier still where only the host can
 * tell how long it took. */
static enum dsha256i_opencl_outcome await(struct dsha256i_opencl_device *device, struct flight *flight, uint64_t due_ns)
{
    struct dsha256i_opencl_slot *slot = slot_of(device, flight, 0);
    const int is_last = flight->n == 1 && due_ns == UINT64_MAX;
    const uint64_t end_ns = flight->begun_ns + slot->expected_ns;
    const uint64_t look_ns = !device->has_times ? end_ns - slot->expected_ns / 4
                             : is_last          ? end_ns - slot->expected_ns / 32
                                                : end_ns + slot->expected_ns / 64;
    uint64_t pause_ns = is_last || slot->expected_ns == 0 ? 20000 : LOOK_NS;
    for (;;) {
        const uint64_t now_ns = dsha256i_clock_ns();
        const enum dsha256i_opencl_outcome outcome = dsha256i_opencl_look(device, &slot->event);
        if (outcome != DSHA256I_CL_PENDING)
            return outcome;
        flight->running_ns = now_ns;
        if (now_ns >= due_ns)
            return DSHA256I_CL_PENDING;
        if (now_ns < look_ns) {
            dsha256i_opencl_pause(device, least(look_ns, due_ns) - now_ns);
        } else {
            dsha256i_opencl_pause(device, least(pause_ns, due_ns - now_ns));
            if (now_ns > end_ns)
                pause_ns = least(pause_ns + pause_ns / 4, LOOK_NS);
        }
    }
}

/* ---- Launches ---------------------------------------------------------------------------------------------------- */

static int launch(struct dsha256i_opencl_device *device, struct flight *flight, uint32_t n_versions,
                  uint32_t first_nonce, uint32_t offset, uint32_t n)
{
    static const cl_uint zero = 0;
    const struct dsha256i_opencl_functions *cl = device->cl;
    struct dsha256i_opencl_slot *slot = slot_of(device, flight, flight->n);
    const cl_uint first = first_nonce + offset, n_nonces = n;
    slot->offset = offset;
    slot->n = n;
    slot->expected_ns = expected_ns(device, n, n_versions);
    slot->variant = dsha256i_opencl_next_variant(device, n_versions, slot->expected_ns);
    cl_kernel kernel = device->programs[slot->variant.form].kernels[slot->variant.entry];
    slot->enqueued_ns = dsha256i_clock_ns();
    if (cl->clEnqueueWriteBuffer(device->queue, slot->found, CL_FALSE, 0, sizeof zero, &zero, 0, NULL, NULL) !=
            CL_SUCCESS ||
        cl->clSetKernelArg(kernel, 1, sizeof first, &first) != CL_SUCCESS ||
        cl->clSetKernelArg(kernel, 2, sizeof n_nonces, &n_nonces) != CL_SUCCESS ||
        cl->clSetKernelArg(kernel, 3, sizeof(cl_mem), &slot->found) != CL_SUCCESS ||
        !dsha256i_opencl_enqueue(device, device->queue, kernel, slot->variant.group, n, &slot->kernel) ||
        cl->clEnqueueReadBuffer(device->queue, slot->found, CL_FALSE, 0, sizeof device->transfers->found[0], slot->host,
                                0, NULL, &slot->event) != CL_SUCCESS ||
        cl->clFlush(device->queue) != CL_SUCCESS) {
        dsha256i_opencl_timed(device, &slot->variant, n_versions, 0, 0);
        return 0;
    }
    slot->flushed_ns = dsha256i_clock_ns();
    if (flight->n++ == 0) {
        flight->not_before_ns = slot->enqueued_ns;
        flight->not_after_ns = flight->begun_ns = slot->flushed_ns;
        flight->running_ns = 0;
    }
    return 1;
}

/* Nonces of the next launch, of `left` that are left, at most `limit`: about a launch_ms's worth, and all that are left
 * in equal parts. */
static uint32_t launch_nonces(const struct dsha256i_opencl_device *device, uint32_t n_versions, uint64_t left,
                              uint32_t limit)
{
    double hashes = device->rate * (double)MS * dsha256i_opencl_launch_ms();
    if (hashes < (double)DSHA256I_CL_LEAST_HASHES)
        hashes = DSHA256I_CL_LEAST_HASHES;
    const double nonces = hashes / n_versions;
    const uint64_t whole = nonces < limit ? (uint64_t)nonces : limit;
    const uint64_t n_launches = (left + whole - 1) / whole;
    const uint64_t part = (left + n_launches - 1) / n_launches;
    const uint64_t n = (part + DSHA256I_CL_STEP - 1) / DSHA256I_CL_STEP * DSHA256I_CL_STEP;
    return (uint32_t)least(n, left);
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
static int drain(struct dsha256i_opencl_device *device, struct flight *flight)
{
    for (; flight->n > 0; flight->n--) {
        struct dsha256i_opencl_slot *slot = slot_of(device, flight, 0);
        if (dsha256i_opencl_wait(device, &slot->event, flight->begun_ns + slot->expected_ns) != DSHA256I_CL_COMPLETE)
            return 0;
        device->cl->clReleaseEvent(slot->kernel);
        slot->kernel = NULL;
        flight->oldest = (flight->oldest + 1) % device->n_slots;
    }
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
    __atomic_store_n(n_done, 0, __ATOMIC_RELAXED);
    if (device->process != dsha256i_process_id() || !device->is_ready)
        return DSHA256_ERR_DEVICE;
    if (is_set(stop))
        return DSHA256_OK;
    if (!send_job(device, job))
        return dsha256i_opencl_fail(device);
    const uint64_t n = (uint64_t)n_steps * DSHA256I_CL_STEP;
    uint64_t n_launched = 0, done = 0, leave_ns = UINT64_MAX;
    int has_launched = 0;                    /* once in any case: nobody else waits until the job is sent */
    uint32_t limit = DSHA256I_CL_NONCES_MAX; /* of a launch: less where so many candidates are that they do not fit */
    struct flight flight = {0};
    for (;;) {
        uint64_t due_ns = UINT64_MAX; /* of the next launch */
        while (n_launched < n && flight.n < device->n_slots &&
               !(has_launched && (is_set(stop) || dsha256i_opencl_is_due(device, job->n_versions)))) {
            const uint32_t part = launch_nonces(device, job->n_versions, n - n_launched, limit);
            const uint64_t now_ns = dsha256i_clock_ns(), end_ns = flight.n > 0 ? end_of(device, &flight) : now_ns;
            if (leave_ns < most(now_ns, end_ns) + expected_ns(device, part, job->n_versions))
                break;
            if (end_ns > now_ns + AHEAD_NS) {
                due_ns = end_ns - AHEAD_NS;
                break;
            }
            if (!launch(device, &flight, job->n_versions, first_nonce, (uint32_t)n_launched, part))
                return dsha256i_opencl_fail(device);
            n_launched += part;
            has_launched = 1;
        }
        if (flight.n == 0)
            break;
        const struct dsha256i_opencl_slot *const slot = slot_of(device, &flight, 0);
        const enum dsha256i_opencl_outcome outcome = await(device, &flight, due_ns);
        if (outcome == DSHA256I_CL_PENDING)
            continue;
        if (outcome != DSHA256I_CL_COMPLETE) {
            dsha256i_opencl_timed(device, &slot->variant, job->n_versions, 0, 0);
            return dsha256i_opencl_fail(device);
        }
        take_time(device, &flight, job->n_versions);
        const uint32_t count = slot->host[0];
        if (count > dsha256i_opencl_capacity) { /* again, in halves */
            if (slot->n <= DSHA256I_CL_STEP || !drain(device, &flight))
                return dsha256i_opencl_fail(device);
            limit = slot->n / 2;
            n_launched = slot->offset;
            continue;
        }
        if (candidates->n + count > DSHA256I_CANDIDATES_MAX) { /* the next call tries it again */
            if (!drain(device, &flight))
                return dsha256i_opencl_fail(device);
            break;
        }
        collect(slot, job->n_versions, first_nonce, candidates);
        if (candidates->n > 0 && leave_ns == UINT64_MAX)
            leave_ns = dsha256i_clock_ns() + HIT_NS;
        if (count < dsha256i_opencl_capacity / 4)
            limit = limit > DSHA256I_CL_NONCES_MAX / 2 ? DSHA256I_CL_NONCES_MAX : 2 * limit;
        done += slot->n;
        __atomic_store_n(n_done, (uint32_t)(done / DSHA256I_CL_STEP), __ATOMIC_RELAXED);
    }
    return DSHA256_OK;
}

#else
typedef int dsha256i_nothing_here; /* ISO C wants a declaration */
#endif

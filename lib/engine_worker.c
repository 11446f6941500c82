/* A worker's life: take a range, hash it, report, rest; and what happens when a device fails or stalls. */
#include "engine.h"
#include "selftest.h"

#define DEPENDABLE_NS    UINT64_C(60000000000) /* a device that worked so long is trusted again */
#define RESTARTS_DOUBLED 6                     /* waits between restarts grow up to 64 times the first */

void dsha256i_wake_idle(dsha256_engine *engine, double hashes)
{
    for (size_t i = 0; i < engine->n_workers; i++) {
        struct dsha256i_worker *worker = &engine->workers[i];
        if (!worker->is_idle)
            continue;
        worker->is_idle = 0;
        dsha256i_wake_one(&worker->wake);
        hashes -= worker->rate * DSHA256I_LEAST_S;
        if (hashes <= 0)
            return;
    }
}

/* ---- Devices that fail ------------------------------------------------------------------------------------------- */

/* The scan is over, or given up: nobody needs to wait any more for one with an old target. */
static void end_scan(struct dsha256i_worker *worker)
{
    if (worker->is_outdated)
        dsha256i_wake_all(&worker->engine->departure);
    worker->is_outdated = 0;
}

static void lose(struct dsha256i_worker *worker)
{
    const dsha256_engine *engine = worker->engine;
    if (dsha256i_clock_ns() - worker->restarted_ns > DEPENDABLE_NS || worker->restart_ns == 0)
        worker->restart_ns = engine->restart_ns;
    else if (worker->restart_ns < engine->restart_ns << RESTARTS_DOUBLED)
        worker->restart_ns *= 2;
    worker->is_lost = 1;
    worker->losses++;
    end_scan(worker);
    dsha256i_queue_return(worker);
    dsha256i_event_lost(worker);
}

/* Waits, and tries to bring the device back. */
static void recover(struct dsha256i_worker *worker)
{
    dsha256_engine *engine = worker->engine;
    const uint64_t deadline = dsha256i_clock_ns() + worker->restart_ns;
    while (!engine->is_quitting && dsha256i_clock_ns() < deadline)
        dsha256i_wait_until(&worker->wake, &engine->lock, deadline);
    if (engine->is_quitting)
        return;

    dsha256i_unlock(&engine->lock);
    int status = DSHA256_OK;
    if (worker->kernel->restart_device)
        status = worker->kernel->restart_device(worker->kernel->device);
    if (status == DSHA256_OK)
        status = dsha256i_selftest(worker->kernel);
    dsha256i_lock(&engine->lock);

    if (status == DSHA256_OK) {
        worker->is_lost = 0;
        worker->restarted_ns = worker->tested_ns = dsha256i_clock_ns();
    } else if (worker->restart_ns < engine->restart_ns << RESTARTS_DOUBLED) {
        worker->restart_ns *= 2;
    }
}

/* Every minute, before it takes more work: a device that began to miss hits shows it in no other way. */
static void retest(struct dsha256i_worker *worker)
{
    dsha256_engine *engine = worker->engine;
    worker->stall_ticks = 0;
    worker->is_scanning = 1;
    dsha256i_unlock(&engine->lock);
    const int status = dsha256i_selftest(worker->kernel);
    dsha256i_lock(&engine->lock);
    worker->is_scanning = 0;
    end_scan(worker);
    worker->tested_ns = dsha256i_clock_ns();
    if (worker->is_lost) /* the watch gave it up */
        return;
    if (status != DSHA256_OK) {
        worker->hardware_errors += status == DSHA256_ERR_SELFTEST;
        lose(worker);
    }
}

/* Looks every now and then for devices that do not come back from a scan, and takes their ranges away. A device that
 * became slow, so that a range which was meant for a second takes several, is first asked to end: it comes back with
 * what it did. Counts its own turns instead of reading the clock: a process that was stopped, or a machine that slept,
 * loses no device. */
void *dsha256i_watch_run(void *pointer)
{
    enum { TICKS = 10, SLOW_TICKS = 3 };
    dsha256_engine *engine = pointer;
    dsha256i_lock(&engine->lock);
    while (!engine->is_quitting) {
        const uint64_t deadline = dsha256i_clock_ns() + engine->stall_ns / TICKS;
        while (!engine->is_quitting && dsha256i_clock_ns() < deadline)
            dsha256i_wait_until(&engine->departure, &engine->lock, deadline);
        for (size_t i = 0; i < engine->n_workers && !engine->is_quitting; i++) {
            struct dsha256i_worker *worker = &engine->workers[i];
            if (!worker->is_device || !worker->is_scanning || worker->is_lost)
                continue;
            worker->stall_ticks++;
            if (worker->stall_ticks > SLOW_TICKS)
                dsha256_stop_set(&worker->stop, 1);
            if (worker->stall_ticks > TICKS)
                lose(worker);
        }
    }
    dsha256i_unlock(&engine->lock);
    return NULL;
}

/* ---- Work -------------------------------------------------------------------------------------------------------- */

/* Reports what a scan of the held range brought. The range may be cancelled at any wait in here. */
static void report(struct dsha256i_worker *worker, const dsha256_scan_result *result)
{
    struct dsha256i_nonce_range *held = &worker->held;
    for (size_t i = 0; i < result->n_hits; i++) {
        if (!dsha256i_event_wait_for_room(worker))
            return;
        if (!dsha256_meets_target(worker->hits[i].hash32, held->job->target32))
            continue; /* it was found by an easier target */
        dsha256_engine_event event = {.kind = DSHA256_EVENT_HIT,
                                      .device = worker->index,
                                      .tag = held->job->tag,
                                      .hit = worker->hits[i],
                                      .share = held->job->share};
        if (held->job->whole) {
            event.share.version = event.hit.version;
            event.share.nonce = event.hit.nonce;
        }
        dsha256i_event_post(worker, &event);
        worker->n_hits++;
    }
    struct dsha256i_engine_job *job = held->job;
    if (!job)
        return;
    held->first += (uint32_t)result->n_done;
    held->n -= result->n_done;
    job->n_left -= result->n_done;
    job->hashes += result->n_done * job->n_versions;
    if (held->n > 0)
        return; /* stopped, or more hits than fit: it goes on */
    if (job->n_left == 0 && job->whole) {
        job = dsha256i_queue_end_unit(worker->engine, job);
        *held = (struct dsha256i_nonce_range){.job = job};
    }
    if (job && job->n_left == 0) {
        const dsha256_engine_event event = {
            .kind = DSHA256_EVENT_DONE, .device = worker->index, .tag = job->tag, .hashes = job->hashes};
        if (!dsha256i_event_wait_for_room(worker))
            return;
        dsha256i_event_post(worker, &event);
        dsha256i_queue_free(worker->engine, job);
    }
    held->job = NULL;
}

static void scan_held(struct dsha256i_worker *worker)
{
    dsha256_engine *engine = worker->engine;
    const struct dsha256i_nonce_range range = worker->held;
    const uint32_t n_versions = range.job->n_versions;
    dsha256_scan_result result = {.n_hits = 0};
    if (range.n == 0) { /* it was submitted so, or is a space with nothing left */
        report(worker, &result);
        return;
    }
    uint64_t hardware_errors = 0;
    worker->job = range.job->job;
    dsha256_stop_set(&worker->stop, 0);
    worker->stall_ticks = 0;
    worker->is_scanning = 1;
    const uint64_t start_ns = dsha256i_clock_ns();
    dsha256i_stats_begin(worker, start_ns, n_versions);
    dsha256i_unlock(&engine->lock);

    const int status = dsha256i_worker_scan(worker, &range, &result, &hardware_errors);
    const uint64_t end_ns = dsha256i_clock_ns();

    dsha256i_lock(&engine->lock);
    worker->is_scanning = 0;
    end_scan(worker);
    worker->kernel = worker->choices[n_versions > 1].kernel;
    worker->hardware_errors += hardware_errors;
    dsha256i_stats_end(worker, start_ns, end_ns, result.n_done * n_versions);
    dsha256i_duty_add(worker, start_ns, end_ns, result.n_done * n_versions, n_versions);
    if (worker->is_lost) /* the watch gave it up, and its range is with others */
        return;
    if (status < 0)
        lose(worker);
    else if (worker->held.job)
        report(worker, &result);
}

/* 1 if the duty cycle wants a rest first, which was then taken (or a part of it). */
static int rest(struct dsha256i_worker *worker)
{
    const uint64_t now_ns = dsha256i_clock_ns(), resume_ns = dsha256i_duty_resume_ns(worker, now_ns);
    if (resume_ns <= now_ns)
        return 0;
    dsha256i_wait_until(&worker->wake, &worker->engine->lock, resume_ns);
    return 1;
}

void *dsha256i_worker_run(void *pointer)
{
    struct dsha256i_worker *worker = pointer;
    dsha256_engine *engine = worker->engine;
    if (worker->is_device)
        dsha256i_thread_serve();
    else
        dsha256i_thread_place(worker->index, engine->pin);
    dsha256i_lock(&engine->lock);
    while (!engine->is_quitting) {
        if (worker->is_lost) {
            recover(worker);
        } else if (engine->is_paused) {
            dsha256i_wait(&worker->wake, &engine->lock);
        } else if (rest(worker)) {
            continue;
        } else if (worker->is_device && dsha256i_clock_ns() - worker->tested_ns > engine->retest_ns) {
            retest(worker);
        } else if (worker->held.job || dsha256i_queue_take(worker)) {
            scan_held(worker);
        } else {
            worker->is_idle = 1;
            dsha256i_wait(&worker->wake, &engine->lock);
            worker->is_idle = 0;
        }
    }
    worker->has_exited = 1;
    dsha256i_wake_all(&engine->departure);
    const int is_last = engine->n_left_behind > 0 && --engine->n_left_behind == 0;
    dsha256i_unlock(&engine->lock);
    if (is_last)
        dsha256i_engine_free(engine);
    return NULL;
}

/* Jobs, and how their nonces are handed out: submit, cancel, take, return. */
#include "engine.h"

void dsha256i_queue_init(dsha256_engine *engine)
{
    engine->free_jobs = NULL;
    for (size_t i = 0; i < engine->max_jobs; i++)
        dsha256i_queue_free(engine, &engine->jobs[i]);
    engine->queue_head = NULL;
    engine->queue_tail = &engine->queue_head;
}

void dsha256i_queue_free(dsha256_engine *engine, struct dsha256i_engine_job *job)
{
    job->next = engine->free_jobs;
    engine->free_jobs = job;
}

int dsha256_engine_submit(dsha256_engine *engine, const dsha256_job *job, uint64_t tag, uint32_t first_nonce,
                          uint64_t n_nonces)
{
    if (!engine || !job || n_nonces > (UINT64_C(1) << 32) - first_nonce)
        return DSHA256_ERR_ARGUMENT;
    struct dsha256i_job loaded;
    if (dsha256i_job_load(&loaded, job) != DSHA256_OK)
        return DSHA256_ERR_ARGUMENT;
    if (dsha256i_engine_is_forked(engine))
        return DSHA256_ERR_DEVICE;

    dsha256i_lock(&engine->lock);
    struct dsha256i_engine_job *queued = engine->free_jobs;
    if (queued) {
        engine->free_jobs = queued->next;
        *queued = (struct dsha256i_engine_job){.job = *job,
                                               .tag = tag,
                                               .n_versions = loaded.n_versions,
                                               .first = first_nonce,
                                               .n_waiting = n_nonces,
                                               .n_left = n_nonces};
        *engine->queue_tail = queued;
        engine->queue_tail = &queued->next;
        dsha256i_wake_idle(engine, (double)n_nonces * loaded.n_versions);
    }
    dsha256i_unlock(&engine->lock);
    return queued ? DSHA256_OK : DSHA256_FULL;
}

void dsha256_engine_cancel(dsha256_engine *engine)
{
    if (!engine || dsha256i_engine_is_forked(engine))
        return;
    dsha256i_lock(&engine->lock);
    for (size_t i = 0; i < engine->n_workers; i++) {
        struct dsha256i_worker *worker = &engine->workers[i];
        if (worker->held.job && worker->is_scanning)
            dsha256_stop_set(&worker->stop, 1);
        worker->held.job = NULL;
        worker->returned.job = NULL;
    }
    engine->n_returned = 0;
    dsha256i_queue_init(engine);
    engine->n_events = 0;
    if (engine->n_waiting_workers > 0)
        dsha256i_wake_all(&engine->room);
    dsha256i_unlock(&engine->lock);
}

/* How many of n_waiting nonces of a job the worker takes: as many as it tries in one slice; fewer near the job's end,
 * its share by rate, so that all workers get there together. A slice and the rest after it take 50 ms at most: with a
 * duty of P percent that is 50 ms × P / 100 of hashing. */
static uint64_t share_of(const struct dsha256i_worker *worker, uint64_t n_waiting, uint32_t n_versions)
{
    const dsha256_engine *engine = worker->engine;
    double all_rates = 0, slice = 0.050 / 100 * engine->duty_percent;
    for (size_t i = 0; i < engine->n_workers; i++)
        if (!engine->workers[i].is_lost)
            all_rates += engine->workers[i].rate;
    if (slice > DSHA256I_SLICE_S && !worker->is_device) /* a device needs time to start and end a batch */
        slice = DSHA256I_SLICE_S;
    if (!worker->is_rate_measured) /* a guess: do little, and measure */
        slice /= 10;
    const double nonces_per_second = worker->rate / n_versions;
    const double share = (double)n_waiting * (worker->rate / all_rates);
    double n = nonces_per_second * slice;
    if (share < n)
        n = share;
    if (n < nonces_per_second * DSHA256I_LEAST_S)
        n = nonces_per_second * DSHA256I_LEAST_S;
    if (n >= (double)n_waiting)
        return n_waiting;
    const uint64_t step = worker->kernel->step; /* whole steps: a part of one costs as much */
    const uint64_t whole = ((uint64_t)n / step + 1) * step;
    return whole < n_waiting ? whole : n_waiting;
}

int dsha256i_queue_take(struct dsha256i_worker *worker)
{
    dsha256_engine *engine = worker->engine;
    if (worker->returned.job) { /* its own, all of it: so one place per worker is enough for what is returned */
        worker->held = worker->returned;
        worker->returned.job = NULL;
        engine->n_returned--;
        worker->job = worker->held.job->job;
        return 1;
    }
    for (size_t i = 0; i < engine->n_workers && engine->n_returned > 0; i++) {
        struct dsha256i_range *range = &engine->workers[i].returned;
        if (!range->job)
            continue;
        worker->held = *range;
        worker->held.n = share_of(worker, range->n, range->job->n_versions);
        range->first += (uint32_t)worker->held.n;
        range->n -= worker->held.n;
        if (range->n == 0) {
            range->job = NULL;
            engine->n_returned--;
        }
        worker->job = worker->held.job->job;
        return 1;
    }
    struct dsha256i_engine_job *job = engine->queue_head;
    if (!job)
        return 0;
    worker->held.job = job;
    worker->held.first = job->first;
    worker->held.n = share_of(worker, job->n_waiting, job->n_versions);
    job->first += (uint32_t)worker->held.n;
    job->n_waiting -= worker->held.n;
    if (job->n_waiting == 0) {
        engine->queue_head = job->next;
        if (!engine->queue_head)
            engine->queue_tail = &engine->queue_head;
    }
    worker->job = job->job;
    return 1;
}

void dsha256i_queue_return(struct dsha256i_worker *worker)
{
    dsha256_engine *engine = worker->engine;
    if (!worker->held.job)
        return;
    worker->returned = worker->held; /* empty until now: see dsha256i_queue_take */
    worker->held.job = NULL;
    engine->n_returned++;
    dsha256i_wake_idle(engine, (double)worker->returned.n * worker->returned.job->n_versions);
}

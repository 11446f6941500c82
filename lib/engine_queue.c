/* Jobs, and how their nonces are handed out: submit, cancel, new targets, take, return. */
#include "engine.h"

#include <string.h>

void dsha256i_queue_init(dsha256_engine *engine)
{
    engine->free_jobs = NULL;
    for (size_t i = 0; i < engine->max_jobs; i++)
        dsha256i_queue_free(engine, &engine->jobs[i]);
    engine->free_units = NULL;
    for (size_t i = 0; i < engine->max_units; i++) {
        engine->units[i].whole = NULL;
        engine->units[i].next = engine->free_units;
        engine->free_units = &engine->units[i];
    }
    engine->queue_head = NULL;
    engine->queue_tail = &engine->queue_head;
}

void dsha256i_queue_free(dsha256_engine *engine, struct dsha256i_engine_job *job)
{
    job->is_unfinished = 0;
    job->next = engine->free_jobs;
    engine->free_jobs = job;
}

/* Queues a copy of the job. */
static int queue_job(dsha256_engine *engine, const struct dsha256i_engine_job *job, double hashes)
{
    dsha256i_lock(&engine->lock);
    struct dsha256i_engine_job *queued = engine->free_jobs;
    if (queued) {
        engine->free_jobs = queued->next;
        *queued = *job;
        queued->is_unfinished = 1;
        *engine->queue_tail = queued;
        engine->queue_tail = &queued->next;
        dsha256i_wake_idle(engine, hashes);
    }
    dsha256i_unlock(&engine->lock);
    return queued ? DSHA256_OK : DSHA256_FULL;
}

int dsha256_engine_submit(dsha256_engine *engine, const dsha256_job *job, uint64_t tag, uint32_t first_nonce,
                          uint64_t n_nonces)
{
    if (!engine || !job)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "engine or job is NULL");
    if (n_nonces > (UINT64_C(1) << 32) - first_nonce)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "the range ends after nonce 2^32 - 1");
    struct dsha256i_whole_job loaded;
    if (dsha256i_job_load(&loaded, job) != DSHA256_OK)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "dsha256_job_init has not set the job");
    if (dsha256i_engine_is_forked(engine))
        return dsha256i_error(DSHA256_ERR_DEVICE, DSHA256I_FORKED);

    struct dsha256i_engine_job queued = {.job = *job,
                                         .tag = tag,
                                         .n_versions = loaded.job.n_versions,
                                         .first_submitted = first_nonce,
                                         .n_submitted = n_nonces,
                                         .first = first_nonce,
                                         .n_waiting = n_nonces,
                                         .n_left = n_nonces};
    memcpy(queued.target32, loaded.target32, 32);
    return queue_job(engine, &queued, (double)n_nonces * loaded.job.n_versions);
}

int dsha256_engine_submit_space(dsha256_engine *engine, dsha256_space *space, uint64_t tag)
{
    if (!engine || !space)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "engine or space is NULL");
    if (dsha256i_engine_is_forked(engine))
        return dsha256i_error(DSHA256_ERR_DEVICE, DSHA256I_FORKED);
    const struct dsha256i_engine_job queued = {.tag = tag, .space = space};
    return queue_job(engine, &queued, (double)dsha256_space_left(space, NULL));
}

/* ---- Spaces ------------------------------------------------------------------------------------------------------ */

/* Makes the unit that the space at the head of the queue hands out next the new head. 0: the space is empty. The space
 * leaves the queue with its last unit. */
static int queue_unit(dsha256_engine *engine, double all_rates)
{
    struct dsha256i_engine_job *whole = engine->queue_head, *unit = engine->free_units;
    const struct dsha256i_number position = whole->space->cursor;
    const double nonces = all_rates * DSHA256I_UNIT_S / dsha256i_space_versions(whole->space);
    dsha256_unit next;
    if (dsha256_space_next(whole->space, &next, nonces < 1 ? 1 : (uint64_t)nonces) != DSHA256_OK)
        return 0;
    engine->free_units = unit->next;
    *unit = (struct dsha256i_engine_job){.next = whole,
                                         .job = next.job,
                                         .tag = whole->tag,
                                         .n_versions = next.n_versions,
                                         .first = next.first_nonce,
                                         .n_waiting = next.n_nonces,
                                         .n_left = next.n_nonces,
                                         .whole = whole,
                                         .position = position};
    memcpy(unit->target32, whole->space->work.target32, 32);
    dsha256_unit_share(&unit->share, &next, &(dsha256_hit){.nonce = 0});
    whole->n_units++;
    engine->queue_head = unit;
    if (dsha256_space_left(whole->space, NULL) == 0) {
        unit->next = whole->next;
        if (!unit->next)
            engine->queue_tail = &unit->next;
    }
    return 1;
}

struct dsha256i_engine_job *dsha256i_queue_end_unit(dsha256_engine *engine, struct dsha256i_engine_job *unit)
{
    struct dsha256i_engine_job *whole = unit->whole;
    whole->hashes += unit->hashes;
    whole->n_units--;
    unit->whole = NULL;
    unit->next = engine->free_units;
    engine->free_units = unit;
    return whole->n_units == 0 && dsha256_space_left(whole->space, NULL) == 0 ? whole : NULL;
}

static void give_back(dsha256_space *space, const struct dsha256i_number *position)
{
    if (dsha256i_number_compare(position, &space->cursor) < 0)
        space->cursor = *position;
}

void dsha256i_queue_clear(dsha256_engine *engine)
{
    for (size_t i = 0; i < engine->n_workers; i++) {
        struct dsha256i_worker *worker = &engine->workers[i];
        if (worker->held.job && worker->is_scanning)
            dsha256_stop_set(&worker->stop, 1);
        worker->held.job = NULL;
        worker->returned.job = NULL;
    }
    engine->n_returned = 0;
    for (size_t i = 0; i < engine->max_units; i++)
        if (engine->units[i].whole)
            give_back(engine->units[i].whole->space, &engine->units[i].position);
    for (; engine->n_events > 0; engine->n_events--) {
        const struct dsha256i_event *last =
            &engine->events[(engine->first_event + engine->n_events - 1) % engine->max_events];
        if (last->space)
            give_back(last->space, &last->position);
    }
    dsha256i_queue_init(engine);
}

void dsha256_engine_cancel(dsha256_engine *engine)
{
    if (!engine || dsha256i_engine_is_forked(engine))
        return;
    dsha256i_lock(&engine->lock);
    dsha256i_queue_clear(engine);
    if (engine->n_waiting_workers > 0)
        dsha256i_wake_all(&engine->room);
    dsha256i_unlock(&engine->lock);
}

/* ---- New targets ------------------------------------------------------------------------------------------------- */

/* Gives an entry a new target if it has the tag. */
static int retarget(struct dsha256i_engine_job *job, uint64_t tag, const uint8_t target32[32])
{
    if (!job || job->tag != tag)
        return 0;
    memcpy(job->target32, target32, 32);
    if (job->space)
        dsha256_space_set_target(job->space, target32);
    else
        dsha256i_job_set_target(&job->job, target32);
    return 1;
}

/* What is unfinished stands in the queue, or with a worker that has the last of it. Scans under way have the old
 * target. Where that is easier, they find all hits of the new one, and others, which are not reported. Where it is
 * harder, they are stopped, and waited for: from then on nothing is tried by it. */
int dsha256_engine_set_target(dsha256_engine *engine, uint64_t tag, const uint8_t target32[32])
{
    if (!engine || !target32)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "engine or target32 is NULL");
    if (dsha256i_engine_is_forked(engine))
        return dsha256i_error(DSHA256_ERR_DEVICE, DSHA256I_FORKED);
    int any = 0;
    dsha256i_lock(&engine->lock);
    for (size_t i = 0; i < engine->n_workers; i++) {
        struct dsha256i_worker *worker = &engine->workers[i];
        const struct dsha256i_engine_job *held = worker->held.job;
        if (!held || held->tag != tag || !worker->is_scanning || dsha256_meets_target(target32, held->target32))
            continue;
        worker->is_outdated = 1;
        dsha256_stop_set(&worker->stop, 1);
    }
    for (size_t i = 0; i < engine->n_workers; i++) {
        any |= retarget(engine->workers[i].held.job, tag, target32);
        any |= retarget(engine->workers[i].returned.job, tag, target32);
    }
    for (struct dsha256i_engine_job *job = engine->queue_head; job; job = job->next)
        any |= retarget(job, tag, target32);
    for (size_t i = 0; i < engine->n_workers; i++)
        while (engine->workers[i].is_outdated)
            dsha256i_wait(&engine->departure, &engine->lock);
    dsha256i_unlock(&engine->lock);
    return any ? DSHA256_OK : dsha256i_error(DSHA256_ERR_ARGUMENT, "nothing unfinished has this tag");
}

/* ---- Progress ---------------------------------------------------------------------------------------------------- */

/* Ranges are handed out in ascending order, so all before the first nonce that anybody holds, or nobody was given, was
 * tried. Its hits are reported before a worker's range becomes shorter. */
int dsha256_engine_get_progress(dsha256_engine *engine, uint64_t tag, uint64_t *n_done)
{
    if (!engine || !n_done)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "engine or n_done is NULL");
    *n_done = 0;
    if (dsha256i_engine_is_forked(engine))
        return dsha256i_error(DSHA256_ERR_DEVICE, DSHA256I_FORKED);
    const struct dsha256i_engine_job *job = NULL;
    dsha256i_lock(&engine->lock);
    for (size_t i = 0; i < engine->max_jobs && !job; i++)
        if (engine->jobs[i].is_unfinished && !engine->jobs[i].space && engine->jobs[i].tag == tag)
            job = &engine->jobs[i];
    if (job) {
        *n_done = job->n_submitted - job->n_waiting;
        for (size_t i = 0; i < engine->n_workers; i++) {
            const struct dsha256i_nonce_range *const ranges[] = {&engine->workers[i].held,
                                                                 &engine->workers[i].returned};
            for (int k = 0; k < 2; k++)
                if (ranges[k]->job == job && ranges[k]->n > 0 && ranges[k]->first - job->first_submitted < *n_done)
                    *n_done = ranges[k]->first - job->first_submitted;
        }
    }
    dsha256i_unlock(&engine->lock);
    return job ? DSHA256_OK : dsha256i_error(DSHA256_ERR_ARGUMENT, "no unfinished job has this tag");
}

/* ---- Handing out ------------------------------------------------------------------------------------------------- */

static double sum_of_rates(const dsha256_engine *engine)
{
    double sum = 0;
    for (size_t i = 0; i < engine->n_workers; i++)
        if (!engine->workers[i].is_lost)
            sum += engine->workers[i].rate;
    return sum;
}

/* Seconds of hashing in one range. It and the rest after it take 40 ms, 50 ms where older rest is made good
 * (engine_duty.c): with a duty of P percent that is 40 ms × P / 100 of hashing. */
static double seconds_of(const struct dsha256i_worker *worker)
{
    const unsigned duty_percent = worker->engine->duty_percent;
    const double seconds = 0.040 / 100 * duty_percent;
    if (!worker->is_device) {
        const double longest = seconds < DSHA256I_RANGE_S ? seconds : DSHA256I_RANGE_S;
        return worker->is_rate_measured ? longest : longest / 10; /* a guess: do little, and measure */
    }
    if (duty_percent < 100)
        return seconds;
    const double wanted = 1e-3 * worker->kernel->range_ms,
                 longest = wanted > DSHA256I_DEVICE_RANGE_S ? wanted : DSHA256I_DEVICE_RANGE_S;
    return worker->is_rate_measured ? longest : longest / 4; /* measured in few milliseconds, when it was opened */
}

/* How many of n_waiting nonces of a job the worker takes: as many as it tries in that time, or fewer near the job's
 * end, its share by rate, so that all workers get there together. */
static uint64_t share_of(const struct dsha256i_worker *worker, uint64_t n_waiting,
                         const struct dsha256i_engine_job *job)
{
    const double nonces_per_second = worker->rate / job->n_versions;
    const double share = (double)n_waiting * (worker->rate / sum_of_rates(worker->engine));
    double n = nonces_per_second * seconds_of(worker);
    if (share < n && !(job->whole && job->next == job->whole)) /* more units come */
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
        return 1;
    }
    for (size_t i = 0; i < engine->n_workers && engine->n_returned > 0; i++) {
        struct dsha256i_nonce_range *range = &engine->workers[i].returned;
        if (!range->job)
            continue;
        worker->held = *range;
        worker->held.n = share_of(worker, range->n, range->job);
        range->first += (uint32_t)worker->held.n;
        range->n -= worker->held.n;
        if (range->n == 0) {
            range->job = NULL;
            engine->n_returned--;
        }
        return 1;
    }
    struct dsha256i_engine_job *job = engine->queue_head;
    if (!job)
        return 0;
    if (job->space && queue_unit(engine, sum_of_rates(engine)))
        job = engine->queue_head;
    worker->held.job = job;
    worker->held.first = job->first;
    worker->held.n = job->n_waiting > 0 ? share_of(worker, job->n_waiting, job) : 0;
    job->first += (uint32_t)worker->held.n;
    job->n_waiting -= worker->held.n;
    if (job->n_waiting == 0) {
        engine->queue_head = job->next;
        if (!engine->queue_head)
            engine->queue_tail = &engine->queue_head;
    }
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

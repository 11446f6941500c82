#include "work.h"

#include <math.h>
#include <string.h>

#include "miner.h"

/* The target that is worked at; a difficulty that is beyond all targets is the hardest one. */
static void set_target(struct work *work)
{
    if (dsha256_target_from_difficulty(work->target32, fmax(work->difficulty, work->floor)) != DSHA256_OK)
        memset(work->target32, 0, sizeof work->target32);
}

/* Gives the engine all extranonces that are left. The time is the job's and as many seconds more as have passed: no
 * pool has reason to refuse it. */
static void start_space(struct work *work)
{
    dsha256_range range;
    uint32_t first_time, last_time, time;
    const double elapsed = miner_now() - work->began_at;
    dsha256_template_range(work->job.tmpl, &range);
    dsha256_template_times(work->job.tmpl, &first_time, &last_time, 0);
    time = elapsed < last_time - first_time ? first_time + (uint32_t)elapsed : last_time;
    if (!tried_begin(work->tried, time))
        return; /* work_tick tries again */
    range.first_time = range.last_time = time;
    range.version_mask &= work->able_mask; /* a pool may allow more than it was asked for */
    memcpy(range.extranonce2_first, work->tried->next, work->job.extranonce2_size);
    set_target(work);
    dsha256_template_set_target(work->job.tmpl, work->target32);
    int status = dsha256_space_create(&work->space, work->job.tmpl, &range);
    if (status == DSHA256_OK)
        status = dsha256_engine_submit_space(work->engine, work->space, ++work->tag);
    if (status != DSHA256_OK)
        miner_die("engine: %s", dsha256_strerror(status));
}

/* Takes the space back. What comes next begins behind all that may have been tried. */
static void stop_space(struct work *work)
{
    dsha256_unit unit;
    dsha256_engine_cancel(work->engine);
    if (work->space && dsha256_space_next(work->space, &unit, 1) == DSHA256_OK)
        tried_up_to(work->tried, unit.extranonce2);
    else if (work->space)
        work->tried->is_used_up = 1;
    dsha256_space_destroy(work->space);
    work->space = NULL;
}

void work_begin(struct work *work, const struct stratum_job *job, double difficulty)
{
    work_end(work);
    work->job = *job;
    work->difficulty = difficulty;
    work->tried = tried_of(&work->table, &job->first, job->extranonce2_size);
    work->began_at = miner_now();
    if (dsha256_target_from_bits(work->network32, job->first.bits) != DSHA256_OK)
        abort(); /* the template has taken these bits */
    start_space(work);
}

void work_end(struct work *work)
{
    stop_space(work);
    dsha256_template_destroy(work->job.tmpl);
    work->job.tmpl = NULL;
}

void work_set_mask(struct work *work, uint32_t version_mask)
{
    if (!work->job.tmpl)
        return;
    stop_space(work);
    dsha256_template_set_version_mask(work->job.tmpl, version_mask);
    start_space(work);
}

void work_set_difficulty(struct work *work, double difficulty, double floor)
{
    work->difficulty = difficulty;
    work->floor = floor;
    set_target(work);
    if (work->space) /* no such tag: it is just done */
        dsha256_engine_set_target(work->engine, work->tag, work->target32);
}

int work_is_of(const struct work *work, const dsha256_engine_event *event)
{
    return work->space && event->tag == work->tag;
}

void work_sent(struct work *work, const dsha256_share *share)
{
    tried_up_to(work->tried, share->extranonce2);
}

void work_done(struct work *work)
{
    work->tried->is_used_up = 1;
    dsha256_space_destroy(work->space);
    work->space = NULL;
}

void work_tick(struct work *work)
{
    if (work->job.tmpl && !work->space)
        start_space(work);
}

/* Mines for a pool by Stratum V1, with version rolling (BIP310), and for another where that one fails.
 *
 * One thread does all the talking: it takes what the engine finds, and reads what the pools send between. A session is
 * as long as its connection. What was tried outlives it: no share is found twice. */
#include "stratum.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "metrics.h"

enum {
    TICK_MS = 10,    /* how soon a line of the pool is seen while the engine finds nothing */
    ANSWERS_MS = 500 /* that the last shares have for their answers */
};

/* ---- Shares ------------------------------------------------------------------------------------------------------ */

static void stop_mining(struct stratum *stratum)
{
    work_end(&stratum->work);
    stratum->mined = NULL;
}

static void send_share(struct stratum *stratum, const dsha256_engine_event *event)
{
    struct work *work = &stratum->work;
    dsha256_submit_v1 submit;
    if (dsha256_template_submit_v1(work->job.tmpl, &submit, &event->share) != DSHA256_OK)
        return; /* found before the mask changed, with bits that are outside of it now */
    rig_best(&stratum->rig, event->hit.hash32);
    work_sent(work, &event->share);
    if (!dsha256_meets_target(event->hit.hash32, work->target32))
        return; /* found before the target became harder */
    const int is_block = dsha256_meets_target(event->hit.hash32, work->network32);
    const int may_go = limit_takes(&stratum->limit);
    stratum->n_blocks += (unsigned)is_block;
    if (!may_go && !(is_block && dsha256_difficulty_from_target(work->network32) >= 1))
        return; /* of test networks, blocks as well: there they are many */
    if (!pool_submit(stratum->mined, ++stratum->n_shares, &submit))
        stop_mining(stratum);
}

/* Waits up to timeout_ms for the first event. */
static void take_events(struct stratum *stratum, int timeout_ms)
{
    dsha256_engine_event events[64];
    size_t n = 0;
    if (dsha256_engine_wait(stratum->rig.engine, events, 64, &n, timeout_ms) != DSHA256_OK)
        return;
    for (size_t i = 0; i < n; i++) {
        if (events[i].kind == DSHA256_EVENT_DEVICE_LOST)
            fprintf(stderr, "device %u failed for good; the others take over its work\n", events[i].device);
        else if (!work_is_of(&stratum->work, &events[i]))
            continue; /* the pool went while this list was gone through */
        else if (events[i].kind == DSHA256_EVENT_DONE)
            work_done(&stratum->work);
        else
            send_share(stratum, &events[i]);
    }
}

static void look_after_limit(struct stratum *stratum)
{
    char line[120];
    struct limit *limit = &stratum->limit;
    const double floor = limit->floor, difficulty = stratum->work.difficulty;
    if (!stratum->mined)
        return;
    limit_tick(limit, difficulty);
    if (limit->floor == floor)
        return;
    work_set_difficulty(&stratum->work, difficulty, limit->floor);
    snprintf(line, sizeof line, "difficulty %.6g is too low: only %.0f shares a second are sent (--max-rate)",
             difficulty, limit->per_s);
    if (limit->floor > 0 && notice_is_due(&stratum->limit_notice, line))
        fprintf(stderr, "%s: %s\n", stratum->mined->name, line);
}

/* ---- Pools ------------------------------------------------------------------------------------------------------- */

/* A job is worked on if it is of the current pool, or of one that is preferred to it. */
static void take_job(struct stratum *stratum, struct pool *pool)
{
    const size_t i = (size_t)(pool - stratum->pools);
    struct stratum_job job;
    if (i > stratum->current)
        return;
    const int is_clean = pool == stratum->mined && json_is_true(json_array_get(pool->session.job, 8));
    const int was_gone = pool->is_gone;
    if (!pool_job(pool, &job)) {
        if (pool == stratum->mined && pool->session.idle_since > 0)
            stop_mining(stratum);
        return;
    }
    /* The old job goes in any case. Without clean_jobs, and for another pool, its shares are still welcome. */
    if (!is_clean)
        take_events(stratum, 0);
    if (!pool->session.line) { /* it broke off meanwhile */
        dsha256_template_destroy(job.tmpl);
        return;
    }
    if (pool != stratum->mined && stratum->n_pools > 1 && !was_gone)
        fprintf(stderr, "%s: mining\n", pool->name);
    if (stratum->mined && pool != stratum->mined)
        stratum->leave_at = miner_now() + 1e-3 * ANSWERS_MS;
    stratum->current = i;
    stratum->mined = pool;
    work_begin(&stratum->work, &job, pool->session.difficulty);
}

/* The difficulty that gives ten shares a minute. */
static double difficulty_of_rate(double rate)
{
    enum { SHARE_S = 6 };
    return rate * SHARE_S / 0x1p32;
}

/* The next pool comes after three failures in a row. */
static void pool_lost(struct stratum *stratum, struct pool *pool)
{
    const size_t i = (size_t)(pool - stratum->pools);
    if (pool == stratum->mined) {
        stop_mining(stratum);
        if (stratum->suggests_by_rate)
            stratum->pool_options.suggestion = difficulty_of_rate(rig_rate(&stratum->rig));
    }
    stratum->tried_at[i] = miner_now();
    if (i != stratum->current || pool->n_failures < POOL_FAILURES || stratum->n_pools == 1)
        return;
    stratum->current = (i + 1) % stratum->n_pools;
    stratum->pools[stratum->current].n_failures = 0;
    fprintf(stderr, "%s: giving up for now; switching to %s\n", pool->name, stratum->pools[stratum->current].name);
}

static void take_news(struct stratum *stratum, struct pool *pool, enum pool_news news)
{
    const int is_mined = pool == stratum->mined;
    if (news == POOL_JOB)
        take_job(stratum, pool);
    else if (news == POOL_MASK && is_mined) {
        take_events(stratum, 0);
        work_set_mask(&stratum->work, pool->session.version_mask);
    } else if (news == POOL_TOO_EASY && is_mined && pool->session.difficulty > stratum->work.difficulty) {
        pool->applies_at_once = 1; /* most pools mean a difficulty for the jobs to come */
        work_set_difficulty(&stratum->work, pool->session.difficulty, stratum->limit.floor);
    } else if (news == POOL_DIFFICULTY && is_mined && pool->applies_at_once)
        work_set_difficulty(&stratum->work, pool->session.difficulty, stratum->limit.floor);
    if (!pool->session.line)
        pool_lost(stratum, pool);
}

static void look_after_pool(struct stratum *stratum, size_t i)
{
    struct pool *pool = &stratum->pools[i];
    if (i == stratum->current || (i < stratum->current && miner_now() - stratum->tried_at[i] > stratum->return_s))
        pool_connect(pool);
    while (pool->session.line) {
        const enum pool_news news = pool_next(pool);
        if (news == POOL_QUIET)
            break;
        take_news(stratum, pool, news);
    }
    if (i > stratum->current && (pool->session.sent.n == 0 || miner_now() > stratum->leave_at))
        pool_close(pool);
}

/* The last shares get their answers, as far as they come at once; the others are counted as unanswered. */
static void take_last_answers(struct stratum *stratum)
{
    const double end = miner_now() + 1e-3 * ANSWERS_MS;
    stop_mining(stratum);
    for (size_t i = 0; i < stratum->n_pools; i++) {
        while (stratum->pools[i].session.sent.n > 0 && miner_now() < end)
            if (pool_next(&stratum->pools[i]) == POOL_QUIET)
                miner_sleep(1e-3);
        pool_close(&stratum->pools[i]);
    }
}

/* ---- Metrics ----------------------------------------------------------------------------------------------------- */

static void add_metrics(json_t *metrics, void *context)
{
    const struct stratum *stratum = context;
    for (size_t i = 0; i < stratum->n_pools; i++) {
        const struct pool *pool = &stratum->pools[i];
        const char *url = pool->url;
        counts_metrics(metrics, &pool->counts, "shares", "pool", url);
        metrics_add(metrics, "dsha256_pool_connections_total", "Connections made; each but the first a reconnection.",
                    (double)pool->n_connections, "pool", url, NULL);
        metrics_add(metrics, "dsha256_pool_connected", "1 while there is a session.", pool->session.is_open, "pool",
                    url, NULL);
        metrics_add(metrics, "dsha256_pool_mined", "1 for the pool whose job is worked on.", pool == stratum->mined,
                    "pool", url, NULL);
        if (pool->session.is_open)
            metrics_add(metrics, "dsha256_pool_difficulty", "Difficulty that the pool set last.",
                        pool->session.difficulty, "pool", url, NULL);
    }
    metrics_add(metrics, "dsha256_shares_withheld_total", "Found, and not sent: more than --max-rate.",
                (double)stratum->limit.n_withheld, NULL);
    metrics_add(metrics, "dsha256_blocks_found_total", "Shares that met the network's target.",
                (double)stratum->n_blocks, NULL);
    if (stratum->mined)
        metrics_add(metrics, "dsha256_job_age_seconds", "Time since the job came.",
                    miner_now() - stratum->work.began_at, NULL);
}

/* ---- Start ------------------------------------------------------------------------------------------------------- */

/* Hashes per second, by a job that nothing meets; fast devices are done with it early. */
static double measure_rate(const struct stratum *stratum)
{
    enum { MEASURE_MS = 250 };
    static const uint8_t zeros[80];
    dsha256_job job;
    dsha256_engine_event event;
    size_t n;
    const double began_at = miner_now();
    if (dsha256_job_init(&job, zeros, zeros) != DSHA256_OK ||
        dsha256_engine_submit(stratum->rig.engine, &job, 0, 0, UINT64_C(1) << 32) != DSHA256_OK)
        return 0;
    while (!miner_stop && miner_now() - began_at < 1e-3 * MEASURE_MS)
        if (dsha256_engine_wait(stratum->rig.engine, &event, 1, &n, 1) == DSHA256_OK &&
            event.kind == DSHA256_EVENT_DONE)
            break;
    const double elapsed = miner_now() - began_at;
    dsha256_engine_cancel(stratum->rig.engine);
    return (double)rig_hashes(&stratum->rig) / elapsed;
}

int main(int argc, char **argv)
{
    static struct stratum stratum = {
        .pool_options = {.version_mask = 0x1fffe000, .suggestion = -1, .work_timeout = 120},
        .return_s = 60,
        .limit = {.per_s = 100},
        .rig = {.program = "stratum", .what = "shares", .status_every = 10, .add_metrics = add_metrics}};
    stratum.rig.context = &stratum;
    stratum_read_options(&stratum, argc, argv);
    miner_catch_signals();
    setvbuf(stdout, NULL, _IOLBF, 0);
    rig_start(&stratum.rig);
    stratum.work.engine = stratum.rig.engine;
    stratum.work.able_mask = stratum.pool_options.version_mask;
    stratum.suggests_by_rate = stratum.pool_options.suggestion < 0;
    if (stratum.suggests_by_rate)
        stratum.pool_options.suggestion = difficulty_of_rate(measure_rate(&stratum));
    while (!miner_stop && (stratum.max_shares == 0 || stratum.rig.counts.accepted < stratum.max_shares)) {
        for (size_t i = 0; i < stratum.n_pools; i++)
            look_after_pool(&stratum, i);
        work_tick(&stratum.work);
        look_after_limit(&stratum);
        take_events(&stratum, TICK_MS);
        rig_tick(&stratum.rig, stratum.work.space != NULL);
    }
    take_last_answers(&stratum);
    for (size_t i = 0; i < stratum.n_pools; i++)
        if (stratum.n_pools > 1 || stratum.pools[i].counts.unanswered > 0)
            fprintf(stderr, "%s: shares %llu, stale %llu, rejected %llu, unanswered %llu\n", stratum.pools[i].name,
                    stratum.pools[i].counts.accepted, stratum.pools[i].counts.stale, stratum.pools[i].counts.rejected,
                    stratum.pools[i].counts.unanswered);
    rig_end(&stratum.rig);
    for (size_t i = 0; i < stratum.n_pools; i++)
        pool_free(&stratum.pools[i]);
    return 0;
}

/* Which kernel a CPU worker scans with. The best one differs between processors, between the cores of a hybrid one, and
 * by what else runs: so each worker finds out for itself, on its own work, again and again. In a race, the turns of the
 * kernels are one run each of the range that the worker holds: nothing is hashed twice, and what is lost is the time
 * that slower kernels took longer, about 2 ms a race with eight kernels. */
#include "engine.h"
#include "scan.h"

#define MS UINT64_C(1000000)

/* Scanning between two races: the second comes after 0.1 s, the third after 1 s, the others every 10 s, so that they
 * cost 0.02 %. */
static uint64_t pause_ns(const dsha256_engine *engine, unsigned n_races)
{
    if (engine->race_ns > 0)
        return engine->race_ns;
    return n_races == 1 ? 100 * MS : n_races == 2 ? 900 * MS : 10000 * MS;
}

/* 1: there is a race now, and it is the racer's turn. */
static int is_racing(const struct dsha256i_worker *worker, struct dsha256i_choice *choice, size_t *racer)
{
    if (worker->n_racers < 2 || choice->busy_ns < choice->race_at_ns)
        return 0;
    if (!choice->is_racing)
        dsha256i_race_start(&choice->race, worker->n_racers, &dsha256i_race_of_kernels);
    choice->is_racing = !dsha256i_race_is_over(&choice->race);
    if (choice->is_racing) {
        *racer = dsha256i_race_next(&choice->race);
        return 1;
    }
    choice->kernel = worker->racers[dsha256i_race_winner(&choice->race)];
    choice->race_at_ns = choice->busy_ns + pause_ns(worker->engine, ++choice->n_races);
    return 0;
}

static uint64_t nonces_of_turn(const struct dsha256i_kernel *kernel, uint32_t n_versions)
{
    const uint32_t hashes_per_step = kernel->step * n_versions;
    return (uint64_t)(kernel->run_hashes > hashes_per_step ? kernel->run_hashes / hashes_per_step : 1) * kernel->step;
}

int dsha256i_worker_scan(struct dsha256i_worker *worker, const struct dsha256i_nonce_range *range,
                         dsha256_scan_result *result, uint64_t *hardware_errors)
{
    struct dsha256i_whole_job whole;
    dsha256i_job_load(&whole, &worker->job); /* checked when it was submitted */
    struct dsha256i_choice *choice = &worker->choices[whole.job.n_versions > 1];
    *result = (dsha256_scan_result){0, 0};
    worker->has_raced = 0;
    for (;;) {
        const uint64_t left = range->n - result->n_done;
        size_t racer = 0;
        const int is_race = is_racing(worker, choice, &racer);
        const uint64_t turn = is_race ? nonces_of_turn(worker->racers[racer], whole.job.n_versions) : 0;
        const int is_turn = is_race && turn <= left; /* anything shorter says too little */
        dsha256_scan_result part;
        const uint64_t start_ns = dsha256i_clock_ns();
        const int status =
            dsha256i_scan(is_turn ? worker->racers[racer] : choice->kernel, worker->compress, &whole,
                          range->first + (uint32_t)result->n_done, is_turn ? turn : left, worker->hits + result->n_hits,
                          DSHA256I_WORKER_HITS - result->n_hits, &worker->stop,
                          worker->is_device ? &worker->steps_done : NULL, &part, hardware_errors);
        const uint64_t ns = dsha256i_clock_ns() - start_ns;
        result->n_done += part.n_done;
        result->n_hits += part.n_hits;
        choice->busy_ns += ns;
        worker->has_raced |= is_turn;
        if (status != DSHA256_OK) /* with a device, more than once in a range: its hits are not to wait for the end */
            return status;
        if (is_turn)
            dsha256i_race_turn(&choice->race, racer, ns, turn * whole.job.n_versions);
        if (result->n_done == range->n)
            return DSHA256_OK;
        if (DSHA256I_WORKER_HITS - result->n_hits < whole.job.n_versions)
            return DSHA256_FULL;
    }
}

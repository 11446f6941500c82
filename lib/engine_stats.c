/* What each device did, counted where it is done. */
#include "engine.h"

#include <string.h>

enum { N_SLOTS = DSHA256I_RATE_SLOTS + 1 }; /* one more is being filled */

#define DEVICE_SCAN_NS UINT64_C(40000000) /* a device's scans of this length say how fast it is */

/* Counted from N_SLOTS on, so that the slots before the clock's start have numbers, too. */
static uint64_t slot_of(const struct dsha256i_rate *rate, uint64_t time_ns)
{
    return time_ns / rate->width_ns + N_SLOTS;
}

static void rate_init(struct dsha256i_rate *rate, uint64_t width_ns, uint64_t now_ns)
{
    memset(rate, 0, sizeof *rate);
    rate->width_ns = width_ns;
    rate->slot = slot_of(rate, now_ns);
}

/* Empties the slots between the last one that was filled and that of now. */
static void rate_advance(struct dsha256i_rate *rate, uint64_t now_ns)
{
    const uint64_t slot = slot_of(rate, now_ns);
    for (uint64_t i = 0; i < N_SLOTS && rate->slot + i < slot; i++)
        rate->hashes[(slot - i) % N_SLOTS] = 0;
    if (slot > rate->slot)
        rate->slot = slot;
}

/* Spreads the hashes evenly over the time that they took. */
static void rate_add(struct dsha256i_rate *rate, uint64_t start_ns, uint64_t end_ns, double hashes)
{
    rate_advance(rate, end_ns);
    const double per_ns = hashes / (double)(end_ns - start_ns);
    for (uint64_t at = start_ns, until; at < end_ns; at = until) {
        const uint64_t slot = slot_of(rate, at);
        until = at - at % rate->width_ns + rate->width_ns;
        if (until > end_ns)
            until = end_ns;
        if (slot + N_SLOTS > rate->slot)
            rate->hashes[slot % N_SLOTS] += per_ns * (double)(until - at);
    }
}

/* Hashes per second over the slots that are complete; while there are not as many, over all time since since_ns. */
static double rate_read(struct dsha256i_rate *rate, uint64_t since_ns, uint64_t now_ns)
{
    rate_advance(rate, now_ns);
    double hashes = 0;
    for (uint64_t i = 1; i < N_SLOTS; i++)
        hashes += rate->hashes[(rate->slot - i) % N_SLOTS];
    const uint64_t span_ns = DSHA256I_RATE_SLOTS * rate->width_ns;
    if (since_ns + span_ns + rate->width_ns <= now_ns)
        return hashes * 1e9 / (double)span_ns;
    hashes += rate->hashes[rate->slot % N_SLOTS];
    return now_ns > since_ns ? hashes * 1e9 / (double)(now_ns - since_ns) : 0;
}

void dsha256i_stats_init(struct dsha256i_worker *worker, uint64_t now_ns)
{
    rate_init(&worker->second, UINT64_C(1000000000) / DSHA256I_RATE_SLOTS, now_ns);
    rate_init(&worker->minute, UINT64_C(60000000000) / DSHA256I_RATE_SLOTS, now_ns);
}

void dsha256i_stats_begin(struct dsha256i_worker *worker, uint64_t now_ns, uint32_t n_versions)
{
    worker->counted_versions = n_versions;
    worker->counted_ns = now_ns;
    worker->counted_hashes = 0;
    __atomic_store_n(&worker->steps_done, 0, __ATOMIC_RELAXED);
}

void dsha256i_stats_count(struct dsha256i_worker *worker, uint64_t now_ns, uint64_t hashes)
{
    if (now_ns <= worker->counted_ns)
        return;
    /* A scan that failed, or must do a part again, ends with fewer than were seen. */
    const uint64_t more = hashes > worker->counted_hashes ? hashes - worker->counted_hashes : 0;
    worker->hashes += more;
    worker->busy_ns += now_ns - worker->counted_ns;
    rate_add(&worker->second, worker->counted_ns, now_ns, (double)more);
    rate_add(&worker->minute, worker->counted_ns, now_ns, (double)more);
    worker->counted_ns = now_ns;
    worker->counted_hashes += more;
}

void dsha256i_stats_end(struct dsha256i_worker *worker, uint64_t start_ns, uint64_t end_ns, uint64_t hashes)
{
    dsha256i_stats_count(worker, end_ns, hashes);
    worker->counted_versions = 0;

    /* Shorter scans measure mostly what surrounds the hashing; those with a race, slower kernels too. */
    const uint64_t busy_ns = end_ns - start_ns;
    if (busy_ns < 100000 || hashes == 0 || worker->has_raced)
        return;
    const double rate = (double)hashes * 1e9 / (double)busy_ns;
    double weight = worker->is_rate_measured ? 0.25 : 1;
    if (worker->is_device && rate > worker->rate) /* nothing makes a scan look faster than it is */
        weight = 1;
    else if (worker->is_device && busy_ns < DEVICE_SCAN_NS) /* much of it was the beginning and the end */
        weight *= (double)busy_ns / (double)DEVICE_SCAN_NS;
    worker->rate += weight * (rate - worker->rate);
    worker->is_rate_measured |= !worker->is_device || busy_ns >= DEVICE_SCAN_NS;
}

int dsha256_engine_get_stats(dsha256_engine *engine, dsha256_engine_stats *stats, size_t device)
{
    if (!engine || !stats || stats->size < offsetof(dsha256_engine_stats, rate_60s) + sizeof stats->rate_60s)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "engine or stats is NULL, or its size is not set");
    if (device >= engine->n_workers)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "device: %zu, expected less than %zu", device, engine->n_workers);
    if (dsha256i_engine_is_forked(engine))
        return dsha256i_error(DSHA256_ERR_DEVICE, DSHA256I_FORKED);

    struct dsha256i_worker *worker = &engine->workers[device];
    dsha256i_lock(&engine->lock);
    const uint64_t now_ns = dsha256i_clock_ns();
    if (worker->is_device && worker->counted_versions > 0) /* its scans are long */
        dsha256i_stats_count(worker, now_ns,
                             (uint64_t)__atomic_load_n(&worker->steps_done, __ATOMIC_RELAXED) * worker->kernel->step *
                                 worker->counted_versions);
    const dsha256_engine_stats all = {
        .size = stats->size,
        .backend = dsha256_backend_name(worker->backend),
        .hashes = worker->hashes,
        .hits = worker->n_hits,
        .hardware_errors = worker->hardware_errors,
        .busy_ns = worker->busy_ns,
        .wall_ns = now_ns - engine->created_ns,
        .rate_1s = rate_read(&worker->second, engine->created_ns, now_ns),
        .rate_60s = rate_read(&worker->minute, engine->created_ns, now_ns),
        .losses = worker->losses,
        .working = !worker->is_lost,
        .kernel = worker->kernel->name,
    };
    dsha256i_unlock(&engine->lock);
    if (all.size > sizeof all) /* a caller newer than this library */
        memset((char *)stats + sizeof all, 0, all.size - sizeof all);
    memcpy(stats, &all, all.size < sizeof all ? all.size : sizeof all);
    return DSHA256_OK;
}

/* The engine's beginning and end, and what concerns all of its workers. */
#include "engine.h"

#include <stdlib.h>
#include <string.h>

enum { THREADS_MAX = 4096, JOBS_MAX = 65536, EVENTS_MAX = 1048576 };

int dsha256i_engine_is_forked(const dsha256_engine *engine)
{
    return engine->process != dsha256i_process_id();
}

/* ---- Options ----------------------------------------------------------------------------------------------------- */

static int read_options(dsha256_engine_options *read, const dsha256_engine_options *options)
{
    memset(read, 0, sizeof *read);
    if (options) {
        if (options->size < offsetof(dsha256_engine_options, duty_percent) + sizeof options->duty_percent)
            return dsha256i_error(DSHA256_ERR_ARGUMENT, "the options' size is not set");
        memcpy(read, options, options->size < sizeof *read ? options->size : sizeof *read);
    }
    const int status = DSHA256_ERR_ARGUMENT;
    if (dsha256i_at_most(status, "threads", read->threads, THREADS_MAX) ||
        dsha256i_at_most(status, "duty_percent", read->duty_percent, 100) ||
        dsha256i_at_most(status, "max_jobs", read->max_jobs, JOBS_MAX) ||
        dsha256i_at_most(status, "max_events", read->max_events, EVENTS_MAX))
        return status;
    if (read->duty_percent == 0)
        read->duty_percent = 100;
    if (read->max_jobs == 0)
        read->max_jobs = 64;
    if (read->max_events == 0)
        read->max_events = 1024;
    return DSHA256_OK;
}

/* ---- Create ------------------------------------------------------------------------------------------------------ */

static int init_worker(dsha256_engine *engine, dsha256_backend *backend, const struct dsha256i_engine_setup *setup)
{
    struct dsha256i_worker *worker = &engine->workers[engine->n_workers];
    if (dsha256i_cond_init(&worker->wake) != 0)
        return dsha256i_error_plain(DSHA256_ERR_MEMORY);
    worker->engine = engine;
    worker->index = (unsigned)engine->n_workers++;
    worker->backend = backend;
    worker->kernel = dsha256i_backend_kernel(backend, DSHA256_OP_SCAN);
    if (!backend->kernel) /* "auto" */
        worker->n_racers = dsha256i_sound_kernels(worker->racers);
    if (setup && setup->racers && worker->kernel->scan_device == NULL) {
        worker->n_racers = setup->n_racers;
        for (size_t i = 0; i < setup->n_racers; i++)
            worker->racers[i] = setup->racers[i];
    }
    worker->choices[0].kernel = worker->kernel;
    worker->choices[1].kernel = dsha256i_backend_kernel(backend, DSHA256_OP_SCAN_VERSIONS);
    worker->compress = dsha256i_backend_compress(backend);
    worker->is_device = worker->kernel->scan_device != NULL;
    worker->rate = 1e4 * worker->kernel->run_hashes; /* a run is meant to take 100 microseconds */
    worker->duty.counted_ns = engine->created_ns;
    worker->tested_ns = dsha256i_clock_ns(); /* when it was opened */
    dsha256i_stats_init(worker, engine->created_ns);
    return DSHA256_OK;
}

static int init_engine(dsha256_engine *engine, const dsha256_engine_options *options,
                       const struct dsha256i_backend_list *list, const struct dsha256i_engine_setup *setup)
{
    const size_t n_cpu_workers = list->n_cpu > 0 ? options->threads : 0;
    const size_t n_workers = n_cpu_workers + list->n_devices;
    if (n_workers == 0)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "backends: none");
    engine->workers = calloc(n_workers, sizeof *engine->workers);
    engine->jobs = calloc(options->max_jobs, sizeof *engine->jobs);
    /* A worker holds a part of one unit at most, and has returned one of another; one is at the head of the queue. */
    const size_t max_units = 2 * n_workers + 1;
    engine->units = calloc(max_units, sizeof *engine->units);
    engine->events = calloc(options->max_events, sizeof *engine->events);
    if (!engine->workers || !engine->jobs || !engine->units || !engine->events)
        return dsha256i_error_plain(DSHA256_ERR_MEMORY);
    engine->duty_percent = options->duty_percent;
    engine->max_jobs = options->max_jobs;
    engine->max_units = max_units;
    engine->max_events = options->max_events;
    engine->pin = options->pin;
    engine->created_ns = dsha256i_clock_ns();
    dsha256i_queue_init(engine);
    int status = DSHA256_OK;
    for (size_t i = 0; i < n_cpu_workers && status == DSHA256_OK; i++)
        status = init_worker(engine, list->cpu[i % list->n_cpu], setup);
    for (size_t i = 0; i < list->n_devices && status == DSHA256_OK; i++)
        status = init_worker(engine, list->device[i], setup);
    return status;
}

static int start_threads(dsha256_engine *engine)
{
    int any_device = 0;
    for (size_t i = 0; i < engine->n_workers; i++) {
        struct dsha256i_worker *worker = &engine->workers[i];
        if (dsha256i_thread_start(&worker->thread, dsha256i_worker_run, worker) != 0)
            return dsha256i_error_plain(DSHA256_ERR_MEMORY);
        worker->has_thread = 1;
        any_device |= worker->is_device;
    }
    if (any_device) {
        if (dsha256i_thread_start(&engine->watch, dsha256i_watch_run, engine) != 0)
            return dsha256i_error_plain(DSHA256_ERR_MEMORY);
        engine->has_watch = 1;
    }
    return DSHA256_OK;
}

/* An engine with its locks and nothing else, or NULL. */
static dsha256_engine *new_engine(const struct dsha256i_engine_setup *setup)
{
    dsha256_engine *engine = calloc(1, sizeof *engine);
    if (!engine)
        return NULL;
    engine->process = dsha256i_process_id();
    engine->stall_ns = UINT64_C(1000000) * (setup && setup->stall_ms > 0 ? setup->stall_ms : 10000);
    engine->restart_ns = UINT64_C(1000000) * (setup && setup->restart_ms > 0 ? setup->restart_ms : 1000);
    engine->race_ns = UINT64_C(1000000) * (setup ? setup->race_ms : 0);
    engine->retest_ns = UINT64_C(1000000) * (setup && setup->retest_ms > 0 ? setup->retest_ms : 60000);
    dsha256i_cond *const conds[] = {&engine->room, &engine->arrival, &engine->departure};
    size_t n = 0;
    if (dsha256i_mutex_init(&engine->lock) == 0) {
        while (n < 3 && dsha256i_cond_init(conds[n]) == 0)
            n++;
        if (n == 3)
            return engine;
        dsha256i_mutex_destroy(&engine->lock);
    }
    while (n > 0)
        dsha256i_cond_destroy(conds[--n]);
    free(engine);
    return NULL;
}

int dsha256i_engine_create(dsha256_engine **created, const dsha256_engine_options *given,
                           const struct dsha256i_engine_setup *setup)
{
    dsha256_engine_options options;
    struct dsha256i_backend_list list = {.owns = !(setup && setup->backends)};
    *created = NULL;
    int status = read_options(&options, given);
    if (status != DSHA256_OK)
        return status;
    if (!list.owns)
        for (size_t i = 0; i < setup->n_backends && status == DSHA256_OK; i++)
            status = dsha256i_backends_add(&list, setup->backends[i]);
    else
        status = dsha256i_backends_open(&list, options.backends);
    if (options.threads == 0)
        options.threads = dsha256i_cpu_count(list.n_devices > 0);
    if (status == DSHA256_OK && list.n_cpu > options.threads)
        status = dsha256i_error(DSHA256_ERR_ARGUMENT, "threads: %u, expected at least one for each of %zu CPU backends",
                                options.threads, list.n_cpu);
    if (status != DSHA256_OK) {
        dsha256i_backends_discard(&list);
        return status;
    }

    dsha256_engine *engine = new_engine(setup);
    if (!engine) {
        dsha256i_backends_discard(&list);
        return dsha256i_error_plain(DSHA256_ERR_MEMORY);
    }
    status = init_engine(engine, &options, &list, setup);
    if (status == DSHA256_OK)
        status = start_threads(engine);
    if (status != DSHA256_OK) {
        dsha256_engine_destroy(engine);
        dsha256i_backends_discard(&list);
        return status;
    }
    free(list.device);
    engine->owns_backends = list.owns;
    *created = engine;
    return DSHA256_OK;
}

int dsha256_engine_create(dsha256_engine **engine, const dsha256_engine_options *options)
{
    if (!engine)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "engine is NULL");
    return dsha256i_engine_create(engine, options, NULL);
}

/* ---- Destroy ----------------------------------------------------------------------------------------------------- */

static void free_memory(dsha256_engine *engine)
{
    free(engine->workers);
    free(engine->jobs);
    free(engine->units);
    free(engine->events);
    free(engine);
}

void dsha256i_engine_free(dsha256_engine *engine)
{
    for (size_t i = 0; i < engine->n_workers; i++) {
        if (engine->owns_backends && engine->workers[i].is_device) /* CPU backends hold nothing */
            dsha256_backend_close(engine->workers[i].backend);
        dsha256i_cond_destroy(&engine->workers[i].wake);
    }
    dsha256i_cond_destroy(&engine->room);
    dsha256i_cond_destroy(&engine->arrival);
    dsha256i_cond_destroy(&engine->departure);
    dsha256i_mutex_destroy(&engine->lock);
    free_memory(engine);
}

/* Wakes every worker, whatever it waits for. */
static void wake_workers(dsha256_engine *engine)
{
    for (size_t i = 0; i < engine->n_workers; i++) {
        engine->workers[i].is_idle = 0;
        dsha256i_wake_one(&engine->workers[i].wake);
    }
}

static void stop_scans(dsha256_engine *engine)
{
    for (size_t i = 0; i < engine->n_workers; i++)
        if (engine->workers[i].is_scanning)
            dsha256_stop_set(&engine->workers[i].stop, 1);
}

static size_t count_threads_left(const dsha256_engine *engine, int of_devices)
{
    size_t n = 0;
    for (size_t i = 0; i < engine->n_workers; i++) {
        const struct dsha256i_worker *worker = &engine->workers[i];
        n += worker->has_thread && !worker->has_exited && worker->is_device == of_devices;
    }
    return n;
}

void dsha256_engine_destroy(dsha256_engine *engine)
{
    if (!engine)
        return;
    if (dsha256i_engine_is_forked(engine)) { /* the locks may be held by threads that are not here */
        free_memory(engine);
        return;
    }
    dsha256i_lock(&engine->lock);
    engine->is_quitting = 1;
    dsha256i_queue_clear(engine);
    wake_workers(engine);
    dsha256i_wake_all(&engine->room);
    dsha256i_wake_all(&engine->arrival);
    dsha256i_wake_all(&engine->departure);
    const uint64_t deadline = dsha256i_clock_ns() + engine->stall_ns;
    while (engine->n_waiting_consumers > 0 || count_threads_left(engine, 0) > 0)
        dsha256i_wait(&engine->departure, &engine->lock);
    while (count_threads_left(engine, 1) > 0 && dsha256i_clock_ns() < deadline)
        dsha256i_wait_until(&engine->departure, &engine->lock, deadline);
    engine->n_left_behind = count_threads_left(engine, 1) + 1; /* and this thread */
    for (size_t i = 0; i < engine->n_workers; i++)
        engine->workers[i].is_left_behind = !engine->workers[i].has_exited;
    dsha256i_unlock(&engine->lock);

    for (size_t i = 0; i < engine->n_workers; i++) {
        const struct dsha256i_worker *worker = &engine->workers[i];
        if (!worker->has_thread)
            continue;
        if (worker->is_left_behind)
            dsha256i_thread_detach(worker->thread);
        else
            dsha256i_thread_join(worker->thread);
    }
    if (engine->has_watch)
        dsha256i_thread_join(engine->watch);

    dsha256i_lock(&engine->lock);
    const int is_last = --engine->n_left_behind == 0;
    dsha256i_unlock(&engine->lock);
    if (is_last)
        dsha256i_engine_free(engine);
}

/* ---- All workers ------------------------------------------------------------------------------------------------- */

void dsha256_engine_pause(dsha256_engine *engine, int on)
{
    if (!engine || dsha256i_engine_is_forked(engine))
        return;
    dsha256i_lock(&engine->lock);
    engine->is_paused = on != 0;
    if (on)
        stop_scans(engine);
    else
        wake_workers(engine);
    dsha256i_unlock(&engine->lock);
}

int dsha256_engine_set_duty(dsha256_engine *engine, unsigned percent)
{
    if (!engine)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "engine is NULL");
    if (percent < 1 || percent > 100)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "percent: %u, expected 1 … 100", percent);
    if (dsha256i_engine_is_forked(engine))
        return dsha256i_error(DSHA256_ERR_DEVICE, DSHA256I_FORKED);
    dsha256i_lock(&engine->lock);
    engine->duty_percent = percent;
    for (size_t i = 0; i < engine->n_workers; i++)
        engine->workers[i].duty.owed_ns = 0;
    wake_workers(engine);
    dsha256i_unlock(&engine->lock);
    return DSHA256_OK;
}

size_t dsha256_engine_device_count(const dsha256_engine *engine)
{
    return engine ? engine->n_workers : 0;
}

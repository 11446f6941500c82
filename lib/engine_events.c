/* The event queue: a ring of fixed size between workers, which wait while it is full, and dsha256_engine_wait. */
#include "engine.h"

int dsha256i_event_wait_for_room(struct dsha256i_worker *worker)
{
    dsha256_engine *engine = worker->engine;
    while (worker->held.job && !engine->is_quitting && engine->n_events == engine->max_events) {
        engine->n_waiting_workers++;
        dsha256i_wait(&engine->room, &engine->lock);
        engine->n_waiting_workers--;
    }
    return worker->held.job && !engine->is_quitting;
}

void dsha256i_event_post(struct dsha256i_worker *worker, const dsha256_engine_event *event)
{
    dsha256_engine *engine = worker->engine;
    struct dsha256i_event *last = &engine->events[(engine->first_event + engine->n_events++) % engine->max_events];
    const struct dsha256i_engine_job *job = worker->held.job;
    last->event = *event;
    last->space = job->whole ? job->whole->space : NULL;
    last->position = job->position;
    if (engine->n_waiting_consumers > 0)
        dsha256i_wake_one(&engine->arrival);
}

void dsha256i_event_lost(struct dsha256i_worker *worker)
{
    dsha256_engine *engine = worker->engine;
    worker->n_losses_unreported++;
    engine->n_losses_unreported++;
    if (engine->n_waiting_consumers > 0)
        dsha256i_wake_one(&engine->arrival);
}

static size_t take_events(dsha256_engine *engine, dsha256_engine_event *events, size_t max_events)
{
    size_t n = 0;
    for (size_t i = 0; i < engine->n_workers && engine->n_losses_unreported > 0 && n < max_events; i++) {
        struct dsha256i_worker *worker = &engine->workers[i];
        for (; worker->n_losses_unreported > 0 && n < max_events; n++) {
            events[n] = (dsha256_engine_event){.kind = DSHA256_EVENT_DEVICE_LOST, .device = worker->index};
            worker->n_losses_unreported--;
            engine->n_losses_unreported--;
        }
    }
    for (; engine->n_events > 0 && n < max_events; n++) {
        events[n] = engine->events[engine->first_event].event;
        engine->first_event = (engine->first_event + 1) % engine->max_events;
        engine->n_events--;
    }
    return n;
}

int dsha256_engine_wait(dsha256_engine *engine, dsha256_engine_event *events, size_t max_events, size_t *n_events,
                        int timeout_ms)
{
    if (!n_events)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "n_events is NULL");
    *n_events = 0;
    if (!engine || !events || max_events == 0)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "engine or events is NULL, or max_events is 0");
    if (timeout_ms < -1)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "timeout_ms: %d, expected -1 at least", timeout_ms);
    if (dsha256i_engine_is_forked(engine))
        return dsha256i_error(DSHA256_ERR_DEVICE, DSHA256I_FORKED);

    const uint64_t deadline = timeout_ms > 0 ? dsha256i_clock_ns() + (uint64_t)timeout_ms * 1000000 : 0;
    int status = DSHA256_OK;
    dsha256i_lock(&engine->lock);
    for (;;) {
        if (engine->is_quitting) {
            status = DSHA256_STOPPED;
            break;
        }
        *n_events = take_events(engine, events, max_events);
        if (*n_events > 0)
            break;
        if (timeout_ms == 0 || (timeout_ms > 0 && dsha256i_clock_ns() >= deadline)) {
            status = DSHA256_TIMEOUT;
            break;
        }
        engine->n_waiting_consumers++;
        if (timeout_ms > 0)
            dsha256i_wait_until(&engine->arrival, &engine->lock, deadline);
        else
            dsha256i_wait(&engine->arrival, &engine->lock);
        engine->n_waiting_consumers--;
    }
    if (engine->n_waiting_workers > 0 && *n_events > 0)
        dsha256i_wake_all(&engine->room);
    if (engine->n_waiting_consumers > 0 && (engine->n_events > 0 || engine->n_losses_unreported > 0))
        dsha256i_wake_one(&engine->arrival); /* one call was woken for several events */
    if (engine->is_quitting && engine->n_waiting_consumers == 0)
        dsha256i_wake_all(&engine->departure);
    dsha256i_unlock(&engine->lock);
    return status;
}

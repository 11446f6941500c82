/* The engine finishes ranges in any order. The search is one job of it; hits wait here until the engine's progress,
 * which has no gap, is past them, and are then handed on in order. */
#include "search.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "clock.h"
#include "command.h"
#include "terminal.h"
#include "units.h"

enum { N_EVENTS = 2048, TICK_MS = 20 }; /* the engine has room for 1024, and lost devices are said beside those */
#define LAST_SECONDS 0.05               /* for devices to come back when they are asked to */

/* Hits that came, of nonces that the search has not got to. */
struct waiting {
    struct search *search;
    size_t n, max;
    dsha256_hit *hits;
};

static void add_hit(struct waiting *waiting, const dsha256_hit *hit)
{
    if (waiting->n == waiting->max) {
        waiting->max = waiting->max ? 2 * waiting->max : 64;
        dsha256_hit *grown = realloc(waiting->hits, waiting->max * sizeof *hit);
        if (!grown)
            die(EXIT_FAULT, "out of memory");
        waiting->hits = grown;
    }
    waiting->hits[waiting->n++] = *hit;
}

static const struct search *sorted_for; /* qsort hands no context on */

static size_t place_of(uint32_t version)
{
    size_t place = 0;
    while (place < sorted_for->n_versions && sorted_for->versions[place] != version)
        place++;
    return place;
}

static int compare_hits(const void *a, const void *b)
{
    const dsha256_hit *x = a, *y = b;
    if (x->nonce != y->nonce)
        return x->nonce < y->nonce ? -1 : 1;
    const size_t x_place = place_of(x->version), y_place = place_of(y->version);
    return (x_place > y_place) - (x_place < y_place);
}

/* Hands on the hits of the first n_done nonces, in order. 1: the first hit was wanted, and is there. */
static int settle(struct waiting *waiting, uint64_t n_done)
{
    struct search *search = waiting->search;
    size_t n = 0; /* those hits come to the front */
    for (size_t i = 0; i < waiting->n; i++) {
        const dsha256_hit hit = waiting->hits[i];
        if (hit.nonce - (uint64_t)search->first >= n_done)
            continue;
        waiting->hits[i] = waiting->hits[n];
        waiting->hits[n++] = hit;
    }
    sorted_for = search;
    if (n > 1)
        qsort(waiting->hits, n, sizeof *waiting->hits, compare_hits);
    for (size_t i = 0; i < n; i++) {
        if (search->to_first_hit && waiting->hits[i].nonce != waiting->hits[0].nonce)
            break;
        search->on_hit(search, &waiting->hits[i]);
        search->n_hits++;
    }
    search->n_done = n_done;
    if (search->to_first_hit && n > 0) { /* as if it had ended there */
        search->n_done = waiting->hits[0].nonce - (uint64_t)search->first + 1;
        return 1;
    }
    waiting->n -= n;
    if (n > 0)
        memmove(waiting->hits, waiting->hits + n, waiting->n * sizeof *waiting->hits);
    return 0;
}

/* Takes the events that there are, waiting up to timeout_ms for the first. 1: the job is done. < 0: as the engine. */
static int take_events(struct waiting *waiting, int timeout_ms)
{
    static dsha256_engine_event events[N_EVENTS];
    size_t n;
    int is_done = 0;
    const int status = dsha256_engine_wait(waiting->search->engine, events, N_EVENTS, &n, timeout_ms);
    for (size_t i = 0; i < n; i++) {
        if (events[i].kind == DSHA256_EVENT_HIT)
            add_hit(waiting, &events[i].hit);
        else if (events[i].kind == DSHA256_EVENT_DONE)
            is_done = 1;
        else if (events[i].kind == DSHA256_EVENT_DEVICE_LOST)
            complain("device %u failed for good; the others take over its work", events[i].device);
    }
    return status < 0 ? status : is_done;
}

/* Settles as much as there is. 1: the search is over. */
static int advance(struct waiting *waiting, int timeout_ms)
{
    struct search *search = waiting->search;
    uint64_t n_done;
    int is_done = take_events(waiting, timeout_ms);
    if (is_done == 0) {
        const int status = dsha256_engine_get_progress(search->engine, 0, &n_done);
        is_done = take_events(waiting, 0); /* all hits before it are here now */
        if (status != DSHA256_OK && is_done == 0)
            is_done = status;
    }
    if (is_done < 0) {
        clear_progress();
        die(EXIT_FAULT, "%s", reason_of(is_done));
    }
    if (is_done)
        n_done = search->count;
    return settle(waiting, n_done) || is_done;
}

/* A line that overwrites itself, for people. */
static void print_progress(const struct search *search)
{
    char text[96], rate_text[QUANTITY_MAX], time[DURATION_MAX];
    double rate = 0; /* hashes per second */
    for (size_t i = 0; i < dsha256_engine_device_count(search->engine); i++) {
        dsha256_engine_stats stats = {.size = sizeof stats};
        if (dsha256_engine_get_stats(search->engine, &stats, i) == DSHA256_OK)
            rate += stats.rate_1s;
    }
    if (rate <= 0) /* not yet */
        return;
    const double share = (double)search->n_done / (double)search->count;
    const double left = (double)(search->count - search->n_done) * (double)search->n_versions;
    snprintf(text, sizeof text, "%.0f %%  %s  %s left", 100 * share, format_quantity(rate_text, rate, "H/s"),
             format_duration(time, left / rate));
    show_progress(share, text);
}

void open_engine(struct search *search, const char *backends, const char *threads, const char *duty)
{
    const dsha256_engine_options options = {.size = sizeof options,
                                            .backends = backends,
                                            .threads = (unsigned)parse_number("threads", threads, 0, 4096),
                                            .duty_percent = (unsigned)parse_number("duty", duty, 1, 100)};
    const int status = dsha256_engine_create(&search->engine, &options);
    if (status != DSHA256_OK)
        die_of_backend(backends, status);
}

void run_search(struct search *search, int shows_progress)
{
    struct waiting waiting = {.search = search};
    search->n_done = search->n_hits = 0;
    search->was_stopped = 0;
    const int status = dsha256_engine_submit(search->engine, &search->job, 0, search->first, search->count);
    if (status != DSHA256_OK)
        die(EXIT_FAULT, "%s", reason_of(status));
    while (!is_interrupted && !advance(&waiting, TICK_MS))
        if (shows_progress)
            print_progress(search);
    if (is_interrupted && search->n_done < search->count && !(search->to_first_hit && search->n_hits > 0)) {
        dsha256_engine_pause(search->engine, 1); /* what is under way counts, too */
        sleep_for(LAST_SECONDS);
        search->was_stopped = !advance(&waiting, 0);
        dsha256_engine_cancel(search->engine);
        dsha256_engine_pause(search->engine, 0);
    }
    if (shows_progress)
        clear_progress();
    dsha256_engine_cancel(search->engine);
    free(waiting.hits);
}

/* The engine finishes ranges in any order. The search submits consecutive windows, a few at a time so that the workers
 * never wait, and settles them in order: what it says to be done is done without a gap. */
#include "search.h"

#include <stdio.h>
#include <stdlib.h>

#include "clock.h"
#include "command.h"
#include "terminal.h"
#include "units.h"

enum { N_WINDOWS = 4, FIRST_WINDOW = 4096, N_EVENTS = 256, TICK_MS = 20 };
#define WINDOW_SECONDS 0.1

struct window {
    uint64_t n;
    int is_done;
    size_t n_hits, max_hits;
    dsha256_hit *hits;
};

struct windows {
    struct search *search;
    struct window at[N_WINDOWS]; /* window number i is at[i % N_WINDOWS] */
    uint64_t n_begun, n_settled; /* windows */
    uint64_t n_submitted;        /* nonces */
    uint64_t size;               /* of the next window */
    double start;
};

static int submit_windows(struct windows *windows)
{
    struct search *search = windows->search;
    while (windows->n_begun - windows->n_settled < N_WINDOWS && windows->n_submitted < search->count) {
        struct window *window = &windows->at[windows->n_begun % N_WINDOWS];
        const uint64_t n_left = search->count - windows->n_submitted;
        window->n = n_left < windows->size ? n_left : windows->size;
        window->is_done = 0;
        window->n_hits = 0;
        const int status = dsha256_engine_submit(search->engine, &search->job, windows->n_begun,
                                                 search->first + (uint32_t)windows->n_submitted, window->n);
        if (status != DSHA256_OK)
            return status;
        windows->n_submitted += window->n;
        windows->n_begun++;
    }
    return DSHA256_OK;
}

static void add_hit(struct window *window, const dsha256_hit *hit)
{
    if (window->n_hits == window->max_hits) {
        window->max_hits = window->max_hits ? 2 * window->max_hits : 64;
        dsha256_hit *grown = realloc(window->hits, window->max_hits * sizeof *hit);
        if (!grown)
            die(EXIT_FAULT, "out of memory");
        window->hits = grown;
    }
    window->hits[window->n_hits++] = *hit;
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

/* Hands on what the windows that are done found, in order. 1: the first hit was wanted, and is there. */
static int settle_windows(struct windows *windows)
{
    struct search *search = windows->search;
    for (; windows->n_settled < windows->n_begun; windows->n_settled++) {
        const struct window *window = &windows->at[windows->n_settled % N_WINDOWS];
        if (!window->is_done)
            return 0;
        sorted_for = search;
        if (window->n_hits > 1)
            qsort(window->hits, window->n_hits, sizeof *window->hits, compare_hits);
        for (size_t i = 0; i < window->n_hits; i++) {
            if (search->to_first_hit && window->hits[i].nonce != window->hits[0].nonce)
                break;
            search->on_hit(search, &window->hits[i]);
            search->n_hits++;
        }
        if (search->to_first_hit && window->n_hits > 0) { /* as if it had ended there */
            search->n_done = window->hits[0].nonce - (uint64_t)search->first + 1;
            return 1;
        }
        search->n_done += window->n;
        const double fitting = WINDOW_SECONDS * (double)search->n_done / (seconds_now() - windows->start);
        windows->size = fitting < 2 * (double)windows->size ? (uint64_t)fitting + 1 : 2 * windows->size;
    }
    return 0;
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
    struct windows windows = {.search = search, .size = FIRST_WINDOW, .start = seconds_now()};
    dsha256_engine_event events[N_EVENTS];
    int status = DSHA256_OK;
    search->n_done = search->n_hits = 0;
    search->was_stopped = 0;
    while (search->n_done < search->count && status >= 0) {
        if (is_interrupted) {
            search->was_stopped = 1;
            break;
        }
        size_t n = 0;
        status = submit_windows(&windows);
        if (status == DSHA256_OK)
            status = dsha256_engine_wait(search->engine, events, N_EVENTS, &n, TICK_MS);
        for (size_t i = 0; i < n; i++) {
            struct window *window = &windows.at[events[i].tag % N_WINDOWS];
            if (events[i].kind == DSHA256_EVENT_HIT)
                add_hit(window, &events[i].hit);
            else if (events[i].kind == DSHA256_EVENT_DONE)
                window->is_done = 1;
            else if (events[i].kind == DSHA256_EVENT_DEVICE_LOST)
                complain("device %u is lost; the others do its work", events[i].device);
        }
        if (settle_windows(&windows))
            break;
        if (shows_progress)
            print_progress(search);
    }
    if (shows_progress)
        clear_progress();
    dsha256_engine_cancel(search->engine);
    for (int i = 0; i < N_WINDOWS; i++)
        free(windows.at[i].hits);
    if (status < 0)
        die(EXIT_FAULT, "%s", reason_of(status));
}

/* A search over an engine that looks, from outside, as if one nonce were tried after the other. */
#ifndef DSHA256_TOOLS_SEARCH_H
#define DSHA256_TOOLS_SEARCH_H

#include "dsha256_engine.h"

struct search {
    dsha256_engine *engine;
    dsha256_job job;
    const uint32_t *versions; /* of the job, in its order; NULL: one */
    size_t n_versions;
    uint32_t first;
    uint64_t count;
    int to_first_hit; /* end at the lowest nonce that has a hit */

    void (*on_hit)(const struct search *search, const dsha256_hit *hit); /* ascending by nonce and version's place */
    void *context;

    /* Results: every nonce of [first, first + n_done) was tried, and on_hit got all of their hits and no other. */
    uint64_t n_done, n_hits;
    int was_stopped; /* by is_interrupted */
};

/* The engine of a list of backends, as read from the command line; dies, and says why, where there is none. */
void open_engine(struct search *search, const char *backends, const char *threads, const char *duty);

/* Shows how far it is, if show_progress is ≠ 0. Dies when the engine fails. */
void run_search(struct search *search, int shows_progress);

#endif

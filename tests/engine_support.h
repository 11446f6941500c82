/* What the tests of the engine share: jobs, and a collector that compares what an engine delivers with dsha256_scan. */
#ifndef DSHA256_TESTS_ENGINE_SUPPORT_H
#define DSHA256_TESTS_ENGINE_SUPPORT_H

#include "dsha256_engine.h"
#include "test.h"

/* Of a header that depends on seed; one hash in 2^bits is a hit. */
dsha256_job easy_job(uint64_t seed, unsigned bits, size_t n_versions);
/* Its target: 2^(256 − bits) − 1. */
void easy_target(uint8_t target32[32], unsigned bits);
/* None of its hashes is a hit. */
dsha256_job hopeless_job(uint64_t seed);

/* A space of 4 versions, 2 times, 3 values of extranonce2 and n_nonces nonces; one hash in 1024 is a hit. its_template,
 * if not NULL, becomes its template, to be destroyed. */
extern const uint8_t easy_space_target32[32];
dsha256_space *easy_space(uint64_t n_nonces, dsha256_template **its_template);

/* A job under way: what is expected of it, and what came. */
struct expectation {
    uint64_t tag, hashes;
    size_t n_hits, n_found, n_done;
    dsha256_hit *hits; /* ascending */
    unsigned char *seen;
};
struct expectation expect_scan(const dsha256_job *job, uint64_t tag, size_t n_versions, uint32_t first, uint64_t n);
/* Checks one event of the job; NULL, or what is wrong with it. */
const char *expectation_event(struct expectation *expected, const dsha256_engine_event *event);
void expectation_free(struct expectation *expected);

/* Takes events until the job is done, and checks that each of its hits came once. Skips losses of devices and counts
 * them in *n_lost, which may be NULL. At most max_events a call, pause_us microseconds between calls. */
void check_delivery(dsha256_engine *engine, struct expectation *expected, size_t max_events, unsigned pause_us,
                    unsigned *n_lost);

dsha256_engine_stats stats_of(dsha256_engine *engine, size_t device);
void sleep_us(unsigned microseconds);

#endif

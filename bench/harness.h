/* Google Benchmark, for C. */
#ifndef DSHA256_BENCH_HARNESS_H
#define DSHA256_BENCH_HARNESS_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

struct bench_state; /* a run of a benchmark */
typedef void (*bench_function)(struct bench_state *state, const void *context);

/* How a benchmark is timed. */
enum bench_clock {
    BENCH_WALL, /* what the loop over bench_keep_running takes, by the clock on the wall */
    BENCH_OWN   /* the sum of bench_add_seconds, one call an iteration, over a fixed number of iterations */
};

/* Adds a benchmark; name is copied, context must stay. n_iterations: 0 is as many as --benchmark_min_time takes. */
void bench_register(const char *name, bench_function function, const void *context, enum bench_clock clock,
                    uint64_t n_iterations);

/* 1 while another iteration is to be done. */
int bench_keep_running(struct bench_state *state);

void bench_add_seconds(struct bench_state *state, double seconds);

/* The rate that is printed, items_per_second: how many an iteration does. */
void bench_set_items(struct bench_state *state, double per_iteration);

/* End the run, before its first iteration or in its loop: it prints the reason in place of a time. A failure makes
 * bench_run return 1. */
void bench_skip(struct bench_state *state, const char *reason);
void bench_fail(struct bench_state *state, const char *reason);

/* Takes Google Benchmark's options from the command line, runs what they select, and prints it. Returns the program's
 * exit status: 0; 1 if a benchmark failed; 2 if an argument is no option or nothing is selected. */
int bench_run(int argc, char **argv);

#ifdef __cplusplus
}
#endif

#endif

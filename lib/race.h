/* Which kernel is the fastest. */
#ifndef DSHA256_LIB_RACE_H
#define DSHA256_LIB_RACE_H

#include "kernel.h"

enum { DSHA256I_N_OPERATIONS = DSHA256_OP_COMPRESS + 1, DSHA256I_RACERS_MAX = 16 };

/* A race: kernels take turns, and the best turn of each counts. An interruption strikes single turns, so it decides no
 * race; a clock that drifts strikes all alike. Turns are short, and of the same kind for all. */
struct dsha256i_race {
    const struct dsha256i_kernel *kernel[DSHA256I_RACERS_MAX]; /* those that are still in it */
    double best[DSHA256I_RACERS_MAX];                          /* nanoseconds per hash */
    size_t n;
    size_t turn; /* in this round: of kernel[turn] */
    unsigned round;
};
void dsha256i_race_start(struct dsha256i_race *race, const struct dsha256i_kernel *const *kernels, size_t n);
/* Whose turn it is; NULL: the race is over. */
const struct dsha256i_kernel *dsha256i_race_next(const struct dsha256i_race *race);
/* What the turn took. No hashes: the kernel does not take part. */
void dsha256i_race_turn(struct dsha256i_race *race, uint64_t ns, uint64_t hashes);
/* The fastest so far; on a draw, the later in the list. */
const struct dsha256i_kernel *dsha256i_race_winner(const struct dsha256i_race *race);

/* Runs the kernels, all of which this machine can run, against each other in each operation (DSHA256_OP_…), and sets its
 * place in fastest to the winner. Takes about a millisecond a kernel. */
void dsha256i_race_all(const struct dsha256i_kernel *fastest[DSHA256I_N_OPERATIONS],
                       const struct dsha256i_kernel *const *kernels, size_t n);

#endif

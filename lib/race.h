/* Which of several ways to do the same is the fastest. */
#ifndef DSHA256_LIB_RACE_H
#define DSHA256_LIB_RACE_H

#include "kernel.h"

enum { DSHA256I_N_OPERATIONS = DSHA256_OP_COMPRESS + 1, DSHA256I_RACERS_MAX = 32 };

struct dsha256i_race_rules {
    unsigned rounds;        /* turns of each racer, if nothing speaks against it earlier */
    unsigned rounds_of_all; /* turns of each, after which those that are hopeless are out, … */
    double hopeless;        /* … who take over so many times as long as the first */
};

/* A race: racers, known by number, take turns, and the best turn of each counts. An interruption strikes single turns,
 * so it decides no race; a clock that drifts strikes all alike. Turns are short, and of the same kind for all. */
struct dsha256i_race {
    struct dsha256i_race_rules rules;
    size_t n, turn; /* racers; whose turn it is, if it is not ahead of others */
    struct {
        double cost; /* of the best turn: nanoseconds per hash */
        unsigned n_turns;
        int is_out;
    } racers[DSHA256I_RACERS_MAX];
};
void dsha256i_race_start(struct dsha256i_race *race, size_t n, const struct dsha256i_race_rules *rules);
/* The racer does not take part, or no more. */
void dsha256i_race_drop(struct dsha256i_race *race, size_t racer);
/* 1 when all turns have been taken, or nobody is left to take one. */
int dsha256i_race_is_over(const struct dsha256i_race *race);
/* Whose turn it is, of a race that is not over: of those who had the fewest the next in line. */
size_t dsha256i_race_next(const struct dsha256i_race *race);
/* The same, and the next one is next: several turns may be under way. One that came to nothing is taken again. */
size_t dsha256i_race_take(struct dsha256i_race *race);
/* What the racer's turn took. No hashes: it does not take part. */
void dsha256i_race_turn(struct dsha256i_race *race, size_t racer, uint64_t ns, uint64_t hashes);
/* The fastest so far; on a draw, the later one. */
size_t dsha256i_race_winner(const struct dsha256i_race *race);

/* How kernels of the CPU race. */
extern const struct dsha256i_race_rules dsha256i_race_of_kernels;

/* Runs the kernels, all of which this machine can run, against each other in each operation (DSHA256_OP_…), and sets
 * its place in fastest to the winner. Takes about a millisecond per kernel. */
void dsha256i_race_all(const struct dsha256i_kernel *fastest[DSHA256I_N_OPERATIONS],
                       const struct dsha256i_kernel *const *kernels, size_t n);

#endif

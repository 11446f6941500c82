/* How much of the time the engine hashes, which may change while it runs: by a file, or by PUT /duty and /pause. */
#ifndef DUTY_H
#define DUTY_H

#include <dsha256_engine.h>

#include "miner.h"

struct duty {
    const char *file; /* that holds a percentage; NULL: none */
    unsigned percent; /* asked for; 0: the engine rests */
    int is_paused;    /* the engine rests, whatever percent is */

    char text[64];    /* what the file held when it was last read */
    unsigned n_wrong; /* looks in a row that found no percentage */
    char told[160];   /* of that */
    double next_look;
};

/* A percentage, 0 … 100, with or without decimals and '%': rounded, but above 0 at least 1. 0: it is none. */
int duty_parse(unsigned *percent, const char *text);

/* Lets the engine do what was asked for. */
void duty_apply(const struct duty *duty, dsha256_engine *engine);

/* Reads the file four times a second, and follows what changed in it. What cannot be read is told, and changes
 * nothing. */
void duty_look(struct duty *duty, dsha256_engine *engine);

#endif

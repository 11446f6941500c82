/* What the engine works on: the job of a pool, one space of headers after the other. */
#ifndef WORK_H
#define WORK_H

#include <dsha256_engine.h>

#include "protocol.h"
#include "tried.h"

struct work {
    dsha256_engine *engine;
    uint32_t able_mask; /* version bits that may roll as far as we are concerned */

    struct stratum_job job; /* of which tmpl is NULL: there is nothing to do */
    struct tried *tried;
    dsha256_space *space; /* the engine's; NULL: it is used up */
    uint64_t tag;         /* of the space */
    double began_at;
    double difficulty, floor;            /* the pool's; ours, if that is more: fewer shares are found then. 0: none */
    uint8_t target32[32], network32[32]; /* what is worked at; what the network wants */
    struct tried_table table;
};

/* Begins a job, in place of the one before; takes the template. */
void work_begin(struct work *work, const struct stratum_job *job, double difficulty);

/* Ends the job: nothing of it is found any more. */
void work_end(struct work *work);

/* What changes in the middle of a job. Nothing is tried twice, nothing is left out. */
void work_set_mask(struct work *work, uint32_t version_mask);
void work_set_difficulty(struct work *work, double difficulty, double floor);

/* Whether an event is of this job, and of which share. */
int work_is_of(const struct work *work, const dsha256_engine_event *event);

/* Takes note of a share that is sent, and of the end of the space. */
void work_sent(struct work *work, const dsha256_share *share);
void work_done(struct work *work);

/* Goes on at the next second, when all extranonces were tried. */
void work_tick(struct work *work);

#endif

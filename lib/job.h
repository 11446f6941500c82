/* Jobs: what a kernel sees of one, and what else the host keeps. */
#ifndef DSHA256_LIB_JOB_H
#define DSHA256_LIB_JOB_H

#include "kernel.h"

struct dsha256i_whole_job {
    uint32_t magic; /* tells a job from memory that dsha256_job_init never saw */
    uint8_t target32[32];
    uint8_t header80[80];
    uint32_t numbers[DSHA256_JOB_VERSIONS_MAX]; /* the versions, in the order of prepared[] */
    struct dsha256i_job job;
};

/* Copies the job out of its opaque words. Returns 0, or DSHA256_ERR_ARGUMENT if it was never initialised. */
int dsha256i_job_load(struct dsha256i_whole_job *whole, const dsha256_job *opaque);
/* A new target for a job that was initialised. */
void dsha256i_job_set_target(dsha256_job *opaque, const uint8_t target32[32]);

#endif

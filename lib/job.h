/* What a job carries: all that can be computed once, before the first nonce, so that a kernel computes the rest alone.
 *
 * Only the nonce (message word 3 of the header's second block) changes in a scan. Versions change the first block,
 * hence the midstate, and nothing else: the schedule of the second block is the same for all versions of one nonce. */
#ifndef DSHA256_LIB_JOB_H
#define DSHA256_LIB_JOB_H

#include "dsha256.h"

/* One version: 64 bytes, a cache line where the job lies aligned. */
struct dsha256i_job_version {
    uint32_t midstate[8];
    /* The state after round 3 of the second block for nonce 0. Round 3 adds the nonce to words 0 (a) and 4 (e) and to
     * no other: new a = T1 + T2 and new e = d + T1, where T1 = h + Sigma1(e) + Ch(e,f,g) + K3 + nonce. */
    uint32_t round3[8];
};

struct dsha256i_job {
    uint32_t magic;      /* tells a job from memory that dsha256_job_init never saw */
    uint32_t n_versions; /* 1 … DSHA256_JOB_VERSIONS_MAX: how many entries of numbers[] and prepared[] are set */

    /* Message words of the second block, as SHA-256 reads them: merkle tail, time, bits. Word 3 is the nonce. */
    uint32_t tail[3];

    /* Schedule words of the second block. W4 = 0x80000000, W5 … W14 = 0, W15 = 640. */
    uint32_t w16, w17;
    uint32_t w18_base; /* W18 = w18_base + sigma0(nonce), nonce as message word 3 */
    uint32_t w19_base; /* W19 = w19_base + nonce, the same */
    uint32_t w31_base; /* W31 = w31_base + sigma1(W29) + W24 */
    uint32_t w32_base; /* W32 = w32_base + sigma1(W30) + W25 */

    uint32_t target_top; /* target32[28 … 31]: what the quick test compares */
    uint8_t target32[32];
    uint8_t header80[80];

    uint32_t numbers[DSHA256_JOB_VERSIONS_MAX]; /* the versions */
    _Alignas(64) struct dsha256i_job_version prepared[DSHA256_JOB_VERSIONS_MAX];
};

/* Copies the job out of its opaque words. Returns 0, or DSHA256_ERR_ARGUMENT if it was never initialised. */
int dsha256i_job_load(struct dsha256i_job *job, const dsha256_job *opaque);
/* A new target for a job that was initialised. */
void dsha256i_job_set_target(dsha256_job *opaque, const uint8_t target32[32]);

#endif

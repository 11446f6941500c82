/* The scan contract, kept once for all kernels: runs, ends of ranges, proof, order, full buffers, the stop flag. */
#include "backend.h"

#include "../kernels/sha256.h"
#include "dsha256_work.h"

#include <string.h>

void dsha256_stop_set(dsha256_stop *stop, int on)
{
    __atomic_store_n(&stop->opaque, on != 0, __ATOMIC_RELEASE);
}

/* Hashes the whole candidate again. Returns 1 and fills hit if it meets the target. */
static int prove(dsha256_hit *hit, const dsha256_backend *backend, const struct dsha256i_job *job,
                 struct dsha256i_candidate candidate)
{
    uint8_t block64[64] = {0};
    memcpy(block64, job->header80 + 64, 12);
    for (int i = 0; i < 4; i++)
        block64[12 + i] = (uint8_t)(candidate.nonce >> 8 * i);
    block64[16] = 0x80;
    sha256_store_be32(block64 + 60, 640);
    uint32_t state[8];
    memcpy(state, job->version[candidate.version].midstate, sizeof state);
    backend->compress->compress(state, block64, 1);

    memset(block64, 0, sizeof block64);
    for (int i = 0; i < 8; i++)
        sha256_store_be32(block64 + 4 * i, state[i]);
    block64[32] = 0x80;
    sha256_store_be32(block64 + 60, 256);
    memcpy(state, sha256_iv, sizeof state);
    backend->compress->compress(state, block64, 1);

    uint8_t hash32[32];
    for (int i = 0; i < 8; i++)
        sha256_store_be32(hash32 + 4 * i, state[i]);
    if (!dsha256_meets_target(hash32, job->target32))
        return 0;
    hit->nonce = candidate.nonce;
    hit->version = job->versions[candidate.version];
    memcpy(hit->hash32, hash32, 32);
    return 1;
}

/* Moves the hits among the candidates of the run's n nonces to hits. Returns how many of the n nonces are settled: all,
 * or those before the first whose hits do not all fit. */
static uint32_t take_hits(dsha256_hit *hits, size_t max_hits, size_t *n_hits, const dsha256_backend *backend,
                          const struct dsha256i_job *job, uint32_t first_nonce, uint32_t n,
                          const struct dsha256i_candidates *candidates)
{
    size_t n_before = *n_hits; /* hits of the nonces before the candidate's */
    for (size_t i = 0; i < candidates->n; i++) {
        const struct dsha256i_candidate candidate = candidates->at[i];
        const uint32_t offset = candidate.nonce - first_nonce; /* modulo 2^32: a step may reach past the range's end */
        if (offset >= n)
            break;
        if (i > 0 && candidate.nonce != candidates->at[i - 1].nonce)
            n_before = *n_hits;
        dsha256_hit hit;
        if (!prove(&hit, backend, job, candidate))
            continue;
        if (*n_hits == max_hits) {
            *n_hits = n_before;
            return offset;
        }
        hits[(*n_hits)++] = hit;
    }
    return n;
}

int dsha256_scan(dsha256_backend *backend, const dsha256_job *opaque, uint32_t first_nonce, uint64_t n_nonces,
                 dsha256_hit *hits, size_t max_hits, const dsha256_stop *stop, dsha256_scan_result *result)
{
    if (!result)
        return DSHA256_ERR_ARGUMENT;
    *result = (dsha256_scan_result){0, 0};
    if (!opaque || !hits || n_nonces > (UINT64_C(1) << 32) - first_nonce)
        return DSHA256_ERR_ARGUMENT;
    struct dsha256i_job job;
    if (dsha256i_job_load(&job, opaque) != DSHA256_OK || max_hits < job.n_versions)
        return DSHA256_ERR_ARGUMENT;
    dsha256_backend resolved;
    const int status = dsha256i_backend_resolve(&resolved, backend);
    if (status != DSHA256_OK)
        return status;

    const struct dsha256i_kernel *kernel = job.n_versions == 1 ? resolved.scan_one : resolved.scan_versions;
    const uint32_t hashes_per_step = kernel->step * job.n_versions;
    const uint32_t steps_per_run = kernel->run_hashes > hashes_per_step ? kernel->run_hashes / hashes_per_step : 1;
    struct dsha256i_candidates candidates;
    while (result->n_done < n_nonces) {
        if (stop && __atomic_load_n(&stop->opaque, __ATOMIC_ACQUIRE))
            return DSHA256_STOPPED;
        if (result->n_hits == max_hits)
            return DSHA256_FULL;
        const uint64_t n_left = n_nonces - result->n_done;
        const uint64_t steps_left = (n_left + kernel->step - 1) / kernel->step;
        const uint32_t n_steps = steps_left < steps_per_run ? (uint32_t)steps_left : steps_per_run;
        const uint32_t run_first = first_nonce + (uint32_t)result->n_done;
        candidates.n = 0;
        const uint64_t n_tried = (uint64_t)kernel->scan(&job, run_first, n_steps, &candidates) * kernel->step;
        const uint32_t n_run =
            (uint32_t)(n_tried < n_left ? n_tried : n_left); /* the last step may reach past the end */
        const uint32_t n_settled =
            take_hits(hits, max_hits, &result->n_hits, &resolved, &job, run_first, n_run, &candidates);
        result->n_done += n_settled;
        if (n_settled < n_run)
            return DSHA256_FULL;
    }
    return DSHA256_OK;
}

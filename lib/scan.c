/* The scan contract, kept once for all kernels: runs, ends of ranges, proof, order, full buffers, the stop flag. */
#include "backend.h"

#include "../kernels/sha256.h"
#include "dsha256_work.h"

#include <string.h>

void dsha256_stop_set(dsha256_stop *stop, int on)
{
    __atomic_store_n(&stop->opaque, on != 0, __ATOMIC_RELEASE);
}

enum { HIT, NO_HIT, NO_CANDIDATE }; /* NO_CANDIDATE: it does not even pass the quick test */

/* Hashes the whole candidate again. Fills hit if it meets the target. */
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
    memcpy(state, job->prepared[candidate.version_index].midstate, sizeof state);
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
        return sha256_swap32(state[7]) > job->target_top ? NO_CANDIDATE : NO_HIT;
    hit->nonce = candidate.nonce;
    hit->version = job->numbers[candidate.version_index];
    memcpy(hit->hash32, hash32, 32);
    return HIT;
}

/* Moves the hits among the candidates to hits; the kernel tried n_tried nonces, of which the first n are wanted.
 * Returns how many of the n nonces are settled: all, or those before the first whose hits do not all fit. Nothing that
 * a faulty device emits gets further than here. */
static uint32_t take_hits(dsha256_hit *hits, size_t max_hits, size_t *n_hits, const dsha256_backend *backend,
                          const struct dsha256i_job *job, uint32_t first_nonce, uint32_t n, uint64_t n_tried,
                          const struct dsha256i_candidates *candidates, uint64_t *hardware_errors)
{
    size_t n_before = *n_hits;  /* hits of the nonces before the candidate's */
    uint64_t next_position = 0; /* of (offset, version), which must go up */
    uint32_t nonce = first_nonce;
    for (size_t i = 0; i < candidates->n; i++) {
        const struct dsha256i_candidate candidate = candidates->at[i];
        const uint32_t offset = candidate.nonce - first_nonce; /* modulo 2^32: a step may reach past the range's end */
        const uint64_t position = (uint64_t)offset << 32 | candidate.version_index;
        if (offset >= n_tried || candidate.version_index >= job->n_versions || position < next_position) {
            ++*hardware_errors;
            continue;
        }
        next_position = position + 1;
        if (offset >= n)
            continue;
        if (candidate.nonce != nonce)
            n_before = *n_hits;
        nonce = candidate.nonce;
        dsha256_hit hit;
        const int outcome = prove(&hit, backend, job, candidate);
        if (outcome != HIT) {
            *hardware_errors += outcome == NO_CANDIDATE;
            continue;
        }
        if (*n_hits == max_hits) {
            *n_hits = n_before;
            return offset;
        }
        hits[(*n_hits)++] = hit;
    }
    return n;
}

int dsha256_scan(dsha256_backend *backend, const dsha256_job *job, uint32_t first_nonce, uint64_t n_nonces,
                 dsha256_hit *hits, size_t max_hits, const dsha256_stop *stop, dsha256_scan_result *result)
{
    uint64_t hardware_errors = 0;
    return dsha256i_scan(backend, job, first_nonce, n_nonces, hits, max_hits, stop, result, &hardware_errors);
}

int dsha256i_scan(dsha256_backend *backend, const dsha256_job *opaque, uint32_t first_nonce, uint64_t n_nonces,
                  dsha256_hit *hits, size_t max_hits, const dsha256_stop *stop, dsha256_scan_result *result,
                  uint64_t *hardware_errors)
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
        const uint32_t n_steps =
            steps_left < steps_per_run || kernel->scan_device ? (uint32_t)steps_left : steps_per_run;
        const uint32_t run_first = first_nonce + (uint32_t)result->n_done;
        candidates.n = 0;
        uint32_t steps_done = 0;
        if (!kernel->scan_device) {
            steps_done = kernel->scan(&job, run_first, n_steps, &candidates);
        } else if (kernel->scan_device(resolved.device, &job, run_first, n_steps, stop, &candidates, &steps_done) !=
                   DSHA256_OK) {
            *result = (dsha256_scan_result){0, 0}; /* earlier runs too: an error means that nothing was tried */
            return DSHA256_ERR_DEVICE;
        }
        const uint64_t n_tried = (uint64_t)steps_done * kernel->step;
        const uint32_t n_run =
            (uint32_t)(n_tried < n_left ? n_tried : n_left); /* the last step may reach past the end */
        const uint32_t n_settled = take_hits(hits, max_hits, &result->n_hits, &resolved, &job, run_first, n_run,
                                             n_tried, &candidates, hardware_errors);
        result->n_done += n_settled;
        if (n_settled < n_run)
            return DSHA256_FULL;
    }
    return DSHA256_OK;
}

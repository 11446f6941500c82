/* Runs, ends of ranges, proof, order, full buffers, the stop flag. */
#include "scan.h"

#include "../kernels/sha256.h"
#include "bytes.h"
#include "dsha256_work.h"
#include "error.h"

#include <string.h>

void dsha256_stop_set(dsha256_stop *stop, int on)
{
    __atomic_store_n(&stop->opaque, on != 0, __ATOMIC_RELEASE);
}

enum { HIT, NO_HIT, NO_CANDIDATE }; /* NO_CANDIDATE: it does not even pass the quick test */

/* Hashes the whole candidate again. Fills hit if it meets the target. */
static int prove(dsha256_hit *hit, dsha256i_compress *compress, const struct dsha256i_whole_job *whole,
                 struct dsha256i_candidate candidate)
{
    uint8_t block64[64] = {0};
    memcpy(block64, whole->header80 + 64, 12);
    dsha256i_store_le32(block64 + 12, candidate.nonce);
    block64[16] = 0x80;
    dsha256i_store_be32(block64 + 60, 640);
    uint32_t state[8];
    memcpy(state, whole->job.prepared[candidate.version_index].midstate, sizeof state);
    compress(state, block64, 1);

    memset(block64, 0, sizeof block64);
    for (int i = 0; i < 8; i++)
        dsha256i_store_be32(block64 + 4 * i, state[i]);
    block64[32] = 0x80;
    dsha256i_store_be32(block64 + 60, 256);
    memcpy(state, sha256_iv, sizeof state);
    compress(state, block64, 1);

    uint8_t hash32[32];
    for (int i = 0; i < 8; i++)
        dsha256i_store_be32(hash32 + 4 * i, state[i]);
    if (!dsha256_meets_target(hash32, whole->target32))
        return dsha256i_load_le32(hash32 + 28) > whole->job.target_top ? NO_CANDIDATE : NO_HIT;
    hit->nonce = candidate.nonce;
    hit->version = whole->numbers[candidate.version_index];
    memcpy(hit->hash32, hash32, 32);
    return HIT;
}

/* Moves the hits among the candidates to hits; the kernel tried n_tried nonces, of which the first n are wanted.
 * Returns how many of the n nonces are settled: all, or those before the first whose hits do not all fit. Nothing that
 * a faulty device emits gets further than here. */
static uint32_t take_hits(dsha256_hit *hits, size_t max_hits, size_t *n_hits, dsha256i_compress *compress,
                          const struct dsha256i_whole_job *whole, uint32_t first_nonce, uint32_t n, uint64_t n_tried,
                          const struct dsha256i_candidates *candidates, uint64_t *hardware_errors)
{
    size_t n_before = *n_hits;  /* hits of the nonces before the candidate's */
    uint64_t next_position = 0; /* of (offset, version), which must go up */
    uint32_t nonce = first_nonce;
    for (size_t i = 0; i < candidates->n; i++) {
        const struct dsha256i_candidate candidate = candidates->at[i];
        const uint32_t offset = candidate.nonce - first_nonce; /* modulo 2^32: a step may reach past the range's end */
        const uint64_t position = (uint64_t)offset << 32 | candidate.version_index;
        if (offset >= n_tried || candidate.version_index >= whole->job.n_versions || position < next_position) {
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
        const int outcome = prove(&hit, compress, whole, candidate);
        if (outcome != HIT) {
            *hardware_errors += outcome == NO_CANDIDATE;
            continue;
        }
        if (*n_hits == max_hits) {
            *n_hits = n_before;
            return offset;
        }
        if (hits)
            hits[*n_hits] = hit;
        ++*n_hits;
    }
    return n;
}

int dsha256i_scan(const struct dsha256i_kernel *kernel, dsha256i_compress *compress,
                  const struct dsha256i_whole_job *whole, uint32_t first_nonce, uint64_t n_nonces, dsha256_hit *hits,
                  size_t max_hits, const dsha256_stop *stop, uint32_t *steps_done, dsha256_scan_result *result,
                  uint64_t *hardware_errors)
{
    const struct dsha256i_job *job = &whole->job;
    *result = (dsha256_scan_result){0, 0};
    if (n_nonces > (UINT64_C(1) << 32) - first_nonce)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "the range ends after nonce 2^32 - 1");
    if (!hits && max_hits > 0)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "hits is NULL, and max_hits is not 0");
    if (!hits)
        max_hits = SIZE_MAX; /* only counts */
    if (max_hits < job->n_versions)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "max_hits: %zu, expected the number of versions, %u, at least",
                              max_hits, (unsigned)job->n_versions);
    const uint32_t hashes_per_step = kernel->step * job->n_versions;
    const uint32_t steps_per_run = kernel->run_hashes > hashes_per_step ? kernel->run_hashes / hashes_per_step : 1;
    const double hits_per_step = hashes_per_step * ((double)job->target_top + 1) / 4294967296; /* 2^32; one too many */
    struct dsha256i_candidates candidates;
    while (result->n_done < n_nonces) {
        if (stop && __atomic_load_n(&stop->opaque, __ATOMIC_ACQUIRE))
            return DSHA256_STOPPED;
        if (result->n_hits == max_hits)
            return DSHA256_FULL;
        const uint64_t n_left = n_nonces - result->n_done;
        const uint64_t steps_left = (n_left + kernel->step - 1) / kernel->step;
        uint32_t n_steps = steps_left < steps_per_run || kernel->scan_device ? (uint32_t)steps_left : steps_per_run;
        /* No more than is expected to fill the buffer: what lies behind that is tried for nothing. */
        const double steps_to_fill = (double)(max_hits - result->n_hits) / hits_per_step;
        if (steps_to_fill < n_steps)
            n_steps = (uint32_t)steps_to_fill + 1;
        const uint32_t run_first = first_nonce + (uint32_t)result->n_done;
        candidates.n = 0;
        uint32_t n_steps_done = 0;
        if (!kernel->scan_device) {
            n_steps_done = kernel->scan(job, run_first, n_steps, &candidates);
        } else if (kernel->scan_device(kernel->device, job, run_first, n_steps, stop, &candidates,
                                       steps_done ? steps_done : &n_steps_done) != DSHA256_OK) {
            *result = (dsha256_scan_result){0, 0}; /* earlier runs too: an error means that nothing was tried */
            return dsha256i_error_plain(DSHA256_ERR_DEVICE);
        }
        if (steps_done)
            n_steps_done = *steps_done;
        const uint64_t n_tried = (uint64_t)n_steps_done * kernel->step;
        const uint32_t n_run =
            (uint32_t)(n_tried < n_left ? n_tried : n_left); /* the last step may reach past the end */
        const uint32_t n_settled = take_hits(hits, max_hits, &result->n_hits, compress, whole, run_first, n_run,
                                             n_tried, &candidates, hardware_errors);
        result->n_done += n_settled;
        if (n_settled < n_run || (steps_done && result->n_done < n_nonces))
            return DSHA256_FULL;
    }
    return DSHA256_OK;
}

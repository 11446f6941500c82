/* "auto" is a race and not a table: which kernel is the fastest differs from one processor to the next. */
#include "backend.h"
#include "platform.h"

/* A lap is the same work for every kernel: counts that every step so far divides (1, 4, 6, 8, 16, 32 nonces). */
enum { N_LAPS = 3, N_NONCES_ONE = 960, N_NONCES_VERSIONS = 192, N_VERSIONS = 8, N_MESSAGES = 192 };

struct race_track {
    struct dsha256i_job job;
    struct dsha256i_candidates candidates;
    uint8_t messages[80 * N_MESSAGES], hashes[32 * N_MESSAGES];
};

/* One lap of a kernel in one discipline; 0 if the kernel does not take part in it. */
typedef int discipline(const struct dsha256i_kernel *kernel, struct race_track *track);

static int lap_scan(const struct dsha256i_kernel *kernel, struct race_track *track, uint32_t n_versions,
                    uint32_t n_nonces)
{
    track->job.n_versions = n_versions;
    track->candidates.n = 0;
    kernel->scan(&track->job, 0, n_nonces / kernel->step, &track->candidates);
    return 1;
}

static int scan_one(const struct dsha256i_kernel *kernel, struct race_track *track)
{
    return lap_scan(kernel, track, 1, N_NONCES_ONE);
}

static int scan_versions(const struct dsha256i_kernel *kernel, struct race_track *track)
{
    return lap_scan(kernel, track, N_VERSIONS, N_NONCES_VERSIONS);
}

static int headers(const struct dsha256i_kernel *kernel, struct race_track *track)
{
    kernel->hash_headers(track->hashes, track->messages, N_MESSAGES);
    return 1;
}

static int pairs(const struct dsha256i_kernel *kernel, struct race_track *track)
{
    kernel->hash_pairs(track->hashes, track->messages, N_MESSAGES);
    return 1;
}

static int compress(const struct dsha256i_kernel *kernel, struct race_track *track)
{
    uint32_t state[8] = {0};
    if (!kernel->compress)
        return 0;
    kernel->compress(state, track->messages, N_MESSAGES);
    return 1;
}

/* The kernels take turns, and the best of a few laps counts, so that an interruption costs none of them the race. */
static const struct dsha256i_kernel *fastest_at(discipline *lap, struct race_track *track,
                                                const struct dsha256i_kernel *const *kernels, size_t n)
{
    const struct dsha256i_kernel *fastest = &dsha256i_kernel_scalar;
    uint64_t best_ns = UINT64_MAX;
    for (int i = 0; i < N_LAPS; i++)
        for (size_t k = 0; k < n; k++) {
            const uint64_t start = dsha256i_clock_ns();
            if (!lap(kernels[k], track))
                continue;
            const uint64_t ns = dsha256i_clock_ns() - start;
            if (ns <= best_ns) { /* without a clock all take 0: the last in the list */
                best_ns = ns;
                fastest = kernels[k];
            }
        }
    return fastest;
}

void dsha256i_race(dsha256_backend *fastest, const struct dsha256i_kernel *const *kernels, size_t n)
{
    struct race_track track = {.job.target_top = 0}; /* any data costs the same */
    fastest->scan_one = fastest_at(scan_one, &track, kernels, n);
    fastest->scan_versions = fastest_at(scan_versions, &track, kernels, n);
    fastest->headers = fastest_at(headers, &track, kernels, n);
    fastest->pairs = fastest_at(pairs, &track, kernels, n);
    fastest->compress = fastest_at(compress, &track, kernels, n);
}

/* "auto" is a race and not a table: which kernel is the fastest differs from one processor to the next. */
#include "race.h"

#include "clock.h"

/* A lap is about the same work for every kernel: of a scan, whole steps, and the time is counted by the hash. */
enum { N_LAPS = 3, N_NONCES_ONE = 960, N_NONCES_VERSIONS = 192, N_VERSIONS = 8, N_MESSAGES = 192 };

struct race_track {
    struct dsha256i_job job;
    struct dsha256i_candidates candidates;
    uint8_t messages[80 * N_MESSAGES], hashes[32 * N_MESSAGES];
};

/* One lap of a kernel in one discipline. Returns the hashes done; 0 if the kernel does not take part in it. */
typedef uint32_t discipline(const struct dsha256i_kernel *kernel, struct race_track *track);

static uint32_t lap_scan(const struct dsha256i_kernel *kernel, struct race_track *track, uint32_t n_versions,
                         uint32_t n_nonces)
{
    const uint32_t n_steps = (n_nonces + kernel->step - 1) / kernel->step;
    track->job.n_versions = n_versions;
    track->candidates.n = 0;
    return kernel->scan(&track->job, 0, n_steps, &track->candidates) * kernel->step * n_versions;
}

static uint32_t scan_one(const struct dsha256i_kernel *kernel, struct race_track *track)
{
    return lap_scan(kernel, track, 1, N_NONCES_ONE);
}

static uint32_t scan_versions(const struct dsha256i_kernel *kernel, struct race_track *track)
{
    return lap_scan(kernel, track, N_VERSIONS, N_NONCES_VERSIONS);
}

static uint32_t headers(const struct dsha256i_kernel *kernel, struct race_track *track)
{
    kernel->hash_headers(track->hashes, track->messages, N_MESSAGES);
    return N_MESSAGES;
}

static uint32_t pairs(const struct dsha256i_kernel *kernel, struct race_track *track)
{
    kernel->hash_pairs(track->hashes, track->messages, N_MESSAGES);
    return N_MESSAGES;
}

static uint32_t compress(const struct dsha256i_kernel *kernel, struct race_track *track)
{
    uint32_t state[8] = {0};
    if (!kernel->compress)
        return 0;
    kernel->compress(state, track->messages, N_MESSAGES);
    return N_MESSAGES;
}

/* The kernels take turns, and the best of a few laps counts, so that an interruption costs none of them the race. */
static const struct dsha256i_kernel *fastest_at(discipline *lap, struct race_track *track,
                                                const struct dsha256i_kernel *const *kernels, size_t n)
{
    const struct dsha256i_kernel *fastest = &dsha256i_kernel_scalar;
    double best = 1e300; /* nanoseconds per hash */
    for (int i = 0; i < N_LAPS; i++)
        for (size_t k = 0; k < n; k++) {
            const uint64_t start = dsha256i_clock_ns();
            const uint32_t hashes = lap(kernels[k], track);
            if (hashes == 0)
                continue;
            const double cost = (double)(dsha256i_clock_ns() - start) / hashes;
            if (cost <= best) { /* without a clock all take 0: the last in the list */
                best = cost;
                fastest = kernels[k];
            }
        }
    return fastest;
}

void dsha256i_race(const struct dsha256i_kernel *fastest[DSHA256I_N_OPERATIONS],
                   const struct dsha256i_kernel *const *kernels, size_t n)
{
    static discipline *const disciplines[DSHA256I_N_OPERATIONS] = {[DSHA256_OP_SCAN] = scan_one,
                                                                   [DSHA256_OP_SCAN_VERSIONS] = scan_versions,
                                                                   [DSHA256_OP_HEADERS] = headers,
                                                                   [DSHA256_OP_PAIRS] = pairs,
                                                                   [DSHA256_OP_COMPRESS] = compress};
    struct race_track track = {.job.target_top = 0}; /* any data costs the same */
    for (int operation = 0; operation < DSHA256I_N_OPERATIONS; operation++)
        fastest[operation] = fastest_at(disciplines[operation], &track, kernels, n);
}

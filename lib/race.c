/* "auto" is a race and not a table: which kernel is the fastest differs from one processor to the next. */
#include "race.h"

#include "clock.h"

/* Rounds in which all kernels take their turns. Then those that take over HOPELESS times as long as the first are out:
 * slow turns are what a race costs. A kernel would be wronged only if an interruption struck each of its turns until then. */
enum { ROUNDS_OF_ALL = 4, ROUNDS = 20 };
#define HOPELESS 1.5

void dsha256i_race_start(struct dsha256i_race *race, const struct dsha256i_kernel *const *kernels, size_t n)
{
    *race = (struct dsha256i_race){.n = n};
    for (size_t i = 0; i < n; i++) {
        race->kernel[i] = kernels[i];
        race->best[i] = 1e300;
    }
}

const struct dsha256i_kernel *dsha256i_race_next(const struct dsha256i_race *race)
{
    return race->n < 2 || race->round == ROUNDS ? NULL : race->kernel[race->turn];
}

static size_t leader(const struct dsha256i_race *race)
{
    size_t first = 0;
    for (size_t i = 1; i < race->n; i++)
        if (race->best[i] <= race->best[first]) /* without a clock all take 0: the last in the list */
            first = i;
    return first;
}

static void drop_the_hopeless(struct dsha256i_race *race)
{
    const double most = HOPELESS * race->best[leader(race)];
    size_t n = 0;
    for (size_t i = 0; i < race->n; i++) {
        race->kernel[n] = race->kernel[i];
        race->best[n] = race->best[i];
        n += race->best[i] <= most;
    }
    race->n = n;
}

void dsha256i_race_turn(struct dsha256i_race *race, uint64_t ns, uint64_t hashes)
{
    const double cost = hashes > 0 ? (double)ns / (double)hashes : 1e300;
    if (cost < race->best[race->turn])
        race->best[race->turn] = cost;
    if (++race->turn < race->n)
        return;
    race->turn = 0;
    if (++race->round >= ROUNDS_OF_ALL)
        drop_the_hopeless(race);
}

const struct dsha256i_kernel *dsha256i_race_winner(const struct dsha256i_race *race)
{
    return race->kernel[leader(race)];
}

/* ---- Every operation, on data of no meaning ---------------------------------------------------------------------- */

enum { N_VERSIONS = 8, N_MESSAGES = 192 };

struct race_track {
    struct dsha256i_job job;
    struct dsha256i_candidates candidates;
    uint8_t messages[80 * N_MESSAGES], hashes[32 * N_MESSAGES];
};

/* One turn of a kernel in one discipline. Returns the hashes done; 0 if the kernel does not take part in it. */
typedef uint32_t discipline(const struct dsha256i_kernel *kernel, struct race_track *track);

/* A quarter of a run: about 25 microseconds for every kernel. */
static uint32_t scan(const struct dsha256i_kernel *kernel, struct race_track *track, uint32_t n_versions)
{
    const uint32_t n_steps = 1 + kernel->run_hashes / 4 / n_versions / kernel->step;
    track->job.n_versions = n_versions;
    track->candidates.n = 0;
    return kernel->scan(&track->job, 0, n_steps, &track->candidates) * kernel->step * n_versions;
}

static uint32_t scan_one(const struct dsha256i_kernel *kernel, struct race_track *track)
{
    return scan(kernel, track, 1);
}

static uint32_t scan_versions(const struct dsha256i_kernel *kernel, struct race_track *track)
{
    return scan(kernel, track, N_VERSIONS);
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

void dsha256i_race_all(const struct dsha256i_kernel *fastest[DSHA256I_N_OPERATIONS],
                       const struct dsha256i_kernel *const *kernels, size_t n)
{
    static discipline *const disciplines[DSHA256I_N_OPERATIONS] = {[DSHA256_OP_SCAN] = scan_one,
                                                                   [DSHA256_OP_SCAN_VERSIONS] = scan_versions,
                                                                   [DSHA256_OP_HEADERS] = headers,
                                                                   [DSHA256_OP_PAIRS] = pairs,
                                                                   [DSHA256_OP_COMPRESS] = compress};
    struct race_track track = {.job.target_top = 0}; /* any data costs the same */
    for (int operation = 0; operation < DSHA256I_N_OPERATIONS; operation++) {
        struct dsha256i_race race;
        dsha256i_race_start(&race, kernels, n);
        for (const struct dsha256i_kernel *kernel; (kernel = dsha256i_race_next(&race));) {
            const uint64_t start_ns = dsha256i_clock_ns();
            const uint32_t hashes = disciplines[operation](kernel, &track);
            dsha256i_race_turn(&race, dsha256i_clock_ns() - start_ns, hashes);
        }
        fastest[operation] = n > 0 ? dsha256i_race_winner(&race) : &dsha256i_kernel_scalar;
    }
}

/* "auto" is a race and not a table: which kernel is the fastest differs from one processor to the next. */
#include "race.h"

#include "clock.h"

/* Slow turns are what a race costs, hence few rounds of all. A kernel would be wronged only if an interruption struck
 * each of its turns until then. */
const struct dsha256i_race_rules dsha256i_race_of_kernels = {.rounds = 20, .rounds_of_all = 4, .hopeless = 1.5};

void dsha256i_race_start(struct dsha256i_race *race, size_t n, const struct dsha256i_race_rules *rules)
{
    *race = (struct dsha256i_race){.rules = *rules, .n = n};
    for (size_t i = 0; i < n; i++)
        race->racers[i].cost = 1e300;
}

void dsha256i_race_drop(struct dsha256i_race *race, size_t racer)
{
    race->racers[racer].is_out = 1;
}

/* Turns that every racer has had; how many racers are left. */
static unsigned fewest_turns(const struct dsha256i_race *race, size_t *n_left)
{
    unsigned fewest = race->rules.rounds;
    *n_left = 0;
    for (size_t i = 0; i < race->n; i++) {
        if (race->racers[i].is_out)
            continue;
        ++*n_left;
        if (race->racers[i].n_turns < fewest)
            fewest = race->racers[i].n_turns;
    }
    return fewest;
}

int dsha256i_race_is_over(const struct dsha256i_race *race)
{
    size_t n_left;
    const unsigned n_rounds = fewest_turns(race, &n_left);
    return n_left == 0 || n_rounds >= (n_left == 1 ? race->rules.rounds_of_all : race->rules.rounds);
}

size_t dsha256i_race_next(const struct dsha256i_race *race)
{
    size_t n_left, racer = race->turn;
    const unsigned fewest = fewest_turns(race, &n_left);
    for (size_t i = 0; i < race->n; i++) {
        racer = (race->turn + i) % race->n;
        if (!race->racers[racer].is_out && race->racers[racer].n_turns <= fewest)
            break;
    }
    return racer;
}

size_t dsha256i_race_take(struct dsha256i_race *race)
{
    const size_t racer = dsha256i_race_next(race);
    race->turn = (racer + 1) % race->n;
    return racer;
}

size_t dsha256i_race_winner(const struct dsha256i_race *race)
{
    size_t first = race->n;
    for (size_t i = 0; i < race->n; i++)
        if (!race->racers[i].is_out && /* without a clock all take 0: the last in the list */
            (first == race->n || race->racers[i].cost <= race->racers[first].cost))
            first = i;
    return first;
}

void dsha256i_race_turn(struct dsha256i_race *race, size_t racer, uint64_t ns, uint64_t hashes)
{
    const double cost = hashes > 0 ? (double)ns / (double)hashes : 1e300;
    size_t n_left;
    if (race->racers[racer].is_out)
        return;
    if (cost < race->racers[racer].cost)
        race->racers[racer].cost = cost;
    race->racers[racer].n_turns++;
    if (fewest_turns(race, &n_left) < race->rules.rounds_of_all)
        return;
    const double most = race->rules.hopeless * race->racers[dsha256i_race_winner(race)].cost;
    for (size_t i = 0; i < race->n; i++)
        if (race->racers[i].cost > most)
            dsha256i_race_drop(race, i);
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
        dsha256i_race_start(&race, n, &dsha256i_race_of_kernels);
        while (!dsha256i_race_is_over(&race)) {
            const size_t racer = dsha256i_race_take(&race);
            const uint64_t start_ns = dsha256i_clock_ns();
            const uint32_t hashes = disciplines[operation](kernels[racer], &track);
            dsha256i_race_turn(&race, racer, dsha256i_clock_ns() - start_ns, hashes);
        }
        fastest[operation] = n > 0 ? kernels[dsha256i_race_winner(&race)] : &dsha256i_kernel_scalar;
    }
}

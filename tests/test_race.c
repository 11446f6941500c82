/* The choice of a kernel: the race, on times of its own, and the engine's workers, with kernels that change their
 * speed. */
#include "engine.h"
#include "engine_support.h"
#include "race.h"
#include "test.h"

enum { N_KERNELS = 8 };

/* Runs a race between kernels of these costs; each turn is 100 microseconds of work, and one in `every` is interrupted
 * for three milliseconds. Returns the winner's index; what slower kernels took longer is added to *lost_ns. */
static size_t race(const double cost[N_KERNELS], uint64_t *seed, unsigned every, double *lost_ns)
{
    struct dsha256i_race race;
    double best = cost[0];
    for (int i = 1; i < N_KERNELS; i++)
        best = cost[i] < best ? cost[i] : best;
    dsha256i_race_start(&race, N_KERNELS, &dsha256i_race_of_kernels);
    while (!dsha256i_race_is_over(&race)) {
        const size_t racer = dsha256i_race_take(&race);
        const double hashes = 100000 / cost[racer];
        const double noise = 1 + 1e-4 * (double)(random_u64(seed) % 100);
        const int is_interrupted = every > 0 && random_u64(seed) % every == 0;
        dsha256i_race_turn(&race, racer, (uint64_t)(100000 * noise) + (is_interrupted ? 3000000 : 0), (uint64_t)hashes);
        *lost_ns += hashes * (cost[racer] - best);
    }
    return dsha256i_race_winner(&race);
}

TEST(race, interruptions_decide_nothing)
{
    double cost[N_KERNELS] = {200, 150, 70, 33, 31, 26, 12.3, 12}; /* nanoseconds per hash */
    double lost_ns = 0;
    uint64_t seed = 1;
    for (int i = 0; i < 1000; i++) {
        const size_t right = random_u64(&seed) % N_KERNELS; /* wherever it stands in the list */
        const double swapped = cost[right];
        cost[right] = cost[N_KERNELS - 1];
        cost[N_KERNELS - 1] = swapped;
        const size_t winner = race(cost, &seed, 50, &lost_ns);
        CHECK(winner == right, "race %d: %zu, not %zu", i, winner, right);
        cost[N_KERNELS - 1] = cost[right];
        cost[right] = swapped;
    }
    /* There is one in 10 s: a third of a thousandth. The six that are out after 4 turns lost 0.45 ms in each round. */
    CHECK(lost_ns / 1000 < 3e6, "a race costs %.1f ms", lost_ns / 1000 / 1e6);
}

TEST(race, what_does_not_take_part_cannot_win)
{
    struct dsha256i_race race;
    dsha256i_race_start(&race, 3, &dsha256i_race_of_kernels);
    while (!dsha256i_race_is_over(&race)) {
        const size_t racer = dsha256i_race_take(&race);
        dsha256i_race_turn(&race, racer, racer == 1 ? 900 : 0, racer == 1);
    }
    CHECK(dsha256i_race_winner(&race) == 1, "a kernel without hashes");
    dsha256i_race_start(&race, 3, &dsha256i_race_of_kernels);
    while (!dsha256i_race_is_over(&race))
        dsha256i_race_turn(&race, dsha256i_race_take(&race), 0, 1); /* there is no clock */
    CHECK(dsha256i_race_winner(&race) == 2, "not the last of the list");
    dsha256i_race_start(&race, 1, &dsha256i_race_of_kernels);
    for (unsigned i = 0; i < dsha256i_race_of_kernels.rounds_of_all; i++) {
        CHECK(!dsha256i_race_is_over(&race), "over after %u turns", i);
        dsha256i_race_turn(&race, dsha256i_race_take(&race), 1, 1);
    }
    CHECK(dsha256i_race_is_over(&race) && dsha256i_race_winner(&race) == 0, "a race of one");
    dsha256i_race_drop(&race, 0);
    CHECK(dsha256i_race_is_over(&race) && dsha256i_race_winner(&race) == 1, "a race of none");
}

/* Several turns are under way, and of one racer every other one comes to nothing: it gets them all the same. */
TEST(race, turns_under_way)
{
    enum { DEPTH = 5 };
    const struct dsha256i_race_rules rules = {.rounds = 6, .rounds_of_all = 6, .hopeless = 9};
    struct dsha256i_race race;
    size_t under_way[DEPTH], n_taken = 0, n_of_one = 0;
    dsha256i_race_start(&race, 3, &rules);
    for (; !dsha256i_race_is_over(&race); n_taken++) {
        CHECK(n_taken < 100, "it does not end");
        if (n_taken >= DEPTH) {
            const size_t racer = under_way[n_taken % DEPTH];
            if (racer != 1 || ++n_of_one % 2 == 0)
                dsha256i_race_turn(&race, racer, 100 - racer, 1);
        }
        under_way[n_taken % DEPTH] = dsha256i_race_take(&race);
    }
    CHECK(race.racers[1].n_turns == 6 && n_of_one == 12, "%u turns, of %zu", race.racers[1].n_turns, n_of_one);
    CHECK(dsha256i_race_winner(&race) == 2, "not the fastest");
}

/* ---- Workers ----------------------------------------------------------------------------------------------------- */

/* Two kernels that hash alike; one of them takes longer: for the first worker that scans, and for all others. */
static uint32_t is_hare_slow[2];
static uint32_t n_threads;
static _Thread_local uint32_t thread_number;

static void wait_if_slow(int is_slow)
{
    const uint64_t end_ns = dsha256i_clock_ns() + (is_slow ? 2000000 : 0);
    while (dsha256i_clock_ns() < end_ns)
        ;
}

static int hare_is_slow(void)
{
    if (thread_number == 0)
        thread_number = __atomic_add_fetch(&n_threads, 1, __ATOMIC_RELAXED);
    return __atomic_load_n(&is_hare_slow[thread_number == 1 ? 0 : 1], __ATOMIC_RELAXED) != 0;
}

static uint32_t scan_as_hare(const struct dsha256i_job *job, uint32_t first_nonce, uint32_t n_steps,
                             struct dsha256i_candidates *candidates)
{
    wait_if_slow(hare_is_slow());
    return dsha256i_kernel_scalar.scan(job, first_nonce, n_steps, candidates);
}

static uint32_t scan_as_tortoise(const struct dsha256i_job *job, uint32_t first_nonce, uint32_t n_steps,
                                 struct dsha256i_candidates *candidates)
{
    wait_if_slow(!hare_is_slow());
    return dsha256i_kernel_scalar.scan(job, first_nonce, n_steps, candidates);
}

static dsha256_engine *create(unsigned n_workers)
{
    static struct dsha256i_kernel hare, tortoise;
    static const struct dsha256i_kernel *const racers[2] = {&tortoise, &hare};
    hare = tortoise = dsha256i_kernel_scalar;
    hare.name = "hare";
    hare.scan = scan_as_hare;
    tortoise.name = "tortoise";
    tortoise.scan = scan_as_tortoise;
    const dsha256_engine_options options = {.size = sizeof options, .threads = n_workers};
    const struct dsha256i_engine_setup setup = {.racers = racers, .n_racers = 2, .race_ms = 10};
    dsha256_engine *engine;
    n_threads = 0;
    CHECK_STATUS(dsha256i_engine_create(&engine, &options, &setup), DSHA256_OK);
    return engine;
}

static void set_hare_slow(uint32_t first, uint32_t others)
{
    __atomic_store_n(&is_hare_slow[0], first, __ATOMIC_RELAXED);
    __atomic_store_n(&is_hare_slow[1], others, __ATOMIC_RELAXED);
}

/* Lets the engine hash until so many workers use the kernel: a minute at most, which no machine is too busy for. */
static void hash_until(dsha256_engine *engine, const char *kernel, size_t n_workers, size_t n_versions)
{
    static const uint32_t versions[2] = {1, 2};
    dsha256_job job = hopeless_job(1);
    CHECK_STATUS(dsha256_job_set_versions(&job, versions, n_versions), DSHA256_OK);
    CHECK_STATUS(dsha256_engine_submit(engine, &job, 0, 0, UINT64_C(1) << 32), DSHA256_OK);
    size_t n = SIZE_MAX;
    for (int i = 0; n != n_workers; i++) {
        CHECK(i < 60000, "%zu workers use the %s, not %zu", n, kernel, n_workers);
        sleep_us(1000);
        n = 0;
        for (size_t k = 0; k < dsha256_engine_device_count(engine); k++)
            n += strcmp(stats_of(engine, k).kernel, kernel) == 0;
    }
    dsha256_engine_cancel(engine);
}

TEST(race, a_worker_changes_its_mind)
{
    set_hare_slow(0, 0);
    dsha256_engine *engine = create(1);
    for (size_t n_versions = 1; n_versions <= 2; n_versions++) {
        hash_until(engine, "hare", 1, n_versions);
        set_hare_slow(1, 1);
        hash_until(engine, "tortoise", 1, n_versions);
        set_hare_slow(0, 0);
        hash_until(engine, "hare", 1, n_versions);
    }
    dsha256_engine_destroy(engine);
}

TEST(race, a_worker_is_not_bound_by_its_neighbour)
{
    set_hare_slow(1, 0);
    dsha256_engine *engine = create(2);
    hash_until(engine, "hare", 1, 1);
    hash_until(engine, "tortoise", 1, 1);
    set_hare_slow(1, 1);
    hash_until(engine, "tortoise", 2, 1);
    dsha256_engine_destroy(engine);
}

/* The work of a race is the job's own: each nonce is tried once, and each hit comes once. */
TEST(race, nothing_is_hashed_twice)
{
    set_hare_slow(0, 1);
    dsha256_engine *engine = create(2);
    for (size_t n_versions = 1; n_versions <= 2; n_versions++) {
        const uint64_t before = stats_of(engine, 0).hashes + stats_of(engine, 1).hashes;
        const dsha256_job job = easy_job(77, 8, n_versions);
        struct expectation expected = expect_scan(&job, n_versions, n_versions, 5, 300000);
        CHECK_STATUS(dsha256_engine_submit(engine, &job, n_versions, 5, 300000), DSHA256_OK);
        check_delivery(engine, &expected, 8, 0, NULL);
        const uint64_t hashes = stats_of(engine, 0).hashes + stats_of(engine, 1).hashes - before;
        CHECK(hashes == 300000 * n_versions, "%llu hashes", (unsigned long long)hashes);
        expectation_free(&expected);
    }
    dsha256_engine_destroy(engine);
}

/* Turns that leave room for fewer hits than the next nonce may have. */
TEST(race, turns_fill_the_room_for_hits)
{
    set_hare_slow(0, 0);
    dsha256_engine *engine = create(1);
    for (uint64_t tag = 1; tag <= 3; tag++) {
        const dsha256_job job = easy_job(tag, 3, 32); /* a turn of 256 hashes has 32 hits, of 64 */
        struct expectation expected = expect_scan(&job, tag, 32, 0, 4000);
        unsigned n_lost = 0;
        CHECK_STATUS(dsha256_engine_submit(engine, &job, tag, 0, 4000), DSHA256_OK);
        check_delivery(engine, &expected, 64, 0, &n_lost);
        CHECK(n_lost == 0, "the worker failed");
        expectation_free(&expected);
    }
    dsha256_engine_destroy(engine);
}

/* What stands around the kernel: how long launches are, how many are under way, when they end. On the fake OpenCL library,
 * in its simulated time: no figure here depends on the machine. */
#include "engine_support.h"
#include "opencl_support.h"

#define MS      UINT64_C(1000000)
#define SECOND  (1000 * MS)
#define GENESIS 2083236893

/* ---- The fake's own time ----------------------------------------------------------------------------------------- */

static dsha256_job genesis_job(void)
{
    uint8_t header80[80], target32[32];
    dsha256_job job;
    hex_bytes(header80, 80,
              "0100000000000000000000000000000000000000000000000000000000000000000000003ba3edfd"
              "7a7b12b27ac72c3e67768f617fc81bc3888a51323a9fb8aa4b1e5e4a29ab5f49ffff001d1dac2b7c");
    CHECK_STATUS(dsha256_target_from_bits(target32, 0x1d00ffff), DSHA256_OK);
    CHECK_STATUS(dsha256_job_init(&job, header80, target32), DSHA256_OK);
    return job;
}

/* A device of 1 GH/s: what it does is right, and takes as long as it should. */
static void take_time(int time)
{
    static const uint32_t planted = GENESIS;
    load_fake(NULL);
    fake->time = (enum fake_time)time;
    fake->most_hashed = 100000;
    struct search *search = new_search(8, N_VERSIONS, 0xfffff000, 4096);
    dsha256_backend *backend = open_device();
    memset(fake->use, 0, sizeof fake->use);
    CHECK_STATUS(try_search(backend, search, NULL), DSHA256_OK);
    CHECK_STATUS(try_batch(backend, 80, 100), DSHA256_OK);
    const struct fake_use *use = &fake->use[0];
    CHECK(use->n_launches > 1 && use->hashes >= 4 * 4096 + 100 && use->idle_ns > 0 &&
              use->busy_ns == use->hashes + use->n_launches, /* rounded up */
          "%llu launches, %llu hashes, busy %llu ns, idle %llu ns", (unsigned long long)use->n_launches,
          (unsigned long long)use->hashes, (unsigned long long)use->busy_ns, (unsigned long long)use->idle_ns);
    free(search);

    /* The last but one of a range too long to be hashed. */
    const uint64_t start_ns = dsha256i_clock_ns();
    const dsha256_job job = genesis_job();
    dsha256_hit hit;
    dsha256_scan_result result;
    fake->planted = &planted;
    fake->n_planted = 1;
    CHECK_STATUS(dsha256_scan(backend, &job, GENESIS - 199999998, 200000000, &hit, 1, NULL, &result), DSHA256_OK);
    CHECK(result.n_hits == 1 && hit.nonce == GENESIS, "%zu hits", result.n_hits);
    CHECK(dsha256i_clock_ns() - start_ns >= 200000000, "it took too little time");
    close_device(backend);
}

TEST(opencl_launch, the_fake_takes_time)
{
    CHECK(in_child(take_time, FAKE_SIMULATED_TIME) == 0 && in_child(take_time, FAKE_REAL_TIME) == 0, "see above");
}

/* ---- A device of 8 GH/s ------------------------------------------------------------------------------------------ */

#define RATE 8.0 /* hashes a nanosecond */

static const unsigned lengths_ms[] = {8, 30, 100};
enum { N_LENGTHS = 3 };

/* What the device did, launch by launch. */
static struct {
    double slowdown[3]; /* after so many seconds of its time; 0: none */
    uint64_t begun_ns, last_ns[8], n;
    dsha256_stop stop;
    uint64_t stop_at, stopped_ns, leap_at;
} device;

static double rate_of(const struct fake_launch *launch)
{
    if (device.n == 0)
        device.begun_ns = launch->start_ns;
    const uint64_t second = (launch->start_ns - device.begun_ns) / SECOND;
    const double slowdown = second < 3 ? device.slowdown[second] : 0, rate = RATE / (slowdown > 0 ? slowdown : 1);
    device.last_ns[device.n++ % 8] = (uint64_t)((double)launch->hashes / rate);
    if (device.n == device.stop_at) {
        dsha256_stop_set(&device.stop, 1);
        device.stopped_ns = launch->start_ns;
    }
    if (device.n == device.leap_at)
        fake->now_ns += 3600 * SECOND;
    return rate;
}

/* The next launches are the first that count. */
static void begin_to_measure(void)
{
    device.n = 0;
    memset(fake->use, 0, sizeof fake->use);
}

static dsha256_backend *open_fast_device(unsigned launch_ms, enum fake_profiling profiling)
{
    load_fake(NULL);
    const dsha256_opencl_options options = {
        .size = sizeof options, .library = DSHA256_FAKE_OPENCL, .launch_ms = launch_ms};
    CHECK_STATUS(dsha256_opencl_configure(&options), DSHA256_OK);
    fake->time = FAKE_SIMULATED_TIME;
    fake->profiling = profiling;
    fake->rate_of = rate_of;
    fake->gap_ns = 5000;
    fake->call_ns = 2000;
    fake->most_hashed = 100000;
    dsha256_backend *backend = open_device();
    begin_to_measure();
    return backend;
}

/* Scans so many ranges of so many milliseconds. Returns how long that took, in nanoseconds for a nanosecond's work. */
static double scan_ranges(dsha256_backend *backend, unsigned n_ranges, unsigned ms)
{
    dsha256_scan_result result;
    dsha256_job job = hopeless_job(1);
    uint32_t versions[32];
    for (uint32_t i = 0; i < 32; i++)
        versions[i] = i;
    CHECK_STATUS(dsha256_job_set_versions(&job, versions, 32), DSHA256_OK);
    const uint32_t n = (uint32_t)(RATE * (double)MS * ms / 32);
    const uint64_t start_ns = dsha256i_clock_ns();
    for (unsigned i = 0; i < n_ranges; i++) {
        CHECK_STATUS(dsha256_scan(backend, &job, 1000 * i, n, NULL, 0, NULL, &result), DSHA256_OK);
        CHECK(result.n_done == n, "%llu nonces", (unsigned long long)result.n_done);
    }
    return (double)(dsha256i_clock_ns() - start_ns) / ((double)n_ranges * n * 32 / RATE);
}

/* Ranges as dsha256_scan's callers, the engine and the benchmark have them, and shorter than a launch. */
static void scan_with_length(int i)
{
    static const unsigned ranges[][2] = {{1, 10000}, {10, 1000}, {40, 250}, {200, 40}};
    dsha256_backend *backend = open_fast_device(lengths_ms[i % N_LENGTHS], (enum fake_profiling)(i / N_LENGTHS));
    for (int k = 0; k < 4; k++) {
        const double cost = scan_ranges(backend, ranges[k][0], ranges[k][1]);
        CHECK(cost < 1.005, "launches of %u ms, ranges of %u ms, profiling %d: %.4f times what the work takes",
              lengths_ms[i % N_LENGTHS], ranges[k][1], i / N_LENGTHS, cost);
    }
    close_device(backend);
}

TEST(opencl_launch, any_length_gives_the_same_rate)
{
    for (int i = 0; i < 5 * N_LENGTHS; i++)
        CHECK(in_child(scan_with_length, i) == 0, "see above");
}

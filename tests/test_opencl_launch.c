/* What stands around the kernel: how long launches are, how many are under way, when they end. On the fake OpenCL
 * library, in its simulated time: no figure here depends on the machine. */
#include "engine_support.h"
#include "job.h"
#include "opencl_support.h"

#define MS      UINT64_C(1000000)
#define SECOND  (1000 * MS)
#define GENESIS 2083236893

/* ---- The fake's own time ----------------------------------------------------------------------------------------- */

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
enum { N_LENGTHS = 3, N_LAST = 16 };

/* What the device did, launch by launch. */
static struct {
    double slowdown[3]; /* after so many seconds of its time; 0: none */
    uint64_t begun_ns, last_ns[N_LAST], n;
    dsha256_stop stop;
    uint64_t stop_at, stopped_ns, leap_at;
} device;

static double rate_of(const struct fake_launch *launch)
{
    if (device.n == 0)
        device.begun_ns = launch->start_ns;
    const uint64_t second = (launch->start_ns - device.begun_ns) / SECOND;
    const double slowdown = second < 3 ? device.slowdown[second] : 0, rate = RATE / (slowdown > 0 ? slowdown : 1);
    device.last_ns[device.n++ % N_LAST] = (uint64_t)((double)launch->hashes / rate);
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
    static const unsigned ranges[][2] = {{200, 40}, {40, 250}, {10, 1000}, {1, 10000}};
    dsha256_backend *backend = open_fast_device(lengths_ms[i % N_LENGTHS], (enum fake_profiling)(i / N_LENGTHS));
    CHECK_STATUS(restart(backend), DSHA256_OK);
    for (int k = 0; k < 4; k++) {
        const double cost = scan_ranges(backend, ranges[k][0], ranges[k][1]);
        CHECK(cost < 1.005, "launches of %u ms, ranges of %u ms, profiling %d: %.4f times what the work takes",
              lengths_ms[i % N_LENGTHS], ranges[k][1], i / N_LENGTHS, cost);
    }
    close_device(backend);
}

TEST(opencl_launch, any_length_gives_the_same_rate)
{
    for (int i = 0; i < FAKE_PROFILINGS * N_LENGTHS; i++)
        CHECK(in_child(scan_with_length, i) == 0, "see above");
}

/* ---- How many are under way -------------------------------------------------------------------------------------- */

/* A thread that wakes 10 ms late, each time that it sleeps. */
static void scan_late(int i)
{
    dsha256_backend *backend = open_fast_device(lengths_ms[i % N_LENGTHS], (enum fake_profiling)(i / N_LENGTHS));
    fake->late_ns = 10 * MS;
    const double cost = scan_ranges(backend, 1, 10000);
    const struct fake_use *use = &fake->use[0];
    CHECK(cost < 1.01 && (double)use->idle_ns < 0.005 * (double)use->busy_ns,
          "launches of %u ms, profiling %d: %.4f times what the work takes, idle for %.4f of it",
          lengths_ms[i % N_LENGTHS], i / N_LENGTHS, cost, (double)use->idle_ns / (double)use->busy_ns);
    close_device(backend);
}

TEST(opencl_launch, a_late_thread_costs_nothing)
{
    for (int i = 0; i < FAKE_PROFILINGS * N_LENGTHS; i++)
        CHECK(in_child(scan_late, i) == 0, "see above");
}

/* What was launched when the stop flag was set is awaited, and counted; it takes no longer than lib/kernel.h says. */
static void stop_scan(int i)
{
    const unsigned launch_ms = lengths_ms[i % N_LENGTHS];
    dsha256_backend *backend = open_fast_device(launch_ms, FAKE_PROFILING);
    const dsha256_job job = hopeless_job(1);
    const uint64_t n = UINT64_C(1) << 32; /* half a second */
    dsha256_scan_result result;
    scan_ranges(backend, 1, 1000);
    begin_to_measure();
    device.stop_at = 1 + (unsigned)i / N_LENGTHS;
    CHECK_STATUS(dsha256_scan(backend, &job, 0, n, NULL, 0, &device.stop, &result), DSHA256_STOPPED);
    const uint64_t ns = dsha256i_clock_ns() - device.stopped_ns;
    CHECK(ns < (12 + launch_ms) * MS + MS / 2, "launches of %u ms, stopped at number %d: it took %llu ns", launch_ms,
          1 + i / N_LENGTHS, (unsigned long long)ns);
    CHECK(result.n_done > 0 && result.n_done == fake->use[0].hashes, "%llu nonces, not %llu",
          (unsigned long long)result.n_done, (unsigned long long)fake->use[0].hashes);
    close_device(backend);
}

TEST(opencl_launch, a_scan_that_is_stopped_ends_soon)
{
    for (int i = 0; i < 3 * N_LENGTHS; i++)
        CHECK(in_child(stop_scan, i) == 0, "see above");
}

/* The first of its range's launches finds something: that is back in 50 ms, and the rest of the range is not done. */
static void find_early(int i)
{
    static const uint32_t planted = GENESIS;
    const unsigned launch_ms = lengths_ms[i];
    dsha256_backend *backend = open_fast_device(launch_ms, FAKE_PROFILING);
    scan_ranges(backend, 1, 1000);
    fake->planted = &planted;
    fake->n_planted = 1;
    begin_to_measure();
    struct dsha256i_whole_job whole;
    struct dsha256i_candidates candidates = {.n = 0};
    const dsha256_job job = genesis_job();
    const uint32_t n = 30000000; /* steps: 0.24 s */
    uint32_t n_done;
    CHECK_STATUS(dsha256i_job_load(&whole, &job), DSHA256_OK);
    const uint64_t start_ns = dsha256i_clock_ns();
    CHECK_STATUS(backend->kernel->scan_device(backend->kernel->device, &whole.job, GENESIS - 1000, n, NULL, &candidates,
                                              &n_done),
                 DSHA256_OK);
    const uint64_t ns = dsha256i_clock_ns() - start_ns;
    CHECK(candidates.n == 1 && candidates.at[0].nonce == GENESIS, "%zu candidates", candidates.n);
    CHECK(ns < (launch_ms < 50 ? launch_ms + 50 : launch_ms + 112) * MS + MS && n_done < n &&
              n_done * UINT64_C(64) == fake->use[0].hashes,
          "launches of %u ms: %llu ns, %u of %u steps", launch_ms, (unsigned long long)ns, n_done, n);
    close_device(backend);
}

TEST(opencl_launch, what_is_found_does_not_wait)
{
    for (int i = 0; i < N_LENGTHS; i++)
        CHECK(in_child(find_early, i) == 0, "see above");
}

/* ---- How long they are ------------------------------------------------------------------------------------------- */

/* Launches near the end of a range of 12 or more, equal parts of what is left, are as long as they should be, within
 * what the host sees of them. */
static void check_lengths(const char *when)
{
    for (uint64_t i = 9; i <= 12; i++) {
        const uint64_t ns = device.last_ns[(device.n - i) % N_LAST];
        CHECK(ns > 13 * MS / 2 && ns < 9 * MS, "%s, profiling %d: a launch of %llu ns", when, (int)fake->profiling,
              (unsigned long long)ns);
    }
}

/* A device that was just set up, and one whose first launch has something compiled. */
static void ramp_up(int i)
{
    dsha256_backend *backend = open_fast_device(8, (enum fake_profiling)(i % FAKE_PROFILINGS));
    fake->compile_ns = i < FAKE_PROFILINGS ? 0 : 3 * SECOND;
    CHECK_STATUS(restart(backend), DSHA256_OK);
    begin_to_measure();
    const double cost = scan_ranges(backend, 1, 500), most = i < FAKE_PROFILINGS ? 1.005 : 7.1;
    CHECK(cost < most, "profiling %d: %.3f times what the work takes", i % FAKE_PROFILINGS, cost);
    check_lengths("after the ramp-up");
    close_device(backend);
}

TEST(opencl_launch, the_ramp_up_takes_milliseconds)
{
    for (int i = 0; i < 2 * FAKE_PROFILINGS; i++)
        CHECK(in_child(ramp_up, i) == 0, "see above");
}

/* The device is three times slower for a second, and recovers: 2 s of its time are 1.33 s of work. */
static void throttle(int profiling)
{
    dsha256_backend *backend = open_fast_device(8, (enum fake_profiling)profiling);
    device.slowdown[1] = 3;
    scan_ranges(backend, 1, 1000 + 250);
    check_lengths("slowed down");
    scan_ranges(backend, 1, 83 + 250);
    check_lengths("recovered");
    CHECK((device.n < 300) && (double)fake->use[0].idle_ns < 0.01 * (double)fake->use[0].busy_ns,
          "profiling %d: idle for %llu ns of %llu ns, %llu launches", profiling,
          (unsigned long long)fake->use[0].idle_ns, (unsigned long long)fake->use[0].busy_ns,
          (unsigned long long)device.n);
    close_device(backend);
}

TEST(opencl_launch, a_device_that_slows_down_and_recovers)
{
    for (int profiling = 0; profiling < FAKE_PROFILINGS; profiling++)
        CHECK(in_child(throttle, profiling) == 0, "see above");
}

/* Ends of ranges, and a launch that something held up, teach nothing: neither launches become shorter, nor does the
 * thread sleep through what is shorter than a launch. */
static void disturb(int i)
{
    const unsigned launch_ms = lengths_ms[i % N_LENGTHS];
    dsha256_backend *backend = open_fast_device(launch_ms, (enum fake_profiling)(i / N_LENGTHS));
    scan_ranges(backend, 1, 1000);
    fake->delay_ns = 2 * SECOND;
    for (unsigned k = 0; k < 20; k++) {
        fake->delay_launch = 1 + k % 3;
        scan_ranges(backend, 1, 2 * launch_ms);
        fake->delay_launch = 0;
        const unsigned ms = (launch_ms + k) / 5;
        const double cost = scan_ranges(backend, 50, ms);
        CHECK(cost < 1 + 0.2 / ms, "launches of %u ms, ranges of %u ms, profiling %d: %.3f times what the work takes",
              launch_ms, ms, i / N_LENGTHS, cost);
        scan_ranges(backend, 1, 100);
        if (launch_ms == 8)
            check_lengths("after a launch that was held up");
    }
    close_device(backend);
}

TEST(opencl_launch, what_teaches_nothing)
{
    for (int i = 0; i < FAKE_PROFILINGS * N_LENGTHS; i++)
        CHECK(in_child(disturb, i) == 0, "see above");
}

/* ---- The clock --------------------------------------------------------------------------------------------------- */

/* An hour passes between two looks: a machine that slept, by a clock that counts it. */
static void leap(int profiling)
{
    dsha256_backend *backend = open_fast_device(8, (enum fake_profiling)profiling);
    for (device.leap_at = 1; device.leap_at < 10; device.leap_at++) {
        begin_to_measure();
        scan_ranges(backend, 1, 200);
        check_lengths("after a leap");
    }
    close_device(backend);
}

TEST(opencl_launch, a_clock_that_leaps)
{
    for (int profiling = 0; profiling < FAKE_PROFILINGS; profiling++)
        CHECK(in_child(leap, profiling) == 0, "see above");
}

TEST(opencl_launch, a_device_that_hangs)
{
    dsha256_scan_result result;
    const dsha256_job job = hopeless_job(1);
    dsha256_backend *backend = open_fast_device(8, FAKE_PROFILING);
    fake->hang_launch = 5;
    const uint64_t start_ns = dsha256i_clock_ns();
    CHECK_STATUS(dsha256_scan(backend, &job, 0, UINT64_C(1) << 32, NULL, 0, NULL, &result), DSHA256_ERR_DEVICE);
    const double seconds = 1e-9 * (double)(dsha256i_clock_ns() - start_ns);
    CHECK(seconds > 20 && seconds < 21, "%.3f s", seconds);
    CHECK_STATUS(restart(backend), DSHA256_OK);
    CHECK(scan_ranges(backend, 1, 1000) < 1.005, "it is slow afterwards");
    dsha256_backend_close(backend);
    fake->settle(1);
}

/* ---- Faults ------------------------------------------------------------------------------------------------------ */

/* With 13 launches under way, and with three. */
static void fail_in_turn(int launch_ms)
{
    dsha256_scan_result result;
    const dsha256_job job = hopeless_job(1);
    dsha256_backend *backend = open_fast_device((unsigned)launch_ms, FAKE_PROFILING);
    uint32_t call = 0, n_failed;
    fake->most_hashed = 4000; /* it finds nothing, and ramps up a thousand times */
    do {
        fake->n_failed = 0;
        fake->fail_call = ++call;
        const int status = dsha256_scan(backend, &job, 0, UINT64_C(1) << 29, NULL, 0, NULL, &result); /* 67 ms */
        n_failed = fake->n_failed;
        fake->fail_call = 0;
        CHECK(status == DSHA256_OK || (status == DSHA256_ERR_DEVICE && n_failed > 0), "call %u: status %d", call,
              status);
        if (status != DSHA256_OK)
            CHECK_STATUS(restart(backend), DSHA256_OK);
    } while (n_failed > 0);
    CHECK(call > 100, "%u calls", call);
    close_device(backend);
}

TEST(opencl_launch, every_call_fails_in_turn)
{
    CHECK(in_child(fail_in_turn, 1) == 0 && in_child(fail_in_turn, 8) == 0, "see above");
}

/* A fast device in the engine: long ranges, and what must not wait for their ends. On the fake OpenCL library in real
 * time: its device needs no processor. What depends on how soon a thread runs is judged only where the machine was this
 * process's own. */
#include "engine.h"
#include "engine_support.h"
#include "opencl_support.h"

#include <time.h>

/* ---- The device -------------------------------------------------------------------------------------------------- */

static const uint32_t genesis = 2083236893; /* the nonce of the only hit */
static struct dsha256i_kernel kernel;       /* the device's, with its calls counted */
static dsha256_backend *opened;
static uint32_t n_calls;
static int (*scan_device)(void *device, const struct dsha256i_job *job, uint32_t first_nonce, uint32_t n_steps,
                          const dsha256_stop *stop, struct dsha256i_candidates *candidates, uint32_t *n_done);

static int count_scan(void *device, const struct dsha256i_job *job, uint32_t first_nonce, uint32_t n_steps,
                      const dsha256_stop *stop, struct dsha256i_candidates *candidates, uint32_t *n_done)
{
    __atomic_fetch_add(&n_calls, 1, __ATOMIC_RELAXED);
    return scan_device(device, job, first_nonce, n_steps, stop, candidates, n_done);
}

static struct fake_use use_now(void)
{
    pthread_mutex_lock(&fake->lock);
    const struct fake_use use = fake->use[0];
    pthread_mutex_unlock(&fake->lock);
    return use;
}

static void set_rate(double rate)
{
    pthread_mutex_lock(&fake->lock);
    fake->rate = rate;
    pthread_mutex_unlock(&fake->lock);
}

/* An engine with a device of so many hashes a nanosecond, and n_cpu CPU workers. The device's ranges have so many
 * seconds; 0: as the engine has them. */
static dsha256_engine *create(double rate, unsigned range_s, unsigned n_cpu, unsigned stall_ms)
{
    load_fake(NULL);
    const dsha256_opencl_options options = {.size = sizeof options, .library = DSHA256_FAKE_OPENCL, .launch_ms = 8};
    CHECK_STATUS(dsha256_opencl_configure(&options), DSHA256_OK);
    fake->type = CL_DEVICE_TYPE_GPU;
    fake->time = FAKE_REAL_TIME;
    fake->rate = rate;
    fake->most_hashed = 8192; /* the self-test is */
    fake->planted = &genesis;
    fake->n_planted = 1;
    opened = open_device();
    kernel = *opened->kernel;
    scan_device = kernel.scan_device;
    kernel.scan_device = count_scan;
    kernel.run_hashes = (uint32_t)(1e5 * rate); /* what a device would have measured that does not hash on the host */
    if (range_s > 0)
        kernel.range_ms = 1000 * range_s;
    pthread_mutex_lock(&fake->lock);
    fake->most_hashed = 0;
    fake->use[0] = (struct fake_use){.n_launches = 0};
    pthread_mutex_unlock(&fake->lock);

    static dsha256_backend device = {&kernel};
    dsha256_backend *list[2] = {&device, NULL};
    CHECK_STATUS(dsha256_backend_open(&list[1], "auto"), DSHA256_OK);
    const dsha256_engine_options engine_options = {.size = sizeof engine_options, .threads = n_cpu ? n_cpu : 1};
    const struct dsha256i_engine_setup setup = {.backends = list,
                                                .n_backends = n_cpu > 0 ? 2 : 1,
                                                .stall_ms = stall_ms,
                                                .restart_ms = 1,
                                                .retest_ms = UINT32_MAX};
    dsha256_engine *engine;
    CHECK_STATUS(dsha256i_engine_create(&engine, &engine_options, &setup), DSHA256_OK);
    n_calls = 0;
    return engine;
}

static void end(dsha256_engine *engine)
{
    dsha256_engine_destroy(engine);
    close_device(opened);
}

static void submit(dsha256_engine *engine, uint64_t tag, size_t n_versions, uint32_t first, uint64_t n)
{
    uint32_t versions[DSHA256_JOB_VERSIONS_MAX];
    dsha256_job job = genesis_job();
    for (uint32_t i = 0; i < n_versions; i++)
        versions[i] = i == 0 ? 1 : i << 13;
    CHECK_STATUS(dsha256_job_set_versions(&job, versions, n_versions), DSHA256_OK);
    CHECK_STATUS(dsha256_engine_submit(engine, &job, tag, first, n), DSHA256_OK);
}

static dsha256_engine_event next_event(dsha256_engine *engine)
{
    dsha256_engine_event event;
    size_t n;
    CHECK_STATUS(dsha256_engine_wait(engine, &event, 1, &n, 60000), DSHA256_OK);
    return event;
}

static double seconds_of(clockid_t clock)
{
    struct timespec time;
    clock_gettime(clock, &time);
    return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

/* ---- Ranges of a minute: who waits for their ends waits too long ------------------------------------------------ */

enum { RANGE_S = 240, PATIENCE_S = 20 }; /* the first range is a quarter; no machine is so busy */

static int is_scanning(dsha256_engine *engine)
{
    dsha256i_lock(&engine->lock);
    const int is = engine->workers[0].is_scanning;
    dsha256i_unlock(&engine->lock);
    return is;
}

static void wait_for_scan(dsha256_engine *engine, int on)
{
    const double start = seconds_of(CLOCK_MONOTONIC);
    while (is_scanning(engine) != on || (on && stats_of(engine, 0).hashes == 0)) {
        CHECK(seconds_of(CLOCK_MONOTONIC) - start < PATIENCE_S, on ? "no scan began" : "the scan goes on");
        sleep_us(1000);
    }
}

TEST(opencl_ranges, nobody_waits_for_their_ends)
{
    dsha256_engine *engine = create(1, RANGE_S, 0, 0);
    const uint8_t target32[32] = {1};

    /* A hit, while its range has a minute to go; and what was done is seen meanwhile. */
    submit(engine, 1, 32, genesis - 20000000, UINT64_C(1) << 31);
    double start = seconds_of(CLOCK_MONOTONIC);
    dsha256_engine_event event = next_event(engine);
    CHECK(event.kind == DSHA256_EVENT_HIT && event.hit.nonce == genesis, "kind %d", event.kind);
    CHECK(seconds_of(CLOCK_MONOTONIC) - start < PATIENCE_S, "%.1f s", seconds_of(CLOCK_MONOTONIC) - start);
    wait_for_scan(engine, 1);
    uint64_t hashes;
    uint32_t scans;
    start = seconds_of(CLOCK_MONOTONIC);
    do { /* some end early: the device looks for its fastest variant */
        scans = __atomic_load_n(&n_calls, __ATOMIC_RELAXED);
        hashes = stats_of(engine, 0).hashes;
        while (stats_of(engine, 0).hashes < hashes + 100000000 && seconds_of(CLOCK_MONOTONIC) - start < PATIENCE_S)
            sleep_us(1000);
        CHECK(seconds_of(CLOCK_MONOTONIC) - start < PATIENCE_S, "nothing is seen of a scan under way");
    } while (__atomic_load_n(&n_calls, __ATOMIC_RELAXED) != scans);
    CHECK(stats_of(engine, 0).rate_1s > 0 && stats_of(engine, 0).busy_ns > 0, "no rate");

    /* A pause; nothing is lost by it. */
    dsha256_engine_pause(engine, 1);
    wait_for_scan(engine, 0);
    uint64_t n_done, more;
    CHECK_STATUS(dsha256_engine_get_progress(engine, 1, &n_done), DSHA256_OK);
    CHECK(n_done * 32 >= hashes + 100000000, "only %llu nonces count", (unsigned long long)n_done);
    CHECK_STATUS(dsha256_engine_get_progress(engine, 1, &more), DSHA256_OK);
    CHECK(more == n_done, "it goes on in a pause");
    dsha256_engine_pause(engine, 0);
    wait_for_scan(engine, 1);

    /* A target that the scan under way may not go on with. */
    start = seconds_of(CLOCK_MONOTONIC);
    uint8_t easier32[32];
    memset(easier32, 0xff, 32);
    easier32[31] = easier32[30] = easier32[29] = easier32[28] = 0;
    CHECK_STATUS(dsha256_engine_set_target(engine, 1, easier32), DSHA256_OK);
    CHECK_STATUS(dsha256_engine_set_target(engine, 1, target32), DSHA256_OK);
    CHECK(seconds_of(CLOCK_MONOTONIC) - start < PATIENCE_S, "%.1f s", seconds_of(CLOCK_MONOTONIC) - start);

    /* New work. */
    wait_for_scan(engine, 1);
    start = seconds_of(CLOCK_MONOTONIC);
    dsha256_engine_cancel(engine);
    submit(engine, 2, 1, 0, 1000000);
    event = next_event(engine);
    CHECK(event.kind == DSHA256_EVENT_DONE && event.tag == 2 && event.hashes == 1000000, "kind %d, tag %llu",
          event.kind, (unsigned long long)event.tag);
    CHECK(seconds_of(CLOCK_MONOTONIC) - start < PATIENCE_S, "%.1f s", seconds_of(CLOCK_MONOTONIC) - start);

    /* The end. */
    submit(engine, 3, 32, 0, UINT64_C(1) << 32);
    wait_for_scan(engine, 1);
    start = seconds_of(CLOCK_MONOTONIC);
    end(engine);
    CHECK(seconds_of(CLOCK_MONOTONIC) - start < 9, "it was left behind"); /* after 10 s */
}

/* A range that was to take 0.3 s takes 3 s: longer than a device may be away that hangs. */
TEST(opencl_ranges, a_device_that_becomes_slow_is_not_lost)
{
    dsha256_engine *engine = create(1, RANGE_S, 0, 1500);
    set_rate(0.1);
    submit(engine, 1, 1, 0, 300000000);
    const dsha256_engine_event event = next_event(engine);
    CHECK(event.kind == DSHA256_EVENT_DONE && stats_of(engine, 0).losses == 0, "kind %d", event.kind);
    end(engine);
}

/* ---- A device of 8 GH/s ------------------------------------------------------------------------------------------ */

/* Judged by what is so in most tries: what holds up a machine that is the process's own, as the host of a virtual one
 * does, strikes some. */
enum { TRIES = 10, TOO_BUSY = 77, TOO_SLOW = 78 };

struct run {
    double rate, idle;   /* shares of the device's rate, and of its time since its first launch */
    double latest, cpus; /* by which this thread woke too late; processors that the process had */
};

/* The first seconds of a job. */
static struct run run_for(dsha256_engine *engine, double seconds)
{
    struct run run = {.latest = 0};
    const double start = seconds_of(CLOCK_MONOTONIC), cpu = seconds_of(CLOCK_PROCESS_CPUTIME_ID);
    double now = start;
    submit(engine, 1, 32, 0, UINT64_C(1) << 32);
    while (now < start + seconds) {
        sleep_us(5000);
        const double woken = seconds_of(CLOCK_MONOTONIC);
        if (woken - now - 0.005 > run.latest)
            run.latest = woken - now - 0.005;
        now = woken;
    }
    const struct fake_use use = use_now();
    const double left = 1e-9 * (double)use.end_ns - now; /* of the launch under way */
    run.rate = ((double)use.hashes / 8e9 - (left > 0 ? left : 0)) / (now - start);
    run.idle = (double)use.idle_ns / (double)(use.idle_ns + use.busy_ns);
    run.cpus = (seconds_of(CLOCK_PROCESS_CPUTIME_ID) - cpu) / (now - start);
    end(engine);
    return run;
}

/* 80 % of the device's rate in the first second, in a handful of ranges. */
static void ramp_up(int unused)
{
    (void)unused;
    const struct run run = run_for(create(8, 0, 0, 0), 1);
    CHECK(n_calls <= 20, "%u ranges", n_calls);
    printf("in the first second %.2f %% of its rate, in %u ranges\n", 100 * run.rate, n_calls);
    if (run.rate < 0.8)
        exit(run.latest > 0.002 ? TOO_BUSY : TOO_SLOW);
}

/* CPU workers on every processor take nothing from the device. */
static void share_the_machine(int unused)
{
    (void)unused;
    const unsigned n_cpus = dsha256i_cpu_count(1);
    const struct run run = run_for(create(8, 0, n_cpus, 0), 2);
    printf("idle for %.3f %% of the time beside %u CPU workers, %.2f of %u processors\n", 100 * run.idle, n_cpus,
           run.cpus, n_cpus);
    if (run.idle > 0.02)
        exit(run.cpus < 0.97 * n_cpus ? TOO_BUSY : TOO_SLOW);
}

static void judge(void (*test)(int))
{
    unsigned n_slow = 0;
    for (int i = 0; i < TRIES; i++) {
        const int status = in_child(test, i);
        if (status == 0)
            return;
        CHECK(status == TOO_BUSY || status == TOO_SLOW, "see above");
        n_slow += status == TOO_SLOW;
    }
    CHECK(n_slow <= TRIES / 2, "too slow in %u of %d tries, in which the machine was its own", n_slow, TRIES);
    SKIP("too busy to judge: the machine was not its own in %u of %d tries", TRIES - n_slow, TRIES);
}

TEST(opencl_ranges, the_first_second)
{
    judge(ramp_up);
}

TEST(opencl_ranges, beside_the_cpu)
{
    judge(share_the_machine);
}

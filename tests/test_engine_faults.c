/* The engine with devices that fail, hang, or return what is wrong. */
#include "engine.h"
#include "engine_support.h"
#include "fake_device.h"

static dsha256_engine *create(unsigned cpu_threads, struct fake_device *device, unsigned stall_ms)
{
    dsha256_backend *cpu = NULL, *list[2];
    size_t n = 0;
    if (cpu_threads > 0) {
        CHECK_STATUS(dsha256_backend_open(&cpu, "scalar"), DSHA256_OK);
        list[n++] = cpu;
    }
    list[n++] = &device->backend;
    const dsha256_engine_options options = {.size = sizeof options, .threads = cpu_threads ? cpu_threads : 1};
    const struct dsha256i_engine_setup setup = {
        .backends = list, .n_backends = n, .stall_ms = stall_ms, .restart_ms = 1, .retest_ms = UINT32_MAX};
    dsha256_engine *engine;
    CHECK_STATUS(dsha256i_engine_create(&engine, &options, &setup), DSHA256_OK);
    CHECK(dsha256_engine_device_count(engine) == cpu_threads + 1, "%zu devices", dsha256_engine_device_count(engine));
    return engine;
}

static void check_jobs(dsha256_engine *engine, uint64_t n_jobs, unsigned *n_lost)
{
    for (uint64_t tag = 1; tag <= n_jobs; tag++) {
        const size_t n_versions = tag % 3 == 0 ? 4 : 1;
        const dsha256_job job = easy_job(tag, (unsigned)(tag % 9), n_versions);
        struct expectation expected = expect_scan(&job, tag, n_versions, (uint32_t)tag * 1000, 30000);
        CHECK_STATUS(dsha256_engine_submit(engine, &job, tag, (uint32_t)tag * 1000, 30000), DSHA256_OK);
        check_delivery(engine, &expected, 16, 0, n_lost);
        expectation_free(&expected);
    }
}

TEST(engine_faults, a_device_that_fails)
{
    static struct fake_device device;
    fake_device_init(&device);
    device.fail_every = 50;
    device.restarts_fail = 2;
    dsha256_engine *engine = create(1, &device, 0);
    unsigned n_lost = 0;
    check_jobs(engine, 20, &n_lost);
    for (int i = 0; n_lost == 0 && i < 1000; i++) /* a busy machine may have left it nothing */
        check_jobs(engine, 1, &n_lost);
    CHECK(n_lost > 0 && stats_of(engine, 1).losses >= n_lost && stats_of(engine, 0).losses == 0, "%u losses", n_lost);
    dsha256_engine_destroy(engine);
}

/* Nobody else is there: its work waits until it is back. */
TEST(engine_faults, the_only_device_fails)
{
    static struct fake_device device;
    fake_device_init(&device);
    device.fail_every = 150; /* a self-test is some twenty calls */
    dsha256_engine *engine = create(0, &device, 0);
    unsigned n_lost = 0;
    check_jobs(engine, 6, &n_lost);
    const uint64_t losses = stats_of(engine, 0).losses;
    dsha256_engine_destroy(engine);
    CHECK(n_lost == losses && n_lost == device.n_failed && n_lost > 0, "%u losses, %u failures", n_lost,
          (unsigned)device.n_failed);
}

TEST(engine_faults, a_device_that_hangs)
{
    static struct fake_device device;
    fake_device_init(&device);
    dsha256_engine *engine = create(1, &device, 100);
    unsigned n_lost = 0;
    check_jobs(engine, 2, &n_lost);
    __atomic_store_n(&device.hang_ms, 1000, __ATOMIC_RELAXED);
    __atomic_store_n(&device.hang_every, 50, __ATOMIC_RELAXED);
    for (int i = 0; n_lost == 0 && i < 1000; i++)
        check_jobs(engine, 3, &n_lost);
    CHECK(n_lost > 0 && stats_of(engine, 1).losses >= n_lost, "%u losses", n_lost);
    dsha256_engine_destroy(engine);
}

/* Destroy does not wait for it; the thread frees what is left when it comes back. */
TEST(engine_faults, destroy_leaves_a_hanging_device_behind)
{
    static struct fake_device device;
    fake_device_init(&device);
    device.hang_every = 1;
    device.hang_ms = 60000;
    dsha256_engine *engine = create(1, &device, 100);
    const dsha256_job job = hopeless_job(1);
    CHECK_STATUS(dsha256_engine_submit(engine, &job, 1, 0, UINT64_C(1) << 32), DSHA256_OK);
    while (__atomic_load_n(&device.n_hung, __ATOMIC_RELAXED) == 0)
        sleep_us(1000);
    dsha256_engine_destroy(engine);
    CHECK(__atomic_load_n(&device.n_back, __ATOMIC_RELAXED) == 0, "it was waited for");
    __atomic_store_n(&device.hang_ms, 0, __ATOMIC_RELAXED);
    while (__atomic_load_n(&device.n_back, __ATOMIC_RELAXED) < __atomic_load_n(&device.n_hung, __ATOMIC_RELAXED))
        sleep_us(1000);
    sleep_us(1000000); /* so that its end is seen by the sanitizers */
}

TEST(engine_faults, a_device_that_is_wrong)
{
    static struct fake_device device;
    fake_device_init(&device);
    device.wrong_every = 7;
    device.kernel.run_hashes = 256; /* most calls do not fill the worker's buffer */
    dsha256_engine *engine = create(0, &device, 0);
    check_jobs(engine, 6, NULL);
    /* Up to four wrong candidates a wrong call; those after the hit that filled the worker's
     * buffer are not looked at. */
    const uint64_t errors = stats_of(engine, 0).hardware_errors;
    dsha256_engine_destroy(engine);
    CHECK(errors > device.n_wrong && errors <= 4 * (uint64_t)device.n_wrong, "%llu errors counted, %u wrong calls",
          (unsigned long long)errors, (unsigned)device.n_wrong);
}

/* A device a hundred times as fast as a core: it does nearly all, and the job does not wait for the core. */
TEST(engine_faults, fast_and_slow_finish_together)
{
    static struct fake_device device;
    fake_device_init(&device);
    device.pretended_rate = 1e9;
    device.kernel.run_hashes = 1000000;
    dsha256_engine *engine = create(1, &device, 0);
    const dsha256_job job = hopeless_job(1);
    dsha256_engine_event event;
    size_t n;
    for (int i = 0; i < 100 && stats_of(engine, 0).hashes == 0; i++) { /* the core may be busy for all of a job */
        CHECK_STATUS(dsha256_engine_submit(engine, &job, 1, 0, 500000000), DSHA256_OK);
        CHECK_STATUS(dsha256_engine_wait(engine, &event, 1, &n, 60000), DSHA256_OK);
        CHECK(event.kind == DSHA256_EVENT_DONE && event.hashes == 500000000, "kind %d", event.kind);
    }
    const dsha256_engine_stats core = stats_of(engine, 0), fast = stats_of(engine, 1);
    CHECK(core.hashes > 0 && fast.hashes > 50 * core.hashes, "%llu by the core, %llu by the device",
          (unsigned long long)core.hashes, (unsigned long long)fast.hashes);
    dsha256_engine_destroy(engine);
}

/* A device gets ranges of a second, of its first a quarter, which hold many launches of any length; but of 40 ms and
 * less where the engine shall rest in between. */
TEST(engine_faults, devices_get_long_ranges)
{
    for (unsigned duty = 100; duty >= 50; duty -= 50) {
        static struct fake_device device;
        fake_device_init(&device);
        device.pretended_rate = 1e9; /* at most: sleeping takes longer, never less */
        device.kernel.run_hashes = 100000;
        dsha256_engine *engine = create(0, &device, 0); /* which guesses the rate from run_hashes */
        device.kernel.run_hashes = 50000000;            /* few sleeps, and long ones */
        CHECK_STATUS(dsha256_engine_set_duty(engine, duty), DSHA256_OK);
        const dsha256_job job = hopeless_job(1);
        dsha256_engine_event event;
        size_t n;
        CHECK_STATUS(dsha256_engine_submit(engine, &job, 1, 0, 15000000 * duty), DSHA256_OK);
        CHECK_STATUS(dsha256_engine_wait(engine, &event, 1, &n, 60000), DSHA256_OK);
        dsha256_engine_destroy(engine);
        CHECK(duty == 100 ? device.longest >= 250000000 : device.longest < 45000000, "%u %%: %u nonces at once", duty,
              (unsigned)device.longest);
    }
}

/* Nothing that it returns is wrong, so only the self-test shows it, which is repeated while it works. */
TEST(engine_faults, a_device_that_begins_to_miss_hits)
{
    static struct fake_device device;
    dsha256_backend *list[1] = {&device.backend};
    const dsha256_engine_options options = {.size = sizeof options, .threads = 1};
    const struct dsha256i_engine_setup setup = {.backends = list, .n_backends = 1, .restart_ms = 1, .retest_ms = 1};
    dsha256_engine *engine;
    dsha256_engine_event event;
    size_t n;
    fake_device_init(&device);
    CHECK_STATUS(dsha256i_engine_create(&engine, &options, &setup), DSHA256_OK);
    check_jobs(engine, 3, NULL);
    CHECK(stats_of(engine, 0).losses == 0, "a sound device was lost");
    __atomic_store_n(&device.misses, 1, __ATOMIC_RELAXED);
    sleep_us(2000);
    const dsha256_job job = hopeless_job(1);
    CHECK_STATUS(dsha256_engine_submit(engine, &job, 1, 0, 100000), DSHA256_OK);
    CHECK_STATUS(dsha256_engine_wait(engine, &event, 1, &n, 60000), DSHA256_OK);
    CHECK(event.kind == DSHA256_EVENT_DEVICE_LOST && stats_of(engine, 0).hardware_errors > 0, "kind %d", event.kind);
    dsha256_engine_cancel(engine);
    __atomic_store_n(&device.misses, 0, __ATOMIC_RELAXED); /* a restart helped */
    unsigned n_lost = 0;
    check_jobs(engine, 3, &n_lost);
    dsha256_engine_destroy(engine);
}

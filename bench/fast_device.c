/* What the host leaves of a fast device: how much of it stands idle in the first seconds of a job, alone and beside CPU
 * workers on every processor. The device is the fake OpenCL library's (tests/opencl), in real time: it hashes nothing
 * and needs no processor, so that all that it is idle, its thread here was late. */
#include <dlfcn.h>
#include <getopt.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../tests/opencl/fake_opencl.h"
#include "../tools/clock.h"
#include "dsha256_engine.h"

static const char help[] = "usage: dsha256_bench_fast_device [OPTION]...\n"
                           "\n"
                           "  -r, --rate GHS       of the device (default 8)\n"
                           "  -l, --launch-ms N    length of its launches (default 8)\n"
                           "  -s, --seconds N      of each part, at least 2 (default 10)\n"
                           "  -T, --threads N      CPU workers (default: all that this process may use)\n"
                           "  -v, --versions N     of the job, 1 to 32 (default 32)\n"
                           "\n"
                           "Wants an idle machine: what others run delays the device's thread, too.\n";

static double rate = 8, seconds = 10;
static unsigned launch_ms = 8, threads, n_versions = 32;
static struct fake_opencl *fake;

static void fail(const char *what, int status)
{
    fprintf(stderr, "%s: %s\n", what, dsha256_strerror(status));
    exit(1);
}

static void load_fake(void)
{
    const dsha256_opencl_options options = {
        .size = sizeof options, .library = DSHA256_FAKE_OPENCL, .launch_ms = launch_ms};
    const int status = dsha256_opencl_configure(&options);
    if (status != DSHA256_OK)
        fail("configure", status);
    void *library = dlopen(DSHA256_FAKE_OPENCL, RTLD_NOW | RTLD_LOCAL);
    fake = library ? dlsym(library, "fake_opencl") : NULL;
    if (!fake)
        fail(DSHA256_FAKE_OPENCL, DSHA256_ERR_BACKEND);
    fake->type = CL_DEVICE_TYPE_GPU;
    fake->time = FAKE_REAL_TIME;
    fake->rate = rate;
}

/* What its launches came to up to now, without what is left of the one under way. */
static struct fake_use use_now(void)
{
    pthread_mutex_lock(&fake->lock);
    struct fake_use use = fake->use[0];
    pthread_mutex_unlock(&fake->lock);
    const double left_ns = (double)use.end_ns - 1e9 * seconds_of(CLOCK_MONOTONIC);
    if (left_ns > 0)
        use.hashes -= (uint64_t)(left_ns * rate);
    return use;
}

static void set_most_hashed(uint64_t most)
{
    pthread_mutex_lock(&fake->lock);
    fake->most_hashed = most;
    pthread_mutex_unlock(&fake->lock);
}

/* None of its hashes is a hit. The job is longer than any part here. */
static void submit(dsha256_engine *engine)
{
    const uint8_t header80[80] = {1}, target32[32] = {1};
    uint32_t versions[DSHA256_JOB_VERSIONS_MAX];
    dsha256_job job;
    for (uint32_t i = 0; i < n_versions; i++)
        versions[i] = i << 13;
    if (dsha256_job_init(&job, header80, target32) != DSHA256_OK ||
        dsha256_job_set_versions(&job, versions, n_versions) != DSHA256_OK)
        fail("job", DSHA256_ERR_ARGUMENT);
    for (uint64_t tag = 0; tag < 64; tag++) {
        const int status = dsha256_engine_submit(engine, &job, tag, 0, UINT64_C(1) << 32);
        if (status != DSHA256_OK)
            fail("submit", status);
    }
}

static int is_device(const char *name)
{
    dsha256_backend_info info = {.size = sizeof info};
    for (size_t i = 0; dsha256_backend_info_at(&info, i) == DSHA256_OK; i++)
        if (strcmp(info.name, name) == 0)
            return info.is_device;
    return 0;
}

static double cpu_hashes(dsha256_engine *engine)
{
    double hashes = 0;
    for (size_t i = 0; i < dsha256_engine_device_count(engine); i++) {
        dsha256_engine_stats stats = {.size = sizeof stats};
        if (dsha256_engine_get_stats(engine, &stats, i) != DSHA256_OK)
            fail("stats", DSHA256_ERR_ARGUMENT);
        if (!is_device(stats.backend))
            hashes += (double)stats.hashes;
    }
    return hashes;
}

/* Hashes a second of the CPU workers after their first second. */
static double run(const char *name, const char *backends, int has_device)
{
    dsha256_engine *engine;
    const dsha256_engine_options options = {.size = sizeof options, .backends = backends, .threads = threads};
    set_most_hashed(8192); /* a self-test is hashed */
    const int status = dsha256_engine_create(&engine, &options);
    if (status != DSHA256_OK)
        fail("engine", status);
    set_most_hashed(0);
    pthread_mutex_lock(&fake->lock);
    fake->use[0] = (struct fake_use){.n_launches = 0};
    pthread_mutex_unlock(&fake->lock);
    const double start = seconds_now();
    submit(engine);
    sleep_for(1);
    const double first = seconds_now();
    const struct fake_use use1 = use_now();
    const double cpu = cpu_hashes(engine);
    sleep_for(seconds - 1);
    const double end = seconds_now();
    const struct fake_use use = use_now();
    const double cpu_rate = (cpu_hashes(engine) - cpu) / (end - first);
    if (has_device)
        printf("%-24s first second %6.2f %%   %4.0f s %6.2f %%   idle between launches %6.3f %%   of %5.1f ms\n", name,
               100e-9 * (double)use1.hashes / rate / (first - start), end - start,
               100e-9 * (double)use.hashes / rate / (end - start),
               100 * (double)use.idle_ns / (double)(use.busy_ns + use.idle_ns),
               1e-6 * (double)use.busy_ns / (double)use.n_launches);
    dsha256_engine_destroy(engine);
    fflush(stdout);
    return cpu_rate;
}

int main(int argc, char **argv)
{
    static const struct option options[] = {{"rate", required_argument, NULL, 'r'},
                                            {"launch-ms", required_argument, NULL, 'l'},
                                            {"seconds", required_argument, NULL, 's'},
                                            {"threads", required_argument, NULL, 'T'},
                                            {"versions", required_argument, NULL, 'v'},
                                            {"help", no_argument, NULL, 'h'},
                                            {NULL, 0, NULL, 0}};
    for (int option; (option = getopt_long(argc, argv, "r:l:s:T:v:h", options, NULL)) != -1;) {
        if (option == 'r')
            rate = strtod(optarg, NULL);
        else if (option == 'l')
            launch_ms = (unsigned)strtoul(optarg, NULL, 10);
        else if (option == 's')
            seconds = strtod(optarg, NULL);
        else if (option == 'T')
            threads = (unsigned)strtoul(optarg, NULL, 10);
        else if (option == 'v')
            n_versions = (unsigned)strtoul(optarg, NULL, 10);
        else
            return fputs(help, option == 'h' ? stdout : stderr) < 0 || option != 'h' ? 2 : 0;
    }
    if (!(rate > 0) || !(seconds >= 2) || n_versions < 1 || n_versions > DSHA256_JOB_VERSIONS_MAX) {
        fputs(help, stderr);
        return 2;
    }
    load_fake();
    printf("a device of %.1f GH/s, in percent of its rate:\n", rate);
    run("alone", "opencl:0", 1);
    const double alone = run("", "cpu", 0), together = run("with the CPU", "cpu,opencl:0", 1);
    printf("the CPU workers beside it: %.2f of %.2f MH/s alone, %.1f %%\n", 1e-6 * together, 1e-6 * alone,
           100 * together / alone);
    return 0;
}

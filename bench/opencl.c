/* What OpenCL costs on this machine's CPU: the library's scan on an OpenCL device that is it (PoCL), and the same
 * kernel source compiled by clang as plain functions, on as many threads, in turns of short slices. Prints medians:
 *   OpenCL/native  of the ratios within a turn, of hashes per second
 *   in CPU time    the same of hashes per second of processor time: comparable where the machine has other work as well
 *   caller's CPU   how much of a processor the thread takes that called the scan on the device, and mostly waits
 * Every slice holds the genesis block's nonce and fails if it is missed. */
#include <getopt.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../tools/clock.h"
#include "../tools/statistics.h"
#include "backend.h"
#include "dsha256_work.h"
#include "opencl/opencl.h"

static const char help[] = "usage: dsha256_bench_opencl [--backend NAME] [--threads N] [--rounds N] [--slice-ms N]\n"
                           "\n"
                           "  -b, --backend NAME   an OpenCL device that is this CPU (default: the first)\n"
                           "  -T, --threads N      how many it uses; PoCL is told so (default 2)\n"
                           "  -r, --rounds N       turns of which the median is printed (default 21)\n"
                           "  -s, --slice-ms N     length of a slice (default 100)\n";

#define GENESIS_NONCE UINT32_C(2083236893)
enum { ROUNDS_MAX = 1001, THREADS_MAX = 256, CHUNK = 64 };

/* ---- The kernels as functions ------------------------------------------------------------------------------------ */

typedef void kernel_function(const struct dsha256i_opencl_job *job, uint32_t first, uint32_t n, uint32_t *found,
                             uint32_t one);
extern kernel_function scan, scan_versions;

static _Thread_local uint64_t item;
uint64_t native_item(void);
uint64_t native_item(void)
{
    return item;
}

struct native {
    unsigned n_threads;
    struct dsha256i_opencl_job job;
    uint32_t first, n;
    uint32_t next; /* atomic: the first work-item that nobody has taken */
    uint32_t found[THREADS_MAX][1 + 2 * DSHA256I_CANDIDATES_MAX];
};

struct worker {
    struct native *native;
    unsigned index;
};

static void *work(void *pointer)
{
    const struct worker *worker = pointer;
    struct native *native = worker->native;
    kernel_function *const kernel = native->job.n_versions == 1 ? scan : scan_versions;
    const uint32_t n_items = (native->n + DSHA256_BENCH_LANES - 1) / DSHA256_BENCH_LANES;
    for (;;) {
        const uint32_t begin = __atomic_fetch_add(&native->next, CHUNK, __ATOMIC_RELAXED);
        if (begin >= n_items)
            return NULL;
        for (item = begin; item < begin + CHUNK && item < n_items; item++)
            kernel(&native->job, native->first, native->n, native->found[worker->index], 1);
    }
}

static int scan_native(void *pointer, const struct dsha256i_job *job, uint32_t first_nonce, uint32_t n_steps,
                       const dsha256_stop *stop, struct dsha256i_candidates *candidates, uint32_t *n_done)
{
    struct native *native = pointer;
    pthread_t threads[THREADS_MAX];
    struct worker workers[THREADS_MAX];
    (void)stop;
    dsha256i_opencl_make_job(&native->job, job);
    native->first = first_nonce;
    native->n = n_steps * 64;
    native->next = 0;
    for (unsigned i = 0; i < native->n_threads; i++) {
        native->found[i][0] = 0;
        workers[i] = (struct worker){native, i};
        if (pthread_create(&threads[i], NULL, work, &workers[i]) != 0)
            abort();
    }
    for (unsigned i = 0; i < native->n_threads; i++) {
        pthread_join(threads[i], NULL);
        for (uint32_t k = 0; k < native->found[i][0]; k++) /* few: those of a real target */
            candidates->at[candidates->n++] =
                (struct dsha256i_candidate){native->found[i][1 + 2 * k], native->found[i][2 + 2 * k]};
    }
    *n_done = n_steps;
    return DSHA256_OK;
}

/* ---- Comparison -------------------------------------------------------------------------------------------------- */

static const char *name;
static size_t n_rounds = 21;
static double slice = 0.1; /* seconds */
static struct native native_device = {.n_threads = 2};

struct seconds {
    double wall, cpu, caller;
};

static struct seconds timed(dsha256_backend *backend, const dsha256_job *job, uint32_t n)
{
    dsha256_hit hits[DSHA256_JOB_VERSIONS_MAX];
    dsha256_scan_result result;
    const double wall = seconds_of(CLOCK_MONOTONIC), cpu = seconds_of(CLOCK_PROCESS_CPUTIME_ID),
                 caller = seconds_of(CLOCK_THREAD_CPUTIME_ID);
    if (dsha256_scan(backend, job, GENESIS_NONCE - n / 2, n, hits, DSHA256_JOB_VERSIONS_MAX, NULL, &result) !=
            DSHA256_OK ||
        result.n_hits != 1 || hits[0].nonce != GENESIS_NONCE) {
        fprintf(stderr, "%s: wrong result\n", dsha256_backend_name(backend));
        exit(1);
    }
    return (struct seconds){seconds_of(CLOCK_MONOTONIC) - wall, seconds_of(CLOCK_PROCESS_CPUTIME_ID) - cpu,
                            seconds_of(CLOCK_THREAD_CPUTIME_ID) - caller};
}

static void compare(dsha256_backend *device, dsha256_backend *native, uint32_t n_versions)
{
    static double device_rate[ROUNDS_MAX], native_rate[ROUNDS_MAX], ratio[ROUNDS_MAX], cpu_ratio[ROUNDS_MAX],
        caller[ROUNDS_MAX];
    dsha256_header header = {.version = 1, .time = 1231006505, .bits = 0x1d00ffff, .nonce = GENESIS_NONCE};
    uint8_t header80[80], target32[32];
    uint32_t versions[DSHA256_JOB_VERSIONS_MAX];
    dsha256_job job;
    for (uint32_t i = 0; i < n_versions; i++)
        versions[i] = i == n_versions / 2 ? 1 : UINT32_C(0x20000000) + (i << 13);
    if (dsha256_hash_from_hex(header.merkle_root32,
                              "4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b") != DSHA256_OK ||
        dsha256_target_from_bits(target32, header.bits) != DSHA256_OK)
        abort();
    dsha256_header_encode(header80, &header);
    if (dsha256_job_init(&job, header80, target32) != DSHA256_OK ||
        dsha256_job_set_versions(&job, versions, n_versions) != DSHA256_OK)
        abort();

    uint32_t n = 1 << 14;
    for (double seconds; n < 1u << 30 && (seconds = timed(native, &job, n).wall) < slice;) /* and both warm up */
        n = seconds < slice / 4 ? 4 * n : (uint32_t)((double)n * slice / seconds) + 1;
    timed(device, &job, n);
    for (size_t round = 0; round < n_rounds; round++) {
        const struct seconds by_native = timed(native, &job, n), by_device = timed(device, &job, n);
        native_rate[round] = 1e-6 * (double)n * n_versions / by_native.wall;
        device_rate[round] = 1e-6 * (double)n * n_versions / by_device.wall;
        ratio[round] = 100 * by_native.wall / by_device.wall;
        cpu_ratio[round] = 100 * by_native.cpu / by_device.cpu;
        caller[round] = 100 * by_device.caller / by_device.wall;
    }
    printf("%2u version%s %14.2f %14.2f %13.1f %% %13.1f %% %11.2f %%\n", (unsigned)n_versions,
           n_versions == 1 ? " " : "s", median_of(device_rate, n_rounds), median_of(native_rate, n_rounds),
           median_of(ratio, n_rounds), median_of(cpu_ratio, n_rounds), median_of(caller, n_rounds));
}

/* Ends the program where an option is wrong, or asks for help. */
static void read_options(int argc, char **argv)
{
    static const struct option options[] = {
        {"backend", required_argument, NULL, 'b'}, {"threads", required_argument, NULL, 'T'},
        {"rounds", required_argument, NULL, 'r'},  {"slice-ms", required_argument, NULL, 's'},
        {"help", no_argument, NULL, 'h'},          {NULL, 0, NULL, 0}};
    for (int option; (option = getopt_long(argc, argv, "b:T:r:s:h", options, NULL)) != -1;) {
        if (option == 'b')
            name = optarg;
        else if (option == 'T')
            native_device.n_threads = (unsigned)strtoul(optarg, NULL, 10);
        else if (option == 'r')
            n_rounds = strtoul(optarg, NULL, 10);
        else if (option == 's')
            slice = 1e-3 * strtod(optarg, NULL);
        else
            exit(fputs(help, option == 'h' ? stdout : stderr) < 0 || option != 'h' ? 2 : 0);
    }
    if (n_rounds < 1 || n_rounds > ROUNDS_MAX || !(slice > 0) || native_device.n_threads < 1 ||
        native_device.n_threads > THREADS_MAX) {
        fprintf(stderr, "expected 1 to %d rounds, slices above 0 ms, 1 to %d threads\n", ROUNDS_MAX, THREADS_MAX);
        exit(2);
    }
}

int main(int argc, char **argv)
{
    read_options(argc, argv);
    char threads[16];
    snprintf(threads, sizeof threads, "%u", native_device.n_threads);
    setenv("POCL_MAX_PTHREAD_COUNT", threads, 1);

    const struct dsha256i_kernel kernel = {.name = "native",
                                           .description = "the OpenCL kernels, compiled by clang",
                                           .lanes = DSHA256_BENCH_LANES,
                                           .step = 64,
                                           .run_hashes = 1 << 20,
                                           .device = &native_device,
                                           .scan_device = scan_native};
    dsha256_backend native = {&kernel};
    dsha256_backend *device;
    dsha256_backend_info info = {.size = sizeof info};
    for (size_t i = 0; !name && i < dsha256i_opencl_count(); i++) {
        dsha256i_opencl_info(&info, i);
        name = dsha256i_opencl_is_cpu(i) ? info.name : NULL;
    }
    if (!name) {
        fprintf(stderr, "no OpenCL device is this CPU\n");
        return 1;
    }
    const int status = dsha256_backend_open(&device, name);
    if (status != DSHA256_OK) {
        fprintf(stderr, "%s: %s\n", name, dsha256_strerror(status));
        return 1;
    }
    printf("%u threads, %d lanes natively\n%-10s %14s %14s %15s %15s %13s\n", native_device.n_threads,
           DSHA256_BENCH_LANES, "", "OpenCL, MH/s", "native, MH/s", "OpenCL/native", "in CPU time", "caller's CPU");
    compare(device, &native, 1);
    compare(device, &native, 32);
    dsha256_backend_close(device);
    return 0;
}

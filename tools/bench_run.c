/* One run: every thread scans slices of ranges of real blocks, each of which holds the block's own nonce at a random
 * place; a slice that misses it ends the benchmark. The slices between two measurements of the clock make a sample. All
 * threads work without a pause from the first sample of the warm-up to the last that counts. */
#include "bench.h"

#include <errno.h>
#include <inttypes.h>
#include <math.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#ifdef __linux__
#include <sched.h>
#endif

#include "clock.h"
#include "command.h"

/* Bitcoin's first blocks. */
static const char *const blocks[] = {
    "0100000000000000000000000000000000000000000000000000000000000000000000003ba3edfd"
    "7a7b12b27ac72c3e67768f617fc81bc3888a51323a9fb8aa4b1e5e4a29ab5f49ffff001d1dac2b7c",
    "010000006fe28c0ab6f1b372c1a6a246ae63f74f931e8365e15a089c68d6190000000000982051fd"
    "1e4ba744bbbe680e1fee14677ba1a3c3540bf7b1cdb606e857233e0e61bc6649ffff001d01e36299",
    "010000004860eb18bf1b1620e37e9490fc8a427514416fd75159ab86688e9a8300000000d5fdcc54"
    "1e25de1c7a5addedf24858b8bb665c9f36ef744ee42c316022c90f9bb0bc6649ffff001d08d2bd61",
    "01000000bddd99ccfda39da1b108ce1a5d70038d0a967bacb68b6b63065f626a0000000044f67222"
    "6090d85db9a9f2fbfe5f0f9609b387af7be5b7fbb7a1767c831c9e995dbe6649ffff001d05e0ed6d",
    "010000004944469562ae1c2c74d9a535e00b6f3e40ffbad4f2fda3895501b582000000007a06ea98"
    "cd40ba2e3288262b28638cec5337c1456aaf5eedc8e9e5a20f062bdf8cc16649ffff001d2bfee0a9",
    "0100000085144a84488ea88d221c8bd6c059da090e88f8a2c99690ee55dbba4e00000000e11c48fe"
    "cdd9e72510ca84f023370c9a38bf91ac5cae88019bee94d24528526344c36649ffff001d1d03e477",
    "01000000fc33f596f822a0a1951ffdbf2a897b095636ad871707bf5d3162729b00000000379dfb96"
    "a5ea8c81700ea4ac6b97ae9a9312b2d4301a29580e924ee6761a2520adc46649ffff001d189c4c97",
    "010000008d778fdc15a2d3fb76b7122a3b5582bea4f21f5a0c693537e7a03130000000003f674005"
    "103b42f984169c7d008370967e91920a6a5d64fd51282f75bc73a68af1c66649ffff001d39a59c86",
};
enum { N_BLOCKS = sizeof blocks / sizeof blocks[0], FIRST_NONCES = 256, STABLE_SAMPLES = 3 };
#define STABLE_WITHIN   0.02 /* largest to smallest of STABLE_SAMPLES */
#define SLICE_SECONDS   0.25 /* at most; of devices a whole sample, up to */
#define DEVICE_SECONDS  2.0  /* as many launches as fit: between two slices there is none under way */
#define POLL_SECONDS    0.02
#define POLLS_OF_METERS 5 /* one look at the meters in so many polls */

struct worker {
    struct measurement *measurement;
    unsigned index;
    pthread_t thread;
    uint64_t random;
    double rate; /* hashes per second, of the last slice */
    uint64_t last_nonces;
    struct bench_sample *samples; /* cycles is not set */
    size_t n_samples;             /* atomic: the main thread reads it */
    char failure[256];            /* set before has_failed */
};

struct measurement {
    struct bench_run *run;
    dsha256_backend *backend;
    double began; /* of the benchmark */
    double start; /* of the run */
    size_t max_samples;
    uint8_t headers80[N_BLOCKS][80];
    uint8_t target32[32];
    dsha256_stop stop;
    int has_failed; /* atomic */
    unsigned n_workers;
    struct worker *workers;
};

/* What this thread had of a CPU. 0: the system does not say, or only in steps of 16 ms (Windows). */
static double cpu_seconds_now(void)
{
#ifdef _WIN32
    return 0;
#else
    return seconds_of(CLOCK_THREAD_CPUTIME_ID);
#endif
}

/* xorshift64 */
static uint64_t draw(uint64_t *random, uint64_t below)
{
    *random ^= *random << 13;
    *random ^= *random >> 7;
    *random ^= *random << 17;
    return *random % below;
}

const char *bench_why_no_cycles(const struct bench_run *run)
{
    if (run->is_device)
        return "a device's clock cannot be measured";
    return run->cycles.median > 0 ? NULL : "this processor's clock cannot be measured";
}

/* ---- The threads ------------------------------------------------------------------------------------------------- */

/* 0: this thread stays on one of the CPUs that the process may use. −1 with errno. */
static int pin(unsigned index)
{
#ifdef __linux__
    cpu_set_t allowed[8], one[8]; /* of 1024 CPUs each: as many as Linux can have */
    if (sched_getaffinity(0, sizeof allowed, allowed) != 0)
        return -1;
    unsigned left = index % (unsigned)CPU_COUNT_S(sizeof allowed, allowed);
    size_t cpu = 0;
    while (!CPU_ISSET_S(cpu, sizeof allowed, allowed) || left-- > 0)
        cpu++;
    CPU_ZERO_S(sizeof one, one);
    CPU_SET_S(cpu, sizeof one, one);
    return sched_setaffinity(0, sizeof one, one);
#else
    (void)index;
    errno = ENOSYS;
    return -1;
#endif
}

/* A range that holds a block's nonce at a random place, and the versions to try. */
struct slice {
    size_t block;
    dsha256_header header;
    dsha256_job job;
    uint64_t first, n;
};

/* As long as fits the time at the last slice's rate, which short slices show too low: grow in steps. */
static void draw_slice(struct slice *slice, struct worker *worker, double seconds)
{
    const struct measurement *measurement = worker->measurement;
    const uint32_t n_versions = measurement->run->versions;
    slice->block = draw(&worker->random, N_BLOCKS);
    const uint64_t place = draw(&worker->random, n_versions);
    dsha256_header_decode(&slice->header, measurement->headers80[slice->block]);
    uint32_t versions[DSHA256_JOB_VERSIONS_MAX];
    for (uint32_t i = 0; i < n_versions; i++)
        versions[i] = i == place ? slice->header.version : UINT32_C(0x20000000) + (i << 13);
    dsha256_job_init(&slice->job, measurement->headers80[slice->block], measurement->target32);
    if (dsha256_job_set_versions(&slice->job, versions, n_versions) != DSHA256_OK)
        abort(); /* the options were checked */

    const uint64_t space = UINT64_C(1) << 32;
    const double fitting = worker->rate * seconds / n_versions;
    uint64_t n = fitting < 8.0 * (double)worker->last_nonces ? (uint64_t)fitting + 1 : 8 * worker->last_nonces;
    n = n < space ? n : space;
    const uint64_t before = draw(&worker->random, n), nonce = slice->header.nonce;
    slice->first = nonce > before ? nonce - before : 0;
    slice->n = slice->first + n > space ? space - slice->first : n;
}

static void fail(struct worker *worker, const char *format, ...) __attribute__((format(PRINTF_FORMAT, 2, 3)));
static void fail(struct worker *worker, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(worker->failure, sizeof worker->failure, format, arguments);
    va_end(arguments);
    __atomic_store_n(&worker->measurement->has_failed, 1, __ATOMIC_RELEASE);
}

/* Scans a slice and adds it to the sample. 0: nothing went wrong and nothing was stopped. */
static int scan_slice(struct worker *worker, struct bench_sample *sample, double seconds)
{
    struct measurement *measurement = worker->measurement;
    const struct bench_run *run = measurement->run;
    struct slice slice;
    draw_slice(&slice, worker, seconds);
    dsha256_hit hits[2 * DSHA256_JOB_VERSIONS_MAX]; /* by chance there is one in 2^32 hashes more */
    dsha256_scan_result result;
    const double start = seconds_now(), cpu_start = cpu_seconds_now();
    const int status = dsha256_scan(measurement->backend, &slice.job, (uint32_t)slice.first, slice.n, hits,
                                    sizeof hits / sizeof hits[0], &measurement->stop, &result);
    const double cpu_taken = cpu_seconds_now() - cpu_start, taken = seconds_now() - start;
    if (status == DSHA256_STOPPED)
        return -1;
    size_t n_found = 0;
    for (size_t i = 0; i < result.n_hits; i++)
        n_found += hits[i].nonce == slice.header.nonce && hits[i].version == slice.header.version;
    if (status != DSHA256_OK || n_found != 1) {
        fail(worker, "%s, %u version%s: block %zu, first nonce %" PRIu64 ", %" PRIu64 " nonces: %s; no rate",
             run->backend, run->versions, run->versions == 1 ? "" : "s", slice.block, slice.first, slice.n,
             status != DSHA256_OK ? reason_of(status) : "the hit was not found");
        return -1;
    }
    worker->rate = (double)slice.n * run->versions / taken;
    worker->last_nonces = slice.n;
    sample->seconds += taken;
    if (!run->is_device)
        sample->cpu += cpu_taken;
    sample->hashes += slice.n * run->versions;
    sample->hits += n_found;
    return 0;
}

static void *work(void *pointer)
{
    struct worker *worker = pointer;
    struct measurement *measurement = worker->measurement;
    const double length = measurement->run->sample_seconds;
    if (measurement->run->pin && pin(worker->index) != 0) {
        fail(worker, "cannot pin thread %u: %s", worker->index + 1, strerror(errno));
        return NULL;
    }
    double deadline = measurement->start;
    for (size_t i = 0; i < measurement->max_samples; i++) {
        struct bench_sample *sample = &worker->samples[i];
        if (!measurement->run->is_device)
            sample->clock = clock_rate();
        sample->start = seconds_now() - measurement->began;
        /* The same for all threads, so that they end their samples together; but no stump after a slice that took too
         * long. */
        deadline += length;
        double left = deadline - seconds_now();
        if (left < length / 2) {
            deadline += length / 2 - left;
            left = length / 2;
        }
        const double slice =
            measurement->run->is_device ? fmin(length, DEVICE_SECONDS) : fmin(length / 4, SLICE_SECONDS);
        do {
            if (scan_slice(worker, sample, left < slice ? left : slice) != 0)
                return NULL;
            left = deadline - seconds_now();
        } while (left > length / 16);
        __atomic_store_n(&worker->n_samples, i + 1, __ATOMIC_RELEASE);
    }
    return NULL;
}

/* ---- The samples ------------------------------------------------------------------------------------------------- */

static size_t n_complete(const struct measurement *measurement)
{
    size_t least = measurement->max_samples;
    for (unsigned i = 0; i < measurement->n_workers; i++) {
        const size_t n = __atomic_load_n(&measurement->workers[i].n_samples, __ATOMIC_ACQUIRE);
        least = n < least ? n : least;
    }
    return least;
}

static void merge_sample(struct measurement *measurement, size_t place)
{
    struct bench_sample all = {.start = INFINITY};
    const double n = measurement->n_workers;
    double cycles = 0;
    int knows_clock = 1;
    for (unsigned i = 0; i < measurement->n_workers; i++) {
        const struct bench_sample *one = &measurement->workers[i].samples[place];
        all.start = one->start < all.start ? one->start : all.start;
        all.seconds += one->seconds / n;
        all.cpu += one->cpu / n;
        all.rate += (double)one->hashes / one->seconds;
        all.clock += one->clock / n;
        all.hashes += one->hashes;
        all.hits += one->hits;
        cycles += one->clock * (one->cpu > 0 ? one->cpu : one->seconds);
        knows_clock &= one->clock > 0;
    }
    if (knows_clock)
        all.cycles = cycles / (double)all.hashes;
    else
        all.clock = 0;
    measurement->run->samples[place] = all;
}

/* The last of the n samples make a steady rate. */
static int is_stable(const struct bench_sample *samples, size_t n)
{
    if (n < STABLE_SAMPLES)
        return 0;
    double least = INFINITY, most = 0;
    for (size_t i = n - STABLE_SAMPLES; i < n; i++) {
        least = fmin(least, samples[i].rate);
        most = fmax(most, samples[i].rate);
    }
    return most <= (1 + STABLE_WITHIN) * least;
}

static double median_rate(const struct bench_sample *samples, size_t n, double *scratch)
{
    for (size_t i = 0; i < n; i++)
        scratch[i] = samples[i].rate;
    return median_of(scratch, n);
}

static void summarise(struct bench_run *run)
{
    const struct bench_sample *samples = run->samples + run->n_warmup;
    const size_t n = run->n_samples, third = n / 3;
    double values[BENCH_SAMPLES_MOST], cpu = 0, seconds = 0;
    for (size_t i = 0; i < n; i++) {
        values[i] = samples[i].rate;
        cpu += samples[i].cpu;
        seconds += samples[i].seconds;
    }
    run->cpu_share = cpu > 0 ? cpu / seconds : NAN;
    statistics_of(&run->rate, values, n);
    for (size_t i = 0; i < n; i++)
        values[i] = samples[i].cycles;
    statistics_of(&run->cycles, values, n);
    run->drift = median_rate(samples + n - third, third, values) / median_rate(samples, third, values) - 1;
}

/* Until all samples are there, something failed, or Ctrl-C. Returns how many samples there are. */
static size_t watch(struct measurement *measurement, struct energy *energy,
                    void (*on_sample)(const struct bench_run *run, size_t n))
{
    struct bench_run *run = measurement->run;
    size_t n = 0;
    int is_warm = 0;
    for (unsigned poll = 1; !is_interrupted && !__atomic_load_n(&measurement->has_failed, __ATOMIC_ACQUIRE); poll++) {
        sleep_for(POLL_SECONDS);
        if (is_warm && poll % POLLS_OF_METERS == 0)
            energy_poll(energy);
        for (const size_t n_there = n_complete(measurement); n < n_there; n++) {
            merge_sample(measurement, n);
            if (!is_warm) {
                run->n_warmup = n + 1;
                run->is_stable = is_stable(run->samples, run->n_warmup);
                is_warm = run->is_stable || run->n_warmup == BENCH_WARMUP_MOST;
                if (is_warm)
                    energy_begin(energy);
            }
            if (on_sample)
                on_sample(run, n + 1);
            if (is_warm && n + 1 == run->n_warmup + run->n_samples)
                return n + 1;
        }
    }
    return n;
}

static void prepare(struct measurement *measurement)
{
    const struct bench_run *run = measurement->run;
    for (size_t i = 0; i < N_BLOCKS; i++)
        parse_hex("block", measurement->headers80[i], 80, blocks[i]);
    if (dsha256_target_from_bits(measurement->target32, 0x1d00ffff) != DSHA256_OK) /* the bits of all of them */
        abort();
    measurement->backend = open_backend(run->backend);
    size_t n_variants; /* a device's race between them is over before anything is measured */
    const int status = dsha256_backend_variants(measurement->backend, NULL, &n_variants, DSHA256_OP_SCAN, 0);
    if (status != DSHA256_OK)
        die_of_backend(run->backend, status);
    measurement->max_samples = BENCH_WARMUP_MOST + run->n_samples;
    measurement->n_workers = run->threads;
    measurement->workers = calloc(measurement->n_workers, sizeof *measurement->workers);
    for (unsigned i = 0; measurement->workers && i < measurement->n_workers; i++) {
        struct worker *worker = &measurement->workers[i];
        worker->measurement = measurement;
        worker->index = i;
        worker->last_nonces = FIRST_NONCES;
        worker->rate = INFINITY;
        worker->random = ((uint64_t)(1e9 * seconds_now()) + i) * UINT64_C(0x9e3779b97f4a7c15) | 1;
        worker->samples = calloc(measurement->max_samples, sizeof *worker->samples);
        if (!worker->samples)
            die(EXIT_FAULT, "out of memory");
    }
    if (!measurement->workers)
        die(EXIT_FAULT, "out of memory");
}

static void stop_workers(struct measurement *measurement)
{
    dsha256_stop_set(&measurement->stop, 1);
    for (unsigned i = 0; i < measurement->n_workers; i++)
        pthread_join(measurement->workers[i].thread, NULL);
    for (unsigned i = 0; i < measurement->n_workers; i++) {
        if (measurement->workers[i].failure[0])
            die(EXIT_FAULT, "%s", measurement->workers[i].failure);
        free(measurement->workers[i].samples);
    }
    free(measurement->workers);
    dsha256_backend_close(measurement->backend);
}

int bench_measure(struct bench_run *run, double began, struct energy *energy,
                  void (*on_sample)(const struct bench_run *run, size_t n))
{
    struct measurement measurement = {.run = run, .began = began};
    prepare(&measurement);
    run->kernel = run->is_device
                      ? run->backend
                      : dsha256_backend_kernel(measurement.backend,
                                               run->versions == 1 ? DSHA256_OP_SCAN : DSHA256_OP_SCAN_VERSIONS);
    measurement.start = seconds_now();
    for (unsigned i = 0; i < measurement.n_workers; i++)
        if (pthread_create(&measurement.workers[i].thread, NULL, work, &measurement.workers[i]) != 0)
            die(EXIT_FAULT, "cannot start thread %u", i + 1);
    const size_t n = watch(&measurement, energy, on_sample);
    energy_poll(energy);
    stop_workers(&measurement);
    if (n < run->n_warmup + BENCH_SAMPLES_LEAST)
        return 0;
    run->n_samples = n - run->n_warmup;

    summarise(run);
    double mean_rate = 0;
    for (size_t i = 0; i < run->n_samples; i++)
        mean_rate += run->samples[run->n_warmup + i].rate / (double)run->n_samples;
    energy_end(energy, run->of_sources, &run->energy, mean_rate, run->is_device, run->description);
    return 1;
}

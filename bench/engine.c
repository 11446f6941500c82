/* What the engine costs and how fast it obeys, in the terms of docs/performance.md. Every figure is a median over turns
 * that take the contenders one after the other; results are checked, and a wrong one ends the program with status 1. */
#include <getopt.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../tools/clock.h"
#include "dsha256_engine.h"

static const char help[] = "usage: dsha256_bench_engine [OPTION]... [rate] [target] [cancel] [submit] [duty] [jobs]\n"
                           "                            [dense]\n"
                           "\n"
                           "  -b, --backend NAME   CPU backend (default auto)\n"
                           "  -r, --rounds N       turns of `rate` and `target` (default 51)\n"
                           "  -s, --slice-ms N     length of a turn of `rate` and `target` (default 200)\n"
                           "  -c, --cancels N      (default 100000)\n"
                           "  -j, --jobs N         tiny jobs (default 10000000)\n"
                           "  -d, --duty-s N       seconds at each setting of `duty` (default 10)\n"
                           "\n"
                           "Without names it runs all. Wants an idle machine; --cancels and --jobs scale it down.\n";

static const char *backend = "auto";
static size_t n_rounds = 51, n_cancels = 100000;
static uint64_t n_jobs = 10000000;
static double slice = 0.2, duty_seconds = 10;

static void fail(const char *what, int status)
{
    fprintf(stderr, "%s: %s\n", what, dsha256_strerror(status));
    exit(1);
}

static int compare_doubles(const void *a, const void *b)
{
    const double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* The value below which a share of the n values lies; sorts them. */
static double quantile(double *values, size_t n, double share)
{
    qsort(values, n, sizeof *values, compare_doubles);
    const size_t place = (size_t)(share * (double)n);
    return values[place < n ? place : n - 1];
}

/* One hash in 2^bits is a hit; 256 bits: none is. */
static dsha256_job make_job(uint8_t tag, unsigned bits)
{
    uint8_t header80[80] = {tag}, target32[32];
    dsha256_job job;
    for (unsigned i = 0; i < 32; i++)
        target32[31 - i] = bits >= 8 * (i + 1) ? 0 : bits <= 8 * i ? 0xff : (uint8_t)(0xff >> (bits - 8 * i));
    target32[0] |= 1;
    const int status = dsha256_job_init(&job, header80, target32);
    if (status != DSHA256_OK)
        fail("job", status);
    return job;
}

static dsha256_engine *create(unsigned threads, unsigned max_events)
{
    dsha256_engine *engine;
    const dsha256_engine_options options = {.size = sizeof options,
                                            .backends = strcmp(backend, "auto") == 0 ? "cpu" : backend,
                                            .threads = threads,
                                            .max_events = max_events};
    const int status = dsha256_engine_create(&engine, &options);
    if (status != DSHA256_OK)
        fail("engine", status);
    return engine;
}

static void set_duty(dsha256_engine *engine, unsigned percent)
{
    const int status = dsha256_engine_set_duty(engine, percent);
    if (status != DSHA256_OK)
        fail("duty", status);
}

static dsha256_engine_stats stats_of(dsha256_engine *engine)
{
    dsha256_engine_stats stats = {.size = sizeof stats};
    const int status = dsha256_engine_get_stats(engine, &stats, 0);
    if (status != DSHA256_OK)
        fail("stats", status);
    return stats;
}

/* ---- rate -------------------------------------------------------------------------------------------------------- */

struct turn {
    double per_second, per_cpu_second;
};

static struct turn begin(void)
{
    return (struct turn){seconds_now(), seconds_of(CLOCK_PROCESS_CPUTIME_ID)};
}

static struct turn end(struct turn start, uint64_t hashes)
{
    return (struct turn){(double)hashes / (seconds_now() - start.per_second),
                         (double)hashes / (seconds_of(CLOCK_PROCESS_CPUTIME_ID) - start.per_cpu_second)};
}

static struct turn time_scan(dsha256_backend *opened, const dsha256_job *job, uint64_t n)
{
    dsha256_hit hit;
    dsha256_scan_result result;
    const struct turn start = begin();
    const int status = dsha256_scan(opened, job, 0, n, &hit, 1, NULL, &result);
    if (status != DSHA256_OK || result.n_done != n)
        fail("scan", status);
    return end(start, n);
}

struct half {
    dsha256_backend *opened;
    const dsha256_job *job;
    uint64_t n;
};

static void *scan_half(void *pointer)
{
    const struct half *half = pointer;
    time_scan(half->opened, half->job, half->n);
    return NULL;
}

/* Two bare scans at once: what the machine gives two threads, whoever runs them. */
static struct turn time_two_scans(dsha256_backend *opened, const dsha256_job *job, uint64_t n)
{
    struct half half = {opened, job, n / 2};
    pthread_t other;
    const struct turn start = begin();
    if (pthread_create(&other, NULL, scan_half, &half) != 0)
        fail("thread", DSHA256_ERR_MEMORY);
    time_scan(opened, job, n - n / 2);
    pthread_join(other, NULL);
    return end(start, n);
}

static struct turn time_engine(dsha256_engine *engine, const dsha256_job *job, uint64_t n)
{
    dsha256_engine_event event;
    size_t n_events;
    const struct turn start = begin();
    int status = dsha256_engine_submit(engine, job, 0, 0, n);
    if (status == DSHA256_OK)
        status = dsha256_engine_wait(engine, &event, 1, &n_events, -1);
    if (status != DSHA256_OK || event.kind != DSHA256_EVENT_DONE || event.hashes != n)
        fail("engine", status);
    return end(start, n);
}

enum { ROUNDS_MAX = 1001 };

static struct {
    double bare[ROUNDS_MAX], one[ROUNDS_MAX], two[ROUNDS_MAX];                            /* hashes per second */
    double cost[ROUNDS_MAX], cost_cpu[ROUNDS_MAX], gain[ROUNDS_MAX], machine[ROUNDS_MAX]; /* ratios */
    double inside, outside;                                                               /* seconds of scans */
} rates;

/* Who comes first alternates: the machine is not the same after a turn on two cores. */
static void run_turn(size_t i, dsha256_backend *opened, dsha256_engine *engine1, dsha256_engine *engine2,
                     const dsha256_job *job, uint64_t n)
{
    struct turn scan, thread1, scans2, thread2;
    if (i % 2)
        scan = time_scan(opened, job, n);
    const uint64_t busy_ns = stats_of(engine1).busy_ns;
    thread1 = time_engine(engine1, job, n);
    const double busy = 1e-9 * (double)(stats_of(engine1).busy_ns - busy_ns);
    if (i % 2 == 0)
        scan = time_scan(opened, job, n);
    if (i % 2)
        scans2 = time_two_scans(opened, job, 2 * n);
    thread2 = time_engine(engine2, job, 2 * n);
    if (i % 2 == 0)
        scans2 = time_two_scans(opened, job, 2 * n);
    rates.inside += busy;
    rates.outside += (double)n / thread1.per_second - busy;
    rates.bare[i] = scan.per_second;
    rates.one[i] = thread1.per_second;
    rates.two[i] = thread2.per_second;
    rates.cost[i] = thread1.per_second / scan.per_second;
    rates.cost_cpu[i] = thread1.per_cpu_second / scan.per_cpu_second;
    rates.gain[i] = thread2.per_second / thread1.per_second;
    rates.machine[i] = scans2.per_second / scan.per_second;
}

static void print_rates(void)
{
    printf("rate: %zu turns of about %.0f ms, medians (%s)\n", n_rounds, 1e3 * slice, backend);
    printf("  bare scan                     %9.3f MH/s\n", 1e-6 * quantile(rates.bare, n_rounds, 0.5));
    printf("  engine, 1 thread              %9.3f MH/s\n", 1e-6 * quantile(rates.one, n_rounds, 0.5));
    printf("  engine, 2 threads             %9.3f MH/s\n", 1e-6 * quantile(rates.two, n_rounds, 0.5));
    printf("  1 thread / bare scan          %9.2f %%\n", 100 * quantile(rates.cost, n_rounds, 0.5));
    printf("  the same, per second of CPU   %9.2f %%\n", 100 * quantile(rates.cost_cpu, n_rounds, 0.5));
    printf("  time outside of scans         %9.2f %% (submit, wake, hand out, report)\n",
           100 * rates.outside / (rates.outside + rates.inside));
    printf("  2 threads / 1 thread          %9.3f\n", quantile(rates.gain, n_rounds, 0.5));
    printf("  2 bare scans at once / 1      %9.3f (what the machine has to give)\n",
           quantile(rates.machine, n_rounds, 0.5));
}

static void bench_rate(void)
{
    dsha256_backend *opened;
    const int status = dsha256_backend_open(&opened, backend);
    if (status != DSHA256_OK)
        fail("backend", status);
    dsha256_engine *engine1 = create(1, 0), *engine2 = create(2, 0);
    const dsha256_job job = make_job(1, 256);
    uint64_t n = 65536;
    for (double rate; (double)n / (rate = time_scan(opened, &job, n).per_second) < slice / 2;)
        n = (uint64_t)(rate * slice);
    time_engine(engine1, &job, n / 4);
    time_engine(engine2, &job, n / 4);
    for (size_t i = 0; i < n_rounds; i++)
        run_turn(i, opened, engine1, engine2, &job, n);
    print_rates();
    dsha256_engine_destroy(engine1);
    dsha256_engine_destroy(engine2);
    dsha256_backend_close(opened);
}

/* ---- target ------------------------------------------------------------------------------------------------------ */

static void set_target(dsha256_engine *engine, uint8_t low)
{
    const uint8_t target32[32] = {low};
    const int status = dsha256_engine_set_target(engine, 1, target32);
    if (status != DSHA256_OK)
        fail("set_target", status);
}

/* The hashes up to now: an easier target ends the scan that is under way, and so counts it. */
static uint64_t hashes_now(dsha256_engine *engine)
{
    set_target(engine, 1);
    set_target(engine, 2);
    return stats_of(engine).hashes;
}

/* A new target every 10 ms, easier and harder in turn, none with a hit, against none. Per second of CPU: the calls are
 * this thread's, the time counted is the whole process's. */
static void bench_target(void)
{
    static double ratio[ROUNDS_MAX], times[2 * ROUNDS_MAX];
    dsha256_engine *engine = create(1, 0);
    const dsha256_job job = make_job(1, 256);
    size_t n_times = 0;
    for (size_t i = 0; i < n_rounds; i++) {
        double rate[2];
        dsha256_engine_cancel(engine); /* the job never ends */
        if (dsha256_engine_submit(engine, &job, 1, 0, UINT64_C(1) << 32) != DSHA256_OK)
            fail("submit", DSHA256_FULL);
        sleep_for(0.01);
        for (size_t k = 0; k < 2; k++) {
            const size_t changes = (i + k) % 2;
            const uint64_t hashes = hashes_now(engine);
            const struct turn start = begin();
            for (uint8_t n = 0; seconds_now() < start.per_second + slice; n++) {
                sleep_for(0.01);
                if (!changes)
                    continue;
                const double called = seconds_now();
                set_target(engine, (uint8_t)(1 + n % 2));
                if (n % 2 && n_times < 2 * ROUNDS_MAX)
                    times[n_times++] = seconds_now() - called;
            }
            rate[changes] = end(start, hashes_now(engine) - hashes).per_cpu_second;
        }
        ratio[i] = rate[1] / rate[0];
    }
    printf("target: a new one every 10 ms, %zu turns of %.0f ms (%s)\n", n_rounds, 1e3 * slice, backend);
    printf("  rate / without, per s of CPU  %9.2f %%\n", 100 * quantile(ratio, n_rounds, 0.5));
    printf("  an easier one's return        median %7.1f us   99 %% %7.1f us\n", 1e6 * quantile(times, n_times, 0.5),
           1e6 * quantile(times, n_times, 0.99));
    dsha256_engine_destroy(engine);
}

/* ---- cancel ------------------------------------------------------------------------------------------------------ */

static void bench_cancel(void)
{
    const size_t n = n_cancels;
    dsha256_engine *engine = create(0, 0);
    const dsha256_job hopeless = make_job(1, 256), easy = make_job(2, 6);
    double *times = malloc(n * sizeof *times);
    size_t n_old = 0, n_all = 0;
    uint64_t random = 1;
    if (!times)
        abort();
    for (size_t i = 0; i < n; i++) {
        dsha256_engine_event events[64];
        size_t n_events;
        int status = dsha256_engine_submit(engine, &easy, i, 0, UINT64_C(1) << (i % 16));
        status |= dsha256_engine_submit(engine, i % 2 ? &hopeless : &easy, i, 0, UINT64_C(1) << 32);
        if (status != DSHA256_OK)
            fail("submit", status);
        random = random * UINT64_C(6364136223846793005) + 1442695040888963407u;
        const double until = seconds_now() + 100e-6 * (double)(random >> 40) / (1 << 24); /* 0 … 100 microseconds */
        do {
            status = dsha256_engine_wait(engine, events, 64, &n_events, 0);
            if (status < 0)
                fail("wait", status);
            for (size_t k = 0; k < n_events; k++)
                n_old += events[k].tag != i;
            n_all += n_events;
        } while (seconds_now() < until);
        const double start = seconds_now();
        dsha256_engine_cancel(engine);
        times[i] = seconds_now() - start;
        if (dsha256_engine_wait(engine, events, 64, &n_events, 0) < 0)
            fail("wait", DSHA256_ERR_DEVICE);
        n_old += n_events;
    }
    printf("cancel: %zu times under load on %zu threads, %zu events taken, old events %zu\n", n,
           dsha256_engine_device_count(engine), n_all, n_old);
    printf("  to its return                 median %7.1f us   99 %% %7.1f us   99.9 %% %7.1f us   longest %7.1f us\n",
           1e6 * quantile(times, n, 0.5), 1e6 * quantile(times, n, 0.99), 1e6 * quantile(times, n, 0.999),
           1e6 * quantile(times, n, 1));
    free(times);
    dsha256_engine_destroy(engine);
    if (n_old > 0)
        exit(1);
}

/* ---- submit ------------------------------------------------------------------------------------------------------ */

/* To an idle engine, every hash a hit: from before submit to the first hit in the consumer's hands, which asks without
 * sleeping. That is more than to the first hash. */
static void bench_submit(void)
{
    enum { N = 2000 };
    static double times[N];
    dsha256_engine *engine = create(1, 0);
    const dsha256_job job = make_job(1, 0);
    for (size_t i = 0; i < N; i++) {
        dsha256_engine_event events[2];
        size_t n_events;
        sleep_for(1e-3);
        const double start = seconds_now();
        if (dsha256_engine_submit(engine, &job, i, 0, 1) != DSHA256_OK)
            fail("submit", DSHA256_FULL);
        while (dsha256_engine_wait(engine, events, 2, &n_events, 0) == DSHA256_TIMEOUT)
            ;
        times[i] = seconds_now() - start;
        while (events[n_events - 1].kind != DSHA256_EVENT_DONE)
            if (dsha256_engine_wait(engine, events, 2, &n_events, -1) != DSHA256_OK)
                fail("wait", DSHA256_ERR_DEVICE);
    }
    printf("submit: %d times to an idle worker\n", N);
    printf("  to the first hit taken        median %7.1f us   99 %% %7.1f us\n", 1e6 * quantile(times, N, 0.5),
           1e6 * quantile(times, N, 0.99));
    dsha256_engine_destroy(engine);
}

/* ---- duty -------------------------------------------------------------------------------------------------------- */

static void bench_duty(void)
{
    const double seconds = duty_seconds;
    static const unsigned percents[] = {1, 10, 25, 50, 75, 90, 99};
    dsha256_engine *engine = create(1, 0);
    const dsha256_job job = make_job(1, 256);
    for (int i = 0; i < 8; i++)
        if (dsha256_engine_submit(engine, &job, 0, 0, UINT64_C(1) << 32) != DSHA256_OK)
            fail("submit", DSHA256_FULL);
    printf("duty: %.0f s each, one thread; rate against 100 %% measured before and after\n", seconds);
    for (size_t i = 0; i < sizeof percents / sizeof percents[0]; i++) {
        dsha256_engine_stats at[4];
        set_duty(engine, 100);
        at[0] = stats_of(engine);
        sleep_for(seconds / 4);
        at[1] = stats_of(engine);
        set_duty(engine, percents[i]);
        sleep_for(seconds);
        at[2] = stats_of(engine);
        set_duty(engine, 100);
        sleep_for(seconds / 4);
        at[3] = stats_of(engine);
        const double full = (double)(at[1].hashes - at[0].hashes + at[3].hashes - at[2].hashes) /
                            (double)(at[1].wall_ns - at[0].wall_ns + at[3].wall_ns - at[2].wall_ns);
        const double span = (double)(at[2].wall_ns - at[1].wall_ns);
        printf("  set %3u %%   rate %6.2f %%   busy %6.2f %%\n", percents[i],
               100 * (double)(at[2].hashes - at[1].hashes) / span / full,
               100 * (double)(at[2].busy_ns - at[1].busy_ns) / span);
    }
    dsha256_engine_destroy(engine);
}

/* ---- jobs -------------------------------------------------------------------------------------------------------- */

/* Kilobytes of memory that are in use by this process; 0 where that is not told. */
static long resident_kb(void)
{
    long pages = 0;
    FILE *file = fopen("/proc/self/statm", "r");
    if (file) {
        char text[128];
        char *rest = fgets(text, sizeof text, file);
        if (rest) {
            strtol(rest, &rest, 10);
            pages = strtol(rest, NULL, 10);
        }
        fclose(file);
    }
    return pages * 4;
}

static void bench_jobs(void)
{
    const uint64_t n = n_jobs;
    dsha256_engine *engine = create(0, 0);
    const dsha256_job job = make_job(1, 256);
    uint64_t n_submitted = 0, n_done = 0;
    long early = 0;
    const double start = seconds_now();
    while (n_done < n) {
        dsha256_engine_event events[64];
        size_t n_events;
        while (n_submitted < n && dsha256_engine_submit(engine, &job, n_submitted, 0, 4) == DSHA256_OK)
            n_submitted++;
        if (dsha256_engine_wait(engine, events, 64, &n_events, -1) != DSHA256_OK)
            fail("wait", DSHA256_ERR_DEVICE);
        n_done += n_events;
        if (early == 0 && n_done >= n / 100)
            early = resident_kb();
    }
    const double seconds = seconds_now() - start;
    printf("jobs: %llu of 4 nonces each, %.2f us a job\n", (unsigned long long)n, 1e6 * seconds / (double)n);
    printf("  resident memory               %ld kB after a hundredth of them, %ld kB at the end\n", early,
           resident_kb());
    dsha256_engine_destroy(engine);
}

/* ---- dense ------------------------------------------------------------------------------------------------------- */

static void bench_dense(void)
{
    enum { N = 1 << 21 };
    static unsigned char seen[N];
    static dsha256_hit hits[N];
    dsha256_engine *engine = create(0, 16);
    const dsha256_job job = make_job(1, 1);
    dsha256_scan_result result;
    if (dsha256_scan(NULL, &job, 0, N, hits, N, NULL, &result) != DSHA256_OK)
        fail("scan", DSHA256_FULL);
    for (size_t i = 0; i < result.n_hits; i++)
        seen[hits[i].nonce] = 1;
    if (dsha256_engine_submit(engine, &job, 0, 0, N) != DSHA256_OK)
        fail("submit", DSHA256_FULL);
    size_t n_wrong = 0, n_right = 0;
    for (int is_done = 0; !is_done;) {
        dsha256_engine_event events[16];
        size_t n_events;
        if (dsha256_engine_wait(engine, events, 16, &n_events, -1) != DSHA256_OK)
            fail("wait", DSHA256_ERR_DEVICE);
        for (size_t i = 0; i < n_events; i++) {
            if (events[i].kind == DSHA256_EVENT_DONE) {
                is_done = 1;
                continue;
            }
            n_wrong += seen[events[i].hit.nonce] != 1;
            n_right += seen[events[i].hit.nonce] == 1;
            seen[events[i].hit.nonce] = 2;
        }
        for (const double until = seconds_now() + 5e-6; seconds_now() < until;) /* slow */
            ;
    }
    printf("dense: %d nonces, every second a hit, room for 16 events, slow consumer\n", N);
    printf("  hits                          %zu of %zu, twice or wrong %zu\n", n_right, result.n_hits, n_wrong);
    dsha256_engine_destroy(engine);
    if (n_wrong > 0 || n_right != result.n_hits)
        exit(1);
}

/* ---- All of it --------------------------------------------------------------------------------------------------- */

/* Ends the program where an option is wrong, or asks for help. */
static void read_options(int argc, char **argv)
{
    static const struct option options[] = {
        {"backend", required_argument, NULL, 'b'},  {"rounds", required_argument, NULL, 'r'},
        {"slice-ms", required_argument, NULL, 's'}, {"cancels", required_argument, NULL, 'c'},
        {"jobs", required_argument, NULL, 'j'},     {"duty-s", required_argument, NULL, 'd'},
        {"help", no_argument, NULL, 'h'},           {NULL, 0, NULL, 0}};
    for (int option; (option = getopt_long(argc, argv, "b:r:s:c:j:d:h", options, NULL)) != -1;) {
        if (option == 'b')
            backend = optarg;
        else if (option == 'r')
            n_rounds = strtoul(optarg, NULL, 10);
        else if (option == 's')
            slice = 1e-3 * strtod(optarg, NULL);
        else if (option == 'c')
            n_cancels = strtoul(optarg, NULL, 10);
        else if (option == 'j')
            n_jobs = strtoull(optarg, NULL, 10);
        else if (option == 'd')
            duty_seconds = strtod(optarg, NULL);
        else
            exit(fputs(help, option == 'h' ? stdout : stderr) < 0 || option != 'h' ? 2 : 0);
    }
    if (n_rounds < 1 || n_rounds > ROUNDS_MAX || n_cancels < 1 || n_jobs < 1 || !(slice > 0) || !(duty_seconds > 0)) {
        fprintf(stderr, "expected 1 to %d rounds, the others above 0\n", ROUNDS_MAX);
        exit(2);
    }
}

static const struct {
    const char *name;
    void (*run)(void);
} parts[] = {{"rate", bench_rate}, {"target", bench_target}, {"cancel", bench_cancel}, {"submit", bench_submit},
             {"duty", bench_duty}, {"jobs", bench_jobs},     {"dense", bench_dense}};
enum { N_PARTS = sizeof parts / sizeof parts[0] };

static void run_part(size_t i)
{
    parts[i].run();
    fflush(stdout);
}

int main(int argc, char **argv)
{
    read_options(argc, argv);
    for (size_t i = 0; i < N_PARTS && optind == argc; i++)
        run_part(i);
    for (; optind < argc; optind++) {
        size_t i = 0;
        while (i < N_PARTS && strcmp(argv[optind], parts[i].name) != 0)
            i++;
        if (i == N_PARTS) {
            fprintf(stderr, "'%s': expected some of rate, target, cancel, submit, duty, jobs, dense\n", argv[optind]);
            return 2;
        }
        run_part(i);
    }
    return 0;
}

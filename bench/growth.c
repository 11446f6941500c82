/* What a hash costs in scans of 2^6 … 2^32 nonces with 1 … 32 versions: it should not depend on either, but for what a
 * call costs in short ranges, and for what versions share. The whole table is measured in turns, so that a clock that
 * drifts or a neighbour on the machine strikes all alike. Each scan holds the genesis block's nonce, at a random place,
 * and must find it. Says nothing on what would be good enough: that is for who reads it. */
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../tools/clock.h"
#include "../tools/statistics.h"
#include "inputs.h"

static const char help[] =
    "usage: dsha256_growth [OPTION]...\n"
    "\n"
    "  -b, --backend NAME     (default auto)\n"
    "  -m, --max-log2 N       longest range: 2^N nonces, 6 to 32 (default 26)\n"
    "  -v, --max-versions N   1, 2, 4, 8, 16 or 32 (default 32)\n"
    "  -r, --rounds N         turns of which the median is printed (default 11)\n"
    "  -s, --slice-ms N       a turn repeats scans that are shorter (default 20)\n"
    "  -l, --max-seconds N    leaves out what takes longer; what takes more than a second is done once (default 10)\n"
    "      --csv              comma-separated values\n"
    "\n"
    "CPU backends: cycles of the processor's clock in the CPU time of the thread. Devices: nanoseconds.\n";

enum { LOG2_MIN = 6, LOG2_MAX = 32, N_COUNTS_MAX = 6, ROUNDS_MAX = 101, FLAT_FROM = 16 };

struct cell {
    double seconds_per_scan; /* about */
    size_t n;                /* values */
    double costs[ROUNDS_MAX], median;
};

static long max_log2 = 26, max_versions = 32;
static size_t n_rounds = 11;
static double slice = 0.02, max_seconds = 10;
static int csv;

static struct cell table[LOG2_MAX + 1][N_COUNTS_MAX];
static dsha256_backend *backend;
static dsha256_job jobs[N_COUNTS_MAX];
static clockid_t time_of = CLOCK_THREAD_CPUTIME_ID;
static int counts_cycles, n_counts = N_COUNTS_MAX; /* of versions: 1, 2, 4 … */

/* Seconds that n_scans scans of 2^log2 nonces with 2^column versions take. */
static double time_scans(int log2, int column, uint64_t n_scans)
{
    const uint64_t n = UINT64_C(1) << log2;
    dsha256_hit hits[DSHA256_JOB_VERSIONS_MAX];
    dsha256_scan_result result;
    const double start = seconds_of(time_of);
    for (; n_scans > 0; n_scans--) {
        const int status =
            dsha256_scan(backend, &jobs[column], first_of_range(n), n, hits, DSHA256_JOB_VERSIONS_MAX, NULL, &result);
        if (!found_genesis(status, &result, n, hits)) {
            fprintf(stderr, "2^%d nonces: the block in the range was not found\n", log2);
            exit(1);
        }
    }
    return seconds_of(time_of) - start;
}

/* What the seconds are multiplied by. A reading of the clock is wrong when the thread was interrupted in the middle. */
static double unit_rate(void)
{
    enum { N = 5 };
    double rates[N];
    for (int i = 0; i < N; i++)
        rates[i] = counts_cycles ? clock_rate() : 1e9;
    return median_of(rates, N);
}

static void measure(int log2, int column)
{
    struct cell *cell = &table[log2][column];
    const double fitting = slice / cell->seconds_per_scan;
    const uint64_t n_scans = fitting > 1 ? (uint64_t)fitting : 1;
    double rate = unit_rate();
    const double seconds = time_scans(log2, column, n_scans);
    rate = (rate + unit_rate()) / 2;
    cell->costs[cell->n++] = seconds * rate / ((double)n_scans * (double)(UINT64_C(1) << (log2 + column)));
}

/* How far the costs of ranges from 2^FLAT_FROM nonces on lie apart, in percent of the least. */
static double spread(int column)
{
    double least = 0, most = 0;
    for (int log2 = FLAT_FROM; log2 <= max_log2; log2++) {
        const struct cell *cell = &table[log2][column];
        if (cell->n == 0)
            continue;
        least = least == 0 || cell->median < least ? cell->median : least;
        most = cell->median > most ? cell->median : most;
    }
    return 100 * (most - least) / least;
}

static void print_table(void)
{
    printf("%s per hash\n%-18s", counts_cycles ? "cycles" : "nanoseconds", "nonces");
    for (int column = 0; column < n_counts; column++)
        printf(" %3d version%s", 1 << column, column ? "s" : " ");
    for (int log2 = LOG2_MIN; log2 <= max_log2; log2++) {
        printf("\n2^%-16d", log2);
        for (int column = 0; column < n_counts; column++)
            if (table[log2][column].n > 0)
                printf(" %12.2f", table[log2][column].median);
            else
                printf(" %12s", "-");
    }
    printf("\n%-18s", "apart from 2^16 on");
    for (int column = 0; column < n_counts; column++)
        printf(" %10.2f %%", max_log2 > FLAT_FROM ? spread(column) : 0);
    putchar('\n');
}

static void print_csv(void)
{
    printf("log2_nonces,versions,turns,%s_per_hash\n", counts_cycles ? "cycles" : "nanoseconds");
    for (int log2 = LOG2_MIN; log2 <= max_log2; log2++)
        for (int column = 0; column < n_counts; column++) {
            const struct cell *cell = &table[log2][column];
            if (cell->n > 0)
                printf("%d,%d,%zu,%.3f\n", log2, 1 << column, cell->n, cell->median);
        }
}

/* Ends the program where an option is wrong, or asks for help. */
static void read_options(int argc, char **argv, const char **name)
{
    static const struct option options[] = {{"backend", required_argument, NULL, 'b'},
                                            {"max-log2", required_argument, NULL, 'm'},
                                            {"max-versions", required_argument, NULL, 'v'},
                                            {"rounds", required_argument, NULL, 'r'},
                                            {"slice-ms", required_argument, NULL, 's'},
                                            {"max-seconds", required_argument, NULL, 'l'},
                                            {"csv", no_argument, NULL, 'c'},
                                            {"help", no_argument, NULL, 'h'},
                                            {NULL, 0, NULL, 0}};
    for (int option; (option = getopt_long(argc, argv, "b:m:v:r:s:l:h", options, NULL)) != -1;) {
        if (option == 'b')
            *name = optarg;
        else if (option == 'm')
            max_log2 = strtol(optarg, NULL, 10);
        else if (option == 'v')
            max_versions = strtol(optarg, NULL, 10);
        else if (option == 'r')
            n_rounds = strtoul(optarg, NULL, 10);
        else if (option == 's')
            slice = 1e-3 * strtod(optarg, NULL);
        else if (option == 'l')
            max_seconds = strtod(optarg, NULL);
        else if (option == 'c')
            csv = 1;
        else
            exit(fputs(help, option == 'h' ? stdout : stderr) < 0 || option != 'h' ? 2 : 0);
    }
    if (optind < argc || n_rounds < 1 || n_rounds > ROUNDS_MAX || !(slice > 0) || !(max_seconds > 0) ||
        max_log2 < LOG2_MIN || max_log2 > LOG2_MAX || max_versions < 1) {
        fprintf(stderr, "expected 1 to %d rounds, log2 from %d to %d, the others above 0\n", ROUNDS_MAX, LOG2_MIN,
                LOG2_MAX);
        exit(2);
    }
    while (n_counts > 1 && 1 << (n_counts - 1) > max_versions)
        n_counts--;
}

static int is_a_device(const char *name)
{
    for (size_t i = 0; i < dsha256_backend_count(); i++) {
        dsha256_backend_info info = {.size = sizeof info};
        if (dsha256_backend_info_at(&info, i) == DSHA256_OK && strcmp(info.name, name) == 0)
            return info.is_device;
    }
    return 0;
}

static void prepare(const char *name)
{
    const int status = dsha256_backend_open(&backend, name);
    if (status != DSHA256_OK) {
        fprintf(stderr, "backend '%s': %s\n", name ? name : "auto", dsha256_strerror(status));
        exit(1);
    }
    make_inputs();
    for (int column = 0; column < n_counts; column++)
        make_job(&jobs[column], 1u << column);
    const int is_device = is_a_device(dsha256_backend_name(backend));
    if (is_device)
        time_of = CLOCK_MONOTONIC;
    counts_cycles = !is_device && clock_rate() > 0;
}

/* About how long each scan takes; warms up, too. */
static void estimate(void)
{
    for (int column = 0; column < n_counts; column++)
        for (int log2 = LOG2_MIN; log2 <= max_log2; log2++) {
            const double before = log2 > LOG2_MIN ? table[log2 - 1][column].seconds_per_scan : 0;
            table[log2][column].seconds_per_scan = before > slice ? 2 * before : time_scans(log2, column, 1);
        }
}

static void measure_all(void)
{
    for (size_t round = 0; round < n_rounds; round++)
        for (int log2 = LOG2_MIN; log2 <= max_log2; log2++)
            for (int column = 0; column < n_counts; column++) {
                const double seconds = table[log2][column].seconds_per_scan;
                if (seconds <= max_seconds && (seconds <= 1 || round == 0))
                    measure(log2, column);
            }
    for (int log2 = LOG2_MIN; log2 <= max_log2; log2++)
        for (int column = 0; column < n_counts; column++) {
            struct cell *cell = &table[log2][column];
            if (cell->n > 0)
                cell->median = median_of(cell->costs, cell->n);
        }
}

int main(int argc, char **argv)
{
    const char *name = getenv("DSHA256_BACKEND");
    read_options(argc, argv, &name);
    prepare(name);
    estimate();
    measure_all();
    if (csv)
        print_csv();
    else
        print_table();
    dsha256_backend_close(backend);
    return 0;
}

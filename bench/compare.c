/* Compares kernels and the outside measures (libsodium, OpenSSL) in one process, in turns of short slices, so that a
 * clock that drifts or a neighbour on the machine strikes all alike. Prints medians: hashes per second, and cycles per
 * hash against a loop of dependent additions (one a cycle) timed in the same turn. Every scan slice holds the genesis
 * block's nonce and fails if it is not found. */
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../tools/clock.h"
#include "../tools/statistics.h"
#include "dsha256_work.h"
#include "inputs.h"
#include "outside.h"

static const char help[] = "usage: dsha256_compare [--rounds N] [--slice-ms N] [--only TEXT] [--csv]\n"
                           "\n"
                           "  -r, --rounds N     turns of which the median is printed (default 21)\n"
                           "  -s, --slice-ms N   length of a slice (default 20)\n"
                           "  -o, --only TEXT    only contenders whose name holds TEXT\n"
                           "      --csv          comma-separated values\n";

enum { ROUNDS_MAX = 1001 };

static size_t n_rounds = 21;
static double slice = 0.02; /* seconds */
static const char *only;
static int csv;

static uint8_t hashes[32 * N_MESSAGES];

struct contender {
    char name[64];
    int (*run)(const struct contender *self, uint64_t n); /* does n units of work; 0 if it went right */
    const struct outside *outside;                        /* a library that is not ours; or */
    dsha256_backend *backend;
    dsha256_job job;
    uint32_t n_versions;
    double hashes_per_unit;
    uint64_t units; /* a slice */
    double seconds_per_hash[ROUNDS_MAX], cycles_per_hash[ROUNDS_MAX];
};

/* ---- Contenders -------------------------------------------------------------------------------------------------- */

static int run_scan(const struct contender *self, uint64_t n)
{
    dsha256_hit hits[DSHA256_JOB_VERSIONS_MAX];
    dsha256_scan_result result;
    const int status = dsha256_scan(self->backend, &self->job, GENESIS_NONCE - (uint32_t)(n / 2), n, hits,
                                    DSHA256_JOB_VERSIONS_MAX, NULL, &result);
    return found_genesis(status, &result, n, hits) ? 0 : 1;
}

static int run_headers(const struct contender *self, uint64_t n)
{
    int status = DSHA256_OK;
    for (; n > 0; n--)
        status |= dsha256_hash_headers(self->backend, hashes, messages, N_MESSAGES);
    return status;
}

static int run_pairs(const struct contender *self, uint64_t n)
{
    int status = DSHA256_OK;
    for (; n > 0; n--)
        status |= dsha256_hash_pairs(self->backend, hashes, messages, N_MESSAGES);
    return status;
}

/* What the leaves are costs no time, so any will do; all contenders must find the same root. */
static uint8_t root32[32];
static int root_is_known;

static int check_root(const uint8_t found32[32])
{
    if (!root_is_known)
        memcpy(root32, found32, 32);
    root_is_known = 1;
    return memcmp(root32, found32, 32) != 0;
}

static int run_merkle(const struct contender *self, uint64_t n)
{
    uint8_t found32[32];
    int status = DSHA256_OK, mutated;
    for (; n > 0; n--) {
        status |= dsha256_merkle_root(self->backend, found32, messages, N_LEAVES, &mutated);
        status |= check_root(found32);
    }
    return status;
}

static int run_outside_merkle(const struct contender *self, uint64_t n)
{
    uint8_t found32[32];
    int status = 0;
    for (; n > 0; n--) {
        outside_merkle_root(self->outside, found32, messages);
        status |= check_root(found32);
    }
    return status;
}

static int run_outside_headers(const struct contender *self, uint64_t n)
{
    for (; n > 0; n--)
        self->outside->hash(hashes, messages + 80 * (n % N_MESSAGES), 80);
    return 0;
}

static int run_outside_pairs(const struct contender *self, uint64_t n)
{
    for (; n > 0; n--)
        self->outside->hash(hashes, messages + 64 * (n % N_MESSAGES), 64);
    return 0;
}

/* ---- Comparison -------------------------------------------------------------------------------------------------- */

static struct contender *contenders;
static size_t n_contenders;

static void add(const struct outside *outside, const char *backend, const char *what,
                int (*run)(const struct contender *self, uint64_t n), uint32_t n_versions, double hashes_per_unit)
{
    struct contender contender = {
        .run = run, .outside = outside, .n_versions = n_versions, .hashes_per_unit = hashes_per_unit, .units = 1};
    snprintf(contender.name, sizeof contender.name, "%s %s", outside ? outside->name : backend, what);
    if (only && !strstr(contender.name, only))
        return;
    if (!outside) {
        const int status = dsha256_backend_open(&contender.backend, backend);
        if (status != DSHA256_OK) {
            fprintf(stderr, "%s: %s\n", backend, dsha256_strerror(status));
            exit(1);
        }
    }
    if (run == run_scan)
        make_job(&contender.job, n_versions);
    contenders = realloc(contenders, (n_contenders + 1) * sizeof *contenders);
    if (!contenders)
        abort();
    contenders[n_contenders++] = contender;
}

static void add_backend(const char *name)
{
    static const uint32_t counts[] = {1, 2, 4, 8, 32};
    for (size_t i = 0; i < sizeof counts / sizeof counts[0]; i++) {
        char what[32];
        snprintf(what, sizeof what, "scan %u version%s", (unsigned)counts[i], counts[i] == 1 ? "" : "s");
        add(NULL, name, what, run_scan, counts[i], counts[i]);
    }
    add(NULL, name, "headers", run_headers, 1, N_MESSAGES);
    add(NULL, name, "pairs", run_pairs, 1, N_MESSAGES);
    add(NULL, name, "merkle root", run_merkle, 1, hashes_of_tree());
}

static double timed(struct contender *contender, uint64_t units)
{
    const double start = seconds_now();
    if (contender->run(contender, units) != 0) {
        fprintf(stderr, "%s: wrong result\n", contender->name);
        exit(1);
    }
    return seconds_now() - start;
}

static void add_all(void)
{
    for (size_t i = 0; i < dsha256_backend_count(); i++) {
        dsha256_backend_info info = {.size = sizeof info};
        if (dsha256_backend_info_at(&info, i) == DSHA256_OK && info.usable)
            add_backend(info.name);
        else
            fprintf(stderr, "skipping %s: this machine cannot run it\n", info.name);
    }
    add_backend("auto");
    const struct outside *const outsides[] = {&outside_sodium, &outside_openssl};
    for (size_t i = 0; i < 2; i++) {
        add(outsides[i], NULL, "headers", run_outside_headers, 1, 1);
        add(outsides[i], NULL, "pairs", run_outside_pairs, 1, 1);
        add(outsides[i], NULL, "merkle root", run_outside_merkle, 1, hashes_of_tree());
    }
}

/* How much work fills a slice; warms up, too. */
static void size_slice(struct contender *contender)
{
    for (double seconds; (seconds = timed(contender, contender->units)) < slice;)
        contender->units =
            seconds < slice / 8 ? 8 * contender->units : (uint64_t)((double)contender->units * slice / seconds) + 1;
}

static void measure(struct contender *contender, size_t round)
{
    const double rate = clock_rate();
    contender->seconds_per_hash[round] =
        timed(contender, contender->units) / ((double)contender->units * contender->hashes_per_unit);
    contender->cycles_per_hash[round] = contender->seconds_per_hash[round] * rate;
}

static void print_table(void)
{
    printf(csv ? "contender,mega_per_second,cycles_per_hash,best_cycles_per_hash\n" : "%-26s %12s %12s %12s\n",
           "contender", "M hashes/s", "cycles/hash", "at best");
    for (size_t i = 0; i < n_contenders; i++) {
        const double seconds = median_of(contenders[i].seconds_per_hash, n_rounds),
                     cycles =
                         median_of(contenders[i].cycles_per_hash, n_rounds); /* which sorts: the best comes first */
        printf(csv ? "%s,%.3f,%.1f,%.1f\n" : "%-26s %12.3f %12.1f %12.1f\n", contenders[i].name, 1e-6 / seconds, cycles,
               contenders[i].cycles_per_hash[0]);
    }
}

/* Ends the program where an option is wrong, or asks for help. */
static void read_options(int argc, char **argv)
{
    static const struct option options[] = {
        {"rounds", required_argument, NULL, 'r'}, {"slice-ms", required_argument, NULL, 's'},
        {"only", required_argument, NULL, 'o'},   {"csv", no_argument, NULL, 'c'},
        {"help", no_argument, NULL, 'h'},         {NULL, 0, NULL, 0}};
    for (int option; (option = getopt_long(argc, argv, "r:s:o:h", options, NULL)) != -1;) {
        if (option == 'r')
            n_rounds = strtoul(optarg, NULL, 10);
        else if (option == 's')
            slice = 1e-3 * strtod(optarg, NULL);
        else if (option == 'o')
            only = optarg;
        else if (option == 'c')
            csv = 1;
        else
            exit(fputs(help, option == 'h' ? stdout : stderr) < 0 || option != 'h' ? 2 : 0);
    }
    if (n_rounds < 1 || n_rounds > ROUNDS_MAX || !(slice > 0)) {
        fprintf(stderr, "expected 1 to %d rounds, and slices above 0 ms\n", ROUNDS_MAX);
        exit(2);
    }
}

int main(int argc, char **argv)
{
    read_options(argc, argv);
    make_inputs();
    add_all();
    for (size_t i = 0; i < n_contenders; i++)
        size_slice(&contenders[i]);
    for (size_t round = 0; round < n_rounds; round++)
        for (size_t i = 0; i < n_contenders; i++)
            measure(&contenders[i], round);
    print_table();
    return 0;
}

/* What a device does besides scanning: how long it takes to open, how fast each of the ways is in which it can scan,
 * and how many headers and pairs a second it hashes in batches, and leaves of a merkle tree. Needs nothing but the
 * library, so that scripts/gpu_figures can run it where nothing else is. Results are compared with the CPU's; if one
 * differs, the status is 1. */
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../tools/clock.h"
#include "../tools/statistics.h"
#include "dsha256_work.h"

static const char help[] =
    "usage: dsha256_bench_device [--backend NAME] [--seconds N] [--most N] [--variants]\n"
    "\n"
    "  -b, --backend NAME   (default opencl:0)\n"
    "  -s, --seconds N      for each size of each operation (default 0.5)\n"
    "  -m, --most N         no batches of more than this (default 1048576)\n"
    "  -v, --variants       has the ways in which it can scan race\n"
    "\n"
    "Prints one JSON object: opening_seconds; variants, with operation, name, rate in hashes a\n"
    "second (0: it failed), is_chosen; batches, with operation, n, rate, the median of messages\n"
    "(of a tree: leaves) a second.\n";

enum { CALLS_MAX = 1000, N_SIZES = 3, VARIANTS_MAX = 64 };
enum operation { HEADERS, PAIRS, MERKLE_ROOT, N_OPERATIONS };
static const struct {
    const char *name;
    size_t message;        /* bytes of one */
    size_t sizes[N_SIZES]; /* one packet, about a block's, and enough to hide what can be hidden */
} operations[N_OPERATIONS] = {
    {"headers", 80, {64, 4096, 1 << 20}}, {"pairs", 64, {64, 4096, 1 << 20}}, {"merkle_root", 32, {64, 3315, 1 << 20}}};

static void fail(const char *what, int status)
{
    fprintf(stderr, "dsha256_bench_device: %s: %s\n", what, dsha256_strerror(status));
    exit(1);
}

static void hash(dsha256_backend *backend, enum operation operation, uint8_t *out, const uint8_t *in, size_t n)
{
    const int status = operation == HEADERS ? dsha256_hash_headers(backend, out, in, n)
                       : operation == PAIRS ? dsha256_hash_pairs(backend, out, in, n)
                                            : dsha256_merkle_root(backend, out, in, n, NULL);
    if (status != DSHA256_OK)
        fail(operations[operation].name, status);
}

/* Messages a second. */
static double measure(dsha256_backend *backend, enum operation operation, size_t n, double seconds)
{
    static double rates[CALLS_MAX];
    const size_t n_in = n * operations[operation].message, n_out = operation == MERKLE_ROOT ? 32 : 32 * n;
    uint8_t *in = malloc(n_in), *out = malloc(n_out), *expected = malloc(n_out);
    if (!in || !out || !expected)
        fail("memory", DSHA256_ERR_MEMORY);
    uint64_t random = n;
    for (size_t i = 0; i < n_in; i++) {
        random = random * UINT64_C(6364136223846793005) + 1442695040888963407;
        in[i] = (uint8_t)(random >> 56);
    }
    hash(NULL, operation, expected, in, n);
    hash(backend, operation, out, in, n); /* the first may compile something */
    size_t n_calls = 0;
    for (const double end = seconds_now() + seconds; n_calls == 0 || (n_calls < CALLS_MAX && seconds_now() < end);) {
        const double start = seconds_now();
        hash(backend, operation, out, in, n);
        rates[n_calls++] = (double)n / (seconds_now() - start);
    }
    if (memcmp(out, expected, n_out) != 0) {
        fprintf(stderr, "dsha256_bench_device: %s of %zu: not what the CPU says\n", operations[operation].name, n);
        exit(1);
    }
    free(in);
    free(out);
    free(expected);
    return median_of(rates, n_calls);
}

static void print_variants(dsha256_backend *backend)
{
    static const char *const names[] = {[DSHA256_OP_SCAN] = "scan", [DSHA256_OP_SCAN_VERSIONS] = "scan_versions"};
    const char *separator = "";
    for (int operation = DSHA256_OP_SCAN; operation <= DSHA256_OP_SCAN_VERSIONS; operation++) {
        dsha256_backend_variant variants[VARIANTS_MAX] = {{.size = sizeof variants[0]}};
        size_t n;
        const int status = dsha256_backend_variants(backend, variants, &n, operation, VARIANTS_MAX);
        if (status != DSHA256_OK)
            fail("variants", status);
        for (size_t i = 0; i < n && i < VARIANTS_MAX; i++) {
            printf("%s{\"operation\":\"%s\",\"name\":\"%s\",\"rate\":%.6g,\"is_chosen\":%s}", separator,
                   names[operation], variants[i].name, variants[i].hashes_per_second,
                   variants[i].is_chosen ? "true" : "false");
            separator = ",";
        }
    }
}

int main(int argc, char **argv)
{
    static const struct option options[] = {
        {"backend", required_argument, NULL, 'b'}, {"seconds", required_argument, NULL, 's'},
        {"most", required_argument, NULL, 'm'},    {"variants", no_argument, NULL, 'v'},
        {"help", no_argument, NULL, 'h'},          {NULL, 0, NULL, 0}};
    const char *name = "opencl:0";
    double seconds = 0.5;
    size_t most = 1 << 20;
    int with_variants = 0;
    for (int option; (option = getopt_long(argc, argv, "b:s:m:vh", options, NULL)) != -1;) {
        if (option == 'b')
            name = optarg;
        else if (option == 's')
            seconds = strtod(optarg, NULL);
        else if (option == 'm')
            most = strtoul(optarg, NULL, 10);
        else if (option == 'v')
            with_variants = 1;
        else
            return fputs(help, option == 'h' ? stdout : stderr) < 0 || option != 'h' ? 2 : 0;
    }
    dsha256_backend *backend;
    (void)dsha256_backend_count(); /* loads OpenCL, and lists its devices */
    const double start = seconds_now();
    const int status = dsha256_backend_open(&backend, name);
    if (status != DSHA256_OK)
        fail(name, status);
    printf("{\"opening_seconds\":%.6f,\"variants\":[", seconds_now() - start);
    if (with_variants)
        print_variants(backend);
    printf("],\"batches\":[");
    const char *separator = "";
    for (enum operation operation = HEADERS; operation < N_OPERATIONS; operation++)
        for (size_t i = 0; i < N_SIZES; i++)
            if (operations[operation].sizes[i] <= most) {
                const size_t n = operations[operation].sizes[i];
                const double rate = measure(backend, operation, n, seconds);
                printf("%s{\"operation\":\"%s\",\"n\":%zu,\"rate\":%.6g}", separator, operations[operation].name, n,
                       rate);
                separator = ",";
            }
    puts("]}");
    dsha256_backend_close(backend);
    return fflush(stdout) == 0 ? 0 : 1;
}

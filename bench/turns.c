/* Times kernels that differ in a pattern, in turns of short slices: for scripts/search_turns, which compiles them into
 * it and says by -D KERNELS="ONE(name) ONE(name) …" which.
 *
 *   turns scan VERSIONS ROUNDS | turns headers 1 ROUNDS | turns pairs 1 ROUNDS
 *
 * Prints for each kernel the median of its cycles per hash, and the least. First each must find and hash what the
 * scalar kernel does. Ends with 1 if one does not, 2 for other arguments, 3 if the machine cannot run them. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../lib/cpu.h"
#include "../lib/job.h"
#include "../tools/clock.h"
#include "../tools/statistics.h"

#ifndef KERNELS
#define KERNELS ONE(dsha256i_kernel_scalar)
#endif
#define ONE(name) extern const struct dsha256i_kernel name;
KERNELS
#undef ONE
#define ONE(name) &name,
static const struct dsha256i_kernel *const kernels[] = {KERNELS};
enum { N_KERNELS = sizeof kernels / sizeof kernels[0], ROUNDS_MAX = 1000, N_MESSAGES = 4096, SLICE_HASHES = 1 << 16 };

static struct dsha256i_whole_job whole;
static struct dsha256i_candidates found, expected;
static uint8_t messages[80 * N_MESSAGES], hashes[32 * N_MESSAGES], expected_hashes[32 * N_MESSAGES];
static double cycles[N_KERNELS][ROUNDS_MAX];

/* About SLICE_HASHES, in runs as lib/scan.c's; or whole batches. */
static double slice(const struct dsha256i_kernel *kernel, char operation)
{
    const uint32_t per_step = kernel->step * whole.job.n_versions, run_steps = kernel->run_hashes / per_step;
    uint32_t n_hashes = 0;
    const double start = seconds_now();
    while (n_hashes < SLICE_HASHES) {
        if (operation == 's') {
            found.n = 0;
            n_hashes += kernel->scan(&whole.job, n_hashes, run_steps, &found) * per_step;
        } else {
            (operation == 'h' ? kernel->hash_headers : kernel->hash_pairs)(hashes, messages, N_MESSAGES);
            n_hashes += N_MESSAGES;
        }
    }
    return (seconds_now() - start) / n_hashes;
}

/* The candidates of as many nonces with an easy target, and the hashes of all messages. */
static int is_right(const struct dsha256i_kernel *kernel)
{
    struct dsha256i_job easy = whole.job;
    easy.target_top = 1U << 28;
    found.n = expected.n = 0;
    const uint32_t n_nonces = kernel->scan(&easy, 0, 4, &found) * kernel->step;
    dsha256i_kernel_scalar.scan(&easy, 0, n_nonces, &expected);
    if (n_nonces == 0 || found.n != expected.n || memcmp(found.at, expected.at, found.n * sizeof found.at[0]) != 0)
        return 0;
    for (size_t size = 64; size <= 80; size += 16) {
        (size == 64 ? kernel->hash_pairs : kernel->hash_headers)(hashes, messages, N_MESSAGES);
        (size == 64 ? dsha256i_kernel_scalar.hash_pairs : dsha256i_kernel_scalar.hash_headers)(expected_hashes,
                                                                                               messages, N_MESSAGES);
        if (memcmp(hashes, expected_hashes, sizeof hashes) != 0)
            return 0;
    }
    return 1;
}

int main(int argc, char **argv)
{
    if (argc != 4)
        return 2;
    const uint32_t n_versions = (uint32_t)strtoul(argv[2], NULL, 10);
    const size_t n_rounds = strtoul(argv[3], NULL, 10);
    if (!strchr("shp", argv[1][0]) || n_versions == 0 || n_versions > DSHA256_JOB_VERSIONS_MAX || n_rounds == 0 ||
        n_rounds > ROUNDS_MAX)
        return 2;
    const unsigned missing = kernels[0]->needs & ~dsha256i_cpu_features();
    if (missing) {
        fprintf(stderr, "this machine has no %s\n", dsha256i_cpu_feature_name(missing));
        return 3;
    }

    uint8_t header80[80] = {1}, target32[32] = {0};
    uint32_t versions[DSHA256_JOB_VERSIONS_MAX];
    for (uint32_t i = 0; i < DSHA256_JOB_VERSIONS_MAX; i++)
        versions[i] = 0x20000000 + i;
    dsha256_job opaque;
    if (dsha256_job_init(&opaque, header80, target32) != DSHA256_OK ||
        dsha256_job_set_versions(&opaque, versions, n_versions) != DSHA256_OK ||
        dsha256i_job_load(&whole, &opaque) != DSHA256_OK)
        return 1;
    for (size_t i = 0; i < sizeof messages; i++)
        messages[i] = (uint8_t)(i * 2654435761U >> 13);

    for (int k = 0; k < N_KERNELS; k++)
        if (!is_right(kernels[k])) {
            fprintf(stderr, "kernel %d is wrong\n", k);
            return 1;
        }
    for (size_t round = 0; round < n_rounds; round++) {
        const double rate = clock_rate();
        for (int k = 0; k < N_KERNELS; k++)
            cycles[k][round] = slice(kernels[k], argv[1][0]) * rate;
    }
    for (int k = 0; k < N_KERNELS; k++) {
        const double median = median_of(cycles[k], n_rounds); /* and they are sorted */
        printf("%.2f %.2f\n", median, cycles[k][0]);
    }
    return 0;
}

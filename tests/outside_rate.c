/* An outside measure for dsha256 bench, which shares nothing with it but the library: outside_rate BACKEND VERSIONS
 * SECONDS scans a header and prints hashes per second of the CPU's time, and of the clock's. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "dsha256.h"

static double seconds_of(clockid_t clock)
{
    struct timespec now;
    clock_gettime(clock, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

int main(int argc, char **argv)
{
    const uint8_t header80[80] = {1}, target32[32] = {1}; /* which no hash meets */
    uint32_t versions[DSHA256_JOB_VERSIONS_MAX];
    dsha256_job job;
    dsha256_backend *backend;
    dsha256_hit hits[DSHA256_JOB_VERSIONS_MAX];
    dsha256_scan_result result;
    const unsigned long n_versions = argc == 4 ? strtoul(argv[2], NULL, 10) : 0;
    if (n_versions < 1 || n_versions > DSHA256_JOB_VERSIONS_MAX ||
        dsha256_backend_open(&backend, argv[1]) != DSHA256_OK)
        return 2;
    for (uint32_t i = 0; i < n_versions; i++)
        versions[i] = i;
    dsha256_job_init(&job, header80, target32);
    dsha256_job_set_versions(&job, versions, n_versions);

    const double wall = seconds_of(CLOCK_MONOTONIC), cpu = seconds_of(CLOCK_PROCESS_CPUTIME_ID);
    const double seconds = strtod(argv[3], NULL);
    const uint32_t n_nonces = UINT32_C(1) << 16;
    double hashes = 0, wall_taken = 0;
    for (uint32_t first = 0; wall_taken < seconds; first += n_nonces) {
        if (dsha256_scan(backend, &job, first, n_nonces, hits, DSHA256_JOB_VERSIONS_MAX, NULL, &result) != DSHA256_OK)
            return 1;
        hashes += (double)result.n_done * (double)n_versions;
        wall_taken = seconds_of(CLOCK_MONOTONIC) - wall;
    }
    printf("%.0f %.0f\n", hashes / (seconds_of(CLOCK_PROCESS_CPUTIME_ID) - cpu), hashes / wall_taken);
    dsha256_backend_close(backend);
    return 0;
}

/* An outside measure for dsha256 bench, which shares nothing with it but the library: outside_rate BACKEND VERSIONS
 * SLICES scans a header, in slices of about 20 ms, and prints a line for each: hashes per second of CPU time, and how
 * fast a control loop was, before the slice and after it. The control loop keeps the arithmetic units of a core busy,
 * as hashing does: where another thread shares the core, or the clock changes, both get slower. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "dsha256.h"

static double cpu_seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

/* Turns per second of CPU time: eight chains that do not wait for each other. */
static double control(void)
{
    enum { TURNS = 400000 };
    static uint32_t x[8] = {1, 2, 3, 4, 5, 6, 7, 8};
    const double start = cpu_seconds();
    for (uint32_t turn = 0; turn < TURNS; turn++) {
        for (int i = 0; i < 8; i++)
            x[i] = (x[i] << 5 | x[i] >> 27) + (x[i] ^ turn);
        __asm__ volatile("" : : "g"(x) : "memory"); /* it is wanted */
    }
    return TURNS / (cpu_seconds() - start);
}

int main(int argc, char **argv)
{
    const uint8_t header80[80] = {1}, target32[32] = {1}; /* which no hash meets */
    uint32_t versions[DSHA256_JOB_VERSIONS_MAX], first = 0;
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
    if (dsha256_job_set_versions(&job, versions, n_versions) != DSHA256_OK)
        return 2;

    double before = control();
    for (unsigned long n_slices = strtoul(argv[3], NULL, 10); n_slices > 0; n_slices--) {
        const uint32_t n_nonces = UINT32_C(1) << 14;
        double hashes = 0, taken = 0;
        for (const double start = cpu_seconds(); taken < 0.02; first += n_nonces) {
            if (dsha256_scan(backend, &job, first, n_nonces, hits, DSHA256_JOB_VERSIONS_MAX, NULL, &result) !=
                DSHA256_OK)
                return 1;
            hashes += (double)result.n_done * (double)n_versions;
            taken = cpu_seconds() - start;
        }
        const double after = control();
        printf("%.0f %.0f %.0f\n", hashes / taken, before, after);
        before = after;
    }
    dsha256_backend_close(backend);
    return 0;
}

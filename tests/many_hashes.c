/* many_hashes [COUNT [THREADS]]: random hashes by every usable CPU backend, none of which may differ. Half of them as
 * batches of headers and pairs, compared in all 32 bytes; half in scans with targets from every second hash to one in
 * 65536, of which the lists of hits are compared. COUNT (default 10^6) counts a hash once, however many backends make
 * it. DSHA256_TEST_SEED=… repeats a run. */
#include "dsha256.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum {
    BACKENDS_MAX = 32,
    THREADS_MAX = 256,
    N_HEADERS = 2048,
    N_PAIRS = 512,
    N_SCANNED = 2560,
    HITS_MAX = 2 * N_SCANNED
};

static dsha256_backend *backends[BACKENDS_MAX];
static const char *names[BACKENDS_MAX];
static size_t n_backends;

struct share {
    pthread_t thread;
    uint64_t random, rounds, n_hits;
    int failed;
    uint8_t messages[80 * N_HEADERS], hashes[2][32 * N_HEADERS];
    dsha256_hit hits[2][HITS_MAX];
};

static uint64_t next_random(uint64_t *state) /* splitmix64 */
{
    uint64_t z = *state += UINT64_C(0x9e3779b97f4a7c15);
    z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
    return z ^ z >> 31;
}

static void fill(uint64_t *state, void *bytes, size_t n)
{
    for (size_t i = 0; i + 8 <= n; i += 8) {
        const uint64_t word = next_random(state);
        memcpy((uint8_t *)bytes + i, &word, 8);
    }
}

/* Hashes the messages by every backend; the first one's are what the others must give. */
static int batch_differs(struct share *share, size_t n,
                         int (*hash)(dsha256_backend *, uint8_t *, const uint8_t *, size_t))
{
    for (size_t k = 0; k < n_backends; k++)
        if (hash(backends[k], share->hashes[k > 0], share->messages, n) != DSHA256_OK ||
            (k > 0 && memcmp(share->hashes[0], share->hashes[1], 32 * n) != 0)) {
            printf("FAIL %s: a batch of %zu differs\n", names[k], n);
            return 1;
        }
    return 0;
}

static int scan_differs(struct share *share, uint32_t n_versions)
{
    uint8_t header80[80], target32[32];
    uint32_t versions[DSHA256_JOB_VERSIONS_MAX];
    dsha256_job job;
    fill(&share->random, header80, 80);
    fill(&share->random, target32, 32);
    fill(&share->random, versions, sizeof versions);
    const unsigned zeros = 1 + (unsigned)(next_random(&share->random) % 16);
    const uint32_t top = UINT32_C(0xffff) >> zeros;
    target32[31] = (uint8_t)(top >> 8);
    target32[30] = (uint8_t)top;
    uint32_t n = N_SCANNED / n_versions, first = (uint32_t)next_random(&share->random);
    if (first > UINT32_MAX - n)
        first = 0u - n;
    if (dsha256_job_init(&job, header80, target32) != DSHA256_OK ||
        dsha256_job_set_versions(&job, versions, n_versions) != DSHA256_OK)
        return 1;
    size_t n_hits = 0;
    for (size_t k = 0; k < n_backends; k++) {
        dsha256_scan_result result;
        dsha256_hit *hits = share->hits[k > 0];
        if (dsha256_scan(backends[k], &job, first, n, hits, HITS_MAX, NULL, &result) != DSHA256_OK ||
            result.n_done != n ||
            (k > 0 && (result.n_hits != n_hits || memcmp(hits, share->hits[0], n_hits * sizeof *hits) != 0))) {
            printf("FAIL %s: a scan with %u versions from nonce %u differs\n", names[k], n_versions, first);
            return 1;
        }
        n_hits = result.n_hits;
    }
    share->n_hits += n_hits;
    return 0;
}

/* A round is N_HEADERS + N_PAIRS hashes in batches, and as many in one scan. */
static void *run(void *pointer)
{
    static const uint32_t n_versions[4] = {1, 4, 20, 32};
    struct share *share = pointer;
    for (uint64_t i = 0; i < share->rounds && !share->failed; i++) {
        fill(&share->random, share->messages, sizeof share->messages);
        share->failed = batch_differs(share, N_HEADERS, dsha256_hash_headers) ||
                        batch_differs(share, N_PAIRS, dsha256_hash_pairs) || scan_differs(share, n_versions[i % 4]);
    }
    return NULL;
}

int main(int argc, char **argv)
{
    const uint64_t count = argc > 1 ? strtoull(argv[1], NULL, 10) : 1000000;
    const size_t n_threads = argc > 2 ? (size_t)strtoul(argv[2], NULL, 10) : 1;
    const char *given = getenv("DSHA256_TEST_SEED");
    const uint64_t seed = given ? strtoull(given, NULL, 16) : (uint64_t)time(NULL) * UINT64_C(0x9e3779b97f4a7c15);
    const uint64_t per_round = 2 * (N_HEADERS + N_PAIRS);
    if (n_threads < 1 || n_threads > THREADS_MAX || count == 0)
        return 2;
    printf("seed %llx; backends:", (unsigned long long)seed);
    for (size_t i = 0; i < dsha256_backend_count() && n_backends < BACKENDS_MAX; i++) {
        dsha256_backend_info info = {.size = sizeof info};
        if (dsha256_backend_info_at(&info, i) != DSHA256_OK || !info.usable || info.is_device)
            continue;
        if (dsha256_backend_open(&backends[n_backends], info.name) != DSHA256_OK) {
            printf("FAIL %s does not open\n", info.name);
            return 1;
        }
        printf(" %s", info.name);
        names[n_backends++] = info.name;
    }
    printf("\n");

    struct share *shares = calloc(n_threads, sizeof *shares);
    uint64_t random = seed, n = 0, n_hits = 0;
    size_t n_started = 0;
    for (; shares && n_started < n_threads; n_started++) {
        struct share *share = &shares[n_started];
        share->random = next_random(&random);
        share->rounds = (count + per_round * n_threads - 1) / (per_round * n_threads);
        if (pthread_create(&share->thread, NULL, run, share) != 0)
            break;
    }
    int failed = n_started < n_threads;
    for (size_t i = 0; i < n_started; i++) {
        pthread_join(shares[i].thread, NULL);
        n += shares[i].rounds * per_round;
        n_hits += shares[i].n_hits;
        failed |= shares[i].failed;
    }
    free(shares);
    if (!failed)
        printf("%llu hashes by each of %zu backends, none differs; %llu of them hits\n", (unsigned long long)n,
               n_backends, (unsigned long long)n_hits);
    return failed || n_backends == 0;
}

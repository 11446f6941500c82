/* Outside of the tree, on the installed library: scans random jobs and compares with brute force by OpenSSL, for as
 * many seconds as the argument says. Targets from dense to exact and exact minus one, 1 to 32 versions, ranges up to
 * the last nonce, buffers of any size, every backend. */
#include <dsha256.h>
#include <dsha256_work.h>
#include <openssl/sha.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { COUNT_MAX = 3000, HITS_MAX = COUNT_MAX + DSHA256_JOB_VERSIONS_MAX };

static uint64_t state;

static uint64_t next_random(void)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state;
}

static void fill(void *bytes, size_t n)
{
    for (size_t i = 0; i < n; i++)
        ((uint8_t *)bytes)[i] = (uint8_t)(next_random() >> 32);
}

static size_t brute_force(dsha256_hit *hits, uint8_t header80[80], const uint8_t target32[32], const uint32_t *versions,
                          size_t n_versions, uint32_t first, uint32_t count)
{
    size_t n = 0;
    for (uint32_t i = 0; i < count; i++)
        for (size_t v = 0; v < n_versions; v++) {
            uint8_t digest[32];
            dsha256_hit hit = {first + i, versions[v], {0}};
            for (int byte = 0; byte < 4; byte++) {
                header80[byte] = (uint8_t)(hit.version >> 8 * byte);
                header80[76 + byte] = (uint8_t)(hit.nonce >> 8 * byte);
            }
            SHA256(header80, 80, digest);
            SHA256(digest, 32, hit.hash32);
            int byte = 31;
            while (byte > 0 && hit.hash32[byte] == target32[byte])
                byte--;
            if (hit.hash32[byte] <= target32[byte])
                hits[n++] = hit;
        }
    return n;
}

int main(int argc, char **argv)
{
    const double seconds = argc > 1 ? atof(argv[1]) : 60;
    state = argc > 2 ? strtoull(argv[2], NULL, 16) : (uint64_t)time(NULL) * 0x9e3779b97f4a7c15u;
    printf("seed %llx\n", (unsigned long long)state);
    static dsha256_hit expected[HITS_MAX], found[HITS_MAX];
    unsigned long n_jobs = 0, n_hits = 0;
    const time_t end = time(NULL) + (time_t)seconds;
    while (time(NULL) < end) {
        uint8_t header80[80], target32[32];
        uint32_t versions[DSHA256_JOB_VERSIONS_MAX];
        const size_t n_versions = 1 + next_random() % DSHA256_JOB_VERSIONS_MAX;
        const uint32_t count = (uint32_t)(next_random() % (COUNT_MAX / n_versions + 1));
        uint32_t first = (uint32_t)next_random();
        if (next_random() % 3 == 0 || first > UINT32_MAX - count)
            first = 0u - count;
        fill(header80, sizeof header80);
        fill(target32, sizeof target32);
        fill(versions, sizeof versions);
        target32[31] >>= next_random() % 9;
        size_t n_expected = brute_force(expected, header80, target32, versions, n_versions, first, count);
        if (next_random() % 2 && n_expected > 0) { /* exactly a hash that is there, or one less */
            memcpy(target32, expected[next_random() % n_expected].hash32, 32);
            int byte = 0;
            if (next_random() % 2)
                while (target32[byte]-- == 0)
                    byte++;
            n_expected = brute_force(expected, header80, target32, versions, n_versions, first, count);
        }
        dsha256_job job;
        int status = dsha256_job_init(&job, header80, target32);
        status |= dsha256_job_set_versions(&job, versions, n_versions);
        if (status != DSHA256_OK)
            return 1;
        for (size_t b = 0; b <= dsha256_backend_count(); b++) {
            dsha256_backend_info info = {.size = sizeof info, .name = "auto", .usable = 1};
            dsha256_backend *backend;
            if (b > 0 && (dsha256_backend_info_at(&info, b - 1) != DSHA256_OK || !info.usable))
                continue;
            if (dsha256_backend_open(&backend, info.name) != DSHA256_OK)
                return 1;
            uint32_t done = 0;
            size_t n_found = 0;
            const size_t room = n_versions + next_random() % (n_expected + 1);
            do {
                dsha256_scan_result result;
                const size_t left = HITS_MAX - n_found;
                status = dsha256_scan(backend, &job, first + done, count - done, found + n_found,
                                      room < left ? room : left, NULL, &result);
                done += (uint32_t)result.n_done;
                n_found += result.n_hits;
            } while (status == DSHA256_FULL);
            int same = status == DSHA256_OK && done == count && n_found == n_expected;
            for (size_t i = 0; same && i < n_found; i++)
                same = found[i].nonce == expected[i].nonce && found[i].version == expected[i].version &&
                       memcmp(found[i].hash32, expected[i].hash32, 32) == 0;
            if (!same) {
                printf("%s differs: job %lu, status %d, %zu hits, not %zu\n", info.name, n_jobs, status, n_found,
                       n_expected);
                return 1;
            }
            dsha256_backend_close(backend);
        }
        n_jobs++;
        n_hits += n_expected;
    }
    printf("%lu random jobs, %lu hits, no difference\n", n_jobs, n_hits);
    return n_jobs > 0 ? 0 : 1;
}

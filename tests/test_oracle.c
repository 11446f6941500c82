/* libsodium as the independent oracle, on random input. */
#include "test.h"

#include <sodium.h>

static void oracle(uint8_t hash32[32], const uint8_t *message, size_t length)
{
    uint8_t first[32];
    crypto_hash_sha256(first, message, length);
    crypto_hash_sha256(hash32, first, 32);
}

TEST(oracle, every_length)
{
    const uint64_t seed = test_seed();
    uint64_t random = seed;
    static uint8_t message[64 + 1100];
    for (size_t length = 0; length < 1100; length++) {
        const size_t at = random_u64(&random) % 64;
        uint8_t expected[32], hash[32];
        random_bytes(&random, message, sizeof message);
        oracle(expected, message + at, length);
        dsha256_hash(hash, message + at, length);
        CHECK(memcmp(hash, expected, 32) == 0, "length %zu, seed %llx", length, (unsigned long long)seed);
    }
}

TEST(oracle, batches)
{
    const uint64_t seed = test_seed();
    uint64_t random = seed;
    enum { N = 2000 };
    uint8_t *messages = malloc(80 * N), *hashes = malloc(32 * N);
    CHECK(messages && hashes, "out of memory");
    FOR_EACH_BACKEND(on) {
        random_bytes(&random, messages, 80 * N);
        for (size_t size = 64; size <= 80; size += 16) {
            CHECK_STATUS((size == 80 ? dsha256_hash_headers : dsha256_hash_pairs)(on.backend, hashes, messages, N),
                         DSHA256_OK);
            for (size_t i = 0; i < N; i++) {
                uint8_t expected[32];
                oracle(expected, messages + size * i, size);
                CHECK(memcmp(hashes + 32 * i, expected, 32) == 0, "%s: %zu bytes, %zu, seed %llx", on.name, size, i,
                      (unsigned long long)seed);
            }
        }
    }
    free(messages);
    free(hashes);
}

TEST(oracle, scans)
{
    const uint64_t seed = test_seed();
    uint64_t random = seed;
    FOR_EACH_BACKEND(on)
        for (int trial = 0; trial < 30; trial++) {
            uint8_t header80[80], target32[32], hash[32];
            uint32_t versions[DSHA256_JOB_VERSIONS_MAX];
            const size_t n_versions = 1 + random_u64(&random) % DSHA256_JOB_VERSIONS_MAX;
            enum { COUNT = 101 };
            const uint32_t first = (uint32_t)(random_u64(&random) % (UINT32_MAX - COUNT));
            static dsha256_hit hits[COUNT * DSHA256_JOB_VERSIONS_MAX];
            dsha256_scan_result result;
            dsha256_job job;
            size_t n = 0;
            random_bytes(&random, header80, sizeof header80);
            random_bytes(&random, target32, sizeof target32);
            random_bytes(&random, versions, sizeof versions);
            target32[31] = (uint8_t)(target32[31] >> trial % 9);
            CHECK_STATUS(dsha256_job_init(&job, header80, target32), DSHA256_OK);
            CHECK_STATUS(dsha256_job_set_versions(&job, versions, n_versions), DSHA256_OK);
            CHECK_STATUS(
                dsha256_scan(on.backend, &job, first, COUNT, hits, sizeof hits / sizeof hits[0], NULL, &result),
                DSHA256_OK);
            for (uint32_t i = 0; i < COUNT; i++)
                for (size_t v = 0; v < n_versions; v++) {
                    store_le32(header80, versions[v]);
                    store_le32(header80 + 76, first + i);
                    oracle(hash, header80, 80);
                    if (sodium_compare(hash, target32, 32) > 0) /* little-endian numbers */
                        continue;
                    CHECK(n < result.n_hits && hits[n].nonce == first + i && hits[n].version == versions[v] &&
                              memcmp(hits[n].hash32, hash, 32) == 0,
                          "%s: hit %zu, seed %llx", on.name, n, (unsigned long long)seed);
                    n++;
                }
            CHECK(n == result.n_hits, "%s: %zu hits, not %zu, seed %llx", on.name, result.n_hits, n,
                  (unsigned long long)seed);
        }
}

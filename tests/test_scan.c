/* The scan contract, on every backend. */
#include "test.h"

#include <pthread.h>

static const uint8_t genesis80[80] = {
    0x01, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x3b, 0xa3, 0xed, 0xfd, 0x7a, 0x7b, 0x12, 0xb2, 0x7a, 0xc7, 0x2c, 0x3e,
    0x67, 0x76, 0x8f, 0x61, 0x7f, 0xc8, 0x1b, 0xc3, 0x88, 0x8a, 0x51, 0x32, 0x3a, 0x9f, 0xb8, 0xaa,
    0x4b, 0x1e, 0x5e, 0x4a, 0x29, 0xab, 0x5f, 0x49, 0xff, 0xff, 0x00, 0x1d, 0x1d, 0xac, 0x2b, 0x7c};
#define GENESIS_NONCE UINT32_C(2083236893)

/* ---- Brute force ------------------------------------------------------------------------------------------------- */

struct hit_list {
    size_t n, capacity;
    dsha256_hit *hits;
};

static void add_hit(struct hit_list *list, const dsha256_hit *hit)
{
    if (list->n == list->capacity) {
        list->capacity = list->capacity ? 2 * list->capacity : 64;
        list->hits = realloc(list->hits, list->capacity * sizeof *hit);
        CHECK(list->hits != NULL, "out of memory");
    }
    list->hits[list->n++] = *hit;
}

static int hits_equal(const dsha256_hit *a, const dsha256_hit *b)
{
    return a->nonce == b->nonce && a->version == b->version && memcmp(a->hash32, b->hash32, 32) == 0;
}

/* Every header hashed with dsha256_hash, which test_hash.c and test_oracle.c check; compared byte by byte here. */
static struct hit_list brute_force(const uint8_t header80[80], const uint8_t target32[32], const uint32_t *versions,
                                   size_t n_versions, uint32_t first, uint64_t n_nonces)
{
    struct hit_list list = {0, 0, NULL};
    uint8_t header[80];
    memcpy(header, header80, 80);
    for (uint64_t i = 0; i < n_nonces; i++)
        for (size_t v = 0; v < n_versions; v++) {
            dsha256_hit hit = {first + (uint32_t)i, versions[v], {0}};
            store_le32(header, hit.version);
            store_le32(header + 76, hit.nonce);
            dsha256_hash(hit.hash32, header, 80);
            int byte = 31;
            while (byte > 0 && hit.hash32[byte] == target32[byte])
                byte--;
            if (hit.hash32[byte] <= target32[byte])
                add_hit(&list, &hit);
        }
    return list;
}

/* Scans the range with a buffer of max_hits, resuming while it is full, and compares with the expected list. Also with
 * none, which only counts. */
static void check_scan(const struct test_backend *on, const dsha256_job *job, size_t n_versions, uint32_t first,
                       uint64_t n_nonces, size_t max_hits, const struct hit_list *expected, const char *what)
{
    dsha256_hit *hits = malloc((max_hits + 1) * sizeof *hits);
    CHECK(hits != NULL, "out of memory");
    uint64_t n_done = 0;
    size_t n_hits = 0;
    int status = DSHA256_FULL;
    while (status == DSHA256_FULL) {
        dsha256_scan_result result;
        memset(hits, 0xa5, (max_hits + 1) * sizeof *hits);
        status =
            dsha256_scan(on->backend, job, first + (uint32_t)n_done, n_nonces - n_done, hits, max_hits, NULL, &result);
        CHECK(status == DSHA256_OK || status == DSHA256_FULL, "%s: %s: %s", on->name, what, dsha256_strerror(status));
        CHECK(status == DSHA256_OK || n_done + result.n_done < n_nonces, "%s: %s: full at the end", on->name, what);
        CHECK(status == DSHA256_OK || result.n_hits + n_versions > max_hits, "%s: %s: full with %zu of %zu", on->name,
              what, result.n_hits, max_hits);
        CHECK(status == DSHA256_OK || result.n_done > 0, "%s: %s: no progress", on->name, what);
        CHECK(result.n_hits <= max_hits, "%s: %s: too many hits", on->name, what);
        for (size_t i = 0; i < result.n_hits; i++, n_hits++) {
            CHECK(n_hits < expected->n, "%s: %s: more than %zu hits: nonce %u", on->name, what, expected->n,
                  hits[i].nonce);
            CHECK(hits_equal(&hits[i], &expected->hits[n_hits]),
                  "%s: %s: hit %zu is nonce %u version %08x, not nonce %u version %08x", on->name, what, n_hits,
                  hits[i].nonce, hits[i].version, expected->hits[n_hits].nonce, expected->hits[n_hits].version);
            CHECK(hits[i].nonce - first >= n_done && hits[i].nonce - first < n_done + result.n_done,
                  "%s: %s: nonce %u outside of what was done", on->name, what, hits[i].nonce);
        }
        const uint8_t *after = (const uint8_t *)&hits[max_hits];
        for (size_t i = 0; i < sizeof *hits; i++)
            CHECK(after[i] == 0xa5, "%s: %s: wrote past the buffer", on->name, what);
        n_done += result.n_done;
    }
    CHECK(n_done == n_nonces, "%s: %s: %llu of %llu nonces", on->name, what, (unsigned long long)n_done,
          (unsigned long long)n_nonces);
    CHECK(n_hits == expected->n, "%s: %s: %zu hits, not %zu", on->name, what, n_hits, expected->n);
    free(hits);
    dsha256_scan_result counted;
    CHECK_STATUS(dsha256_scan(on->backend, job, first, n_nonces, NULL, 0, NULL, &counted), DSHA256_OK);
    CHECK(counted.n_done == n_nonces && counted.n_hits == expected->n, "%s: %s: %zu hits counted, not %zu", on->name,
          what, counted.n_hits, expected->n);
}

static dsha256_job make_job(const uint8_t header80[80], const uint8_t target32[32], const uint32_t *versions, size_t n)
{
    dsha256_job job;
    CHECK_STATUS(dsha256_job_init(&job, header80, target32), DSHA256_OK);
    CHECK_STATUS(dsha256_job_set_versions(&job, versions, n), DSHA256_OK);
    return job;
}

/* ---- Known searches ---------------------------------------------------------------------------------------------- */

TEST(scan, cases)
{
    char line[1024], name[128] = "";
    uint8_t header80[80] = {0}, target32[32] = {0};
    unsigned long first = 0;
    unsigned long long count = 0;
    struct hit_list expected = {0, 0, NULL};
    unsigned n = 0;
    FILE *file = test_data_open("search/cases.txt");
    while (test_data_line(file, line, sizeof line)) {
        dsha256_hit hit = {0, 0, {0}};
        unsigned long nonce;
        int end;
        if (sscanf(line, "case %127s", name) == 1) {
            expected.n = 0;
        } else if (strncmp(line, "header ", 7) == 0) {
            hex_bytes(header80, 80, line + 7);
        } else if (strncmp(line, "target ", 7) == 0) {
            hex_hash(target32, line + 7);
        } else if (sscanf(line, "range %lu %llu", &first, &count) == 2 || strncmp(line, "hits ", 5) == 0) {
            continue;
        } else if (sscanf(line, "hit %lu%n", &nonce, &end) == 1) {
            dsha256_header header;
            dsha256_header_decode(&header, header80);
            hit.nonce = (uint32_t)nonce;
            hit.version = header.version;
            hex_hash(hit.hash32, line + end);
            add_hit(&expected, &hit);
        } else {
            CHECK(strcmp(line, "end") == 0, "unexpected line: %s", line);
            const dsha256_job job = make_job(header80, target32, NULL, 0);
            FOR_EACH_BACKEND(on) {
                check_scan(&on, &job, 1, (uint32_t)first, count, 1, &expected, name);
                check_scan(&on, &job, 1, (uint32_t)first, count, 3, &expected, name);
                check_scan(&on, &job, 1, (uint32_t)first, count, expected.n + 1, &expected, name);
            }
            n++;
        }
    }
    CHECK(n == 76, "%u cases, not 76", n);
    free(expected.hits);
}

TEST(scan, genesis_nonce_at_every_place_of_a_group)
{
    uint8_t target32[32];
    uint32_t versions[DSHA256_JOB_VERSIONS_MAX];
    CHECK_STATUS(dsha256_target_from_bits(target32, 0x1d00ffff), DSHA256_OK);
    dsha256_hit hit = {GENESIS_NONCE, 1, {0}};
    dsha256_hash(hit.hash32, genesis80, 80);
    const struct hit_list expected = {1, 1, &hit}, none = {0, 0, NULL};
    FOR_EACH_BACKEND(on)
        for (size_t n_versions = 1; n_versions <= DSHA256_JOB_VERSIONS_MAX; n_versions++)
            for (size_t place = 0; place < n_versions; place++) { /* the real version at every position */
                for (size_t v = 0; v < n_versions; v++)
                    versions[v] = v == place ? 1 : 0x20000000 + (uint32_t)v;
                const dsha256_job job = make_job(genesis80, target32, versions, n_versions);
                /* and everywhere in the groups, of up to 8 nonces or three vectors, with one version and with the outer
                 * ones; with some numbers of versions only here and there */
                const int is_outer = place == 0 || place == n_versions - 1;
                const int is_sample = n_versions > 9 && n_versions < DSHA256_JOB_VERSIONS_MAX;
                if (is_sample && !is_outer)
                    continue;
                const uint32_t n_before = n_versions == 1 ? 2 * on.lanes + 70 : is_outer ? 3 * on.lanes + 10 : 5;
                for (uint32_t before = is_sample ? (uint32_t)n_versions % 13 : 0; before < n_before;
                     before += is_sample ? 13 : 1)
                    for (uint32_t after = 1; after <= 67; after += 33) {
                        check_scan(&on, &job, n_versions, GENESIS_NONCE - before, before + after, n_versions, &expected,
                                   "genesis");
                        check_scan(&on, &job, n_versions, GENESIS_NONCE - before, before, n_versions, &none,
                                   "just missed");
                    }
            }
}

/* ---- Against brute force ----------------------------------------------------------------------------------------- */

TEST(scan, every_count_of_a_dense_search)
{
    uint8_t target32[32];
    memset(target32, 0x3f, sizeof target32); /* one hash in four */
    const uint32_t versions[5] = {1, 0x20000000, 0x3fffe000, 1, 0xffffffff};
    FOR_EACH_BACKEND(on)
        for (size_t n_versions = 1; n_versions <= 5; n_versions += 2) {
            const dsha256_job job = make_job(genesis80, target32, versions, n_versions);
            for (uint32_t count = 0; count <= 2 * on.lanes + 37; count++) {
                const uint32_t first = 0x7ffffff1 + count; /* unaligned, over 2^31 */
                struct hit_list expected = brute_force(genesis80, target32, versions, n_versions, first, count);
                check_scan(&on, &job, n_versions, first, count, expected.n + n_versions, &expected, "dense");
                check_scan(&on, &job, n_versions, first, count, n_versions, &expected, "dense, small buffer");
                free(expected.hits);
            }
        }
}

TEST(scan, ends_of_the_nonce_space)
{
    static const uint32_t versions[3] = {1, 2, 3};
    uint8_t target32[32];
    memset(target32, 0xff, sizeof target32); /* everything hits */
    FOR_EACH_BACKEND(on)
        for (size_t n_versions = 1; n_versions <= 3; n_versions += 2)
            for (uint32_t count = 0; count <= 70; count++) {
                const dsha256_job job = make_job(genesis80, target32, versions, n_versions);
                const uint32_t last_ones = (uint32_t)0 - count; /* … up to 2^32 − 1 */
                struct hit_list expected = brute_force(genesis80, target32, versions, n_versions, last_ones, count);
                CHECK(expected.n == count * n_versions, "brute force is wrong");
                check_scan(&on, &job, n_versions, last_ones, count, 4 * n_versions, &expected, "end");
                free(expected.hits);
                expected = brute_force(genesis80, target32, versions, n_versions, 0, count);
                check_scan(&on, &job, n_versions, 0, count, 7 * n_versions + 1, &expected, "start");
                free(expected.hits);
            }
}

/* A target that is a hash of the range, and that target with each byte one more and one less. */
TEST(scan, targets_around_a_hash)
{
    enum { FIRST = 1000, COUNT = 40 };
    const uint32_t version = 0x20000000;
    for (int kind = 0; kind < 2; kind++) {
        uint8_t header80[80], hash[32];
        uint32_t first = FIRST;
        memcpy(header80, genesis80, 80);
        if (kind == 0) { /* a hash whose top word is 0 */
            first = GENESIS_NONCE - 20;
            store_le32(header80 + 76, GENESIS_NONCE);
        } else { /* an easy one */
            store_le32(header80, version);
            store_le32(header80 + 76, FIRST + 21);
        }
        dsha256_hash(hash, header80, 80);
        for (int change = 0; change < 65; change++) {
            uint8_t target32[32];
            uint32_t own;
            memcpy(target32, hash, 32);
            if (change > 0)
                target32[(change - 1) / 2] = (uint8_t)(target32[(change - 1) / 2] + (change % 2 ? 1 : -1));
            own = kind == 0 ? 1 : version;
            struct hit_list expected = brute_force(header80, target32, &own, 1, first, COUNT);
            const dsha256_job job = make_job(header80, target32, NULL, 0);
            FOR_EACH_BACKEND(on)
                check_scan(&on, &job, 1, first, COUNT, 2, &expected, "target around a hash");
            free(expected.hits);
        }
    }
}

/* The least top word that is not zero: a kernel that tests only for zero misses such a hash. */
TEST(scan, top_word_of_one)
{
    enum { NONCE = 331795498 }; /* found by trying 10^10 hashes */
    uint8_t header80[80] = {14}, target32[32] = {0};
    const uint32_t versions[2] = {14, 15};
    dsha256_hit hit = {NONCE, 14, {0}};
    store_le32(header80 + 76, NONCE);
    dsha256_hash(hit.hash32, header80, 80);
    CHECK(hit.hash32[28] == 1 && !hit.hash32[29] && !hit.hash32[30] && !hit.hash32[31], "not that hash");
    const struct hit_list expected = {1, 1, &hit}, none = {0, 0, NULL};
    for (size_t n_versions = 1; n_versions <= 2; n_versions++)
        for (int too_low = 0; too_low < 2; too_low++) {
            memset(target32, 0xff, 28);
            target32[28] = (uint8_t)(1 - too_low);
            const dsha256_job job = make_job(header80, target32, versions, n_versions);
            FOR_EACH_BACKEND(on)
                for (uint32_t before = 0; before < 2 * on.lanes + 2; before++)
                    check_scan(&on, &job, n_versions, NONCE - before, before + 5, n_versions,
                               too_low ? &none : &expected, "top word of one");
        }
}

TEST(scan, random_jobs)
{
    const uint64_t seed = test_seed();
    uint64_t random = seed;
    char what[64];
    snprintf(what, sizeof what, "seed %llx", (unsigned long long)seed);
    for (int trial = 0; trial < 60; trial++) {
        uint8_t header80[80], target32[32];
        uint32_t versions[DSHA256_JOB_VERSIONS_MAX];
        const size_t n_versions = 1 + random_u64(&random) % DSHA256_JOB_VERSIONS_MAX;
        const uint32_t count = (uint32_t)(random_u64(&random) % (4000 / n_versions));
        uint32_t first = (uint32_t)random_u64(&random);
        if (trial % 3 == 0 || first > UINT32_MAX - count)
            first = (uint32_t)0 - count; /* up to the last nonce */
        random_bytes(&random, header80, sizeof header80);
        random_bytes(&random, target32, sizeof target32);
        random_bytes(&random, versions, sizeof versions);
        target32[31] = (uint8_t)(target32[31] >> random_u64(&random) % 9); /* from every second hash to few */
        struct hit_list expected = brute_force(header80, target32, versions, n_versions, first, count);
        if (trial % 4 == 1 && expected.n > 0) { /* exactly a hash that is there, or one less */
            memcpy(target32, expected.hits[random_u64(&random) % expected.n].hash32, 32);
            target32[0] = (uint8_t)(target32[0] - trial % 8 / 4);
            free(expected.hits);
            expected = brute_force(header80, target32, versions, n_versions, first, count);
        }
        const dsha256_job job = make_job(header80, target32, versions, n_versions);
        FOR_EACH_BACKEND(on)
            check_scan(&on, &job, n_versions, first, count, n_versions + (size_t)random_u64(&random) % (3 * n_versions),
                       &expected, what);
        free(expected.hits);
    }
}

/* ---- Stop -------------------------------------------------------------------------------------------------------- */

TEST(scan, stop_before)
{
    uint8_t target32[32] = {0};
    const dsha256_job job = make_job(genesis80, target32, NULL, 0);
    dsha256_hit hit;
    dsha256_scan_result result;
    dsha256_stop stop = {0};
    FOR_EACH_BACKEND(on) {
        dsha256_stop_set(&stop, 1);
        CHECK_STATUS(dsha256_scan(on.backend, &job, 5, 1000000, &hit, 1, &stop, &result), DSHA256_STOPPED);
        CHECK(result.n_done == 0 && result.n_hits == 0, "%s: did something", on.name);
        CHECK_STATUS(dsha256_scan(on.backend, &job, 5, 0, &hit, 1, &stop, &result), DSHA256_OK);
        dsha256_stop_set(&stop, 0);
        CHECK_STATUS(dsha256_scan(on.backend, &job, 5, 1000, &hit, 1, &stop, &result), DSHA256_OK);
        CHECK(result.n_done == 1000, "%s: %llu nonces", on.name, (unsigned long long)result.n_done);
        dsha256_stop_set(&stop, 1); /* after: nothing happens */
    }
}

static void *set_stop_soon(void *stop)
{
    for (volatile int i = 0; i < 3000000; i++)
        ;
    dsha256_stop_set(stop, 1);
    return NULL;
}

TEST(scan, stop_during)
{
    uint8_t target32[32];
    memset(target32, 0xff, sizeof target32);
    target32[31] = 0;
    target32[30] = 0x0f; /* one hash in 4096: the list up to the stop must be complete */
    const uint32_t versions[2] = {1, 2};
    const dsha256_job job = make_job(genesis80, target32, versions, 2);
    static dsha256_hit hits[1 << 20];
    FOR_EACH_BACKEND(on) {
        dsha256_stop stop = {0};
        dsha256_scan_result result;
        pthread_t thread;
        CHECK(pthread_create(&thread, NULL, set_stop_soon, &stop) == 0, "no thread");
        const int status =
            dsha256_scan(on.backend, &job, 0, UINT64_C(1) << 32, hits, sizeof hits / sizeof hits[0], &stop, &result);
        pthread_join(thread, NULL);
        CHECK(status == DSHA256_STOPPED && result.n_done < UINT64_C(1) << 32, "%s: status %d", on.name, status);
        const uint32_t checked = result.n_done < 20000 ? (uint32_t)result.n_done : 20000;
        const uint32_t from = (uint32_t)result.n_done - checked; /* the last part before the stop */
        struct hit_list expected = brute_force(genesis80, target32, versions, 2, from, checked);
        CHECK(result.n_hits >= expected.n, "%s: %zu hits", on.name, result.n_hits);
        for (size_t i = 0; i < expected.n; i++)
            CHECK(hits_equal(&hits[result.n_hits - expected.n + i], &expected.hits[i]), "%s: hit %zu", on.name, i);
        CHECK(result.n_hits == expected.n || hits[result.n_hits - expected.n - 1].nonce < from, "%s: too many",
              on.name);
        free(expected.hits);
    }
}

/* ---- Arguments --------------------------------------------------------------------------------------------------- */

TEST(scan, bad_arguments)
{
    uint8_t target32[32] = {0};
    const uint32_t versions[33] = {0};
    dsha256_job job = make_job(genesis80, target32, NULL, 0), never = {{0}};
    dsha256_hit hits[4];
    dsha256_scan_result result = {7, 7};
    FOR_EACH_BACKEND(on) {
        CHECK_STATUS(dsha256_scan(on.backend, &job, 1, UINT64_C(1) << 32, hits, 4, NULL, &result),
                     DSHA256_ERR_ARGUMENT);
        CHECK(result.n_done == 0 && result.n_hits == 0, "the result was not cleared");
        CHECK_STATUS(dsha256_scan(on.backend, &job, 0, (UINT64_C(1) << 32) + 1, hits, 4, NULL, &result),
                     DSHA256_ERR_ARGUMENT);
        CHECK_STATUS(dsha256_scan(on.backend, &job, 0, UINT64_MAX, hits, 4, NULL, &result), DSHA256_ERR_ARGUMENT);
        CHECK_STATUS(dsha256_scan(on.backend, &job, UINT32_MAX, 2, hits, 4, NULL, &result), DSHA256_ERR_ARGUMENT);
        CHECK_STATUS(dsha256_scan(on.backend, &job, UINT32_MAX, 1, hits, 4, NULL, &result), DSHA256_OK);
        CHECK_STATUS(dsha256_scan(on.backend, &never, 0, 1, hits, 4, NULL, &result), DSHA256_ERR_ARGUMENT);
        CHECK_STATUS(dsha256_scan(on.backend, NULL, 0, 1, hits, 4, NULL, &result), DSHA256_ERR_ARGUMENT);
        CHECK_STATUS(dsha256_scan(on.backend, &job, 0, 1, NULL, 4, NULL, &result), DSHA256_ERR_ARGUMENT);
        CHECK_STATUS(dsha256_scan(on.backend, &job, 0, 1, hits, 0, NULL, &result), DSHA256_ERR_ARGUMENT);
        CHECK_STATUS(dsha256_scan(on.backend, &job, 0, 1, hits, 4, NULL, NULL), DSHA256_ERR_ARGUMENT);
        CHECK_STATUS(dsha256_job_set_versions(&job, versions, 5), DSHA256_OK);
        CHECK_STATUS(dsha256_scan(on.backend, &job, 0, 1, hits, 4, NULL, &result), DSHA256_ERR_ARGUMENT);
        CHECK_STATUS(dsha256_job_set_versions(&job, NULL, 0), DSHA256_OK);
    }
    CHECK_STATUS(dsha256_job_set_versions(&job, versions, 33), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_job_set_versions(&job, NULL, 1), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_job_set_versions(NULL, versions, 1), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_job_set_versions(&never, versions, 1), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_job_init(NULL, genesis80, target32), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_job_init(&job, NULL, target32), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_job_init(&job, genesis80, NULL), DSHA256_ERR_ARGUMENT);
}

/* A job is a value: a copy scans the same, and what was set on one is not seen by the other. */
TEST(scan, jobs_are_values)
{
    uint8_t target32[32];
    memset(target32, 0x0f, sizeof target32);
    const uint32_t one = 1, versions[2] = {5, 6};
    dsha256_job job = make_job(genesis80, target32, NULL, 0);
    const dsha256_job copy = job;
    CHECK_STATUS(dsha256_job_set_versions(&job, versions, 2), DSHA256_OK);
    struct hit_list expected = brute_force(genesis80, target32, &one, 1, 0, 300);
    struct hit_list expected_two = brute_force(genesis80, target32, versions, 2, 0, 300);
    FOR_EACH_BACKEND(on) {
        check_scan(&on, &copy, 1, 0, 300, 100, &expected, "copy");
        check_scan(&on, &job, 2, 0, 300, 100, &expected_two, "two versions");
    }
    CHECK_STATUS(dsha256_job_set_versions(&job, NULL, 0), DSHA256_OK);
    FOR_EACH_BACKEND(on)
        check_scan(&on, &job, 1, 0, 300, 100, &expected, "own version again");
    free(expected.hits);
    free(expected_two.hits);
}

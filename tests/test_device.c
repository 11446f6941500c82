/* The seam's error path: a device that fails, or emits what it should not. */
#include "fake_device.h"
#include "job.h"
#include "test.h"

enum { COUNT = 5000, HITS_MAX = 2 * COUNT };

static dsha256_job dense_job(uint32_t n_versions)
{
    static const uint32_t versions[2] = {1, 2};
    uint8_t header80[80] = {1}, target32[32];
    dsha256_job job;
    memset(target32, 0xff, sizeof target32);
    target32[31] = 0x1f; /* one hash in eight */
    CHECK_STATUS(dsha256_job_init(&job, header80, target32), DSHA256_OK);
    CHECK_STATUS(dsha256_job_set_versions(&job, versions, n_versions), DSHA256_OK);
    return job;
}

TEST(device, failure_means_nothing_was_tried)
{
    static struct fake_device device;
    static dsha256_hit hits[HITS_MAX];
    const dsha256_job job = dense_job(1);
    dsha256_scan_result result = {9, 9};
    fake_device_init(&device);
    device.fail_every = 3;
    CHECK_STATUS(dsha256_scan(&device.backend, &job, 0, COUNT, hits, HITS_MAX, NULL, &result), DSHA256_ERR_DEVICE);
    CHECK(result.n_hits == 0 && result.n_done == 0, "%zu hits, %llu done", result.n_hits,
          (unsigned long long)result.n_done);
    CHECK(device.n_calls == 3 && device.n_failed == 1, "%u calls", (unsigned)device.n_calls);
}

TEST(device, wrong_candidates_are_counted_and_change_nothing)
{
    static struct fake_device device;
    static dsha256_hit expected[HITS_MAX], hits[HITS_MAX];
    for (uint32_t n_versions = 1; n_versions <= 2; n_versions++) {
        const dsha256_job job = dense_job(n_versions);
        dsha256_scan_result right, result;
        uint64_t errors = 0;
        CHECK_STATUS(counting_scan(NULL, &job, 0xfffff000, 0x1000, expected, HITS_MAX, &right, &errors), DSHA256_OK);
        CHECK(errors == 0, "%llu errors of a sound kernel", (unsigned long long)errors);
        fake_device_init(&device);
        device.wrong_every = 1;
        CHECK_STATUS(counting_scan(&device.backend, &job, 0xfffff000, 0x1000, hits, HITS_MAX, &result, &errors),
                     DSHA256_OK);
        CHECK(result.n_hits == right.n_hits && memcmp(hits, expected, right.n_hits * sizeof *hits) == 0,
              "%zu hits, not %zu", result.n_hits, right.n_hits);
        CHECK(errors == 4 * (uint64_t)device.n_wrong, "%llu errors counted, %u made", (unsigned long long)errors,
              4 * (unsigned)device.n_wrong);
    }
}

static uint32_t wrong_scan(const struct dsha256i_job *job, uint32_t first_nonce, uint32_t n_steps,
                           struct dsha256i_candidates *candidates)
{
    (void)job;
    for (uint32_t i = 0; i < n_steps && i < DSHA256I_CANDIDATES_MAX; i++)
        candidates->at[candidates->n++] = (struct dsha256i_candidate){first_nonce + i, 0};
    return n_steps;
}

/* A target whose top word alone decides: half of what passes the quick test fails below it,
 * which is no error. */
TEST(device, a_candidate_that_fails_below_the_top_word_is_no_error)
{
    uint8_t header80[80] = {1}, target32[32] = {[31] = 0x10};
    dsha256_job job;
    dsha256_hit hits[300];
    dsha256_scan_result result;
    struct dsha256i_kernel kernel = dsha256i_kernel_scalar;
    kernel.scan = wrong_scan; /* emits every nonce */
    struct dsha256_backend backend = {&kernel};
    uint64_t errors = 0, n_expected = 0;
    CHECK_STATUS(dsha256_job_init(&job, header80, target32), DSHA256_OK);
    for (uint32_t nonce = 0; nonce < 256; nonce++) {
        uint8_t hash32[32];
        store_le32(header80 + 76, nonce);
        dsha256_hash(hash32, header80, 80);
        n_expected += hash32[31] > 0x10 || (hash32[31] == 0x10 && (hash32[30] | hash32[29] | hash32[28]) != 0);
    }
    CHECK_STATUS(counting_scan(&backend, &job, 0, 256, hits, 300, &result, &errors), DSHA256_OK);
    CHECK(errors == n_expected, "%llu errors, not %llu", (unsigned long long)errors, (unsigned long long)n_expected);

    /* The target equal to a hash but for its lowest byte, one less: the top word is equal, the hash is over. */
    store_le32(header80 + 76, 7);
    dsha256_hash(target32, header80, 80);
    for (int i = 0; target32[i]-- == 0; i++)
        ;
    errors = 0;
    CHECK_STATUS(dsha256_job_init(&job, header80, target32), DSHA256_OK);
    CHECK_STATUS(counting_scan(&backend, &job, 7, 1, hits, 300, &result, &errors), DSHA256_OK);
    CHECK(errors == 0 && result.n_hits == 0, "%llu errors, %zu hits", (unsigned long long)errors, result.n_hits);
}

/* The kernels' side of the contract, where lib/scan.c would hide that it is broken: nothing outside of the range is
 * emitted, whatever its length; and with more candidates than fit, a kernel that is given too many
 * steps stops in time. */
TEST(device, sound_backends_make_no_errors)
{
    enum { FIRST = 0x7fffff9b, MOST = 700 };
    static dsha256_hit hits[MOST * 3];
    uint8_t header80[80] = {2}, target32[32];
    const uint32_t versions[3] = {1, 2, 3};
    dsha256_job job;
    dsha256_scan_result result;
    memset(target32, 0xff, sizeof target32); /* everything hits */
    CHECK_STATUS(dsha256_job_init(&job, header80, target32), DSHA256_OK);
    FOR_EACH_BACKEND(on)
        for (uint32_t n_versions = 1; n_versions <= 3; n_versions += 2)
            for (uint32_t count = 1; count <= MOST; count += count < 70 ? 1 : 63) {
                uint64_t errors = 0;
                CHECK_STATUS(dsha256_job_set_versions(&job, versions, n_versions), DSHA256_OK);
                CHECK_STATUS(counting_scan(on.backend, &job, FIRST, count, hits, MOST * 3, &result, &errors),
                             DSHA256_OK);
                CHECK(errors == 0 && result.n_hits == (size_t)count * n_versions,
                      "%s: %u nonces, %u versions: %llu errors", on.name, count, n_versions,
                      (unsigned long long)errors);
            }
}

TEST(device, kernels_stop_before_the_candidates_overflow)
{
    static struct {
        struct dsha256i_candidates candidates;
        uint8_t after[4096];
    } room;
    static const uint32_t versions[DSHA256_JOB_VERSIONS_MAX];
    uint8_t header80[80] = {2}, target32[32];
    memset(target32, 0xff, sizeof target32); /* everything is a candidate */
    FOR_EACH_BACKEND(on)
        for (uint32_t n_versions = 1; n_versions <= DSHA256_JOB_VERSIONS_MAX; n_versions += 31) {
            dsha256_job opaque;
            struct dsha256i_whole_job whole;
            const struct dsha256i_kernel *kernel =
                dsha256i_backend_kernel(on.backend, n_versions == 1 ? DSHA256_OP_SCAN : DSHA256_OP_SCAN_VERSIONS);
            if (kernel->scan_device)
                continue;
            CHECK_STATUS(dsha256_job_init(&opaque, header80, target32), DSHA256_OK);
            CHECK_STATUS(dsha256_job_set_versions(&opaque, versions, n_versions), DSHA256_OK);
            CHECK_STATUS(dsha256i_job_load(&whole, &opaque), DSHA256_OK);
            memset(&room, 0xa5, sizeof room);
            room.candidates.n = 0;
            const uint32_t n_steps = kernel->scan(&whole.job, 0, 100000, &room.candidates);
            CHECK(n_steps > 0 && room.candidates.n == (size_t)n_steps * kernel->step * n_versions &&
                      room.candidates.n <= DSHA256I_CANDIDATES_MAX,
                  "%s, %u versions: %u steps, %zu candidates", kernel->name, n_versions, n_steps, room.candidates.n);
            for (size_t i = 0; i < sizeof room.after; i++)
                CHECK(room.after[i] == 0xa5, "%s, %u versions: wrote past the candidates", kernel->name, n_versions);
        }
}

/* ---- The self-test: a kernel that is wrong in only one operation, and only where it is easily missed. ------------ */

static void last_header_is_wrong(uint8_t *hashes32, const uint8_t *headers80, size_t n)
{
    dsha256i_kernel_scalar.hash_headers(hashes32, headers80, n);
    hashes32[32 * n - 1] ^= 1;
}

static void last_pair_is_wrong(uint8_t *hashes32, const uint8_t *pairs64, size_t n)
{
    dsha256i_kernel_scalar.hash_pairs(hashes32, pairs64, n);
    hashes32[32 * n - 1] ^= 1;
}

/* Wrong for several blocks: scans compress one at a time. */
static void second_block_is_wrong(uint32_t *state8, const uint8_t *blocks64, size_t n_blocks)
{
    dsha256i_kernel_scalar.compress(state8, blocks64, n_blocks);
    state8[7] ^= n_blocks > 1;
}

static uint32_t misses_what_is_rare(const struct dsha256i_job *job, uint32_t first_nonce, uint32_t n_steps,
                                    struct dsha256i_candidates *candidates)
{
    const uint32_t n = dsha256i_kernel_scalar.scan(job, first_nonce, n_steps, candidates);
    if (job->target_top == 0)
        candidates->n = 0;
    return n;
}

/* Drops one candidate of the dense search with so many versions. */
static uint32_t n_versions_of_a_miss;
static uint32_t misses_one(const struct dsha256i_job *job, uint32_t first_nonce, uint32_t n_steps,
                           struct dsha256i_candidates *candidates)
{
    const uint32_t n = dsha256i_kernel_scalar.scan(job, first_nonce, n_steps, candidates);
    if (job->n_versions == n_versions_of_a_miss && candidates->n > 1 && first_nonce == 0x00fffff3)
        memmove(&candidates->at[1], &candidates->at[2], (--candidates->n - 1) * sizeof candidates->at[0]);
    return n;
}

/* Drops the candidates of a nonce. */
static uint32_t nonce_of_a_miss;
static uint32_t misses_a_nonce(const struct dsha256i_job *job, uint32_t first_nonce, uint32_t n_steps,
                               struct dsha256i_candidates *candidates)
{
    const uint32_t n_done = dsha256i_kernel_scalar.scan(job, first_nonce, n_steps, candidates);
    size_t n = 0;
    for (size_t i = 0; i < candidates->n; i++)
        if (candidates->at[i].nonce != nonce_of_a_miss)
            candidates->at[n++] = candidates->at[i];
    candidates->n = n;
    return n_done;
}

TEST(device, the_selftest_refuses_what_is_wrong)
{
    struct dsha256i_kernel kernel = dsha256i_kernel_scalar;
    struct dsha256_backend backend = {&kernel};
    CHECK_STATUS(dsha256_selftest(&backend), DSHA256_OK);
    kernel.hash_headers = last_header_is_wrong;
    CHECK_STATUS(dsha256_selftest(&backend), DSHA256_ERR_SELFTEST);
    kernel = dsha256i_kernel_scalar;
    kernel.hash_pairs = last_pair_is_wrong;
    CHECK_STATUS(dsha256_selftest(&backend), DSHA256_ERR_SELFTEST);
    kernel = dsha256i_kernel_scalar;
    kernel.compress = second_block_is_wrong;
    CHECK_STATUS(dsha256_selftest(&backend), DSHA256_ERR_SELFTEST);
    kernel = dsha256i_kernel_scalar;
    kernel.scan = misses_what_is_rare;
    CHECK_STATUS(dsha256_selftest(&backend), DSHA256_ERR_SELFTEST);
    static const uint32_t misses[] = {1, 3, 32};
    for (size_t i = 0; i < sizeof misses / sizeof misses[0]; i++) {
        kernel.scan = misses_one;
        n_versions_of_a_miss = misses[i];
        CHECK_STATUS(dsha256_selftest(&backend), DSHA256_ERR_SELFTEST);
    }
    kernel.scan = misses_a_nonce;
    for (uint32_t i = 0; i < 70; i++) { /* two steps of any kernel: wherever in them a hit gets lost */
        nonce_of_a_miss = 0x00fffff3 + i;
        CHECK_STATUS(dsha256_selftest(&backend), DSHA256_ERR_SELFTEST);
    }
}

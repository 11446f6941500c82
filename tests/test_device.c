/* The seam's error path: a device that fails, or emits what it should not. */
#include "fake_device.h"
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
        CHECK_STATUS(dsha256i_scan(NULL, &job, 0xfffff000, 0x1000, expected, HITS_MAX, NULL, &right, &errors),
                     DSHA256_OK);
        CHECK(errors == 0, "%llu errors of a sound kernel", (unsigned long long)errors);
        fake_device_init(&device);
        device.wrong_every = 1;
        CHECK_STATUS(dsha256i_scan(&device.backend, &job, 0xfffff000, 0x1000, hits, HITS_MAX, NULL, &result, &errors),
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

/* A target of which the top word alone decides: half of what passes the quick test fails below it, which is no error.
 */
TEST(device, a_candidate_that_fails_below_the_top_word_is_no_error)
{
    uint8_t header80[80] = {1}, target32[32] = {[31] = 0x10};
    dsha256_job job;
    dsha256_hit hits[300];
    dsha256_scan_result result;
    struct dsha256i_kernel kernel = dsha256i_kernel_scalar;
    kernel.scan = wrong_scan; /* emits every nonce */
    struct dsha256_backend backend = {&kernel, &kernel, &kernel, &kernel, &kernel, NULL};
    uint64_t errors = 0, n_expected = 0;
    CHECK_STATUS(dsha256_job_init(&job, header80, target32), DSHA256_OK);
    for (uint32_t nonce = 0; nonce < 256; nonce++) {
        uint8_t hash32[32];
        store_le32(header80 + 76, nonce);
        dsha256_hash(hash32, header80, 80);
        n_expected += hash32[31] > 0x10 || (hash32[31] == 0x10 && (hash32[30] | hash32[29] | hash32[28]) != 0);
    }
    CHECK_STATUS(dsha256i_scan(&backend, &job, 0, 256, hits, 300, NULL, &result, &errors), DSHA256_OK);
    CHECK(errors == n_expected, "%llu errors, not %llu", (unsigned long long)errors, (unsigned long long)n_expected);

    /* The target equal to a hash but for its lowest byte, one less: the top word is equal, the hash is over. */
    store_le32(header80 + 76, 7);
    dsha256_hash(target32, header80, 80);
    for (int i = 0; target32[i]-- == 0; i++)
        ;
    errors = 0;
    CHECK_STATUS(dsha256_job_init(&job, header80, target32), DSHA256_OK);
    CHECK_STATUS(dsha256i_scan(&backend, &job, 7, 1, hits, 300, NULL, &result, &errors), DSHA256_OK);
    CHECK(errors == 0 && result.n_hits == 0, "%llu errors, %zu hits", (unsigned long long)errors, result.n_hits);
}

/* Hashing and scanning allocate nothing: malloc and its like are counted while they run. */
#include "test.h"

#if defined(__GLIBC__) && !defined(DSHA256_SANITIZED)

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t n, size_t size);
extern void *__libc_realloc(void *old, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);

/* volatile: compilers hold that malloc changes no variable. */
static _Thread_local volatile int counting;
static _Thread_local volatile unsigned n_allocations;
static _Thread_local volatile unsigned fail_at; /* the allocation that fails, from 1; 0: none */

/* Counts an allocation; 1 if it is to fail. */
static int is_refused(void)
{
    n_allocations += counting ? 1 : 0;
    return counting && n_allocations == fail_at;
}

void *malloc(size_t size)
{
    return is_refused() ? NULL : __libc_malloc(size);
}

void *calloc(size_t n, size_t size)
{
    return is_refused() ? NULL : __libc_calloc(n, size);
}

void *realloc(void *old, size_t size)
{
    return is_refused() ? NULL : __libc_realloc(old, size);
}

void *memalign(size_t alignment, size_t size)
{
    return is_refused() ? NULL : __libc_memalign(alignment, size);
}

void *aligned_alloc(size_t alignment, size_t size)
{
    return memalign(alignment, size);
}

int posix_memalign(void **memory, size_t alignment, size_t size)
{
    *memory = memalign(alignment, size);
    return *memory ? 0 : 12;
}

TEST(allocation, hashing_and_scanning_allocate_nothing)
{
    static uint8_t messages[80 * 100], hashes[32 * 100];
    static dsha256_hit hits[6400];
    uint8_t target32[32];
    uint32_t versions[32], state[8];
    memset(target32, 0x7f, sizeof target32);
    memset(versions, 0x11, sizeof versions);
    FOR_EACH_BACKEND(on)
    {
        dsha256_job job;
        dsha256_scan_result result;
        counting = 1;
        n_allocations = 0;
        void *volatile probe = malloc(1); /* or the compiler drops the pair */
        free(probe);
        const unsigned n_seen = n_allocations;
        n_allocations = 0;
        dsha256_hash(hashes, messages, sizeof messages);
        dsha256_midstate(state, messages);
        dsha256_transform(state, messages, 10);
        int status = dsha256_hash_headers(on.backend, hashes, messages, 100);
        status |= dsha256_hash_pairs(on.backend, hashes, messages, 100);
        status |= dsha256_merkle_root(on.backend, hashes, messages, 250, NULL);
        status |= dsha256_job_init(&job, messages, target32);
        status |= dsha256_scan(on.backend, &job, 0, 200, hits, 6400, NULL, &result);
        status |= dsha256_job_set_versions(&job, versions, 32);
        status |= dsha256_scan(on.backend, &job, 0, 200, hits, 6400, NULL, &result);
        counting = 0;
        CHECK(n_seen == 1, "the counter does not count");
        CHECK(n_allocations == 0, "%s: %u allocations", on.name, n_allocations);
        CHECK(status == 0 && result.n_hits > 1000, "%s: status %d, %zu hits", on.name, status, result.n_hits);
    }
}

TEST(allocation, a_failed_one_is_reported_and_leaks_nothing)
{
    const dsha256_transaction transactions[2] = {
        {"0102", "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"},
        {"03", "10112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"}};
    const dsha256_blocktemplate block = {.size = sizeof block,
                                         .previous = transactions[0].txid,
                                         .bits = "1d00ffff",
                                         .transactions = transactions,
                                         .n_transactions = 2,
                                         .script = "51",
                                         .extranonce2_size = 4};
    dsha256_template *tmpl;
    CHECK_STATUS(dsha256_template_create_block(&tmpl, &block), DSHA256_OK); /* the self-test has run */
    dsha256_template_destroy(tmpl);
    unsigned n_failed = 0;
    for (int status = DSHA256_ERR_MEMORY; status != DSHA256_OK;) {
        fail_at = n_failed + 1;
        n_allocations = 0;
        counting = 1;
        status = dsha256_template_create_block(&tmpl, &block);
        counting = 0;
        if (status == DSHA256_OK)
            break;
        CHECK_STATUS(status, DSHA256_ERR_MEMORY);
        CHECK(tmpl == NULL, "what a failed create leaves");
        n_failed++;
    }
    fail_at = 0;
    CHECK(n_failed == 2, "%u allocations, not the template and the list of ids", n_failed);

    dsha256_space *space, *parts[5];
    dsha256_unit unit;
    counting = 1;
    n_allocations = 0;
    fail_at = 1;
    const int create_status = dsha256_space_create(&space, tmpl, NULL);
    fail_at = 0;
    counting = 0;
    CHECK_STATUS(create_status, DSHA256_ERR_MEMORY);
    CHECK_STATUS(dsha256_space_create(&space, tmpl, NULL), DSHA256_OK);
    for (unsigned i = 1; i <= 6; i++) {
        counting = 1;
        n_allocations = 0;
        fail_at = i;
        const int status = dsha256_space_split(space, parts, 5);
        counting = 0;
        CHECK_STATUS(status, i <= 5 ? DSHA256_ERR_MEMORY : DSHA256_OK);
        for (int part = 0; part < 5; part++) {
            CHECK((parts[part] == NULL) == (i <= 5), "what a failed split leaves");
            dsha256_space_destroy(parts[part]);
        }
    }
    fail_at = 0;
    counting = 1;
    n_allocations = 0;
    const int next_status = dsha256_space_next(space, &unit, 0);
    counting = 0;
    CHECK_STATUS(next_status, DSHA256_OK);
    CHECK(n_allocations == 0, "next allocates");
    dsha256_space_destroy(space);
    dsha256_template_destroy(tmpl);
}

#endif

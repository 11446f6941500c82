/* Hashing and scanning allocate nothing; and whatever does, or starts threads, fails cleanly when it cannot: every call
 * of malloc and its like, and of what makes threads, is made to fail in turn.
 *
 * malloc and free are replaced in the whole program, so that what the C library allocates for us counts too. Under the
 * sanitizers, which have their own, only the calls of our own code are caught (the linker's --wrap), as those that make
 * threads always are. */
#include "dsha256_engine.h"
#include "test.h"

#include <errno.h>
#include <pthread.h>

#ifdef __GLIBC__

/* volatile: compilers hold that malloc changes no variable. */
static _Thread_local volatile int counting;
static _Thread_local volatile unsigned n_calls; /* of everything that may fail, on this thread */
static _Thread_local volatile int n_living;     /* blocks that were allocated and not freed */
static _Thread_local volatile unsigned fail_at; /* the call that fails, from 1; 0: none */

static int is_refused(void)
{
    n_calls += counting ? 1 : 0;
    if (!counting || n_calls != fail_at)
        return 0;
    errno = ENOMEM;
    return 1;
}

static void *count_block(void *block)
{
    n_living += counting && block ? 1 : 0;
    return block;
}

#ifdef DSHA256_SANITIZED
#define REPLACED(name) __wrap_##name
#define ORIGINAL(name) __real_##name
#else
#define REPLACED(name) name
#define ORIGINAL(name) __libc_##name
#endif
void *ORIGINAL(malloc)(size_t size);
void *ORIGINAL(calloc)(size_t n, size_t size);
void *ORIGINAL(realloc)(void *old, size_t size);
void ORIGINAL(free)(void *block);
void *REPLACED(malloc)(size_t size);
void *REPLACED(calloc)(size_t n, size_t size);
void *REPLACED(realloc)(void *old, size_t size);
void REPLACED(free)(void *block);

void *REPLACED(malloc)(size_t size)
{
    return is_refused() ? NULL : count_block(ORIGINAL(malloc)(size));
}

void *REPLACED(calloc)(size_t n, size_t size)
{
    return is_refused() ? NULL : count_block(ORIGINAL(calloc)(n, size));
}

void *REPLACED(realloc)(void *old, size_t size)
{
    if (is_refused())
        return NULL;
    void *block = ORIGINAL(realloc)(old, size);
    return old ? block : count_block(block);
}

void REPLACED(free)(void *block)
{
    n_living -= counting && block ? 1 : 0;
    ORIGINAL(free)(block);
}

#ifndef DSHA256_SANITIZED
extern void *__libc_memalign(size_t alignment, size_t size);

void *memalign(size_t alignment, size_t size)
{
    return is_refused() ? NULL : count_block(__libc_memalign(alignment, size));
}

void *aligned_alloc(size_t alignment, size_t size)
{
    return memalign(alignment, size);
}

int posix_memalign(void **memory, size_t alignment, size_t size)
{
    *memory = memalign(alignment, size);
    return *memory ? 0 : ENOMEM;
}
#endif

#define WRAP(name, parameters, arguments)                                                                              \
    int __real_##name parameters;                                                                                      \
    int __wrap_##name parameters;                                                                                      \
    int __wrap_##name parameters                                                                                       \
    {                                                                                                                  \
        return is_refused() ? EAGAIN : __real_##name arguments;                                                        \
    }
WRAP(pthread_mutex_init, (pthread_mutex_t * mutex, const pthread_mutexattr_t *attributes), (mutex, attributes))
WRAP(pthread_cond_init, (pthread_cond_t * cond, const pthread_condattr_t *attributes), (cond, attributes))
WRAP(pthread_condattr_init, (pthread_condattr_t * attributes), (attributes))

int __real_pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*run)(void *), void *argument);
int __wrap_pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*run)(void *), void *argument);
int __real_pthread_join(pthread_t thread, void **result);
int __wrap_pthread_join(pthread_t thread, void **result);

/* The C library keeps stacks, with what it allocated for them, for threads to come: no leak. */
int __wrap_pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*run)(void *), void *argument)
{
    if (is_refused())
        return EAGAIN;
    const int living = n_living, error = __real_pthread_create(thread, attributes, run, argument);
    n_living = living;
    return error;
}

int __wrap_pthread_join(pthread_t thread, void **result)
{
    const int living = n_living, error = __real_pthread_join(thread, result);
    n_living = living;
    return error;
}

TEST(allocation, hashing_and_scanning_allocate_nothing)
{
    static uint8_t messages[80 * 100], hashes[32 * 100];
    static dsha256_hit hits[6400];
    uint8_t target32[32];
    uint32_t versions[32], state[8];
    memset(target32, 0x7f, sizeof target32);
    memset(versions, 0x11, sizeof versions);
    FOR_EACH_BACKEND(on) {
        dsha256_job job;
        dsha256_scan_result result;
        counting = 1;
        n_calls = 0;
        void *volatile probe = malloc(1); /* or the compiler drops the pair */
        free(probe);
        const unsigned n_seen = n_calls;
        n_calls = 0;
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
        CHECK(n_calls == 0, "%s: %u allocations", on.name, n_calls);
        CHECK(status == 0 && result.n_hits > 1000, "%s: status %d, %zu hits", on.name, status, result.n_hits);
    }
}

/* ---- What allocates ---------------------------------------------------------------------------------------------- */

static dsha256_template *a_template; /* what the operations below need; made before anything fails */
static dsha256_space *a_space;
static uint8_t saved[1000];
static size_t saved_size;

static const char id[] = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

static int make_v1(void **made)
{
    static const char *const branch[2] = {id, id};
    const dsha256_notify notify = {.size = sizeof notify,
                                   .job_id = "a job",
                                   .previous = id,
                                   .coinbase1 = "0100000001",
                                   .coinbase2 = "ffffffff",
                                   .branch = branch,
                                   .n_branch = 2,
                                   .version = "20000000",
                                   .bits = "1d00ffff",
                                   .time = "5f5e1000",
                                   .extranonce1 = "0011",
                                   .extranonce2_size = 4};
    return dsha256_template_create_v1((dsha256_template **)made, &notify);
}

static int make_block(void **made)
{
    const dsha256_transaction transactions[2] = {{"0102", id}, {"03", id}};
    const dsha256_blocktemplate block = {.size = sizeof block,
                                         .previous = id,
                                         .bits = "1d00ffff",
                                         .transactions = transactions,
                                         .n_transactions = 2,
                                         .script = "51",
                                         .extranonce2_size = 4};
    return dsha256_template_create_block((dsha256_template **)made, &block);
}

static int make_getwork(void **made)
{
    char data[257];
    /* Words are byte-swapped: bits 0x1d00ffff, and the padding 0x80 … 0x0280. */
    const uint8_t header128[128] = {[72] = 0x1d, [74] = 0xff, [75] = 0xff, [83] = 0x80, [124] = 0x80, [125] = 0x02};
    dsha256_bytes_to_hex(data, header128, 128);
    return dsha256_template_create_getwork((dsha256_template **)made, data, id);
}

static const uint8_t thirty_two[32];
static const dsha256_v2_job v2_job = {.size = sizeof v2_job, .previous32 = thirty_two, .bits = 0x1d00ffff};

static int make_v2_standard(void **made)
{
    return dsha256_template_create_v2_standard((dsha256_template **)made, &v2_job, thirty_two);
}

static int make_v2_extended(void **made)
{
    static const uint8_t prefix[5] = {1, 0, 0, 0, 1};
    const dsha256_v2_coinbase coinbase = {
        .size = sizeof coinbase, .prefix = prefix, .prefix_size = sizeof prefix, .extranonce_size = 8};
    return dsha256_template_create_v2_extended((dsha256_template **)made, &v2_job, &coinbase);
}

static void free_template(void *made)
{
    dsha256_template_destroy(made);
}

static int make_space(void **made)
{
    return dsha256_space_create((dsha256_space **)made, a_template, NULL);
}

static int load_space(void **made)
{
    return dsha256_space_load((dsha256_space **)made, saved, saved_size);
}

static void free_space(void *made)
{
    dsha256_space_destroy(made);
}

/* Five at once: all parts are there, or none. */
static dsha256_space *parts[5];
static int split_space(void **made)
{
    const int status = dsha256_space_split(a_space, parts, 5);
    for (int i = 0; i < 5; i++)
        CHECK((parts[i] == NULL) == (status != DSHA256_OK), "part %d of a split with status %d", i, status);
    *made = parts[0];
    return status;
}

static void free_parts(void *made)
{
    (void)made;
    for (int i = 0; i < 5; i++)
        dsha256_space_destroy(parts[i]);
}

static int make_engine(void **made)
{
    const dsha256_engine_options options = {.size = sizeof options, .backends = "scalar,auto", .threads = 3};
    return dsha256_engine_create((dsha256_engine **)made, &options);
}

/* Counts the CPUs as well, for which the C library opens files: what fails there costs a thread or two, no more. */
static int make_default_engine(void **made)
{
    const dsha256_engine_options options = {.size = sizeof options, .backends = "cpu"};
    return dsha256_engine_create((dsha256_engine **)made, &options);
}

static void free_engine(void *made)
{
    dsha256_engine_destroy(made);
}

static int open_backend(void **made)
{
    return dsha256_backend_open((dsha256_backend **)made, "auto");
}

static void free_backend(void *made)
{
    dsha256_backend_close(made);
}

static const struct operation {
    const char *name;
    int (*make)(void **made);
    void (*undo)(void *made);
    unsigned n_failures; /* the fewest calls that must be seen to fail */
} operations[] = {
    {"backend_open", open_backend, free_backend, 0},
    {"template_create_v1", make_v1, free_template, 1},
    {"template_create_block", make_block, free_template, 2}, /* and the list of ids */
    {"template_create_getwork", make_getwork, free_template, 1},
    {"template_create_v2_standard", make_v2_standard, free_template, 1},
    {"template_create_v2_extended", make_v2_extended, free_template, 1},
    {"space_create", make_space, free_space, 1},
    {"space_load", load_space, free_space, 1},
    {"space_split", split_space, free_parts, 5},
    {"engine_create", make_engine, free_engine, 5 + 1 + 2 * (3 + 3) + 3}, /* memory; lock; conditions; threads */
    {"engine_create, all threads", make_default_engine, free_engine, 5 + 1 + 2 * (3 + 1) + 1},
};

TEST(allocation, each_that_fails_in_turn_is_reported_and_leaks_nothing)
{
    CHECK_STATUS(make_block((void **)&a_template), DSHA256_OK); /* the self-tests have run */
    CHECK_STATUS(make_space((void **)&a_space), DSHA256_OK);
    saved_size = dsha256_space_save_size(a_space);
    CHECK(saved_size <= sizeof saved, "%zu bytes", saved_size);
    CHECK_STATUS(dsha256_space_save(a_space, saved, saved_size), DSHA256_OK);
    for (size_t i = 0; i < sizeof operations / sizeof operations[0]; i++) {
        const struct operation *operation = &operations[i];
        unsigned n_failures = 0;
        for (fail_at = 1;; fail_at++) {
            void *made = &made;
            n_calls = 0;
            n_living = 0;
            counting = 1;
            const int status = operation->make(&made);
            const unsigned n_made = n_calls;
            counting = 0;
            CHECK(status == DSHA256_OK || status == DSHA256_ERR_MEMORY, "%s, call %u: %s", operation->name, fail_at,
                  dsha256_strerror(status));
            CHECK((status == DSHA256_OK) == (made != NULL), "%s, call %u: what it leaves", operation->name, fail_at);
            n_failures += status != DSHA256_OK;
            counting = 1;
            n_calls = UINT32_MAX / 2; /* nothing fails any more */
            if (status == DSHA256_OK)
                operation->undo(made);
            counting = 0;
            CHECK(n_living == 0, "%s, call %u: %d blocks leaked", operation->name, fail_at, n_living);
            if (n_made < fail_at)
                break;
        }
        fail_at = 0;
        CHECK(n_failures >= operation->n_failures, "%s: %u calls failed, not %u", operation->name, n_failures,
              operation->n_failures);
    }
    dsha256_unit unit;
    n_calls = 0;
    counting = 1;
    const int next_status = dsha256_space_next(a_space, &unit, 0);
    counting = 0;
    CHECK_STATUS(next_status, DSHA256_OK);
    CHECK(n_calls == 0, "next allocates");
    dsha256_space_destroy(a_space);
    dsha256_template_destroy(a_template);
}

#endif

/* Everything at once, at random, from several threads, with devices that fail, hang and are wrong. Meant for the
 * sanitizers above all. DSHA256_STRESS_SECONDS sets how long (default 2). */
#include "engine.h"
#include "engine_support.h"
#include "fake_device.h"

#include <pthread.h>
#include <time.h>

enum { N_SUBMITTERS = 2, N_CONSUMERS = 2, N_JOBS = 4, N_SPACES = 400 };

struct stress {
    dsha256_engine *engine;
    dsha256_job jobs[N_JOBS];
    dsha256_template *tmpl;          /* of all spaces */
    dsha256_space *spaces[N_SPACES]; /* those submitted are the engine's until it is destroyed */
    size_t n_spaces;                 /* atomic */
    int is_over;                     /* atomic: callers leave; then the engine is destroyed while consumers wait */
    uint64_t n_submitted, n_events, n_done, n_wrong_hits; /* atomic */
};

struct role {
    struct stress *stress;
    uint64_t seed;
    int status; /* of the last call that was not as expected */
};

static int is_over(const struct stress *stress)
{
    return __atomic_load_n(&stress->is_over, __ATOMIC_ACQUIRE);
}

static void count(uint64_t *counter, uint64_t n)
{
    __atomic_fetch_add(counter, n, __ATOMIC_RELAXED);
}

static void *submit_at_random(void *pointer)
{
    struct role *role = pointer;
    while (!is_over(role->stress)) {
        const uint64_t which = random_u64(&role->seed) % N_JOBS;
        const uint32_t first = (uint32_t)random_u64(&role->seed);
        if (which == 0) {
            const size_t i = __atomic_fetch_add(&role->stress->n_spaces, 1, __ATOMIC_RELAXED);
            if (i < N_SPACES &&
                dsha256_engine_submit_space(role->stress->engine, role->stress->spaces[i], N_JOBS + i) < 0)
                role->status = DSHA256_ERR_ARGUMENT;
        }
        uint64_t n = UINT64_C(1) << random_u64(&role->seed) % 20;
        if (n > (UINT64_C(1) << 32) - first)
            n = 0;
        if (dsha256_engine_submit(role->stress->engine, &role->stress->jobs[which], which, first, n) == DSHA256_OK)
            count(&role->stress->n_submitted, 1);
        if (random_u64(&role->seed) % 4 == 0)
            sleep_us((unsigned)(random_u64(&role->seed) % 500));
    }
    return NULL;
}

static void *control_at_random(void *pointer)
{
    struct role *role = pointer;
    dsha256_engine *engine = role->stress->engine;
    int bad = 0;
    while (!is_over(role->stress)) {
        dsha256_engine_stats stats = {.size = sizeof stats};
        uint8_t target32[32];
        uint64_t tag;
        switch (random_u64(&role->seed) % 7) {
        case 0:
            dsha256_engine_cancel(engine);
            break;
        case 1:
            dsha256_engine_pause(engine, 1);
            sleep_us((unsigned)(random_u64(&role->seed) % 1000));
            dsha256_engine_pause(engine, 0);
            break;
        case 2:
            bad |= dsha256_engine_set_duty(engine, 1 + (unsigned)(random_u64(&role->seed) % 100));
            break;
        case 3:
            bad |= dsha256_engine_set_duty(engine, 100);
            break;
        case 4: /* never easier than it was submitted with: every hit is still one of that */
            tag = 1 + random_u64(&role->seed) % (N_JOBS - 1 + N_SPACES);
            easy_target(target32, (tag < N_JOBS ? 3 * (unsigned)tag : 10) + (unsigned)(random_u64(&role->seed) % 3));
            dsha256_engine_set_target(engine, tag, target32); /* most tags are not there */
            break;
        default:
            bad |= dsha256_engine_get_stats(engine, &stats,
                                            (size_t)random_u64(&role->seed) % dsha256_engine_device_count(engine));
            break;
        }
        sleep_us((unsigned)(random_u64(&role->seed) % 3000));
    }
    role->status = bad;
    return NULL;
}

static int is_share_right(const struct stress *stress, const dsha256_engine_event *event)
{
    uint8_t header80[80], hash32[32];
    if (dsha256_template_header(stress->tmpl, header80, &event->share) != DSHA256_OK)
        return 0;
    dsha256_hash(hash32, header80, sizeof header80);
    return memcmp(hash32, event->hit.hash32, 32) == 0 && dsha256_meets_target(hash32, easy_space_target32);
}

static void *consume(void *pointer)
{
    struct role *role = pointer;
    struct stress *stress = role->stress;
    dsha256_engine_event events[16];
    size_t n;
    while (!is_over(stress)) {
        const int timeout = (int)(random_u64(&role->seed) % 20);
        role->status = dsha256_engine_wait(stress->engine, events, 1 + random_u64(&role->seed) % 16, &n, timeout);
        if (role->status == DSHA256_TIMEOUT)
            role->status = DSHA256_OK;
        if (role->status != DSHA256_OK)
            return NULL;
        count(&stress->n_events, n);
        for (size_t i = 0; i < n; i++) {
            count(&stress->n_done, events[i].kind == DSHA256_EVENT_DONE);
            if (events[i].kind != DSHA256_EVENT_HIT)
                continue;
            if (events[i].tag >= N_JOBS) {
                count(&stress->n_wrong_hits, !is_share_right(stress, &events[i]));
                continue;
            }
            dsha256_hit hit; /* true, and of that job? */
            dsha256_scan_result result;
            const int status =
                dsha256_scan(NULL, &stress->jobs[events[i].tag], events[i].hit.nonce, 1, &hit, 1, NULL, &result);
            if (status != DSHA256_OK || result.n_hits != 1 || memcmp(&hit, &events[i].hit, sizeof hit) != 0)
                count(&stress->n_wrong_hits, 1);
        }
    }
    return NULL;
}

/* A device that hangs may outlive its engine and the round: they are never reused. */
struct round {
    struct fake_device devices[2];
    struct round *before;
};
static struct round *rounds;

static void run_stress(uint64_t seed, unsigned milliseconds)
{
    struct round *const round = calloc(1, sizeof *round);
    CHECK(round != NULL, "out of memory");
    round->before = rounds;
    rounds = round;
    struct fake_device *const devices = round->devices;
    struct stress stress = {.is_over = 0};
    dsha256_backend *list[3];
    for (unsigned i = 0; i < 2; i++) {
        fake_device_init(&devices[i]);
        devices[i].kernel.name = i == 0 ? "fake:0" : "fake:1";
        devices[i].fail_every = i == 0 ? 97 : 0;
        devices[i].wrong_every = 13;
        devices[i].hang_every = i == 0 ? 0 : 211;
        devices[i].hang_ms = 100;
        devices[i].restarts_fail = 1;
        list[i] = &devices[i].backend;
    }
    CHECK_STATUS(dsha256_backend_open(&list[2], "scalar"), DSHA256_OK);
    for (unsigned i = 0; i < N_JOBS; i++)
        stress.jobs[i] = i == 0 ? hopeless_job(seed) : easy_job(seed + i, 3 * i, 1);
    for (unsigned i = 0; i < N_SPACES; i++) {
        if (i > 0)
            dsha256_template_destroy(stress.tmpl);
        stress.spaces[i] = easy_space(1 + i * i, &stress.tmpl);
    }
    const dsha256_engine_options options = {
        .size = sizeof options, .threads = 2, .max_jobs = 8, .max_events = 1 + (unsigned)(seed % 32)};
    const struct dsha256i_engine_setup setup = {.backends = list, .n_backends = 3, .stall_ms = 50, .restart_ms = 1};
    CHECK_STATUS(dsha256i_engine_create(&stress.engine, &options, &setup), DSHA256_OK);

    enum { N_ROLES = N_SUBMITTERS + 2 + N_CONSUMERS };
    struct role roles[N_ROLES];
    pthread_t threads[N_ROLES];
    for (unsigned i = 0; i < N_ROLES; i++) {
        roles[i] = (struct role){.stress = &stress, .seed = seed * 100 + i};
        void *(*const run)(void *) = i < N_SUBMITTERS       ? submit_at_random
                                     : i < N_SUBMITTERS + 2 ? control_at_random
                                                            : consume;
        CHECK(pthread_create(&threads[i], NULL, run, &roles[i]) == 0, "no thread");
    }
    sleep_us(1000 * milliseconds);
    for (int i = 0; i < 60000 && __atomic_load_n(&stress.n_submitted, __ATOMIC_RELAXED) == 0; i++)
        sleep_us(1000); /* on a busy machine */
    __atomic_store_n(&stress.is_over, 1, __ATOMIC_RELEASE);
    int bad = 0;
    for (unsigned i = 0; i < N_ROLES; i++) {
        pthread_join(threads[i], NULL);
        bad |= roles[i].status != DSHA256_OK;
    }
    dsha256_engine_destroy(stress.engine); /* in the middle of jobs, perhaps with a device that hangs */
    for (unsigned i = 0; i < N_SPACES; i++)
        dsha256_space_destroy(stress.spaces[i]);
    dsha256_template_destroy(stress.tmpl);
    printf("seed %llx: %llu jobs, %llu done, %llu events\n", (unsigned long long)seed,
           (unsigned long long)stress.n_submitted, (unsigned long long)stress.n_done,
           (unsigned long long)stress.n_events);
    CHECK(!bad && stress.n_wrong_hits == 0 && stress.n_submitted > 0, "seed %llx: %d, %llu wrong hits",
          (unsigned long long)seed, bad, (unsigned long long)stress.n_wrong_hits);
    sleep_us(200000); /* a device that was left behind comes back */
}

TEST(engine_stress, at_random)
{
    enum { ROUND_MS = 500 };
    const char *given = getenv("DSHA256_STRESS_SECONDS");
    const unsigned long n_rounds = (given ? strtoul(given, NULL, 10) : 2) * 1000 / ROUND_MS;
    uint64_t seed = test_seed();
    for (unsigned long i = 0; i < n_rounds; i++)
        run_stress(random_u64(&seed) >> 32, ROUND_MS);
}

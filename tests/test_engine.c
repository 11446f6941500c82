/* The engine on CPU workers. */
#include "engine.h"
#include "engine_support.h"

#include <pthread.h>
#ifdef __linux__
#include <dirent.h>
#include <sched.h>
#endif
#ifndef _WIN32
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

static dsha256_engine *create(unsigned threads, unsigned max_jobs, unsigned max_events)
{
    const dsha256_engine_options options = {
        .size = sizeof options, .backends = "cpu", .threads = threads, .max_jobs = max_jobs, .max_events = max_events};
    dsha256_engine *engine;
    CHECK_STATUS(dsha256_engine_create(&engine, &options), DSHA256_OK);
    return engine;
}

static void submit(dsha256_engine *engine, const dsha256_job *job, uint64_t tag, uint32_t first, uint64_t n)
{
    CHECK_STATUS(dsha256_engine_submit(engine, job, tag, first, n), DSHA256_OK);
}

TEST(engine, options)
{
    dsha256_engine *engine = NULL;
    CHECK_STATUS(dsha256_engine_create(&engine, NULL), DSHA256_OK);
    CHECK(dsha256_engine_device_count(engine) >= 1, "no workers");
    dsha256_engine_destroy(engine);
    dsha256_engine_destroy(NULL);

    dsha256_engine_options options = {.size = sizeof options, .backends = "scalar", .threads = 3, .duty_percent = 50};
    CHECK_STATUS(dsha256_engine_create(&engine, &options), DSHA256_OK);
    CHECK(dsha256_engine_device_count(engine) == 3, "%zu devices", dsha256_engine_device_count(engine));
    CHECK(strcmp(stats_of(engine, 2).backend, "scalar") == 0, "%s", stats_of(engine, 2).backend);
    dsha256_engine_destroy(engine);

    options.size = offsetof(dsha256_engine_options, max_jobs); /* an older program */
    options.max_jobs = 1000000;
    CHECK_STATUS(dsha256_engine_create(&engine, &options), DSHA256_OK);
    dsha256_engine_destroy(engine);
    options.size = sizeof options;
    CHECK_STATUS(dsha256_engine_create(&engine, &options), DSHA256_ERR_ARGUMENT);
    CHECK(engine == NULL, "an engine in spite of an error");
    options.max_jobs = 0;
    options.duty_percent = 101;
    CHECK_STATUS(dsha256_engine_create(&engine, &options), DSHA256_ERR_ARGUMENT);
    options.duty_percent = 0;
    options.threads = 5000;
    CHECK_STATUS(dsha256_engine_create(&engine, &options), DSHA256_ERR_ARGUMENT);
    options.threads = 1;
    options.backends = "scalar,scalar";
    CHECK_STATUS(dsha256_engine_create(&engine, &options), DSHA256_ERR_ARGUMENT);
    static const char *const wrong[] = {"", ",", "scalar,", "nope", "scalar,nope"};
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        options.backends = wrong[i];
        CHECK_STATUS(dsha256_engine_create(&engine, &options), DSHA256_ERR_BACKEND);
    }
    options.size = 8;
    CHECK_STATUS(dsha256_engine_create(&engine, &options), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_engine_create(NULL, NULL), DSHA256_ERR_ARGUMENT);
}

TEST(engine, arguments)
{
    dsha256_engine *engine = create(1, 0, 0);
    const dsha256_job job = hopeless_job(1), blank = {.opaque = {0}};
    dsha256_engine_event event;
    size_t n = 7;
    CHECK_STATUS(dsha256_engine_submit(engine, &job, 0, 1, UINT64_C(1) << 32), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_engine_submit(engine, &blank, 0, 0, 1), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_engine_submit(engine, NULL, 0, 0, 1), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_engine_submit(NULL, &job, 0, 0, 1), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_engine_wait(engine, &event, 0, &n, 0), DSHA256_ERR_ARGUMENT);
    CHECK(n == 0, "%zu events", n);
    CHECK_STATUS(dsha256_engine_wait(engine, &event, 1, &n, -2), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_engine_wait(engine, NULL, 1, &n, 0), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_engine_wait(engine, &event, 1, NULL, 0), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_engine_wait(NULL, &event, 1, &n, 0), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_engine_wait(engine, &event, 1, &n, 0), DSHA256_TIMEOUT);
    CHECK_STATUS(dsha256_engine_wait(engine, &event, 1, &n, 5), DSHA256_TIMEOUT);
    CHECK_STATUS(dsha256_engine_set_duty(engine, 0), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_engine_set_duty(engine, 101), DSHA256_ERR_ARGUMENT);

    struct {
        dsha256_engine_stats stats;
        uint64_t newer;
    } larger;
    memset(&larger, 0xee, sizeof larger);
    larger.stats.size = sizeof larger;
    CHECK_STATUS(dsha256_engine_get_stats(engine, &larger.stats, 0), DSHA256_OK);
    CHECK(larger.newer == 0 && larger.stats.working == 1, "a newer program's fields");
    CHECK_STATUS(dsha256_engine_get_stats(engine, &larger.stats, 1), DSHA256_ERR_ARGUMENT);
    larger.stats.size = offsetof(dsha256_engine_stats, losses);
    larger.stats.working = 77;
    CHECK_STATUS(dsha256_engine_get_stats(engine, &larger.stats, 0), DSHA256_OK);
    CHECK(larger.stats.working == 77, "written past the size");
    larger.stats.size = 16;
    CHECK_STATUS(dsha256_engine_get_stats(engine, &larger.stats, 0), DSHA256_ERR_ARGUMENT);
    dsha256_engine_destroy(engine);
}

/* One job after the other, of every shape: each hit once, none else, the exact count. */
TEST(engine, what_a_scan_finds)
{
    uint64_t seed = test_seed();
    const uint64_t shown = seed;
    dsha256_engine *engine = create(3, 0, 0);
    uint64_t hashes = 0, hits = 0, counted_hashes = 0, counted_hits = 0;
    for (uint64_t tag = 0; tag < 60; tag++) {
        const size_t n_versions = 1 + (size_t)(random_u64(&seed) % (tag % 2 ? 1 : 32));
        const unsigned bits = (unsigned)(random_u64(&seed) % 12);
        const uint64_t n = random_u64(&seed) % (20000 / n_versions);
        const uint32_t first = tag % 3 == 0 ? (uint32_t)(0 - n) : (uint32_t)(random_u64(&seed) >> 33); /* to the end */
        const dsha256_job job = easy_job(seed, bits, n_versions);
        struct expectation expected = expect_scan(&job, tag, n_versions, n > 0 ? first : 0, n);
        submit(engine, &job, tag, n > 0 ? first : 0, n);
        check_delivery(engine, &expected, 1 + (size_t)(random_u64(&seed) % 64), 0, NULL);
        hashes += expected.hashes;
        hits += expected.n_hits;
        expectation_free(&expected);
    }
    for (size_t i = 0; i < 3; i++) {
        const dsha256_engine_stats stats = stats_of(engine, i);
        counted_hashes += stats.hashes;
        counted_hits += stats.hits;
        CHECK(stats.hardware_errors == 0 && stats.losses == 0, "errors of a sound CPU");
        CHECK(stats.busy_ns <= stats.wall_ns, "busier than possible");
    }
    CHECK(counted_hashes == hashes && counted_hits == hits, "seed %llx: %llu hashes (%llu), %llu hits (%llu)",
          (unsigned long long)shown, (unsigned long long)counted_hashes, (unsigned long long)hashes,
          (unsigned long long)counted_hits, (unsigned long long)hits);
    dsha256_engine_destroy(engine);
}

/* What is before the progress is there: all hits of it are in the queue when it is read. Returns how often it was seen
 * to go on. */
static size_t watch_progress(dsha256_engine *engine)
{
    const uint32_t first = 0xfff00000, count = 0x100000; /* to the last nonce */
    const dsha256_job job = easy_job(11, 6, 1), other = hopeless_job(1);
    struct expectation expected = expect_scan(&job, 5, 1, first, count);
    static dsha256_engine_event events[1024]; /* as many as there can be */
    uint64_t n_done, before = 0;
    size_t n, n_before = 0, n_checked = 0;
    CHECK_STATUS(dsha256_engine_get_progress(engine, 5, &n_done), DSHA256_ERR_ARGUMENT);
    submit(engine, &job, 5, first, count);
    submit(engine, &other, 6, 77, 1000000);
    while (dsha256_engine_get_progress(engine, 5, &n_done) == DSHA256_OK) {
        CHECK(n_done >= before && n_done <= count, "%llu nonces after %llu", (unsigned long long)n_done,
              (unsigned long long)before);
        const int status = dsha256_engine_wait(engine, events, 1024, &n, 0);
        CHECK(status == DSHA256_OK || status == DSHA256_TIMEOUT, "status %d", status);
        for (size_t i = 0; i < n; i++)
            CHECK(events[i].tag == 6 || expectation_event(&expected, &events[i]) == NULL, "a wrong event");
        for (; n_before < expected.n_hits && expected.hits[n_before].nonce - (uint64_t)first < n_done; n_before++)
            CHECK(expected.seen[n_before], "nonce %lu did not come", (unsigned long)expected.hits[n_before].nonce);
        n_checked += before > 0 && n_done > before;
        before = n_done;
    }
    CHECK(n_done == 0, "progress of a job that is done");
    while (expected.n_done == 0) {
        CHECK_STATUS(dsha256_engine_wait(engine, events, 1024, &n, 60000), DSHA256_OK);
        for (size_t i = 0; i < n; i++)
            CHECK(events[i].tag == 6 || expectation_event(&expected, &events[i]) == NULL, "a wrong event");
    }
    CHECK(expected.n_found == expected.n_hits, "%zu hits of %zu", expected.n_found, expected.n_hits);
    dsha256_engine_cancel(engine);
    CHECK_STATUS(dsha256_engine_get_progress(engine, 6, &n_done), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_engine_get_progress(engine, 6, NULL), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_engine_get_progress(NULL, 6, &n_done), DSHA256_ERR_ARGUMENT);
    expectation_free(&expected);
    return n_checked;
}

TEST(engine, progress)
{
    dsha256_engine *engine = create(3, 0, 0);
    for (int tries = 1; watch_progress(engine) == 0; tries++) /* who has the first nonces may be the last to end */
        CHECK(tries < 20, "no progress was seen");
    dsha256_engine_destroy(engine);
}

/* Every second nonce a hit, room for 16 events, 32 versions a nonce at the end, and a consumer that sleeps. */
TEST(engine, dense_jobs_and_a_slow_consumer)
{
    dsha256_engine *engine = create(2, 0, 16);
    const dsha256_job job = easy_job(7, 1, 1), wide = easy_job(8, 1, 32);
    struct expectation expected = expect_scan(&job, 1, 1, 0, 20000);
    struct expectation second = expect_scan(&wide, 2, 32, 100, 500);
    submit(engine, &job, 1, 0, 20000);
    check_delivery(engine, &expected, 10, 100, NULL);
    submit(engine, &wide, 2, 100, 500);
    check_delivery(engine, &second, 3, 10, NULL);
    CHECK(expected.n_hits > 9000 && second.n_hits > 7000, "not dense");
    expectation_free(&expected);
    expectation_free(&second);
    dsha256_engine_destroy(engine);
}

TEST(engine, the_job_queue_is_full)
{
    dsha256_engine *engine = create(1, 3, 0);
    const dsha256_job job = hopeless_job(1);
    dsha256_engine_event event;
    size_t n;
    dsha256_engine_pause(engine, 1);
    for (uint64_t tag = 0; tag < 3; tag++)
        submit(engine, &job, tag, 0, tag * 100); /* the first is empty: done without a nonce */
    CHECK_STATUS(dsha256_engine_submit(engine, &job, 3, 0, 1), DSHA256_FULL);
    CHECK_STATUS(dsha256_engine_wait(engine, &event, 1, &n, 10), DSHA256_TIMEOUT);
    dsha256_engine_pause(engine, 0);
    for (uint64_t tag = 0; tag < 3; tag++) {
        CHECK_STATUS(dsha256_engine_wait(engine, &event, 1, &n, 60000), DSHA256_OK);
        CHECK(event.kind == DSHA256_EVENT_DONE && event.tag == tag && event.hashes == tag * 100, "tag %llu",
              (unsigned long long)event.tag);
    }
    submit(engine, &job, 3, 0, 1);
    dsha256_engine_destroy(engine); /* with a job under way */
}

/* No event of an older job after cancel. The benchmark does a hundred thousand of these. */
TEST(engine, cancel)
{
    uint64_t seed = test_seed();
    dsha256_engine *engine = create(2, 4, 8);
    const dsha256_job jobs[3] = {easy_job(1, 0, 1), easy_job(2, 10, 2), hopeless_job(3)};
    dsha256_engine_event events[8];
    size_t n;
    for (uint64_t tag = 0; tag < 3000; tag++) {
        submit(engine, &jobs[tag % 3], tag, 0, UINT64_C(1) << (random_u64(&seed) % 33));
        submit(engine, &jobs[random_u64(&seed) % 3], tag, 0, random_u64(&seed) % 100);
        const int status = dsha256_engine_wait(engine, events, 8, &n, (int)(random_u64(&seed) % 2));
        CHECK(status == DSHA256_OK || status == DSHA256_TIMEOUT, "status %d", status);
        for (size_t i = 0; i < n; i++)
            CHECK(events[i].tag == tag, "tag %llu after %llu was begun", (unsigned long long)events[i].tag,
                  (unsigned long long)tag);
        dsha256_engine_cancel(engine);
        CHECK_STATUS(dsha256_engine_wait(engine, events, 8, &n, 0), DSHA256_TIMEOUT);
    }
    struct expectation expected = expect_scan(&jobs[1], 5, 2, 0, 10000);
    submit(engine, &jobs[1], 5, 0, 10000);
    check_delivery(engine, &expected, 8, 0, NULL);
    expectation_free(&expected);
    dsha256_engine_destroy(engine);
}

#ifdef __linux__
/* How many threads of this process may run on only one CPU. */
static unsigned count_pinned(void)
{
    unsigned n = 0;
    DIR *tasks = opendir("/proc/self/task");
    CHECK(tasks != NULL, "no list of threads");
    for (const struct dirent *task; (task = readdir(tasks));) {
        cpu_set_t set[8]; /* of 1024 CPUs each */
        n += task->d_name[0] != '.' && sched_getaffinity((pid_t)atoi(task->d_name), sizeof set, set) == 0 &&
             CPU_COUNT_S(sizeof set, set) == 1;
    }
    closedir(tasks);
    return n;
}

TEST(engine, pinned_workers)
{
    const dsha256_engine_options options = {.size = sizeof options, .backends = "scalar,auto", .threads = 3, .pin = 1};
    dsha256_engine *engine;
    const unsigned before = count_pinned();
    CHECK_STATUS(dsha256_engine_create(&engine, &options), DSHA256_OK);
    const dsha256_job job = easy_job(1, 4, 1);
    struct expectation expected = expect_scan(&job, 1, 1, 0, 20000);
    submit(engine, &job, 1, 0, 20000);
    check_delivery(engine, &expected, 8, 0, NULL);
    for (int i = 0; i < 20000 && count_pinned() < before + 3; i++) /* they pin themselves when they start */
        sleep_us(1000);
    CHECK(count_pinned() == before + 3, "%u threads pinned, not 3", count_pinned() - before);
    expectation_free(&expected);
    dsha256_engine_destroy(engine);
}
#endif

TEST(engine, pause_and_duty)
{
    dsha256_engine *engine = create(1, 0, 0);
    const dsha256_job job = hopeless_job(1), easy = easy_job(3, 8, 1);
    submit(engine, &job, 0, 0, UINT64_C(1) << 32);
    while (stats_of(engine, 0).hashes == 0)
        sleep_us(1000);
    CHECK(stats_of(engine, 0).rate_1s > 0 && stats_of(engine, 0).rate_60s > 0, "no rate");
    dsha256_engine_pause(engine, 1);
    uint64_t hashes;
    do { /* until it rests */
        hashes = stats_of(engine, 0).hashes;
        sleep_us(50000);
    } while (stats_of(engine, 0).hashes != hashes);
    dsha256_engine_pause(engine, 0);
    while (stats_of(engine, 0).hashes == hashes)
        sleep_us(1000);
    dsha256_engine_cancel(engine);

    /* It owes 99 parts of rest for each part of work: by the engine's own clock it cannot have worked much, unless a
     * busy machine kept the worker from ending its work. That does not happen every time. For its first 50 ms it finds
     * its full rate, after its first race, and does not rest. */
    CHECK_STATUS(dsha256_engine_set_duty(engine, 1), DSHA256_OK);
    struct expectation expected;
    for (int tries = 1, rests = 0; !rests; tries++) {
        expected = expect_scan(&easy, 9, 1, 0, 30000);
        const dsha256_engine_stats before = stats_of(engine, 0);
        submit(engine, &easy, 9, 0, 30000);
        check_delivery(engine, &expected, 8, 0, NULL);
        const dsha256_engine_stats after = stats_of(engine, 0);
        expectation_free(&expected);
        const uint64_t busy_ns = after.busy_ns - before.busy_ns, wall_ns = after.wall_ns - before.wall_ns;
        rests = 4 * busy_ns < wall_ns;
        CHECK(rests || tries < 500, "%llu ns busy of %llu", (unsigned long long)busy_ns, (unsigned long long)wall_ns);
    }
    CHECK_STATUS(dsha256_engine_set_duty(engine, 100), DSHA256_OK);
    expected = expect_scan(&easy, 10, 1, 0, 30000);
    submit(engine, &easy, 10, 0, 30000);
    check_delivery(engine, &expected, 8, 0, NULL);
    expectation_free(&expected);
    dsha256_engine_destroy(engine);
}

/* Tiny jobs by the thousand; the benchmark does ten million and looks at the memory. */
TEST(engine, many_tiny_jobs)
{
    dsha256_engine *engine = create(2, 0, 0);
    const dsha256_job job = hopeless_job(1);
    dsha256_engine_event events[64];
    uint64_t n_submitted = 0, n_done = 0, sum = 0;
    enum { N = 20000 };
    while (n_done < N) {
        while (n_submitted < N && dsha256_engine_submit(engine, &job, n_submitted, 5, 2) == DSHA256_OK)
            n_submitted++;
        size_t n;
        CHECK_STATUS(dsha256_engine_wait(engine, events, 64, &n, 60000), DSHA256_OK);
        for (size_t i = 0; i < n; i++) {
            CHECK(events[i].kind == DSHA256_EVENT_DONE && events[i].hashes == 2, "no end of a job");
            sum += events[i].tag;
        }
        n_done += n;
    }
    CHECK(sum == (uint64_t)N * (N - 1) / 2, "a tag twice");
    dsha256_engine_destroy(engine);
}

struct waiter {
    dsha256_engine *engine;
    pthread_t thread;
    int status;
};

static void *wait_for_ever(void *pointer)
{
    struct waiter *waiter = pointer;
    dsha256_engine_event event;
    size_t n;
    waiter->status = dsha256_engine_wait(waiter->engine, &event, 1, &n, -1);
    return NULL;
}

TEST(engine, destroy_ends_a_wait)
{
    dsha256_engine *engine = create(2, 0, 0);
    struct waiter waiters[3];
    for (int i = 0; i < 3; i++) {
        waiters[i] = (struct waiter){.engine = engine};
        CHECK(pthread_create(&waiters[i].thread, NULL, wait_for_ever, &waiters[i]) == 0, "no thread");
    }
    for (unsigned n_waiting = 0; n_waiting < 3; sleep_us(1000)) {
        dsha256i_lock(&engine->lock);
        n_waiting = engine->n_waiting_consumers;
        dsha256i_unlock(&engine->lock);
    }
    dsha256_engine_destroy(engine);
    for (int i = 0; i < 3; i++) {
        pthread_join(waiters[i].thread, NULL);
        CHECK_STATUS(waiters[i].status, DSHA256_STOPPED);
    }
}

#ifndef _WIN32
/* What a child may do; its exit status names the step that went wrong. */
static int child(dsha256_engine *engine, const dsha256_job *job, const struct expectation *expected)
{
    dsha256_engine_event event;
    dsha256_engine_stats stats = {.size = sizeof stats};
    dsha256_hit hits[4];
    dsha256_scan_result result;
    size_t n;
    alarm(60);
    if (dsha256_engine_submit(engine, job, 0, 0, 1) != DSHA256_ERR_DEVICE)
        return 1;
    if (dsha256_engine_wait(engine, &event, 1, &n, -1) != DSHA256_ERR_DEVICE)
        return 2;
    if (dsha256_engine_get_stats(engine, &stats, 0) != DSHA256_ERR_DEVICE)
        return 3;
    if (dsha256_engine_set_duty(engine, 5) != DSHA256_ERR_DEVICE)
        return 4;
    dsha256_engine_pause(engine, 1);
    dsha256_engine_cancel(engine);
    dsha256_engine_destroy(engine);
    if (dsha256_scan(NULL, job, 0, 200, hits, 1, NULL, &result) < 0 || result.n_hits != 1 ||
        memcmp(&hits[0], &expected->hits[0], sizeof hits[0]) != 0)
        return 5;
    return 0;
}

TEST(engine, a_fork_does_not_hang_the_child)
{
    dsha256_engine *engine = create(2, 0, 0);
    const dsha256_job job = easy_job(1, 4, 1), busy = easy_job(2, 14, 1);
    struct expectation expected = expect_scan(&job, 1, 1, 0, 20000);
    submit(engine, &busy, 0, 0, UINT64_C(1) << 32);
    for (int round = 0; round < 10; round++) {
        sleep_us(500);
        const pid_t pid = fork();
        CHECK(pid >= 0, "no child");
        if (pid == 0)
            _exit(child(engine, &job, &expected));
        int status;
        CHECK(waitpid(pid, &status, 0) == pid && WIFEXITED(status) && WEXITSTATUS(status) == 0, "round %d: status %x",
              round, status);
    }
    dsha256_engine_cancel(engine);
    submit(engine, &job, 1, 0, 20000); /* the parent goes on */
    check_delivery(engine, &expected, 8, 0, NULL);
    expectation_free(&expected);
    dsha256_engine_destroy(engine);
}

static volatile sig_atomic_t n_signals_elsewhere;
static pthread_t main_thread;

static void on_signal(int signal_number)
{
    (void)signal_number;
    if (!pthread_equal(pthread_self(), main_thread))
        n_signals_elsewhere = 1;
}

TEST(engine, signal_handlers_stay_off_its_threads)
{
    main_thread = pthread_self();
    struct sigaction action = {.sa_handler = on_signal}, before;
    sigaction(SIGUSR1, &action, &before);
    dsha256_engine *engine = create(2, 0, 0);
    sigset_t only, old;
    sigemptyset(&only);
    sigaddset(&only, SIGUSR1);
    pthread_sigmask(SIG_BLOCK, &only, &old); /* so that another thread would have to take it */
    for (int i = 0; i < 20; i++) {
        kill(getpid(), SIGUSR1);
        sleep_us(500);
    }
    dsha256_engine_destroy(engine);
    pthread_sigmask(SIG_SETMASK, &old, NULL);
    sigaction(SIGUSR1, &before, NULL);
    CHECK(!n_signals_elsewhere, "a worker ran the program's handler");
}
#endif

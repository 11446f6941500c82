/* Every backend on everything that the library does, with libsodium and OpenSSL on the same work in the same run. Names
 * are operation/backend/size. items_per_second are double hashes, but for transform, where they are blocks of 64 bytes.
 * Results are compared with the outside libraries', each scan must find the block in its range, and a benchmark that
 * went wrong prints no time and makes the program fail. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../lib/backend.h" /* for transform: the public function runs only on "auto" */
#include "../tools/clock.h"
#include "dsha256_engine.h"
#include "dsha256_work.h"
#include "harness.h"
#include "inputs.h"
#include "outside.h"

/* What a benchmark runs on: either a backend of ours or an outside library. */
struct contestant {
    const char *name;
    char problem[160]; /* why it cannot run here; empty: it can */
    int is_fault;      /* the problem is none of the machine's */
    const struct outside *outside;
    dsha256_backend *backend;
    double scan_rate; /* hashes per second, about; 0: not known yet */
};

struct task {
    struct contestant *contestant;
    uint32_t size; /* versions, or messages of a batch */
};

static const struct outside *const outsides[] = {&outside_sodium, &outside_openssl};

/* ---- scan -------------------------------------------------------------------------------------------------------- */

static int scan_outside(const struct outside *outside, uint32_t n_versions, uint32_t first_nonce, uint64_t n)
{
    uint8_t target32[32], hash32[32], header80[80];
    uint32_t versions[DSHA256_JOB_VERSIONS_MAX];
    union outside_state midstates[DSHA256_JOB_VERSIONS_MAX];
    make_versions(versions, n_versions);
    memcpy(header80, genesis80, 80);
    for (uint32_t v = 0; v < n_versions; v++) {
        for (int i = 0; i < 4; i++)
            header80[i] = (uint8_t)(versions[v] >> 8 * i);
        outside->begin(&midstates[v], header80, 1);
    }
    if (dsha256_target_from_bits(target32, 0x1d00ffff) != DSHA256_OK)
        abort();
    int found = 0;
    for (uint64_t k = 0; k < n; k++) {
        const uint32_t nonce = first_nonce + (uint32_t)k;
        for (int i = 0; i < 4; i++)
            header80[76 + i] = (uint8_t)(nonce >> 8 * i);
        for (uint32_t v = 0; v < n_versions; v++) {
            outside->finish(hash32, &midstates[v], header80 + 64, 16);
            if (dsha256_meets_target(hash32, target32))
                found |= nonce == GENESIS_NONCE && versions[v] == 1;
        }
    }
    return found;
}

static int scan_once(const struct contestant *contestant, const dsha256_job *job, uint32_t n_versions, uint64_t n)
{
    const uint32_t first = first_of_range(n);
    if (contestant->outside)
        return scan_outside(contestant->outside, n_versions, first, n);
    dsha256_hit hits[DSHA256_JOB_VERSIONS_MAX];
    dsha256_scan_result result;
    const int status = dsha256_scan(contestant->backend, job, first, n, hits, DSHA256_JOB_VERSIONS_MAX, NULL, &result);
    return found_genesis(status, &result, n, hits);
}

/* Nonces for a scan of about 5 ms: so long that what a call costs does not show, even on a device. */
static uint64_t nonces_of_scan(struct contestant *contestant, uint32_t n_versions)
{
    dsha256_job job;
    make_job(&job, 1);
    uint64_t n = 1 << 10;
    while (contestant->scan_rate == 0) {
        const double start = seconds_now();
        scan_once(contestant, &job, 1, n);
        const double seconds = seconds_now() - start;
        if (seconds > 2e-3 || n == UINT64_C(1) << 32)
            contestant->scan_rate = (double)n / seconds;
        n *= 2;
    }
    const double nonces = 5e-3 * contestant->scan_rate / n_versions;
    return nonces < 64 ? 64 : nonces < 0x1p32 ? (uint64_t)nonces : UINT64_C(1) << 32;
}

static void bench_scan(struct bench_state *state, const void *context)
{
    const struct task *task = context;
    const uint64_t n = nonces_of_scan(task->contestant, task->size);
    dsha256_job job;
    make_job(&job, task->size);
    while (bench_keep_running(state)) {
        if (!scan_once(task->contestant, &job, task->size, n)) {
            bench_fail(state, "the block in the range was not found");
            return;
        }
    }
    bench_set_items(state, (double)n * task->size);
}

/* ---- Batches, transform, merkle root ----------------------------------------------------------------------------- */

static uint8_t hashes[32 * N_MESSAGES];

/* Compares the n hashes with those of libsodium, or, if it made them, of OpenSSL. */
static int are_right(const struct contestant *contestant, size_t n, size_t length)
{
    const struct outside *other = contestant->outside == &outside_sodium ? &outside_openssl : &outside_sodium;
    for (size_t i = 0; i < n; i++) {
        uint8_t hash32[32];
        other->hash(hash32, messages + length * i, length);
        if (memcmp(hash32, hashes + 32 * i, 32) != 0)
            return 0;
    }
    return 1;
}

static void bench_batch(struct bench_state *state, const struct task *task, size_t length,
                        int (*batch)(dsha256_backend *, uint8_t *, const uint8_t *, size_t))
{
    const struct contestant *contestant = task->contestant;
    memset(hashes, 0, sizeof hashes);
    int status = DSHA256_OK;
    while (bench_keep_running(state)) {
        if (contestant->outside)
            for (size_t i = 0; i < task->size; i++)
                contestant->outside->hash(hashes + 32 * i, messages + length * i, length);
        else
            status |= batch(contestant->backend, hashes, messages, task->size);
    }
    if (status != DSHA256_OK || !are_right(contestant, task->size, length))
        bench_fail(state, "wrong hashes");
    bench_set_items(state, task->size);
}

static void bench_headers(struct bench_state *state, const void *context)
{
    bench_batch(state, context, 80, dsha256_hash_headers);
}

static void bench_pairs(struct bench_state *state, const void *context)
{
    bench_batch(state, context, 64, dsha256_hash_pairs);
}

static void bench_transform(struct bench_state *state, const void *context)
{
    static const uint32_t initial[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                        0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    const struct task *task = context;
    const struct contestant *contestant = task->contestant;
    union outside_state outside, expected;
    uint32_t words[8];
    const int is_auto = strcmp(contestant->name, "auto") == 0;
    while (bench_keep_running(state)) {
        memcpy(words, initial, sizeof words);
        if (contestant->outside)
            contestant->outside->begin(&outside, messages, task->size);
        else if (is_auto)
            dsha256_transform(words, messages, task->size);
        else
            dsha256i_backend_compress(contestant->backend)(words, messages, task->size);
    }
    if (contestant->outside == &outside_sodium)
        memcpy(words, outside.sodium.state, sizeof words);
    else if (contestant->outside)
        memcpy(words, outside.openssl.h, sizeof words);
    outside_openssl.begin(&expected, messages, task->size);
    if (memcmp(words, expected.openssl.h, sizeof words) != 0)
        bench_fail(state, "wrong state");
    bench_set_items(state, task->size);
}

static void bench_merkle(struct bench_state *state, const void *context)
{
    const struct task *task = context;
    const struct contestant *contestant = task->contestant;
    uint8_t root32[32], expected32[32];
    int status = DSHA256_OK, mutated;
    while (bench_keep_running(state)) {
        if (contestant->outside)
            outside_merkle_root(contestant->outside, root32, messages);
        else
            status |= dsha256_merkle_root(contestant->backend, root32, messages, N_LEAVES, &mutated);
    }
    outside_merkle_root(contestant->outside == &outside_sodium ? &outside_openssl : &outside_sodium, expected32,
                        messages);
    if (status != DSHA256_OK || memcmp(root32, expected32, 32) != 0)
        bench_fail(state, "wrong root");
    bench_set_items(state, hashes_of_tree());
}

/* ---- Jobs -------------------------------------------------------------------------------------------------------- */

/* Jobs are made by the scalar kernel, whatever scans them. An iteration makes one; the outside libraries make the
 * midstates, which is a part of it. */
static void bench_job(struct bench_state *state, const void *context)
{
    const struct task *task = context;
    const struct contestant *contestant = task->contestant;
    dsha256_job job;
    uint8_t target32[32], header80[80];
    uint32_t versions[DSHA256_JOB_VERSIONS_MAX];
    make_versions(versions, task->size);
    if (dsha256_target_from_bits(target32, 0x1d00ffff) != DSHA256_OK)
        abort();
    memcpy(header80, genesis80, 80);
    int status = DSHA256_OK;
    while (bench_keep_running(state)) {
        if (!contestant->outside) {
            status |= dsha256_job_init(&job, header80, target32);
            status |= dsha256_job_set_versions(&job, versions, task->size);
            continue;
        }
        union outside_state midstates[DSHA256_JOB_VERSIONS_MAX];
        for (uint32_t v = 0; v < task->size; v++) {
            for (int i = 0; i < 4; i++)
                header80[i] = (uint8_t)(versions[v] >> 8 * i);
            contestant->outside->begin(&midstates[v], header80, 1);
        }
        __asm__ volatile("" : : "g"(midstates) : "memory"); /* they are wanted */
    }
    dsha256_hit hits[DSHA256_JOB_VERSIONS_MAX];
    dsha256_scan_result result;
    if (!contestant->outside &&
        (status != DSHA256_OK ||
         !found_genesis(dsha256_scan(NULL, &job, GENESIS_NONCE, 1, hits, DSHA256_JOB_VERSIONS_MAX, NULL, &result),
                        &result, 1, hits)))
        bench_fail(state, "the job does not find its block");
}

/* ---- The engine -------------------------------------------------------------------------------------------------- */

static dsha256_engine *open_engine(struct bench_state *state, const struct contestant *contestant)
{
    dsha256_engine *engine = NULL;
    const dsha256_engine_options options = {.size = sizeof options,
                                            .backends =
                                                strcmp(contestant->name, "auto") == 0 ? "cpu" : contestant->name,
                                            .threads = 1};
    const int status = dsha256_engine_create(&engine, &options);
    if (status != DSHA256_OK)
        bench_fail(state, dsha256_strerror(status));
    return engine;
}

/* Waits for the end of the job; returns how often the block was found, or −1 after an error. */
static int wait_for_end(dsha256_engine *engine)
{
    for (int n_found = 0;;) {
        dsha256_engine_event event;
        size_t n_events;
        if (dsha256_engine_wait(engine, &event, 1, &n_events, -1) != DSHA256_OK)
            return -1;
        if (event.kind == DSHA256_EVENT_DONE)
            return n_found;
        if (event.kind != DSHA256_EVENT_HIT)
            return -1;
        n_found += event.hit.nonce == GENESIS_NONCE;
    }
}

/* One job after the other, each submitted when the one before has ended: beside `scan` it shows what that costs. */
static void run_jobs(struct bench_state *state, const struct contestant *contestant, uint64_t n)
{
    dsha256_engine *engine = open_engine(state, contestant);
    if (!engine)
        return;
    dsha256_job job;
    make_job(&job, 1);
    while (bench_keep_running(state)) {
        if (dsha256_engine_submit(engine, &job, 0, first_of_range(n), n) != DSHA256_OK || wait_for_end(engine) != 1) {
            bench_fail(state, "the block in the range was not found, once");
            break;
        }
    }
    bench_set_items(state, (double)n);
    dsha256_engine_destroy(engine);
}

static void bench_engine(struct bench_state *state, const void *context)
{
    const struct task *task = context;
    run_jobs(state, task->contestant, nonces_of_scan(task->contestant, 1));
}

static void bench_engine_job(struct bench_state *state, const void *context)
{
    const struct task *task = context;
    run_jobs(state, task->contestant, 1);
}

/* A block came: the engine, busy with old work, is told to drop it, and gets new work. Timed is either the return of
 * cancel, or all until the new work's first hit is in the program's hands. */
static void run_cancels(struct bench_state *state, const struct contestant *contestant, int to_first_hit)
{
    dsha256_engine *engine = open_engine(state, contestant);
    if (!engine)
        return;
    dsha256_job job;
    make_job(&job, 1);
    for (uint64_t tag = 0; bench_keep_running(state); tag++) {
        dsha256_engine_event event;
        size_t n_events = 0;
        int status = dsha256_engine_submit(engine, &job, 2 * tag, 0, GENESIS_NONCE); /* no hit below it */
        for (const double until = seconds_now() + 1e-3 + 1e-6 * (double)(tag % 500); seconds_now() < until;)
            ;
        const double start = seconds_now();
        dsha256_engine_cancel(engine);
        double seconds = seconds_now() - start;
        status |= dsha256_engine_submit(engine, &job, 2 * tag + 1, GENESIS_NONCE, 1);
        while (status == DSHA256_OK && n_events == 0)
            status = dsha256_engine_wait(engine, &event, 1, &n_events, -1);
        if (to_first_hit)
            seconds = seconds_now() - start;
        if (status != DSHA256_OK || event.kind != DSHA256_EVENT_HIT || event.tag != 2 * tag + 1 ||
            wait_for_end(engine) != 0) {
            bench_fail(state, "after the cancel came something else than the new job's hit");
            break;
        }
        bench_add_seconds(state, seconds);
    }
    dsha256_engine_destroy(engine);
}

static void bench_cancel(struct bench_state *state, const void *context)
{
    const struct task *task = context;
    run_cancels(state, task->contestant, 0);
}

static void bench_new_work(struct bench_state *state, const void *context)
{
    const struct task *task = context;
    run_cancels(state, task->contestant, 1);
}

/* ---- All of it --------------------------------------------------------------------------------------------------- */

static void say_problem(struct bench_state *state, const void *context)
{
    const struct task *task = context;
    (task->contestant->is_fault ? bench_fail : bench_skip)(state, task->contestant->problem);
}

static void add(const char *operation, struct contestant *contestant, const char *unit, uint32_t size,
                bench_function function, enum bench_clock clock, uint64_t n_iterations)
{
    char name[160], end[32] = "";
    struct task *task = malloc(sizeof *task); /* as long as the program runs */
    if (!task)
        abort();
    *task = (struct task){contestant, size};
    if (unit)
        snprintf(end, sizeof end, "/%s:%u", unit, size);
    snprintf(name, sizeof name, "%s/%s%s", operation, contestant->name, end);
    bench_register(name, contestant->problem[0] ? say_problem : function, task, clock, n_iterations);
}

static void add_all(struct contestant *contestant)
{
    if (contestant->problem[0]) {
        add("all", contestant, NULL, 0, NULL, BENCH_WALL, 0);
        return;
    }
    for (uint32_t n = 1; n <= DSHA256_JOB_VERSIONS_MAX; n *= 2)
        add("scan", contestant, "versions", n, bench_scan, BENCH_WALL, 0);
    for (uint32_t n = 1; n <= N_MESSAGES; n *= 4)
        add("headers", contestant, "batch", n, bench_headers, BENCH_WALL, 0);
    for (uint32_t n = 1; n <= N_MESSAGES; n *= 4)
        add("pairs", contestant, "batch", n, bench_pairs, BENCH_WALL, 0);
    add("transform", contestant, "blocks", 1, bench_transform, BENCH_WALL, 0);
    add("transform", contestant, "blocks", 1024, bench_transform, BENCH_WALL, 0);
    add("merkle_root", contestant, "leaves", N_LEAVES, bench_merkle, BENCH_WALL, 0);
    if (contestant->outside || strcmp(contestant->name, "auto") == 0) {
        add("job", contestant, "versions", 1, bench_job, BENCH_WALL, 0);
        add("job", contestant, "versions", DSHA256_JOB_VERSIONS_MAX, bench_job, BENCH_WALL, 0);
    }
    if (contestant->outside)
        return;
    add("engine", contestant, NULL, 0, bench_engine, BENCH_WALL, 0);
    add("engine_job", contestant, NULL, 0, bench_engine_job, BENCH_WALL, 0);
    add("cancel", contestant, NULL, 0, bench_cancel, BENCH_OWN, 200);
    add("new_work", contestant, NULL, 0, bench_new_work, BENCH_OWN, 200);
}

/* missing: what the machine lacks for it, or NULL. is_wanted: it must run. */
static void add_backend(const char *name, const char *missing, int is_wanted)
{
    struct contestant *contestant = calloc(1, sizeof *contestant); /* as long as the program runs */
    if (!contestant)
        abort();
    contestant->name = name;
    const int status = missing ? DSHA256_ERR_BACKEND : dsha256_backend_open(&contestant->backend, name);
    contestant->is_fault = is_wanted || status == DSHA256_ERR_SELFTEST;
    if (missing)
        snprintf(contestant->problem, sizeof contestant->problem, "skipped: this machine has no %s", missing);
    else if (status != DSHA256_OK)
        snprintf(contestant->problem, sizeof contestant->problem, "%s: %s", contestant->is_fault ? "failed" : "skipped",
                 dsha256_strerror(status));
    add_all(contestant);
}

int main(int argc, char **argv)
{
    make_inputs();
    const char *only = getenv("DSHA256_BACKEND");
    if (only) {
        add_backend(only, NULL, 1);
    } else {
        for (size_t i = 0; i < dsha256_backend_count(); i++) {
            dsha256_backend_info info = {.size = sizeof info};
            if (dsha256_backend_info_at(&info, i) == DSHA256_OK)
                add_backend(info.name, info.usable ? NULL : info.missing ? info.missing : "such device", 0);
        }
        add_backend("auto", NULL, 1);
    }
    static struct contestant others[sizeof outsides / sizeof outsides[0]];
    for (size_t i = 0; i < sizeof outsides / sizeof outsides[0]; i++) {
        others[i].name = outsides[i]->name;
        others[i].outside = outsides[i];
        add_all(&others[i]);
    }
    return bench_run(argc, argv);
}

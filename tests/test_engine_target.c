/* New targets in the middle of the work: nothing is lost, nothing comes twice, whatever is under way. */
#include "engine.h"
#include "engine_support.h"
#include "fake_device.h"

static dsha256_engine *create(unsigned threads, unsigned max_events)
{
    const dsha256_engine_options options = {
        .size = sizeof options, .backends = "scalar", .threads = threads, .max_events = max_events};
    dsha256_engine *engine;
    CHECK_STATUS(dsha256_engine_create(&engine, &options), DSHA256_OK);
    return engine;
}

static int set_bits(dsha256_engine *engine, uint64_t tag, unsigned bits)
{
    uint8_t target32[32];
    easy_target(target32, bits);
    return dsha256_engine_set_target(engine, tag, target32);
}

TEST(engine_target, arguments)
{
    dsha256_engine *engine = create(1, 0);
    const dsha256_job job = hopeless_job(1);
    const uint8_t target32[32] = {0};
    CHECK_STATUS(dsha256_engine_set_target(NULL, 7, target32), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_engine_set_target(engine, 7, NULL), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_engine_set_target(engine, 7, target32), DSHA256_ERR_ARGUMENT); /* no such tag */
    dsha256_engine_pause(engine, 1);
    CHECK_STATUS(dsha256_engine_submit(engine, &job, 7, 0, 1000), DSHA256_OK);
    CHECK_STATUS(dsha256_engine_set_target(engine, 8, target32), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_engine_set_target(engine, 7, target32), DSHA256_OK);
    dsha256_engine_cancel(engine);
    CHECK_STATUS(dsha256_engine_set_target(engine, 7, target32), DSHA256_ERR_ARGUMENT);
    dsha256_engine_destroy(engine);
}

/* Jobs that wait, two with one tag and one between them with another: only the tag's own hits change. */
TEST(engine_target, jobs_that_wait)
{
    enum { NONCES = 3000, VERSIONS = 3 };
    for (unsigned bits = 1; bits <= 9; bits += 4) {
        dsha256_engine *engine = create(2, 0);
        struct expectation expected[3];
        dsha256_engine_pause(engine, 1);
        for (unsigned i = 0; i < 3; i++) {
            const dsha256_job job = easy_job(i, 5, VERSIONS), after = easy_job(i, i == 1 ? 5 : bits, VERSIONS);
            CHECK_STATUS(dsha256_engine_submit(engine, &job, i % 2, 0, NONCES), DSHA256_OK);
            expected[i] = expect_scan(&after, i % 2, VERSIONS, 0, NONCES);
        }
        CHECK_STATUS(set_bits(engine, 0, bits), DSHA256_OK);
        dsha256_engine_pause(engine, 0);
        for (unsigned n_done = 0; n_done < 3;) {
            dsha256_engine_event event;
            size_t n;
            CHECK_STATUS(dsha256_engine_wait(engine, &event, 1, &n, 60000), DSHA256_OK);
            n_done += event.kind == DSHA256_EVENT_DONE;
            if (event.kind == DSHA256_EVENT_DONE)
                continue;
            const char *fault = expectation_event(&expected[event.tag], &event);
            if (fault && event.tag == 0)
                fault = expectation_event(&expected[2], &event);
            CHECK(!fault, "tag %llu: %s", (unsigned long long)event.tag, fault);
        }
        for (unsigned i = 0; i < 3; i++) {
            CHECK(expected[i].n_found == expected[i].n_hits, "job %u: %zu of %zu hits", i, expected[i].n_found,
                  expected[i].n_hits);
            expectation_free(&expected[i]);
        }
        dsha256_engine_destroy(engine);
    }
}

/* Hits that wait for room while their target becomes harder: what is due stays, the others are measured anew. */
TEST(engine_target, hits_that_wait_for_room)
{
    dsha256_engine *engine = create(1, 1);
    const dsha256_job job = easy_job(3, 0, 1);
    uint8_t target32[32];
    dsha256_engine_event event;
    size_t n;
    easy_target(target32, 6);
    CHECK_STATUS(dsha256_engine_submit(engine, &job, 1, 0, 1000), DSHA256_OK);
    while (stats_of(engine, 0).hits == 0 || stats_of(engine, 0).hashes == 0)
        sleep_us(100);
    CHECK_STATUS(dsha256_engine_set_target(engine, 1, target32), DSHA256_OK);
    CHECK_STATUS(dsha256_engine_wait(engine, &event, 1, &n, 60000), DSHA256_OK);
    CHECK(event.kind == DSHA256_EVENT_HIT && event.hit.nonce == 0, "the hit that was due");
    for (;;) {
        CHECK_STATUS(dsha256_engine_wait(engine, &event, 1, &n, 60000), DSHA256_OK);
        if (event.kind == DSHA256_EVENT_DONE)
            break;
        CHECK(dsha256_meets_target(event.hit.hash32, target32), "nonce %lu is over the new target",
              (unsigned long)event.hit.nonce);
    }
    CHECK(event.hashes == 1000, "%llu hashes", (unsigned long long)event.hashes);
    dsha256_engine_destroy(engine);
}

/* One worker goes through the nonces in order: all that it had not tried when the call returned is measured by the new
 * target, also the rest of the range that it was in. */
TEST(engine_target, easier_in_the_middle_of_a_range)
{
    enum { NONCES = 100000 };
    dsha256_engine *engine = create(1, 0);
    for (uint64_t tag = 0; tag < 15; tag++) {
        const dsha256_job hopeless = hopeless_job(tag), easy = easy_job(tag, 4, 1);
        struct expectation expected = expect_scan(&easy, tag, 1, 0, NONCES);
        const uint64_t before = stats_of(engine, 0).hashes;
        CHECK_STATUS(dsha256_engine_submit(engine, &hopeless, tag, 0, NONCES), DSHA256_OK);
        for (int i = 0; i < 100 && stats_of(engine, 0).hashes == before; i++)
            sleep_us(1000);
        const int status = set_bits(engine, tag, 4);
        const uint64_t tried = stats_of(engine, 0).hashes - before;
        CHECK(status == DSHA256_OK || tried == NONCES, "status %d", status);
        for (size_t i = 0; i < expected.n_hits; i++) /* those may have been missed */
            expected.n_found += expected.hits[i].nonce < tried;
        size_t n_early = 0;
        dsha256_engine_event event;
        for (;;) {
            size_t n;
            CHECK_STATUS(dsha256_engine_wait(engine, &event, 1, &n, 60000), DSHA256_OK);
            if (event.kind == DSHA256_EVENT_HIT && event.hit.nonce < tried)
                n_early++;
            const char *fault = expectation_event(&expected, &event);
            expected.n_found -= event.kind == DSHA256_EVENT_HIT && event.hit.nonce < tried; /* counted already */
            CHECK(!fault, "tag %llu, %llu tried before, %zu early hits: %s, %zu of %zu hits", (unsigned long long)tag,
                  (unsigned long long)tried, n_early, fault, expected.n_found, expected.n_hits);
            if (event.kind == DSHA256_EVENT_DONE)
                break;
        }
        expectation_free(&expected);
    }
    dsha256_engine_destroy(engine);
}

/* Every hit of the hardest target must come, those between it and the easiest may, each once. */
struct between {
    struct expectation easiest;
    uint8_t hardest32[32];
};

static void check_between(struct between *between)
{
    const struct expectation *easiest = &between->easiest;
    for (size_t i = 0; i < easiest->n_hits; i++)
        CHECK(easiest->seen[i] == 1 ||
                  (easiest->seen[i] == 0 && !dsha256_meets_target(easiest->hits[i].hash32, between->hardest32)),
              "hit %zu of %zu came %d times", i, easiest->n_hits, easiest->seen[i]);
}

/* A change every 10 ms, up and down, with cores and a device that fails, and few places for events, so that workers
 * wait for room. An event that came after a change meets its target, but for those that were due. */
TEST(engine_target, changes_every_10_ms)
{
    enum { NONCES = 6000000, EASIEST = 8, HARDEST = 13, MAX_EVENTS = 4 };
    static struct fake_device device;
    uint64_t seed = test_seed();
    dsha256_backend *list[2];
    fake_device_init(&device);
    device.fail_every = 97;
    list[0] = &device.backend;
    CHECK_STATUS(dsha256_backend_open(&list[1], "auto"), DSHA256_OK);
    const dsha256_engine_options options = {.size = sizeof options, .threads = 2, .max_events = MAX_EVENTS};
    const struct dsha256i_engine_setup setup = {.backends = list, .n_backends = 2, .restart_ms = 1};
    dsha256_engine *engine;
    CHECK_STATUS(dsha256i_engine_create(&engine, &options, &setup), DSHA256_OK);

    const dsha256_job easy = easy_job(seed, EASIEST, 1);
    struct between between = {.easiest = expect_scan(&easy, 5, 1, 0, NONCES)};
    uint8_t target32[32];
    easy_target(between.hardest32, HARDEST);
    between.easiest.n_found = between.easiest.n_hits; /* not all need come */
    CHECK_STATUS(dsha256_engine_submit(engine, &easy, 5, 0, NONCES), DSHA256_OK);
    unsigned n_changes = 0, n_due = MAX_EVENTS;
    for (int is_done = 0; !is_done;) {
        easy_target(target32, EASIEST + (unsigned)(random_u64(&seed) % (HARDEST - EASIEST + 1)));
        if (dsha256_engine_set_target(engine, 5, target32) == DSHA256_OK)
            n_changes++;
        n_due = MAX_EVENTS;
        const uint64_t until = dsha256i_clock_ns() + 10000000;
        while (!is_done && dsha256i_clock_ns() < until) {
            dsha256_engine_event event;
            size_t n;
            if (dsha256_engine_wait(engine, &event, 1, &n, 1) != DSHA256_OK || event.kind == DSHA256_EVENT_DEVICE_LOST)
                continue;
            const char *fault = expectation_event(&between.easiest, &event);
            CHECK(!fault || event.kind == DSHA256_EVENT_DONE, "%s", fault);
            is_done = event.kind == DSHA256_EVENT_DONE;
            CHECK(!is_done || event.hashes == NONCES, "%llu hashes", (unsigned long long)event.hashes);
            if (n_due > 0)
                n_due--;
            else if (!is_done)
                CHECK(dsha256_meets_target(event.hit.hash32, target32), "an event over the target");
        }
    }
    CHECK(n_changes > 0, "no change");
    check_between(&between);
    expectation_free(&between.easiest);
    dsha256_engine_destroy(engine);
}

/* Units are handed out, under way, and to come. What one worker had not tried comes; and each hit is a true share. */
TEST(engine_target, a_space)
{
    enum { NONCES = 30000 };
    dsha256_engine *engine = create(1, 0);
    dsha256_template *tmpl;
    dsha256_space *space = easy_space(NONCES, &tmpl);
    static const uint8_t hopeless32[32] = {1};
    const uint64_t all = dsha256_space_left(space, NULL);
    dsha256_space *copy;
    CHECK_STATUS(dsha256_space_split(space, &copy, 1), DSHA256_OK);
    CHECK_STATUS(dsha256_space_set_target(space, hopeless32), DSHA256_OK);
    CHECK_STATUS(dsha256_engine_submit_space(engine, space, 9), DSHA256_OK);
    while (stats_of(engine, 0).hashes == 0)
        sleep_us(100);
    const int status = dsha256_engine_set_target(engine, 9, easy_space_target32);
    const uint64_t tried = stats_of(engine, 0).hashes;
    CHECK(status == DSHA256_OK || tried == all, "status %d", status);
    size_t n_hits = 0, n_expected = 0;
    dsha256_engine_event event;
    for (;;) {
        size_t n;
        uint8_t header80[80], hash32[32];
        CHECK_STATUS(dsha256_engine_wait(engine, &event, 1, &n, 60000), DSHA256_OK);
        if (event.kind == DSHA256_EVENT_DONE)
            break;
        n_hits++;
        CHECK_STATUS(dsha256_template_header(tmpl, header80, &event.share), DSHA256_OK);
        dsha256_hash(hash32, header80, sizeof header80);
        CHECK(dsha256_meets_target(hash32, easy_space_target32), "hit %zu is none", n_hits);
    }
    CHECK(event.hashes == all, "%llu hashes", (unsigned long long)event.hashes);
    /* In order: whole rows of nonces, each with four versions. */
    dsha256_unit unit;
    for (uint64_t at = 0; dsha256_space_next(copy, &unit, 0) == DSHA256_OK; at += unit.n_nonces * unit.n_versions) {
        static dsha256_hit hits[NONCES * 4];
        dsha256_scan_result result;
        const uint64_t skipped = tried <= at ? 0 : (tried - at + unit.n_versions - 1) / unit.n_versions;
        if (skipped >= unit.n_nonces)
            continue;
        CHECK_STATUS(dsha256_scan(NULL, &unit.job, unit.first_nonce + (uint32_t)skipped, unit.n_nonces - skipped, hits,
                                  sizeof hits / sizeof hits[0], NULL, &result),
                     DSHA256_OK);
        n_expected += result.n_hits;
    }
    CHECK(n_hits >= n_expected && n_expected > 0, "%zu hits, at least %zu expected", n_hits, n_expected);
    CHECK(dsha256_space_left(space, NULL) == 0, "something is left");
    dsha256_engine_destroy(engine);
    dsha256_space_destroy(space);
    dsha256_space_destroy(copy);
    dsha256_template_destroy(tmpl);
}

/* A space that is given back has the target that was set last. */
TEST(engine_target, a_space_keeps_it)
{
    dsha256_engine *engine = create(1, 0);
    dsha256_space *space = easy_space(2000, NULL);
    static const uint8_t hopeless32[32] = {1};
    static dsha256_hit hits[8000];
    dsha256_scan_result result;
    dsha256_unit unit;
    CHECK_STATUS(dsha256_space_set_target(space, hopeless32), DSHA256_OK);
    dsha256_engine_pause(engine, 1);
    CHECK_STATUS(dsha256_engine_submit_space(engine, space, 1), DSHA256_OK);
    CHECK_STATUS(dsha256_engine_set_target(engine, 1, easy_space_target32), DSHA256_OK);
    dsha256_engine_cancel(engine);
    CHECK_STATUS(dsha256_space_next(space, &unit, 0), DSHA256_OK);
    CHECK_STATUS(dsha256_scan(NULL, &unit.job, unit.first_nonce, unit.n_nonces, hits, 8000, NULL, &result), DSHA256_OK);
    CHECK(result.n_hits > 0, "the old target");
    dsha256_engine_destroy(engine);
    dsha256_space_destroy(space);
}

/* What a device had when it hung is measured by the new target: one that is set after the device was given up, or
 * before, which then does not wait for longer than that. */
TEST(engine_target, a_device_that_hangs)
{
    enum { NONCES = 64 }; /* one range: nothing is left in the queue */
    static struct fake_device device;
    dsha256_backend *list[1] = {&device.backend};
    const struct dsha256i_engine_setup setup = {.backends = list, .n_backends = 1, .stall_ms = 500, .restart_ms = 1};
    dsha256_engine *engine;
    fake_device_init(&device);
    CHECK_STATUS(dsha256i_engine_create(&engine, NULL, &setup), DSHA256_OK);
    for (uint32_t tag = 1; tag <= 2; tag++) {
        const dsha256_job hopeless = hopeless_job(tag), easy = easy_job(tag, 2, 1);
        struct expectation expected = expect_scan(&easy, tag, 1, 0, NONCES);
        unsigned n_lost = 0;
        __atomic_store_n(&device.hang_ms, 60000, __ATOMIC_RELAXED); /* no machine is so busy */
        __atomic_store_n(&device.hang_every, 1, __ATOMIC_RELAXED);
        CHECK_STATUS(dsha256_engine_submit(engine, &hopeless, tag, 0, NONCES), DSHA256_OK);
        while (tag == 1 ? stats_of(engine, 0).losses < tag : __atomic_load_n(&device.n_hung, __ATOMIC_RELAXED) < tag)
            sleep_us(1000);
        __atomic_store_n(&device.hang_every, 0, __ATOMIC_RELAXED);
        CHECK_STATUS(set_bits(engine, tag, 2), DSHA256_OK);
        CHECK(__atomic_load_n(&device.n_back, __ATOMIC_RELAXED) < tag, "it waited for the device");
        __atomic_store_n(&device.hang_ms, 0, __ATOMIC_RELAXED);
        check_delivery(engine, &expected, 16, 0, &n_lost);
        CHECK(n_lost == 1, "%u losses", n_lost);
        expectation_free(&expected);
    }
    dsha256_engine_destroy(engine);
}

/* The engine on whole search spaces: every hit once, with the share that it stands for; what is left after a cancel. */
#include "engine.h"
#include "engine_support.h"
#include "fake_device.h"

struct found {
    dsha256_share share;
    size_t n; /* how often it came */
};

/* All hits of a space, ascending. */
struct hits {
    struct found *found;
    size_t n;
    uint64_t hashes;
};

static int compare_found(const void *a, const void *b)
{
    return memcmp(&((const struct found *)a)->share, &((const struct found *)b)->share, sizeof(dsha256_share));
}

/* By dsha256_scan, unit by unit; the space stays as it is. */
static struct hits expect_space(const dsha256_space *space)
{
    const uint64_t hashes = dsha256_space_left(space, NULL);
    struct hits expected = {.hashes = hashes};
    dsha256_space *copy;
    dsha256_unit unit;
    expected.found = calloc((size_t)hashes / 512 + 100, sizeof *expected.found);
    CHECK(expected.found != NULL, "out of memory");
    CHECK_STATUS(dsha256_space_split(space, &copy, 1), DSHA256_OK);
    while (dsha256_space_next(copy, &unit, 10000) == DSHA256_OK) {
        static dsha256_hit hits[10000 * 4];
        dsha256_scan_result result;
        CHECK_STATUS(dsha256_scan(NULL, &unit.job, unit.first_nonce, unit.n_nonces, hits, 40000, NULL, &result),
                     DSHA256_OK);
        for (size_t i = 0; i < result.n_hits; i++) {
            CHECK(expected.n < hashes / 512 + 100, "too many hits");
            dsha256_unit_share(&expected.found[expected.n++].share, &unit, &hits[i]);
        }
    }
    dsha256_space_destroy(copy);
    CHECK(expected.n > 0, "no hits");
    qsort(expected.found, expected.n, sizeof *expected.found, compare_found);
    return expected;
}

/* Takes events until the space is done or n_events came. Returns the hashes of the end's event, or NOT_DONE. */
#define NOT_DONE UINT64_MAX
static uint64_t collect(dsha256_engine *engine, struct hits *expected, uint64_t tag, uint64_t n_events)
{
    for (;;) {
        dsha256_engine_event events[16];
        size_t n;
        CHECK_STATUS(dsha256_engine_wait(engine, events, 16, &n, 60000), DSHA256_OK);
        for (size_t i = 0; i < n; i++) {
            if (events[i].kind == DSHA256_EVENT_DEVICE_LOST)
                continue;
            CHECK(events[i].tag == tag, "tag %llu", (unsigned long long)events[i].tag);
            if (events[i].kind == DSHA256_EVENT_DONE) {
                CHECK(i == n - 1, "events after the end");
                return events[i].hashes;
            }
            const struct found key = {.share = events[i].share};
            struct found *found = bsearch(&key, expected->found, expected->n, sizeof *expected->found, compare_found);
            CHECK(found != NULL, "a hit that is none: nonce %lu", (unsigned long)events[i].hit.nonce);
            CHECK(events[i].hit.nonce == found->share.nonce && events[i].hit.version == found->share.version,
                  "hit and share differ");
            found->n++;
        }
        if (n_events <= n)
            return NOT_DONE;
        n_events -= n;
    }
}

static void check_each_once(const struct hits *expected)
{
    for (size_t i = 0; i < expected->n; i++)
        CHECK(expected->found[i].n == 1, "hit %zu of %zu came %zu times", i, expected->n, expected->found[i].n);
}

static dsha256_engine *create(const char *backends, unsigned threads)
{
    const dsha256_engine_options options = {.size = sizeof options, .backends = backends, .threads = threads};
    dsha256_engine *engine;
    CHECK_STATUS(dsha256_engine_create(&engine, &options), DSHA256_OK);
    return engine;
}

TEST(engine_space, every_hit_once)
{
    static const uint64_t n_nonces[] = {1, 100, 3000,
                                        60000}; /* at the end a nonce range is several units of scalar's */
    for (size_t i = 0; i < sizeof n_nonces / sizeof n_nonces[0]; i++)
        for (unsigned threads = 1; threads <= 3; threads += 2) {
            dsha256_engine *engine = create("scalar", threads);
            dsha256_space *space = easy_space(n_nonces[i], NULL);
            const dsha256_job job = hopeless_job(i);
            struct hits expected = {.hashes = 24 * n_nonces[i]};
            if (n_nonces[i] > 1)
                expected = expect_space(space);
            CHECK_STATUS(dsha256_engine_submit_space(engine, space, 5), DSHA256_OK);
            CHECK_STATUS(dsha256_engine_submit(engine, &job, 6, 0, 1000), DSHA256_OK); /* its turn comes after */
            uint64_t hashes = 0;
            for (int n_done = 0; n_done < 2;) {
                dsha256_engine_event event;
                size_t n;
                CHECK_STATUS(dsha256_engine_wait(engine, &event, 1, &n, 60000), DSHA256_OK);
                if (event.kind == DSHA256_EVENT_DONE) {
                    n_done++;
                    hashes += event.tag == 5 ? event.hashes : 0;
                } else if (expected.n > 0) {
                    const struct found key = {.share = event.share};
                    struct found *found =
                        bsearch(&key, expected.found, expected.n, sizeof *expected.found, compare_found);
                    CHECK(event.tag == 5 && found != NULL, "a hit that is none");
                    found->n++;
                }
            }
            CHECK(hashes == expected.hashes, "%llu hashes", (unsigned long long)hashes);
            check_each_once(&expected);
            CHECK(dsha256_space_left(space, NULL) == 0, "something is left");

            CHECK_STATUS(dsha256_engine_submit_space(engine, space, 7), DSHA256_OK); /* empty now */
            CHECK(collect(engine, &expected, 7, UINT64_MAX) == 0, "hashes of an empty space");
            free(expected.found);
            dsha256_engine_destroy(engine);
            dsha256_space_destroy(space);
        }
}

/* A cancel gives back what was not finished; saved and loaded in between, as a program does that is started again. */
TEST(engine_space, goes_on_after_a_cancel_and_after_a_restart)
{
    uint64_t seed = test_seed();
    dsha256_space *space = easy_space(60000, NULL);
    struct hits expected = expect_space(space);
    dsha256_engine *engine = create("scalar", 2);
    unsigned n_rounds = 0;
    for (int is_done = 0; !is_done; n_rounds++) {
        const uint64_t before = dsha256_space_left(space, NULL);
        uint8_t bytes[1000];
        const size_t size = dsha256_space_save_size(space);
        CHECK(size <= sizeof bytes, "%zu bytes", size);
        CHECK_STATUS(dsha256_engine_submit_space(engine, space, n_rounds), DSHA256_OK);
        is_done = collect(engine, &expected, n_rounds, 1 + random_u64(&seed) % 700) != NOT_DONE;
        if (n_rounds % 2 == 0) {
            dsha256_engine_cancel(engine);
        } else {
            dsha256_engine_destroy(engine);
            engine = create("scalar", 2);
        }
        CHECK(dsha256_space_left(space, NULL) <= before, "the space grew");
        CHECK_STATUS(dsha256_space_save(space, bytes, size), DSHA256_OK);
        dsha256_space_destroy(space);
        CHECK_STATUS(dsha256_space_load(&space, bytes, size), DSHA256_OK);
    }
    CHECK(n_rounds > 1, "never cancelled");
    for (size_t i = 0; i < expected.n; i++)
        CHECK(expected.found[i].n >= 1, "hit %zu of %zu was lost", i, expected.n);
    dsha256_engine_destroy(engine);
    dsha256_space_destroy(space);
    free(expected.found);
}

TEST(engine_space, devices_that_fail)
{
    static struct fake_device devices[2];
    dsha256_backend *list[2];
    for (int i = 0; i < 2; i++) {
        fake_device_init(&devices[i]);
        devices[i].kernel.name = i == 0 ? "fake:0" : "fake:1";
        devices[i].fail_every = i == 0 ? 50 : 71;
        list[i] = &devices[i].backend;
    }
    const dsha256_engine_options options = {.size = sizeof options};
    const struct dsha256i_engine_setup setup = {.backends = list, .n_backends = 2, .restart_ms = 1};
    dsha256_engine *engine;
    CHECK_STATUS(dsha256i_engine_create(&engine, &options, &setup), DSHA256_OK);
    unsigned n_rounds = 0;
    for (; stats_of(engine, 0).losses + stats_of(engine, 1).losses < 3; n_rounds++) {
        dsha256_space *space = easy_space(2000, NULL);
        struct hits expected = expect_space(space);
        CHECK(n_rounds < 1000, "no device fails");
        CHECK_STATUS(dsha256_engine_submit_space(engine, space, 1), DSHA256_OK);
        CHECK(collect(engine, &expected, 1, UINT64_MAX) == expected.hashes, "a wrong count of hashes");
        check_each_once(&expected);
        dsha256_space_destroy(space);
        free(expected.found);
    }
    dsha256_engine_destroy(engine);
}

TEST(engine_space, arguments)
{
    dsha256_engine *engine = create("scalar", 1);
    dsha256_space *space = easy_space(1, NULL);
    CHECK_STATUS(dsha256_engine_submit_space(NULL, space, 0), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_engine_submit_space(engine, NULL, 0), DSHA256_ERR_ARGUMENT);
    dsha256_engine_destroy(engine);
    dsha256_space_destroy(space);
}

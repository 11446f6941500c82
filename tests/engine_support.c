#include "engine_support.h"

#include <time.h>

static dsha256_job job_of(uint64_t seed, const uint8_t target32[32], size_t n_versions)
{
    uint8_t header80[80];
    uint32_t versions[DSHA256_JOB_VERSIONS_MAX];
    dsha256_job job;
    random_bytes(&seed, header80, sizeof header80);
    for (uint32_t i = 0; i < n_versions; i++)
        versions[i] = UINT32_C(0x20000000) + (i << 13);
    CHECK_STATUS(dsha256_job_init(&job, header80, target32), DSHA256_OK);
    CHECK_STATUS(dsha256_job_set_versions(&job, versions, n_versions), DSHA256_OK);
    return job;
}

void easy_target(uint8_t target32[32], unsigned bits)
{
    memset(target32, 0xff, 32);
    for (unsigned i = 0; i < bits; i++)
        target32[31 - i / 8] = (uint8_t)(target32[31 - i / 8] >> 1);
}

dsha256_job easy_job(uint64_t seed, unsigned bits, size_t n_versions)
{
    uint8_t target32[32];
    easy_target(target32, bits);
    return job_of(seed, target32, n_versions);
}

dsha256_job hopeless_job(uint64_t seed)
{
    static const uint8_t one32[32] = {1};
    return job_of(seed, one32, 1);
}

const uint8_t easy_space_target32[32] = {0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
                                         0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
                                         0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x3f, 0x00};

dsha256_space *easy_space(uint64_t n_nonces, dsha256_template **its_template)
{
    const dsha256_notify notify = {.size = sizeof notify,
                                   .previous = "4d16b6f85af6e2198f44ae2a6de67f78487ae5611b77c6c0440b921e00000000",
                                   .coinbase1 = "010000000100",
                                   .coinbase2 = "ffffffff",
                                   .version = "20000000",
                                   .bits = "1d00ffff",
                                   .time = "504e86b9",
                                   .extranonce1 = "08000002",
                                   .extranonce2_size = 2,
                                   .version_mask = 0x6000};
    dsha256_template *tmpl;
    dsha256_range range;
    dsha256_space *space;
    CHECK_STATUS(dsha256_template_create_v1(&tmpl, &notify), DSHA256_OK);
    CHECK_STATUS(dsha256_template_range(tmpl, &range), DSHA256_OK);
    range.extranonce2_first[1] = 0xfe;
    memcpy(range.extranonce2_last, (uint8_t[]){1, 0}, 2);
    range.last_time = range.first_time + 1;
    range.first_nonce = 77;
    range.last_nonce = 77 + (uint32_t)n_nonces - 1;
    CHECK_STATUS(dsha256_space_create(&space, tmpl, &range), DSHA256_OK);
    CHECK_STATUS(dsha256_space_set_target(space, easy_space_target32), DSHA256_OK);
    if (its_template)
        *its_template = tmpl;
    else
        dsha256_template_destroy(tmpl);
    return space;
}

struct expectation expect_scan(const dsha256_job *job, uint64_t tag, size_t n_versions, uint32_t first, uint64_t n)
{
    struct expectation expected = {.tag = tag, .hashes = n * n_versions};
    const size_t room = (size_t)expected.hashes + DSHA256_JOB_VERSIONS_MAX;
    dsha256_scan_result result;
    expected.hits = malloc(room * sizeof *expected.hits);
    expected.seen = calloc(room, 1);
    CHECK(expected.hits && expected.seen, "out of memory");
    CHECK_STATUS(dsha256_scan(NULL, job, first, n, expected.hits, room, NULL, &result), DSHA256_OK);
    expected.n_hits = result.n_hits;
    return expected;
}

void expectation_free(struct expectation *expected)
{
    free(expected->hits);
    free(expected->seen);
}

const char *expectation_event(struct expectation *expected, const dsha256_engine_event *event)
{
    if (event->tag != expected->tag)
        return "an event of another job";
    if (expected->n_done > 0)
        return "an event after the job's end";
    if (event->kind == DSHA256_EVENT_DONE) {
        expected->n_done++;
        if (event->hashes != expected->hashes)
            return "a wrong count of hashes";
        return expected->n_found == expected->n_hits ? NULL : "done before all hits came";
    }
    if (event->kind != DSHA256_EVENT_HIT)
        return "an unknown event";
    size_t low = 0, high = expected->n_hits; /* the first hit with that nonce */
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (expected->hits[middle].nonce < event->hit.nonce)
            low = middle + 1;
        else
            high = middle;
    }
    for (; low < expected->n_hits && expected->hits[low].nonce == event->hit.nonce; low++) {
        if (memcmp(&expected->hits[low], &event->hit, sizeof event->hit) != 0)
            continue;
        if (expected->seen[low]++)
            return "a hit that came before";
        expected->n_found++;
        return NULL;
    }
    return "a hit that is none";
}

void check_delivery(dsha256_engine *engine, struct expectation *expected, size_t max_events, unsigned pause_us,
                    unsigned *n_lost)
{
    dsha256_engine_event events[64];
    while (expected->n_done == 0) {
        size_t n;
        CHECK_STATUS(dsha256_engine_wait(engine, events, max_events, &n, 60000), DSHA256_OK);
        CHECK(n >= 1 && n <= max_events, "%zu events", n);
        for (size_t i = 0; i < n; i++) {
            if (events[i].kind == DSHA256_EVENT_DEVICE_LOST) {
                if (n_lost)
                    ++*n_lost;
                continue;
            }
            const char *fault = expectation_event(expected, &events[i]);
            CHECK(!fault, "%s: kind %d, device %u, tag %llu (%llu), nonce %lu, %llu hashes (%llu), %zu of %zu hits",
                  fault, events[i].kind, events[i].device, (unsigned long long)events[i].tag,
                  (unsigned long long)expected->tag, (unsigned long)events[i].hit.nonce,
                  (unsigned long long)events[i].hashes, (unsigned long long)expected->hashes, expected->n_found,
                  expected->n_hits);
        }
        if (pause_us > 0)
            sleep_us(pause_us);
    }
}

dsha256_engine_stats stats_of(dsha256_engine *engine, size_t device)
{
    dsha256_engine_stats stats = {.size = sizeof stats};
    CHECK_STATUS(dsha256_engine_get_stats(engine, &stats, device), DSHA256_OK);
    return stats;
}

void sleep_us(unsigned microseconds)
{
    const struct timespec time = {(time_t)(microseconds / 1000000), (long)(microseconds % 1000000) * 1000};
    nanosleep(&time, NULL);
}

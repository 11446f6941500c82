/* Search spaces: walked whole through scans, split, saved and loaded at random; exact counts; damaged strings. */
#include "test.h"

static const char *const branch[1] = {"00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"};

static dsha256_template *make_template(size_t extranonce2_size, uint32_t version_mask, const char *time)
{
    const dsha256_notify notify = {.size = sizeof notify,
                                   .previous = "4d16b6f85af6e2198f44ae2a6de67f78487ae5611b77c6c0440b921e00000000",
                                   .coinbase1 = "010000000100",
                                   .coinbase2 = "ffffffff",
                                   .branch = branch,
                                   .n_branch = 1,
                                   .version = "20000000",
                                   .bits = "1d00ffff",
                                   .time = time,
                                   .extranonce1 = "08000002",
                                   .extranonce2_size = extranonce2_size,
                                   .version_mask = version_mask};
    dsha256_template *tmpl;
    CHECK_STATUS(dsha256_template_create_v1(&tmpl, &notify), DSHA256_OK);
    return tmpl;
}

/* ---- Every header once, and only once ---------------------------------------------------------------------------- */

enum { HEADERS_MAX = 20000, SPACES_MAX = 64 };

/* A small random range, and how often each of its headers was tried. */
struct walk {
    uint64_t random, seed;
    dsha256_template *tmpl;
    dsha256_range range;
    size_t width, n_extranonce2, n_versions, n_times, n_nonces, n_headers;
    uint8_t tried[HEADERS_MAX];
};

static size_t below(struct walk *walk, size_t bound)
{
    return (size_t)(random_u64(&walk->random) % bound);
}

/* The big-endian value of the last 4 bytes, or fewer. */
static uint32_t string_value(const uint8_t *string, size_t width)
{
    uint32_t value = 0;
    for (size_t i = width > 4 ? width - 4 : 0; i < width; i++)
        value = value << 8 | string[i];
    return value;
}

static void make_walk(struct walk *walk)
{
    const uint32_t template_mask = (uint32_t)random_u64(&walk->random);
    dsha256_range *range = &walk->range;
    memset(walk->tried, 0, sizeof walk->tried);
    walk->width = below(walk, 9);
    walk->tmpl = make_template(walk->width, template_mask, "504e86b9");
    random_bytes(&walk->random, range, sizeof *range); /* what lies behind the width must not matter */
    range->version_mask = 0;
    for (size_t bits = below(walk, 8); bits > 0; bits--)
        range->version_mask |= template_mask & UINT32_C(1) << below(walk, 32);
    walk->n_versions = 1;
    for (uint32_t mask = range->version_mask; mask; mask &= mask - 1)
        walk->n_versions *= 2;
    walk->n_times = 1 + below(walk, 4);
    walk->n_extranonce2 = walk->width == 0 ? 1 : 1 + below(walk, 6);
    const size_t room = HEADERS_MAX / (walk->n_versions * walk->n_times * walk->n_extranonce2);
    walk->n_nonces = 1 + below(walk, room < 300 ? room : 300);
    walk->n_headers = walk->n_extranonce2 * walk->n_versions * walk->n_times * walk->n_nonces;

    range->first_time = below(walk, 2) ? 0u - (uint32_t)walk->n_times : 0x504e86b9;
    range->last_time = range->first_time + (uint32_t)walk->n_times - 1;
    range->first_nonce = below(walk, 2) ? 0u - (uint32_t)walk->n_nonces : (uint32_t)random_u64(&walk->random) / 2;
    range->last_nonce = range->first_nonce + (uint32_t)walk->n_nonces - 1;
    if (walk->width > 0) { /* with carries over a byte's end, where there is more than one */
        memset(range->extranonce2_first, 0x33, walk->width);
        range->extranonce2_first[walk->width - 1] = walk->width == 1 ? 0x10 : (uint8_t)(0xfa + below(walk, 6));
        memcpy(range->extranonce2_last, range->extranonce2_first, walk->width);
        size_t carry = walk->n_extranonce2 - 1;
        for (size_t i = walk->width; i-- > 0; carry >>= 8) {
            carry += range->extranonce2_last[i];
            range->extranonce2_last[i] = (uint8_t)carry;
        }
    }
}

/* The number of a header in the range; anything outside fails. */
static size_t header_number(const struct walk *walk, const dsha256_share *share)
{
    const dsha256_range *range = &walk->range;
    const uint32_t first = string_value(range->extranonce2_first, walk->width);
    const size_t extranonce2 = string_value(share->extranonce2, walk->width) - first;
    const size_t time = share->time - range->first_time, nonce = share->nonce - range->first_nonce;
    size_t version = 0, bit = 0;
    for (int i = 0; i < 32; i++)
        if (range->version_mask >> i & 1)
            version |= (size_t)(share->version >> i & 1) << bit++;
    CHECK(extranonce2 < walk->n_extranonce2 && time < walk->n_times && nonce < walk->n_nonces &&
              ((share->version ^ 0x20000000) & ~range->version_mask) == 0,
          "a header outside of the range, seed %llx", (unsigned long long)walk->seed);
    for (size_t i = walk->width; i < DSHA256_EXTRANONCE2_MAX; i++)
        CHECK(share->extranonce2[i] == 0, "extranonce2 behind its width");
    return ((extranonce2 * walk->n_times + time) * walk->n_versions + version) * walk->n_nonces + nonce;
}

/* Scans a unit with a target that every hash meets: all its headers come back, as shares of the template. */
static void try_unit(struct walk *walk, const dsha256_unit *unit)
{
    static dsha256_hit hits[DSHA256_JOB_VERSIONS_MAX * 300];
    dsha256_scan_result result;
    CHECK(unit->n_nonces <= 300, "a unit of %llu nonces", (unsigned long long)unit->n_nonces);
    const size_t n = (size_t)unit->n_nonces * unit->n_versions;
    const int status = dsha256_scan(NULL, &unit->job, unit->first_nonce, unit->n_nonces, hits,
                                    sizeof hits / sizeof hits[0], NULL, &result);
    CHECK((status == DSHA256_OK || status == DSHA256_FULL) && result.n_hits == n,
          "status %d, %zu hits of %zu, seed %llx", status, result.n_hits, n, (unsigned long long)walk->seed);
    for (size_t i = 0; i < n; i++) {
        dsha256_share share;
        dsha256_unit_share(&share, unit, &hits[i]);
        uint8_t *tried = &walk->tried[header_number(walk, &share)];
        CHECK(*tried == 0, "a header was handed out twice, seed %llx", (unsigned long long)walk->seed);
        *tried = 1;
        if (i % 64 == 0) {
            uint8_t header80[80], hash32[32];
            CHECK_STATUS(dsha256_template_header(walk->tmpl, header80, &share), DSHA256_OK);
            dsha256_hash(hash32, header80, 80);
            CHECK(memcmp(hash32, hits[i].hash32, 32) == 0, "the share is not what was scanned");
        }
    }
}

static dsha256_space *save_and_load(dsha256_space *space)
{
    dsha256_space *loaded;
    const size_t size = dsha256_space_save_size(space);
    uint8_t *bytes = guarded_alloc(size, 1), *again = guarded_alloc(size, 1);
    CHECK_STATUS(dsha256_space_save(space, bytes, size - 1), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_space_save(space, bytes, size), DSHA256_OK);
    CHECK_STATUS(dsha256_space_load(&loaded, bytes, size), DSHA256_OK);
    CHECK(dsha256_space_save_size(loaded) == size, "another size");
    CHECK_STATUS(dsha256_space_save(loaded, again, size), DSHA256_OK);
    CHECK(memcmp(bytes, again, size) == 0, "saved, loaded, saved: another string");
    dsha256_space_destroy(space);
    guarded_free(bytes, size, 1);
    guarded_free(again, size, 1);
    return loaded;
}

static void walk_at_random(struct walk *walk)
{
    dsha256_space *spaces[SPACES_MAX];
    uint8_t every[32];
    size_t n = 1, n_left = walk->n_headers;
    memset(every, 0xff, sizeof every);
    CHECK_STATUS(dsha256_space_create(&spaces[0], walk->tmpl, &walk->range), DSHA256_OK);
    CHECK_STATUS(dsha256_space_set_target(spaces[0], every), DSHA256_OK);
    CHECK(dsha256_space_left(spaces[0], NULL) == n_left, "%zu headers, seed %llx", n_left,
          (unsigned long long)walk->seed);
    while (n > 0) {
        dsha256_unit unit;
        const size_t i = below(walk, n), action = below(walk, 8);
        if (action == 0 && n < SPACES_MAX / 2) {
            const size_t n_parts = 1 + below(walk, SPACES_MAX / 2);
            dsha256_space *whole = spaces[i];
            uint64_t sum = 0;
            spaces[i] = spaces[--n];
            CHECK_STATUS(dsha256_space_split(whole, spaces + n, n_parts), DSHA256_OK);
            for (size_t part = 0; part < n_parts; part++)
                sum += dsha256_space_left(spaces[n + part], NULL);
            CHECK(sum == dsha256_space_left(whole, NULL), "the parts are not the whole");
            dsha256_space_destroy(whole);
            n += n_parts;
        } else if (action == 1) {
            spaces[i] = save_and_load(spaces[i]);
        } else {
            const size_t max_nonces = below(walk, 3) ? 1 + below(walk, 100) : 0;
            const uint64_t before = dsha256_space_left(spaces[i], NULL);
            const int status = dsha256_space_next(spaces[i], &unit, max_nonces);
            if (status == DSHA256_END) {
                CHECK(before == 0, "an end with %llu left", (unsigned long long)before);
                dsha256_space_destroy(spaces[i]);
                spaces[i] = spaces[--n];
                continue;
            }
            CHECK_STATUS(status, DSHA256_OK);
            CHECK(max_nonces == 0 || unit.n_nonces <= max_nonces, "more nonces than wanted");
            const uint64_t size = unit.n_nonces * unit.n_versions;
            CHECK(size > 0 && before - dsha256_space_left(spaces[i], NULL) == size, "the count is not exact");
            try_unit(walk, &unit);
            n_left -= (size_t)size;
        }
    }
    CHECK(n_left == 0, "%zu headers were not handed out, seed %llx", n_left, (unsigned long long)walk->seed);
    for (size_t i = 0; i < walk->n_headers; i++)
        CHECK(walk->tried[i] == 1, "header %zu, seed %llx", i, (unsigned long long)walk->seed);
}

TEST(space, every_header_once_and_only_once)
{
    static struct walk walk;
    walk.random = walk.seed = test_seed();
    for (int i = 0; i < 60; i++) {
        make_walk(&walk);
        walk_at_random(&walk);
        dsha256_template_destroy(walk.tmpl);
    }
}

/* ---- Large spaces ------------------------------------------------------------------------------------------------ */

static void check_left(const dsha256_space *space, const char *expected_hex)
{
    uint8_t exact48[48], expected48[48];
    hex_bytes(expected48, 48, expected_hex); /* most significant first, as people read it */
    dsha256_space_left(space, exact48);
    for (int i = 0; i < 48; i++)
        CHECK(exact48[i] == expected48[47 - i], "byte %d of the count", i);
}

TEST(space, counts_are_exact_beyond_64_bits)
{
    dsha256_range range;
    dsha256_space *space;
    dsha256_template *tmpl = make_template(8, 0x1fffe000, "504e86b9");
    CHECK_STATUS(dsha256_template_range(tmpl, &range), DSHA256_OK);
    range.last_time = range.first_time + 7199;
    CHECK_STATUS(dsha256_space_create(&space, tmpl, &range), DSHA256_OK);
    CHECK(dsha256_space_left(space, NULL) == UINT64_MAX, "saturated");
    /* 2^64 × 2^16 × 7200 × 2^32, and after one unit of 2^32 nonces with 32 versions 2^37 less */
    check_left(space, "0000000000000000000000000000000000000000000000000000000000000000"
                      "1c200000000000000000000000000000");
    dsha256_unit unit;
    CHECK_STATUS(dsha256_space_next(space, &unit, 0), DSHA256_OK);
    CHECK(unit.first_nonce == 0 && unit.n_nonces == UINT64_C(1) << 32 && unit.n_versions == 32, "the first unit");
    check_left(space, "0000000000000000000000000000000000000000000000000000000000000000"
                      "1c1fffffffffffffffffffe000000000");
    dsha256_space_destroy(space);
    dsha256_template_destroy(tmpl);

    tmpl = make_template(32, UINT32_MAX, "00000000"); /* the largest: 2^256 × 2^32 × 2^32 × 2^32 */
    CHECK_STATUS(dsha256_template_range(tmpl, &range), DSHA256_OK);
    range.last_time = UINT32_MAX;
    CHECK_STATUS(dsha256_space_create(&space, tmpl, &range), DSHA256_OK);
    check_left(space, "0000000100000000000000000000000000000000000000000000000000000000"
                      "00000000000000000000000000000000");
    space = save_and_load(space);
    CHECK_STATUS(dsha256_space_next(space, &unit, 1), DSHA256_OK);
    check_left(space, "00000000ffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
                      "ffffffffffffffffffffffffffffffe0");
    dsha256_space_destroy(space);
    dsha256_template_destroy(tmpl);
}

TEST(space, parts_of_a_large_space_meet)
{
    const uint64_t seed = test_seed();
    uint64_t random = seed;
    dsha256_template *tmpl = make_template(8, 0x1fffe000, "504e86b9");
    for (int turn = 0; turn < 20; turn++) {
        enum { PARTS_MAX = 17 };
        dsha256_space *space, *parts[PARTS_MAX];
        const size_t n = 1 + (size_t)(random_u64(&random) % PARTS_MAX);
        uint8_t sum48[48] = {0}, left48[48];
        unsigned carry = 0;
        CHECK_STATUS(dsha256_space_create(&space, tmpl, NULL), DSHA256_OK);
        CHECK_STATUS(dsha256_space_split(space, parts, n), DSHA256_OK);
        for (size_t i = 0; i < n; i++) {
            dsha256_space_left(parts[i], left48);
            carry = 0;
            for (int byte = 0; byte < 48; byte++) {
                carry += (unsigned)sum48[byte] + left48[byte];
                sum48[byte] = (uint8_t)carry;
                carry >>= 8;
            }
        }
        dsha256_space_left(space, left48);
        CHECK(memcmp(sum48, left48, 48) == 0, "%zu parts are not the whole, seed %llx", n, (unsigned long long)seed);
        /* 2^32 nonces, so a part begins at nonce (number of its first position) mod 2^32, where the former ends. */
        for (size_t i = 1; i < n; i++) {
            dsha256_unit first, second;
            CHECK_STATUS(dsha256_space_next(parts[i], &first, 0), DSHA256_OK);
            CHECK_STATUS(dsha256_space_next(parts[i], &second, 0), DSHA256_OK);
            CHECK(first.first_nonce + first.n_nonces == UINT64_C(1) << 32 && second.first_nonce == 0, "the first cut");
        }
        for (size_t i = 0; i < n; i++)
            dsha256_space_destroy(parts[i]);
        dsha256_space_destroy(space);
    }
    dsha256_template_destroy(tmpl);
}

TEST(space, order_of_what_is_handed_out)
{
    /* Versions first, then time, then extranonce2 as a big-endian byte string (trap 6). */
    dsha256_template *tmpl = make_template(3, 0x1fffe000, "504e86b9");
    dsha256_range range;
    dsha256_space *space;
    dsha256_unit unit;
    CHECK_STATUS(dsha256_template_range(tmpl, &range), DSHA256_OK);
    memcpy(range.extranonce2_first, "\x01\x02\xff", 3);
    range.last_time++;
    range.version_mask = 0x0007e000; /* 64 versions: two groups */
    CHECK_STATUS(dsha256_space_create(&space, tmpl, &range), DSHA256_OK);
    for (unsigned i = 0; i < 12; i++) {
        CHECK_STATUS(dsha256_space_next(space, &unit, 0), DSHA256_OK);
        CHECK(unit.versions[0] == (i % 2 ? 0x20040000u : 0x20000000u) && unit.versions[1] == unit.versions[0] + 0x2000,
              "unit %u: version %08x", i, (unsigned)unit.versions[0]);
        CHECK(unit.time == 0x504e86b9 + i / 2 % 2, "unit %u: time", i);
        const uint8_t expected[3][4] = {{1, 2, 0xff, 0}, {1, 3, 0, 0}, {1, 3, 1, 0}};
        CHECK(memcmp(unit.extranonce2, expected[i / 4], 4) == 0, "unit %u: extranonce2", i);
    }
    dsha256_space_destroy(space);
    dsha256_template_destroy(tmpl);
}

TEST(space, finds_the_documented_share)
{
    const dsha256_notify notify = {
        .size = sizeof notify,
        .job_id = "b3ba",
        .previous = "4d16b6f85af6e2198f44ae2a6de67f78487ae5611b77c6c0440b921e00000000",
        .coinbase1 =
            "01000000010000000000000000000000000000000000000000000000000000000000000000ffffffff20020862062f503253482f"
            "04b8864e5008",
        .coinbase2 = "072f736c7573682f000000000100f2052a010000001976a914d23fcdf86f7e756a64a7a9688ef9903327048ed988ac"
                     "00000000",
        .version = "00000002",
        .bits = "1c2ac4af",
        .time = "504e86b9",
        .extranonce1 = "08000002",
        .extranonce2_size = 4};
    dsha256_template *tmpl;
    dsha256_range range;
    dsha256_space *space;
    CHECK_STATUS(dsha256_template_create_v1(&tmpl, &notify), DSHA256_OK);
    CHECK_STATUS(dsha256_template_range(tmpl, &range), DSHA256_OK);
    memset(range.extranonce2_last, 0, sizeof range.extranonce2_last);
    range.extranonce2_last[3] = 1; /* 00000000 and 00000001 */
    range.first_time = 0x504e86ec;
    range.last_time = 0x504e86ed;
    range.first_nonce = 0xb2957c02 - 2000;
    range.last_nonce = 0xb2957c02 + 2000;
    CHECK_STATUS(dsha256_space_create(&space, tmpl, &range), DSHA256_OK);
    dsha256_template_destroy(tmpl); /* the space does not need it */
    dsha256_unit unit;
    unsigned n_hits = 0;
    while (dsha256_space_next(space, &unit, 1000) == DSHA256_OK) {
        dsha256_hit hit;
        dsha256_scan_result result;
        CHECK(dsha256_scan(NULL, &unit.job, unit.first_nonce, unit.n_nonces, &hit, 1, NULL, &result) >= 0, "scan");
        if (result.n_hits == 0)
            continue;
        dsha256_submit_v1 submit;
        dsha256_share share;
        dsha256_unit_share(&share, &unit, &hit);
        CHECK_STATUS(dsha256_template_create_v1(&tmpl, &notify), DSHA256_OK);
        CHECK_STATUS(dsha256_template_submit_v1(tmpl, &submit, &share), DSHA256_OK);
        CHECK(strcmp(submit.job_id, "b3ba") == 0 && strcmp(submit.extranonce2, "00000001") == 0 &&
                  strcmp(submit.time, "504e86ed") == 0 && strcmp(submit.nonce, "b2957c02") == 0,
              "submitted %s %s %s", submit.extranonce2, submit.time, submit.nonce);
        dsha256_template_destroy(tmpl);
        n_hits++;
    }
    CHECK(n_hits == 1, "%u hits", n_hits);
    dsha256_space_destroy(space);
}

/* ---- Bad input --------------------------------------------------------------------------------------------------- */

TEST(space, bad_ranges_are_refused)
{
    dsha256_template *tmpl = make_template(2, 0x1fffe000, "504e86b9");
    dsha256_range good, range;
    dsha256_space *space;
    CHECK_STATUS(dsha256_template_range(tmpl, &good), DSHA256_OK);
#define REFUSED(change)                                                                                                \
    do {                                                                                                               \
        range = good;                                                                                                  \
        change;                                                                                                        \
        CHECK_STATUS(dsha256_space_create(&space, tmpl, &range), DSHA256_ERR_ARGUMENT);                                \
        CHECK(space == NULL, "what a failed create leaves");                                                           \
    } while (0)
    REFUSED(range.version_mask |= 0x20); /* trap 10 */
    REFUSED(range.first_time--);         /* trap 11 */
    REFUSED(range.last_time--);
    REFUSED((range.first_nonce = 5, range.last_nonce = 4));
    REFUSED((range.extranonce2_first[0] = 1, range.extranonce2_last[0] = 0));
    CHECK_STATUS(dsha256_space_create(&space, NULL, &good), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_space_create(NULL, tmpl, &good), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_template_range(NULL, &good), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_space_create(&space, tmpl, &good), DSHA256_OK);
    dsha256_unit unit;
    dsha256_space *parts[2];
    uint8_t bytes[32] = {0};
    CHECK_STATUS(dsha256_space_next(NULL, &unit, 0), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_space_next(space, NULL, 0), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_space_split(space, parts, 0), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_space_split(space, NULL, 2), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_space_split(NULL, parts, 2), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_space_save(space, NULL, 1000), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_space_save(space, bytes, sizeof bytes), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_space_load(NULL, bytes, sizeof bytes), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_space_load(&parts[0], NULL, 0), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_space_set_target(NULL, bytes), DSHA256_ERR_ARGUMENT);
    dsha256_space_destroy(space);
    dsha256_space_destroy(NULL);
    dsha256_template_destroy(tmpl);
}

enum { SAVED_MAX = 600 };

/* A space that has been walked a bit. */
static size_t saved_space(uint8_t *bytes)
{
    dsha256_template *tmpl = make_template(8, 0x1fffe000, "504e86b9");
    dsha256_space *space;
    dsha256_unit unit;
    CHECK_STATUS(dsha256_space_create(&space, tmpl, NULL), DSHA256_OK);
    CHECK_STATUS(dsha256_space_next(space, &unit, 1000), DSHA256_OK);
    const size_t size = dsha256_space_save_size(space);
    CHECK(size <= SAVED_MAX, "%zu bytes", size);
    CHECK_STATUS(dsha256_space_save(space, bytes, size), DSHA256_OK);
    dsha256_space_destroy(space);
    dsha256_template_destroy(tmpl);
    return size;
}

TEST(space, saved_string_is_the_documented_one)
{
    /* Python wrote the same space by the table in lib/space_save.c and the list of fields, and hashed it. */
    uint8_t bytes[SAVED_MAX], hash32[32];
    const size_t size = saved_space(bytes);
    char hex[65];
    dsha256_hash(hash32, bytes, size);
    dsha256_bytes_to_hex(hex, hash32, 32);
    CHECK(size == 332 + 14 + 32 + 8 &&
              strcmp(hex, "35994a7e8f3054f054af524283f5c8ff9abb0ac79738381e2fd6f981dbc938c0") == 0,
          "%zu bytes, hash %s", size, hex);
}

TEST(space, damaged_strings_are_refused)
{
    uint8_t bytes[SAVED_MAX + 1], damaged[SAVED_MAX + 1];
    dsha256_space *space;
    const size_t size = saved_space(bytes);
    for (size_t bit = 0; bit < 8 * size; bit++) {
        memcpy(damaged, bytes, size);
        damaged[bit / 8] ^= (uint8_t)(1u << bit % 8);
        CHECK_STATUS(dsha256_space_load(&space, damaged, size), DSHA256_ERR_FORMAT);
        CHECK(space == NULL, "what a failed load leaves");
    }
    for (size_t n = 0; n < size; n++) {
        uint8_t *exact = guarded_alloc(n, 1);
        memcpy(exact, bytes, n);
        CHECK_STATUS(dsha256_space_load(&space, exact, n), DSHA256_ERR_FORMAT);
        guarded_free(exact, n, 1);
    }
    bytes[size] = 0;
    CHECK_STATUS(dsha256_space_load(&space, bytes, size + 1), DSHA256_ERR_FORMAT);
    CHECK_STATUS(dsha256_space_load(&space, bytes, size), DSHA256_OK);
    dsha256_space_destroy(space);
}

/* Loads a string whose checksum is made right. */
static int load_with_checksum(dsha256_space **space, uint8_t *bytes, size_t size)
{
    uint8_t hash32[32];
    dsha256_hash(hash32, bytes, size - 8);
    memcpy(bytes + size - 8, hash32, 8);
    return dsha256_space_load(space, bytes, size);
}

TEST(space, wrong_fields_behind_a_right_checksum_are_refused)
{
    /* Offsets as in lib/space_save.c: words from 16, extranonce2 range from 172, cursor from 236, end from 284. */
    static const struct {
        const char *what;
        size_t at;
        uint32_t word;
    } cases[] = {
        {"magic", 0, 0},
        {"format", 8, 2},
        {"length", 12, 1},
        {"bits that are no target", 16 + 4 * 2, 0x1d800000},
        {"time before the least", 16 + 4 * 3, 1},
        {"a coinbase or none, or what", 16 + 4 * 5, 2},
        {"no coinbase, but its bytes", 16 + 4 * 5, 0},
        {"extranonce2 too long", 16 + 4 * 6, 33},
        {"another prefix", 16 + 4 * 7, 11},
        {"a huge prefix", 16 + 4 * 7, UINT32_MAX},
        {"a huge suffix", 16 + 4 * 8, UINT32_MAX},
        {"a huge branch", 16 + 4 * 9, 33},
        {"another branch", 16 + 4 * 9, 2},
        {"a mask that the template has not", 16 + 4 * 10, 0x20},
        {"time before the least", 16 + 4 * 11, 0x504e86b8},
        {"last time before the first", 16 + 4 * 12, 0x504e86b8},
        {"last nonce before the first", 16 + 4 * 13, 1},
        {"a merkle root beside the coinbase", 16 + 4 * 15 + 64, 1},
        {"first extranonce2 after the last", 172 + 32, 0},
        {"bytes behind extranonce2", 172 + 8, 1},
        {"bytes behind the last extranonce2", 172 + 40, 1},
        {"cursor after the end", 236 + 44, 1},
        {"end after the range's", 284 + 44, 1},
        {"witness data", 332 + 4, 0},
    };
    uint8_t bytes[SAVED_MAX], changed[SAVED_MAX];
    dsha256_space *space;
    const size_t size = saved_space(bytes);
    CHECK_STATUS(load_with_checksum(&space, bytes, size), DSHA256_OK);
    dsha256_space_destroy(space);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        memcpy(changed, bytes, size);
        store_le32(changed + cases[i].at, cases[i].word);
        if (strcmp(cases[i].what, "last nonce before the first") == 0)
            memset(changed + 16 + 4 * 14, 0, 4);
        const int status = load_with_checksum(&space, changed, size);
        CHECK(status == DSHA256_ERR_FORMAT && space == NULL, "%s: status %d", cases[i].what, status);
    }
    const uint64_t seed = test_seed(); /* anything else may load, and then works */
    uint64_t random = seed;
    for (int i = 0; i < 20000; i++) {
        dsha256_unit unit;
        memcpy(changed, bytes, size);
        for (size_t n = 1 + (size_t)(random_u64(&random) % 4); n > 0; n--)
            changed[random_u64(&random) % (size - 8)] = (uint8_t)random_u64(&random);
        const int status = load_with_checksum(&space, changed, size);
        CHECK(status == DSHA256_OK || status == DSHA256_ERR_FORMAT, "status %d, seed %llx", status,
              (unsigned long long)seed);
        if (status == DSHA256_OK && i % 16 == 0)
            CHECK(dsha256_space_next(space, &unit, 3) >= 0, "seed %llx", (unsigned long long)seed);
        dsha256_space_destroy(space);
    }
}

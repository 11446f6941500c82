/* Hashing: NIST vectors, real headers, midstates; batches of every count, at every alignment, between guard pages. */
#include "test.h"

static const uint32_t initial_state[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                          0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};

/* Single SHA-256, by dsha256_transform and the padding of FIPS 180-4, written down again here. */
static void sha256_by_transform(uint8_t digest32[32], const uint8_t *message, size_t length)
{
    uint32_t state[8];
    uint8_t end[128] = {0};
    const size_t whole = length / 64 * 64, n_end = length - whole < 56 ? 64 : 128;
    memcpy(state, initial_state, sizeof state);
    dsha256_transform(state, message, whole / 64);
    if (length > whole)
        memcpy(end, message + whole, length - whole);
    end[length - whole] = 0x80;
    for (size_t i = 0; i < 8; i++)
        end[n_end - 1 - i] = (uint8_t)((uint64_t)length * 8 >> 8 * i);
    dsha256_transform(state, end, n_end / 64);
    for (int i = 0; i < 32; i++)
        digest32[i] = (uint8_t)(state[i / 4] >> (24 - 8 * (i % 4)));
}

static void check_against_md(const uint8_t *message, size_t length, const uint8_t md[32], const char *where)
{
    uint8_t digest[32], expected[32], doubled[32];
    sha256_by_transform(digest, message, length);
    CHECK(memcmp(digest, md, 32) == 0, "%s, %zu bytes: wrong digest", where, length);
    sha256_by_transform(expected, md, 32);
    dsha256_hash(doubled, message, length);
    CHECK(memcmp(doubled, expected, 32) == 0, "%s, %zu bytes: wrong double hash", where, length);
}

static void check_nist_file(const char *name, unsigned n_expected)
{
    enum { LINE_MAX = 1 << 18 };
    char *line = malloc(LINE_MAX);
    uint8_t *message = malloc(LINE_MAX / 2), md[32];
    size_t length = 0;
    unsigned n = 0;
    CHECK(line && message, "out of memory");
    FILE *file = test_data_open(name);
    while (test_data_line(file, line, LINE_MAX)) {
        if (sscanf(line, "Len = %zu", &length) == 1) {
            length /= 8;
        } else if (strncmp(line, "Msg = ", 6) == 0) {
            hex_bytes(message, length > 0 ? length : 1, line + 6);
        } else if (strncmp(line, "MD = ", 5) == 0) {
            hex_bytes(md, 32, line + 5);
            check_against_md(message, length, md, name);
            n++;
        }
    }
    CHECK(n == n_expected, "%s: %u vectors, not %u", name, n, n_expected);
    free(message);
    free(line);
}

TEST(hash, nist_short_messages)
{
    check_nist_file("nist/SHA256ShortMsg.rsp", 65);
}

TEST(hash, nist_long_messages)
{
    check_nist_file("nist/SHA256LongMsg.rsp", 64);
}

TEST(hash, nist_monte_carlo)
{
    char line[256];
    uint8_t abc[96], md[32];
    unsigned n = 0;
    FILE *file = test_data_open("nist/SHA256Monte.rsp");
    while (test_data_line(file, line, sizeof line)) {
        if (strncmp(line, "Seed = ", 7) == 0)
            hex_bytes(md, 32, line + 7);
        if (strncmp(line, "MD = ", 5) != 0)
            continue;
        for (int i = 0; i < 3; i++)
            memcpy(abc + 32 * i, md, 32);
        for (int i = 0; i < 1000; i++) {
            sha256_by_transform(md, abc, 96);
            memmove(abc, abc + 32, 64);
            memcpy(abc + 64, md, 32);
        }
        uint8_t expected[32];
        hex_bytes(expected, 32, line + 5);
        CHECK(memcmp(md, expected, 32) == 0, "checkpoint %u differs", n);
        n++;
    }
    CHECK(n == 100, "%u checkpoints, not 100", n);
}

TEST(hash, transform_of_nothing_changes_nothing)
{
    uint32_t state[8];
    memcpy(state, initial_state, sizeof state);
    dsha256_transform(state, NULL, 0);
    CHECK(memcmp(state, initial_state, sizeof state) == 0, "the state changed");
}

TEST(hash, midstates)
{
    char line[512];
    unsigned n = 0;
    FILE *file = test_data_open("pow/midstates.txt");
    while (test_data_line(file, line, sizeof line)) {
        uint8_t header80[80], expected[32];
        uint32_t state[8];
        hex_bytes(expected, 32, hex_bytes(header80, 80, line));
        dsha256_midstate(state, header80);
        for (int i = 0; i < 32; i++)
            CHECK((uint8_t)(state[i / 4] >> (24 - 8 * (i % 4))) == expected[i], "line %u, byte %d", n, i);
        n++;
    }
    CHECK(n == 100, "%u midstates, not 100", n);
}

/* A midstate carries no length: whoever goes on from it must count the 64 bytes that went into it (640 bits in all,
 * where only the second block has 128). */
TEST(hash, midstate_goes_on_to_the_header_hash)
{
    char line[512];
    FILE *file = test_data_open("pow/midstates.txt");
    while (test_data_line(file, line, sizeof line)) {
        uint8_t header80[80], block64[64] = {0}, digest[32], expected[32], doubled[32];
        uint32_t state[8];
        hex_bytes(header80, 80, line);
        dsha256_midstate(state, header80);
        memcpy(block64, header80 + 64, 16);
        block64[16] = 0x80;
        block64[62] = 640 >> 8;
        block64[63] = 640 & 0xff;
        dsha256_transform(state, block64, 1);
        for (int i = 0; i < 32; i++)
            digest[i] = (uint8_t)(state[i / 4] >> (24 - 8 * (i % 4)));
        sha256_by_transform(doubled, digest, 32);
        dsha256_hash(expected, header80, 80);
        CHECK(memcmp(doubled, expected, 32) == 0, "%s", line);
    }
}

/* ---- Real headers ------------------------------------------------------------------------------------------------ */

/* All headers of a file whose lines hold a word, a header and its hash. */
static size_t load_headers(const char *name, uint8_t **headers80, uint8_t **hashes32)
{
    char line[1024];
    size_t n = 0, capacity = 8192;
    *headers80 = malloc(capacity * 80);
    *hashes32 = malloc(capacity * 32);
    CHECK(*headers80 && *hashes32, "out of memory");
    FILE *file = test_data_open(name);
    while (test_data_line(file, line, sizeof line)) {
        CHECK(n < capacity, "%s: more than %zu headers", name, capacity);
        hex_hash(*hashes32 + 32 * n, hex_bytes(*headers80 + 80 * n, 80, strchr(line, ' ')));
        n++;
    }
    return n;
}

static void check_headers(const char *name, size_t n_expected)
{
    uint8_t *headers80, *hashes32;
    const size_t n = load_headers(name, &headers80, &hashes32);
    uint8_t *computed = malloc(32 * n_expected);
    CHECK(n == n_expected && computed, "%s: %zu headers, not %zu", name, n, n_expected);
    FOR_EACH_BACKEND(on) {
        memset(computed, 0, 32 * n);
        CHECK_STATUS(dsha256_hash_headers(on.backend, computed, headers80, n), DSHA256_OK);
        for (size_t i = 0; i < n; i++)
            CHECK(memcmp(computed + 32 * i, hashes32 + 32 * i, 32) == 0, "%s: %s: header %zu", on.name, name, i);
    }
    for (size_t i = 0; i < n; i++) {
        uint8_t hash[32], target[32];
        dsha256_header header;
        dsha256_hash(hash, headers80 + 80 * i, 80);
        CHECK(memcmp(hash, hashes32 + 32 * i, 32) == 0, "dsha256_hash: %s: header %zu", name, i);
        dsha256_header_decode(&header, headers80 + 80 * i);
        CHECK_STATUS(dsha256_target_from_bits(target, header.bits), DSHA256_OK);
        CHECK(dsha256_meets_target(hash, target), "%s: header %zu does not meet its own bits", name, i);
        uint8_t encoded[80];
        dsha256_header_encode(encoded, &header);
        CHECK(memcmp(encoded, headers80 + 80 * i, 80) == 0, "%s: header %zu is not what was decoded", name, i);
    }
    free(computed);
    free(headers80);
    free(hashes32);
}

TEST(headers, mainnet_chain)
{
    check_headers("headers/mainnet_chain_0_6823.txt", 6824);
}

TEST(headers, mainnet_chain_is_linked)
{
    uint8_t *headers80, *hashes32;
    const size_t n = load_headers("headers/mainnet_chain_0_6823.txt", &headers80, &hashes32);
    for (size_t i = 1; i < n; i++) {
        dsha256_header header;
        dsha256_header_decode(&header, headers80 + 80 * i);
        CHECK(memcmp(header.previous32, hashes32 + 32 * (i - 1), 32) == 0, "header %zu", i);
    }
    free(headers80);
    free(hashes32);
}

TEST(headers, mainnet_retarget)
{
    check_headers("headers/mainnet_retarget.txt", 288);
}

TEST(headers, mainnet_misc)
{
    check_headers("headers/mainnet_misc.txt", 445);
}

TEST(headers, easy_targets)
{
    check_headers("headers/easy_targets.txt", 1478);
}

TEST(headers, testnet)
{
    check_headers("headers/testnet.txt", 385);
}

/* ---- Batches ----------------------------------------------------------------------------------------------------- */

typedef int batch(dsha256_backend *backend, uint8_t *hashes32, const uint8_t *messages, size_t n);

/* One batch of n random messages between guard pages, compared with dsha256_hash message by message. */
static void check_batch(const struct test_backend *on, batch *hash_batch, size_t size, size_t n, int at_end,
                        int in_place, uint64_t seed)
{
    uint64_t random = seed + n;
    uint8_t *messages = guarded_alloc(size * n, at_end), *copy = malloc(size * n + 1);
    uint8_t *hashes = in_place ? messages : guarded_alloc(32 * n, at_end);
    CHECK(copy != NULL, "out of memory");
    random_bytes(&random, messages, size * n);
    memcpy(copy, messages, size * n);
    CHECK_STATUS(hash_batch(on->backend, hashes, messages, n), DSHA256_OK);
    for (size_t i = 0; i < n; i++) {
        uint8_t expected[32];
        dsha256_hash(expected, copy + size * i, size);
        CHECK(memcmp(hashes + 32 * i, expected, 32) == 0,
              "%s: %zu-byte message %zu of %zu, at_end %d, in place %d, "
              "seed %llx",
              on->name, size, i, n, at_end, in_place, (unsigned long long)seed);
    }
    if (!in_place) {
        CHECK(memcmp(messages, copy, size * n) == 0, "%s: the input was changed", on->name);
        guarded_free(hashes, 32 * n, at_end);
    }
    guarded_free(messages, size * n, at_end);
    free(copy);
}

TEST(batches, every_count_between_guard_pages)
{
    const uint64_t seed = test_seed();
    FOR_EACH_BACKEND(on)
        for (size_t n = 0; n <= 2 * on.lanes + 50; n++)
            for (int at_end = 0; at_end < 2; at_end++) {
                check_batch(&on, dsha256_hash_headers, 80, n, at_end, 0, seed);
                check_batch(&on, dsha256_hash_pairs, 64, n, at_end, 0, seed);
                check_batch(&on, dsha256_hash_pairs, 64, n, at_end, 1, seed);
            }
}

TEST(batches, large_counts)
{
    const uint64_t seed = test_seed();
    static const size_t counts[] = {255, 256, 257, 1000, 4099};
    FOR_EACH_BACKEND(on)
        for (size_t i = 0; i < sizeof counts / sizeof counts[0]; i++) {
            check_batch(&on, dsha256_hash_headers, 80, counts[i], 1, 0, seed);
            check_batch(&on, dsha256_hash_pairs, 64, counts[i], 1, 1, seed);
        }
}

TEST(batches, every_alignment)
{
    uint64_t seed = test_seed(), random = seed;
    enum { N = 37 };
    static uint8_t messages[64 + 80 * N], hashes[64 + 32 * N];
    random_bytes(&random, messages, sizeof messages);
    FOR_EACH_BACKEND(on)
        for (size_t in = 0; in < 64; in++) {
            const size_t out = (in * 7 + 3) % 64;
            uint8_t expected[32];
            CHECK_STATUS(dsha256_hash_headers(on.backend, hashes + out, messages + in, N), DSHA256_OK);
            for (size_t i = 0; i < N; i++) {
                dsha256_hash(expected, messages + in + 80 * i, 80);
                CHECK(memcmp(hashes + out + 32 * i, expected, 32) == 0, "%s: header %zu at %zu, seed %llx", on.name, i,
                      in, (unsigned long long)seed);
            }
            CHECK_STATUS(dsha256_hash_pairs(on.backend, hashes + out, messages + in, N), DSHA256_OK);
            for (size_t i = 0; i < N; i++) {
                dsha256_hash(expected, messages + in + 64 * i, 64);
                CHECK(memcmp(hashes + out + 32 * i, expected, 32) == 0, "%s: pair %zu at %zu, seed %llx", on.name, i,
                      in, (unsigned long long)seed);
            }
        }
}

TEST(batches, bad_arguments)
{
    uint8_t bytes[80] = {0};
    CHECK_STATUS(dsha256_hash_headers(NULL, bytes, bytes, SIZE_MAX / 80 + 1), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_hash_pairs(NULL, bytes, bytes, SIZE_MAX / 64 + 1), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_hash_headers(NULL, bytes, bytes, SIZE_MAX), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_hash_pairs(NULL, bytes, bytes, SIZE_MAX), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_hash_headers(NULL, NULL, bytes, 1), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_hash_headers(NULL, bytes, NULL, 1), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_hash_pairs(NULL, NULL, bytes, 1), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_hash_pairs(NULL, bytes, NULL, 1), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_hash_headers(NULL, NULL, NULL, 0), DSHA256_OK);
    CHECK_STATUS(dsha256_hash_pairs(NULL, NULL, NULL, 0), DSHA256_OK);
}

/* Chains of headers: the first blocks of the main chain, whole, and what its rules make of real headers. */
#include "fake_device.h"
#include "test.h"

enum { ALL = DSHA256_CHECK_WORK | DSHA256_CHECK_LINKS };

/* The 6824 first headers of the main chain, one after the other. */
static uint8_t *load_chain(size_t *n)
{
    char line[512];
    FILE *file = test_data_open("headers/mainnet_chain_0_6823.txt");
    uint8_t *headers80 = malloc((size_t)80 * 6824);
    CHECK(headers80 != NULL, "out of memory");
    for (*n = 0; test_data_line(file, line, sizeof line); ++*n) {
        unsigned height;
        int at;
        CHECK(sscanf(line, "%u %n", &height, &at) == 1 && height == *n && *n < 6824, "%s", line);
        hex_bytes(headers80 + 80 * *n, 80, line + at);
    }
    CHECK(*n == 6824, "%zu headers", *n);
    return headers80;
}

TEST(chain, the_main_chain)
{
    size_t n, n_valid;
    uint8_t *headers80 = load_chain(&n);
    FOR_EACH_BACKEND(on) {
        CHECK_STATUS(dsha256_check_headers(on.backend, &n_valid, headers80, n, ALL), DSHA256_OK);
        CHECK(n_valid == n, "%s: %zu of %zu", on.name, n_valid, n);
    }
    for (size_t count = 0; count < 1100; count += count < 3 ? 1 : 365) { /* ends within and at a batch */
        CHECK_STATUS(dsha256_check_headers(NULL, &n_valid, headers80 + 80, count, ALL), DSHA256_OK);
        CHECK(n_valid == count, "%zu of %zu", n_valid, count);
    }
    free(headers80);
}

/* One changed bit of one header: its work is gone, and the link of the next. At the ends, and around a batch. */
TEST(chain, one_bad_header)
{
    static const size_t places[] = {0, 1, 510, 511, 512, 513, 1023, 1024, 6822, 6823};
    const uint64_t seed = test_seed();
    uint64_t random = seed;
    size_t n, n_valid;
    char text[80];
    uint8_t *headers80 = load_chain(&n);
    for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
        const size_t place = places[i];
        uint8_t *byte = headers80 + 80 * place + 36 + random_u64(&random) % 32; /* of the merkle root */
        const uint8_t bit = (uint8_t)(1 << random_u64(&random) % 8);
        *byte ^= bit;
        CHECK_STATUS(dsha256_check_headers(NULL, &n_valid, headers80, n, ALL), DSHA256_ERR_FORMAT);
        CHECK(n_valid == place, "%zu, not %zu, seed %llx", n_valid, place, (unsigned long long)seed);
        snprintf(text, sizeof text, "header %zu: its hash is over the target of its bits, 0x1d00ffff", place);
        CHECK(strcmp(dsha256_error_text(), text) == 0, "%s", dsha256_error_text());
        const int status = dsha256_check_headers(NULL, &n_valid, headers80, n, DSHA256_CHECK_LINKS);
        CHECK_STATUS(status, place + 1 < n ? DSHA256_ERR_FORMAT : DSHA256_OK);
        CHECK(n_valid == place + 1, "%zu, not %zu", n_valid, place + 1);
        snprintf(text, sizeof text, "header %zu: its previous hash is not the hash of the header before", place + 1);
        CHECK(status == DSHA256_OK || strcmp(dsha256_error_text(), text) == 0, "%s", dsha256_error_text());
        CHECK_STATUS(dsha256_check_headers(NULL, &n_valid, headers80, n, 0), DSHA256_OK);
        CHECK(n_valid == n, "%zu checked for nothing", n_valid);
        *byte ^= bit;
    }
    store_le32(headers80 + 80 * 700 + 72, 0x1d80ffff);
    CHECK_STATUS(dsha256_check_headers(NULL, &n_valid, headers80, n, DSHA256_CHECK_WORK), DSHA256_ERR_FORMAT);
    CHECK(n_valid == 700 && strcmp(dsha256_error_text(), "header 700: bits: 0x1d80ffff is negative") == 0, "%zu: %s",
          n_valid, dsha256_error_text());
    store_le32(headers80 + 72, 0);
    CHECK_STATUS(dsha256_check_headers(NULL, &n_valid, headers80, n, DSHA256_CHECK_WORK), DSHA256_ERR_FORMAT);
    CHECK(n_valid == 0, "bits 0 in the first header");
    free(headers80);
}

/* Headers of every kind of bits, which are no chain. */
TEST(chain, work_of_other_networks)
{
    static const char *const names[] = {"headers/mainnet_retarget.txt", "headers/mainnet_misc.txt",
                                        "headers/testnet.txt"};
    for (size_t i = 0; i < 3; i++) {
        char line[1024];
        static uint8_t headers80[1000][80];
        size_t n = 0, n_valid;
        FILE *file = test_data_open(names[i]);
        for (; test_data_line(file, line, sizeof line); n++) {
            CHECK(n < 1000 && strchr(line, ' '), "%s", line);
            hex_bytes(headers80[n], 80, strchr(line, ' ') + 1);
        }
        const int status = dsha256_check_headers(NULL, &n_valid, headers80[0], n, DSHA256_CHECK_WORK);
        CHECK(status == DSHA256_OK && n_valid == n && n > 100, "%s: %zu of %zu: %s", names[i], n_valid, n,
              dsha256_error_text());
        CHECK_STATUS(dsha256_check_headers(NULL, &n_valid, headers80[0], n, ALL), DSHA256_ERR_FORMAT);
    }
}

TEST(chain, arguments)
{
    static struct fake_device device;
    uint8_t headers80[80] = {0};
    size_t n_valid = 7;
    CHECK_STATUS(dsha256_check_headers(NULL, NULL, headers80, 1, ALL), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_check_headers(NULL, &n_valid, NULL, 1, ALL), DSHA256_ERR_ARGUMENT);
    CHECK(n_valid == 0, "%zu valid", n_valid);
    CHECK_STATUS(dsha256_check_headers(NULL, &n_valid, headers80, SIZE_MAX / 80 + 1, ALL), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_check_headers(NULL, &n_valid, headers80, 1, 4), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_check_headers(NULL, &n_valid, NULL, 0, ALL), DSHA256_OK);
    fake_device_init(&device);
    CHECK_STATUS(dsha256_check_headers(&device.backend, &n_valid, headers80, 1, ALL), DSHA256_ERR_FORMAT);
}

static void add(uint8_t sum32[32], const uint8_t work32[32], unsigned times)
{
    unsigned carry = 0;
    for (int i = 0; i < 32; i++) {
        carry += sum32[i] + work32[i] * times;
        sum32[i] = (uint8_t)carry;
        carry >>= 8;
    }
}

/* The chainwork of the main chain up to blocks for which Bitcoin Core's releases give it (nMinimumChainWork in
 * kernel/chainparams.cpp of versions 22, 24 and 26), from the bits of every 2016 blocks before. */
TEST(chain, the_main_chains_work)
{
    static const struct {
        unsigned height;
        const char *chainwork;
    } known[] = {{691719, "00000000000000000000000000000000000000001fa4663bbbe19f82de910280"},
                 {751565, "00000000000000000000000000000000000000003404ba0801921119f903495e"},
                 {804000, "000000000000000000000000000000000000000052b2559353df4117b7348b64"}};
    for (size_t i = 0; i < 3; i++) {
        uint8_t sum32[32] = {0}, target32[32], work32[32];
        char line[512], hex[65];
        unsigned first = 0, bits = 0x1d00ffff;
        FILE *file = test_data_open("pow/nbits_mainnet_epochs.txt");
        for (int more = 1; more;) {
            CHECK_STATUS(dsha256_target_from_bits(target32, bits), DSHA256_OK);
            CHECK_STATUS(dsha256_work_from_target(work32, target32), DSHA256_OK);
            const unsigned n = known[i].height - first + 1;
            add(sum32, work32, n < 2016 ? n : 2016);
            first += 2016;
            if (first > known[i].height)
                break;
            unsigned height;
            more = test_data_line(file, line, sizeof line);
            CHECK(more && sscanf(line, "%u %x", &height, &bits) == 2 && height == first, "%s", line);
        }
        fclose(file);
        CHECK_STATUS(dsha256_hash_to_hex(hex, sum32), DSHA256_OK);
        CHECK(strcmp(hex, known[i].chainwork) == 0, "height %u: %s", known[i].height, hex);
    }
}

TEST(chain, work_of_targets)
{
    static const struct {
        const char *target, *work;
    } cases[] = {
        {"00000000ffff0000000000000000000000000000000000000000000000000000",
         "0000000000000000000000000000000000000000000000000000000100010001"},
        {"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
         "0000000000000000000000000000000000000000000000000000000000000001"},
        {"fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe",
         "0000000000000000000000000000000000000000000000000000000000000001"},
        {"7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
         "0000000000000000000000000000000000000000000000000000000000000002"},
        {"7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe",
         "0000000000000000000000000000000000000000000000000000000000000002"},
        {"5555555555555555555555555555555555555555555555555555555555555555",
         "0000000000000000000000000000000000000000000000000000000000000002"},
        {"5555555555555555555555555555555555555555555555555555555555555554",
         "0000000000000000000000000000000000000000000000000000000000000003"},
        {"0000000000000000000000000000000000000000000000000000000000000001",
         "8000000000000000000000000000000000000000000000000000000000000000"},
        {"0000000000000000000000000000000000000000000000000000000000000002",
         "5555555555555555555555555555555555555555555555555555555555555555"},
        {"00000000000000000000000000000000ffffffffffffffffffffffffffffffff",
         "0000000000000000000000000000000100000000000000000000000000000000"},
    };
    uint8_t target32[32], work32[32];
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char hex[65];
        hex_hash(target32, cases[i].target);
        CHECK_STATUS(dsha256_work_from_target(work32, target32), DSHA256_OK);
        CHECK_STATUS(dsha256_hash_to_hex(hex, work32), DSHA256_OK);
        CHECK(strcmp(hex, cases[i].work) == 0, "target %s: %s", cases[i].target, hex);
    }
    memset(target32, 0, 32);
    CHECK_STATUS(dsha256_work_from_target(work32, target32), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_work_from_target(NULL, target32), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_work_from_target(work32, NULL), DSHA256_ERR_ARGUMENT);
}

TEST(chain, retarget_as_core_tests_it)
{
    char line[512];
    unsigned n = 0;
    FILE *file = test_data_open("pow/retarget.txt");
    while (test_data_line(file, line, sizeof line)) {
        unsigned first_time, height, last_time, bits, expected;
        CHECK(sscanf(line, "%u %u %u %x %x", &first_time, &height, &last_time, &bits, &expected) == 5, "%s", line);
        CHECK(dsha256_bits_retarget(bits, first_time, last_time) == expected, "%s", line);
        n++;
    }
    CHECK(n == 4, "%u lines, not 4", n);
    /* Times that go backwards count as the shortest; bits of test networks as the easiest; none as none. */
    CHECK(dsha256_bits_retarget(0x1c00ffff, 2000000000, 1000) == dsha256_bits_retarget(0x1c00ffff, 0, 302400), "back");
    CHECK(dsha256_bits_retarget(0x1c00ffff, 0, UINT32_MAX) == dsha256_bits_retarget(0x1c00ffff, 0, 4838400), "long");
    CHECK(dsha256_bits_retarget(0x1c00ffff, 0, 4838399) != dsha256_bits_retarget(0x1c00ffff, 0, 4838400), "too short");
    CHECK(dsha256_bits_retarget(0x1c00ffff, 0, 302401) != dsha256_bits_retarget(0x1c00ffff, 0, 302400), "too long");
    CHECK(dsha256_bits_retarget(0x207fffff, 0, 1209600) == 0x1d00ffff, "regtest");
    CHECK(dsha256_bits_retarget(0x1d80ffff, 0, 1209600) == 0, "negative");
}

/* Every first and last header of 2016 blocks that the data has, against the bits that the network then had. */
TEST(chain, retarget_of_real_headers)
{
    enum { EPOCHS = 480 };
    static const char *const names[] = {"headers/mainnet_chain_0_6823.txt", "headers/mainnet_retarget.txt",
                                        "headers/mainnet_misc.txt"};
    static uint32_t first_time[EPOCHS], last_time[EPOCHS], bits[EPOCHS];
    char line[1024];
    unsigned height, n = 0;
    for (size_t i = 0; i < 3; i++) {
        FILE *file = test_data_open(names[i]);
        while (test_data_line(file, line, sizeof line)) {
            uint8_t header80[80];
            dsha256_header header;
            if (sscanf(line, "%u", &height) != 1 || height / 2016 >= EPOCHS)
                continue;
            hex_bytes(header80, 80, strchr(line, ' ') + 1);
            dsha256_header_decode(&header, header80);
            if (height % 2016 == 0)
                first_time[height / 2016] = header.time;
            if (height % 2016 == 2015)
                last_time[height / 2016] = header.time;
        }
    }
    bits[0] = 0x1d00ffff;
    FILE *file = test_data_open("pow/nbits_mainnet_epochs.txt");
    while (test_data_line(file, line, sizeof line)) {
        unsigned known;
        CHECK(sscanf(line, "%u %x", &height, &known) == 2 && height / 2016 < EPOCHS, "%s", line);
        bits[height / 2016] = known;
    }
    for (size_t i = 0; i + 1 < EPOCHS; i++) {
        if (!first_time[i] || !last_time[i] || !bits[i + 1])
            continue;
        const uint32_t found = dsha256_bits_retarget(bits[i], first_time[i], last_time[i]);
        CHECK(found == bits[i + 1], "height %zu: %08lx, not %08lx", 2016 * (i + 1), (unsigned long)found,
              (unsigned long)bits[i + 1]);
        n++;
    }
    CHECK(n == 9, "%u, not 9", n);
}

/* Targets, bits, difficulty, comparison and hex, on the files of pow/ and on their edges. */
#include "test.h"

#include <math.h>

TEST(target, compare)
{
    char line[256];
    unsigned n = 0;
    FILE *file = test_data_open("pow/compare.txt");
    while (test_data_line(file, line, sizeof line)) {
        uint8_t hash[32], target[32];
        const char *rest = hex_hash(target, hex_hash(hash, line));
        CHECK(dsha256_meets_target(hash, target) == atoi(rest), "line %u: %s", n, line);
        n++;
    }
    CHECK(n == 390, "%u comparisons, not 390", n);
}

/* Bits that the network refuses are refused, the others give the target. */
static void check_bits(const char *line, uint32_t bits, const char *target_hex, int negative, int overflow)
{
    static const uint8_t zero[32];
    uint8_t expected[32] = {0}, target[32];
    if (strcmp(target_hex, "-") != 0)
        hex_hash(expected, target_hex);
    const int refused = negative || overflow || memcmp(expected, zero, 32) == 0;
    CHECK_STATUS(dsha256_target_from_bits(target, bits), refused ? DSHA256_ERR_FORMAT : DSHA256_OK);
    CHECK(memcmp(target, refused ? zero : expected, 32) == 0, "%s", line);
}

TEST(target, bits_core)
{
    char line[512], target_hex[65], compact[9];
    unsigned n = 0, n_compact = 0, bits;
    int negative, overflow;
    FILE *file = test_data_open("pow/nbits_core.txt");
    while (test_data_line(file, line, sizeof line)) {
        CHECK(sscanf(line, "%x %64s %8s %d %d", &bits, target_hex, compact, &negative, &overflow) == 5, "%s", line);
        check_bits(line, bits, target_hex, negative, overflow);
        n++;
        if (strcmp(compact, "-") != 0 && !negative) {
            uint8_t target[32];
            hex_hash(target, target_hex);
            CHECK(dsha256_bits_from_target(target) == strtoul(compact, NULL, 16), "%s", line);
            n_compact++;
        }
    }
    CHECK(n == 20 && n_compact > 10, "%u lines, %u with bits", n, n_compact);
    /* The file's last comment: 0x80 would read as the sign bit, so the mantissa moves by a byte. */
    const uint8_t sign_trap[32] = {0x80};
    CHECK(dsha256_bits_from_target(sign_trap) == 0x02008000, "target 0x80");
}

TEST(target, bits_edge)
{
    char line[512], target_hex[65];
    unsigned n = 0, bits;
    int negative, overflow, valid_mainnet, valid_regtest;
    uint8_t target[32], mainnet_limit[32], regtest_limit[32]; /* 2^224 − 1, 2^255 − 1 */
    memset(mainnet_limit, 0xff, 32);
    memset(regtest_limit, 0xff, 32);
    memset(mainnet_limit + 28, 0, 4);
    regtest_limit[31] = 0x7f;
    FILE *file = test_data_open("pow/nbits_edge.txt");
    while (test_data_line(file, line, sizeof line)) {
        CHECK(sscanf(line, "%x %64s %d %d %d %d", &bits, target_hex, &negative, &overflow, &valid_mainnet,
                     &valid_regtest) == 6,
              "%s", line);
        check_bits(line, bits, target_hex, negative, overflow);
        const int valid = dsha256_target_from_bits(target, bits) == DSHA256_OK;
        CHECK((valid && dsha256_meets_target(target, mainnet_limit)) == valid_mainnet, "%s", line);
        CHECK((valid && dsha256_meets_target(target, regtest_limit)) == valid_regtest, "%s", line);
        n++;
    }
    CHECK(n == 44, "%u lines, not 44", n);
}

TEST(target, bits_of_every_epoch)
{
    char line[512];
    unsigned n = 0;
    FILE *file = test_data_open("pow/nbits_mainnet_epochs.txt");
    while (test_data_line(file, line, sizeof line)) {
        uint8_t expected[32], target[32];
        unsigned height, bits;
        int end;
        CHECK(sscanf(line, "%u %x%n", &height, &bits, &end) == 2, "%s", line);
        hex_hash(expected, line + end);
        CHECK_STATUS(dsha256_target_from_bits(target, bits), DSHA256_OK);
        CHECK(memcmp(target, expected, 32) == 0, "height %u", height);
        CHECK(dsha256_bits_from_target(target) == bits, "height %u: %08x", height, dsha256_bits_from_target(target));
        n++;
    }
    CHECK(n == 473, "%u epochs, not 473", n);
}

TEST(target, bits_round_trip)
{
    const uint64_t seed = test_seed();
    uint64_t random = seed;
    for (int i = 0; i < 100000; i++) {
        const uint32_t bits = (uint32_t)random_u64(&random);
        uint8_t target[32], again[32];
        if (dsha256_target_from_bits(target, bits) != DSHA256_OK)
            continue;
        const uint32_t canonical = dsha256_bits_from_target(target);
        CHECK_STATUS(dsha256_target_from_bits(again, canonical), DSHA256_OK);
        CHECK(memcmp(again, target, 32) == 0, "bits %08x, canonical %08x", bits, canonical);
    }
    const uint8_t zero[32] = {0};
    CHECK(dsha256_bits_from_target(zero) == 0, "zero");
}

TEST(target, difficulty)
{
    static const struct {
        double difficulty;
        const char *target;
    } cases[] = {
        {1, "00000000ffff0000000000000000000000000000000000000000000000000000"},
        {2, "000000007fff8000000000000000000000000000000000000000000000000000"},
        {512, "00000000007fff80000000000000000000000000000000000000000000000000"},
        {0.5, "00000001fffe0000000000000000000000000000000000000000000000000000"},
        /* Python: 0xffff * 2**208 * 2**k // int(d * 2**k), with d as the double nearest to it */
        {0.001, "000003e7fc17fffffffa2405dc00000008c9f735fffffff2d10d2f00000013c6"},
        {3, "0000000055550000000000000000000000000000000000000000000000000000"},
        {113757508810854.0, "00000000000000000002796bfffffffffd72c612c612c61567b9245ce1009aed"},
        {1e-12, "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"},
        {5e-324, "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        uint8_t expected[32], target[32];
        hex_hash(expected, cases[i].target);
        CHECK_STATUS(dsha256_target_from_difficulty(target, cases[i].difficulty), DSHA256_OK);
        CHECK(memcmp(target, expected, 32) == 0, "difficulty %g", cases[i].difficulty);
        if (cases[i].difficulty > 1e-9) {
            const double back = dsha256_difficulty_from_target(target);
            CHECK(fabs(back / cases[i].difficulty - 1) < 1e-12, "difficulty %g came back as %g", cases[i].difficulty,
                  back);
        }
    }
    const double refused[] = {0, -0.0, -1, NAN, INFINITY, -INFINITY, 1e300};
    for (size_t i = 0; i < sizeof refused / sizeof refused[0]; i++) {
        uint8_t target[32];
        CHECK_STATUS(dsha256_target_from_difficulty(target, refused[i]), DSHA256_ERR_ARGUMENT);
    }
    const uint8_t zero[32] = {0};
    CHECK(dsha256_difficulty_from_target(zero) == (double)INFINITY, "target 0");
}

TEST(target, pdiff_sets_the_low_bits_as_well) /* trap 7 */
{
    static const struct {
        double pdiff;
        const char *target;
    } cases[] = {
        {1, "00000000ffffffffffffffffffffffffffffffffffffffffffffffffffffffff"},
        {2, "000000007fffffffffffffffffffffffffffffffffffffffffffffffffffffff"},
        {3, "0000000055555555555555555555555555555555555555555555555555555555"},
        {0.25, "00000003fffffffffffffffffffffffffffffffffffffffffffffffffffffffc"},
        /* Python: int((2**224 - 1) / fractions.Fraction(0.001)) */
        {0.001, "000003e7fffffffffffa24000000000008c9fffffffffff2d100000000000fde"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        uint8_t expected[32], target[32];
        hex_hash(expected, cases[i].target);
        CHECK_STATUS(dsha256_target_from_pdiff(target, cases[i].pdiff), DSHA256_OK);
        CHECK(memcmp(target, expected, 32) == 0, "pdiff %g", cases[i].pdiff);
        CHECK(fabs(dsha256_pdiff_from_target(target) / cases[i].pdiff - 1) < 1e-12, "pdiff %g", cases[i].pdiff);
    }
    uint8_t target[32], other[32];
    CHECK_STATUS(dsha256_target_from_pdiff(target, 0), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_target_from_bits(other, 0x1d00ffff), DSHA256_OK);
    CHECK_STATUS(dsha256_target_from_difficulty(target, 1), DSHA256_OK);
    CHECK(memcmp(target, other, 32) == 0, "difficulty 1 is bits 0x1d00ffff");
    CHECK(dsha256_pdiff_from_target(target) > 1.00001, "the scales differ");
}

TEST(target, hex)
{
    uint8_t hash[32], again[32];
    char hex[65];
    const char *genesis = "000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f";
    CHECK_STATUS(dsha256_hash_from_hex(hash, genesis), DSHA256_OK);
    CHECK(hash[0] == 0x6f && hash[31] == 0x00 && hash[26] == 0x19, "byte order");
    CHECK_STATUS(dsha256_hash_to_hex(hex, hash), DSHA256_OK);
    CHECK(strcmp(hex, genesis) == 0, "%s", hex);
    CHECK_STATUS(dsha256_hash_from_hex(again, "000000000019D6689C085AE165831E934FF763AE46A2A6C172B3F1B60A8CE26F"),
                 DSHA256_OK);
    CHECK(memcmp(hash, again, 32) == 0, "upper case");

    static const char *const malformed[] = {
        "",
        "0",
        "000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26",
        "000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f0",
        "000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26g",
        " 00000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f",
        "0x0000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f",
        "-00000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f",
    };
    for (size_t i = 0; i < sizeof malformed / sizeof malformed[0]; i++) {
        CHECK_STATUS(dsha256_hash_from_hex(again, malformed[i]), DSHA256_ERR_FORMAT);
        CHECK(memcmp(hash, again, 32) == 0, "'%s' wrote something", malformed[i]);
    }
    CHECK_STATUS(dsha256_hash_from_hex(NULL, genesis), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_hash_from_hex(hash, NULL), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_hash_to_hex(NULL, hash), DSHA256_ERR_ARGUMENT);
}

TEST(target, bytes_as_hex)
{
    uint8_t bytes[5] = {9, 9, 9, 9, 9};
    char hex[9];
    CHECK_STATUS(dsha256_bytes_from_hex(bytes, 4, "00fF1aB2"), DSHA256_OK);
    CHECK(memcmp(bytes, "\x00\xff\x1a\xb2\x09", 5) == 0, "first byte first");
    CHECK_STATUS(dsha256_bytes_to_hex(hex, bytes, 4), DSHA256_OK);
    CHECK(strcmp(hex, "00ff1ab2") == 0, "%s", hex);
    CHECK_STATUS(dsha256_bytes_to_hex(hex, NULL, 0), DSHA256_OK);
    CHECK(hex[0] == '\0', "nothing");
    CHECK_STATUS(dsha256_bytes_from_hex(NULL, 0, ""), DSHA256_OK);
    static const char *const malformed[] = {"", "00ff1ab", "00ff1ab2c", "00ff1ab2cc", "00ff1a", "00ff1agg", "0 ff1ab2"};
    for (size_t i = 0; i < sizeof malformed / sizeof malformed[0]; i++) {
        memset(bytes, 9, sizeof bytes);
        CHECK_STATUS(dsha256_bytes_from_hex(bytes, 4, malformed[i]), DSHA256_ERR_FORMAT);
        CHECK(memcmp(bytes, "\x09\x09\x09\x09", 4) == 0, "'%s' wrote something", malformed[i]);
    }
    CHECK_STATUS(dsha256_bytes_from_hex(NULL, 1, "00"), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_bytes_from_hex(bytes, 1, NULL), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_bytes_to_hex(NULL, bytes, 1), DSHA256_ERR_ARGUMENT);
}

TEST(target, version_bits_outside_the_mask_are_refused) /* trap 10: BIP310 */
{
    uint32_t version = 7;
    CHECK_STATUS(dsha256_version_roll(&version, 0x20000000, 0x1fffe000, 0x00002000), DSHA256_OK);
    CHECK(version == 0x20002000, "%08x", (unsigned)version);
    CHECK_STATUS(dsha256_version_roll(&version, 0x3fffffff, 0x1fffe000, 0), DSHA256_OK);
    CHECK(version == 0x20001fff, "%08x: the job's bits under the mask are replaced", (unsigned)version);
    CHECK_STATUS(dsha256_version_roll(&version, 0x20000000, 0x1fffffe0, 0x00000020), DSHA256_OK); /* BIP323 */
    CHECK(version == 0x20000020, "%08x", (unsigned)version);
    CHECK_STATUS(dsha256_version_roll(&version, 0x20000000, 0x1fffe000, 0x00000020), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_version_roll(&version, 0x20000000, 0x1fffe000, 0x20000000), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_version_roll(&version, 0x20000000, 0, 1), DSHA256_ERR_ARGUMENT);
    CHECK(version == 0x20000020, "%08x: written although it failed", (unsigned)version);
    CHECK_STATUS(dsha256_version_roll(NULL, 0, 0, 0), DSHA256_ERR_ARGUMENT);
}

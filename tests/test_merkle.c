/* Merkle roots, branches and folds: real blocks, every small count against the definition, and CVE-2012-2459. */
#include "test.h"

enum { LEAVES_MAX = 5000 };

/* A block of blocks/, as far as its merkle tree goes. */
struct block {
    unsigned n, n_branch;
    uint8_t header80[80], root32[32], coinbase_id32[32];
    uint8_t leaves32[32 * LEAVES_MAX], branch32[32 * 32];
};

/* Reads the next block; 0 at the end of the file. */
static int read_block(struct block *block, FILE *file)
{
    static char line[20000];
    static uint8_t coinbase[8000];
    unsigned n = 0;
    block->n_branch = 0;
    while (test_data_line(file, line, sizeof line)) {
        const char *value = strchr(line, ' ');
        if (strncmp(line, "block ", 6) == 0) {
            block->n = (unsigned)strtoul(value, NULL, 10);
        } else if (strncmp(line, "header ", 7) == 0) {
            hex_bytes(block->header80, 80, value);
        } else if (strncmp(line, "merkle ", 7) == 0) {
            hex_hash(block->root32, value + 1);
        } else if (strncmp(line, "coinbase ", 9) == 0) {
            const size_t size = strlen(value + 1) / 2;
            CHECK(size <= sizeof coinbase, "a coinbase of %zu bytes", size);
            hex_bytes(coinbase, size, value);
            dsha256_hash(block->coinbase_id32, coinbase, size);
        } else if (strncmp(line, "branch ", 7) == 0) {
            hex_bytes(block->branch32 + 32 * block->n_branch++, 32, value);
        } else if (strncmp(line, "txid ", 5) == 0) {
            CHECK(n < LEAVES_MAX, "more than %d transactions", LEAVES_MAX);
            hex_hash(block->leaves32 + 32 * n++, value + 1);
        } else if (strcmp(line, "end") == 0) {
            CHECK(n == block->n, "%u transaction ids, not %u", n, block->n);
            return 1;
        }
    }
    return 0;
}

static void check_blocks(const char *name, unsigned n_expected)
{
    static struct block block;
    unsigned n_blocks = 0;
    FILE *file = test_data_open(name);
    for (; read_block(&block, file); n_blocks++) {
        uint8_t folded[32], branch32[32 * 32];
        dsha256_header header;
        dsha256_header_decode(&header, block.header80);
        CHECK(memcmp(header.merkle_root32, block.root32, 32) == 0, "block %u: the header's root", n_blocks);
        CHECK(memcmp(block.coinbase_id32, block.leaves32, 32) == 0, "block %u: coinbase id", n_blocks);
        dsha256_merkle_fold(folded, block.coinbase_id32, block.branch32, block.n_branch);
        CHECK(memcmp(folded, block.root32, 32) == 0, "block %u: fold", n_blocks);
        CHECK(dsha256_merkle_branch_length(block.n) == block.n_branch, "block %u: length of the branch", n_blocks);
        FOR_EACH_BACKEND(on) {
            uint8_t root32[32];
            int mutated = -1;
            CHECK_STATUS(dsha256_merkle_root(on.backend, root32, block.leaves32, block.n, &mutated), DSHA256_OK);
            CHECK(memcmp(root32, block.root32, 32) == 0, "%s: block %u, %u transactions", on.name, n_blocks, block.n);
            CHECK(mutated == 0, "%s: block %u is no mutated one", on.name, n_blocks);
            CHECK_STATUS(dsha256_merkle_branch(on.backend, branch32, block.leaves32, block.n), DSHA256_OK);
            CHECK(memcmp(branch32, block.branch32, (size_t)32 * block.n_branch) == 0, "%s: block %u: branch", on.name,
                  n_blocks);
        }
    }
    CHECK(n_blocks == n_expected, "%s: %u blocks, not %u", name, n_blocks, n_expected);
}

TEST(merkle, small_blocks)
{
    check_blocks("blocks/small.txt", 27);
}

TEST(merkle, large_blocks)
{
    check_blocks("blocks/large.txt", 14);
}

/* The definition, one node at a time: shrinks the leaves, returns what Bitcoin Core calls mutated. Writes node 1 of
 * every level, the branch of leaf 0. */
static int by_definition(uint8_t *nodes32, size_t n, uint8_t *branch32)
{
    int mutated = 0;
    for (; n > 1; n = (n + 1) / 2, branch32 += 32) {
        for (size_t i = 0; i + 1 < n; i += 2)
            mutated |= memcmp(nodes32 + 32 * i, nodes32 + 32 * (i + 1), 32) == 0;
        if (n % 2)
            memcpy(nodes32 + 32 * n, nodes32 + 32 * (n - 1), 32);
        memcpy(branch32, nodes32 + 32, 32);
        for (size_t i = 0; i < (n + 1) / 2; i++)
            dsha256_hash(nodes32 + 32 * i, nodes32 + 64 * i, 64);
    }
    return mutated;
}

static void check_count(const struct test_backend *on, size_t n, uint64_t seed)
{
    uint64_t random = seed + n;
    uint8_t *leaves32 = guarded_alloc(32 * n, 1), *nodes32 = malloc(32 * (n + 1)), *copy = malloc(32 * n);
    CHECK(nodes32 && copy, "out of memory");
    random_bytes(&random, leaves32, 32 * n);
    if (random_u64(&random) % 4 == 0 && n > 1) { /* two equal neighbours somewhere, a pair or not */
        const size_t i = (size_t)(random_u64(&random) % (n - 1));
        memcpy(leaves32 + 32 * i, leaves32 + 32 * (i + 1), 32);
    }
    memcpy(nodes32, leaves32, 32 * n);
    memcpy(copy, leaves32, 32 * n);
    uint8_t expected_branch[64 * 32], branch32[64 * 32], root32[32];
    const int expected = by_definition(nodes32, n, expected_branch);
    int mutated = -1;
    CHECK_STATUS(dsha256_merkle_root(on->backend, root32, leaves32, n, &mutated), DSHA256_OK);
    CHECK(memcmp(root32, nodes32, 32) == 0, "%s: %zu leaves, seed %llx", on->name, n, (unsigned long long)seed);
    CHECK(mutated == expected, "%s: %zu leaves: mutated %d, seed %llx", on->name, n, mutated, (unsigned long long)seed);
    memset(leaves32, 0, 32); /* the branch does not read leaf 0 */
    CHECK_STATUS(dsha256_merkle_branch(on->backend, branch32, leaves32, n), DSHA256_OK);
    CHECK(memcmp(branch32, expected_branch, 32 * dsha256_merkle_branch_length(n)) == 0, "%s: branch of %zu, seed %llx",
          on->name, n, (unsigned long long)seed);
    dsha256_merkle_fold(root32, copy, branch32, dsha256_merkle_branch_length(n));
    CHECK(memcmp(root32, nodes32, 32) == 0, "%s: fold of %zu leaves", on->name, n);
    CHECK(memcmp(leaves32 + 32, copy + 32, 32 * (n - 1)) == 0, "%s: the leaves were changed", on->name);
    guarded_free(leaves32, 32 * n, 1);
    free(nodes32);
    free(copy);
}

TEST(merkle, every_count)
{
    /* Around the chunks of lib/merkle.c (1024 leaves), their rows (16 nodes) and the carries from row to row. */
    static const size_t large[] = {1023, 1024, 1025, 1039, 1040, 1041, 1055, 1535, 2047, 2048,
                                   2049, 3071, 3072, 3073, 3333, 4096, 5121, 7167, 8191, 9000};
    const uint64_t seed = test_seed();
    FOR_EACH_BACKEND(on) {
        for (size_t n = 1; n <= 150; n++)
            check_count(&on, n, seed);
        for (size_t i = 0; i < sizeof large / sizeof large[0]; i++)
            check_count(&on, large[i], seed);
    }
}

TEST(merkle, duplicated_leaves_are_reported) /* trap 9: CVE-2012-2459 */
{
    /* The leaves 1 2 3 4 5 6 and 1 2 3 4 5 6 5 6 have the same root, and so have 1 2 3 and 1 2 3 3. */
    uint8_t leaves32[32 * 8] = {0}, root32[32], mutated_root32[32];
    int mutated = -1;
    for (int i = 0; i < 8; i++)
        leaves32[32 * i] = (uint8_t)(i < 6 ? i + 1 : i - 1);
    CHECK_STATUS(dsha256_merkle_root(NULL, root32, leaves32, 6, &mutated), DSHA256_OK);
    CHECK(mutated == 0, "six different leaves");
    CHECK_STATUS(dsha256_merkle_root(NULL, mutated_root32, leaves32, 8, &mutated), DSHA256_OK);
    CHECK(mutated == 1 && memcmp(root32, mutated_root32, 32) == 0, "duplicated at the second level");
    CHECK_STATUS(dsha256_merkle_root(NULL, root32, leaves32, 3, &mutated), DSHA256_OK);
    CHECK(mutated == 0, "three different leaves");
    memcpy(leaves32 + 96, leaves32 + 64, 32);
    CHECK_STATUS(dsha256_merkle_root(NULL, mutated_root32, leaves32, 4, &mutated), DSHA256_OK);
    CHECK(mutated == 1 && memcmp(root32, mutated_root32, 32) == 0, "duplicated at the first level");
    /* Equal neighbours that are no pair (2 and 3) mean nothing. */
    memcpy(leaves32 + 32, leaves32 + 64, 32);
    memset(leaves32 + 96, 9, 32);
    CHECK_STATUS(dsha256_merkle_root(NULL, root32, leaves32, 4, &mutated), DSHA256_OK);
    CHECK(mutated == 0, "equal, but no pair");
}

TEST(merkle, root_into_the_leaves)
{
    uint8_t leaves32[96] = {1}, root32[32];
    CHECK_STATUS(dsha256_merkle_root(NULL, root32, leaves32, 3, NULL), DSHA256_OK);
    CHECK_STATUS(dsha256_merkle_root(NULL, leaves32, leaves32, 3, NULL), DSHA256_OK);
    CHECK(memcmp(root32, leaves32, 32) == 0, "overlapping");
}

TEST(merkle, bad_arguments)
{
    uint8_t bytes[64] = {0};
    int mutated = 7;
    CHECK_STATUS(dsha256_merkle_root(NULL, bytes, bytes, 0, &mutated), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_merkle_root(NULL, bytes, NULL, 1, &mutated), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_merkle_root(NULL, NULL, bytes, 1, &mutated), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_merkle_root(NULL, bytes, bytes, SIZE_MAX / 32 + 1, &mutated), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_merkle_branch(NULL, bytes, bytes, 0), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_merkle_branch(NULL, bytes, bytes, SIZE_MAX / 32 + 1), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_merkle_branch(NULL, NULL, bytes, 2), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_merkle_branch(NULL, bytes, NULL, 2), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_merkle_branch(NULL, NULL, NULL, 1), DSHA256_OK);
    CHECK_STATUS(dsha256_witness_commitment(NULL, NULL, bytes, 1), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_witness_commitment(NULL, bytes, NULL, 2), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_witness_commitment(NULL, bytes, bytes, 0), DSHA256_ERR_ARGUMENT);
    CHECK(mutated == 7, "written although it failed");
}

TEST(merkle, witness_commitment)
{
    /* A block with only a coinbase: the double hash of 64 zero bytes, which every empty segwit block carries. */
    uint8_t script38[38], expected[38], leaves32[96];
    CHECK_STATUS(dsha256_witness_commitment(NULL, script38, NULL, 1), DSHA256_OK);
    hex_bytes(expected, 38, "6a24aa21a9ede2f61c3f71d1defd3fa999dfa36953755c690689799962b48bebd836974e8cf9");
    CHECK(memcmp(script38, expected, 38) == 0, "no transactions");
    /* Three witness ids, 0xcc… (not read) 0x01… 0x02…; the expected script is from Python's hashlib */
    memset(leaves32, 0xcc, 32);
    memset(leaves32 + 32, 1, 32);
    memset(leaves32 + 64, 2, 32);
    CHECK_STATUS(dsha256_witness_commitment(NULL, script38, leaves32, 3), DSHA256_OK);
    hex_bytes(expected, 38, "6a24aa21a9ed64597292c9ef95f52a3a296796e8b11715d33c54fdd3330910766ed416adf114");
    CHECK(memcmp(script38, expected, 38) == 0, "two transactions");
}

/* Merkle trees, shrunk level by level as Bitcoin's rules say, against the library's on every backend. */
#include "backends.h"
#include "fuzz.h"
#include "reference.h"

enum { LEAVES_MAX = 2100 }; /* two whole chunks of the library, and more */

/* Shrinks the leaves in place. Returns whether equal nodes stood side by side. */
static int shrink(uint8_t *nodes32, size_t n)
{
    int mutated = 0;
    for (; n > 1; n = (n + 1) / 2)
        for (size_t i = 0; i < n; i += 2) {
            uint8_t pair[64];
            const size_t right = i + 1 < n ? i + 1 : i;
            mutated |= right > i && memcmp(nodes32 + 32 * i, nodes32 + 32 * right, 32) == 0;
            memcpy(pair, nodes32 + 32 * i, 32);
            memcpy(pair + 32, nodes32 + 32 * right, 32);
            reference_hash(nodes32 + 32 * (i / 2), pair, 64);
        }
    return mutated;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct input input = {.bytes = data, .n = size};
    const struct backends *all = open_backends();
    const size_t n = take_word(&input) % (take_byte(&input) % 64 ? 70 : LEAVES_MAX) + 1;
    const uint8_t repeat = take_byte(&input);
    uint8_t *leaves = malloc(32 * n), *nodes = malloc(32 * n), *branch, root32[32], script38[38];
    DEMAND(leaves && nodes);
    for (size_t i = 0; i < n; i++) { /* leaves that count, some of them equal to the one before */
        uint8_t *leaf = leaves + 32 * i;
        memset(leaf, take_byte(&input), 32);
        leaf[0] = (uint8_t)i;
        leaf[1] = (uint8_t)(i >> 8);
        if (i > 0 && repeat > 0 && i % repeat == repeat - 1u)
            memcpy(leaf, leaf - 32, 32);
    }
    memcpy(nodes, leaves, 32 * n);
    const int is_mutated = shrink(nodes, n);
    const size_t height = dsha256_merkle_branch_length(n);
    DEMAND((size_t)1 << height >= n && (height == 0 || (size_t)1 << (height - 1) < n));
    branch = malloc(32 * height + 1);
    DEMAND(branch != NULL);
    for (size_t k = 0; k < all->n; k++) {
        int mutated = -1;
        DEMAND(dsha256_merkle_root(all->backend[k], root32, leaves, n, &mutated) == DSHA256_OK);
        DEMAND(memcmp(root32, nodes, 32) == 0 && mutated == is_mutated);
        DEMAND(dsha256_merkle_branch(all->backend[k], branch, leaves, n) == DSHA256_OK);
        dsha256_merkle_fold(root32, leaves, branch, height);
        DEMAND(memcmp(root32, nodes, 32) == 0);
    }
    /* The witness commitment is that of a tree whose first leaf is zero. */
    uint8_t pair[64] = {0}, expected32[32];
    DEMAND(dsha256_witness_commitment(NULL, script38, leaves, n) == DSHA256_OK);
    memset(leaves, 0, 32);
    shrink(leaves, n);
    memcpy(pair, leaves, 32);
    reference_hash(expected32, pair, 64);
    DEMAND(memcmp(script38 + 6, expected32, 32) == 0);

    DEMAND(dsha256_merkle_root(NULL, root32, leaves, SIZE_MAX / 32 + 1 + n, NULL) == DSHA256_ERR_ARGUMENT);
    DEMAND(dsha256_merkle_root(NULL, root32, leaves, 0, NULL) == DSHA256_ERR_ARGUMENT);
    free(leaves);
    free(nodes);
    free(branch);
    return 0;
}

/* Merkle trees: root, branch of the first leaf, fold.
 *
 * The leaves are const and may be many, so a tree is not shrunk level by level but in bounded memory: chunks of leaves
 * are each reduced to a row of ROW nodes, and rows of the same height next to each other are reduced to one row of the
 * height above, as a binary counter carries. So every batch but those of the last, partial chunk and of the top of the
 * tree is at least ROW pairs: vector kernels run full. Memory: one row per height, and half a chunk. */
#include "backend.h"
#include "batch.h"
#include "dsha256_work.h"
#include "error.h"

#include <string.h>

enum {
    CHUNK = 1024,     /* leaves: 16 KiB of nodes after the first level, which stays in the first-level cache */
    ROW = 16,         /* nodes: the lanes of the widest register (AVX-512) */
    CHUNK_HEIGHT = 6, /* CHUNK / 2^6 = ROW */
    /* Rows that wait have different heights. n × 32 bytes fit a size_t, so n < 2^59: less than 2^49 chunks, of which
     * the rows are the binary digits. */
    ROWS_MAX = 49
};

struct tree {
    const struct dsha256i_kernel *kernel;
    int mutated;
    unsigned n_rows;
    unsigned row_heights[ROWS_MAX];
    uint8_t nodes[32 * (ROW * ROWS_MAX + CHUNK / 2)]; /* the rows, then the nodes that are being reduced */
};

/* Bitcoin Core calls a list mutated when a pair of equal nodes stands at any level, before the last is duplicated. */
static void look_for_duplicates(struct tree *tree, const uint8_t *nodes32, size_t n)
{
    for (size_t i = 0; i + 1 < n; i += 2)
        tree->mutated |= memcmp(nodes32 + 32 * i, nodes32 + 32 * i + 32, 32) == 0;
}

/* From n leaves to the (n + 1) / 2 nodes above them. */
static int hash_leaves(struct tree *tree, uint8_t *nodes32, const uint8_t *leaves32, size_t n)
{
    look_for_duplicates(tree, leaves32, n);
    int status = dsha256i_hash_pairs(tree->kernel, nodes32, leaves32, n / 2);
    if (status == DSHA256_OK && n % 2) {
        uint8_t pair[64];
        memcpy(pair, leaves32 + 32 * (n - 1), 32);
        memcpy(pair + 32, pair, 32);
        status = dsha256i_hash_pairs(tree->kernel, nodes32 + 32 * (n / 2), pair, 1);
    }
    return status;
}

/* The same in place, for nodes of which an odd number is followed by room for one more. */
static int hash_nodes(struct tree *tree, uint8_t *nodes32, size_t n)
{
    look_for_duplicates(tree, nodes32, n);
    if (n % 2)
        memcpy(nodes32 + 32 * n, nodes32 + 32 * (n - 1), 32);
    return dsha256i_hash_pairs(tree->kernel, nodes32, nodes32, (n + 1) / 2);
}

/* The node that stands `height` levels above n ≤ 2^height leaves, where a level that has an odd number of nodes repeats
 * its last one. */
static int node_above(struct tree *tree, uint8_t node32[32], const uint8_t *leaves32, size_t n, unsigned height)
{
    uint8_t *top = tree->nodes; /* the first node behind the rows */
    int status = DSHA256_OK;
    if (height == 0) {
        memcpy(node32, leaves32, 32);
        return DSHA256_OK;
    }
    if (tree->kernel->merkle_node_device) /* level by level in its own memory */
        return tree->kernel->merkle_node_device(tree->kernel->device, node32, leaves32, n, height, &tree->mutated);
    tree->n_rows = 0;
    for (; n >= CHUNK && status == DSHA256_OK; n -= CHUNK, leaves32 += 32 * CHUNK) {
        status = hash_leaves(tree, top, leaves32, CHUNK);
        for (size_t left = CHUNK / 2; left > ROW && status == DSHA256_OK; left /= 2)
            status = hash_nodes(tree, top, left);
        unsigned row_height = CHUNK_HEIGHT;
        while (tree->n_rows > 0 && tree->row_heights[tree->n_rows - 1] == row_height && status == DSHA256_OK) {
            top -= 32 * ROW;
            tree->n_rows--;
            row_height++;
            status = hash_nodes(tree, top, 2 * ROW);
        }
        tree->row_heights[tree->n_rows++] = row_height;
        top += 32 * ROW;
    }

    /* What is left, level by level. A row that waits at this level stands just before it. The nodes before that row
     * belong to higher rows, an even number at this level: odd is odd in the whole tree. */
    for (unsigned level = 0; level < height && status == DSHA256_OK; level++) {
        if (tree->n_rows > 0 && tree->row_heights[tree->n_rows - 1] == level) {
            tree->n_rows--;
            top -= 32 * ROW;
            n += ROW;
        }
        if (n > 0)
            status = level == 0 ? hash_leaves(tree, top, leaves32, n) : hash_nodes(tree, top, n);
        n = (n + 1) / 2;
    }
    if (status == DSHA256_OK)
        memcpy(node32, top, 32);
    return status;
}

size_t dsha256_merkle_branch_length(size_t n)
{
    size_t height = 0;
    for (size_t rest = n > 0 ? n - 1 : 0; rest > 0; rest >>= 1)
        height++;
    return height;
}

int dsha256_merkle_root(dsha256_backend *backend, uint8_t root32[32], const uint8_t *leaves32, size_t n, int *mutated)
{
    if (!root32 || !leaves32)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "root32 or leaves32 is NULL");
    if (n == 0 || n > SIZE_MAX / 32)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "%zu leaves, expected 1 … %zu", n, (size_t)(SIZE_MAX / 32));
    struct tree tree;
    tree.kernel = dsha256i_backend_kernel(backend, DSHA256_OP_PAIRS);
    tree.mutated = 0;
    if (!tree.kernel)
        return dsha256i_error_plain(DSHA256_ERR_SELFTEST);
    const int status = node_above(&tree, root32, leaves32, n, (unsigned)dsha256_merkle_branch_length(n));
    if (status == DSHA256_OK && mutated)
        *mutated = tree.mutated;
    return dsha256i_error_plain(status);
}

int dsha256_merkle_branch(dsha256_backend *backend, uint8_t *branch32, const uint8_t *leaves32, size_t n)
{
    if (n > 1 && (!branch32 || !leaves32))
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "branch32 or leaves32 is NULL");
    if (n == 0 || n > SIZE_MAX / 32)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "%zu leaves, expected 1 … %zu", n, (size_t)(SIZE_MAX / 32));
    struct tree tree;
    tree.kernel = dsha256i_backend_kernel(backend, DSHA256_OP_PAIRS);
    tree.mutated = 0;
    if (!tree.kernel)
        return dsha256i_error_plain(DSHA256_ERR_SELFTEST);
    int status = DSHA256_OK;
    /* The first leaf's neighbour at each level is node 1 of that level, which stands above leaves 2^level … 2^(level +
     * 1) − 1. */
    for (unsigned level = 0; n > 1 && (n - 1) >> level > 0 && status == DSHA256_OK; level++) {
        const size_t first = (size_t)1 << level;
        const size_t count = n - first < first ? n - first : first;
        status = node_above(&tree, branch32 + (size_t)32 * level, leaves32 + 32 * first, count, level);
    }
    return dsha256i_error_plain(status);
}

void dsha256_merkle_fold(uint8_t root32[32], const uint8_t leaf32[32], const uint8_t *branch32, size_t n)
{
    uint8_t pair[64];
    memcpy(pair, leaf32, 32);
    for (size_t i = 0; i < n; i++) {
        memcpy(pair + 32, branch32 + 32 * i, 32);
        dsha256_hash(pair, pair, 64);
    }
    memcpy(root32, pair, 32);
}

int dsha256_witness_commitment(dsha256_backend *backend, uint8_t script38[38], const uint8_t *wtxids32, size_t n)
{
    static const uint8_t start[6] = {0x6a, 0x24, 0xaa, 0x21, 0xa9, 0xed}; /* OP_RETURN, 36 bytes, BIP141's mark */
    uint8_t branch32[64 * 32], pair[64] = {0};                            /* the coinbase's wtxid is zero, by BIP141 */
    if (!script38)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "script38 is NULL");
    const int status = dsha256_merkle_branch(backend, branch32, wtxids32, n);
    if (status != DSHA256_OK)
        return status;
    dsha256_merkle_fold(pair, pair, branch32, dsha256_merkle_branch_length(n));
    memcpy(script38, start, sizeof start);
    dsha256_hash(script38 + 6, pair, 64); /* root, then the reserved value: 32 zero bytes */
    return DSHA256_OK;
}

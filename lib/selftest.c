/* Every operation of a kernel on unaligned data, everything it returns compared with fixed values that
 * scripts/selftest_vectors.py computes without this library. A few milliseconds on the slowest kernel. */
#include "selftest.h"

#include "../kernels/sha256.h"
#include "batch.h"
#include "bytes.h"
#include "scan.h"

#include <string.h>

static const uint8_t genesis80[80] = {
    0x01, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x3b, 0xa3, 0xed, 0xfd, 0x7a, 0x7b, 0x12, 0xb2, 0x7a, 0xc7, 0x2c, 0x3e,
    0x67, 0x76, 0x8f, 0x61, 0x7f, 0xc8, 0x1b, 0xc3, 0x88, 0x8a, 0x51, 0x32, 0x3a, 0x9f, 0xb8, 0xaa,
    0x4b, 0x1e, 0x5e, 0x4a, 0x29, 0xab, 0x5f, 0x49, 0xff, 0xff, 0x00, 0x1d, 0x1d, 0xac, 0x2b, 0x7c};
#define GENESIS_NONCE UINT32_C(2083236893)

/* FNV-1a: tells byte strings apart without the code that is being tested. */
#define FNV1A_START UINT64_C(0xcbf29ce484222325)
static uint64_t fnv1a(uint64_t fingerprint, const uint8_t *bytes, size_t n)
{
    for (size_t i = 0; i < n; i++)
        fingerprint = (fingerprint ^ bytes[i]) * UINT64_C(0x100000001b3);
    return fingerprint;
}

static uint64_t fnv1a_le32(uint64_t fingerprint, uint32_t word)
{
    uint8_t bytes[4];
    dsha256i_store_le32(bytes, word);
    return fnv1a(fingerprint, bytes, 4);
}

static void fill_pattern(uint8_t *bytes, size_t n)
{
    for (size_t i = 0; i < n; i++)
        bytes[i] = (uint8_t)(i * 167 + (i >> 8));
}

#define N_MESSAGES 67 /* not a multiple of any number of lanes */

static int batches_are_right(const struct dsha256i_kernel *kernel)
{
    uint8_t messages[1 + 80 * N_MESSAGES], hashes[3 + 32 * N_MESSAGES];
    fill_pattern(messages + 1, 80 * N_MESSAGES);
    if (dsha256i_hash_headers(kernel, hashes + 3, messages + 1, N_MESSAGES) != DSHA256_OK ||
        fnv1a(FNV1A_START, hashes + 3, 32 * N_MESSAGES) != UINT64_C(0xc74eef7097d3f6fb))
        return 0;
    if (dsha256i_hash_pairs(kernel, messages + 1, messages + 1, N_MESSAGES) != DSHA256_OK || /* in place */
        fnv1a(FNV1A_START, messages + 1, 32 * N_MESSAGES) != UINT64_C(0x377acca83bb6c490))
        return 0;
    return 1;
}

/* For devices: a tree of which most levels are odd, and whether two equal leaves at its end are seen. */
static int tree_is_right(const struct dsha256i_kernel *kernel)
{
    enum { HEIGHT = 7, LAST_PAIR = N_MESSAGES / 2 - 1 };
    for (int has_equals = 0; has_equals <= 1; has_equals++) {
        uint8_t leaves[1 + 32 * N_MESSAGES], nodes[32 * (N_MESSAGES + 1)], root32[32];
        int mutated = 0;
        fill_pattern(leaves + 1, 32 * N_MESSAGES);
        if (has_equals)
            memcpy(leaves + 1 + 64 * LAST_PAIR, leaves + 1 + 64 * LAST_PAIR + 32, 32);
        memcpy(nodes, leaves + 1, 32 * N_MESSAGES);
        for (size_t n = N_MESSAGES; n > 1; n = (n + 1) / 2) {
            memcpy(nodes + 32 * n, nodes + 32 * (n - 1), 32); /* read if n is odd */
            dsha256i_kernel_scalar.hash_pairs(nodes, nodes, (n + 1) / 2);
        }
        if (kernel->merkle_node_device(kernel->device, root32, leaves + 1, N_MESSAGES, HEIGHT, &mutated) !=
                DSHA256_OK ||
            memcmp(root32, nodes, 32) != 0 || mutated != has_equals)
            return 0;
    }
    return 1;
}

static int compress_is_right(dsha256i_compress *compress)
{
    /* 15 blocks of a message of 15 × 64 − 9 bytes with its padding: the state is its SHA-256 digest. */
    enum { LENGTH = 15 * 64 - 9 };
    uint8_t blocks[1 + 15 * 64] = {0}, digest[32];
    uint32_t state[8];
    fill_pattern(blocks + 1, LENGTH);
    blocks[1 + LENGTH] = 0x80;
    dsha256i_store_be32(blocks + 1 + 15 * 64 - 4, 8 * LENGTH);
    memcpy(state, sha256_iv, sizeof state);
    compress(state, blocks + 1, 15);
    for (int i = 0; i < 8; i++)
        dsha256i_store_be32(digest + 4 * i, state[i]);
    return fnv1a(FNV1A_START, digest, 32) == UINT64_C(0xf1e41c375345d3d8);
}

/* As dsha256_scan. A candidate that a sound kernel does not emit fails it, too. */
static int scan(const struct dsha256i_kernel *kernel, const dsha256_job *job, uint32_t first_nonce, uint64_t n_nonces,
                dsha256_hit *hits, size_t max_hits, dsha256_scan_result *result)
{
    struct dsha256i_whole_job whole;
    uint64_t errors = 0;
    if (dsha256i_job_load(&whole, job) != DSHA256_OK)
        return DSHA256_ERR_ARGUMENT;
    const int status = dsha256i_scan(kernel, dsha256i_compress_of(kernel), &whole, first_nonce, n_nonces, hits,
                                     max_hits, NULL, NULL, result, &errors);
    return errors > 0 ? DSHA256_ERR_SELFTEST : status;
}

/* The complete list of hits of an easy target (one hash in 16, or all: then none can be missed wherever it lies), in a
 * range that crosses a byte of the nonce and is not a multiple of the lanes; with several versions taken through a
 * buffer so small that it fills and the scan is resumed. */
static int dense_scan_is_right(const struct dsha256i_kernel *kernel, size_t n_versions, uint64_t n_nonces,
                               uint8_t top_byte, uint64_t expected)
{
    enum { FIRST = 0x00fffff3 };
    uint8_t target32[32];
    uint32_t versions[DSHA256_JOB_VERSIONS_MAX];
    dsha256_job job;
    memset(target32, 0xff, sizeof target32);
    target32[31] = top_byte;
    for (size_t i = 0; i < n_versions; i++)
        versions[i] = i < n_versions - 1 ? UINT32_C(0x20000000) + (uint32_t)i * 0x2000 : 1;
    if (dsha256_job_init(&job, genesis80, target32) != DSHA256_OK ||
        dsha256_job_set_versions(&job, versions, n_versions) != DSHA256_OK)
        return 0;

    uint64_t fingerprint = FNV1A_START, n_done = 0;
    while (n_done < n_nonces) {
        dsha256_hit hits[DSHA256_JOB_VERSIONS_MAX];
        dsha256_scan_result result;
        const int status =
            scan(kernel, &job, FIRST + (uint32_t)n_done, n_nonces - n_done, hits, DSHA256_JOB_VERSIONS_MAX, &result);
        if (status < 0 || result.n_done == 0)
            return 0;
        for (size_t i = 0; i < result.n_hits; i++) {
            fingerprint = fnv1a_le32(fingerprint, hits[i].nonce);
            fingerprint = fnv1a_le32(fingerprint, hits[i].version);
            fingerprint = fnv1a(fingerprint, hits[i].hash32, 32);
        }
        n_done += result.n_done;
    }
    return fingerprint == expected;
}

/* A real target, whose top word is 0: the genesis block's nonce, the one hit in its range. */
static int real_scan_is_right(const struct dsha256i_kernel *kernel)
{
    static const uint8_t target32[32] = {[26] = 0xff, [27] = 0xff}; /* 0xffff × 2^208 */
    dsha256_job job;
    dsha256_hit hits[2];
    dsha256_scan_result result;
    return dsha256_job_init(&job, genesis80, target32) == DSHA256_OK &&
           scan(kernel, &job, GENESIS_NONCE - 77, 155, hits, 2, &result) == DSHA256_OK && result.n_hits == 1 &&
           hits[0].nonce == GENESIS_NONCE;
}

/* For devices: about so many hashes, most in one launch over many work-groups, its complete candidates (only the
 * quick test decides about this target) compared with the scalar kernel's. The range is whole steps and ends at a hit
 * of the last version, so that one is in the last work-item of the last group and in the last turn of the loop over
 * versions. */
static int launch_is_right(const struct dsha256i_kernel *kernel, size_t n_versions, size_t n_hashes)
{
    enum { HITS_MAX = 128 }; /* one hash in 256, of 5000 and less than a step more: at most 2048 */
    const size_t n_nonces = (n_hashes / n_versions + kernel->step - 1) / kernel->step * kernel->step;
    uint8_t target32[32];
    uint32_t versions[DSHA256_JOB_VERSIONS_MAX];
    dsha256_job job, last;
    dsha256_hit expected[HITS_MAX], hits[HITS_MAX];
    dsha256_scan_result right, result;
    memset(target32, 0xff, sizeof target32);
    target32[31] = 0;
    for (size_t i = 0; i < n_versions; i++)
        versions[i] = (uint32_t)i << 13;
    if (dsha256_job_init(&job, genesis80, target32) != DSHA256_OK ||
        dsha256_job_set_versions(&job, versions, n_versions) != DSHA256_OK ||
        dsha256_job_init(&last, genesis80, target32) != DSHA256_OK ||
        dsha256_job_set_versions(&last, &versions[n_versions - 1], 1) != DSHA256_OK ||
        scan(&dsha256i_kernel_scalar, &last, GENESIS_NONCE, 1 << 20, hits, 1, &result) != DSHA256_FULL)
        return 0;
    const uint32_t first = hits[0].nonce - (uint32_t)n_nonces + 1;
    return scan(&dsha256i_kernel_scalar, &job, first, n_nonces, expected, HITS_MAX, &right) == DSHA256_OK &&
           scan(kernel, &job, first, n_nonces, hits, HITS_MAX, &result) == DSHA256_OK &&
           result.n_hits == right.n_hits && memcmp(hits, expected, right.n_hits * sizeof *hits) == 0;
}

int dsha256i_selftest(const struct dsha256i_kernel *kernel)
{
    const int right = compress_is_right(dsha256i_compress_of(kernel)) && batches_are_right(kernel) &&
                      (!kernel->merkle_node_device || tree_is_right(kernel)) && real_scan_is_right(kernel) &&
                      dense_scan_is_right(kernel, 1, 70, 0xff, UINT64_C(0xd5962e51af257fbe)) &&
                      dense_scan_is_right(kernel, 2, 40, 0xff, UINT64_C(0x9cfa18d632178c6d)) &&
                      dense_scan_is_right(kernel, 1, 200, 0x0f, UINT64_C(0xd4841a75e530e055)) &&
                      dense_scan_is_right(kernel, 3, 200, 0x0f, UINT64_C(0xad63c651d4632553)) &&
                      dense_scan_is_right(kernel, 32, 20, 0x0f, UINT64_C(0xf3e9a96a15415b44));
    /* About 100 microseconds of the device's time, so that one that is very slow (a simulator) is not asked for
     * more. */
    const uint32_t n = kernel->run_hashes < 640 ? 640 : kernel->run_hashes < 5000 ? kernel->run_hashes : 5000;
    if (right && (!kernel->scan_device ||
                  (launch_is_right(kernel, 1, n) && launch_is_right(kernel, DSHA256_JOB_VERSIONS_MAX, n))))
        return DSHA256_OK;
    uint8_t hash32[32]; /* a device that failed goes on to say so */
    return dsha256i_hash_headers(kernel, hash32, genesis80, 1) == DSHA256_ERR_DEVICE ? DSHA256_ERR_DEVICE
                                                                                     : DSHA256_ERR_SELFTEST;
}

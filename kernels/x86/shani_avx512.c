/* SHA-NI rounds, fed by message schedules in 256-bit lanes: shani_lanes.py says how and writes the turns. The code here
 * is compiled for SSE alone, so that the compiler leaves the upper halves of ymm0-15 clear. */
#include "../../lib/backend.h"

#ifdef DSHA256I_HAS_SHANI_AVX512

#include <immintrin.h>
#include <stddef.h>
#include <string.h>

#include "../sha256.h"

/* Code for SSE does not know ymm16-31, and gcc does not let it name them; under -march=native it does. */
#ifdef __AVX512VL__
#define LANES_CLOBBERS                                                                                                 \
    , "xmm16", "xmm17", "xmm18", "xmm19", "xmm20", "xmm21", "xmm22", "xmm23", "xmm24", "xmm25", "xmm26", "xmm27",      \
        "xmm28", "xmm29", "xmm30", "xmm31"
#else
#define LANES_CLOBBERS
#endif
#include "shani_lanes.h"

enum { LANES = 8 };

/* F E B A and H G D C, from the lowest word, of words a … h. */
static void pack_state(uint32_t abef[4], uint32_t cdgh[4], const uint32_t words8[8])
{
    const int abef_of[4] = {5, 4, 1, 0}, cdgh_of[4] = {7, 6, 3, 2};
    for (int i = 0; i < 4; i++) {
        abef[i] = words8[abef_of[i]];
        cdgh[i] = words8[cdgh_of[i]];
    }
}

/* A batch is eight nonces with one version; batch i has the nonces of step i / n_versions. Turn i runs the first hashes
 * of batch i, the second schedules of batch i - 1 and the second hashes of batch i - 2; before a step's first batch it
 * makes the first schedules too. So there is one turn before the first batch, and two after the last. */
static uint32_t scan(const struct dsha256i_job *job, uint32_t first_nonce, uint32_t n_steps,
                     struct dsha256i_candidates *candidates)
{
    const uint32_t n_versions = job->n_versions;
    struct version versions[DSHA256_JOB_VERSIONS_MAX];
    struct first_schedules first[2];
    struct second_schedules second[2];
    struct scan_memory memory;
    uint8_t hits[DSHA256_JOB_VERSIONS_MAX]; /* of the step at the second hashes: a bit a nonce */
    uint32_t any_hits = 0;

    for (uint32_t v = 0; v < n_versions; v++) {
        pack_state(versions[v].round3_abef, versions[v].round3_cdgh, job->version[v].round3);
        memcpy(versions[v].midstate, job->version[v].midstate, 32);
    }
    memory.w16 = job->w16;
    memory.w17 = job->w17;
    memory.w18_base = job->w18_base;
    memory.w19_base = job->w19_base;
    memory.w31_base = job->w31_base;
    memory.w32_base = job->w32_base;
    memory.kw16[0] = sha256_k[16] + job->w16;
    memory.kw16[1] = sha256_k[17] + job->w17;

    uint32_t version = n_versions - 1, version_before = 0, version_second = 0; /* of batches i, i - 1, i - 2 */
    uint32_t n_scheduled = 0, n_done = 0;                                      /* steps */
    int turns_to_first = 3;                                                    /* until second hashes are real */
    for (unsigned parity = 0;; parity ^= 1) {
        const int is_last_version = version == n_versions - 1;
        if (is_last_version) {
            for (uint32_t j = 0; j < LANES; j++)
                memory.nonces[j] = sha256_swap32(first_nonce + n_scheduled * LANES + j);
            scan_turn_and_schedule(&memory, &first[n_scheduled & 1], &first[~n_scheduled & 1], &second[parity],
                                   &second[parity ^ 1], &versions[version], &versions[version_before]);
            n_scheduled++;
        } else {
            scan_turn(&memory, &first[n_scheduled & 1], &first[~n_scheduled & 1], &second[parity], &second[parity ^ 1],
                      &versions[version], &versions[version_before]);
        }
        if (turns_to_first > 0) {
            turns_to_first--;
        } else {
            hits[version_second] = 0;
            if (__builtin_expect(memory.any[1] != 0 || job->target_top != 0, 0)) {
                for (uint32_t j = 0; j < LANES; j++)
                    if (sha256_swap32(memory.e60[j][1] + sha256_iv[7]) <= job->target_top)
                        hits[version_second] |= (uint8_t)(1 << j);
                any_hits |= hits[version_second];
            }
            if (version_second == n_versions - 1) {
                for (uint32_t j = 0; any_hits != 0 && j < LANES; j++)
                    for (uint32_t v = 0; v < n_versions; v++)
                        if (hits[v] >> j & 1)
                            candidates->at[candidates->n++] =
                                (struct dsha256i_candidate){first_nonce + n_done * LANES + j, v};
                any_hits = 0;
                n_done++;
                if (n_done == n_steps || candidates->n + LANES * n_versions > DSHA256I_CANDIDATES_MAX)
                    return n_done;
            }
        }
        version_second = version_before;
        version_before = version;
        version = is_last_version ? 0 : version + 1;
    }
}

/* Double SHA-256 of n messages of 64 or 80 bytes. Turn i runs both blocks of batch i, makes the second schedules of
 * batch i - 1 and runs the second hashes of batch i - 2; it makes the first schedules of batch i + 1. The three turns
 * that only fill and drain cost as much as 24 messages, so few messages are faster one by one, as is the rest of a
 * batch. */
static void hash_batches(uint8_t *hashes32, const uint8_t *messages, size_t n, const size_t size)
{
    struct message_schedules message[2];
    struct digest_schedules digest[2];
    struct batch_memory memory;

    uint8_t nowhere[32 * LANES]; /* for what comes out before the first batch does */

    const size_t n_batches = n < 6 * LANES ? 0 : n / LANES;
    for (size_t turn = 0; n_batches > 0 && turn < n_batches + 3; turn++) {
        const size_t to_schedule = turn < n_batches ? turn : n_batches - 1; /* at the end any will do */
        (size == 64 ? pairs_turn : headers_turn)(&memory, &message[turn & 1], &message[~turn & 1], &digest[turn & 1],
                                                 &digest[~turn & 1], messages + size * LANES * to_schedule,
                                                 turn < 3 ? nowhere : hashes32 + 32 * LANES * (turn - 3));
    }
    hashes32 += 32 * LANES * n_batches;
    messages += size * LANES * n_batches;
    (size == 64 ? dsha256i_kernel_shani.hash_pairs : dsha256i_kernel_shani.hash_headers)(hashes32, messages,
                                                                                         n - LANES * n_batches);
}

static void hash_headers(uint8_t *hashes32, const uint8_t *headers80, size_t n)
{
    hash_batches(hashes32, headers80, n, 80);
}

static void hash_pairs(uint8_t *hashes32, const uint8_t *pairs64, size_t n)
{
    hash_batches(hashes32, pairs64, n, 64);
}

const struct dsha256i_kernel dsha256i_kernel_shani_avx512 = {
    .name = "shani_avx512",
    .description = "SHA-NI, fed by schedules in AVX-512VL lanes",
    .lanes = LANES,
    .needs = DSHA256I_CPU_SHANI | DSHA256I_CPU_AVX512F | DSHA256I_CPU_AVX512VL | DSHA256I_CPU_AVX512BW,
    .step = LANES,
    .run_hashes = 8192,
    .hash_headers = hash_headers,
    .hash_pairs = hash_pairs,
    .scan = scan,
};
#endif

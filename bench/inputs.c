#include "inputs.h"

#include <stdlib.h>
#include <string.h>

#include "dsha256_work.h"

uint8_t genesis80[80], messages[80 * N_MESSAGES];

void make_inputs(void)
{
    dsha256_header header = {.version = 1, .time = 1231006505, .bits = 0x1d00ffff, .nonce = GENESIS_NONCE};
    if (dsha256_hash_from_hex(header.merkle_root32,
                              "4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b") != DSHA256_OK)
        abort();
    dsha256_header_encode(genesis80, &header);
    for (size_t i = 0; i < sizeof messages; i++)
        messages[i] = (uint8_t)(i * 2654435761u >> 11);
}

void make_versions(uint32_t *versions, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        versions[i] = i == n / 2 ? 1 : UINT32_C(0x20000000) + (i << 13);
}

void make_job(dsha256_job *job, uint32_t n_versions)
{
    uint8_t target32[32];
    uint32_t versions[DSHA256_JOB_VERSIONS_MAX];
    make_versions(versions, n_versions);
    if (dsha256_target_from_bits(target32, 0x1d00ffff) != DSHA256_OK ||
        dsha256_job_init(job, genesis80, target32) != DSHA256_OK ||
        dsha256_job_set_versions(job, versions, n_versions) != DSHA256_OK)
        abort();
}

uint32_t first_of_range(uint64_t n)
{
    static uint64_t random = 1;
    random = random * UINT64_C(6364136223846793005) + 1442695040888963407u;
    const uint64_t lowest = n > GENESIS_NONCE ? 0 : GENESIS_NONCE - n + 1;
    const uint64_t space = UINT64_C(1) << 32, highest = GENESIS_NONCE + n > space ? space - n : GENESIS_NONCE;
    return (uint32_t)(lowest + (random >> 32) % (highest - lowest + 1));
}

int found_genesis(int status, const dsha256_scan_result *result, uint64_t n, const dsha256_hit *hits)
{
    if (status != DSHA256_OK || result->n_done != n)
        return 0;
    for (size_t i = 0; i < result->n_hits; i++)
        if (hits[i].nonce == GENESIS_NONCE && hits[i].version == 1)
            return 1;
    return 0;
}

double hashes_of_tree(void)
{
    size_t n_hashes = 0;
    for (size_t n = N_LEAVES; n > 1; n = (n + 1) / 2)
        n_hashes += (n + 1) / 2;
    return (double)n_hashes;
}

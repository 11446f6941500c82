/* Scans by the turns of an avx2 form. The file that includes this has included them before, and defines
 * SCHEDULES_ALONG_MAX. Batches are left to shani's turns: those of this kind were no faster, as they outgrow the
 * instruction cache (docs/performance.md). */
#include "shani_lanes.h"

#include "shani_pipeline.h"

static void compress(uint32_t *state8, const uint8_t *blocks64, size_t n_blocks)
{
    dsha256i_kernel_shani.compress(state8, blocks64, n_blocks);
}

static void hash_headers(uint8_t *hashes32, const uint8_t *headers80, size_t n)
{
    dsha256i_kernel_shani.hash_headers(hashes32, headers80, n);
}

static void hash_pairs(uint8_t *hashes32, const uint8_t *pairs64, size_t n)
{
    dsha256i_kernel_shani.hash_pairs(hashes32, pairs64, n);
}

/* SHA-NI rounds, fed by message schedules in 256-bit lanes: shani_turns.py says how and writes the turns. The code here
 * is compiled for SSE only, so that the compiler leaves the upper halves of ymm0-15 clear. */
#include "../../lib/kernel.h"

#ifdef DSHA256I_HAS_X86_ASSEMBLY

#include <immintrin.h>
#include <stddef.h>
#include <string.h>

#include "../optimised.h"
#include "../sha256.h"

/* Code for SSE does not know ymm16-31, and gcc does not let it name them; under -march=native it does. */
#ifdef __AVX512VL__
#define LANES_CLOBBERS                                                                                                 \
    , "xmm16", "xmm17", "xmm18", "xmm19", "xmm20", "xmm21", "xmm22", "xmm23", "xmm24", "xmm25", "xmm26", "xmm27",      \
        "xmm28", "xmm29", "xmm30", "xmm31"
#else
#define LANES_CLOBBERS
#endif
#include "shani_turns_avx512.h"

enum { SCHEDULES_ALONG_MAX = 2 };
#include "shani_lanes.h"

#include "shani_pipeline.h"

static void hash_few(uint8_t *hashes32, const uint8_t *messages, size_t n, size_t size)
{
    (size == 64 ? dsha256i_kernel_shani.hash_pairs : dsha256i_kernel_shani.hash_headers)(hashes32, messages, n);
}

#include "shani_batches.h"

static void compress(uint32_t *state8, const uint8_t *blocks64, size_t n_blocks)
{
    dsha256i_kernel_shani.compress(state8, blocks64, n_blocks);
}

const struct dsha256i_kernel dsha256i_kernel_shani_avx512 = {
    .name = "shani_avx512",
    .description = "SHA-NI, fed by schedules in AVX-512VL lanes",
    .lanes = 8,
    .needs = DSHA256I_CPU_SHANI | DSHA256I_CPU_AVX512F | DSHA256I_CPU_AVX512VL | DSHA256I_CPU_AVX512BW,
    .step = SCAN_BATCH,
    .run_hashes = 8192,
    .compress = compress,
    .hash_headers = hash_headers,
    .hash_pairs = hash_pairs,
    .scan = scan,
};
#endif

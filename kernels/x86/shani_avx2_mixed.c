/* As shani_avx2.c, with some of the rounds in lanes as well: for processors whose SHA unit is slow for their
 * vectors. */
#include "../../lib/kernel.h"

#ifdef DSHA256I_HAS_X86_ASSEMBLY

#include <stddef.h>
#include <string.h>

#include "../sha256.h"

#include "shani_turns_avx2_mixed.h"

enum { SCHEDULES_ALONG_MAX = 4 };
#include "shani_avx2.h"

const struct dsha256i_kernel dsha256i_kernel_shani_avx2_mixed = {
    .name = "shani_avx2_mixed",
    .description = "SHA-NI and AVX2 lanes, which share the rounds",
    .lanes = 8,
    .needs = DSHA256I_CPU_SHANI | DSHA256I_CPU_AVX2,
    .step = SCAN_BATCH,
    .run_hashes = 8192,
    .compress = compress,
    .hash_headers = hash_headers,
    .hash_pairs = hash_pairs,
    .scan = scan,
};
#endif

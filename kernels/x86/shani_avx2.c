/* SHA-NI rounds, fed by message schedules in 256-bit lanes of AVX2: shani_turns.py says how and writes the turns. The
 * code here is compiled for SSE only, so that the compiler leaves the upper halves of ymm0-15 clear. */
#include "../../lib/kernel.h"

#ifdef DSHA256I_HAS_X86_ASSEMBLY

#include <stddef.h>
#include <string.h>

#include "../sha256.h"

#include "shani_turns_avx2.h"

enum { SCHEDULES_ALONG_MAX = 1 };
#include "shani_avx2.h"

const struct dsha256i_kernel dsha256i_kernel_shani_avx2 = {
    .name = "shani_avx2",
    .description = "SHA-NI, fed by schedules in AVX2 lanes",
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

/* AVX-512F, 16 lanes: kernels/lanes.h over vec_avx512.h. */
#include <stdint.h>

#if defined(__x86_64__) || defined(__i386__)

#ifdef __clang__
#pragma clang attribute push(__attribute__((target("avx512f"))), apply_to = function)
#else
#pragma GCC target("avx512f")
#pragma GCC optimize("no-tree-ter", "no-tree-reassoc", "no-tree-coalesce-vars",                                        \
                     "ira-region=one") /* see docs/performance.md */
#endif

#include <string.h>

#include "vec_avx512.h"

#define LANES_KERNEL           dsha256i_kernel_avx512f
#define LANES_NAME             "avx512f"
#define LANES_DESCRIPTION      "AVX-512F, 16 lanes, compiled"
#define LANES_NEEDS            DSHA256I_CPU_AVX512F
#define LANES_STREAMS_NONCES   2
#define LANES_STREAMS_VERSIONS 2
#define LANES_STREAMS_BATCH    2
#define LANES_STAGED           1
#define LANES_PASSES           1
#define LANES_RUN_HASHES       4096
#include "../lanes.h"

#ifdef __clang__
#pragma clang attribute pop
#endif

#endif

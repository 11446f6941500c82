/* SSE2, 4 lanes: kernels/lanes.h over vec_sse2.h. */
#include <stdint.h>

#if defined(__x86_64__) || defined(__i386__)

#ifdef __clang__
#pragma clang attribute push(__attribute__((target("sse2"))), apply_to = function)
#else
#pragma GCC target("sse2")
#pragma GCC optimize("no-tree-ter", "no-tree-reassoc", "no-tree-coalesce-vars") /* see docs/performance.md */
#endif

#include <string.h>

#include "vec_sse2.h"

#define LANES_KERNEL           dsha256i_kernel_sse2
#define LANES_NAME             "sse2"
#define LANES_DESCRIPTION      "SSE2, 4 lanes"
#define LANES_NEEDS            DSHA256I_CPU_SSE2
#define LANES_STREAMS_NONCES   1
#define LANES_STREAMS_VERSIONS 1
#define LANES_STREAMS_BATCH    1
#define LANES_STAGED           0
#define LANES_PASSES           2
#define LANES_RUN_HASHES       1024
#include "../lanes.h"

#ifdef __clang__
#pragma clang attribute pop
#endif

#endif

/* NEON, 4 lanes: kernels/lanes.h over vec_neon.h. AArch64 and AArch32. */
#include "../../lib/kernel.h"

#ifdef DSHA256I_HAS_NEON

#if defined(__arm__) && !defined(__ARM_NEON)
#pragma GCC target("fpu=neon")
#endif

#define VEC_EOR3 0
#include "vec_neon.h"

#define LANES_KERNEL      dsha256i_kernel_neon
#define LANES_NAME        "neon"
#define LANES_DESCRIPTION "NEON, 4 lanes"
#define LANES_NEEDS       DSHA256I_CPU_NEON
#ifdef __aarch64__
#define LANES_STREAMS_NONCES   2
#define LANES_STREAMS_VERSIONS 2
#else
#define LANES_STREAMS_NONCES   1
#define LANES_STREAMS_VERSIONS 1
#endif
#define LANES_STREAMS_BATCH 1
#define LANES_STAGED        0
#define LANES_PASSES        1
#define LANES_RUN_HASHES    1024
#include "../lanes.h"

#else
typedef int dsha256i_no_neon; /* a source may not be empty */
#endif

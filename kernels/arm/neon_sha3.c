/* NEON with EOR3, 4 lanes: kernels/lanes.h over vec_neon.h. AArch64 with the SHA3 extension. */
#include "../../lib/kernel.h"

#ifdef DSHA256I_HAS_ARMV8

#ifndef __clang__ /* which is told of the extension in vec_neon.h, where its one instruction is */
#pragma GCC target("arch=armv8.2-a+sha3")
#endif

#define VEC_EOR3 1
#include "vec_neon.h"

#define LANES_KERNEL           dsha256i_kernel_neon_sha3
#define LANES_NAME             "neon_sha3"
#define LANES_DESCRIPTION      "NEON with EOR3, 4 lanes"
#define LANES_NEEDS            (DSHA256I_CPU_NEON | DSHA256I_CPU_SHA3)
#define LANES_STREAMS_NONCES   2
#define LANES_STREAMS_VERSIONS 2
#define LANES_STREAMS_BATCH    1
#define LANES_STAGED           0
#define LANES_PASSES           1
#define LANES_RUN_HASHES       1024
#include "../lanes.h"

#else
typedef int dsha256i_no_neon_sha3; /* a source may not be empty */
#endif

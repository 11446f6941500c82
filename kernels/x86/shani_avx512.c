/* kernels/x86/shani.h, compiled with VEX and EVEX forms around the SHA instructions: fewer moves, 32 registers. */
#include <stdint.h>

#if defined(__x86_64__) || defined(__i386__)

#ifdef __clang__
#pragma clang attribute push(__attribute__((target("sha,avx512f,avx512vl"))), apply_to = function)
#else
#pragma GCC target("sha,avx512f,avx512vl")
#pragma GCC optimize("no-tree-ter") /* keeps the interleaving as it is written */
#endif

#define SHANI_KERNEL      dsha256i_kernel_shani_avx512
#define SHANI_NAME        "shani_avx512"
#define SHANI_DESCRIPTION "SHA-NI, with AVX-512VL's three-operand forms around it"
#define SHANI_NEEDS       (DSHA256I_CPU_SHANI | DSHA256I_CPU_AVX512F | DSHA256I_CPU_AVX512VL)
#define SHANI_VEX         1
#include "shani.h"

#ifdef __clang__
#pragma clang attribute pop
#endif

#endif

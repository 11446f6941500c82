/* kernels/x86/shani.h, compiled for any machine with SHA-NI. */
#include <stdint.h>

#if defined(__x86_64__) || defined(__i386__)

#ifdef __clang__
#pragma clang attribute push(__attribute__((target("sha,sse4.1,ssse3"))), apply_to = function)
#else
#pragma GCC target("sha,sse4.1,ssse3")
#pragma GCC optimize("no-tree-ter") /* keeps the interleaving as it is written */
#endif

#define SHANI_KERNEL      dsha256i_kernel_shani
#define SHANI_NAME        "shani"
#define SHANI_DESCRIPTION "SHA-NI, two groups of two messages in flight"
#define SHANI_NEEDS       (DSHA256I_CPU_SHANI)
#define SHANI_VEX         0
#include "shani.h"

#ifdef __clang__
#pragma clang attribute pop
#endif

#endif

#include "cpu.h"

#include "platform.h"

const char *dsha256i_cpu_feature_name(unsigned features)
{
    static const char *const names[] = {"SSE2",   "AVX2", "AVX-512F", "AVX-512VL", "AVX-512BW",
                                        "SHA-NI", "NEON", "SHA2",     "SHA3"};
    return features == 0 ? "nothing" : names[__builtin_ctz(features)];
}

#if defined(__x86_64__) || defined(__i386__)

#include <cpuid.h>

enum {
    XCR0_AVX = 0x06,    /* the operating system keeps xmm and ymm */
    XCR0_AVX512 = 0xe6, /* and the mask registers, the upper halves of zmm0 … 15, and zmm16 … 31 */
};

/* The state that the operating system keeps; 0 where it does not say. Needs CPUID's OSXSAVE. */
static unsigned xcr0(void)
{
    unsigned low, high;
    __asm__ volatile(".byte 0x0f, 0x01, 0xd0" : "=a"(low), "=d"(high) : "c"(0)); /* xgetbv */
    return low;
}

unsigned dsha256i_x86_features(unsigned leaf1_ecx, unsigned leaf1_edx, unsigned leaf7_ebx, unsigned kept)
{
    unsigned features = leaf1_edx & bit_SSE2 ? DSHA256I_CPU_SSE2 : 0;
    const int has_ssse3_sse41 = (leaf1_ecx & bit_SSSE3) && (leaf1_ecx & bit_SSE4_1);
    const int has_avx = (leaf1_ecx & bit_AVX) && (kept & XCR0_AVX) == XCR0_AVX;
    const int has_avx512_state = has_avx && (kept & XCR0_AVX512) == XCR0_AVX512;
    if (has_ssse3_sse41 && (leaf7_ebx & bit_SHA))
        features |= DSHA256I_CPU_SHANI;
    if (has_avx && (leaf7_ebx & bit_AVX2))
        features |= DSHA256I_CPU_AVX2;
    if (has_avx512_state && (leaf7_ebx & bit_AVX512F)) {
        features |= DSHA256I_CPU_AVX512F;
        if (leaf7_ebx & bit_AVX512VL)
            features |= DSHA256I_CPU_AVX512VL;
        if (leaf7_ebx & bit_AVX512BW)
            features |= DSHA256I_CPU_AVX512BW;
    }
    return features;
}

static unsigned detect(void)
{
    unsigned eax, ebx, ecx, edx, leaf7_eax, leaf7_ebx, leaf7_ecx, leaf7_edx;
    if (!__get_cpuid(1, &eax, &ebx, &ecx, &edx))
        return 0;
    if (!__get_cpuid_count(7, 0, &leaf7_eax, &leaf7_ebx, &leaf7_ecx, &leaf7_edx)) /* checks the highest leaf */
        leaf7_ebx = 0;
    return dsha256i_x86_features(ecx, edx, leaf7_ebx, (ecx & bit_OSXSAVE) ? xcr0() : 0);
}

#else

static unsigned detect(void)
{
    return dsha256i_system_cpu_features();
}

#endif

unsigned dsha256i_cpu_features(void)
{
    /* Threads that meet here on the first call find the same. */
    static unsigned found;
    static const unsigned is_known = 1u << 31;
    unsigned features = __atomic_load_n(&found, __ATOMIC_RELAXED);
    if (!(features & is_known)) {
        features = detect() | is_known;
        __atomic_store_n(&found, features, __ATOMIC_RELAXED);
    }
    return features & ~is_known;
}

/* What this processor, and the operating system on it, can run. */
#ifndef DSHA256_LIB_CPU_H
#define DSHA256_LIB_CPU_H

/* Features that kernels need, or-ed. */
enum {
    DSHA256I_CPU_SSE2 = 1 << 0,
    DSHA256I_CPU_AVX2 = 1 << 1,
    DSHA256I_CPU_AVX512F = 1 << 2,
    DSHA256I_CPU_AVX512VL = 1 << 3,
    DSHA256I_CPU_AVX512BW = 1 << 4,
    DSHA256I_CPU_SHANI = 1 << 5, /* with SSSE3 and SSE4.1, which its kernels use beside it */
    DSHA256I_CPU_NEON = 1 << 6,
    DSHA256I_CPU_SHA2 = 1 << 7, /* ARMv8's instructions for SHA-256 */
    DSHA256I_CPU_SHA3 = 1 << 8, /* ARMv8.2's for SHA-3, EOR3 among them */
};

/* The features that can be used here, found once and kept. */
unsigned dsha256i_cpu_features(void);

/* What CPUID's leaves 1 and 7 (0 where there is no such leaf) and XCR0 (0 without OSXSAVE) of an
 * x86 processor come to. */
unsigned dsha256i_x86_features(unsigned leaf1_ecx, unsigned leaf1_edx, unsigned leaf7_ebx, unsigned kept);

/* The name of one feature of the set, the lowest: "AVX2". */
const char *dsha256i_cpu_feature_name(unsigned features);

#endif

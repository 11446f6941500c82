/* What this processor, and the operating system on it, can run. */
#ifndef DSHA256_LIB_CPU_H
#define DSHA256_LIB_CPU_H

/* Features that kernels need, each with the name that people are shown: no bit is without one. */
#define DSHA256I_CPU_FEATURES(F)                                                                                       \
    F(SSE2, "SSE2")                                                                                                    \
    F(AVX2, "AVX2")                                                                                                    \
    F(AVX512F, "AVX-512F")                                                                                             \
    F(AVX512VL, "AVX-512VL")                                                                                           \
    F(AVX512BW, "AVX-512BW")                                                                                           \
    F(SHANI, "SHA-NI") /* with SSSE3 and SSE4.1, which its kernels use beside it */                                    \
    F(NEON, "NEON")                                                                                                    \
    F(SHA2, "SHA2") /* ARMv8's instructions for SHA-256 */                                                             \
    F(SHA3, "SHA3") /* ARMv8.2's for SHA-3, EOR3 among them */

#define DSHA256I_CPU_INDEX(id, name) DSHA256I_CPU_INDEX_##id,
enum { DSHA256I_CPU_FEATURES(DSHA256I_CPU_INDEX) DSHA256I_N_CPU_FEATURES };
#undef DSHA256I_CPU_INDEX
/* DSHA256I_CPU_SSE2 …: bits, to be or-ed. */
#define DSHA256I_CPU_BIT(id, name) DSHA256I_CPU_##id = 1 << DSHA256I_CPU_INDEX_##id,
enum { DSHA256I_CPU_FEATURES(DSHA256I_CPU_BIT) };
#undef DSHA256I_CPU_BIT

/* The features that can be used here, found once and kept. */
unsigned dsha256i_cpu_features(void);

/* What CPUID's leaves 1 and 7 (0 where there is no such leaf) and XCR0 (0 without OSXSAVE) of an x86 processor come to.
 */
unsigned dsha256i_x86_features(unsigned leaf1_ecx, unsigned leaf1_edx, unsigned leaf7_ebx, unsigned kept);

/* What Linux' auxiliary vector (AT_HWCAP, AT_HWCAP2) of an ARM processor, as a program of this width sees it, comes to.
 */
unsigned dsha256i_arm_features(unsigned long hwcap, unsigned long hwcap2);

/* The name of one feature of the set, the lowest: "AVX2". */
const char *dsha256i_cpu_feature_name(unsigned features);

#endif

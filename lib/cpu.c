#include "cpu.h"

#if defined(__aarch64__) || defined(__arm__)
#if defined(__linux__)
#include <sys/auxv.h>
#elif defined(__APPLE__)
#include <sys/sysctl.h>
#elif defined(_WIN32)
#include <windows.h>
#endif
#endif

const char *dsha256i_cpu_feature_name(unsigned features)
{
#define NAME(id, name) name,
    static const char *const names[] = {DSHA256I_CPU_FEATURES(NAME)};
#undef NAME
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

#elif defined(__aarch64__) || defined(__arm__)

/* The auxiliary vector's bits: the kernel's interface, asm/hwcap.h, where the C library's may lack them. */
#ifdef __aarch64__
enum { HWCAP_WITH_ASIMD = 1 << 1, HWCAP_WITH_SHA2 = 1 << 6, HWCAP_WITH_SHA3 = 1 << 17 };

unsigned dsha256i_arm_features(unsigned long hwcap, unsigned long hwcap2)
{
    (void)hwcap2;
    return (hwcap & HWCAP_WITH_ASIMD ? DSHA256I_CPU_NEON : 0u) | (hwcap & HWCAP_WITH_SHA2 ? DSHA256I_CPU_SHA2 : 0u) |
           (hwcap & HWCAP_WITH_SHA3 ? DSHA256I_CPU_SHA3 : 0u);
}
#else
enum { HWCAP_WITH_NEON = 1 << 12, HWCAP2_WITH_SHA2 = 1 << 3 };

unsigned dsha256i_arm_features(unsigned long hwcap, unsigned long hwcap2)
{
    return (hwcap & HWCAP_WITH_NEON ? DSHA256I_CPU_NEON : 0u) | (hwcap2 & HWCAP2_WITH_SHA2 ? DSHA256I_CPU_SHA2 : 0u);
}
#endif

#if defined(__linux__) /* Android too */

static unsigned detect(void)
{
    return dsha256i_arm_features(getauxval(AT_HWCAP), getauxval(AT_HWCAP2));
}

#elif defined(__APPLE__)

static int has(const char *name)
{
    int value = 0;
    size_t size = sizeof value;
    return sysctlbyname(name, &value, &size, NULL, 0) == 0 && value != 0;
}

static unsigned detect(void)
{
    return (has("hw.optional.neon") || has("hw.optional.AdvSIMD") ? DSHA256I_CPU_NEON : 0u) |
           (has("hw.optional.arm.FEAT_SHA256") ? DSHA256I_CPU_SHA2 : 0u) |
           (has("hw.optional.arm.FEAT_SHA3") || has("hw.optional.armv8_2_sha3") ? DSHA256I_CPU_SHA3 : 0u);
}

#elif defined(_WIN32)

/* winnt.h's PF_ARM_…_INSTRUCTIONS_AVAILABLE, which older headers lack. */
enum { PF_WITH_NEON = 19, PF_WITH_V8_CRYPTO = 30, PF_WITH_SHA3 = 64 };

static unsigned detect(void)
{
    return (IsProcessorFeaturePresent(PF_WITH_NEON) ? DSHA256I_CPU_NEON : 0u) |
           (IsProcessorFeaturePresent(PF_WITH_V8_CRYPTO) ? DSHA256I_CPU_SHA2 : 0u) |
           (IsProcessorFeaturePresent(PF_WITH_SHA3) ? DSHA256I_CPU_SHA3 : 0u);
}

#else

static unsigned detect(void)
{
    return 0;
}

#endif

#else

static unsigned detect(void)
{
    return 0;
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

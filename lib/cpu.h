/* What this processor, and the operating system on it, can run. */
#ifndef DSHA256_LIB_CPU_H
#define DSHA256_LIB_CPU_H

#include "kernel.h"

/* The features that can be used here, found once and kept. */
unsigned dsha256i_cpu_features(void);

/* What CPUID's leaves 1 and 7 (0 where there is no such leaf) and XCR0 (0 without OSXSAVE) of an
 * x86 processor come to. */
unsigned dsha256i_x86_features(unsigned leaf1_ecx, unsigned leaf1_edx, unsigned leaf7_ebx, unsigned kept);

/* What Linux' auxiliary vector (AT_HWCAP, AT_HWCAP2) of an ARM processor, as a program of this
 * width sees it, comes to. */
unsigned dsha256i_arm_features(unsigned long hwcap, unsigned long hwcap2);

/* The name of one feature of the set, the lowest: "AVX2". */
const char *dsha256i_cpu_feature_name(unsigned features);

#endif

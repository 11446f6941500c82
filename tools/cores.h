/* The types of the processor's cores, where the system tells them apart. */
#ifndef DSHA256_TOOLS_CORES_H
#define DSHA256_TOOLS_CORES_H

#include <stddef.h>

enum { CORE_TYPE_MOST = 32 };

/* The CPUs that this process may use, by number; up to most of them. Returns how many. */
size_t core_list(unsigned *cpus, size_t most);
/* The type of one of them: from Linux, or from CPUID on the CPU itself. "" where all cores are of one type. */
void core_type(char type[CORE_TYPE_MOST], unsigned cpu, const char *sysfs);
/* What CPUID's leaves 7 (EDX) and 0x1a (EAX) come to: "performance", "efficiency" or "". */
const char *core_type_of_leaves(unsigned leaf7_edx, unsigned leaf1a_eax);

#endif

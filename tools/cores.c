#include "cores.h"

#include <stdio.h>
#include <string.h>
#ifdef __linux__
#include <sched.h>
#endif
#if defined(__x86_64__) || defined(__i386__)
#include <cpuid.h>
#endif

const char *core_type_of_leaves(unsigned leaf7_edx, unsigned leaf1a_eax)
{
    enum { HYBRID = 1 << 15 };
    if (!(leaf7_edx & HYBRID))
        return "";
    return leaf1a_eax >> 24 == 0x40 ? "performance" : leaf1a_eax >> 24 == 0x20 ? "efficiency" : "";
}

/* What a file of a CPU's folder says, as one word; 0 if there is none. */
static int read_word(char type[CORE_TYPE_MOST], const char *sysfs, unsigned cpu, const char *file)
{
    char path[512];
    snprintf(path, sizeof path, "%s/devices/system/cpu/cpu%u/%s", sysfs, cpu, file);
    FILE *stream = fopen(path, "r");
    if (!stream)
        return 0;
    const int n = fscanf(stream, "%23s", type);
    fclose(stream);
    return n == 1;
}

#ifdef __linux__

/* The mask of this thread, to be freed, or NULL. The kernel wants room for every CPU that the machine could have. */
static cpu_set_t *affinity(size_t *size, size_t *n_cpus)
{
    for (*n_cpus = 1024; *n_cpus <= 1 << 20; *n_cpus *= 2) {
        cpu_set_t *set = CPU_ALLOC(*n_cpus);
        *size = CPU_ALLOC_SIZE(*n_cpus);
        if (!set || sched_getaffinity(0, *size, set) == 0)
            return set;
        CPU_FREE(set);
    }
    return NULL;
}

size_t core_list(unsigned *cpus, size_t most)
{
    size_t size, n_cpus, n = 0;
    cpu_set_t *set = affinity(&size, &n_cpus);
    for (size_t cpu = 0; set && cpu < n_cpus && n < most; cpu++)
        if (CPU_ISSET_S(cpu, size, set))
            cpus[n++] = (unsigned)cpu;
    CPU_FREE(set);
    return n;
}

/* CPUID tells of the core that it runs on. */
static const char *type_by_cpuid(unsigned cpu)
{
    const char *type = "";
#if defined(__x86_64__) || defined(__i386__)
    size_t size, n_cpus;
    cpu_set_t *before = affinity(&size, &n_cpus), *one = CPU_ALLOC(n_cpus);
    if (before && one && cpu < n_cpus) {
        unsigned eax = 0, ebx, ecx, edx, leaf7_edx = 0;
        CPU_ZERO_S(size, one);
        CPU_SET_S(cpu, size, one);
        if (sched_setaffinity(0, size, one) == 0 && __get_cpuid_count(7, 0, &eax, &ebx, &ecx, &leaf7_edx) &&
            __get_cpuid_count(0x1a, 0, &eax, &ebx, &ecx, &edx))
            type = core_type_of_leaves(leaf7_edx, eax);
        sched_setaffinity(0, size, before);
    }
    CPU_FREE(before);
    CPU_FREE(one);
#else
    (void)cpu;
#endif
    return type;
}

#else

size_t core_list(unsigned *cpus, size_t most)
{
    (void)cpus, (void)most;
    return 0;
}

static const char *type_by_cpuid(unsigned cpu)
{
    return (void)cpu, "";
}

#endif

void core_type(char type[CORE_TYPE_MOST], unsigned cpu, const char *sysfs)
{
    char word[CORE_TYPE_MOST];
    if (read_word(word, sysfs, cpu, "topology/core_type"))
        snprintf(type, CORE_TYPE_MOST, "%s", word);
    else if (read_word(word, sysfs, cpu, "cpu_capacity"))
        snprintf(type, CORE_TYPE_MOST, "capacity %.20s", word);
    else
        snprintf(type, CORE_TYPE_MOST, "%s", type_by_cpuid(cpu));
}

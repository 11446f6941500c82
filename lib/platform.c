#if !defined(_GNU_SOURCE)
#define _GNU_SOURCE /* affinity masks; clocks of condition variables */
#endif
#include "platform.h"

#include "cpu.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#ifdef _WIN32
#include <process.h>
#include <windows.h>
#else
#include <dlfcn.h>
#include <signal.h>
#include <unistd.h>
#endif
#ifdef __linux__
#include <sched.h>
#include <sys/auxv.h>
#endif
#ifdef __APPLE__
#include <sys/sysctl.h>
#endif

/* ---- Locks ------------------------------------------------------------------------------------------------------- */

/* Condition variables wait by this clock where they can: one that is not set back. */
#if defined(_WIN32)
#define WAIT_CLOCK CLOCK_REALTIME
#else
#define WAIT_CLOCK CLOCK_MONOTONIC
#endif

static uint64_t read_clock(clockid_t clock)
{
    struct timespec now;
    clock_gettime(clock, &now);
    return (uint64_t)now.tv_sec * UINT64_C(1000000000) + (uint64_t)now.tv_nsec;
}

int dsha256i_mutex_init(dsha256i_mutex *mutex)
{
    return pthread_mutex_init(mutex, NULL) == 0 ? 0 : -1;
}

int dsha256i_cond_init(dsha256i_cond *cond)
{
#if defined(_WIN32) || defined(__APPLE__)
    return pthread_cond_init(cond, NULL) == 0 ? 0 : -1;
#else
    pthread_condattr_t attributes;
    if (pthread_condattr_init(&attributes) != 0)
        return -1;
    const int failed = pthread_condattr_setclock(&attributes, WAIT_CLOCK) != 0 || pthread_cond_init(cond, &attributes);
    pthread_condattr_destroy(&attributes);
    return failed ? -1 : 0;
#endif
}

void dsha256i_mutex_destroy(dsha256i_mutex *mutex)
{
    pthread_mutex_destroy(mutex);
}

void dsha256i_cond_destroy(dsha256i_cond *cond)
{
    pthread_cond_destroy(cond);
}

void dsha256i_lock(dsha256i_mutex *mutex)
{
    pthread_mutex_lock(mutex);
}

void dsha256i_unlock(dsha256i_mutex *mutex)
{
    pthread_mutex_unlock(mutex);
}

void dsha256i_wait(dsha256i_cond *cond, dsha256i_mutex *mutex)
{
    pthread_cond_wait(cond, mutex);
}

void dsha256i_wait_until(dsha256i_cond *cond, dsha256i_mutex *mutex, uint64_t deadline_ns)
{
    const uint64_t now = dsha256i_clock_ns();
    const uint64_t left = deadline_ns > now ? deadline_ns - now : 0;
#ifdef __APPLE__
    const struct timespec time = {(time_t)(left / 1000000000), (long)(left % 1000000000)};
    pthread_cond_timedwait_relative_np(cond, mutex, &time);
#else
    const uint64_t end = read_clock(WAIT_CLOCK) + left;
    const struct timespec time = {(time_t)(end / 1000000000), (long)(end % 1000000000)};
    pthread_cond_timedwait(cond, mutex, &time);
#endif
}

void dsha256i_wake_one(dsha256i_cond *cond)
{
    pthread_cond_signal(cond);
}

void dsha256i_wake_all(dsha256i_cond *cond)
{
    pthread_cond_broadcast(cond);
}

/* ---- Threads ----------------------------------------------------------------------------------------------------- */

void dsha256i_without_signals(void (*run)(void *), void *argument)
{
#ifdef _WIN32
    run(argument);
#else
    sigset_t all, before; /* a new thread takes over the mask of the one that makes it */
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    run(argument);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
#endif
}

struct thread_start {
    dsha256i_thread *thread;
    void *(*run)(void *);
    void *argument;
    int error;
};

static void start_thread(void *pointer)
{
    struct thread_start *start = pointer;
    start->error = pthread_create(start->thread, NULL, start->run, start->argument);
}

int dsha256i_thread_start(dsha256i_thread *thread, void *(*run)(void *), void *argument)
{
    struct thread_start start = {thread, run, argument, 0};
    dsha256i_without_signals(start_thread, &start);
    return start.error == 0 ? 0 : -1;
}

void dsha256i_thread_join(dsha256i_thread thread)
{
    pthread_join(thread, NULL);
}

void dsha256i_thread_detach(dsha256i_thread thread)
{
    pthread_detach(thread);
}

/* ---- The machine ------------------------------------------------------------------------------------------------- */

uint64_t dsha256i_clock_ns(void)
{
    return read_clock(CLOCK_MONOTONIC);
}

void dsha256i_sleep_ns(uint64_t ns)
{
    const struct timespec time = {.tv_sec = (time_t)(ns / 1000000000), .tv_nsec = (long)(ns % 1000000000)};
    nanosleep(&time, NULL);
}

long dsha256i_process_id(void)
{
#ifdef _WIN32
    return _getpid();
#else
    return (long)getpid();
#endif
}

#ifdef __linux__
/* The affinity mask of the calling thread, to be freed, or NULL. The kernel wants room for every CPU that the machine
 * could have, and says no more than that there is too little. */
static cpu_set_t *affinity(size_t *size)
{
    for (size_t n_cpus = 1024; n_cpus <= 1 << 20; n_cpus *= 2) {
        cpu_set_t *set = CPU_ALLOC(n_cpus);
        *size = CPU_ALLOC_SIZE(n_cpus);
        if (!set)
            return NULL;
        if (sched_getaffinity(0, *size, set) == 0)
            return set;
        CPU_FREE(set);
    }
    return NULL;
}
#endif

void dsha256i_thread_pin(unsigned index)
{
#ifdef __linux__
    size_t size;
    cpu_set_t *set = affinity(&size);
    if (!set)
        return;
    size_t cpu = 0;
    for (unsigned left = index % (unsigned)CPU_COUNT_S(size, set);; cpu++)
        if (CPU_ISSET_S(cpu, size, set) && left-- == 0)
            break;
    CPU_ZERO_S(size, set);
    CPU_SET_S(cpu, size, set);
    sched_setaffinity(0, size, set); /* where it is refused, the thread runs unpinned */
    CPU_FREE(set);
#else
    (void)index;
#endif
}

static unsigned usable_cpus(void)
{
#if defined(_WIN32)
    DWORD_PTR process = 0, machine = 0;
    unsigned n = 0;
    if (GetProcessAffinityMask(GetCurrentProcess(), &process, &machine))
        for (; process; process &= process - 1)
            n++;
    return n;
#else
#ifdef __linux__
    size_t size;
    cpu_set_t *set = affinity(&size);
    if (set) {
        const unsigned n = (unsigned)CPU_COUNT_S(size, set);
        CPU_FREE(set);
        return n;
    }
#endif
    const long n = sysconf(_SC_NPROCESSORS_ONLN);
    return n > 0 ? (unsigned)n : 1;
#endif
}

unsigned dsha256i_cpu_count(void)
{
    const unsigned usable = usable_cpus(), quota = dsha256i_cgroup_cpus("/proc/self/cgroup", "/sys/fs/cgroup");
    const unsigned n = quota > 0 && quota < usable ? quota : usable;
    return n > 0 ? n : 1;
}

/* ---- The processor ----------------------------------------------------------------------------------------------- */

#if defined(__aarch64__) || defined(__arm__)

#if defined(__linux__) /* Android too. The numbers are the kernel's interface: asm/hwcap.h. */

unsigned dsha256i_system_cpu_features(void)
{
#ifdef __aarch64__
    const unsigned long capabilities = getauxval(AT_HWCAP);
    const int has_neon = capabilities >> 1 & 1, has_sha2 = capabilities >> 6 & 1, has_sha3 = capabilities >> 17 & 1;
#else
    const int has_neon = getauxval(AT_HWCAP) >> 12 & 1, has_sha2 = getauxval(AT_HWCAP2) >> 3 & 1, has_sha3 = 0;
#endif
    return (has_neon ? DSHA256I_CPU_NEON : 0u) | (has_sha2 ? DSHA256I_CPU_SHA2 : 0u) |
           (has_sha3 ? DSHA256I_CPU_SHA3 : 0u);
}

#elif defined(__APPLE__)

static int has(const char *name)
{
    int value = 0;
    size_t size = sizeof value;
    return sysctlbyname(name, &value, &size, NULL, 0) == 0 && value != 0;
}

unsigned dsha256i_system_cpu_features(void)
{
    return (has("hw.optional.neon") || has("hw.optional.AdvSIMD") ? DSHA256I_CPU_NEON : 0u) |
           (has("hw.optional.arm.FEAT_SHA256") ? DSHA256I_CPU_SHA2 : 0u) |
           (has("hw.optional.arm.FEAT_SHA3") || has("hw.optional.armv8_2_sha3") ? DSHA256I_CPU_SHA3 : 0u);
}

#elif defined(_WIN32) /* by number: older headers lack the names */

unsigned dsha256i_system_cpu_features(void)
{
    return (IsProcessorFeaturePresent(19) ? DSHA256I_CPU_NEON : 0u) | /* PF_ARM_NEON_INSTRUCTIONS_AVAILABLE */
           (IsProcessorFeaturePresent(30) ? DSHA256I_CPU_SHA2 : 0u) | /* PF_ARM_V8_CRYPTO_INSTRUCTIONS_AVAILABLE */
           (IsProcessorFeaturePresent(64) ? DSHA256I_CPU_SHA3 : 0u);  /* PF_ARM_SHA3_INSTRUCTIONS_AVAILABLE */
}

#else

unsigned dsha256i_system_cpu_features(void)
{
    return 0;
}

#endif

#else

unsigned dsha256i_system_cpu_features(void)
{
    return 0;
}

#endif

/* ---- Cgroups ----------------------------------------------------------------------------------------------------- */

/* Reads up to two numbers of a file of control group `group`; "max" and −1 mean no limit. How many were there. */
static int read_limits(const char *mount, const char *hierarchy, const char *group, const char *file, double number[2])
{
    char path[4096], text[64] = "";
    const int length = snprintf(path, sizeof path, "%s%s%s/%s", mount, hierarchy, group, file);
    FILE *stream = length > 0 && (size_t)length < sizeof path ? fopen(path, "r") : NULL;
    if (!stream)
        return 0;
    const int got = fgets(text, sizeof text, stream) != NULL;
    fclose(stream);
    if (!got)
        return 0;
    char *end = text;
    int n = 0;
    for (char *at = text; n < 2; n++, at = end) {
        number[n] = strtod(at, &end);
        if (end == at)
            break;
    }
    return n;
}

static unsigned round_up(double cpus)
{
    const unsigned whole = (unsigned)cpus;
    return (double)whole < cpus ? whole + 1 : whole;
}

/* The least quota of a group and of those above it; cuts `group` down while it goes up. 0: none. */
static unsigned least_quota(const char *mount, const char *hierarchy, char *group, int version)
{
    unsigned least = 0;
    for (;;) {
        double quota[2] = {0, 0}, period[2];
        int known = 0;
        if (version == 2) { /* "200000 100000" or "max 100000" */
            known = read_limits(mount, hierarchy, group, "cpu.max", quota) == 2;
            period[0] = quota[1];
        } else {
            known = read_limits(mount, hierarchy, group, "cpu.cfs_quota_us", quota) >= 1 &&
                    read_limits(mount, hierarchy, group, "cpu.cfs_period_us", period) >= 1;
        }
        if (known && quota[0] > 0 && period[0] > 0 && quota[0] / period[0] < 1e6) {
            const unsigned cpus = round_up(quota[0] / period[0]);
            least = least == 0 || cpus < least ? cpus : least;
        }
        char *last = strrchr(group, '/');
        if (!last)
            return least;
        *last = '\0';
    }
}

static int has_controller(const char *list, const char *name)
{
    const size_t length = strlen(name);
    for (const char *at = list; at; at = strchr(at, ',') ? strchr(at, ',') + 1 : NULL)
        if (strncmp(at, name, length) == 0 && (at[length] == ',' || at[length] == '\0'))
            return 1;
    return 0;
}

unsigned dsha256i_cgroup_cpus(const char *membership, const char *mount)
{
    static const char *const hierarchies[2][3] = {{"/cpu", "/cpu,cpuacct", "/cpuacct,cpu"}, {"", "/unified", NULL}};
    FILE *stream = fopen(membership, "r");
    if (!stream)
        return 0;
    unsigned least = 0;
    char line[4096];
    while (fgets(line, sizeof line, stream)) { /* ID:CONTROLLERS:GROUP; version 2 has ID 0 and no controllers */
        line[strcspn(line, "\n")] = '\0';
        char *controllers = strchr(line, ':');
        char *group = controllers ? strchr(controllers + 1, ':') : NULL;
        if (!group)
            continue;
        *group++ = '\0';
        controllers++;
        const int version = *controllers == '\0' ? 2 : 1;
        if (version == 1 && !has_controller(controllers, "cpu"))
            continue;
        for (int i = 0; i < 3 && hierarchies[version - 1][i]; i++) {
            char copy[sizeof line];
            memcpy(copy, group, strlen(group) + 1);
            if (strcmp(copy, "/") == 0)
                copy[0] = '\0';
            const unsigned cpus = least_quota(mount, hierarchies[version - 1][i], copy, version);
            least = cpus > 0 && (least == 0 || cpus < least) ? cpus : least;
        }
    }
    fclose(stream);
    return least;
}

/* ---- Libraries --------------------------------------------------------------------------------------------------- */

#ifdef _WIN32

void *dsha256i_library_open(const char *name)
{
    const int is_path = strpbrk(name, "/\\") != NULL;
    return (void *)LoadLibraryExA(name, NULL, is_path ? 0 : LOAD_LIBRARY_SEARCH_SYSTEM32);
}

void *dsha256i_library_symbol(void *library, const char *name)
{
    const FARPROC address = GetProcAddress((HMODULE)library, name);
    void *pointer;
    memcpy(&pointer, &address, sizeof pointer);
    return pointer;
}

#else

void *dsha256i_library_open(const char *name)
{
    return dlopen(name, RTLD_NOW | RTLD_LOCAL);
}

void *dsha256i_library_symbol(void *library, const char *name)
{
    return dlsym(library, name);
}

#endif

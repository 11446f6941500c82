/* POSIX. Windows has a file of its own. */
#ifndef _WIN32
#if !defined(_GNU_SOURCE)
#define _GNU_SOURCE /* affinity masks; clocks of condition variables */
#endif
#include "platform.h"

#include "cgroup.h"
#include "static_program.h"

#include <dlfcn.h>
#include <signal.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#ifdef __linux__
#include <sched.h>
#endif

/* ---- Locks ------------------------------------------------------------------------------------------------------- */

int dsha256i_mutex_init(dsha256i_mutex *mutex)
{
    return pthread_mutex_init(mutex, NULL) == 0 ? 0 : -1;
}

int dsha256i_cond_init(dsha256i_cond *cond)
{
#ifdef __APPLE__
    return pthread_cond_init(cond, NULL) == 0 ? 0 : -1;
#else
    pthread_condattr_t attributes;
    if (pthread_condattr_init(&attributes) != 0)
        return -1;
    const int failed =
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC) != 0 || pthread_cond_init(cond, &attributes);
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
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    const uint64_t end_ns = (uint64_t)time.tv_nsec + left % 1000000000;
    time.tv_sec += (time_t)(left / 1000000000 + end_ns / 1000000000);
    time.tv_nsec = (long)(end_ns % 1000000000);
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
    sigset_t all, before; /* a new thread takes over the mask of the one that makes it */
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    run(argument);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
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

void dsha256i_sleep_ns(uint64_t ns)
{
    const struct timespec time = {.tv_sec = (time_t)(ns / 1000000000), .tv_nsec = (long)(ns % 1000000000)};
    nanosleep(&time, NULL);
}

long dsha256i_process_id(void)
{
    return (long)getpid();
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

void dsha256i_thread_place(unsigned index, int pin)
{
#ifdef __linux__
    if (!pin)
        return;
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
    (void)index, (void)pin;
#endif
}

void dsha256i_thread_serve(void)
{
    /* Schedulers here prefer who wakes; niceness and timer slack changed nothing that could be measured. */
}

static unsigned usable_cpus(void)
{
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
}

unsigned dsha256i_cpu_count(int beside_device)
{
    return dsha256i_cpus_of_quota(dsha256i_cgroup_cpus("/proc/self/cgroup", "/sys/fs/cgroup"), usable_cpus(),
                                  beside_device);
}

/* ---- Libraries --------------------------------------------------------------------------------------------------- */

int dsha256i_library_can_open(void)
{
    return !dsha256i_is_static_program();
}

void *dsha256i_library_open(const char *name)
{
    return dlopen(name, RTLD_NOW | RTLD_LOCAL);
}

void *dsha256i_library_symbol(void *library, const char *name)
{
    return dlsym(library, name);
}

#else
typedef int dsha256i_not_posix; /* ISO C wants a declaration */
#endif

/* All that differs between operating systems: threads, libraries, the CPUs that this process may use. platform.c is for
 * POSIX, platform_windows.c for Windows. */
#ifndef DSHA256_LIB_PLATFORM_H
#define DSHA256_LIB_PLATFORM_H

#include "clock.h"

#ifndef _WIN32
#include <pthread.h>
#endif
#include <stdint.h>

/* ---- Locks ------------------------------------------------------------------------------------------------------- */

#ifdef _WIN32 /* SRWLOCK, CONDITION_VARIABLE, HANDLE */
typedef struct {
    void *slim_lock;
} dsha256i_mutex;
typedef struct {
    void *variable;
} dsha256i_cond;
typedef void *dsha256i_thread;
#else
typedef pthread_mutex_t dsha256i_mutex;
typedef pthread_cond_t dsha256i_cond;
typedef pthread_t dsha256i_thread;
#endif

/* 0, or −1: out of resources. */
int dsha256i_mutex_init(dsha256i_mutex *mutex);
int dsha256i_cond_init(dsha256i_cond *cond);
void dsha256i_mutex_destroy(dsha256i_mutex *mutex);
void dsha256i_cond_destroy(dsha256i_cond *cond);

void dsha256i_lock(dsha256i_mutex *mutex);
void dsha256i_unlock(dsha256i_mutex *mutex);
void dsha256i_wait(dsha256i_cond *cond, dsha256i_mutex *mutex);
/* The same until dsha256i_clock_ns() reaches the deadline. May return early, as dsha256i_wait may. */
void dsha256i_wait_until(dsha256i_cond *cond, dsha256i_mutex *mutex, uint64_t deadline_ns);
void dsha256i_wake_one(dsha256i_cond *cond);
void dsha256i_wake_all(dsha256i_cond *cond);

/* ---- Threads ----------------------------------------------------------------------------------------------------- */

/* Starts a thread that receives no signals: the handlers of the program never run on it. 0, or −1. */
int dsha256i_thread_start(dsha256i_thread *thread, void *(*run)(void *), void *argument);
/* Calls run on this thread; threads that are started meanwhile, by whomever, receive no signals. */
void dsha256i_without_signals(void (*run)(void *), void *argument);
void dsha256i_thread_join(dsha256i_thread thread);
void dsha256i_thread_detach(dsha256i_thread thread);
/* Places the calling thread, the index-th (modulo their number) of those that the process may have at once: with pin,
 * it stays on one CPU, where the system has such a thing; without, it goes to where Windows would never send it by
 * itself, another group of 64 processors. */
void dsha256i_thread_place(unsigned index, int pin);
/* Has the calling thread, which serves a device and sleeps for most of its time, run as soon as it wakes, where the
 * system would have it wait for the turn of a thread that hashes to end: on Windows. */
void dsha256i_thread_serve(void);

#ifdef _WIN32
/* The group of the index-th processor (modulo their number) of those in the masks, one for each group, and the
 * processor's bit. 0, and no bit: there is none. */
unsigned dsha256i_group_of(uint64_t *processor, const uint64_t *masks, unsigned n_groups, unsigned index);
#endif

/* ---- Libraries --------------------------------------------------------------------------------------------------- */

/* 0: this program is linked statically, and a library that it loads would crash it: it must not. */
int dsha256i_library_can_open(void);
/* Loads a shared library, on Windows only from the system's folder unless the name is a whole path. NULL: there is
 * none. */
void *dsha256i_library_open(const char *name);
/* The address of what it exports under the name, or NULL. */
void *dsha256i_library_symbol(void *library, const char *name);

/* ---- The machine ------------------------------------------------------------------------------------------------- */

void dsha256i_sleep_ns(uint64_t ns);

/* Tells a process from its parent before a fork. */
long dsha256i_process_id(void);

/* Threads that can run at once: the CPUs of the affinity mask, or fewer where a cgroup's quota of CPU time (version 1
 * or 2) is less. A fraction of the quota counts as one more; but not beside a device: where threads spend the quota
 * before its period is over, all stand still for the rest of it, the device's thread, too. At least 1. */
unsigned dsha256i_cpu_count(int beside_device);

#endif

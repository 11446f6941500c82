/* Windows, by its own API: no other library is linked for threads. */
#ifdef _WIN32
#if !defined(_WIN32_WINNT) || _WIN32_WINNT < 0x0601
#undef _WIN32_WINNT
#define _WIN32_WINNT 0x0601 /* Windows 7: groups of processors */
#endif
#include "platform.h"

#include <process.h>
#include <stdlib.h>
#include <string.h>
#include <windows.h>

/* ---- Locks ------------------------------------------------------------------------------------------------------- */

/* platform.h declares them without windows.h, as the pointers that they are. */
_Static_assert(sizeof(SRWLOCK) == sizeof(dsha256i_mutex), "a slim lock is a pointer");
_Static_assert(sizeof(CONDITION_VARIABLE) == sizeof(dsha256i_cond), "a condition variable is a pointer");

static SRWLOCK *lock_of(dsha256i_mutex *mutex)
{
    return (SRWLOCK *)(void *)mutex;
}

static CONDITION_VARIABLE *variable_of(dsha256i_cond *cond)
{
    return (CONDITION_VARIABLE *)(void *)cond;
}

int dsha256i_mutex_init(dsha256i_mutex *mutex)
{
    InitializeSRWLock(lock_of(mutex));
    return 0;
}

int dsha256i_cond_init(dsha256i_cond *cond)
{
    InitializeConditionVariable(variable_of(cond));
    return 0;
}

void dsha256i_mutex_destroy(dsha256i_mutex *mutex)
{
    (void)mutex; /* holds nothing */
}

void dsha256i_cond_destroy(dsha256i_cond *cond)
{
    (void)cond;
}

void dsha256i_lock(dsha256i_mutex *mutex)
{
    AcquireSRWLockExclusive(lock_of(mutex));
}

void dsha256i_unlock(dsha256i_mutex *mutex)
{
    ReleaseSRWLockExclusive(lock_of(mutex));
}

void dsha256i_wait(dsha256i_cond *cond, dsha256i_mutex *mutex)
{
    SleepConditionVariableSRW(variable_of(cond), lock_of(mutex), INFINITE, 0);
}

void dsha256i_wait_until(dsha256i_cond *cond, dsha256i_mutex *mutex, uint64_t deadline_ns)
{
    const uint64_t now_ns = dsha256i_clock_ns(), most_ms = 86400000; /* a day, and then it returns early */
    const uint64_t left_ms = deadline_ns > now_ns ? (deadline_ns - now_ns + 999999) / 1000000 : 0;
    SleepConditionVariableSRW(variable_of(cond), lock_of(mutex), (DWORD)(left_ms < most_ms ? left_ms : most_ms), 0);
}

void dsha256i_wake_one(dsha256i_cond *cond)
{
    WakeConditionVariable(variable_of(cond));
}

void dsha256i_wake_all(dsha256i_cond *cond)
{
    WakeAllConditionVariable(variable_of(cond));
}

/* ---- Threads ----------------------------------------------------------------------------------------------------- */

struct start {
    void *(*run)(void *);
    void *argument;
};

static unsigned __stdcall run_thread(void *pointer)
{
    const struct start start = *(struct start *)pointer;
    free(pointer);
    start.run(start.argument);
    return 0;
}

int dsha256i_thread_start(dsha256i_thread *thread, void *(*run)(void *), void *argument)
{
    struct start *start = malloc(sizeof *start);
    if (!start)
        return -1;
    *start = (struct start){run, argument};
    const uintptr_t started = _beginthreadex(NULL, 0, run_thread, start, 0, NULL);
    if (started == 0) {
        free(start);
        return -1;
    }
    *thread = (HANDLE)started;
    return 0;
}

void dsha256i_without_signals(void (*run)(void *), void *argument)
{
    run(argument); /* there are none */
}

void dsha256i_thread_join(dsha256i_thread thread)
{
    WaitForSingleObject(thread, INFINITE);
    CloseHandle(thread);
}

void dsha256i_thread_detach(dsha256i_thread thread)
{
    CloseHandle(thread);
}

/* ---- The machine ------------------------------------------------------------------------------------------------- */

/* As short as it is meant, where the system has such timers (Windows 10 of 2018); otherwise in steps of its clock. */
void dsha256i_sleep_ns(uint64_t ns)
{
    enum { HIGH_RESOLUTION = 2 };
    LARGE_INTEGER due;
    due.QuadPart = -(LONGLONG)(ns / 100); /* from now on */
    HANDLE timer = CreateWaitableTimerExW(NULL, NULL, HIGH_RESOLUTION, TIMER_MODIFY_STATE | SYNCHRONIZE);
    if (timer && SetWaitableTimer(timer, &due, 0, NULL, NULL, FALSE))
        WaitForSingleObject(timer, INFINITE);
    else
        Sleep((DWORD)((ns + 999999) / 1000000));
    if (timer)
        CloseHandle(timer);
}

long dsha256i_process_id(void)
{
    return _getpid();
}

/* ---- Processors: groups of up to 64 ------------------------------------------------------------------------------ */

enum { GROUPS_MAX = 64 };

/* The processors that this process may use, a mask for each group. A process that was given some of its group's keeps
 * to them; otherwise its threads may go to any group, though before Windows 11 none goes by itself. */
static unsigned usable_masks(uint64_t masks[GROUPS_MAX])
{
    DWORD_PTR process = 0, machine = 0;
    USHORT n = 1, own = 0;
    const int is_one_group = GetProcessAffinityMask(GetCurrentProcess(), &process, &machine) && process != 0;
    if (is_one_group && (process != machine || GetActiveProcessorGroupCount() < 2)) {
        memset(masks, 0, GROUPS_MAX * sizeof *masks);
        if (GetActiveProcessorGroupCount() >= 2 && !GetProcessGroupAffinity(GetCurrentProcess(), &n, &own))
            own = 0;
        masks[own % GROUPS_MAX] = process;
        return own % GROUPS_MAX + 1u;
    }
    const unsigned n_groups = GetActiveProcessorGroupCount();
    for (unsigned i = 0; i < n_groups && i < GROUPS_MAX; i++) {
        const DWORD n_active = GetActiveProcessorCount((WORD)i);
        masks[i] = n_active < 64 ? (UINT64_C(1) << n_active) - 1 : UINT64_MAX;
    }
    return n_groups < GROUPS_MAX ? n_groups : GROUPS_MAX;
}

static unsigned count_bits(uint64_t mask)
{
    unsigned n = 0;
    for (; mask; mask &= mask - 1)
        n++;
    return n;
}

unsigned dsha256i_group_of(uint64_t *processor, const uint64_t *masks, unsigned n_groups, unsigned index)
{
    unsigned n = 0, group = 0;
    for (unsigned i = 0; i < n_groups; i++)
        n += count_bits(masks[i]);
    *processor = 0;
    if (n == 0)
        return 0;
    unsigned left = index % n;
    for (; left >= count_bits(masks[group]); group++)
        left -= count_bits(masks[group]);
    uint64_t rest = masks[group];
    for (; left > 0; left--)
        rest &= rest - 1;
    *processor = rest & ~(rest - 1);
    return group;
}

void dsha256i_thread_place(unsigned index, int pin)
{
    uint64_t masks[GROUPS_MAX], processor;
    const unsigned n_groups = usable_masks(masks), group = dsha256i_group_of(&processor, masks, n_groups, index);
    if (processor == 0 || (!pin && n_groups < 2))
        return;
    const GROUP_AFFINITY place = {.Mask = (KAFFINITY)(pin ? processor : masks[group]), .Group = (WORD)group};
    SetThreadGroupAffinity(GetCurrentThread(), &place, NULL); /* where it is refused, the thread stays where it is */
}

void dsha256i_thread_serve(void)
{
    SetThreadPriority(GetCurrentThread(), THREAD_PRIORITY_ABOVE_NORMAL); /* needs no right */
}

unsigned dsha256i_cpu_count(int beside_device)
{
    (void)beside_device;
    uint64_t masks[GROUPS_MAX];
    const unsigned n_groups = usable_masks(masks);
    unsigned n = 0;
    for (unsigned i = 0; i < n_groups; i++)
        n += count_bits(masks[i]);
    return n > 0 ? n : 1;
}

/* ---- Libraries --------------------------------------------------------------------------------------------------- */

int dsha256i_library_can_open(void)
{
    return 1;
}

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
typedef int dsha256i_not_windows; /* ISO C wants a declaration */
#endif

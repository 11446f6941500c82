#include "clock.h"

double seconds_of(clockid_t clock)
{
    struct timespec now = {0, 0};
    clock_gettime(clock, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

double seconds_now(void)
{
    return seconds_of(CLOCK_MONOTONIC);
}

void sleep_for(double seconds)
{
    const struct timespec time = {(time_t)seconds, (long)(1e9 * (seconds - (double)(time_t)seconds))};
    nanosleep(&time, NULL);
}

/* One addition of a register to itself. */
#if defined(__x86_64__) || defined(__i386__)
#define ADD "add %0, %0\n"
#elif defined(__aarch64__) || defined(__arm__)
#define ADD "add %0, %0, %0\n"
#elif defined(__riscv)
#define ADD "add %0, %0, %0\n"
#endif

#ifdef ADD

#define ADD_8  ADD ADD ADD ADD ADD ADD ADD ADD
#define ADD_64 ADD_8 ADD_8 ADD_8 ADD_8 ADD_8 ADD_8 ADD_8 ADD_8

double clock_rate(void)
{
    enum { TRIES = 4, TURNS = 10000 };
    double best = 0; /* what is lost to an interrupt must not count */
    for (int i = 0; i < TRIES; i++) {
        const double start = seconds_now();
        unsigned long x = 1;
        for (int turn = 0; turn < TURNS; turn++)
            __asm__ volatile(ADD_64 : "+r"(x));
        const double rate = 64.0 * TURNS / (seconds_now() - start);
        best = rate > best ? rate : best;
    }
    return best;
}

#else

double clock_rate(void)
{
    return 0;
}

#endif

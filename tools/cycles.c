#include "cycles.h"

#include <time.h>

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

static double seconds_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

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

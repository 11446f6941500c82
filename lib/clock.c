#ifdef _WIN32
#include "clock.h"

#include <windows.h>

uint64_t dsha256i_clock_ns(void)
{
    LARGE_INTEGER ticks, per_second; /* neither fails since Windows XP */
    QueryPerformanceCounter(&ticks);
    QueryPerformanceFrequency(&per_second);
    const uint64_t seconds = (uint64_t)(ticks.QuadPart / per_second.QuadPart);
    const uint64_t rest = (uint64_t)(ticks.QuadPart % per_second.QuadPart);
    return seconds * UINT64_C(1000000000) + rest * UINT64_C(1000000000) / (uint64_t)per_second.QuadPart;
}

#else
#if !defined(_GNU_SOURCE)
#define _GNU_SOURCE /* clock_gettime */
#endif
#include "clock.h"

#include <time.h>

uint64_t dsha256i_clock_ns(void)
{
#ifdef CLOCK_MONOTONIC
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * UINT64_C(1000000000) + (uint64_t)now.tv_nsec;
#else
    return 0;
#endif
}

#endif

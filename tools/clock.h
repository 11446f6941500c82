/* The clocks that the command and the benchmarks read. */
#ifndef DSHA256_TOOLS_CLOCK_H
#define DSHA256_TOOLS_CLOCK_H

#include <time.h>

double seconds_of(clockid_t clock);

/* On the monotonic clock. */
double seconds_now(void);

void sleep_for(double seconds);

/* The clock of the processor that this thread runs on, measured: cycles per second, from a chain of additions each of
 * which waits for the one before: one a cycle, on every processor that this has a loop for. Takes about a millisecond.
 * 0: no loop for this processor. */
double clock_rate(void);

#endif

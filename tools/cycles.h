/* The clock of the processor that this thread runs on, measured. */
#ifndef DSHA256_TOOLS_CYCLES_H
#define DSHA256_TOOLS_CYCLES_H

/* Cycles a second, from a chain of additions each of which waits for the one before: one a cycle, on every processor
 * that this knows a loop for. Takes about a millisecond. 0: no loop for this processor. */
double clock_rate(void);

#endif

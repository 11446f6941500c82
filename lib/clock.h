/* The clock. */
#ifndef DSHA256_LIB_CLOCK_H
#define DSHA256_LIB_CLOCK_H

#include <stdint.h>

/* Nanoseconds on a clock that never goes back; always 0 on a machine that has none. */
uint64_t dsha256i_clock_ns(void);

#endif

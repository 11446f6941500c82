/* Which kernel is the fastest. */
#ifndef DSHA256_LIB_RACE_H
#define DSHA256_LIB_RACE_H

#include "kernel.h"

enum { DSHA256I_N_OPERATIONS = DSHA256_OP_COMPRESS + 1 };

/* Runs the kernels, all of which this machine can run, against each other in each operation (DSHA256_OP_…), and sets its
 * place in fastest to the quickest one; on a draw, the later in the list. Takes about half a millisecond a kernel. */
void dsha256i_race(const struct dsha256i_kernel *fastest[DSHA256I_N_OPERATIONS],
                   const struct dsha256i_kernel *const *kernels, size_t n);

#endif

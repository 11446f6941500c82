/* The self-test of one kernel. */
#ifndef DSHA256_LIB_SELFTEST_H
#define DSHA256_LIB_SELFTEST_H

#include "kernel.h"

/* DSHA256_OK, DSHA256_ERR_SELFTEST, or of a device DSHA256_ERR_DEVICE. */
int dsha256i_selftest(const struct dsha256i_kernel *kernel);

#endif

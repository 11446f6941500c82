/* The backends: what users pick by name, and what "auto" is made of. Public functions turn a backend into a kernel
 * here; everything that they call takes the kernel. */
#ifndef DSHA256_LIB_BACKEND_H
#define DSHA256_LIB_BACKEND_H

#include "race.h"

struct dsha256_backend {
    const struct dsha256i_kernel *kernel; /* NULL: "auto", which has one for each operation */
};

/* The kernel by which the backend, or "auto" for NULL, does an operation (DSHA256_OP_…). NULL: "auto" has none, as not
 * even the scalar kernel passed its self-test. */
const struct dsha256i_kernel *dsha256i_backend_kernel(const dsha256_backend *backend, int operation);

/* What compresses for the backend. Never NULL: for functions that cannot fail. */
dsha256i_compress *dsha256i_backend_compress(const dsha256_backend *backend);

/* Sets kernels to those that this machine can run and that passed their self-test: what "auto" chooses from. Returns
 * how many. */
size_t dsha256i_sound_kernels(const struct dsha256i_kernel *kernels[DSHA256I_RACERS_MAX]);

/* 1 if backend number index is a device that works beside the CPU: what the engine takes unasked. */
int dsha256i_backend_is_device(size_t index);

#endif

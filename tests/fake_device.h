/* A device that fails when told to: the scalar kernel behind the seam's device functions. */
#ifndef DSHA256_TESTS_FAKE_DEVICE_H
#define DSHA256_TESTS_FAKE_DEVICE_H

#include "backend.h"

struct fake_device {
    /* What it is to do; may change while it works (atomically). Counted in calls of scan_device. */
    uint32_t fail_every;    /* every n-th call fails; 0: none */
    uint32_t hang_every;    /* every n-th call hangs for hang_ms, and then goes on as if nothing had been */
    uint32_t hang_ms;       /* where it becomes 0, what hangs comes back */
    uint32_t wrong_every;   /* every n-th call emits, beside what is right, candidates that are not */
    uint32_t misses;        /* ≠ 0: emits nothing any more */
    uint32_t restarts_fail; /* so many restarts fail */
    double pretended_rate;  /* > 0: hash nothing, emit nothing, take as long as so many hashes a second need */
    /* What it did. */
    uint32_t n_calls, n_failed, n_hung, n_back, n_wrong, n_restarts; /* n_back: of those that hung */
    uint32_t longest; /* nonces of the longest range that it was asked for */

    struct dsha256i_kernel kernel;
    struct dsha256_backend backend;
};

/* Fills the device, which must stay where it is; device->backend is then ready to use. */
void fake_device_init(struct fake_device *device);

#endif

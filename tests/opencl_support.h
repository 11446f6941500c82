/* What the tests on the fake OpenCL library share: loading it, its time, opening its devices, searches on them. */
#ifndef DSHA256_TESTS_OPENCL_SUPPORT_H
#define DSHA256_TESTS_OPENCL_SUPPORT_H

#include "backend.h"
#include "clock.h"
#include "opencl/fake_opencl.h"
#include "opencl/opencl.h"
#include "test.h"

/* NULL until it is loaded. While it has FAKE_SIMULATED_TIME, the library's clock and its sleep are the fake's. */
extern struct fake_opencl *fake;

/* Has the library use the fake, with a cache in the folder or none. A CPU at first: those are opened without an
 * autotune. */
void load_fake(const char *cache);
dsha256_backend *open_device(void);
/* Closes it, and lets everything come back that may. */
void close_device(dsha256_backend *backend);
int restart(dsha256_backend *backend);

/* Runs it in a process that has not yet listed devices. Returns what it ended with. */
int in_child(void (*run)(int), int number);

size_t count_cpu_backends(void);
dsha256_backend_info info_of(size_t device);

enum { N_NONCES = 3000, N_VERSIONS = 4, HITS_MAX = 20000 };

struct search {
    dsha256_job job;
    uint32_t first;
    uint64_t n;
    size_t n_hits;
    dsha256_hit hits[HITS_MAX];
};

/* The first block's header, which its nonce 2083236893 makes a hit, with its own version and target. */
dsha256_job genesis_job(void);
/* One hash in 2^bits is a hit. */
struct search *new_search(unsigned bits, size_t n_versions, uint32_t first, uint64_t n);
/* Scans on the backend; what it says to have done must be right. */
int try_search(dsha256_backend *backend, const struct search *search, uint64_t *errors);
/* Hashes n messages of 80 or 64 bytes; the same. */
int try_batch(dsha256_backend *backend, size_t size, size_t n);

#endif

/* Inside a device: its context, what belongs to it, and what is under way. */
#ifndef DSHA256_LIB_OPENCL_CONTEXT_H
#define DSHA256_LIB_OPENCL_CONTEXT_H

#include "opencl.h"

enum {
    DSHA256I_CL_STEP = 64, /* nonces; times 32 versions: as many candidates as there is room for */
    DSHA256I_CL_SLOTS = 2, /* launches under way */
    DSHA256I_CL_BATCH_MAX = 4096,
    DSHA256I_CL_FOUND_WORDS = 1 + 2 * DSHA256I_CANDIDATES_MAX,
    DSHA256I_CL_LEAST_HASHES = DSHA256I_CL_STEP * DSHA256_JOB_VERSIONS_MAX, /* of a launch */
    DSHA256I_CL_NONCES_MAX = 1 << 30,                                       /* of a launch */
};

/* The functions of kernels/opencl/sha256d.cl. */
enum {
    DSHA256I_CL_SCAN,
    DSHA256I_CL_SCAN_VERSIONS,
    DSHA256I_CL_HASH_HEADERS,
    DSHA256I_CL_HASH_PAIRS,
    DSHA256I_CL_KERNELS
};

/* The forms of the kernels: builds of kernels/opencl/sha256d.cl with other options, which compute the same. */
enum { DSHA256I_CL_PLAIN, DSHA256I_CL_NESTED, DSHA256I_CL_NESTED_MULTIPLY_ADD, DSHA256I_CL_FORMS };

/* What a scan is launched as. */
struct dsha256i_opencl_variant {
    int form;  /* DSHA256I_CL_PLAIN … */
    int entry; /* DSHA256I_CL_SCAN or DSHA256I_CL_SCAN_VERSIONS, which serves a single version, too */
    unsigned group;
};

/* What was built of a form. */
struct dsha256i_opencl_program {
    cl_program program; /* NULL: it is not built */
    cl_kernel kernels[DSHA256I_CL_KERNELS];
};

struct dsha256i_opencl_slot {
    cl_mem found;
    uint32_t *host; /* DSHA256I_CL_FOUND_WORDS in the transfers */
    cl_event event; /* of reading found */
    struct dsha256i_opencl_variant variant;
    uint32_t offset, n;
    uint64_t launched_ns;
};

/* The host's memory that commands under way read and write: of one context, and never of the next one, as commands of a
 * context that was given up may still come back. */
struct dsha256i_opencl_transfers {
    struct dsha256i_opencl_transfers *next; /* of those abandoned */
    struct dsha256i_opencl_job job;
    uint32_t found[DSHA256I_CL_SLOTS][DSHA256I_CL_FOUND_WORDS];
    uint8_t batch_input[80 * DSHA256I_CL_BATCH_MAX], batch_output[32 * DSHA256I_CL_BATCH_MAX];
};

struct dsha256i_opencl_device {
    struct dsha256i_kernel kernel;
    const struct dsha256i_opencl_functions *cl;
    struct dsha256i_opencl_device_info *info;
    long process;     /* who opened it */
    int form;         /* which was built first; batches use it */
    int is_ready;     /* the context is there and sound */
    int is_unsettled; /* commands may be under way that nobody waits for */
    int has_hung;     /* a command of the context may never come back */
    int is_cached;    /* a program came from the cache */
    unsigned n_hung;  /* contexts of which that was so */

    cl_context context;
    cl_command_queue queue;
    struct dsha256i_opencl_program programs[DSHA256I_CL_FORMS];
    cl_mem job, input, output;
    struct dsha256i_opencl_slot slots[DSHA256I_CL_SLOTS];
    struct dsha256i_opencl_transfers *transfers;
    int is_job_sent;

    double rate;          /* hashes a nanosecond; 0: not measured */
    double launch_hashes; /* of the next launch */
    uint64_t finished_ns; /* when the last launch did */
};

/* How long a launch shall take. */
unsigned dsha256i_opencl_launch_ms(void);

/* Makes the context and everything in it, with the form; 0: something failed, and nothing is left. */
int dsha256i_opencl_setup(struct dsha256i_opencl_device *device, int form, int use_cache);
/* Gives up the context and all that belongs to it. One that hangs is left alone: releasing it could wait. */
void dsha256i_opencl_teardown(struct dsha256i_opencl_device *device);
/* Returns DSHA256_ERR_DEVICE, and the device does so until it is set up anew. */
int dsha256i_opencl_fail(struct dsha256i_opencl_device *device);

/* How a command ended. DSHA256I_CL_LOST: it may still be under way. */
enum dsha256i_opencl_outcome { DSHA256I_CL_COMPLETE, DSHA256I_CL_FAILED, DSHA256I_CL_LOST };

/* Waits for the event, which it releases: asleep for most of the time that the work is expected to take, then with a
 * look every now and then. */
enum dsha256i_opencl_outcome dsha256i_opencl_wait(struct dsha256i_opencl_device *device, cl_event *event,
                                                  uint64_t expected_ns);

#endif

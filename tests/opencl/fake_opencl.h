/* A libOpenCL.so.1 for tests: devices that run the library's kernels, compiled as C, and fail when told to. Found by
 * dlsym under the name "fake_opencl". */
#ifndef DSHA256_TESTS_FAKE_OPENCL_H
#define DSHA256_TESTS_FAKE_OPENCL_H

#define CL_TARGET_OPENCL_VERSION 120
#include <CL/cl.h>
#include <pthread.h>
#include <stdint.h>

enum { FAKE_PLATFORMS = 3, FAKE_DEVICES = 2 }; /* at most; devices of each platform */

/* How it answers where a text is asked for. */
enum fake_text {
    FAKE_TEXT_SOUND,
    FAKE_TEXT_EMPTY,
    FAKE_TEXT_HUGE,         /* larger than any buffer: an error, as the standard has it */
    FAKE_TEXT_UNTERMINATED, /* fills the buffer to its last byte, and says that it is longer */
    FAKE_TEXT_BINARY        /* bytes that no terminal should see */
};

/* What a launch of a scan does wrong, or-ed. */
enum {
    FAKE_FALSE = 1,         /* a candidate that is none */
    FAKE_OUT_OF_RANGE = 2,  /* one past the launch's end, one before its first nonce */
    FAKE_BAD_VERSION = 4,   /* one of a version that there is not */
    FAKE_TWICE = 8,         /* the first once more */
    FAKE_MISSING_LAST = 16, /* the last one in (nonce, version) is not there */
    FAKE_COUNT_ONE_MORE = 32,
    FAKE_COUNT_TOO_LARGE = 64, /* more than there is room for, though there are not so many */
    FAKE_COUNT_ABSURD = 128    /* all ones */
};

struct fake_opencl {
    pthread_mutex_t lock; /* to be held by who reads or changes what follows while a device is at work */

    /* The machine, as it is when the library lists its devices. */
    unsigned n_platforms, n_devices; /* of each platform; more platforms than there are: that is what it says */
    int claimed_devices;             /* > 0: clGetDeviceIDs says so many */
    cl_int platforms_status;         /* of clGetPlatformIDs */
    cl_int broken_status;            /* of clGetDeviceIDs on platform 0 */
    int broken_is_empty;             /* platform 0 succeeds, and has none */
    cl_device_type type;
    cl_uint units, vector_width;
    size_t max_group;
    cl_bool is_available, has_compiler, is_little_endian;
    enum fake_text text;
    const char *name, *extensions;

    /* Faults, by number: 1 is the next one. 0: none. */
    uint32_t fail_call;        /* this call fails, of all calls that could */
    uint32_t fail_every;       /* and every so many */
    uint32_t lose_launch;      /* at this launch the device is lost: all that has to do with its context fails */
    uint32_t lose_every;       /* and every so many */
    uint32_t refuse_contexts;  /* so many contexts cannot be made */
    uint32_t terminate_launch; /* this launch ends with an error, and with it what is behind it in its queue */
    uint32_t hang_launch;      /* this launch does not come back, nor does what is behind it in its queue */
    unsigned wrong;            /* what launches of scans do wrong */
    uint32_t wrong_every;      /* of which every so many is */
    int wrong_hashes;          /* batches have one bit flipped */
    int build_fails;           /* programs do not build from source */
    uint32_t polls;            /* an event is complete when asked for the so-manyth time */

    /* What was seen. */
    uint32_t n_calls, n_failed, n_launches, n_scans, n_wrong, n_lost, n_contexts, n_from_source, n_from_binary;
    int n_objects; /* not released */

    /* Lets time pass: all that is under way is done, even on queues that were released; with `hung` also what hangs. */
    void (*settle)(int hung);
};

/* What a cached binary of the fake begins with; then one byte, the options, and a NUL. */
#define FAKE_BINARY "FAKE"
enum { FAKE_BINARY_SOUND = 's', FAKE_BINARY_WRONG = 'w', FAKE_BINARY_FAILS = 'f' };

#endif

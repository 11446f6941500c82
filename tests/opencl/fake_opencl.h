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

/* Whether what a device does takes time. */
enum fake_time {
    FAKE_NO_TIME,        /* commands are done when an event behind them is asked for */
    FAKE_SIMULATED_TIME, /* on a clock that only goes on by the host's calls and sleeps: one thread, and no waiting */
    FAKE_REAL_TIME       /* on CLOCK_MONOTONIC: a command is done when its time has come */
};

/* How a queue answers that was asked for times. Without time there are none. */
enum fake_profiling {
    FAKE_PROFILING,         /* as it should */
    FAKE_PROFILING_REFUSED, /* there are no such queues */
    FAKE_PROFILING_ABSENT,  /* there are, and their events have no times */
    FAKE_PROFILING_ZERO,    /* all times are 0 */
    FAKE_PROFILING_ABSURD,  /* a command ends before it starts */
    FAKE_PROFILING_EARLY,   /* a command starts when it is submitted */
    FAKE_PROFILING_TICKS,   /* a clock of 24 MHz, of which ticks are said to be nanoseconds */
    FAKE_PROFILING_FINE,    /* picoseconds are */
    FAKE_PROFILINGS
};

/* A launch, for who says how fast it is. */
struct fake_launch {
    const char *options, *kernel; /* of the program's build; kernel_names in fake_opencl.c */
    size_t group;                 /* work-items of a work-group */
    uint64_t hashes, start_ns;    /* with those past its end; on the fake's clock */
};

/* What the launches of a device came to. Tests set it to 0 where they begin to measure. */
struct fake_use {
    uint64_t n_launches, hashes, busy_ns;
    uint64_t idle_ns; /* between the first launch and the last */
    uint64_t end_ns;  /* of the last */
};

/* What launches of trees do wrong. */
enum { FAKE_TREE_HASH = 1, FAKE_TREE_MUTATED, FAKE_TREE_NOT_MUTATED };

struct fake_opencl {
    pthread_mutex_t lock; /* to be held by who reads or changes what follows while a device is at work */

    /* The machine, as it is when the library lists its devices. */
    unsigned n_platforms, n_devices; /* of each platform; more platforms than there are: that is what it says */
    int claimed_devices;             /* > 0: clGetDeviceIDs says so many */
    cl_int platforms_status;         /* of clGetPlatformIDs */
    cl_int broken_status;            /* of clGetDeviceIDs on platform 0 */
    int broken_is_empty;             /* platform 0 succeeds, and has none */
    cl_device_type type;
    cl_uint units, vector_width, vendor_id;
    size_t max_group, versions_group; /* of scan_versions, if it has fewer; 0: it has not */
    cl_bool is_available, has_compiler, is_little_endian;
    enum fake_text text;
    const char *name, *extensions;
    const char *platform_vendor[FAKE_PLATFORMS]; /* NULL: that of all devices that have no other */
    struct {
        const char *name, *vendor, *extensions;
        cl_device_type type;
        cl_uint bus;
        int is_away, is_broken;         /* not available; no context can be made */
    } of[FAKE_PLATFORMS][FAKE_DEVICES]; /* of one device; what is 0 is as it is for all */

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
    int wrong_trees;           /* FAKE_TREE_… */
    int build_fails;           /* programs do not build from source */
    uint32_t hang_build;       /* this build from source does not return, until builds_return is set */
    int builds_return;
    int (*refuses)(const char *options);               /* programs with these options do not build */
    int (*is_right)(const struct fake_launch *launch); /* what is wrong is not wrong with this launch */
    uint32_t polls;                                    /* an event is complete when asked for the so-manyth time */

    /* Time. Commands of a queue are done one after the other, none before it is flushed; launches of a device, too, and
     * its transfers in each direction, whatever the queue. A device's clock is not the host's. */
    enum fake_time time; /* set before there is a queue */
    enum fake_profiling profiling;
    double rate;                                         /* of launches, hashes a nanosecond */
    double (*rate_of)(const struct fake_launch *launch); /* in its place; the lock is held */
    double transfer_rate;                                /* bytes a nanosecond; 0: they take no time */
    uint64_t gap_ns;                                     /* from the end of a launch to the start of the next */
    uint64_t build_ns;                                   /* of clBuildProgram */
    uint64_t compile_ns;                                 /* by which the first launch of a kernel takes longer */
    uint32_t delay_launch;                               /* this launch takes delay_ns longer: 1 is the next one */
    uint64_t delay_ns;
    uint64_t call_ns; /* simulated: of the host, for each call */
    uint64_t late_ns; /* simulated: by which each sleep is longer */
    uint64_t now_ns;  /* simulated */
    /* With time, launches of more hashes than this try only these nonces (and a batch its first and last message). */
    uint64_t most_hashed;
    const uint32_t *planted;
    size_t n_planted;

    /* What was seen. */
    struct fake_use use[FAKE_PLATFORMS * FAKE_DEVICES];
    uint32_t n_calls, n_failed, n_launches, n_scans, n_wrong, n_lost, n_contexts, n_from_source, n_from_binary;
    uint32_t n_builds_hung;
    uint32_t n_busy_queues; /* most that had flushed commands, not done yet, when an event was asked for */
    int n_objects;          /* not released */

    /* Lets time pass: all that is under way is done, even on queues that were released; with `hung` also what hangs. */
    void (*settle)(int hung);
    /* The simulated time: what the host's clock and its sleep are to be. */
    uint64_t (*clock)(void);
    void (*sleep)(uint64_t ns);
};

/* What a cached binary of the fake begins with; then one byte, the options, and a NUL. */
#define FAKE_BINARY "FAKE"
enum { FAKE_BINARY_SOUND = 's', FAKE_BINARY_WRONG = 'w', FAKE_BINARY_FAILS = 'f' };

#endif

/* Inside a device: its context, what belongs to it, and what is under way. */
#ifndef DSHA256_LIB_OPENCL_CONTEXT_H
#define DSHA256_LIB_OPENCL_CONTEXT_H

#include "../race.h"
#include "opencl.h"

enum {
    DSHA256I_CL_STEP = 64,     /* nonces; times 32 versions: as many candidates as there is room for */
    DSHA256I_CL_AHEAD_MS = 12, /* of work under way: see launch.c */
    DSHA256I_CL_SLOTS_MAX = 1 + DSHA256I_CL_AHEAD_MS, /* launches under way, where they take a millisecond */
    DSHA256I_CL_PIECES = 4,                           /* of a batch, under way */
    DSHA256I_CL_FOUND_WORDS = 1 + 2 * DSHA256I_CANDIDATES_MAX,
    DSHA256I_CL_LEAST_HASHES = DSHA256I_CL_STEP * DSHA256_JOB_VERSIONS_MAX, /* of a launch */
    DSHA256I_CL_NONCES_MAX = 1 << 30,                                       /* of a launch */
};

/* The functions of kernels/opencl/sha256d.cl. */
enum { DSHA256I_CL_SCAN, DSHA256I_CL_SCAN_VERSIONS, DSHA256I_CL_KERNELS };
enum { DSHA256I_CL_HASH_HEADERS, DSHA256I_CL_HASH_PAIRS, DSHA256I_CL_MERKLE_LEVEL, DSHA256I_CL_BATCH_KERNELS };

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
    unsigned groups[DSHA256I_CL_KERNELS]; /* work-items of a group, where nothing else was measured */
};

/* Variants by number: forms × entries × sizes of groups, which are the first one's, a half and a quarter of it. */
enum {
    DSHA256I_CL_GROUPS = 3,
    DSHA256I_CL_VARIANTS = DSHA256I_CL_FORMS * 2 * DSHA256I_CL_GROUPS,
    DSHA256I_CL_VARIANT_NAME = 48
};
_Static_assert((int)DSHA256I_CL_VARIANTS <= (int)DSHA256I_RACERS_MAX, "they race");

/* What a race came to. For now: something was missing that may be there at the next opening, which decides anew. */
enum { DSHA256I_CL_UNDECIDED, DSHA256I_CL_DECIDED, DSHA256I_CL_DECIDED_FOR_NOW };
struct dsha256i_opencl_decision {
    uint32_t is_made, chosen; /* one of these; number of a variant */
    struct {
        uint32_t group; /* 0: it did not take part */
        double rate;    /* hashes a nanosecond; 0: it failed */
    } variants[DSHA256I_CL_VARIANTS];
};

/* Which variant serves jobs of one version, or of several; and the race that decides it. */
struct dsha256i_opencl_choice {
    struct dsha256i_opencl_decision decision;
    int is_settled; /* there is nothing to do but to use what was decided */
    int is_racing;
    struct dsha256i_race race; /* of variants, by number */
    uint32_t n_versions;       /* of the jobs that count in it */
    unsigned n_others;         /* launches in a row that do not, */
    unsigned n_uncounted;      /* and of those that do, since the last turn */
    uint64_t busy_ns;          /* of all launches */
    struct {
        uint64_t ns, hashes; /* of the turn that it is in */
        unsigned n_failed;
    } racers[DSHA256I_CL_VARIANTS];
};

struct dsha256i_opencl_slot {
    cl_mem found;
    uint32_t *host;  /* DSHA256I_CL_FOUND_WORDS in the transfers */
    cl_event event;  /* of reading found */
    cl_event kernel; /* of the launch itself, which has its times */
    struct dsha256i_opencl_variant variant;
    uint32_t offset, n;
    uint64_t enqueued_ns, flushed_ns; /* it cannot have begun before the one, and could from the other on */
    uint64_t expected_ns;             /* how long it should take */
};

/* The host's memory that commands under way read and write: of one context, and never of the next one, as commands of a
 * context that was given up may still come back. */
struct dsha256i_opencl_transfers {
    struct dsha256i_opencl_transfers *next; /* of those abandoned */
    struct dsha256i_opencl_job job;
    uint32_t found[DSHA256I_CL_SLOTS_MAX][DSHA256I_CL_FOUND_WORDS];
};

/* A place for a piece of a batch: see batch.c. */
struct dsha256i_opencl_piece {
    cl_command_queue queue;
    cl_mem pinned; /* the host's: messages, then hashes, and where they are mapped for as long as it is there */
    uint8_t *host;
    cl_mem input, output, result; /* the device's: messages, hashes; of a tree, its root and equal pairs */
    cl_event event;               /* of what was enqueued last */
    int is_under_way;             /* commands may read and write the pinned memory */
};
struct dsha256i_opencl_batches {
    size_t room; /* messages that a piece has room for; 0: nothing is made */
    cl_kernel kernels[DSHA256I_CL_BATCH_KERNELS];
    struct dsha256i_opencl_piece pieces[DSHA256I_CL_PIECES];
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
    struct dsha256i_opencl_builder *builder; /* of other forms, or NULL; */
    unsigned building;                       /* which, as bits; none: it hangs */
    cl_mem job;
    struct dsha256i_opencl_slot slots[DSHA256I_CL_SLOTS_MAX];
    unsigned n_slots;
    struct dsha256i_opencl_transfers *transfers;
    struct dsha256i_opencl_batches batches;
    int is_job_sent;

    struct dsha256i_opencl_choice choices[2];                      /* for jobs of one version, of several */
    char names[2][DSHA256I_CL_VARIANTS][DSHA256I_CL_VARIANT_NAME]; /* of their variants, for people */
    int is_asked;                                                  /* somebody waits for them to be made */
    const struct dsha256i_opencl_variant *on_test;                 /* what serves whatever it can, or NULL */
    /* Of each form and entry: passed the self-test in this context; never to be used again. */
    uint8_t is_sound[DSHA256I_CL_FORMS][2], is_refused[DSHA256I_CL_FORMS][2];

    double rate;                 /* hashes a nanosecond, the median of: */
    double rates[3];             /* the last ones measured */
    unsigned n_rates, n_lessons; /* of them not only bounds */
    uint64_t ended_ns;           /* by the device's clock: the last launch */
    uint64_t compared_ns;        /* when its clock was last compared with the host's; 0: never */
    uint64_t compared_ended_ns;  /* ended_ns then */
    int is_clock_right;          /* as it was then */
    int has_times;               /* the device says how long launches take */
    uint64_t waited_ns;          /* since a command came back */
};

/* How long a launch shall take. */
unsigned dsha256i_opencl_launch_ms(void);

/* Makes the context and everything in it, with the form; 0: something failed, and nothing is left. */
int dsha256i_opencl_setup(struct dsha256i_opencl_device *device, int form, int use_cache);
/* Makes a form's kernels of the program, which is the device's then; 0: it cannot, and the program is released. */
int dsha256i_opencl_add_form(struct dsha256i_opencl_device *device, int form, cl_program program);
/* Gives up the context and all that belongs to it. One that hangs is left alone: releasing it could wait. */
void dsha256i_opencl_teardown(struct dsha256i_opencl_device *device);
/* Gives up what batches need. Pinned memory that a command may still read or write stays: nobody would know when it may
 * go. */
void dsha256i_opencl_end_batches(struct dsha256i_opencl_device *device);
/* Enqueues the kernel for n messages, in groups of so many work-items. 0: the driver refuses. */
int dsha256i_opencl_enqueue(struct dsha256i_opencl_device *device, cl_command_queue queue, cl_kernel kernel,
                            size_t group, size_t n, cl_event *event);
/* Returns DSHA256_ERR_DEVICE, and the device does so until it is set up anew. */
int dsha256i_opencl_fail(struct dsha256i_opencl_device *device);

/* How a command ended, if it did. DSHA256I_CL_LOST: it may still be under way, and nobody knows. */
enum dsha256i_opencl_outcome { DSHA256I_CL_PENDING, DSHA256I_CL_COMPLETE, DSHA256I_CL_FAILED, DSHA256I_CL_LOST };

/* Looks at the event, and releases it unless it is pending. */
enum dsha256i_opencl_outcome dsha256i_opencl_look(struct dsha256i_opencl_device *device, cl_event *event);
/* Sleeps while waiting for an event. What is not there after dsha256i_opencl_hang_ns of it counts as lost: the pauses
 * are added up, so that a process that was stopped, or a machine that slept, loses no device. */
void dsha256i_opencl_pause(struct dsha256i_opencl_device *device, uint64_t ns);
/* Waits for the event, which it releases: asleep for most of the time that the work is expected to take, then with a
 * look every now and then. */
enum dsha256i_opencl_outcome dsha256i_opencl_wait(struct dsha256i_opencl_device *device, cl_event *event,
                                                  uint64_t expected_ns);

#endif

/* Inside the engine. One lock guards everything here but what its comment exempts; workers hold it between two ranges
 * of nonces (10 ms; devices: 1 s), for about a microsecond.
 *
 * A range of nonces is always in one place: in its job, not handed out; in `held` of the worker that tries it; or in
 * `returned` of a device that was lost. Cancelling clears these places, and a worker that comes back from hashing finds
 * its range gone and drops what it found. */
#ifndef DSHA256_LIB_ENGINE_H
#define DSHA256_LIB_ENGINE_H

#include "backend.h"
#include "dsha256_engine.h"
#include "error.h"
#include "job.h"
#include "platform.h"
#include "race.h"
#include "space.h"

/* A job that was submitted; or a space, which has no nonces itself; or one of a space's units, which are queued before
 * it one at a time. */
struct dsha256i_engine_job {
    struct dsha256i_engine_job *next; /* in the queue of jobs with nonces to hand out, or in a list of free ones */
    dsha256_job job;
    uint8_t target32[32]; /* the job's: what its hits are measured by when they are reported */
    uint64_t tag;
    uint32_t n_versions;
    int is_unfinished;
    uint32_t first_submitted;
    uint64_t n_submitted;
    uint32_t first;     /* the nonces not handed out begin here */
    uint64_t n_waiting; /* nonces not handed out */
    uint64_t n_left;    /* nonces not tried */
    uint64_t hashes;

    dsha256_space *space; /* of a space, otherwise NULL */
    size_t n_units;       /* of a space: units that are not finished */

    struct dsha256i_engine_job *whole; /* of a unit, the space's entry; otherwise NULL */
    struct dsha256i_number position;   /* of a unit, where the space stood before it */
    dsha256_share share;               /* of a unit: time and extranonce2 of its hits */
};

/* What a cancel needs to know of an event that nobody took. */
struct dsha256i_event {
    dsha256_engine_event event;
    dsha256_space *space;            /* of a hit in a space, otherwise NULL */
    struct dsha256i_number position; /* where the space stood before the unit */
};

struct dsha256i_nonce_range {
    struct dsha256i_engine_job *job; /* NULL: no range */
    uint32_t first;
    uint64_t n;
};

/* Hashes in the last n_slots × width, by time. */
#define DSHA256I_RATE_SLOTS 60
struct dsha256i_rate {
    uint64_t width_ns, slot; /* slot: number of the one that is being filled, since the clock's start */
    double hashes[DSHA256I_RATE_SLOTS + 1];
};

/* A worker's duty cycle, see engine_duty.c. */
struct dsha256i_duty {
    int64_t owed_ns;       /* rest that it owes at counted_ns */
    uint64_t counted_ns;   /* rest is counted up to here */
    uint64_t awake_ns;     /* since when it hashes without a rest */
    uint64_t hashed_ns;    /* until when it hashed */
    double full_rate;      /* hashes a nanosecond when awake; 0: not known */
    uint32_t n_versions;   /* of the jobs that full_rate is for */
    int64_t longest_ns;    /* of the next rest */
    uint64_t measuring_ns; /* since when it wants to know full_rate anew */
};

/* A worker's kernel for one kind of job, see engine_race.c. */
struct dsha256i_choice {
    const struct dsha256i_kernel *kernel;
    uint64_t busy_ns;    /* spent scanning such jobs */
    uint64_t race_at_ns; /* of busy_ns: when the next race is due */
    unsigned n_races;
    int is_racing;
    struct dsha256i_race race;
};

enum { DSHA256I_WORKER_HITS = 2 * DSHA256_JOB_VERSIONS_MAX };

struct dsha256i_worker {
    dsha256_engine *engine;
    unsigned index;
    dsha256_backend *backend;
    const struct dsha256i_kernel *kernel; /* what scanned last */
    dsha256i_compress *compress;          /* what proves hits */
    int is_device;                        /* it may fail or stall */
    dsha256i_thread thread;
    int has_thread, has_exited, is_left_behind;
    dsha256i_cond wake; /* whatever concerns only this worker */

    struct dsha256i_nonce_range held, returned;
    int is_idle;                            /* waits for work */
    int is_scanning;                        /* is outside of the lock */
    int is_outdated;                        /* it scans with a target that dsha256_engine_set_target made easier */
    dsha256_stop stop;                      /* atomic: ends the scan that is under way */
    uint32_t steps_done;                    /* atomic: of a device's scan that is under way */
    dsha256_job job;                        /* of held; the worker's own, without the lock */
    dsha256_hit hits[DSHA256I_WORKER_HITS]; /* likewise, and what is of races */

    const struct dsha256i_kernel *racers[DSHA256I_RACERS_MAX]; /* what may scan on it */
    size_t n_racers;
    struct dsha256i_choice choices[2]; /* of one version, of several */
    int has_raced;                     /* in the last scan */

    double rate; /* hashes per second while hashing: sizes the ranges */
    int is_rate_measured;
    struct dsha256i_duty duty;

    int is_lost;
    unsigned stall_ticks;         /* of the watch, in this scan */
    uint64_t n_losses_unreported; /* events that wait() has still to make of them */
    uint64_t restart_ns;          /* how long the next restart waits */
    uint64_t restarted_ns;
    uint64_t tested_ns; /* when the device last passed its self-test */

    uint64_t hashes, n_hits, hardware_errors, busy_ns, losses;
    struct dsha256i_rate second, minute;
    uint32_t counted_versions; /* of the scan that is under way and counted; 0: there is none */
    uint64_t counted_ns;       /* when that was last counted, or its start */
    uint64_t counted_hashes;   /* of it, until then */
};

struct dsha256_engine {
    dsha256i_mutex lock;
    dsha256i_cond room;      /* workers wait for room in the event queue */
    dsha256i_cond arrival;   /* consumers wait for events */
    dsha256i_cond departure; /* destroy waits for consumers and devices to leave; the watch for its next tick; */
                             /* a new target for outdated scans to end */
    long process;            /* who created it */
    int pin, owns_backends;
    uint64_t created_ns;
    unsigned duty_percent;
    int is_paused, is_quitting;

    size_t n_workers;
    struct dsha256i_worker *workers;

    struct dsha256i_engine_job *jobs, *free_jobs, *queue_head, **queue_tail;
    size_t max_jobs;
    struct dsha256i_engine_job *units, *free_units; /* as many as can be unfinished at once */
    size_t max_units;
    size_t n_returned; /* workers with a returned range */

    struct dsha256i_event *events; /* ring of hits and finished jobs */
    size_t max_events, first_event, n_events;
    uint64_t n_losses_unreported; /* of all workers: they take no room in the ring, so that reporting never waits */
    unsigned n_waiting_workers, n_waiting_consumers;

    dsha256i_thread watch; /* looks for devices that stall */
    int has_watch;
    uint64_t stall_ns, restart_ns, retest_ns;
    uint64_t race_ns;     /* between races; 0: engine_race.c says */
    size_t n_left_behind; /* threads that destroy did not wait for; the last frees the engine */
};

/* What tests set beyond the public options. */
struct dsha256i_engine_setup {
    dsha256_backend *const *backends;            /* NULL: those that the options name */
    size_t n_backends;                           /* each one worker; those with a device are closed on destroy */
    unsigned stall_ms, restart_ms;               /* 0: 10 s, 1 s */
    unsigned retest_ms;                          /* how often a device is tested while it works; 0: 1 min */
    const struct dsha256i_kernel *const *racers; /* what CPU workers choose from; NULL: what their backends say */
    size_t n_racers;
    unsigned race_ms; /* scanning between two races; 0: 0.1 s, then 0.9 s, then 10 s */
};
int dsha256i_engine_create(dsha256_engine **engine, const dsha256_engine_options *options,
                           const struct dsha256i_engine_setup *setup);

/* ---- engine_backends.c ------------------------------------------------------------------------------------------- */

enum { DSHA256I_CPU_BACKENDS_MAX = 64 };
struct dsha256i_backend_list {
    dsha256_backend *cpu[DSHA256I_CPU_BACKENDS_MAX], **device;
    size_t n_cpu, n_devices, max_devices;
    int owns; /* opened here, so closed here */
};

/* Opens what the option says. After an error, too, the list has to be discarded. */
int dsha256i_backends_open(struct dsha256i_backend_list *list, const char *names);
/* Adds one that is open. */
int dsha256i_backends_add(struct dsha256i_backend_list *list, dsha256_backend *backend);
/* Closes them, if the list owns them, and forgets the list. */
void dsha256i_backends_discard(struct dsha256i_backend_list *list);

/* ---- engine_queue.c: jobs and their ranges. Called with the lock held -------------------------------------------- */

void dsha256i_queue_init(dsha256_engine *engine);
/* Hands the worker, which holds nothing, a range sized by its rate; one of no nonces if a job has none. 0: there is no
 * job. */
int dsha256i_queue_take(struct dsha256i_worker *worker);
/* Puts the range of a lost device back. */
void dsha256i_queue_return(struct dsha256i_worker *worker);
/* Forgets a job, or a space, whose end was reported. */
void dsha256i_queue_free(dsha256_engine *engine, struct dsha256i_engine_job *job);
/* Forgets a finished unit. Returns its space's entry if that is finished with it, otherwise NULL. */
struct dsha256i_engine_job *dsha256i_queue_end_unit(dsha256_engine *engine, struct dsha256i_engine_job *unit);
/* Drops all jobs and their events, and gives the spaces back what was not finished, and what nobody was told of. */
void dsha256i_queue_clear(dsha256_engine *engine);

/* ---- engine_events.c --------------------------------------------------------------------------------------------- */

/* Waits until an event of the worker's held range has room. 0: the range was cancelled, or the engine ends. */
int dsha256i_event_wait_for_room(struct dsha256i_worker *worker);
/* Adds an event of the worker's held range, for which there is room. */
void dsha256i_event_post(struct dsha256i_worker *worker, const dsha256_engine_event *event);
/* Makes an event of the worker's loss, without waiting. */
void dsha256i_event_lost(struct dsha256i_worker *worker);

/* ---- engine_stats.c ---------------------------------------------------------------------------------------------- */

void dsha256i_stats_init(struct dsha256i_worker *worker, uint64_t now_ns);
/* A scan begins, is under way with so many hashes done, is over. */
void dsha256i_stats_begin(struct dsha256i_worker *worker, uint64_t now_ns, uint32_t n_versions);
void dsha256i_stats_count(struct dsha256i_worker *worker, uint64_t now_ns, uint64_t hashes);
void dsha256i_stats_end(struct dsha256i_worker *worker, uint64_t start_ns, uint64_t end_ns, uint64_t hashes);

/* ---- engine_duty.c ----------------------------------------------------------------------------------------------- */

/* Counts a scan that took from start to end. */
void dsha256i_duty_add(struct dsha256i_worker *worker, uint64_t start_ns, uint64_t end_ns, uint64_t hashes,
                       uint32_t n_versions);
/* When the worker may hash again; now or before: at once. */
uint64_t dsha256i_duty_resume_ns(struct dsha256i_worker *worker, uint64_t now_ns);

/* ---- engine_race.c ----------------------------------------------------------------------------------------------- */

/* Scans the range of the worker's job, as dsha256i_scan, and races when it is due. Without the lock. */
int dsha256i_worker_scan(struct dsha256i_worker *worker, const struct dsha256i_nonce_range *range,
                         dsha256_scan_result *result, uint64_t *hardware_errors);

/* ---- engine_worker.c --------------------------------------------------------------------------------------------- */

void *dsha256i_worker_run(void *worker);
void *dsha256i_watch_run(void *engine);
/* Wakes workers that wait for work: enough for so many hashes. */
void dsha256i_wake_idle(dsha256_engine *engine, double hashes);

/* Seconds: what a CPU worker hashes without coming back, and a device, whose launches must be many, as it has none
 * under way between two ranges; the least that is worth handing out; and what a unit of a space is for all workers
 * together. */
#define DSHA256I_RANGE_S        0.010
#define DSHA256I_DEVICE_RANGE_S 1.0
#define DSHA256I_LEAST_S        0.00025
#define DSHA256I_UNIT_S         1.0

/* ---- engine.c ---------------------------------------------------------------------------------------------------- */

/* 1 in a process that did not create the engine, whose functions then say so. */
#define DSHA256I_FORKED "the engine belongs to the process that forked this one"
int dsha256i_engine_is_forked(const dsha256_engine *engine);
/* The end of the engine's memory. */
void dsha256i_engine_free(dsha256_engine *engine);

#endif

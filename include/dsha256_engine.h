/** @file
 * dsha256_engine: threads and devices that work through jobs in the background.
 *
 *     dsha256_engine *engine;
 *     dsha256_engine_create(&engine, NULL);                         // all cores, all devices
 *     dsha256_engine_submit(engine, &job, tag, 0, UINT64_C(1) << 32);
 *     dsha256_engine_event events[64];
 *     size_t n;
 *     while (dsha256_engine_wait(engine, events, 64, &n, -1) == DSHA256_OK)
 *         …                                                         // hits, and what is done
 *
 * The rules on top of dsha256.h hold here too.
 *  - Threads: every function may be called from any thread at any time, except that nothing may be called once
 *    dsha256_engine_destroy has begun; a dsha256_engine_wait that is under way then returns.
 *  - The program's code never runs on the engine's threads, not even its signal handlers: events are pulled.
 *  - Memory: only dsha256_engine_create allocates.
 *  - Fork: the child has no engine. There every function returns DSHA256_ERR_DEVICE or does nothing, at once, and
 *    dsha256_engine_destroy only frees the memory. Hashing and scanning work in the child, and so does an engine that
 *    the child creates. */
#ifndef DSHA256_ENGINE_H
#define DSHA256_ENGINE_H

#include "dsha256.h"
#include "dsha256_work.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Workers, their queue of jobs, and the events that they make. */
typedef struct dsha256_engine dsha256_engine;

/** 0 is a good choice in every field but size. */
typedef struct dsha256_engine_options {
    size_t size;           /**< set by the caller to sizeof(struct): lets it grow */
    const char *backends;  /**< NULL or "auto": best CPU kernel on all threads and every device; "cpu": no devices; or
                              names, separated by commas: "avx2,opencl:0". Several CPU kernels share the threads out,
                              one after the other */
    unsigned threads;      /**< CPU workers, up to 4096; 0 = all that the process may use: affinity mask, cgroup
                               quota, of which a fraction counts as one more, but not beside a device */
    unsigned duty_percent; /**< as dsha256_engine_set_duty; 0 = 100 */
    unsigned max_jobs;     /**< room for jobs that are not finished, up to 65536; 0 = 64 */
    unsigned max_events;   /**< room for events that nobody took, up to 1048576; 0 = 1024 */
    int pin;               /**< ≠ 0: each CPU worker stays on one CPU, where the system can do that */
} dsha256_engine_options;

enum {
    DSHA256_EVENT_HIT = 1,        /**< tag, hit, device that found it */
    DSHA256_EVENT_DONE = 2,       /**< tag, hashes: the job's whole range was tried. Its hits all came before */
    DSHA256_EVENT_DEVICE_LOST = 3 /**< device: it failed or stalled, and the others do its work */
};

/** What an event does not set is 0. In those of a space, tag is what the space was submitted with. */
typedef struct dsha256_engine_event {
    int kind;        /**< DSHA256_EVENT_… */
    unsigned device; /**< number of a CPU worker or device, 0 ≤ device < dsha256_engine_device_count() */
    uint64_t tag;    /**< what the job was submitted with */
    uint64_t hashes; /**< nonces × versions */
    dsha256_hit hit;
    dsha256_share share; /**< of a hit in a space: what to submit */
} dsha256_engine_event;

/** What one device did since the engine was created. "Device" is a CPU worker (one thread) or an opened device. */
typedef struct dsha256_engine_stats {
    size_t size;              /**< set by the caller to sizeof(struct): lets it grow */
    const char *backend;      /**< its name; lives as long as the engine */
    uint64_t hashes;          /**< tried, also for jobs that were cancelled */
    uint64_t hits;            /**< put into the event queue */
    uint64_t hardware_errors; /**< what it took for hits and is not even close: over 0, the hardware is at fault */
    uint64_t busy_ns;         /**< spent hashing */
    uint64_t wall_ns;         /**< since it was created */
    double rate_1s,
        rate_60s;       /**< hashes per second over the last second and the last minute, or since it was created */
    uint64_t losses;    /**< how often it failed or stalled */
    int working;        /**< 0 while it is lost */
    const char *kernel; /**< what hashes on it now: with "auto", each worker chooses one by racing on its work */
} dsha256_engine_stats;

/** Starts the workers, which then wait for jobs. options NULL: defaults. Errors, with *engine NULL:
 * DSHA256_ERR_ARGUMENT (an option out of range; more CPU backends than threads; a device or board twice),
 * DSHA256_ERR_BACKEND (a name is unknown, or this machine cannot run it), DSHA256_ERR_SELFTEST, DSHA256_ERR_DEVICE,
 * DSHA256_ERR_MEMORY. With "auto", devices that cannot be opened are left out, and a board that several drivers list is
 * one device. */
DSHA256_API DSHA256_CHECKED int dsha256_engine_create(dsha256_engine **engine, const dsha256_engine_options *options);

/** Queues the n_nonces nonces from first_nonce on, each with every version of the job, for all workers together. Jobs
 * are begun in the order they come. The job is copied; tag is returned with its events and may be anything. Never
 * blocks. DSHA256_FULL: max_jobs are unfinished, try again after an event. DSHA256_ERR_ARGUMENT: first_nonce + n_nonces
 * > 2^32, or a job that was not initialised. n_nonces = 0 is a job that is done at once. */
DSHA256_API DSHA256_CHECKED int dsha256_engine_submit(dsha256_engine *engine, const dsha256_job *job, uint64_t tag,
                                                      uint32_t first_nonce, uint64_t n_nonces);

/** Queues all that is left of a space, as one job with one DSHA256_EVENT_DONE. The workers take units from it as they
 * need them, of about a second's work for all of them together, so that no memory is needed however large the space is.
 *
 * The space is the engine's until that event was taken, or dsha256_engine_cancel or dsha256_engine_destroy has
 * returned: until then the program must not touch it. After the event it is empty. After the other two it holds again
 * everything from the first unit on that was not finished or had an event that nobody took: to be saved, or submitted
 * again. Some seconds of that work were done already, and its hits may come again. DSHA256_FULL as
 * dsha256_engine_submit; DSHA256_ERR_ARGUMENT: NULL. */
DSHA256_API DSHA256_CHECKED int dsha256_engine_submit_space(dsha256_engine *engine, dsha256_space *space, uint64_t tag);

/** A new target for the jobs and spaces with this tag, as pools set a new difficulty in the middle of their work. From
 * its return on, their hits are measured by target32; no position is lost or tried twice; events that are due stay. A
 * space keeps the target when it is given back. An easier target waits until the workers have come back from what they
 * are trying by the old one: about 0.1 ms, a device until what it has under way has ended, about 20 ms (with launches
 * of 8 ms, as dsha256_opencl_configure has them by default); a harder one never waits. DSHA256_ERR_ARGUMENT: NULL, or
 * nothing unfinished has this tag, so that nothing needs the new target either. */
DSHA256_API int dsha256_engine_set_target(dsha256_engine *engine, uint64_t tag, const uint8_t target32[32]);

/** Takes up to max_events events, waiting up to timeout_ms milliseconds (0: not at all; −1: without end) for the first.
 * DSHA256_OK: *n_events ≥ 1. DSHA256_TIMEOUT: there was none. DSHA256_STOPPED: the engine is being destroyed.
 * Hits of one job come in no particular order. Every hit comes once. Nothing is dropped when the queue is full: workers
 * wait until there is room. A hit of a device comes within about 60 ms after it was found. */
DSHA256_API DSHA256_CHECKED int dsha256_engine_wait(dsha256_engine *engine, dsha256_engine_event *events,
                                                    size_t max_events, size_t *n_events, int timeout_ms);

/** How far the job with this tag is, which no other unfinished job may have: *n_done nonces from its first on were
 * tried, without a gap, and the events of all their hits are there or were taken. Nonces behind them may have been
 * tried, too. What it says before a cancel is where to go on later. For hits in the order of their nonces: read it,
 * take all events that are there, and sort those that lie before. DSHA256_ERR_ARGUMENT: NULL, or no unfinished job has
 * this tag (then *n_done is 0; the job's DSHA256_EVENT_DONE is there, or was taken). Spaces have no such order. */
DSHA256_API DSHA256_CHECKED int dsha256_engine_get_progress(dsha256_engine *engine, uint64_t tag, uint64_t *n_done);

/** Drops every job and space. After it returns, dsha256_engine_wait takes no event of a job that was submitted before
 * (device losses stay). It does not wait for the workers: they turn to new jobs within about 0.1 ms, a device within
 * about 20 ms, when what it has under way has ended. */
DSHA256_API void dsha256_engine_cancel(dsha256_engine *engine);

/** on ≠ 0: workers rest, in the middle of their jobs, from about 0.1 ms later on, a device from about 20 ms later on,
 * when what it has under way has ended. 0: they go on where they stopped. Events that are there can be taken, jobs
 * submitted. */
DSHA256_API void dsha256_engine_pause(dsha256_engine *engine, int on);

/** Share of the time that each worker hashes, 1 … 100 percent, evenly: it hashes and rests in turn, each for 50 ms at
 * most. DSHA256_ERR_ARGUMENT otherwise. */
DSHA256_API DSHA256_CHECKED int dsha256_engine_set_duty(dsha256_engine *engine, unsigned percent);

/** How many workers there are: CPU workers first, then devices. Never changes. */
DSHA256_API size_t dsha256_engine_device_count(const dsha256_engine *engine);

/** What device number `device` did, up to the last few milliseconds. stats->size must be set. DSHA256_ERR_ARGUMENT:
 * device out of range, or stats->size smaller than any version of the struct. */
DSHA256_API DSHA256_CHECKED int dsha256_engine_get_stats(dsha256_engine *engine, dsha256_engine_stats *stats,
                                                         size_t device);

/** Stops the workers and frees everything. NULL is fine. A device that hangs in its driver is waited for (10 s), and
 * then left behind with its memory, which is freed when the driver comes back. */
DSHA256_API void dsha256_engine_destroy(dsha256_engine *engine);

#ifdef __cplusplus
}
#endif

#endif

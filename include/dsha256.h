/** @file
 * dsha256: tries Bitcoin block headers (double SHA-256 of 80 bytes) as fast as the machine can.
 *
 * Rules of this header and of those that build on it:
 *  - Argument order: the object first, then outputs, then inputs with their sizes. Exceptions: dsha256_scan has what to
 *    scan before what was found there, and its result last; dsha256_merkle_root has an output that may be NULL last;
 *    dsha256_engine_wait has the number of events behind the room for them.
 *  - Sizes stand in names: hash32 is 32 bytes, headers80 is n times 80 bytes. Nothing needs more alignment than its C
 *    type has.
 *  - Hashes and targets are in the byte order that a header itself has: least significant byte first. What people read
 *    ("000000000019d668…") is byte-reversed; only the hex helpers of dsha256_work.h reverse it.
 *  - A nonce is the header's bytes 76 … 79 read little-endian (genesis block: 2083236893), a version its bytes 0 … 3.
 *  - Functions that can fail return DSHA256_OK (0), a positive status for an early but normal end, or a negative error,
 *    about which dsha256_error_text() may say more. Pointers must not be NULL unless the text says so; where a function
 *    can answer at all, NULL is DSHA256_ERR_ARGUMENT.
 *  - Threads: every function here may be called from any thread at any time. A CPU backend may be used by many threads
 *    at once, an OpenCL backend by one thread at a time.
 *  - Memory: only functions with _open or _create in their name, and dsha256_space_split and _load, may allocate.
 *    Hashing and scanning never do, except on OpenCL devices: the first batch of more than 4096 messages makes a
 *    device's buffers for those, 15 MB, and one of 262144 or more has a second thread copy the hashes back while it
 *    lasts.
 *  - The library reads no environment variable, writes to no stream, and runs nothing before the first call. */
#ifndef DSHA256_H
#define DSHA256_H

#include <stddef.h>
#include <stdint.h>

/* The one source of the version: the build reads it from here. */
#define DSHA256_VERSION_MAJOR 0
#define DSHA256_VERSION_MINOR 1
#define DSHA256_VERSION_PATCH 0

/* DSHA256_SHARED: for Windows, the library is a DLL. DSHA256_STATIC: the static library; a shared object that it is
 * linked into does not export it. Our CMake targets and pkg-config modules define what is needed. */
#if defined(_WIN32) && defined(DSHA256_SHARED)
#ifdef DSHA256_BUILD
#define DSHA256_API __declspec(dllexport)
#else
#define DSHA256_API __declspec(dllimport)
#endif
#elif defined(_WIN32) || !defined(__GNUC__)
#define DSHA256_API
#elif defined(DSHA256_STATIC)
#define DSHA256_API __attribute__((visibility("hidden")))
#else
#define DSHA256_API __attribute__((visibility("default")))
#endif

/* Of functions whose failure is more than a NULL and matters: gcc and clang warn where the status is not looked at. */
#if defined(__GNUC__)
#define DSHA256_CHECKED __attribute__((warn_unused_result))
#else
#define DSHA256_CHECKED
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Status ------------------------------------------------------------------------------------------------------ */

/** What functions that can fail return. */
enum {
    DSHA256_OK = 0,
    DSHA256_STOPPED = 1,       /**< the stop flag was seen; the result says how far */
    DSHA256_FULL = 2,          /**< the hit buffer is full; go on after n_done */
    DSHA256_TIMEOUT = 3,       /**< nothing came in the time given */
    DSHA256_END = 4,           /**< nothing is left of a search space */
    DSHA256_ERR_ARGUMENT = -1, /**< an argument is outside of what the function takes */
    DSHA256_ERR_MEMORY = -2,   /**< out of memory, or of threads */
    DSHA256_ERR_BACKEND = -3,  /**< unknown, or this machine cannot run it */
    DSHA256_ERR_DEVICE = -4,   /**< the device or its driver failed */
    DSHA256_ERR_SELFTEST = -5, /**< a wrong digest: the backend is refused */
    DSHA256_ERR_FORMAT = -6    /**< malformed text or serialised data */
};

/** One English line for a status, without a full stop. Takes any int; the text is static. */
DSHA256_API const char *dsha256_strerror(int status);

/** What the last call of this thread that returned an error objected to: one line without a full stop, such
 * as "coinbase1: an odd number of digits", or "" if there is nothing to add to its status. It lives until the thread's
 * next call. A call that succeeds leaves it as it is: look at it only after an error. */
DSHA256_API const char *dsha256_error_text(void);

/** The library's version at run time, "MAJOR.MINOR.PATCH". */
DSHA256_API const char *dsha256_version(void);

/* ---- Backends ---------------------------------------------------------------------------------------------------- */

/** What a backend does; "auto" may do each with another kernel. */
enum {
    DSHA256_OP_SCAN = 0,      /**< one version */
    DSHA256_OP_SCAN_VERSIONS, /**< several */
    DSHA256_OP_HEADERS,
    DSHA256_OP_PAIRS,
    DSHA256_OP_COMPRESS
};

/** A way to hash that a user picks by name. Where a function takes a backend, NULL means "auto": the fastest kernel of
 * this machine for each operation (scan with one version, scan with several, header batch, pair batch, compression). It
 * is chosen once per process, on first use: every kernel that the machine can run is tested, and a short race
 * decides, together about 20 ms. */
typedef struct dsha256_backend dsha256_backend;

/** What a backend is, and whether it runs here. */
typedef struct dsha256_backend_info {
    size_t size;             /**< set by the caller to sizeof(struct): lets it grow */
    const char *name;        /**< "scalar", "avx2", "opencl:0" */
    const char *description; /**< one line for people */
    unsigned lanes;          /**< messages that are hashed side by side */
    int usable;              /**< 1 if this machine can run it */
    const char *missing;     /**< what the machine lacks for it ("AVX2"); NULL if it is usable */
    int is_device;           /**< 0: a kernel for the CPU; 1: an OpenCL device */
    const char *pci;         /**< where a device is, "0000:41:00.0"; NULL if it does not say */
    const char *same_as; /**< the device listed before it that is the same board by another driver, "opencl:0", which
                                is the better one of them to use; NULL if there is none */
} dsha256_backend_info;

/** How many backends this library has, usable here or not. "auto" is not counted: it is made of these. */
DSHA256_API size_t dsha256_backend_count(void);

/** Describes backend number index, 0 ≤ index < dsha256_backend_count(). info->size must be set. The strings live as
 * long as the library. DSHA256_ERR_ARGUMENT: index out of range, or info->size smaller than any version of the
 * struct. */
DSHA256_API DSHA256_CHECKED int dsha256_backend_info_at(dsha256_backend_info *info, size_t index);

/** Opens a backend by name; NULL or "auto" is the fastest CPU kernel of this machine for each operation. The first
 * opening of a backend in a process runs its self-test. Errors: DSHA256_ERR_BACKEND (unknown name, or this machine
 * cannot run it), DSHA256_ERR_SELFTEST, DSHA256_ERR_MEMORY; *backend is NULL then.
 *
 * OpenCL devices: "opencl:" and the number in the list, GPUs before CPUs, or the PCI id as in "opencl:0000:41:00.0", or
 * a part of the device's name, as in "opencl:radeon" (the first that has it). Each opening compiles its kernel, unless
 * dsha256_opencl_options has a cache with it, which takes up to about a second; tests it; and has a context of its own,
 * which one thread at a time may use, of the process that opened it. Also DSHA256_ERR_DEVICE: the driver failed. */
DSHA256_API DSHA256_CHECKED int dsha256_backend_open(dsha256_backend **backend, const char *name);

/** The backend's name, "opencl:0" for a device that was opened by another of its names; "auto" for NULL. Lives as long
 * as the backend. */
DSHA256_API const char *dsha256_backend_name(const dsha256_backend *backend);

/** The kernel that serves an operation, DSHA256_OP_…: for "auto" or NULL what the race chose, otherwise the backend's
 * own name. Lives as long as the library, a device's as long as the backend. NULL: there is no such operation. */
DSHA256_API const char *dsha256_backend_kernel(const dsha256_backend *backend, int operation);

/** One of the ways in which a device can scan: a form of its kernel, one of its functions, and the size of its
 * work-groups. Results are the same; the fastest is chosen. */
typedef struct dsha256_backend_variant {
    size_t size;              /**< set by the caller to sizeof(struct), in the first of an array */
    const char *name;         /**< "nested+multiply-add scan_versions 256"; lives as long as the backend */
    double hashes_per_second; /**< in the best of its turns; 0: it failed, or there is no clock to tell */
    int is_chosen;            /**< 1: it serves */
} dsha256_backend_variant;

/** Which variants of an OpenCL device raced for an operation, DSHA256_OP_SCAN or DSHA256_OP_SCAN_VERSIONS, and which
 * won. *n is how many there are, of which the first max are set; with max = 0, variants may be NULL. It is 0 for other
 * backends and other operations: dsha256_backend_kernel() has all there is to say of them.
 *
 * A device races on its own work, once it has worked for half a second, and the result is kept where
 * dsha256_opencl_options has a cache. What is not decided yet is decided now, on data of no meaning: it takes a second
 * or two on a GPU, and as long as the driver needs to compile. Threads: as for all that the device does, one at a time.
 * Errors: DSHA256_ERR_ARGUMENT, DSHA256_ERR_DEVICE; *n is 0 then. */
DSHA256_API DSHA256_CHECKED int dsha256_backend_variants(dsha256_backend *backend, dsha256_backend_variant *variants,
                                                         size_t *n, int operation, size_t max);

/** Closes it; nothing may use it any more. NULL is fine. */
DSHA256_API void dsha256_backend_close(dsha256_backend *backend);

/** Hashes and scans known data, unaligned, and compares everything found with fixed digests. DSHA256_OK,
 * DSHA256_ERR_SELFTEST (a compiler, a driver or the hardware is at fault: use another backend), or DSHA256_ERR_DEVICE
 * (the device failed). */
DSHA256_API DSHA256_CHECKED int dsha256_selftest(dsha256_backend *backend);

/** Why no OpenCL device is among the backends, or why some are not: one line, without a full stop, that lives as long
 * as the library; NULL if there are devices and nothing went wrong. Loads OpenCL, as listing the backends does; but
 * never in a program that is linked statically, which drivers would crash. */
DSHA256_API const char *dsha256_opencl_problem(void);

/** How OpenCL devices are found and opened. */
typedef struct dsha256_opencl_options {
    size_t size;         /**< set by the caller to sizeof(struct) */
    const char *library; /**< the OpenCL loader to use, a path; NULL: the system's */
    const char *cache;   /**< a folder only this user can write to, where compiled kernels are kept; NULL: none are */
    unsigned launch_ms;  /**< how long a launch is to take, at most 1000: 0 for 8, which keeps a desktop responsive.
                            Longer ones are no faster; they cost the host a little less, and a search that is
                            stopped ends later, within 12 ms and a launch */
} dsha256_opencl_options;

/** Sets how OpenCL devices are found and opened, for the whole process, in place of what was set before; the texts are
 * copied. Call it before anything lists or opens them, while no other thread uses the library.
 * DSHA256_ERR_ARGUMENT: a text of 1024 bytes or more, launch_ms out of range. */
DSHA256_API DSHA256_CHECKED int dsha256_opencl_configure(const dsha256_opencl_options *options);

/* ---- Hashing ----------------------------------------------------------------------------------------------------- */

/** Double SHA-256, SHA256(SHA256(message)), of a message of any length (message may be NULL if length is 0). */
DSHA256_API void dsha256_hash(uint8_t hash32[32], const void *message, size_t length);

/** The SHA-256 state after one 64-byte block from the initial state; of a header's first 64 bytes it is the midstate.
 * The eight words are numbers in the machine's own order. (FIPS 180-4, 6.2.2) */
DSHA256_API void dsha256_midstate(uint32_t state8[8], const uint8_t block64[64]);

/** SHA-256's compression of n_blocks ≥ 0 blocks of 64 bytes into state8. Its type is the one that libsecp256k1's
 * secp256k1_context_set_sha256_compression takes. (FIPS 180-4, 6.2.2) */
DSHA256_API void dsha256_transform(uint32_t *state8, const unsigned char *blocks64, size_t n_blocks);

/** Double SHA-256 of n headers that lie one after the other: hashes32[32 i …] is the hash of headers80[80 i …]. On an
 * OpenCL device a call costs some 0.1 ms beside the hashing, and from some 100,000 messages on transfers and hashing
 * overlap: give it as many at once as there are.
 * Output and input must not overlap. DSHA256_ERR_ARGUMENT if n × 80 is more than a size_t holds, DSHA256_ERR_DEVICE. */
DSHA256_API DSHA256_CHECKED int dsha256_hash_headers(dsha256_backend *backend, uint8_t *hashes32,
                                                     const uint8_t *headers80, size_t n);

/** Double SHA-256 of n 64-byte messages (two hashes side by side, as in a merkle tree). hashes32 may be pairs64, so
 * that a tree level shrinks in place; no other overlap is allowed. DSHA256_ERR_ARGUMENT if n × 64 is more than a size_t
 * holds, DSHA256_ERR_DEVICE. */
DSHA256_API DSHA256_CHECKED int dsha256_hash_pairs(dsha256_backend *backend, uint8_t *hashes32, const uint8_t *pairs64,
                                                   size_t n);

/* ---- Jobs -------------------------------------------------------------------------------------------------------- */

/** Versions of a job, at most. */
#define DSHA256_JOB_VERSIONS_MAX 32
#define DSHA256_JOB_WORDS        320

/** One header with its target and the versions to try: what a scan works on. A value: copy it freely. */
typedef struct dsha256_job {
    uint64_t opaque[DSHA256_JOB_WORDS];
} dsha256_job;

/** Prepares a job for every nonce of header80, whose own nonce does not matter, against target32. It tries the header's
 * own version until dsha256_job_set_versions. */
DSHA256_API int dsha256_job_init(dsha256_job *job, const uint8_t header80[80], const uint8_t target32[32]);

/** Sets the n versions (1 … DSHA256_JOB_VERSIONS_MAX) that are tried with each nonce instead of the header's own; n = 0
 * (versions may be NULL) goes back to that. On DSHA256_ERR_ARGUMENT the job is as it was. */
DSHA256_API DSHA256_CHECKED int dsha256_job_set_versions(dsha256_job *job, const uint32_t *versions, size_t n);

/* ---- Scanning ---------------------------------------------------------------------------------------------------- */

/** A nonce and version whose double SHA-256, proved by hashing the whole header again, is ≤ the target. */
typedef struct dsha256_hit {
    uint32_t nonce, version;
    uint8_t hash32[32];
} dsha256_hit;

/** Asks scans to return. Starts as {0}; one flag may serve many scans. */
typedef struct dsha256_stop {
    uint32_t opaque;
} dsha256_stop;

/** on ≠ 0: scans that were given this flag return DSHA256_STOPPED within about a millisecond, and so do those
 * that start later, until it is 0 again. May be called from any thread and from a signal handler. */
DSHA256_API void dsha256_stop_set(dsha256_stop *stop, int on);

/** What a scan did. */
typedef struct dsha256_scan_result {
    size_t n_hits;   /**< entries of hits that are set, or that are counted */
    uint64_t n_done; /**< nonces tried, each with every version */
} dsha256_scan_result;

/** Tries n_nonces nonces from first_nonce on, each with every version of the job.
 *
 * On every return ≥ 0: each nonce in [first_nonce, first_nonce + n_done) was tried with every version, all their hits
 * are in hits[0 … n_hits), ascending by (nonce, position of the version in the job), and nothing else is. Hashes tried
 * = n_done × number of versions.
 *
 * - DSHA256_OK: the whole range was tried, n_done = n_nonces
 * - DSHA256_STOPPED: stop (which may be NULL) was set; go on at first_nonce + n_done
 * - DSHA256_FULL: hits is full, or the next nonce has more hits than it has room for; go on at first_nonce + n_done.
 *   Not returned for a range that is done.
 * - DSHA256_ERR_ARGUMENT: first_nonce + n_nonces > 2^32 (never a wrap), a job that was not initialised, or
 *   max_hits < the number of versions (a nonce's hits are never split over two calls)
 * - DSHA256_ERR_DEVICE: the device failed on the way; try again, or elsewhere
 *
 * hits NULL with max_hits 0 only counts: n_hits is the number of hits, none is stored, and DSHA256_FULL does not come.
 * Where hits are dense, a buffer of a few makes the scan slower: docs/guide.md has figures.
 *
 * On errors nothing was tried: n_hits and n_done are 0. */
DSHA256_API DSHA256_CHECKED int dsha256_scan(dsha256_backend *backend, const dsha256_job *job, uint32_t first_nonce,
                                             uint64_t n_nonces, dsha256_hit *hits, size_t max_hits,
                                             const dsha256_stop *stop, dsha256_scan_result *result);

#ifdef __cplusplus
}
#endif

#endif

/* The seam between what runs on the metal (kernels/) and everything else (lib/). */
#ifndef DSHA256_LIB_BACKEND_H
#define DSHA256_LIB_BACKEND_H

#include "cpu.h"
#include "job.h"

/* A nonce that passed a kernel's quick test, with the index of its version in the job. */
struct dsha256i_candidate {
    uint32_t nonce;
    uint32_t version_index;
};

/* Room for candidates, filled by a kernel and read by lib/scan.c. */
#define DSHA256I_CANDIDATES_MAX 2048
struct dsha256i_candidates {
    size_t n;
    struct dsha256i_candidate at[DSHA256I_CANDIDATES_MAX];
};

/* Stands before the functions of a kernel that keep vectors on the stack: i386 programs may be compiled to align it to
 * 4 bytes alone, and then the function does it. Elsewhere the ABI does. */
#ifdef __i386__
#define DSHA256I_KERNEL_ENTRY __attribute__((force_align_arg_pointer))
#else
#define DSHA256I_KERNEL_ENTRY
#endif

struct dsha256i_kernel {
    const char *name;        /* what a user picks it by */
    const char *description; /* one line for people */
    unsigned lanes;          /* messages side by side in one register */
    unsigned needs;          /* DSHA256I_CPU_…, or-ed: what the machine must have */

    /* Nonces that one step of scan tries: its calls cover whole steps. At most DSHA256I_CANDIDATES_MAX / 32, so that
     * one step always fits the candidates. */
    uint32_t step;
    /* Hashes after which lib/scan.c comes back to look at the stop flag: about 100 microseconds' worth. */
    uint32_t run_hashes;

    /* SHA-256 compression of n_blocks blocks into state8, as words. NULL: the scalar kernel's serves. */
    void (*compress)(uint32_t *state8, const uint8_t *blocks64, size_t n_blocks);
    /* Double SHA-256 of n messages of 80 bytes. Input and output do not overlap. */
    void (*hash_headers)(uint8_t *hashes32, const uint8_t *headers80, size_t n);
    /* Double SHA-256 of n messages of 64 bytes. hashes32 may be pairs64: the input of a group is read before its output
     * is written, and output i (bytes 32 i … 32 i + 31) never reaches the input of a later message (from byte 64 i +
     * 64). */
    void (*hash_pairs)(uint8_t *hashes32, const uint8_t *pairs64, size_t n);
    /* Tries n_steps × step nonces from first_nonce on (modulo 2^32) with every version of the job, and appends the
     * candidates: every (nonce, version) whose hash has a top word (hash bytes 28 … 31, little-endian) ≤ target_top,
     * ascending by (nonce from first_nonce on, version). Anything else that it emits does no harm, and is counted as an
     * error of the hardware. Returns the steps done: fewer than n_steps when the candidates have no room left for all
     * that one more step could bring. */
    uint32_t (*scan)(const struct dsha256i_job *job, uint32_t first_nonce, uint32_t n_steps,
                     struct dsha256i_candidates *candidates);

    /* Of a device: milliseconds of work that a call of scan_device should have, so that starting and ending it, with
     * nothing under way, costs little. Up to 40 are a matter of course. */
    uint32_t slice_ms;

    /* What follows is for devices, which can fail, and NULL in CPU kernels. `device` is the backend's; one thread at a
     * time is in any of these. They return DSHA256_OK or DSHA256_ERR_DEVICE. */

    /* Called in place of scan, with the same contract, for the whole range that is left: the steps done go to *n_done,
     * and it ends early, within about 20 ms, when the stop flag (or NULL) is set. When it fails, lib/scan.c reports the
     * whole call as not done, and the engine takes the device out. */
    int (*scan_device)(void *device, const struct dsha256i_job *job, uint32_t first_nonce, uint32_t n_steps,
                       const dsha256_stop *stop, struct dsha256i_candidates *candidates, uint32_t *n_done);
    /* Called in place of hash_headers and hash_pairs, where they are set. */
    int (*hash_headers_device)(void *device, uint8_t *hashes32, const uint8_t *headers80, size_t n);
    int (*hash_pairs_device)(void *device, uint8_t *hashes32, const uint8_t *pairs64, size_t n);
    /* Tries to bring a device back that failed. The engine runs the self-test after it, before it hands out work. */
    int (*restart_device)(void *device);
    /* The end of the backend. */
    void (*close_device)(void *device);
};

/* ARM's kernels are for little-endian machines, and on AArch32 for ARMv7 with registers for floating point; clang
 * compiles NEON there only where the command line has it. */
#if defined(__aarch64__) && !defined(__AARCH64EB__)
#define DSHA256I_HAS_NEON
#define DSHA256I_HAS_ARMV8
#elif defined(__arm__) && !defined(__ARMEB__) && defined(__ARM_FP) && __ARM_ARCH >= 7 &&                               \
    (!defined(__clang__) || defined(__ARM_NEON))
#define DSHA256I_HAS_NEON
#endif

/* Its assembly is for 16 general registers, and pointers of 8 bytes; what it writes, the memory
 * sanitizer does not see. */
#ifdef __has_feature
#define DSHA256I_HAS_MSAN __has_feature(memory_sanitizer)
#else
#define DSHA256I_HAS_MSAN 0
#endif
#if defined(__x86_64__) && !defined(__ILP32__) && !DSHA256I_HAS_MSAN
#define DSHA256I_HAS_SHANI_TURNS
#endif

extern const struct dsha256i_kernel dsha256i_kernel_scalar;
#if defined(__x86_64__) || defined(__i386__)
extern const struct dsha256i_kernel dsha256i_kernel_sse2, dsha256i_kernel_avx2, dsha256i_kernel_avx512,
    dsha256i_kernel_shani;
#endif
#ifdef DSHA256I_HAS_SHANI_TURNS
extern const struct dsha256i_kernel dsha256i_kernel_shani_avx512;
#endif
#ifdef DSHA256I_HAS_NEON
extern const struct dsha256i_kernel dsha256i_kernel_neon;
#endif
#ifdef DSHA256I_HAS_ARMV8
extern const struct dsha256i_kernel dsha256i_kernel_neon_sha3, dsha256i_kernel_armv8;
#endif

/* A backend answers each operation with the kernel that serves it best: "auto" may hold several,
 * the others hold one. */
struct dsha256_backend {
    const struct dsha256i_kernel *scan_one;      /* scan, one version */
    const struct dsha256i_kernel *scan_versions; /* scan, several versions */
    const struct dsha256i_kernel *headers;
    const struct dsha256i_kernel *pairs;
    const struct dsha256i_kernel *compress;
    void *device; /* handed to scan_device and restart_device */
};

/* What the backend, or "auto" for NULL, is made of. A status as dsha256_backend_open's. */
int dsha256i_backend_resolve(dsha256_backend *resolved, const dsha256_backend *backend);

/* 1 if backend number index is a device that works beside the CPU: what the engine takes unasked. */
int dsha256i_backend_is_device(size_t index);

/* dsha256_scan, which adds to *hardware_errors the candidates that a sound kernel does not emit: those whose hash, done
 * again, has a top word > target_top, those outside of the run or the job's versions, and those out of order. A
 * candidate that fails only below the top word is no error: the quick test looks no further. */
int dsha256i_scan(dsha256_backend *backend, const dsha256_job *job, uint32_t first_nonce, uint64_t n_nonces,
                  dsha256_hit *hits, size_t max_hits, const dsha256_stop *stop, dsha256_scan_result *result,
                  uint64_t *hardware_errors);

/* The kernel that compresses for "auto": for functions that cannot fail. */
const struct dsha256i_kernel *dsha256i_auto_compress(void);

/* Runs the kernels, all of which this machine can run, against each other, and sets each place of fastest to the
 * quickest for that operation; on a draw, the later in the list. Takes about half a millisecond a kernel. */
void dsha256i_race(dsha256_backend *fastest, const struct dsha256i_kernel *const *kernels, size_t n);

#endif

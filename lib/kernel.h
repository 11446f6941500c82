/* The seam between what runs on the metal (kernels/) and everything else (lib/), and all of lib/ that a kernel
 * includes: the CPU features that it needs, what it sees of a job, the candidates that it finds, and the functions that
 * it fills in. */
#ifndef DSHA256_LIB_KERNEL_H
#define DSHA256_LIB_KERNEL_H

#include <stddef.h>
#include <stdint.h>

#include "dsha256.h"

/* ---- CPU features ------------------------------------------------------------------------------------------------ */

/* Features that kernels need, each with the name that people are shown: no bit is without one. */
#define DSHA256I_CPU_FEATURES(F)                                                                                       \
    F(SSE2, "SSE2")                                                                                                    \
    F(AVX2, "AVX2")                                                                                                    \
    F(AVX512F, "AVX-512F")                                                                                             \
    F(AVX512VL, "AVX-512VL")                                                                                           \
    F(AVX512BW, "AVX-512BW")                                                                                           \
    F(SHANI, "SHA-NI") /* with SSSE3 and SSE4.1, which its kernels use beside it */                                    \
    F(NEON, "NEON")                                                                                                    \
    F(SHA2, "SHA2") /* ARMv8's instructions for SHA-256 */                                                             \
    F(SHA3, "SHA3") /* ARMv8.2's for SHA-3, EOR3 among them */

#define DSHA256I_CPU_INDEX(id, name) DSHA256I_CPU_INDEX_##id,
enum { DSHA256I_CPU_FEATURES(DSHA256I_CPU_INDEX) DSHA256I_N_CPU_FEATURES };
#undef DSHA256I_CPU_INDEX
/* DSHA256I_CPU_SSE2 …: bits, to be or-ed. */
#define DSHA256I_CPU_BIT(id, name) DSHA256I_CPU_##id = 1 << DSHA256I_CPU_INDEX_##id,
enum { DSHA256I_CPU_FEATURES(DSHA256I_CPU_BIT) };
#undef DSHA256I_CPU_BIT

/* ---- Jobs -------------------------------------------------------------------------------------------------------- */

/* One version: 64 bytes, a cache line where the job lies aligned. */
struct dsha256i_job_version {
    uint32_t midstate[8];
    /* The state after round 3 of the second block for nonce 0. Round 3 adds the nonce to words 0 (a) and 4 (e) and to
     * no other: new a = T1 + T2 and new e = d + T1, where T1 = h + Sigma1(e) + Ch(e,f,g) + K3 + nonce. */
    uint32_t round3[8];
};

/* What a kernel sees of a job: all that can be computed once, before the first nonce, so that it computes only the
 * rest.
 *
 * Only the nonce (message word 3 of the header's second block) changes in a scan. Versions change the first block,
 * hence the midstate, and nothing else: the schedule of the second block is the same for all versions of one nonce. */
struct dsha256i_job {
    uint32_t n_versions; /* 1 … DSHA256_JOB_VERSIONS_MAX: how many entries of prepared[] are set */
    uint32_t target_top; /* the top word of the target: what the quick test compares */

    /* Schedule words of the second block. W4 = 0x80000000, W5 … W14 = 0, W15 = 640. */
    uint32_t w16, w17;
    uint32_t w18_base; /* W18 = w18_base + sigma0(nonce), nonce as message word 3 */
    uint32_t w19_base; /* W19 = w19_base + nonce, the same */
    uint32_t w31_base; /* W31 = w31_base + sigma1(W29) + W24 */
    uint32_t w32_base; /* W32 = w32_base + sigma1(W30) + W25 */

    _Alignas(64) struct dsha256i_job_version prepared[DSHA256_JOB_VERSIONS_MAX];
};

/* ---- Candidates -------------------------------------------------------------------------------------------------- */

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

/* ---- Kernels ----------------------------------------------------------------------------------------------------- */

/* Stands before the functions of a kernel that keep vectors on the stack: i386 programs may be compiled to align it to
 * only 4 bytes, and then the function does it. Elsewhere the ABI does. */
#ifdef __i386__
#define DSHA256I_KERNEL_ENTRY __attribute__((force_align_arg_pointer))
#else
#define DSHA256I_KERNEL_ENTRY
#endif

/* SHA-256 compression of n_blocks blocks into state8, as words. */
typedef void dsha256i_compress(uint32_t *state8, const uint8_t *blocks64, size_t n_blocks);

struct dsha256i_kernel {
    const char *name;        /* what a user picks it by */
    const char *description; /* one line for people */
    unsigned lanes;          /* messages side by side in one register */
    unsigned needs;          /* DSHA256I_CPU_…, or-ed: what the machine must have */

    /* Nonces that one step of scan tries: its calls cover whole steps. At most DSHA256I_CANDIDATES_MAX / 32, so that
     * one step always fits the candidates. */
    uint32_t step;
    /* Hashes after which lib/scan.c comes back to look at the stop flag: about 100 microseconds' worth. Of a device,
     * what it was measured to do in them when it was opened: the engine sizes its first range by that. */
    uint32_t run_hashes;

    dsha256i_compress *compress; /* NULL: the scalar kernel's serves */
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
     * nothing under way, costs little. Up to 1000 are a matter of course. */
    uint32_t range_ms;

    /* What follows is for devices, which can fail, and NULL in CPU kernels. The functions return DSHA256_OK or
     * DSHA256_ERR_DEVICE; one thread at a time is in any of them. */

    void *device;        /* what they are given */
    const char *same_as; /* the name of another device that is the same board by another driver, or NULL */

    /* Called in place of scan, with the same contract, for the whole range that is left, a second's work or more, so
     * that it has many launches and the device always some of them under way. It ends early once the stop flag (or
     * NULL) is set, with what is under way: at most 12 ms and a launch, 20 ms in all unless launch_ms says otherwise.
     * And within 50 ms once there is a candidate (or as at a stop, where that is longer): hits are reported when it
     * returns. The steps done go to *n_done, launch by launch (atomically: other threads look at it). When it fails,
     * lib/scan.c reports the whole call as not done, and the engine takes the device out. */
    int (*scan_device)(void *device, const struct dsha256i_job *job, uint32_t first_nonce, uint32_t n_steps,
                       const dsha256_stop *stop, struct dsha256i_candidates *candidates, uint32_t *n_done);
    /* Called in place of hash_headers and hash_pairs, where they are set. */
    int (*hash_headers_device)(void *device, uint8_t *hashes32, const uint8_t *headers80, size_t n);
    int (*hash_pairs_device)(void *device, uint8_t *hashes32, const uint8_t *pairs64, size_t n);
    /* The node `height` levels above n >= 1 leaves (n <= 2^height), which a level with an odd number of nodes repeats
     * the last of. *mutated is set to 1 if two equal nodes are a pair at any level, otherwise it is left alone. node32
     * may lie in the leaves. NULL: lib/merkle.c does it by hash_pairs. */
    int (*merkle_node_device)(void *device, uint8_t *node32, const uint8_t *leaves32, size_t n, unsigned height,
                              int *mutated);
    /* Tries to bring a device back that failed. The engine runs the self-test after it, before it hands out work. */
    int (*restart_device)(void *device);
    /* Ends the races between the ways in which it can scan, if there are any: it may take seconds. */
    int (*race_device)(void *device);
    /* Describes number index of those ways, for jobs of one version or of several; 0: there are not so many. */
    int (*variant_of_device)(void *device, dsha256_backend_variant *variant, int several, size_t index);
    /* The end of the device, and of this kernel. */
    void (*close_device)(void *device);
};

/* ---- The kernels that there are ---------------------------------------------------------------------------------- */

/* ARM's kernels are for little-endian machines, and on AArch32 for ARMv7 with registers for floating point; clang
 * compiles NEON there only where the command line has it. */
#if defined(__aarch64__) && !defined(__AARCH64EB__)
#define DSHA256I_HAS_NEON
#define DSHA256I_HAS_ARMV8
#elif defined(__arm__) && !defined(__ARMEB__) && defined(__ARM_FP) && __ARM_ARCH >= 7 &&                               \
    (!defined(__clang__) || defined(__ARM_NEON))
#define DSHA256I_HAS_NEON
#endif

/* x86's assembly is for 16 general registers, and pointers of 8 bytes; what it writes, the memory sanitizer does not
 * see. */
#ifdef __has_feature
#define DSHA256I_HAS_MSAN __has_feature(memory_sanitizer)
#else
#define DSHA256I_HAS_MSAN 0
#endif
#if defined(__x86_64__) && !defined(__ILP32__) && !DSHA256I_HAS_MSAN
#define DSHA256I_HAS_X86_ASSEMBLY
#endif

/* K(name) for each kernel of this build, dsha256i_kernel_name, in the order of the speed to expect, slowest first: what
 * "auto" falls back to where there is no clock. */
#if defined(__x86_64__) || defined(__i386__)
#define DSHA256I_KERNELS_X86(K) K(sse2) K(avx2) K(avx512f) K(shani)
#else
#define DSHA256I_KERNELS_X86(K)
#endif
#ifdef DSHA256I_HAS_X86_ASSEMBLY
#define DSHA256I_KERNELS_X86_ASSEMBLY(K) K(shani_avx2) K(shani_avx2_mixed) K(avx512) K(shani_avx512)
#else
#define DSHA256I_KERNELS_X86_ASSEMBLY(K)
#endif
#ifdef DSHA256I_HAS_NEON
#define DSHA256I_KERNELS_NEON(K) K(neon)
#else
#define DSHA256I_KERNELS_NEON(K)
#endif
#ifdef DSHA256I_HAS_ARMV8
#define DSHA256I_KERNELS_ARMV8(K) K(neon_sha3) K(armv8)
#else
#define DSHA256I_KERNELS_ARMV8(K)
#endif
#if defined(__wasm__) && !defined(__wasm_simd128__) /* no vectors: generic would be most of the module, and lose */
#define DSHA256I_KERNELS_PORTABLE(K) K(scalar)
#else
#define DSHA256I_KERNELS_PORTABLE(K) K(scalar) K(generic)
#endif
#define DSHA256I_KERNELS(K)                                                                                            \
    DSHA256I_KERNELS_PORTABLE(K)                                                                                       \
    DSHA256I_KERNELS_X86(K) DSHA256I_KERNELS_X86_ASSEMBLY(K) DSHA256I_KERNELS_NEON(K) DSHA256I_KERNELS_ARMV8(K)

#define DSHA256I_DECLARE(name) extern const struct dsha256i_kernel dsha256i_kernel_##name;
DSHA256I_KERNELS(DSHA256I_DECLARE)
#undef DSHA256I_DECLARE

#endif

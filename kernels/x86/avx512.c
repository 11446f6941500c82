/* AVX-512, 16 lanes, three vectors side by side: avx512_streams.py says how, and writes the assembly. For what is no
 * whole group of messages there is the form that compilers make (avx512f.c). */
#include "../../lib/kernel.h"

#ifdef DSHA256I_HAS_X86_ASSEMBLY

#ifdef __clang__
#pragma clang attribute push(__attribute__((target("avx512f,avx512bw"))), apply_to = function)
#else
#pragma GCC target("avx512f,avx512bw")
#endif

#include <stddef.h>
#include <string.h>

#include "../sha256.h"
#include "avx512_streams.h"
#include "intrinsics.h"

#define VECTORS (GROUP / 16)

/* What the assembly reads and writes is in one struct, constants included, at the same place in its pages: see
 * shani_pipeline.h. */
struct scan_frame {
    _Alignas(4096) struct scan_memory memory;
    uint32_t constants[sizeof assembly_constants / 4];
};
struct batch_frame {
    _Alignas(4096) struct batch_memory memory;
    uint32_t constants[sizeof assembly_constants / 4];
    uint8_t messages[80 * GROUP], hashes[32 * GROUP]; /* of the last group, which is not whole */
};

/* K + W of a round, the same in all lanes. */
static void fill_row(uint32_t row[GROUP], uint32_t kw)
{
    for (int i = 0; i < GROUP; i++)
        row[i] = kw;
}

static void begin_job(struct scan_memory *memory, const struct dsha256i_job *job)
{
    for (int i = 4; i < 16; i++)
        fill_row(memory->kw_first[i], sha256_k[i] + (i == 4 ? 0x80000000 : i == 15 ? 640 : 0));
    fill_row(memory->kw_first[16], sha256_k[16] + job->w16);
    fill_row(memory->kw_first[17], sha256_k[17] + job->w17);
    for (int i = 8; i < 16; i++)
        fill_row(memory->kw_second[i], sha256_k[i] + (i == 8 ? 0x80000000 : i == 15 ? 256 : 0));
    memory->target_top = job->target_top;
    memory->w16 = job->w16;
    memory->w17 = job->w17;
    memory->w18_base = job->w18_base;
    memory->w19_base = job->w19_base;
    memory->w31_base = job->w31_base;
    memory->w32_base = job->w32_base;
}

DSHA256I_KERNEL_ENTRY static uint32_t scan(const struct dsha256i_job *job, uint32_t first_nonce, uint32_t n_steps,
                                           struct dsha256i_candidates *candidates)
{
    const uint32_t n_versions = job->n_versions;
    struct scan_frame frame;
    uint16_t passed[DSHA256_JOB_VERSIONS_MAX][VECTORS] = {{0}}; /* analysers do not see what assembly writes */
    uint32_t step = 0;

    memcpy(frame.constants, assembly_constants, sizeof assembly_constants);
    begin_job(&frame.memory, job);
    for (; step < n_steps && candidates->n + GROUP * n_versions <= DSHA256I_CANDIDATES_MAX; step++) {
        unsigned any = 0;
        frame.memory.first_nonce = first_nonce + step * GROUP;
        scan_schedule(&frame.memory, frame.constants);
        for (uint32_t v = 0; v < n_versions; v++) {
            scan_version(&frame.memory, frame.constants, &job->prepared[v], passed[v]);
            any |= (unsigned)passed[v][0] | passed[v][1] | passed[v][2];
        }
        for (uint32_t i = 0; any != 0 && i < GROUP; i++)
            for (uint32_t v = 0; v < n_versions; v++)
                if (passed[v][i / 16] >> i % 16 & 1)
                    candidates->at[candidates->n++] = (struct dsha256i_candidate){frame.memory.first_nonce + i, v};
    }
    _mm256_zeroupper();
    return step;
}

typedef void group_function(struct batch_memory *memory, const uint32_t *constants, const uint8_t *messages,
                            uint8_t *hashes);

/* A group takes as long whole as in part: fewer messages than these are faster in the other form. */
enum { GROUP_FROM = 17 };

static __attribute__((noinline)) void hash_batch(uint8_t *hashes32, const uint8_t *messages, size_t n, size_t size,
                                                 group_function *hash_group,
                                                 void (*hash_few)(uint8_t *hashes32, const uint8_t *messages, size_t n))
{
    struct batch_frame frame;
    if (n >= GROUP_FROM) {
        memcpy(frame.constants, assembly_constants, sizeof assembly_constants);
        for (int i = 0; size == 64 && i < 64; i++)
            fill_row(frame.memory.kw_padding[i], sha256_pair_padding_kw[i]);
    }
    for (; n >= GROUP; n -= GROUP, hashes32 += 32 * GROUP, messages += size * GROUP)
        hash_group(&frame.memory, frame.constants, messages, hashes32);
    if (n >= GROUP_FROM) {
        memcpy(frame.messages, messages, size * n);
        memset(frame.messages + size * n, 0, size * (GROUP - n));
        hash_group(&frame.memory, frame.constants, frame.messages, frame.hashes);
        memcpy(hashes32, frame.hashes, 32 * n);
        n = 0;
    }
    _mm256_zeroupper();
    if (n > 0)
        hash_few(hashes32, messages, n);
}

DSHA256I_KERNEL_ENTRY static void hash_headers(uint8_t *hashes32, const uint8_t *headers80, size_t n)
{
    hash_batch(hashes32, headers80, n, 80, hash_header_group, dsha256i_kernel_avx512f.hash_headers);
}

DSHA256I_KERNEL_ENTRY static void hash_pairs(uint8_t *hashes32, const uint8_t *pairs64, size_t n)
{
    hash_batch(hashes32, pairs64, n, 64, hash_pair_group, dsha256i_kernel_avx512f.hash_pairs);
}

_Static_assert(GROUP *DSHA256_JOB_VERSIONS_MAX <= DSHA256I_CANDIDATES_MAX, "a step's candidates do not fit");

const struct dsha256i_kernel dsha256i_kernel_avx512 = {
    .name = "avx512",
    .description = "AVX-512, 16 lanes, three vectors side by side",
    .lanes = 16,
    .needs = DSHA256I_CPU_AVX512F | DSHA256I_CPU_AVX512BW,
    .step = GROUP,
    .run_hashes = 8192,
    .hash_headers = hash_headers,
    .hash_pairs = hash_pairs,
    .scan = scan,
};

#ifdef __clang__
#pragma clang attribute pop
#endif

#endif

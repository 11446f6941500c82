/* A kernel broken on purpose: the scalar one, which passes its self-test (less than 100 calls) and then, from its 500th
 * call on, keeps quiet about odd nonces. Linked before the static library, it takes the sound one's place. */
#define dsha256i_kernel_scalar sound_kernel
#include "../kernels/scalar.c" // NOLINT(bugprone-suspicious-include)
#undef dsha256i_kernel_scalar

enum { SOUND_CALLS = 500 };

static uint32_t broken_scan(const struct dsha256i_job *job, uint32_t first_nonce, uint32_t n_steps,
                            struct dsha256i_candidates *candidates)
{
    static unsigned n_calls;
    const uint32_t n_done = sound_kernel.scan(job, first_nonce, n_steps, candidates);
    if (__atomic_add_fetch(&n_calls, 1, __ATOMIC_RELAXED) < SOUND_CALLS)
        return n_done;
    size_t n = 0;
    for (size_t i = 0; i < candidates->n; i++)
        if (candidates->at[i].nonce % 2 == 0)
            candidates->at[n++] = candidates->at[i];
    candidates->n = n;
    return n_done;
}

const struct dsha256i_kernel dsha256i_kernel_scalar = {
    .name = "scalar",
    .description = "broken on purpose",
    .lanes = 1,
    .step = 1,
    .run_hashes = 256,
    .compress = compress,
    .hash_headers = hash_headers,
    .hash_pairs = hash_pairs,
    .scan = broken_scan,
};

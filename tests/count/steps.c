/* Runs a kernel's scan and little else, for scripts/count_instructions: steps KERNEL VERSIONS STEPS [trace]
 *
 * It prints the hashes of a step and the kernel's lanes; with "trace" (x86-64) also the addresses of the instructions
 * that the scan executes, in their order: with the trap flag set, the processor raises SIGTRAP after each. (A handler
 * in the process is faster than a debugger beside it, which takes two switches an instruction.)
 *
 * Ends with 0; 3 if the machine cannot run the kernel, which it then says; 2 for other arguments. */
#define _GNU_SOURCE /* REG_RIP */
#include "../../lib/cpu.h"
#include "../../lib/job.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct dsha256i_kernel *const kernels[] = {
#define ADDRESS(name) &dsha256i_kernel_##name,
    DSHA256I_KERNELS(ADDRESS)
#undef ADDRESS
};

static struct dsha256i_whole_job whole;
static struct dsha256i_candidates candidates;

#ifdef __x86_64__
#include <signal.h>
#include <ucontext.h>

#define TRAP_FLAG   0x100
#define TRACE_LIMIT ((size_t)1 << 24)
static uint32_t trace[TRACE_LIMIT]; /* the program is linked below 4 GiB */
static size_t n_traced;

static void on_trap(int signal, siginfo_t *info, void *context)
{
    (void)signal, (void)info;
    if (n_traced == TRACE_LIMIT)
        abort();
    trace[n_traced++] = (uint32_t)((ucontext_t *)context)->uc_mcontext.gregs[REG_RIP];
}

static uint32_t scan_traced(const struct dsha256i_kernel *kernel, uint32_t n_steps)
{
    struct sigaction action = {.sa_sigaction = on_trap, .sa_flags = SA_SIGINFO};
    sigaction(SIGTRAP, &action, NULL);
    __builtin_ia32_writeeflags_u64(__builtin_ia32_readeflags_u64() | TRAP_FLAG);
    const uint32_t n_done = kernel->scan(&whole.job, 0, n_steps, &candidates);
    __builtin_ia32_writeeflags_u64(__builtin_ia32_readeflags_u64() & ~(unsigned long long)TRAP_FLAG);
    for (size_t i = 0; i < n_traced; i++)
        printf("%" PRIx32 "\n", trace[i]);
    return n_done;
}
#endif

int main(int argc, char **argv)
{
    if (argc < 4)
        return 2;
    const struct dsha256i_kernel *kernel = NULL;
    for (size_t i = 0; i < sizeof kernels / sizeof kernels[0]; i++)
        if (strcmp(kernels[i]->name, argv[1]) == 0)
            kernel = kernels[i];
    const uint32_t n_versions = (uint32_t)strtoul(argv[2], NULL, 10);
    const uint32_t n_steps = (uint32_t)strtoul(argv[3], NULL, 10);
    if (!kernel || n_versions == 0 || n_versions > DSHA256_JOB_VERSIONS_MAX || n_steps == 0)
        return 2;
    const unsigned missing = kernel->needs & ~dsha256i_cpu_features();
    if (missing) {
        fprintf(stderr, "this machine has no %s\n", dsha256i_cpu_feature_name(missing));
        return 3;
    }

    /* Any header will do, and a target that the few nonces do not meet: what follows a candidate is not counted. */
    uint8_t header80[80] = {1}, target32[32] = {0};
    uint32_t versions[DSHA256_JOB_VERSIONS_MAX];
    for (uint32_t i = 0; i < DSHA256_JOB_VERSIONS_MAX; i++)
        versions[i] = 0x20000000 + i;
    dsha256_job opaque;
    if (dsha256_job_init(&opaque, header80, target32) != DSHA256_OK ||
        dsha256_job_set_versions(&opaque, versions, n_versions) != DSHA256_OK ||
        dsha256i_job_load(&whole, &opaque) != DSHA256_OK)
        return 1;

    printf("%" PRIu32 " %u\n", kernel->step * n_versions, kernel->lanes);
    uint32_t n_done;
#ifdef __x86_64__
    if (argc > 4)
        n_done = scan_traced(kernel, n_steps);
    else
#endif
        n_done = kernel->scan(&whole.job, 0, n_steps, &candidates);
    return n_done == n_steps && candidates.n == 0 ? 0 : 1;
}

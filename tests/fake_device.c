#include "fake_device.h"

#include "clock.h"

#include <string.h>
#include <time.h>

static uint32_t load(const uint32_t *number)
{
    return __atomic_load_n(number, __ATOMIC_RELAXED);
}

static int is_turn(const uint32_t *every, uint32_t call)
{
    const uint32_t n = load(every);
    return n > 0 && call % n == 0;
}

static void count(uint32_t *counter)
{
    __atomic_fetch_add(counter, 1, __ATOMIC_RELAXED);
}

static void sleep_seconds(double seconds)
{
    struct timespec time = {(time_t)seconds, (long)(1e9 * (seconds - (double)(time_t)seconds))};
    nanosleep(&time, NULL);
}

static void emit(struct dsha256i_candidates *candidates, uint32_t nonce, uint32_t version)
{
    if (candidates->n < DSHA256I_CANDIDATES_MAX)
        candidates->at[candidates->n++] = (struct dsha256i_candidate){nonce, version};
}

static int scan_device(void *pointer, const struct dsha256i_job *job, uint32_t first_nonce, uint32_t n_steps,
                       const dsha256_stop *stop, struct dsha256i_candidates *candidates, uint32_t *n_done)
{
    struct fake_device *device = pointer;
    const uint32_t most = device->kernel.run_hashes / (device->kernel.step * job->n_versions);
    (void)stop; /* it comes back soon */
    if (n_steps * device->kernel.step > load(&device->longest))
        __atomic_store_n(&device->longest, n_steps * device->kernel.step, __ATOMIC_RELAXED);
    if (n_steps > most)
        n_steps = most;
    const uint32_t call = __atomic_add_fetch(&device->n_calls, 1, __ATOMIC_RELAXED);
    if (is_turn(&device->fail_every, call)) {
        count(&device->n_failed);
        emit(candidates, first_nonce, 0); /* what was there before it failed must not count */
        return DSHA256_ERR_DEVICE;
    }
    if (is_turn(&device->hang_every, call)) {
        count(&device->n_hung);
        for (const uint64_t start_ns = dsha256i_clock_ns();
             dsha256i_clock_ns() - start_ns < load(&device->hang_ms) * UINT64_C(1000000);)
            sleep_seconds(1e-3);
        count(&device->n_back);
    }
    if (device->pretended_rate > 0) {
        sleep_seconds((double)n_steps * job->n_versions / device->pretended_rate);
        __atomic_store_n(n_done, n_steps, __ATOMIC_RELAXED);
        return DSHA256_OK;
    }
    const uint32_t n = dsha256i_kernel_scalar.scan(job, first_nonce, n_steps, candidates);
    __atomic_store_n(n_done, n, __ATOMIC_RELAXED);
    if (load(&device->misses))
        candidates->n = 0;
    if (is_turn(&device->wrong_every, call)) {
        count(&device->n_wrong);
        if (candidates->n > 0)
            emit(candidates, candidates->at[0].nonce, candidates->at[0].version_index); /* a second time */
        emit(candidates, first_nonce + n, 0);                                           /* past the end */
        emit(candidates, first_nonce + n - 1, job->n_versions); /* a version that there is not */
        emit(candidates, first_nonce + n - 1, UINT32_MAX);
    }
    return DSHA256_OK;
}

static int restart_device(void *pointer)
{
    struct fake_device *device = pointer;
    const uint32_t n = __atomic_add_fetch(&device->n_restarts, 1, __ATOMIC_RELAXED);
    return n <= load(&device->restarts_fail) ? DSHA256_ERR_DEVICE : DSHA256_OK;
}

void fake_device_init(struct fake_device *device)
{
    memset(device, 0, sizeof *device);
    device->kernel = dsha256i_kernel_scalar;
    device->kernel.name = "fake:0";
    device->kernel.description = "a device that fails when told to";
    device->kernel.scan_device = scan_device;
    device->kernel.restart_device = restart_device;
    device->kernel.run_hashes = 2048; /* so that a self-test is a few calls */
    device->kernel.device = device;
    device->backend = (struct dsha256_backend){&device->kernel};
}

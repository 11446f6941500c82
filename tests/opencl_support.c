#include "opencl_support.h"

#include "engine_support.h"

#include <dlfcn.h>
#include <sys/wait.h>
#include <unistd.h>

/* ---- The fake ---------------------------------------------------------------------------------------------------- */

struct fake_opencl *fake;

void load_fake(const char *cache)
{
    const dsha256_opencl_options options = {
        .size = sizeof options, .library = DSHA256_FAKE_OPENCL, .cache = cache, .launch_ms = 1};
    CHECK_STATUS(dsha256_opencl_configure(&options), DSHA256_OK);
    void *library = dlopen(DSHA256_FAKE_OPENCL, RTLD_NOW | RTLD_LOCAL);
    CHECK(library != NULL, "%s", dlerror());
    fake = dlsym(library, "fake_opencl");
    CHECK(fake != NULL, "%s", dlerror());
    fake->type = CL_DEVICE_TYPE_CPU;
    fake->vector_width = 1;
}

dsha256_backend *open_device(void)
{
    dsha256_backend *backend;
    CHECK_STATUS(dsha256_backend_open(&backend, "opencl:0"), DSHA256_OK);
    return backend;
}

void close_device(dsha256_backend *backend)
{
    dsha256_backend_close(backend);
    fake->settle(1);
    CHECK(fake->n_objects == 0, "%d objects were not released", fake->n_objects);
}

int restart(dsha256_backend *backend)
{
    return backend->kernel->restart_device(backend->kernel->device);
}

int in_child(void (*run)(int), int number)
{
    int status = -1;
    const pid_t child = fork();
    CHECK(child >= 0, "no process");
    if (child == 0) {
        run(number);
        exit(0);
    }
    waitpid(child, &status, 0);
    CHECK(WIFEXITED(status), "number %d: the process ended with signal %d", number, WTERMSIG(status));
    return WEXITSTATUS(status);
}

size_t count_cpu_backends(void)
{
    size_t n = 0;
    for (size_t i = 0; i < dsha256_backend_count(); i++) {
        dsha256_backend_info info = {.size = sizeof info};
        CHECK_STATUS(dsha256_backend_info_at(&info, i), DSHA256_OK);
        n += !info.is_device;
    }
    return n;
}

dsha256_backend_info info_of(size_t device)
{
    dsha256_backend_info info = {.size = sizeof info};
    CHECK_STATUS(dsha256_backend_info_at(&info, count_cpu_backends() + device), DSHA256_OK);
    return info;
}

/* ---- Simulated time ---------------------------------------------------------------------------------------------- */

/* The linker has all of the program, the library too, call these: --wrap. */
uint64_t __real_dsha256i_clock_ns(void);
void __real_dsha256i_sleep_ns(uint64_t ns);
uint64_t __wrap_dsha256i_clock_ns(void);
void __wrap_dsha256i_sleep_ns(uint64_t ns);

uint64_t __wrap_dsha256i_clock_ns(void)
{
    return fake && fake->time == FAKE_SIMULATED_TIME ? fake->clock() : __real_dsha256i_clock_ns();
}

void __wrap_dsha256i_sleep_ns(uint64_t ns)
{
    (fake && fake->time == FAKE_SIMULATED_TIME ? fake->sleep : __real_dsha256i_sleep_ns)(ns);
}

/* ---- Searches ---------------------------------------------------------------------------------------------------- */

dsha256_job genesis_job(void)
{
    uint8_t header80[80], target32[32];
    dsha256_job job;
    hex_bytes(header80, 80,
              "0100000000000000000000000000000000000000000000000000000000000000000000003ba3edfd"
              "7a7b12b27ac72c3e67768f617fc81bc3888a51323a9fb8aa4b1e5e4a29ab5f49ffff001d1dac2b7c");
    CHECK_STATUS(dsha256_target_from_bits(target32, 0x1d00ffff), DSHA256_OK);
    CHECK_STATUS(dsha256_job_init(&job, header80, target32), DSHA256_OK);
    return job;
}

struct search *new_search(unsigned bits, size_t n_versions, uint32_t first, uint64_t n)
{
    struct search *search = calloc(1, sizeof *search);
    dsha256_scan_result result;
    CHECK(search != NULL, "out of memory");
    search->job = easy_job(bits, bits, n_versions);
    search->first = first;
    search->n = n;
    CHECK_STATUS(dsha256_scan(NULL, &search->job, first, n, search->hits, HITS_MAX, NULL, &result), DSHA256_OK);
    search->n_hits = result.n_hits;
    CHECK(search->n_hits > 0, "an empty search");
    return search;
}

int try_search(dsha256_backend *backend, const struct search *search, uint64_t *errors)
{
    static dsha256_hit hits[HITS_MAX];
    dsha256_scan_result result;
    uint64_t unwanted = 0;
    const int status = counting_scan(backend, &search->job, search->first, search->n, hits, HITS_MAX, &result,
                                     errors ? errors : &unwanted);
    if (status == DSHA256_OK)
        CHECK(result.n_done == search->n && result.n_hits == search->n_hits &&
                  memcmp(hits, search->hits, search->n_hits * sizeof *hits) == 0,
              "%zu hits, not %zu", result.n_hits, search->n_hits);
    else
        CHECK(status == DSHA256_ERR_DEVICE && result.n_done == 0 && result.n_hits == 0,
              "status %d, %llu nonces, %zu hits", status, (unsigned long long)result.n_done, result.n_hits);
    return status;
}

int try_batch(dsha256_backend *backend, size_t size, size_t n)
{
    uint8_t *messages = malloc(n * size), *hashes = malloc(n * 32), hash[32];
    uint64_t random = 1;
    CHECK(messages && hashes, "out of memory");
    random_bytes(&random, messages, n * size);
    const int status = (size == 80 ? dsha256_hash_headers : dsha256_hash_pairs)(backend, hashes, messages, n);
    CHECK(status == DSHA256_OK || status == DSHA256_ERR_DEVICE, "status %d", status);
    for (size_t i = 0; status == DSHA256_OK && i < n; i++) {
        dsha256_hash(hash, messages + i * size, size);
        CHECK(memcmp(hash, hashes + i * 32, 32) == 0, "message %zu of %zu", i, n);
    }
    free(messages);
    free(hashes);
    return status;
}

/* What stands around the kernel: how long launches are, how many are under way, when they end. On the fake OpenCL library,
 * in its simulated time: no figure here depends on the machine. */
#include "opencl_support.h"

/* ---- The fake's own time ----------------------------------------------------------------------------------------- */

/* A device of 1 GH/s: what it does is right, and takes as long as it should. */
static void take_time(int time)
{
    load_fake(NULL);
    fake->time = (enum fake_time)time;
    struct search *search = new_search(8, N_VERSIONS, 0xfffff000, 4096);
    dsha256_backend *backend = open_device();
    memset(fake->use, 0, sizeof fake->use);
    CHECK_STATUS(try_search(backend, search, NULL), DSHA256_OK);
    CHECK_STATUS(try_batch(backend, 80, 100), DSHA256_OK);
    const struct fake_use *use = &fake->use[0];
    const uint64_t ns = use->hashes + use->n_launches; /* rounded up */
    CHECK(use->n_launches > 1 && use->hashes >= 4 * 4096 + 100 && use->busy_ns == ns && use->idle_ns > 0,
          "%llu launches, %llu hashes, busy %llu ns, idle %llu ns", (unsigned long long)use->n_launches,
          (unsigned long long)use->hashes, (unsigned long long)use->busy_ns, (unsigned long long)use->idle_ns);
    free(search);

    /* The second-last of a range too long to be hashed. */
    const uint32_t planted = 2083236893;
    const uint64_t start_ns = dsha256i_clock_ns();
    uint8_t header80[80], target32[32];
    dsha256_job job;
    dsha256_hit hit;
    dsha256_scan_result result;
    hex_bytes(header80, 80,
              "0100000000000000000000000000000000000000000000000000000000000000000000003ba3edfd"
              "7a7b12b27ac72c3e67768f617fc81bc3888a51323a9fb8aa4b1e5e4a29ab5f49ffff001d1dac2b7c");
    CHECK_STATUS(dsha256_target_from_bits(target32, 0x1d00ffff), DSHA256_OK);
    CHECK_STATUS(dsha256_job_init(&job, header80, target32), DSHA256_OK);
    fake->most_hashed = 0;
    fake->planted = &planted;
    fake->n_planted = 1;
    CHECK_STATUS(dsha256_scan(backend, &job, planted - 199999998, 200000000, &hit, 1, NULL, &result), DSHA256_OK);
    CHECK(result.n_hits == 1 && hit.nonce == planted, "%zu hits", result.n_hits);
    CHECK(dsha256i_clock_ns() - start_ns >= 200000000, "it took too little time");
    close_device(backend);
}

TEST(opencl_launch, the_fake_takes_time)
{
    CHECK(in_child(take_time, FAKE_SIMULATED_TIME) == 0 && in_child(take_time, FAKE_REAL_TIME) == 0, "see above");
}

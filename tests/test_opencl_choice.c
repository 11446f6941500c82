/* Which variant serves a device: the race on its work, what is kept of it, and what goes wrong beside it. On the fake OpenCL
 * library, in its simulated time but where threads meet. */
#include "engine.h"
#include "engine_support.h"
#include "opencl/choice.h"
#include "opencl_support.h"

/* ---- A GPU whose variants are known ------------------------------------------------------------------------------ */

enum { GENESIS_NONCE = 2083236893, VARIANTS_OF_ONE = DSHA256I_CL_VARIANTS, VARIANTS_OF_SEVERAL = VARIANTS_OF_ONE / 2 };

static double rates[DSHA256I_CL_VARIANTS]; /* by number: hashes a nanosecond */
static uint64_t seed;
static const uint32_t planted = GENESIS_NONCE;
static int bad_form = -1, bad_entry = -1;

static int ends_with(const char *text, const char *end)
{
    const size_t n = strlen(text), n_end = strlen(end);
    return n >= n_end && strcmp(text + n - n_end, end) == 0;
}

static int form_of_options(const char *options)
{
    int form = DSHA256I_CL_FORMS - 1;
    while (!ends_with(options, dsha256i_opencl_forms[form].options))
        form--; /* the first has none */
    return form;
}

static int number_of_launch(const struct fake_launch *launch)
{
    const int number = form_of_options(launch->options) * 2 + (strcmp(launch->kernel, "scan_versions") == 0);
    return number * DSHA256I_CL_GROUPS + (launch->group == 256 ? 0 : launch->group == 128 ? 1 : 2);
}

/* Up to 1.9 % slower, as the clock of a card drifts, and one in twenty much slower, as where others use it, too. */
static double rate_of_launch(const struct fake_launch *launch)
{
    if (strncmp(launch->kernel, "scan", 4) != 0)
        return 1;
    const double noise = 1 + 1e-5 * (double)(random_u64(&seed) % 1900);
    fake->late_ns = random_u64(&seed) % 3000000;
    return rates[number_of_launch(launch)] / noise / (random_u64(&seed) % 20 == 0 ? 1.3 : 1);
}

static int refuses_bad_form(const char *options)
{
    return form_of_options(options) == bad_form;
}

static int is_good(const struct fake_launch *launch)
{
    return form_of_options(launch->options) != bad_form ||
           (bad_entry >= 0 && bad_entry != (strcmp(launch->kernel, "scan_versions") == 0));
}

/* An NVIDIA GPU, in simulated time; all variants are alike. */
static void load_gpu(const char *cache)
{
    load_fake(cache);
    const dsha256_opencl_options options = {.size = sizeof options, .library = DSHA256_FAKE_OPENCL, .cache = cache};
    CHECK_STATUS(dsha256_opencl_configure(&options), DSHA256_OK);
    fake->type = CL_DEVICE_TYPE_GPU;
    fake->vendor_id = 0x10de;
    fake->time = FAKE_SIMULATED_TIME;
    dsha256i_opencl_hang_ns = UINT64_C(1) << 60; /* a thread that builds has real time only */
    fake->rate_of = rate_of_launch;
    fake->most_hashed = 20000; /* more than a self-test has */
    fake->planted = &planted;
    fake->n_planted = 1;
    for (int i = 0; i < DSHA256I_CL_VARIANTS; i++)
        rates[i] = 1;
}

static struct dsha256i_opencl_device *device_of(const dsha256_backend *backend)
{
    return backend->kernel->device;
}

static const struct dsha256i_opencl_choice *choice_of(const dsha256_backend *backend, int several)
{
    return &device_of(backend)->choices[several];
}

/* Scans for the genesis block's nonce, for some tenths of a second: it has to be found. */
static int try_work(dsha256_backend *backend, int several)
{
    static const uint32_t versions[4] = {1, 2, 3, 4};
    const uint64_t n = several ? 50000000 : 200000000;
    uint8_t header80[80], target32[32];
    dsha256_job job;
    dsha256_hit hits[4];
    dsha256_scan_result result;
    hex_bytes(header80, 80,
              "0100000000000000000000000000000000000000000000000000000000000000000000003ba3edfd"
              "7a7b12b27ac72c3e67768f617fc81bc3888a51323a9fb8aa4b1e5e4a29ab5f49ffff001d1dac2b7c");
    CHECK_STATUS(dsha256_target_from_bits(target32, 0x1d00ffff), DSHA256_OK);
    CHECK_STATUS(dsha256_job_init(&job, header80, target32), DSHA256_OK);
    CHECK_STATUS(dsha256_job_set_versions(&job, versions, several ? 4 : 1), DSHA256_OK);
    const int status = dsha256_scan(backend, &job, planted - (uint32_t)n / 2, n, hits, 4, NULL, &result);
    if (status == DSHA256_OK)
        CHECK(result.n_done == n && result.n_hits == 1 && hits[0].nonce == planted && hits[0].version == 1, "%zu hits",
              result.n_hits);
    return status;
}

static void work(dsha256_backend *backend, int several)
{
    CHECK_STATUS(try_work(backend, several), DSHA256_OK);
}

/* Works until there is a choice. The device's other thread has a real minute. */
static void work_until_decided(dsha256_backend *backend, int several)
{
    for (int i = 0; !choice_of(backend, several)->decision.is_made; i++) {
        CHECK(i < 60000, "no choice was made");
        work(backend, several);
        if (device_of(backend)->building)
            sleep_us(1000);
    }
}

static unsigned chosen(const dsha256_backend *backend, int several)
{
    CHECK(choice_of(backend, several)->decision.is_made, "no choice was made");
    return choice_of(backend, several)->decision.chosen;
}

/* Number of a variant that jobs of several versions can be served by. */
static unsigned for_several(unsigned number)
{
    return number / DSHA256I_CL_GROUPS % 2 == 0 ? number + DSHA256I_CL_GROUPS : number;
}

/* ---- The race ---------------------------------------------------------------------------------------------------- */

/* One variant is 3 % faster than the next ones, each time another; some are far behind. */
static void choose_once(int i)
{
    load_gpu(NULL);
    seed = 1 + (uint64_t)i;
    const unsigned one = (unsigned)i % DSHA256I_CL_VARIANTS, several = for_several(one);
    for (unsigned k = 0; k < DSHA256I_CL_VARIANTS; k++)
        rates[k] = 1 - (k % 3 == 0 ? 0 : 0.1 * (double)(random_u64(&seed) % 6));
    rates[one] = 1.03;
    dsha256_backend *backend = open_device();
    CHECK(fake->n_from_source == 1, "%u programs", fake->n_from_source);
    work_until_decided(backend, 0);
    CHECK(chosen(backend, 0) == one, "opening %d: variant %u, not %u", i, chosen(backend, 0), one);
    rates[one] = 1;
    rates[several] = 1.03;
    work_until_decided(backend, 1);
    CHECK(chosen(backend, 1) == several, "opening %d: variant %u, not %u", i, chosen(backend, 1), several);
    CHECK(fake->n_from_source == DSHA256I_CL_FORMS, "%u programs", fake->n_from_source);
    close_device(backend);
}

TEST(opencl_choice, the_faster_by_3_percent_in_50_openings_of_50)
{
    for (int i = 0; i < 50; i++)
        CHECK(in_child(choose_once, i) == 0, "opening %d", i);
}

/* What a race costs: with variants that are 10 % apart, less than 100 ms of the device. */
TEST(opencl_choice, a_race_costs_little)
{
    load_gpu(NULL);
    for (unsigned k = 0; k < DSHA256I_CL_VARIANTS; k++)
        rates[k] = 1 - 0.1 * (k % 4);
    dsha256_backend *backend = open_device();
    while (!choice_of(backend, 0)->is_racing && !choice_of(backend, 0)->decision.is_made) {
        work(backend, 0);
        sleep_us(100);
    }
    double lost_ns = 0;
    memset(fake->use, 0, sizeof fake->use);
    work_until_decided(backend, 0);
    lost_ns = (double)fake->use[0].busy_ns - (double)fake->use[0].hashes;
    CHECK(lost_ns < 200e6, "a race costs %.0f ms", lost_ns / 1e6);
    close_device(backend);
}

/* Programs that do not work for half a second pay nothing; the first has one form built. */
TEST(opencl_choice, short_programs_do_not_pay)
{
    load_gpu(NULL);
    dsha256_backend *backend = open_device();
    CHECK(fake->n_from_source == 1, "%u programs", fake->n_from_source);
    CHECK(device_of(backend)->form == DSHA256I_CL_NESTED_MULTIPLY_ADD, "form %d", device_of(backend)->form);
    work(backend, 0);
    work(backend, 0);
    CHECK(fake->n_from_source == 1, "%u programs", fake->n_from_source);
    work_until_decided(backend, 0);
    CHECK(fake->n_from_source == DSHA256I_CL_FORMS, "%u programs", fake->n_from_source);
    close_device(backend);
}

/* Jobs with other numbers of versions do not count: their hashes cost more or less. When all are so, they race. */
TEST(opencl_choice, numbers_of_versions_are_not_mixed)
{
    load_gpu(NULL);
    dsha256_backend *backend = open_device();
    while (!choice_of(backend, 1)->is_racing) {
        work(backend, 1);
        sleep_us(100);
    }
    CHECK(choice_of(backend, 1)->n_versions == 4, "%u versions", choice_of(backend, 1)->n_versions);
    struct dsha256i_opencl_device *device = device_of(backend);
    const struct dsha256i_opencl_variant variant = dsha256i_opencl_next_variant(device, 5);
    dsha256i_opencl_timed(device, &variant, 5, 1000000000, 1000000000000);
    for (int i = 0; i < DSHA256I_CL_VARIANTS; i++)
        CHECK(device->choices[1].race.racers[i].cost > 0.1, "it counted");
    for (int i = 0; i < 1000 && device->choices[1].n_versions != 5; i++)
        dsha256i_opencl_next_variant(device, 5);
    CHECK(device->choices[1].n_versions == 5, "%u versions", device->choices[1].n_versions);
    close_device(backend);
}

/* ---- Variants that are not to be chosen -------------------------------------------------------------------------- */

/* The fastest misses hits: in one entry, or in both. Or it does not build; the one that is built first, too. */
static void choose_with_bad_form(int which)
{
    load_gpu(NULL);
    bad_form = which % DSHA256I_CL_FORMS;
    bad_entry = which / DSHA256I_CL_FORMS - 1;
    for (unsigned k = 0; k < DSHA256I_CL_VARIANTS; k++)
        rates[k] = (int)k / DSHA256I_CL_GROUPS / 2 == bad_form ? 2 : 1;
    if (bad_entry == 2) {
        fake->refuses = refuses_bad_form;
    } else {
        fake->wrong = FAKE_MISSING_LAST;
        fake->wrong_every = 1;
        fake->is_right = is_good;
    }
    dsha256_backend *backend = open_device();
    for (int several = 0; several < 2; several++) {
        work_until_decided(backend, several);
        const unsigned number = chosen(backend, several), entry = number / DSHA256I_CL_GROUPS % 2;
        CHECK((int)number / DSHA256I_CL_GROUPS / 2 != bad_form ||
                  (bad_entry < 2 && bad_entry >= 0 && (int)entry != bad_entry),
              "form %d, entry %d: variant %u", bad_form, bad_entry, number);
        work(backend, several);
    }
    const struct dsha256i_opencl_decision *const *decisions = device_of(backend)->info->decisions;
    CHECK(!decisions[0] && !decisions[1], "what failed once is left out for good");
    close_device(backend);
}

TEST(opencl_choice, what_misses_hits_or_does_not_build_is_never_chosen)
{
    for (int which = 0; which < 4 * DSHA256I_CL_FORMS; which++)
        CHECK(in_child(choose_with_bad_form, which) == 0, "number %d", which);
}

TEST(opencl_choice, groups_that_a_kernel_has_no_registers_for)
{
    load_gpu(NULL);
    fake->versions_group = 100;
    dsha256_backend *backend = open_device();
    for (int several = 0; several < 2; several++)
        work_until_decided(backend, several);
    for (unsigned i = 0; i < DSHA256I_CL_VARIANTS; i++) {
        const uint32_t group = choice_of(backend, 0)->decision.variants[i].group;
        const int is_versions = i / DSHA256I_CL_GROUPS % 2 == 1;
        CHECK(group == (is_versions ? (i % DSHA256I_CL_GROUPS == 0 ? 64 : 0) : 256u >> i % DSHA256I_CL_GROUPS),
              "variant %u: groups of %u", i, group);
    }
    close_device(backend);
}

/* The device is lost, again and again, in a race and while the forms are built: it goes on where it was. */
TEST(opencl_choice, a_device_that_is_lost)
{
    load_gpu(NULL);
    dsha256_backend *backend = open_device();
    rates[5] = 1.03;
    for (int i = 0; !choice_of(backend, 0)->decision.is_made; i++) {
        CHECK(i < 60000, "no choice was made");
        const int is_moment = choice_of(backend, 0)->is_racing || (device_of(backend)->building && fake->n_lost == 0);
        fake->lose_launch = is_moment && fake->n_lost < 3 ? 10 : 0;
        if (try_work(backend, 0) != DSHA256_OK)
            CHECK_STATUS(restart(backend), DSHA256_OK);
        if (device_of(backend)->building)
            sleep_us(1000);
    }
    CHECK(fake->n_lost == 3, "%u losses", fake->n_lost);
    CHECK(chosen(backend, 0) == 5, "variant %u", chosen(backend, 0));
    work(backend, 0);
    CHECK_STATUS(restart(backend), DSHA256_OK);
    work(backend, 0);
    dsha256_backend_close(backend);
    fake->settle(1);
    /* A loss in a self-test's batch keeps its pinned memory, and the context. */
    CHECK(fake->n_objects <= 6, "%d objects were not released", fake->n_objects);
}

/* ---- The public function ----------------------------------------------------------------------------------------- */

static void check_variants(dsha256_backend *backend, int operation, size_t n_expected, unsigned best)
{
    dsha256_backend_variant variants[DSHA256I_CL_VARIANTS] = {{.size = sizeof variants[0]}};
    size_t n = 99, n_chosen = 0;
    CHECK_STATUS(dsha256_backend_variants(backend, NULL, &n, operation, 0), DSHA256_OK);
    CHECK(n == n_expected, "%zu variants", n);
    CHECK_STATUS(dsha256_backend_variants(backend, variants, &n, operation, 2), DSHA256_OK);
    CHECK(n == n_expected && variants[1].name && !variants[2].name, "%zu variants, of which two are wanted", n);
    CHECK_STATUS(dsha256_backend_variants(backend, variants, &n, operation, DSHA256I_CL_VARIANTS), DSHA256_OK);
    for (size_t i = 0; i < n; i++) {
        char name[DSHA256I_CL_VARIANT_NAME];
        dsha256i_opencl_variant_name(name, best, 256u >> best % DSHA256I_CL_GROUPS);
        CHECK(variants[i].hashes_per_second > 0.4e9 && variants[i].hashes_per_second < 1.1e9, "%s: %g",
              variants[i].name, variants[i].hashes_per_second);
        CHECK(variants[i].is_chosen == (strcmp(variants[i].name, name) == 0), "%s, and %s is the best",
              variants[i].name, name);
        n_chosen += variants[i].is_chosen != 0;
    }
    CHECK(n_chosen == 1, "%zu were chosen", n_chosen);
}

TEST(opencl_choice, variants_are_shown)
{
    load_gpu(NULL);
    rates[0] = 0.6;
    rates[10] = 1.03; /* nested, scan_versions, 128 */
    dsha256_backend *backend = open_device();
    check_variants(backend, DSHA256_OP_SCAN, VARIANTS_OF_ONE, 10);
    const uint32_t n_scans = fake->n_scans;
    check_variants(backend, DSHA256_OP_SCAN_VERSIONS, VARIANTS_OF_SEVERAL, 10);
    CHECK(fake->n_scans == n_scans, "it raced again");
    dsha256_backend_variant variant = {.size = sizeof variant - 1};
    size_t n = 99;
    CHECK_STATUS(dsha256_backend_variants(backend, NULL, &n, DSHA256_OP_PAIRS, 0), DSHA256_OK);
    CHECK(n == 0, "%zu variants of pairs", n);
    CHECK_STATUS(dsha256_backend_variants(NULL, NULL, &n, DSHA256_OP_SCAN, 0), DSHA256_OK);
    CHECK(n == 0, "%zu variants of auto", n);
    CHECK_STATUS(dsha256_backend_variants(backend, &variant, &n, DSHA256_OP_SCAN, 1), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_backend_variants(backend, NULL, &n, DSHA256_OP_SCAN, 1), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_backend_variants(backend, NULL, &n, 5, 0), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_backend_variants(backend, NULL, NULL, 0, 0), DSHA256_ERR_ARGUMENT);
    close_device(backend);

    backend = open_device(); /* in this process it is known */
    check_variants(backend, DSHA256_OP_SCAN, VARIANTS_OF_ONE, 10);
    work(backend, 0);
    close_device(backend);
}

/* A CPU has one. */
TEST(opencl_choice, a_cpu_has_one_variant)
{
    load_gpu(NULL);
    fake->type = CL_DEVICE_TYPE_CPU;
    dsha256_backend *backend = open_device();
    size_t n = 99;
    for (int operation = DSHA256_OP_SCAN; operation <= DSHA256_OP_SCAN_VERSIONS; operation++) {
        CHECK_STATUS(dsha256_backend_variants(backend, NULL, &n, operation, 0), DSHA256_OK);
        CHECK(n == 1, "%zu variants", n);
    }
    CHECK(fake->n_from_source == 1, "%u programs", fake->n_from_source);
    close_device(backend);
}

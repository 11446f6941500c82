/* Which variant serves a device: the race on its work, what is kept of it, and what goes wrong beside it. On the fake
 * OpenCL library, in its simulated time but where threads meet. */
#include "engine.h"
#include "engine_support.h"
#include "opencl/choice.h"
#include "opencl_support.h"

#include <dirent.h>
#include <sys/wait.h>
#include <unistd.h>

/* ---- A GPU whose variants are known ------------------------------------------------------------------------------ */

enum { GENESIS_NONCE = 2083236893, VARIANTS_OF_ONE = DSHA256I_CL_VARIANTS, VARIANTS_OF_SEVERAL = VARIANTS_OF_ONE / 2 };

static double rates[DSHA256I_CL_VARIANTS]; /* by number: hashes a nanosecond */
static uint64_t seed;
static const uint32_t planted = GENESIS_NONCE;
static int held_up = -1; /* a variant of which these launches are 30 % slower */
static unsigned n_held_up;
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
    if (number_of_launch(launch) == held_up && n_held_up > 0 && n_held_up--)
        return rates[held_up] / 1.3;
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
    dsha256_job job = genesis_job();
    dsha256_hit hits[4];
    dsha256_scan_result result;
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

/* What serves several versions where nothing was decided. */
static unsigned number_in_use(const dsha256_backend *backend)
{
    return for_several((unsigned)device_of(backend)->form * 2 * DSHA256I_CL_GROUPS);
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

/* The fastest is held up in both of its first turns, as it is once in some hundred races. */
TEST(opencl_choice, the_fastest_is_held_up)
{
    load_gpu(NULL);
    rates[10] = 1.03;
    held_up = 10;
    n_held_up = 2;
    dsha256_backend *backend = open_device();
    work_until_decided(backend, 1);
    CHECK(n_held_up == 0 && chosen(backend, 1) == 10, "variant %u", chosen(backend, 1));
    close_device(backend);
}

/* What a race costs are turns of slow variants: those that are far behind have two each, and one that may be under way.
 * The best are three, as what holds up launches strikes both turns of one in 400 races. */
TEST(opencl_choice, a_race_costs_little)
{
    load_gpu(NULL);
    for (unsigned k = 0; k < DSHA256I_CL_VARIANTS; k++)
        rates[k] = 1 - 0.1 * (k % 6);
    dsha256_backend *backend = open_device();
    work_until_decided(backend, 0);
    for (unsigned k = 0; k < DSHA256I_CL_VARIANTS; k++) {
        const unsigned n_turns = choice_of(backend, 0)->race.racers[k].n_turns;
        CHECK(k % 6 < 3 || (n_turns >= 2 && n_turns <= 3), "variant %u: %u turns", k, n_turns);
    }
    CHECK(chosen(backend, 0) % 6 == 0, "variant %u", chosen(backend, 0));
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
    const struct dsha256i_opencl_variant variant = dsha256i_opencl_next_variant(device, 5, 0);
    dsha256i_opencl_timed(device, &variant, 5, 1000000000, 1000000000000);
    for (int i = 0; i < DSHA256I_CL_VARIANTS; i++)
        CHECK(device->choices[1].race.racers[i].cost > 0.1, "it counted");
    for (int i = 0; i < 1000 && device->choices[1].n_versions != 5; i++)
        dsha256i_opencl_next_variant(device, 5, 0);
    CHECK(device->choices[1].n_versions == 5, "%u versions", device->choices[1].n_versions);
    close_device(backend);
}

/* Launches that are too short to say anything are no turns: where all are so, they have what serves without a race. */
TEST(opencl_choice, short_launches_do_not_race)
{
    load_gpu(NULL);
    for (unsigned k = 0; k < DSHA256I_CL_VARIANTS; k++)
        rates[k] = 0.85;
    dsha256_backend *backend = open_device();
    const unsigned usual = number_in_use(backend), best = usual == 10 ? 13 : 10;
    rates[usual] = 1;
    rates[best] = 1.03;
    while (!choice_of(backend, 1)->is_racing) {
        work(backend, 1);
        sleep_us(100);
    }
    dsha256_scan_result result;
    const dsha256_job job = easy_job(250, 250, 4);
    memset(fake->use, 0, sizeof fake->use);
    for (uint32_t i = 0; i < 2000 && choice_of(backend, 1)->is_racing; i++)
        CHECK_STATUS(dsha256_scan(backend, &job, i << 18, 1 << 18, NULL, 0, NULL, &result), DSHA256_OK);
    CHECK(choice_of(backend, 1)->is_racing && (double)fake->use[0].busy_ns < 1.1 * (double)fake->use[0].hashes,
          "short launches take %.2f times as long", (double)fake->use[0].busy_ns / (double)fake->use[0].hashes);
    work_until_decided(backend, 1);
    CHECK(chosen(backend, 1) == best, "variant %u", chosen(backend, 1));
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

/* The device is lost, again and again, in a race and while the forms are built: it goes on where it was. A variant of
 * which two launches failed is out, whichever that happens to be. */
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
    CHECK((chosen(backend, 0) == 5) == (choice_of(backend, 0)->racers[5].n_failed < 2), "variant %u",
          chosen(backend, 0));
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

/* A device without a clock, whose launches the host sees too late: the race ends, and says nothing. */
TEST(opencl_choice, a_race_that_teaches_nothing_ends)
{
    load_gpu(NULL);
    fake->time = FAKE_NO_TIME; /* launches are over when somebody looks, however long they took */
    fake->type = CL_DEVICE_TYPE_GPU;
    dsha256_backend *backend = open_device();
    struct dsha256i_opencl_device *device = device_of(backend);
    dsha256i_opencl_begin_race(device, &device->choices[1], 4);
    CHECK(device->choices[1].is_racing, "there is no race");
    for (int i = 0; i < 1000; i++)
        dsha256i_opencl_next_variant(device, 4, 0);
    CHECK(!device->choices[1].is_racing && chosen(backend, 1) == number_in_use(backend), "variant %u",
          chosen(backend, 1));
    CHECK(!device->info->decisions[1], "it is kept");
    close_device(backend);
}

/* ---- What is kept ------------------------------------------------------------------------------------------------ */

static char folder[64], choice_file[400];

/* The one file of this kind in the cache; how many files there are. */
static unsigned find_choice(void)
{
    unsigned n_files = 0, n_choices = 0;
    DIR *open_folder = opendir(folder);
    CHECK(open_folder != NULL, "no folder");
    for (const struct dirent *entry; (entry = readdir(open_folder)) != NULL;) {
        if (entry->d_name[0] == '.')
            continue;
        n_files++;
        if (!ends_with(entry->d_name, ".choice"))
            continue;
        n_choices++;
        snprintf(choice_file, sizeof choice_file, "%s/%s", folder, entry->d_name);
    }
    closedir(open_folder);
    CHECK(n_choices <= 1, "%u choices are kept", n_choices);
    return n_files;
}

static void make_folder(void)
{
    snprintf(folder, sizeof folder, "/tmp/dsha256-choice-XXXXXX");
    CHECK(mkdtemp(folder) != NULL, "no folder");
}

static void remove_folder(void)
{
    char path[400];
    DIR *open_folder = opendir(folder);
    CHECK(open_folder != NULL, "no folder");
    for (const struct dirent *entry; (entry = readdir(open_folder)) != NULL;) {
        snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
        if (entry->d_name[0] != '.')
            remove(path);
    }
    closedir(open_folder);
    CHECK(rmdir(folder) == 0, "%s is not empty", folder);
}

enum { KEPT = 13 }; /* nested+multiply-add, scan, 128 */

static void open_and_race(int best)
{
    load_gpu(folder);
    rates[best] = 1.03;
    rates[for_several((unsigned)best)] = 1.03;
    dsha256_backend *backend = open_device();
    for (int several = 0; several < 2; several++) {
        CHECK(!choice_of(backend, several)->decision.is_made, "there was a choice");
        rates[several ? best : (int)for_several((unsigned)best)] = 1;
        rates[several ? (int)for_several((unsigned)best) : best] = 1.03;
        work_until_decided(backend, several);
    }
    CHECK(chosen(backend, 0) == (unsigned)best && chosen(backend, 1) == for_several((unsigned)best), "%u, %u",
          chosen(backend, 0), chosen(backend, 1));
    close_device(backend);
}

/* The next process: its form comes from the cache, and nothing else is built, however long it works. */
static void open_again(int best)
{
    load_gpu(folder);
    rates[0] = 2; /* a race would have another outcome */
    rates[3] = 2;
    dsha256_backend *backend = open_device();
    CHECK(chosen(backend, 0) == (unsigned)best && chosen(backend, 1) == for_several((unsigned)best), "%u, %u",
          chosen(backend, 0), chosen(backend, 1));
    for (int i = 0; i < 20; i++)
        work(backend, i % 2);
    CHECK(choice_of(backend, 0)->is_settled && choice_of(backend, 1)->is_settled, "there is something to do yet");
    CHECK(fake->n_from_source == 0 && fake->n_from_binary == 1, "%u programs from source, %u from the cache",
          fake->n_from_source, fake->n_from_binary);
    check_variants(backend, DSHA256_OP_SCAN, VARIANTS_OF_ONE, (unsigned)best);
    CHECK(fake->n_from_source + fake->n_from_binary == 1, "it was built to be shown");
    close_device(backend);
}

TEST(opencl_choice, what_won_is_kept)
{
    make_folder();
    CHECK(in_child(open_and_race, KEPT) == 0, "see above");
    CHECK(find_choice() == DSHA256I_CL_FORMS + 1, "a binary for each form, and the choice");
    CHECK(in_child(open_again, KEPT) == 0 && in_child(open_again, KEPT) == 0, "see above");
    remove_folder();
}

/* One version and several are served by different forms: the second is built when it is needed. */
static void open_with_two_forms(int ignored)
{
    (void)ignored;
    load_gpu(folder);
    dsha256_backend *backend = open_device();
    CHECK(fake->n_from_binary == 1 && fake->n_from_source == 0, "%u programs", fake->n_from_binary);
    CHECK(chosen(backend, 0) == 1 && chosen(backend, 1) == 10, "%u, %u", chosen(backend, 0), chosen(backend, 1));
    for (int i = 0; i < 60000 && !choice_of(backend, 0)->is_settled; i++) {
        work(backend, 0);
        sleep_us(100);
    }
    CHECK(choice_of(backend, 0)->is_settled && fake->n_from_binary == 2 && fake->n_from_source == 0, "%u programs",
          fake->n_from_binary);
    const struct dsha256i_opencl_variant variant = dsha256i_opencl_next_variant(device_of(backend), 1, 0);
    CHECK(variant.form == DSHA256I_CL_PLAIN && variant.entry == DSHA256I_CL_SCAN && variant.group == 128,
          "form %d, entry %d, group %u", variant.form, variant.entry, variant.group);
    work(backend, 1);
    close_device(backend);
}

static void race_to_two_forms(int ignored)
{
    (void)ignored;
    load_gpu(folder);
    rates[1] = 1.03;
    dsha256_backend *backend = open_device();
    work_until_decided(backend, 0);
    rates[10] = 1.1;
    work_until_decided(backend, 1);
    close_device(backend);
}

TEST(opencl_choice, one_version_and_several_by_other_forms)
{
    make_folder();
    CHECK(in_child(race_to_two_forms, 0) == 0 && in_child(open_with_two_forms, 0) == 0, "see above");
    remove_folder();
}

/* A race in which launches failed is not kept, nor when the other choice is. */
static void race_with_failures(int ignored)
{
    (void)ignored;
    load_gpu(folder);
    dsha256_backend *backend = open_device();
    while (!choice_of(backend, 0)->is_racing) {
        work(backend, 0);
        sleep_us(100);
    }
    fake->lose_launch = 3;
    CHECK_STATUS(try_work(backend, 0), DSHA256_ERR_DEVICE);
    CHECK_STATUS(restart(backend), DSHA256_OK);
    for (int several = 0; several < 2; several++)
        work_until_decided(backend, several);
    CHECK(!device_of(backend)->info->decisions[0] && device_of(backend)->info->decisions[1], "what is published");
    dsha256_backend_close(backend);
}

static void open_after_failures(int ignored)
{
    (void)ignored;
    load_gpu(folder);
    dsha256_backend *backend = open_device();
    CHECK(!choice_of(backend, 0)->decision.is_made && choice_of(backend, 1)->decision.is_made, "what is kept");
    close_device(backend);
}

TEST(opencl_choice, a_race_with_failures_is_not_kept)
{
    make_folder();
    CHECK(in_child(race_with_failures, 0) == 0 && in_child(open_after_failures, 0) == 0, "see above");
    remove_folder();
}

static uint8_t kept_bytes[2000];
static size_t n_kept;

static void write_choice(const uint8_t *bytes, size_t n)
{
    FILE *file = fopen(choice_file, "wb");
    CHECK(file != NULL && fwrite(bytes, 1, n, file) == n && fclose(file) == 0, "cannot write");
}

/* No choice is known, and the device opens; the race makes one anew. */
static void open_damaged(int is_to_race)
{
    load_gpu(folder);
    dsha256_backend *backend = open_device();
    CHECK(!choice_of(backend, 0)->decision.is_made && !choice_of(backend, 1)->decision.is_made,
          "a damaged choice is believed");
    close_device(backend);
    if (is_to_race)
        open_and_race(KEPT);
}

TEST(opencl_choice, what_is_damaged_is_raced_anew)
{
    uint8_t damaged[sizeof kept_bytes];
    make_folder();
    CHECK(in_child(open_and_race, KEPT) == 0, "see above");
    find_choice();
    FILE *file = fopen(choice_file, "rb");
    CHECK(file != NULL, "no choice was kept");
    n_kept = fread(kept_bytes, 1, sizeof kept_bytes, file);
    fclose(file);
    CHECK(n_kept > 72 && n_kept < sizeof kept_bytes - 1, "%zu bytes", n_kept);
    for (size_t length = 0; length < n_kept; length += 61) {
        write_choice(kept_bytes, length);
        CHECK(in_child(open_damaged, 0) == 0, "%zu of %zu bytes", length, n_kept);
    }
    for (size_t i = 0; i < n_kept; i += 37) {
        memcpy(damaged, kept_bytes, n_kept);
        damaged[i] ^= 0x40;
        write_choice(damaged, n_kept);
        CHECK(in_child(open_damaged, 0) == 0, "byte %zu", i);
    }
    /* The checksum is right, and there is no such variant; or one for a single version, chosen for several. */
    for (int i = 0; i < 2; i++) {
        struct dsha256i_opencl_decision decisions[2];
        memcpy(damaged, kept_bytes, n_kept);
        memcpy(decisions, damaged + 72, sizeof decisions);
        decisions[0].chosen = DSHA256I_CL_VARIANTS + (uint32_t)i;
        decisions[1].chosen = i == 0 ? UINT32_MAX : 0;
        memcpy(damaged + 72, decisions, sizeof decisions);
        dsha256_hash(damaged + 40, damaged + 72, n_kept - 72);
        write_choice(damaged, n_kept);
        CHECK(in_child(open_damaged, i) == 0, "choice %d", i);
    }
    CHECK(in_child(open_again, KEPT) == 0, "it was not made anew");
    remove_folder();
}

/* What was right when it was kept misses hits now, or does not build: it does not serve. */
static void open_with_what_is_bad_now(int does_not_build)
{
    load_gpu(folder);
    bad_form = KEPT / DSHA256I_CL_GROUPS / 2;
    if (does_not_build) {
        fake->refuses = refuses_bad_form;
    } else {
        fake->wrong = FAKE_MISSING_LAST;
        fake->wrong_every = 1;
        fake->is_right = is_good;
    }
    dsha256_backend *backend = open_device();
    CHECK(device_of(backend)->form != bad_form, "form %d", bad_form);
    for (int several = 0; several < 2; several++) {
        work_until_decided(backend, several);
        CHECK((int)chosen(backend, several) / DSHA256I_CL_GROUPS / 2 != bad_form, "variant %u",
              chosen(backend, several));
    }
    close_device(backend);
}

TEST(opencl_choice, what_was_kept_is_tested)
{
    make_folder();
    CHECK(in_child(open_and_race, KEPT) == 0, "see above");
    CHECK(in_child(open_with_what_is_bad_now, 0) == 0 && in_child(open_with_what_is_bad_now, 1) == 0, "see above");
    CHECK(in_child(open_again, KEPT) == 0, "what failed once decided for good");
    remove_folder();
}

/* ---- What is built beside the work ------------------------------------------------------------------------------- */

static uint32_t count_hung_builds(void)
{
    pthread_mutex_lock(&fake->lock);
    const uint32_t n = fake->n_builds_hung;
    pthread_mutex_unlock(&fake->lock);
    return n;
}

/* Has a build begin, which does not end before let_builds_return. The other thread has a real minute to begin with
 * it. */
static void work_until_a_build_hangs(dsha256_backend *backend)
{
    fake->hang_build = 1;
    for (int i = 0; count_hung_builds() == 0; i++) {
        CHECK(i < 60000, "nothing is built");
        work(backend, 0);
        sleep_us(1000);
    }
}

static void let_builds_return(void)
{
    pthread_mutex_lock(&fake->lock);
    fake->builds_return = 1;
    pthread_mutex_unlock(&fake->lock);
}

/* Closed, restarted, or closed by the child of a fork while a form is built: what is begun is waited for. */
static void end_while_building(int how)
{
    load_gpu(NULL);
    fake->time = FAKE_REAL_TIME;
    dsha256_backend *backend = open_device();
    fake->build_ns = 300000000;
    work_until_a_build_hangs(backend);
    CHECK(device_of(backend)->builder != NULL, "nothing is built");
    let_builds_return();
    if (how == 1) {
        CHECK_STATUS(restart(backend), DSHA256_OK);
        work(backend, 0);
    }
    if (how == 2) {
        int status = -1;
        const pid_t child = fork();
        CHECK(child >= 0, "no process");
        if (child == 0) {
            dsha256_backend_close(backend);
            _exit(7);
        }
        CHECK(waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 7, "status %d",
              status);
        work_until_decided(backend, 0);
    }
    close_device(backend);
}

TEST(opencl_choice, ended_while_a_form_is_built)
{
    for (int how = 0; how < 3; how++)
        CHECK(in_child(end_while_building, how) == 0, "number %d", how);
}

/* A compiler that does not return: the device works on, and races with what is there. Closing it leaves the context to
 * the compiler, which may come back to it. */
static void hang_build(int is_asked)
{
    load_gpu(NULL);
    dsha256_backend *backend = open_device();
    size_t n = 0;
    if (is_asked)
        fake->time = FAKE_REAL_TIME;
    const uint64_t start_ns = dsha256i_clock_ns();
    work_until_a_build_hangs(backend);
    dsha256i_opencl_hang_ns = dsha256i_clock_ns() - start_ns + (is_asked ? 200000000 : UINT64_C(20000000000));
    if (is_asked) {
        CHECK_STATUS(dsha256_backend_variants(backend, NULL, &n, DSHA256_OP_SCAN, 0), DSHA256_OK);
        CHECK(n > 0 && n < DSHA256I_CL_VARIANTS, "%zu variants", n);
    }
    for (int several = 0; several < 2; several++) {
        work_until_decided(backend, several);
        CHECK(chosen(backend, several) / DSHA256I_CL_GROUPS / 2 == DSHA256I_CL_NESTED_MULTIPLY_ADD, "variant %u",
              chosen(backend, several));
    }
    work(backend, 0);
    dsha256_backend_close(backend);
    CHECK(fake->n_objects > 0, "the compiler's context was released");
    CHECK(count_hung_builds() == 1, "%u compilers hung", count_hung_builds());
    let_builds_return();
    sleep_us(50000); /* it comes back, and must find what it works on */
}

TEST(opencl_choice, a_compiler_that_hangs)
{
    CHECK(in_child(hang_build, 0) == 0 && in_child(hang_build, 1) == 0, "see above");
}

/* ---- The engine -------------------------------------------------------------------------------------------------- */

/* Jobs of one version and of several go on while forms are built, tested and raced: each hit comes once. */
TEST(opencl_engine, a_race_under_way)
{
    load_gpu(NULL);
    fake->time = FAKE_REAL_TIME;
    fake->most_hashed = UINT64_MAX;
    fake->rate_of = NULL;
    fake->rate = 0.002; /* 2 MH/s: a machine computes the kernels as fast */
    dsha256_backend *device = open_device();
    dsha256_backend *list[1] = {device};
    const dsha256_engine_options options = {.size = sizeof options, .threads = 1};
    const struct dsha256i_engine_setup setup = {.backends = list, .n_backends = 1, .stall_ms = 60000};
    uint64_t tag = 0;
    for (int is_decided = 0; !is_decided;) {
        dsha256_engine *engine;
        CHECK_STATUS(dsha256i_engine_create(&engine, &options, &setup), DSHA256_OK);
        for (int i = 0; i < 10; i++, tag++) {
            const size_t n_versions = tag % 2 == 0 ? 1 : 4;
            const uint32_t n = 200000 / (uint32_t)n_versions;
            const dsha256_job job = easy_job(tag, 8, n_versions);
            struct expectation expected = expect_scan(&job, tag, n_versions, (uint32_t)tag * 1000, n);
            CHECK_STATUS(dsha256_engine_submit(engine, &job, tag, (uint32_t)tag * 1000, n), DSHA256_OK);
            check_delivery(engine, &expected, 16, 0, NULL);
            expectation_free(&expected);
        }
        CHECK(stats_of(engine, 0).losses == 0, "the device was lost");
        dsha256_engine_destroy(engine);
        is_decided = choice_of(device, 0)->decision.is_made && choice_of(device, 1)->decision.is_made;
        CHECK(tag < 3000, "no choice was made");
    }
    close_device(device);
}

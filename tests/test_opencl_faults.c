/* OpenCL devices that fail, by the fake library in opencl/; and what is asked of every OpenCL, sound or not. Each test
 * is a process of its own, as OpenCL is loaded and listed once a process. */
#include "engine.h"
#include "engine_support.h"
#include "opencl_support.h"

#include <dirent.h>
#include <sys/stat.h>
#include <unistd.h>

/* ---- What is there ----------------------------------------------------------------------------------------------- */

TEST(opencl, a_sound_device)
{
    static const char *const names[] = {"opencl:0", "opencl:0000:41:02.1", "opencl:fake gpu", "opencl:GPU"};
    load_fake(NULL);
    fake->type = CL_DEVICE_TYPE_GPU;
    fake->polls = 3;
    const dsha256_backend_info info = info_of(0);
    CHECK(info.usable && strcmp(info.description, "Fake GPU, 4 compute units, Fake platform, PCI 0000:41:02.1, "
                                                  "driver 1.0") == 0,
          "%s", info.description);
    CHECK(info.is_device && info.pci && strcmp(info.pci, "0000:41:02.1") == 0, "PCI %s", info.pci);
    CHECK(dsha256_opencl_problem() == NULL, "%s", dsha256_opencl_problem());
    struct search *one = new_search(6, 1, 77, N_NONCES), *several = new_search(8, N_VERSIONS, 0xfffff000, 4096);
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        dsha256_backend *backend;
        CHECK_STATUS(dsha256_backend_open(&backend, names[i]), DSHA256_OK);
        CHECK(strcmp(dsha256_backend_name(backend), "opencl:0") == 0, "%s", dsha256_backend_name(backend));
        CHECK_STATUS(try_search(backend, one, NULL), DSHA256_OK);
        CHECK_STATUS(try_search(backend, several, NULL), DSHA256_OK);
        CHECK_STATUS(try_batch(backend, 80, 5000), DSHA256_OK);
        CHECK_STATUS(try_batch(backend, 64, 4097), DSHA256_OK);
        close_device(backend);
    }
    dsha256_backend *backend;
    CHECK_STATUS(dsha256_backend_open(&backend, "opencl:1"), DSHA256_ERR_BACKEND);
    CHECK_STATUS(dsha256_backend_open(&backend, "opencl:"), DSHA256_ERR_BACKEND);
    CHECK_STATUS(dsha256_backend_open(&backend, "opencl:radeon"), DSHA256_ERR_BACKEND);
    free(one);
    free(several);
}

static void find_by_pci_id(int way)
{
    static const char *const extensions[] = {"cl_khr_pci_bus_info", "cl_x cl_nv_device_attribute_query",
                                             "cl_amd_device_attribute_query cl_x", "", "cl_khr_pci_bus_info_x"};
    dsha256_backend *backend;
    load_fake(NULL);
    fake->extensions = extensions[way];
    CHECK((strstr(info_of(0).description, ", PCI 0000:41:02.1, ") != NULL) == (way < 3), "%s", info_of(0).description);
    CHECK_STATUS(dsha256_backend_open(&backend, "opencl:0000:41:02.1"), way < 3 ? DSHA256_OK : DSHA256_ERR_BACKEND);
    close_device(backend);
}

/* As the standard, NVIDIA and AMD tell them; and where nobody does. */
TEST(opencl, pci_ids)
{
    for (int way = 0; way < 5; way++)
        CHECK(in_child(find_by_pci_id, way) == 0, "way %d", way);
}

/* A library that is not there, one that is none, and one without a platform. */
static void open_no_library(int which)
{
    static const char *const paths[] = {"/nonexistent/libOpenCL.so.1", "libm.so.6", DSHA256_FAKE_OPENCL};
    static const char *const problems[] = {"no OpenCL loader", "clGetPlatformIDs", "no driver"};
    dsha256_backend *backend;
    load_fake(NULL);
    fake->platforms_status = -1001; /* CL_PLATFORM_NOT_FOUND_KHR */
    const dsha256_opencl_options options = {.size = sizeof options, .library = paths[which]};
    CHECK_STATUS(dsha256_opencl_configure(&options), DSHA256_OK);
    CHECK(dsha256_backend_count() == count_cpu_backends(), "devices from nowhere");
    CHECK_STATUS(dsha256_backend_open(&backend, "opencl:0"), DSHA256_ERR_BACKEND);
    CHECK(strstr(dsha256_opencl_problem(), problems[which]) != NULL, "%s", dsha256_opencl_problem());
}

TEST(opencl, no_library)
{
    for (int i = 0; i < 3; i++)
        CHECK(in_child(open_no_library, i) == 0, "number %d", i);
}

static void list_broken_platforms(int which)
{
    load_fake(NULL);
    fake->n_platforms = 3;
    fake->n_devices = 2;
    fake->broken_is_empty = which == 0;
    fake->broken_status = which == 0 ? CL_SUCCESS : which == 1 ? CL_DEVICE_NOT_FOUND : CL_OUT_OF_HOST_MEMORY;
    const size_t n_cpu = count_cpu_backends();
    CHECK(dsha256_backend_count() == n_cpu + 4, "%zu devices", dsha256_backend_count() - n_cpu);
    CHECK(strstr(dsha256_opencl_problem(), "platform 0 (Fake platform) has no device") != NULL, "%s",
          dsha256_opencl_problem());
    dsha256_backend *backend;
    CHECK_STATUS(dsha256_backend_open(&backend, "opencl:3"), DSHA256_OK);
    close_device(backend);
}

TEST(opencl, a_broken_platform_hides_no_other)
{
    for (int i = 0; i < 3; i++)
        CHECK(in_child(list_broken_platforms, i) == 0, "number %d", i);
}

static void list_strange_device(int which)
{
    dsha256_backend *backend;
    load_fake(NULL);
    fake->units = which == 0 ? 0 : 4;
    fake->max_group = which == 1 ? 0 : 256;
    fake->is_available = which == 2 ? CL_FALSE : CL_TRUE;
    fake->has_compiler = which == 3 ? CL_FALSE : CL_TRUE;
    fake->is_little_endian = which == 4 ? CL_FALSE : CL_TRUE;
    const dsha256_backend_info info = info_of(0);
    CHECK(!info.usable && info.missing && *info.missing, "%s is usable", info.description);
    CHECK_STATUS(dsha256_backend_open(&backend, "opencl:0"), DSHA256_ERR_BACKEND);
}

TEST(opencl, devices_that_cannot_be_used)
{
    for (int i = 0; i < 5; i++)
        CHECK(in_child(list_strange_device, i) == 0, "number %d", i);
}

static void list_strange_texts(int text)
{
    load_fake(NULL);
    fake->text = (enum fake_text)text;
    const dsha256_backend_info info = info_of(0);
    CHECK(info.usable && strlen(info.name) == 8, "%s", info.name);
    CHECK(strlen(info.description) >= 20 && strlen(info.description) < 400, "%s", info.description);
    for (const char *at = info.description; *at; at++)
        CHECK(*at >= ' ' && *at <= '~', "a byte %d in the description", *at);
    close_device(open_device());
}

TEST(opencl, huge_unterminated_and_missing_texts)
{
    for (int text = FAKE_TEXT_EMPTY; text <= FAKE_TEXT_BINARY; text++)
        CHECK(in_child(list_strange_texts, text) == 0, "number %d", text);
}

/* Answers larger than what was asked for. */
TEST(opencl, more_devices_than_there_are)
{
    load_fake(NULL);
    fake->n_platforms = 1000000;
    fake->claimed_devices = 1000000;
    CHECK(dsha256_backend_count() >= count_cpu_backends() + 1, "no device");
    close_device(open_device());
}

static void use_small_groups(int max_group)
{
    load_fake(NULL);
    fake->type = max_group % 2 ? CL_DEVICE_TYPE_GPU : CL_DEVICE_TYPE_CPU;
    fake->max_group = (size_t)max_group;
    dsha256_backend *backend = open_device();
    CHECK_STATUS(try_batch(backend, 80, 100), DSHA256_OK);
    close_device(backend);
}

TEST(opencl, small_groups)
{
    CHECK(in_child(use_small_groups, 1) == 0 && in_child(use_small_groups, 2) == 0 &&
              in_child(use_small_groups, 47) == 0 && in_child(use_small_groups, 48) == 0,
          "small groups");
}

/* As the list, lspci and nvidia-smi write it. */
TEST(opencl, pci_ids_as_tools_write_them)
{
    static const char *const right[] = {"opencl:0000:c1:02.1", "opencl:c1:02.1", "opencl:00000000:C1:02.1"},
                             *const wrong[] = {"opencl:0000:c1:02.0",   "opencl:0001:c1:02.1", "opencl:c1:02",
                                               "opencl:0:0000:c1:02.1", "opencl:c1:02.1.",     "opencl:c1::02.1",
                                               "opencl:c1-02.1",        "opencl: c1:02.1"};
    load_fake(NULL);
    fake->of[0][0].bus = 0xc1;
    dsha256_backend *backend;
    for (size_t i = 0; i < sizeof right / sizeof right[0]; i++) {
        const int status = dsha256_backend_open(&backend, right[i]);
        CHECK(status == DSHA256_OK, "%s: status %d", right[i], status);
        close_device(backend);
    }
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        const int status = dsha256_backend_open(&backend, wrong[i]);
        CHECK(status == DSHA256_ERR_BACKEND, "%s: status %d", wrong[i], status);
    }
}

/* GPUs and accelerators come first, otherwise as the platforms list them. */
TEST(opencl, gpus_come_before_cpus)
{
    static const char *const names[] = {"Second", "Third", "First", "Fourth"};
    load_fake(NULL);
    fake->n_platforms = fake->n_devices = 2;
    for (int i = 0; i < 4; i++) {
        const int n = i == 0 ? 2 : i < 3 ? i - 1 : i; /* as they are listed */
        fake->of[i / 2][i % 2].name = names[n];
        fake->of[i / 2][i % 2].bus = (cl_uint)i + 1;
        fake->of[i / 2][i % 2].type = i == 1   ? CL_DEVICE_TYPE_GPU
                                      : i == 2 ? CL_DEVICE_TYPE_ACCELERATOR
                                               : CL_DEVICE_TYPE_CPU;
    }
    for (size_t i = 0; i < 4; i++) {
        dsha256_backend *backend;
        char name[32], part[32];
        snprintf(name, sizeof name, "opencl:%zu", i);
        snprintf(part, sizeof part, "opencl:%s", names[i]);
        const dsha256_backend_info info = info_of(i);
        CHECK(strcmp(info.name, name) == 0 && strncmp(info.description, names[i], strlen(names[i])) == 0, "%s: %s",
              info.name, info.description);
        CHECK(!info.same_as, "%s is %s", info.name, info.same_as);
        CHECK_STATUS(dsha256_backend_open(&backend, part), DSHA256_OK);
        CHECK(strcmp(dsha256_backend_name(backend), name) == 0, "%s: %s", part, dsha256_backend_name(backend));
        close_device(backend);
    }
}

/* A board of which two platforms say that it is theirs; beside it, by its vendor's platform, another one. */
enum {
    BOARD_TWICE,
    BOARD_TWICE_AND_AWAY,   /* for its vendor's platform, which lists it nevertheless */
    BOARD_TWICE_AND_BROKEN, /* by that platform it cannot be opened */
    BOARDS_OF_NO_ADDRESS,   /* nobody knows that they are the same: they are three */
    BOARD_IN_PARTS,         /* by the other platform it is whole, or there is nothing */
    N_BOARD_CASES
};

static void list_one_board(int which)
{
    static const struct {
        const char *buses, *same_as[3], *used; /* by the vendor's platform: v, by the other: o */
    } expected[N_BOARD_CASES] = {
        [BOARD_TWICE] = {"vvo", {NULL, NULL, "opencl:0"}, "01"},
        [BOARD_TWICE_AND_AWAY] = {"vov", {NULL, NULL, "opencl:1"}, "01"},
        [BOARD_TWICE_AND_BROKEN] = {"vvo", {NULL, NULL, "opencl:0"}, "12"},
        [BOARDS_OF_NO_ADDRESS] = {"vvo", {NULL, NULL, NULL}, "012"},
        [BOARD_IN_PARTS] = {"vvo", {NULL, NULL, "opencl:0"}, "01"},
    };
    load_fake(NULL);
    fake->type = CL_DEVICE_TYPE_GPU;
    fake->n_platforms = fake->n_devices = 2;
    fake->platform_vendor[0] = "Other";
    fake->of[0][0].name = "by other";
    fake->of[0][1].type = CL_DEVICE_TYPE_CPU;
    fake->of[0][1].extensions = "";
    fake->of[1][0].name = fake->of[1][1].name = "by vendor";
    fake->of[1][1].bus = which == BOARD_IN_PARTS ? 0 : 0x42;
    fake->of[1][0].is_away = which == BOARD_TWICE_AND_AWAY;
    fake->of[1][0].is_broken = which == BOARD_TWICE_AND_BROKEN;
    if (which == BOARDS_OF_NO_ADDRESS)
        fake->extensions = "";
    for (size_t i = 0; i < 3; i++) {
        const dsha256_backend_info info = info_of(i);
        const char *same_as = expected[which].same_as[i], *by = expected[which].buses[i] == 'v' ? "by v" : "by o";
        CHECK(strncmp(info.description, by, 4) == 0, "%s is %s", info.name, info.description);
        CHECK(same_as ? info.same_as && strcmp(info.same_as, same_as) == 0 : !info.same_as, "%s is also %s", info.name,
              info.same_as ? info.same_as : "none");
    }
    CHECK(dsha256_backend_count() == count_cpu_backends() + 4 && !info_of(3).same_as, "the CPU");

    dsha256_engine_options options = {.size = sizeof options, .threads = 1};
    dsha256_engine *engine;
    CHECK_STATUS(dsha256_engine_create(&engine, &options), DSHA256_OK);
    const char *used = expected[which].used;
    CHECK(dsha256_engine_device_count(engine) == 1 + strlen(used), "%zu workers", dsha256_engine_device_count(engine));
    for (size_t i = 0; i < strlen(used); i++)
        CHECK(stats_of(engine, 1 + i).backend[strlen("opencl:")] == used[i], "%s", stats_of(engine, 1 + i).backend);
    dsha256_engine_destroy(engine);
    fake->settle(1);

    options.backends = "opencl:2,opencl:0";
    const int is_refused = which == BOARD_TWICE || which == BOARD_IN_PARTS;
    if (which == BOARD_TWICE_AND_AWAY || which == BOARD_TWICE_AND_BROKEN) /* one of them cannot be opened at all */
        return;
    CHECK_STATUS(dsha256_engine_create(&engine, &options), is_refused ? DSHA256_ERR_ARGUMENT : DSHA256_OK);
    CHECK(!is_refused || strcmp(dsha256_error_text(), "backends: opencl:2 and opencl:0 are the same board: name one of "
                                                      "them") == 0,
          "%s", dsha256_error_text());
    if (!is_refused)
        dsha256_engine_destroy(engine);
    fake->settle(1);
    CHECK(fake->n_objects == 0, "%d objects were not released", fake->n_objects);
}

TEST(opencl, one_board_by_two_platforms_is_one_worker)
{
    for (int i = 0; i < N_BOARD_CASES; i++)
        CHECK(in_child(list_one_board, i) == 0, "case %d", i);
}

/* ---- Every call fails in turn ------------------------------------------------------------------------------------ */

enum { NOTHING_FAILED = 10 };

static void list_with_failure(int call)
{
    load_fake(NULL);
    fake->fail_call = (uint32_t)call;
    const size_t n_cpu = count_cpu_backends();
    for (size_t i = n_cpu; i < dsha256_backend_count(); i++) {
        const dsha256_backend_info info = info_of(i - n_cpu);
        CHECK(*info.name && *info.description && (info.usable || *info.missing), "%s", info.name);
    }
    CHECK(dsha256_backend_count() > n_cpu || dsha256_opencl_problem(), "nothing is there, for no reason");
    const int n_failed = (int)fake->n_failed;
    fake->fail_call = 0;
    if (dsha256_backend_count() > n_cpu && info_of(0).usable)
        close_device(open_device());
    if (n_failed == 0)
        exit(NOTHING_FAILED);
}

TEST(opencl, every_call_fails_in_turn_when_listing)
{
    int call = 0, status;
    do
        status = in_child(list_with_failure, ++call);
    while (status == 0);
    CHECK(status == NOTHING_FAILED && call > 10, "call %d: %d", call, status);
}

/* What a device that failed has to do: nothing, until it was restarted. */
static void check_is_out(dsha256_backend *backend, const struct search *search)
{
    CHECK_STATUS(try_search(backend, search, NULL), DSHA256_ERR_DEVICE);
    CHECK_STATUS(try_batch(backend, 80, 3), DSHA256_ERR_DEVICE);
}

TEST(opencl, every_call_fails_in_turn_when_opening)
{
    load_fake(NULL);
    uint32_t call = 0, n_failed;
    do {
        dsha256_backend *backend;
        CHECK(dsha256_backend_count() > 0, "no backends"); /* listed without failures */
        fake->n_failed = 0;
        fake->fail_call = ++call;
        const int status = dsha256_backend_open(&backend, "opencl:0");
        fake->fail_call = 0;
        n_failed = fake->n_failed;
        CHECK(status == DSHA256_OK || (status == DSHA256_ERR_DEVICE && n_failed > 0 && !backend),
              "call %u: status %d, %u failures", call, status, n_failed);
        close_device(backend);
    } while (n_failed > 0);
    CHECK(call > 100, "%u calls", call);
}

/* With the autotune, in which a failure costs a variant and no more. */
static void open_gpu_with_failure(int call)
{
    load_fake(NULL);
    fake->type = CL_DEVICE_TYPE_GPU;
    CHECK(dsha256_backend_count() > 0, "no backends");
    fake->fail_call = (uint32_t)call;
    dsha256_backend *backend;
    const int status = dsha256_backend_open(&backend, "opencl:0");
    CHECK(status == DSHA256_OK || (status == DSHA256_ERR_DEVICE && !backend), "call %d: status %d", call, status);
    fake->fail_call = 0;
    close_device(backend);
    if (fake->n_failed == 0)
        exit(NOTHING_FAILED);
}

TEST(opencl, calls_fail_when_tuning)
{
    int call = 1, status;
    while ((status = in_child(open_gpu_with_failure, call)) == 0)
        call += 1 + call / 4;
    CHECK(status == NOTHING_FAILED && call > 100, "call %d: %d", call, status);
}

TEST(opencl, every_call_fails_in_turn_at_work)
{
    load_fake(NULL);
    struct search *one = new_search(5, 1, 77, N_NONCES), *several = new_search(8, N_VERSIONS, 0, N_NONCES);
    dsha256_backend *backend = open_device();
    uint32_t call = 0, n_failed;
    do {
        fake->n_failed = 0;
        fake->fail_call = ++call;
        int status = try_search(backend, one, NULL);
        status |= try_search(backend, several, NULL);
        status |= try_batch(backend, 80, 4100);
        status |= try_batch(backend, 64, 70);
        n_failed = fake->n_failed; /* a release that fails does no harm */
        CHECK(status == DSHA256_OK || n_failed > 0, "call %u: status %d", call, status);
        if (status != DSHA256_OK) {
            check_is_out(backend, one);
            CHECK_STATUS(restart(backend), DSHA256_OK);
        }
    } while (n_failed > 0);
    CHECK(call > 50, "%u calls", call);
    close_device(backend);
    CHECK(dsha256_backend_count() > 0, "no backends");

    for (call = 1; n_failed > 0 || call == 1; call++) { /* closed at once: what is under way keeps its memory */
        backend = open_device();
        fake->n_failed = 0;
        fake->fail_call = call;
        try_search(backend, one, NULL);
        try_batch(backend, 80, 70);
        fake->fail_call = 0;
        n_failed = fake->n_failed;
        close_device(backend);
    }
    free(one);
    free(several);
}

TEST(opencl, every_call_fails_in_turn_when_restarting)
{
    load_fake(NULL);
    struct search *search = new_search(5, 1, 77, 500);
    dsha256_backend *backend = open_device();
    uint32_t call = 0, n_failed;
    do {
        fake->lose_launch = 1;
        CHECK_STATUS(try_search(backend, search, NULL), DSHA256_ERR_DEVICE);
        fake->n_failed = 0;
        fake->fail_call = ++call;
        const int status = restart(backend);
        n_failed = fake->n_failed;
        fake->fail_call = 0;
        CHECK(status == DSHA256_OK || (status == DSHA256_ERR_DEVICE && n_failed > 0), "call %u: %d", call, status);
        if (status != DSHA256_OK) {
            check_is_out(backend, search);
            CHECK_STATUS(restart(backend), DSHA256_OK);
        }
        CHECK_STATUS(try_search(backend, search, NULL), DSHA256_OK);
    } while (n_failed > 0);
    CHECK(call > 20, "%u calls", call);
    close_device(backend);
    free(search);
}

/* ---- Wrong results ----------------------------------------------------------------------------------------------- */

static const unsigned wrongs[] = {FAKE_FALSE,          FAKE_OUT_OF_RANGE,
                                  FAKE_BAD_VERSION,    FAKE_TWICE,
                                  FAKE_COUNT_ONE_MORE, FAKE_FALSE | FAKE_TWICE | FAKE_BAD_VERSION,
                                  FAKE_MISSING_LAST,   FAKE_COUNT_TOO_LARGE,
                                  FAKE_COUNT_ABSURD,   FAKE_COUNT_ABSURD | FAKE_FALSE};
enum { N_WRONGS = sizeof wrongs / sizeof wrongs[0], FIRST_LOST = 6, FIRST_TOO_MANY = 7 };

TEST(opencl, the_self_test_refuses_wrong_devices)
{
    load_fake(NULL);
    dsha256_backend *backend;
    for (size_t i = 0; i < N_WRONGS; i++)
        for (uint32_t every = 1; every <= (i < FIRST_TOO_MANY ? 2 : 1); every++) {
            fake->wrong = wrongs[i];
            fake->wrong_every = every;
            const int status = dsha256_backend_open(&backend, "opencl:0");
            CHECK(!backend && (status == DSHA256_ERR_SELFTEST || (i >= FIRST_TOO_MANY && status == DSHA256_ERR_DEVICE)),
                  "wrong %x, every %u: status %d", wrongs[i], every, status);
        }
    fake->wrong = 0;
    fake->wrong_hashes = 1;
    CHECK_STATUS(dsha256_backend_open(&backend, "opencl:0"), DSHA256_ERR_SELFTEST);
    fake->wrong_hashes = 0;
    for (int how = FAKE_TREE_HASH; how <= FAKE_TREE_NOT_MUTATED; how++) {
        fake->wrong_trees = how;
        CHECK_STATUS(dsha256_backend_open(&backend, "opencl:0"), DSHA256_ERR_SELFTEST);
    }
    fake->wrong_trees = 0;
    close_device(open_device());
}

TEST(opencl, wrong_candidates_are_counted_and_change_nothing)
{
    load_fake(NULL);
    dsha256_backend *backend = open_device();
    for (size_t n_versions = 1; n_versions <= N_VERSIONS; n_versions += N_VERSIONS - 1) {
        struct search *search = new_search(6, n_versions, 0xfffff000, 4096);
        for (size_t i = 0; i < FIRST_LOST; i++) {
            uint64_t errors = 0;
            fake->wrong = wrongs[i];
            fake->wrong_every = 1;
            fake->n_wrong = 0;
            CHECK_STATUS(try_search(backend, search, &errors), DSHA256_OK);
            CHECK(errors >= fake->n_wrong && fake->n_wrong > 0, "wrong %x: %llu errors, %u wrong launches", wrongs[i],
                  (unsigned long long)errors, fake->n_wrong);
        }
        for (size_t i = FIRST_TOO_MANY; i < N_WRONGS; i++) { /* once: done again in parts, and nothing is lost */
            fake->wrong = wrongs[i];
            fake->wrong_every = 1000;
            fake->n_scans = fake->wrong_every - 1;
            fake->n_wrong = 0;
            CHECK_STATUS(try_search(backend, search, NULL), DSHA256_OK);
            CHECK(fake->n_wrong == 1, "wrong %x: %u times", wrongs[i], fake->n_wrong);
            fake->wrong_every = 1;
            check_is_out(backend, search);
            CHECK_STATUS(restart(backend), DSHA256_OK);
        }
        fake->wrong = 0;
        free(search);
    }
    close_device(backend);
}

/* More candidates than a launch has room for. */
TEST(opencl, candidates_that_do_not_fit)
{
    load_fake(NULL);
    dsha256_backend *backend = open_device();
    for (unsigned bits = 0; bits <= 3; bits++)
        for (size_t n_versions = 1; n_versions <= 32; n_versions += 31) {
            struct search *search = new_search(bits, n_versions, 5, (HITS_MAX - 2000) / n_versions);
            CHECK_STATUS(try_search(backend, search, NULL), DSHA256_OK);
            CHECK_STATUS(try_search(backend, search, NULL), DSHA256_OK); /* with longer launches */
            free(search);
        }
    close_device(backend);
}

/* ---- Devices that go away ---------------------------------------------------------------------------------------- */

TEST(opencl, a_build_that_fails)
{
    load_fake(NULL);
    dsha256_backend *backend;
    fake->build_fails = 1;
    CHECK_STATUS(dsha256_backend_open(&backend, "opencl:0"), DSHA256_ERR_DEVICE);
    CHECK(!backend && fake->n_objects == 0 && fake->n_from_source > 0, "%d objects", fake->n_objects);
    fake->build_fails = 0;
    close_device(open_device());
}

TEST(opencl, a_device_that_is_lost)
{
    load_fake(NULL);
    struct search *search = new_search(8, N_VERSIONS, 0, 40000);
    dsha256_backend *backend = open_device();
    for (uint32_t launch = 1; launch <= 3; launch++) {
        fake->lose_launch = launch;
        CHECK_STATUS(try_search(backend, search, NULL), DSHA256_ERR_DEVICE);
        check_is_out(backend, search);
        fake->refuse_contexts = 2;
        CHECK_STATUS(restart(backend), DSHA256_ERR_DEVICE);
        CHECK_STATUS(restart(backend), DSHA256_ERR_DEVICE);
        check_is_out(backend, search);
        CHECK_STATUS(restart(backend), DSHA256_OK);
        CHECK_STATUS(try_search(backend, search, NULL), DSHA256_OK);
        fake->terminate_launch = launch;
        CHECK_STATUS(try_search(backend, search, NULL), DSHA256_ERR_DEVICE);
        check_is_out(backend, search);
        CHECK_STATUS(restart(backend), DSHA256_OK);
        CHECK_STATUS(try_batch(backend, 80, 9), DSHA256_OK);
    }
    fake->lose_launch = 1;
    CHECK_STATUS(try_search(backend, search, NULL), DSHA256_ERR_DEVICE);
    close_device(backend); /* lost */
    free(search);
}

TEST(opencl, a_device_that_hangs)
{
    load_fake(NULL);
    struct search *search = new_search(8, N_VERSIONS, 0, 40000);
    dsha256_backend *backend = open_device();
    dsha256i_opencl_hang_ns = 50000000;
    dsha256i_opencl_piece_size = 4096;
    for (uint32_t i = 1; i <= 4; i++) {
        fake->hang_launch = (i + 1) / 2;
        CHECK_STATUS(i < 4 ? try_search(backend, search, NULL) : try_batch(backend, 80, 9000), DSHA256_ERR_DEVICE);
        dsha256i_opencl_hang_ns = UINT64_C(20000000000); /* a busy machine */
        check_is_out(backend, search);
        CHECK_STATUS(restart(backend), i < 4 ? DSHA256_OK : DSHA256_ERR_DEVICE); /* enough is enough */
        if (i == 2)
            fake->settle(1); /* what hung comes back, to memory that is still there */
        CHECK_STATUS(try_search(backend, search, NULL), i < 4 ? DSHA256_OK : DSHA256_ERR_DEVICE);
        dsha256i_opencl_hang_ns = 50000000;
    }
    dsha256_backend_close(backend);
    fake->settle(1);
    free(search);
}

/* Closed while it hangs. */
TEST(opencl, a_device_that_hangs_for_good)
{
    load_fake(NULL);
    struct search *search = new_search(8, 1, 0, 40000);
    dsha256_backend *backend = open_device();
    dsha256i_opencl_hang_ns = 50000000;
    fake->hang_launch = 1;
    CHECK_STATUS(try_search(backend, search, NULL), DSHA256_ERR_DEVICE);
    dsha256_backend_close(backend);
    fake->settle(1);

    fake->hang_launch = 1; /* when it is opened */
    CHECK_STATUS(dsha256_backend_open(&backend, "opencl:0"), DSHA256_ERR_DEVICE);
    fake->settle(1);
    free(search);
}

/* ---- The cache --------------------------------------------------------------------------------------------------- */

static char cache_folder[64], cache_file[400];

/* A cache with one program in it. */
static void fill_cache(void)
{
    snprintf(cache_folder, sizeof cache_folder, "/tmp/dsha256-cache-XXXXXX");
    CHECK(mkdtemp(cache_folder) != NULL, "no folder");
    load_fake(cache_folder);
    close_device(open_device());
    CHECK(fake->n_from_source == 1 && fake->n_from_binary == 0, "%u programs from source", fake->n_from_source);
    unsigned n_files = 0;
    DIR *folder = opendir(cache_folder);
    CHECK(folder != NULL, "no folder");
    for (const struct dirent *entry; (entry = readdir(folder)) != NULL;)
        if (entry->d_name[0] != '.') {
            n_files++;
            snprintf(cache_file, sizeof cache_file, "%s/%s", cache_folder, entry->d_name);
        }
    closedir(folder);
    CHECK(n_files == 1 && strstr(cache_file, ".clbin") == cache_file + strlen(cache_file) - 6, "%u files, %s", n_files,
          cache_file);
}

static void remove_cache(void)
{
    remove(cache_file);
    CHECK(rmdir(cache_folder) == 0, "%s is not empty", cache_folder);
}

/* Opens the device; of the programs so many came from source, and so many from the cache. */
static void check_programs(const char *what, uint32_t n_from_source, uint32_t n_from_binary)
{
    fake->n_from_source = fake->n_from_binary = 0;
    close_device(open_device());
    CHECK(fake->n_from_source == n_from_source && fake->n_from_binary == n_from_binary,
          "%s: %u programs from source, not %u; %u from the cache, not %u", what, fake->n_from_source, n_from_source,
          fake->n_from_binary, n_from_binary);
}

static size_t read_file(uint8_t *bytes, size_t size)
{
    FILE *file = fopen(cache_file, "rb");
    CHECK(file != NULL, "%s is gone", cache_file);
    const size_t n = fread(bytes, 1, size, file);
    fclose(file);
    CHECK(n > 77 && n < size, "%zu bytes", n);
    return n;
}

static void write_file(const uint8_t *bytes, size_t n)
{
    FILE *file = fopen(cache_file, "wb");
    CHECK(file != NULL && fwrite(bytes, 1, n, file) == n && fclose(file) == 0, "cannot write");
}

TEST(opencl_cache, serves)
{
    fill_cache();
    check_programs("second", 0, 1);
    check_programs("third", 0, 1);
    remove_cache();
}

TEST(opencl_cache, what_is_damaged_is_made_anew)
{
    uint8_t bytes[2000], damaged[2000];
    char what[64];
    fill_cache();
    const size_t n = read_file(bytes, sizeof bytes);
    for (size_t length = 0; length < n; length += length < 70 || length > 80 ? 17 : 1) {
        write_file(bytes, length);
        snprintf(what, sizeof what, "%zu of %zu bytes", length, n);
        check_programs(what, 1, 0);
        check_programs("after it", 0, 1);
    }
    for (size_t i = 0; i < n; i += 5) {
        memcpy(damaged, bytes, n);
        damaged[i] ^= 0x40;
        write_file(damaged, n);
        snprintf(what, sizeof what, "byte %zu", i);
        check_programs(what, 1, 0);
    }
    memcpy(damaged, bytes, n);
    damaged[n] = 0;
    write_file(damaged, n + 1);
    check_programs("a byte more", 1, 0);
    CHECK(read_file(damaged, sizeof damaged) == n && memcmp(bytes, damaged, n) == 0, "it was not made anew");
    remove_cache();
}

/* The checksum is right, and what it is of is not: it does not load, does not run, or computes what is wrong. */
TEST(opencl_cache, what_is_poisoned_is_made_anew)
{
    static const char poisons[] = {FAKE_BINARY_WRONG, FAKE_BINARY_FAILS, 0};
    uint8_t bytes[2000];
    fill_cache();
    for (size_t i = 0; i < sizeof poisons; i++) {
        const size_t n = read_file(bytes, sizeof bytes);
        bytes[72 + (poisons[i] ? 4 : 0)] = (uint8_t)poisons[i];
        dsha256_hash(bytes + 40, bytes + 72, n - 72);
        write_file(bytes, n);
        check_programs("poisoned", 1, poisons[i] ? 1 : 0);
        check_programs("after it", 0, 1);
    }
    remove_cache();
}

static void cache_into(const char *folder, uint32_t n_from_source)
{
    const dsha256_opencl_options options = {
        .size = sizeof options, .library = DSHA256_FAKE_OPENCL, .cache = folder, .launch_ms = 1};
    CHECK_STATUS(dsha256_opencl_configure(&options), DSHA256_OK);
    check_programs(folder, n_from_source, 1 - n_from_source);
}

TEST(opencl_cache, folders_that_do_not_serve)
{
    char path[500];
    fill_cache();
    cache_into("/nonexistent", 1);
    cache_into("/dev/null", 1);
    cache_into(cache_file, 1);
    cache_into(cache_folder, 0);
    snprintf(path, sizeof path, "%s-link", cache_folder);
    CHECK(symlink(cache_folder, path) == 0, "no link");
    cache_into(path, 1); /* who made it may turn it elsewhere */
    remove(path);
    CHECK(chmod(cache_folder, 0777) == 0, "chmod");
    cache_into(cache_folder, 1); /* anybody could have put it there */
    CHECK(chmod(cache_folder, 0700) == 0, "chmod");
    cache_into(cache_folder, 0);

    /* A folder where the file should be: nothing can be put in its place, and nothing is left over. */
    remove(cache_file);
    CHECK(mkdir(cache_file, 0700) == 0, "mkdir");
    cache_into(cache_folder, 1);
    CHECK(rmdir(cache_file) == 0, "rmdir");
    CHECK(chmod(cache_folder, 0500) == 0, "chmod"); /* no obstacle for root */
    fake->n_from_source = 0;
    close_device(open_device());
    CHECK(chmod(cache_folder, 0700) == 0, "chmod");
    remove_cache();
}

/* ---- The engine -------------------------------------------------------------------------------------------------- */

/* retest_ms 0: never, so that no loss comes in the middle of a self-test, however long a busy machine takes: it would
 * keep pinned memory. */
static dsha256_engine *create_engine(dsha256_backend *device, unsigned stall_ms, unsigned retest_ms)
{
    dsha256_backend *list[2] = {NULL, device};
    CHECK_STATUS(dsha256_backend_open(&list[0], "scalar"), DSHA256_OK);
    const dsha256_engine_options options = {.size = sizeof options, .threads = 1};
    const struct dsha256i_engine_setup setup = {.backends = list,
                                                .n_backends = 2,
                                                .stall_ms = stall_ms,
                                                .restart_ms = 1,
                                                .retest_ms = retest_ms ? retest_ms : UINT32_MAX};
    dsha256_engine *engine;
    CHECK_STATUS(dsha256i_engine_create(&engine, &options, &setup), DSHA256_OK);
    return engine;
}

/* Jobs, each hit of which has to come once, until the device was lost n_losses times, and worked again since. */
static void work_until_lost(dsha256_engine *engine, uint64_t n_losses, int works_again)
{
    uint64_t hashes = 0, losses = 0;
    for (uint64_t tag = 1;; tag++) {
        const size_t n_versions = tag % 3 == 0 ? 4 : 1;
        const dsha256_job job = easy_job(tag, (unsigned)(tag % 9), n_versions);
        struct expectation expected = expect_scan(&job, tag, n_versions, (uint32_t)tag * 1000, 30000);
        CHECK_STATUS(dsha256_engine_submit(engine, &job, tag, (uint32_t)tag * 1000, 30000), DSHA256_OK);
        check_delivery(engine, &expected, 16, 0, NULL);
        expectation_free(&expected);
        const dsha256_engine_stats stats = stats_of(engine, 1);
        if (losses < n_losses)
            hashes = stats.hashes;
        losses = stats.losses;
        if (losses >= n_losses && (!works_again || stats.hashes > hashes))
            return;
        CHECK(tag < 20000, "%llu losses after %llu jobs", (unsigned long long)losses, (unsigned long long)tag);
    }
}

static void set_fault(uint32_t *number, uint32_t value)
{
    pthread_mutex_lock(&fake->lock);
    *number = value;
    pthread_mutex_unlock(&fake->lock);
}

static void set_wrong(unsigned how, uint32_t every)
{
    pthread_mutex_lock(&fake->lock);
    fake->wrong = how;
    fake->wrong_every = every;
    pthread_mutex_unlock(&fake->lock);
}

static void end_engine(dsha256_engine *engine, dsha256_backend *device)
{
    dsha256_engine_destroy(engine);
    dsha256_backend_close(device);
    fake->settle(1);
}

TEST(opencl_engine, calls_that_fail)
{
    load_fake(NULL);
    dsha256_backend *device = open_device();
    dsha256_engine *engine = create_engine(device, 0, 0);
    set_fault(&fake->fail_every, 1009);
    work_until_lost(engine, 3, 1);
    end_engine(engine, device);
    CHECK(fake->n_objects == 0, "%d objects", fake->n_objects);
}

TEST(opencl_engine, a_device_that_is_lost)
{
    load_fake(NULL);
    dsha256_backend *device = open_device();
    dsha256_engine *engine = create_engine(device, 0, 0);
    set_fault(&fake->lose_every, 100); /* a self-test has fewer launches */
    set_fault(&fake->refuse_contexts, 2);
    work_until_lost(engine, 3, 1);
    end_engine(engine, device);
    CHECK(fake->n_objects == 0, "%d objects", fake->n_objects);
}

/* The watch is faster than the device's own patience, and takes its range away; and the other way round. */
static void hang_in_engine(int stall_ms)
{
    load_fake(NULL);
    dsha256_backend *device = open_device();
    dsha256i_opencl_hang_ns = 300000000;
    dsha256_engine *engine = create_engine(device, (unsigned)stall_ms, 0);
    for (uint64_t n = 1; n <= 2; n++) {
        set_fault(&fake->hang_launch, 5);
        work_until_lost(engine, n, 1);
    }
    fake->settle(1);
    work_until_lost(engine, 2, 1);
    end_engine(engine, device);
}

TEST(opencl_engine, a_device_that_hangs)
{
    CHECK(in_child(hang_in_engine, 100) == 0 && in_child(hang_in_engine, 10000) == 0, "see above");
}

/* Wrong and surplus candidates cost nothing but time, and are counted. */
TEST(opencl_engine, wrong_candidates)
{
    load_fake(NULL);
    dsha256_backend *device = open_device();
    dsha256_engine *engine = create_engine(device, 0, 0);
    set_wrong(FAKE_FALSE | FAKE_OUT_OF_RANGE | FAKE_BAD_VERSION | FAKE_TWICE, 3);
    for (int i = 0; stats_of(engine, 1).hardware_errors == 0; i++) {
        CHECK(i < 1000, "no error was counted");
        work_until_lost(engine, 0, 0);
    }
    CHECK(stats_of(engine, 1).losses == 0, "the device was lost");
    set_wrong(FAKE_COUNT_ABSURD, 1);
    work_until_lost(engine, 1, 0);
    set_fault(&fake->wrong_every, 0);
    work_until_lost(engine, 1, 1);
    end_engine(engine, device);
    CHECK(fake->n_objects == 0, "%d objects", fake->n_objects);
}

/* A device that begins to miss hits is found out by the self-test that is repeated. */
TEST(opencl_engine, candidates_that_are_missing)
{
    load_fake(NULL);
    dsha256_backend *device = open_device();
    dsha256_engine *engine = create_engine(device, 0, 1);
    work_until_lost(engine, 0, 0);
    CHECK(stats_of(engine, 1).losses == 0, "the device was lost");
    set_wrong(FAKE_MISSING_LAST, 1);
    for (int i = 0; stats_of(engine, 1).losses == 0; i++) {
        dsha256_engine_event event;
        size_t n;
        const dsha256_job job = hopeless_job(1);
        CHECK(i < 1000, "nobody found out");
        CHECK_STATUS(dsha256_engine_submit(engine, &job, 1, 0, 20000), DSHA256_OK);
        CHECK_STATUS(dsha256_engine_wait(engine, &event, 1, &n, 60000), DSHA256_OK);
    }
    end_engine(engine, device);
    CHECK(fake->n_objects == 0, "%d objects", fake->n_objects);
}

/* ---- After a fork ------------------------------------------------------------------------------------------------ */

static dsha256_backend *parents_device;
static struct search *parents_search; /* by the CPU */

static void use_after_fork(int unused)
{
    (void)unused;
    const uint32_t n_calls = fake ? fake->n_calls : 0;
    struct search *const search = parents_search;
    dsha256_backend *backend;
    check_is_out(parents_device, search);
    CHECK_STATUS(dsha256_selftest(parents_device), DSHA256_ERR_DEVICE);
    CHECK_STATUS(restart(parents_device), DSHA256_ERR_DEVICE);
    CHECK_STATUS(dsha256_backend_open(&backend, "opencl:0"), DSHA256_ERR_DEVICE);
    CHECK(info_of(0).usable, "it is not listed");
    dsha256_backend_close(parents_device);
    CHECK_STATUS(dsha256_selftest(NULL), DSHA256_OK);
    CHECK_STATUS(try_search(NULL, search, NULL), DSHA256_OK);
    const dsha256_engine_options options = {.size = sizeof options, .threads = 1, .backends = "cpu"};
    dsha256_engine *engine;
    CHECK_STATUS(dsha256_engine_create(&engine, &options), DSHA256_OK);
    struct expectation expected = expect_scan(&search->job, 1, 1, 0, 500);
    CHECK_STATUS(dsha256_engine_submit(engine, &search->job, 1, 0, 500), DSHA256_OK);
    check_delivery(engine, &expected, 16, 0, NULL);
    expectation_free(&expected);
    dsha256_engine_destroy(engine);
    CHECK(!fake || fake->n_calls == n_calls, "the driver was called");
    free(search);
    if (!fake)
        _exit(0); /* drivers' own ends do not expect to be in a child */
}

static void check_fork(void)
{
    parents_search = new_search(6, 1, 0, 500);
    parents_device = open_device();
    CHECK_STATUS(try_search(parents_device, parents_search, NULL), DSHA256_OK);
    CHECK(in_child(use_after_fork, 0) == 0, "the child failed");
    CHECK_STATUS(try_search(parents_device, parents_search, NULL), DSHA256_OK);
    dsha256_backend_close(parents_device);
    free(parents_search);
}

TEST(opencl, fork)
{
    load_fake(NULL);
    check_fork();
    fake->settle(0);
    CHECK(fake->n_objects == 0, "%d objects", fake->n_objects);
}

/* On the OpenCL of this machine. */
TEST(opencl_system, fork)
{
    check_fork();
}

/* ---- On Oclgrind ------------------------------------------------------------------------------------------------- */

/* It interprets the kernels, about a thousand hashes a second, and writes what is wrong with them to a log, which has
 * to be empty after this: tests/opencl.sh looks. */
TEST(oclgrind, every_entry)
{
    dsha256i_opencl_hang_ns = UINT64_C(600000000000);
    dsha256i_opencl_capacity = 256;
    CHECK(strstr(info_of(0).description, ", Oclgrind, driver Oclgrind"), "not Oclgrind: %s", info_of(0).description);
    dsha256_backend *backend = open_device(); /* with its self-test */
    for (unsigned bits = 0; bits <= 4; bits += 4)
        for (size_t n_versions = 1; n_versions <= N_VERSIONS; n_versions += N_VERSIONS - 1) {
            struct search *search = new_search(bits, n_versions, 0xffffff00, n_versions == 1 ? 256 : 70);
            CHECK_STATUS(try_search(backend, search, NULL), DSHA256_OK);
            free(search);
        }
    struct search *search = new_search(0, 1, 7, 320); /* more candidates than a launch has room for */
    CHECK_STATUS(try_search(backend, search, NULL), DSHA256_OK);
    free(search);
    CHECK_STATUS(try_batch(backend, 64, 1), DSHA256_OK);
    dsha256_backend_close(backend);

    /* Batches and a tree of several pieces; the tree has equal neighbours at two levels. */
    enum { N_LEAVES = 150 };
    uint8_t leaves32[32 * N_LEAVES], root32[32], expected32[32];
    uint64_t random = 1;
    int mutated = -1;
    dsha256i_opencl_piece_size = 32;
    backend = open_device();
    CHECK_STATUS(try_batch(backend, 80, 70), DSHA256_OK);
    CHECK_STATUS(try_batch(backend, 64, 33), DSHA256_OK);
    random_bytes(&random, leaves32, sizeof leaves32);
    memcpy(leaves32 + 32 * 9, leaves32 + 32 * 8, 32);
    memcpy(leaves32 + 32 * 130, leaves32 + 32 * 128, 2 * 32);
    CHECK_STATUS(dsha256_merkle_root(NULL, expected32, leaves32, N_LEAVES, NULL), DSHA256_OK);
    CHECK_STATUS(dsha256_merkle_root(backend, root32, leaves32, N_LEAVES, &mutated), DSHA256_OK);
    CHECK(memcmp(root32, expected32, 32) == 0 && mutated == 1, "a tree, mutated %d", mutated);
    dsha256_backend_close(backend);
}

/* A kernel with a race, a write past its buffer, and a read of what was never written: the log must not be empty. */
TEST(oclgrind, faults_are_seen)
{
    static const char *const source = "__kernel void faulty(__global uint *a, __global uint *b)\n"
                                      "{\n"
                                      "    a[0] = get_global_id(0);\n"
                                      "    a[1] = b[get_global_id(0)] > 0 ? 1 : 2;\n"
                                      "    a[4 + get_global_id(0)] = 0;\n"
                                      "}\n";
    static const size_t n_items = 4, group = 2;
    struct dsha256i_opencl_functions cl;
    cl_platform_id platform;
    cl_device_id device;
    cl_int status;
    cl_uint words[4];
    CHECK(dsha256i_opencl_load(&cl) == NULL, "no OpenCL");
    CHECK_STATUS(cl.clGetPlatformIDs(1, &platform, NULL), CL_SUCCESS);
    CHECK_STATUS(cl.clGetDeviceIDs(platform, CL_DEVICE_TYPE_ALL, 1, &device, NULL), CL_SUCCESS);
    cl_context context = cl.clCreateContext(NULL, 1, &device, NULL, NULL, &status);
    cl_command_queue queue = cl.clCreateCommandQueue(context, device, 0, &status);
    cl_program program = cl.clCreateProgramWithSource(context, 1, (const char **)&source, NULL, &status);
    CHECK_STATUS(cl.clBuildProgram(program, 1, &device, "", NULL, NULL), CL_SUCCESS);
    cl_kernel kernel = cl.clCreateKernel(program, "faulty", &status);
    cl_mem a = cl.clCreateBuffer(context, CL_MEM_READ_WRITE, sizeof words, NULL, &status);
    cl_mem b = cl.clCreateBuffer(context, CL_MEM_READ_WRITE, sizeof words, NULL, &status);
    CHECK_STATUS(cl.clSetKernelArg(kernel, 0, sizeof(cl_mem), &a), CL_SUCCESS);
    CHECK_STATUS(cl.clSetKernelArg(kernel, 1, sizeof(cl_mem), &b), CL_SUCCESS);
    CHECK_STATUS(cl.clEnqueueNDRangeKernel(queue, kernel, 1, NULL, &n_items, &group, 0, NULL, NULL), CL_SUCCESS);
    CHECK_STATUS(cl.clEnqueueReadBuffer(queue, a, CL_TRUE, 0, sizeof words, words, 0, NULL, NULL), CL_SUCCESS);
    cl.clReleaseMemObject(a);
    cl.clReleaseMemObject(b);
    cl.clReleaseKernel(kernel);
    cl.clReleaseProgram(program);
    cl.clReleaseCommandQueue(queue);
    cl.clReleaseContext(context);
}

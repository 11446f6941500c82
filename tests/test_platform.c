/* What the engine reads from the machine. */
#include "cgroup.h"
#include "cpu.h"
#include "platform.h"
#include "test.h"

#ifndef _WIN32
#include <ftw.h>
#include <sched.h>
#include <sys/stat.h>
#include <unistd.h>

static char folder[64];

static void write_file(const char *name, const char *text)
{
    char path[256];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    for (char *slash = path + strlen(folder) + 1; (slash = strchr(slash, '/')); slash++) {
        *slash = '\0';
        mkdir(path, 0700);
        *slash = '/';
    }
    FILE *file = fopen(path, "w");
    CHECK(file && fputs(text, file) >= 0 && fclose(file) == 0, "cannot write %s", path);
}

static double cpus(const char *membership)
{
    char path[128];
    write_file("membership", membership);
    snprintf(path, sizeof path, "%s/membership", folder);
    return dsha256i_cgroup_cpus(path, folder);
}

static void check_quota(const char *membership, double expected)
{
    const double n = cpus(membership), difference = n - expected;
    CHECK(difference < 1e-9 && difference > -1e-9, "%s: %g CPUs, not %g", membership, n, expected);
}

static int remove_one(const char *path, const struct stat *status, int kind, struct FTW *place)
{
    (void)status;
    (void)kind;
    (void)place;
    return remove(path);
}

TEST(platform, cgroup_quota)
{
    snprintf(folder, sizeof folder, "%s", "/tmp/dsha256-test-XXXXXX");
    CHECK(mkdtemp(folder) != NULL, "no folder");
    CHECK(dsha256i_cgroup_cpus("/nonexistent", folder) == 0, "a quota from nowhere");

    /* Version 2: the group's own, a parent's, none, a fraction, a path that is not there (no namespace). */
    write_file("a/b/cpu.max", "max 100000\n");
    check_quota("0::/a/b\n", 0);
    write_file("a/cpu.max", "200000 100000\n");
    check_quota("0::/a/b\n", 2);
    write_file("a/b/cpu.max", "150000 100000\n");
    check_quota("0::/a/b\n", 1.5);
    write_file("a/b/cpu.max", "50000 100000\n");
    check_quota("0::/a/b\n", 0.5);
    check_quota("0::/\n", 0);
    check_quota("0::/a/elsewhere/deep\n", 2);
    write_file("cpu.max", "300000 100000\n");
    check_quota("0::/\n", 3);
    check_quota("0::/elsewhere\n", 3);
    write_file("a/b/cpu.max", "nonsense\n");
    check_quota("0::/a/b\n", 2);

    /* Version 1, and both at once. */
    write_file("cpu,cpuacct/x/cpu.cfs_quota_us", "-1\n");
    write_file("cpu,cpuacct/x/cpu.cfs_period_us", "100000\n");
    check_quota("5:cpu,cpuacct:/x\n4:memory:/y\n", 0);
    write_file("cpu,cpuacct/x/cpu.cfs_quota_us", "110000\n");
    check_quota("5:cpu,cpuacct:/x\n4:memory:/y\n", 1.1);
    check_quota("5:cpuset:/x\n", 0);
    check_quota("5:cpuacct,cpu:/x\n0::/a\n", 1.1);
    write_file("cpu/x/cpu.cfs_quota_us", "20000\n");
    write_file("cpu/x/cpu.cfs_period_us", "100000\n");
    check_quota("5:cpu:/x\n0::/a\n", 0.2);
    check_quota("garbage\n5:cpu\n\n", 0);
    nftw(folder, remove_one, 8, FTW_DEPTH | FTW_PHYS);
}

TEST(platform, threads_of_a_quota)
{
    static const struct {
        double quota;
        unsigned usable, n, n_beside_device;
    } cases[] = {{0, 8, 8, 8},   {0, 0, 1, 1}, {0.2, 8, 1, 1},  {1.1, 8, 2, 1},
                 {1.5, 1, 1, 1}, {4, 8, 4, 4}, {4.01, 8, 5, 4}, {9, 8, 8, 8}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const unsigned n = dsha256i_cpus_of_quota(cases[i].quota, cases[i].usable, 0),
                       n_beside_device = dsha256i_cpus_of_quota(cases[i].quota, cases[i].usable, 1);
        CHECK(n == cases[i].n && n_beside_device == cases[i].n_beside_device, "%g of %u: %u and %u threads",
              cases[i].quota, cases[i].usable, n, n_beside_device);
    }
}

#ifdef __linux__
TEST(platform, affinity_is_respected)
{
    cpu_set_t before[8], one[8]; /* of 1024 CPUs each: as many as Linux can have */
    CHECK(sched_getaffinity(0, sizeof before, before) == 0, "no mask");
    CHECK(dsha256i_cpu_count(0) >= 1 && dsha256i_cpu_count(0) <= (unsigned)CPU_COUNT_S(sizeof before, before),
          "%u CPUs", dsha256i_cpu_count(0));
    dsha256i_thread_place(1000003, 0);
    CHECK(sched_getaffinity(0, sizeof one, one) == 0 && memcmp(before, one, sizeof one) == 0, "pinned unasked");
    dsha256i_thread_place(1000003, 1);
    CHECK(sched_getaffinity(0, sizeof one, one) == 0 && CPU_COUNT_S(sizeof one, one) == 1, "pinned to %d",
          CPU_COUNT_S(sizeof one, one));
    const unsigned n = dsha256i_cpu_count(0);
    sched_setaffinity(0, sizeof before, before);
    CHECK(n == 1, "%u CPUs of a mask of one", n);
}
#endif
#endif

#if defined(__x86_64__) || defined(__i386__)
/* No emulator here has AVX-512: so what CPUID says is made up. */
TEST(platform, no_instruction_without_the_state_that_it_needs)
{
    enum { SSE2 = 1 << 26, AVX = 1 << 28, SSSE3_SSE41 = 1 << 9 | 1 << 19, AVX2 = 1 << 5, AVX512F = 1 << 16 };
    const unsigned all7 = AVX2 | AVX512F | 1u << 29 /* SHA */ | 1u << 30 /* BW */ | 1u << 31 /* VL */;
    const unsigned avx512 = DSHA256I_CPU_AVX512F | DSHA256I_CPU_AVX512VL | DSHA256I_CPU_AVX512BW;
    const unsigned old = DSHA256I_CPU_SSE2 | DSHA256I_CPU_SHANI, avx2 = old | DSHA256I_CPU_AVX2;
    for (unsigned kept = 0; kept < 0x100; kept++) {
        const unsigned right = (kept & 6) != 6 ? old : (kept & 0xe6) != 0xe6 ? avx2 : avx2 | avx512;
        const unsigned found = dsha256i_x86_features(AVX | SSSE3_SSE41, SSE2, all7, kept);
        CHECK(found == right, "XCR0 %02x: features %x, not %x", kept, found, right);
        CHECK(dsha256i_x86_features(SSSE3_SSE41, SSE2, all7, kept) == old, "XCR0 %02x: AVX2 without AVX", kept);
    }
    CHECK(dsha256i_x86_features(AVX | SSSE3_SSE41, SSE2, 0, 0xff) == DSHA256I_CPU_SSE2, "something of leaf 7");
    CHECK(dsha256i_x86_features(AVX | 1 << 9, SSE2, all7, 0) == DSHA256I_CPU_SSE2, "SHA without SSE4.1");
    CHECK(dsha256i_x86_features(AVX, SSE2, all7 & ~(unsigned)AVX512F, 0xff) == (DSHA256I_CPU_SSE2 | DSHA256I_CPU_AVX2),
          "extensions of AVX-512 without it");
    CHECK(dsha256i_x86_features(0, 0, 0, 0) == 0, "not even SSE2");
    CHECK(strcmp(dsha256i_cpu_feature_name(avx512), "AVX-512F") == 0, "the lowest of several");
}
#endif

#if defined(__aarch64__) || defined(__arm__)
/* What machines have that this one may not be. */
TEST(platform, each_feature_of_arm_is_seen_by_its_own_bit)
{
#ifdef __aarch64__
    const unsigned long neon = 1 << 1, sha2 = 1 << 6, sha3 = 1 << 17;
    CHECK(dsha256i_arm_features(sha3, 0) == DSHA256I_CPU_SHA3, "SHA3");
    CHECK(dsha256i_arm_features(sha2, 0) == DSHA256I_CPU_SHA2, "SHA2");
    CHECK(dsha256i_arm_features(~(neon | sha2 | sha3), ~0ul) == 0, "something of other bits");
#else
    const unsigned long neon = 1 << 12, sha2 = 1 << 3;
    CHECK(dsha256i_arm_features(0, sha2) == DSHA256I_CPU_SHA2, "SHA2");
    CHECK(dsha256i_arm_features(~neon, ~sha2) == 0, "something of other bits");
#endif
    CHECK(dsha256i_arm_features(neon, 0) == DSHA256I_CPU_NEON, "NEON");
}
#endif

TEST(platform, every_feature_has_a_name_of_its_own)
{
    for (unsigned bit = 1; bit < 1u << DSHA256I_N_CPU_FEATURES; bit <<= 1)
        for (unsigned other = 1; other < bit; other <<= 1)
            CHECK(strcmp(dsha256i_cpu_feature_name(bit), dsha256i_cpu_feature_name(other)) != 0, "%x and %x", bit,
                  other);
}

#ifdef _WIN32
/* Groups that this machine need not have. */
TEST(platform, processors_of_all_groups)
{
    static const uint64_t masks[3] = {0x8000000000000001, 0, UINT64_MAX};
    uint64_t processor;
    CHECK(dsha256i_group_of(&processor, masks, 3, 0) == 0 && processor == 1, "the first");
    CHECK(dsha256i_group_of(&processor, masks, 3, 1) == 0 && processor == masks[0] - 1, "the last of the first group");
    for (unsigned i = 0; i < 64; i++)
        CHECK(dsha256i_group_of(&processor, masks, 3, 2 + i) == 2 && processor == UINT64_C(1) << i, "the third, %u", i);
    CHECK(dsha256i_group_of(&processor, masks, 3, 66 * 1000 + 1) == 0 && processor == masks[0] - 1, "not modulo 66");
    CHECK(dsha256i_group_of(&processor, &masks[1], 1, 5) == 0 && processor == 0, "one of none");
    CHECK(dsha256i_cpu_count(0) >= 1, "no processor");
    dsha256i_thread_place(1, 0);
    dsha256i_thread_place(1, 1);
}

static uint32_t n_ran;

static void *run_once(void *lock)
{
    dsha256i_lock(lock);
    n_ran++;
    dsha256i_unlock(lock);
    return NULL;
}

TEST(platform, threads_and_clock)
{
    enum { N = 32 };
    dsha256i_thread threads[N];
    dsha256i_mutex lock;
    dsha256i_cond never;
    CHECK(dsha256i_mutex_init(&lock) == 0 && dsha256i_cond_init(&never) == 0, "no lock");
    for (int i = 0; i < N; i++)
        CHECK(dsha256i_thread_start(&threads[i], run_once, &lock) == 0, "no thread");
    for (int i = 0; i < N; i++)
        dsha256i_thread_join(threads[i]);
    CHECK(n_ran == N, "%u threads ran", (unsigned)n_ran);

    const uint64_t start_ns = dsha256i_clock_ns();
    dsha256i_sleep_ns(3000000);
    CHECK(dsha256i_clock_ns() - start_ns >= 2900000, "slept %llu ns",
          (unsigned long long)(dsha256i_clock_ns() - start_ns));
    const uint64_t deadline_ns = dsha256i_clock_ns() + 5000000;
    dsha256i_lock(&lock);
    while (dsha256i_clock_ns() < deadline_ns)
        dsha256i_wait_until(&never, &lock, deadline_ns);
    dsha256i_unlock(&lock);
    dsha256i_cond_destroy(&never);
    dsha256i_mutex_destroy(&lock);
}
#endif

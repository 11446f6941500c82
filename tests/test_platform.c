/* What the engine reads from the machine. */
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

static unsigned cpus(const char *membership)
{
    char path[128];
    write_file("membership", membership);
    snprintf(path, sizeof path, "%s/membership", folder);
    return dsha256i_cgroup_cpus(path, folder);
}

static void check_quota(const char *membership, unsigned expected)
{
    const unsigned n = cpus(membership);
    CHECK(n == expected, "%s: %u CPUs, not %u", membership, n, expected);
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
    check_quota("0::/a/b\n", 2);
    write_file("a/b/cpu.max", "50000 100000\n");
    check_quota("0::/a/b\n", 1);
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
    check_quota("5:cpu,cpuacct:/x\n4:memory:/y\n", 2);
    check_quota("5:cpuset:/x\n", 0);
    check_quota("5:cpuacct,cpu:/x\n0::/a\n", 2);
    write_file("cpu/x/cpu.cfs_quota_us", "20000\n");
    write_file("cpu/x/cpu.cfs_period_us", "100000\n");
    check_quota("5:cpu:/x\n0::/a\n", 1);
    check_quota("garbage\n5:cpu\n\n", 0);
    nftw(folder, remove_one, 8, FTW_DEPTH | FTW_PHYS);
}

#ifdef __linux__
TEST(platform, affinity_is_respected)
{
    cpu_set_t before, one;
    CHECK(sched_getaffinity(0, sizeof before, &before) == 0, "no mask");
    CHECK(dsha256i_cpu_count() >= 1 && dsha256i_cpu_count() <= (unsigned)CPU_COUNT(&before), "%u CPUs",
          dsha256i_cpu_count());
    dsha256i_thread_pin(1000003);
    CHECK(sched_getaffinity(0, sizeof one, &one) == 0 && CPU_COUNT(&one) == 1, "pinned to %d", CPU_COUNT(&one));
    const unsigned n = dsha256i_cpu_count();
    sched_setaffinity(0, sizeof before, &before);
    CHECK(n == 1, "%u CPUs of a mask of one", n);
}
#endif
#endif

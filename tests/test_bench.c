/* The parts of dsha256 bench that no run shows exactly: statistics, and whose meter counts for what. */
#include "test.h"

#include <math.h>

#include "../tools/cores.h"
#include "../tools/energy.h"
#include "../tools/statistics.h"

static int is_near(double a, double b)
{
    return fabs(a - b) <= 1e-9 * fabs(b);
}

TEST(bench, statistics)
{
    /* 9 8 … 0 and one far away: the median of 0 … 9 is 4.5, distances 0.5 0.5 1.5 1.5 2.5 2.5 3.5 3.5 4.5 and 995.5. */
    double values[1000] = {1000, 8, 7, 6, 5, 4, 3, 2, 1, 0};
    struct statistics statistics;
    statistics_of(&statistics, values, 10);
    CHECK(is_near(statistics.median, 4.5) && is_near(statistics.mad, 2.5), "median %g, MAD %g", statistics.median,
          statistics.mad);

    /* Ranks of the 95 % interval, from tables of the sign test. */
    static const size_t ranks[][2] = {{6, 1},  {8, 1},  {9, 2},   {10, 2},   {11, 2},
                                      {12, 3}, {20, 6}, {50, 18}, {100, 40}, {1000, 469}};
    for (size_t i = 0; i < sizeof ranks / sizeof ranks[0]; i++) {
        const size_t n = ranks[i][0], k = ranks[i][1];
        for (size_t j = 0; j < n; j++)
            values[j] = (double)(n - j); /* the k-th smallest is k */
        statistics_of(&statistics, values, n);
        CHECK(is_near(statistics.low, (double)k) && is_near(statistics.high, (double)(n + 1 - k)),
              "%zu values: from %g to %g, not rank %zu", n, statistics.low, statistics.high, k);
    }
    double three[] = {3, 1, 2};
    CHECK(is_near(median_of(three, 3), 2), "median of three");
}

/* Meters that a test writes. */
static struct energy energy;
static struct energy_reading of_sources[ENERGY_SOURCES_MOST], counted;
static double number;

static int read_test_number(const struct energy_source *source, double *value)
{
    (void)source;
    *value = number;
    return 0;
}

static struct energy_source *add(const char *name, enum energy_kind kind, const char *pci, double joules, double idle)
{
    struct energy_source *source = &energy.sources[energy.n_sources++];
    *source = (struct energy_source){.kind = kind, .read = read_test_number, .joules = joules, .idle = idle};
    snprintf(source->name, sizeof source->name, "%s", name);
    snprintf(source->pci, sizeof source->pci, "%s", pci);
    return source;
}

/* Ten seconds, at 2 TH/s. */
static void end(int is_device, const char *description)
{
    energy.start = 5;
    energy.last = 15;
    energy_end(&energy, of_sources, &counted, 2e12, is_device, description);
}

TEST(bench, whose_meter_counts)
{
    memset(&energy, 0, sizeof energy);
    add("rapl:package-0", ENERGY_CPU, "", 600, 20);
    add("rapl:package-0:dram", ENERGY_CPU, "", 100, 4);
    add("nvml:0", ENERGY_BOARD, "0000:41:00.0", 3000, 50);
    add("amdgpu:0", ENERGY_BOARD, "0000:c1:00.0", 2000, 30);

    end(0, "AVX2, 8 lanes");
    CHECK(strcmp(counted.sources, "rapl:package-0 + rapl:package-0:dram") == 0, "%s", counted.sources);
    CHECK(is_near(counted.watts, 70) && is_near(counted.above_idle, 46), "%g W, %g W", counted.watts,
          counted.above_idle);
    CHECK(is_near(counted.per_terahash, 35) && is_near(counted.per_terahash_above_idle, 23), "%g J/TH, %g J/TH",
          counted.per_terahash, counted.per_terahash_above_idle);
    CHECK(!counted.reason[0] && !counted.idle_reason[0], "%s %s", counted.reason, counted.idle_reason);
    CHECK(is_near(of_sources[2].watts, 300) && is_near(of_sources[3].above_idle, 170), "of each");

    end(1, "Some board, 64 compute units, PCI 0000:C1:00.0, driver 1");
    CHECK(strcmp(counted.sources, "amdgpu:0") == 0 && is_near(counted.per_terahash, 100), "%s, %g J/TH",
          counted.sources, counted.per_terahash);
    end(1, "Some board, 64 compute units, PCI 0000:81:00.0, driver 1");
    CHECK(!is_known(counted.watts) && !is_known(counted.per_terahash) && !counted.sources[0] && counted.reason[0],
          "another board's meter counted");
    end(1, "PoCL on a CPU");
    CHECK(!is_known(counted.watts) && strstr(counted.reason, "where it sits"), "%s", counted.reason);

    /* What is not known of one is not known of the sum, and the other figure stays. */
    energy.sources[1].idle = NAN;
    snprintf(energy.sources[1].idle_reason, sizeof energy.sources[1].idle_reason, "no idle");
    end(0, "AVX2");
    CHECK(is_near(counted.watts, 70) && !counted.reason[0], "%g W, %s", counted.watts, counted.reason);
    CHECK(!is_known(counted.above_idle) && !is_known(counted.per_terahash_above_idle) &&
              strcmp(counted.idle_reason, "no idle") == 0,
          "%g W, %s", counted.above_idle, counted.idle_reason);
    snprintf(energy.no_rapl, sizeof energy.no_rapl, "another package cannot be read");
    end(0, "AVX2");
    CHECK(!is_known(counted.watts) && strcmp(counted.reason, energy.no_rapl) == 0, "half of the packages counted");

    energy_add_meter(&energy, 400, NAN);
    energy.sources[4].joules = 4000;
    end(1, "PoCL on a CPU");
    CHECK(strcmp(counted.sources, "meter") == 0 && is_near(counted.per_terahash, 200), "%s", counted.sources);
    CHECK(!is_known(counted.above_idle) && strstr(counted.idle_reason, "--idle-watts"), "%s", counted.idle_reason);
}

TEST(bench, counters)
{
    memset(&energy, 0, sizeof energy);
    struct energy_source *counter = add("counter", ENERGY_CPU, "", 0, 0);
    counter->is_counter = 1;
    counter->counter_range = 100;
    number = 90;
    energy_begin(&energy);
    number = 95;
    energy_poll(&energy);
    number = 15; /* past 100 */
    energy_poll(&energy);
    CHECK(is_near(counter->joules, 25), "%g J", counter->joules);
    counter->counter_range = 0;
    number = 3;
    energy_poll(&energy);
    end(0, "");
    CHECK(!is_known(counted.watts) && strstr(counted.reason, "went back"), "%s", counted.reason);

    number = 7; /* and does not move */
    energy_begin(&energy);
    energy_poll(&energy);
    end(0, "");
    CHECK(!is_known(counted.watts) && strstr(counted.reason, "no power"), "%s", counted.reason);

    struct energy_source *power = counter;
    power->is_counter = 0;
    number = 40;
    energy_begin(&energy);
    while (energy.last < energy.start + 0.01)
        energy_poll(&energy);
    CHECK(fabs(power->joules / (energy.last - energy.start) - 40) < 1e-6, "%g J", power->joules);
}

/* ---- Types of cores: what Linux says, and what CPUID does -------------------------------------------------------- */

static void check_type(const char *sysfs, unsigned cpu, const char *expected)
{
    char type[CORE_TYPE_MOST];
    core_type(type, cpu, sysfs);
    CHECK(strcmp(type, expected) == 0, "CPU %u: %s, not %s", cpu, type, expected);
}

TEST(bench, core_types)
{
    char command[512], folder[] = "/tmp/dsha256-cores-XXXXXX";
    CHECK(mkdtemp(folder) != NULL, "no folder");
    snprintf(command, sizeof command,
             "cd %s/ && mkdir -p devices/system/cpu/cpu0/topology devices/system/cpu/cpu1 &&"
             "echo 446 >devices/system/cpu/cpu0/cpu_capacity && echo 1024 >devices/system/cpu/cpu1/cpu_capacity",
             folder);
    CHECK(system(command) == 0, "no files"); // NOLINT(cert-env33-c): of our own folder
    check_type(folder, 0, "capacity 446");
    check_type(folder, 1, "capacity 1024");
    snprintf(command, sizeof command, "echo atom >%s/devices/system/cpu/cpu0/topology/core_type", folder);
    CHECK(system(command) == 0, "no file"); // NOLINT(cert-env33-c)
    check_type(folder, 0, "atom");
    snprintf(command, sizeof command, "rm -r %s", folder);
    CHECK(system(command) == 0, "still there"); // NOLINT(cert-env33-c)

    const unsigned hybrid = 1 << 15;
    CHECK(strcmp(core_type_of_leaves(hybrid, 0x40000001), "performance") == 0, "a core of Intel's Core");
    CHECK(strcmp(core_type_of_leaves(hybrid, 0x20000001), "efficiency") == 0, "a core of Intel's Atom");
    CHECK(strcmp(core_type_of_leaves(~hybrid, 0x40000001), "") == 0, "a type where all are alike");
}

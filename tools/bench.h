/* dsha256 bench: what its parts share. bench.c reads the options and goes through the runs, bench_run.c measures one,
 * bench_machine.c describes the machine, energy.c reads meters, bench_table.c, bench_json.c and bench_html.c write,
 * bench_compare.c compares. */
#ifndef DSHA256_TOOLS_BENCH_H
#define DSHA256_TOOLS_BENCH_H

#include <jansson.h>
#include <stdint.h>

#include "energy.h"
#include "statistics.h"

/* Of the JSON and the CSV; goes up when a reader of the one before would fail. docs/bench.schema.json describes it. */
#define BENCH_SCHEMA 1

enum { BENCH_SAMPLES_LEAST = 10, BENCH_SAMPLES_MOST = 1000, BENCH_WARMUP_MOST = 20 };

/* At least. A launch takes 8 ms, or 100; where a scan ends, and where it has found its hit, the device has nothing to
 * do for about half a millisecond: 0.2 %. */
#define BENCH_DEVICE_SAMPLE_SECONDS 0.5

/* Threads that had a smaller share of the CPU time than this shared the machine. */
#define BENCH_IDLE_SHARE 0.98

/* One stretch of hashing, all threads together. */
struct bench_sample {
    double start;    /* seconds since the benchmark began */
    double seconds;  /* in scans, the threads' mean */
    double cpu;      /* seconds of them that a thread had a CPU, the threads' mean; 0: not known, or a device */
    double rate;     /* hashes per second: the sum over the threads of hashes / seconds */
    double clock;    /* cycles per second, the threads' mean; 0: not known */
    double cycles;   /* per hash, of the time with a CPU; 0: not known */
    uint64_t hashes; /* of all threads */
    uint64_t hits;   /* planted ones, all found */
};

/* One backend with so many threads and versions. */
struct bench_run {
    char *backend, *description;
    const char *kernel; /* what serves the backend; NULL before the run */
    int is_device;
    unsigned threads, versions;
    int pin;
    double sample_seconds;
    size_t n_samples; /* that count, BENCH_SAMPLES_LEAST … BENCH_SAMPLES_MOST */

    /* Results. */
    size_t n_warmup;
    int is_stable;                                                       /* the warm-up ended in a steady rate */
    struct bench_sample samples[BENCH_WARMUP_MOST + BENCH_SAMPLES_MOST]; /* the warm-up's come first */
    struct statistics rate, cycles;                                      /* cycles: 0 where they are not known */
    double cpu_share; /* of the time: below 1 others used the machine, too. NAN: not known */
    double drift;     /* median rate of the last third to that of the first, less 1: below 0 it throttles */
    struct energy_reading of_sources[ENERGY_SOURCES_MOST], energy; /* of each source; of those that count */
};

struct bench_report {
    json_t *machine;
    struct energy energy;
    struct bench_run *runs;
    size_t n_runs, n_planned; /* fewer than planned after Ctrl-C */
    int is_interrupted;
    json_t *skipped; /* [{backend, reason}] */
};

/* Fills in the results. `began` is when the benchmark did, on the monotonic clock. on_sample, which may be NULL, is
 * called after each of the n samples. After Ctrl-C the run ends with the samples that it has; returns 0 where these are
 * too few. Dies with EXIT_FAULT when a planted hit is missed. */
int bench_measure(struct bench_run *run, double began, struct energy *energy,
                  void (*on_sample)(const struct bench_run *run, size_t n));

/* Why there are no cycles; NULL: there are. */
const char *bench_why_no_cycles(const struct bench_run *run);

/* The machine and this program, as one JSON object. sysfs is /sys. */
json_t *bench_machine(const char *sysfs);

/* The name of a field of it, for people: "load average" for "load_average". Returns name. */
enum { BENCH_NAME_MOST = 40 };
const char *bench_name_of(char name[BENCH_NAME_MOST], const char *key);

/* Threads that can run at once. */
unsigned bench_cpu_count(void);

/* The table, line by line, and what is said below it. */
void bench_print_head(const struct bench_report *report);
void bench_print_run(const struct bench_run *run);
void bench_print_notes(const struct bench_report *report);

/* What a run was of. */
struct bench_backend {
    const char *name, *description;
    int is_device;
};
struct bench_backend bench_backend_of(const json_t *run);
/* 0: the two are different ones; otherwise more for those that have more in common. A CPU's backend is known by its
 * name. A device's name is but a number in a list, in which others come and go: it is known by what it is, and among
 * several of one model by where it sits, and then by its name. */
int bench_likeness(const struct bench_backend *a, const struct bench_backend *b);

/* Of two reports as JSON; tolerance is a share. The JSON of docs/bench.schema.json.
 * Dies where they have no run in common. */
json_t *bench_compare(const json_t *old, const json_t *new, double tolerance);
void bench_print_comparison(const json_t *comparison);
/* A run is slower than the tolerance allows, beyond noise. */
int bench_is_slower(const json_t *comparison);

json_t *bench_to_json(const struct bench_report *report);
void bench_print_csv(const struct bench_report *report);
/* One self-contained page. */
void bench_write_html(const struct bench_report *report, const char *path);

#endif

#include "bench.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "clock.h"
#include "command.h"
#include "units.h"

static const char help[] =
    "usage: dsha256 bench [OPTION]...\n"
    "\n"
    "Measures the rate of every backend that runs here, with 1, 2, 4, 8, 16 and 32 versions, on one thread and on\n"
    "all; devices, too. Each run warms up until its rate is steady, and then takes at least ten samples. Every slice\n"
    "of work holds the nonce of a real block at a random place; if one is missed there is no rate.\n"
    "\n"
    "  -b, --backend LIST     only these, separated by commas\n"
    "  -v, --versions LIST    numbers of versions, 1 to 32 (default 1,2,4,8,16,32)\n"
    "  -T, --threads LIST     numbers of CPU threads; all: as many as this process may use (default 1,all)\n"
    "  -s, --seconds NUMBER   how long a run's samples take together (default 2)\n"
    "  -n, --samples NUMBER   samples of a run, 10 to 1000 (default 10)\n"
    "  -p, --pin              each thread stays on one CPU (Linux)\n"
    "  -q, --quick            1 and 32 versions on all threads, half a second each\n"
    "      --watts POWER      what a meter shows during the run, such as 95W: for a single run\n"
    "      --idle-watts POWER what it shows when nothing runs\n"
    "      --json             one JSON object with all samples (docs/bench.schema.json)\n"
    "      --csv              all samples, one per line\n"
    "      --html FILE        also writes a self-contained page with charts\n"
    "  -h, --help             this text\n"
    "\n"
    "Exit status: 0 done, 2 bad usage, 3 a backend missed a hit or failed.\n";

struct options {
    char *backends; /* a list; NULL: all */
    const char *versions, *threads, *html, *sysfs, *nvml;
    double seconds, watts, idle_watts;
    unsigned samples;
    int pin, json, csv;
};

/* ---- Options ----------------------------------------------------------------------------------------------------- */

/* Numbers from 1 to max, separated by commas; `all` is what the word stands for, 0: it is none. Without doubles. */
static size_t parse_list(unsigned *numbers, size_t size, const char *what, const char *list, unsigned max, unsigned all)
{
    size_t n = 0;
    for (const char *item = list, *comma = item; comma; item = comma + 1) {
        char text[32];
        comma = strchr(item, ',');
        const size_t length = comma ? (size_t)(comma - item) : strlen(item);
        snprintf(text, sizeof text, "%.*s", (int)(length < sizeof text ? length : sizeof text - 1), item);
        const unsigned number = all > 0 && strcmp(text, "all") == 0 ? all : (unsigned)parse_number(what, text, 1, max);
        size_t same = 0;
        while (same < n && numbers[same] != number)
            same++;
        if (same < n)
            continue;
        if (n == size)
            die(EXIT_USAGE, "%s: more than %zu numbers", what, size);
        numbers[n++] = number;
    }
    return n;
}

static void read_bench_options(struct options *options, int argc, char **argv)
{
    int quick = 0;
    const char *backends = getenv("DSHA256_BACKEND"), *seconds = NULL, *samples = "10", *watts = NULL,
               *idle_watts = NULL;
    const struct command_option table[] = {
        {'b', "backend", &backends, NULL},
        {'v', "versions", &options->versions, NULL},
        {'T', "threads", &options->threads, NULL},
        {'s', "seconds", &seconds, NULL},
        {'n', "samples", &samples, NULL},
        {'p', "pin", NULL, &options->pin},
        {'q', "quick", NULL, &quick},
        {0, "watts", &watts, NULL},
        {0, "idle-watts", &idle_watts, NULL},
        {0, "json", NULL, &options->json},
        {0, "csv", NULL, &options->csv},
        {0, "html", &options->html, NULL},
        {0, "sysfs", &options->sysfs, NULL}, /* these two are for tests */
        {0, "nvml", &options->nvml, NULL},
    };
    read_options(argc, argv, table, sizeof table / sizeof table[0]);
    expect_no_more_arguments(argc, argv);
    if (options->json && options->csv)
        die(EXIT_USAGE, "both --json and --csv: expected one of them");
    if (idle_watts && !watts)
        die(EXIT_USAGE, "--idle-watts without --watts");
#ifndef __linux__
    if (options->pin)
        die(EXIT_USAGE, "--pin: not on this system");
#endif
    if (!options->versions)
        options->versions = quick ? "1,32" : "1,2,4,8,16,32";
    if (!options->threads)
        options->threads = quick ? "all" : "1,all";
    options->seconds = seconds ? parse_fraction("seconds", seconds, 0.1, 86400) : quick ? 0.5 : 2;
    options->samples = (unsigned)parse_number("samples", samples, BENCH_SAMPLES_LEAST, BENCH_SAMPLES_MOST);
    options->watts = watts ? parse_power("watts", watts) : NAN;
    options->idle_watts = idle_watts ? parse_power("idle-watts", idle_watts) : NAN;
    if (backends && !(options->backends = strdup(backends)))
        die(EXIT_FAULT, "out of memory");
}

/* ---- What is to be run ------------------------------------------------------------------------------------------- */

static void add_run(struct bench_report *report, const struct options *options, const char *backend,
                    const char *description, int is_device, unsigned threads, unsigned versions)
{
    struct bench_run *grown = realloc(report->runs, (report->n_runs + 1) * sizeof *grown);
    if (!grown)
        die(EXIT_FAULT, "out of memory");
    report->runs = grown;
    struct bench_run *run = &report->runs[report->n_runs++];
    memset(run, 0, sizeof *run);
    run->backend = strdup(backend);
    run->description = strdup(description);
    if (!run->backend || !run->description)
        die(EXIT_FAULT, "out of memory");
    run->is_device = is_device;
    run->threads = threads;
    run->versions = versions;
    run->pin = options->pin;
    run->n_samples = options->samples;
    run->sample_seconds = options->seconds / options->samples;
    if (is_device && run->sample_seconds < BENCH_DEVICE_SAMPLE_SECONDS)
        run->sample_seconds = BENCH_DEVICE_SAMPLE_SECONDS;
}

/* A device has a thread of its own, whatever the number of CPU threads. */
static void add_backend(struct bench_report *report, const struct options *options, const char *backend,
                        const char *description, int is_device)
{
    enum { LIST_MOST = 64 };
    unsigned threads[LIST_MOST], versions[LIST_MOST];
    size_t n_threads = parse_list(threads, LIST_MOST, "threads", options->threads, 4096, bench_cpu_count());
    const size_t n_versions =
        parse_list(versions, LIST_MOST, "versions", options->versions, DSHA256_JOB_VERSIONS_MAX, 0);
    if (is_device)
        n_threads = threads[0] = 1;
    for (size_t i = 0; i < n_threads; i++)
        for (size_t j = 0; j < n_versions; j++)
            add_run(report, options, backend, description, is_device, threads[i], versions[j]);
}

/* What the list says of a usable backend; 0 if it is not there. */
static int find_info(dsha256_backend_info *info, const char *name)
{
    for (size_t i = 0; i < dsha256_backend_count(); i++) {
        info->size = sizeof *info;
        if (dsha256_backend_info_at(info, i) == DSHA256_OK && strcmp(info->name, name) == 0 && info->usable)
            return 1;
    }
    return 0;
}

/* As dsha256_backend_open takes it: devices by a part of their names, too. */
static void add_named(struct bench_report *report, const struct options *options, const char *name)
{
    dsha256_backend_info info;
    int is_listed = find_info(&info, name);
    if (!is_listed) {
        dsha256_backend *backend = open_backend(name); /* dies, and says why, unless it is "auto" or a device */
        is_listed = find_info(&info, dsha256_backend_name(backend));
        dsha256_backend_close(backend);
    }
    if (is_listed)
        add_backend(report, options, name, info.description, info.is_device);
    else
        add_backend(report, options, name, "the fastest of the CPU's for each number of versions", 0);
}

static void add_runs(struct bench_report *report, const struct options *options)
{
    for (char *name = options->backends, *comma = name; comma; name = comma + 1) {
        comma = strchr(name, ',');
        if (comma)
            *comma = '\0';
        add_named(report, options, name);
    }
    for (size_t i = 0; !options->backends && i < dsha256_backend_count(); i++) {
        dsha256_backend_info info = {.size = sizeof info};
        if (dsha256_backend_info_at(&info, i) != DSHA256_OK)
            continue;
        if (info.usable)
            add_backend(report, options, info.name, info.description, info.is_device);
        else
            json_array_append_new(report->skipped, json_pack("{s:s, s:o}", "backend", info.name, "reason",
                                                             json_sprintf("this machine has no %s", info.missing)));
    }
}

/* ---- The table --------------------------------------------------------------------------------------------------- */

static int is_table;

static void print_machine(const json_t *machine)
{
    const char *key;
    json_t *value;
    json_object_foreach((json_t *)machine, key, value)
    {
        char name[BENCH_NAME_MOST];
        bench_name_of(name, key);
        if (json_is_string(value))
            printf("%-17s %s\n", name, json_string_value(value));
        else if (json_is_number(value))
            printf("%-17s %.4g\n", name, json_number_value(value));
    }
}

static void print_heading(void)
{
    printf("\n%-12s %8s %7s | %10s %8s %23s %7s | %11s | %11s %11s\n", "", "", "", "MH/s", "", "", "", "cycles", "J/TH",
           "");
    printf("%-12s %8s %7s | %10s %8s %23s %7s | %11s | %11s %11s\n", "backend", "versions", "threads", "median", "MAD",
           "95 % interval", "drift", "a hash", "gross", "above idle");
    fflush(stdout);
}

static void print_run(const struct bench_run *run)
{
    char note[48] = "", interval[48], cycles[24] = "-", gross[24] = "-", above_idle[24] = "-";
    snprintf(interval, sizeof interval, "%.3f to %.3f", 1e-6 * run->rate.low, 1e-6 * run->rate.high);
    if (!bench_why_no_cycles(run))
        snprintf(cycles, sizeof cycles, "%.1f", run->cycles.median);
    if (is_known(run->energy.per_terahash))
        snprintf(gross, sizeof gross, "%.1f", run->energy.per_terahash);
    if (is_known(run->energy.per_terahash_above_idle))
        snprintf(above_idle, sizeof above_idle, "%.1f", run->energy.per_terahash_above_idle);
    if (run->cpu_share < BENCH_IDLE_SHARE)
        snprintf(note, sizeof note, "  busy: had %.0f %% of the CPU time", 100 * run->cpu_share);
    printf("%-12s %8u %7u | %10.3f %8.3f %23s %+6.1f%% | %11s | %11s %11s%s%s\n", run->backend, run->versions,
           run->threads, 1e-6 * run->rate.median, 1e-6 * run->rate.mad, interval, 100 * run->drift, cycles, gross,
           above_idle, run->is_stable ? "" : "  not steady", note);
    fflush(stdout);
}

static void print_reason(const char *reason)
{
    if (reason[0])
        printf("%s\n", reason);
}

static void print_notes(const struct bench_report *report)
{
    size_t i;
    json_t *skipped;
    putchar('\n');
    json_array_foreach(report->skipped, i, skipped)
        printf("not run: %s (%s)\n", json_string_value(json_object_get(skipped, "backend")),
               json_string_value(json_object_get(skipped, "reason")));
    for (i = 0; i < report->energy.n_sources; i++) {
        const struct energy_source *source = &report->energy.sources[i];
        printf("%s: %s, ", source->name, source->description);
        if (is_known(source->idle))
            printf("%.4g W at idle\n", source->idle);
        else
            printf("idle not known (%s)\n", source->idle_reason);
    }
    for (i = 0; i < report->n_runs; i++) { /* once per backend, and not what is said below */
        const struct bench_run *run = &report->runs[i];
        if (run->energy.reason[0] && strcmp(run->energy.reason, report->energy.no_rapl) != 0 &&
            (i == 0 || strcmp(run->backend, report->runs[i - 1].backend) != 0))
            printf("%s: %s\n", run->backend, run->energy.reason);
    }
    print_reason(report->energy.no_rapl);
    print_reason(report->energy.no_nvml);
    print_reason(report->energy.no_amdgpu);
}

static void show_progress(const struct bench_run *run, size_t n)
{
    const size_t n_warmup = run->n_warmup > 0 && n > run->n_warmup ? run->n_warmup : 0;
    if (isatty(STDERR_FILENO))
        fprintf(stderr, "\r%s, %u version%s, %u thread%s: %s %zu, %.3f MH/s\033[K", run->backend, run->versions,
                run->versions == 1 ? "" : "s", run->threads, run->threads == 1 ? "" : "s",
                n_warmup > 0 ? "sample" : "warming up", n - n_warmup, 1e-6 * run->samples[n - 1].rate);
}

static void clear_progress(void)
{
    if (isatty(STDERR_FILENO))
        fputs("\r\033[K", stderr);
}

/* ---- The command ------------------------------------------------------------------------------------------------- */

/* A meter's reading belongs to one run. */
static void add_meter(struct bench_report *report, const struct options *options)
{
    if (!is_known(options->watts))
        return;
    if (report->n_runs != 1)
        die(EXIT_USAGE,
            "--watts: a meter's reading belongs to one run, and these are %zu; name one --backend, one number of "
            "--versions and one of --threads",
            report->n_runs);
    energy_add_meter(&report->energy, options->watts, options->idle_watts);
}

static void measure_idle(struct bench_report *report, double seconds)
{
    if (report->energy.n_sources == 0)
        return;
    if (isatty(STDERR_FILENO))
        fputs("measuring what is drawn at idle", stderr);
    energy_measure_idle(&report->energy, fmin(seconds, 10));
    clear_progress();
}

static void measure(struct bench_report *report)
{
    if (is_table) {
        print_machine(report->machine);
        print_heading();
    }
    const double began = seconds_now();
    for (size_t i = 0; i < report->n_runs; i++) {
        bench_measure(&report->runs[i], began, &report->energy, show_progress);
        clear_progress();
        if (is_table)
            print_run(&report->runs[i]);
    }
}

static void write_report(const struct bench_report *report, const struct options *options)
{
    if (is_table)
        print_notes(report);
    if (options->json)
        print_json(bench_to_json(report));
    if (options->csv)
        bench_print_csv(report);
    if (options->html)
        bench_write_html(report, options->html);
}

static void free_report(struct bench_report *report)
{
    for (size_t i = 0; i < report->n_runs; i++) {
        free(report->runs[i].backend);
        free(report->runs[i].description);
    }
    free(report->runs);
    json_decref(report->machine);
    json_decref(report->skipped);
}

static int run(int argc, char **argv)
{
#ifdef _WIN32
    struct options options = {.sysfs = "/sys", .nvml = "nvml.dll"};
#else
    struct options options = {.sysfs = "/sys", .nvml = "libnvidia-ml.so.1"};
#endif
    static struct bench_report report; /* its meters are many */
    read_bench_options(&options, argc, argv);
    is_table = !options.json && !options.csv;
    report.skipped = json_array();
    add_runs(&report, &options);
    report.machine = bench_machine(options.sysfs);
    energy_open(&report.energy, options.sysfs, options.nvml);
    add_meter(&report, &options);
    measure_idle(&report, options.seconds);
    measure(&report);
    write_report(&report, &options);
    free_report(&report);
    free(options.backends);
    return EXIT_DONE;
}

const struct command command_bench = {"bench", help, run};

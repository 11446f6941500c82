#include "bench.h"

#include <errno.h>
#include <getopt.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "clock.h"
#include "command.h"
#include "terminal.h"
#include "units.h"

static const char help[] =
    "usage: dsha256 bench [OPTION]...\n"
    "       dsha256 bench --compare OLD.json [NEW.json] [OPTION]...\n"
    "\n"
    "Measures the rate of every backend that runs here, with 1, 2, 4, 8, 16 and 32 versions, on one thread and on\n"
    "all; devices, too. Each run warms up until its rate is steady, and then takes at least ten samples. Every slice\n"
    "of work holds the nonce of a real block at a random place; if one is missed there is no rate. Ctrl-C ends it\n"
    "with what was measured.\n"
    "\n"
    "  -b, --backend LIST      only these, separated by commas; cpu: the fastest for this CPU; auto: that and every\n"
    "                          device\n"
    "  -v, --versions LIST     numbers of versions, 1 to 32 (default 1,2,4,8,16,32)\n"
    "  -T, --threads LIST      numbers of CPU threads; all: as many as this process may use (default 1,all)\n"
    "  -s, --seconds NUMBER    how long a run's samples take together (default 2)\n"
    "  -n, --samples NUMBER    samples of a run, 10 to 1000 (default 10)\n"
    "  -p, --pin               each thread stays on one CPU (Linux)\n"
    "  -q, --quick             1 and 32 versions on all threads, half a second each\n"
    "  -c, --compare OLD       what dsha256 bench --json printed, against NEW, which is such a file too; without NEW\n"
    "                          against the same runs, measured now\n"
    "  -t, --tolerance PERCENT how much slower a run may be (default 5)\n"
    "      --watts POWER       what a meter shows during the run, such as 95W: for a single run\n"
    "      --idle-watts POWER  what it shows when nothing runs\n"
    "      --json              one JSON object with all samples (docs/bench.schema.json)\n"
    "      --csv               all samples, one per line\n"
    "      --html FILE         also writes a self-contained page with charts\n"
    "  -h, --help              this text\n"
    "\n"
    "Exit status: 0 done, 1 a run is slower than tolerated, 2 bad usage, 3 a backend missed a hit or failed,\n"
    "130 ended by Ctrl-C.\n";

enum { LIST_MOST = 64 };

struct list {
    unsigned numbers[LIST_MOST];
    size_t n;
};

struct options {
    const char *backends; /* NULL: all */
    struct list versions, threads;
    const char *html, *sysfs, *nvml;
    const char *old, *new; /* to compare; NULL: nothing, what is measured */
    double seconds, tolerance, watts, idle_watts;
    unsigned samples;
    int pin, json, csv;
};

/* ---- Options ----------------------------------------------------------------------------------------------------- */

static int holds(const struct list *list, unsigned number)
{
    for (size_t i = 0; i < list->n; i++)
        if (list->numbers[i] == number)
            return 1;
    return 0;
}

/* Numbers from 1 to max, separated by commas; `all` is what the word stands for, 0: it is none. Without doubles. */
static void parse_list(struct list *list, const char *what, const char *text, unsigned max, unsigned all)
{
    list->n = 0;
    for (const char *item = text, *comma = item; comma; item = comma + 1) {
        char word[32];
        comma = strchr(item, ',');
        const size_t length = comma ? (size_t)(comma - item) : strlen(item);
        snprintf(word, sizeof word, "%.*s", (int)(length < sizeof word ? length : sizeof word - 1), item);
        const unsigned number = all > 0 && strcmp(word, "all") == 0 ? all : (unsigned)parse_number(what, word, 1, max);
        if (holds(list, number))
            continue;
        if (list->n == LIST_MOST)
            die(EXIT_USAGE, "%s: more than %d numbers", what, LIST_MOST);
        list->numbers[list->n++] = number;
    }
}

/* What is wrong must show before hours of measurement, and without a trace. */
static void check_outputs(const struct options *options)
{
    if ((options->json || options->csv) && write(STDOUT_FILENO, "", 0) != 0)
        die(EXIT_FAULT, "cannot write to standard output: %s", strerror(errno));
    if (!options->html)
        return;
    const int is_there = access(options->html, F_OK) == 0;
    FILE *file = fopen(options->html, "a");
    if (!file)
        die(EXIT_FAULT, "cannot write '%s': %s", options->html, strerror(errno));
    fclose(file);
    if (!is_there)
        remove(options->html);
}

static void check_options(const struct options *options)
{
    if (options->json && options->csv)
        die(EXIT_USAGE, "both --json and --csv: expected one of them");
    if (!is_known(options->watts) && is_known(options->idle_watts))
        die(EXIT_USAGE, "--idle-watts without --watts");
    if (options->new && (options->csv || options->html || is_known(options->watts)))
        die(EXIT_USAGE, "--csv, --html and --watts do not apply when two files are compared");
#ifndef __linux__
    if (options->pin)
        die(EXIT_USAGE, "--pin: not on this system");
#endif
    check_outputs(options);
}

static void read_bench_options(struct options *options, int argc, char **argv)
{
    int quick = 0;
    const char *versions = NULL, *threads = NULL, *seconds = NULL, *samples = "10", *tolerance = "5", *watts = NULL,
               *idle_watts = NULL;
    const struct command_option table[] = {
        {'b', "backend", &options->backends, NULL},
        {'v', "versions", &versions, NULL},
        {'T', "threads", &threads, NULL},
        {'s', "seconds", &seconds, NULL},
        {'n', "samples", &samples, NULL},
        {'p', "pin", NULL, &options->pin},
        {'q', "quick", NULL, &quick},
        {'c', "compare", &options->old, NULL},
        {'t', "tolerance", &tolerance, NULL},
        {0, "watts", &watts, NULL},
        {0, "idle-watts", &idle_watts, NULL},
        {0, "json", NULL, &options->json},
        {0, "csv", NULL, &options->csv},
        {0, "html", &options->html, NULL},
        {0, "sysfs", &options->sysfs, NULL}, /* these two are for tests */
        {0, "nvml", &options->nvml, NULL},
    };
    read_options(argc, argv, table, sizeof table / sizeof table[0]);
    if (options->old && optind < argc)
        options->new = argv[optind++];
    expect_no_more_arguments(argc, argv);
    options->backends = choose_backends(options->backends);
    if (!options->old || quick) { /* what is compared is given by the old file */
        versions = versions ? versions : quick ? "1,32" : "1,2,4,8,16,32";
        threads = threads ? threads : quick ? "all" : "1,all";
    }
    if (versions)
        parse_list(&options->versions, "versions", versions, DSHA256_JOB_VERSIONS_MAX, 0);
    if (threads)
        parse_list(&options->threads, "threads", threads, 4096, bench_cpu_count());
    options->seconds = seconds ? parse_fraction("seconds", seconds, 0.1, 86400) : quick ? 0.5 : 2;
    options->samples = (unsigned)parse_number("samples", samples, BENCH_SAMPLES_LEAST, BENCH_SAMPLES_MOST);
    options->tolerance = parse_fraction("tolerance", tolerance, 0, 100) / 100;
    options->watts = watts ? parse_power("watts", watts) : NAN;
    options->idle_watts = idle_watts ? parse_power("idle-watts", idle_watts) : NAN;
    check_options(options);
}

/* ---- What is to be run ------------------------------------------------------------------------------------------- */

struct plan {
    struct bench_report *report;
    const struct options *options;
};

static void skip(struct bench_report *report, const char *backend, json_t *reason)
{
    json_array_append_new(report->skipped, json_pack("{s:s, s:o}", "backend", backend, "reason", reason));
}

static void add_run(const struct plan *plan, const dsha256_backend_info *info, unsigned threads, unsigned versions)
{
    struct bench_report *report = plan->report;
    struct bench_run *grown = realloc(report->runs, (report->n_runs + 1) * sizeof *grown);
    if (!grown)
        die(EXIT_FAULT, "out of memory");
    report->runs = grown;
    struct bench_run *run = &report->runs[report->n_runs++];
    memset(run, 0, sizeof *run);
    run->backend = strdup(info->name);
    run->description = strdup(info->description);
    if (!run->backend || !run->description)
        die(EXIT_FAULT, "out of memory");
    run->is_device = info->is_device;
    run->threads = threads;
    run->versions = versions;
    run->pin = plan->options->pin;
    run->n_samples = plan->options->samples;
    run->sample_seconds = plan->options->seconds / plan->options->samples;
    if (run->is_device && run->sample_seconds < BENCH_DEVICE_SAMPLE_SECONDS)
        run->sample_seconds = BENCH_DEVICE_SAMPLE_SECONDS;
}

/* A device has a thread of its own, whatever the number of CPU threads. */
static void add_backend(const struct plan *plan, const dsha256_backend_info *info)
{
    const struct list one = {{1}, 1}, *versions = &plan->options->versions,
                      *threads = info->is_device ? &one : &plan->options->threads;
    for (size_t i = 0; i < threads->n; i++)
        for (size_t j = 0; j < versions->n; j++)
            add_run(plan, info, threads->numbers[i], versions->numbers[j]);
}

static void add_named(const char *name, void *context)
{
    dsha256_backend_info info;
    const int status = describe_backend(&info, name);
    if (status != DSHA256_OK)
        die_of_backend(name, status);
    add_backend(context, &info);
}

static void add_all(const struct plan *plan)
{
    for (size_t i = 0; i < dsha256_backend_count(); i++) {
        dsha256_backend_info info = {.size = sizeof info};
        if (dsha256_backend_info_at(&info, i) != DSHA256_OK)
            continue;
        if (info.usable)
            add_backend(plan, &info);
        else
            skip(plan->report, info.name, json_sprintf("this machine has no %s", info.missing));
    }
}

/* Finds what an old run was of. 0: this machine does not have it. */
static int find_old(dsha256_backend_info *info, const struct bench_backend *old)
{
    int best = 0;
    if (!old->is_device)
        return describe_backend(info, old->name) == DSHA256_OK;
    for (size_t i = 0; i < dsha256_backend_count(); i++) {
        dsha256_backend_info one = {.size = sizeof one};
        if (dsha256_backend_info_at(&one, i) != DSHA256_OK || !one.usable)
            continue;
        const struct bench_backend backend = {one.name, one.description, one.is_device};
        const int likeness = bench_likeness(&backend, old);
        if (likeness > best) {
            best = likeness;
            *info = one;
        }
    }
    return best > 0;
}

struct wanted {
    const char *name;
    int is_there;
};

/* What is named "opencl:radeon" here is in reports as a device of the list. */
static void find_name(const char *name, void *context)
{
    struct wanted *wanted = context;
    dsha256_backend_info info;
    wanted->is_there |= strcmp(name, wanted->name) == 0 ||
                        (describe_backend(&info, name) == DSHA256_OK && strcmp(info.name, wanted->name) == 0);
}

/* The options may leave out runs of an old report. */
static int is_wanted(const struct options *options, const char *name, unsigned threads, unsigned versions)
{
    struct wanted wanted = {name, !options->backends};
    if (options->backends)
        for_each_backend(options->backends, find_name, &wanted);
    return wanted.is_there && (options->versions.n == 0 || holds(&options->versions, versions)) &&
           (options->threads.n == 0 || holds(&options->threads, threads));
}

static void add_old_runs(const struct plan *plan, const json_t *old)
{
    size_t i;
    json_t *run;
    json_array_foreach(json_object_get(old, "runs"), i, run) {
        const struct bench_backend old_one = bench_backend_of(run);
        const json_int_t threads = json_integer_value(json_object_get(run, "threads")),
                         versions = json_integer_value(json_object_get(run, "versions"));
        dsha256_backend_info info;
        if (!*old_one.name || threads < 1 || threads > 4096 || versions < 1 || versions > DSHA256_JOB_VERSIONS_MAX)
            die(EXIT_USAGE, "compare '%s': run %zu is invalid; expected what dsha256 bench --json prints",
                plan->options->old, i + 1);
        const int is_here = find_old(&info, &old_one);
        if (!is_wanted(plan->options, is_here ? info.name : old_one.name, (unsigned)threads, (unsigned)versions))
            continue;
        if (is_here)
            add_run(plan, &info, (unsigned)threads, (unsigned)versions);
        else if (old_one.is_device)
            skip(plan->report, old_one.name, json_sprintf("this machine has no %s", old_one.description));
        else
            skip(plan->report, old_one.name, json_string("this machine cannot run it"));
    }
    if (plan->report->n_runs == 0)
        die(EXIT_USAGE, "compare '%s': none of its runs can be measured here with these options", plan->options->old);
}

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

/* ---- Progress ---------------------------------------------------------------------------------------------------- */

/* How long it takes is foreseen in seconds of samples, and those in seconds of the clock by what was seen so far. */
static struct {
    const struct bench_report *report;
    size_t n_done, n_warmups; /* runs; samples of their warm-ups */
    double done, began;       /* seconds of samples; when that was */
} progress;

static double foreseen(const struct bench_run *run)
{
    enum { USUAL_WARMUP = 4 };
    const double warmup = progress.n_done > 0 ? (double)progress.n_warmups / (double)progress.n_done : USUAL_WARMUP;
    return run->sample_seconds * ((double)run->n_samples + warmup);
}

static void show_sample(const struct bench_run *run, size_t n)
{
    char text[160], time[DURATION_MAX], rate[QUANTITY_MAX];
    const int is_warm = n > run->n_warmup;
    const double done = progress.done + fmin((double)n * run->sample_seconds, foreseen(run));
    double all = progress.done;
    for (size_t i = progress.n_done; i < progress.report->n_runs; i++)
        all += foreseen(&progress.report->runs[i]);
    const double left = (seconds_now() - progress.began) * (all - done) / done;
    snprintf(text, sizeof text, "%zu of %zu, %s left: %s, %u version%s, %u thread%s, %s %zu, %s", progress.n_done + 1,
             progress.report->n_runs, format_duration(time, left), run->backend, run->versions,
             run->versions == 1 ? "" : "s", run->threads, run->threads == 1 ? "" : "s", is_warm ? "sample" : "warm-up",
             is_warm ? n - run->n_warmup : n, format_quantity(rate, run->samples[n - 1].rate, "H/s"));
    show_progress(NO_BAR, text);
}

/* ---- The command ------------------------------------------------------------------------------------------------- */

static void measure_idle(struct bench_report *report, double seconds)
{
    if (report->energy.n_sources == 0)
        return;
    show_progress(NO_BAR, "measuring the power drawn at idle");
    energy_measure_idle(&report->energy, fmin(seconds, 10));
    clear_progress();
}

static void free_run(struct bench_run *run)
{
    free(run->backend);
    free(run->description);
}

/* All runs, or those up to Ctrl-C. */
static void measure(struct bench_report *report, int is_table)
{
    if (is_table)
        bench_print_head(report);
    catch_interrupts();
    progress.report = report;
    progress.began = seconds_now();
    report->n_planned = report->n_runs;
    for (size_t i = 0; i < report->n_runs; i++) {
        struct bench_run *run = &report->runs[i];
        const int is_complete = bench_measure(run, progress.began, &report->energy, show_sample);
        clear_progress();
        if (!is_complete)
            break;
        if (is_table)
            bench_print_run(run);
        progress.done += foreseen(run);
        progress.n_warmups += run->n_warmup;
        progress.n_done++;
        if (is_interrupted)
            break;
    }
    while (report->n_runs > progress.n_done)
        free_run(&report->runs[--report->n_runs]);
    report->is_interrupted = is_interrupted != 0;
    if (is_interrupted)
        complain("interrupted; %zu of %zu runs are complete", report->n_runs, report->n_planned);
    if (report->n_runs == 0)
        exit(EXIT_SIGNAL + is_interrupted);
}

/* Returns the exit status. */
static int write_report(const struct bench_report *report, const struct options *options, const json_t *old)
{
    json_t *new = bench_to_json(report), *comparison = old ? bench_compare(old, new, options->tolerance) : NULL;
    const int status = bench_is_slower(comparison) ? EXIT_SLOWER : EXIT_DONE;
    if (options->csv)
        bench_print_csv(report);
    else if (!options->json)
        bench_print_notes(report);
    if (comparison && !options->csv && !options->json)
        bench_print_comparison(comparison);
    if (comparison)
        json_object_set(new, "comparison", comparison);
    if (options->json)
        print_json(json_incref(new));
    if (options->html)
        bench_write_html(report, options->html);
    json_decref(comparison);
    json_decref(new);
    return status;
}

static int compare_files(const struct options *options, json_t *old)
{
    json_t *new = read_report("compare", options->new), *comparison = bench_compare(old, new, options->tolerance);
    const int status = bench_is_slower(comparison) ? EXIT_SLOWER : EXIT_DONE;
    if (options->json)
        print_json(json_incref(comparison));
    else
        bench_print_comparison(comparison);
    json_decref(comparison);
    json_decref(new);
    json_decref(old);
    return status;
}

static int run(int argc, char **argv)
{
#ifdef _WIN32
    struct options options = {.sysfs = "/sys", .nvml = "nvml.dll"};
#else
    struct options options = {.sysfs = "/sys", .nvml = "libnvidia-ml.so.1"};
#endif
    static struct bench_report report; /* its meters are many */
    struct plan plan = {&report, &options};
    read_bench_options(&options, argc, argv);
    json_t *old = options.old ? read_report("compare", options.old) : NULL;
    if (options.new)
        return compare_files(&options, old);

    report.skipped = json_array();
    if (old)
        add_old_runs(&plan, old);
    else if (options.backends)
        for_each_backend(options.backends, add_named, &plan);
    else
        add_all(&plan);
    report.machine = bench_machine(options.sysfs);
    energy_open(&report.energy, options.sysfs, options.nvml);
    add_meter(&report, &options);
    measure_idle(&report, options.seconds);
    measure(&report, !options.json && !options.csv);
    const int status = write_report(&report, &options, old);
    for (size_t i = 0; i < report.n_runs; i++)
        free_run(&report.runs[i]);
    free(report.runs);
    json_decref(report.machine);
    json_decref(report.skipped);
    json_decref(old);
    return report.is_interrupted ? EXIT_SIGNAL + is_interrupted : status;
}

const struct command command_bench = {"bench", help, run};

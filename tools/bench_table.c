/* The tables of dsha256 bench, within 80 columns; with more figures where the terminal is wide. */
#include "bench.h"

#include <stdio.h>
#include <string.h>

#include "terminal.h"

enum { WIDE = 124, KEY = 18 };

static int is_wide(void)
{
    return columns_of(stdout) >= WIDE;
}

static void print_machine(const json_t *machine)
{
    const char *key;
    json_t *value;
    json_object_foreach((json_t *)machine, key, value) {
        char name[BENCH_NAME_MOST];
        if (json_is_null(value))
            continue;
        printf("%-*s", KEY, bench_name_of(name, key));
        if (json_is_string(value))
            print_wrapped(json_string_value(value), KEY);
        else
            printf("%.4g\n", json_number_value(value));
    }
}

void bench_print_head(const struct bench_report *report)
{
    print_machine(report->machine);
    if (is_wide()) {
        printf("\n%-12s %8s %7s | %10s %8s %23s %7s | %11s | %11s %11s\n", "", "", "", "MH/s", "", "", "", "cycles",
               "kJ/TH", "");
        printf("%-12s %8s %7s | %10s %8s %23s %7s | %11s | %11s %11s\n", "backend", "versions", "threads", "median",
               "MAD", "95 % interval", "drift", "per hash", "gross", "above idle");
    } else {
        printf("\n%-12s %8s %7s %9s %17s %6s %6s %7s\n", "", "", "", "MH/s,", "95 %", "", "cycles", "");
        printf("%-12s %8s %7s %9s %17s %6s %6s %7s\n", "backend", "versions", "threads", "median", "interval", "drift",
               "/ hash", "kJ/TH");
    }
    fflush(stdout);
}

/* What a reader must know to trust the rate, or not to. */
static void print_run_notes(const struct bench_run *run, const char *lead, const char *end)
{
    const char *separator = lead;
    if (strcmp(run->kernel, run->backend) != 0) { /* "auto" */
        printf("%skernel %s", separator, run->kernel);
        separator = "; ";
    }
    if (!run->is_stable) {
        printf("%snot steady", separator);
        separator = "; ";
    }
    if (run->cpu_share < BENCH_IDLE_SHARE) {
        printf("%sbusy: had %.0f %% of the CPU time", separator, 100 * run->cpu_share);
        separator = "; ";
    }
    if (separator != lead)
        fputs(end, stdout);
}

static const char *number_or_dash(char text[24], const char *format, double value)
{
    snprintf(text, 24, is_known(value) ? format : "-", value);
    return text;
}

void bench_print_run(const struct bench_run *run)
{
    char interval[48], cycles[24], gross[24], above_idle[24];
    const int digits = run->rate.high < 9999.9995e6 ? 3 : 1;
    const double per_hash = bench_why_no_cycles(run) ? NAN : run->cycles.median;
    if (is_wide()) {
        snprintf(interval, sizeof interval, "%.3f to %.3f", 1e-6 * run->rate.low, 1e-6 * run->rate.high);
        printf("%-12s %8u %7u | %10.3f %8.3f %23s %+6.1f%% | %11s | %11s %11s", run->backend, run->versions,
               run->threads, 1e-6 * run->rate.median, 1e-6 * run->rate.mad, interval, 100 * run->drift,
               number_or_dash(cycles, "%.1f", per_hash), number_or_dash(gross, "%.4g", 1e-3 * run->energy.per_terahash),
               number_or_dash(above_idle, "%.4g", 1e-3 * run->energy.per_terahash_above_idle));
        print_run_notes(run, "\n    ", "");
        putchar('\n');
    } else {
        snprintf(interval, sizeof interval, "%.*f-%.*f", digits, 1e-6 * run->rate.low, digits, 1e-6 * run->rate.high);
        if (strlen(run->backend) > 12)
            printf("%s\n%12s", run->backend, "");
        else
            printf("%-12s", run->backend);
        printf(" %8u %7u %9.*f %17s %+5.1f%% %6s %7s\n", run->versions, run->threads, digits, 1e-6 * run->rate.median,
               interval, 100 * run->drift, number_or_dash(cycles, "%.1f", per_hash),
               number_or_dash(gross, "%.4g", 1e-3 * run->energy.per_terahash));
        print_run_notes(run, "    ", "\n");
    }
    fflush(stdout);
}

/* ---- Below the table --------------------------------------------------------------------------------------------- */

static void print_reason(const char *reason)
{
    if (reason[0])
        print_wrapped(reason, 0);
}

static void print_source(const struct energy_source *source)
{
    char text[ENERGY_TEXT_MOST + 256];
    if (is_known(source->idle))
        snprintf(text, sizeof text, "%s: %s, %.4g W at idle", source->name, source->description, source->idle);
    else
        snprintf(text, sizeof text, "%s: %s, idle not known (%s)", source->name, source->description,
                 source->idle_reason);
    print_wrapped(text, 0);
}

void bench_print_notes(const struct bench_report *report)
{
    char text[ENERGY_TEXT_MOST + 64];
    size_t i;
    json_t *skipped;
    putchar('\n');
    json_array_foreach(report->skipped, i, skipped)
        printf("not run: %s (%s)\n", json_string_value(json_object_get(skipped, "backend")),
               json_string_value(json_object_get(skipped, "reason")));
    for (i = 0; i < report->energy.n_sources; i++)
        print_source(&report->energy.sources[i]);
    for (i = 0; i < report->n_runs; i++) { /* once per backend, and not what is said below */
        const struct bench_run *run = &report->runs[i];
        if (!run->energy.reason[0] || strcmp(run->energy.reason, report->energy.no_rapl) == 0 ||
            (i > 0 && strcmp(run->backend, report->runs[i - 1].backend) == 0))
            continue;
        snprintf(text, sizeof text, "%s: %s", run->backend, run->energy.reason);
        print_wrapped(text, 0);
    }
    print_reason(report->energy.no_rapl);
    print_reason(report->energy.no_nvml);
    print_reason(report->energy.no_amdgpu);
}

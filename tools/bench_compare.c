/* Two reports of dsha256 bench --json, run by run. */
#include "bench.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "command.h"
#include "terminal.h"

static double number_at(const json_t *object, const char *key)
{
    const json_t *value = json_object_get(object, key);
    return json_is_number(value) ? json_number_value(value) : NAN;
}

static const char *text_at(const json_t *object, const char *key)
{
    const char *text = json_string_value(json_object_get(object, key));
    return text ? text : "";
}

/* Whether two descriptions of devices begin with the same text up to the word. */
static int is_same_up_to(const char *a, const char *b, const char *word)
{
    const char *a_end = strstr(a, word), *b_end = strstr(b, word);
    return a_end && b_end && a_end - a == b_end - b && strncmp(a, b, (size_t)(a_end - a)) == 0;
}

int bench_likeness(const struct bench_backend *a, const struct bench_backend *b)
{
    const int is_same_name = strcmp(a->name, b->name) == 0;
    if (!a->is_device || !b->is_device)
        return is_same_name && a->is_device == b->is_device;
    const int is_same_place = is_same_up_to(a->description, b->description, ", driver ");
    const int is_same_model = is_same_place || is_same_up_to(a->description, b->description, ", PCI ");
    return is_same_model ? 1 + 2 * is_same_place + is_same_name : 0;
}

struct bench_backend bench_backend_of(const json_t *run)
{
    return (struct bench_backend){text_at(run, "backend"), text_at(run, "description"),
                                  json_is_true(json_object_get(run, "is_device"))};
}

/* Of the same backend, threads and versions; NULL: there is none. */
static const json_t *find_run(const json_t *report, const json_t *run)
{
    const struct bench_backend wanted = bench_backend_of(run);
    const json_t *found = NULL;
    int best = 0;
    size_t i;
    json_t *other;
    json_array_foreach(json_object_get(report, "runs"), i, other) {
        const struct bench_backend backend = bench_backend_of(other);
        const int likeness = bench_likeness(&backend, &wanted);
        if (likeness > best && number_at(other, "threads") == number_at(run, "threads") &&
            number_at(other, "versions") == number_at(run, "versions")) {
            found = other;
            best = likeness;
        }
    }
    return found;
}

/* Why the rate of a run is not that of the machine; null: nothing is wrong with it. */
static json_t *doubt_of(const json_t *run)
{
    const double share = number_at(run, "cpu_share");
    const int is_busy = share < BENCH_IDLE_SHARE, is_steady = json_is_true(json_object_get(run, "stable"));
    if (is_busy)
        return json_sprintf("%sbusy: had %.0f %% of the CPU time", is_steady ? "" : "not steady, ", 100 * share);
    return is_steady ? json_null() : json_string("not steady");
}

/* The interval of the ratio goes from the new run's low to the old one's high, and the other way round: it holds the
 * true ratio whenever both intervals hold their medians, which two of 95 % do in more than 90 % of cases, and it is all
 * below 1 or all above 1 only where the two do not meet. */
static json_t *compare_runs(const json_t *old, const json_t *new, double tolerance)
{
    const json_t *a = json_object_get(old, "rate"), *b = json_object_get(new, "rate");
    const double ratio = number_at(b, "median") / number_at(a, "median"),
                 low = number_at(b, "low") / number_at(a, "high"), high = number_at(b, "high") / number_at(a, "low");
    const char *verdict = high < 1 ? "slower" : low > 1 ? "faster" : "same";
    if (!(ratio > 0) || !(low > 0) || !(high > 0))
        die(EXIT_USAGE, "compare: a run of '%s' has no rate; expected what dsha256 bench --json prints",
            text_at(old, "backend"));
    return json_pack("{s:s, s:O, s:O, s:f, s:f, s:f, s:f, s:f, s:s, s:b, s:o, s:o}", "backend", text_at(new, "backend"),
                     "versions", json_object_get(old, "versions"), "threads", json_object_get(old, "threads"),
                     "old_rate", number_at(a, "median"), "new_rate", number_at(b, "median"), "ratio", ratio, "low", low,
                     "high", high, "verdict", verdict, "intolerable", high < 1 && ratio < 1 - tolerance, "old_doubt",
                     doubt_of(old), "new_doubt", doubt_of(new));
}

/* Runs of one report that the other lacks. */
static json_t *missing_from(const json_t *other, const json_t *report)
{
    json_t *missing = json_array(), *run;
    size_t i;
    json_array_foreach(json_object_get(report, "runs"), i, run) {
        if (!find_run(other, run))
            json_array_append_new(missing, json_pack("{s:s, s:O, s:O}", "backend", text_at(run, "backend"), "versions",
                                                     json_object_get(run, "versions"), "threads",
                                                     json_object_get(run, "threads")));
    }
    return missing;
}

json_t *bench_compare(const json_t *old, const json_t *new, double tolerance)
{
    json_t *runs = json_array(), *run;
    size_t i;
    json_array_foreach(json_object_get(old, "runs"), i, run) {
        const json_t *other = find_run(new, run);
        if (other)
            json_array_append_new(runs, compare_runs(run, other, tolerance));
    }
    if (json_array_size(runs) == 0)
        die(EXIT_USAGE, "compare: no run of the one is in the other; expected the same backend, versions and threads");
    const json_t *old_machine = json_object_get(old, "machine"), *new_machine = json_object_get(new, "machine");
    return json_pack("{s:s, s:i, s:f, s:[s, s], s:[s, s], s:o, s:o, s:o}", "type", "dsha256 bench comparison", "schema",
                     BENCH_SCHEMA, "tolerance", tolerance, "cpus", text_at(old_machine, "cpu"),
                     text_at(new_machine, "cpu"), "dates", text_at(old_machine, "date"), text_at(new_machine, "date"),
                     "runs", runs, "only_old", missing_from(new, old), "only_new", missing_from(old, new));
}

int bench_is_slower(const json_t *comparison)
{
    size_t i;
    json_t *run;
    json_array_foreach(json_object_get(comparison, "runs"), i, run) {
        if (json_is_true(json_object_get(run, "intolerable")))
            return 1;
    }
    return 0;
}

/* ---- The table --------------------------------------------------------------------------------------------------- */

static void print_doubts(const json_t *run)
{
    const char *const keys[] = {"old_doubt", "new_doubt"}, *const names[] = {"old", "new"};
    for (int i = 0; i < 2; i++)
        if (text_at(run, keys[i])[0])
            printf("    %s: %s\n", names[i], text_at(run, keys[i]));
}

static void print_missing(const char *where, const json_t *runs)
{
    size_t i;
    json_t *run;
    json_array_foreach(runs, i, run) {
        const double versions = number_at(run, "versions"), threads = number_at(run, "threads");
        printf("only in the %s: %s, %.0f version%s, %.0f thread%s\n", where, text_at(run, "backend"), versions,
               versions > 1 ? "s" : "", threads, threads > 1 ? "s" : "");
    }
}

void bench_print_comparison(const json_t *comparison)
{
    size_t i, n_slower = 0;
    json_t *run;
    const json_t *cpus = json_object_get(comparison, "cpus");
    printf("\n%-12s %8s %7s %9s %9s %6s %16s\n", "", "", "", "old,", "new,", "", "");
    printf("%-12s %8s %7s %9s %9s %6s %16s\n", "backend", "versions", "threads", "MH/s", "MH/s", "ratio", "interval");
    json_array_foreach(json_object_get(comparison, "runs"), i, run) {
        const int is_slower = json_is_true(json_object_get(run, "intolerable"));
        const char *verdict = is_slower ? "SLOWER" : text_at(run, "verdict");
        char interval[48];
        n_slower += (size_t)is_slower;
        snprintf(interval, sizeof interval, "%.3f to %.3f", number_at(run, "low"), number_at(run, "high"));
        printf("%-12s %8.0f %7.0f %9.4g %9.4g %6.3f %16s%s%s\n", text_at(run, "backend"), number_at(run, "versions"),
               number_at(run, "threads"), 1e-6 * number_at(run, "old_rate"), 1e-6 * number_at(run, "new_rate"),
               number_at(run, "ratio"), interval, strcmp(verdict, "same") == 0 ? "" : " ",
               strcmp(verdict, "same") == 0 ? "" : verdict);
        print_doubts(run);
    }
    putchar('\n');
    print_missing("old", json_object_get(comparison, "only_old"));
    print_missing("new", json_object_get(comparison, "only_new"));
    const char *old_cpu = json_string_value(json_array_get(cpus, 0)),
               *new_cpu = json_string_value(json_array_get(cpus, 1));
    if (strcmp(old_cpu, new_cpu) != 0)
        printf("not the same processor: %s; %s\n", old_cpu, new_cpu);
    print_wrapped(
        "Ratios are new to old, of the medians; the interval spans both medians' 95 % intervals. Faster and slower "
        "differ beyond that noise.",
        0);
    if (n_slower > 0)
        printf("SLOWER than the tolerance of %g %%: %zu of %zu runs\n", 100 * number_at(comparison, "tolerance"),
               n_slower, json_array_size(json_object_get(comparison, "runs")));
}

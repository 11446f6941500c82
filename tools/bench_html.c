/* One page with all that was measured. It asks for nothing outside of itself and runs no script, and says so to the
 * browser. Texts that come from the machine are escaped, all of them. */
#include "bench.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "command.h"

static const char style[] = {
#include "bench.css.h"
};

/* ---- Texts ------------------------------------------------------------------------------------------------------- */

static void put_text(FILE *page, const char *text)
{
    for (; *text; text++) {
        switch (*text) {
        case '&':
            fputs("&amp;", page);
            break;
        case '<':
            fputs("&lt;", page);
            break;
        case '>':
            fputs("&gt;", page);
            break;
        case '"':
            fputs("&quot;", page);
            break;
        case '\'':
            fputs("&#39;", page);
            break;
        default:
            fputc(*text, page);
        }
    }
}

/* Text within an element. */
static void put_element(FILE *page, const char *tag, const char *attributes, const char *text)
{
    fprintf(page, "<%s%s>", tag, attributes);
    put_text(page, text);
    fprintf(page, "</%s>\n", tag);
}

static const char *plural(unsigned n)
{
    return n == 1 ? "" : "s";
}

/* "41.25 MH/s": four digits. */
static void put_rate(FILE *page, double rate)
{
    static const char prefixes[] = " kMGTPE";
    size_t i = 0;
    for (; rate >= 999.95 && prefixes[i + 1]; i++)
        rate /= 1000;
    fprintf(page, "%.*f&nbsp;%.*sH/s", rate < 9.9995 ? 3 : rate < 99.995 ? 2 : 1, rate, i > 0 ? 1 : 0, &prefixes[i]);
}

/* A cell of a table. */
static void put_number(FILE *page, const char *format, double value)
{
    fputs("<td>", page);
    if (is_known(value))
        fprintf(page, format, value);
    else
        fputs("–", page);
    fputs("</td>", page);
}

/* ---- Groups: what has one scale ---------------------------------------------------------------------------------- */

/* Runs i … end − 1 are of one backend on the same number of threads. */
static size_t end_of_series(const struct bench_report *report, size_t i)
{
    size_t end = i + 1;
    while (end < report->n_runs && report->runs[end].threads == report->runs[i].threads &&
           strcmp(report->runs[end].backend, report->runs[i].backend) == 0)
        end++;
    return end;
}

static int is_same_group(const struct bench_run *a, const struct bench_run *b)
{
    return a->is_device == b->is_device && (a->is_device || a->threads == b->threads);
}

/* The run is the first of those of its number of threads, or of devices. */
static int begins_group(const struct bench_report *report, size_t i)
{
    for (size_t j = 0; j < i; j++)
        if (is_same_group(&report->runs[j], &report->runs[i]))
            return 0;
    return 1;
}

static void put_group_name(FILE *page, const struct bench_run *run)
{
    if (run->is_device)
        fputs("<h3>Devices</h3>\n", page);
    else
        fprintf(page, "<h3>%u thread%s</h3>\n", run->threads, plural(run->threads));
}

/* Calls put for each backend of each group. */
static void put_groups(FILE *page, const struct bench_report *report,
                       void (*put)(FILE *page, const struct bench_report *report, size_t begin, size_t end))
{
    for (size_t i = 0; i < report->n_runs; i = end_of_series(report, i)) {
        if (!begins_group(report, i))
            continue;
        put_group_name(page, &report->runs[i]);
        fputs("<div class=\"cards\">\n", page);
        for (size_t j = i, end; j < report->n_runs; j = end) {
            end = end_of_series(report, j);
            if (is_same_group(&report->runs[i], &report->runs[j]))
                put(page, report, j, end);
        }
        fputs("</div>\n", page);
    }
}

/* ---- The head ---------------------------------------------------------------------------------------------------- */

static void put_warning(FILE *page, const struct bench_report *report)
{
    size_t n_busy = 0, n_unsteady = 0;
    for (size_t i = 0; i < report->n_runs; i++) {
        n_busy += report->runs[i].cpu_share < BENCH_IDLE_SHARE ? 1 : 0;
        n_unsteady += report->runs[i].is_stable ? 0 : 1;
    }
    if (n_busy > 0)
        fprintf(
            page,
            "<p class=\"warning\">The machine was not idle: in %zu of %zu runs the threads had less than %.0f&nbsp;%% "
            "of the CPU time. Those rates are of what was left; the cycles per hash hold.</p>\n",
            n_busy, report->n_runs, 100 * BENCH_IDLE_SHARE);
    if (report->is_interrupted)
        fprintf(page, "<p class=\"warning\">Interrupted: these are %zu of %zu runs.</p>\n", report->n_runs,
                report->n_planned);
    if (n_unsteady > 0)
        fprintf(page, "<p class=\"warning\">%zu of %zu runs did not become steady while they warmed up.</p>\n",
                n_unsteady, report->n_runs);
}

/* The fastest of the steady runs; NULL: none was steady. */
static const struct bench_run *best_run(const struct bench_report *report)
{
    const struct bench_run *best = NULL;
    for (size_t i = 0; i < report->n_runs; i++)
        if (report->runs[i].is_stable && (!best || report->runs[i].rate.median > best->rate.median))
            best = &report->runs[i];
    return best;
}

static void put_headline(FILE *page, const struct bench_report *report)
{
    const struct bench_run *best = best_run(report);
    if (!best) {
        fputs("<p class=\"best\">No run was steady: no rate to quote.</p>\n", page);
        return;
    }
    fputs("<p class=\"best\"><b>", page);
    put_rate(page, best->rate.median);
    fputs("</b> at best: ", page);
    put_text(page, best->backend);
    fprintf(page, " with %u version%s", best->versions, plural(best->versions));
    if (!best->is_device)
        fprintf(page, " on %u thread%s", best->threads, plural(best->threads));
    if (is_known(best->energy.per_terahash))
        fprintf(page, ", %.4g&nbsp;W, %.4g&nbsp;kJ/TH", best->energy.watts, 1e-3 * best->energy.per_terahash);
    fputs("</p>\n", page);
}

static void put_machine(FILE *page, const json_t *machine)
{
    const char *key;
    json_t *value;
    fputs("<dl>\n", page);
    json_object_foreach((json_t *)machine, key, value) {
        char number[32], name[BENCH_NAME_MOST];
        const char *text = json_string_value(value);
        snprintf(number, sizeof number, "%.4g", json_number_value(value));
        if (strcmp(key, "cpu") == 0 || json_is_null(value))
            continue;
        fputs("<div>", page);
        put_element(page, "dt", "", bench_name_of(name, key));
        put_element(page, "dd", "", text ? text : number);
        fputs("</div>\n", page);
    }
    fputs("</dl>\n", page);
}

static void put_head(FILE *page, const struct bench_report *report)
{
    const char *cpu = json_string_value(json_object_get(report->machine, "cpu"));
    fputs("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
          "<title>dsha256 bench: ",
          page);
    put_text(page, cpu ? cpu : "unknown processor");
    fprintf(page, "</title>\n<style>\n%s</style>\n</head>\n<body>\n<main>\n", style);
    fputs("<p class=\"soft\">dsha256 bench</p>\n", page);
    put_element(page, "h1", "", cpu ? cpu : "Unknown processor");
    put_headline(page, report);
    put_warning(page, report);
    fputs("<p>Hashes are double SHA-256 of a block header. Every slice of work that was timed held the nonce of a "
          "real block at a random place, and all of them were found.</p>\n",
          page);
    put_machine(page, report->machine);
}

/* ---- The rate ---------------------------------------------------------------------------------------------------- */

static void put_bars(FILE *page, const struct bench_report *report, size_t begin, size_t end)
{
    double most = 0; /* of the group: a bar of this length fills its track */
    for (size_t i = 0; i < report->n_runs; i++)
        if (is_same_group(&report->runs[i], &report->runs[begin]))
            most = fmax(most, report->runs[i].rate.high);
    fputs("<figure class=\"card\"><figcaption>", page);
    put_element(page, "h4", "", report->runs[begin].backend);
    put_element(page, "span", " class=\"soft small\"", report->runs[begin].description);
    fputs("</figcaption>\n", page);
    for (size_t i = begin; i < end; i++) {
        const struct bench_run *run = &report->runs[i];
        fprintf(
            page,
            "<div class=\"bar\"><span title=\"%u version%s\">%u</span><div class=\"track\"><i style=\"width:%.2f%%\">"
            "</i><b style=\"left:%.2f%%;width:%.2f%%\"></b></div><span>",
            run->versions, plural(run->versions), run->versions, 100 * run->rate.median / most,
            100 * run->rate.low / most, 100 * (run->rate.high - run->rate.low) / most);
        put_rate(page, run->rate.median);
        fputs("</span></div>\n", page);
    }
    fputs("</figure>\n", page);
}

/* ---- The rate over time ------------------------------------------------------------------------------------------ */

static double deviation(const struct bench_run *run, size_t sample)
{
    return run->samples[sample].rate / run->rate.median - 1;
}

/* What the charts over time reach up and down to: one for all, so that they can be compared. */
static double range_over_time(const struct bench_report *report)
{
    static const double ranges[] = {0.01, 0.02, 0.05, 0.1, 0.2, 0.5};
    double most = 0;
    for (size_t i = 0; i < report->n_runs; i++)
        for (size_t j = report->runs[i].n_warmup; j < report->runs[i].n_warmup + report->runs[i].n_samples; j++)
            most = fmax(most, fabs(deviation(&report->runs[i], j)));
    size_t i = 0;
    while (ranges[i] < most && i + 1 < sizeof ranges / sizeof ranges[0])
        i++;
    return ranges[i];
}

/* Samples first … last as a line; x is of 1000, y of 100. */
static void put_line(FILE *page, const struct bench_run *run, const char *class, size_t first, size_t last,
                     double start, double length, double range)
{
    fprintf(page, "<polyline%s points=\"", class);
    for (size_t i = first; i <= last; i++) {
        const double x = (run->samples[i].start + run->samples[i].seconds / 2 - start) / length;
        const double y = fmax(-1, fmin(1, deviation(run, i) / range));
        fprintf(page, "%s%.2f,%.2f", i > first ? " " : "", 1000 * x, 50 - 50 * y);
    }
    fputs("\"/>", page);
}

static double end_of_run(const struct bench_run *run)
{
    const struct bench_sample *last = &run->samples[run->n_warmup + run->n_samples - 1];
    return last->start + last->seconds;
}

static void put_time(FILE *page, const struct bench_report *report, size_t begin, size_t end)
{
    const double range = range_over_time(report), start = report->runs[begin].samples[0].start;
    const double length = end_of_run(&report->runs[end - 1]) - start;
    fputs("<figure class=\"card\"><figcaption><h4>", page);
    put_text(page, report->runs[begin].backend);
    fprintf(page,
            "</h4></figcaption>\n<div class=\"plot\"><div class=\"scale\"><span>+%g&nbsp;%%</span>"
            "<span>median</span><span>−%g&nbsp;%%</span></div>\n"
            "<svg viewBox=\"0 0 1000 100\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"Rate over time\">"
            "<line x1=\"0\" x2=\"1000\" y1=\"50\" y2=\"50\"/>",
            100 * range, 100 * range);
    for (size_t i = begin; i < end; i++) {
        const struct bench_run *run = &report->runs[i];
        const double x = 1000 * (run->samples[0].start - start) / length;
        if (i > begin)
            fprintf(page, "<line x1=\"%.2f\" x2=\"%.2f\" y1=\"0\" y2=\"100\"/>", x, x);
        put_line(page, run, " class=\"warmup\"", 0, run->n_warmup, start, length, range);
        put_line(page, run, "", run->n_warmup, run->n_warmup + run->n_samples - 1, start, length, range);
    }
    fputs("</svg>\n<div class=\"parts\">", page);
    for (size_t i = begin; i < end; i++) {
        const double next = i + 1 < end ? report->runs[i + 1].samples[0].start : start + length;
        fprintf(page, "<span style=\"width:%.2f%%\">%u</span>",
                100 * (next - report->runs[i].samples[0].start) / length, report->runs[i].versions);
    }
    fputs("</div></div></figure>\n", page);
}

/* ---- Tables ------------------------------------------------------------------------------------------------------ */

/* Heads are HTML. The first three columns say which run a row is of. */
static void begin_table(FILE *page, const char *const *heads, size_t n_heads)
{
    fputs("<p class=\"hint soft small\">This table is wider than the screen: it scrolls sideways.</p>\n"
          "<div class=\"scroll\" tabindex=\"0\"><table>\n"
          "<thead><tr><th>backend</th><th>versions</th><th>threads</th>",
          page);
    for (size_t i = 0; i < n_heads; i++)
        fprintf(page, "<th>%s</th>", heads[i]);
    fputs("</tr></thead>\n", page);
}

static void begin_row(FILE *page, const struct bench_run *run)
{
    fputs("<tr>", page);
    put_element(page, "td", "", run->backend);
    fprintf(page, "<td>%u</td><td>%u</td>", run->versions, run->threads);
}

static void end_table(FILE *page)
{
    fputs("</table></div>\n", page);
}

/* ---- Energy ------------------------------------------------------------------------------------------------------ */

static void put_readings(FILE *page, const struct bench_report *report)
{
    static const char *const heads[] = {"kJ/TH,<br>gross", "kJ/TH,<br>above idle", "W,<br>gross", "W,<br>above idle",
                                        "source"};
    fputs("<p>Gross is all that the source saw; above idle is what came on top of the power drawn before.</p>\n", page);
    begin_table(page, heads, sizeof heads / sizeof heads[0]);
    for (size_t i = 0; i < report->n_runs; i++) {
        const struct energy_reading *energy = &report->runs[i].energy;
        begin_row(page, &report->runs[i]);
        put_number(page, "%.4g", 1e-3 * energy->per_terahash);
        put_number(page, "%.4g", 1e-3 * energy->per_terahash_above_idle);
        put_number(page, "%.2f", energy->watts);
        put_number(page, "%.2f", energy->above_idle);
        fputs("<td class=\"text\">", page);
        put_text(page, energy->sources);
        if (energy->idle_reason[0]) { /* also why the gross figures are missing, where they are */
            fputs(energy->sources[0] ? ": " : "", page);
            put_text(page, energy->idle_reason);
        }
        fputs("</td></tr>\n", page);
    }
    end_table(page);
}

static void put_item(FILE *page, const char *text)
{
    if (text[0])
        put_element(page, "li", "", text);
}

static void put_sources(FILE *page, const struct energy *energy)
{
    fputs("<ul class=\"soft small\">\n", page);
    for (size_t i = 0; i < energy->n_sources; i++) {
        const struct energy_source *source = &energy->sources[i];
        fputs("<li>", page);
        put_text(page, source->name);
        fputs(": ", page);
        put_text(page, source->description);
        if (is_known(source->idle)) {
            fprintf(page, ", %.4g W at idle", source->idle);
        } else {
            fputs(", idle not known: ", page);
            put_text(page, source->idle_reason);
        }
        fputs("</li>\n", page);
    }
    put_item(page, energy->no_rapl);
    put_item(page, energy->no_nvml);
    put_item(page, energy->no_amdgpu);
    fputs("</ul>\n", page);
}

static void put_energy(FILE *page, const struct bench_report *report)
{
    size_t n_known = 0;
    for (size_t i = 0; i < report->n_runs; i++)
        n_known += is_known(report->runs[i].energy.watts) ? 1 : 0;
    fputs("<h2>Energy</h2>\n", page);
    if (n_known > 0) {
        put_readings(page, report);
    } else {
        const char *reason = report->runs[0].energy.reason;
        fputs("<p>Not known. What cannot be measured is not guessed.</p>\n", page);
        if (reason[0] && strcmp(reason, report->energy.no_rapl) != 0)
            put_element(page, "p", "", reason);
    }
    put_sources(page, &report->energy);
}

/* ---- All figures ------------------------------------------------------------------------------------------------- */

static void put_skipped(FILE *page, const json_t *skipped)
{
    size_t i;
    json_t *one;
    if (json_array_size(skipped) == 0)
        return;
    fputs("<p class=\"soft small\">Not run:</p>\n<ul class=\"soft small\">\n", page);
    json_array_foreach(skipped, i, one) {
        fputs("<li>", page);
        put_text(page, json_string_value(json_object_get(one, "backend")));
        fputs(": ", page);
        put_text(page, json_string_value(json_object_get(one, "reason")));
        fputs("</li>\n", page);
    }
    fputs("</ul>\n", page);
}

static void put_figures(FILE *page, const struct bench_report *report)
{
    static const char *const heads[] = {"median,<br>MH/s", "MAD,<br>MH/s",       "95 % interval,<br>MH/s",
                                        "drift",           "cycles<br>per hash", "CPU<br>time",
                                        "warm-up"};
    fputs("<h2>All figures</h2>\n", page);
    begin_table(page, heads, sizeof heads / sizeof heads[0]);
    for (size_t i = 0; i < report->n_runs; i++) {
        const struct bench_run *run = &report->runs[i];
        begin_row(page, run);
        put_number(page, "%.3f", 1e-6 * run->rate.median);
        put_number(page, "%.3f", 1e-6 * run->rate.mad);
        fprintf(page, "<td>%.3f to %.3f</td>", 1e-6 * run->rate.low, 1e-6 * run->rate.high);
        put_number(page, "%+.1f&nbsp;%%", 100 * run->drift);
        put_number(page, "%.1f", bench_why_no_cycles(run) ? NAN : run->cycles.median);
        put_number(page, "%.0f&nbsp;%%", 100 * run->cpu_share);
        fprintf(page, "<td>%zu, %s</td></tr>\n", run->n_warmup, run->is_stable ? "steady" : "not steady");
    }
    end_table(page);
    put_skipped(page, report->skipped);
    fprintf(
        page,
        "<p class=\"soft small\">Each run: a warm-up until three samples lie within 2&nbsp;%% of each other, then %zu "
        "samples of %.3g&nbsp;s%s. MAD: median distance from the median. 95&nbsp;%% interval: of the median, by order "
        "statistics. Drift: last third of the samples to the first; below 0 the machine throttles. Cycles: of the "
        "clock measured between samples, in the time that the threads had a CPU. CPU time: below 100&nbsp;%% other "
        "programs used the machine as well.</p>\n",
        report->runs[0].n_samples, report->runs[0].sample_seconds,
        report->runs[0].pin ? ", each thread kept on one CPU" : "");
}

void bench_write_html(const struct bench_report *report, const char *path)
{
    FILE *page = fopen(path, "w");
    if (!page)
        die(EXIT_FAULT, "cannot write '%s': %s", path, strerror(errno));
    put_head(page, report);
    fputs("<h2>Rate</h2>\n<p>By the number of versions tried with each nonce. Bars are medians, with the 95&nbsp;% "
          "interval drawn in; those under one heading have one scale.</p>\n",
          page);
    put_groups(page, report, put_bars);
    fputs("<h2>Rate over time</h2>\n<p>Each sample against the median of its run, one run after the other; numbers of "
          "versions below. The warm-up is pale. A line that falls is a machine that throttles.</p>\n",
          page);
    put_groups(page, report, put_time);
    put_energy(page, report);
    put_figures(page, report);
    fputs("</main>\n</body>\n</html>\n", page);
    const int is_bad = ferror(page);
    if (fclose(page) != 0 || is_bad)
        die(EXIT_FAULT, "cannot write '%s': %s", path, strerror(errno));
}

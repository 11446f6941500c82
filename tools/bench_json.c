/* The JSON of docs/bench.schema.json, and one line of CSV per sample. */
#include "bench.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>

/* NAN is null. */
static json_t *number(double value)
{
    return is_known(value) ? json_real(value) : json_null();
}

static json_t *text_or_null(const char *text)
{
    return text && text[0] ? json_string(text) : json_null();
}

static json_t *statistics_to_json(const struct statistics *statistics)
{
    return json_pack("{s:f, s:f, s:f, s:f}", "median", statistics->median, "mad", statistics->mad, "low",
                     statistics->low, "high", statistics->high);
}

static json_t *reading_to_json(const struct energy_reading *reading)
{
    return json_pack("{s:o, s:o, s:o, s:o, s:o, s:o, s:o}", "sources", text_or_null(reading->sources), "watts",
                     number(reading->watts), "joules_per_terahash", number(reading->per_terahash), "reason",
                     text_or_null(reading->reason), "watts_above_idle", number(reading->above_idle),
                     "joules_per_terahash_above_idle", number(reading->per_terahash_above_idle), "idle_reason",
                     text_or_null(reading->idle_reason));
}

static json_t *sample_to_json(const struct bench_run *run, size_t i)
{
    const struct bench_sample *sample = &run->samples[i];
    return json_pack("{s:b, s:f, s:f, s:o, s:I, s:f, s:o, s:o, s:I}", "warmup", i < run->n_warmup, "start",
                     sample->start, "seconds", sample->seconds, "cpu_seconds",
                     number(sample->cpu > 0 ? sample->cpu : NAN), "hashes", (json_int_t)sample->hashes, "rate",
                     sample->rate, "clock_hz", number(sample->clock > 0 ? sample->clock : NAN), "cycles_per_hash",
                     number(sample->cycles > 0 ? sample->cycles : NAN), "planted_hits", (json_int_t)sample->hits);
}

static json_t *run_to_json(const struct bench_run *run, size_t n_sources)
{
    const char *no_cycles = bench_why_no_cycles(run);
    json_t *samples = json_array(), *of_sources = json_array();
    for (size_t i = 0; i < run->n_warmup + run->n_samples; i++)
        json_array_append_new(samples, sample_to_json(run, i));
    for (size_t i = 0; i < n_sources; i++)
        json_array_append_new(of_sources, reading_to_json(&run->of_sources[i]));
    json_t *energy = reading_to_json(&run->energy);
    json_object_set_new(energy, "of_sources", of_sources);
    return json_pack("{s:s, s:s, s:s?, s:b, s:i, s:i, s:b, s:b, s:o, s:f, s:o, s:o, s:o, s:o, s:o}", "backend",
                     run->backend, "description", run->description, "kernel", run->kernel, "is_device", run->is_device,
                     "threads", (int)run->threads, "versions", (int)run->versions, "pinned", run->pin, "stable",
                     run->is_stable, "rate", statistics_to_json(&run->rate), "drift", run->drift, "cpu_share",
                     number(run->cpu_share), "cycles_per_hash",
                     no_cycles ? json_null() : statistics_to_json(&run->cycles), "cycles_reason",
                     text_or_null(no_cycles), "energy", energy, "samples", samples);
}

static json_t *source_to_json(const struct energy_source *source)
{
    return json_pack("{s:s, s:s, s:o, s:o}", "name", source->name, "description", source->description, "idle_watts",
                     number(source->idle), "idle_reason", text_or_null(source->idle_reason));
}

json_t *bench_to_json(const struct bench_report *report)
{
    const struct energy *energy = &report->energy;
    json_t *sources = json_array(), *absent = json_array(), *runs = json_array();
    for (size_t i = 0; i < energy->n_sources; i++)
        json_array_append_new(sources, source_to_json(&energy->sources[i]));
    const char *const reasons[] = {energy->no_rapl, energy->no_nvml, energy->no_amdgpu};
    for (size_t i = 0; i < sizeof reasons / sizeof reasons[0]; i++)
        if (reasons[i][0])
            json_array_append_new(absent, json_string(reasons[i]));
    for (size_t i = 0; i < report->n_runs; i++)
        json_array_append_new(runs, run_to_json(&report->runs[i], energy->n_sources));
    return json_pack("{s:s, s:i, s:b, s:O, s:o, s:o, s:O, s:o}", "type", "dsha256 bench", "schema", BENCH_SCHEMA,
                     "interrupted", report->is_interrupted, "machine", report->machine, "energy_sources", sources,
                     "energy_absent", absent, "skipped", report->skipped, "runs", runs);
}

/* Nothing, where the value is not known. */
static void print_field(double value)
{
    if (is_known(value))
        printf(",%.10g", value);
    else
        putchar(',');
}

/* Names of backends have no commas and no quotes. */
void bench_print_csv(const struct bench_report *report)
{
    puts("schema,backend,threads,versions,pinned,stable,median_rate,mad_rate,low_rate,high_rate,drift,cpu_share,"
         "median_cycles_per_hash,watts,watts_above_idle,joules_per_terahash,joules_per_terahash_above_idle,"
         "warmup,start,seconds,cpu_seconds,hashes,rate,clock_hz,cycles_per_hash,planted_hits");
    for (size_t i = 0; i < report->n_runs; i++) {
        const struct bench_run *run = &report->runs[i];
        for (size_t j = 0; j < run->n_warmup + run->n_samples; j++) {
            const struct bench_sample *sample = &run->samples[j];
            printf("%d,%s,%u,%u,%d,%d", BENCH_SCHEMA, run->backend, run->threads, run->versions, run->pin,
                   run->is_stable);
            const double of_run[] = {run->rate.median,
                                     run->rate.mad,
                                     run->rate.low,
                                     run->rate.high,
                                     run->drift,
                                     run->cpu_share,
                                     bench_why_no_cycles(run) ? NAN : run->cycles.median,
                                     run->energy.watts,
                                     run->energy.above_idle,
                                     run->energy.per_terahash,
                                     run->energy.per_terahash_above_idle};
            for (size_t k = 0; k < sizeof of_run / sizeof of_run[0]; k++)
                print_field(of_run[k]);
            printf(",%d", j < run->n_warmup);
            print_field(sample->start);
            print_field(sample->seconds);
            print_field(sample->cpu > 0 ? sample->cpu : NAN);
            printf(",%" PRIu64, sample->hashes);
            print_field(sample->rate);
            print_field(sample->clock > 0 ? sample->clock : NAN);
            print_field(sample->cycles > 0 ? sample->cycles : NAN);
            printf(",%" PRIu64 "\n", sample->hits);
        }
    }
}

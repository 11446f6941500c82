#include "rig.h"

#include <dsha256.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "metrics.h"

enum { ENERGY_S = 10 }; /* over which joules per hash are taken */

int rig_option(struct rig *rig, int option, const char *value)
{
    switch (option) {
    case 'b':
        rig->backends = value;
        return 1;
    case 't':
        rig->threads = (unsigned)miner_number("--threads", value, 10, 1, 4096);
        return 1;
    case 'd':
        rig->duty.percent = (unsigned)miner_number("--duty", value, 10, 1, 100);
        return 1;
    case 'i':
        rig->status_every = (double)miner_number("--status", value, 10, 0, 86400);
        return 1;
    case RIG_DUTY_FILE:
        rig->duty.file = value;
        return 1;
    case RIG_METRICS:
        rig->metrics_address = value;
        return 1;
    case RIG_CONTROL:
        rig->control_file = value;
        return 1;
    case RIG_SYSFS: /* for tests */
        rig->sysfs = value;
        return 1;
    default:
        return 0;
    }
}

/* ---- Figures ----------------------------------------------------------------------------------------------------- */

/* All devices together, in the fields that can be added up. */
static dsha256_engine_stats sum_stats(const struct rig *rig)
{
    dsha256_engine_stats sum = {.size = sizeof sum};
    for (size_t i = 0; i < dsha256_engine_device_count(rig->engine); i++) {
        dsha256_engine_stats stats = {.size = sizeof stats};
        if (dsha256_engine_get_stats(rig->engine, &stats, i) != DSHA256_OK)
            continue;
        sum.hashes += stats.hashes;
        sum.hardware_errors += stats.hardware_errors;
        sum.busy_ns += stats.busy_ns;
        sum.wall_ns += stats.wall_ns;
        sum.rate_60s += stats.rate_60s;
    }
    return sum;
}

uint64_t rig_hashes(const struct rig *rig)
{
    return sum_stats(rig).hashes;
}

double rig_rate(const struct rig *rig)
{
    return sum_stats(rig).rate_60s;
}

void rig_best(struct rig *rig, const uint8_t hash32[32])
{
    rig->best = fmax(rig->best, dsha256_difficulty_from_target(hash32));
}

/* What is taken over a second or more: the duty that was reached, and the energy of a hash. */
static void look_at_figures(struct rig *rig)
{
    if (miner_now() < rig->second_at + 1)
        return;
    const dsha256_engine_stats sum = sum_stats(rig);
    rig->second_at = miner_now();
    rig->duty_reached = sum.wall_ns > rig->second_wall_ns
                            ? (double)(sum.busy_ns - rig->second_busy_ns) / (double)(sum.wall_ns - rig->second_wall_ns)
                            : 0;
    rig->second_busy_ns = sum.busy_ns;
    rig->second_wall_ns = sum.wall_ns;
    meter_read(&rig->meter);
    if (miner_now() < rig->energy_at + ENERGY_S)
        return;
    rig->joules_per_hash = sum.hashes > rig->energy_hashes
                               ? (rig->meter.joules - rig->energy_joules) / (double)(sum.hashes - rig->energy_hashes)
                               : 0;
    rig->energy_at = miner_now();
    rig->energy_joules = rig->meter.joules;
    rig->energy_hashes = sum.hashes;
}

/* The last line is of the whole run, the others of the time since the one before. */
static void print_status(struct rig *rig, int is_last)
{
    const dsha256_engine_stats sum = sum_stats(rig);
    const double worked_s = rig->worked_s - (is_last ? 0 : rig->line_worked_s);
    const uint64_t hashes = sum.hashes - (is_last ? rig->hashes_before_work : rig->line_hashes);
    fprintf(stderr, "rate %.3f MH/s, best %.6g, %s %llu, stale %llu, rejected %llu, hardware errors %llu\n",
            worked_s > 0 ? 1e-6 * (double)hashes / worked_s : 0, rig->best, rig->what, rig->counts.accepted,
            rig->counts.stale, rig->counts.rejected, (unsigned long long)sum.hardware_errors);
    rig->line_hashes = sum.hashes;
    rig->line_worked_s = rig->worked_s;
    rig->next_line = miner_now() + rig->status_every;
}

static void count_work_time(struct rig *rig, int has_work)
{
    const double now = miner_now();
    if (has_work && !rig->has_begun)
        rig->hashes_before_work = rig->line_hashes = rig_hashes(rig);
    rig->has_begun |= has_work;
    if (rig->had_work)
        rig->worked_s += now - rig->looked_at;
    rig->looked_at = now;
    rig->had_work = has_work;
}

/* ---- Metrics ----------------------------------------------------------------------------------------------------- */

static void add_device_metrics(json_t *metrics, const struct rig *rig, size_t device)
{
    char number[24];
    dsha256_engine_stats stats = {.size = sizeof stats};
    if (dsha256_engine_get_stats(rig->engine, &stats, device) != DSHA256_OK)
        return;
    snprintf(number, sizeof number, "%zu", device);
    const struct {
        const char *name, *help;
        double value;
    } all[] = {
        {"dsha256_device_hashes_total", "Hashes tried.", (double)stats.hashes},
        {"dsha256_device_hashes_per_second", "Rate over the last second.", stats.rate_1s},
        {"dsha256_device_busy_seconds_total", "Time spent hashing.", 1e-9 * (double)stats.busy_ns},
        {"dsha256_device_hardware_errors_total", "Hits that proved false: the hardware is at fault.",
         (double)stats.hardware_errors},
        {"dsha256_device_losses_total", "How often the device failed or stalled.", (double)stats.losses},
        {"dsha256_device_working", "0 while the device is lost.", stats.working},
    };
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++)
        metrics_add(metrics, all[i].name, all[i].help, all[i].value, "device", number, NULL);
    metrics_add(metrics, "dsha256_device_info", "Backend and what hashes on the device now; always 1.", 1, "device",
                number, "backend", stats.backend, "kernel", stats.kernel ? stats.kernel : "", NULL);
}

static json_t *make_metrics(void *context)
{
    const struct rig *rig = context;
    json_t *metrics = json_object();
    metrics_add(metrics, "dsha256_build_info", "Program and version of the library; always 1.", 1, "program",
                rig->program, "version", dsha256_version(), NULL);
    metrics_add(metrics, "dsha256_uptime_seconds", "Time since the program was started.", miner_now() - rig->started_at,
                NULL);
    for (size_t i = 0; i < dsha256_engine_device_count(rig->engine); i++)
        add_device_metrics(metrics, rig, i);
    metrics_add(metrics, "dsha256_duty_asked_ratio", "Share of the time to hash, as asked for.",
                rig->duty.is_paused ? 0 : rig->duty.percent / 100.0, NULL);
    metrics_add(metrics, "dsha256_duty_reached_ratio", "Share of the last second that the devices hashed.",
                rig->duty_reached, NULL);
    metrics_add(metrics, "dsha256_paused", "1 while PUT /pause holds the engine.", rig->duty.is_paused, NULL);
    if (rig->meter.n_zones > 0) {
        metrics_add(metrics, "dsha256_energy_joules_total", "Energy of the processors, all that they do included.",
                    rig->meter.joules, NULL);
        metrics_add(metrics, "dsha256_energy_joules_per_terahash", "Energy of 10^12 hashes over the last 10 seconds.",
                    1e12 * rig->joules_per_hash, NULL);
    }
    metrics_add(metrics, "dsha256_best_difficulty", "Difficulty of the best hash.", rig->best, NULL);
    rig->add_metrics(metrics, rig->context);
    return metrics;
}

static const char *put(void *context, const char *path, const char *body)
{
    struct rig *rig = context;
    unsigned percent;
    if (strcmp(path, "/duty") == 0) {
        if (!duty_parse(&percent, body))
            return "expected a percentage from 0 to 100";
        rig->duty.percent = percent;
    } else if (strcmp(body, "on") == 0 || strcmp(body, "off") == 0)
        rig->duty.is_paused = strcmp(body, "on") == 0;
    else
        return "expected on or off";
    duty_apply(&rig->duty, rig->engine);
    fprintf(stderr, "duty %u %%%s\n", rig->duty.percent, rig->duty.is_paused ? ", paused" : "");
    return NULL;
}

/* ---- Start and end ----------------------------------------------------------------------------------------------- */

void rig_start(struct rig *rig)
{
    if (rig->control_file && !rig->metrics_address)
        miner_usage("--control: expected --metrics as well");
    rig->started_at = miner_now();
    rig->next_line = rig->started_at + rig->status_every;
    if (rig->duty.percent == 0)
        rig->duty.percent = 100;
    rig->engine = miner_engine(rig->backends, rig->threads, rig->duty.percent);
    meter_open(&rig->meter, rig->sysfs ? rig->sysfs : "/sys");
    const struct http_handler handler = {.metrics = make_metrics, .put = put, .context = rig};
    if (rig->metrics_address)
        rig->http = http_open(rig->metrics_address, rig->control_file, &handler);
}

void rig_end(struct rig *rig)
{
    print_status(rig, 1);
    http_close(rig->http);
    dsha256_engine_destroy(rig->engine);
}

void rig_tick(struct rig *rig, int has_work)
{
    count_work_time(rig, has_work);
    duty_look(&rig->duty, rig->engine);
    look_at_figures(rig);
    http_run(rig->http);
    if (rig->status_every > 0 && miner_now() >= rig->next_line)
        print_status(rig, 0);
}

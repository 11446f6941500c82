/* What both miners are made around: the engine, how much of the time it works, the status line, the metrics. */
#ifndef RIG_H
#define RIG_H

#include <dsha256_engine.h>
#include <getopt.h>
#include <jansson.h>

#include "counts.h"
#include "duty.h"
#include "http.h"
#include "meter.h"
#include "miner.h"

/* Numbers of options that have no letter; a program's own begin at RIG_OPTION_END. */
enum { RIG_DUTY_FILE = 256, RIG_METRICS, RIG_CONTROL, RIG_SYSFS, RIG_OPTION_END };

#define RIG_LETTERS "b:t:d:i:h"
/* clang-format off */
#define RIG_OPTIONS                                                 \
    {"backends", required_argument, NULL, 'b'},                     \
    {"threads", required_argument, NULL, 't'},                      \
    {"duty", required_argument, NULL, 'd'},                         \
    {"duty-file", required_argument, NULL, RIG_DUTY_FILE},          \
    {"metrics", required_argument, NULL, RIG_METRICS},              \
    {"control", required_argument, NULL, RIG_CONTROL},              \
    {"sysfs", required_argument, NULL, RIG_SYSFS},                  \
    {"status", required_argument, NULL, 'i'},                       \
    {"help", no_argument, NULL, 'h'}
/* clang-format on */
#define RIG_HELP                                                                                                       \
    "  -b, --backends NAMES         as in dsha256_engine.h, such as 'avx2,opencl:0' (default: auto). 'cpu' loads no\n" \
    "                               OpenCL driver: for machines where a driver ends the program\n"                     \
    "  -t, --threads N              CPU threads (default: all)\n"                                                      \
    "  -d, --duty PERCENT           share of the time to hash (default: 100)\n"                                        \
    "      --duty-file FILE         holds the percentage, 0 to pause; is followed while the program runs\n"            \
    "      --metrics [ADDRESS:]PORT serves /metrics for Prometheus, and /json, there (default address: 127.0.0.1)\n"   \
    "      --control FILE           holds a secret; who sends it may PUT /duty (a percentage) and /pause (on, off)\n"  \
    "  -i, --status SECONDS         time between status lines (default: 10; 0: only the last)\n"                       \
    "  -h, --help\n\n"                                                                                                 \
    "Exit status: 0 done, or ended by Ctrl-C; 2 a wrong option; 3 a failure.\n"

struct rig {
    /* set by the program */
    const char *program, *what; /* "solo", "blocks" */
    void (*add_metrics)(json_t *metrics, void *context);
    void *context;

    /* options */
    const char *backends, *metrics_address, *control_file, *sysfs;
    unsigned threads;
    double status_every; /* seconds; 0: none */
    struct duty duty;

    dsha256_engine *engine;
    struct http *http;
    struct meter meter;
    struct counts counts;
    double best; /* difficulty of the best hash */
    double started_at;

    /* Rates are over the time in which there was work. */
    int has_begun, had_work; /* there was work; there was at the last look */
    double looked_at, worked_s;
    uint64_t hashes_before_work;
    double next_line, line_worked_s; /* when the next status line is due; what the two were at the last */
    uint64_t line_hashes;
    /* of the last second, for the metrics */
    double second_at, duty_reached, joules_per_hash;
    uint64_t second_busy_ns, second_wall_ns;
    double energy_at, energy_joules;
    uint64_t energy_hashes;
};

/* Takes an option that both miners have. 0: it is none of these. */
int rig_option(struct rig *rig, int option, const char *value);

/* Starts and ends what the options say; both end the program where that cannot be. */
void rig_start(struct rig *rig);
void rig_end(struct rig *rig);

/* Looks after all of it, without waiting: to be called some ten times a second or more. */
void rig_tick(struct rig *rig, int has_work);

/* Hashes that were tried so far. */
uint64_t rig_hashes(const struct rig *rig);

/* Hashes per second over the last minute, or since the start. */
double rig_rate(const struct rig *rig);

/* Takes the hash into account as the best. */
void rig_best(struct rig *rig, const uint8_t hash32[32]);

#endif

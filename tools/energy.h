/* Meters: RAPL for the processor, NVML and amdgpu for boards, and what a person reads from a meter at the plug. What
 * cannot be known is NAN, and a text says why. One thread. */
#ifndef DSHA256_TOOLS_ENERGY_H
#define DSHA256_TOOLS_ENERGY_H

#include <math.h>
#include <stddef.h>

enum { ENERGY_SOURCES_MOST = 32, ENERGY_TEXT_MOST = 320 };

enum energy_kind { ENERGY_CPU, ENERGY_BOARD, ENERGY_METER };

/* MinGW's isnan does not compile without a warning. */
static inline int is_known(double value)
{
    return value < (double)INFINITY;
}

/* What one source, or several together, saw of a span. */
struct energy_reading {
    double watts;                       /* gross: all that the source saw, on average */
    double above_idle;                  /* watts less those at idle */
    double per_terahash;                /* joules, gross */
    double per_terahash_above_idle;     /* joules */
    char sources[ENERGY_TEXT_MOST];     /* names, with " + " between them; empty: none */
    char reason[ENERGY_TEXT_MOST];      /* why watts and per_terahash are NAN; empty: they are not */
    char idle_reason[ENERGY_TEXT_MOST]; /* the same of the others */
};

struct energy_source {
    char name[64]; /* "rapl:package-0", "nvml:0", "amdgpu:0", "meter" */
    char description[128];
    enum energy_kind kind;
    char pci[24]; /* where a board sits, "0000:41:00.0"; empty: not known */
    double idle;  /* watts */
    char idle_reason[ENERGY_TEXT_MOST];

    /* How it is read. 0: the number is a counter of joules that goes up, or watts of the moment. −1: errno says why. */
    int (*read)(const struct energy_source *source, double *number);
    int is_counter;
    double counter_range;       /* joules after which the counter is at 0 again; 0: never */
    char folder[512], file[32]; /* RAPL's and amdgpu's */
    void *handle;               /* NVML's */
    double given;               /* the meter's */

    /* The span under way. */
    double last_number, joules;
    char error[ENERGY_TEXT_MOST];
};

struct energy {
    struct energy_source sources[ENERGY_SOURCES_MOST];
    size_t n_sources;
    char no_rapl[ENERGY_TEXT_MOST], no_nvml[ENERGY_TEXT_MOST], no_amdgpu[ENERGY_TEXT_MOST]; /* why; empty: there is */
    double start, last; /* of the span under way, on the monotonic clock */
};

/* Looks for meters. sysfs is where the kernel shows its devices, /sys; nvml the name of NVML's library. */
void energy_open(struct energy *energy, const char *sysfs, const char *nvml);

/* A meter that a person read: watts under load and, or NAN, at idle. Its word counts before all others. */
void energy_add_meter(struct energy *energy, double watts, double idle_watts);

/* Measures what the sources draw at idle, for so many seconds. */
void energy_measure_idle(struct energy *energy, double seconds);

/* A span: begin, then poll at least twice per second (counters wrap, watts are summed up), the last time at
 * its end. */
void energy_begin(struct energy *energy);
void energy_poll(struct energy *energy);

/* What each source saw between begin and the last poll, at that rate of hashing; and, in *counted, the
 * meter, otherwise what feeds the CPU, or the device of that description. */
void energy_end(const struct energy *energy, struct energy_reading *of_each, struct energy_reading *counted,
                double hashes_per_second, int is_device, const char *description);

#endif

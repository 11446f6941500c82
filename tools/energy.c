#include "energy.h"

#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "clock.h"
#include "nvml.h"

/* The first line of a file. 0, or −1 with errno. */
static int read_line(char *line, int size, const char *folder, const char *name)
{
    char path[1024];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *file = fopen(path, "r");
    if (!file)
        return -1;
    errno = ENODATA;
    const int is_read = fgets(line, size, file) != NULL;
    const int error = errno;
    fclose(file);
    errno = error;
    if (is_read)
        line[strcspn(line, "\n")] = '\0';
    return is_read ? 0 : -1;
}

static int read_number(double *number, const char *folder, const char *name)
{
    char line[64], *end;
    if (read_line(line, sizeof line, folder, name) != 0)
        return -1;
    *number = strtod(line, &end);
    errno = EINVAL;
    return end != line && *end == '\0' && is_known(*number) && *number >= 0 ? 0 : -1;
}

/* Both RAPL's microjoules and amdgpu's microwatts. */
static int read_micro(const struct energy_source *source, double *number)
{
    if (read_number(number, source->folder, source->file) != 0)
        return -1;
    *number *= 1e-6;
    return 0;
}

static struct energy_source *add_source(struct energy *energy, const struct energy_source *source)
{
    if (energy->n_sources == ENERGY_SOURCES_MOST)
        return NULL;
    struct energy_source *added = &energy->sources[energy->n_sources++];
    *added = *source;
    added->idle = NAN;
    snprintf(added->idle_reason, sizeof added->idle_reason, "idle power was not measured");
    return added;
}

static int compare_names(const void *a, const void *b)
{
    return strcmp(a, b);
}

enum { NAMES_MOST = 64, NAME_MOST = 64 };

/* The names in a folder that begin so, sorted. */
static size_t list_folder(char names[NAMES_MOST][NAME_MOST], const char *folder, const char *prefix)
{
    size_t n = 0;
    DIR *opened = opendir(folder);
    for (const struct dirent *entry; opened && n < NAMES_MOST && (entry = readdir(opened));)
        if (strncmp(entry->d_name, prefix, strlen(prefix)) == 0 && strlen(entry->d_name) < NAME_MOST)
            snprintf(names[n++], NAME_MOST, "%s", entry->d_name);
    if (opened)
        closedir(opened);
    qsort(names, n, NAME_MOST, compare_names);
    return n;
}

/* ---- RAPL: the processor's own counters, as the kernel's powercap shows them ------------------------------------- */

/* Zones are folders intel-rapl:0 (a package; AMD's too) and intel-rapl:0:0 … (its parts). Of the parts, the package's
 * own figure holds all but dram. intel-rapl-mmio:0 is the package once more, and psys the whole of a laptop. */
static void add_rapl(struct energy *energy, const char *sysfs)
{
    char powercap[256], zones[NAMES_MOST][NAME_MOST], name[40], package[40] = "";
    snprintf(powercap, sizeof powercap, "%s/class/powercap", sysfs);
    const size_t n = list_folder(zones, powercap, "intel-rapl:"); /* a package comes before its parts */
    const size_t n_before = energy->n_sources;
    for (size_t i = 0; i < n; i++) {
        struct energy_source source = {.kind = ENERGY_CPU, .read = read_micro, .is_counter = 1, .file = "energy_uj"};
        snprintf(source.folder, sizeof source.folder, "%s/%s", powercap, zones[i]);
        const int is_part = strchr(strchr(zones[i], ':') + 1, ':') != NULL;
        if (read_line(name, sizeof name, source.folder, "name") != 0)
            continue;
        if (!is_part)
            snprintf(package, sizeof package, "%s", name);
        if (strncmp(package, "package", 7) != 0 || (is_part && strcmp(name, "dram") != 0))
            continue;
        double number;
        if (read_micro(&source, &number) != 0) {
            snprintf(energy->no_rapl, sizeof energy->no_rapl, "RAPL: %s/energy_uj: %s%s", zones[i], strerror(errno),
                     errno == EACCES ? "; since CVE-2020-8694 the kernel keeps it for root, as fine readings betray "
                                       "secrets: run as root, or as root let others read it (chmod a+r)"
                                     : "");
            continue;
        }
        if (read_number(&source.counter_range, source.folder, "max_energy_range_uj") == 0)
            source.counter_range *= 1e-6;
        snprintf(source.name, sizeof source.name, is_part ? "rapl:%s:dram" : "rapl:%s", package);
        snprintf(source.description, sizeof source.description, is_part ? "memory of processor %s" : "processor %s",
                 package);
        add_source(energy, &source);
    }
    if (energy->n_sources == n_before && !energy->no_rapl[0])
        snprintf(
            energy->no_rapl, sizeof energy->no_rapl,
            "RAPL: %.150s has no package (a virtual machine, no kernel module intel_rapl_msr, or a processor without)",
            powercap);
}

/* ---- Boards ------------------------------------------------------------------------------------------------------ */

static int read_nvml_energy(const struct energy_source *source, double *number)
{
    errno = EIO;
    return nvml_energy(number, source->handle);
}

static int read_nvml_power(const struct energy_source *source, double *number)
{
    errno = EIO;
    return nvml_power(number, source->handle);
}

static void add_nvml(struct energy *energy, const char *library)
{
    unsigned n = 0;
    const char *why = nvml_open(&n, library);
    if (why) {
        snprintf(energy->no_nvml, sizeof energy->no_nvml, "%s", why);
        return;
    }
    for (unsigned i = 0; i < n; i++) {
        struct nvml_board board;
        struct energy_source source = {.kind = ENERGY_BOARD, .read = read_nvml_energy, .is_counter = 1};
        double number;
        if (nvml_get_board(&board, i) != 0)
            continue;
        source.handle = board.handle;
        if (source.read(&source, &number) != 0) {
            source.read = read_nvml_power;
            source.is_counter = 0;
        }
        if (source.read(&source, &number) != 0) {
            snprintf(energy->no_nvml, sizeof energy->no_nvml, "NVML: %s does not report its power", board.name);
            continue;
        }
        snprintf(source.name, sizeof source.name, "nvml:%u", i);
        snprintf(source.description, sizeof source.description, "board %s", board.name);
        snprintf(source.pci, sizeof source.pci, "%s", board.pci);
        add_source(energy, &source);
    }
}

/* The kernel's driver shows a board's power as a sensor: power1_average, or on newer ones power1_input. */
static void add_amdgpu(struct energy *energy, const char *sysfs)
{
    char hwmon[256], sensors[NAMES_MOST][NAME_MOST], name[40];
    snprintf(hwmon, sizeof hwmon, "%s/class/hwmon", sysfs);
    const size_t n = list_folder(sensors, hwmon, "hwmon");
    unsigned n_boards = 0;
    snprintf(energy->no_amdgpu, sizeof energy->no_amdgpu, "amdgpu: %s has no sensor of this driver", hwmon);
    for (size_t i = 0; i < n; i++) {
        struct energy_source source = {.kind = ENERGY_BOARD, .read = read_micro, .file = "power1_average"};
        double number;
        snprintf(source.folder, sizeof source.folder, "%s/%s", hwmon, sensors[i]);
        if (read_line(name, sizeof name, source.folder, "name") != 0 || strcmp(name, "amdgpu") != 0)
            continue;
        int status = read_micro(&source, &number);
        if (status != 0) {
            snprintf(source.file, sizeof source.file, "power1_input");
            status = read_micro(&source, &number);
        }
        if (status != 0) {
            snprintf(energy->no_amdgpu, sizeof energy->no_amdgpu, "amdgpu: %s/%s: %s", sensors[i], source.file,
                     strerror(errno));
            continue;
        }
#ifndef _WIN32 /* "device" leads to the board's folder, whose name is where it sits */
        char path[600], link[256];
        snprintf(path, sizeof path, "%s/device", source.folder);
        const ssize_t length = readlink(path, link, sizeof link - 1);
        if (length > 0) {
            link[length] = '\0';
            const char *slash = strrchr(link, '/');
            snprintf(source.pci, sizeof source.pci, "%.23s", slash ? slash + 1 : link);
        }
#endif
        snprintf(source.name, sizeof source.name, "amdgpu:%u", n_boards++);
        snprintf(source.description, sizeof source.description, "board at %s", source.pci[0] ? source.pci : "?");
        add_source(energy, &source);
    }
    if (n_boards > 0)
        energy->no_amdgpu[0] = '\0';
}

/* ---- The meter at the plug --------------------------------------------------------------------------------------- */

static int read_given(const struct energy_source *source, double *number)
{
    *number = source->given;
    return 0;
}

void energy_add_meter(struct energy *energy, double watts, double idle_watts)
{
    const struct energy_source meter = {
        .name = "meter", .description = "read by a person", .kind = ENERGY_METER, .read = read_given, .given = watts};
    if (energy->n_sources == ENERGY_SOURCES_MOST)
        energy->n_sources--; /* its word counts before all others */
    struct energy_source *added = add_source(energy, &meter);
    added->idle = idle_watts;
    snprintf(added->idle_reason, sizeof added->idle_reason, "%s",
             !is_known(idle_watts) ? "the meter's reading at idle was not given (--idle-watts)" : "");
}

void energy_open(struct energy *energy, const char *sysfs, const char *nvml)
{
    memset(energy, 0, sizeof *energy);
    add_rapl(energy, sysfs);
    add_nvml(energy, nvml);
    add_amdgpu(energy, sysfs);
}

/* ---- Spans ------------------------------------------------------------------------------------------------------- */

static void read_source(struct energy_source *source, double *number)
{
    if (source->error[0] || source->read(source, number) == 0)
        return;
    snprintf(source->error, sizeof source->error, "%s: %s", source->name, strerror(errno));
}

void energy_begin(struct energy *energy)
{
    energy->start = energy->last = seconds_now();
    for (size_t i = 0; i < energy->n_sources; i++) {
        struct energy_source *source = &energy->sources[i];
        source->joules = 0;
        source->error[0] = '\0';
        read_source(source, &source->last_number);
    }
}

void energy_poll(struct energy *energy)
{
    const double now = seconds_now(), passed = now - energy->last;
    for (size_t i = 0; i < energy->n_sources; i++) {
        struct energy_source *source = &energy->sources[i];
        double number = source->last_number;
        read_source(source, &number);
        if (!source->is_counter)
            source->joules += (source->last_number + number) / 2 * passed;
        else if (number >= source->last_number)
            source->joules += number - source->last_number;
        else if (source->counter_range > source->last_number)
            source->joules += source->counter_range - source->last_number + number;
        else
            snprintf(source->error, sizeof source->error, "%s: its counter went back", source->name);
        source->last_number = number;
    }
    energy->last = now;
}

void energy_measure_idle(struct energy *energy, double seconds)
{
    energy_begin(energy);
    while (energy->last < energy->start + seconds) {
        sleep_for(0.1);
        energy_poll(energy);
    }
    for (size_t i = 0; i < energy->n_sources; i++) {
        struct energy_source *source = &energy->sources[i];
        if (source->kind == ENERGY_METER)
            continue;
        source->idle = source->error[0] ? NAN : source->joules / (energy->last - energy->start);
        snprintf(source->idle_reason, sizeof source->idle_reason, "%s", source->error);
    }
}

static int contains_ignoring_case(const char *text, const char *part)
{
    const size_t length = strlen(part);
    for (; *text; text++) {
        size_t i = 0;
        while (i < length && tolower((unsigned char)text[i]) == tolower((unsigned char)part[i]))
            i++;
        if (i == length)
            return 1;
    }
    return 0;
}

static int counts(const struct energy *energy, const struct energy_source *source, int is_device,
                  const char *description)
{
    const struct energy_source *last = &energy->sources[energy->n_sources - 1];
    if (last->kind == ENERGY_METER)
        return source == last;
    if (!is_device)
        return source->kind == ENERGY_CPU && !energy->no_rapl[0]; /* one of two packages would be half */
    return source->kind == ENERGY_BOARD && source->pci[0] && contains_ignoring_case(description, source->pci);
}

static void set_idle_reason(struct energy_reading *reading, const char *reason)
{
    if (!reading->idle_reason[0])
        snprintf(reading->idle_reason, sizeof reading->idle_reason, "%s", reason);
}

static void add_reading(struct energy_reading *sum, const struct energy *energy, const struct energy_source *source)
{
    const size_t length = strlen(sum->sources);
    const double seconds = energy->last - energy->start;
    snprintf(sum->sources + length, sizeof sum->sources - length, "%s%s", length > 0 ? " + " : "", source->name);
    if (source->error[0] || !(seconds > 0) || !(source->joules > 0)) {
        snprintf(sum->reason, sizeof sum->reason, "%.200s%s", source->error[0] ? source->error : source->name,
                 source->error[0] ? "" : ": it showed no power at all");
        set_idle_reason(sum, sum->reason);
    }
    if (!is_known(source->idle))
        set_idle_reason(sum, source->idle_reason);
    sum->watts += source->joules / seconds;
    sum->above_idle += source->joules / seconds - source->idle;
}

static void finish_reading(struct energy_reading *reading, double hashes_per_second)
{
    if (reading->reason[0])
        reading->watts = NAN;
    if (!reading->idle_reason[0] && !(reading->above_idle > 0))
        set_idle_reason(reading, "no more was drawn than at idle");
    if (reading->idle_reason[0])
        reading->above_idle = NAN;
    reading->per_terahash = 1e12 * reading->watts / hashes_per_second;
    reading->per_terahash_above_idle = 1e12 * reading->above_idle / hashes_per_second;
}

/* Why nothing counts. */
static void say_why(struct energy_reading *reading, const struct energy *energy, int is_device, const char *description)
{
    if (!is_device)
        snprintf(reading->reason, sizeof reading->reason, "%s", energy->no_rapl);
    else if (!contains_ignoring_case(description, "PCI "))
        snprintf(reading->reason, sizeof reading->reason,
                 "the device does not say where it sits, so that no board's meter is known to be its own");
    else
        snprintf(reading->reason, sizeof reading->reason, "no meter of this board. %.140s. %.140s", energy->no_nvml,
                 energy->no_amdgpu);
    set_idle_reason(reading, reading->reason);
}

void energy_end(const struct energy *energy, struct energy_reading *of_each, struct energy_reading *counted,
                double hashes_per_second, int is_device, const char *description)
{
    *counted = (struct energy_reading){.watts = 0};
    for (size_t i = 0; i < energy->n_sources; i++) {
        const struct energy_source *source = &energy->sources[i];
        of_each[i] = (struct energy_reading){.watts = 0};
        add_reading(&of_each[i], energy, source);
        finish_reading(&of_each[i], hashes_per_second);
        if (counts(energy, source, is_device, description))
            add_reading(counted, energy, source);
    }
    if (!counted->sources[0])
        say_why(counted, energy, is_device, description);
    finish_reading(counted, hashes_per_second);
}

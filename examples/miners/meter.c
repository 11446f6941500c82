#include "meter.h"

#include <stdio.h>
#include <string.h>

/* A file that holds a number of microjoules. Below 0: it cannot be read. */
static double read_joules(const char *path)
{
    double number = -1;
    FILE *file = fopen(path, "r");
    if (!file)
        return -1;
    if (fscanf(file, "%lf", &number) != 1)
        number = -1;
    fclose(file);
    return 1e-6 * number;
}

/* Zones intel-rapl:N named "package-…", AMD's too, are whole processors; what is below them are their parts. */
void meter_open(struct meter *meter, const char *sysfs)
{
    memset(meter, 0, sizeof *meter);
    for (int i = 0; i < METER_ZONES; i++) {
        char folder[128], path[160], name[32] = "";
        snprintf(folder, sizeof folder, "%.90s/class/powercap/intel-rapl:%d", sysfs, i);
        snprintf(path, sizeof path, "%s/name", folder);
        FILE *file = fopen(path, "r");
        if (!file)
            continue;
        if (fscanf(file, "%31s", name) != 1)
            name[0] = '\0';
        fclose(file);
        snprintf(meter->zones[meter->n_zones].file, sizeof path, "%s/energy_uj", folder);
        snprintf(path, sizeof path, "%s/max_energy_range_uj", folder);
        meter->zones[meter->n_zones].range = read_joules(path);
        meter->zones[meter->n_zones].last = read_joules(meter->zones[meter->n_zones].file);
        if (strncmp(name, "package", 7) == 0 && meter->zones[meter->n_zones].last >= 0)
            meter->n_zones++; /* readable: mostly for root only */
    }
}

void meter_read(struct meter *meter)
{
    for (int i = 0; i < meter->n_zones; i++) {
        const double joules = read_joules(meter->zones[i].file), last = meter->zones[i].last;
        if (joules < 0)
            continue;
        meter->joules += joules - last;
        if (joules < last && meter->zones[i].range > 0)
            meter->joules += meter->zones[i].range;
        meter->zones[i].last = joules;
    }
}

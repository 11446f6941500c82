/* Quotas of CPU time, by cgroups of version 1 and 2. */
#include "cgroup.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Reads up to two numbers of a file of control group `group`; "max" and −1 mean no limit. How many were there. */
static int read_limits(const char *mount, const char *hierarchy, const char *group, const char *file, double number[2])
{
    char path[4096], text[64] = "";
    const int length = snprintf(path, sizeof path, "%s%s%s/%s", mount, hierarchy, group, file);
    FILE *stream = length > 0 && (size_t)length < sizeof path ? fopen(path, "r") : NULL;
    if (!stream)
        return 0;
    const int got = fgets(text, sizeof text, stream) != NULL;
    fclose(stream);
    if (!got)
        return 0;
    char *end = text;
    int n = 0;
    for (char *at = text; n < 2; n++, at = end) {
        number[n] = strtod(at, &end);
        if (end == at)
            break;
    }
    return n;
}

/* The least quota of a group and of those above it; cuts `group` down while it goes up. 0: none. */
static double least_quota(const char *mount, const char *hierarchy, char *group, int version)
{
    double least = 0;
    for (;;) {
        double quota[2] = {0, 0}, period[2];
        int known = 0;
        if (version == 2) { /* "200000 100000" or "max 100000" */
            known = read_limits(mount, hierarchy, group, "cpu.max", quota) == 2;
            period[0] = quota[1];
        } else {
            known = read_limits(mount, hierarchy, group, "cpu.cfs_quota_us", quota) >= 1 &&
                    read_limits(mount, hierarchy, group, "cpu.cfs_period_us", period) >= 1;
        }
        if (known && quota[0] > 0 && period[0] > 0 && quota[0] / period[0] < 1e6) {
            const double cpus = quota[0] / period[0];
            least = least == 0 || cpus < least ? cpus : least;
        }
        char *last = strrchr(group, '/');
        if (!last)
            return least;
        *last = '\0';
    }
}

static int has_controller(const char *list, const char *name)
{
    const size_t length = strlen(name);
    for (const char *at = list; at; at = strchr(at, ',') ? strchr(at, ',') + 1 : NULL)
        if (strncmp(at, name, length) == 0 && (at[length] == ',' || at[length] == '\0'))
            return 1;
    return 0;
}

double dsha256i_cgroup_cpus(const char *membership, const char *mount)
{
    static const char *const hierarchies[2][3] = {{"/cpu", "/cpu,cpuacct", "/cpuacct,cpu"}, {"", "/unified", NULL}};
    FILE *stream = fopen(membership, "r");
    if (!stream)
        return 0;
    double least = 0;
    char line[4096];
    while (fgets(line, sizeof line, stream)) { /* ID:CONTROLLERS:GROUP; version 2 has ID 0 and no controllers */
        line[strcspn(line, "\n")] = '\0';
        char *controllers = strchr(line, ':');
        char *group = controllers ? strchr(controllers + 1, ':') : NULL;
        if (!group)
            continue;
        *group++ = '\0';
        controllers++;
        const int version = *controllers == '\0' ? 2 : 1;
        if (version == 1 && !has_controller(controllers, "cpu"))
            continue;
        for (int i = 0; i < 3 && hierarchies[version - 1][i]; i++) {
            char copy[sizeof line];
            memcpy(copy, group, strlen(group) + 1);
            if (strcmp(copy, "/") == 0)
                copy[0] = '\0';
            const double cpus = least_quota(mount, hierarchies[version - 1][i], copy, version);
            least = cpus > 0 && (least == 0 || cpus < least) ? cpus : least;
        }
    }
    fclose(stream);
    return least;
}

unsigned dsha256i_cpus_of_quota(double quota, unsigned usable, int beside_device)
{
    if (quota <= 0 || quota >= usable)
        return usable > 0 ? usable : 1;
    const unsigned whole = (unsigned)quota;
    return whole == 0 || (whole < quota && !beside_device) ? whole + 1 : whole;
}

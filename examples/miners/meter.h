/* The energy that the machine's processors took: RAPL, as Linux shows it. */
#ifndef METER_H
#define METER_H

enum { METER_ZONES = 16 };

struct meter {
    int n_zones; /* 0: no meter */
    struct {
        char file[160];
        double last, range; /* of the counter, in joules; it begins at 0 again after range */
    } zones[METER_ZONES];
    double joules; /* since it was opened */
};

/* Looks for processors below sysfs, "/sys". */
void meter_open(struct meter *meter, const char *sysfs);

/* Brings joules up to date. To be called at least once a minute: counters begin anew after some. */
void meter_read(struct meter *meter);

#endif

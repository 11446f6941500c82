/* What became of shares or blocks. */
#ifndef COUNTS_H
#define COUNTS_H

#include <jansson.h>

enum { COUNTS_REASONS = 16 };

struct counts {
    unsigned long long accepted, stale, rejected; /* answered */
    unsigned long long unanswered;                /* whose connection was gone before the answer */
    struct {
        char reason[64];
        unsigned long long n;
    } reasons[COUNTS_REASONS]; /* of what was rejected; the last is "other" where there are more */
};

void counts_reject(struct counts *counts, const char *reason);

/* Adds the metrics dsha256_NAME_accepted_total and so on. label is NULL, or a label with its value. */
void counts_metrics(json_t *metrics, const struct counts *counts, const char *name, const char *label,
                    const char *value);

#endif

#include "counts.h"

#include <stdio.h>
#include <string.h>

#include "metrics.h"
#include "miner.h"

void counts_reject(struct counts *counts, const char *reason)
{
    char text[sizeof counts->reasons[0].reason];
    size_t i = 0;
    snprintf(text, sizeof text, "%s", miner_printable(reason));
    while (i < COUNTS_REASONS - 1 && counts->reasons[i].n > 0 && strcmp(counts->reasons[i].reason, text) != 0)
        i++;
    snprintf(counts->reasons[i].reason, sizeof text, "%s", i == COUNTS_REASONS - 1 ? "other" : text);
    counts->reasons[i].n++;
    counts->rejected++;
}

void counts_metrics(json_t *metrics, const struct counts *counts, const char *name, const char *label,
                    const char *value)
{
    char metric[64];
    const struct {
        const char *name, *help;
        unsigned long long n;
    } plain[] = {{"accepted", "Answered with yes.", counts->accepted},
                 {"stale", "Refused because they came too late.", counts->stale},
                 {"unanswered", "Sent, and the connection was lost before the answer.", counts->unanswered}};
    for (size_t i = 0; i < sizeof plain / sizeof plain[0]; i++) {
        snprintf(metric, sizeof metric, "dsha256_%s_%s_total", name, plain[i].name);
        metrics_add(metrics, metric, plain[i].help, (double)plain[i].n, label, value, NULL);
    }
    snprintf(metric, sizeof metric, "dsha256_%s_rejected_total", name);
    for (size_t i = 0; i < COUNTS_REASONS && counts->reasons[i].n > 0; i++)
        metrics_add(metrics, metric, "Refused for another reason, which the server gave.", (double)counts->reasons[i].n,
                    "reason", counts->reasons[i].reason, label, value, NULL);
}

/* Metrics, as Prometheus' text format and as JSON. They are kept as a JSON object: name → {help, samples}. */
#ifndef METRICS_H
#define METRICS_H

#include <jansson.h>

/* Adds a sample. Names that end in "_total" are counters, others gauges. Then come labels and their values, up to a
 * NULL label. */
void metrics_add(json_t *metrics, const char *name, const char *help, double value, ...);

/* The text, to be freed; NULL: out of memory. */
char *metrics_prometheus(const json_t *metrics);
char *metrics_json(const json_t *metrics);

#endif

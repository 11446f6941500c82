#include "metrics.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void metrics_add(json_t *metrics, const char *name, const char *help, double value, ...)
{
    json_t *metric = json_object_get(metrics, name);
    if (!metric) {
        metric = json_pack("{s:s, s:[]}", "help", help, "samples");
        json_object_set_new(metrics, name, metric);
    }
    json_t *sample = json_object();
    va_list labels;
    va_start(labels, value);
    for (const char *label; (label = va_arg(labels, const char *));)
        json_object_set_new(sample, label, json_string(va_arg(labels, const char *)));
    va_end(labels);
    const int is_whole = fabs(value) < 1e15 && value == floor(value);
    json_object_set_new(sample, "value", is_whole ? json_integer((json_int_t)value) : json_real(value));
    json_array_append_new(json_object_get(metric, "samples"), sample);
}

/* The value of a label: backslash, quote and end of line are escaped. */
static void write_label(FILE *file, const char *label, const char *value)
{
    fprintf(file, "%s=\"", label);
    for (; *value; value++)
        if (*value == '\n')
            fputs("\\n", file);
        else {
            if (*value == '\\' || *value == '"')
                fputc('\\', file);
            fputc(*value, file);
        }
    fputc('"', file);
}

static void write_sample(FILE *file, const char *name, json_t *sample)
{
    const char *label;
    json_t *value;
    int n = 0;
    fputs(name, file);
    json_object_foreach(sample, label, value) {
        if (!json_is_string(value))
            continue;
        fputc(n++ == 0 ? '{' : ',', file);
        write_label(file, label, json_string_value(value));
    }
    fprintf(file, "%s %.15g\n", n > 0 ? "}" : "", json_number_value(json_object_get(sample, "value")));
}

char *metrics_prometheus(const json_t *metrics)
{
    char *text = NULL;
    size_t size, i;
    const char *name;
    json_t *metric, *sample;
    FILE *file = open_memstream(&text, &size);
    if (!file)
        return NULL;
    json_object_foreach((json_t *)metrics, name, metric) {
        const size_t length = strlen(name);
        const int is_counter = length > 6 && strcmp(name + length - 6, "_total") == 0;
        fprintf(file, "# HELP %s %s\n# TYPE %s %s\n", name, json_string_value(json_object_get(metric, "help")), name,
                is_counter ? "counter" : "gauge");
        json_array_foreach(json_object_get(metric, "samples"), i, sample)
            write_sample(file, name, sample);
    }
    if (fclose(file) != 0) {
        free(text);
        return NULL;
    }
    return text;
}

char *metrics_json(const json_t *metrics)
{
    const char *name;
    json_t *metric, *all = json_object();
    json_object_foreach((json_t *)metrics, name, metric)
        json_object_set(all, name, json_object_get(metric, "samples"));
    char *text = json_dumps(all, JSON_COMPACT);
    json_decref(all);
    return text;
}

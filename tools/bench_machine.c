/* What ran: a figure without its machine says nothing. What the system does not say is null. */
#include "bench.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#ifndef _WIN32
#include <sys/utsname.h>
#endif

#include "command.h"
#include "dsha256_engine.h"

/* The value of the first line "key : value" or "key=value" of a file, without quotes; NULL: there is none. */
static json_t *value_of(const char *path, const char *key, char separator)
{
    char line[1024];
    json_t *value = NULL;
    FILE *file = fopen(path, "r");
    while (file && !value && fgets(line, sizeof line, file)) {
        const char *text = strchr(line, separator);
        if (!text || strncmp(line, key, strlen(key)) != 0 || !strchr(" \t=:", line[strlen(key)]))
            continue;
        text += 1 + strspn(text + 1, " \t\"");
        value = json_stringn(text, strcspn(text, "\"\n"));
    }
    if (file)
        fclose(file);
    return value;
}

/* The first line of a file under a folder; NULL: there is none. */
static json_t *line_of(const char *folder, const char *name)
{
    char path[512], line[256];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *file = fopen(path, "r");
    if (!file)
        return NULL;
    const int is_read = fgets(line, sizeof line, file) != NULL;
    fclose(file);
    return is_read ? json_stringn(line, strcspn(line, "\n")) : NULL;
}

static void set(json_t *object, const char *key, json_t *value_or_null)
{
    json_object_set_new(object, key, value_or_null ? value_or_null : json_null());
}

static json_t *first_of(json_t *a, json_t *b)
{
    if (a)
        json_decref(b);
    return a ? a : b;
}

static json_t *system_name(void)
{
#ifdef _WIN32
    return json_string("Windows");
#else
    struct utsname name;
    return uname(&name) == 0 ? json_sprintf("%s %s %s", name.sysname, name.release, name.machine) : NULL;
#endif
}

static json_t *load_average(void)
{
#if defined(__linux__) || defined(__APPLE__) || defined(__FreeBSD__)
    double load;
    return getloadavg(&load, 1) == 1 ? json_real(load) : NULL;
#else
    return NULL;
#endif
}

static const char *compiler(void)
{
#if defined(__clang__)
    return "clang " __clang_version__;
#elif defined(__GNUC__)
    return "gcc " __VERSION__;
#else
    return NULL;
#endif
}

const char *bench_name_of(char name[BENCH_NAME_MOST], const char *key)
{
    snprintf(name, BENCH_NAME_MOST, "%s", key);
    for (char *underscore; (underscore = strchr(name, '_'));)
        *underscore = ' ';
    return name;
}

unsigned bench_cpu_count(void)
{
    dsha256_engine *engine;
    const dsha256_engine_options options = {.size = sizeof options, .backends = "cpu"};
    const int status = dsha256_engine_create(&engine, &options);
    if (status != DSHA256_OK)
        die_of_backend("cpu", status);
    const size_t n = dsha256_engine_device_count(engine);
    dsha256_engine_destroy(engine);
    return (unsigned)n;
}

json_t *bench_machine(const char *sysfs)
{
    static const char cpuinfo[] = "/proc/cpuinfo";
    char cpus[256], now[32];
    snprintf(cpus, sizeof cpus, "%s/devices/system/cpu", sysfs);
    const time_t seconds = time(NULL);
    const struct tm *utc = gmtime(&seconds);
    json_t *machine = json_object();
    if (!machine)
        die(EXIT_FAULT, "out of memory");
    set(machine, "date", utc && strftime(now, sizeof now, "%Y-%m-%dT%H:%M:%SZ", utc) > 0 ? json_string(now) : NULL);
    set(machine, "cpu", first_of(value_of(cpuinfo, "model name", ':'), value_of(cpuinfo, "Model", ':')));
    set(machine, "cpus", json_integer(bench_cpu_count()));
    set(machine, "microcode", value_of(cpuinfo, "microcode", ':'));
    set(machine, "frequency_driver", line_of(cpus, "cpu0/cpufreq/scaling_driver"));
    set(machine, "governor", line_of(cpus, "cpu0/cpufreq/scaling_governor"));
    set(machine, "boost", line_of(cpus, "cpufreq/boost"));
    set(machine, "smt", line_of(cpus, "smt/control"));
    set(machine, "load_average", load_average());
    set(machine, "system", system_name());
    set(machine, "distribution", value_of("/etc/os-release", "PRETTY_NAME", '='));
    set(machine, "library", json_sprintf("dsha256 %s", dsha256_version()));
    set(machine, "compiler", compiler() ? json_string(compiler()) : NULL);
    set(machine, "opencl_problem", dsha256_opencl_problem() ? json_string(dsha256_opencl_problem()) : NULL);
    return machine;
}

#include "command.h"

#include "clock.h"
#include "cores.h"
#include "dsha256_engine.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char help[] =
    "usage: dsha256 backends [--verbose] [--json]\n"
    "\n"
    "Lists the backends: name, messages side by side (lanes), whether this machine can run it;\n"
    "and why there are no OpenCL devices, if there are none, or what a GPU needs that is not listed.\n"
    "\n"
    "      --verbose   also what \"auto\" chooses: for this process, by a race, and on each type\n"
    "                  of core, by racing on work for a second on all of them; and which forms of\n"
    "                  its kernel each OpenCL device raced, and which won, which takes seconds\n"
    "      --json      one JSON array\n"
    "  -h, --help      this text\n";

/* ---- What "auto" chooses ----------------------------------------------------------------------------------------- */

static const char *const operations[] = {"scan", "scan_versions", "headers", "pairs", "compress"};
enum { N_OPERATIONS = sizeof operations / sizeof operations[0], CORES_MOST = 4096 };

/* Cores of one type, and which kernels the workers on them chose. */
struct core_group {
    char type[CORE_TYPE_MOST];
    unsigned n_cores;
    json_t *kernels[2]; /* {name: workers}, of one version and of several */
};

static void count_kernel(json_t *counts, const char *kernel)
{
    json_object_set_new(counts, kernel, json_integer(1 + json_integer_value(json_object_get(counts, kernel))));
}

/* Has one worker a core hash for half a second, and counts what they use then. */
static void race_on_cores(struct core_group *groups, const size_t *group_of, size_t n_cores, int several)
{
    const dsha256_engine_options options = {
        .size = sizeof options, .backends = "cpu", .threads = (unsigned)n_cores, .pin = 1};
    const uint32_t versions[8] = {0, 1, 2, 3, 4, 5, 6, 7};
    const uint8_t header80[80] = {0}, target32[32] = {0};
    dsha256_engine *engine;
    dsha256_job job;
    int status = dsha256_engine_create(&engine, &options);
    if (status == DSHA256_OK)
        status = dsha256_job_init(&job, header80, target32);
    if (status == DSHA256_OK && several)
        status = dsha256_job_set_versions(&job, versions, 8);
    for (int i = 0; status == DSHA256_OK && i < 64; i++)
        status = dsha256_engine_submit(engine, &job, 0, 0, UINT64_C(1) << 32);
    if (status != DSHA256_OK)
        die(EXIT_FAULT, "no engine: %s", reason_of(status));
    sleep_for(0.5);
    for (size_t i = 0; i < n_cores; i++) {
        dsha256_engine_stats stats = {.size = sizeof stats};
        if (dsha256_engine_get_stats(engine, &stats, i) == DSHA256_OK)
            count_kernel(groups[group_of[i]].kernels[several], stats.kernel);
    }
    dsha256_engine_destroy(engine);
}

/* [{type, cores, scan: {kernel: cores}, scan_versions}] */
static json_t *choices_of_cores(void)
{
    static unsigned cpus[CORES_MOST];
    static size_t group_of[CORES_MOST];
    static struct core_group groups[CORES_MOST];
    const size_t n_cores = core_list(cpus, CORES_MOST);
    size_t n_groups = 0;
    for (size_t i = 0; i < n_cores; i++) {
        char type[CORE_TYPE_MOST];
        core_type(type, cpus[i], "/sys");
        size_t k = 0;
        while (k < n_groups && strcmp(groups[k].type, type) != 0)
            k++;
        if (k == n_groups) {
            memcpy(groups[n_groups].type, type, sizeof type);
            groups[n_groups].kernels[0] = json_object();
            groups[n_groups++].kernels[1] = json_object();
        }
        groups[k].n_cores++;
        group_of[i] = k;
    }
    for (int several = 0; n_cores > 0 && several < 2; several++)
        race_on_cores(groups, group_of, n_cores, several);
    json_t *list = json_array();
    for (size_t k = 0; k < n_groups; k++)
        json_array_append_new(list,
                              json_pack("{s:s, s:i, s:o, s:o}", "type", groups[k].type, "cores", (int)groups[k].n_cores,
                                        operations[0], groups[k].kernels[0], operations[1], groups[k].kernels[1]));
    return list;
}

static void print_counts(const json_t *group, const char *operation)
{
    const char *kernel, *separator = "";
    json_t *count;
    printf("  %-14s", operation);
    json_object_foreach(json_object_get(group, operation), kernel, count) {
        printf("%s%s on %d", separator, kernel, (int)json_integer_value(count));
        separator = ", ";
    }
    putchar('\n');
}

static json_t *auto_to_json(void)
{
    json_t *kernels = json_object();
    for (int i = 0; i < N_OPERATIONS; i++)
        json_object_set_new(kernels, operations[i], json_string(dsha256_backend_kernel(NULL, i)));
    return json_pack("{s:s, s:o, s:o}", "name", "auto", "kernels", kernels, "cores", choices_of_cores());
}

static void print_auto(const json_t *chosen)
{
    const char *operation;
    json_t *kernel, *group;
    size_t i;
    printf("auto, in this process:\n");
    json_object_foreach(json_object_get(chosen, "kernels"), operation, kernel)
        printf("  %-14s%s\n", operation, json_string_value(kernel));
    json_array_foreach(json_object_get(chosen, "cores"), i, group) {
        const char *type = json_string_value(json_object_get(group, "type"));
        const int n_cores = (int)json_integer_value(json_object_get(group, "cores"));
        printf("auto, on %d core%s%s%s:\n", n_cores, n_cores == 1 ? "" : "s", *type ? " of type " : "", type);
        print_counts(group, operations[0]);
        print_counts(group, operations[1]);
    }
}

/* ---- What devices choose ----------------------------------------------------------------------------------------- */

/* [{name, hashes_per_second, chosen}] */
static json_t *variants_to_json(dsha256_backend *backend, int operation, int *status)
{
    json_t *list = json_array();
    size_t n = 0;
    *status = dsha256_backend_variants(backend, NULL, &n, operation, 0);
    dsha256_backend_variant *variants = calloc(n + 1, sizeof *variants);
    if (!variants)
        die(EXIT_FAULT, "out of memory");
    variants->size = sizeof *variants;
    if (*status == DSHA256_OK)
        *status = dsha256_backend_variants(backend, variants, &n, operation, n);
    for (size_t i = 0; *status == DSHA256_OK && i < n; i++)
        json_array_append_new(list, json_pack("{s:s, s:f, s:b}", "name", variants[i].name, "hashes_per_second",
                                              variants[i].hashes_per_second, "chosen", variants[i].is_chosen));
    free(variants);
    return list;
}

/* {scan: [variant], scan_versions: [variant]}; NULL: the device does not open, and why was said. */
static json_t *choices_of_device(const char *name)
{
    dsha256_backend *backend;
    json_t *choices = json_object();
    int status = dsha256_backend_open(&backend, name);
    for (int several = 0; status == DSHA256_OK && several < 2; several++) /* operations 0 and 1 */
        json_object_set_new(choices, operations[several], variants_to_json(backend, several, &status));
    if (status != DSHA256_OK) {
        fprintf(stderr, "dsha256: %s: %s\n", name, reason_of(status));
        json_decref(choices);
        choices = NULL;
    }
    dsha256_backend_close(backend);
    return choices;
}

static void print_choices(const char *name, const json_t *choices)
{
    const char *operation;
    json_t *list, *variant;
    size_t i;
    json_object_foreach((json_t *)choices, operation, list) {
        printf("%s, %s:\n", name, operation);
        json_array_foreach(list, i, variant)
            printf("  %c %-40s %9.1f MH/s\n", json_is_true(json_object_get(variant, "chosen")) ? '*' : ' ',
                   json_string_value(json_object_get(variant, "name")),
                   json_real_value(json_object_get(variant, "hashes_per_second")) / 1e6);
    }
}

/* ---- The list ---------------------------------------------------------------------------------------------------- */

static void print_backend(const dsha256_backend_info *info)
{
    printf("%-16s %5u  %-6s  %s", info->name, info->lanes, info->usable ? "yes" : "no", info->description);
    if (!info->usable)
        printf(" (this machine has no %s)", info->missing);
    if (info->same_as)
        printf(" (the same board as %s)", info->same_as);
    putchar('\n');
}

static int run(int argc, char **argv)
{
    int json = 0, verbose = 0;
    const char *sysfs = "/sys", *dev = "/dev";
    const struct command_option options[] = {{0, "verbose", NULL, &verbose},
                                             {0, "json", NULL, &json},
                                             {0, "sysfs", &sysfs, NULL}, /* these two are for tests */
                                             {0, "dev", &dev, NULL}};
    read_options(argc, argv, options, sizeof options / sizeof options[0]);
    expect_no_more_arguments(argc, argv);

    json_t *list = json_array();
    if (!json)
        printf("%-16s %5s  %-6s  %s\n", "name", "lanes", "usable", "description");
    for (size_t i = 0; i < dsha256_backend_count(); i++) {
        dsha256_backend_info info = {.size = sizeof info};
        const int status = dsha256_backend_info_at(&info, i);
        if (status != DSHA256_OK)
            die(EXIT_FAULT, "backend %zu: %s", i, reason_of(status));
        json_t *entry = json_pack("{s:s, s:s, s:i, s:b, s:s?, s:b, s:s?, s:s?}", "name", info.name, "description",
                                  info.description, "lanes", (int)info.lanes, "usable", info.usable, "missing",
                                  info.missing, "is_device", info.is_device, "pci", info.pci, "same_as", info.same_as);
        if (verbose && info.is_device && info.usable)
            json_object_set_new(entry, "variants", choices_of_device(info.name));
        json_array_append_new(list, entry);
        if (!json)
            print_backend(&info);
    }
    const char *problem = dsha256_opencl_problem();
    FILE *const out = json ? stderr : stdout; /* with --json, only JSON goes to standard output */
    if (problem)
        fprintf(out, "OpenCL: %s\n", problem);
    advise_on_boards(out, sysfs, dev);
    size_t i;
    json_t *entry;
    json_array_foreach(list, i, entry)
        if (!json)
            print_choices(json_string_value(json_object_get(entry, "name")), json_object_get(entry, "variants"));
    if (verbose)
        json_array_append_new(list, auto_to_json());
    if (verbose && !json)
        print_auto(json_array_get(list, json_array_size(list) - 1));
    if (json)
        print_json(list);
    else
        json_decref(list);
    return EXIT_DONE;
}

const struct command command_backends = {"backends", help, run};

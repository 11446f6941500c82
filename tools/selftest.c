#include "command.h"

#include <stdio.h>
#include <string.h>

static const char help[] =
    "usage: dsha256 selftest [--backend LIST] [--json]\n"
    "\n"
    "Compares what the backends compute with known digests: all that run here, or those named.\n"
    "\n"
    "  -b, --backend LIST   one or more of dsha256 backends, separated by commas; cpu: the fastest for this CPU;\n"
    "                       auto: that and every device\n"
    "      --json           one JSON object per backend, one per line\n"
    "  -h, --help           this text\n"
    "\n"
    "Exit status: 0 all are right, 2 bad usage, 3 one is not.\n";

struct request {
    int json, status;
};

static void test_one(const char *name, void *context)
{
    struct request *request = context;
    dsha256_backend *backend = NULL;
    const int is_cpu = strcmp(name, "cpu") == 0;
    int status = dsha256_backend_open(&backend, is_cpu ? NULL : name);
    if (status == DSHA256_ERR_BACKEND)
        die_of_backend(name, status);
    if (status == DSHA256_OK)
        status = dsha256_selftest(backend);
    const char *reason = reason_of(status);
    /* In the list, "opencl:radeon" has a number. */
    const char *shown = is_cpu || !backend ? name : dsha256_backend_name(backend);
    if (request->json)
        print_json(json_pack("{s:s, s:b, s:s}", "backend", shown, "ok", status == DSHA256_OK, "status", reason));
    else
        printf("%-16s %s\n", shown, status == DSHA256_OK ? "ok" : reason);
    dsha256_backend_close(backend);
    if (status != DSHA256_OK)
        request->status = EXIT_FAULT;
}

static int run(int argc, char **argv)
{
    struct request request = {.status = EXIT_DONE};
    const char *list = NULL;
    const struct command_option options[] = {{'b', "backend", &list, NULL}, {0, "json", NULL, &request.json}};
    read_options(argc, argv, options, sizeof options / sizeof options[0]);
    expect_no_more_arguments(argc, argv);
    list = choose_backends(list);
    if (list)
        for_each_backend(list, test_one, &request);
    for (size_t i = 0; !list && i < dsha256_backend_count(); i++) {
        dsha256_backend_info info = {.size = sizeof info};
        if (dsha256_backend_info_at(&info, i) == DSHA256_OK && info.usable)
            test_one(info.name, &request);
    }
    return request.status;
}

const struct command command_selftest = {"selftest", help, run};

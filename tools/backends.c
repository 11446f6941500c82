#include "command.h"

#include <stdio.h>

static const char help[] = "usage: dsha256 backends [--json]\n"
                           "\n"
                           "Lists the backends: name, messages side by side (lanes), whether this machine can run it;\n"
                           "and why there are no OpenCL devices, if there are none.\n"
                           "\n"
                           "      --json   one JSON array\n"
                           "  -h, --help   this text\n";

static int run(int argc, char **argv)
{
    int json = 0;
    const struct command_option options[] = {{0, "json", NULL, &json}};
    read_options(argc, argv, options, sizeof options / sizeof options[0]);
    expect_no_more_arguments(argc, argv);

    json_t *list = json_array();
    if (!json)
        printf("%-12s %5s  %-6s  %s\n", "name", "lanes", "usable", "description");
    for (size_t i = 0; i < dsha256_backend_count(); i++) {
        dsha256_backend_info info = {.size = sizeof info};
        const int status = dsha256_backend_info_at(&info, i);
        if (status != DSHA256_OK)
            die(EXIT_FAULT, "backend %zu: %s", i, reason_of(status));
        if (json)
            json_array_append_new(list, json_pack("{s:s, s:s, s:i, s:b, s:s?}", "name", info.name, "description",
                                                  info.description, "lanes", (int)info.lanes, "usable", info.usable,
                                                  "missing", info.missing));
        else
            printf("%-12s %5u  %-6s  %s%s%s%s\n", info.name, info.lanes, info.usable ? "yes" : "no", info.description,
                   info.usable ? "" : " (this machine has no ", info.usable ? "" : info.missing,
                   info.usable ? "" : ")");
    }
    const char *problem = dsha256_opencl_problem();
    if (problem) /* with --json, only JSON goes to standard output */
        fprintf(json ? stderr : stdout, "OpenCL: %s\n", problem);
    if (json)
        print_json(list);
    else
        json_decref(list);
    return EXIT_DONE;
}

const struct command command_backends = {"backends", help, run};

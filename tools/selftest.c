#include "command.h"

#include <stdio.h>

static const char help[] =
    "usage: dsha256 selftest [--backend NAME] [--json]\n"
    "\n"
    "Compares what the backends compute with known digests: all that run here, or the one named.\n"
    "\n"
    "  -b, --backend NAME   only this one\n"
    "      --json           one JSON object per backend, one per line\n"
    "  -h, --help           this text\n";

static int test_one(const char *name, int json)
{
    dsha256_backend *backend = NULL;
    int status = dsha256_backend_open(&backend, name);
    if (status == DSHA256_OK)
        status = dsha256_selftest(backend);
    dsha256_backend_close(backend);
    if (json)
        print_json(json_pack("{s:s, s:b, s:s}", "backend", name, "ok", status == DSHA256_OK, "status",
                             dsha256_strerror(status)));
    else
        printf("%-12s %s\n", name, status == DSHA256_OK ? "ok" : dsha256_strerror(status));
    return status == DSHA256_OK ? EXIT_DONE : EXIT_FAULT;
}

static int run(int argc, char **argv)
{
    const char *name = NULL;
    int json = 0;
    const struct command_option options[] = {{'b', "backend", &name, NULL}, {0, "json", NULL, &json}};
    read_options(argc, argv, options, sizeof options / sizeof options[0]);
    expect_no_more_arguments(argc, argv);

    if (name) {
        dsha256_backend_close(open_backend(name)); /* an unknown name ends here */
        return test_one(name, json);
    }
    int worst = EXIT_DONE;
    for (size_t i = 0; i < dsha256_backend_count(); i++) {
        dsha256_backend_info info = {.size = sizeof info};
        if (dsha256_backend_info_at(&info, i) == DSHA256_OK && info.usable && test_one(info.name, json) != EXIT_DONE)
            worst = EXIT_FAULT;
    }
    return worst;
}

const struct command command_selftest = {"selftest", help, run};

#include "command.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char help[] =
    "usage: dsha256 COMMAND [OPTION]...\n"
    "\n"
    "Tries Bitcoin block headers: double SHA-256 as fast as this machine can.\n"
    "\n"
    "  backends   list the ways to hash that this library has, and which run here\n"
    "  bench      measure how fast every backend is, and what it draws\n"
    "  hash       double SHA-256 of a file, of standard input, or of a header\n"
    "  plan       what a power budget yields: hash rate, share of the network, blocks, cost\n"
    "  scan       search the nonces of a header for hashes that meet a target\n"
    "  selftest   compare what the backends compute with known digests\n"
    "\n"
    "dsha256 COMMAND --help tells more; dsha256 --version prints the version.\n"
    "Every command takes --json. DSHA256_BACKEND names the backend where --backend does not.\n"
    "DSHA256_OPENCL_CACHE, DSHA256_OPENCL_LAUNCH_MS and DSHA256_OPENCL_LIBRARY are for OpenCL devices:\n"
    "a folder of yours to keep compiled kernels in (none are kept without it), the milliseconds that a\n"
    "launch takes (8; 100 where nobody needs the screen), and the path of the loader.\n"
    "Exit status: 0 done or hit found, 1 no hit, 2 bad usage, 3 failure.\n";

static void configure_opencl(void)
{
    const char *launch_ms = getenv("DSHA256_OPENCL_LAUNCH_MS");
    dsha256_opencl_options options = {
        .size = sizeof options, .library = getenv("DSHA256_OPENCL_LIBRARY"), .cache = getenv("DSHA256_OPENCL_CACHE")};
    if (launch_ms && *launch_ms)
        options.launch_ms = (unsigned)parse_number("DSHA256_OPENCL_LAUNCH_MS", launch_ms, 1000);
    if (dsha256_opencl_configure(&options) != DSHA256_OK)
        die(EXIT_USAGE, "DSHA256_OPENCL_LIBRARY, DSHA256_OPENCL_CACHE: accepted are paths of up to 1023 bytes");
}

int main(int argc, char **argv)
{
    static const struct {
        const char *name;
        int (*run)(int argc, char **argv);
    } commands[] = {
        {"backends", command_backends}, {"bench", command_bench}, {"hash", command_hash},
        {"plan", command_plan},         {"scan", command_scan},   {"selftest", command_selftest},
    };

    if (argc < 2)
        die(EXIT_USAGE,
            "no command given; accepted: backends, bench, hash, plan, scan, selftest (dsha256 --help tells more)");
    if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0)
        show_help(help);
    if (strcmp(argv[1], "--version") == 0) {
        printf("dsha256 %s\n", dsha256_version());
        return EXIT_DONE;
    }
    configure_opencl();
    for (size_t i = 0; i < sizeof commands / sizeof commands[0]; i++) {
        if (strcmp(argv[1], commands[i].name) == 0) {
            const int status = commands[i].run(argc - 1, argv + 1);
            if (fflush(stdout) != 0 || ferror(stdout))
                die(EXIT_FAULT, "cannot write to standard output");
            return status;
        }
    }
    die(EXIT_USAGE, "unknown command '%s'; accepted: backends, bench, hash, plan, scan, selftest", argv[1]);
}

#include "command.h"

#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char help[] =
    "usage: dsha256 COMMAND [OPTION]...\n"
    "\n"
    "Tries Bitcoin block headers: double SHA-256 as fast as this machine can.\n"
    "\n"
    "  backends   list the ways to hash that this library has, and which run here\n"
    "  bench      measure how fast every backend is, and what power it draws\n"
    "  grind      find a nonce with which a header meets its own bits, for Bitcoin Core's signet miner\n"
    "  hash       double SHA-256 of files, of standard input, or of headers\n"
    "  help       show this text, or that of a command\n"
    "  plan       what a power budget yields: hash rate, share of the network, blocks, cost\n"
    "  scan       search the nonces of a header for hashes that meet a target\n"
    "  selftest   compare what the backends compute with known digests\n"
    "\n"
    "dsha256 help COMMAND tells more; dsha256 --version prints the version.\n"
    "Every command takes --json. DSHA256_BACKEND names the backends where --backend does not, in the same words:\n"
    "names, separated by commas; cpu, the fastest for this CPU; or auto, that and every device.\n"
    "DSHA256_OPENCL_CACHE, DSHA256_OPENCL_LAUNCH_MS and DSHA256_OPENCL_LIBRARY are for OpenCL devices:\n"
    "a folder of yours for compiled kernels (without it none are kept), the milliseconds that a\n"
    "launch takes (8; 100 where nobody needs the screen), and the path of the loader.\n"
    "Exit status: 0 done or hit found, 1 no hit or slower than tolerated, 2 bad usage, 3 failure, 130 stopped by "
    "Ctrl-C.\n";

static const char help_of_help[] = "usage: dsha256 help [COMMAND]\n"
                                   "\n"
                                   "Shows what a command does and its options, as dsha256 COMMAND --help does.\n"
                                   "\n"
                                   "  -h, --help   this text\n";

static int run_help(int argc, char **argv);
static const struct command command_help = {"help", help_of_help, run_help};
static const struct command *const commands[] = {&command_backends, &command_bench, &command_grind, &command_hash,
                                                 &command_help,     &command_plan,  &command_scan,  &command_selftest};
enum { N_COMMANDS = sizeof commands / sizeof commands[0] };

static const struct command *find_command(const char *name)
{
    for (size_t i = 0; i < N_COMMANDS; i++)
        if (strcmp(commands[i]->name, name) == 0)
            return commands[i];
    char names[256] = "";
    for (size_t i = 0; i < N_COMMANDS; i++)
        snprintf(names + strlen(names), sizeof names - strlen(names), "%s%s", i > 0 ? ", " : "", commands[i]->name);
    die(EXIT_USAGE, "unknown command '%s'; expected one of %s", name, names);
}

static int run_help(int argc, char **argv)
{
    read_options(argc, argv, NULL, 0);
    const char *text = optind < argc ? find_command(argv[optind++])->help : help;
    expect_no_more_arguments(argc, argv);
    show_help(text);
}

static void configure_opencl(void)
{
    const char *launch_ms = getenv("DSHA256_OPENCL_LAUNCH_MS");
    dsha256_opencl_options options = {
        .size = sizeof options, .library = getenv("DSHA256_OPENCL_LIBRARY"), .cache = getenv("DSHA256_OPENCL_CACHE")};
    if (launch_ms && *launch_ms)
        options.launch_ms = (unsigned)parse_number("DSHA256_OPENCL_LAUNCH_MS", launch_ms, 0, 1000);
    const int status = dsha256_opencl_configure(&options);
    if (status != DSHA256_OK)
        die(EXIT_USAGE, "DSHA256_OPENCL_LIBRARY, DSHA256_OPENCL_CACHE: %s", reason_of(status));
}

int main(int argc, char **argv)
{
    if (argc < 2)
        die(EXIT_USAGE, "no command given; dsha256 help lists them");
    if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0)
        show_help(help);
    if (strcmp(argv[1], "--version") == 0) {
        printf("dsha256 %s\n", dsha256_version());
        return EXIT_DONE;
    }
    configure_opencl();
    command = find_command(argv[1]);
    const int status = command->run(argc - 1, argv + 1);
    if (fflush(stdout) != 0 || ferror(stdout))
        die(EXIT_FAULT, "cannot write to standard output");
    return status;
}

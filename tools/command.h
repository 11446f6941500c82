/* What the subcommands of the dsha256 command share. */
#ifndef DSHA256_TOOLS_COMMAND_H
#define DSHA256_TOOLS_COMMAND_H

#include <jansson.h>
#include <signal.h>

#include "dsha256.h"
#include "dsha256_work.h"

enum {
    EXIT_DONE = 0,    /* done, or a hit was found */
    EXIT_NO_HIT = 1,  /* the range holds none */
    EXIT_SLOWER = 1,  /* a run is slower than tolerated */
    EXIT_USAGE = 2,   /* bad input; one line on stderr says what was wrong and what was expected */
    EXIT_FAULT = 3,   /* the machine is at fault: a backend, a file, memory */
    EXIT_SIGNAL = 128 /* + the signal that stopped it: 130 after Ctrl-C */
};

/* A subcommand. */
struct command {
    const char *name, *help;
    int (*run)(int argc, char **argv); /* returns the exit status; argv[0] is the name */
};

extern const struct command command_backends, command_bench, command_grind, command_hash, command_plan, command_scan,
    command_selftest;

/* The one under way; NULL before it is known. */
extern const struct command *command;

#ifdef __MINGW_PRINTF_FORMAT /* the default there are Microsoft's formats, which have no %zu */
#define PRINTF_FORMAT __MINGW_PRINTF_FORMAT
#else
#define PRINTF_FORMAT printf
#endif

/* Prints "dsha256 COMMAND: …" on stderr and ends the program with that status. */
_Noreturn void die(int status, const char *format, ...) __attribute__((format(PRINTF_FORMAT, 2, 3)));

/* The same without the end. */
void complain(const char *format, ...) __attribute__((format(PRINTF_FORMAT, 1, 2)));

/* Prints the help on stdout and ends the program with EXIT_DONE. */
_Noreturn void show_help(const char *text);

/* An option of a subcommand: either a flag that it sets, or where the text that follows it goes. Every subcommand also
 * takes --help, or -h. */
struct command_option {
    char letter; /* 0: it has only its name */
    const char *name;
    const char **text;
    int *flag;
};

/* Reads the options, which may stand anywhere among the arguments, and dies of those that are not in the list. What
 * remains begins at argv[optind]. */
void read_options(int argc, char **argv, const struct command_option *options, size_t n_options);

/* From now on Ctrl-C and SIGTERM set is_interrupted, to the signal's number; the second ends the program. */
extern volatile sig_atomic_t is_interrupted;
void catch_interrupts(void);

/* The rest of the command line must be empty. */
void expect_no_more_arguments(int argc, char **argv);

/* Why the library's last call failed, with that status. */
const char *reason_of(int status);

/* Says why the backend of that name cannot be had, and what there is. */
_Noreturn void die_of_backend(const char *name, int status);

/* ---- Backends: what --backend and DSHA256_BACKEND say, the same in every subcommand ------------------------------ */

/* What to use: the option's text; DSHA256_BACKEND where that is NULL; NULL where nothing is said. */
const char *choose_backends(const char *option);

/* What the library says of a name of such a list. A status, as dsha256_backend_open's. */
int describe_backend(dsha256_backend_info *info, const char *name);

/* Calls use for each name of the list. "auto" is "cpu" and then every device. */
void for_each_backend(const char *list, void (*use)(const char *name, void *context), void *context);

/* Opens a name of such a list; "cpu" is the fastest for this CPU. Dies, and says why, where there is none. */
dsha256_backend *open_backend(const char *name);

/* A line for each vendor whose GPUs this machine has (in sysfs, /sys) and OpenCL does not list: what to install, or
 * which group to join for its files in dev, /dev. */
void advise_on_boards(FILE *out, const char *sysfs, const char *dev);

/* One JSON value on one line of stdout; takes over the reference. */
void print_json(json_t *value);

/* ---- Input: each dies with EXIT_USAGE, naming `what`, when the text is not as described -------------------------- */

/* A decimal number, or hex after 0x, from min to max. */
uint64_t parse_number(const char *what, const char *text, uint64_t min, uint64_t max);

/* A decimal fraction from min to max. */
double parse_fraction(const char *what, const char *text, double min, double max);

/* A difficulty: a decimal number above 0. */
double parse_difficulty(const char *text);

/* Exactly n bytes in hex, 2 n digits, first byte first. Blanks and line ends do not count. */
void parse_hex(const char *what, uint8_t *bytes, size_t n, const char *text);

/* The same in place, for text that may hold any byte: *length characters become that many bytes. n is how many they
 * must be; ANY_LENGTH: any. 0, or −1 after a complaint. */
#define ANY_LENGTH SIZE_MAX
int decode_hex(const char *what, uint8_t *text, size_t *length, size_t n);

/* n bytes as 2 n digits and a NUL. */
void format_hex(char *text, const uint8_t *bytes, size_t n);

/* A block header, 160 hex digits; "-": they are on standard input. */
void parse_header(uint8_t header80[80], const char *text);

/* What dsha256 bench --json printed. Dies, naming `what`, where the file holds something different. */
json_t *read_report(const char *what, const char *path);

/* Reads a whole file; "-" is standard input. The buffer, NUL-terminated, is the caller's. NULL after a complaint. */
uint8_t *read_all(const char *path, size_t *length);

#endif

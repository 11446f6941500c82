/* What the subcommands of the dsha256 command share. */
#ifndef DSHA256_TOOLS_COMMAND_H
#define DSHA256_TOOLS_COMMAND_H

#include <jansson.h>

#include "dsha256.h"
#include "dsha256_work.h"

enum {
    EXIT_DONE = 0,   /* done, or a hit was found */
    EXIT_NO_HIT = 1, /* the range holds none */
    EXIT_USAGE = 2,  /* bad input; one line on stderr says what was wrong and what is accepted */
    EXIT_FAULT = 3   /* the machine is at fault: a backend, a file, memory */
};

int command_backends(int argc, char **argv);
int command_bench(int argc, char **argv);
int command_hash(int argc, char **argv);
int command_plan(int argc, char **argv);
int command_scan(int argc, char **argv);
int command_selftest(int argc, char **argv);

#ifdef __MINGW_PRINTF_FORMAT /* the default there are Microsoft's formats, which have no %zu */
#define PRINTF_FORMAT __MINGW_PRINTF_FORMAT
#else
#define PRINTF_FORMAT printf
#endif

/* Prints "dsha256: …" on stderr and ends the program with that status. */
_Noreturn void die(int status, const char *format, ...) __attribute__((format(PRINTF_FORMAT, 2, 3)));

/* Prints the help on stdout and ends the program with EXIT_DONE. */
_Noreturn void show_help(const char *text);

/* The rest of the command line must be empty. */
void expect_no_more_arguments(int argc, char **argv);

/* Says why the backend of that name cannot be had, and what there is. */
_Noreturn void die_of_backend(const char *name, int status);

/* Opens the backend of that name, of $DSHA256_BACKEND where name is NULL, or "auto"; dies with a
 * list of what there is. */
dsha256_backend *open_backend(const char *name);

/* One JSON value on one line of stdout; takes over the reference. */
void print_json(json_t *value);

/* ---- Input: each dies with EXIT_USAGE, naming `what`, when the text is not as described -------------------------- */

/* A decimal number, or hex after 0x, from 0 to max. */
uint64_t parse_number(const char *what, const char *text, uint64_t max);

/* A difficulty: a decimal number above 0. */
double parse_difficulty(const char *text);

/* Exactly n bytes in hex, 2 n digits, first byte first. Blanks around it are allowed. */
void parse_hex(const char *what, uint8_t *bytes, size_t n, const char *text);

/* Reads a whole stream; the buffer, NUL-terminated, is the caller's. */
uint8_t *read_all(const char *path, size_t *length);

#endif

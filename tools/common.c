#include "command.h"

#include <ctype.h>
#include <errno.h>
#include <getopt.h>
#include <inttypes.h>
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#endif

const struct command *command;

static void print_complaint(const char *format, va_list arguments)
{
    fprintf(stderr, "dsha256%s%s: ", command ? " " : "", command ? command->name : "");
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
}

void complain(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    print_complaint(format, arguments);
    va_end(arguments);
}

void die(int status, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    print_complaint(format, arguments);
    va_end(arguments);
    exit(status);
}

void show_help(const char *text)
{
    fputs(text, stdout);
    exit(fflush(stdout) == 0 && !ferror(stdout) ? EXIT_DONE : EXIT_FAULT);
}

void read_options(int argc, char **argv, const struct command_option *options, size_t n_options)
{
    enum { OPTIONS_MAX = 24, UNKNOWN = '?', NO_TEXT = ':', HELP = 'h', FIRST = 256 }; /* FIRST + i is option i */
    struct option names[OPTIONS_MAX + 2];
    char letters[2 * OPTIONS_MAX + 3] = ":h"; /* the colon: ':' for an option without its text */
    for (size_t i = 0; i < n_options; i++) {
        const int argument = options[i].text ? required_argument : no_argument;
        names[i] = (struct option){options[i].name, argument, NULL, FIRST + (int)i};
        if (options[i].letter)
            snprintf(letters + strlen(letters), 3, options[i].text ? "%c:" : "%c", options[i].letter);
    }
    names[n_options] = (struct option){"help", no_argument, NULL, HELP};
    names[n_options + 1] = (struct option){0};

    opterr = 0;
    for (int found; (found = getopt_long(argc, argv, letters, names, NULL)) != -1;) {
        if (found == HELP)
            show_help(command->help);
        if (found == NO_TEXT)
            die(EXIT_USAGE, "option '%s' expects a value (dsha256 %s --help)", argv[optind - 1], command->name);
        if (found == UNKNOWN && optopt >= FIRST)
            die(EXIT_USAGE, "option '%s' takes no value (dsha256 %s --help)", argv[optind - 1], command->name);
        if (found == UNKNOWN) {
            const char letter[] = {'-', (char)optopt, '\0'};
            die(EXIT_USAGE, "unknown option '%s'; expected one of those in dsha256 %s --help",
                optopt ? letter : argv[optind - 1], command->name);
        }
        size_t i = 0;
        while (found != FIRST + (int)i && found != options[i].letter)
            i++;
        if (options[i].text)
            *options[i].text = optarg;
        else
            *options[i].flag = 1;
    }
}

void expect_no_more_arguments(int argc, char **argv)
{
    if (optind < argc)
        die(EXIT_USAGE, "unexpected argument '%s'", argv[optind]);
}

void die_of_backend(const char *name, int status)
{
    if (!name)
        name = "auto";
    if (status != DSHA256_ERR_BACKEND)
        die(status == DSHA256_ERR_ARGUMENT ? EXIT_USAGE : EXIT_FAULT, "backend '%s': %s", name,
            dsha256_strerror(status));
    for (size_t i = 0; i < dsha256_backend_count(); i++) {
        dsha256_backend_info info = {.size = sizeof info};
        if (dsha256_backend_info_at(&info, i) == DSHA256_OK && strcmp(info.name, name) == 0)
            die(EXIT_USAGE, "backend '%s': this machine has no %s (dsha256 backends lists what it can run)", name,
                info.missing);
    }
    die(EXIT_USAGE, "backend '%s': unknown (dsha256 backends lists what there is; auto is the fastest)", name);
}

dsha256_backend *open_backend(const char *name)
{
    dsha256_backend *backend;
    if (!name)
        name = getenv("DSHA256_BACKEND");
    const int status = dsha256_backend_open(&backend, name);
    if (status != DSHA256_OK)
        die_of_backend(name, status);
    return backend;
}

void print_json(json_t *value)
{
    if (!value || json_dumpf(value, stdout, JSON_COMPACT | JSON_REAL_PRECISION(12)) != 0 || putchar('\n') == EOF)
        die(EXIT_FAULT, "cannot write JSON: out of memory, or standard output is closed");
    json_decref(value);
}

uint64_t parse_number(const char *what, const char *text, uint64_t min, uint64_t max)
{
    const int is_hex = text[0] == '0' && (text[1] == 'x' || text[1] == 'X');
    const char *digits = is_hex ? text + 2 : text;
    char *end = NULL;
    errno = 0;
    const unsigned long long value =
        isxdigit((unsigned char)digits[0]) ? strtoull(digits, &end, is_hex ? 16 : 10) : 0; /* no sign, no blanks */
    if (!end || *end != '\0' || errno == ERANGE || value < min || value > max)
        die(EXIT_USAGE, "%s '%s': expected a decimal number, or hex after 0x, from %" PRIu64 " to %" PRIu64, what, text,
            min, max);
    return value;
}

double parse_fraction(const char *what, const char *text, double min, double max)
{
    char *end;
    const double value = strtod(text, &end);
    if (end == text || *end != '\0' || !(value >= min && value <= max))
        die(EXIT_USAGE, "%s '%s': expected a number from %g to %g", what, text, min, max);
    return value;
}

double parse_difficulty(const char *text)
{
    char *end;
    errno = 0;
    const double difficulty = strtod(text, &end);
    if (end == text || *end != '\0' || errno == ERANGE || !(difficulty > 0 && difficulty < (double)INFINITY))
        die(EXIT_USAGE, "difficulty '%s': expected a number above 0, such as 1, 512 or 0.001", text);
    return difficulty;
}

static int digit_value(char c)
{
    return isdigit((unsigned char)c) ? c - '0' : tolower((unsigned char)c) - 'a' + 10;
}

int decode_hex(const char *what, uint8_t *text, size_t *length, size_t n)
{
    size_t n_digits = 0;
    for (size_t i = 0; i < *length; i++) {
        if (isspace(text[i]))
            continue;
        if (!isxdigit(text[i])) {
            complain("%s: character %zu is not a hex digit", what, i + 1);
            return -1;
        }
        const int value = digit_value((char)text[i]);
        uint8_t *byte = &text[n_digits / 2]; /* not after what was read */
        *byte = (uint8_t)(n_digits % 2 == 0 ? value << 4 : *byte | value);
        n_digits++;
    }
    const char *odd = n_digits % 2 ? ", an odd number" : "";
    if (n == ANY_LENGTH && n_digits % 2)
        complain("%s: %zu hex digits%s; expected two per byte", what, n_digits, odd);
    else if (n != ANY_LENGTH && n_digits != 2 * n)
        complain("%s: %zu hex digits%s; expected %zu (%zu bytes)", what, n_digits, odd, 2 * n, n);
    *length = n_digits / 2;
    return n == ANY_LENGTH ? -(int)(n_digits % 2) : n_digits == 2 * n ? 0 : -1;
}

void parse_hex(const char *what, uint8_t *bytes, size_t n, const char *text)
{
    size_t length = strlen(text);
    uint8_t *copy = (uint8_t *)strdup(text);
    if (!copy)
        die(EXIT_FAULT, "out of memory");
    if (decode_hex(what, copy, &length, n) != 0)
        exit(EXIT_USAGE);
    memcpy(bytes, copy, n);
    free(copy);
}

void format_hex(char *text, const uint8_t *bytes, size_t n)
{
    for (size_t i = 0; i < n; i++)
        snprintf(text + 2 * i, 3, "%02x", bytes[i]);
}

/* Up to its end; NULL after a complaint. */
static uint8_t *read_file(FILE *file, const char *path, size_t *length)
{
    size_t capacity = 1 << 16, n = 0;
    uint8_t *bytes = malloc(capacity + 1);
    for (size_t n_read; bytes && (n_read = fread(bytes + n, 1, capacity - n, file)) > 0;) {
        n += n_read;
        if (n < capacity)
            continue;
        uint8_t *grown = capacity <= SIZE_MAX / 2 - 1 ? realloc(bytes, 2 * capacity + 1) : NULL;
        if (!grown)
            free(bytes);
        bytes = grown;
        capacity *= 2;
    }
    if (!bytes) {
        complain("'%s': out of memory after %zu bytes", path, n);
    } else if (ferror(file)) {
        complain("cannot read '%s': %s", path, strerror(errno));
        free(bytes);
        bytes = NULL;
    } else {
        bytes[n] = '\0';
        *length = n;
    }
    return bytes;
}

uint8_t *read_all(const char *path, size_t *length)
{
    const int is_stdin = strcmp(path, "-") == 0;
#ifdef _WIN32
    if (is_stdin)
        _setmode(_fileno(stdin), _O_BINARY);
#endif
    FILE *file = is_stdin ? stdin : fopen(path, "rb");
    if (!file) {
        complain("cannot open '%s': %s", path, strerror(errno));
        return NULL;
    }
    uint8_t *bytes = read_file(file, path, length);
    if (!is_stdin)
        fclose(file);
    return bytes;
}

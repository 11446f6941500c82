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

void die(int status, const char *format, ...)
{
    va_list arguments;
    fputs("dsha256: ", stderr);
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
    fputc('\n', stderr);
    exit(status);
}

void show_help(const char *text)
{
    fputs(text, stdout);
    exit(fflush(stdout) == 0 && !ferror(stdout) ? EXIT_DONE : EXIT_FAULT);
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

uint64_t parse_number(const char *what, const char *text, uint64_t max)
{
    const int is_hex = text[0] == '0' && (text[1] == 'x' || text[1] == 'X');
    const char *digits = is_hex ? text + 2 : text;
    char *end = NULL;
    errno = 0;
    const unsigned long long value =
        isxdigit((unsigned char)digits[0]) ? strtoull(digits, &end, is_hex ? 16 : 10) : 0; /* no sign, no blanks */
    if (!end || *end != '\0' || errno == ERANGE || value > max)
        die(EXIT_USAGE, "%s '%s': accepted is a decimal number, or hex after 0x, from 0 to %" PRIu64, what, text, max);
    return value;
}

double parse_difficulty(const char *text)
{
    char *end;
    errno = 0;
    const double difficulty = strtod(text, &end);
    if (end == text || *end != '\0' || errno == ERANGE || !(difficulty > 0 && difficulty < (double)INFINITY))
        die(EXIT_USAGE, "difficulty '%s': accepted is a number above 0, such as 1, 512 or 0.001", text);
    return difficulty;
}

static int digit_value(char c)
{
    return isdigit((unsigned char)c) ? c - '0' : tolower((unsigned char)c) - 'a' + 10;
}

void parse_hex(const char *what, uint8_t *bytes, size_t n, const char *text)
{
    while (isspace((unsigned char)*text))
        text++;
    size_t length = strlen(text);
    while (length > 0 && isspace((unsigned char)text[length - 1]))
        length--;
    for (size_t i = 0; i < length; i++)
        if (!isxdigit((unsigned char)text[i]))
            die(EXIT_USAGE, "%s: character %zu is no hex digit; accepted are %zu hex digits", what, i + 1, 2 * n);
    if (length != 2 * n)
        die(EXIT_USAGE, "%s: %zu hex digits%s; accepted are %zu (%zu bytes)", what, length,
            length % 2 ? ", an odd number" : "", 2 * n, n);
    for (size_t i = 0; i < n; i++)
        bytes[i] = (uint8_t)(digit_value(text[2 * i]) << 4 | digit_value(text[2 * i + 1]));
}

uint8_t *read_all(const char *path, size_t *length)
{
    const int is_stdin = strcmp(path, "-") == 0;
#ifdef _WIN32
    if (is_stdin)
        _setmode(_fileno(stdin), _O_BINARY);
#endif
    FILE *file = is_stdin ? stdin : fopen(path, "rb");
    size_t capacity = 1 << 16, n = 0;
    uint8_t *bytes = malloc(capacity + 1);
    if (!file)
        die(EXIT_FAULT, "cannot open '%s': %s", path, strerror(errno));
    for (;;) {
        if (!bytes)
            die(EXIT_FAULT, "'%s': out of memory after %zu bytes", path, n);
        const size_t n_read = fread(bytes + n, 1, capacity - n, file);
        n += n_read;
        if (n_read == 0 && ferror(file))
            die(EXIT_FAULT, "cannot read '%s': %s", path, strerror(errno));
        if (n_read == 0)
            break;
        if (n == capacity) {
            uint8_t *grown = capacity <= SIZE_MAX / 2 - 1 ? realloc(bytes, 2 * capacity + 1) : NULL;
            if (!grown)
                free(bytes);
            bytes = grown;
            capacity *= 2;
        }
    }
    if (!is_stdin)
        fclose(file);
    bytes[n] = '\0';
    *length = n;
    return bytes;
}

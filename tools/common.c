#include "command.h"
#include "dsha256_engine.h"

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
        /* BSD's getopt_long, which is MinGW's, too, says NO_TEXT also of a value that an option does not take. */
        const int is_assigned = found == NO_TEXT && optind <= argc && strchr(argv[optind - 1], '=');
        if (is_assigned || (found == UNKNOWN && optopt >= FIRST))
            die(EXIT_USAGE, "option '%s' takes no value (dsha256 %s --help)", argv[optind - 1], command->name);
        if (found == NO_TEXT) /* so it is the last word (what optind is then differs between C libraries) */
            die(EXIT_USAGE, "option '%s' expects a value (dsha256 %s --help)", argv[argc - 1], command->name);
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

volatile sig_atomic_t is_interrupted;

static void on_interrupt(int signal_number)
{
    signal(signal_number, SIG_DFL); /* twice: the usual end */
    is_interrupted = signal_number;
}

void catch_interrupts(void)
{
    signal(SIGINT, on_interrupt);
    signal(SIGTERM, on_interrupt);
}

const char *reason_of(int status)
{
    const char *text = dsha256_error_text();
    return *text ? text : dsha256_strerror(status);
}

void die_of_backend(const char *name, int status)
{
    const char *hint = status == DSHA256_ERR_BACKEND ? "; expected one of dsha256 backends, cpu or auto" : "";
    die(*hint || status == DSHA256_ERR_ARGUMENT ? EXIT_USAGE : EXIT_FAULT, "backend '%s': %s%s", name ? name : "auto",
        reason_of(status), hint);
}

const char *choose_backends(const char *option)
{
    const char *list = option ? option : getenv("DSHA256_BACKEND");
    if (!option && list && !*list)
        return NULL;
    for (const char *word = list ? strstr(list, "auto") : NULL; word; word = strstr(word + 4, "auto"))
        if (strcmp(list, "auto") != 0 && (word == list || word[-1] == ',') && (!word[4] || word[4] == ','))
            die(EXIT_USAGE, "backend '%s': auto stands alone; expected names, of which cpu may be one", list);
    return list;
}

/* 0: it is not in the list, or cannot run here. */
static int find_backend(dsha256_backend_info *info, const char *name)
{
    for (size_t i = 0; i < dsha256_backend_count(); i++) {
        *info = (dsha256_backend_info){.size = sizeof *info};
        if (dsha256_backend_info_at(info, i) == DSHA256_OK && strcmp(info->name, name) == 0 && info->usable)
            return 1;
    }
    return 0;
}

int describe_backend(dsha256_backend_info *info, const char *name)
{
    static const dsha256_backend_info cpu = {
        .name = "cpu", .description = "the fastest for this CPU with each number of versions", .usable = 1};
    if (strcmp(name, "cpu") == 0) {
        *info = cpu;
        return DSHA256_OK;
    }
    if (find_backend(info, name))
        return DSHA256_OK;
    dsha256_backend *backend; /* "opencl:radeon" stands for a device of the list */
    int status = dsha256_backend_open(&backend, name);
    if (status == DSHA256_OK && !find_backend(info, dsha256_backend_name(backend)))
        status = DSHA256_ERR_BACKEND;
    dsha256_backend_close(backend);
    return status;
}

/* The devices that the engine takes unasked. */
static void for_each_device(void (*use)(const char *name, void *context), void *context)
{
    dsha256_engine *engine;
    const dsha256_engine_options options = {.size = sizeof options, .threads = 1};
    const int status = dsha256_engine_create(&engine, &options);
    if (status != DSHA256_OK)
        die_of_backend("auto", status);
    for (size_t i = 1; i < dsha256_engine_device_count(engine); i++) { /* the first is the CPU's worker */
        dsha256_engine_stats stats = {.size = sizeof stats};
        if (dsha256_engine_get_stats(engine, &stats, i) == DSHA256_OK)
            use(stats.backend, context);
    }
    dsha256_engine_destroy(engine);
}

void for_each_backend(const char *list, void (*use)(const char *name, void *context), void *context)
{
    if (strcmp(list, "auto") == 0) {
        use("cpu", context);
        for_each_device(use, context);
        return;
    }
    char *copy = strdup(list);
    if (!copy)
        die(EXIT_FAULT, "out of memory");
    for (char *name = copy, *comma = name; comma; name = comma + 1) {
        comma = strchr(name, ',');
        if (comma)
            *comma = '\0';
        use(name, context);
    }
    free(copy);
}

dsha256_backend *open_backend(const char *name)
{
    dsha256_backend *backend;
    const int status = dsha256_backend_open(&backend, strcmp(name, "cpu") == 0 ? NULL : name);
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

void parse_header(uint8_t header80[80], const char *text)
{
    if (strcmp(text, "-") != 0) {
        parse_hex("header", header80, 80, text);
        return;
    }
    size_t length;
    uint8_t *input = read_all("-", &length);
    if (!input)
        exit(EXIT_FAULT);
    if (decode_hex("header", input, &length, 80) != 0)
        exit(EXIT_USAGE);
    memcpy(header80, input, 80);
    free(input);
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

json_t *read_report(const char *what, const char *path)
{
    size_t length;
    uint8_t *text = read_all(path, &length);
    if (!text)
        exit(EXIT_FAULT);
    json_error_t error;
    json_t *report = json_loadb((const char *)text, length, 0, &error);
    free(text);
    if (!report)
        die(EXIT_USAGE, "%s '%s': line %d: %s; expected what dsha256 bench --json prints", what, path, error.line,
            error.text);
    if (!json_is_array(json_object_get(report, "runs")))
        die(EXIT_USAGE, "%s '%s': it has no runs; expected what dsha256 bench --json prints", what, path);
    return report;
}

#include "miner.h"

#include <ctype.h>
#include <errno.h>
#include <jansson.h>
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h> /* getentropy, on macOS */
#include <time.h>
#include <unistd.h>

volatile sig_atomic_t miner_stop;

static void on_signal(int number)
{
    if (miner_stop)
        _exit(128 + number);
    miner_stop = 1;
}

void miner_catch_signals(void)
{
    const struct sigaction action = {.sa_handler = on_signal};
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
    const struct sigaction ignore = {.sa_handler = SIG_IGN};
    sigaction(SIGPIPE, &ignore, NULL); /* a connection that is gone is an error of send, not the program's end */
}

double miner_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

void miner_sleep(double seconds)
{
    const struct timespec span = {.tv_sec = (time_t)seconds, .tv_nsec = (long)(1e9 * (seconds - floor(seconds)))};
    nanosleep(&span, NULL);
}

void miner_die(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
    fputc('\n', stderr);
    exit(MINER_FAILED);
}

void miner_usage(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
    fputc('\n', stderr);
    exit(MINER_USAGE);
}

/* ---- Options ----------------------------------------------------------------------------------------------------- */

unsigned long long miner_number(const char *option, const char *text, int base, unsigned long long min,
                                unsigned long long max)
{
    char *end;
    errno = 0;
    const unsigned long long number = strtoull(text, &end, base);
    if (!isxdigit((unsigned char)text[0]) || *end || errno || number < min || number > max)
        miner_usage(base == 16 ? "%s: '%s': expected hex digits from %llx to %llx"
                               : "%s: '%s': expected a number from %llu to %llu",
                    option, miner_printable(text), min, max);
    return number;
}

double miner_positive(const char *option, const char *text)
{
    char *end;
    const double number = strtod(text, &end);
    if (end == text || *end || !(number > 0) || !isfinite(number))
        miner_usage("%s: '%s': expected a number above 0", option, miner_printable(text));
    return number;
}

const char *miner_utf8(const char *option, const char *text)
{
    json_t *string = json_string(text);
    if (!string)
        miner_usage("%s: not UTF-8", option);
    json_decref(string);
    return text;
}

const char *miner_readable(const char *option, const char *path)
{
    FILE *file = fopen(path, "r");
    if (!file)
        miner_usage("%s: %s: %s", option, miner_printable(path), strerror(errno));
    fclose(file);
    return path;
}

/* ---- Messages, and trying again ---------------------------------------------------------------------------------- */

const char *miner_printable(const char *text)
{
    static char line[100 + 1];
    size_t n = 0;
    for (; text[n] && n < sizeof line - 1; n++)
        line[n] = isprint((unsigned char)text[n]) ? text[n] : '?';
    line[n] = '\0';
    return line;
}

int backoff_is_over(const struct backoff *backoff)
{
    return miner_now() >= backoff->until;
}

void backoff_failed(struct backoff *backoff)
{
    uint32_t random = 0;
    if (getentropy(&random, sizeof random) != 0)
        random = UINT32_MAX / 2; /* no jitter then */
    backoff->delay = backoff->delay == 0 ? 0.25 : fmin(2 * backoff->delay, 30);
    const double delay = backoff->delay * (0.75 + 0.5 * random / UINT32_MAX);
    backoff->until = miner_now() + fmin(fmax(delay, 0.25), 30);
}

void backoff_reset(struct backoff *backoff)
{
    backoff->delay = backoff->until = 0;
}

int notice_is_due(struct notice *notice, const char *text)
{
    enum { FIRST_S = 5, LAST_S = 600 };
    if (strncmp(notice->text, text, sizeof notice->text - 1) != 0) {
        snprintf(notice->text, sizeof notice->text, "%s", text);
        notice->delay = FIRST_S;
    } else if (miner_now() < notice->next)
        return 0;
    else
        notice->delay = fmin(2 * notice->delay, LAST_S);
    notice->next = miner_now() + notice->delay;
    return 1;
}

void notice_reset(struct notice *notice)
{
    notice->text[0] = '\0';
}

const char *miner_error(int status)
{
    const char *text = dsha256_error_text();
    return *text ? text : dsha256_strerror(status);
}

dsha256_engine *miner_engine(const char *backends, unsigned threads, unsigned duty_percent)
{
    dsha256_engine *engine;
    const dsha256_engine_options options = {
        .size = sizeof options, .backends = backends, .threads = threads, .duty_percent = duty_percent};
    const int status = dsha256_engine_create(&engine, &options);
    if (status == DSHA256_ERR_ARGUMENT || status == DSHA256_ERR_BACKEND)
        miner_usage("--backends, --threads: %s", miner_error(status));
    if (status != DSHA256_OK)
        miner_die("engine: %s", miner_error(status));
    return engine;
}

#include "miner.h"

#include <ctype.h>
#include <errno.h>
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

volatile sig_atomic_t miner_stop;

static void on_signal(int number)
{
    (void)number;
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
    exit(1);
}

unsigned long long miner_number(const char *option, const char *text, int base, unsigned long long min,
                                unsigned long long max)
{
    char *end;
    errno = 0;
    const unsigned long long number = strtoull(text, &end, base);
    if (!isxdigit((unsigned char)text[0]) || *end || errno || number < min || number > max)
        miner_die("%s: '%s' is no number from %llu to %llu", option, text, min, max);
    return number;
}

double miner_positive(const char *option, const char *text)
{
    char *end;
    const double number = strtod(text, &end);
    if (end == text || *end || !(number > 0) || !isfinite(number))
        miner_die("%s: '%s' is no number above 0", option, text);
    return number;
}

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
    backoff->delay = backoff->delay == 0 ? 0.25 : fmin(2 * backoff->delay, 30);
    backoff->until = miner_now() + backoff->delay;
}

void backoff_reset(struct backoff *backoff)
{
    backoff->delay = backoff->until = 0;
}

void miner_status(dsha256_engine *engine, struct counters *counters, int now)
{
    if (!now && (counters->every == 0 || miner_now() < counters->next))
        return;
    counters->next = miner_now() + counters->every;
    double rate = 0;
    unsigned long long hardware_errors = 0;
    for (size_t i = 0; i < dsha256_engine_device_count(engine); i++) {
        dsha256_engine_stats stats = {.size = sizeof stats};
        dsha256_engine_get_stats(engine, &stats, i);
        rate += stats.rate_60s;
        hardware_errors += stats.hardware_errors;
    }
    fprintf(stderr, "rate %.3f MH/s, best %.6g, %s %llu, stale %llu, rejected %llu, hardware errors %llu\n",
            1e-6 * rate, counters->best, counters->what, counters->accepted, counters->stale, counters->rejected,
            hardware_errors);
}

void miner_best(struct counters *counters, const uint8_t hash32[32])
{
    counters->best = fmax(counters->best, dsha256_difficulty_from_target(hash32));
}

dsha256_engine *miner_engine(const char *backends, unsigned threads, unsigned duty_percent)
{
    dsha256_engine *engine;
    const dsha256_engine_options options = {
        .size = sizeof options, .backends = backends, .threads = threads, .duty_percent = duty_percent};
    const int status = dsha256_engine_create(&engine, &options);
    if (status != DSHA256_OK)
        miner_die("engine: %s", dsha256_strerror(status));
    return engine;
}

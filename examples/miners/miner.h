/* What every program here needs: signals, the clock, options, messages, when to try again. */
#ifndef MINER_H
#define MINER_H

#include <dsha256_engine.h>
#include <signal.h>

/* How a program ends: 0 done, or ended by Ctrl-C; or */
enum {
    MINER_USAGE = 2, /* an option or an address that cannot be right */
    MINER_FAILED = 3 /* anything else */
};

/* Set by the first Ctrl-C or SIGTERM. The second ends the program at once. */
extern volatile sig_atomic_t miner_stop;
void miner_catch_signals(void);

/* Seconds on a clock that nobody sets. */
double miner_now(void);

void miner_sleep(double seconds);

/* Ends the program with one line on stderr: a failure, or a wrong option. */
_Noreturn void miner_die(const char *format, ...) __attribute__((format(printf, 1, 2)));
_Noreturn void miner_usage(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* The value of an option as a number in min … max; ends the program if it is none. Base 0 takes 0x, too. */
unsigned long long miner_number(const char *option, const char *text, int base, unsigned long long min,
                                unsigned long long max);
double miner_positive(const char *option, const char *text);

/* The value of an option that a server gets as JSON; ends the program if it is not UTF-8. */
const char *miner_utf8(const char *option, const char *text);

/* The name of a file that must be readable; ends the program if it is not. */
const char *miner_readable(const char *option, const char *path);

/* Text of a server, for a terminal: up to a hundred characters, those that are not printable as '?'. The result is good
 * until the next call. */
const char *miner_printable(const char *text);

/* When to try again what failed: after 0.25, 0.5, 1 … 30 s, each up to a quarter more or less, so that a server that
 * lost all its miners at once does not get them back at once. Starts as {0}. */
struct backoff {
    double delay, until;
};
int backoff_is_over(const struct backoff *backoff);
void backoff_failed(struct backoff *backoff);
void backoff_reset(struct backoff *backoff);

/* Whether to print what may come again and again: the first time, and then after 5, 10, 20 … 600 s. A different text is
 * printed at once. Starts as {0}. */
struct notice {
    char text[160];
    double next, delay;
};
int notice_is_due(struct notice *notice, const char *text);
void notice_reset(struct notice *notice);

/* What the library's last call, which returned this error, objected to; good until the next call. */
const char *miner_error(int status);

/* The engine, or the end of the program. */
dsha256_engine *miner_engine(const char *backends, unsigned threads, unsigned duty_percent);

#endif

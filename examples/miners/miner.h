/* What both miners need: options of the engine, when to try again, the status line. */
#ifndef MINER_H
#define MINER_H

#include <dsha256_engine.h>
#include <signal.h>

/* Set by Ctrl-C and SIGTERM. */
extern volatile sig_atomic_t miner_stop;
void miner_catch_signals(void);

/* Seconds on a clock that nobody sets. */
double miner_now(void);

void miner_sleep(double seconds);

/* Ends the program with one line on stderr. */
_Noreturn void miner_die(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* The value of an option as a number in min … max; ends the program if it is none. Base 0 takes 0x, too. */
unsigned long long miner_number(const char *option, const char *text, int base, unsigned long long min,
                                unsigned long long max);
double miner_positive(const char *option, const char *text);

/* Text of a server, for a terminal: up to a hundred characters, those that are not printable as '?'. The result is good
 * until the next call. */
const char *miner_printable(const char *text);

/* When to try again what failed: after 0.25, 0.5, 1 … 30 s. Starts as {0}. */
struct backoff {
    double delay, until;
};
int backoff_is_over(const struct backoff *backoff);
void backoff_failed(struct backoff *backoff);
void backoff_reset(struct backoff *backoff);

/* What the status line shows. */
struct counters {
    const char *what; /* "blocks", "shares" */
    unsigned long long accepted, rejected, stale;
    double best;        /* difficulty of the best hash */
    double next, every; /* when the next line is due; seconds, 0 = none */
};

/* Prints the status line if it is due (or `now` is set): rate, best hash, counts, what the hardware got wrong. */
void miner_status(dsha256_engine *engine, struct counters *counters, int now);

/* Takes the hash into account for the status line. */
void miner_best(struct counters *counters, const uint8_t hash32[32]);

/* The engine, or the end of the program. */
dsha256_engine *miner_engine(const char *backends, unsigned threads, unsigned duty_percent);

#endif

#include "duty.h"

#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { LOOKS_PER_S = 4 };

int duty_parse(unsigned *percent, const char *text)
{
    char *end;
    const double number = strtod(text, &end);
    if (end == text || !(number >= 0 && number <= 100) || strpbrk(text, "xX"))
        return 0;
    end += strspn(end, " ");
    end += *end == '%';
    end += strspn(end, " \r\n");
    if (*end)
        return 0;
    *percent = number > 0 && number < 1 ? 1 : (unsigned)lround(number);
    return 1;
}

void duty_apply(const struct duty *duty, dsha256_engine *engine)
{
    const int rests =
        duty->is_paused || duty->percent == 0 || dsha256_engine_set_duty(engine, duty->percent) != DSHA256_OK;
    dsha256_engine_pause(engine, rests);
}

/* What the file holds, as far as there is room for it; NULL, or what is wrong. */
static const char *read_file(char *text, size_t size, const char *path)
{
    const int file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC); /* never waits, not even for a pipe's writer */
    if (file < 0)
        return strerror(errno);
    const ssize_t n = read(file, text, size - 1);
    const int error = errno;
    close(file);
    if (n < 0)
        return strerror(error);
    text[n] = '\0';
    return NULL;
}

void duty_look(struct duty *duty, dsha256_engine *engine)
{
    char text[sizeof duty->text], line[sizeof duty->told];
    if (!duty->file || miner_now() < duty->next_look)
        return;
    duty->next_look = miner_now() + 1.0 / LOOKS_PER_S;
    const char *why = read_file(text, sizeof text, duty->file);
    unsigned percent = 0;
    const int is_same = !why && strcmp(text, duty->text) == 0;
    if (!why && !is_same && !duty_parse(&percent, text))
        why = "expected a percentage from 0 to 100";
    if (!why)
        duty->n_wrong = 0;
    if (is_same)
        return;
    if (why && ++duty->n_wrong < 2)
        return; /* perhaps it is just being written */
    if (why) {
        snprintf(line, sizeof line, "--duty-file: %s; the duty stays at %u %%", why, duty->percent);
        if (strcmp(duty->told, line) != 0)
            fprintf(stderr, "%s\n", line);
        snprintf(duty->told, sizeof duty->told, "%s", line);
        return;
    }
    duty->told[0] = '\0';
    snprintf(duty->text, sizeof duty->text, "%s", text);
    duty->percent = percent;
    duty_apply(duty, engine);
    fprintf(stderr, "duty %u %%\n", percent);
}

#include "terminal.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#ifndef _WIN32
#include <sys/ioctl.h>
#endif

#include "clock.h"

unsigned columns_of(FILE *stream)
{
#ifndef _WIN32
    struct winsize size;
    if (isatty(fileno(stream)) && ioctl(fileno(stream), TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
#else
    (void)stream;
#endif
    return 80;
}

/* Characters of UTF-8 text: continuation bytes are 10xxxxxx. */
static unsigned width_of(const char *text, size_t length)
{
    unsigned width = 0;
    for (size_t i = 0; i < length; i++)
        width += ((unsigned char)text[i] & 0xc0) != 0x80;
    return width;
}

void print_wrapped(const char *text, unsigned indent)
{
    const unsigned columns = columns_of(stdout);
    unsigned column = indent;
    while (*text) {
        const size_t length = strcspn(text, " ");
        const unsigned width = width_of(text, length);
        if (column > indent && column + 1 + width > columns) {
            printf("\n%*s", (int)indent, "");
            column = indent;
        } else if (column > indent) {
            putchar(' ');
            column++;
        }
        printf("%.*s", (int)length, text);
        column += width;
        text += length + (text[length] == ' ');
    }
    putchar('\n');
}

static int is_dumb(void)
{
    const char *term = getenv("TERM");
    return !term || !*term || strcmp(term, "dumb") == 0;
}

void show_progress(double share, const char *text)
{
    enum { BAR_MOST = 30, BAR_LEAST = 4 };
    static double next;
    const double now = seconds_now();
    if (now < next || !isatty(STDERR_FILENO))
        return;
    if (is_dumb()) {
        if (next > 0) /* what is soon done needs no line */
            fprintf(stderr, "%s\n", text);
        next = now + 10;
        return;
    }
    next = now + 0.1;
    const int room = (int)columns_of(stderr) - 1, left = room - (int)width_of(text, strlen(text)) - 3;
    const int length = share < 0 || left < BAR_LEAST ? 0 : left < BAR_MOST ? left : BAR_MOST;
    char bar[BAR_MOST + 4] = "";
    if (length > 0) {
        memset(bar, ' ', (size_t)length + 3);
        bar[0] = '[';
        memset(bar + 1, '#', (size_t)(length * share));
        bar[length + 1] = ']';
    }
    fprintf(stderr, "\r%s%.*s\033[K", bar, room, text);
}

void clear_progress(void)
{
    if (isatty(STDERR_FILENO) && !is_dumb())
        fputs("\r\033[K", stderr);
}

const char *format_duration(char text[DURATION_MAX], double seconds)
{
    if (!(seconds < 1e12)) {
        snprintf(text, DURATION_MAX, "?");
        return text;
    }
    const unsigned long long whole = seconds > 0 ? (unsigned long long)(seconds + 0.5) : 0;
    snprintf(text, DURATION_MAX, "%llu:%02u:%02u", whole / 3600, (unsigned)(whole / 60 % 60), (unsigned)(whole % 60));
    return text;
}

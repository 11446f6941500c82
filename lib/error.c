#include "error.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum { SIZE = 160 }; /* what is longer is cut off */

static _Thread_local char text[SIZE];

const char *dsha256_error_text(void)
{
    return text;
}

void dsha256i_note_error(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, SIZE, format, arguments);
    va_end(arguments);
}

int dsha256i_error_plain(int status)
{
    if (status < 0)
        text[0] = '\0';
    return status;
}

int dsha256i_in(const char *field, int status)
{
    if (status < 0) {
        char before[SIZE];
        memcpy(before, text, SIZE);
        dsha256i_note_error(before[0] ? "%s: %s" : "%s%s", field, before);
    }
    return status;
}

int dsha256i_in_item(const char *field, size_t index, int status)
{
    if (status < 0) {
        char name[SIZE];
        snprintf(name, sizeof name, "%s %zu", field, index);
        dsha256i_in(name, status);
    }
    return status;
}

int dsha256i_at_most(int status, const char *name, size_t number, size_t max)
{
    return number <= max ? DSHA256_OK : dsha256i_error(status, "%s: %zu, expected at most %zu", name, number, max);
}

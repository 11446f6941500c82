/* What a call objected to, for dsha256_error_text. Whoever finds an error says it once, here; callers add the name of
 * the field. Every function that can fail ends a failure by one of these, so that no older text is left. */
#ifndef DSHA256_LIB_ERROR_H
#define DSHA256_LIB_ERROR_H

#include <stddef.h>
#include <stdio.h> /* __MINGW_PRINTF_FORMAT */

#include "dsha256.h"

#ifdef __MINGW_PRINTF_FORMAT /* the default there are Microsoft's formats, which have no %zu */
#define DSHA256I_PRINTF __MINGW_PRINTF_FORMAT
#else
#define DSHA256I_PRINTF printf
#endif

/* dsha256i_error(status, format, ...) notes the text, one line without a full stop, and is the status. A macro, so that
 * compilers and analysers see which. */
#define dsha256i_error(status, ...) (dsha256i_note_error(__VA_ARGS__), (status))
void dsha256i_note_error(const char *format, ...) __attribute__((format(DSHA256I_PRINTF, 1, 2)));
/* Returns the status; if it is an error, there is no more to say about it. */
int dsha256i_error_plain(int status);
/* Both return the status; of an error they put "field: " or "field 7: " before its text. */
int dsha256i_in(const char *field, int status);
int dsha256i_in_item(const char *field, size_t index, int status);
/* DSHA256_OK, or the status if the number is over the maximum. */
int dsha256i_at_most(int status, const char *name, size_t number, size_t max);

#endif

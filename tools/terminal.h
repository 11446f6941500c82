/* What is shown to people on a terminal: lines that fit it, and how far a command is. */
#ifndef DSHA256_TOOLS_TERMINAL_H
#define DSHA256_TOOLS_TERMINAL_H

#include <stdio.h>

/* As wide as the terminal that the stream is; 80 where it is none. */
unsigned columns_of(FILE *stream);

/* Prints the text on stdout, wrapped between words at the width of the terminal, each further line indented so far. The
 * first line begins where the caller stopped, at that column. */
void print_wrapped(const char *text, unsigned indent);

/* The line on stderr that shows how far a command is and overwrites itself: a bar, as long as there is room for, unless
 * share is NO_BAR; and the text, cut where it is too long. Where TERM is "dumb" a line of its own, at most every ten
 * seconds; nothing where stderr is no terminal. May be called at any rate. */
#define NO_BAR (-1.0)
void show_progress(double share, const char *text);

/* Makes room for what is printed next. */
void clear_progress(void);

/* "1:02:03": hours, minutes, seconds. */
enum { DURATION_MAX = 24 };
const char *format_duration(char text[DURATION_MAX], double seconds);

#endif

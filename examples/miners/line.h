/* A connection that carries lines of text, over TCP or TLS. Nothing waits. */
#ifndef LINE_H
#define LINE_H

#include <stddef.h>

struct line;

/* Begins to connect to stratum+tcp://HOST:PORT, or with TLS to stratum+ssl://HOST:PORT, whose certificate must be
 * good: by the system's authorities, or by those in ca_file if that is not NULL. NULL: out of memory. */
struct line *line_open(const char *url, const char *ca_file);
void line_close(struct line *line);

/* What is wrong with an address; NULL: nothing. */
const char *line_check_url(const char *url);

enum line_state { LINE_CONNECTING, LINE_OPEN, LINE_FAILED };

/* Looks after the connection. *why tells what failed, and lives as long as the program. */
enum line_state line_connect(struct line *line, const char **why);

/* Sends the text and an end of line, as soon as the other side takes it while line_read is called. 0: it is gone. */
int line_send(struct line *line, const char *text);

/* The next line that came whole, without its end, good until the next call; NULL if there is none, and *is_gone then
 * tells whether any can come. Lines over LINE_SIZE_MAX count as gone. */
#define LINE_SIZE_MAX (4 << 20)
const char *line_read(struct line *line, size_t *size, int *is_gone);

#endif

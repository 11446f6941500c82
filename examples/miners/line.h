/* A connection that carries lines of text, over TCP or TLS. Nothing waits but line_open. */
#ifndef LINE_H
#define LINE_H

struct line;

/* Connects to stratum+tcp://HOST:PORT, or with TLS to stratum+ssl://HOST:PORT, whose certificate must be good: by the
 * system's authorities, or by those in ca_file if that is not NULL. NULL if it cannot, with one line on why. */
struct line *line_open(const char *url, const char *ca_file, char error[256]);
void line_close(struct line *line);

/* Sends the text and an end of line: at once, or as the other side takes it while line_read is called.
 * 0: it is gone. */
int line_send(struct line *line, const char *text);

/* The next line that came whole, without its end, good until the next call; NULL if there is none, and *is_gone then
 * tells whether any can come. Lines over LINE_SIZE_MAX count as gone. */
#define LINE_SIZE_MAX (4 << 20)
const char *line_read(struct line *line, int *is_gone);

#endif

/* A small HTTP server for what a rig shows and what it can be told. It has no thread: http_run serves what came. */
#ifndef HTTP_H
#define HTTP_H

#include <jansson.h>

struct http;

struct http_handler {
    json_t *(*metrics)(void *context); /* as metrics.h has them; the server frees them */
    const char *(*put)(void *context, const char *path, const char *body); /* NULL: done; else what is wrong */
    void *context;
};

/* Serves GET /metrics and GET /json at ADDRESS:PORT, [ADDRESS]:PORT, or PORT on 127.0.0.1. token_file, which may be
 * NULL, holds the secret (16 characters or more) that allows PUT, as "Authorization: Bearer SECRET"; without it there
 * is no PUT. Ends the program if any of this cannot be. The handler is copied. */
struct http *http_open(const char *address, const char *token_file, const struct http_handler *handler);
void http_run(struct http *http);
void http_close(struct http *http);

#endif

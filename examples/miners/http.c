#include "http.h"

#include <arpa/inet.h>
#include <dsha256.h>
#include <microhttpd.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sodium/utils.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "metrics.h"
#include "miner.h"

enum { CONNECTIONS = 16, SILENCE_S = 5, BODY_SIZE_MAX = 64, TOKEN_LENGTH_MIN = 16 };

struct http {
    struct MHD_Daemon *daemon;
    struct http_handler handler;
    int has_token;
    uint8_t token32[32]; /* the hash of the secret */
};

/* What a PUT brings. */
struct body {
    char text[BODY_SIZE_MAX + 1];
    size_t size;
    int is_too_long;
};

static enum MHD_Result answer(struct MHD_Connection *connection, unsigned status, const char *type, const char *text)
{
    struct MHD_Response *response = MHD_create_response_from_buffer(strlen(text), (void *)text, MHD_RESPMEM_MUST_COPY);
    if (!response)
        return MHD_NO;
    MHD_add_response_header(response, MHD_HTTP_HEADER_CONTENT_TYPE, type);
    MHD_add_response_header(response, MHD_HTTP_HEADER_CACHE_CONTROL, "no-store");
    if (status == MHD_HTTP_UNAUTHORIZED)
        MHD_add_response_header(response, MHD_HTTP_HEADER_WWW_AUTHENTICATE, "Bearer");
    const enum MHD_Result result = MHD_queue_response(connection, status, response);
    MHD_destroy_response(response);
    return result;
}

static enum MHD_Result answer_plain(struct MHD_Connection *connection, unsigned status, const char *text)
{
    char line[200];
    snprintf(line, sizeof line, "%s%s", text, *text ? "\n" : "");
    return answer(connection, status, "text/plain; charset=utf-8", line);
}

static enum MHD_Result get(const struct http *http, struct MHD_Connection *connection, const char *path)
{
    const int is_json = strcmp(path, "/json") == 0;
    if (!is_json && strcmp(path, "/metrics") != 0)
        return answer_plain(connection, MHD_HTTP_NOT_FOUND, "/metrics, /json");
    json_t *metrics = http->handler.metrics(http->handler.context);
    char *text = is_json ? metrics_json(metrics) : metrics_prometheus(metrics);
    json_decref(metrics);
    if (!text)
        return MHD_NO;
    const enum MHD_Result result = answer(
        connection, MHD_HTTP_OK, is_json ? "application/json" : "text/plain; version=0.0.4; charset=utf-8", text);
    free(text);
    return result;
}

/* Compares hashes, which have one length, in a time that does not depend on where they differ. */
static int is_allowed(const struct http *http, struct MHD_Connection *connection)
{
    static const char scheme[] = "Bearer ";
    uint8_t hash32[32];
    const char *given = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, MHD_HTTP_HEADER_AUTHORIZATION);
    if (!given || strncmp(given, scheme, strlen(scheme)) != 0)
        return 0;
    given += strlen(scheme);
    dsha256_hash(hash32, given, strlen(given));
    return sodium_memcmp(hash32, http->token32, sizeof hash32) == 0;
}

static enum MHD_Result put(const struct http *http, struct MHD_Connection *connection, const char *path,
                           const struct body *body)
{
    if (!http->has_token)
        return answer_plain(connection, MHD_HTTP_FORBIDDEN, "off: the program was started without --control");
    if (!is_allowed(http, connection))
        return answer_plain(connection, MHD_HTTP_UNAUTHORIZED, "expected Authorization: Bearer SECRET");
    if (strcmp(path, "/duty") != 0 && strcmp(path, "/pause") != 0)
        return answer_plain(connection, MHD_HTTP_NOT_FOUND, "/duty, /pause");
    const char *why =
        body->is_too_long ? "the body is too long" : http->handler.put(http->handler.context, path, body->text);
    return why ? answer_plain(connection, MHD_HTTP_BAD_REQUEST, why)
               : answer_plain(connection, MHD_HTTP_NO_CONTENT, "");
}

/* Is called with the headers, for each piece of the body, and at its end. */
static enum MHD_Result take_request(void *context, struct MHD_Connection *connection, const char *path,
                                    const char *method, const char *version, const char *data, size_t *size,
                                    void **state)
{
    (void)version;
    struct http *http = context;
    struct body *body = *state;
    if (!body)
        return (*state = calloc(1, sizeof *body)) ? MHD_YES : MHD_NO;
    if (*size > 0) {
        if (*size > BODY_SIZE_MAX - body->size)
            body->is_too_long = 1;
        else {
            memcpy(body->text + body->size, data, *size);
            body->size += *size;
        }
        *size = 0;
        return MHD_YES;
    }
    if (strcmp(method, MHD_HTTP_METHOD_GET) == 0 || strcmp(method, MHD_HTTP_METHOD_HEAD) == 0)
        return get(http, connection, path);
    if (strcmp(method, MHD_HTTP_METHOD_PUT) == 0)
        return put(http, connection, path, body);
    return answer_plain(connection, MHD_HTTP_METHOD_NOT_ALLOWED, "GET, PUT");
}

static void end_request(void *context, struct MHD_Connection *connection, void **state,
                        enum MHD_RequestTerminationCode code)
{
    (void)context;
    (void)connection;
    (void)code;
    free(*state);
    *state = NULL;
}

/* ---- Start ------------------------------------------------------------------------------------------------------- */

static void read_token(struct http *http, const char *file_name)
{
    char token[256] = "";
    FILE *file = fopen(miner_readable("--control", file_name), "r");
    if (!file || !fgets(token, sizeof token, file))
        token[0] = '\0';
    if (file)
        fclose(file);
    token[strcspn(token, "\r\n")] = '\0';
    if (strlen(token) < TOKEN_LENGTH_MIN)
        miner_usage("--control: %s: expected a secret of %d characters or more in the first line",
                    miner_printable(file_name), TOKEN_LENGTH_MIN);
    dsha256_hash(http->token32, token, strlen(token));
    sodium_memzero(token, sizeof token);
    http->has_token = 1;
}

static struct addrinfo *resolve(const char *address)
{
    char host[256];
    const char *port = strrchr(address, ':');
    snprintf(host, sizeof host, "%.*s", port ? (int)(port - address) : 0, address);
    port = port ? port + 1 : address;
    size_t length = strlen(host);
    if (length > 2 && host[0] == '[' && host[length - 1] == ']') {
        host[length - 1] = '\0';
        memmove(host, host + 1, length - 1);
    }
    const struct addrinfo hints = {
        .ai_flags = AI_NUMERICSERV | AI_PASSIVE, .ai_family = AF_UNSPEC, .ai_socktype = SOCK_STREAM};
    struct addrinfo *found = NULL;
    if (getaddrinfo(host[0] ? host : "127.0.0.1", port, &hints, &found) != 0 || !found)
        miner_usage("--metrics: '%s': expected ADDRESS:PORT", miner_printable(address));
    return found;
}

struct http *http_open(const char *address, const char *token_file, const struct http_handler *handler)
{
    struct http *http = calloc(1, sizeof *http);
    if (!http)
        miner_die("out of memory");
    http->handler = *handler;
    if (token_file)
        read_token(http, token_file);
    struct addrinfo *found = resolve(address);
    const unsigned flags = found->ai_family == AF_INET6 ? MHD_USE_IPv6 : MHD_NO_FLAG;
    http->daemon =
        MHD_start_daemon(flags, 0, NULL, NULL, take_request, http, MHD_OPTION_SOCK_ADDR, found->ai_addr,
                         MHD_OPTION_NOTIFY_COMPLETED, end_request, NULL, MHD_OPTION_CONNECTION_LIMIT,
                         (unsigned)CONNECTIONS, MHD_OPTION_CONNECTION_TIMEOUT, (unsigned)SILENCE_S, MHD_OPTION_END);
    freeaddrinfo(found);
    if (!http->daemon)
        miner_die("--metrics: cannot listen on %s", miner_printable(address));
    const union MHD_DaemonInfo *info = MHD_get_daemon_info(http->daemon, MHD_DAEMON_INFO_BIND_PORT);
    fprintf(stderr, "metrics on port %u: /metrics, /json%s\n", info ? info->port : 0,
            token_file ? ", PUT /duty, PUT /pause" : "");
    return http;
}

void http_run(struct http *http)
{
    if (http)
        MHD_run(http->daemon);
}

void http_close(struct http *http)
{
    if (!http)
        return;
    MHD_stop_daemon(http->daemon);
    free(http);
}

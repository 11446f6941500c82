#include "line.h"

#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { CONNECT_S = 10, OUT_SIZE_MAX = 1 << 20, PIECE = 65536 };

struct line {
    CURLM *multi;
    CURL *easy;
    enum line_state state;
    CURLcode code;  /* of what failed */
    char *in, *out; /* what came, what is to go */
    size_t n_in, n_taken, n_out;
};

/* libcurl calls plain TCP http, and TLS https. */
static const struct {
    const char *ours, *curls;
} schemes[] = {{"stratum+tcp://", "http://"}, {"stratum+ssl://", "https://"}, {"stratum+tls://", "https://"}};

static int url_for_curl(char *text, size_t size, const char *url)
{
    for (size_t i = 0; i < sizeof schemes / sizeof schemes[0]; i++)
        if (strncmp(url, schemes[i].ours, strlen(schemes[i].ours)) == 0) {
            const int n = snprintf(text, size, "%s%s", schemes[i].curls, url + strlen(schemes[i].ours));
            return n > 0 && (size_t)n < size;
        }
    return 0;
}

const char *line_check_url(const char *url)
{
    char text[512], *host = NULL, *port = NULL;
    const char *why = "expected stratum+tcp://HOST:PORT or stratum+ssl://HOST:PORT";
    CURLU *parsed = curl_url();
    if (parsed && url_for_curl(text, sizeof text, url) && curl_url_set(parsed, CURLUPART_URL, text, 0) == CURLUE_OK &&
        curl_url_get(parsed, CURLUPART_HOST, &host, 0) == CURLUE_OK &&
        curl_url_get(parsed, CURLUPART_PORT, &port, 0) == CURLUE_OK)
        why = NULL;
    curl_free(host);
    curl_free(port);
    curl_url_cleanup(parsed);
    return why;
}

struct line *line_open(const char *url, const char *ca_file)
{
    char text[512];
    struct line *line = calloc(1, sizeof *line);
    if (!line)
        return NULL;
    line->multi = curl_multi_init();
    line->easy = curl_easy_init();
    line->in = malloc(LINE_SIZE_MAX + PIECE);
    line->out = malloc(OUT_SIZE_MAX);
    if (!line->multi || !line->easy || !line->in || !line->out || !url_for_curl(text, sizeof text, url)) {
        line_close(line);
        return NULL;
    }
    curl_easy_setopt(line->easy, CURLOPT_URL, text);
    curl_easy_setopt(line->easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(line->easy, CURLOPT_CONNECT_ONLY, 1L);
    curl_easy_setopt(line->easy, CURLOPT_CONNECTTIMEOUT, (long)CONNECT_S);
    curl_easy_setopt(line->easy, CURLOPT_PROXY, ""); /* also where the environment names one, which is for HTTP */
    curl_easy_setopt(line->easy, CURLOPT_SSL_ENABLE_ALPN, 0L);
    curl_easy_setopt(line->easy, CURLOPT_TCP_KEEPALIVE, 1L);
    curl_easy_setopt(line->easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(line->easy, CURLOPT_QUICK_EXIT, 1L); /* the end does not wait for a name to resolve */
    if (ca_file)
        curl_easy_setopt(line->easy, CURLOPT_CAINFO, ca_file);
    line->state = LINE_CONNECTING;
    curl_multi_add_handle(line->multi, line->easy);
    return line;
}

/* The connection belongs to multi, so easy stays in it until the end. */
void line_close(struct line *line)
{
    if (!line)
        return;
    if (line->multi && line->easy)
        curl_multi_remove_handle(line->multi, line->easy);
    curl_easy_cleanup(line->easy);
    curl_multi_cleanup(line->multi);
    free(line->in);
    free(line->out);
    free(line);
}

enum line_state line_connect(struct line *line, const char **why)
{
    int n_running, n_left;
    if (line->state == LINE_CONNECTING) {
        curl_multi_perform(line->multi, &n_running);
        const CURLMsg *message = curl_multi_info_read(line->multi, &n_left);
        if (message && message->msg == CURLMSG_DONE) {
            line->code = message->data.result;
            line->state = line->code == CURLE_OK ? LINE_OPEN : LINE_FAILED;
        }
    }
    *why = curl_easy_strerror(line->code);
    return line->state;
}

/* Sends what is to go, as far as it is taken. 0: the connection is gone. */
static int flush(struct line *line)
{
    while (line->n_out > 0) {
        size_t n = 0;
        const CURLcode code = curl_easy_send(line->easy, line->out, line->n_out, &n);
        if (code == CURLE_AGAIN)
            return 1;
        if (code != CURLE_OK)
            return 0;
        line->n_out -= n;
        memmove(line->out, line->out + n, line->n_out);
    }
    return 1;
}

int line_send(struct line *line, const char *text)
{
    const size_t n = strlen(text);
    if (n + 1 > OUT_SIZE_MAX - line->n_out)
        return 0;
    memcpy(line->out + line->n_out, text, n);
    line->out[line->n_out + n] = '\n';
    line->n_out += n + 1;
    return flush(line);
}

const char *line_read(struct line *line, size_t *size, int *is_gone)
{
    memmove(line->in, line->in + line->n_taken, line->n_in - line->n_taken);
    line->n_in -= line->n_taken;
    line->n_taken = 0;
    *is_gone = !flush(line);
    size_t n_seen = 0;
    for (;;) {
        char *end = memchr(line->in + n_seen, '\n', line->n_in - n_seen);
        if (end) {
            *end = '\0';
            *size = (size_t)(end - line->in);
            line->n_taken = *size + 1;
            *is_gone = 0; /* not before the last line was read */
            return line->in;
        }
        n_seen = line->n_in;
        size_t n = 0;
        const CURLcode code = curl_easy_recv(line->easy, line->in + line->n_in, PIECE, &n);
        if (code == CURLE_AGAIN)
            return NULL;
        line->n_in += n;
        if (code != CURLE_OK || n == 0 || line->n_in > LINE_SIZE_MAX) {
            *is_gone = 1;
            return NULL;
        }
    }
}

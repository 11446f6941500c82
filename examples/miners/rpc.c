#include "rpc.h"

#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    ANSWER_SIZE_MAX = 64 << 20, /* bytes: a template of a full block is about 8 MiB */
    IN_WARMUP = -28             /* the code of Bitcoin Core while it starts: as good as not there */
};

struct rpc {
    CURLM *multi;
    CURL *easy;
    struct curl_slist *headers;
    char *cookie_file;
    char *answer; /* what came so far, and a NUL */
    size_t size;
    int is_busy;
    char error[256];
};

const char *rpc_check_url(const char *url)
{
    char *host = NULL;
    const char *why = "expected http://HOST:PORT/ or https://HOST:PORT/";
    CURLU *parsed = curl_url();
    if (parsed && (strncmp(url, "http://", 7) == 0 || strncmp(url, "https://", 8) == 0) &&
        curl_url_set(parsed, CURLUPART_URL, url, 0) == CURLUE_OK &&
        curl_url_get(parsed, CURLUPART_HOST, &host, 0) == CURLUE_OK)
        why = NULL;
    curl_free(host);
    curl_url_cleanup(parsed);
    return why;
}

static size_t take_bytes(char *bytes, size_t one, size_t n, void *context)
{
    (void)one; /* is 1 */
    struct rpc *rpc = context;
    if (n > ANSWER_SIZE_MAX - rpc->size)
        return 0;
    char *grown = realloc(rpc->answer, rpc->size + n + 1);
    if (!grown)
        return 0;
    rpc->answer = grown;
    memcpy(rpc->answer + rpc->size, bytes, n);
    rpc->size += n;
    rpc->answer[rpc->size] = '\0';
    return n;
}

struct rpc *rpc_open(const char *url, const char *cookie_file, const char *ca_file)
{
    struct rpc *rpc = calloc(1, sizeof *rpc);
    if (!rpc)
        return NULL;
    rpc->multi = curl_multi_init();
    rpc->easy = curl_easy_init();
    rpc->headers = curl_slist_append(NULL, "Content-Type: application/json");
    if (rpc->headers && !curl_slist_append(rpc->headers, "Expect:")) { /* no "100-continue", which costs a second */
        rpc_close(rpc);
        return NULL;
    }
    rpc->cookie_file = cookie_file ? strdup(cookie_file) : NULL;
    if (!rpc->multi || !rpc->easy || !rpc->headers || (cookie_file && !rpc->cookie_file)) {
        rpc_close(rpc);
        return NULL;
    }
    curl_easy_setopt(rpc->easy, CURLOPT_URL, url);
    curl_easy_setopt(rpc->easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(rpc->easy, CURLOPT_PROXY, ""); /* also where the environment names one: nodes are near */
    curl_easy_setopt(rpc->easy, CURLOPT_HTTPHEADER, rpc->headers);
    curl_easy_setopt(rpc->easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(rpc->easy, CURLOPT_CONNECTTIMEOUT, 10L);
    curl_easy_setopt(rpc->easy, CURLOPT_QUICK_EXIT, 1L); /* the end does not wait for a name to resolve */
    if (ca_file)
        curl_easy_setopt(rpc->easy, CURLOPT_CAINFO, ca_file);
    curl_easy_setopt(rpc->easy, CURLOPT_WRITEFUNCTION, take_bytes);
    curl_easy_setopt(rpc->easy, CURLOPT_WRITEDATA, rpc);
    return rpc;
}

static void end_call(struct rpc *rpc)
{
    if (rpc->is_busy)
        curl_multi_remove_handle(rpc->multi, rpc->easy);
    rpc->is_busy = 0;
}

void rpc_close(struct rpc *rpc)
{
    if (!rpc)
        return;
    end_call(rpc);
    curl_easy_cleanup(rpc->easy);
    curl_multi_cleanup(rpc->multi);
    curl_slist_free_all(rpc->headers);
    free(rpc->cookie_file);
    free(rpc->answer);
    free(rpc);
}

/* A file that is not there, as of a node that is not running, leaves the login empty: the node will say so. */
static void read_cookie(struct rpc *rpc)
{
    char login[256] = "";
    FILE *file = fopen(rpc->cookie_file, "r");
    if (file) {
        if (fgets(login, sizeof login, file))
            login[strcspn(login, "\r\n")] = '\0';
        fclose(file);
    }
    curl_easy_setopt(rpc->easy, CURLOPT_USERPWD, login);
}

void rpc_begin(struct rpc *rpc, const char *method, json_t *params, long timeout_s)
{
    end_call(rpc);
    rpc->size = 0;
    strcpy(rpc->error, "out of memory");
    json_t *request =
        json_pack("{s:s, s:s, s:s, s:o}", "jsonrpc", "1.0", "id", "dsha256", "method", method, "params", params);
    char *text = request ? json_dumps(request, JSON_COMPACT) : NULL;
    json_decref(request);
    if (!text)
        return;
    if (rpc->cookie_file)
        read_cookie(rpc);
    curl_easy_setopt(rpc->easy, CURLOPT_COPYPOSTFIELDS, text);
    curl_easy_setopt(rpc->easy, CURLOPT_TIMEOUT, timeout_s);
    free(text);
    rpc->is_busy = curl_multi_add_handle(rpc->multi, rpc->easy) == CURLM_OK;
}

/* What the node's answer says. */
static enum rpc_state read_answer(struct rpc *rpc, json_t **result)
{
    long status = 0;
    curl_easy_getinfo(rpc->easy, CURLINFO_RESPONSE_CODE, &status);
    json_error_t at;
    json_t *answer = rpc->size > 0 ? json_loadb(rpc->answer, rpc->size, 0, &at) : NULL;
    const json_t *error = json_object_get(answer, "error");
    enum rpc_state state = RPC_FAILED;
    if (status == 401)
        snprintf(rpc->error, sizeof rpc->error, "the node rejected the user name or password");
    else if (status == 403)
        snprintf(rpc->error, sizeof rpc->error, "the node does not allow this address (its option rpcallowip)");
    else if (json_is_object(error)) { /* comes with status 500, too */
        const char *message = json_string_value(json_object_get(error, "message"));
        snprintf(rpc->error, sizeof rpc->error, "%s",
                 message ? message : "the node returned an error without a message");
        if (json_integer_value(json_object_get(error, "code")) != IN_WARMUP)
            state = RPC_REFUSED;
    } else if (status != 200)
        snprintf(rpc->error, sizeof rpc->error, "HTTP status %ld", status);
    else if (!json_object_get(answer, "result"))
        snprintf(rpc->error, sizeof rpc->error, "the reply is not from a Bitcoin node");
    else {
        *result = json_incref(json_object_get(answer, "result"));
        state = RPC_ANSWER;
    }
    json_decref(answer);
    return state;
}

enum rpc_state rpc_poll(struct rpc *rpc, json_t **result)
{
    *result = NULL;
    if (!rpc->is_busy)
        return RPC_IDLE;
    int n_running = 0, n_left = 0;
    curl_multi_perform(rpc->multi, &n_running);
    const CURLMsg *message = curl_multi_info_read(rpc->multi, &n_left);
    if (!message || message->msg != CURLMSG_DONE)
        return RPC_BUSY;
    const CURLcode code = message->data.result;
    end_call(rpc);
    if (code == CURLE_OK)
        return read_answer(rpc, result);
    snprintf(rpc->error, sizeof rpc->error, "%s", curl_easy_strerror(code));
    return code == CURLE_OPERATION_TIMEDOUT ? RPC_TIMEOUT : RPC_FAILED;
}

void rpc_wait(struct rpc *rpc, int timeout_ms)
{
    curl_multi_poll(rpc->multi, NULL, 0, timeout_ms, NULL);
}

const char *rpc_error(const struct rpc *rpc)
{
    return rpc->error;
}

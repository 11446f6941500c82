#include "pool.h"

#include <ctype.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    SILENCE_S = 300, /* of a pool that is taken for gone */
    LASTED_S = 60,   /* a session of this length was no failure */
    EARLY_S = 10,    /* one that ends before is taken for a dislike of how it began */
    BAD_LINES = 100  /* in a row that end a session */
};

/* Ids of our requests. */
enum { CONFIGURE = 1, SUBSCRIBE, AUTHORIZE, EXTRANONCE_SUBSCRIBE, SUGGEST_DIFFICULTY, FIRST_SHARE };

/* ---- The end of a session ---------------------------------------------------------------------------------------- */

static void count_unanswered(struct pool *pool, size_t n)
{
    pool->counts.unanswered += n;
    pool->total->unanswered += n;
}

void pool_close(struct pool *pool)
{
    struct session *session = &pool->session;
    count_unanswered(pool, session->sent.n);
    line_close(session->line);
    free(session->extranonce.extranonce1);
    json_decref(session->job);
    memset(session, 0, sizeof *session);
}

static void succeeded(struct pool *pool)
{
    pool->n_failures = pool->n_early = 0;
    notice_reset(&pool->notice);
    backoff_reset(&pool->backoff);
}

void pool_lose(struct pool *pool, const char *why)
{
    const struct session *session = &pool->session;
    if (session->is_open && miner_now() - session->began_at > LASTED_S)
        succeeded(pool);
    if (notice_is_due(&pool->notice, why) || session->sent.n > 0)
        fprintf(stderr, "%s: %s; %zu shares unanswered; trying again\n", pool->name, miner_printable(why),
                session->sent.n);
    pool->is_gone = 1;
    pool->n_failures++;
    if (pool->n_failures >= POOL_FAILURES && pool->redirect) {
        free(pool->redirect);
        pool->redirect = NULL;
    }
    pool_close(pool);
    backoff_failed(&pool->backoff);
}

/* The pool ended the connection. Twice at the beginning: the next way to begin is tried. */
static void broke_off(struct pool *pool)
{
    static const char *const styles[POOL_STYLES] = {"mining.configure first", "mining.subscribe first",
                                                    "without mining.suggest_difficulty and mining.extranonce.subscribe",
                                                    "without mining.configure as well"};
    const struct session *at = &pool->session;
    const int is_early = at->is_open && !at->has_accepted && miner_now() - at->began_at < EARLY_S;
    pool_lose(pool, "connection closed");
    if (!is_early || ++pool->n_early % 2 != 0)
        return;
    pool->style = (enum pool_style)((pool->style + 1) % POOL_STYLES);
    fprintf(stderr, "%s: closed two connections right after they opened; now trying %s\n", pool->name,
            styles[pool->style]);
}

/* A message that cannot be used. One does no harm. */
static enum pool_news skip(struct pool *pool, const char *what)
{
    if (!pool->session.told_bad)
        fprintf(stderr, "%s: skipped: %s\n", pool->name, miner_printable(what));
    pool->session.told_bad = 1;
    if (++pool->session.n_bad < BAD_LINES)
        return POOL_SAID;
    pool_lose(pool, "too many invalid messages in a row");
    return POOL_LOST;
}

/* ---- To the pool ------------------------------------------------------------------------------------------------- */

/* Takes the text. 0: the session is over. */
static int send_text(struct pool *pool, char *text)
{
    if (!text)
        miner_die("out of memory");
    const int is_sent = !pool->session.line || line_send(pool->session.line, text);
    free(text);
    if (!is_sent)
        broke_off(pool);
    return pool->session.line != NULL;
}

static int send_request(struct pool *pool, json_int_t id, const char *method, json_t *params)
{
    return send_text(pool, stratum_request(id, method, params));
}

void pool_connect(struct pool *pool)
{
    if (pool->session.line || !backoff_is_over(&pool->backoff))
        return;
    pool->session.began_at = pool->session.heard_at = pool->session.idle_since = miner_now();
    pool->session.difficulty = 1; /* until the pool says another */
    pool->session.line = line_open(pool->redirect ? pool->redirect : pool->url, pool->options->ca_file);
    if (!pool->session.line)
        miner_die("out of memory");
}

static void send_configure(struct pool *pool)
{
    const struct pool_options *options = pool->options;
    if (!options->no_configure && (options->version_mask != 0 || options->min_difficulty > 0))
        send_request(pool, CONFIGURE, "mining.configure",
                     stratum_configure(options->version_mask, options->min_difficulty));
}

static void begin_session(struct pool *pool)
{
    const struct pool_options *options = pool->options;
    pool->session.is_open = 1;
    pool->session.heard_at = miner_now();
    pool->n_connections++;
    if (pool->style == POOL_CONFIGURE_FIRST)
        send_configure(pool);
    send_request(pool, SUBSCRIBE, "mining.subscribe", json_pack("[s]", STRATUM_AGENT));
    if (pool->style == POOL_SUBSCRIBE_FIRST || pool->style == POOL_NO_EXTRAS)
        send_configure(pool);
    if (options->suggestion > 0 && pool->style < POOL_NO_EXTRAS)
        send_request(pool, SUGGEST_DIFFICULTY, "mining.suggest_difficulty",
                     json_pack("[o]", stratum_difficulty(options->suggestion)));
    send_request(pool, AUTHORIZE, "mining.authorize", json_pack("[s, s]", pool->user, pool->password));
    if (!options->no_extranonce_subscribe && pool->style < POOL_NO_EXTRAS)
        send_request(pool, EXTRANONCE_SUBSCRIBE, "mining.extranonce.subscribe", json_array());
}

int pool_submit(struct pool *pool, json_int_t number, const dsha256_submit_v1 *submit)
{
    struct session *session = &pool->session;
    json_t *params =
        json_pack("[s, s, s, s, s]", pool->user, submit->job_id, submit->extranonce2, submit->time, submit->nonce);
    if (submit->version_bits[0])
        json_array_append_new(params, json_string(submit->version_bits));
    if (sent_add(&session->sent, number)) /* this pool does not answer */
        count_unanswered(pool, 1);
    return send_request(pool, FIRST_SHARE + number - 1, "mining.submit", params);
}

/* ---- Answers ----------------------------------------------------------------------------------------------------- */

static enum pool_news set_mask(struct pool *pool, const json_t *hex)
{
    uint32_t mask;
    if (!stratum_mask(&mask, hex))
        return skip(pool, "invalid version mask");
    if (mask == pool->session.version_mask)
        return POOL_SAID;
    pool->session.version_mask = mask;
    return POOL_MASK;
}

static void check_min_difficulty(struct pool *pool, const char *how)
{
    if (!pool->told_min_difficulty && pool->options->min_difficulty > 0)
        fprintf(stderr, "%s: the pool ignores --min-difficulty: %s\n", pool->name, how);
    pool->told_min_difficulty = 1;
}

static enum pool_news configured(struct pool *pool, const json_t *result)
{
    if (!json_is_true(json_object_get(result, "minimum-difficulty")))
        check_min_difficulty(pool, "not in its answer to mining.configure");
    return json_is_true(json_object_get(result, "version-rolling"))
               ? set_mask(pool, json_object_get(result, "version-rolling.mask"))
               : POOL_SAID;
}

/* 0: these are none. A job that came before them can be read now. */
static int set_extranonce(struct pool *pool, const json_t *extranonce1, const json_t *size)
{
    struct stratum_extranonce *extranonce = &pool->session.extranonce;
    if (!json_is_string(extranonce1) || !json_is_integer(size) || json_integer_value(size) < 0 ||
        json_integer_value(size) > DSHA256_EXTRANONCE2_MAX)
        return 0;
    char *copy = strdup(json_string_value(extranonce1));
    if (!copy)
        miner_die("out of memory");
    free(extranonce->extranonce1);
    extranonce->extranonce1 = copy;
    extranonce->extranonce2_size = (size_t)json_integer_value(size);
    return 1;
}

static enum pool_news share_answered(struct pool *pool, json_int_t number, json_t *answer)
{
    struct session *session = &pool->session;
    if (!sent_remove(&session->sent, number))
        return POOL_SAID;
    if (json_is_true(json_object_get(answer, "result"))) {
        pool->counts.accepted++;
        pool->total->accepted++;
        session->has_accepted = 1;
        succeeded(pool);
        printf("share %lld accepted\n", (long long)number);
        return POOL_SAID;
    }
    char reason[STRATUM_REASON_SIZE];
    int is_stale;
    stratum_reason(reason, &is_stale, answer);
    printf("share %lld refused: %s\n", (long long)number, miner_printable(reason));
    if (is_stale) {
        pool->counts.stale++;
        pool->total->stale++;
        return POOL_SAID;
    }
    counts_reject(&pool->counts, reason);
    counts_reject(pool->total, reason);
    return strcasestr(reason, "low diff") || strcasestr(reason, "above target") ? POOL_TOO_EASY : POOL_SAID;
}

static enum pool_news take_answer(struct pool *pool, json_int_t id, json_t *answer)
{
    json_t *result = json_object_get(answer, "result");
    char reason[STRATUM_REASON_SIZE], line[STRATUM_REASON_SIZE + 40];
    int is_stale;
    if (id >= FIRST_SHARE)
        return share_answered(pool, id - FIRST_SHARE + 1, answer);
    if (id == CONFIGURE)
        return configured(pool, result);
    if (id == SUBSCRIBE && json_is_array(result) &&
        set_extranonce(pool, json_array_get(result, 1), json_array_get(result, 2)))
        return pool->session.job ? POOL_JOB : POOL_SAID;
    if (id == SUBSCRIBE || (id == AUTHORIZE && !json_is_true(result))) {
        stratum_reason(reason, &is_stale, answer);
        snprintf(line, sizeof line, "%s: %s", id == SUBSCRIBE ? "mining.subscribe failed" : "authorization failed",
                 id == SUBSCRIBE && json_is_array(result) ? "invalid extranonce" : reason);
        pool_lose(pool, line);
        return POOL_LOST;
    }
    return POOL_SAID; /* the others' answers do not matter */
}

/* ---- Requests and notifications ---------------------------------------------------------------------------------- */

static void answer_request(struct pool *pool, json_t *id, const char *method)
{
    if (id && !json_is_null(id))
        send_text(pool, stratum_answer(id, method));
}

static enum pool_news reconnect(struct pool *pool, const json_t *params)
{
    char url[STRATUM_URL_SIZE];
    double wait;
    const int is_other = stratum_reconnect(url, &wait, params, pool->url);
    if (is_other && !pool->options->follows_reconnect)
        fprintf(stderr, "%s: told to reconnect to %s; ignored without --follow-reconnect\n", pool->name,
                miner_printable(url));
    else if (!line_check_url(url)) {
        free(pool->redirect);
        if (!(pool->redirect = strdup(url)))
            miner_die("out of memory");
    }
    pool_lose(pool, "the pool asked for a new connection");
    pool->backoff.until = fmax(pool->backoff.until, miner_now() + wait);
    return POOL_LOST;
}

static enum pool_news set_difficulty(struct pool *pool, const json_t *value)
{
    struct session *session = &pool->session;
    uint8_t target32[32];
    const double difficulty = json_number_value(value);
    char how[64];
    if (dsha256_target_from_difficulty(target32, difficulty) != DSHA256_OK)
        return skip(pool, "invalid difficulty");
    snprintf(how, sizeof how, "difficulty %.6g", difficulty);
    if (difficulty < pool->options->min_difficulty)
        check_min_difficulty(pool, how);
    session->difficulty = difficulty;
    return POOL_DIFFICULTY;
}

static enum pool_news take_request(struct pool *pool, const char *method, json_t *params, json_t *id)
{
    struct session *session = &pool->session;
    json_t *first = json_array_get(params, 0);
    if (strcmp(method, "mining.notify") == 0) {
        json_decref(session->job);
        session->job = json_incref(params);
        return session->job && session->extranonce.extranonce1 ? POOL_JOB : POOL_SAID;
    }
    if (strcmp(method, "mining.set_difficulty") == 0)
        return set_difficulty(pool, first);
    if (strcmp(method, "mining.set_version_mask") == 0)
        return set_mask(pool, first);
    if (strcmp(method, "mining.set_extranonce") == 0)
        return set_extranonce(pool, first, json_array_get(params, 1)) ? POOL_SAID : skip(pool, "invalid extranonce");
    if (strcmp(method, "client.reconnect") == 0)
        return reconnect(pool, params);
    if (strcmp(method, "client.show_message") == 0 && json_is_string(first))
        fprintf(stderr, "%s says: %s\n", pool->name, miner_printable(json_string_value(first)));
    else
        answer_request(pool, id, method);
    return pool->session.line ? POOL_SAID : POOL_LOST;
}

static enum pool_news take_line(struct pool *pool, const char *text, size_t size)
{
    json_error_t error;
    json_int_t number;
    pool->session.heard_at = miner_now();
    while (size > 0 && isspace((unsigned char)text[size - 1]))
        size--;
    if (size == 0)
        return POOL_SAID;
    json_t *message = json_loadb(text, size, 0, &error);
    json_t *id = json_object_get(message, "id");
    const char *method = json_string_value(json_object_get(message, "method"));
    const unsigned n_bad = pool->session.n_bad;
    enum pool_news news = POOL_SAID;
    if (!json_is_object(message))
        news = skip(pool, "a line that is not a JSON object");
    else if (method)
        news = take_request(pool, method, json_object_get(message, "params"), id);
    else if (stratum_id(&number, id))
        news = take_answer(pool, number, message);
    json_decref(message);
    if (pool->session.n_bad == n_bad)
        pool->session.n_bad = 0;
    return news;
}

int pool_job(struct pool *pool, struct stratum_job *job)
{
    struct session *session = &pool->session;
    const char *why = stratum_job(job, session->job, &session->extranonce, session->version_mask);
    const int is_clean = json_is_true(json_array_get(session->job, 8));
    json_decref(session->job);
    session->job = NULL;
    if (why) {
        if (is_clean && session->idle_since == 0)
            session->idle_since = miner_now();
        skip(pool, why);
        return 0;
    }
    session->idle_since = 0;
    if (pool->is_gone)
        fprintf(stderr, "%s: connected, mining\n", pool->name);
    pool->is_gone = 0;
    return 1;
}

enum pool_news pool_next(struct pool *pool)
{
    struct session *session = &pool->session;
    const char *text, *why;
    size_t size;
    int is_gone = 0;
    if (!session->line)
        return POOL_QUIET;
    if (!session->is_open) {
        const enum line_state state = line_connect(session->line, &why);
        if (state == LINE_OPEN)
            begin_session(pool);
        else if (state == LINE_FAILED)
            pool_lose(pool, why);
        return state == LINE_CONNECTING ? POOL_QUIET : session->line ? POOL_SAID : POOL_LOST;
    }
    text = line_read(session->line, &size, &is_gone);
    if (text)
        return take_line(pool, text, size);
    if (is_gone)
        broke_off(pool);
    else if (miner_now() - session->heard_at > SILENCE_S)
        pool_lose(pool, "no message for 5 minutes");
    else if (session->idle_since > 0 && miner_now() - session->idle_since > pool->options->work_timeout) {
        pool_lose(pool, "no work from the pool");
        pool->n_failures += POOL_FAILURES; /* another is tried at once */
    }
    return session->line ? POOL_QUIET : POOL_LOST;
}

void pool_free(struct pool *pool)
{
    pool_close(pool);
    free(pool->url);
    free(pool->redirect);
    free(pool->user);
    free(pool->password);
}

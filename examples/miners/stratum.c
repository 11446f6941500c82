/* Mines for a pool by Stratum V1, with version rolling (BIP310).
 *
 * One thread does all the talking: it takes what the engine finds, and reads what the pool sends between. A session is
 * as long as its connection: when that is gone, its work is too, and a new one begins. */
#include <dsha256.h>
#include <dsha256_engine.h>
#include <dsha256_work.h>
#include <getopt.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "line.h"
#include "miner.h"

enum {
    TICK_MS = 10,   /* how soon a line of the pool is seen while the engine finds nothing */
    SILENCE_S = 300 /* of a pool that is taken for gone */
};

/* Numbers of our requests. */
enum { CONFIGURE = 1, SUBSCRIBE, AUTHORIZE, EXTRANONCE_SUBSCRIBE, FIRST_SHARE };

/* What the pool said so far, from its connection on. */
struct session {
    struct line *line; /* NULL: there is none */
    char *extranonce1; /* NULL: not subscribed. Of jobs to come, as the two others */
    size_t extranonce2_size;
    uint8_t target32[32];
    int is_extranonce_new; /* since the last job */
    uint32_t version_mask; /* what the pool lets us roll */
    json_int_t n_requests;
    unsigned long long n_unanswered; /* shares */
    double heard_at;
};

/* What is being worked on. */
struct work {
    dsha256_template *tmpl; /* NULL: nothing */
    dsha256_space *space;   /* the engine's; NULL: it is used up */
    double began_at;
    uint32_t time; /* of the space */
    size_t extranonce2_size;
    uint8_t extranonce2[DSHA256_EXTRANONCE2_MAX]; /* where the next space is to begin */
};

struct stratum {
    /* options */
    const char *url, *user, *password, *ca_file, *backends;
    uint32_t version_mask; /* what we are able to roll */
    double min_difficulty; /* 0: any */
    unsigned threads, duty_percent;
    unsigned long long max_shares;

    dsha256_engine *engine;
    struct session session;
    struct work work;
    uint64_t tag;     /* of the space */
    int is_pool_gone; /* and that was said */
    struct backoff backoff;
    struct counters counters;
};

/* ---- Work -------------------------------------------------------------------------------------------------------- */

/* Puts the next extranonce behind this one. */
static void go_behind(struct work *work, const uint8_t *extranonce2)
{
    size_t n = work->extranonce2_size;
    if (memcmp(extranonce2, work->extranonce2, n) < 0)
        return;
    memcpy(work->extranonce2, extranonce2, n);
    while (n > 0 && ++work->extranonce2[n - 1] == 0) /* from the last on to 0 */
        n--;
}

/* Takes the space back from the engine. What comes next begins behind all that may have been tried, so that no share
 * is found twice, even if the next job is the same under another name. */
static void stop_space(struct stratum *stratum)
{
    struct work *work = &stratum->work;
    dsha256_unit unit;
    dsha256_engine_cancel(stratum->engine);
    if (work->space && dsha256_space_next(work->space, &unit, 1) == DSHA256_OK)
        go_behind(work, unit.extranonce2);
    dsha256_space_destroy(work->space);
    work->space = NULL;
}

/* Gives the engine all extranonces that are left. The time is the job's and as many seconds more as have passed: no
 * pool has reason to refuse it. */
static void start_space(struct stratum *stratum)
{
    struct work *work = &stratum->work;
    dsha256_range range;
    uint32_t first_time, last_time;
    const double elapsed = miner_now() - work->began_at;
    dsha256_template_range(work->tmpl, &range);
    dsha256_template_times(work->tmpl, &first_time, &last_time, 0);
    work->time = elapsed < last_time - first_time ? first_time + (uint32_t)elapsed : last_time;
    range.first_time = range.last_time = work->time;
    range.version_mask &= stratum->version_mask; /* a pool may allow more than it was asked for */
    memcpy(range.extranonce2_first, work->extranonce2, work->extranonce2_size);
    int status = dsha256_space_create(&work->space, work->tmpl, &range);
    if (status == DSHA256_OK)
        status = dsha256_engine_submit_space(stratum->engine, work->space, ++stratum->tag);
    if (status != DSHA256_OK)
        miner_die("engine: %s", dsha256_strerror(status));
}

/* Every extranonce was tried: when the next second comes, they can be tried again. */
static void restart_used_up(struct stratum *stratum)
{
    struct work *work = &stratum->work;
    uint32_t first_time, last_time;
    if (!work->tmpl || work->space || dsha256_template_times(work->tmpl, &first_time, &last_time, 0) != DSHA256_OK ||
        work->time == last_time || miner_now() - work->began_at < work->time - first_time + 1.0)
        return;
    memset(work->extranonce2, 0, sizeof work->extranonce2);
    start_space(stratum);
}

static void stop_work(struct stratum *stratum)
{
    stop_space(stratum);
    dsha256_template_destroy(stratum->work.tmpl);
    stratum->work.tmpl = NULL;
}

/* ---- To the pool ------------------------------------------------------------------------------------------------- */

/* Ends the session. What the pool did not answer is not counted: nobody knows what became of it. */
static void lose_pool(struct stratum *stratum, const char *why)
{
    struct session *session = &stratum->session;
    if (!stratum->is_pool_gone || session->n_unanswered > 0)
        fprintf(stderr, "pool: %s; %llu shares unanswered; trying again\n", miner_printable(why),
                session->n_unanswered);
    stratum->is_pool_gone = 1;
    stop_work(stratum);
    line_close(session->line);
    free(session->extranonce1);
    memset(session, 0, sizeof *session);
    backoff_failed(&stratum->backoff);
}

/* Takes the reference to the message. */
static void send_message(struct stratum *stratum, json_t *message)
{
    char *text = message ? json_dumps(message, JSON_COMPACT) : NULL;
    json_decref(message);
    if (!text)
        miner_die("out of memory");
    const int is_sent = line_send(stratum->session.line, text);
    free(text);
    if (!is_sent)
        lose_pool(stratum, "the connection broke off");
}

static void send_request(struct stratum *stratum, int id, const char *method, json_t *params)
{
    if (stratum->session.line)
        send_message(stratum, json_pack("{s:i, s:s, s:o}", "id", id, "method", method, "params", params));
    else
        json_decref(params);
}

static void open_session(struct stratum *stratum)
{
    struct session *session = &stratum->session;
    char error[256], mask[9];
    if (!backoff_is_over(&stratum->backoff))
        return;
    session->line = line_open(stratum->url, stratum->ca_file, error);
    if (!session->line) {
        lose_pool(stratum, error);
        return;
    }
    session->n_requests = FIRST_SHARE;
    session->heard_at = miner_now();
    dsha256_target_from_difficulty(session->target32, 1); /* until the pool says another */

    snprintf(mask, sizeof mask, "%08lx", (unsigned long)stratum->version_mask);
    json_t *extensions = json_array(), *parameters = json_object();
    if (stratum->version_mask != 0) {
        json_array_append_new(extensions, json_string("version-rolling"));
        json_object_set_new(parameters, "version-rolling.mask", json_string(mask));
        json_object_set_new(parameters, "version-rolling.min-bit-count", json_integer(1));
    }
    if (stratum->min_difficulty > 0) {
        json_array_append_new(extensions, json_string("minimum-difficulty"));
        json_object_set_new(parameters, "minimum-difficulty.value", json_real(stratum->min_difficulty));
    }
    const int is_any = json_array_size(extensions) > 0;
    json_t *params = json_pack("[o, o]", extensions, parameters);
    if (is_any)
        send_request(stratum, CONFIGURE, "mining.configure", params);
    else
        json_decref(params);
    send_request(stratum, SUBSCRIBE, "mining.subscribe", json_pack("[s]", "dsha256-stratum/0.1"));
    send_request(stratum, AUTHORIZE, "mining.authorize", json_pack("[s, s]", stratum->user, stratum->password));
    send_request(stratum, EXTRANONCE_SUBSCRIBE, "mining.extranonce.subscribe", json_array());
}

static void send_share(struct stratum *stratum, const dsha256_engine_event *event)
{
    struct session *session = &stratum->session;
    struct work *work = &stratum->work;
    dsha256_submit_v1 submit;
    if (dsha256_template_submit_v1(work->tmpl, &submit, &event->share) != DSHA256_OK)
        return; /* cannot be: the space is the template's */
    go_behind(work, event->share.extranonce2);
    json_t *params =
        json_pack("[s, s, s, s, s]", stratum->user, submit.job_id, submit.extranonce2, submit.time, submit.nonce);
    if (submit.version_bits[0])
        json_array_append_new(params, json_string(submit.version_bits));
    session->n_unanswered++;
    send_request(stratum, (int)session->n_requests++, "mining.submit", params);
}

/* ---- What the engine found --------------------------------------------------------------------------------------- */

/* Waits up to timeout_ms for the first. */
static void take_events(struct stratum *stratum, int timeout_ms)
{
    dsha256_engine_event events[64];
    size_t n = 0;
    if (dsha256_engine_wait(stratum->engine, events, 64, &n, timeout_ms) != DSHA256_OK)
        return;
    for (size_t i = 0; i < n; i++) {
        if (events[i].kind == DSHA256_EVENT_DEVICE_LOST)
            fprintf(stderr, "device %u is lost; the others do its work\n", events[i].device);
        else if (events[i].tag != stratum->tag || !stratum->work.space)
            continue; /* the pool went while this list was gone through */
        else if (events[i].kind == DSHA256_EVENT_DONE) {
            dsha256_space_destroy(stratum->work.space);
            stratum->work.space = NULL;
        } else {
            miner_best(&stratum->counters, events[i].hit.hash32);
            send_share(stratum, &events[i]);
        }
    }
}

/* ---- From the pool ----------------------------------------------------------------------------------------------- */

/* A mask that holds at once, in the middle of a job. */
static void set_version_mask(struct stratum *stratum, const char *hex)
{
    uint8_t bytes4[4];
    if (!hex || dsha256_bytes_from_hex(bytes4, 4, hex) != DSHA256_OK) {
        lose_pool(stratum, "a version mask that is none");
        return;
    }
    const uint32_t mask = (uint32_t)bytes4[0] << 24 | (uint32_t)bytes4[1] << 16 | (uint32_t)bytes4[2] << 8 | bytes4[3];
    stratum->session.version_mask = mask;
    if (stratum->work.tmpl) {
        static const uint8_t zeros[DSHA256_EXTRANONCE2_MAX];
        stop_space(stratum);
        dsha256_template_set_version_mask(stratum->work.tmpl, stratum->session.version_mask);
        if (memcmp(stratum->work.extranonce2, zeros, sizeof zeros) != 0)
            start_space(stratum); /* else they are used up at this time: restart_used_up waits for the next */
    }
}

static void set_extranonce(struct stratum *stratum, const json_t *extranonce1, const json_t *size)
{
    struct session *session = &stratum->session;
    if (!json_is_string(extranonce1) || !json_is_integer(size) || json_integer_value(size) < 0 ||
        json_integer_value(size) > DSHA256_EXTRANONCE2_MAX) {
        lose_pool(stratum, "an extranonce that is none");
        return;
    }
    char *copy = strdup(json_string_value(extranonce1));
    if (!copy)
        miner_die("out of memory");
    free(session->extranonce1);
    session->extranonce1 = copy;
    session->extranonce2_size = (size_t)json_integer_value(size);
    session->is_extranonce_new = 1;
}

static void notify(struct stratum *stratum, json_t *params)
{
    struct session *session = &stratum->session;
    const char *branch[DSHA256_BRANCH_MAX];
    json_t *list = NULL;
    json_error_t error;
    dsha256_notify job = {.size = sizeof job,
                          .branch = branch,
                          .extranonce1 = session->extranonce1,
                          .extranonce2_size = session->extranonce2_size,
                          .version_mask = session->version_mask};
    if (json_unpack_ex(params, &error, 0, "[s, s, s, s, o, s, s, s]", &job.job_id, &job.previous, &job.coinbase1,
                       &job.coinbase2, &list, &job.version, &job.bits, &job.time) != 0 ||
        !json_is_array(list) || json_array_size(list) > DSHA256_BRANCH_MAX || !session->extranonce1) {
        lose_pool(stratum, "a job that cannot be read, or before a subscription");
        return;
    }
    job.n_branch = json_array_size(list);
    for (size_t i = 0; i < job.n_branch; i++)
        if (!(branch[i] = json_string_value(json_array_get(list, i)))) {
            lose_pool(stratum, "a job with a branch that is none");
            return;
        }
    dsha256_template *tmpl;
    const int status = dsha256_template_create_v1(&tmpl, &job);
    if (status != DSHA256_OK) {
        lose_pool(stratum, "a job with a field that cannot be right");
        return;
    }
    dsha256_template_set_target(tmpl, session->target32);
    /* The old job goes in any case. Without clean_jobs shares of it are still welcome: those that
     * are there are sent. */
    if (!json_is_true(json_array_get(params, 8)))
        take_events(stratum, 0);
    stop_work(stratum);
    if (!session->line) { /* it broke off meanwhile */
        dsha256_template_destroy(tmpl);
        return;
    }
    struct work *work = &stratum->work;
    if (session->is_extranonce_new)
        memset(work->extranonce2, 0, sizeof work->extranonce2);
    session->is_extranonce_new = 0;
    work->extranonce2_size = session->extranonce2_size;
    work->tmpl = tmpl;
    work->began_at = miner_now();
    start_space(stratum);
    if (stratum->is_pool_gone)
        fprintf(stderr, "pool: connected, mining\n");
    stratum->is_pool_gone = 0;
    backoff_reset(&stratum->backoff);
}

/* The reason in an error of a pool: [code, "reason", …], {"code": …, "message": …}, or a text. */
static const char *reason_of(json_t *error, json_int_t *code)
{
    const json_t *number = json_is_array(error) ? json_array_get(error, 0) : json_object_get(error, "code");
    const json_t *text = json_is_array(error) ? json_array_get(error, 1) : json_object_get(error, "message");
    *code = json_integer_value(number);
    if (json_is_string(error))
        text = error;
    return json_is_string(text) ? json_string_value(text) : "no reason given";
}

static void share_answered(struct stratum *stratum, json_int_t id, json_t *result, json_t *error)
{
    enum { JOB_NOT_FOUND = 21 }; /* Stratum's code for a share that comes too late */
    json_int_t code;
    const char *reason = reason_of(error, &code);
    if (id < FIRST_SHARE || id >= stratum->session.n_requests || stratum->session.n_unanswered == 0)
        return;
    stratum->session.n_unanswered--;
    if (json_is_true(result)) {
        stratum->counters.accepted++;
        printf("share %lld accepted\n", (long long)(id - FIRST_SHARE + 1));
    } else {
        if (code == JOB_NOT_FOUND)
            stratum->counters.stale++;
        else
            stratum->counters.rejected++;
        printf("share %lld refused: %s\n", (long long)(id - FIRST_SHARE + 1), miner_printable(reason));
    }
}

static void take_answer(struct stratum *stratum, json_int_t id, json_t *result, json_t *error)
{
    json_int_t code;
    if (id == CONFIGURE) {
        if (json_is_true(json_object_get(result, "version-rolling")))
            set_version_mask(stratum, json_string_value(json_object_get(result, "version-rolling.mask")));
    } else if (id == SUBSCRIBE) {
        if (json_is_array(result))
            set_extranonce(stratum, json_array_get(result, 1), json_array_get(result, 2));
        else
            lose_pool(stratum, reason_of(error, &code));
    } else if (id == AUTHORIZE) {
        if (!json_is_true(result)) {
            char line[200];
            snprintf(line, sizeof line, "it does not know the user: %s", reason_of(error, &code));
            lose_pool(stratum, line);
        }
    } else
        share_answered(stratum, id, result, error); /* that of EXTRANONCE_SUBSCRIBE does not matter */
}

static void take_request(struct stratum *stratum, const char *method, json_t *params, json_t *id)
{
    const json_t *first = json_array_get(params, 0);
    if (strcmp(method, "mining.notify") == 0)
        notify(stratum, params);
    else if (strcmp(method, "mining.set_difficulty") == 0) {
        uint8_t target32[32];
        if (dsha256_target_from_difficulty(target32, json_number_value(first)) == DSHA256_OK)
            memcpy(stratum->session.target32, target32, 32); /* of the next job on */
        else
            lose_pool(stratum, "a difficulty that is none");
    } else if (strcmp(method, "mining.set_version_mask") == 0)
        set_version_mask(stratum, json_string_value(first));
    else if (strcmp(method, "mining.set_extranonce") == 0)
        set_extranonce(stratum, first, json_array_get(params, 1));
    else if (strcmp(method, "client.show_message") == 0 && json_is_string(first))
        fprintf(stderr, "pool says: %s\n", miner_printable(json_string_value(first)));
    else if (strcmp(method, "client.reconnect") == 0) /* to the same address: no pool gives us away to another */
        lose_pool(stratum, "it wants a new connection");
    else if (strcmp(method, "client.get_version") == 0 && id)
        send_message(stratum, json_pack("{s:O, s:s, s:n}", "id", id, "result", "dsha256-stratum/0.1", "error"));
}

static void take_line(struct stratum *stratum, const char *text)
{
    json_error_t error;
    json_t *message = json_loads(text, 0, &error);
    json_t *id = json_object_get(message, "id");
    const char *method = json_string_value(json_object_get(message, "method"));
    if (!json_is_object(message))
        lose_pool(stratum, "a line that is no JSON object");
    else if (method)
        take_request(stratum, method, json_object_get(message, "params"), id);
    else if (json_is_integer(id))
        take_answer(stratum, json_integer_value(id), json_object_get(message, "result"),
                    json_object_get(message, "error"));
    json_decref(message);
}

static void look_after_pool(struct stratum *stratum)
{
    struct session *session = &stratum->session;
    if (!session->line)
        open_session(stratum);
    int is_gone = 0;
    const char *text;
    while (session->line && (text = line_read(session->line, &is_gone))) {
        session->heard_at = miner_now();
        take_line(stratum, text);
    }
    if (session->line && is_gone)
        lose_pool(stratum, "the connection broke off");
    else if (session->line && miner_now() - session->heard_at > SILENCE_S)
        lose_pool(stratum, "it is silent");
}

/* ---- Start ------------------------------------------------------------------------------------------------------- */

static const char help[] =
    "usage: stratum --user NAME [options] stratum+tcp://HOST:PORT\n"
    "Mines for a pool by Stratum V1; stratum+ssl:// is with TLS.\n\n"
    "  -u, --user NAME              as the pool knows you\n"
    "  -p, --password TEXT          (default: x)\n"
    "      --ca FILE                certificates to trust (default: the system's)\n"
    "  -b, --backends NAMES         as in dsha256_engine.h, such as 'cpu' or 'avx2,opencl:0' (default: auto)\n"
    "  -t, --threads N              CPU threads (default: all)\n"
    "  -d, --duty PERCENT           share of the time to hash (default: 100)\n"
    "  -m, --version-mask HEX       bits of the version to roll, if the pool agrees (default: 1fffe000; 0: none)\n"
    "      --min-difficulty D       least difficulty to ask the pool for\n"
    "  -i, --status SECONDS         time between status lines (default: 10; 0: none)\n"
    "  -n, --shares N               end after so many accepted shares\n"
    "  -h, --help\n";

static void read_options(struct stratum *stratum, int argc, char **argv)
{
    static const struct option options[] = {{"user", required_argument, NULL, 'u'},
                                            {"password", required_argument, NULL, 'p'},
                                            {"ca", required_argument, NULL, 'c'},
                                            {"backends", required_argument, NULL, 'b'},
                                            {"threads", required_argument, NULL, 't'},
                                            {"duty", required_argument, NULL, 'd'},
                                            {"version-mask", required_argument, NULL, 'm'},
                                            {"min-difficulty", required_argument, NULL, 'M'},
                                            {"status", required_argument, NULL, 'i'},
                                            {"shares", required_argument, NULL, 'n'},
                                            {"help", no_argument, NULL, 'h'},
                                            {NULL, 0, NULL, 0}};
    for (int option; (option = getopt_long(argc, argv, "u:p:b:t:d:m:i:n:h", options, NULL)) != -1;)
        switch (option) {
        case 'u':
            stratum->user = optarg;
            break;
        case 'p':
            stratum->password = optarg;
            break;
        case 'c':
            stratum->ca_file = optarg;
            break;
        case 'b':
            stratum->backends = optarg;
            break;
        case 't':
            stratum->threads = (unsigned)miner_number("--threads", optarg, 10, 1, 4096);
            break;
        case 'd':
            stratum->duty_percent = (unsigned)miner_number("--duty", optarg, 10, 1, 100);
            break;
        case 'm':
            stratum->version_mask = (uint32_t)miner_number("--version-mask", optarg, 16, 0, UINT32_C(0x1fffffff));
            break;
        case 'M':
            stratum->min_difficulty = miner_positive("--min-difficulty", optarg);
            break;
        case 'i':
            stratum->counters.every = (double)miner_number("--status", optarg, 10, 0, 86400);
            break;
        case 'n':
            stratum->max_shares = miner_number("--shares", optarg, 10, 1, UINT32_MAX);
            break;
        default:
            fputs(help, option == 'h' ? stdout : stderr);
            exit(option == 'h' ? 0 : 2);
        }
    if (optind != argc - 1 || !stratum->user) {
        fputs(help, stderr);
        exit(2);
    }
    stratum->url = argv[optind];
}

int main(int argc, char **argv)
{
    struct stratum stratum = {.password = "x", .version_mask = 0x1fffe000, .counters = {.what = "shares", .every = 10}};
    read_options(&stratum, argc, argv);
    miner_catch_signals();
    setvbuf(stdout, NULL, _IOLBF, 0);
    stratum.engine = miner_engine(stratum.backends, stratum.threads, stratum.duty_percent);
    stratum.is_pool_gone = 0;
    while (!miner_stop && (stratum.max_shares == 0 || stratum.counters.accepted < stratum.max_shares)) {
        look_after_pool(&stratum);
        restart_used_up(&stratum);
        take_events(&stratum, TICK_MS);
        miner_status(stratum.engine, &stratum.counters, 0);
    }
    miner_status(stratum.engine, &stratum.counters, 1);
    stop_work(&stratum);
    line_close(stratum.session.line);
    free(stratum.session.extranonce1);
    dsha256_engine_destroy(stratum.engine);
    return 0;
}

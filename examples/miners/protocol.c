#include "protocol.h"

#include <ctype.h>
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "miner.h"

int stratum_id(json_int_t *id, const json_t *value)
{
    char *end = NULL;
    const char *text = json_string_value(value);
    const double number = json_number_value(value);
    errno = 0;
    if (text) {
        *id = strtoll(text, &end, 10);
        return isdigit((unsigned char)text[0]) && !*end && errno == 0;
    }
    if (!json_is_number(value) || !(number >= 0 && number < 9e15) || number != floor(number))
        return 0;
    *id = (json_int_t)number;
    return 1;
}

/* ---- Reasons ----------------------------------------------------------------------------------------------------- */

/* Stratum's code 21 is "job not found"; the texts are those of pools that send no codes. */
static int means_stale(json_int_t code, const char *reason)
{
    static const char *const texts[] = {"stale",          "job not found", "jobnotfound", "invalid jobid",
                                        "invalid job id", "unknown job",   "job expired", "old job"};
    enum { JOB_NOT_FOUND = 21 };
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        if (strcasestr(reason, texts[i]))
            return 1;
    return code == JOB_NOT_FOUND;
}

/* [code, "reason", "more"], {"code": …, "message": …}, "reason"; or beside it "reject-reason", as ckpool has it. */
void stratum_reason(char reason[STRATUM_REASON_SIZE], int *is_stale, json_t *answer)
{
    json_t *error = json_object_get(answer, "error");
    const int is_list = json_is_array(error);
    const json_t *code = is_list ? json_array_get(error, 0) : json_object_get(error, "code");
    const char *text = json_string_value(is_list ? json_array_get(error, 1) : json_object_get(error, "message"));
    const char *more = is_list ? json_string_value(json_array_get(error, 2)) : NULL;
    json_int_t number = 0;
    if (json_is_string(error))
        text = json_string_value(error);
    if (!text)
        text = json_string_value(json_object_get(answer, "reject-reason"));
    if (!text)
        text = "no reason given";
    const char *between = more && isalnum((unsigned char)more[0]) ? ": " : "";
    snprintf(reason, STRATUM_REASON_SIZE, "%s%s%s", text, between, more ? more : "");
    if (!stratum_id(&number, code))
        number = 0;
    *is_stale = means_stale(number, reason);
}

/* ---- Values ------------------------------------------------------------------------------------------------------ */

int stratum_mask(uint32_t *mask, const json_t *hex)
{
    uint8_t bytes4[4];
    if (!json_is_string(hex) || dsha256_bytes_from_hex(bytes4, 4, json_string_value(hex)) != DSHA256_OK)
        return 0;
    *mask = (uint32_t)bytes4[0] << 24 | (uint32_t)bytes4[1] << 16 | (uint32_t)bytes4[2] << 8 | bytes4[3];
    return 1;
}

const char *stratum_job(struct stratum_job *job, json_t *params, const struct stratum_extranonce *extranonce,
                        uint32_t version_mask)
{
    const char *branch[DSHA256_BRANCH_MAX];
    json_t *list = NULL;
    json_error_t error;
    dsha256_notify notify = {.size = sizeof notify,
                             .branch = branch,
                             .extranonce1 = extranonce->extranonce1,
                             .extranonce2_size = extranonce->extranonce2_size,
                             .version_mask = version_mask};
    *job = (struct stratum_job){.extranonce2_size = extranonce->extranonce2_size};
    if (json_unpack_ex(params, &error, 0, "[s, s, s, s, o, s, s, s]", &notify.job_id, &notify.previous,
                       &notify.coinbase1, &notify.coinbase2, &list, &notify.version, &notify.bits, &notify.time) != 0 ||
        !json_is_array(list) || json_array_size(list) > DSHA256_BRANCH_MAX)
        return "invalid job";
    notify.n_branch = json_array_size(list);
    for (size_t i = 0; i < notify.n_branch; i++)
        if (!(branch[i] = json_string_value(json_array_get(list, i))))
            return "invalid merkle branch in a job";
    const int status = dsha256_template_create_v1(&job->tmpl, &notify);
    if (status != DSHA256_OK)
        return miner_error(status);

    uint8_t header80[80];
    uint32_t last_time;
    dsha256_share share = {.version = (uint32_t)strtoul(notify.version, NULL, 16)};
    dsha256_template_times(job->tmpl, &share.time, &last_time, 0);
    if (dsha256_template_header(job->tmpl, header80, &share) != DSHA256_OK)
        return dsha256_error_text();
    dsha256_header_decode(&job->first, header80);
    return NULL;
}

/* ---- Requests ---------------------------------------------------------------------------------------------------- */

char *stratum_request(json_int_t id, const char *method, json_t *params)
{
    json_t *request = json_pack("{s:I, s:s, s:o}", "id", id, "method", method, "params", params);
    char *text = request ? json_dumps(request, JSON_COMPACT) : NULL;
    json_decref(request);
    return text;
}

char *stratum_answer(json_t *id, const char *method)
{
    json_t *answer;
    if (strcmp(method, "client.get_version") == 0)
        answer = json_pack("{s:O, s:s, s:n}", "id", id, "result", STRATUM_AGENT, "error");
    else if (strcmp(method, "mining.ping") == 0)
        answer = json_pack("{s:O, s:s, s:n}", "id", id, "result", "pong", "error");
    else
        answer = json_pack("{s:O, s:n, s:[i, s, n]}", "id", id, "result", "error", 20, "unknown method");
    char *text = answer ? json_dumps(answer, JSON_COMPACT) : NULL;
    json_decref(answer);
    return text;
}

int stratum_reconnect(char url[STRATUM_URL_SIZE], double *wait, const json_t *params, const char *from)
{
    enum { WAIT_MAX_S = 600 };
    const char *host = json_string_value(json_array_get(params, 0));
    const char *own = strstr(from, "://") + 3, *own_port = strrchr(from, ':');
    const size_t own_length = (size_t)(own_port - own);
    json_int_t port, seconds;
    const int is_other = host && host[0] && (strlen(host) != own_length || strncasecmp(host, own, own_length) != 0);
    const int n = snprintf(url, STRATUM_URL_SIZE, "%.*s%s", (int)(is_other ? own - from : own_port - from), from,
                           is_other ? host : "");
    if (n < 0 || n >= STRATUM_URL_SIZE - 24)
        snprintf(url, STRATUM_URL_SIZE, "%.270s", from);
    else if (stratum_id(&port, json_array_get(params, 1)))
        snprintf(url + n, STRATUM_URL_SIZE - (size_t)n, ":%lld", (long long)port);
    else
        snprintf(url + n, STRATUM_URL_SIZE - (size_t)n, "%.20s", own_port);
    *wait = stratum_id(&seconds, json_array_get(params, 2)) && seconds <= WAIT_MAX_S ? (double)seconds : 0;
    return is_other;
}

json_t *stratum_configure(uint32_t version_mask, double min_difficulty)
{
    char mask[9];
    json_t *extensions = json_array(), *parameters = json_object();
    snprintf(mask, sizeof mask, "%08lx", (unsigned long)version_mask);
    if (version_mask != 0) {
        json_array_append_new(extensions, json_string("version-rolling"));
        json_object_set_new(parameters, "version-rolling.mask", json_string(mask));
        json_object_set_new(parameters, "version-rolling.min-bit-count", json_integer(1));
    }
    if (min_difficulty > 0) {
        json_array_append_new(extensions, json_string("minimum-difficulty"));
        json_object_set_new(parameters, "minimum-difficulty.value", json_real(min_difficulty));
    }
    return json_pack("[o, o]", extensions, parameters);
}

json_t *stratum_difficulty(double difficulty)
{
    return difficulty >= 1 && difficulty < 1e15 ? json_integer((json_int_t)difficulty) : json_real(difficulty);
}

/* Mines blocks with a Bitcoin node of one's own: getblocktemplate with long polls, the engine, submitblock.
 *
 * One thread does all the talking: it takes what the engine finds, and looks after the requests between. The node may
 * go and come as it likes: meanwhile the work that is there goes on, and a block that was found is kept until the node
 * has answered for it. */
#include "solo.h"

#include <dsha256.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h> /* getentropy, on macOS */
#include <unistd.h>

#include "metrics.h"

enum {
    TICK_MS = 10,    /* how soon an answer of the node is seen while the engine finds nothing */
    REFRESH_S = 60,  /* a template is used no longer: new ones have more fees, and a better time */
    POLL_S = 5,      /* how often to ask nodes that know no long polls */
    LONGPOLL_S = 60, /* after which those that refused some are asked for one again */
    CALL_S = 30      /* how long the other calls may take */
};

/* "/dsha256/" and eight random bytes: miners that share node and address must not try the same headers. */
static char coinbase_text_hex[] = "2f647368613235362f"
                                  "0000000000000000";

static void node_failed(struct solo *solo, const char *why)
{
    if (notice_is_due(&solo->notice, why))
        fprintf(stderr, "node: %s; trying again\n", miner_printable(why));
    solo->is_node_gone = 1;
    solo->n_failures++;
    backoff_failed(&solo->backoff);
}

static void node_answered(struct solo *solo)
{
    if (solo->is_node_gone)
        fprintf(stderr, "node: back\n");
    solo->is_node_gone = 0;
    notice_reset(&solo->notice);
    backoff_reset(&solo->backoff);
}

static void ask_for_template(struct solo *solo, const char *longpollid)
{
    json_t *request =
        json_pack("{s:[s, s], s:[s, s]}", "rules", "segwit", "signet", "capabilities", "longpoll", "workid");
    if (longpollid)
        json_object_set_new(request, "longpollid", json_string(longpollid));
    solo->is_longpoll = longpollid != NULL;
    solo->asked_at = miner_now();
    solo->next_request = 0;
    rpc_begin(solo->templates, "getblocktemplate", json_pack("[o]", request), solo->is_longpoll ? REFRESH_S : CALL_S);
}

/* ---- What the engine found --------------------------------------------------------------------------------------- */

/* A block: no work on its own siblings; it is kept until the node has answered for it. */
static void keep_block(struct solo *solo, const dsha256_engine_event *event)
{
    struct found *found = &solo->found;
    const size_t size = dsha256_template_block_size(solo->work.tmpl);
    found->hex = malloc(size);
    found->workid = solo->work.workid ? strdup(solo->work.workid) : NULL;
    if (!found->hex || (solo->work.workid && !found->workid) ||
        dsha256_template_submit_block(solo->work.tmpl, found->hex, size, &event->share) != DSHA256_OK)
        miner_die("out of memory");
    found->height = solo->work.height;
    dsha256_hash_to_hex(found->hash, event->hit.hash32);
    dsha256_engine_cancel(solo->rig.engine);
    backoff_reset(&solo->backoff);
}

static void free_block(struct found *found)
{
    free(found->hex);
    free(found->workid);
    memset(found, 0, sizeof *found);
}

/* Waits up to timeout_ms for the first. */
static void take_events(struct solo *solo, int timeout_ms)
{
    dsha256_engine_event events[64];
    size_t n = 0;
    if (dsha256_engine_wait(solo->rig.engine, events, 64, &n, timeout_ms) != DSHA256_OK)
        return;
    for (size_t i = 0; i < n; i++) {
        if (events[i].kind == DSHA256_EVENT_DEVICE_LOST)
            fprintf(stderr, "device %u failed for good; the others take over its work\n", events[i].device);
        else if (events[i].kind == DSHA256_EVENT_DONE) /* the template is used up */
            ask_for_template(solo, NULL);
        else if (events[i].kind == DSHA256_EVENT_HIT && !solo->found.hex) {
            rig_best(&solo->rig, events[i].hit.hash32);
            if (dsha256_meets_target(events[i].hit.hash32, solo->work.target32))
                keep_block(solo, &events[i]);
        }
    }
}

/* ---- Templates --------------------------------------------------------------------------------------------------- */

/* Turns the engine to the work of a new template. */
static void take_template(struct solo *solo, const json_t *answer)
{
    struct blockwork work = {0};
    const char *why = blockwork_make(&work, answer, &solo->work_options);
    if (why) {
        char line[200];
        snprintf(line, sizeof line, "unusable template: %s", why);
        node_failed(solo, line);
        blockwork_free(&work);
        return;
    }
    node_answered(solo);
    take_events(solo, 0); /* what was found while the template was read must not go with the old work */
    if (solo->found.hex) {
        blockwork_free(&work);
        return;
    }
    const int is_same_tip = solo->work.tmpl && strcmp(work.previous, solo->work.previous) == 0;
    if (!is_same_tip)
        fprintf(stderr, "new tip %s, mining block %lu at difficulty %.6g\n", miner_printable(work.previous),
                (unsigned long)work.height, dsha256_difficulty_from_target(work.target32));
    dsha256_engine_cancel(solo->rig.engine); /* from here on, nothing that comes is stale */
    blockwork_free(&solo->work);
    solo->work = work;
    solo->work_at = miner_now();
    const int status = dsha256_engine_submit_space(solo->rig.engine, solo->work.space, ++solo->tag);
    if (status != DSHA256_OK)
        miner_die("engine: %s", dsha256_strerror(status));
    if (solo->is_longpoll)
        solo->n_longpoll_failures = 0;
    const int does_not_wait = is_same_tip && miner_now() - solo->asked_at < 1 && solo->is_longpoll;
    if (!solo->work.longpollid || does_not_wait || miner_now() < solo->longpoll_at)
        solo->next_request = miner_now() + POLL_S;
}

/* A node that answers, but no long poll, three times in a row, is asked now and then. */
static void template_failed(struct solo *solo)
{
    node_failed(solo, rpc_error(solo->templates));
    if (solo->is_longpoll && ++solo->n_longpoll_failures >= 3)
        solo->longpoll_at = miner_now() + LONGPOLL_S;
}

static void look_after_templates(struct solo *solo)
{
    json_t *answer;
    const char *longpollid = solo->work.longpollid;
    const enum rpc_state state = rpc_poll(solo->templates, &answer);
    if (state == RPC_BUSY)
        return;
    if (state == RPC_ANSWER) {
        take_template(solo, answer);
        json_decref(answer);
        longpollid = solo->work.longpollid;
    } else if (state != RPC_IDLE) {
        longpollid = NULL;
        if (!solo->is_longpoll || state != RPC_TIMEOUT) /* a long poll without news is no failure */
            template_failed(solo);
    }
    if (!solo->found.hex && backoff_is_over(&solo->backoff) && miner_now() >= solo->next_request)
        ask_for_template(solo, solo->is_node_gone || miner_now() < solo->longpoll_at ? NULL : longpollid);
}

/* ---- Other calls ------------------------------------------------------------------------------------------------- */

static void begin_call(struct solo *solo, enum solo_call call)
{
    json_t *params = json_array();
    solo->call = call;
    if (call == SOLO_NETWORK)
        rpc_begin(solo->calls, "getblockchaininfo", params, CALL_S);
    else if (call == SOLO_IN_CHAIN) {
        json_array_append_new(params, json_integer((json_int_t)solo->found.height));
        rpc_begin(solo->calls, "getblockhash", params, CALL_S);
    } else {
        json_array_append_new(params, json_string(solo->found.hex));
        if (solo->found.workid)
            json_array_append_new(params, json_pack("{s:s}", "workid", solo->found.workid));
        rpc_begin(solo->calls, "submitblock", params, CALL_S);
    }
}

/* Refuses to mine real money to an address of a test network, and the other way round. */
static void check_network(struct solo *solo, const json_t *answer)
{
    const char *chain = json_string_value(json_object_get(answer, "chain"));
    const char *why = chain ? address_check_chain(solo->is_main, chain) : NULL; /* NULL: it knows no such call */
    if (why)
        miner_usage("--address: %s, '%s'", why, miner_printable(chain));
    solo->is_network_checked = 1;
}

/* Counts the block, once the node has answered for it. submitblock does not tell whether it stands in the chain: it
 * says nothing against a block beside it; and "duplicate" may be ours, if the node went before it answered. */
static void count_block(struct solo *solo, const json_t *hash_in_chain)
{
    struct found *found = &solo->found;
    const char *reason = found->reason, *hash = json_string_value(hash_in_chain);
    printf("block %lu %s: ", (unsigned long)found->height, found->hash);
    if (hash && strcmp(hash, found->hash) == 0) {
        solo->rig.counts.accepted++;
        puts("accepted");
    } else if (!*reason || strstr(reason, "inconclusive") || strstr(reason, "duplicate")) {
        solo->rig.counts.stale++;
        puts("stale");
    } else {
        counts_reject(&solo->rig.counts, reason);
        printf("rejected: %s\n", miner_printable(reason));
    }
    free_block(found);
    ask_for_template(solo, NULL);
}

static void take_answer(struct solo *solo, enum rpc_state state, const json_t *answer)
{
    struct found *found = &solo->found;
    if (state != RPC_ANSWER && state != RPC_REFUSED) {
        node_failed(solo, rpc_error(solo->calls));
        return; /* and from the beginning: the node may have gone between the two calls */
    }
    node_answered(solo);
    if (solo->call == SOLO_NETWORK)
        check_network(solo, answer);
    else if (solo->call == SOLO_SUBMIT) {
        const char *reason = state == RPC_REFUSED ? rpc_error(solo->calls) : json_string_value(answer);
        snprintf(found->reason, sizeof found->reason, "%s", reason ? reason : "");
        begin_call(solo, SOLO_IN_CHAIN);
    } else
        count_block(solo, answer);
}

static void look_after_calls(struct solo *solo)
{
    json_t *answer;
    const enum rpc_state state = rpc_poll(solo->calls, &answer);
    if (state == RPC_IDLE && backoff_is_over(&solo->backoff)) {
        if (!solo->is_network_checked)
            begin_call(solo, SOLO_NETWORK);
        else if (solo->found.hex)
            begin_call(solo, SOLO_SUBMIT);
    } else if (state != RPC_IDLE && state != RPC_BUSY) {
        take_answer(solo, state, answer);
        json_decref(answer);
    }
}

/* A block is worth some patience: a second Ctrl-C gives it up. */
static void hand_in_last_block(struct solo *solo)
{
    const double end = miner_now() + CALL_S;
    if (solo->found.hex && miner_stop)
        fprintf(stderr, "submitting a block; press Ctrl-C again to abandon it\n");
    while (solo->found.hex && miner_now() < end) {
        look_after_calls(solo);
        rpc_wait(solo->calls, TICK_MS);
        rig_tick(&solo->rig, 0);
    }
}

/* ---- Start ------------------------------------------------------------------------------------------------------- */

static void add_metrics(json_t *metrics, void *context)
{
    const struct solo *solo = context;
    counts_metrics(metrics, &solo->rig.counts, "blocks", NULL, NULL);
    metrics_add(metrics, "dsha256_node_up", "1 while the node answers.",
                solo->is_network_checked && !solo->is_node_gone, NULL);
    metrics_add(metrics, "dsha256_node_failures_total", "Calls that failed.", (double)solo->n_failures, NULL);
    if (!solo->work.tmpl)
        return;
    metrics_add(metrics, "dsha256_network_difficulty", "Difficulty of the block that is mined.",
                dsha256_difficulty_from_target(solo->work.target32), NULL);
    metrics_add(metrics, "dsha256_block_height", "Height of the block that is mined.", solo->work.height, NULL);
    metrics_add(metrics, "dsha256_job_age_seconds", "Time since the template came.", miner_now() - solo->work_at, NULL);
}

int main(int argc, char **argv)
{
    static struct solo solo = {
        .work_options = {.version_mask = 0x1fffe000, .last_nonce = UINT32_MAX, .seconds = REFRESH_S},
        .rig = {.program = "solo", .what = "blocks", .status_every = 10, .add_metrics = add_metrics}};
    uint8_t random8[8];
    solo.rig.context = &solo;
    solo_read_options(&solo, argc, argv);
    miner_catch_signals();
    setvbuf(stdout, NULL, _IOLBF, 0);
    rig_start(&solo.rig);
    solo.templates = rpc_open(solo.url, solo.cookie_file, solo.ca_file);
    solo.calls = rpc_open(solo.url, solo.cookie_file, solo.ca_file);
    if (!solo.templates || !solo.calls)
        miner_die("out of memory");
    if (getentropy(random8, sizeof random8) != 0)
        miner_die("no random numbers");
    dsha256_bytes_to_hex(coinbase_text_hex + strlen(coinbase_text_hex) - 16, random8, sizeof random8);
    solo.work_options.script_hex = solo.script_hex;
    solo.work_options.text_hex = coinbase_text_hex;
    while (!miner_stop && (solo.max_blocks == 0 || solo.rig.counts.accepted < solo.max_blocks)) {
        if (solo.is_network_checked && !solo.found.hex)
            look_after_templates(&solo);
        if (solo.found.hex)
            rpc_wait(solo.calls, TICK_MS); /* a block goes out as fast as the node takes it */
        else
            take_events(&solo, TICK_MS);
        look_after_calls(&solo);
        rig_tick(&solo.rig, solo.work.tmpl && !solo.found.hex);
    }
    hand_in_last_block(&solo);
    rpc_close(solo.templates);
    rpc_close(solo.calls);
    rig_end(&solo.rig);
    blockwork_free(&solo.work);
    free_block(&solo.found);
    return 0;
}

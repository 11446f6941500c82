/* Mines blocks with a Bitcoin node of one's own: getblocktemplate with long polls, the engine, submitblock.
 *
 * One thread does all the talking: it takes what the engine finds, and looks after the requests between. The node may
 * go and come as it likes: meanwhile the work that is there goes on, and a block that was found is kept until the node
 * has answered for it. */
#include <dsha256.h>
#include <dsha256_engine.h>
#include <dsha256_work.h>
#include <getopt.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

#include "address.h"
#include "miner.h"
#include "rpc.h"

enum {
    TICK_MS = 10,        /* how soon an answer of the node is seen while the engine finds nothing */
    REFRESH_S = 60,      /* a template is used no longer: new ones have more fees, and a better time */
    POLL_S = 5,          /* how often to ask nodes that know no long polls */
    CALL_S = 30,         /* how long the other calls may take */
    EXTRANONCE2_SIZE = 8 /* bytes */
};

/* "/dsha256/" and eight random bytes: miners that share node and address must not try the same headers. */
static char coinbase_text_hex[] = "2f647368613235362f"
                                  "0000000000000000";

/* What is being worked on. */
struct work {
    dsha256_template *tmpl; /* NULL: nothing yet */
    dsha256_space *space;   /* the engine's */
    uint8_t target32[32];   /* the network's */
    uint32_t height;
    char previous[65];
    char *longpollid; /* NULL: the node gave none */
};

/* A block that the node has not answered for. */
struct block {
    char *hex; /* NULL: there is none */
    char hash[65];
    uint32_t height;
};

struct solo {
    /* options */
    const char *url, *cookie_file, *backends;
    char script_hex[ADDRESS_SCRIPT_HEX_SIZE];
    int is_main, is_address_set;
    double share_difficulty; /* 0: the network's, or 1 if that is less */
    uint32_t version_mask, last_nonce;
    unsigned threads, duty_percent;
    unsigned long long max_blocks;

    dsha256_engine *engine;
    struct rpc *templates, *calls;
    struct work work;
    struct block found;
    uint64_t tag;        /* of the work */
    int is_longpoll;     /* the request for a template that is under way */
    int is_node_gone;    /* and that was said */
    double asked_at;     /* when the last request for a template began */
    double next_request; /* not before */
    struct backoff backoff;
    struct counters counters;
};

static void node_failed(struct solo *solo, const char *why)
{
    if (!solo->is_node_gone)
        fprintf(stderr, "node: %s; trying again\n", miner_printable(why));
    solo->is_node_gone = 1;
    backoff_failed(&solo->backoff);
}

static void node_answered(struct solo *solo)
{
    if (solo->is_node_gone)
        fprintf(stderr, "node: back\n");
    solo->is_node_gone = 0;
    backoff_reset(&solo->backoff);
}

/* ---- Templates --------------------------------------------------------------------------------------------------- */

static void free_work(struct work *work)
{
    dsha256_template_destroy(work->tmpl);
    dsha256_space_destroy(work->space);
    free(work->longpollid);
    memset(work, 0, sizeof *work);
}

static int is_uint32(json_int_t value)
{
    return value >= 0 && value <= UINT32_MAX;
}

/* Whether a rule is in force; NULL in *unknown, or a rule that one must know ('!') and we do not. */
static int has_rule(const json_t *rules, const char *name, const char **unknown)
{
    size_t i;
    json_t *rule;
    int is_there = 0;
    json_array_foreach(rules, i, rule)
    {
        const char *text = json_is_string(rule) ? json_string_value(rule) : "";
        const int is_ours = strcmp(text + (text[0] == '!'), name) == 0;
        is_there |= is_ours;
        if (text[0] == '!' && !is_ours)
            *unknown = text;
    }
    return is_there;
}

/* Bits that signal for a change of the rules are the node's to set. */
static uint32_t free_version_bits(const json_t *template, uint32_t mask)
{
    const char *name;
    json_t *bit;
    json_object_foreach(json_object_get(template, "vbavailable"), name, bit)
    {
        const json_int_t number = json_integer_value(bit);
        if (number >= 0 && number < 32)
            mask &= ~(UINT32_C(1) << number);
    }
    return mask;
}

/* The node's transactions, to be freed; NULL with *why if they are malformed or memory is out. */
static dsha256_transaction *read_transactions(const json_t *list, const char **why)
{
    const size_t n = json_array_size(list);
    dsha256_transaction *transactions = calloc(n + 1, sizeof *transactions);
    if (!transactions)
        *why = "out of memory";
    for (size_t i = 0; transactions && i < n; i++) {
        const json_t *entry = json_array_get(list, i), *txid = json_object_get(entry, "txid");
        transactions[i].data = json_string_value(json_object_get(entry, "data"));
        transactions[i].txid = json_string_value(txid ? txid : json_object_get(entry, "hash"));
        if (!transactions[i].data || !transactions[i].txid) {
            free(transactions);
            *why = "a transaction without data or txid";
            return NULL;
        }
    }
    return transactions;
}

/* Makes work of getblocktemplate's answer. Returns NULL, or what is wrong with it. */
static const char *make_work(const struct solo *solo, struct work *work, const json_t *answer)
{
    static char text[JSON_ERROR_TEXT_LENGTH];
    json_error_t error;
    json_int_t version, time, min_time, height, value;
    json_t *list;
    const json_t *rules = NULL;
    const char *commitment = NULL, *longpollid = NULL, *unknown = NULL;
    dsha256_blocktemplate block = {.size = sizeof block,
                                   .script = solo->script_hex,
                                   .text = coinbase_text_hex,
                                   .extranonce2_size = EXTRANONCE2_SIZE};
    if (json_unpack_ex((json_t *)answer, &error, 0, "{s:I, s:I, s:I, s:I, s:I, s:s, s:s, s:o, s?o, s?s, s?s}",
                       "version", &version, "curtime", &time, "mintime", &min_time, "height", &height, "coinbasevalue",
                       &value, "previousblockhash", &block.previous, "bits", &block.bits, "transactions", &list,
                       "rules", &rules, "default_witness_commitment", &commitment, "longpollid", &longpollid) != 0) {
        snprintf(text, sizeof text, "%s", error.text);
        return text;
    }
    if (version < INT32_MIN || version > UINT32_MAX || !is_uint32(time) || !is_uint32(min_time) || !is_uint32(height) ||
        value < 0 || strlen(block.previous) != 64 || !json_is_array(list) || (rules && !json_is_array(rules)))
        return "a field is out of range";
    if (has_rule(rules, "segwit", &unknown)) {
        block.witness_commitment = commitment;
        if (!commitment)
            return "no witness commitment";
    }
    if (unknown)
        return "it demands a rule that this miner does not know";
    block.version = (uint32_t)version;
    block.time = (uint32_t)time;
    block.min_time = (uint32_t)min_time;
    block.height = (uint32_t)height;
    block.coinbase_value = (uint64_t)value;
    block.version_mask = free_version_bits(answer, solo->version_mask);

    const char *why = NULL;
    dsha256_transaction *transactions = read_transactions(list, &why);
    if (!transactions)
        return why;
    block.transactions = transactions;
    block.n_transactions = json_array_size(list);
    int status = dsha256_template_create_block(&work->tmpl, &block);
    free(transactions);
    if (status != DSHA256_OK)
        return dsha256_strerror(status);

    /* The target is what is worth a look, mostly more than the network's: so the best hash is known. */
    uint8_t share32[32], bits4[4];
    dsha256_bytes_from_hex(bits4, 4, block.bits);
    dsha256_target_from_bits(work->target32,
                             (uint32_t)bits4[0] << 24 | (uint32_t)bits4[1] << 16 | (uint32_t)bits4[2] << 8 | bits4[3]);
    dsha256_target_from_difficulty(share32, solo->share_difficulty > 0 ? solo->share_difficulty : 1);
    if (solo->share_difficulty == 0 && dsha256_meets_target(share32, work->target32))
        memcpy(share32, work->target32, 32);
    dsha256_template_set_target(work->tmpl, share32);

    /* Nonces roll first, then versions, then the time, then the extranonce. */
    dsha256_range range;
    dsha256_template_range(work->tmpl, &range);
    range.last_nonce = solo->last_nonce;
    range.last_time = UINT32_MAX - range.first_time < REFRESH_S ? UINT32_MAX : range.first_time + REFRESH_S;
    status = dsha256_space_create(&work->space, work->tmpl, &range);
    if (status != DSHA256_OK)
        return dsha256_strerror(status);
    work->height = block.height;
    memcpy(work->previous, block.previous, sizeof work->previous); /* its length was looked at */
    if (longpollid && !(work->longpollid = strdup(longpollid)))
        return "out of memory";
    return NULL;
}

static void ask_for_template(struct solo *solo, const char *longpollid)
{
    json_t *request = json_pack("{s:[s], s:[s]}", "rules", "segwit", "capabilities", "longpoll");
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
    const size_t size = dsha256_template_block_size(solo->work.tmpl);
    solo->found.hex = malloc(size);
    if (!solo->found.hex ||
        dsha256_template_submit_block(solo->work.tmpl, solo->found.hex, size, &event->share) != DSHA256_OK)
        miner_die("out of memory");
    solo->found.height = solo->work.height;
    dsha256_hash_to_hex(solo->found.hash, event->hit.hash32);
    dsha256_engine_cancel(solo->engine);
    backoff_reset(&solo->backoff);
}

/* Waits up to timeout_ms for the first. */
static void take_events(struct solo *solo, int timeout_ms)
{
    dsha256_engine_event events[64];
    size_t n = 0;
    if (dsha256_engine_wait(solo->engine, events, 64, &n, timeout_ms) != DSHA256_OK)
        return;
    for (size_t i = 0; i < n; i++) {
        if (events[i].kind == DSHA256_EVENT_DEVICE_LOST)
            fprintf(stderr, "device %u is lost; the others do its work\n", events[i].device);
        else if (events[i].kind == DSHA256_EVENT_DONE) /* the template is used up */
            ask_for_template(solo, NULL);
        else if (events[i].kind == DSHA256_EVENT_HIT && !solo->found.hex) {
            miner_best(&solo->counters, events[i].hit.hash32);
            if (dsha256_meets_target(events[i].hit.hash32, solo->work.target32))
                keep_block(solo, &events[i]);
        }
    }
}

/* ---- The node's answers ------------------------------------------------------------------------------------------ */

/* Turns the engine to the work of a new template. */
static void take_template(struct solo *solo, const json_t *answer)
{
    struct work work = {0};
    const char *why = make_work(solo, &work, answer);
    if (why) {
        char line[200];
        snprintf(line, sizeof line, "a template that is no use: %s", why);
        node_failed(solo, line);
        free_work(&work);
        return;
    }
    node_answered(solo);
    take_events(solo, 0); /* what was found while the template was read must not go with the old work */
    if (solo->found.hex) {
        free_work(&work);
        return;
    }
    const int is_same_tip = solo->work.tmpl && strcmp(work.previous, solo->work.previous) == 0;
    if (!is_same_tip)
        fprintf(stderr, "new tip %s, mining block %lu at difficulty %.6g\n", miner_printable(work.previous),
                (unsigned long)work.height, dsha256_difficulty_from_target(work.target32));
    dsha256_engine_cancel(solo->engine); /* from here on, nothing that comes is stale */
    free_work(&solo->work);
    solo->work = work;
    const int status = dsha256_engine_submit_space(solo->engine, solo->work.space, ++solo->tag);
    if (status != DSHA256_OK)
        miner_die("engine: %s", dsha256_strerror(status));
    if (!solo->work.longpollid || (is_same_tip && miner_now() - solo->asked_at < 1)) /* it answers, but does not wait */
        solo->next_request = miner_now() + POLL_S;
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
            node_failed(solo, rpc_error(solo->templates));
    }
    if (!solo->found.hex && backoff_is_over(&solo->backoff) && miner_now() >= solo->next_request)
        ask_for_template(solo, solo->is_node_gone ? NULL : longpollid);
}

/* Whether the block stands in the chain. submitblock does not tell: it says nothing against a
 * block beside the chain. */
static enum rpc_state is_in_chain(struct solo *solo, int *is_there)
{
    json_t *answer;
    const enum rpc_state state =
        rpc_call(solo->calls, &answer, "getblockhash", json_pack("[i]", (int)solo->found.height), CALL_S);
    *is_there = json_is_string(answer) && strcmp(json_string_value(answer), solo->found.hash) == 0;
    json_decref(answer);
    return state == RPC_REFUSED ? RPC_ANSWER : state; /* no block of that height */
}

/* Hands in the block that was found, and counts it once the node has answered. */
static void submit_block(struct solo *solo)
{
    if (!backoff_is_over(&solo->backoff))
        return;
    json_t *answer;
    char reason[128] = "";
    int is_there = 0;
    enum rpc_state state = rpc_call(solo->calls, &answer, "submitblock", json_pack("[s]", solo->found.hex), CALL_S);
    if (state == RPC_REFUSED)
        snprintf(reason, sizeof reason, "%s", rpc_error(solo->calls));
    else if (state == RPC_ANSWER && json_is_string(answer))
        snprintf(reason, sizeof reason, "%s", json_string_value(answer));
    json_decref(answer);
    if (state == RPC_ANSWER || state == RPC_REFUSED)
        state = is_in_chain(solo, &is_there); /* "duplicate", too, may be ours: the node went before it answered */
    if (state != RPC_ANSWER) {
        node_failed(solo, rpc_error(solo->calls));
        return;
    }
    node_answered(solo);
    printf("block %lu %s: ", (unsigned long)solo->found.height, solo->found.hash);
    if (is_there) {
        solo->counters.accepted++;
        puts("accepted");
    } else if (!*reason || strstr(reason, "inconclusive") || strstr(reason, "duplicate")) {
        solo->counters.stale++;
        puts("stale");
    } else {
        solo->counters.rejected++;
        printf("rejected: %s\n", miner_printable(reason));
    }
    free(solo->found.hex);
    solo->found.hex = NULL;
    ask_for_template(solo, NULL);
}

/* ---- Start ------------------------------------------------------------------------------------------------------- */

/* Refuses to mine real money to an address of a test network, and the other way round. */
static void check_network(struct solo *solo)
{
    json_t *answer;
    while (!miner_stop) {
        const enum rpc_state state = rpc_call(solo->calls, &answer, "getblockchaininfo", json_array(), CALL_S);
        if (state == RPC_ANSWER || state == RPC_REFUSED)
            break;
        node_failed(solo, rpc_error(solo->calls));
        while (!backoff_is_over(&solo->backoff) && !miner_stop)
            miner_sleep(1e-3 * TICK_MS);
    }
    if (miner_stop)
        return;
    const char *chain = json_string_value(json_object_get(answer, "chain"));
    if (chain && (strcmp(chain, "main") == 0) != solo->is_main)
        miner_die("the address is not of the node's chain, '%s'", miner_printable(chain));
    json_decref(answer);
    node_answered(solo);
}

static const char help[] =
    "usage: solo --address ADDRESS [options] http://[USER:PASSWORD@]HOST:PORT/\n"
    "Mines blocks with a Bitcoin node.\n\n"
    "  -a, --address ADDRESS        where the reward goes: base58, bech32 or bech32m\n"
    "  -c, --cookie FILE            file with USER:PASSWORD, such as the node's .cookie\n"
    "  -b, --backends NAMES         as in dsha256_engine.h, such as 'cpu' or 'avx2,opencl:0' (default: auto)\n"
    "  -t, --threads N              CPU threads (default: all)\n"
    "  -d, --duty PERCENT           share of the time to hash (default: 100)\n"
    "  -m, --version-mask HEX       bits of the version to roll (default: 1fffe000, BIP320; 0: none)\n"
    "  -s, --share-difficulty D     look at hashes of this difficulty only (default: the lesser of 1 and the "
    "network's)\n"
    "  -i, --status SECONDS         time between status lines (default: 10; 0: none)\n"
    "  -n, --blocks N               end after so many accepted blocks\n"
    "      --nonces N               try only the first N nonces, so that time and extranonce roll soon: for tests\n"
    "  -h, --help\n";

static void read_options(struct solo *solo, int argc, char **argv)
{
    static const struct option options[] = {
        {"address", required_argument, NULL, 'a'},  {"cookie", required_argument, NULL, 'c'},
        {"backends", required_argument, NULL, 'b'}, {"threads", required_argument, NULL, 't'},
        {"duty", required_argument, NULL, 'd'},     {"version-mask", required_argument, NULL, 'm'},
        {"status", required_argument, NULL, 'i'},   {"share-difficulty", required_argument, NULL, 's'},
        {"blocks", required_argument, NULL, 'n'},   {"nonces", required_argument, NULL, 'N'},
        {"help", no_argument, NULL, 'h'},           {NULL, 0, NULL, 0}};
    for (int option; (option = getopt_long(argc, argv, "a:c:b:t:d:m:s:i:n:h", options, NULL)) != -1;) {
        const char *why;
        switch (option) {
        case 'a':
            why = address_to_script(solo->script_hex, &solo->is_main, optarg);
            if (why)
                miner_die("--address: %s", why);
            solo->is_address_set = 1;
            break;
        case 'c':
            solo->cookie_file = optarg;
            break;
        case 'b':
            solo->backends = optarg;
            break;
        case 't':
            solo->threads = (unsigned)miner_number("--threads", optarg, 10, 1, 4096);
            break;
        case 'd':
            solo->duty_percent = (unsigned)miner_number("--duty", optarg, 10, 1, 100);
            break;
        case 'm':
            solo->version_mask = (uint32_t)miner_number("--version-mask", optarg, 16, 0, UINT32_C(0x1fffffff));
            break;
        case 's':
            solo->share_difficulty = miner_positive("--share-difficulty", optarg);
            break;
        case 'i':
            solo->counters.every = (double)miner_number("--status", optarg, 10, 0, 86400);
            break;
        case 'n':
            solo->max_blocks = miner_number("--blocks", optarg, 10, 1, UINT32_MAX);
            break;
        case 'N':
            solo->last_nonce = (uint32_t)(miner_number("--nonces", optarg, 10, 1, UINT64_C(1) << 32) - 1);
            break;
        default:
            fputs(help, option == 'h' ? stdout : stderr);
            exit(option == 'h' ? 0 : 2);
        }
    }
    if (optind != argc - 1 || !solo->is_address_set) {
        fputs(help, stderr);
        exit(2);
    }
    solo->url = argv[optind];
}

int main(int argc, char **argv)
{
    struct solo solo = {
        .version_mask = 0x1fffe000, .last_nonce = UINT32_MAX, .counters = {.what = "blocks", .every = 10}};
    read_options(&solo, argc, argv);
    miner_catch_signals();
    setvbuf(stdout, NULL, _IOLBF, 0);
    solo.engine = miner_engine(solo.backends, solo.threads, solo.duty_percent);
    solo.templates = rpc_open(solo.url, solo.cookie_file);
    solo.calls = rpc_open(solo.url, solo.cookie_file);
    if (!solo.templates || !solo.calls)
        miner_die("out of memory");
    uint8_t random8[8];
    if (getrandom(random8, sizeof random8, 0) != sizeof random8)
        miner_die("no random numbers");
    dsha256_bytes_to_hex(coinbase_text_hex + strlen(coinbase_text_hex) - 16, random8, sizeof random8);
    check_network(&solo);
    while (!miner_stop && (solo.max_blocks == 0 || solo.counters.accepted < solo.max_blocks)) {
        if (solo.found.hex)
            submit_block(&solo);
        else
            look_after_templates(&solo);
        take_events(&solo, TICK_MS);
        miner_status(solo.engine, &solo.counters, 0);
    }
    if (solo.found.hex)
        submit_block(&solo);
    miner_status(solo.engine, &solo.counters, 1);
    rpc_close(solo.templates);
    rpc_close(solo.calls);
    dsha256_engine_destroy(solo.engine);
    free_work(&solo.work);
    free(solo.found.hex);
    return 0;
}

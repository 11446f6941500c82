#include "blockwork.h"

#include <dsha256.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "miner.h"

enum { EXTRANONCE2_SIZE = 8 }; /* bytes */

void blockwork_free(struct blockwork *work)
{
    dsha256_template_destroy(work->tmpl);
    dsha256_space_destroy(work->space);
    free(work->longpollid);
    free(work->workid);
    memset(work, 0, sizeof *work);
}

/* ---- Fields ------------------------------------------------------------------------------------------------------ */

static int is_uint32(json_int_t value)
{
    return value >= 0 && value <= UINT32_MAX;
}

/* A number that may be missing or null. 0: it is there, and none. */
static int optional_uint32(uint32_t *number, const json_t *answer, const char *name, uint32_t otherwise)
{
    const json_t *value = json_object_get(answer, name);
    *number = otherwise;
    if (!value || json_is_null(value))
        return 1;
    if (!json_is_integer(value) || !is_uint32(json_integer_value(value)))
        return 0;
    *number = (uint32_t)json_integer_value(value);
    return 1;
}

/* A text, likewise: NULL then. */
static int optional_text(const char **text, const json_t *answer, const char *name)
{
    const json_t *value = json_object_get(answer, name);
    *text = json_string_value(value);
    return !value || json_is_null(value) || *text;
}

/* Whether a rule is in force; in *unknown, which may stay as it is, one that a miner must know ('!') and we do not. */
static int has_rule(const json_t *rules, const char *name)
{
    size_t i;
    json_t *rule;
    json_array_foreach(rules, i, rule) {
        const char *text = json_is_string(rule) ? json_string_value(rule) : "";
        if (strcmp(text + (text[0] == '!'), name) == 0)
            return 1;
    }
    return 0;
}

static const char *check_rules(const json_t *answer)
{
    const json_t *rules = json_object_get(answer, "rules");
    size_t i;
    json_t *rule;
    if (rules && !json_is_null(rules) && !json_is_array(rules))
        return "\"rules\" is not a list";
    json_array_foreach(rules, i, rule) {
        const char *text = json_is_string(rule) ? json_string_value(rule) : "";
        if (text[0] == '!' && strcmp(text, "!segwit") != 0 && strcmp(text, "!signet") != 0)
            return "it requires a rule that this miner does not know";
    }
    /* A signet's blocks are signed, unless anybody may make them: the challenge is OP_TRUE. */
    const char *challenge = json_string_value(json_object_get(answer, "signet_challenge"));
    if ((has_rule(rules, "signet") || challenge) && (!challenge || strcmp(challenge, "51") != 0))
        return "this signet's blocks must be signed, which this miner cannot do";
    return NULL;
}

/* The version, with the bits that the node demands. Bits that signal for a change of the rules are the node's to set:
 * only the others roll. */
static const char *read_version(dsha256_blocktemplate *block, json_int_t version, const json_t *answer, uint32_t mask)
{
    const char *name;
    json_t *bit;
    uint32_t required;
    if (version < INT32_MIN || version > UINT32_MAX || !optional_uint32(&required, answer, "vbrequired", 0))
        return "a version is out of range";
    json_object_foreach(json_object_get(answer, "vbavailable"), name, bit) {
        const json_int_t number = json_integer_value(bit);
        if (number >= 0 && number < 32)
            mask &= ~(UINT32_C(1) << number);
    }
    block->version = (uint32_t)version | required;
    block->version_mask = mask & ~required;
    return NULL;
}

/* ---- Transactions ------------------------------------------------------------------------------------------------ */

/* In a transaction with a witness, a marker and a flag follow the version. */
static int has_witness(const char *data)
{
    return strlen(data) > 12 && strncmp(data + 8, "0001", 4) == 0;
}

/* The node's transactions, to be freed. NULL, or what is wrong with them. */
static const char *read_transactions(dsha256_transaction **transactions, size_t *n, int *is_any_witness,
                                     const json_t *list)
{
    *n = json_array_size(list);
    *transactions = calloc(*n + 1, sizeof **transactions);
    if (!*transactions)
        return "out of memory";
    for (size_t i = 0; i < *n; i++) {
        const json_t *entry = json_array_get(list, i), *txid = json_object_get(entry, "txid");
        const char *data = json_string_value(json_object_get(entry, "data"));
        if (!data)
            return "a transaction without \"data\"";
        if (!txid && has_witness(data))
            return "a transaction with a witness but no txid";
        *is_any_witness |= has_witness(data);
        (*transactions)[i].data = data;
        (*transactions)[i].txid = json_string_value(txid ? txid : json_object_get(entry, "hash"));
        if (!(*transactions)[i].txid)
            return "a transaction without \"txid\"";
    }
    return NULL;
}

/* The output that commits to the witnesses, from the transactions themselves: some nodes give it (btcd: without the
 * script around it), some do not. */
static const char *make_commitment(char hex77[2 * 38 + 1], const dsha256_transaction *transactions, size_t n)
{
    uint8_t script38[38];
    uint8_t *wtxids32 = calloc(n + 1, 32); /* the coinbase's is zeros */
    const char *why = wtxids32 ? NULL : "out of memory";
    for (size_t i = 0; !why && i < n; i++) {
        const size_t size = strlen(transactions[i].data) / 2;
        uint8_t *bytes = malloc(size + 1);
        if (!bytes)
            why = "out of memory";
        else if (dsha256_bytes_from_hex(bytes, size, transactions[i].data) != DSHA256_OK)
            why = "a transaction that is not hex";
        else
            dsha256_hash(wtxids32 + 32 * (i + 1), bytes, size);
        free(bytes);
    }
    if (!why && dsha256_witness_commitment(NULL, script38, wtxids32, n + 1) != DSHA256_OK)
        why = "cannot compute the witness commitment";
    free(wtxids32);
    if (!why)
        dsha256_bytes_to_hex(hex77, script38, sizeof script38);
    return why;
}

/* ---- Work -------------------------------------------------------------------------------------------------------- */

/* A template of the fields and the transactions. */
static const char *make_template(struct blockwork *work, dsha256_blocktemplate *block, const json_t *answer,
                                 const json_t *list)
{
    char commitment[2 * 38 + 1];
    const char *given;
    dsha256_transaction *transactions;
    int is_any_witness = 0;
    if (!optional_text(&given, answer, "default_witness_commitment"))
        return "\"default_witness_commitment\" is not a string";
    const char *why = read_transactions(&transactions, &block->n_transactions, &is_any_witness, list);
    block->transactions = transactions;
    if (!why && (is_any_witness || (given && has_rule(json_object_get(answer, "rules"), "segwit")))) {
        why = make_commitment(commitment, transactions, block->n_transactions);
        block->witness_commitment = commitment;
    }
    if (!why) {
        const int status = dsha256_template_create_block(&work->tmpl, block);
        if (status != DSHA256_OK)
            why = miner_error(status);
    }
    block->transactions = NULL;
    block->witness_commitment = NULL;
    free(transactions);
    return why;
}

/* The target is what is worth a look, mostly more than the network's: so the best hash is known. */
static void set_targets(struct blockwork *work, const char *bits, double share_difficulty)
{
    uint8_t share32[32], bits4[4];
    if (dsha256_bytes_from_hex(bits4, 4, bits) != DSHA256_OK ||
        dsha256_target_from_bits(work->target32, (uint32_t)bits4[0] << 24 | (uint32_t)bits4[1] << 16 |
                                                     (uint32_t)bits4[2] << 8 | bits4[3]) != DSHA256_OK)
        abort(); /* the template has taken these bits */
    const int status = dsha256_target_from_difficulty(share32, share_difficulty > 0 ? share_difficulty : 1);
    if (status != DSHA256_OK || (share_difficulty == 0 && dsha256_meets_target(share32, work->target32)))
        memcpy(share32, work->target32, 32);
    dsha256_template_set_target(work->tmpl, share32);
}

/* Nonces roll first, then versions, then the time, then the extranonce. */
static const char *make_space(struct blockwork *work, const struct blockwork_options *options)
{
    dsha256_range range;
    dsha256_template_range(work->tmpl, &range);
    range.last_nonce = options->last_nonce;
    range.last_time =
        UINT32_MAX - range.first_time < options->seconds ? UINT32_MAX : range.first_time + options->seconds;
    const int status = dsha256_space_create(&work->space, work->tmpl, &range);
    return status == DSHA256_OK ? NULL : miner_error(status);
}

const char *blockwork_make(struct blockwork *work, const json_t *answer, const struct blockwork_options *options)
{
    static char text[JSON_ERROR_TEXT_LENGTH];
    json_error_t error;
    json_int_t version, time, height, value;
    json_t *list;
    const char *longpollid, *workid, *why;
    dsha256_blocktemplate block = {.size = sizeof block,
                                   .script = options->script_hex,
                                   .text = options->text_hex,
                                   .extranonce2_size = EXTRANONCE2_SIZE};
    if (json_unpack_ex((json_t *)answer, &error, 0, "{s:I, s:I, s:I, s:I, s:s, s:s, s:o}", "version", &version,
                       "curtime", &time, "height", &height, "coinbasevalue", &value, "previousblockhash",
                       &block.previous, "bits", &block.bits, "transactions", &list) != 0) {
        snprintf(text, sizeof text, "%s", error.text);
        return text;
    }
    if (!is_uint32(time) || !is_uint32(height) || value < 0 || strlen(block.previous) != 64 || !json_is_array(list) ||
        !optional_uint32(&block.min_time, answer, "mintime", (uint32_t)time) ||
        !optional_text(&longpollid, answer, "longpollid") || !optional_text(&workid, answer, "workid"))
        return "a field is out of range";
    block.time = (uint32_t)time;
    block.height = (uint32_t)height;
    block.coinbase_value = (uint64_t)value;
    why = check_rules(answer);
    if (!why)
        why = read_version(&block, version, answer, options->version_mask);
    if (!why)
        why = make_template(work, &block, answer, list);
    if (why)
        return why;
    set_targets(work, block.bits, options->share_difficulty);
    work->height = block.height;
    memcpy(work->previous, block.previous, sizeof work->previous); /* its length was looked at */
    if ((longpollid && !(work->longpollid = strdup(longpollid))) || (workid && !(work->workid = strdup(workid))))
        return "out of memory";
    return make_space(work, options);
}

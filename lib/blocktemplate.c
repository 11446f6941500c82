/* getblocktemplate in, a whole block out. The coinbase is made here. */
#include "template.h"

#include "bytes.h"

#include <stdlib.h>
#include <string.h>

enum {
    SCRIPT_MAX = 10000,       /* bytes of an output script, by consensus */
    INPUT_MAX = 100,          /* bytes of a coinbase's input script, by consensus; at least 2 */
    BLOCK_MAX = 4000000,      /* bytes of a block: its weight counts each once at least */
    TRANSACTIONS_MAX = 65535, /* more do not fit: each has 60 bytes, hence a weight of 240 */
    MARKER_SIZE = 2,
    WITNESS_SIZE = 1 + 1 + 32 /* BIP144, around a coinbase */
};

/* ---- Writing: the sizes are known before, so that one allocation holds all --------------------------------------- */

static uint8_t *put(uint8_t *to, const void *bytes, size_t n)
{
    memcpy(to, bytes, n);
    return to + n;
}

static uint8_t *put_le(uint8_t *to, uint64_t number, int n)
{
    for (int i = 0; i < n; i++)
        to[i] = (uint8_t)(number >> 8 * i);
    return to + n;
}

/* CompactSize: how many bytes a count takes, and the bytes. Counts here are below 2^32. */
static size_t count_size(size_t count)
{
    return count < 0xfd ? 1 : count <= 0xffff ? 3 : 5;
}

static uint8_t *put_count(uint8_t *to, size_t count)
{
    const size_t size = count_size(count);
    if (size > 1)
        *to++ = size == 3 ? 0xfd : 0xfe;
    return put_le(to, count, size == 1 ? 1 : (int)size - 1);
}

/* The push of a block's height that a coinbase's input starts with, as Bitcoin Core compares it (BIP34): 0 … 16 have
 * opcodes of their own, others are little-endian with a sign bit, as short as possible. Returns its size, 1 … 6. */
static size_t height_push(uint8_t push[6], uint32_t height)
{
    if (height <= 16) {
        push[0] = height == 0 ? 0x00 : (uint8_t)(0x50 + height);
        return 1;
    }
    size_t n = 0;
    for (uint64_t rest = height; rest > 0; rest >>= 8)
        push[++n] = (uint8_t)rest;
    if (push[n] & 0x80)
        push[++n] = 0; /* that bit would be the sign */
    push[0] = (uint8_t)n;
    return n + 1;
}

/* ---- In ---------------------------------------------------------------------------------------------------------- */

/* What the coinbase is made of, measured. */
struct coinbase_plan {
    uint8_t height[6];
    size_t n_height, n_text, n_padding, n_script, n_commitment;
    size_t n_input;      /* the input script: height, text, push of extranonce2, padding */
    int has_extranonce2; /* a push of it */
};

static int plan_coinbase(struct coinbase_plan *plan, const dsha256_blocktemplate *block)
{
    int status = dsha256i_in("script", dsha256i_hex_size(&plan->n_script, block->script, SCRIPT_MAX));
    if (status == DSHA256_OK && block->text)
        status = dsha256i_in("text", dsha256i_hex_size(&plan->n_text, block->text, INPUT_MAX));
    if (status == DSHA256_OK && block->witness_commitment)
        status = dsha256i_in("witness_commitment",
                             dsha256i_hex_size(&plan->n_commitment, block->witness_commitment, SCRIPT_MAX));
    if (status == DSHA256_OK && block->witness_commitment && plan->n_commitment < 38)
        status = dsha256i_error(DSHA256_ERR_FORMAT, "witness_commitment: %zu bytes, expected 38 at least",
                                plan->n_commitment);
    if (status != DSHA256_OK)
        return status;
    plan->n_height = height_push(plan->height, block->height);
    plan->has_extranonce2 = block->extranonce2_size > 0;
    plan->n_input = plan->n_height + plan->n_text + (plan->has_extranonce2 ? 1 + block->extranonce2_size : 0);
    plan->n_padding = plan->n_input < 2 ? 2 - plan->n_input : 0;
    plan->n_input += plan->n_padding;
    return dsha256i_at_most(DSHA256_ERR_FORMAT, "bytes of the coinbase's input (height, text, extranonce2)",
                            plan->n_input, INPUT_MAX);
}

static void plan_sizes(struct dsha256i_work *work, const struct coinbase_plan *plan, const dsha256_blocktemplate *block)
{
    work->extranonce2_size = (uint32_t)block->extranonce2_size;
    work->prefix_size = (uint32_t)(4 + 1 + 36 + 1 + plan->n_height + plan->n_text + (plan->has_extranonce2 ? 1 : 0));
    size_t suffix = plan->n_padding + 4 + 1 + 8 + count_size(plan->n_script) + plan->n_script + 4;
    if (plan->n_commitment > 0)
        suffix += 8 + count_size(plan->n_commitment) + plan->n_commitment;
    work->suffix_size = (uint32_t)suffix;
    work->n_branch = (uint32_t)dsha256_merkle_branch_length(block->n_transactions + 1);
}

/* Writes the coinbase, without its witness, on both sides of extranonce2. */
static int write_coinbase(const struct dsha256i_work *work, const struct coinbase_plan *plan,
                          const dsha256_blocktemplate *block)
{
    static const uint8_t commitment_start[6] = {0x6a, 0x24, 0xaa, 0x21, 0xa9, 0xed}; /* BIP141 */
    int status = DSHA256_OK;
    uint8_t *to = put_le(work->prefix, 2, 4); /* transaction version */
    *to++ = 1;                                /* one input, which spends */
    memset(to, 0, 32);                        /* no transaction's */
    to = put_le(to + 32, UINT32_MAX, 4);      /* output */
    *to++ = (uint8_t)plan->n_input;
    to = put(to, plan->height, plan->n_height);
    if (block->text)
        status = dsha256i_in("text", dsha256_bytes_from_hex(to, plan->n_text, block->text));
    to += plan->n_text;
    if (plan->has_extranonce2)
        *to = (uint8_t)block->extranonce2_size; /* up to 75, this is the opcode that pushes so many bytes */

    to = work->suffix;
    memset(to, 0, plan->n_padding); /* OP_0 */
    to = put_le(to + plan->n_padding, UINT32_MAX, 4);
    *to++ = plan->n_commitment > 0 ? 2 : 1; /* outputs */
    to = put_count(put_le(to, block->coinbase_value, 8), plan->n_script);
    if (status == DSHA256_OK)
        status = dsha256i_in("script", dsha256_bytes_from_hex(to, plan->n_script, block->script));
    to += plan->n_script;
    if (block->witness_commitment && status == DSHA256_OK) {
        to = put_count(put_le(to, 0, 8), plan->n_commitment);
        status = dsha256i_in("witness_commitment",
                             dsha256_bytes_from_hex(to, plan->n_commitment, block->witness_commitment));
        if (status == DSHA256_OK && memcmp(to, commitment_start, 6) != 0)
            status =
                dsha256i_error(DSHA256_ERR_FORMAT, "witness_commitment: expected a script that begins 6a24aa21a9ed");
    }
    return status; /* the lock time, last, is 0 */
}

static int read_fields(struct dsha256i_work *work, const dsha256_blocktemplate *block)
{
    uint32_t bits;
    work->version = block->version;
    work->version_mask = block->version_mask;
    work->time = block->time;
    work->time_min = block->min_time;
    int status = dsha256i_in("bits", dsha256i_number_from_hex(&bits, block->bits));
    if (status == DSHA256_OK)
        status = dsha256i_work_set_bits(work, bits);
    if (status == DSHA256_OK)
        status = dsha256i_in("previous", dsha256_hash_from_hex(work->previous32, block->previous));
    if (status == DSHA256_OK && block->target)
        status = dsha256i_in("target", dsha256_hash_from_hex(work->target32, block->target));
    if (status == DSHA256_OK && block->min_time > block->time)
        status = dsha256i_error(DSHA256_ERR_FORMAT, "min_time %lu is after time %lu", (unsigned long)block->min_time,
                                (unsigned long)block->time);
    return status;
}

static int measure_transactions(size_t *size, const dsha256_blocktemplate *block)
{
    *size = 0;
    for (size_t i = 0; i < block->n_transactions; i++) {
        size_t n;
        int status = dsha256i_hex_size(&n, block->transactions[i].data, BLOCK_MAX - *size);
        if (status == DSHA256_OK && n == 0)
            status = dsha256i_error(DSHA256_ERR_FORMAT, "it is empty");
        if (status != DSHA256_OK)
            return dsha256i_in_item("data of transaction", i, status);
        *size += n;
    }
    return DSHA256_OK;
}

static int write_branch(const struct dsha256i_work *work, const dsha256_blocktemplate *block)
{
    const size_t n = block->n_transactions + 1;
    uint8_t *ids32 = calloc(n, 32); /* the coinbase's, number 0, is not read */
    int status = ids32 ? DSHA256_OK : dsha256i_error_plain(DSHA256_ERR_MEMORY);
    for (size_t i = 1; i < n && status == DSHA256_OK; i++)
        status = dsha256i_in_item("txid of transaction", i - 1,
                                  dsha256_hash_from_hex(ids32 + 32 * i, block->transactions[i - 1].txid));
    if (status == DSHA256_OK)
        status = dsha256_merkle_branch(NULL, work->branch32, ids32, n);
    free(ids32);
    return status;
}

static int write_transactions(uint8_t *to, const dsha256_blocktemplate *block)
{
    int status = DSHA256_OK;
    for (size_t i = 0; i < block->n_transactions && status == DSHA256_OK; i++) {
        const size_t n = strlen(block->transactions[i].data) / 2;
        status = dsha256i_in_item("data of transaction", i, dsha256_bytes_from_hex(to, n, block->transactions[i].data));
        to += n;
    }
    return status;
}

int dsha256_template_create_block(dsha256_template **tmpl, const dsha256_blocktemplate *block)
{
    if (!tmpl)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "tmpl is NULL");
    *tmpl = NULL;
    if (!block || block->size < sizeof *block)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "block is NULL, or its size is not set");
    if (block->n_transactions > 0 && !block->transactions)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "transactions is NULL");
    struct coinbase_plan plan = {.n_text = 0};
    struct dsha256i_work work = {.has_coinbase = 1};
    size_t transactions_size;
    uint8_t *transactions;
    int status = DSHA256_ERR_FORMAT;
    if (dsha256i_at_most(status, "n_transactions", block->n_transactions, TRANSACTIONS_MAX) ||
        dsha256i_at_most(status, "extranonce2_size", block->extranonce2_size, DSHA256_EXTRANONCE2_MAX))
        return status;
    status = read_fields(&work, block);
    if (status == DSHA256_OK)
        status = plan_coinbase(&plan, block);
    if (status == DSHA256_OK)
        status = measure_transactions(&transactions_size, block);
    if (status != DSHA256_OK)
        return status;
    plan_sizes(&work, &plan, block);
    status = dsha256i_template_create(tmpl, &transactions, DSHA256I_BLOCK, &work, transactions_size);
    if (status != DSHA256_OK)
        return status;
    dsha256_template *created = *tmpl;
    created->has_witness = block->witness_commitment != NULL;
    created->n_transactions = block->n_transactions;
    created->transactions_size = transactions_size;
    created->transactions = transactions;
    status = write_coinbase(&created->work, &plan, block);
    if (status == DSHA256_OK)
        status = write_branch(&created->work, block);
    if (status == DSHA256_OK)
        status = write_transactions(transactions, block);
    return dsha256i_template_finish(tmpl, status);
}

/* ---- Out --------------------------------------------------------------------------------------------------------- */

size_t dsha256_template_block_size(const dsha256_template *tmpl)
{
    if (!tmpl || tmpl->protocol != DSHA256I_BLOCK)
        return 0;
    const struct dsha256i_work *work = &tmpl->work;
    const size_t coinbase = (size_t)work->prefix_size + work->extranonce2_size + work->suffix_size +
                            (tmpl->has_witness ? MARKER_SIZE + WITNESS_SIZE : 0);
    return 2 * (80 + count_size(tmpl->n_transactions + 1) + coinbase + tmpl->transactions_size) + 1;
}

static char *hex_of(char *hex, const uint8_t *bytes, size_t n)
{
    dsha256_bytes_to_hex(hex, bytes, n);
    return hex + 2 * n;
}

int dsha256_template_submit_block(const dsha256_template *tmpl, char *hex, size_t size, const dsha256_share *share)
{
    static const uint8_t marker[MARKER_SIZE] = {0, 1};    /* after the version: marker, flag */
    static const uint8_t witness[WITNESS_SIZE] = {1, 32}; /* before the lock time: one item, BIP141's 32 zero bytes */
    uint8_t header80[80], count[5];
    if (!hex || !tmpl || tmpl->protocol != DSHA256I_BLOCK)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "hex or tmpl is NULL, or tmpl is not getblocktemplate's");
    if (size < dsha256_template_block_size(tmpl))
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "size: %zu, expected %zu at least", size,
                              dsha256_template_block_size(tmpl));
    const int status = dsha256_template_header(tmpl, header80, share);
    if (status != DSHA256_OK)
        return status;
    const struct dsha256i_work *work = &tmpl->work;
    hex = hex_of(hex, header80, 80);
    hex = hex_of(hex, count, (size_t)(put_count(count, tmpl->n_transactions + 1) - count));
    hex = hex_of(hex, work->prefix, 4);
    hex = hex_of(hex, marker, tmpl->has_witness ? MARKER_SIZE : 0);
    hex = hex_of(hex, work->prefix + 4, work->prefix_size - 4);
    hex = hex_of(hex, share->extranonce2, work->extranonce2_size);
    hex = hex_of(hex, work->suffix, work->suffix_size - 4);
    hex = hex_of(hex, witness, tmpl->has_witness ? WITNESS_SIZE : 0);
    hex = hex_of(hex, work->suffix + work->suffix_size - 4, 4);
    hex_of(hex, tmpl->transactions, tmpl->transactions_size);
    return DSHA256_OK;
}

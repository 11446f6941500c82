/* What all templates share: memory, targets, masks, times, and the header for a share. */
#include "template.h"

#include "backend.h"
#include "bytes.h"
#include "hash.h"

#include <stdlib.h>
#include <string.h>

/* ---- Work -------------------------------------------------------------------------------------------------------- */

size_t dsha256i_work_bytes(const struct dsha256i_work *work)
{
    return (size_t)work->prefix_size + work->suffix_size + (size_t)32 * work->n_branch;
}

uint8_t *dsha256i_work_place(struct dsha256i_work *work, uint8_t *bytes)
{
    work->prefix = bytes;
    work->suffix = work->prefix + work->prefix_size;
    work->branch32 = work->suffix + work->suffix_size;
    return work->branch32 + (size_t)32 * work->n_branch;
}

int dsha256i_work_check_sizes(const struct dsha256i_work *work)
{
    const int status = DSHA256_ERR_FORMAT;
    if (dsha256i_at_most(status, "the coinbase's bytes before extranonce2", work->prefix_size, DSHA256I_COINBASE_MAX) ||
        dsha256i_at_most(status, "the coinbase's bytes after extranonce2", work->suffix_size, DSHA256I_COINBASE_MAX) ||
        dsha256i_at_most(status, "extranonce2's size", work->extranonce2_size, DSHA256_EXTRANONCE2_MAX) ||
        dsha256i_at_most(status, "the branch's hashes", work->n_branch, DSHA256_BRANCH_MAX))
        return status;
    if (!work->has_coinbase && (work->extranonce2_size > 0 || dsha256i_work_bytes(work) > 0))
        return dsha256i_error(status, "parts of a coinbase where there is none");
    return DSHA256_OK;
}

int dsha256i_work_check_coinbase(const struct dsha256i_work *work)
{
    /* Version, number of inputs. With witness data a zero byte stands in place of the latter (BIP144): such a coinbase
     * has another hash than the merkle tree wants. */
    if (work->has_coinbase && work->prefix_size < 5)
        return dsha256i_error(DSHA256_ERR_FORMAT, "the coinbase has %u bytes before extranonce2, expected 5 at least",
                              (unsigned)work->prefix_size);
    if (work->has_coinbase && work->prefix[4] == 0)
        return dsha256i_error(DSHA256_ERR_FORMAT, "the coinbase has witness data (BIP144), expected without");
    return DSHA256_OK;
}

int dsha256i_work_set_bits(struct dsha256i_work *work, uint32_t bits)
{
    work->bits = bits;
    return dsha256i_in("bits", dsha256_target_from_bits(work->target32, bits));
}

int dsha256i_work_header(const struct dsha256i_work *work, uint8_t header80[80], const dsha256_share *share)
{
    if ((share->version ^ work->version) & ~work->version_mask)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "version 0x%08lx differs from 0x%08lx outside of the mask 0x%08lx",
                              (unsigned long)share->version, (unsigned long)work->version,
                              (unsigned long)work->version_mask);
    if (share->time < work->time_min)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "time %lu, expected %lu at least", (unsigned long)share->time,
                              (unsigned long)work->time_min);
    dsha256_header header = {.version = share->version, .time = share->time, .bits = work->bits, .nonce = share->nonce};
    memcpy(header.previous32, work->previous32, 32);
    memcpy(header.merkle_root32, work->merkle_root32, 32);
    if (work->has_coinbase) {
        const struct dsha256i_part coinbase[3] = {{work->prefix, work->prefix_size},
                                                  {share->extranonce2, work->extranonce2_size},
                                                  {work->suffix, work->suffix_size}};
        dsha256i_hash_parts(dsha256i_backend_compress(NULL), header.merkle_root32, coinbase, 3);
        dsha256_merkle_fold(header.merkle_root32, header.merkle_root32, work->branch32, work->n_branch);
    }
    dsha256_header_encode(header80, &header);
    return DSHA256_OK;
}

/* ---- Templates --------------------------------------------------------------------------------------------------- */

int dsha256i_template_create(dsha256_template **tmpl, uint8_t **more, enum dsha256i_protocol protocol,
                             const struct dsha256i_work *work, size_t n_more)
{
    const int status = dsha256i_work_check_sizes(work);
    if (status != DSHA256_OK)
        return status;
    const size_t n_own = sizeof **tmpl + dsha256i_work_bytes(work); /* a few million bytes at most */
    dsha256_template *created = n_more > SIZE_MAX - n_own ? NULL : calloc(1, n_own + n_more);
    if (!created)
        return dsha256i_error_plain(DSHA256_ERR_MEMORY);
    created->protocol = protocol;
    created->work = *work;
    *more = dsha256i_work_place(&created->work, created->bytes);
    *tmpl = created;
    return DSHA256_OK;
}

int dsha256i_template_finish(dsha256_template **tmpl, int status)
{
    if (status == DSHA256_OK)
        status = dsha256i_work_check_coinbase(&(*tmpl)->work);
    if (status != DSHA256_OK) {
        free(*tmpl);
        *tmpl = NULL;
    }
    return status;
}

void dsha256_template_destroy(dsha256_template *tmpl)
{
    free(tmpl);
}

int dsha256_template_set_target(dsha256_template *tmpl, const uint8_t target32[32])
{
    if (!tmpl || !target32)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "tmpl or target32 is NULL");
    memcpy(tmpl->work.target32, target32, 32);
    return DSHA256_OK;
}

int dsha256_template_set_version_mask(dsha256_template *tmpl, uint32_t mask)
{
    if (!tmpl)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "tmpl is NULL");
    tmpl->work.version_mask = mask;
    return DSHA256_OK;
}

int dsha256_template_times(const dsha256_template *tmpl, uint32_t *first, uint32_t *last, uint32_t elapsed)
{
    if (!tmpl || !first || !last)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "tmpl, first or last is NULL");
    const int is_v2 = tmpl->protocol == DSHA256I_V2_STANDARD || tmpl->protocol == DSHA256I_V2_EXTENDED;
    const uint64_t end = (uint64_t)tmpl->work.time + elapsed + (is_v2 ? 0u : 7200u);
    *first = tmpl->work.time_min;
    *last = end < UINT32_MAX ? (uint32_t)end : UINT32_MAX;
    return DSHA256_OK;
}

int dsha256_template_header(const dsha256_template *tmpl, uint8_t header80[80], const dsha256_share *share)
{
    if (!tmpl || !header80 || !share)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "tmpl, header80 or share is NULL");
    return dsha256i_work_header(&tmpl->work, header80, share);
}

/* ---- Text -------------------------------------------------------------------------------------------------------- */

int dsha256i_number_from_hex(uint32_t *number, const char *hex)
{
    uint8_t bytes[4];
    const int status = dsha256_bytes_from_hex(bytes, 4, hex);
    if (status == DSHA256_OK)
        *number = dsha256i_load_be32(bytes);
    return status;
}

void dsha256i_number_to_hex(char hex9[9], uint32_t number)
{
    uint8_t bytes[4];
    dsha256i_store_be32(bytes, number);
    dsha256_bytes_to_hex(hex9, bytes, 4);
}

int dsha256i_hex_size(size_t *n, const char *hex, size_t max)
{
    if (!hex)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "no text, but NULL");
    const size_t length = strlen(hex);
    *n = length / 2;
    if (length % 2)
        return dsha256i_error(DSHA256_ERR_FORMAT, "an odd number of digits");
    if (*n > max)
        return dsha256i_error(DSHA256_ERR_FORMAT, "%zu bytes, expected at most %zu", *n, max);
    return DSHA256_OK;
}

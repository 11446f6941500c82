/* Search spaces as byte strings: fixed order of fields, little-endian numbers, a version, a checksum.
 *
 *     offset  bytes
 *          0      8  "dsha256s"
 *          8      4  format: 1
 *         12      4  length of the whole string
 *         16    316  the fields, in the order of transfer_fields
 *        332      n  prefix, suffix, branch
 *    332 + n      8  the first bytes of the double SHA-256 of all before */
#include "space.h"

#include "bytes.h"

#include <string.h>

enum { FORMAT = 1, FIELDS_AT = 16, BYTES_AT = 332, CHECKSUM = 8 };
static const uint8_t magic[8] = {'d', 's', 'h', 'a', '2', '5', '6', 's'};

/* One list of fields for both directions, so that they cannot differ. */
struct transfer {
    uint8_t *out;      /* saving, or NULL */
    const uint8_t *in; /* loading, or NULL */
};

static void transfer_bytes(struct transfer *transfer, uint8_t *bytes, size_t n)
{
    if (transfer->out) {
        memcpy(transfer->out, bytes, n);
        transfer->out += n;
    } else {
        memcpy(bytes, transfer->in, n);
        transfer->in += n;
    }
}

static void transfer_word(struct transfer *transfer, uint32_t *word)
{
    uint8_t bytes[4];
    dsha256i_store_le32(bytes, *word);
    transfer_bytes(transfer, bytes, 4);
    *word = dsha256i_load_le32(bytes);
}

static void transfer_fields(struct transfer *transfer, struct dsha256_space *space)
{
    struct dsha256i_work *work = &space->work;
    dsha256_range *range = &space->range;
    uint32_t *const words[] = {
        &work->version,       &work->version_mask,     &work->bits,        &work->time,         &work->time_min,
        &work->has_coinbase,  &work->extranonce2_size, &work->prefix_size, &work->suffix_size,  &work->n_branch,
        &range->version_mask, &range->first_time,      &range->last_time,  &range->first_nonce, &range->last_nonce};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        transfer_word(transfer, words[i]);
    transfer_bytes(transfer, work->previous32, 32);
    transfer_bytes(transfer, work->target32, 32);
    transfer_bytes(transfer, work->merkle_root32, 32);
    transfer_bytes(transfer, range->extranonce2_first, DSHA256_EXTRANONCE2_MAX);
    transfer_bytes(transfer, range->extranonce2_last, DSHA256_EXTRANONCE2_MAX);
    transfer_bytes(transfer, space->cursor.byte, DSHA256I_NUMBER_BYTES);
    transfer_bytes(transfer, space->end.byte, DSHA256I_NUMBER_BYTES);
}
_Static_assert(BYTES_AT == FIELDS_AT + 15 * 4 + 3 * 32 + 2 * DSHA256_EXTRANONCE2_MAX + 2 * DSHA256I_NUMBER_BYTES,
               "the fields end where the bytes begin");

static void checksum_of(uint8_t checksum[CHECKSUM], const uint8_t *bytes, size_t size)
{
    uint8_t hash32[32];
    dsha256_hash(hash32, bytes, size - CHECKSUM);
    memcpy(checksum, hash32, CHECKSUM);
}

size_t dsha256_space_save_size(const dsha256_space *space)
{
    return space ? BYTES_AT + dsha256i_work_bytes(&space->work) + CHECKSUM : 0;
}

int dsha256_space_save(const dsha256_space *space, uint8_t *bytes, size_t size)
{
    if (!space || !bytes)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "space or bytes is NULL");
    if (size < dsha256_space_save_size(space))
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "size: %zu, expected %zu at least", size,
                              dsha256_space_save_size(space));
    size = dsha256_space_save_size(space);
    struct dsha256_space fields = *space; /* transfer_fields could write to them */
    struct transfer transfer = {.out = bytes + FIELDS_AT};
    memcpy(bytes, magic, sizeof magic);
    dsha256i_store_le32(bytes + 8, FORMAT);
    dsha256i_store_le32(bytes + 12, (uint32_t)size);
    transfer_fields(&transfer, &fields);
    if (size > BYTES_AT + CHECKSUM)
        memcpy(bytes + BYTES_AT, space->work.prefix, size - BYTES_AT - CHECKSUM);
    checksum_of(bytes + size - CHECKSUM, bytes, size);
    return DSHA256_OK;
}

static int is_zero(const uint8_t *bytes, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (bytes[i])
            return 0;
    return 1;
}

/* What the fields must fulfil, beyond the work's own rules. */
static int fields_are_valid(const struct dsha256_space *space)
{
    const struct dsha256i_work *work = &space->work;
    const size_t width = work->extranonce2_size;
    uint8_t target32[32];
    if (work->has_coinbase > 1 || (work->has_coinbase && !is_zero(work->merkle_root32, 32)) ||
        work->time_min > work->time || dsha256_target_from_bits(target32, work->bits) != DSHA256_OK ||
        !is_zero(space->range.extranonce2_first + width, DSHA256_EXTRANONCE2_MAX - width) ||
        !is_zero(space->range.extranonce2_last + width, DSHA256_EXTRANONCE2_MAX - width) ||
        dsha256i_space_check(work, &space->range) != DSHA256_OK)
        return 0;
    struct dsha256i_number positions;
    dsha256i_space_positions(&positions, space);
    return dsha256i_number_compare(&space->cursor, &space->end) <= 0 &&
           dsha256i_number_compare(&space->end, &positions) <= 0;
}

int dsha256_space_load(dsha256_space **space, const uint8_t *bytes, size_t size)
{
    if (!space)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "space is NULL");
    *space = NULL;
    if (!bytes)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "bytes is NULL");
    if (size < BYTES_AT + CHECKSUM || memcmp(bytes, magic, sizeof magic) != 0)
        return dsha256i_error(DSHA256_ERR_FORMAT, "no saved space");
    if (dsha256i_load_le32(bytes + 8) != FORMAT)
        return dsha256i_error(DSHA256_ERR_FORMAT, "saved in format %lu, expected %d",
                              (unsigned long)dsha256i_load_le32(bytes + 8), FORMAT);
    if (dsha256i_load_le32(bytes + 12) != size)
        return dsha256i_error(DSHA256_ERR_FORMAT, "%zu bytes, expected %lu", size,
                              (unsigned long)dsha256i_load_le32(bytes + 12));
    uint8_t checksum[CHECKSUM];
    checksum_of(checksum, bytes, size);
    if (memcmp(bytes + size - CHECKSUM, checksum, CHECKSUM) != 0)
        return dsha256i_error(DSHA256_ERR_FORMAT, "wrong checksum: bytes were changed");

    static const char fields[] = "right checksum, but fields that dsha256_space_save does not write";
    struct dsha256_space model = {.work = {.version = 0}};
    struct transfer transfer = {.in = bytes + FIELDS_AT};
    transfer_fields(&transfer, &model);
    if (dsha256i_work_check_sizes(&model.work) != DSHA256_OK || dsha256_space_save_size(&model) != size)
        return dsha256i_error(DSHA256_ERR_FORMAT, "%s", fields);
    dsha256i_work_place(&model.work, (uint8_t *)(bytes + BYTES_AT)); /* only read */
    if (dsha256i_work_check_coinbase(&model.work) != DSHA256_OK || !fields_are_valid(&model))
        return dsha256i_error(DSHA256_ERR_FORMAT, "%s", fields);
    *space = dsha256i_space_copy(&model);
    return *space ? DSHA256_OK : dsha256i_error_plain(DSHA256_ERR_MEMORY);
}

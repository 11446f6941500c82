/* Search spaces: a range of extranonce2 × version × time × nonce, cut in units.
 *
 * The versions of a range are the 2^k combinations of the k bits of its mask. They are handed out in groups of V =
 * min(2^k, 32), of which there are G = 2^k / V: both are powers of two, so every group is full. With N nonces, T times
 * and E values of extranonce2, a position is a number p with digits
 *
 *     p = ((extranonce2 × T + time) × G + group) × N + nonce        (each counted from its first)
 *
 * of mixed radix, 0 ≤ p < E × T × G × N. A number has exactly one such representation, and so a position stands for one
 * (extranonce2, time, group, nonce), hence for V headers, and each header has one position. A space is an interval of
 * positions. next takes positions from its start, split cuts it, and nothing else changes it: therefore units and parts
 * are disjoint and complete, whatever was cut where, and V × (end − cursor) headers are left, exactly. */
#include "space.h"

#include <stdlib.h>
#include <string.h>

/* ---- Ranges ------------------------------------------------------------------------------------------------------ */

static unsigned count_bits(uint32_t mask)
{
    unsigned n = 0;
    for (; mask; mask &= mask - 1)
        n++;
    return n;
}

/* Puts the bits of value, from the least on, where mask has its bits. For one mask, different values below 2^(bits of
 * the mask) give different results. */
static uint32_t spread_bits(uint32_t value, uint32_t mask)
{
    uint32_t spread = 0;
    for (; mask; mask &= mask - 1, value >>= 1)
        if (value & 1)
            spread |= mask & (~mask + 1); /* the mask's least bit */
    return spread;
}

/* The radices, each at most 2^32. */
static uint32_t group_versions(const dsha256_range *range)
{
    const unsigned bits = count_bits(range->version_mask);
    return bits < 5 ? UINT32_C(1) << bits : DSHA256_JOB_VERSIONS_MAX;
}

uint32_t dsha256i_space_versions(const struct dsha256_space *space)
{
    return group_versions(&space->range);
}

static uint64_t n_groups(const dsha256_range *range)
{
    return (UINT64_C(1) << count_bits(range->version_mask)) / group_versions(range);
}

static uint64_t n_nonces(const dsha256_range *range)
{
    return (uint64_t)range->last_nonce - range->first_nonce + 1;
}

static uint64_t n_times(const dsha256_range *range)
{
    return (uint64_t)range->last_time - range->first_time + 1;
}

/* A string of width bytes as a number. */
static struct dsha256i_number number_of_string(const uint8_t *string, size_t width)
{
    struct dsha256i_number number = dsha256i_number_of(0);
    for (size_t i = 0; i < width; i++)
        number.byte[i] = string[width - 1 - i];
    return number;
}

void dsha256i_space_positions(struct dsha256i_number *positions, const struct dsha256_space *space)
{
    /* At most 2^256 × 2^32 × 2^27 × 2^32 = 2^347. */
    const dsha256_range *range = &space->range;
    const size_t width = space->work.extranonce2_size;
    const struct dsha256i_number first = number_of_string(range->extranonce2_first, width);
    *positions = number_of_string(range->extranonce2_last, width);
    dsha256i_number_subtract(positions, &first);
    dsha256i_number_add(positions, 1);
    dsha256i_number_multiply(positions, n_times(range));
    dsha256i_number_multiply(positions, n_groups(range));
    dsha256i_number_multiply(positions, n_nonces(range));
}

int dsha256i_space_check(const struct dsha256i_work *work, const dsha256_range *range)
{
    if (range->version_mask & ~work->version_mask)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "version_mask: 0x%08lx has bits outside of the template's 0x%08lx",
                              (unsigned long)range->version_mask, (unsigned long)work->version_mask);
    if (range->first_time < work->time_min)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "first_time: %lu, expected %lu at least",
                              (unsigned long)range->first_time, (unsigned long)work->time_min);
    const char *name = range->first_time > range->last_time     ? "last_time"
                       : range->first_nonce > range->last_nonce ? "last_nonce"
                       : memcmp(range->extranonce2_first, range->extranonce2_last, work->extranonce2_size) > 0
                           ? "extranonce2_last"
                           : NULL;
    return name ? dsha256i_error(DSHA256_ERR_ARGUMENT, "%s: it is before the first", name) : DSHA256_OK;
}

int dsha256_template_range(const dsha256_template *tmpl, dsha256_range *range)
{
    if (!tmpl || !range)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "tmpl or range is NULL");
    memset(range, 0, sizeof *range);
    memset(range->extranonce2_last, 0xff, tmpl->work.extranonce2_size);
    range->version_mask = tmpl->work.version_mask;
    range->first_time = range->last_time = tmpl->work.time;
    range->last_nonce = UINT32_MAX;
    return DSHA256_OK;
}

/* ---- Creation ---------------------------------------------------------------------------------------------------- */

struct dsha256_space *dsha256i_space_copy(const struct dsha256_space *model)
{
    const size_t n = dsha256i_work_bytes(&model->work);
    struct dsha256_space *copy = malloc(sizeof *copy + n);
    if (!copy)
        return NULL;
    copy->work = model->work;
    copy->range = model->range;
    copy->cursor = model->cursor;
    copy->end = model->end;
    if (n > 0)
        memcpy(copy->bytes, model->work.prefix, n); /* suffix and branch follow the prefix */
    dsha256i_work_place(&copy->work, copy->bytes);
    return copy;
}

int dsha256_space_create(dsha256_space **space, const dsha256_template *tmpl, const dsha256_range *range)
{
    if (!space)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "space is NULL");
    *space = NULL;
    if (!tmpl)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "tmpl is NULL");
    struct dsha256_space model = {.work = tmpl->work};
    if (range)
        model.range = *range;
    else
        dsha256_template_range(tmpl, &model.range);
    const size_t width = model.work.extranonce2_size; /* what lies behind it must not matter */
    memset(model.range.extranonce2_first + width, 0, DSHA256_EXTRANONCE2_MAX - width);
    memset(model.range.extranonce2_last + width, 0, DSHA256_EXTRANONCE2_MAX - width);
    const int status = dsha256i_space_check(&model.work, &model.range);
    if (status != DSHA256_OK)
        return status;
    dsha256i_space_positions(&model.end, &model);
    *space = dsha256i_space_copy(&model);
    return *space ? DSHA256_OK : dsha256i_error_plain(DSHA256_ERR_MEMORY);
}

void dsha256_space_destroy(dsha256_space *space)
{
    free(space);
}

int dsha256_space_set_target(dsha256_space *space, const uint8_t target32[32])
{
    if (!space || !target32)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "space or target32 is NULL");
    memcpy(space->work.target32, target32, 32);
    return DSHA256_OK;
}

/* ---- Handing out ------------------------------------------------------------------------------------------------- */

/* first + offset, in a string of width bytes that holds the sum. */
static void add_to_string(uint8_t *sum, const uint8_t *first, const struct dsha256i_number *offset, size_t width)
{
    unsigned carry = 0;
    for (size_t i = 0; i < width; i++) {
        carry += first[width - 1 - i] + (unsigned)offset->byte[i];
        sum[width - 1 - i] = (uint8_t)carry;
        carry >>= 8;
    }
}

static struct dsha256i_number positions_left(const dsha256_space *space)
{
    struct dsha256i_number left = space->end;
    dsha256i_number_subtract(&left, &space->cursor);
    return left;
}

int dsha256_space_next(dsha256_space *space, dsha256_unit *unit, uint64_t max_nonces)
{
    if (!space || !unit)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "space or unit is NULL");
    struct dsha256i_number digits = positions_left(space);
    const uint64_t left = dsha256i_number_to_u64(&digits);
    if (left == 0)
        return DSHA256_END;

    /* The cursor's digits, the least significant first. What stays is extranonce2's. */
    const dsha256_range *range = &space->range;
    const struct dsha256i_work *work = &space->work;
    digits = space->cursor;
    const uint64_t nonce = dsha256i_number_divide(&digits, n_nonces(range));
    const uint64_t group = dsha256i_number_divide(&digits, n_groups(range));
    const uint64_t time = dsha256i_number_divide(&digits, n_times(range));

    memset(unit, 0, sizeof *unit);
    unit->first_nonce = range->first_nonce + (uint32_t)nonce;
    unit->n_nonces = n_nonces(range) - nonce;
    if (unit->n_nonces > left)
        unit->n_nonces = left;
    if (max_nonces > 0 && unit->n_nonces > max_nonces)
        unit->n_nonces = max_nonces;
    unit->time = range->first_time + (uint32_t)time;
    add_to_string(unit->extranonce2, range->extranonce2_first, &digits, work->extranonce2_size);
    unit->n_versions = group_versions(range);
    for (uint32_t i = 0; i < unit->n_versions; i++)
        unit->versions[i] = (work->version & ~range->version_mask) |
                            spread_bits((uint32_t)group * unit->n_versions + i, range->version_mask);

    uint8_t header80[80];
    dsha256_share share = {.version = unit->versions[0], .time = unit->time};
    memcpy(share.extranonce2, unit->extranonce2, sizeof share.extranonce2);
    int status = dsha256i_work_header(work, header80, &share);
    if (status == DSHA256_OK)
        status = dsha256_job_init(&unit->job, header80, work->target32);
    if (status == DSHA256_OK)
        status = dsha256_job_set_versions(&unit->job, unit->versions, unit->n_versions);
    if (status == DSHA256_OK)
        dsha256i_number_add(&space->cursor, unit->n_nonces);
    return status;
}

void dsha256_unit_share(dsha256_share *share, const dsha256_unit *unit, const dsha256_hit *hit)
{
    memcpy(share->extranonce2, unit->extranonce2, sizeof share->extranonce2);
    share->version = hit->version;
    share->time = unit->time;
    share->nonce = hit->nonce;
}

uint64_t dsha256_space_left(const dsha256_space *space, uint8_t exact48[48])
{
    struct dsha256i_number left = positions_left(space);
    dsha256i_number_multiply(&left, group_versions(&space->range));
    if (exact48)
        memcpy(exact48, left.byte, DSHA256I_NUMBER_BYTES);
    return dsha256i_number_to_u64(&left);
}

int dsha256_space_split(const dsha256_space *space, dsha256_space **parts, size_t n)
{
    if (!parts)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "parts is NULL");
    if (n == 0 || n > UINT32_MAX)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "%zu parts, expected 1 … %lu", n, (unsigned long)UINT32_MAX);
    for (size_t i = 0; i < n; i++)
        parts[i] = NULL;
    if (!space)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "space is NULL");
    /* left = share × n + rest: the first `rest` parts get one position more. Each part begins where the one before it
     * ends, the first at the cursor, and the sum of all is left: the last ends at the end. */
    struct dsha256i_number share = positions_left(space), first = space->cursor;
    const uint64_t rest = dsha256i_number_divide(&share, n);
    for (size_t i = 0; i < n; i++) {
        dsha256_space *part = dsha256i_space_copy(space);
        if (!part) {
            for (; i > 0; i--) {
                free(parts[i - 1]);
                parts[i - 1] = NULL;
            }
            return dsha256i_error_plain(DSHA256_ERR_MEMORY);
        }
        part->cursor = first;
        dsha256i_number_sum(&first, &share);
        dsha256i_number_add(&first, i < rest);
        part->end = first;
        parts[i] = part;
    }
    return DSHA256_OK;
}

/* Stratum V2: standard and extended jobs in, SubmitSharesStandard and SubmitSharesExtended out. */
#include "template.h"

#include "bytes.h"

#include <string.h>

static int read_job(struct dsha256i_work *work, const dsha256_v2_job *job)
{
    if (!job || job->size < sizeof *job)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "job is NULL, or its size is not set");
    if (!job->previous32)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "previous32 is NULL");
    work->version = job->version;
    work->version_mask = job->version_mask;
    work->time = work->time_min = job->min_time;
    memcpy(work->previous32, job->previous32, 32);
    return dsha256i_work_set_bits(work, job->bits);
}

int dsha256_template_create_v2_standard(dsha256_template **tmpl, const dsha256_v2_job *job,
                                        const uint8_t merkle_root32[32])
{
    if (!tmpl)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "tmpl is NULL");
    *tmpl = NULL;
    struct dsha256i_work work = {.has_coinbase = 0};
    uint8_t *more;
    int status = merkle_root32 ? read_job(&work, job) : dsha256i_error(DSHA256_ERR_ARGUMENT, "merkle_root32 is NULL");
    if (status != DSHA256_OK)
        return status;
    memcpy(work.merkle_root32, merkle_root32, 32);
    status = dsha256i_template_create(tmpl, &more, DSHA256I_V2_STANDARD, &work, 0);
    if (status != DSHA256_OK)
        return status;
    (*tmpl)->channel_id = job->channel_id;
    (*tmpl)->job_number = job->job_id;
    return DSHA256_OK;
}

static int is_readable(const void *bytes, size_t n)
{
    return bytes != NULL || n == 0;
}

static void copy(uint8_t *to, const uint8_t *from, size_t n)
{
    if (n > 0)
        memcpy(to, from, n);
}

int dsha256_template_create_v2_extended(dsha256_template **tmpl, const dsha256_v2_job *job,
                                        const dsha256_v2_coinbase *coinbase)
{
    if (!tmpl)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "tmpl is NULL");
    *tmpl = NULL;
    if (!coinbase || coinbase->size < sizeof *coinbase)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "coinbase is NULL, or its size is not set");
    if (!is_readable(coinbase->prefix, coinbase->prefix_size) ||
        !is_readable(coinbase->suffix, coinbase->suffix_size) ||
        !is_readable(coinbase->extranonce_prefix, coinbase->extranonce_prefix_size) ||
        !is_readable(coinbase->branch32, coinbase->n_branch))
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "prefix, suffix, extranonce_prefix or branch32 is NULL");
    int status = DSHA256_ERR_FORMAT;
    if (dsha256i_at_most(status, "prefix_size", coinbase->prefix_size, DSHA256I_COINBASE_MAX) ||
        dsha256i_at_most(status, "suffix_size", coinbase->suffix_size, DSHA256I_COINBASE_MAX) ||
        dsha256i_at_most(status, "extranonce_prefix_size", coinbase->extranonce_prefix_size, 32) ||
        dsha256i_at_most(status, "extranonce_size", coinbase->extranonce_size, DSHA256_EXTRANONCE2_MAX) ||
        dsha256i_at_most(status, "n_branch", coinbase->n_branch, DSHA256_BRANCH_MAX))
        return status;
    struct dsha256i_work work = {.has_coinbase = 1,
                                 .prefix_size = (uint32_t)(coinbase->prefix_size + coinbase->extranonce_prefix_size),
                                 .suffix_size = (uint32_t)coinbase->suffix_size,
                                 .extranonce2_size = (uint32_t)coinbase->extranonce_size,
                                 .n_branch = (uint32_t)coinbase->n_branch};
    uint8_t *more;
    status = read_job(&work, job);
    if (status == DSHA256_OK)
        status = dsha256i_template_create(tmpl, &more, DSHA256I_V2_EXTENDED, &work, 0);
    if (status != DSHA256_OK)
        return status;
    const struct dsha256i_work *own = &(*tmpl)->work;
    copy(own->prefix, coinbase->prefix, coinbase->prefix_size);
    copy(own->prefix + coinbase->prefix_size, coinbase->extranonce_prefix, coinbase->extranonce_prefix_size);
    copy(own->suffix, coinbase->suffix, coinbase->suffix_size);
    copy(own->branch32, coinbase->branch32, 32 * coinbase->n_branch);
    (*tmpl)->channel_id = job->channel_id;
    (*tmpl)->job_number = job->job_id;
    return dsha256i_template_finish(tmpl, DSHA256_OK);
}

int dsha256_template_submit_v2(const dsha256_template *tmpl, uint8_t payload[DSHA256_SUBMIT_V2_MAX], size_t *size,
                               const dsha256_share *share, uint32_t sequence_number)
{
    uint8_t header80[80];
    if (!payload || !size || !tmpl ||
        (tmpl->protocol != DSHA256I_V2_STANDARD && tmpl->protocol != DSHA256I_V2_EXTENDED))
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "payload, size or tmpl is NULL, or tmpl is not Stratum V2's");
    const int status = dsha256_template_header(tmpl, header80, share);
    if (status != DSHA256_OK)
        return status;
    const uint32_t words[6] = {tmpl->channel_id, sequence_number, tmpl->job_number,
                               share->nonce,     share->time,     share->version};
    for (int i = 0; i < 6; i++)
        dsha256i_store_le32(payload + 4 * i, words[i]);
    *size = 24;
    if (tmpl->protocol == DSHA256I_V2_EXTENDED) { /* B0_32: a byte of length, then the bytes */
        const uint32_t n = tmpl->work.extranonce2_size;
        payload[24] = (uint8_t)n;
        memcpy(payload + 25, share->extranonce2, n);
        *size += 1 + n;
    }
    return DSHA256_OK;
}

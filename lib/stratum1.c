/* Stratum V1: mining.notify in, mining.submit out. */
#include "template.h"

#include "bytes.h"

#include <string.h>

/* The fields of fixed size. */
static int read_numbers(struct dsha256i_work *work, const dsha256_notify *notify)
{
    uint32_t bits;
    int status = dsha256i_in("version", dsha256i_number_from_hex(&work->version, notify->version));
    if (status == DSHA256_OK)
        status = dsha256i_in("time", dsha256i_number_from_hex(&work->time, notify->time));
    if (status == DSHA256_OK)
        status = dsha256i_in("bits", dsha256i_number_from_hex(&bits, notify->bits));
    if (status == DSHA256_OK)
        status = dsha256i_work_set_bits(work, bits);
    if (status == DSHA256_OK)
        status = dsha256i_in("previous", dsha256_bytes_from_hex(work->previous32, 32, notify->previous));
    if (status == DSHA256_OK)
        dsha256i_swap_words(work->previous32, work->previous32, 8); /* the branch below is not swapped */
    work->time_min = work->time;
    work->version_mask = notify->version_mask;
    return status;
}

int dsha256_template_create_v1(dsha256_template **tmpl, const dsha256_notify *notify)
{
    if (!tmpl)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "tmpl is NULL");
    *tmpl = NULL;
    if (!notify || notify->size < sizeof *notify)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "notify is NULL, or its size is not set");
    if (notify->n_branch > 0 && !notify->branch)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "branch is NULL");
    struct dsha256i_work work = {.has_coinbase = 1};
    size_t n_coinbase1, n_coinbase2, n_extranonce1;
    int status = DSHA256_ERR_FORMAT;
    if (dsha256i_at_most(status, "n_branch", notify->n_branch, DSHA256_BRANCH_MAX) ||
        dsha256i_at_most(status, "extranonce2_size", notify->extranonce2_size, DSHA256_EXTRANONCE2_MAX))
        return status;
    status = dsha256i_in("coinbase1", dsha256i_hex_size(&n_coinbase1, notify->coinbase1, DSHA256I_COINBASE_MAX));
    if (status == DSHA256_OK)
        status = dsha256i_in("coinbase2", dsha256i_hex_size(&n_coinbase2, notify->coinbase2, DSHA256I_COINBASE_MAX));
    if (status == DSHA256_OK)
        status = dsha256i_in(
            "extranonce1", dsha256i_hex_size(&n_extranonce1, notify->extranonce1, DSHA256I_COINBASE_MAX - n_coinbase1));
    if (status == DSHA256_OK)
        status = read_numbers(&work, notify);
    if (status != DSHA256_OK)
        return status;

    const char *job_id = notify->job_id ? notify->job_id : "";
    uint8_t *more;
    work.prefix_size = (uint32_t)(n_coinbase1 + n_extranonce1);
    work.suffix_size = (uint32_t)n_coinbase2;
    work.extranonce2_size = (uint32_t)notify->extranonce2_size;
    work.n_branch = (uint32_t)notify->n_branch;
    status = dsha256i_template_create(tmpl, &more, DSHA256I_V1, &work, strlen(job_id) + 1);
    if (status != DSHA256_OK)
        return status;
    const struct dsha256i_work *own = &(*tmpl)->work;
    (*tmpl)->job_id = (char *)more;
    memcpy(more, job_id, strlen(job_id) + 1);
    status = dsha256i_in("coinbase1", dsha256_bytes_from_hex(own->prefix, n_coinbase1, notify->coinbase1));
    if (status == DSHA256_OK)
        status = dsha256i_in("extranonce1",
                             dsha256_bytes_from_hex(own->prefix + n_coinbase1, n_extranonce1, notify->extranonce1));
    if (status == DSHA256_OK)
        status = dsha256i_in("coinbase2", dsha256_bytes_from_hex(own->suffix, n_coinbase2, notify->coinbase2));
    for (size_t i = 0; i < notify->n_branch && status == DSHA256_OK; i++)
        status = dsha256i_in_item("branch", i, dsha256_bytes_from_hex(own->branch32 + 32 * i, 32, notify->branch[i]));
    return dsha256i_template_finish(tmpl, status);
}

int dsha256_template_submit_v1(const dsha256_template *tmpl, dsha256_submit_v1 *submit, const dsha256_share *share)
{
    uint8_t header80[80];
    if (!submit || !tmpl || tmpl->protocol != DSHA256I_V1)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "submit or tmpl is NULL, or tmpl is not Stratum V1's");
    const int status = dsha256_template_header(tmpl, header80, share);
    if (status != DSHA256_OK)
        return status;
    const struct dsha256i_work *work = &tmpl->work;
    submit->job_id = tmpl->job_id;
    dsha256_bytes_to_hex(submit->extranonce2, share->extranonce2, work->extranonce2_size);
    dsha256i_number_to_hex(submit->time, share->time);
    dsha256i_number_to_hex(submit->nonce, share->nonce);
    submit->version_bits[0] = '\0';
    if (work->version_mask != 0)
        dsha256i_number_to_hex(submit->version_bits, share->version & work->version_mask);
    return DSHA256_OK;
}

/* What templates (lib/stratum1.c, stratum2.c, getwork.c, blocktemplate.c) and spaces have in common. */
#ifndef DSHA256_LIB_TEMPLATE_H
#define DSHA256_LIB_TEMPLATE_H

#include "dsha256_work.h"
#include "error.h"

/* A coinbase's bytes on one side of its extranonce2: what a block of 1000000 bytes can hold. */
#define DSHA256I_COINBASE_MAX 1000000

/* All that makes headers: the work. A template has more (what a submission needs), a space only this. */
struct dsha256i_work {
    uint32_t version, version_mask, bits;
    uint32_t time;     /* the job's */
    uint32_t time_min; /* the least that a share may carry */
    uint8_t previous32[32], target32[32];

    /* Either there is a coinbase (prefix, extranonce2, suffix) with its branch, or the root is given. */
    uint32_t has_coinbase;
    uint8_t merkle_root32[32];                                     /* zero with a coinbase */
    uint32_t extranonce2_size, prefix_size, suffix_size, n_branch; /* 0 without */
    uint8_t *prefix, *suffix, *branch32;                           /* one after the other, in memory of the owner */
};

/* Bytes that prefix, suffix and branch take. */
size_t dsha256i_work_bytes(const struct dsha256i_work *work);
/* Lets prefix, suffix and branch32 point into bytes, and returns what follows them. */
uint8_t *dsha256i_work_place(struct dsha256i_work *work, uint8_t *bytes);
/* DSHA256_ERR_FORMAT if a size is out of bounds, or the coinbase begins as one with witness data does. */
int dsha256i_work_check_sizes(const struct dsha256i_work *work);
int dsha256i_work_check_coinbase(const struct dsha256i_work *work);
/* As dsha256_template_header. */
int dsha256i_work_header(const struct dsha256i_work *work, uint8_t header80[80], const dsha256_share *share);

enum dsha256i_protocol { DSHA256I_V1, DSHA256I_V2_STANDARD, DSHA256I_V2_EXTENDED, DSHA256I_BLOCK, DSHA256I_GETWORK };

struct dsha256_template {
    enum dsha256i_protocol protocol;
    struct dsha256i_work work;
    const char *job_id;              /* V1 */
    uint32_t channel_id, job_number; /* V2 */
    int has_witness;                 /* block: the coinbase carries its witness when it is submitted */
    size_t n_transactions, transactions_size;
    const uint8_t *transactions; /* block: raw, one after the other */
    uint8_t bytes[];             /* prefix, suffix, branch, then `more` */
};

/* A template with a copy of work, whose prefix, suffix and branch are yet to be written, and room for n_more bytes, to
 * which *more points. Refuses sizes out of bounds. */
int dsha256i_template_create(dsha256_template **tmpl, uint8_t **more, enum dsha256i_protocol protocol,
                             const struct dsha256i_work *work, size_t n_more);

/* The end of every create function: checks what was written, and on a bad status frees it. */
int dsha256i_template_finish(dsha256_template **tmpl, int status);

/* Sets bits and the target that they stand for. */
int dsha256i_work_set_bits(struct dsha256i_work *work, uint32_t bits);

/* Eight hex digits: a number, most significant first. */
int dsha256i_number_from_hex(uint32_t *number, const char *hex);
/* Writes them, and a NUL. */
void dsha256i_number_to_hex(char hex9[9], uint32_t number);
/* How many bytes hex stands for. DSHA256_ERR_FORMAT: odd, or more than max. The digits themselves are not looked at. */
int dsha256i_hex_size(size_t *n, const char *hex, size_t max);

#endif

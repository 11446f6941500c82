/* Rules of a chain of headers: proof of work, links, chainwork, new bits every 2016 blocks. */
#include "backend.h"
#include "batch.h"
#include "bytes.h"
#include "dsha256_work.h"
#include "error.h"
#include "number.h"

#include <string.h>

enum { BATCH = 512, PREVIOUS_AT = 4, BITS_AT = 72 }; /* 16 KiB of hashes */

/* The target of the bits before is kept: thousands of headers have the same. */
struct checker {
    const uint8_t *headers80;
    int checks;
    uint32_t bits;
    uint8_t target32[32];
    uint8_t hash32[32]; /* of the header before */
};

static int check_header(struct checker *checker, size_t i, const uint8_t hash32[32])
{
    const uint8_t *header80 = checker->headers80 + 80 * i;
    if (checker->checks & DSHA256_CHECK_WORK) {
        const uint32_t bits = dsha256i_load_le32(header80 + BITS_AT);
        if (bits != checker->bits) {
            checker->bits = bits;
            const int status = dsha256i_in("bits", dsha256_target_from_bits(checker->target32, bits));
            if (status != DSHA256_OK)
                return status;
        }
        if (!dsha256_meets_target(hash32, checker->target32))
            return dsha256i_error(DSHA256_ERR_FORMAT, "its hash is over the target of its bits, 0x%08lx",
                                  (unsigned long)bits);
    }
    if ((checker->checks & DSHA256_CHECK_LINKS) && i > 0 && memcmp(header80 + PREVIOUS_AT, checker->hash32, 32) != 0)
        return dsha256i_error(DSHA256_ERR_FORMAT, "its previous hash is not the hash of the header before");
    memcpy(checker->hash32, hash32, 32);
    return DSHA256_OK;
}

int dsha256_check_headers(dsha256_backend *backend, size_t *n_valid, const uint8_t *headers80, size_t n, int checks)
{
    if (!n_valid)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "n_valid is NULL");
    *n_valid = 0;
    if (n > 0 && !headers80)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "headers80 is NULL");
    if (n > SIZE_MAX / 80)
        return dsha256i_at_most(DSHA256_ERR_ARGUMENT, "n", n, SIZE_MAX / 80);
    if (checks & ~(DSHA256_CHECK_WORK | DSHA256_CHECK_LINKS))
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "checks: 0x%x has unknown bits", (unsigned)checks);
    const struct dsha256i_kernel *kernel = dsha256i_backend_kernel(backend, DSHA256_OP_HEADERS);
    if (!kernel)
        return dsha256i_error_plain(DSHA256_ERR_SELFTEST);

    struct checker checker = {.headers80 = headers80, .checks = checks}; /* bits 0 have target 0, which none meets */
    size_t n_checked = 0;
    while (n_checked < n) {
        uint8_t hashes32[32 * BATCH];
        const size_t count = n - n_checked < BATCH ? n - n_checked : BATCH;
        int status = dsha256i_error_plain(dsha256i_hash_headers(kernel, hashes32, headers80 + 80 * n_checked, count));
        if (status != DSHA256_OK)
            return status;
        for (size_t i = 0; i < count; i++, n_checked++) {
            status = check_header(&checker, n_checked, hashes32 + 32 * i);
            if (status == DSHA256_OK)
                continue;
            *n_valid = n_checked;
            return dsha256i_in_item("header", n_checked, status);
        }
    }
    *n_valid = n;
    return DSHA256_OK;
}

/* ---- Chainwork --------------------------------------------------------------------------------------------------- */

/* Numbers below 2^256, four words, least significant first. */
static void load(uint64_t number[4], const uint8_t bytes32[32])
{
    for (size_t i = 0; i < 4; i++)
        number[i] = (uint64_t)dsha256i_load_le32(bytes32 + 8 * i + 4) << 32 | dsha256i_load_le32(bytes32 + 8 * i);
}

static int is_zero(const uint64_t number[4])
{
    return !(number[0] | number[1] | number[2] | number[3]);
}

static void add_one(uint64_t number[4])
{
    for (size_t i = 0; i < 4 && ++number[i] == 0; i++)
        ;
}

/* number × 2 + bit; returns the bit that is shifted out. */
static uint64_t shift_in(uint64_t number[4], uint64_t bit)
{
    for (size_t i = 0; i < 4; i++) {
        const uint64_t out = number[i] >> 63;
        number[i] = number[i] << 1 | bit;
        bit = out;
    }
    return bit;
}

/* a − b modulo 2^256; returns 1 if b > a. */
static uint64_t subtract(uint64_t difference[4], const uint64_t a[4], const uint64_t b[4])
{
    uint64_t borrow = 0;
    for (size_t i = 0; i < 4; i++) {
        difference[i] = a[i] - b[i] - borrow;
        borrow = a[i] < b[i] || (a[i] == b[i] && borrow);
    }
    return borrow;
}

int dsha256_work_from_target(uint8_t work32[32], const uint8_t target32[32])
{
    if (!work32 || !target32)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "work32 or target32 is NULL");
    /* With d = target + 1, 2^256 / d = (2^256 − d) / d + 1, and 2^256 − d is ~target, which has 256 bits. Long
     * division, one bit at a time; not where d is 2^256 itself, which reads 0. */
    uint64_t dividend[4], divisor[4], quotient[4] = {0}, rest[4] = {0};
    load(divisor, target32);
    for (size_t i = 0; i < 4; i++)
        dividend[i] = ~divisor[i];
    if (is_zero(divisor))
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "the work of target 0 is 2^256, over 32 bytes");
    add_one(divisor);
    const int n_bits = is_zero(divisor) ? 0 : 256;
    for (int i = 0; i < n_bits; i++) {
        uint64_t difference[4];
        shift_in(rest, shift_in(dividend, 0)); /* shifts out 0: rest is below both d and 2^256 − d before */
        const uint64_t fits = !subtract(difference, rest, divisor);
        if (fits)
            memcpy(rest, difference, sizeof rest);
        shift_in(quotient, fits);
    }
    add_one(quotient);
    for (size_t i = 0; i < 4; i++) {
        dsha256i_store_le32(work32 + 8 * i, (uint32_t)quotient[i]);
        dsha256i_store_le32(work32 + 8 * i + 4, (uint32_t)(quotient[i] >> 32));
    }
    return DSHA256_OK;
}

/* ---- New bits ---------------------------------------------------------------------------------------------------- */

uint32_t dsha256_bits_retarget(uint32_t bits, uint32_t first_time, uint32_t last_time)
{
    enum { TWO_WEEKS = 14 * 24 * 3600 };
    struct dsha256i_number target = dsha256i_number_of(0), limit = target;
    if (dsha256_target_from_bits(target.byte, bits) != DSHA256_OK)
        return 0;
    memset(limit.byte, 0xff, 28); /* 2^224 − 1 */
    const int64_t passed = (int64_t)last_time - first_time;
    const int64_t timespan = passed < TWO_WEEKS / 4 ? TWO_WEEKS / 4 : passed > TWO_WEEKS * 4 ? TWO_WEEKS * 4 : passed;
    dsha256i_number_multiply(&target, (uint64_t)timespan);
    dsha256i_number_divide(&target, TWO_WEEKS);
    return dsha256_bits_from_target(dsha256i_number_compare(&target, &limit) > 0 ? limit.byte : target.byte);
}

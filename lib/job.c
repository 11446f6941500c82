/* Everything that can be computed before the first nonce is tried. */
#include "job.h"

#include "../kernels/sha256.h"
#include "bytes.h"
#include "error.h"

#include <string.h>

#define JOB_MAGIC 0x64326a32u /* changes with the layout of struct dsha256i_whole_job */

_Static_assert(sizeof(struct dsha256i_whole_job) <= sizeof(dsha256_job), "DSHA256_JOB_WORDS is too small");

int dsha256i_job_load(struct dsha256i_whole_job *whole, const dsha256_job *opaque)
{
    memcpy(whole, opaque, sizeof *whole);
    return whole->magic == JOB_MAGIC ? DSHA256_OK : DSHA256_ERR_ARGUMENT;
}

static void job_store(dsha256_job *opaque, const struct dsha256i_whole_job *whole)
{
    memset(opaque, 0, sizeof *opaque); /* equal jobs are equal bytes */
    memcpy(opaque, whole, sizeof *whole);
}

/* The message words 0 … 2 of the second block: the merkle root's tail, time, bits. Word 3 is the nonce. */
static void load_tail(uint32_t tail[3], const uint8_t header80[80])
{
    for (int i = 0; i < 3; i++)
        tail[i] = dsha256i_load_be32(header80 + 64 + 4 * i);
}

/* Midstate of the header with this version, and rounds 0 … 3 of its second block with nonce 0. */
static void prepare_version(struct dsha256i_job_version *prepared, const uint8_t header80[80], uint32_t version)
{
    uint8_t block64[64];
    memcpy(block64, header80, 64);
    dsha256i_store_le32(block64, version);
    memcpy(prepared->midstate, sha256_iv, sizeof sha256_iv);
    dsha256i_kernel_scalar.compress(prepared->midstate, block64, 1);

    uint32_t s[8], words[4] = {0};
    memcpy(s, prepared->midstate, sizeof s);
    load_tail(words, header80);
    for (int i = 0; i < 4; i++) {
        const uint32_t t1 = s[7] + sha256_big_sigma1(s[4]) + sha256_ch(s[4], s[5], s[6]) + sha256_k[i] + words[i];
        const uint32_t t2 = sha256_big_sigma0(s[0]) + sha256_maj(s[0], s[1], s[2]);
        memmove(s + 1, s, 7 * sizeof s[0]);
        s[4] += t1;
        s[0] = t1 + t2;
    }
    memcpy(prepared->round3, s, sizeof s);
}

static void set_target(struct dsha256i_whole_job *whole, const uint8_t target32[32])
{
    memcpy(whole->target32, target32, 32);
    whole->job.target_top = dsha256i_load_le32(target32 + 28);
}

void dsha256i_job_set_target(dsha256_job *opaque, const uint8_t target32[32])
{
    struct dsha256i_whole_job whole;
    dsha256i_job_load(&whole, opaque);
    set_target(&whole, target32);
    job_store(opaque, &whole);
}

int dsha256_job_init(dsha256_job *opaque, const uint8_t header80[80], const uint8_t target32[32])
{
    if (!opaque || !header80 || !target32)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "job, header80 or target32 is NULL");
    struct dsha256i_whole_job whole = {.magic = JOB_MAGIC};
    struct dsha256i_job *job = &whole.job;
    uint32_t tail[3];
    memcpy(whole.header80, header80, 76);
    set_target(&whole, target32);
    load_tail(tail, header80);

    /* W_i = sigma1(W_{i-2}) + W_{i-7} + sigma0(W_{i-15}) + W_{i-16} without the terms that are
     * zero or know the nonce. */
    job->w16 = sha256_sigma0(tail[1]) + tail[0];
    job->w17 = sha256_sigma1(640) + sha256_sigma0(tail[2]) + tail[1];
    job->w18_base = sha256_sigma1(job->w16) + tail[2];
    job->w19_base = sha256_sigma1(job->w17) + sha256_sigma0(0x80000000);
    job->w31_base = sha256_sigma0(job->w16) + 640;
    job->w32_base = sha256_sigma0(job->w17) + job->w16;

    job_store(opaque, &whole);
    return dsha256_job_set_versions(opaque, NULL, 0);
}

int dsha256_job_set_versions(dsha256_job *opaque, const uint32_t *versions, size_t n)
{
    struct dsha256i_whole_job whole;
    if (!opaque || (n > 0 && !versions))
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "job or versions is NULL");
    if (n > DSHA256_JOB_VERSIONS_MAX)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "n: %zu versions, expected at most %d", n,
                              DSHA256_JOB_VERSIONS_MAX);
    if (dsha256i_job_load(&whole, opaque) != DSHA256_OK)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "dsha256_job_init has not set the job");

    if (n == 0) {
        whole.numbers[0] = dsha256i_load_le32(whole.header80);
        n = 1;
    } else {
        memcpy(whole.numbers, versions, n * sizeof *versions);
    }
    whole.job.n_versions = (uint32_t)n;
    for (size_t i = 0; i < n; i++)
        prepare_version(&whole.job.prepared[i], whole.header80, whole.numbers[i]);
    job_store(opaque, &whole);
    return DSHA256_OK;
}

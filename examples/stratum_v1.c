/* A Stratum V1 job from the text of mining.notify to the fields of mining.submit. The job is the worked example of the
 * protocol's documentation, whose share is a block of the test network. */
#include <dsha256.h>
#include <dsha256_work.h>
#include <stdio.h>

int main(void)
{
    const dsha256_notify notify = {
        .size = sizeof notify,
        .job_id = "b3ba",
        .previous = "4d16b6f85af6e2198f44ae2a6de67f78487ae5611b77c6c0440b921e00000000",
        .coinbase1 =
            "01000000010000000000000000000000000000000000000000000000000000000000000000ffffffff20020862062f5032"
            "53482f04b8864e5008",
        .coinbase2 = "072f736c7573682f000000000100f2052a010000001976a914d23fcdf86f7e756a64a7a9688ef9903327048ed988ac"
                     "00000000",
        .version = "00000002",
        .bits = "1c2ac4af",
        .time = "504e86b9",
        .extranonce1 = "08000002",
        .extranonce2_size = 4};
    dsha256_template *tmpl;
    dsha256_space *space;
    dsha256_range range;
    uint8_t target32[32];
    int status = dsha256_template_create_v1(&tmpl, &notify);
    if (status == DSHA256_OK)
        status = dsha256_target_from_difficulty(target32, 4); /* what mining.set_difficulty said */
    if (status != DSHA256_OK) {
        fprintf(stderr, "notify: %s: %s\n", dsha256_strerror(status), dsha256_error_text());
        return 1;
    }
    dsha256_template_set_target(tmpl, target32);

    /* A miner takes the whole range, in threads that each call next or own a part of the split; here is where the share
     * lies. */
    dsha256_template_range(tmpl, &range);
    range.first_time = range.last_time = 0x504e86ed;
    range.extranonce2_first[3] = 1; /* 00000001 */
    range.first_nonce = 0xb2900000;
    status = dsha256_space_create(&space, tmpl, &range);
    dsha256_unit unit;
    unsigned n_shares = 0;
    while (status == DSHA256_OK && n_shares == 0) {
        dsha256_hit hit;
        dsha256_scan_result result = {0, 0};
        status = dsha256_space_next(space, &unit, 1000000);
        if (status == DSHA256_OK)
            status = dsha256_scan(NULL, &unit.job, unit.first_nonce, unit.n_nonces, &hit, 1, NULL, &result);
        if (status >= 0 && result.n_hits == 1) {
            dsha256_share share;
            dsha256_submit_v1 submit;
            dsha256_unit_share(&share, &unit, &hit);
            status = dsha256_template_submit_v1(tmpl, &submit, &share);
            printf("{\"id\": 4, \"method\": \"mining.submit\", \"params\": [\"worker\", \"%s\", \"%s\", \"%s\", "
                   "\"%s\"]}\n",
                   submit.job_id, submit.extranonce2, submit.time, submit.nonce);
            n_shares++;
        }
    }
    dsha256_space_destroy(space);
    dsha256_template_destroy(tmpl);
    return n_shares == 1 ? 0 : 1;
}

/* Finds the nonce of Bitcoin's first block. */
#include <dsha256.h>
#include <dsha256_work.h>
#include <stdio.h>

int main(void)
{
    /* Version, previous block (none), merkle root, time, bits, and a nonce that is not looked at. */
    const char first_block[] = "01000000"
                               "0000000000000000000000000000000000000000000000000000000000000000"
                               "3ba3edfd7a7b12b27ac72c3e67768f617fc81bc3888a51323a9fb8aa4b1e5e4a"
                               "29ab5f49ffff001d00000000";
    uint8_t header80[80], target32[32];
    dsha256_header header;
    if (dsha256_bytes_from_hex(header80, 80, first_block) != DSHA256_OK)
        return 1;
    dsha256_header_decode(&header, header80);
    if (dsha256_target_from_bits(target32, header.bits) != DSHA256_OK)
        return 1;

    dsha256_job job;
    dsha256_hit hit;
    dsha256_scan_result result; /* NULL: the fastest backend; no stop flag */
    if (dsha256_job_init(&job, header80, target32) != DSHA256_OK ||
        dsha256_scan(NULL, &job, 2083000000, 1000000, &hit, 1, NULL, &result) < 0)
        return 1;
    if (result.n_hits == 1)
        printf("nonce %lu\n", (unsigned long)hit.nonce); /* nonce 2083236893 */
    return result.n_hits == 1 ? 0 : 1;
}

/* Finds the nonce of Bitcoin's first block. */
#include <dsha256.h>
#include <dsha256_work.h>
#include <stdio.h>

int main(void)
{
    dsha256_header header = {.version = 1, .time = 1231006505, .bits = 0x1d00ffff};
    dsha256_hash_from_hex(header.merkle_root32, "4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b");
    uint8_t header80[80], target32[32];
    dsha256_header_encode(header80, &header);
    dsha256_target_from_bits(target32, header.bits);

    dsha256_job job;
    dsha256_hit hit;
    dsha256_scan_result result;
    dsha256_job_init(&job, header80, target32);
    dsha256_scan(NULL, &job, 2083000000, 1000000, &hit, 1, NULL, &result); /* NULL: the fastest backend; no stop flag */
    if (result.n_hits == 1)
        printf("nonce %lu\n", (unsigned long)hit.nonce); /* nonce 2083236893 */
    return result.n_hits == 1 ? 0 : 1;
}

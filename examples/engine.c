/* All cores and devices at work on one job in the background, until its nonce is found. */
#include <dsha256_engine.h>
#include <dsha256_work.h>
#include <stdio.h>

int main(void)
{
    dsha256_header header = {.version = 1, .time = 1231006505, .bits = 0x1d00ffff}; /* Bitcoin's first block */
    const char *merkle_root = "4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b";
    uint8_t header80[80], target32[32];
    if (dsha256_hash_from_hex(header.merkle_root32, merkle_root) != DSHA256_OK ||
        dsha256_target_from_bits(target32, header.bits) != DSHA256_OK)
        return 1;
    dsha256_header_encode(header80, &header);

    dsha256_job job;
    dsha256_engine *engine;
    dsha256_job_init(&job, header80, target32);
    if (dsha256_engine_create(&engine, NULL) != DSHA256_OK)
        return 1;
    /* 1: a tag of yours, which its events carry */
    int status = dsha256_engine_submit(engine, &job, 1, 2083000000, 1000000);

    dsha256_engine_event event = {0};
    for (size_t n; status == DSHA256_OK && event.kind != DSHA256_EVENT_DONE &&
                   dsha256_engine_wait(engine, &event, 1, &n, -1) == DSHA256_OK;)
        if (event.kind == DSHA256_EVENT_HIT) {
            printf("nonce %lu, found by device %u\n", (unsigned long)event.hit.nonce, event.device);
            dsha256_engine_cancel(engine); /* no event of this job comes any more */
            break;
        }
    dsha256_engine_destroy(engine);
    return event.kind == DSHA256_EVENT_HIT ? 0 : 1;
}

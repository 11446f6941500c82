#include "tried.h"

#include <string.h>

struct tried *tried_of(struct tried_table *table, const dsha256_header *first, size_t extranonce2_size)
{
    struct tried *tried = &table->works[0]; /* the one that was not asked for the longest */
    for (size_t i = 0; i < TRIED_WORKS; i++) {
        struct tried *work = &table->works[i];
        if (work->used_at > 0 && work->extranonce2_size == extranonce2_size && work->bits == first->bits &&
            memcmp(work->previous32, first->previous32, 32) == 0 &&
            memcmp(work->merkle_root32, first->merkle_root32, 32) == 0) {
            work->used_at = ++table->clock;
            return work;
        }
        if (work->used_at < tried->used_at)
            tried = work;
    }
    *tried = (struct tried){.bits = first->bits, .extranonce2_size = extranonce2_size, .used_at = ++table->clock};
    memcpy(tried->previous32, first->previous32, 32);
    memcpy(tried->merkle_root32, first->merkle_root32, 32);
    return tried;
}

void tried_up_to(struct tried *tried, const uint8_t *extranonce2)
{
    size_t n = tried->extranonce2_size;
    if (tried->is_used_up || memcmp(extranonce2, tried->next, n) < 0)
        return;
    memcpy(tried->next, extranonce2, n);
    while (n > 0 && ++tried->next[n - 1] == 0) /* from the last on to 0 */
        n--;
    tried->is_used_up = n == 0;
}

int tried_begin(struct tried *tried, uint32_t time)
{
    if (tried->is_used_up && time <= tried->last_time)
        return 0;
    if (tried->is_used_up)
        memset(tried->next, 0, sizeof tried->next);
    tried->is_used_up = 0;
    if (time > tried->last_time)
        tried->last_time = time;
    return 1;
}

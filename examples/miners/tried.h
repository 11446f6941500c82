/* What was tried of each work, so that no share is found twice: not when a pool sends the same work under another name,
 * and not when it sends it again after a new connection. */
#ifndef TRIED_H
#define TRIED_H

#include <dsha256_work.h>

/* Works are the same when their headers can be: same previous block, bits, merkle root for extranonce2 0, and width of
 * extranonce2. Version and time do not tell, as both roll. */
struct tried {
    uint8_t previous32[32], merkle_root32[32];
    uint32_t bits;
    size_t extranonce2_size;
    uint8_t next[DSHA256_EXTRANONCE2_MAX]; /* the first extranonce2 that was not tried at last_time or before */
    int is_used_up;                        /* there is none: go on at a later time */
    uint32_t last_time;
    uint64_t used_at; /* 0: free */
};

enum { TRIED_WORKS = 256 };

struct tried_table {
    struct tried works[TRIED_WORKS]; /* those that came last */
    uint64_t clock;
};

/* What was tried of a work, of which this is the first header; a new entry if it is new. Good until TRIED_WORKS others
 * were asked for. */
struct tried *tried_of(struct tried_table *table, const dsha256_header *first, size_t extranonce2_size);

/* Extranonces up to this one were tried. */
void tried_up_to(struct tried *tried, const uint8_t *extranonce2);

/* Begins to try at a time. 0: nothing is left then. */
int tried_begin(struct tried *tried, uint32_t time);

#endif

/* A bound on the shares that a pool is sent, for difficulties that are far too low. */
#ifndef LIMIT_H
#define LIMIT_H

struct limit {
    double per_s;            /* shares a second, at most; those of one second may come at once */
    double left, left_at;    /* how many may be sent now */
    double found, window_at; /* shares since then */
    double floor;            /* the least difficulty that is worth working at; 0: any */
    unsigned long long n_withheld;
};

/* A share was found. 0: it must not be sent. */
int limit_takes(struct limit *limit);

/* Adapts the floor to what is found at the pool's difficulty. */
void limit_tick(struct limit *limit, double difficulty);

#endif

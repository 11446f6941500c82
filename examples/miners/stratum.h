/* The miner for pools: what its files share. */
#ifndef STRATUM_H
#define STRATUM_H

#include "limit.h"
#include "pool.h"
#include "rig.h"
#include "work.h"

enum { STRATUM_POOLS_MAX = 16 };

struct stratum {
    struct pool_options pool_options;
    double return_s; /* how often pools that are preferred are tried again */
    unsigned long long max_shares;
    int suggests_by_rate; /* pool_options.suggestion follows our rate */

    struct rig rig;
    struct pool pools[STRATUM_POOLS_MAX]; /* in the order of preference */
    size_t n_pools;
    size_t current;     /* the pool that we are to mine for */
    struct pool *mined; /* whose job is worked on; NULL: none */
    double tried_at[STRATUM_POOLS_MAX];
    double leave_at; /* until then a pool that is left may answer */

    struct work work;
    struct limit limit;
    struct notice limit_notice;
    json_int_t n_shares; /* that were sent, in all sessions */
    unsigned long long n_blocks;
};

/* Reads options and addresses; ends the program where they are wrong. */
void stratum_read_options(struct stratum *stratum, int argc, char **argv);

#endif

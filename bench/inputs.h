/* What the benchmarks hash. */
#ifndef DSHA256_BENCH_INPUTS_H
#define DSHA256_BENCH_INPUTS_H

#include "dsha256.h"

#define GENESIS_NONCE UINT32_C(2083236893)
enum {
    N_MESSAGES = 4096, /* in the longest batch */
    N_LEAVES = 3315    /* transactions of the largest block in the test data */
};

extern uint8_t genesis80[80];             /* the header of Bitcoin's first block */
extern uint8_t messages[80 * N_MESSAGES]; /* headers, pairs, blocks, leaves: what they are costs no time */

void make_inputs(void);

/* n versions, with the genesis block's own in the middle. */
void make_versions(uint32_t *versions, uint32_t n);

/* To scan the genesis block's header with those versions, for its own target: of all nonces about one (version, nonce)
 * in 2^32 is a hit, GENESIS_NONCE among them. */
void make_job(dsha256_job *job, uint32_t n_versions);

/* Where a range of n nonces may start that holds GENESIS_NONCE; another place each time. */
uint32_t first_of_range(uint64_t n);

/* 1 if the scan of such a range went right: it came to its end, and found the block. */
int found_genesis(int status, const dsha256_scan_result *result, uint64_t n, const dsha256_hit *hits);

/* Pairs hashed for a tree over N_LEAVES. */
double hashes_of_tree(void);

#endif

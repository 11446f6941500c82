/* The outside measures: the same work, done with what other libraries offer. */
#ifndef DSHA256_BENCH_OUTSIDE_H
#define DSHA256_BENCH_OUTSIDE_H

#include <openssl/sha.h>
#include <sodium.h>

union outside_state { /* of a message that has not ended */
    SHA256_CTX openssl;
    crypto_hash_sha256_state sodium;
};

struct outside {
    const char *name;
    void (*hash)(uint8_t hash32[32], const uint8_t *message, size_t length); /* SHA-256 twice */
    void (*begin)(union outside_state *state, const uint8_t *blocks64, size_t n_blocks);
    /* The rest of the message, and then the second SHA-256; state stays as it is. */
    void (*finish)(uint8_t hash32[32], const union outside_state *state, const uint8_t *rest, size_t length);
};

extern const struct outside outside_sodium, outside_openssl;

/* As dsha256_merkle_root, for N_LEAVES leaves. */
void outside_merkle_root(const struct outside *outside, uint8_t root32[32], const uint8_t *leaves32);

#endif

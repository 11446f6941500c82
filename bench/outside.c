#include "outside.h"

#include <string.h>

#include "inputs.h"

static void sodium_hash(uint8_t hash32[32], const uint8_t *message, size_t length)
{
    uint8_t digest[32];
    crypto_hash_sha256(digest, message, length);
    crypto_hash_sha256(hash32, digest, 32);
}

static void sodium_begin(union outside_state *state, const uint8_t *blocks64, size_t n_blocks)
{
    crypto_hash_sha256_init(&state->sodium);
    crypto_hash_sha256_update(&state->sodium, blocks64, 64 * n_blocks);
}

static void sodium_finish(uint8_t hash32[32], const union outside_state *state, const uint8_t *rest, size_t length)
{
    crypto_hash_sha256_state copy = state->sodium;
    uint8_t digest[32];
    crypto_hash_sha256_update(&copy, rest, length);
    crypto_hash_sha256_final(&copy, digest);
    crypto_hash_sha256(hash32, digest, 32);
}

const struct outside outside_sodium = {"libsodium", sodium_hash, sodium_begin, sodium_finish};

static void openssl_finish(uint8_t hash32[32], const union outside_state *state, const uint8_t *rest, size_t length)
{
    SHA256_CTX copy = state->openssl;
    uint8_t digest[32];
    SHA256_Update(&copy, rest, length);
    SHA256_Final(digest, &copy);
    SHA256_Init(&copy);
    SHA256_Update(&copy, digest, 32);
    SHA256_Final(hash32, &copy);
}

static void openssl_begin(union outside_state *state, const uint8_t *blocks64, size_t n_blocks)
{
    SHA256_Init(&state->openssl);
    SHA256_Update(&state->openssl, blocks64, 64 * n_blocks);
}

static void openssl_hash(uint8_t hash32[32], const uint8_t *message, size_t length)
{
    union outside_state state;
    openssl_begin(&state, message, 0);
    openssl_finish(hash32, &state, message, length);
}

const struct outside outside_openssl = {"OpenSSL", openssl_hash, openssl_begin, openssl_finish};

void outside_merkle_root(const struct outside *outside, uint8_t root32[32], const uint8_t *leaves32)
{
    static uint8_t nodes[32 * (N_LEAVES + 1)];
    memcpy(nodes, leaves32, (size_t)32 * N_LEAVES);
    for (size_t left = N_LEAVES; left > 1; left = (left + 1) / 2) {
        if (left % 2)
            memcpy(nodes + 32 * left, nodes + 32 * (left - 1), 32);
        for (size_t i = 0; i < (left + 1) / 2; i++)
            outside->hash(nodes + 32 * i, nodes + 64 * i, 64);
    }
    memcpy(root32, nodes, 32);
}

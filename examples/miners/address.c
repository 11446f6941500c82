#include "address.h"

#include <ctype.h>
#include <dsha256.h>
#include <dsha256_work.h>
#include <stdio.h>
#include <string.h>

/* ---- base58 with a checksum -------------------------------------------------------------------------------------- */

enum { BASE58_SIZE = 25 }; /* version byte, 20 bytes of hash, 4 bytes of checksum */

/* The number that the text writes in base 58, as 25 bytes, most significant first; leading zero bytes are leading
 * ones in the text. 0: no such number. */
static int base58_decode(uint8_t bytes[BASE58_SIZE], const char *text)
{
    static const char digits[] = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    memset(bytes, 0, BASE58_SIZE);
    for (const char *at = text; *at; at++) {
        const char *digit = strchr(digits, *at);
        if (!digit)
            return 0;
        unsigned carry = (unsigned)(digit - digits);
        for (int i = BASE58_SIZE - 1; i >= 0; i--) {
            carry += 58U * bytes[i];
            bytes[i] = (uint8_t)carry;
            carry >>= 8;
        }
        if (carry > 0)
            return 0;
    }
    size_t n_zeros = 0;
    while (n_zeros < BASE58_SIZE && bytes[n_zeros] == 0)
        n_zeros++;
    return strspn(text, "1") == n_zeros;
}

static const char *base58_to_script(char *script_hex, int *is_main, const char *address)
{
    uint8_t bytes[BASE58_SIZE], checksum32[32];
    if (!base58_decode(bytes, address))
        return "neither bech32 (bc, tb, bcrt) nor base58 of 25 bytes";
    dsha256_hash(checksum32, bytes, BASE58_SIZE - 4);
    if (memcmp(checksum32, bytes + BASE58_SIZE - 4, 4) != 0)
        return "wrong checksum: a character was mistyped";
    *is_main = bytes[0] == 0x00 || bytes[0] == 0x05;
    char hash_hex[2 * 20 + 1];
    dsha256_bytes_to_hex(hash_hex, bytes + 1, 20);
    const char *before, *after;
    if (bytes[0] == 0x00 || bytes[0] == 0x6f) {
        before = "76a914"; /* OP_DUP OP_HASH160 push */
        after = "88ac";    /* OP_EQUALVERIFY OP_CHECKSIG */
    } else if (bytes[0] == 0x05 || bytes[0] == 0xc4) {
        before = "a914"; /* OP_HASH160 push */
        after = "87";    /* OP_EQUAL */
    } else
        return "unknown version byte for a Bitcoin address";
    snprintf(script_hex, ADDRESS_SCRIPT_HEX_SIZE, "%s%s%s", before, hash_hex, after);
    return NULL;
}

/* ---- bech32 and bech32m ------------------------------------------------------------------------------------------ */

enum { BECH32_LENGTH_MAX = 90, CHECKSUM_LENGTH = 6 };

static uint32_t bech32_step(uint32_t sum, unsigned value)
{
    static const uint32_t generator[5] = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    const uint32_t top = sum >> 25;
    sum = (sum & 0x1ffffff) << 5 ^ value;
    for (int i = 0; i < 5; i++)
        if (top >> i & 1)
            sum ^= generator[i];
    return sum;
}

/* prefix_length is where the last '1' stands, which divides the network's name from the data. */
static const char *bech32_to_script(char *script_hex, const char *address, size_t prefix_length)
{
    static const char digits[] = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    const size_t length = strlen(address);
    if (length > BECH32_LENGTH_MAX || length < prefix_length + 1 + 1 + CHECKSUM_LENGTH)
        return "wrong length for a bech32 address";
    int n_upper = 0, n_lower = 0;
    uint32_t sum = 1;
    for (size_t i = 0; i < length; i++) {
        n_upper += isupper((unsigned char)address[i]) != 0;
        n_lower += islower((unsigned char)address[i]) != 0;
    }
    if (n_upper > 0 && n_lower > 0)
        return "mixed upper and lower case";
    for (size_t i = 0; i < prefix_length; i++)
        sum = bech32_step(sum, (unsigned)tolower((unsigned char)address[i]) >> 5);
    sum = bech32_step(sum, 0);
    for (size_t i = 0; i < prefix_length; i++)
        sum = bech32_step(sum, (unsigned)tolower((unsigned char)address[i]) & 31);

    /* The first digit is the witness version; the others, 5 bits each, are the program, padded with zeros. */
    uint8_t program[BECH32_LENGTH_MAX];
    size_t n_program = 0;
    unsigned version = 0, bits = 0, n_bits = 0;
    for (size_t i = prefix_length + 1; i < length; i++) {
        const char *digit = strchr(digits, tolower((unsigned char)address[i]));
        if (!digit)
            return "a character that bech32 does not use";
        const unsigned value = (unsigned)(digit - digits);
        sum = bech32_step(sum, value);
        if (i == prefix_length + 1)
            version = value;
        else if (i < length - CHECKSUM_LENGTH) {
            bits = (bits << 5 | value) & 0xfff;
            n_bits += 5;
            if (n_bits >= 8) {
                n_bits -= 8;
                program[n_program++] = (uint8_t)(bits >> n_bits);
            }
        }
    }
    if (sum != (version == 0 ? 1 : 0x2bc830a3)) /* bech32, and bech32m from version 1 on */
        return "wrong checksum: a character was mistyped";
    if (n_bits >= 5 || (bits & ((1U << n_bits) - 1)) != 0)
        return "non-zero padding";
    if (version > 16 || n_program < 2 || n_program > 40 || (version == 0 && n_program != 20 && n_program != 32))
        return "invalid witness version or program length";
    const uint8_t opcodes[2] = {(uint8_t)(version == 0 ? 0 : 0x50 + version), (uint8_t)n_program}; /* OP_n, push */
    dsha256_bytes_to_hex(script_hex, opcodes, 2);
    dsha256_bytes_to_hex(script_hex + 4, program, n_program);
    return NULL;
}

const char *address_to_script(char script_hex[ADDRESS_SCRIPT_HEX_SIZE], int *is_main, const char *address)
{
    static const struct {
        const char *prefix;
        int is_main;
    } networks[] = {{"bc", 1}, {"tb", 0}, {"bcrt", 0}};
    const char *divider = strrchr(address, '1');
    for (size_t i = 0; divider && i < sizeof networks / sizeof networks[0]; i++) {
        const size_t length = strlen(networks[i].prefix);
        size_t n_same = 0;
        while (n_same < length && tolower((unsigned char)address[n_same]) == networks[i].prefix[n_same])
            n_same++;
        if (n_same == length && divider == address + length) {
            *is_main = networks[i].is_main;
            return bech32_to_script(script_hex, address, length);
        }
    }
    return base58_to_script(script_hex, is_main, address);
}

const char *address_check_chain(int is_main, const char *chain)
{
    static const struct {
        const char *name;
        int is_main;
    } chains[] = {{"main", 1},  {"mainnet", 1}, {"test", 0},    {"testnet", 0},    {"testnet3", 0}, {"testnet4", 0},
                  {"test4", 0}, {"signet", 0},  {"regtest", 0}, {"regression", 0}, {"regnet", 0},   {"simnet", 0}};
    for (size_t i = 0; i < sizeof chains / sizeof chains[0]; i++)
        if (strcmp(chain, chains[i].name) == 0)
            return chains[i].is_main == is_main ? NULL : "the address is not for the node's chain";
    return "this miner does not know the node's chain";
}

/* Verifies a block header: does its hash meet the target that its own bits stand for? Argument: 160 hex digits. */
#include <dsha256.h>
#include <dsha256_work.h>
#include <stdio.h>

int main(int argc, char **argv)
{
    /* Without an argument: block 125552. */
    const char *hex = argc > 1
                          ? argv[1]
                          : "0100000081cd02ab7e569e8bcd9317e2fe99f2de44d49ab2b8851ba4a308000000000000"
                            "e320b6c2fffc8d750423db8b1eb942ae710e951ed797f7affc8892b0f1fc122bc7f5d74df2b9441a42a14695";
    uint8_t header80[80], hash32[32], target32[32];
    char hash_hex[65];
    dsha256_header header;
    if (dsha256_bytes_from_hex(header80, 80, hex) != DSHA256_OK) {
        fprintf(stderr, "a header is 160 hex digits\n");
        return 2;
    }
    dsha256_header_decode(&header, header80);
    dsha256_hash(hash32, header80, 80);
    dsha256_hash_to_hex(hash_hex, hash32);
    const int is_valid =
        dsha256_target_from_bits(target32, header.bits) == DSHA256_OK && dsha256_meets_target(hash32, target32);
    printf("hash %s\ndifficulty %.0f\n%s\n", hash_hex, dsha256_difficulty_from_target(target32),
           is_valid ? "valid" : "NOT valid");
    return is_valid ? 0 : 1;
}

/* Prints the merkle root of transaction ids, one a line as people read them; without input the root of block 100000. */
#include <dsha256.h>
#include <dsha256_work.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const block_100000[] = {"8c14f0db3df150123e6f3dbbf30f8b955a8249b62ac1d1ff16284aefa3d06d87",
                                           "fff2525b8931402dd09222c50775608f75787bd2b87e56995a7bdd30f79702c4",
                                           "6359f0868171b1d194cbee1af2f16ea598ae8fad666d9b012c8ed2b79a236ec4",
                                           "e9a66845e05d5abc0ad04ec80f774a7e585c6e8db975962d069a522137b80c1d"};

int main(int argc, char **argv)
{
    enum { IDS_MAX = 100000 };
    uint8_t *ids32 = malloc(32 * IDS_MAX), root32[32];
    char line[100], hex[65];
    size_t n = 0;
    int mutated = 0, status = ids32 ? DSHA256_OK : DSHA256_ERR_MEMORY;
    FILE *file = argc > 1 ? fopen(argv[1], "r") : NULL;
    if (argc > 1 && !file)
        status = DSHA256_ERR_ARGUMENT;
    while (file && status == DSHA256_OK && n < IDS_MAX && fgets(line, sizeof line, file)) {
        line[strcspn(line, "\r\n")] = '\0';
        status = dsha256_hash_from_hex(ids32 + 32 * n++, line);
    }
    for (; !file && status == DSHA256_OK && n < 4; n++)
        status = dsha256_hash_from_hex(ids32 + 32 * n, block_100000[n]);
    if (status == DSHA256_OK)
        status = dsha256_merkle_root(NULL, root32, ids32, n, &mutated);
    if (status == DSHA256_OK) {
        dsha256_hash_to_hex(hex, root32);
        printf("%s%s\n", hex, mutated ? " (mutated: CVE-2012-2459)" : "");
    } else {
        fprintf(stderr, "%s\n", dsha256_strerror(status));
    }
    if (file)
        fclose(file);
    free(ids32);
    return status == DSHA256_OK ? 0 : 1;
}

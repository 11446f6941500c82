/* Hex of hashes and bytes: what is accepted comes back as it was, but for the case of its letters. */
#include "fuzz.h"

#include <ctype.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *text = calloc(1, size + 1), *again = calloc(1, size + 2), hex65[65];
    uint8_t *bytes = malloc(size / 2 + 1), hash32[32];
    DEMAND(text && again && bytes);
    if (size > 0)
        memcpy(text, data, size);
    for (size_t n = size / 2 > 0 ? size / 2 - 1 : 0; n <= size / 2; n++)
        if (dsha256_bytes_from_hex(bytes, n, text) == DSHA256_OK) {
            DEMAND(strlen(text) == 2 * n && dsha256_bytes_to_hex(again, bytes, n) == DSHA256_OK);
            for (size_t i = 0; i <= 2 * n; i++)
                DEMAND(tolower((unsigned char)text[i]) == again[i]);
        }
    if (dsha256_hash_from_hex(hash32, text) == DSHA256_OK) {
        DEMAND(strlen(text) == 64 && dsha256_hash_to_hex(hex65, hash32) == DSHA256_OK);
        for (size_t i = 0; i <= 64; i++)
            DEMAND(tolower((unsigned char)text[i]) == hex65[i]);
    }
    free(text);
    free(again);
    free(bytes);
    return 0;
}

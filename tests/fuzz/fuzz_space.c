/* Saved spaces: as they come, and with magic, format, length and checksum made right, so that the
 * fields are reached. */
#include "fuzz.h"

static void load(struct input *input, const uint8_t *bytes, size_t size)
{
    dsha256_space *space = NULL;
    const int status = dsha256_space_load(&space, bytes, size);
    if (status == DSHA256_OK)
        use_space(input, space);
    else
        DEMAND(status == DSHA256_ERR_FORMAT && space == NULL);
    dsha256_space_destroy(space);
}

static const uint8_t magic[8] = {'d', 's', 'h', 'a', '2', '5', '6', 's'};

static void put_word(uint8_t *bytes, uint32_t word)
{
    for (int i = 0; i < 4; i++)
        bytes[i] = (uint8_t)(word >> 8 * i);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct input input = {.bytes = data, .n = size};
    uint8_t hash32[32], *bytes = malloc(size > 0 ? size : 1);
    DEMAND(bytes != NULL);
    if (size > 0)
        memcpy(bytes, data, size);
    load(&input, bytes, size);
    if (size >= 340 && size < 5000) {
        memcpy(bytes, magic, sizeof magic);
        put_word(bytes + 8, 1);
        put_word(bytes + 12, (uint32_t)size);
        dsha256_hash(hash32, bytes, size - 8);
        memcpy(bytes + size - 8, hash32, 8);
        load(&input, bytes, size);
        /* And with a plausible work: bits, times, no coinbase, no offset of the cursor's high bytes. */
        if (data[0] % 2 && size == 340) {
            put_word(bytes + 24, 0x1d00ffff);
            memset(bytes + 28, 0, 8);
            memset(bytes + 36, 0, 20);
            memset(bytes + 172, 0, 64);
            memset(bytes + 242, 0, 42);
            memset(bytes + 290, 0, 42);
            dsha256_hash(hash32, bytes, size - 8);
            memcpy(bytes + size - 8, hash32, 8);
            load(&input, bytes, size);
        }
    }
    free(bytes);
    return 0;
}

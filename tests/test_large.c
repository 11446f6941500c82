/* Runs only natively: emulators and sanitizers would take minutes. */
#include "test.h"

#include <sys/mman.h>

#if SIZE_MAX > UINT32_MAX && !defined(DSHA256_SANITIZED)
TEST(hash, message_over_4_gib)
{
    /* Zero pages cost no memory to read. Expected: Python's hashlib on 2^32 + 65 zero bytes. */
    const size_t length = (size_t)(UINT64_C(1) << 32) + 65;
    uint8_t *zeros = mmap(NULL, length, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (zeros == MAP_FAILED)
        SKIP("no 4 GiB of address space");
    uint8_t hash[32], expected[32];
    dsha256_hash(hash, zeros, length);
    hex_bytes(expected, 32, "50a2fd71717aa8b3075bc25b0c884d60fccd8aee42a55cd4542bf8244c2bb3be");
    CHECK(memcmp(hash, expected, 32) == 0, "wrong double hash");
    munmap(zeros, length);
}
#endif

/* Targets, difficulty, headers, versions: round trips, and the order that they must keep. */
#include "fuzz.h"
#include "reference.h"

#include <math.h>

static const uint8_t zero32[32];

static void check_bits(uint32_t bits)
{
    uint8_t target32[32], again32[32];
    if (dsha256_target_from_bits(target32, bits) != DSHA256_OK) {
        DEMAND(memcmp(target32, zero32, 32) == 0);
        return;
    }
    DEMAND(memcmp(target32, zero32, 32) != 0);
    const uint32_t compact = dsha256_bits_from_target(target32); /* the same number, written as short as possible */
    DEMAND(!(compact & 0x800000));
    DEMAND(dsha256_target_from_bits(again32, compact) == DSHA256_OK && memcmp(target32, again32, 32) == 0);
}

/* What bits keep of a target is never more than it, and keeping it again changes nothing. */
static void check_target(const uint8_t target32[32])
{
    uint8_t kept32[32];
    const uint32_t bits = dsha256_bits_from_target(target32);
    if (memcmp(target32, zero32, 32) == 0)
        return;
    DEMAND(dsha256_target_from_bits(kept32, bits) == DSHA256_OK);
    DEMAND(reference_meets(kept32, target32) && dsha256_bits_from_target(kept32) == bits);
    const double difficulty = dsha256_difficulty_from_target(target32), pdiff = dsha256_pdiff_from_target(target32);
    DEMAND(difficulty > 0 && pdiff > difficulty && fabs(difficulty / pdiff * 65536 / 65535 - 1) < 1e-15);
}

/* By its definition: work × (target + 1) ≤ 2^256 < (work + 1) × (target + 1), in bytes. */
static void check_work(const uint8_t target32[32])
{
    uint8_t work32[33] = {0}, product[66];
    if (dsha256_work_from_target(work32, target32) != DSHA256_OK) {
        DEMAND(memcmp(target32, zero32, 32) == 0);
        return;
    }
    for (int more = 0; more < 2; more++) {
        memset(product, 0, sizeof product);
        for (int i = 0; i < 33; i++) /* work × target + work */
            for (unsigned k = 0, carry = 0; k < 33; k++) {
                carry += product[i + (int)k] + work32[i] * (k < 32 ? target32[k] : 0u) + (k == 0 ? work32[i] : 0u);
                product[i + (int)k] = (uint8_t)carry;
                carry >>= 8;
            }
        int is_over = product[32] > 1; /* 2^256 */
        for (int i = 33; i < 66; i++)
            is_over |= product[i] != 0;
        for (int i = 0; i < 32 && product[32] == 1; i++)
            is_over |= product[i] != 0;
        DEMAND(is_over == more);
        for (int i = 0; i < 33 && ++work32[i] == 0; i++)
            ;
    }
}

static void check_retarget(uint32_t bits, uint32_t first_time, uint32_t last_time)
{
    uint8_t target32[32], next32[32], limit32[32];
    const uint32_t next = dsha256_bits_retarget(bits, first_time, last_time);
    DEMAND(dsha256_target_from_bits(limit32, 0x1d00ffff) == DSHA256_OK);
    if (next == 0) /* too small for a quarter of it */
        return;
    DEMAND(dsha256_target_from_bits(target32, bits) == DSHA256_OK &&
           dsha256_target_from_bits(next32, next) == DSHA256_OK);
    DEMAND(reference_meets(next32, limit32));
    DEMAND(dsha256_bits_retarget(bits, first_time, first_time) <= next || next >> 24 != bits >> 24 ||
           last_time < first_time);
}

static void check_difficulty(double difficulty)
{
    uint8_t target32[32], pdiff32[32], harder32[32];
    const int status = dsha256_target_from_difficulty(target32, difficulty);
    DEMAND(status == DSHA256_OK || status == DSHA256_ERR_ARGUMENT);
    if (status != DSHA256_OK)
        return;
    DEMAND(memcmp(target32, zero32, 32) != 0);
    DEMAND(dsha256_target_from_pdiff(pdiff32, difficulty) == DSHA256_OK && reference_meets(target32, pdiff32));
    if (dsha256_target_from_difficulty(harder32, difficulty * 2) == DSHA256_OK)
        DEMAND(reference_meets(harder32, target32));
    /* Where the target was not cut off at 2^256, and has a double's precision. */
    if (target32[31] < 0xff && difficulty < 1e60)
        DEMAND(fabs(dsha256_difficulty_from_target(target32) / difficulty - 1) < 1e-6);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct input input = {.bytes = data, .n = size};
    uint8_t hash32[32], target32[32], header80[80], again80[80];
    dsha256_header header, same;
    double difficulty;
    uint32_t version;

    check_bits(take_word(&input));
    const uint64_t double_bits = (uint64_t)take_word(&input) << 32 | take_word(&input);
    memcpy(&difficulty, &double_bits, sizeof difficulty);
    check_difficulty(difficulty);
    const uint32_t job_version = take_word(&input), mask = take_word(&input), bits = take_word(&input);
    const int status = dsha256_version_roll(&version, job_version, mask, bits);
    DEMAND(status == ((bits & ~mask) == 0 ? DSHA256_OK : DSHA256_ERR_ARGUMENT));
    DEMAND(status != DSHA256_OK || ((version & mask) == bits && ((version ^ job_version) & ~mask) == 0));

    const uint8_t differ = take_byte(&input);
    for (int i = 0; i < 32; i++)
        target32[i] = take_byte(&input);
    check_target(target32);
    check_work(target32);
    check_retarget(bits, job_version, mask);
    check_retarget(job_version, mask, bits);
    memcpy(hash32, target32, 32);
    hash32[differ % 32] = (uint8_t)(hash32[differ % 32] + (differ & 32 ? 1 : 0) - (differ & 64 ? 1 : 0));
    DEMAND(dsha256_meets_target(hash32, target32) == reference_meets(hash32, target32));

    for (int i = 0; i < 80; i++)
        header80[i] = take_byte(&input);
    size_t n_valid;
    const int works = dsha256_check_headers(NULL, &n_valid, header80, 1, DSHA256_CHECK_WORK) == DSHA256_OK;
    dsha256_header_decode(&header, header80);
    dsha256_hash(hash32, header80, 80);
    DEMAND(works == (int)n_valid && works == (dsha256_target_from_bits(target32, header.bits) == DSHA256_OK &&
                                              reference_meets(hash32, target32)));
    dsha256_header_encode(again80, &header);
    DEMAND(memcmp(header80, again80, 80) == 0);
    dsha256_header_decode(&same, again80);
    DEMAND(same.version == header.version && same.time == header.time && same.bits == header.bits &&
           same.nonce == header.nonce && memcmp(same.previous32, header.previous32, 32) == 0 &&
           memcmp(same.merkle_root32, header.merkle_root32, 32) == 0);
    return 0;
}

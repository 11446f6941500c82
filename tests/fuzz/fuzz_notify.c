/* Stratum V1's mining.notify. */
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct input input = {.bytes = data, .n = size};
    const char *branch[DSHA256_BRANCH_MAX];
    char bits[9];
    dsha256_template *tmpl = NULL;
    dsha256_notify notify = {.size = sizeof notify, .branch = branch, .n_branch = take_byte(&input) % 8};
    snprintf(bits, sizeof bits, "%08x", (unsigned)take_bits(&input));
    notify.version_mask = take_word(&input);
    notify.extranonce2_size = take_byte(&input) % 40;
    notify.job_id = take_text(&input, 0);
    notify.previous = take_text(&input, 32);
    notify.version = take_text(&input, 4);
    notify.time = take_text(&input, 4);
    notify.bits = take_byte(&input) % 8 ? bits : take_text(&input, 4);
    notify.extranonce1 = take_text(&input, 0);
    notify.coinbase1 = take_text(&input, 0);
    notify.coinbase2 = take_text(&input, 0);
    for (size_t i = 0; i < notify.n_branch; i++)
        branch[i] = take_text(&input, 32);
    const int status = dsha256_template_create_v1(&tmpl, &notify);
    use_template(&input, status, tmpl);
    end_input(&input);
    return 0;
}

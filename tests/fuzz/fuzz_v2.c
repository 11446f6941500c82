/* Stratum V2's standard and extended jobs. */
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct input input = {.bytes = data, .n = size};
    dsha256_template *tmpl = NULL;
    const uint8_t kind = take_byte(&input);
    dsha256_v2_job job = {.size = sizeof job,
                          .channel_id = take_word(&input),
                          .job_id = take_word(&input),
                          .version = take_word(&input),
                          .version_mask = take_word(&input),
                          .min_time = take_word(&input),
                          .bits = take_bits(&input)};
    job.previous32 = take_bytes(&input, 32);
    int status;
    if (kind % 2) {
        status = dsha256_template_create_v2_standard(&tmpl, &job, take_bytes(&input, 32));
    } else {
        dsha256_v2_coinbase coinbase = {.size = sizeof coinbase,
                                        .prefix_size = take_byte(&input),
                                        .suffix_size = take_byte(&input),
                                        .extranonce_prefix_size = take_byte(&input) % 40,
                                        .extranonce_size = take_byte(&input) % 40,
                                        .n_branch = take_byte(&input) % 40};
        coinbase.prefix = take_bytes(&input, coinbase.prefix_size);
        coinbase.suffix = take_bytes(&input, coinbase.suffix_size);
        coinbase.extranonce_prefix = take_bytes(&input, coinbase.extranonce_prefix_size);
        coinbase.branch32 = take_bytes(&input, 32 * coinbase.n_branch);
        status = dsha256_template_create_v2_extended(&tmpl, &job, &coinbase);
    }
    use_template(&input, status, tmpl);
    end_input(&input);
    return 0;
}

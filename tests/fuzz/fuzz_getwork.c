/* getwork's data and target. */
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct input input = {.bytes = data, .n = size};
    dsha256_template *tmpl = NULL;
    char padded[257];
    const uint8_t kind = take_byte(&input);
    const char *text = take_text(&input, kind % 2 ? 128 : 80);
    if (text && kind % 4 == 0) { /* right padding, and bits that mostly are a target */
        snprintf(padded, sizeof padded, "%.144s%08x%.8s00000080%080d80020000", text, (unsigned)take_bits(&input),
                 strlen(text) == 160 ? text + 152 : "", 0);
        text = padded;
    }
    const char *target = take_text(&input, 32);
    const int status = dsha256_template_create_getwork(&tmpl, text, target);
    use_template(&input, status, tmpl);
    end_input(&input);
    return 0;
}

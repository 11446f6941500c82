/* What the fuzz targets share: input cut in fields, and a template used in every way once it was accepted. */
#ifndef DSHA256_TESTS_FUZZ_H
#define DSHA256_TESTS_FUZZ_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "dsha256.h"
#include "dsha256_work.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define DEMAND(condition)                                                                                              \
    do {                                                                                                               \
        if (!(condition)) {                                                                                            \
            fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition);                                    \
            abort();                                                                                                   \
        }                                                                                                              \
    } while (0)

enum { TEXTS_MAX = 64 };

struct input {
    const uint8_t *bytes;
    size_t n;
    void *owned[TEXTS_MAX]; /* freed by end_input */
    size_t n_owned;
};

static inline uint8_t take_byte(struct input *input)
{
    if (input->n == 0)
        return 0;
    input->n--;
    return *input->bytes++;
}

static inline uint32_t take_word(struct input *input)
{
    uint32_t word = 0;
    for (int i = 0; i < 4; i++)
        word = word << 8 | take_byte(input);
    return word;
}

/* n bytes, all zero, of their own, so that a read past them is seen. */
static inline void *own(struct input *input, size_t n)
{
    DEMAND(input->n_owned < TEXTS_MAX);
    void *bytes = calloc(1, n > 0 ? n : 1);
    DEMAND(bytes != NULL);
    /* NOLINTNEXTLINE(clang-analyzer-unix.Malloc): input owns it, end_input frees it */
    return input->owned[input->n_owned++] = bytes;
}

static inline uint8_t *take_bytes(struct input *input, size_t n)
{
    uint8_t *bytes = own(input, n);
    for (size_t i = 0; i < n; i++)
        bytes[i] = take_byte(input);
    return bytes;
}

/* A text of one of three kinds: none (NULL), whatever stands there, or well-formed hex of n bytes (of any number where
 * n is 0), as random bytes would hardly ever be. */
static inline const char *take_text(struct input *input, size_t n)
{
    const uint8_t kind = take_byte(input);
    if (kind == 0xff)
        return NULL;
    if (kind % 8 == 0) {
        size_t length = 0;
        while (length < input->n && input->bytes[length] != '\n')
            length++;
        char *line = own(input, length + 1);
        memcpy(line, take_bytes(input, length), length);
        take_byte(input); /* its end */
        return line;
    }
    if (n == 0)
        n = take_byte(input);
    const uint8_t *bytes = take_bytes(input, n);
    char *text = own(input, 2 * n + 1);
    /* NOLINTNEXTLINE(clang-analyzer-unix.Malloc): input owns it, end_input frees it */
    DEMAND(dsha256_bytes_to_hex(text, bytes, n) == DSHA256_OK);
    return text;
}

/* Bits that mostly are a target. */
static inline uint32_t take_bits(struct input *input)
{
    const uint32_t bits = take_word(input);
    return take_byte(input) % 4 == 0 ? bits : UINT32_C(0x1d000000) | (bits & 0x7fffff);
}

static inline void end_input(struct input *input)
{
    for (size_t i = 0; i < input->n_owned; i++)
        free(input->owned[i]);
}

/* Walks a bit of a space, and saves and loads it on the way. */
static inline void use_space(struct input *input, dsha256_space *space)
{
    dsha256_unit unit;
    for (int turn = 0; turn < 3; turn++) {
        uint8_t before48[48], after48[48];
        dsha256_space *loaded;
        const size_t size = dsha256_space_save_size(space);
        uint8_t *saved = malloc(size), *again = malloc(size);
        DEMAND(saved && again && dsha256_space_save(space, saved, size) == DSHA256_OK);
        DEMAND(dsha256_space_load(&loaded, saved, size) == DSHA256_OK);
        DEMAND(dsha256_space_save(loaded, again, size) == DSHA256_OK && memcmp(saved, again, size) == 0);
        dsha256_space_left(space, before48);
        const int status = dsha256_space_next(space, &unit, take_word(input));
        DEMAND(status == DSHA256_OK || status == DSHA256_END);
        dsha256_space_left(space, after48);
        DEMAND((memcmp(before48, after48, 48) != 0) == (status == DSHA256_OK));
        dsha256_space_destroy(loaded);
        free(saved);
        free(again);
    }
}

/* Everything that can be done with a template, then destroys it. A failed create must leave NULL. */
static inline void use_template(struct input *input, int status, dsha256_template *tmpl)
{
    if (status != DSHA256_OK) {
        DEMAND(tmpl == NULL && (status == DSHA256_ERR_FORMAT || status == DSHA256_ERR_ARGUMENT));
        return;
    }
    dsha256_range range;
    dsha256_share share;
    uint8_t header80[80], payload[DSHA256_SUBMIT_V2_MAX];
    char data257[257];
    size_t size;
    dsha256_submit_v1 submit;
    DEMAND(dsha256_template_range(tmpl, &range) == DSHA256_OK);
    memcpy(share.extranonce2, range.extranonce2_last, sizeof share.extranonce2);
    share.version = take_word(input);
    share.time = range.first_time + take_byte(input);
    share.nonce = take_word(input);
    int header_status = dsha256_template_header(tmpl, header80, &share);
    DEMAND(header_status == DSHA256_OK || header_status == DSHA256_ERR_ARGUMENT);
    dsha256_template_set_version_mask(tmpl, take_byte(input) % 2 ? UINT32_MAX : take_word(input));
    header_status = dsha256_template_header(tmpl, header80, &share);
    const size_t block_size = dsha256_template_block_size(tmpl);
    char *block = malloc(block_size > 0 ? block_size : 1);
    DEMAND(block != NULL);
    int n_ways = 0; /* a template has one way out */
    n_ways += dsha256_template_submit_v1(tmpl, &submit, &share) == DSHA256_OK;
    n_ways += dsha256_template_submit_v2(tmpl, payload, &size, &share, 1) == DSHA256_OK;
    n_ways += dsha256_template_submit_getwork(tmpl, data257, &share) == DSHA256_OK;
    if (dsha256_template_submit_block(tmpl, block, block_size, &share) == DSHA256_OK) {
        DEMAND(strlen(block) + 1 == block_size);
        n_ways++;
    }
    DEMAND(n_ways == (header_status == DSHA256_OK));
    free(block);

    dsha256_space *space, *parts[3];
    DEMAND(dsha256_template_range(tmpl, &range) == DSHA256_OK);
    range.version_mask &= take_word(input);
    range.last_time += take_byte(input);
    range.first_nonce = take_word(input);
    if (range.last_time >= range.first_time) {
        DEMAND(dsha256_space_create(&space, tmpl, &range) == DSHA256_OK);
        use_space(input, space);
        DEMAND(dsha256_space_split(space, parts, 3) == DSHA256_OK);
        dsha256_space_destroy(space);
        for (int i = 0; i < 3; i++) {
            use_space(input, parts[i]);
            dsha256_space_destroy(parts[i]);
        }
    }
    dsha256_template_destroy(tmpl);
}

#endif

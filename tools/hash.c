#include "command.h"

#include <ctype.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char help[] =
    "usage: dsha256 hash [OPTION]... [FILE]\n"
    "\n"
    "Double SHA-256 of FILE, or of standard input where FILE is - or missing.\n"
    "\n"
    "  -x, --hex      the input is hex text; blanks and line ends in it do not count\n"
    "  -H, --header   the input is a block header, 80 bytes (with --hex 160 digits): print its hash as people\n"
    "                 read it, most significant byte first, and whether it meets the header's own bits\n"
    "      --json     one JSON object; hash is as people read it, digest in the order SHA-256 gives\n"
    "  -h, --help     this text\n";

/* Turns hex text into bytes, in place. */
static size_t decode_hex(uint8_t *text, size_t length)
{
    size_t n_digits = 0;
    for (size_t i = 0; i < length; i++) {
        if (isspace(text[i]))
            continue;
        if (!isxdigit(text[i]))
            die(EXIT_USAGE, "input: byte %zu is no hex digit; accepted is hex text, two digits a byte", i + 1);
        text[n_digits++] = text[i];
    }
    if (n_digits % 2)
        die(EXIT_USAGE, "input: %zu hex digits, an odd number; accepted is hex text, two digits a byte", n_digits);
    text[n_digits] = '\0';
    uint8_t *bytes = malloc(n_digits / 2 + 1);
    if (!bytes)
        die(EXIT_FAULT, "out of memory");
    parse_hex("input", bytes, n_digits / 2, (const char *)text);
    memcpy(text, bytes, n_digits / 2);
    free(bytes);
    return n_digits / 2;
}

int command_hash(int argc, char **argv)
{
    static const struct option options[] = {{"hex", no_argument, NULL, 'x'},
                                            {"header", no_argument, NULL, 'H'},
                                            {"json", no_argument, NULL, 'j'},
                                            {"help", no_argument, NULL, 'h'},
                                            {NULL, 0, NULL, 0}};
    int hex = 0, header = 0, json = 0;
    for (int option; (option = getopt_long(argc, argv, "xHh", options, NULL)) != -1;) {
        switch (option) {
        case 'x':
            hex = 1;
            break;
        case 'H':
            header = 1;
            break;
        case 'j':
            json = 1;
            break;
        case 'h':
            show_help(help);
        default:
            return EXIT_USAGE;
        }
    }
    const char *path = optind < argc ? argv[optind++] : "-";
    expect_no_more_arguments(argc, argv);

    size_t length;
    uint8_t *input = read_all(path, &length);
    if (hex)
        length = decode_hex(input, length);
    if (header && length != 80)
        die(EXIT_USAGE, "header: %zu bytes; accepted are 80%s", length, hex ? " (160 hex digits)" : "");

    uint8_t hash32[32], target32[32];
    char display[65], digest[65];
    dsha256_hash(hash32, input, length);
    dsha256_hash_to_hex(display, hash32);
    for (int i = 0; i < 32; i++)
        snprintf(digest + 2 * i, 3, "%02x", hash32[i]);

    int meets_bits = 0;
    if (header) {
        dsha256_header fields;
        dsha256_header_decode(&fields, input);
        meets_bits =
            dsha256_target_from_bits(target32, fields.bits) == DSHA256_OK && dsha256_meets_target(hash32, target32);
    }
    if (json) {
        json_t *object = json_pack("{s:I, s:s, s:s}", "length", (json_int_t)length, "hash", display, "digest", digest);
        if (header)
            json_object_set_new(object, "meets_bits", json_boolean(meets_bits));
        print_json(object);
    } else if (header) {
        printf("%s  %s its own bits\n", display, meets_bits ? "meets" : "does not meet");
    } else {
        printf("%s  %s\n", digest, path);
    }
    free(input);
    return EXIT_DONE;
}

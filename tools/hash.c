#include "command.h"

#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>

static const char help[] =
    "usage: dsha256 hash [OPTION]... [FILE]...\n"
    "\n"
    "Double SHA-256 of each FILE; of standard input where FILE is - or missing.\n"
    "\n"
    "  -x, --hex      the input is hex text; blanks and line ends in it do not count\n"
    "  -H, --header   the input is a block header, 80 bytes (with --hex 160 digits): print its hash as people\n"
    "                 read it, most significant byte first, and whether it meets the header's own bits\n"
    "      --json     one JSON object per file; hash is as people read it, digest in the order SHA-256 gives\n"
    "  -h, --help     this text\n";

struct request {
    int hex, header, json, n_files;
};

static void print_hash(const struct request *request, const char *path, const uint8_t *input, size_t length)
{
    uint8_t hash32[32], target32[32];
    char display[65], digest[65];
    int meets_bits = 0;
    dsha256_hash(hash32, input, length);
    dsha256_hash_to_hex(display, hash32);
    format_hex(digest, hash32, 32);
    if (request->header) {
        dsha256_header fields;
        dsha256_header_decode(&fields, input);
        meets_bits =
            dsha256_target_from_bits(target32, fields.bits) == DSHA256_OK && dsha256_meets_target(hash32, target32);
    }
    if (request->json) {
        json_t *object = json_pack("{s:s, s:I, s:s, s:s}", "file", path, "length", (json_int_t)length, "hash", display,
                                   "digest", digest);
        if (request->header)
            json_object_set_new(object, "meets_bits", json_boolean(meets_bits));
        print_json(object);
    } else if (request->header) {
        printf("%s  %s its own bits%s%s\n", display, meets_bits ? "meets" : "does not meet",
               request->n_files > 1 ? "  " : "", request->n_files > 1 ? path : "");
    } else {
        printf("%s  %s\n", digest, path);
    }
}

/* Returns an exit status, after a complaint where it is not EXIT_DONE. */
static int hash_file(const struct request *request, const char *path)
{
    size_t length;
    uint8_t *input = read_all(path, &length);
    if (!input)
        return EXIT_FAULT;
    int status = EXIT_DONE;
    if (request->hex && decode_hex(path, input, &length, request->header ? 80 : ANY_LENGTH) != 0) {
        status = EXIT_USAGE;
    } else if (request->header && length != 80) {
        complain("%s: %zu bytes; expected 80%s", path, length, length == 160 ? " (for hex there is --hex)" : "");
        status = EXIT_USAGE;
    } else {
        print_hash(request, path, input, length);
    }
    free(input);
    return status;
}

static int run(int argc, char **argv)
{
    static char *standard_input[] = {"-"};
    struct request request = {.n_files = 1};
    const struct command_option options[] = {
        {'x', "hex", NULL, &request.hex}, {'H', "header", NULL, &request.header}, {0, "json", NULL, &request.json}};
    read_options(argc, argv, options, sizeof options / sizeof options[0]);
    char **paths = standard_input;
    if (optind < argc) {
        paths = argv + optind;
        request.n_files = argc - optind;
    }
    int worst = EXIT_DONE;
    for (int i = 0; i < request.n_files; i++) {
        const int status = hash_file(&request, paths[i]);
        worst = status > worst ? status : worst;
    }
    return worst;
}

const struct command command_hash = {"hash", help, run};

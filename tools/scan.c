#include "clock.h"
#include "command.h"
#include "search.h"
#include "units.h"

#include <getopt.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char help[] =
    "usage: dsha256 scan [OPTION]... HEADER\n"
    "\n"
    "Tries the nonces of a block header, 160 hex digits or - for standard input, and prints the first whose\n"
    "double SHA-256 meets the target. The nonce in HEADER itself does not matter.\n"
    "\n"
    "  -t, --target HEX         target, 64 hex digits, most significant first (default: from the header's bits)\n"
    "  -d, --difficulty NUMBER  target of this difficulty; 1 = bits 1d00ffff; fractions too\n"
    "  -f, --first NONCE        first nonce (default 0)\n"
    "  -n, --count NUMBER       how many nonces (default: all from the first to 2^32 - 1)\n"
    "  -v, --versions LIST      versions to try with every nonce, up to 32, separated by commas\n"
    "  -m, --version-mask MASK  roll the header's version: the first 32 values of the bits in MASK, counted up\n"
    "                           (BIP320: 0x1fffe000)\n"
    "  -a, --all-hits           go on to the end of the range and print every hit\n"
    "  -b, --backend LIST       one or more of dsha256 backends, separated by commas; cpu: the fastest for this CPU;\n"
    "                           auto: that and every device (default)\n"
    "  -T, --threads NUMBER     CPU threads (default: all that this process may use)\n"
    "  -D, --duty PERCENT       share of the time that is spent hashing, 1 to 100 (default 100)\n"
    "      --json               one JSON object per hit, one per line, and then a summary\n"
    "  -h, --help               this text\n"
    "\n"
    "Numbers are decimal, or hex after 0x. Ctrl-C stops at once and says how to go on.\n"
    "Exit status: 0 hit found, 1 no hit, 2 bad usage, 3 failure, 130 stopped by Ctrl-C.\n";

struct request {
    uint8_t header80[80], target32[32];
    uint32_t versions[DSHA256_JOB_VERSIONS_MAX];
    size_t n_versions; /* 0: the header's own */
    uint32_t first;
    uint64_t count;
    const char *backends, *threads, *duty;
    int all_hits, json;
};

/* ---- The request ------------------------------------------------------------------------------------------------ */

static void parse_versions(struct request *request, const char *list)
{
    char *copy = strdup(list);
    if (!copy)
        die(EXIT_FAULT, "out of memory");
    request->n_versions = 0;
    for (char *item = copy, *comma = item; comma; item = comma + 1) {
        comma = strchr(item, ',');
        if (comma)
            *comma = '\0';
        if (request->n_versions == DSHA256_JOB_VERSIONS_MAX)
            die(EXIT_USAGE, "versions: more than %d; expected 1 to %d, separated by commas", DSHA256_JOB_VERSIONS_MAX,
                DSHA256_JOB_VERSIONS_MAX);
        request->versions[request->n_versions++] = (uint32_t)parse_number("version", item, 0, UINT32_MAX);
    }
    free(copy);
}

/* The first values of the bits in mask, the others as in the header. Subtracting the mask from a value whose other bits
 * are all 0 counts up within the mask: the borrow jumps over the gaps. */
static void roll_versions(struct request *request, uint32_t mask)
{
    dsha256_header header;
    dsha256_header_decode(&header, request->header80);
    uint32_t rolled = 0;
    request->n_versions = 0;
    do {
        request->versions[request->n_versions++] = (header.version & ~mask) | rolled;
        rolled = (rolled - mask) & mask;
    } while (rolled != 0 && request->n_versions < DSHA256_JOB_VERSIONS_MAX);
}

static void choose_target(struct request *request, const char *target, const char *difficulty)
{
    static const uint8_t zero[32];
    dsha256_header header;
    int status;
    if (target && difficulty)
        die(EXIT_USAGE, "both --target and --difficulty: expected one of them");
    if (target) {
        status = dsha256_hash_from_hex(request->target32, target);
        if (status != DSHA256_OK)
            die(EXIT_USAGE, "target '%s': %s", target, reason_of(status));
        if (memcmp(request->target32, zero, 32) == 0)
            die(EXIT_USAGE, "target: zero, which no hash meets; expected 1 or more");
    } else if (difficulty) {
        status = dsha256_target_from_difficulty(request->target32, parse_difficulty(difficulty));
        if (status != DSHA256_OK)
            die(EXIT_USAGE, "difficulty '%s': %s", difficulty, reason_of(status));
    } else {
        dsha256_header_decode(&header, request->header80);
        status = dsha256_target_from_bits(request->target32, header.bits);
        if (status != DSHA256_OK)
            die(EXIT_USAGE, "header: no target in its bits: %s; give --target or --difficulty", reason_of(status));
    }
}

static void choose_range(struct request *request, const char *first, const char *count)
{
    const uint64_t space = UINT64_C(1) << 32;
    request->first = (uint32_t)parse_number("first", first, 0, UINT32_MAX);
    request->count = count ? parse_number("count", count, 0, space) : space - request->first;
    if (request->count > space - request->first)
        die(EXIT_USAGE, "range: first %" PRIu32 " + count %" PRIu64 " is past 2^32; expected a count up to %" PRIu64,
            request->first, request->count, space - request->first);
}

static void choose_versions(struct request *request, const char *versions, const char *mask)
{
    if (versions && mask)
        die(EXIT_USAGE, "both --versions and --version-mask: expected one of them");
    if (versions)
        parse_versions(request, versions);
    if (mask)
        roll_versions(request, (uint32_t)parse_number("version-mask", mask, 0, UINT32_MAX));
}

static void read_request(struct request *request, int argc, char **argv)
{
    const char *target = NULL, *difficulty = NULL, *first = "0", *count = NULL, *versions = NULL, *mask = NULL;
    const struct command_option options[] = {{'t', "target", &target, NULL},
                                             {'d', "difficulty", &difficulty, NULL},
                                             {'f', "first", &first, NULL},
                                             {'n', "count", &count, NULL},
                                             {'v', "versions", &versions, NULL},
                                             {'m', "version-mask", &mask, NULL},
                                             {'a', "all-hits", NULL, &request->all_hits},
                                             {'b', "backend", &request->backends, NULL},
                                             {'T', "threads", &request->threads, NULL},
                                             {'D', "duty", &request->duty, NULL},
                                             {0, "json", NULL, &request->json}};
    read_options(argc, argv, options, sizeof options / sizeof options[0]);
    if (optind >= argc)
        die(EXIT_USAGE, "no header given; expected 160 hex digits, or - for standard input");
    const char *header = argv[optind++];
    expect_no_more_arguments(argc, argv);
    parse_header(request->header80, header);
    choose_target(request, target, difficulty);
    choose_range(request, first, count);
    choose_versions(request, versions, mask);
    request->backends = choose_backends(request->backends);
}

/* ---- Output ------------------------------------------------------------------------------------------------------ */

static void print_hit(const struct search *search, const dsha256_hit *hit)
{
    const struct request *request = search->context;
    char hash[65], header_hex[161];
    uint8_t header80[80];
    dsha256_header header;
    dsha256_header_decode(&header, request->header80);
    header.version = hit->version;
    header.nonce = hit->nonce;
    dsha256_header_encode(header80, &header);
    format_hex(header_hex, header80, 80);
    dsha256_hash_to_hex(hash, hit->hash32);
    if (request->json)
        print_json(json_pack("{s:s, s:I, s:I, s:s, s:s}", "type", "hit", "nonce", (json_int_t)hit->nonce, "version",
                             (json_int_t)hit->version, "hash", hash, "header", header_hex));
    else
        printf("nonce   %" PRIu32 "\nversion 0x%08" PRIx32 "\nhash    %s\nheader  %s\n\n", hit->nonce, hit->version,
               hash, header_hex);
}

/* Less than this is the start: threads wake, windows grow, clocks rise. */
#define RATE_SECONDS 0.5

static void print_summary(const struct request *request, const struct search *search, double seconds)
{
    const uint64_t n_done = search->n_done, n_hits = search->n_hits, n_left = request->count - n_done;
    const size_t n_versions = search->n_versions, n_workers = dsha256_engine_device_count(search->engine);
    const char *backends = request->backends ? request->backends : "auto";
    const double rate = (double)n_done * (double)n_versions / seconds;
    const int is_rate = seconds >= RATE_SECONDS;
    uint64_t hardware_errors = 0;
    json_t *kernels = json_object(); /* {name: workers that use it} */
    for (size_t i = 0; i < n_workers; i++) {
        dsha256_engine_stats stats = {.size = sizeof stats};
        if (dsha256_engine_get_stats(search->engine, &stats, i) != DSHA256_OK)
            continue;
        hardware_errors += stats.hardware_errors;
        const json_int_t before = json_integer_value(json_object_get(kernels, stats.kernel));
        json_object_set_new(kernels, stats.kernel, json_integer(before + 1));
    }
    if (request->json) {
        print_json(json_pack("{s:s, s:s, s:o, s:I, s:b, s:I, s:I, s:I, s:I, s:I, s:I, s:f, s:o}", "type", "summary",
                             "backend", backends, "kernels", kernels, "workers", (json_int_t)n_workers, "interrupted",
                             search->was_stopped, "hits", (json_int_t)n_hits, "first", (json_int_t)request->first,
                             "nonces", (json_int_t)n_done, "versions", (json_int_t)n_versions, "nonces_left",
                             (json_int_t)n_left, "hardware_errors", (json_int_t)hardware_errors, "seconds", seconds,
                             "rate", is_rate ? json_real(rate) : json_null()));
        return;
    }
    json_decref(kernels);
    char text[QUANTITY_MAX];
    printf("%" PRIu64 " hit%s; %" PRIu64 " nonces x %zu version%s in %.3f s, %s (%s, %zu worker%s)\n", n_hits,
           n_hits == 1 ? "" : "s", n_done, n_versions, n_versions == 1 ? "" : "s", seconds,
           is_rate ? format_quantity(text, rate, "H/s") : "too short for a rate", backends, n_workers,
           n_workers == 1 ? "" : "s");
    if (hardware_errors > 0)
        printf("%" PRIu64 " candidates failed proof: this hardware computes wrong hashes\n", hardware_errors);
    if (n_left > 0)
        printf("%s after %" PRIu64 " of %" PRIu64 " nonces; go on with --first %" PRIu64 " --count %" PRIu64 "\n",
               search->was_stopped ? "interrupted" : "stopped at the first hit", n_done, request->count,
               request->first + n_done, n_left);
}

/* ---- The scan ---------------------------------------------------------------------------------------------------- */

static int run(int argc, char **argv)
{
    struct request request = {.threads = "0", .duty = "100"};
    read_request(&request, argc, argv);
    struct search search = {.versions = request.versions,
                            .n_versions = request.n_versions > 0 ? request.n_versions : 1,
                            .first = request.first,
                            .count = request.count,
                            .to_first_hit = !request.all_hits,
                            .on_hit = print_hit,
                            .context = &request};
    open_engine(&search, request.backends, request.threads, request.duty);
    dsha256_job_init(&search.job, request.header80, request.target32);
    if (dsha256_job_set_versions(&search.job, request.versions, request.n_versions) != DSHA256_OK)
        abort(); /* the options were checked */
    catch_interrupts();

    const double start = seconds_now();
    run_search(&search, !request.json);
    print_summary(&request, &search, seconds_now() - start);
    dsha256_engine_destroy(search.engine);
    if (search.was_stopped)
        return EXIT_SIGNAL + is_interrupted;
    return search.n_hits > 0 ? EXIT_DONE : EXIT_NO_HIT;
}

const struct command command_scan = {"scan", help, run};

/* As Bitcoin Core's bitcoin-util grind, which its signet miner calls: a header goes in, the same header comes out with
 * a nonce that meets its own bits. */
#include "command.h"
#include "search.h"

#include <getopt.h>
#include <inttypes.h>
#include <stdio.h>

static const char help[] =
    "usage: dsha256 grind [OPTION]... HEADER\n"
    "\n"
    "Finds a nonce with which a block header, 160 hex digits or - for standard input, meets the target of its own\n"
    "bits, and prints the header with it, in hex: what bitcoin-util grind does, on all cores and devices.\n"
    "For Bitcoin Core's signet miner: --grind-cmd \"dsha256 grind\".\n"
    "\n"
    "  -m, --version-mask MASK  when no nonce is left, try the other values of the version's bits in MASK\n"
    "                           (BIP320: 0x1fffe000)\n"
    "  -r, --roll-time SECONDS  when no version is left, advance the header's time, up to so many seconds\n"
    "  -n, --count NUMBER       how many nonces, from 0 on (default: all 2^32)\n"
    "  -b, --backend LIST       one or more of dsha256 backends, separated by commas; cpu: the fastest for this CPU;\n"
    "                           auto: that and every device (default)\n"
    "  -T, --threads NUMBER     CPU threads (default: all that this process may use)\n"
    "  -D, --duty PERCENT       share of the time that is spent hashing, 1 to 100 (default 100)\n"
    "      --json               one JSON object: header, hash, nonce, version, time\n"
    "  -h, --help               this text\n"
    "\n"
    "The signet miner takes only the nonce from what is printed: leave out --version-mask and --roll-time there.\n"
    "Exit status: 0 found, 1 there is none, 2 bad usage, 3 failure, 130 stopped by Ctrl-C.\n";

struct grind {
    dsha256_header header;
    uint8_t target32[32];
    uint32_t mask, seconds;
    int json;
    struct search search;
};

static void print_found(const struct search *search, const dsha256_hit *hit)
{
    const struct grind *grind = search->context;
    dsha256_header header = grind->header; /* with the time that was tried */
    uint8_t header80[80];
    char header_hex[161], hash[65];
    if (search->n_hits > 0) /* another version, with the same nonce */
        return;
    header.version = hit->version;
    header.nonce = hit->nonce;
    dsha256_header_encode(header80, &header);
    format_hex(header_hex, header80, 80);
    dsha256_hash_to_hex(hash, hit->hash32);
    if (grind->json)
        print_json(json_pack("{s:s, s:s, s:I, s:I, s:I}", "header", header_hex, "hash", hash, "nonce",
                             (json_int_t)hit->nonce, "version", (json_int_t)hit->version, "time",
                             (json_int_t)header.time));
    else
        puts(header_hex);
}

/* 1: that was the end, by a hit or by Ctrl-C. */
static int try_versions(struct grind *grind, const uint32_t *versions, size_t n_versions)
{
    struct search *search = &grind->search;
    uint8_t header80[80];
    dsha256_header_encode(header80, &grind->header);
    dsha256_job_init(&search->job, header80, grind->target32);
    if (dsha256_job_set_versions(&search->job, versions, n_versions) != DSHA256_OK)
        abort(); /* they are few enough */
    search->versions = versions;
    search->n_versions = n_versions;
    run_search(search, 1);
    return search->n_hits > 0 || search->was_stopped;
}

/* The header's own version first, then the others in groups. Subtracting the mask from a value whose other bits are all
 * 0 counts up within the mask: the borrow jumps over the gaps. */
static int try_time(struct grind *grind)
{
    const uint32_t own = grind->header.version, mask = grind->mask;
    uint32_t versions[DSHA256_JOB_VERSIONS_MAX];
    size_t n = 0;
    if (try_versions(grind, &own, 1))
        return 1;
    for (uint32_t rolled = ((own & mask) - mask) & mask; rolled != (own & mask); rolled = (rolled - mask) & mask) {
        versions[n++] = (own & ~mask) | rolled;
        if (n == DSHA256_JOB_VERSIONS_MAX) {
            if (try_versions(grind, versions, n))
                return 1;
            n = 0;
        }
    }
    return n > 0 && try_versions(grind, versions, n);
}

static int run(int argc, char **argv)
{
    struct grind grind = {.search = {.to_first_hit = 1, .on_hit = print_found, .context = &grind}};
    const char *mask = "0", *seconds = "0", *count = "0x100000000", *backends = NULL, *threads = "0", *duty = "100";
    const struct command_option options[] = {{'m', "version-mask", &mask, NULL}, {'r', "roll-time", &seconds, NULL},
                                             {'n', "count", &count, NULL},       {'b', "backend", &backends, NULL},
                                             {'T', "threads", &threads, NULL},   {'D', "duty", &duty, NULL},
                                             {0, "json", NULL, &grind.json}};
    read_options(argc, argv, options, sizeof options / sizeof options[0]);
    if (optind >= argc)
        die(EXIT_USAGE, "no header given; expected 160 hex digits, or - for standard input");
    uint8_t header80[80];
    parse_header(header80, argv[optind++]);
    expect_no_more_arguments(argc, argv);
    dsha256_header_decode(&grind.header, header80);
    const int status = dsha256_target_from_bits(grind.target32, grind.header.bits);
    if (status != DSHA256_OK)
        die(EXIT_USAGE, "header: no target in its bits: %s", reason_of(status));
    grind.mask = (uint32_t)parse_number("version-mask", mask, 0, UINT32_MAX);
    grind.seconds = (uint32_t)parse_number("roll-time", seconds, 0, UINT32_MAX - grind.header.time);
    grind.search.count = parse_number("count", count, 1, UINT64_C(1) << 32);
    open_engine(&grind.search, choose_backends(backends), threads, duty);
    catch_interrupts();

    const int rolls_time = grind.seconds > 0;
    int is_over = try_time(&grind);
    for (; !is_over && grind.seconds > 0; grind.seconds--) {
        grind.header.time++;
        is_over = try_time(&grind);
    }
    dsha256_engine_destroy(grind.search.engine);
    if (grind.search.n_hits > 0)
        return EXIT_DONE;
    if (is_over)
        die(EXIT_SIGNAL + is_interrupted, "interrupted");
    die(EXIT_NO_HIT, "no hash meets the target of the header's bits, 0x%08" PRIx32 "%s", grind.header.bits,
        grind.mask == 0 && !rolls_time ? "; --version-mask and --roll-time try more headers" : "");
}

const struct command command_grind = {"grind", help, run};

#include <stdio.h>
#include <stdlib.h>

#include "solo.h"

static const char help[] =
    "usage: solo --address ADDRESS [options] http://[USER:PASSWORD@]HOST:PORT/\n"
    "Mines blocks with a Bitcoin node; https:// is with TLS.\n\n"
    "  -a, --address ADDRESS        where the reward goes: base58, bech32 or bech32m\n"
    "  -c, --cookie FILE            holds USER:PASSWORD, such as the node's .cookie\n"
    "      --ca FILE                certificates to trust (default: the system's)\n"
    "  -m, --version-mask HEX       bits of the version to roll (default: 1fffe000, BIP320; 0: none)\n"
    "  -s, --share-difficulty D     look only at hashes of this difficulty (default: the lesser of 1 and the "
    "network's)\n"
    "  -n, --blocks N               end after so many accepted blocks\n"
    "      --nonces N               try only the first N nonces, so that time and extranonce roll soon: for "
    "tests\n" RIG_HELP;

enum { CA = RIG_OPTION_END, NONCES };

static const struct option options[] = {{"address", required_argument, NULL, 'a'},
                                        {"cookie", required_argument, NULL, 'c'},
                                        {"ca", required_argument, NULL, CA},
                                        {"version-mask", required_argument, NULL, 'm'},
                                        {"share-difficulty", required_argument, NULL, 's'},
                                        {"blocks", required_argument, NULL, 'n'},
                                        {"nonces", required_argument, NULL, NONCES},
                                        RIG_OPTIONS,
                                        {NULL, 0, NULL, 0}};

static void read_option(struct solo *solo, int option, const char *value)
{
    struct blockwork_options *work = &solo->work_options;
    const char *why;
    switch (option) {
    case 'a':
        why = address_to_script(solo->script_hex, &solo->is_main, value);
        if (why)
            miner_usage("--address: %s", why);
        solo->is_address_set = 1;
        break;
    case 'c':
        solo->cookie_file = value;
        break;
    case CA:
        solo->ca_file = miner_readable("--ca", value);
        break;
    case 'm':
        work->version_mask = (uint32_t)miner_number("--version-mask", value, 16, 0, UINT32_C(0x1fffffff));
        break;
    case 's':
        work->share_difficulty = miner_positive("--share-difficulty", value);
        break;
    case 'n':
        solo->max_blocks = miner_number("--blocks", value, 10, 1, UINT32_MAX);
        break;
    case NONCES:
        work->last_nonce = (uint32_t)(miner_number("--nonces", value, 10, 1, UINT64_C(1) << 32) - 1);
        break;
    default:
        if (!rig_option(&solo->rig, option, value)) {
            fputs(help, option == 'h' ? stdout : stderr);
            exit(option == 'h' ? 0 : MINER_USAGE);
        }
    }
}

void solo_read_options(struct solo *solo, int argc, char **argv)
{
    for (int option; (option = getopt_long(argc, argv, "a:c:m:s:n:" RIG_LETTERS, options, NULL)) != -1;)
        read_option(solo, option, optarg);
    if (optind != argc - 1 || !solo->is_address_set) {
        fputs(help, stderr);
        exit(MINER_USAGE);
    }
    solo->url = argv[optind];
    const char *why = rpc_check_url(solo->url);
    if (why)
        miner_usage("the node's address: %s", why); /* which is not shown, as it may hold a password */
}

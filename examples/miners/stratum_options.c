#include <curl/curl.h>
#include <dsha256.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "stratum.h"

static const char help[] =
    "usage: stratum --user NAME [options] ADDRESS...\n"
    "Mines for a pool by Stratum V1. An address is stratum+tcp://[USER[:PASSWORD]@]HOST:PORT, or with TLS\n"
    "stratum+ssl://...; of several, the first that works is mined for, and those before it are tried again.\n\n"
    "  -u, --user NAME              as the pool knows you\n"
    "  -p, --password TEXT          (default: x)\n"
    "      --ca FILE                certificates to trust (default: the system's)\n"
    "  -m, --version-mask HEX       bits of the version to roll, if the pool agrees (default: 1fffe000; 0: none)\n"
    "      --min-difficulty D       least difficulty to ask the pool for\n"
    "      --suggest-difficulty D   difficulty to suggest (default: one that gives ten shares a minute; 0: none)\n"
    "      --max-rate N             shares a second to send at most (default: 100)\n"
    "      --no-configure           for pools that close the connection on mining.configure\n"
    "      --no-extranonce-subscribe  the same for mining.extranonce.subscribe. Both are found out, too\n"
    "      --follow-reconnect       let the pool send us to other hosts\n"
    "      --work-timeout SECONDS   without work, after which another pool is tried (default: 120)\n"
    "      --return-every SECONDS   time between tries of the pools that are preferred (default: 60)\n"
    "  -n, --shares N               end after so many accepted shares\n" RIG_HELP;

enum {
    CA = RIG_OPTION_END,
    MIN_DIFFICULTY,
    SUGGEST_DIFFICULTY,
    MAX_RATE,
    NO_CONFIGURE,
    NO_EXTRANONCE_SUBSCRIBE,
    FOLLOW_RECONNECT,
    WORK_TIMEOUT,
    RETURN_EVERY
};

static const struct option options[] = {{"user", required_argument, NULL, 'u'},
                                        {"password", required_argument, NULL, 'p'},
                                        {"ca", required_argument, NULL, CA},
                                        {"version-mask", required_argument, NULL, 'm'},
                                        {"min-difficulty", required_argument, NULL, MIN_DIFFICULTY},
                                        {"suggest-difficulty", required_argument, NULL, SUGGEST_DIFFICULTY},
                                        {"max-rate", required_argument, NULL, MAX_RATE},
                                        {"no-configure", no_argument, NULL, NO_CONFIGURE},
                                        {"no-extranonce-subscribe", no_argument, NULL, NO_EXTRANONCE_SUBSCRIBE},
                                        {"follow-reconnect", no_argument, NULL, FOLLOW_RECONNECT},
                                        {"work-timeout", required_argument, NULL, WORK_TIMEOUT},
                                        {"return-every", required_argument, NULL, RETURN_EVERY},
                                        {"shares", required_argument, NULL, 'n'},
                                        RIG_OPTIONS,
                                        {NULL, 0, NULL, 0}};

/* Options of the connection. 0: it is none. */
static int pool_option(struct pool_options *pool, int option, const char *value)
{
    switch (option) {
    case CA:
        pool->ca_file = miner_readable("--ca", value);
        return 1;
    case 'm':
        pool->version_mask = (uint32_t)miner_number("--version-mask", value, 16, 0, UINT32_C(0x1fffffff));
        return 1;
    case MIN_DIFFICULTY:
        pool->min_difficulty = miner_positive("--min-difficulty", value);
        return 1;
    case SUGGEST_DIFFICULTY:
        pool->suggestion = strcmp(value, "0") == 0 ? 0 : miner_positive("--suggest-difficulty", value);
        return 1;
    case NO_CONFIGURE:
        pool->no_configure = 1;
        return 1;
    case NO_EXTRANONCE_SUBSCRIBE:
        pool->no_extranonce_subscribe = 1;
        return 1;
    case FOLLOW_RECONNECT:
        pool->follows_reconnect = 1;
        return 1;
    case WORK_TIMEOUT:
        pool->work_timeout = miner_positive("--work-timeout", value);
        return 1;
    default:
        return 0;
    }
}

static char *copy(const char *text)
{
    char *copied = strdup(text);
    if (!copied)
        miner_die("out of memory");
    return copied;
}

/* A part of USER:PASSWORD@ with its %XX, or what stands for it where there is none. */
static char *login(const char *part, size_t length, const char *otherwise)
{
    if (!part)
        return copy(otherwise);
    char *text = curl_easy_unescape(NULL, part, (int)length, NULL), *copied = copy(text ? text : "");
    curl_free(text);
    return copied;
}

static void add_pool(struct stratum *stratum, const char *address, const char *user, const char *password)
{
    struct pool *pool = &stratum->pools[stratum->n_pools++];
    const char *host = strstr(address, "://"), *at = strrchr(address, '@'), *colon = NULL;
    if (!host)
        miner_usage("'%s': expected stratum+tcp://HOST:PORT or stratum+ssl://HOST:PORT", miner_printable(address));
    host += 3;
    if (at)
        colon = memchr(host, ':', (size_t)(at - host));
    const char *user_end = colon ? colon : at;
    pool->user = login(at ? host : NULL, at ? (size_t)(user_end - host) : 0, user ? user : "");
    pool->password = login(colon ? colon + 1 : NULL, colon ? (size_t)(at - colon - 1) : 0, password);
    pool->url = malloc(strlen(address) + 1);
    if (!pool->url)
        miner_die("out of memory");
    sprintf(pool->url, "%.*s%s", (int)(host - address), address, at ? at + 1 : host);
    const char *why = line_check_url(pool->url);
    if (why)
        miner_usage("'%s': %s", miner_printable(pool->url), why);
    if (!pool->user[0])
        miner_usage("%s: expected a user", miner_printable(pool->url));
    miner_utf8("--user", pool->user);
    miner_utf8("--password", pool->password);
    pool->options = &stratum->pool_options;
    pool->total = &stratum->rig.counts;
}

void stratum_read_options(struct stratum *stratum, int argc, char **argv)
{
    const char *user = NULL, *password = "x";
    for (int option; (option = getopt_long(argc, argv, "u:p:m:n:" RIG_LETTERS, options, NULL)) != -1;)
        if (option == 'u')
            user = optarg;
        else if (option == 'p')
            password = optarg;
        else if (option == MAX_RATE)
            stratum->limit.per_s = (double)miner_number("--max-rate", optarg, 10, 1, 1000000);
        else if (option == RETURN_EVERY)
            stratum->return_s = miner_positive("--return-every", optarg);
        else if (option == 'n')
            stratum->max_shares = miner_number("--shares", optarg, 10, 1, UINT32_MAX);
        else if (!pool_option(&stratum->pool_options, option, optarg) && !rig_option(&stratum->rig, option, optarg)) {
            fputs(help, option == 'h' ? stdout : stderr);
            exit(option == 'h' ? 0 : MINER_USAGE);
        }
    if (optind == argc) {
        fputs(help, stderr);
        exit(MINER_USAGE);
    }
    if (argc - optind > STRATUM_POOLS_MAX)
        miner_usage("expected %d addresses at most", STRATUM_POOLS_MAX);
    for (int i = optind; i < argc; i++)
        add_pool(stratum, argv[i], user, password);
    for (size_t i = 0; i < stratum->n_pools; i++)
        if (stratum->n_pools == 1)
            snprintf(stratum->pools[i].name, sizeof stratum->pools[i].name, "pool");
        else
            snprintf(stratum->pools[i].name, sizeof stratum->pools[i].name, "pool %.90s",
                     miner_printable(strstr(stratum->pools[i].url, "://") + 3));
}

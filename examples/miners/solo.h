/* The miner for a node: what its files share. */
#ifndef SOLO_H
#define SOLO_H

#include "address.h"
#include "blockwork.h"
#include "rig.h"
#include "rpc.h"

/* A block that the node has not answered for. */
struct found {
    char *hex; /* NULL: there is none */
    char hash[65];
    char *workid;
    uint32_t height;
    char reason[128]; /* what submitblock had against it */
};

/* What was asked beside templates. */
enum solo_call { SOLO_NETWORK, SOLO_SUBMIT, SOLO_IN_CHAIN };

struct solo {
    const char *url, *cookie_file, *ca_file;
    char script_hex[ADDRESS_SCRIPT_HEX_SIZE];
    int is_main, is_address_set;
    unsigned long long max_blocks;
    struct blockwork_options work_options;

    struct rig rig;
    struct rpc *templates, *calls;
    struct blockwork work;
    struct found found;
    enum solo_call call;
    int is_network_checked;
    uint64_t tag;                 /* of the work */
    int is_longpoll;              /* the request for a template that is under way */
    double asked_at;              /* when it began */
    double next_request;          /* not before */
    double work_at;               /* when the work came */
    double longpoll_at;           /* no long poll before */
    unsigned n_longpoll_failures; /* in a row */
    int is_node_gone;             /* and that was told */
    unsigned long long n_failures;
    struct backoff backoff;
    struct notice notice;
};

/* Reads options and the address of the node; ends the program where they are wrong. */
void solo_read_options(struct solo *solo, int argc, char **argv);

#endif

/* A pool: its address, the session with it, and what became of the shares that it was sent. */
#ifndef POOL_H
#define POOL_H

#include <dsha256_work.h>
#include <jansson.h>

#include "counts.h"
#include "line.h"
#include "miner.h"
#include "protocol.h"
#include "sent.h"

/* What is the same for all pools. */
struct pool_options {
    const char *ca_file;
    uint32_t version_mask; /* what we are able to roll */
    double min_difficulty; /* 0: any */
    double suggestion;     /* difficulty to suggest; 0: none */
    int no_configure, no_extranonce_subscribe, follows_reconnect;
    double work_timeout; /* seconds that a pool may be without work */
};

/* How a session begins. Some pools close the connection on a request that they do not know, or do not expect yet. */
enum pool_style {
    POOL_CONFIGURE_FIRST, /* as BIP310 has it */
    POOL_SUBSCRIBE_FIRST, /* then configure */
    POOL_NO_EXTRAS,       /* without what suggests and subscribes to changes */
    POOL_BARE,            /* without configure, too */
    POOL_STYLES
};

enum { POOL_FAILURES = 3 }; /* in a row: another pool is tried */

/* What the pool said in this session. */
struct session {
    struct line *line; /* NULL: there is none */
    int is_open;       /* it is connected */
    double began_at, heard_at;
    double idle_since; /* without work; 0: it has some */
    struct stratum_extranonce extranonce;
    double difficulty;
    uint32_t version_mask; /* what the pool lets us roll */
    json_t *job;           /* params of the last mining.notify, until pool_job has read it */
    int has_accepted;
    unsigned n_bad; /* lines in a row that said nothing useful */
    int told_bad;
    struct sent sent;
};

struct pool {
    const struct pool_options *options;
    char *url, *redirect; /* where to connect; where the pool sent us instead, or NULL */
    char *user, *password;
    char name[100]; /* for messages */
    struct session session;

    struct backoff backoff;
    struct notice notice;
    int is_gone; /* and that was told */
    int told_min_difficulty;
    unsigned n_failures; /* in a row */
    unsigned n_early;    /* sessions in a row that it closed at their beginning */
    enum pool_style style;
    int applies_at_once; /* it measures shares of the current job by a new difficulty */

    struct counts counts, *total;
    unsigned long long n_connections;
};

/* What a call of pool_next found. */
enum pool_news {
    POOL_QUIET,      /* nothing, for now */
    POOL_SAID,       /* something that needs no one else */
    POOL_JOB,        /* session.job is new */
    POOL_MASK,       /* session.version_mask is new */
    POOL_DIFFICULTY, /* session.difficulty is new */
    POOL_TOO_EASY,   /* a share of the current job was refused because of its difficulty */
    POOL_LOST        /* the session is over */
};

/* Begins to connect, if it is time to. */
void pool_connect(struct pool *pool);

/* Looks after the session without waiting; to be called until it is quiet. */
enum pool_news pool_next(struct pool *pool);

/* Reads session.job. 0: it cannot be used, which was told. */
int pool_job(struct pool *pool, struct stratum_job *job);

/* Sends a share; its answer is counted. 0: the session is over. */
int pool_submit(struct pool *pool, json_int_t number, const dsha256_submit_v1 *submit);

/* Ends the session: as a failure, which is told, or quietly. Shares without an answer are counted as such. */
void pool_lose(struct pool *pool, const char *why);
void pool_close(struct pool *pool);

/* Frees all of it. */
void pool_free(struct pool *pool);

#endif

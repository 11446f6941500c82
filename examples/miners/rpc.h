/* JSON-RPC over HTTP, as Bitcoin nodes speak it: one call at a time, in the background. */
#ifndef RPC_H
#define RPC_H

#include <jansson.h>

struct rpc;

/* What is wrong with an address; NULL: nothing. */
const char *rpc_check_url(const char *url);

/* url is http://[user:password@]host:port/. cookie_file, which may be NULL, is a file that holds "user:password", such
 * as Bitcoin Core's .cookie; it is read again for each call, as a node writes a new one when it starts.
 * ca_file, which may be NULL, holds the certificates to trust. NULL: out of memory. */
struct rpc *rpc_open(const char *url, const char *cookie_file, const char *ca_file);
void rpc_close(struct rpc *rpc);

enum rpc_state {
    RPC_IDLE,    /* no call was begun */
    RPC_BUSY,    /* no answer yet */
    RPC_ANSWER,  /* *result is what the node answered; the caller frees it by json_decref */
    RPC_REFUSED, /* the node answered with an error: rpc_error says which */
    RPC_TIMEOUT, /* no answer in time */
    RPC_FAILED   /* no node, or nothing that could be understood: rpc_error says why */
};

/* Begins a call; one that is under way is dropped. Takes the reference to params. */
void rpc_begin(struct rpc *rpc, const char *method, json_t *params, long timeout_s);

/* Looks after the call that was begun, without waiting. Of the states after RPC_BUSY each is told once. */
enum rpc_state rpc_poll(struct rpc *rpc, json_t **result);

/* Waits until there may be something for rpc_poll to do. */
void rpc_wait(struct rpc *rpc, int timeout_ms);

/* One line on what went wrong; lives until the next call. */
const char *rpc_error(const struct rpc *rpc);

#endif

/* JSON-RPC over HTTP, as Bitcoin nodes speak it: one call at a time, in the background or waited for. */
#ifndef RPC_H
#define RPC_H

#include <jansson.h>

struct rpc;

/* url is http://[user:password@]host:port/. cookie_file, which may be NULL, is a file that holds "user:password", such
 * as Bitcoin Core's .cookie; it is read again for each call, as a node writes a new one when it starts. NULL: no
 * memory. */
struct rpc *rpc_open(const char *url, const char *cookie_file);
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

/* Begins a call and waits for its end. */
enum rpc_state rpc_call(struct rpc *rpc, json_t **result, const char *method, json_t *params, long timeout_s);

/* One line on what went wrong; lives until the next call. */
const char *rpc_error(const struct rpc *rpc);

#endif

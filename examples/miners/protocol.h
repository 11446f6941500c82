/* What Stratum V1's messages say: JSON in, values out. Nothing here keeps anything. */
#ifndef PROTOCOL_H
#define PROTOCOL_H

#include <dsha256_work.h>
#include <jansson.h>

#define STRATUM_AGENT "dsha256-stratum/0.1"

/* The number of an answer's id, which some pools send back as a string. 0: it is none. */
int stratum_id(json_int_t *id, const json_t *value);

/* What an answer that is no yes gives as its reason, in any of the ways that pools have, and whether it means that a
 * share came too late. */
#define STRATUM_REASON_SIZE 160
void stratum_reason(char reason[STRATUM_REASON_SIZE], int *is_stale, json_t *answer);

/* A version mask. 0: it is none. */
int stratum_mask(uint32_t *mask, const json_t *hex);

/* The numbers that a pool gave a session. */
struct stratum_extranonce {
    char *extranonce1; /* hex; NULL: not known yet */
    size_t extranonce2_size;
};

/* What a mining.notify describes. */
struct stratum_job {
    dsha256_template *tmpl;
    dsha256_header first; /* the header whose extranonce2 is all zeros */
    size_t extranonce2_size;
};

/* Reads a mining.notify. NULL, or what is wrong with it; job->tmpl is NULL then. */
const char *stratum_job(struct stratum_job *job, json_t *params, const struct stratum_extranonce *extranonce,
                        uint32_t version_mask);

/* A request, to be sent and freed by the caller; takes the reference to params. NULL: out of memory. */
char *stratum_request(json_int_t id, const char *method, json_t *params);

/* The answer to a request of the pool, likewise. */
char *stratum_answer(json_t *id, const char *method);

/* Where client.reconnect [host, port, seconds to wait] sends us, from our url; what is missing or cannot be stays as it
 * is. 1: that is another host. */
#define STRATUM_URL_SIZE 300
int stratum_reconnect(char url[STRATUM_URL_SIZE], double *wait, const json_t *params, const char *from);

/* The parameters of mining.configure. */
json_t *stratum_configure(uint32_t version_mask, double min_difficulty);

/* A difficulty as pools like to read it: whole from 1 on. */
json_t *stratum_difficulty(double difficulty);

#endif

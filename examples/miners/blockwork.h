/* Work of a node: what getblocktemplate answers, made into a template and a space. */
#ifndef BLOCKWORK_H
#define BLOCKWORK_H

#include <dsha256_work.h>
#include <jansson.h>

/* What is the same for all work. */
struct blockwork_options {
    const char *script_hex, *text_hex; /* where the reward goes; what stands in the coinbase */
    double share_difficulty;           /* of hashes that are worth a look; 0: the network's, or 1 if that is less */
    uint32_t version_mask, last_nonce;
    uint32_t seconds; /* how long it is to last */
};

struct blockwork {
    dsha256_template *tmpl; /* NULL: nothing */
    dsha256_space *space;
    uint8_t target32[32]; /* the network's */
    uint32_t height;
    char previous[65];
    char *longpollid, *workid; /* NULL: the node gave none */
};

/* Makes work of the answer. Returns NULL, or what is wrong with it; blockwork_free is due in any case. */
const char *blockwork_make(struct blockwork *work, const json_t *answer, const struct blockwork_options *options);
void blockwork_free(struct blockwork *work);

#endif

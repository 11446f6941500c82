/* Shares that a pool has not answered yet, by their numbers. */
#ifndef SENT_H
#define SENT_H

#include <jansson.h>

enum { SENT_MAX = 4096 };

/* Starts as {0}. */
struct sent {
    json_int_t numbers[SENT_MAX];
    size_t n;
};

/* 1: there was no room, and the oldest was dropped. */
int sent_add(struct sent *sent, json_int_t number);

/* 0: it is not there. */
int sent_remove(struct sent *sent, json_int_t number);

#endif

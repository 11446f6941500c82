#include "sent.h"

#include <string.h>

static void drop(struct sent *sent, size_t i)
{
    sent->n--;
    memmove(sent->numbers + i, sent->numbers + i + 1, (sent->n - i) * sizeof sent->numbers[0]);
}

int sent_add(struct sent *sent, json_int_t number)
{
    const int is_full = sent->n == SENT_MAX;
    if (is_full)
        drop(sent, 0);
    sent->numbers[sent->n++] = number;
    return is_full;
}

int sent_remove(struct sent *sent, json_int_t number)
{
    for (size_t i = 0; i < sent->n; i++)
        if (sent->numbers[i] == number) {
            drop(sent, i);
            return 1;
        }
    return 0;
}

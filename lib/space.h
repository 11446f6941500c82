/* A search space as lib/space.c hands it out and lib/space_save.c writes it. */
#ifndef DSHA256_LIB_SPACE_H
#define DSHA256_LIB_SPACE_H

#include "number.h"
#include "template.h"

struct dsha256_space {
    struct dsha256i_work work;
    dsha256_range range;
    struct dsha256i_number cursor, end; /* what is left: positions cursor … end − 1, see lib/space.c */
    uint8_t bytes[];                    /* of the work */
};

/* A copy of model, which points to its own bytes; NULL if there is no memory. */
struct dsha256_space *dsha256i_space_copy(const struct dsha256_space *model);
/* DSHA256_ERR_ARGUMENT if the range is not one of the work. */
int dsha256i_space_check(const struct dsha256i_work *work, const dsha256_range *range);
/* The versions of each of its units. */
uint32_t dsha256i_space_versions(const struct dsha256_space *space);
/* The number of positions of the whole range. */
void dsha256i_space_positions(struct dsha256i_number *positions, const struct dsha256_space *space);

#endif

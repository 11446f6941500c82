/* "auto" and every CPU backend of this machine, opened once. */
#ifndef DSHA256_TESTS_FUZZ_BACKENDS_H
#define DSHA256_TESTS_FUZZ_BACKENDS_H

#include "fuzz.h"

struct backends {
    size_t n;
    dsha256_backend *backend[16];
};

static inline const struct backends *open_backends(void)
{
    static struct backends all; /* number 0, NULL, is "auto" */
    if (all.n > 0)
        return &all;
    all.n = 1;
    for (size_t i = 0; i < dsha256_backend_count(); i++) {
        dsha256_backend_info info = {.size = sizeof info};
        DEMAND(dsha256_backend_info_at(&info, i) == DSHA256_OK);
        if (!info.usable || info.is_device)
            continue;
        DEMAND(all.n < sizeof all.backend / sizeof all.backend[0]);
        DEMAND(dsha256_backend_open(&all.backend[all.n++], info.name) == DSHA256_OK);
    }
    return &all;
}

#endif

/* The backends that the options of an engine name. */
#include "engine.h"

#include <stdlib.h>
#include <string.h>

void dsha256i_backends_discard(struct dsha256i_backend_list *list)
{
    for (size_t i = 0; i < list->n_cpu && list->owns; i++)
        dsha256_backend_close(list->cpu[i]);
    for (size_t i = 0; i < list->n_devices && list->owns; i++)
        dsha256_backend_close(list->device[i]);
    free(list->device);
}

/* A device of the list that is the same board as the one of this name, which may be another (same_as); or NULL. */
static const dsha256_backend *find_board(const struct dsha256i_backend_list *list, const char *name,
                                         const char *same_as)
{
    for (size_t i = 0; i < list->n_devices; i++) {
        const struct dsha256i_kernel *kernel = list->device[i]->kernel;
        if (strcmp(kernel->same_as ? kernel->same_as : kernel->name, same_as ? same_as : name) == 0)
            return list->device[i];
    }
    return NULL;
}

int dsha256i_backends_add(struct dsha256i_backend_list *list, dsha256_backend *backend)
{
    const struct dsha256i_kernel *kernel = dsha256i_backend_kernel(backend, DSHA256_OP_SCAN);
    if (!kernel)
        return dsha256i_error_plain(DSHA256_ERR_SELFTEST);
    if (!kernel->scan_device) {
        if (list->n_cpu == DSHA256I_CPU_BACKENDS_MAX)
            return dsha256i_error(DSHA256_ERR_ARGUMENT, "backends: over %d of CPUs", DSHA256I_CPU_BACKENDS_MAX);
        list->cpu[list->n_cpu++] = backend;
        return DSHA256_OK;
    }
    const dsha256_backend *same = find_board(list, kernel->name, kernel->same_as);
    if (same && strcmp(same->kernel->name, kernel->name) == 0)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "backends: %s twice", kernel->name);
    if (same)
        return dsha256i_error(DSHA256_ERR_ARGUMENT, "backends: %s and %s are the same board: name one of them",
                              same->kernel->name, kernel->name);
    if (list->n_devices == list->max_devices) {
        const size_t max = 2 * list->max_devices + 8;
        dsha256_backend **grown = realloc(list->device, max * sizeof(dsha256_backend *));
        if (!grown)
            return dsha256i_error_plain(DSHA256_ERR_MEMORY);
        list->device = grown;
        list->max_devices = max;
    }
    list->device[list->n_devices++] = backend;
    return DSHA256_OK;
}

static int open_one(struct dsha256i_backend_list *list, const char *name)
{
    dsha256_backend *backend;
    int status = dsha256_backend_open(&backend, name);
    if (status != DSHA256_OK)
        return status;
    status = dsha256i_backends_add(list, backend);
    if (status != DSHA256_OK)
        dsha256_backend_close(backend);
    return status;
}

/* Every device of the machine that can be opened; of one that is listed twice, the first that can. */
static int open_devices(struct dsha256i_backend_list *list)
{
    for (size_t i = 0; i < dsha256_backend_count(); i++) {
        dsha256_backend_info info = {.size = sizeof info};
        if (!dsha256i_backend_is_device(i) || dsha256_backend_info_at(&info, i) != DSHA256_OK || !info.usable ||
            find_board(list, info.name, info.same_as))
            continue;
        const int status = open_one(list, info.name);
        if (status == DSHA256_ERR_MEMORY)
            return status;
    }
    return DSHA256_OK;
}

int dsha256i_backends_open(struct dsha256i_backend_list *list, const char *names)
{
    if (!names || strcmp(names, "auto") == 0) {
        const int status = open_one(list, "auto");
        return status == DSHA256_OK ? open_devices(list) : status;
    }
    for (const char *at = names;; at++) {
        char name[64];
        const size_t length = strcspn(at, ",");
        if (length == 0 || length >= sizeof name)
            return dsha256i_error(DSHA256_ERR_BACKEND, "backends: a name of %zu characters", length);
        memcpy(name, at, length);
        name[length] = '\0';
        const int status = open_one(list, strcmp(name, "cpu") == 0 ? "auto" : name);
        if (status != DSHA256_OK)
            return status;
        at += length;
        if (!*at)
            return DSHA256_OK;
    }
}

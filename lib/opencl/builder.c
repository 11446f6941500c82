/* Building programs beside a device's work. */
#include "opencl.h"

#ifdef DSHA256_OPENCL

#include "../platform.h"
#include "builder.h"

#include <stdlib.h>

uint64_t dsha256i_opencl_hang_ns = UINT64_C(20000000000);

struct dsha256i_opencl_builder {
    struct dsha256i_opencl_builder *next; /* of those abandoned */
    const struct dsha256i_opencl_functions *cl;
    cl_context context;
    const struct dsha256i_opencl_device_info *info;
    dsha256i_thread thread;
    dsha256i_mutex mutex; /* for all that follows */
    dsha256i_cond cond;
    unsigned left; /* forms, as bits */
    uint64_t begun_ns;
    int is_over;
    cl_program programs[DSHA256I_CL_FORMS];
};

static void *run(void *pointer)
{
    struct dsha256i_opencl_builder *builder = pointer;
    for (int form = 0; form < DSHA256I_CL_FORMS; form++) {
        dsha256i_lock(&builder->mutex);
        const int is_wanted = (builder->left >> form & 1) != 0;
        builder->begun_ns = dsha256i_clock_ns();
        dsha256i_unlock(&builder->mutex);
        if (!is_wanted)
            continue;
        int use_cache = 1;
        cl_program program = dsha256i_opencl_build_form(builder->cl, builder->context, builder->info, form, &use_cache);
        dsha256i_lock(&builder->mutex);
        builder->programs[form] = program;
        dsha256i_unlock(&builder->mutex);
    }
    dsha256i_lock(&builder->mutex);
    builder->is_over = 1;
    dsha256i_wake_all(&builder->cond);
    dsha256i_unlock(&builder->mutex);
    return NULL;
}

struct dsha256i_opencl_builder *dsha256i_opencl_builder_start(const struct dsha256i_opencl_functions *cl,
                                                              cl_context context,
                                                              const struct dsha256i_opencl_device_info *info,
                                                              unsigned forms)
{
    struct dsha256i_opencl_builder *builder = calloc(1, sizeof *builder);
    if (!builder)
        return NULL;
    builder->cl = cl;
    builder->context = context;
    builder->info = info;
    builder->left = forms;
    builder->begun_ns = dsha256i_clock_ns();
    const int has_mutex = dsha256i_mutex_init(&builder->mutex) == 0;
    const int has_cond = has_mutex && dsha256i_cond_init(&builder->cond) == 0;
    if (has_cond && dsha256i_thread_start(&builder->thread, run, builder) == 0)
        return builder;
    if (has_cond)
        dsha256i_cond_destroy(&builder->cond);
    if (has_mutex)
        dsha256i_mutex_destroy(&builder->mutex);
    free(builder);
    return NULL;
}

/* With the mutex held. */
static enum dsha256i_opencl_building state_of(const struct dsha256i_opencl_builder *builder)
{
    if (builder->is_over)
        return DSHA256I_CL_BUILT;
    return dsha256i_clock_ns() - builder->begun_ns > dsha256i_opencl_hang_ns ? DSHA256I_CL_BUILD_HUNG
                                                                             : DSHA256I_CL_BUILDING;
}

enum dsha256i_opencl_building dsha256i_opencl_builder_state(struct dsha256i_opencl_builder *builder)
{
    dsha256i_lock(&builder->mutex);
    const enum dsha256i_opencl_building state = state_of(builder);
    dsha256i_unlock(&builder->mutex);
    return state;
}

cl_program dsha256i_opencl_builder_take(struct dsha256i_opencl_builder *builder, int form)
{
    dsha256i_lock(&builder->mutex);
    cl_program program = builder->programs[form];
    builder->programs[form] = NULL;
    dsha256i_unlock(&builder->mutex);
    return program;
}

void dsha256i_opencl_builder_wait(struct dsha256i_opencl_builder *builder)
{
    dsha256i_lock(&builder->mutex);
    while (state_of(builder) == DSHA256I_CL_BUILDING)
        dsha256i_wait_until(&builder->cond, &builder->mutex, builder->begun_ns + dsha256i_opencl_hang_ns + 1000000);
    dsha256i_unlock(&builder->mutex);
}

/* Keeps it for ever, where tools that look for leaks see it. */
static void abandon(struct dsha256i_opencl_builder *builder)
{
    static struct dsha256i_opencl_builder *abandoned;
    builder->next = __atomic_load_n(&abandoned, __ATOMIC_RELAXED);
    while (!__atomic_compare_exchange_n(&abandoned, &builder->next, builder, 0, __ATOMIC_RELEASE, __ATOMIC_RELAXED))
        ;
}

int dsha256i_opencl_builder_end(struct dsha256i_opencl_builder *builder)
{
    dsha256i_lock(&builder->mutex);
    builder->left = 0;
    dsha256i_unlock(&builder->mutex);
    dsha256i_opencl_builder_wait(builder);
    if (dsha256i_opencl_builder_state(builder) != DSHA256I_CL_BUILT) {
        dsha256i_thread_detach(builder->thread);
        abandon(builder);
        return 0;
    }
    dsha256i_thread_join(builder->thread);
    for (int form = 0; form < DSHA256I_CL_FORMS; form++)
        if (builder->programs[form])
            builder->cl->clReleaseProgram(builder->programs[form]);
    dsha256i_cond_destroy(&builder->cond);
    dsha256i_mutex_destroy(&builder->mutex);
    free(builder);
    return 1;
}

#else
typedef int dsha256i_nothing_here; /* ISO C wants a declaration */
#endif

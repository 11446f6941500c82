/* Whether this program is linked statically: such a one must not load libraries. They bring a second C library, which
 * nobody has started; with glibc dlopen succeeds, and the first call of a driver crashes. Included where libraries are
 * opened, with _GNU_SOURCE defined. */
#ifndef DSHA256_LIB_STATIC_PROGRAM_H
#define DSHA256_LIB_STATIC_PROGRAM_H

#if defined(__linux__) && !defined(__ANDROID__) /* Android's static programs have a dlopen that always fails */
#include <link.h>

/* The first object is the program, also where it was started as an argument of the dynamic linker; only one that is
 * linked dynamically, position-independent or not, names a dynamic linker. */
static inline int dsha256i_names_linker(struct dl_phdr_info *program, size_t size, void *is_dynamic)
{
    (void)size;
    for (int i = 0; i < program->dlpi_phnum; i++)
        *(int *)is_dynamic |= program->dlpi_phdr[i].p_type == PT_INTERP;
    return 1; /* no more objects */
}

static inline int dsha256i_is_static_program(void)
{
    int is_dynamic = 0;
    return dl_iterate_phdr(dsha256i_names_linker, &is_dynamic) == 1 && !is_dynamic;
}
#else
static inline int dsha256i_is_static_program(void)
{
    return 0;
}
#endif
#endif

/* Programs that are built beside a device's work, on a thread of their own: the drivers' compilers take from a tenth of
 * a second to several. */
#ifndef DSHA256_LIB_OPENCL_BUILDER_H
#define DSHA256_LIB_OPENCL_BUILDER_H

#include "opencl.h"

/* Starts to build the forms (bits) in the context. NULL: there is no memory, or no thread. */
struct dsha256i_opencl_builder *dsha256i_opencl_builder_start(const struct dsha256i_opencl_functions *cl,
                                                              cl_context context,
                                                              const struct dsha256i_opencl_device_info *info,
                                                              unsigned forms);
/* Built: as far as they can be. Hung: the compiler has taken dsha256i_opencl_hang_ns for one, and nobody waits any
 * more. */
enum dsha256i_opencl_building { DSHA256I_CL_BUILDING, DSHA256I_CL_BUILT, DSHA256I_CL_BUILD_HUNG };
enum dsha256i_opencl_building dsha256i_opencl_builder_state(struct dsha256i_opencl_builder *builder);
/* The program of one of the forms, which is the caller's then; NULL: it does not build, or not yet. */
cl_program dsha256i_opencl_builder_take(struct dsha256i_opencl_builder *builder, int form);
/* Returns when it is built, or hung. */
void dsha256i_opencl_builder_wait(struct dsha256i_opencl_builder *builder);
/* Ends it after the form that is being built, and all that was not taken. 0: the compiler hangs. What it uses, the
 * context with it, is left to it. */
int dsha256i_opencl_builder_end(struct dsha256i_opencl_builder *builder);

#endif

/* OpenCL devices as backends. Every device opened has a context of its own; nothing here is shared but the list of what
 * there is, made once a process. */
#ifndef DSHA256_LIB_OPENCL_OPENCL_H
#define DSHA256_LIB_OPENCL_OPENCL_H

#include "../kernel.h"

/* ---- For lib/backend.c: all that is called from outside of lib/opencl -------------------------------------------- */

/* How many devices there are: opencl:0, opencl:1 …. The first call loads OpenCL and lists them; 0 without
 * DSHA256_OPENCL. */
size_t dsha256i_opencl_count(void);
/* Describes number index. */
void dsha256i_opencl_info(dsha256_backend_info *info, size_t index);
/* 1 if the device is this machine's CPU, which CPU backends serve better. */
int dsha256i_opencl_is_cpu(size_t index);
/* Why there is no device, or why some are not listed; NULL if nothing went wrong. */
const char *dsha256i_opencl_problem(void);
/* Opens the device that the name means, and tests it: "opencl:" and a number, a PCI id, or a part of the device's
 * name. */
int dsha256i_opencl_open(const struct dsha256i_kernel **kernel, const char *name);

/* What dsha256_opencl_configure set; the texts are NULL where nothing was set. */
struct dsha256i_opencl_settings {
    char *library, *cache;
    unsigned launch_ms;
};
const struct dsha256i_opencl_settings *dsha256i_opencl_settings(void);

#ifdef DSHA256_OPENCL
#define CL_TARGET_OPENCL_VERSION 120
#include <CL/cl.h>

/* ---- loader.c ---------------------------------------------------------------------------------------------------- */

/* Every function of OpenCL that is called; bound at run time. */
#define DSHA256I_OPENCL_FUNCTIONS(F)                                                                                   \
    F(clGetPlatformIDs)                                                                                                \
    F(clGetPlatformInfo)                                                                                               \
    F(clGetDeviceIDs)                                                                                                  \
    F(clGetDeviceInfo)                                                                                                 \
    F(clCreateContext)                                                                                                 \
    F(clReleaseContext)                                                                                                \
    F(clCreateCommandQueue)                                                                                            \
    F(clReleaseCommandQueue)                                                                                           \
    F(clCreateProgramWithSource)                                                                                       \
    F(clCreateProgramWithBinary)                                                                                       \
    F(clBuildProgram)                                                                                                  \
    F(clGetProgramInfo)                                                                                                \
    F(clReleaseProgram)                                                                                                \
    F(clCreateKernel)                                                                                                  \
    F(clReleaseKernel)                                                                                                 \
    F(clGetKernelWorkGroupInfo)                                                                                        \
    F(clSetKernelArg)                                                                                                  \
    F(clCreateBuffer)                                                                                                  \
    F(clReleaseMemObject)                                                                                              \
    F(clEnqueueWriteBuffer)                                                                                            \
    F(clEnqueueReadBuffer)                                                                                             \
    F(clEnqueueMapBuffer)                                                                                              \
    F(clEnqueueUnmapMemObject)                                                                                         \
    F(clEnqueueNDRangeKernel)                                                                                          \
    F(clFlush)                                                                                                         \
    F(clGetEventInfo)                                                                                                  \
    F(clGetEventProfilingInfo)                                                                                         \
    F(clReleaseEvent)

struct dsha256i_opencl_functions {
#define DSHA256I_OPENCL_MEMBER(name) __typeof__(name) *name;
    DSHA256I_OPENCL_FUNCTIONS(DSHA256I_OPENCL_MEMBER)
#undef DSHA256I_OPENCL_MEMBER
};

/* Fills cl, and keeps the library loaded for good: drivers do not survive being unloaded. NULL, or why it cannot. */
const char *dsha256i_opencl_load(struct dsha256i_opencl_functions *cl);

/* ---- list.c ------------------------------------------------------------------------------------------------------ */

struct dsha256i_opencl_device_info {
    cl_platform_id platform;
    cl_device_id device;
    int is_cpu, is_by_vendor; /* the platform is that of who made the device */
    cl_uint vendor_id;        /* of PCI, mostly */
    unsigned lanes;
    size_t max_group;
    char name[16], description[512], device_name[128], driver[128], pci[16];
    const char *missing; /* why it is not usable, or NULL */
    const char *same_as; /* the name of the device before it that is the same board by another platform, or NULL */
    /* Atomic: what races of this process decided, for jobs of one version and of several; NULL: nothing yet. */
    const struct dsha256i_opencl_decision *decisions[2];
    const struct dsha256i_opencl_variant *only; /* for tests: what serves scans of one version, and but for
                                                    the entry all others; NULL: the fastest does */
};

/* ---- context.c, launch.c, batch.c, device.c ---------------------------------------------------------------------- */

/* What the kernels call job: see there. */
struct dsha256i_opencl_job {
    uint32_t w16, w17, w18_base, w19_base, w31_base, w32_base, target_top, n_versions;
    struct {
        uint32_t round3[8], hkw4[3], midstate[8], next_a, next_e;
    } prepared[DSHA256_JOB_VERSIONS_MAX];
};
void dsha256i_opencl_make_job(struct dsha256i_opencl_job *made, const struct dsha256i_job *job);

int dsha256i_opencl_device_open(const struct dsha256i_kernel **kernel, const struct dsha256i_opencl_functions *cl,
                                struct dsha256i_opencl_device_info *info);
/* Nanoseconds after which a launch counts as lost. For tests to shorten. */
extern uint64_t dsha256i_opencl_hang_ns;
/* Candidates that a launch has room for. For tests to lessen. */
extern uint32_t dsha256i_opencl_capacity;
/* Messages of a piece of a batch. For tests to lessen. */
extern uint32_t dsha256i_opencl_piece_size;

/* ---- cache.c ----------------------------------------------------------------------------------------------------- */

/* The forms of the kernels: builds of kernels/opencl/sha256d.cl with other options, which compute the same. */
enum { DSHA256I_CL_PLAIN, DSHA256I_CL_NESTED, DSHA256I_CL_NESTED_MULTIPLY_ADD, DSHA256I_CL_FORMS };

extern const struct dsha256i_opencl_form {
    const char *name, *options; /* for people; of the build */
} dsha256i_opencl_forms[DSHA256I_CL_FORMS];

/* Builds the form: from the cache folder's binary if *use_cache is set and there is one that serves, otherwise from
 * source. Afterwards *use_cache says which it was. NULL: it does not build. Several threads may do so at once. */
cl_program dsha256i_opencl_build_form(const struct dsha256i_opencl_functions *cl, cl_context context,
                                      const struct dsha256i_opencl_device_info *info, int form, int *use_cache);
/* Keeps n bytes about the device in the cache folder, or finds them there. 0: there are none. What they are about is a
 * part of their key, as the device, its driver and the kernels' source are. */
int dsha256i_opencl_recall(void *bytes, size_t n, const struct dsha256i_opencl_device_info *info, const char *about);
void dsha256i_opencl_remember(const void *bytes, size_t n, const struct dsha256i_opencl_device_info *info,
                              const char *about);
#endif
#endif

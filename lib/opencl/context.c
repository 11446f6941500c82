/* The context of a device, all that belongs to it, and waiting for its commands.
 *
 * Nothing here waits inside of the driver: some burn a whole core there, and one that hangs would take the thread with
 * it. All transfers are to and from memory of the context's own, which outlives a command that never comes back. */
#include "opencl.h"

#ifdef DSHA256_OPENCL

#include "../platform.h"
#include "builder.h"
#include "context.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LAUNCH_MS = 8 };
static const char *const kernel_names[DSHA256I_CL_KERNELS] = {"scan", "scan_versions"};

/* ---- Waiting ----------------------------------------------------------------------------------------------------- */

unsigned dsha256i_opencl_launch_ms(void)
{
    const unsigned set = dsha256i_opencl_settings()->launch_ms;
    return set > 0 ? set : LAUNCH_MS;
}

enum dsha256i_opencl_outcome dsha256i_opencl_look(struct dsha256i_opencl_device *device, cl_event *event)
{
    cl_int state = CL_QUEUED;
    const cl_int status =
        device->cl->clGetEventInfo(*event, CL_EVENT_COMMAND_EXECUTION_STATUS, sizeof state, &state, NULL);
    if (status == CL_SUCCESS && state > CL_COMPLETE && device->waited_ns <= dsha256i_opencl_hang_ns)
        return DSHA256I_CL_PENDING;
    const int is_over = status == CL_SUCCESS && state <= CL_COMPLETE; /* negative: it was terminated */
    device->cl->clReleaseEvent(*event);
    *event = NULL;
    device->has_hung |= status == CL_SUCCESS && !is_over;
    device->waited_ns = 0;
    return !is_over ? DSHA256I_CL_LOST : state == CL_COMPLETE ? DSHA256I_CL_COMPLETE : DSHA256I_CL_FAILED;
}

void dsha256i_opencl_pause(struct dsha256i_opencl_device *device, uint64_t ns)
{
    dsha256i_sleep_ns(ns);
    device->waited_ns += ns;
}

enum dsha256i_opencl_outcome dsha256i_opencl_wait(struct dsha256i_opencl_device *device, cl_event *event,
                                                  uint64_t expected_ns)
{
    const uint64_t start_ns = dsha256i_clock_ns();
    uint64_t pause_ns = 5000;
    enum dsha256i_opencl_outcome outcome;
    if (expected_ns > start_ns + 200000) {
        const uint64_t left_ns = expected_ns - start_ns;
        const uint64_t most_ns = UINT64_C(1000000) * dsha256i_opencl_launch_ms(); /* a first launch may have compiled */
        dsha256i_opencl_pause(device, (left_ns < most_ns ? left_ns : most_ns) / 10 * 9);
    }
    while ((outcome = dsha256i_opencl_look(device, event)) == DSHA256I_CL_PENDING) {
        dsha256i_opencl_pause(device, pause_ns);
        if (pause_ns < 200000)
            pause_ns += pause_ns / 8; /* a tenth of what was waited */
    }
    return outcome;
}

/* ---- The context ------------------------------------------------------------------------------------------------- */

/* Waits for a command behind all that may be under way: a byte of the buffer is read. 1: they are over. */
static int settle(struct dsha256i_opencl_device *device, cl_command_queue queue, cl_mem buffer, void *to)
{
    const struct dsha256i_opencl_functions *cl = device->cl;
    cl_event event = NULL;
    if (device->has_hung || cl->clEnqueueReadBuffer(queue, buffer, CL_FALSE, 0, 1, to, 0, NULL, &event) != CL_SUCCESS)
        return 0;
    if (cl->clFlush(queue) != CL_SUCCESS) {
        cl->clReleaseEvent(event);
        return 0;
    }
    return dsha256i_opencl_wait(device, &event, 0) != DSHA256I_CL_LOST;
}

/* Keeps the memory for ever, where tools that look for leaks see it. */
static void abandon(struct dsha256i_opencl_transfers *transfers)
{
    static struct dsha256i_opencl_transfers *abandoned;
    transfers->next = __atomic_load_n(&abandoned, __ATOMIC_RELAXED);
    while (!__atomic_compare_exchange_n(&abandoned, &transfers->next, transfers, 0, __ATOMIC_RELEASE, __ATOMIC_RELAXED))
        ;
}

static void release_program(const struct dsha256i_opencl_functions *cl, struct dsha256i_opencl_program *program)
{
    for (int i = 0; i < DSHA256I_CL_KERNELS; i++)
        if (program->kernels[i])
            cl->clReleaseKernel(program->kernels[i]);
    if (program->program)
        cl->clReleaseProgram(program->program);
    memset(program, 0, sizeof *program);
}

static void end_piece(struct dsha256i_opencl_device *device, struct dsha256i_opencl_piece *piece)
{
    const struct dsha256i_opencl_functions *cl = device->cl;
    const int is_over = !piece->is_under_way || settle(device, piece->queue, piece->result, piece->host);
    if (device->has_hung)
        return;
    if (piece->event)
        cl->clReleaseEvent(piece->event);
    if (piece->host && is_over &&
        cl->clEnqueueUnmapMemObject(piece->queue, piece->pinned, piece->host, 0, NULL, NULL) == CL_SUCCESS)
        cl->clFlush(piece->queue);
    const cl_mem buffers[] = {piece->input, piece->output, piece->result, is_over ? piece->pinned : NULL};
    for (size_t i = 0; i < sizeof buffers / sizeof buffers[0]; i++)
        if (buffers[i])
            cl->clReleaseMemObject(buffers[i]);
    if (piece->queue)
        cl->clReleaseCommandQueue(piece->queue);
}

void dsha256i_opencl_end_batches(struct dsha256i_opencl_device *device)
{
    for (int i = 0; i < DSHA256I_CL_PIECES; i++)
        end_piece(device, &device->batches.pieces[i]);
    for (int i = 0; i < DSHA256I_CL_BATCH_KERNELS && !device->has_hung; i++)
        if (device->batches.kernels[i])
            device->cl->clReleaseKernel(device->batches.kernels[i]);
    memset(&device->batches, 0, sizeof device->batches);
}

static void release_all(struct dsha256i_opencl_device *device)
{
    const struct dsha256i_opencl_functions *cl = device->cl;
    for (unsigned i = 0; i < DSHA256I_CL_SLOTS_MAX; i++) {
        const struct dsha256i_opencl_slot *slot = &device->slots[i];
        if (slot->event)
            cl->clReleaseEvent(slot->event);
        if (slot->kernel)
            cl->clReleaseEvent(slot->kernel);
        if (slot->found)
            cl->clReleaseMemObject(slot->found);
    }
    if (device->job)
        cl->clReleaseMemObject(device->job);
    for (int form = 0; form < DSHA256I_CL_FORMS; form++)
        release_program(cl, &device->programs[form]);
    if (device->queue)
        cl->clReleaseCommandQueue(device->queue);
    if (device->context)
        cl->clReleaseContext(device->context);
}

void dsha256i_opencl_teardown(struct dsha256i_opencl_device *device)
{
    if (device->builder && !dsha256i_opencl_builder_end(device->builder))
        device->has_hung = 1;
    device->builder = NULL;
    device->building = 0;
    dsha256i_opencl_end_batches(device);
    if (device->is_unsettled && !settle(device, device->queue, device->slots[0].found, device->slots[0].host))
        abandon(device->transfers);
    else
        free(device->transfers);
    if (device->has_hung)
        device->n_hung++;
    else
        release_all(device);
    device->is_ready = device->is_unsettled = device->has_hung = 0;
    device->transfers = NULL;
    device->job = NULL;
    memset(device->slots, 0, sizeof device->slots);
    memset(device->programs, 0, sizeof device->programs);
    memset(device->is_sound, 0, sizeof device->is_sound);
    for (int several = 0; several < 2; several++)
        device->choices[several].is_settled = device->choices[several].is_racing = 0;
    device->queue = NULL;
    device->context = NULL;
}

int dsha256i_opencl_enqueue(struct dsha256i_opencl_device *device, cl_command_queue queue, cl_kernel kernel,
                            size_t group, size_t n, cl_event *event)
{
    const size_t per_group = group * device->info->lanes, n_items = (n + per_group - 1) / per_group * group;
    return device->cl->clEnqueueNDRangeKernel(queue, kernel, 1, NULL, &n_items, &group, 0, NULL, event) == CL_SUCCESS;
}

int dsha256i_opencl_fail(struct dsha256i_opencl_device *device)
{
    device->is_ready = 0;
    device->is_unsettled = 1;
    return DSHA256_ERR_DEVICE;
}

static int create_buffers(struct dsha256i_opencl_device *device)
{
    const struct dsha256i_opencl_functions *cl = device->cl;
    cl_context context = device->context;
    cl_int status;
    device->transfers = calloc(1, sizeof *device->transfers);
    if (!device->transfers)
        return 0;
    device->job = cl->clCreateBuffer(context, CL_MEM_READ_ONLY, sizeof(struct dsha256i_opencl_job), NULL, &status);
    if (!device->job)
        return 0;
    for (unsigned i = 0; i < device->n_slots; i++) {
        struct dsha256i_opencl_slot *slot = &device->slots[i];
        slot->host = device->transfers->found[i];
        slot->found = cl->clCreateBuffer(context, CL_MEM_READ_WRITE | CL_MEM_COPY_HOST_PTR,
                                         sizeof device->transfers->found[i], slot->host, &status);
        if (!slot->found)
            return 0;
    }
    return 1;
}

/* As many as the kernel has registers for. */
static unsigned fitting_group(const struct dsha256i_opencl_device *device, cl_kernel kernel)
{
    const struct dsha256i_opencl_device_info *info = device->info;
    unsigned group = info->is_cpu ? DSHA256I_CL_STEP / info->lanes : 256;
    size_t most = info->max_group;
    if (device->cl->clGetKernelWorkGroupInfo(kernel, info->device, CL_KERNEL_WORK_GROUP_SIZE, sizeof most, &most,
                                             NULL) != CL_SUCCESS ||
        most == 0 || most > info->max_group)
        most = info->max_group;
    while (group > most)
        group /= 2;
    return group;
}

/* Its kernels, with the arguments that stay. */
static int create_kernels(struct dsha256i_opencl_device *device, struct dsha256i_opencl_program *program)
{
    const struct dsha256i_opencl_functions *cl = device->cl;
    static const cl_uint one = 1;
    cl_int status;
    for (int i = 0; i < DSHA256I_CL_KERNELS; i++) {
        program->kernels[i] = cl->clCreateKernel(program->program, kernel_names[i], &status);
        if (!program->kernels[i])
            return 0;
        program->groups[i] = fitting_group(device, program->kernels[i]);
    }
    for (int i = DSHA256I_CL_SCAN; i <= DSHA256I_CL_SCAN_VERSIONS; i++)
        if (cl->clSetKernelArg(program->kernels[i], 0, sizeof(cl_mem), &device->job) != CL_SUCCESS ||
            cl->clSetKernelArg(program->kernels[i], 4, sizeof one, &one) != CL_SUCCESS)
            return 0;
    return 1;
}

int dsha256i_opencl_add_form(struct dsha256i_opencl_device *device, int form, cl_program program)
{
    struct dsha256i_opencl_program *added = &device->programs[form];
    added->program = program;
    if (create_kernels(device, added))
        return 1;
    release_program(device->cl, added);
    return 0;
}

int dsha256i_opencl_setup(struct dsha256i_opencl_device *device, int form, int use_cache)
{
    const struct dsha256i_opencl_functions *cl = device->cl;
    struct dsha256i_opencl_device_info *info = device->info;
    const cl_context_properties properties[] = {CL_CONTEXT_PLATFORM, (cl_context_properties)info->platform, 0};
    cl_int status;
    device->form = form;
    device->is_job_sent = 0;
    device->rate = 0;
    device->n_rates = device->n_lessons = 0;
    device->waited_ns = device->ended_ns = device->compared_ns = 0;
    device->is_clock_right = 0;
    const unsigned launch_ms = dsha256i_opencl_launch_ms();
    device->n_slots = 1 + (DSHA256I_CL_AHEAD_MS + launch_ms - 1) / launch_ms;
    device->context = cl->clCreateContext(properties, 1, &info->device, NULL, NULL, &status);
    if (device->context)
        device->queue = cl->clCreateCommandQueue(device->context, info->device, CL_QUEUE_PROFILING_ENABLE, &status);
    if (device->context && !device->queue) /* one whose launches are timed by the host's clock */
        device->queue = cl->clCreateCommandQueue(device->context, info->device, 0, &status);
    if (device->queue && create_buffers(device)) {
        cl_program program = dsha256i_opencl_build_form(cl, device->context, info, form, &use_cache);
        device->is_ready = program && dsha256i_opencl_add_form(device, form, program);
        device->is_cached = use_cache;
    }
    if (!device->is_ready)
        dsha256i_opencl_teardown(device);
    return device->is_ready;
}

#else
typedef int dsha256i_nothing_here; /* ISO C wants a declaration */
#endif

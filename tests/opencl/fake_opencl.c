/* See fake_opencl.h. Commands are done when somebody asks for an event behind them, or when their time is over, never
 * earlier: so a host that reuses or frees memory too soon, does not flush, or does not wait is found out. What is no
 * correct use of OpenCL ends the program. */
#include "fake_opencl.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define EXPORT __attribute__((visibility("default")))

/* ---- The kernels, as C ------------------------------------------------------------------------------------------- */

#define __kernel                 static
#define __global                 /* one memory */
#define __constant               /* */
#define LANES                    1
#define CAPACITY                 capacity
#define uint                     cl_uint
#define min(a, b)                ((a) < (b) ? (a) : (b))
#define get_global_id(dimension) (global_id[dimension])
static cl_uint capacity, global_id[1];

static cl_uint atomic_inc(volatile cl_uint *counter)
{
    return (*counter)++;
}

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wunknown-pragmas"
#pragma GCC diagnostic ignored "-Wunused-parameter"
#pragma GCC diagnostic ignored "-Wunused-variable"
#pragma GCC diagnostic ignored "-Wshadow"
#include "../../kernels/opencl/sha256d.cl"
#pragma GCC diagnostic pop

/* ---- State ------------------------------------------------------------------------------------------------------- */

static void settle_all(int hung);
static uint64_t simulated_clock(void);
static void simulated_sleep(uint64_t ns);

EXPORT struct fake_opencl fake_opencl = {
    .lock = PTHREAD_MUTEX_INITIALIZER,
    .n_platforms = 1,
    .n_devices = 1,
    .type = CL_DEVICE_TYPE_GPU,
    .units = 4,
    .vector_width = 8,
    .max_group = 256,
    .is_available = CL_TRUE,
    .has_compiler = CL_TRUE,
    .is_little_endian = CL_TRUE,
    .name = "Fake GPU",
    .extensions = "cl_khr_byte_addressable_store cl_khr_pci_bus_info",
    .polls = 1,
    .rate = 1,
    .call_ns = 500,
    .now_ns = 1000000000,
    .most_hashed = UINT64_MAX,
    .settle = settle_all,
    .clock = simulated_clock,
    .sleep = simulated_sleep,
};
static struct fake_opencl *const fake = &fake_opencl;

struct _cl_platform_id {
    int unused;
};
enum { UPLOAD, DOWNLOAD, COMPUTE, ENGINES };
struct _cl_device_id {
    unsigned platform, index;
    uint64_t free_ns[ENGINES]; /* when what it does, or did last, is over */
};
static struct _cl_platform_id platforms[FAKE_PLATFORMS];
static struct _cl_device_id devices[FAKE_PLATFORMS * FAKE_DEVICES];

enum kind { CONTEXT = 0x1c0a7e37, QUEUE, PROGRAM, KERNEL, BUFFER, EVENT, RELEASED };

/* What every object begins with. All are in one list, so that none looks like a leak of memory: n_objects tells. */
struct object {
    enum kind kind;
    int n_users; /* the host, and objects that need it */
    struct object *next, *before, *needs;
};
static struct object *objects;

struct _cl_context {
    struct object object;
    int is_lost;
};

struct times {
    uint64_t queued, submit, start, end;
};

struct command {
    struct command *next;
    enum { WRITE, READ, LAUNCH, MAP, UNMAP } kind;
    int is_flushed, is_hung, is_terminated, is_begun;
    uint64_t delay_ns;
    struct times times;
    uint32_t n_scan;
    struct _cl_mem *buffer;
    size_t offset, size, n_items, group;
    uint8_t *to;
    const uint8_t *from;
    struct _cl_kernel *kernel;
    struct argument {
        size_t size;
        union {
            cl_uint number;
            cl_mem buffer;
        } value;
    } arguments[5];
    struct _cl_event *event;
};

struct _cl_command_queue {
    struct object object;
    struct _cl_context *context;
    struct _cl_device_id *device;
    int has_profiling;
    uint64_t end_ns; /* of the last command that is over */
    struct command *first, **end;
    cl_int status; /* negative: a command was terminated, and what is behind it with it */
};
struct _cl_program {
    struct object object;
    struct _cl_context *context;
    int is_from_binary, is_built;
    char behaviour;
    char options[256];
    unsigned lanes, capacity;
};
struct _cl_kernel {
    struct object object;
    struct _cl_program *program;
    int which, was_launched;
    struct argument arguments[5];
};
struct _cl_mem {
    struct object object;
    struct _cl_context *context;
    size_t size;
    uint8_t *bytes; /* a block of its own: what reaches past it is seen by the sanitizer */
    int is_pinned, is_mapped;
};
struct _cl_event {
    struct object object;
    struct _cl_command_queue *queue;
    struct command *command; /* NULL: it is over */
    struct times times;      /* then */
    cl_int status;
    uint32_t n_polls;
};

static void misuse(const char *what)
{
    fprintf(stderr, "*** OpenCL is used wrongly: %s\n", what);
    abort();
}

static void check(int condition, const char *what)
{
    if (!condition)
        misuse(what);
}

static void check_object(const void *pointer, enum kind kind, const char *what)
{
    check(pointer && ((const struct object *)pointer)->kind == kind, what);
}

static void *new_object(size_t size, enum kind kind, void *needs)
{
    struct object *object = calloc(1, size);
    check(object != NULL, "out of memory");
    object->kind = kind;
    object->n_users = 1;
    object->next = objects;
    object->needs = needs;
    if (objects)
        objects->before = object;
    objects = object;
    if (needs)
        ((struct object *)needs)->n_users++;
    fake->n_objects++;
    return object;
}

/* 1 if a command that is not over reads or writes this memory of the host's. */
static int is_in_use(const uint8_t *bytes, size_t size)
{
    for (const struct object *object = objects; object; object = object->next) {
        if (object->kind != QUEUE)
            continue;
        for (const struct command *command = ((const struct _cl_command_queue *)object)->first; command;
             command = command->next) {
            const uint8_t *const host = command->kind == READ ? command->to : command->from;
            if (host && (uintptr_t)host - (uintptr_t)bytes < size)
                return 1;
        }
    }
    return 0;
}

static void release(struct object *object)
{
    if (--object->n_users > 0)
        return;
    if (object->kind == BUFFER && ((struct _cl_mem *)object)->is_pinned)
        check(!is_in_use(((struct _cl_mem *)object)->bytes, ((struct _cl_mem *)object)->size),
              "pinned memory is released that a command reads or writes");
    struct object *const needs = object->needs;
    if (object->kind == BUFFER)
        free(((struct _cl_mem *)object)->bytes);
    *(object->before ? &object->before->next : &objects) = object->next;
    if (object->next)
        object->next->before = object->before;
    object->kind = RELEASED;
    free(object);
    fake->n_objects--;
    if (needs)
        release(needs);
}

/* ---- Faults ------------------------------------------------------------------------------------------------------ */

static void catch_up(void);

static void begin(void)
{
    pthread_mutex_lock(&fake->lock);
    if (fake->time == FAKE_NO_TIME)
        return;
    fake->now_ns += fake->call_ns;
    catch_up();
}

static cl_int end(cl_int status)
{
    pthread_mutex_unlock(&fake->lock);
    return status;
}

static int is_turn(uint32_t *number)
{
    return *number > 0 && --*number == 0;
}

/* Counts a call; not 0: it is to fail. */
static cl_int fault(struct _cl_context *context)
{
    fake->n_calls++;
    if (is_turn(&fake->fail_call) || (fake->fail_every > 0 && fake->n_calls % fake->fail_every == 0)) {
        fake->n_failed++;
        return CL_OUT_OF_RESOURCES;
    }
    return context && context->is_lost ? CL_DEVICE_NOT_AVAILABLE : CL_SUCCESS;
}

/* ---- Doing it ---------------------------------------------------------------------------------------------------- */

static void add_candidate(cl_uint *found, cl_uint nonce, cl_uint version)
{
    if (found[0] < capacity) {
        found[1 + 2 * found[0]] = nonce;
        found[2 + 2 * found[0]] = version;
    }
    found[0]++;
}

static void do_wrong(cl_uint *found, cl_uint first, cl_uint n, cl_uint n_versions)
{
    const unsigned wrong = fake->wrong;
    fake->n_wrong++;
    if ((wrong & FAKE_MISSING_LAST) && found[0] > 0 && found[0] <= capacity) {
        cl_uint last = 0;
        for (cl_uint i = 1; i < found[0]; i++)
            if (found[1 + 2 * i] - first > found[1 + 2 * last] - first ||
                (found[1 + 2 * i] == found[1 + 2 * last] && found[2 + 2 * i] > found[2 + 2 * last]))
                last = i;
        found[0]--;
        memmove(&found[1 + 2 * last], &found[1 + 2 * found[0]], 8);
    }
    if ((wrong & FAKE_TWICE) && found[0] > 0)
        add_candidate(found, found[1], found[2]);
    if (wrong & FAKE_FALSE)
        add_candidate(found, first + n / 2, n_versions - 1);
    if (wrong & FAKE_OUT_OF_RANGE) {
        add_candidate(found, first + n, 0);
        add_candidate(found, first - 1, 0);
    }
    if (wrong & FAKE_BAD_VERSION) {
        add_candidate(found, first, n_versions);
        add_candidate(found, first, UINT32_MAX);
    }
    if (wrong & FAKE_COUNT_ONE_MORE)
        found[0]++;
    if (wrong & FAKE_COUNT_TOO_LARGE)
        found[0] = capacity + 1;
    if (wrong & FAKE_COUNT_ABSURD)
        found[0] = UINT32_MAX;
}

static cl_uint *words(const struct argument *argument)
{
    return (cl_uint *)(void *)argument->value.buffer->bytes;
}

static cl_uint n_lanes(const struct command *command)
{
    return (cl_uint)command->n_items * command->kernel->program->lanes;
}

static uint64_t n_hashes(const struct command *command)
{
    const cl_uint n_versions = command->kernel->which < 2 ? words(&command->arguments[0])[JOB_N_VERSIONS] : 1;
    return (uint64_t)n_lanes(command) * n_versions;
}

/* Hashes that a launch of a batch makes. */
static cl_uint n_made(const struct command *command)
{
    const cl_uint n = command->arguments[1].value.number;
    return command->kernel->which == 4 ? (n + 1) / 2 : n;
}

static void do_item(const struct command *command, cl_uint i)
{
    const struct argument *const arguments = command->arguments;
    const cl_uint one = arguments[4].value.number;
    global_id[0] = i;
    switch (command->kernel->which) {
    case 0:
        scan(words(&arguments[0]), arguments[1].value.number, arguments[2].value.number, words(&arguments[3]), one);
        break;
    case 1:
        scan_versions(words(&arguments[0]), arguments[1].value.number, arguments[2].value.number, words(&arguments[3]),
                      one);
        break;
    case 2:
        hash_headers(words(&arguments[0]), arguments[1].value.number, words(&arguments[2]));
        break;
    case 3:
        hash_pairs(words(&arguments[0]), arguments[1].value.number, words(&arguments[2]));
        break;
    default:
        merkle_level(words(&arguments[0]), arguments[1].value.number, words(&arguments[2]), words(&arguments[3]));
    }
}

static const char *const kernel_names[] = {"scan", "scan_versions", "hash_headers", "hash_pairs", "merkle_level"};

static struct fake_launch describe(const struct command *command, uint64_t start_ns)
{
    return (struct fake_launch){.options = command->kernel->program->options,
                                .kernel = kernel_names[command->kernel->which],
                                .group = command->group,
                                .hashes = n_hashes(command),
                                .start_ns = start_ns};
}

static void launch(const struct command *command)
{
    const struct argument *const arguments = command->arguments;
    const struct _cl_program *program = command->kernel->program;
    const cl_uint n = n_lanes(command);
    capacity = program->capacity;
    check(command->kernel->which >= 2 || arguments[4].value.number == 1, "the argument one");
    if (fake->time == FAKE_NO_TIME || n_hashes(command) <= fake->most_hashed) {
        for (cl_uint i = 0; i < n; i++)
            do_item(command, i);
    } else if (command->kernel->which < 2) {
        for (size_t i = 0; i < fake->n_planted; i++)
            if (fake->planted[i] - arguments[1].value.number < n)
                do_item(command, fake->planted[i] - arguments[1].value.number);
    } else {
        do_item(command, 0);
        do_item(command, n_made(command) - 1);
    }
    if (command->kernel->which >= 2) {
        if (fake->wrong_hashes)
            words(&arguments[2])[n_made(command) / 2 * 8] ^= 1;
        if (command->kernel->which == 4 && fake->wrong_trees == FAKE_TREE_HASH)
            words(&arguments[2])[0] ^= 1;
        else if (command->kernel->which == 4 && fake->wrong_trees != 0)
            words(&arguments[3])[8] = fake->wrong_trees == FAKE_TREE_MUTATED;
        return;
    }
    const struct fake_launch described = describe(command, command->times.start);
    cl_uint *const found = words(&arguments[3]);
    if (program->behaviour == FAKE_BINARY_WRONG && found[0] > 0)
        found[0]--;
    if (fake->wrong && fake->wrong_every > 0 && command->n_scan % fake->wrong_every == 0 &&
        !(fake->is_right && fake->is_right(&described)))
        do_wrong(found, arguments[1].value.number, arguments[2].value.number, words(&arguments[0])[JOB_N_VERSIONS]);
}

static void do_first(struct _cl_command_queue *queue)
{
    struct command *const command = queue->first;
    if (queue->context->is_lost)
        queue->status = CL_DEVICE_NOT_AVAILABLE;
    else if (command->is_terminated)
        queue->status = CL_OUT_OF_RESOURCES;
    if (queue->status == CL_SUCCESS) {
        if (command->kind == WRITE)
            memcpy(command->buffer->bytes + command->offset, command->from, command->size);
        else if (command->kind == READ)
            memcpy(command->to, command->buffer->bytes + command->offset, command->size);
        else if (command->kind == LAUNCH)
            launch(command);
        else
            command->buffer->is_mapped = command->kind == MAP;
    }
    queue->first = command->next;
    if (!queue->first)
        queue->end = &queue->first;
    if (command->event) {
        command->event->command = NULL;
        command->event->times = command->times;
        command->event->status = queue->status;
        release(&command->event->object);
    }
    if (command->buffer)
        release(&command->buffer->object);
    if (command->kernel) {
        for (int i = 0; i < 5; i++)
            if (command->arguments[i].size == sizeof(cl_mem))
                release(&command->arguments[i].value.buffer->object);
        release(&command->kernel->object);
    }
    free(command);
    release(&queue->object);
}

static struct _cl_command_queue *find_work(int hung)
{
    for (struct object *object = objects; object; object = object->next) {
        struct _cl_command_queue *queue = (struct _cl_command_queue *)object;
        if (object->kind == QUEUE && queue->first && (hung || !queue->first->is_hung))
            return queue;
    }
    return NULL;
}

static void settle_all(int hung)
{
    begin();
    for (struct _cl_command_queue *queue; (queue = find_work(hung)) != NULL;)
        do_first(queue);
    end(0);
}

/* ---- Time -------------------------------------------------------------------------------------------------------- */

static uint64_t now(void)
{
    struct timespec time;
    if (fake->time == FAKE_SIMULATED_TIME)
        return fake->now_ns;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (uint64_t)time.tv_sec * 1000000000 + (uint64_t)time.tv_nsec;
}

static uint64_t simulated_clock(void)
{
    pthread_mutex_lock(&fake->lock);
    const uint64_t ns = fake->now_ns += 20;
    pthread_mutex_unlock(&fake->lock);
    return ns;
}

static void simulated_sleep(uint64_t ns)
{
    pthread_mutex_lock(&fake->lock);
    fake->now_ns += ns + fake->late_ns;
    pthread_mutex_unlock(&fake->lock);
}

static uint64_t *free_ns(const struct _cl_command_queue *queue)
{
    const int kind = (int)queue->first->kind;
    return &queue->device->free_ns[kind == LAUNCH ? COMPUTE : kind == WRITE ? UPLOAD : DOWNLOAD];
}

static uint64_t larger(uint64_t a, uint64_t b)
{
    return a > b ? a : b;
}

static uint64_t time_launch(struct _cl_command_queue *queue, uint64_t start_ns)
{
    const struct command *const command = queue->first;
    struct _cl_kernel *const kernel = command->kernel;
    struct fake_use *const use = &fake->use[queue->device - devices];
    const struct fake_launch launch = describe(command, start_ns);
    const double rate = fake->rate_of ? fake->rate_of(&launch) : fake->rate;
    check(rate > 0, "the fake's rate");
    uint64_t ns = (uint64_t)((double)launch.hashes / rate) + 1 + command->delay_ns;
    if (!kernel->was_launched)
        ns += fake->compile_ns;
    kernel->was_launched = 1;
    use->n_launches++;
    use->hashes += launch.hashes;
    use->busy_ns += ns;
    if (use->end_ns > 0)
        use->idle_ns += start_ns - use->end_ns;
    use->end_ns = start_ns + ns;
    return ns;
}

/* When the first command of the queue begins or, if it has, ends. */
static uint64_t next_ns(const struct _cl_command_queue *queue)
{
    const struct command *const command = queue->first;
    if (command->is_begun)
        return command->times.end;
    const uint64_t gap_ns = command->kind == LAUNCH ? fake->gap_ns : 0;
    return larger(larger(command->times.submit, queue->end_ns), *free_ns(queue) + gap_ns);
}

static void begin_first(struct _cl_command_queue *queue, uint64_t start_ns)
{
    struct command *const command = queue->first;
    uint64_t ns = 0;
    if (queue->status == CL_SUCCESS && !queue->context->is_lost) {
        if (command->kind == LAUNCH)
            ns = time_launch(queue, start_ns);
        else if (fake->transfer_rate > 0)
            ns = (uint64_t)((double)command->size / fake->transfer_rate) + 1;
    }
    command->is_begun = 1;
    command->times.start = start_ns;
    command->times.end = *free_ns(queue) = start_ns + ns;
}

/* All that begins and ends until now, in this order. */
static void catch_up(void)
{
    for (;;) {
        struct _cl_command_queue *next = NULL;
        uint64_t at_ns = now();
        for (struct object *object = objects; object; object = object->next) {
            struct _cl_command_queue *queue = (struct _cl_command_queue *)object;
            if (object->kind != QUEUE || !queue->first || !queue->first->is_flushed || queue->first->is_hung ||
                next_ns(queue) > at_ns)
                continue;
            next = queue;
            at_ns = next_ns(queue);
        }
        if (!next)
            return;
        if (next->first->is_begun) {
            next->end_ns = at_ns;
            do_first(next);
        } else {
            begin_first(next, at_ns);
        }
    }
}

static struct command *add_command(struct _cl_command_queue *queue, cl_event *event)
{
    struct command *command = calloc(1, sizeof *command);
    check(command != NULL, "out of memory");
    *queue->end = command;
    queue->end = &command->next;
    queue->object.n_users++;
    command->times.queued = now();
    if (event) {
        command->event = *event = new_object(sizeof **event, EVENT, queue);
        command->event->queue = queue;
        command->event->command = command;
        command->event->object.n_users++;
    }
    return command;
}

/* ---- Platforms and devices --------------------------------------------------------------------------------------- */

static cl_int answer(const void *bytes, size_t n, size_t size, void *value, size_t *size_ret)
{
    if (size_ret)
        *size_ret = n;
    if (value && size < n)
        return CL_INVALID_VALUE;
    if (value)
        memcpy(value, bytes, n);
    return CL_SUCCESS;
}

static cl_int answer_text(const char *text, size_t size, void *value, size_t *size_ret)
{
    static char huge[1 << 16];
    switch (fake->text) {
    case FAKE_TEXT_EMPTY:
        return answer("", 1, size, value, size_ret);
    case FAKE_TEXT_HUGE:
        memset(huge, 'h', sizeof huge - 1);
        return answer(huge, sizeof huge, size, value, size_ret);
    case FAKE_TEXT_UNTERMINATED:
        if (value)
            memset(value, 'u', size);
        if (size_ret)
            *size_ret = SIZE_MAX;
        return CL_SUCCESS;
    case FAKE_TEXT_BINARY:
        return answer("\x1b[2J\n\xff\t \x01", 9, size, value, size_ret);
    default:
        return answer(text, strlen(text) + 1, size, value, size_ret);
    }
}

EXPORT cl_int clGetPlatformIDs(cl_uint n_entries, cl_platform_id *list, cl_uint *n)
{
    begin();
    const cl_int status = fault(NULL);
    if (status != CL_SUCCESS || fake->platforms_status != CL_SUCCESS)
        return end(status ? status : fake->platforms_status);
    for (cl_uint i = 0; i < n_entries && i < fake->n_platforms && i < FAKE_PLATFORMS; i++)
        list[i] = &platforms[i];
    if (n)
        *n = fake->n_platforms;
    return end(CL_SUCCESS);
}

#define VENDOR "Fake vendor"

static const char *or_else(const char *text, const char *otherwise)
{
    return text ? text : otherwise;
}

EXPORT cl_int clGetPlatformInfo(cl_platform_id platform, cl_platform_info what, size_t size, void *value,
                                size_t *size_ret)
{
    begin();
    check(platform >= platforms && platform < platforms + FAKE_PLATFORMS, "clGetPlatformInfo: the platform");
    cl_int status = fault(NULL);
    if (status == CL_SUCCESS)
        status = what == CL_PLATFORM_NAME ? answer_text("Fake platform", size, value, size_ret)
                 : what == CL_PLATFORM_VENDOR
                     ? answer_text(or_else(fake->platform_vendor[platform - platforms], VENDOR), size, value, size_ret)
                     : CL_INVALID_VALUE;
    return end(status);
}

EXPORT cl_int clGetDeviceIDs(cl_platform_id platform, cl_device_type type, cl_uint n_entries, cl_device_id *list,
                             cl_uint *n)
{
    begin();
    check(platform >= platforms && platform < platforms + FAKE_PLATFORMS, "clGetDeviceIDs: the platform");
    check(type == CL_DEVICE_TYPE_ALL, "clGetDeviceIDs: the type");
    const unsigned index = (unsigned)(platform - platforms);
    cl_int status = fault(NULL);
    if (status == CL_SUCCESS && index == 0)
        status = fake->broken_status;
    if (status != CL_SUCCESS)
        return end(status);
    const cl_uint n_devices = index == 0 && fake->broken_is_empty ? 0 : fake->n_devices;
    for (cl_uint i = 0; i < n_devices && i < n_entries; i++) {
        list[i] = &devices[index * FAKE_DEVICES + i];
        list[i]->platform = index;
        list[i]->index = i;
    }
    if (n)
        *n = fake->claimed_devices > 0 ? (cl_uint)fake->claimed_devices : n_devices;
    return end(CL_SUCCESS);
}

static void check_extension(const char *extensions, const char *name)
{
    check(strstr(extensions, name) != NULL, "clGetDeviceInfo: an extension is not there");
}

EXPORT cl_int clGetDeviceInfo(cl_device_id device, cl_device_info what, size_t size, void *value, size_t *size_ret)
{
    begin();
    check(device >= devices && device < devices + FAKE_PLATFORMS * FAKE_DEVICES, "clGetDeviceInfo: the device");
    const __typeof__(fake->of[0][0]) *const own = &fake->of[device->platform][device->index];
    const char *const extensions = or_else(own->extensions, fake->extensions);
    const cl_uint bus = own->bus ? own->bus : 0x41, pci[4] = {0, bus, 2, 1}, slot = 2 << 3 | 1;
    const unsigned char topology[24] = {[0] = 1, [21] = (unsigned char)bus, [22] = 2, [23] = 1};
    const cl_device_type type = own->type ? own->type : fake->type;
    const cl_bool is_available = !own->is_away && fake->is_available;
    cl_int status = fault(NULL);
    if (status != CL_SUCCESS)
        return end(status);
    switch (what) {
    case CL_DEVICE_NAME:
        return end(answer_text(or_else(own->name, fake->name), size, value, size_ret));
    case CL_DEVICE_VENDOR:
        return end(answer_text(or_else(own->vendor, VENDOR), size, value, size_ret));
    case CL_DRIVER_VERSION:
        return end(answer_text("1.0", size, value, size_ret));
    case CL_DEVICE_EXTENSIONS:
        return end(answer_text(extensions, size, value, size_ret));
    case CL_DEVICE_TYPE:
        return end(answer(&type, sizeof type, size, value, size_ret));
    case CL_DEVICE_VENDOR_ID:
        return end(answer(&fake->vendor_id, sizeof fake->vendor_id, size, value, size_ret));
    case CL_DEVICE_NATIVE_VECTOR_WIDTH_INT:
        return end(answer(&fake->vector_width, sizeof fake->vector_width, size, value, size_ret));
    case CL_DEVICE_MAX_WORK_GROUP_SIZE:
        return end(answer(&fake->max_group, sizeof fake->max_group, size, value, size_ret));
    case CL_DEVICE_MAX_COMPUTE_UNITS:
        return end(answer(&fake->units, sizeof fake->units, size, value, size_ret));
    case CL_DEVICE_AVAILABLE:
        return end(answer(&is_available, sizeof is_available, size, value, size_ret));
    case CL_DEVICE_COMPILER_AVAILABLE:
        return end(answer(&fake->has_compiler, sizeof(cl_bool), size, value, size_ret));
    case CL_DEVICE_ENDIAN_LITTLE:
        return end(answer(&fake->is_little_endian, sizeof(cl_bool), size, value, size_ret));
    case 0x410f: /* CL_DEVICE_PCI_BUS_INFO_KHR */
        check_extension(extensions, "cl_khr_pci_bus_info");
        return end(answer(pci, sizeof pci, size, value, size_ret));
    case 0x4008: /* CL_DEVICE_PCI_BUS_ID_NV */
        check_extension(extensions, "cl_nv_device_attribute_query");
        return end(answer(&pci[1], sizeof pci[1], size, value, size_ret));
    case 0x4009: /* CL_DEVICE_PCI_SLOT_ID_NV: device and function */
        return end(answer(&slot, sizeof slot, size, value, size_ret));
    case 0x400a: /* CL_DEVICE_PCI_DOMAIN_ID_NV */
        return end(answer(&pci[0], sizeof pci[0], size, value, size_ret));
    case 0x4037: /* CL_DEVICE_TOPOLOGY_AMD: type, 17 unused bytes, bus, device, function */
        check_extension(extensions, "cl_amd_device_attribute_query");
        return end(answer(topology, sizeof topology, size, value, size_ret));
    default:
        misuse("clGetDeviceInfo: the question");
        return end(CL_INVALID_VALUE);
    }
}

/* ---- Contexts, queues, programs, kernels, buffers ---------------------------------------------------------------- */

static void *refuse(cl_int status, cl_int *status_ret)
{
    if (status_ret)
        *status_ret = status;
    end(0);
    return NULL;
}

static void *give(void *object, cl_int *status_ret)
{
    if (status_ret)
        *status_ret = CL_SUCCESS;
    end(0);
    return object;
}

EXPORT cl_context clCreateContext(const cl_context_properties *properties, cl_uint n, const cl_device_id *list,
                                  void (*notify)(const char *, const void *, size_t, void *), void *data,
                                  cl_int *status_ret)
{
    (void)notify, (void)data;
    begin();
    check(n == 1 && properties[0] == CL_CONTEXT_PLATFORM && properties[2] == 0 &&
              properties[1] == (cl_context_properties)&platforms[(*list)->platform],
          "clCreateContext: the device and its platform");
    fake->n_contexts++;
    cl_int status = fault(NULL);
    if (fake->of[(*list)->platform][(*list)->index].is_broken)
        status = CL_DEVICE_NOT_AVAILABLE;
    if (status == CL_SUCCESS && fake->refuse_contexts > 0) {
        fake->refuse_contexts--;
        status = CL_DEVICE_NOT_AVAILABLE;
    }
    if (status != CL_SUCCESS)
        return refuse(status, status_ret);
    return give(new_object(sizeof(struct _cl_context), CONTEXT, NULL), status_ret);
}

EXPORT cl_command_queue clCreateCommandQueue(cl_context context, cl_device_id device,
                                             cl_command_queue_properties properties, cl_int *status_ret)
{
    begin();
    check_object(context, CONTEXT, "clCreateCommandQueue: the context");
    check(device != NULL && (properties & ~(cl_command_queue_properties)CL_QUEUE_PROFILING_ENABLE) == 0,
          "clCreateCommandQueue: in order");
    cl_int status = fault(context);
    if (status == CL_SUCCESS && properties != 0 && fake->profiling == FAKE_PROFILING_REFUSED)
        status = CL_INVALID_QUEUE_PROPERTIES;
    if (status != CL_SUCCESS)
        return refuse(status, status_ret);
    struct _cl_command_queue *queue = new_object(sizeof *queue, QUEUE, context);
    queue->context = context;
    queue->device = device;
    queue->has_profiling = properties != 0;
    queue->end = &queue->first;
    return give(queue, status_ret);
}

EXPORT cl_program clCreateProgramWithSource(cl_context context, cl_uint n, const char **texts, const size_t *lengths,
                                            cl_int *status_ret)
{
    begin();
    check_object(context, CONTEXT, "clCreateProgramWithSource: the context");
    check(n == 1 && strlen(texts[0]) == lengths[0] && strstr(texts[0], "__kernel void scan("),
          "clCreateProgramWithSource: the text");
    const cl_int status = fault(context);
    if (status != CL_SUCCESS)
        return refuse(status, status_ret);
    struct _cl_program *program = new_object(sizeof *program, PROGRAM, context);
    program->context = context;
    program->behaviour = FAKE_BINARY_SOUND;
    fake->n_from_source++;
    return give(program, status_ret);
}

EXPORT cl_program clCreateProgramWithBinary(cl_context context, cl_uint n, const cl_device_id *list,
                                            const size_t *lengths, const unsigned char **binaries,
                                            cl_int *binary_status, cl_int *status_ret)
{
    begin();
    check_object(context, CONTEXT, "clCreateProgramWithBinary: the context");
    check(n == 1 && list[0] && lengths[0] > 0, "clCreateProgramWithBinary: one binary");
    cl_int status = fault(context);
    if (status == CL_SUCCESS && (lengths[0] < 6 || memcmp(binaries[0], FAKE_BINARY, 4) != 0))
        status = *binary_status = CL_INVALID_BINARY;
    if (status != CL_SUCCESS)
        return refuse(status, status_ret);
    struct _cl_program *program = new_object(sizeof *program, PROGRAM, context);
    program->context = context;
    program->is_from_binary = 1;
    program->behaviour = (char)binaries[0][4];
    snprintf(program->options, sizeof program->options, "%.*s", (int)lengths[0] - 5, (const char *)binaries[0] + 5);
    *binary_status = CL_SUCCESS;
    fake->n_from_binary++;
    return give(program, status_ret);
}

static unsigned option(const char *options, const char *name)
{
    const char *at = strstr(options, name);
    return at ? (unsigned)strtoul(at + strlen(name), NULL, 10) : 0;
}

/* With the lock, which others may have meanwhile. */
static void hang_build(void)
{
    const struct timespec wait = {.tv_nsec = 1000000};
    fake->n_builds_hung++;
    while (!fake->builds_return) {
        end(0);
        nanosleep(&wait, NULL);
        begin();
    }
}

EXPORT cl_int clBuildProgram(cl_program program, cl_uint n, const cl_device_id *list, const char *options,
                             void (*notify)(cl_program, void *), void *data)
{
    (void)data;
    begin();
    check_object(program, PROGRAM, "clBuildProgram: the program");
    check(n == 1 && list[0] && !notify && strlen(options) < sizeof program->options, "clBuildProgram: arguments");
    cl_int status = fault(program->context);
    if (status == CL_SUCCESS && !program->is_from_binary && is_turn(&fake->hang_build))
        hang_build();
    if (status == CL_SUCCESS && fake->refuses && fake->refuses(options))
        status = CL_BUILD_PROGRAM_FAILURE;
    if (status == CL_SUCCESS && fake->build_fails && !program->is_from_binary)
        status = CL_BUILD_PROGRAM_FAILURE;
    if (status == CL_SUCCESS && program->is_from_binary && strcmp(program->options, options) != 0)
        status = CL_INVALID_BINARY;
    if (status != CL_SUCCESS)
        return end(status);
    snprintf(program->options, sizeof program->options, "%s", options);
    program->lanes = option(options, "-D LANES=");
    program->capacity = option(options, "-D CAPACITY=");
    check(program->lanes > 0 && program->capacity > 0, "clBuildProgram: options");
    program->is_built = 1;
    const enum fake_time time = fake->time;
    const struct timespec wait = {.tv_sec = (time_t)(fake->build_ns / 1000000000),
                                  .tv_nsec = (long)(fake->build_ns % 1000000000)};
    fake->now_ns += fake->build_ns;
    end(CL_SUCCESS);
    if (time == FAKE_REAL_TIME)
        nanosleep(&wait, NULL);
    return CL_SUCCESS;
}

EXPORT cl_int clGetProgramBuildInfo(cl_program program, cl_device_id device, cl_program_build_info what, size_t size,
                                    void *value, size_t *size_ret)
{
    begin();
    check_object(program, PROGRAM, "clGetProgramBuildInfo: the program");
    check(device && what == CL_PROGRAM_BUILD_LOG, "clGetProgramBuildInfo: the question");
    const cl_int status = fault(program->context);
    return end(status ? status : answer_text("sha256d.cl:1:1: error: this is the fake's log", size, value, size_ret));
}

EXPORT cl_int clGetProgramInfo(cl_program program, cl_program_info what, size_t size, void *value, size_t *size_ret)
{
    begin();
    check_object(program, PROGRAM, "clGetProgramInfo: the program");
    const cl_int status = fault(program->context);
    if (status != CL_SUCCESS)
        return end(status);
    const size_t n = 5 + strlen(program->options) + 1;
    if (what == CL_PROGRAM_BINARY_SIZES)
        return end(answer(&n, sizeof n, size, value, size_ret));
    check(what == CL_PROGRAM_BINARIES && size == sizeof(char *), "clGetProgramInfo: the question");
    char *const binary = *(char **)value;
    snprintf(binary, n, "%s%c%s", FAKE_BINARY, FAKE_BINARY_SOUND, program->options);
    return end(CL_SUCCESS);
}

EXPORT cl_kernel clCreateKernel(cl_program program, const char *name, cl_int *status_ret)
{
    begin();
    check_object(program, PROGRAM, "clCreateKernel: the program");
    check(program->is_built, "clCreateKernel: the program is not built");
    const cl_int status = fault(program->context);
    if (status != CL_SUCCESS)
        return refuse(status, status_ret);
    for (int i = 0; i < 5; i++) {
        if (strcmp(name, kernel_names[i]) != 0)
            continue;
        struct _cl_kernel *kernel = new_object(sizeof *kernel, KERNEL, program);
        kernel->program = program;
        kernel->which = i;
        return give(kernel, status_ret);
    }
    misuse("clCreateKernel: the name");
    return refuse(CL_INVALID_KERNEL_NAME, status_ret);
}

/* Work-items that a group of the kernel may have. */
static size_t group_of(const struct _cl_kernel *kernel)
{
    return kernel->which == 1 && fake->versions_group > 0 ? fake->versions_group : fake->max_group;
}

EXPORT cl_int clGetKernelWorkGroupInfo(cl_kernel kernel, cl_device_id device, cl_kernel_work_group_info what,
                                       size_t size, void *value, size_t *size_ret)
{
    begin();
    check_object(kernel, KERNEL, "clGetKernelWorkGroupInfo: the kernel");
    check(device && what == CL_KERNEL_WORK_GROUP_SIZE, "clGetKernelWorkGroupInfo: the question");
    const cl_int status = fault(kernel->program->context);
    const size_t most = group_of(kernel);
    return end(status ? status : answer(&most, sizeof most, size, value, size_ret));
}

EXPORT cl_int clSetKernelArg(cl_kernel kernel, cl_uint index, size_t size, const void *value)
{
    begin();
    check_object(kernel, KERNEL, "clSetKernelArg: the kernel");
    const char *const kinds = kernel->which < 2 ? "muumu" : kernel->which < 4 ? "mum" : "mumm"; /* buffers, numbers */
    check(index < strlen(kinds) && size == (kinds[index] == 'm' ? sizeof(cl_mem) : sizeof(cl_uint)),
          "clSetKernelArg: the argument");
    const cl_int status = fault(kernel->program->context);
    if (status != CL_SUCCESS)
        return end(status);
    kernel->arguments[index].size = size;
    memcpy(&kernel->arguments[index].value, value, size);
    if (kinds[index] == 'm')
        check_object(kernel->arguments[index].value.buffer, BUFFER, "clSetKernelArg: the buffer");
    return end(CL_SUCCESS);
}

EXPORT cl_mem clCreateBuffer(cl_context context, cl_mem_flags flags, size_t size, void *host, cl_int *status_ret)
{
    begin();
    check_object(context, CONTEXT, "clCreateBuffer: the context");
    check(size > 0 && (host != NULL) == ((flags & CL_MEM_COPY_HOST_PTR) != 0), "clCreateBuffer: arguments");
    const cl_int status = fault(context);
    if (status != CL_SUCCESS)
        return refuse(status, status_ret);
    struct _cl_mem *buffer = new_object(sizeof *buffer, BUFFER, context);
    buffer->context = context;
    buffer->size = size;
    buffer->is_pinned = (flags & CL_MEM_ALLOC_HOST_PTR) != 0;
    buffer->bytes = malloc(size);
    check(buffer->bytes != NULL, "out of memory");
    memset(buffer->bytes, 0xa5, size);
    if (host)
        memcpy(buffer->bytes, host, size);
    return give(buffer, status_ret);
}

/* ---- Commands ---------------------------------------------------------------------------------------------------- */

static cl_int transfer(cl_command_queue queue, cl_mem buffer, cl_bool is_blocking, size_t offset, size_t size, void *to,
                       const void *from, cl_uint n_waits, cl_event *event)
{
    begin();
    check_object(queue, QUEUE, "a transfer: the queue");
    check_object(buffer, BUFFER, "a transfer: the buffer");
    check(!is_blocking && n_waits == 0 && (to || from) && size > 0 && offset + size <= buffer->size,
          "a transfer: arguments");
    const cl_int status = fault(queue->context);
    if (status != CL_SUCCESS)
        return end(status);
    struct command *command = add_command(queue, event);
    command->kind = to ? READ : WRITE;
    command->buffer = buffer;
    buffer->object.n_users++;
    command->offset = offset;
    command->size = size;
    command->to = to;
    command->from = from;
    return end(CL_SUCCESS);
}

EXPORT cl_int clEnqueueWriteBuffer(cl_command_queue queue, cl_mem buffer, cl_bool is_blocking, size_t offset,
                                   size_t size, const void *from, cl_uint n_waits, const cl_event *waits,
                                   cl_event *event)
{
    (void)waits;
    return transfer(queue, buffer, is_blocking, offset, size, NULL, from, n_waits, event);
}

EXPORT cl_int clEnqueueReadBuffer(cl_command_queue queue, cl_mem buffer, cl_bool is_blocking, size_t offset,
                                  size_t size, void *to, cl_uint n_waits, const cl_event *waits, cl_event *event)
{
    (void)waits;
    return transfer(queue, buffer, is_blocking, offset, size, to, NULL, n_waits, event);
}

/* The address is good at once, what is there only when the command is over; nothing is mapped twice. */
EXPORT void *clEnqueueMapBuffer(cl_command_queue queue, cl_mem buffer, cl_bool is_blocking, cl_map_flags flags,
                                size_t offset, size_t size, cl_uint n_waits, const cl_event *waits, cl_event *event,
                                cl_int *status_ret)
{
    (void)waits;
    begin();
    check_object(queue, QUEUE, "clEnqueueMapBuffer: the queue");
    check_object(buffer, BUFFER, "clEnqueueMapBuffer: the buffer");
    check(buffer->is_pinned && !buffer->is_mapped && !is_blocking && flags == (CL_MAP_READ | CL_MAP_WRITE) &&
              offset == 0 && size == buffer->size && n_waits == 0,
          "clEnqueueMapBuffer: arguments");
    const cl_int status = fault(queue->context);
    if (status != CL_SUCCESS)
        return refuse(status, status_ret);
    struct command *command = add_command(queue, event);
    command->kind = MAP;
    command->buffer = buffer;
    buffer->object.n_users++;
    return give(buffer->bytes, status_ret);
}

EXPORT cl_int clEnqueueUnmapMemObject(cl_command_queue queue, cl_mem buffer, void *address, cl_uint n_waits,
                                      const cl_event *waits, cl_event *event)
{
    (void)waits;
    begin();
    check_object(queue, QUEUE, "clEnqueueUnmapMemObject: the queue");
    check_object(buffer, BUFFER, "clEnqueueUnmapMemObject: the buffer");
    check(address == buffer->bytes && n_waits == 0 && !event, "clEnqueueUnmapMemObject: arguments");
    check(!is_in_use(buffer->bytes, buffer->size), "pinned memory is unmapped that a command reads or writes");
    const cl_int status = fault(queue->context);
    if (status != CL_SUCCESS)
        return end(status);
    struct command *command = add_command(queue, NULL);
    command->kind = UNMAP;
    command->buffer = buffer;
    buffer->object.n_users++;
    return end(CL_SUCCESS);
}

EXPORT cl_int clEnqueueNDRangeKernel(cl_command_queue queue, cl_kernel kernel, cl_uint n_dimensions,
                                     const size_t *offset, const size_t *n_items, const size_t *group, cl_uint n_waits,
                                     const cl_event *waits, cl_event *event)
{
    (void)waits;
    begin();
    check_object(queue, QUEUE, "clEnqueueNDRangeKernel: the queue");
    check_object(kernel, KERNEL, "clEnqueueNDRangeKernel: the kernel");
    check(n_dimensions == 1 && !offset && n_waits == 0 && *group > 0 && *group <= group_of(kernel) && *n_items > 0 &&
              *n_items % *group == 0,
          "clEnqueueNDRangeKernel: sizes");
    const int n_arguments = kernel->which < 2 ? 5 : kernel->which < 4 ? 3 : 4;
    for (int i = 0; i < n_arguments; i++) {
        check(kernel->arguments[i].size > 0, "clEnqueueNDRangeKernel: an argument is missing");
        if (kernel->arguments[i].size == sizeof(cl_mem))
            check_object(kernel->arguments[i].value.buffer, BUFFER, "clEnqueueNDRangeKernel: a buffer");
    }
    cl_int status = fault(queue->context);
    fake->n_launches++;
    if (status == CL_SUCCESS &&
        (is_turn(&fake->lose_launch) || (fake->lose_every > 0 && fake->n_launches % fake->lose_every == 0))) {
        queue->context->is_lost = 1;
        fake->n_lost++;
        status = CL_DEVICE_NOT_AVAILABLE;
    }
    if (status != CL_SUCCESS)
        return end(status);
    struct command *command = add_command(queue, event);
    command->kind = LAUNCH;
    command->kernel = kernel;
    kernel->object.n_users++;
    command->n_items = *n_items;
    command->group = *group;
    memcpy(command->arguments, kernel->arguments, sizeof command->arguments);
    for (int i = 0; i < n_arguments; i++)
        if (command->arguments[i].size == sizeof(cl_mem))
            command->arguments[i].value.buffer->object.n_users++;
    command->is_hung = is_turn(&fake->hang_launch);
    command->delay_ns = is_turn(&fake->delay_launch) ? fake->delay_ns : 0;
    command->is_terminated = is_turn(&fake->terminate_launch) || kernel->program->behaviour == FAKE_BINARY_FAILS;
    if (kernel->which < 2)
        command->n_scan = ++fake->n_scans;
    return end(CL_SUCCESS);
}

EXPORT cl_int clFlush(cl_command_queue queue)
{
    begin();
    check_object(queue, QUEUE, "clFlush: the queue");
    const cl_int status = fault(queue->context);
    for (struct command *command = queue->first; status == CL_SUCCESS && command; command = command->next) {
        if (!command->is_flushed)
            command->times.submit = now();
        command->is_flushed = 1;
    }
    if (fake->time != FAKE_NO_TIME)
        catch_up();
    return end(status);
}

static uint32_t count_busy_queues(void)
{
    uint32_t n = 0;
    for (const struct object *object = objects; object; object = object->next) {
        if (object->kind != QUEUE)
            continue;
        const struct command *const first = ((const struct _cl_command_queue *)object)->first;
        n += first && first->is_flushed;
    }
    return n;
}

EXPORT cl_int clGetEventInfo(cl_event event, cl_event_info what, size_t size, void *value, size_t *size_ret)
{
    begin();
    check_object(event, EVENT, "clGetEventInfo: the event");
    check(what == CL_EVENT_COMMAND_EXECUTION_STATUS, "clGetEventInfo: the question");
    const cl_int status = fault(NULL);
    if (status != CL_SUCCESS)
        return end(status);
    cl_int state = CL_QUEUED;
    if (event->command && count_busy_queues() > fake->n_busy_queues)
        fake->n_busy_queues = count_busy_queues();
    if (event->command && fake->time != FAKE_NO_TIME) {
        if (event->command->is_flushed)
            state = event->command->is_begun ? CL_RUNNING : CL_SUBMITTED;
    } else if (event->command && event->command->is_flushed) {
        state = CL_SUBMITTED;
        event->n_polls++;
        while (event->n_polls >= fake->polls && event->command && !event->queue->first->is_hung)
            do_first(event->queue);
    }
    if (!event->command)
        state = event->status;
    return end(answer(&state, sizeof state, size, value, size_ret));
}

EXPORT cl_int clGetEventProfilingInfo(cl_event event, cl_profiling_info what, size_t size, void *value,
                                      size_t *size_ret)
{
    static const uint64_t device_clock = 77000000000; /* ahead of the host's */
    begin();
    check_object(event, EVENT, "clGetEventProfilingInfo: the event");
    check(what >= CL_PROFILING_COMMAND_QUEUED && what <= CL_PROFILING_COMMAND_END,
          "clGetEventProfilingInfo: the question");
    cl_int status = fault(NULL);
    if (status == CL_SUCCESS && (!event->queue->has_profiling || event->command || event->status != CL_COMPLETE ||
                                 fake->time == FAKE_NO_TIME || fake->profiling == FAKE_PROFILING_ABSENT))
        status = CL_PROFILING_INFO_NOT_AVAILABLE;
    if (status != CL_SUCCESS)
        return end(status);
    const struct times *const times = &event->times;
    const uint64_t start = fake->profiling == FAKE_PROFILING_EARLY ? times->submit : times->start;
    const uint64_t answers[] = {times->queued, times->submit, start, times->end};
    cl_ulong ns = device_clock + answers[what - CL_PROFILING_COMMAND_QUEUED];
    if (fake->profiling == FAKE_PROFILING_ZERO)
        ns = 0;
    else if (fake->profiling == FAKE_PROFILING_ABSURD && what == CL_PROFILING_COMMAND_END)
        ns = device_clock;
    else if (fake->profiling == FAKE_PROFILING_TICKS)
        ns = ns * 24 / 1000;
    else if (fake->profiling == FAKE_PROFILING_FINE)
        ns *= 1000;
    return end(answer(&ns, sizeof ns, size, value, size_ret));
}

/* ---- Releases: they can fail, but what was released is gone nevertheless ----------------------------------------- */

static cl_int release_object(void *object, enum kind kind, const char *what)
{
    begin();
    check_object(object, kind, what);
    const cl_int status = fault(NULL);
    release(object);
    return end(status);
}

EXPORT cl_int clReleaseContext(cl_context context)
{
    return release_object(context, CONTEXT, "clReleaseContext");
}

EXPORT cl_int clReleaseCommandQueue(cl_command_queue queue)
{
    return release_object(queue, QUEUE, "clReleaseCommandQueue");
}

EXPORT cl_int clReleaseProgram(cl_program program)
{
    return release_object(program, PROGRAM, "clReleaseProgram");
}

EXPORT cl_int clReleaseKernel(cl_kernel kernel)
{
    return release_object(kernel, KERNEL, "clReleaseKernel");
}

EXPORT cl_int clReleaseMemObject(cl_mem buffer)
{
    return release_object(buffer, BUFFER, "clReleaseMemObject");
}

EXPORT cl_int clReleaseEvent(cl_event event)
{
    return release_object(event, EVENT, "clReleaseEvent");
}

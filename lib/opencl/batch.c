/* Batches of messages and merkle trees on a device, in pieces, so that the upload of one, the hashing of another and
 * the download of a third overlap, while the host copies the next.
 *
 * A piece has a queue of its own (in one queue commands follow each other), buffers on the device, and pinned memory on
 * the host: the device's own engines read and write that, at the rate of the bus; anything else the driver has to copy.
 * The copy from the caller's memory and back is made here, 96 bytes a pair: 14.4 GB/s for 150 M pairs/s. A thread
 * copies about 7 to 12 GB/s, so two do it; then the bus is the bound (64 bytes a pair upwards: 9.6 of the 25 GB/s of
 * PCIe 4). To hand the caller's memory to the driver saves none of that: it copies it through pinned memory of its own,
 * in calls that do not return meanwhile, so that nothing overlaps; and a command that hangs, and comes back when the
 * call has long failed, would write to memory that is not ours.
 *
 * A piece is 32768 messages, 2 MB of pairs or 2.6 MB of headers: 80 to 100 microseconds on that bus. Two or three
 * pieces under way cover the 0.1 to 0.2 ms that it takes until a command begins and its end is seen, and the host fills
 * one more: four places. Larger pieces hide no more, and make the first and the last, of which nothing is hidden,
 * longer. */
#include "opencl.h"

#ifdef DSHA256_OPENCL

#include "../hash.h"
#include "../platform.h"
#include "batch.h"

#include <string.h>

enum {
    HEADER = 80,
    PAIR = 64,
    HASH = 32,
    RESULT = HASH + sizeof(cl_uint), /* of a tree: its root, and how many pairs are of equal nodes */
    SMALL = 4096,                    /* messages that pieces have room for at first: most programs need no more */
    COPIED_BACK = 8, /* pieces from which on a thread copies hashes back: 3 ms of copying, of which it saves 1 */
    HEIGHTS = 64     /* of trees of fewer than 2^64 leaves */
};

uint32_t dsha256i_opencl_piece_size = 32768;

static const char *const kernel_names[DSHA256I_CL_BATCH_KERNELS] = {"hash_headers", "hash_pairs", "merkle_level"};

/* ---- Pieces ------------------------------------------------------------------------------------------------------ */

static int make_piece(struct dsha256i_opencl_device *device, struct dsha256i_opencl_piece *piece)
{
    const struct dsha256i_opencl_functions *cl = device->cl;
    const size_t room = device->batches.room, size = room * (HEADER + HASH);
    cl_context context = device->context;
    cl_int status;
    piece->queue = cl->clCreateCommandQueue(context, device->info->device, 0, &status);
    piece->pinned = cl->clCreateBuffer(context, CL_MEM_READ_WRITE | CL_MEM_ALLOC_HOST_PTR, size, NULL, &status);
    piece->input = cl->clCreateBuffer(context, CL_MEM_READ_WRITE, room * HEADER, NULL, &status);
    piece->output = cl->clCreateBuffer(context, CL_MEM_READ_WRITE, room * HASH, NULL, &status);
    piece->result = cl->clCreateBuffer(context, CL_MEM_READ_WRITE, RESULT, NULL, &status);
    if (!piece->queue || !piece->pinned || !piece->input || !piece->output || !piece->result)
        return 0;
    piece->host = cl->clEnqueueMapBuffer(piece->queue, piece->pinned, CL_FALSE, CL_MAP_READ | CL_MAP_WRITE, 0, size, 0,
                                         NULL, &piece->event, &status);
    return piece->host && cl->clFlush(piece->queue) == CL_SUCCESS &&
           dsha256i_opencl_wait(device, &piece->event, 0) == DSHA256I_CL_COMPLETE;
}

/* Places for pieces, as many as are of use to n messages, and with room for them. */
static int prepare(struct dsha256i_opencl_device *device, size_t n)
{
    struct dsha256i_opencl_batches *const batches = &device->batches;
    const size_t most = dsha256i_opencl_piece_size; /* a CPU has no bus: small pieces stay in its caches */
    const size_t room = (n <= SMALL || device->info->is_cpu) && SMALL < most ? SMALL : most;
    cl_int status;
    if (batches->room < room) {
        dsha256i_opencl_end_batches(device);
        for (int i = 0; i < DSHA256I_CL_BATCH_KERNELS; i++) {
            cl_program program = device->programs[device->form].program;
            batches->kernels[i] = device->cl->clCreateKernel(program, kernel_names[i], &status);
            if (!batches->kernels[i])
                return 0;
        }
        batches->room = room;
    }
    for (size_t i = 0; i < DSHA256I_CL_PIECES && i * batches->room < n; i++)
        if (!batches->pieces[i].queue && !make_piece(device, &batches->pieces[i]))
            return 0;
    return 1;
}

/* ---- Trees ------------------------------------------------------------------------------------------------------- */

/* What the pieces of a tree came to: as a binary counter, nodes of different heights, of which two of the same height
 * become one. The host hashes these: one pair for each piece of 65536 leaves. */
struct tree {
    int mutated;
    unsigned n;
    struct node {
        unsigned height;
        uint8_t pair[PAIR]; /* itself, then room for its neighbour */
    } nodes[HEIGHTS];
};

/* The node becomes the one above it and its neighbour. */
static void raise_node(struct node *node, const uint8_t neighbour32[HASH])
{
    const struct dsha256i_part pair = {node->pair, PAIR};
    memmove(node->pair + HASH, neighbour32, HASH);
    dsha256i_hash_parts(dsha256i_kernel_scalar.compress, node->pair, &pair, 1);
    node->height++;
}

static void join_equal(struct tree *tree)
{
    while (tree->n > 1 && tree->nodes[tree->n - 2].height == tree->nodes[tree->n - 1].height) {
        struct node *const left = &tree->nodes[tree->n - 2], *const right = left + 1;
        tree->mutated |= memcmp(left->pair, right->pair, HASH) == 0;
        raise_node(left, right->pair);
        tree->n--;
    }
}

static void add_node(struct tree *tree, const uint8_t node32[HASH], unsigned height)
{
    struct node *const node = &tree->nodes[tree->n++];
    node->height = height;
    memcpy(node->pair, node32, HASH);
    join_equal(tree);
}

/* Of an odd number of nodes, the last is its own neighbour. */
static const uint8_t *finish(struct tree *tree, unsigned height)
{
    while (tree->n > 1 || tree->nodes[0].height < height) {
        struct node *const last = &tree->nodes[tree->n - 1];
        raise_node(last, last->pair);
        join_equal(tree);
    }
    return tree->nodes[0].pair;
}

/* Levels from n nodes to the one above them all. */
static unsigned height_of(size_t n)
{
    unsigned height = 0;
    for (; n > 1; n = (n + 1) / 2)
        height++;
    return height;
}

/* ---- One call ---------------------------------------------------------------------------------------------------- */

struct batch {
    struct dsha256i_opencl_device *device;
    int kernel;             /* DSHA256I_CL_MERKLE_LEVEL: it is a tree's */
    size_t length, n, step; /* of a message, or leaf; how many there are, and in a piece */
    const uint8_t *messages;
    uint8_t *hashes32;
    struct tree *tree;

    /* Where two threads work on it. */
    dsha256i_mutex lock;
    dsha256i_cond changed;
    size_t n_sent, n_taken; /* pieces */
    int has_failed;
};

static size_t piece_size(const struct batch *batch, size_t k)
{
    const size_t left = batch->n - k * batch->step;
    return left < batch->step ? left : batch->step;
}

/* Has the kernel make n hashes. */
static int launch(const struct batch *batch, const struct dsha256i_opencl_piece *piece, cl_mem from, cl_uint n_from,
                  cl_mem to, size_t n)
{
    const struct dsha256i_opencl_functions *cl = batch->device->cl;
    const struct dsha256i_opencl_device_info *info = batch->device->info;
    cl_kernel kernel = batch->device->batches.kernels[batch->kernel];
    size_t group = DSHA256I_CL_STEP / info->lanes;
    while (group > info->max_group)
        group /= 2;
    return cl->clSetKernelArg(kernel, 0, sizeof(cl_mem), &from) == CL_SUCCESS &&
           cl->clSetKernelArg(kernel, 1, sizeof n_from, &n_from) == CL_SUCCESS &&
           cl->clSetKernelArg(kernel, 2, sizeof(cl_mem), &to) == CL_SUCCESS &&
           (!batch->tree || cl->clSetKernelArg(kernel, 3, sizeof(cl_mem), &piece->result) == CL_SUCCESS) &&
           dsha256i_opencl_enqueue(batch->device, piece->queue, kernel, group, n, NULL);
}

/* From n leaves in the input to the node above them all in the result. */
static int reduce(const struct batch *batch, const struct dsha256i_opencl_piece *piece, size_t n)
{
    static const uint8_t nothing[RESULT];
    if (batch->device->cl->clEnqueueWriteBuffer(piece->queue, piece->result, CL_FALSE, 0, sizeof nothing, nothing, 0,
                                                NULL, NULL) != CL_SUCCESS)
        return 0;
    for (cl_mem from = piece->input; n > 1; n = (n + 1) / 2) {
        cl_mem to = n == 2 ? piece->result : from == piece->input ? piece->output : piece->input;
        if (!launch(batch, piece, from, (cl_uint)n, to, (n + 1) / 2))
            return 0;
        from = to;
    }
    return 1;
}

/* Begins with piece k. 0: the device failed. */
static int send(const struct batch *batch, size_t k)
{
    const struct dsha256i_opencl_functions *cl = batch->device->cl;
    struct dsha256i_opencl_batches *const batches = &batch->device->batches;
    struct dsha256i_opencl_piece *const piece = &batches->pieces[k % DSHA256I_CL_PIECES];
    const size_t n = piece_size(batch, k), size = n * batch->length;
    memcpy(piece->host, batch->messages + k * batch->step * batch->length, size);
    if (batch->tree && n == 1)
        return 1;
    piece->is_under_way = 1;
    if (cl->clEnqueueWriteBuffer(piece->queue, piece->input, CL_FALSE, 0, size, piece->host, 0, NULL, NULL) !=
            CL_SUCCESS ||
        !(batch->tree ? reduce(batch, piece, n) : launch(batch, piece, piece->input, (cl_uint)n, piece->output, n)))
        return 0;
    return cl->clEnqueueReadBuffer(piece->queue, batch->tree ? piece->result : piece->output, CL_FALSE, 0,
                                   batch->tree ? RESULT : n * HASH, piece->host + batches->room * HEADER, 0, NULL,
                                   &piece->event) == CL_SUCCESS &&
           cl->clFlush(piece->queue) == CL_SUCCESS;
}

/* Ends with piece k. */
static int take(const struct batch *batch, size_t k)
{
    const struct dsha256i_opencl_batches *const batches = &batch->device->batches;
    struct dsha256i_opencl_piece *const piece = &batch->device->batches.pieces[k % DSHA256I_CL_PIECES];
    const uint8_t *const output = piece->host + batches->room * HEADER;
    const size_t n = piece_size(batch, k);
    if (batch->tree && n == 1) {
        add_node(batch->tree, piece->host, 0);
        return 1;
    }
    if (dsha256i_opencl_wait(batch->device, &piece->event, 0) != DSHA256I_CL_COMPLETE)
        return 0;
    piece->is_under_way = 0;
    if (batch->tree) {
        cl_uint n_equal;
        memcpy(&n_equal, output + HASH, sizeof n_equal);
        batch->tree->mutated |= n_equal > 0;
        add_node(batch->tree, output, height_of(n));
    } else {
        memcpy(batch->hashes32 + k * batch->step * HASH, output, n * HASH);
    }
    return 1;
}

/* Hashes may be written over the messages (lib/kernel.h): those of piece k end where piece (k + 1) / 2 begins, which is
 * sent by then. */
static int by_one_thread(const struct batch *batch, size_t n_pieces)
{
    for (size_t k = 0; k < n_pieces + DSHA256I_CL_PIECES; k++)
        if ((k >= DSHA256I_CL_PIECES && !take(batch, k - DSHA256I_CL_PIECES)) || (k < n_pieces && !send(batch, k)))
            return 0;
    return 1;
}

static void say(struct batch *batch, size_t *number, size_t value, int has_failed)
{
    dsha256i_lock(&batch->lock);
    *number = value;
    batch->has_failed |= has_failed;
    dsha256i_wake_all(&batch->changed);
    dsha256i_unlock(&batch->lock);
}

/* Until the number has reached the value. 0: the device has failed. */
static int wait_for(struct batch *batch, const size_t *number, size_t value)
{
    dsha256i_lock(&batch->lock);
    while (*number < value && !batch->has_failed)
        dsha256i_wait(&batch->changed, &batch->lock);
    const int is_there = !batch->has_failed;
    dsha256i_unlock(&batch->lock);
    return is_there;
}

static void *take_all(void *pointer)
{
    struct batch *const batch = pointer;
    const size_t n_pieces = (batch->n + batch->step - 1) / batch->step;
    for (size_t k = 0; k < n_pieces && wait_for(batch, &batch->n_sent, k + 1); k++)
        say(batch, &batch->n_taken, k + 1, !take(batch, k));
    return NULL;
}

static int by_two_threads(struct batch *batch, size_t n_pieces)
{
    dsha256i_thread thread;
    if (dsha256i_mutex_init(&batch->lock) != 0)
        return by_one_thread(batch, n_pieces);
    if (dsha256i_cond_init(&batch->changed) != 0) {
        dsha256i_mutex_destroy(&batch->lock);
        return by_one_thread(batch, n_pieces);
    }
    if (dsha256i_thread_start(&thread, take_all, batch) != 0) {
        batch->has_failed = !by_one_thread(batch, n_pieces);
    } else {
        for (size_t k = 0; k < n_pieces; k++) {
            if (k >= DSHA256I_CL_PIECES && !wait_for(batch, &batch->n_taken, k + 1 - DSHA256I_CL_PIECES))
                break;
            say(batch, &batch->n_sent, k + 1, !send(batch, k));
        }
        dsha256i_thread_join(thread);
    }
    dsha256i_cond_destroy(&batch->changed);
    dsha256i_mutex_destroy(&batch->lock);
    return !batch->has_failed;
}

static int run(struct batch *batch)
{
    struct dsha256i_opencl_device *const device = batch->device;
    const unsigned per_message = batch->tree ? 2 : 1; /* leaves take the place of half a message */
    if (device->process != dsha256i_process_id() || !device->is_ready)
        return DSHA256_ERR_DEVICE;
    if (!prepare(device, (batch->n + per_message - 1) / per_message))
        return dsha256i_opencl_fail(device);
    batch->step = device->batches.room * per_message;
    const size_t n_pieces = (batch->n + batch->step - 1) / batch->step;
    const int is_done = n_pieces >= COPIED_BACK && !batch->tree && !device->info->is_cpu
                            ? by_two_threads(batch, n_pieces)
                            : by_one_thread(batch, n_pieces);
    return is_done ? DSHA256_OK : dsha256i_opencl_fail(device);
}

static int hash_messages(void *device, int kernel, size_t length, uint8_t *hashes32, const uint8_t *messages, size_t n)
{
    struct batch batch = {
        .device = device, .kernel = kernel, .length = length, .n = n, .messages = messages, .hashes32 = hashes32};
    return run(&batch);
}

int dsha256i_opencl_hash_headers(void *device, uint8_t *hashes32, const uint8_t *headers80, size_t n)
{
    return hash_messages(device, DSHA256I_CL_HASH_HEADERS, HEADER, hashes32, headers80, n);
}

int dsha256i_opencl_hash_pairs(void *device, uint8_t *hashes32, const uint8_t *pairs64, size_t n)
{
    return hash_messages(device, DSHA256I_CL_HASH_PAIRS, PAIR, hashes32, pairs64, n);
}

int dsha256i_opencl_merkle_node(void *device, uint8_t node32[HASH], const uint8_t *leaves32, size_t n, unsigned height,
                                int *mutated)
{
    struct tree tree = {0};
    struct batch batch = {.device = device,
                          .kernel = DSHA256I_CL_MERKLE_LEVEL,
                          .length = HASH,
                          .n = n,
                          .messages = leaves32,
                          .tree = &tree};
    const int status = run(&batch);
    if (status == DSHA256_OK) {
        memcpy(node32, finish(&tree, height), HASH);
        *mutated |= tree.mutated;
    }
    return status;
}

#else
typedef int dsha256i_nothing_here; /* ISO C wants a declaration */
#endif

/* Batches and merkle trees on a device, in pieces: every size, what overlaps, and pieces that fail. On the fake OpenCL
 * library. */
#include "opencl_support.h"

#include "opencl/context.h"

enum { PIECE = 32768, SMALL_PIECE = 64 };

/* A GPU, which has two threads work on large batches; its pieces as small as tests want them. */
static dsha256_backend *open_gpu(uint32_t piece)
{
    load_fake(NULL);
    fake->type = CL_DEVICE_TYPE_GPU;
    dsha256i_opencl_piece_size = piece;
    return open_device();
}

/* ---- Batches ----------------------------------------------------------------------------------------------------- */

static void try_in_place(dsha256_backend *backend, size_t n)
{
    uint8_t *pairs = malloc(n * 64), *expected = malloc(n * 32);
    uint64_t random = n;
    CHECK(pairs && expected, "out of memory");
    random_bytes(&random, pairs, n * 64);
    CHECK_STATUS(dsha256_hash_pairs(NULL, expected, pairs, n), DSHA256_OK);
    CHECK_STATUS(dsha256_hash_pairs(backend, pairs, pairs, n), DSHA256_OK);
    CHECK(memcmp(pairs, expected, n * 32) == 0, "%zu pairs in place", n);
    free(pairs);
    free(expected);
}

static void try_sizes(dsha256_backend *backend, size_t piece)
{
    const size_t sizes[] = {
        1,         2,         piece - 1, piece,         piece + 1,     2 * piece, 3 * piece, 3 * piece + 1,
        4 * piece, 7 * piece, 8 * piece, 8 * piece + 1, 13 * piece - 1};
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
        CHECK_STATUS(try_batch(backend, 80, sizes[i]), DSHA256_OK);
        CHECK_STATUS(try_batch(backend, 64, sizes[i]), DSHA256_OK);
        try_in_place(backend, sizes[i]);
    }
    CHECK_STATUS(dsha256_hash_pairs(backend, NULL, NULL, 0), DSHA256_OK);
}

TEST(opencl_batch, sizes)
{
    dsha256_backend *backend = open_gpu(SMALL_PIECE);
    try_sizes(backend, SMALL_PIECE);
    close_device(backend);
}

/* Small pieces become large when the first large batch comes. */
TEST(opencl_batch, sizes_of_whole_pieces)
{
    static const size_t sizes[] = {4095, 4096, 4097, PIECE - 1, PIECE, PIECE + 1, 8 * PIECE + 3, 100};
    dsha256_backend *backend = open_gpu(PIECE);
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
        CHECK_STATUS(try_batch(backend, i % 2 ? 80 : 64, sizes[i]), DSHA256_OK);
        try_in_place(backend, sizes[i]);
    }
    close_device(backend);
}

/* ---- Overlap ----------------------------------------------------------------------------------------------------- */

/* Pieces are enqueued, and flushed, before the first is waited for: as many as there are places, and no more. */
TEST(opencl_batch, several_pieces_are_under_way)
{
    dsha256_backend *backend = open_gpu(SMALL_PIECE);
    for (size_t n = 1; n <= 5; n++) {
        const uint32_t expected = n < DSHA256I_CL_PIECES ? (uint32_t)n : DSHA256I_CL_PIECES;
        fake->n_busy_queues = 0;
        CHECK_STATUS(try_batch(backend, 64, n * SMALL_PIECE), DSHA256_OK);
        CHECK(fake->n_busy_queues == expected, "%zu pieces: %u under way", n, fake->n_busy_queues);
    }
    close_device(backend);
}

/* Nanoseconds of simulated time. */
static double time_pairs(dsha256_backend *backend, size_t n)
{
    uint8_t *pairs = calloc(n, 64), *hashes = malloc(32 * n);
    CHECK(pairs && hashes, "out of memory");
    const uint64_t start_ns = dsha256i_clock_ns();
    CHECK_STATUS(dsha256_hash_pairs(backend, hashes, pairs, n), DSHA256_OK);
    const uint64_t ns = dsha256i_clock_ns() - start_ns;
    free(pairs);
    free(hashes);
    return (double)ns;
}

static double time_root(dsha256_backend *backend, size_t n)
{
    uint8_t *leaves = calloc(n, 32), root32[32];
    CHECK(leaves != NULL, "out of memory");
    const uint64_t start_ns = dsha256i_clock_ns();
    CHECK_STATUS(dsha256_merkle_root(backend, root32, leaves, n, NULL), DSHA256_OK);
    const uint64_t ns = dsha256i_clock_ns() - start_ns;
    free(leaves);
    return (double)ns;
}

/* A bus of 25 GB/s in each direction and a device that hashes `rate` messages a nanosecond: a batch takes as long as
 * the slowest of upload, hashing and download, and at its ends the others, not the sum of all three. Seven pieces: one
 * thread does it, as simulated time does not wait while another copies. */
static void check_overlap(dsha256_backend *backend, double rate)
{
    enum { N_PIECES = 7 };
    const double up = PIECE * 64 / fake->transfer_rate, down = PIECE * 32 / fake->transfer_rate, hashing = PIECE / rate;
    const double slowest = up > hashing ? up : hashing, others = up + hashing + down - slowest;
    fake->rate = rate;
    time_pairs(backend, N_PIECES * PIECE); /* makes the pieces */
    const double pairs_ns = time_pairs(backend, N_PIECES * PIECE);
    CHECK(pairs_ns >= N_PIECES * slowest && pairs_ns < 1.1 * (N_PIECES * slowest + others),
          "pairs at %.1f: %.0f us, of which the slowest part takes %.0f, all %.0f", rate, pairs_ns / 1000,
          N_PIECES * slowest / 1000, N_PIECES * (slowest + others) / 1000);

    const double tree = 2 * hashing, tree_slowest = up > tree ? up : tree; /* as many bytes are twice as many leaves */
    const double tree_ns = time_root(backend, (size_t)N_PIECES * 2 * PIECE);
    CHECK(tree_ns >= N_PIECES * tree_slowest && tree_ns < 1.1 * (N_PIECES * tree_slowest + up),
          "a tree at %.1f: %.0f us; uploads take %.0f, hashing %.0f", rate, tree_ns / 1000, N_PIECES * up / 1000,
          N_PIECES * tree / 1000);
}

static void overlap(int unused)
{
    (void)unused;
    load_fake(NULL);
    fake->type = CL_DEVICE_TYPE_GPU;
    fake->time = FAKE_SIMULATED_TIME;
    fake->transfer_rate = 25;
    dsha256_backend *backend = open_device();
    fake->most_hashed = 0;
    check_overlap(backend, 0.5); /* the bus is slower */
    check_overlap(backend, 0.3); /* the device is */
    close_device(backend);
}

TEST(opencl_batch, transfers_and_hashing_overlap)
{
    CHECK(in_child(overlap, 0) == 0, "see above");
}

/* ---- Trees ------------------------------------------------------------------------------------------------------- */

/* Returns whether it is mutated. */
static int check_tree(dsha256_backend *backend, const uint8_t *leaves32, size_t n, const char *what)
{
    uint8_t root32[32], expected32[32];
    int mutated = -1, is_mutated = -1;
    CHECK_STATUS(dsha256_merkle_root(NULL, expected32, leaves32, n, &is_mutated), DSHA256_OK);
    CHECK_STATUS(dsha256_merkle_root(backend, root32, leaves32, n, &mutated), DSHA256_OK);
    CHECK(memcmp(root32, expected32, 32) == 0, "%zu leaves, %s", n, what);
    CHECK(mutated == is_mutated, "%zu leaves, %s: mutated %d, not %d", n, what, mutated, is_mutated);
    return mutated;
}

static uint8_t *random_leaves(uint64_t seed, size_t n)
{
    uint8_t *leaves32 = malloc(32 * n);
    CHECK(leaves32 != NULL, "out of memory");
    random_bytes(&seed, leaves32, 32 * n);
    return leaves32;
}

/* Of one piece and of several, of which the last has any size: down to a single leaf. */
TEST(opencl_batch, trees_of_every_size)
{
    enum { N_MAX = 3000 };
    dsha256_backend *backend = open_gpu(SMALL_PIECE);
    uint8_t *leaves32 = random_leaves(1, N_MAX);
    for (size_t n = 1; n <= N_MAX; n += n < 800 ? 1 : 13)
        check_tree(backend, leaves32, n, "all different");
    free(leaves32);
    close_device(backend);
}

TEST(opencl_batch, trees_of_whole_pieces)
{
    static const size_t sizes[] = {8191,          8192,      8193,          8194,          2 * PIECE - 1,
                                   2 * PIECE,     65537,     65538,         65539,         4 * PIECE - 1,
                                   4 * PIECE + 1, 6 * PIECE, 6 * PIECE + 1, 7 * PIECE + 77};
    dsha256_backend *backend = open_gpu(PIECE);
    uint8_t *leaves32 = random_leaves(2, 8 * PIECE);
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++)
        check_tree(backend, leaves32, sizes[i], "all different");
    free(leaves32);
    close_device(backend);
}

/* Two equal nodes at each level and place; and, where they are no pair, nothing to report. */
TEST(opencl_batch, equal_nodes_at_every_level_and_place)
{
    enum { N_MAX = 1100 }; /* pieces have 128 leaves: 9 of them */
    dsha256_backend *backend = open_gpu(SMALL_PIECE);
    static const size_t sizes[] = {2, 3, 7, 64, 127, 128, 129, 255, 257, 640, 1025, N_MAX};
    uint8_t *const different32 = random_leaves(3, N_MAX), *const leaves32 = malloc(32 * N_MAX);
    CHECK(leaves32 != NULL, "out of memory");
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
        const size_t n = sizes[i];
        for (size_t below = 1; 2 * below <= n; below *= 2) /* leaves below each of the two */
            for (size_t at = 0; at + 2 * below <= n; at += below * (n > 300 && below < 16 ? 7 : 1)) {
                char what[64];
                memcpy(leaves32, different32, 32 * n);
                memcpy(leaves32 + 32 * (at + below), leaves32 + 32 * at, 32 * below);
                snprintf(what, sizeof what, "%zu equal from leaf %zu on", below, at);
                CHECK(check_tree(backend, leaves32, n, what) == (at / below % 2 == 0), "%zu leaves, %s", n, what);
            }
    }
    free(different32);
    free(leaves32);
    close_device(backend);
}

/* A branch's nodes stand above parts of the leaves, higher than those are many. */
TEST(opencl_batch, branches)
{
    dsha256_backend *backend = open_gpu(SMALL_PIECE);
    uint8_t *leaves32 = random_leaves(4, 1100), branch32[64 * 32], expected32[64 * 32];
    for (size_t n = 1; n <= 1100; n += n < 40 ? 1 : 53) {
        CHECK_STATUS(dsha256_merkle_branch(NULL, expected32, leaves32, n), DSHA256_OK);
        CHECK_STATUS(dsha256_merkle_branch(backend, branch32, leaves32, n), DSHA256_OK);
        CHECK(memcmp(branch32, expected32, 32 * dsha256_merkle_branch_length(n)) == 0, "%zu leaves", n);
    }
    free(leaves32);
    close_device(backend);
}

TEST(opencl_batch, a_root_into_the_leaves)
{
    dsha256_backend *backend = open_gpu(SMALL_PIECE);
    uint8_t *leaves32 = random_leaves(5, 400), expected32[32];
    CHECK_STATUS(dsha256_merkle_root(NULL, expected32, leaves32, 400, NULL), DSHA256_OK);
    CHECK_STATUS(dsha256_merkle_root(backend, leaves32, leaves32, 400, NULL), DSHA256_OK);
    CHECK(memcmp(leaves32, expected32, 32) == 0, "overlapping");
    free(leaves32);
    close_device(backend);
}

/* ---- Faults ------------------------------------------------------------------------------------------------------ */

/* What a thread of its own copies back (9 pieces), what none does (5), a tree; 1 is the first. */
enum { N_KINDS = 3 };
static int try_work(dsha256_backend *backend, int kind)
{
    if (kind < 2)
        return try_batch(backend, kind == 0 ? 80 : 64, (kind == 0 ? 5 : 9) * SMALL_PIECE);
    uint8_t *leaves32 = random_leaves(6, 5 * 2 * SMALL_PIECE + 1), root32[32] = {0}, expected32[32];
    int mutated = 7;
    const size_t n = 5 * 2 * SMALL_PIECE + 1;
    CHECK_STATUS(dsha256_merkle_root(NULL, expected32, leaves32, n, NULL), DSHA256_OK);
    const int status = dsha256_merkle_root(backend, root32, leaves32, n, &mutated);
    if (status == DSHA256_OK)
        CHECK(mutated == 0 && memcmp(root32, expected32, 32) == 0, "mutated %d", mutated);
    else
        CHECK(status == DSHA256_ERR_DEVICE && mutated == 7, "status %d, mutated %d", status, mutated);
    free(leaves32);
    return status;
}

static void check_is_out(dsha256_backend *backend)
{
    for (int kind = 0; kind < N_KINDS; kind++)
        CHECK_STATUS(try_work(backend, kind), DSHA256_ERR_DEVICE);
}

TEST(opencl_batch, every_call_fails_in_turn)
{
    dsha256_backend *backend = open_gpu(SMALL_PIECE);
    for (int kind = 0; kind < N_KINDS; kind++) {
        uint32_t call = 0, n_failed;
        do {
            CHECK_STATUS(restart(backend), DSHA256_OK); /* so that the pieces are made anew, too */
            fake->n_failed = 0;
            fake->fail_call = ++call;
            const int status = try_work(backend, kind);
            n_failed = fake->n_failed;
            fake->fail_call = 0;
            CHECK(status == DSHA256_OK || (status == DSHA256_ERR_DEVICE && n_failed > 0), "call %u: %d", call, status);
            if (status != DSHA256_OK)
                check_is_out(backend);
        } while (n_failed > 0);
        CHECK(call > 50, "%u calls", call);
        for (call = 1; call < 90; call++) { /* closed at once: what is under way keeps its memory */
            CHECK_STATUS(restart(backend), DSHA256_OK);
            fake->fail_call = call;
            try_work(backend, kind);
            fake->fail_call = 0;
            close_device(backend);
            backend = open_device();
        }
    }
    close_device(backend);
}

/* Nor can anybody wait for what is under way: it keeps its memory, which the fake and the sanitizers look after. */
TEST(opencl_batch, calls_fail_when_a_failed_batch_is_given_up)
{
    dsha256_backend *backend = open_gpu(SMALL_PIECE);
    for (int kind = 0; kind < N_KINDS; kind++)
        for (uint32_t call = 1; call < 60; call += 3)
            for (uint32_t next = 1; next <= 8; next++) {
                fake->fail_call = call;
                try_work(backend, kind);
                fake->fail_call = next;
                if (restart(backend) != DSHA256_OK) {
                    fake->fail_call = 0;
                    CHECK_STATUS(restart(backend), DSHA256_OK);
                }
                fake->fail_call = 0;
                fake->settle(0);
                CHECK_STATUS(try_work(backend, kind), DSHA256_OK);
            }
    dsha256_backend_close(backend);
    fake->settle(1);
}

TEST(opencl_batch, pieces_that_are_terminated)
{
    dsha256_backend *backend = open_gpu(SMALL_PIECE);
    for (int kind = 0; kind < N_KINDS; kind++)
        for (uint32_t launch = 1; launch <= 5; launch++) {
            fake->terminate_launch = launch;
            CHECK_STATUS(try_work(backend, kind), DSHA256_ERR_DEVICE);
            check_is_out(backend);
            CHECK_STATUS(restart(backend), DSHA256_OK);
            CHECK_STATUS(try_work(backend, kind), DSHA256_OK);
        }
    close_device(backend);
}

/* Nobody sees the end of what is under way on a device that is lost. So its pinned memory stays, and with it its
 * context. */
TEST(opencl_batch, a_device_that_is_lost)
{
    for (int kind = 0; kind < N_KINDS; kind++)
        for (uint32_t launch = 1; launch <= 5; launch++) {
            dsha256_backend *backend = open_gpu(SMALL_PIECE);
            fake->lose_launch = launch;
            CHECK_STATUS(try_work(backend, kind), DSHA256_ERR_DEVICE);
            check_is_out(backend);
            CHECK_STATUS(restart(backend), DSHA256_OK);
            CHECK_STATUS(try_work(backend, kind), DSHA256_OK);
            CHECK_STATUS(try_work(backend, (kind + 1) % N_KINDS), DSHA256_OK);
            dsha256_backend_close(backend);
            fake->settle(1);
            CHECK(fake->n_objects > 0 && fake->n_objects <= DSHA256I_CL_PIECES + 1, "%d objects", fake->n_objects);
            fake->n_objects = 0;
        }
}

static void hang(int number)
{
    const int kind = number % N_KINDS, is_closed = number / N_KINDS;
    dsha256_backend *backend = open_gpu(SMALL_PIECE);
    for (uint32_t i = 1; i <= 3; i++) {
        dsha256i_opencl_hang_ns = 50000000;
        fake->hang_launch = 2 * i - 1;
        CHECK_STATUS(try_work(backend, kind), DSHA256_ERR_DEVICE);
        dsha256i_opencl_hang_ns = UINT64_C(20000000000); /* a busy machine */
        check_is_out(backend);
        if (is_closed)
            break;
        CHECK_STATUS(restart(backend), DSHA256_OK);
        if (i == 2)
            fake->settle(1); /* what hung comes back, to memory that is still there */
        CHECK_STATUS(try_work(backend, kind), DSHA256_OK);
    }
    dsha256_backend_close(backend);
    fake->settle(1);
}

TEST(opencl_batch, pieces_that_hang)
{
    for (int number = 0; number < 2 * N_KINDS; number++)
        CHECK(in_child(hang, number) == 0, "number %d", number);
}

/* Batches of pairs and of headers by turns, as shani_pipeline.h scans by them; for the forms whose turns include these.
 * The file that includes this defines
 *
 *   hash_few(hashes32, messages, n, size)    messages that are not worth a turn */

/* At the fastest place in its pages: see shani_pipeline.h. */
struct batch_frame {
    _Alignas(4096) struct message_schedules message[2];
    struct digest_schedules digest[2];
    uint32_t constants[sizeof assembly_constants / 4];
    struct batch_memory memory;
    uint8_t nowhere[32 * BATCH]; /* for what comes out before the first batch does */
};

/* Double SHA-256 of whole batches of messages of 64 or 80 bytes. Turn i runs both blocks of batch i, makes the second
 * schedules of batch i - 1 and runs the second hashes of batch i - 2; it makes the first schedules of batch i + 1. */
static void hash_in_turns(uint8_t *hashes32, const uint8_t *messages, size_t n_batches, const size_t size)
{
    struct batch_frame frame;
    memcpy(frame.constants, assembly_constants, sizeof assembly_constants);
    for (size_t i = 0; i < n_batches + 3; i++) {
        const size_t to_schedule = i < n_batches ? i : n_batches - 1; /* at the end any will do */
        (size == 64 ? pairs_turn
                    : headers_turn)(&frame.memory, &frame.message[i & 1], &frame.message[~i & 1], &frame.digest[i & 1],
                                    &frame.digest[~i & 1], messages + size * BATCH * to_schedule,
                                    i < 3 ? frame.nowhere : hashes32 + 32 * BATCH * (i - 3), frame.constants);
    }
}

/* Three more turns only fill and drain, so fewer than TURNS_FROM messages, and the rest of a batch, are faster by
 * hash_few. */
enum { TURNS_FROM = 48 };
static void hash_batches(uint8_t *hashes32, const uint8_t *messages, size_t n, const size_t size)
{
    const size_t n_batches = n < TURNS_FROM ? 0 : n / BATCH;
    if (n_batches > 0)
        hash_in_turns(hashes32, messages, n_batches, size);
    hash_few(hashes32 + 32 * BATCH * n_batches, messages + size * BATCH * n_batches, n - BATCH * n_batches, size);
}

DSHA256I_KERNEL_ENTRY static void hash_headers(uint8_t *hashes32, const uint8_t *headers80, size_t n)
{
    hash_batches(hashes32, headers80, n, 80);
}

DSHA256I_KERNEL_ENTRY static void hash_pairs(uint8_t *hashes32, const uint8_t *pairs64, size_t n)
{
    hash_batches(hashes32, pairs64, n, 64);
}

/* Part of lanes.h: hash_header_group_N and hash_pair_group_N, which hash a group of N vectors of messages side by side,
 * for N = BATCH_STREAMS. */

#define NAME(name) WITH_STREAMS(name, BATCH_STREAMS)

/* Message words first … first + n - 1 (multiples of 4) of a group of messages that lie stride bytes apart. */
LANES_INLINE void NAME(load_words)(vec_words w, const uint8_t *messages, size_t stride, int first, int n)
{
    for (int s = 0; s < BATCH_STREAMS; s++)
        for (int i = first; i < first + n; i += 4) {
            vec rows[4];
            for (int j = 0; j < 4; j++)
                rows[j] = vec_load_rows(messages + ((size_t)(s * VEC_LANES + j) * stride + 4 * (size_t)i), stride);
            transpose(rows);
            for (int j = 0; j < 4; j++)
                w[i - first + j][s] = BIG_ENDIAN_WORDS(rows[j]);
        }
}

LANES_INLINE void NAME(store_digests)(uint8_t *hashes32, vec_state state)
{
    for (int s = 0; s < BATCH_STREAMS; s++)
        for (int i = 0; i < 8; i += 4) {
            vec rows[4];
            for (int j = 0; j < 4; j++)
                rows[j] = BIG_ENDIAN_WORDS(state[i + j][s]);
            transpose(rows);
            for (int j = 0; j < 4; j++)
                vec_store_rows(hashes32 + (size_t)(s * VEC_LANES + j) * 32 + 4 * (size_t)i, 32, rows[j]);
        }
}

/* A whole compression of the block in w[0 … 15]. Not inlined: the groups call it three times. */
static __attribute__((noinline)) void NAME(compress_block)(vec_state state, vec_words w, const vec_constant *table)
{
    enum { n_streams = BATCH_STREAMS };
    CURSORS_WORDS;
    STATE_NAMES(state)
    LOOP_ROUNDS(NOTHING, KW_FIRST_READY, 0, 16, MOVE_WORDS_KEPT)
    LOOP_ROUNDS(SCHEDULE, KW_FIRST_MADE, 16, 64, MOVE_WORDS_KEPT)
    ADD_STATE(state)
}

/* The block of padding after a pair: all of its K + W are constants. */
static __attribute__((noinline)) void NAME(compress_pair_padding)(vec_state state, const vec_constant *table)
{
    enum { n_streams = BATCH_STREAMS };
    const vec_constant *constants_at = table;
    STATE_NAMES(state)
    LOOP_ROUNDS(NOTHING, KW_PADDING, 0, 64, MOVE_CONSTANTS)
    ADD_STATE(state)
}

static __attribute__((noinline)) void NAME(hash_digests)(vec_state state, const vec_constant *table)
{
    second_hash(state, table, BATCH_STREAMS, 0);
}

LANES_INLINE void NAME(begin_states)(vec_state state, const vec_constant *table)
{
    for (int s = 0; s < BATCH_STREAMS; s++)
        for (int i = 0; i < 8; i++)
            state[i][s] = CONSTANT(IV + i);
}

static void NAME(hash_header_group)(uint8_t *hashes32, const uint8_t *headers80, const vec_constant *table)
{
    vec_state state;
    vec_words w;
    NAME(begin_states)(state, table);
    NAME(load_words)(w, headers80, 80, 0, 16);
    NAME(compress_block)(state, w, table);
    NAME(load_words)(w, headers80, 80, 16, 4);
    for (int s = 0; s < BATCH_STREAMS; s++) {
        w[4][s] = CONSTANT(BIT_31);
        for (int i = 5; i < 15; i++)
            w[i][s] = vec_set1(0);
        w[15][s] = CONSTANT(LENGTH_640);
    }
    NAME(compress_block)(state, w, table);
    NAME(hash_digests)(state, table);
    NAME(store_digests)(hashes32, state);
}

static void NAME(hash_pair_group)(uint8_t *hashes32, const uint8_t *pairs64, const vec_constant *table)
{
    vec_state state;
    vec_words w;
    NAME(begin_states)(state, table);
    NAME(load_words)(w, pairs64, 64, 0, 16);
    NAME(compress_block)(state, w, table);
    NAME(compress_pair_padding)(state, table);
    NAME(hash_digests)(state, table);
    NAME(store_digests)(hashes32, state);
}

#undef NAME
#undef BATCH_STREAMS

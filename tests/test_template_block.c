/* Templates from getblocktemplate, against blocks that Python made (tests/data), and real coinbases' heights. */
#include "test.h"

enum { TRANSACTIONS_MAX = 400, LINE_MAX_SIZE = 200000 };

static char line[LINE_MAX_SIZE];

/* A case of tests/data/blocktemplate.txt. */
static struct {
    dsha256_blocktemplate block;
    dsha256_transaction transactions[TRANSACTIONS_MAX];
    uint8_t wtxids32[32 * (TRANSACTIONS_MAX + 1)];
    char *texts[3 * TRANSACTIONS_MAX + 20]; /* to free */
    size_t n_texts;
    dsha256_share share;
    uint8_t header80[80];
    const char *block_hex;
} vector;

static const char *keep(const char *text, size_t n)
{
    char *copy = malloc(n + 1);
    CHECK(copy != NULL, "out of memory");
    memcpy(copy, text, n);
    copy[n] = '\0';
    return vector.texts[vector.n_texts++] = copy;
}

/* The text up to a blank; NULL for "-". */
static const char *word_of(const char **text)
{
    const size_t n = strcspn(*text, " ");
    const char *word = strncmp(*text, "-", n) == 0 && n == 1 ? NULL : keep(*text, n);
    *text += n + ((*text)[n] == ' ');
    return word;
}

static void free_vector(void)
{
    for (size_t i = 0; i < vector.n_texts; i++)
        free(vector.texts[i]);
    memset(&vector, 0, sizeof vector);
}

static void read_share(const char *value)
{
    unsigned version, time, nonce;
    const char *extranonce2 = word_of(&value);
    CHECK(sscanf(value, "%u %u %u", &version, &time, &nonce) == 3, "%s", line);
    vector.share.version = version;
    vector.share.time = time;
    vector.share.nonce = nonce;
    if (extranonce2)
        hex_bytes(vector.share.extranonce2, vector.block.extranonce2_size, extranonce2);
}

static void read_numbers(const char *value)
{
    unsigned version, time, min_time, height, width, mask;
    unsigned long long coinbase_value;
    CHECK(sscanf(value, "%u %u %u %u %llu %u %u", &version, &time, &min_time, &height, &coinbase_value, &width,
                 &mask) == 7,
          "%s", line);
    vector.block.version = version;
    vector.block.time = time;
    vector.block.min_time = min_time;
    vector.block.height = height;
    vector.block.coinbase_value = coinbase_value;
    vector.block.extranonce2_size = width;
    vector.block.version_mask = mask;
}

/* Reads the next case; 0 at the end of the file. */
static int read_vector(FILE *file)
{
    free_vector();
    vector.block.size = sizeof vector.block;
    vector.block.transactions = vector.transactions;
    while (test_data_line(file, line, sizeof line)) {
        const char *value = line;
        const char *key = word_of(&value);
        if (strcmp(key, "numbers") == 0)
            read_numbers(value);
        else if (strcmp(key, "previous") == 0)
            vector.block.previous = word_of(&value);
        else if (strcmp(key, "bits") == 0)
            vector.block.bits = word_of(&value);
        else if (strcmp(key, "commitment") == 0)
            vector.block.witness_commitment = word_of(&value);
        else if (strcmp(key, "script") == 0)
            vector.block.script = value[0] == '-' ? "" : word_of(&value);
        else if (strcmp(key, "text") == 0)
            vector.block.text = word_of(&value);
        else if (strcmp(key, "share") == 0)
            read_share(value);
        else if (strcmp(key, "header") == 0)
            hex_bytes(vector.header80, 80, value);
        else if (strcmp(key, "block") == 0)
            vector.block_hex = word_of(&value);
        else if (strcmp(key, "transaction") == 0) {
            dsha256_transaction *transaction = &vector.transactions[vector.block.n_transactions++];
            transaction->data = word_of(&value);
            transaction->txid = word_of(&value);
            hex_hash(vector.wtxids32 + 32 * vector.block.n_transactions, value);
        } else if (strcmp(key, "end") == 0)
            return 1;
    }
    return 0;
}

TEST(template_block, headers_and_blocks_that_python_made) /* traps 4, 5 */
{
    unsigned n = 0;
    FILE *file = test_data_open("blocktemplate.txt");
    for (; read_vector(file); n++) {
        dsha256_template *tmpl;
        uint8_t header80[80], script38[38], expected38[38];
        CHECK_STATUS(dsha256_template_create_block(&tmpl, &vector.block), DSHA256_OK);
        CHECK_STATUS(dsha256_template_header(tmpl, header80, &vector.share), DSHA256_OK);
        CHECK(memcmp(header80, vector.header80, 80) == 0, "case %u: header", n);
        const size_t size = dsha256_template_block_size(tmpl);
        CHECK(size == strlen(vector.block_hex) + 1, "case %u: %zu digits", n, size - 1);
        char *hex = (char *)guarded_alloc(size, 1);
        CHECK_STATUS(dsha256_template_submit_block(tmpl, hex, size - 1, &vector.share), DSHA256_ERR_ARGUMENT);
        CHECK_STATUS(dsha256_template_submit_block(tmpl, hex, size, &vector.share), DSHA256_OK);
        CHECK(strcmp(hex, vector.block_hex) == 0, "case %u: block", n);
        if (vector.block.witness_commitment) {
            CHECK_STATUS(dsha256_witness_commitment(NULL, script38, vector.wtxids32, vector.block.n_transactions + 1),
                         DSHA256_OK);
            hex_bytes(expected38, 38, vector.block.witness_commitment);
            CHECK(memcmp(script38, expected38, 38) == 0, "case %u: witness commitment", n);
        }
        vector.share.version ^= 1;
        CHECK_STATUS(dsha256_template_submit_block(tmpl, hex, size, &vector.share), DSHA256_ERR_ARGUMENT);
        vector.share.version ^= 1;
        vector.share.time = vector.block.min_time - 1;
        CHECK_STATUS(dsha256_template_submit_block(tmpl, hex, size, &vector.share), DSHA256_ERR_ARGUMENT);
        guarded_free((uint8_t *)hex, size, 1);
        dsha256_template_destroy(tmpl);
    }
    free_vector();
    CHECK(n > 20, "%u cases", n);
}

static dsha256_blocktemplate small_block(void)
{
    static const dsha256_transaction transactions[1] = {
        {"0102", "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"}};
    const dsha256_blocktemplate block = {
        .size = sizeof block,
        .version = 0x20000000,
        .time = 1700000000,
        .min_time = 1699999000,
        .height = 800000,
        .coinbase_value = 625000000,
        .previous = "000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f",
        .bits = "1d00ffff",
        .target = "00000000ffff0000000000000000000000000000000000000000000000000000",
        .transactions = transactions,
        .n_transactions = 1,
        .witness_commitment = "6a24aa21a9ede2f61c3f71d1defd3fa999dfa36953755c690689799962b48bebd836974e8cf9",
        .script = "51",
        .text = "2f642f",
        .extranonce2_size = 8,
        .version_mask = 0};
    return block;
}

TEST(template_block, heights_are_those_of_real_coinbases)
{
    static char hex[1000];
    static const struct {
        uint32_t height;
        const char *push;
    } real[] = {{227836, "03fc7903"}, {300025, "03f99304"}, {574200, "03f8c208"}, {702861, "038db90a"}};
    for (size_t i = 0; i < 4; i++) {
        char text[20], start[9];
        unsigned height = 0, n_found = 0;
        FILE *file = test_data_open("blocks/large.txt");
        while (test_data_line(file, line, sizeof line)) { /* the push stands in the block's own coinbase */
            if (strncmp(line, "block ", 6) == 0 && sscanf(line, "block %*u %u", &height) != 1)
                height = 0; /* not known */
            if (strncmp(line, "coinbase ", 9) == 0 && height == real[i].height) {
                snprintf(start, sizeof start, "%.8s", line + 9 + 2 * 42);
                CHECK(strcmp(start, real[i].push) == 0, "height %u: %s", height, start);
                n_found++;
            }
        }
        CHECK(n_found == 1, "height %u", (unsigned)real[i].height);
        dsha256_blocktemplate block = small_block();
        dsha256_template *tmpl;
        const dsha256_share share = {.version = block.version, .time = block.time};
        block.height = real[i].height;
        block.n_transactions = 0;
        block.witness_commitment = NULL;
        CHECK_STATUS(dsha256_template_create_block(&tmpl, &block), DSHA256_OK);
        CHECK_STATUS(dsha256_template_submit_block(tmpl, hex, sizeof hex, &share), DSHA256_OK);
        snprintf(text, sizeof text, "%.8s", hex + 160 + 2 + 2 * 42);
        CHECK(strcmp(text, real[i].push) == 0, "height %u: %s", (unsigned)real[i].height, text);
        dsha256_template_destroy(tmpl);
    }
}

/* A text field broken in every way that cannot be right. */
static void check_text(size_t offset)
{
    static char text[200];
    dsha256_blocktemplate block = small_block();
    const char *field;
    memcpy(&field, (const char *)&block + offset, sizeof field);
    for (int kind = 0; kind < 5; kind++) {
        dsha256_template *tmpl;
        snprintf(text, sizeof text, "%s%s", field, kind == 1 ? "0" : "");
        if (kind == 0)
            text[strlen(text) - 1] = '\0';
        else if (kind == 2)
            text[0] = 'g';
        else if (kind == 3)
            text[strlen(text) - 1] = ' ';
        else
            text[1] = 'x';
        const char *broken = text;
        memcpy((char *)&block + offset, &broken, sizeof broken);
        CHECK_STATUS(dsha256_template_create_block(&tmpl, &block), DSHA256_ERR_FORMAT);
        CHECK(tmpl == NULL, "what a failed create leaves");
    }
}

TEST(template_block, malformed_templates_are_refused)
{
    check_text(offsetof(dsha256_blocktemplate, previous));
    check_text(offsetof(dsha256_blocktemplate, bits));
    check_text(offsetof(dsha256_blocktemplate, target));
    check_text(offsetof(dsha256_blocktemplate, witness_commitment));
    check_text(offsetof(dsha256_blocktemplate, script));
    check_text(offsetof(dsha256_blocktemplate, text));

    dsha256_template *tmpl;
    dsha256_blocktemplate block;
#define REFUSED(status, change)                                                                                        \
    do {                                                                                                               \
        block = small_block();                                                                                         \
        change;                                                                                                        \
        CHECK_STATUS(dsha256_template_create_block(&tmpl, &block), status);                                            \
        CHECK(tmpl == NULL, "what a failed create leaves");                                                            \
    } while (0)
    REFUSED(DSHA256_ERR_FORMAT, block.bits = "1d00ffff00");
    REFUSED(DSHA256_ERR_FORMAT, block.bits = "00000000");
    REFUSED(DSHA256_ERR_FORMAT, block.witness_commitment = "");
    REFUSED(DSHA256_ERR_FORMAT, block.witness_commitment = "6a24aa21a9ed");
    REFUSED(DSHA256_ERR_FORMAT,
            block.witness_commitment = "6a24aa21a9eee2f61c3f71d1defd3fa999dfa36953755c690689799962b48bebd836974e8cf9");
    REFUSED(DSHA256_ERR_FORMAT, block.extranonce2_size = 33);
    REFUSED(DSHA256_ERR_FORMAT, block.extranonce2_size = SIZE_MAX);
    REFUSED(DSHA256_ERR_FORMAT, block.n_transactions = SIZE_MAX);
    REFUSED(DSHA256_ERR_FORMAT, block.min_time = block.time + 1);
    REFUSED(DSHA256_ERR_ARGUMENT, block.previous = NULL);
    REFUSED(DSHA256_ERR_ARGUMENT, block.bits = NULL);
    REFUSED(DSHA256_ERR_ARGUMENT, block.script = NULL);
    REFUSED(DSHA256_ERR_ARGUMENT, block.transactions = NULL);
    REFUSED(DSHA256_ERR_ARGUMENT, block.size = 8);
    CHECK_STATUS(dsha256_template_create_block(NULL, &block), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_template_create_block(&tmpl, NULL), DSHA256_ERR_ARGUMENT);

    static char text[2 * 90 + 1]; /* the input's 100 bytes: 4 of height, 87 of text, 9 of extranonce2 */
    memset(text, '0', sizeof text - 1);
    text[2 * 87] = '\0';
    block = small_block();
    block.text = text;
    CHECK_STATUS(dsha256_template_create_block(&tmpl, &block), DSHA256_OK);
    dsha256_template_destroy(tmpl);
    text[2 * 87] = '0';
    text[2 * 88] = '\0';
    REFUSED(DSHA256_ERR_FORMAT, block.text = text);

    const char *good_id = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
    const dsha256_transaction bad[] = {{"", good_id},       {"0", good_id}, {"0g", good_id}, {"01", ""},
                                       {"01", good_id + 2}, {"01", "x"},    {NULL, good_id}, {"01", NULL}};
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
        REFUSED(bad[i].data && bad[i].txid ? DSHA256_ERR_FORMAT : DSHA256_ERR_ARGUMENT, block.transactions = &bad[i]);
    static char large[2 * 4000001 + 1]; /* no block holds it */
    memset(large, '0', sizeof large - 1);
    const dsha256_transaction too_large = {large, good_id};
    REFUSED(DSHA256_ERR_FORMAT, block.transactions = &too_large);
}

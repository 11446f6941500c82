/* dsha256_error_text: what each function that can fail says about it, and that no older text is left. */
#include "dsha256_engine.h"
#include "fake_device.h"
#include "test.h"

#include <math.h>
#include <pthread.h>

/* Runs the call, which must fail with the status and say the text, after another call left a text of its own. */
#define SAYS(call, status, text)                                                                                       \
    do {                                                                                                               \
        uint8_t other32[32];                                                                                           \
        CHECK_STATUS(dsha256_hash_from_hex(other32, "another call's"), DSHA256_ERR_FORMAT);                            \
        CHECK_STATUS(call, status);                                                                                    \
        CHECK(strcmp(dsha256_error_text(), text) == 0, "%s: \"%s\", not \"%s\"", #call, dsha256_error_text(), text);   \
    } while (0)

#define ARGUMENT DSHA256_ERR_ARGUMENT
#define FORMAT   DSHA256_ERR_FORMAT

static const uint8_t zero80[80], target32[32] = {0xff};
static const char zeros64[] = "0000000000000000000000000000000000000000000000000000000000000000";

TEST(error_text, hashing)
{
    uint8_t hash32[32], messages[80] = {0};
    dsha256_job job, blank = {.opaque = {0}};
    dsha256_scan_result result;
    dsha256_hit hits[4];
    const uint32_t versions[40] = {0};
    SAYS(dsha256_hash_headers(NULL, NULL, messages, 1), ARGUMENT, "hashes32 or headers80 is NULL");
    SAYS(dsha256_hash_pairs(NULL, hash32, NULL, 1), ARGUMENT, "hashes32 or pairs64 is NULL");
    SAYS(dsha256_job_init(&job, NULL, target32), ARGUMENT, "job, header80 or target32 is NULL");
    SAYS(dsha256_job_set_versions(&blank, versions, 1), ARGUMENT, "dsha256_job_init has not set the job");
    SAYS(dsha256_job_set_versions(&blank, NULL, 1), ARGUMENT, "job or versions is NULL");
    SAYS(dsha256_job_set_versions(&blank, versions, 33), ARGUMENT, "n: 33 versions, expected at most 32");
    CHECK_STATUS(dsha256_job_init(&job, zero80, target32), DSHA256_OK);
    CHECK_STATUS(dsha256_job_set_versions(&job, versions, 3), DSHA256_OK);
    SAYS(dsha256_scan(NULL, &job, 0, 1, hits, 4, NULL, NULL), ARGUMENT, "result is NULL");
    SAYS(dsha256_scan(NULL, &blank, 0, 1, hits, 4, NULL, &result), ARGUMENT,
         "job is NULL, or dsha256_job_init has not set it");
    SAYS(dsha256_scan(NULL, &job, 1, UINT64_C(1) << 32, hits, 4, NULL, &result), ARGUMENT,
         "the range ends after nonce 2^32 - 1");
    SAYS(dsha256_scan(NULL, &job, 0, 1, hits, 2, NULL, &result), ARGUMENT,
         "max_hits: 2, expected the number of versions, 3, at least");
    static struct fake_device device;
    fake_device_init(&device);
    device.fail_every = 1;
    SAYS(dsha256_scan(&device.backend, &job, 0, 1, hits, 4, NULL, &result), DSHA256_ERR_DEVICE, "");
}

TEST(error_text, backends)
{
    dsha256_backend *backend;
    dsha256_backend_info info = {.size = sizeof info};
    char text[160];
    SAYS(dsha256_backend_open(NULL, "auto"), ARGUMENT, "backend is NULL");
    SAYS(dsha256_backend_open(&backend, "avx3"), DSHA256_ERR_BACKEND, "no backend has the name 'avx3'");
    info.size = 3;
    SAYS(dsha256_backend_info_at(&info, 0), ARGUMENT, "info is NULL, or its size is not set");
    info.size = sizeof info;
    snprintf(text, sizeof text, "index: %zu, expected less than %zu", dsha256_backend_count(), dsha256_backend_count());
    SAYS(dsha256_backend_info_at(&info, dsha256_backend_count()), ARGUMENT, text);
    for (size_t i = 0; i < dsha256_backend_count(); i++) {
        CHECK_STATUS(dsha256_backend_info_at(&info, i), DSHA256_OK);
        if (info.usable || info.is_device)
            continue;
        snprintf(text, sizeof text, "%s needs %s, which this machine lacks", info.name, info.missing);
        SAYS(dsha256_backend_open(&backend, info.name), DSHA256_ERR_BACKEND, text);
    }
    CHECK_STATUS(dsha256_backend_open(&backend, "opencl:no such device"), DSHA256_ERR_BACKEND);
    CHECK(strstr(dsha256_error_text(), "OpenCL") || strstr(dsha256_error_text(), "no device 'opencl:no such device'"),
          "\"%s\"", dsha256_error_text());
    dsha256_opencl_options options = {.size = sizeof options, .launch_ms = 1001};
    SAYS(dsha256_opencl_configure(&options), ARGUMENT, "launch_ms: 1001, expected at most 1000");
    options.size = 1;
    SAYS(dsha256_opencl_configure(&options), ARGUMENT, "options is NULL, or its size is not set");
}

TEST(error_text, numbers_and_hex)
{
    uint8_t bytes[32];
    char hex[65];
    uint32_t version;
    SAYS(dsha256_hash_from_hex(bytes, "12"), FORMAT, "2 digits, expected 64");
    SAYS(dsha256_bytes_from_hex(bytes, 2, "12345"), FORMAT, "5 digits, expected 4");
    SAYS(dsha256_bytes_from_hex(bytes, 2, "12g4"), FORMAT, "character 3 is not a hex digit");
    SAYS(dsha256_bytes_from_hex(bytes, 2, "1234\n"), FORMAT, "character 5 is not a hex digit");
    SAYS(dsha256_bytes_from_hex(bytes, 2, NULL), ARGUMENT, "no text, but NULL");
    SAYS(dsha256_bytes_from_hex(NULL, 2, "1234"), ARGUMENT, "bytes is NULL");
    SAYS(dsha256_hash_from_hex(NULL, "1234"), ARGUMENT, "hash32 is NULL");
    SAYS(dsha256_bytes_to_hex(NULL, bytes, 1), ARGUMENT, "hex or bytes is NULL");
    SAYS(dsha256_hash_to_hex(hex, NULL), ARGUMENT, "hex65 or hash32 is NULL");
    SAYS(dsha256_target_from_bits(NULL, 0), ARGUMENT, "target32 is NULL");
    SAYS(dsha256_target_from_bits(bytes, 0x1d80ffff), FORMAT, "0x1d80ffff is negative");
    SAYS(dsha256_target_from_bits(bytes, 0x02000000), FORMAT, "0x02000000 is zero");
    SAYS(dsha256_target_from_bits(bytes, 0x23000100), FORMAT, "0x23000100 is over 256 bits");
    SAYS(dsha256_target_from_difficulty(NULL, 1), ARGUMENT, "target32 is NULL");
    SAYS(dsha256_target_from_difficulty(bytes, -1), ARGUMENT, "the difficulty is not finite and above 0");
    SAYS(dsha256_target_from_pdiff(bytes, (double)INFINITY), ARGUMENT, "the difficulty is not finite and above 0");
    SAYS(dsha256_target_from_difficulty(bytes, 1e300), ARGUMENT, "the difficulty is so large that its target is 0");
    SAYS(dsha256_version_roll(&version, 0, 0x6000, 0x8000), ARGUMENT,
         "bits 0x00008000 are not all in the mask 0x00006000");
    SAYS(dsha256_version_roll(NULL, 0, 0x6000, 0), ARGUMENT, "version is NULL");
}

TEST(error_text, merkle)
{
    uint8_t leaves[64] = {0}, root32[32], script38[38];
    char text[80];
    snprintf(text, sizeof text, "0 leaves, expected 1 … %zu", (size_t)(SIZE_MAX / 32));
    SAYS(dsha256_merkle_root(NULL, root32, leaves, 0, NULL), ARGUMENT, text);
    SAYS(dsha256_merkle_root(NULL, NULL, leaves, 1, NULL), ARGUMENT, "root32 or leaves32 is NULL");
    SAYS(dsha256_merkle_branch(NULL, root32, leaves, 0), ARGUMENT, text);
    SAYS(dsha256_merkle_branch(NULL, root32, NULL, 2), ARGUMENT, "branch32 or leaves32 is NULL");
    SAYS(dsha256_witness_commitment(NULL, NULL, leaves, 1), ARGUMENT, "script38 is NULL");
    SAYS(dsha256_witness_commitment(NULL, script38, leaves, 0), ARGUMENT, text);
}

static dsha256_notify a_notify(void)
{
    return (dsha256_notify){.size = sizeof(dsha256_notify),
                            .previous = zeros64,
                            .coinbase1 = "010000000100",
                            .coinbase2 = "ffffffff",
                            .version = "20000000",
                            .bits = "1d00ffff",
                            .time = "504e86b9",
                            .extranonce1 = "08000002",
                            .extranonce2_size = 4,
                            .version_mask = 0x6000};
}

TEST(error_text, notify)
{
    static const struct {
        size_t field; /* a const char * */
        const char *value, *text;
        int status;
    } cases[] = {
        {offsetof(dsha256_notify, coinbase1), "123", "coinbase1: an odd number of digits", FORMAT},
        {offsetof(dsha256_notify, coinbase1), "zz", "coinbase1: character 1 is not a hex digit", FORMAT},
        {offsetof(dsha256_notify, coinbase1), NULL, "coinbase1: no text, but NULL", ARGUMENT},
        {offsetof(dsha256_notify, coinbase1), "01", NULL, DSHA256_OK},
        {offsetof(dsha256_notify, coinbase1), "0100000000010000",
         "the coinbase has witness data (BIP144), expected without", FORMAT},
        {offsetof(dsha256_notify, coinbase2), "1", "coinbase2: an odd number of digits", FORMAT},
        {offsetof(dsha256_notify, extranonce1), "0x", "extranonce1: character 2 is not a hex digit", FORMAT},
        {offsetof(dsha256_notify, version), "2000000", "version: 7 digits, expected 8", FORMAT},
        {offsetof(dsha256_notify, bits), "", "bits: 0 digits, expected 8", FORMAT},
        {offsetof(dsha256_notify, bits), "00000000", "bits: 0x00000000 is zero", FORMAT},
        {offsetof(dsha256_notify, time), "504e86b9 ", "time: character 9 is not a hex digit", FORMAT},
        {offsetof(dsha256_notify, previous), zeros64 + 1, "previous: 63 digits, expected 64", FORMAT},
    };
    dsha256_template *tmpl;
    dsha256_notify notify = a_notify();
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        notify = a_notify();
        *(const char **)((char *)&notify + cases[i].field) = cases[i].value;
        if (cases[i].status == DSHA256_OK) { /* a good one in between */
            CHECK_STATUS(dsha256_template_create_v1(&tmpl, &notify), DSHA256_OK);
            dsha256_template_destroy(tmpl);
            continue;
        }
        SAYS(dsha256_template_create_v1(&tmpl, &notify), cases[i].status, cases[i].text);
    }
    notify = a_notify();
    notify.coinbase1 = "01";
    notify.extranonce1 = "";
    SAYS(dsha256_template_create_v1(&tmpl, &notify), FORMAT,
         "the coinbase has 1 bytes before extranonce2, expected 5 at least");
    notify = a_notify();
    const char *branch[3] = {zeros64, zeros64, "12"};
    notify.branch = branch;
    notify.n_branch = 3;
    SAYS(dsha256_template_create_v1(&tmpl, &notify), FORMAT, "branch 2: 2 digits, expected 64");
    notify.n_branch = 33;
    SAYS(dsha256_template_create_v1(&tmpl, &notify), FORMAT, "n_branch: 33, expected at most 32");
    notify.branch = NULL;
    SAYS(dsha256_template_create_v1(&tmpl, &notify), ARGUMENT, "branch is NULL");
    notify = a_notify();
    notify.extranonce2_size = 33;
    SAYS(dsha256_template_create_v1(&tmpl, &notify), FORMAT, "extranonce2_size: 33, expected at most 32");
    notify.size = 0;
    SAYS(dsha256_template_create_v1(&tmpl, &notify), ARGUMENT, "notify is NULL, or its size is not set");
    SAYS(dsha256_template_create_v1(NULL, &notify), ARGUMENT, "tmpl is NULL");
}

TEST(error_text, other_templates)
{
    dsha256_template *tmpl;
    char data[257];
    memset(data, '0', 256);
    data[256] = '\0';
    SAYS(dsha256_template_create_getwork(&tmpl, data, "12"), FORMAT, "target: 2 digits, expected 64");
    SAYS(dsha256_template_create_getwork(&tmpl, data + 1, zeros64), FORMAT, "data: 255 digits, expected 256");
    SAYS(dsha256_template_create_getwork(&tmpl, data, zeros64), FORMAT,
         "data: its last 48 bytes are not the padding of an 80-byte message");

    dsha256_v2_job job = {.size = sizeof job, .bits = 0x1d00ffff, .previous32 = target32};
    SAYS(dsha256_template_create_v2_standard(&tmpl, &job, NULL), ARGUMENT, "merkle_root32 is NULL");
    job.bits = 0xff123456;
    SAYS(dsha256_template_create_v2_standard(&tmpl, &job, target32), FORMAT, "bits: 0xff123456 is over 256 bits");
    job.previous32 = NULL;
    SAYS(dsha256_template_create_v2_standard(&tmpl, &job, target32), ARGUMENT, "previous32 is NULL");
    dsha256_v2_coinbase coinbase = {.size = sizeof coinbase, .extranonce_size = 40};
    SAYS(dsha256_template_create_v2_extended(&tmpl, &job, &coinbase), FORMAT,
         "extranonce_size: 40, expected at most 32");
    coinbase.prefix_size = 1;
    SAYS(dsha256_template_create_v2_extended(&tmpl, &job, &coinbase), ARGUMENT,
         "prefix, suffix, extranonce_prefix or branch32 is NULL");

    dsha256_transaction transactions[2] = {{"00", zeros64}, {"", zeros64}};
    dsha256_blocktemplate block = {.size = sizeof block,
                                   .previous = zeros64,
                                   .bits = "1d00ffff",
                                   .script = "51",
                                   .transactions = transactions,
                                   .n_transactions = 2,
                                   .extranonce2_size = 4};
    SAYS(dsha256_template_create_block(&tmpl, &block), FORMAT, "data of transaction 1: it is empty");
    transactions[1].data = "0x";
    SAYS(dsha256_template_create_block(&tmpl, &block), FORMAT, "data of transaction 1: character 2 is not a hex digit");
    transactions[0].txid = "00";
    SAYS(dsha256_template_create_block(&tmpl, &block), FORMAT, "txid of transaction 0: 2 digits, expected 64");
    block.witness_commitment = "6a24aa21a9ee0000000000000000000000000000000000000000000000000000000000000000";
    SAYS(dsha256_template_create_block(&tmpl, &block), FORMAT,
         "witness_commitment: expected a script that begins 6a24aa21a9ed");
    block.witness_commitment = "6a24";
    SAYS(dsha256_template_create_block(&tmpl, &block), FORMAT, "witness_commitment: 2 bytes, expected 38 at least");
    block.text = data;
    SAYS(dsha256_template_create_block(&tmpl, &block), FORMAT, "text: 128 bytes, expected at most 100");
    block.text = data + 64;
    SAYS(dsha256_template_create_block(&tmpl, &block), FORMAT, "witness_commitment: 2 bytes, expected 38 at least");
    block.min_time = 5;
    SAYS(dsha256_template_create_block(&tmpl, &block), FORMAT, "min_time 5 is after time 0");
}

TEST(error_text, shares_and_spaces)
{
    const dsha256_notify notify = a_notify();
    dsha256_template *tmpl;
    dsha256_space *space;
    dsha256_range range;
    dsha256_submit_v1 submit;
    uint8_t header80[80], bytes[1000];
    char hex[300];
    CHECK_STATUS(dsha256_template_create_v1(&tmpl, &notify), DSHA256_OK);
    dsha256_share share = {.version = 0x20008000, .time = 0x504e86b9};
    SAYS(dsha256_template_submit_v1(tmpl, &submit, &share), ARGUMENT,
         "version 0x20008000 differs from 0x20000000 outside of the mask 0x00006000");
    share = (dsha256_share){.version = 0x20006000, .time = 7};
    SAYS(dsha256_template_header(tmpl, header80, &share), ARGUMENT, "time 7, expected 1347323577 at least");
    SAYS(dsha256_template_submit_getwork(tmpl, hex, &share), ARGUMENT,
         "data257 or tmpl is NULL, or tmpl is not getwork's");
    SAYS(dsha256_template_submit_block(tmpl, hex, 300, &share), ARGUMENT,
         "hex or tmpl is NULL, or tmpl is not getblocktemplate's");
    SAYS(dsha256_template_set_target(tmpl, NULL), ARGUMENT, "tmpl or target32 is NULL");

    CHECK_STATUS(dsha256_template_range(tmpl, &range), DSHA256_OK);
    range.version_mask = 0x7000;
    SAYS(dsha256_space_create(&space, tmpl, &range), ARGUMENT,
         "version_mask: 0x00007000 has bits outside of the template's 0x00006000");
    range.version_mask = 0;
    range.first_time--;
    SAYS(dsha256_space_create(&space, tmpl, &range), ARGUMENT, "first_time: 1347323576, expected 1347323577 at least");
    range.first_time += 2;
    SAYS(dsha256_space_create(&space, tmpl, &range), ARGUMENT, "last_time: it is before the first");
    range.last_time = range.first_time;
    range.extranonce2_last[0] = 0;
    range.extranonce2_first[0] = 1;
    SAYS(dsha256_space_create(&space, tmpl, &range), ARGUMENT, "extranonce2_last: it is before the first");

    CHECK_STATUS(dsha256_space_create(&space, tmpl, NULL), DSHA256_OK);
    const size_t size = dsha256_space_save_size(space);
    char text[80];
    snprintf(text, sizeof text, "size: %zu, expected %zu at least", size - 1, size);
    SAYS(dsha256_space_save(space, bytes, size - 1), ARGUMENT, text);
    CHECK_STATUS(dsha256_space_save(space, bytes, size), DSHA256_OK);
    dsha256_space_destroy(space);
    bytes[100] ^= 1;
    SAYS(dsha256_space_load(&space, bytes, size), FORMAT, "wrong checksum: bytes were changed");
    snprintf(text, sizeof text, "%zu bytes, expected %zu", size - 1, size);
    SAYS(dsha256_space_load(&space, bytes, size - 1), FORMAT, text);
    bytes[8] = 2;
    SAYS(dsha256_space_load(&space, bytes, size), FORMAT, "saved in format 2, expected 1");
    SAYS(dsha256_space_load(&space, bytes + 1, size - 1), FORMAT, "no saved space");
    SAYS(dsha256_space_split(NULL, &space, 0), ARGUMENT, "0 parts, expected 1 … 4294967295");
    dsha256_template_destroy(tmpl);
}

TEST(error_text, engine)
{
    dsha256_engine *engine;
    dsha256_engine_options options = {.size = sizeof options, .backends = "scalar,avx3", .threads = 5000};
    dsha256_engine_stats stats = {.size = sizeof stats};
    const dsha256_job blank = {.opaque = {0}};
    uint64_t n_done;
    size_t n;
    SAYS(dsha256_engine_create(&engine, &options), ARGUMENT, "threads: 5000, expected at most 4096");
    options.threads = 1;
    SAYS(dsha256_engine_create(&engine, &options), DSHA256_ERR_BACKEND, "no backend has the name 'avx3'");
    options.backends = "scalar,";
    SAYS(dsha256_engine_create(&engine, &options), DSHA256_ERR_BACKEND, "backends: a name of 0 characters");
    options.backends = "scalar,scalar";
    SAYS(dsha256_engine_create(&engine, &options), ARGUMENT,
         "threads: 1, expected at least one for each of 2 CPU backends");
    options.backends = "scalar";
    CHECK_STATUS(dsha256_engine_create(&engine, &options), DSHA256_OK);
    SAYS(dsha256_engine_set_duty(engine, 101), ARGUMENT, "percent: 101, expected 1 … 100");
    SAYS(dsha256_engine_get_stats(engine, &stats, 1), ARGUMENT, "device: 1, expected less than 1");
    SAYS(dsha256_engine_submit(engine, &blank, 0, 0, 1), ARGUMENT, "dsha256_job_init has not set the job");
    SAYS(dsha256_engine_set_target(engine, 77, target32), ARGUMENT, "nothing unfinished has this tag");
    SAYS(dsha256_engine_get_progress(engine, 77, &n_done), ARGUMENT, "no unfinished job has this tag");
    SAYS(dsha256_engine_wait(engine, NULL, 1, &n, 0), ARGUMENT, "engine or events is NULL, or max_events is 0");
    dsha256_engine_destroy(engine);
}

static void *fail_elsewhere(void *pointer)
{
    const char *first = dsha256_error_text();
    uint8_t bytes[2];
    *(int *)pointer = *first == '\0' && dsha256_bytes_from_hex(bytes, 2, "no") == DSHA256_ERR_FORMAT &&
                      strcmp(dsha256_error_text(), "character 1 is not a hex digit") == 0;
    return NULL;
}

/* A thread that never failed has none; what others fail at changes nothing here; a long one is cut off. */
TEST(error_text, each_thread_has_its_own)
{
    pthread_t thread;
    int is_right = 0;
    dsha256_backend *backend;
    char name[400];
    memset(name, 'x', sizeof name - 1);
    name[sizeof name - 1] = '\0';
    CHECK_STATUS(dsha256_backend_open(&backend, name), DSHA256_ERR_BACKEND);
    const char *text = dsha256_error_text();
    const size_t length = strlen(text);
    CHECK(length > 60 && length < 160, "%zu bytes", length);
    CHECK(pthread_create(&thread, NULL, fail_elsewhere, &is_right) == 0, "no thread");
    pthread_join(thread, NULL);
    CHECK(is_right, "in another thread");
    CHECK(strlen(text) == length && strncmp(text, "no backend has the name 'xxx", 27) == 0, "\"%s\"", text);
}

/* Templates from Stratum V1, Stratum V2 and getwork, and what is submitted. */
#include "test.h"

#include <math.h>

/* ---- The jobs of stratum/jobs.txt -------------------------------------------------------------------------------- */

/* Its keys with their values, as text. */
enum { FIELDS_MAX = 32 };
struct recorded {
    char name[64];
    size_t n;
    char keys[FIELDS_MAX][64], values[FIELDS_MAX][600];
};

static int read_recorded(struct recorded *job, FILE *file)
{
    char line[700], key[64];
    int end;
    job->n = 0;
    job->name[0] = '\0';
    while (test_data_line(file, line, sizeof line)) {
        if (strcmp(line, "end") == 0)
            return 1;
        CHECK(sscanf(line, "%63s %n", key, &end) == 1 && job->n < FIELDS_MAX && strlen(line + end) < 600, "%s", line);
        if (strcmp(key, "job") == 0)
            snprintf(job->name, sizeof job->name, "%.63s", line + end);
        if (strcmp(key, "merkle_only") == 0)
            snprintf(job->name, sizeof job->name, "%s", key);
        memcpy(job->keys[job->n], key, strlen(key) + 1);
        memcpy(job->values[job->n++], line + end, strlen(line + end) + 1);
    }
    return 0;
}

/* The job of this name. */
static void find_recorded(struct recorded *job, const char *name)
{
    FILE *file = test_data_open("stratum/jobs.txt");
    while (read_recorded(job, file))
        if (strcmp(job->name, name) == 0) {
            fclose(file);
            return;
        }
    CHECK(0, "no job %s", name);
}

static const char *value_of(const struct recorded *job, const char *key)
{
    for (size_t i = 0; i < job->n; i++)
        if (strcmp(job->keys[i], key) == 0)
            return job->values[i];
    return NULL;
}

static uint32_t number_of(const struct recorded *job, const char *key)
{
    const char *value = value_of(job, key);
    return value ? (uint32_t)strtoul(value, NULL, 16) : 0;
}

static const char *branch_of_recorded[DSHA256_BRANCH_MAX];

static dsha256_notify notify_of(const struct recorded *job, uint32_t version_mask)
{
    dsha256_notify notify = {.size = sizeof notify,
                             .job_id = job->name,
                             .previous = value_of(job, "prevhash"),
                             .coinbase1 = value_of(job, "coinb1"),
                             .coinbase2 = value_of(job, "coinb2"),
                             .branch = branch_of_recorded,
                             .version = value_of(job, "version"),
                             .bits = value_of(job, "nbits"),
                             .time = value_of(job, "ntime_job"),
                             .extranonce1 = value_of(job, "extranonce1"),
                             .extranonce2_size = strlen(value_of(job, "extranonce2")) / 2,
                             .version_mask = version_mask};
    for (size_t i = 0; i < job->n; i++)
        if (strcmp(job->keys[i], "branch") == 0)
            branch_of_recorded[notify.n_branch++] = job->values[i];
    return notify;
}

static dsha256_share share_of(const struct recorded *job, uint32_t mask)
{
    const char *extranonce2 = value_of(job, "extranonce2");
    dsha256_share share = {.time = number_of(job, "submit_ntime"), .nonce = number_of(job, "submit_nonce")};
    CHECK_STATUS(
        dsha256_version_roll(&share.version, number_of(job, "version"), mask, number_of(job, "submit_version_bits")),
        DSHA256_OK);
    CHECK_STATUS(dsha256_bytes_from_hex(share.extranonce2, strlen(extranonce2) / 2, extranonce2), DSHA256_OK);
    return share;
}

/* From the job's text to the header and the submitted fields; returns the header's hash. */
static void check_recorded(uint8_t hash32[32], const char *name, uint32_t mask)
{
    static struct recorded job;
    find_recorded(&job, name);
    const dsha256_notify notify = notify_of(&job, mask);
    const dsha256_share share = share_of(&job, mask);
    dsha256_template *tmpl;
    CHECK_STATUS(dsha256_template_create_v1(&tmpl, &notify), DSHA256_OK);

    uint8_t header80[80], expected80[80], expected32[32];
    hex_bytes(expected80, 80, value_of(&job, "header"));
    CHECK_STATUS(dsha256_template_header(tmpl, header80, &share), DSHA256_OK);
    CHECK(memcmp(header80, expected80, 80) == 0, "%s: header", name);
    hex_bytes(expected32, 32, value_of(&job, "merkle_root_internal"));
    CHECK(memcmp(header80 + 36, expected32, 32) == 0, "%s: merkle root", name);
    dsha256_hash(hash32, header80, 80);
    hex_hash(expected32, value_of(&job, "hash"));
    CHECK(memcmp(hash32, expected32, 32) == 0, "%s: hash", name);
    const double difficulty = dsha256_difficulty_from_target(hash32);
    CHECK(fabs(difficulty - atof(value_of(&job, "difficulty"))) < 1e-6, "%s: difficulty %f", name, difficulty);

    dsha256_submit_v1 submit;
    CHECK_STATUS(dsha256_template_submit_v1(tmpl, &submit, &share), DSHA256_OK);
    CHECK(strcmp(submit.job_id, name) == 0 && strcmp(submit.extranonce2, value_of(&job, "extranonce2")) == 0 &&
              strcmp(submit.time, value_of(&job, "submit_ntime")) == 0 &&
              strcmp(submit.nonce, value_of(&job, "submit_nonce")) == 0,
          "%s: submitted %s %s %s %s", name, submit.job_id, submit.extranonce2, submit.time, submit.nonce);
    const char *bits = mask ? value_of(&job, "submit_version_bits") : "";
    CHECK(strcmp(submit.version_bits, bits) == 0, "%s: version bits '%s'", name, submit.version_bits);
    dsha256_template_destroy(tmpl);
}

TEST(template_v1, documented_job_ends_at_its_testnet_block) /* traps 1, 2: prevhash in words, numbers big-endian */
{
    uint8_t hash32[32], target32[32];
    check_recorded(hash32, "slush-doc", 0);
    CHECK_STATUS(dsha256_target_from_bits(target32, 0x1c2ac4af), DSHA256_OK);
    CHECK(dsha256_meets_target(hash32, target32), "it is a block");
}

TEST(template_v1, version_rolling_job_has_its_difficulty) /* trap 10 */
{
    uint8_t hash32[32], target32[32];
    check_recorded(hash32, "public-pool", 0x1fffe000);
    CHECK_STATUS(dsha256_target_from_difficulty(target32, 512), DSHA256_OK);
    CHECK(dsha256_meets_target(hash32, target32), "accepted at difficulty 512");
    CHECK_STATUS(dsha256_target_from_difficulty(target32, 1024), DSHA256_OK);
    CHECK(!dsha256_meets_target(hash32, target32), "but not at 1024");
}

TEST(template_v1, merkle_only)
{
    static struct recorded job;
    find_recorded(&job, "merkle_only");
    dsha256_notify notify = notify_of(&job, 0);
    notify.previous = "0000000000000000000000000000000000000000000000000000000000000000";
    notify.version = notify.time = "00000000";
    notify.bits = "1d00ffff";
    dsha256_template *tmpl;
    uint8_t header80[80], expected32[32];
    dsha256_share share = {.nonce = 0};
    hex_bytes(share.extranonce2, notify.extranonce2_size, value_of(&job, "extranonce2"));
    CHECK_STATUS(dsha256_template_create_v1(&tmpl, &notify), DSHA256_OK);
    CHECK_STATUS(dsha256_template_header(tmpl, header80, &share), DSHA256_OK);
    hex_bytes(expected32, 32, value_of(&job, "merkle_root_internal"));
    CHECK(memcmp(header80 + 36, expected32, 32) == 0, "merkle root");
    dsha256_template_destroy(tmpl);

    notify.n_branch = 0; /* the root is the coinbase's hash then */
    CHECK_STATUS(dsha256_template_create_v1(&tmpl, &notify), DSHA256_OK);
    CHECK_STATUS(dsha256_template_header(tmpl, header80, &share), DSHA256_OK);
    hex_bytes(expected32, 32, value_of(&job, "coinbase_hash"));
    CHECK(memcmp(header80 + 36, expected32, 32) == 0, "coinbase hash");
    dsha256_template_destroy(tmpl);
}

/* ---- Stratum V1 -------------------------------------------------------------------------------------------------- */

static const char *const small_branch[1] = {"00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"};

static dsha256_notify small_notify(void)
{
    const dsha256_notify notify = {.size = sizeof notify,
                                   .job_id = "1a",
                                   .previous = "4d16b6f85af6e2198f44ae2a6de67f78487ae5611b77c6c0440b921e00000000",
                                   .coinbase1 = "010000000100",
                                   .coinbase2 = "ffffffff",
                                   .branch = small_branch,
                                   .n_branch = 1,
                                   .version = "20000000",
                                   .bits = "1d00ffff",
                                   .time = "504e86b9",
                                   .extranonce1 = "08000002",
                                   .extranonce2_size = 4,
                                   .version_mask = 0x1fffe000};
    return notify;
}

/* One text field broken in every way: too short, too long, odd, no hex. */
static void check_text(const dsha256_notify *good, size_t offset, int has_fixed_size)
{
    static char text[200];
    dsha256_notify notify = *good;
    const char *field;
    memcpy(&field, (const char *)good + offset, sizeof field);
    for (int kind = 0; kind < 8; kind++) {
        dsha256_template *tmpl = (dsha256_template *)&notify;
        size_t length = strlen(field);
        const char *added = kind == 1 ? "0" : kind == 5 ? "00" : ""; /* odd; a byte too long */
        snprintf(text, sizeof text, "%s%s", field, added);
        if (kind == 0)
            text[--length] = '\0'; /* odd */
        else if (kind == 2)
            text[0] = 'g';
        else if (kind == 3)
            text[length - 1] = ' ';
        else if (kind == 4)
            text[1] = 'x'; /* 0x… */
        else if (kind == 6)
            text[length - 2] = '\0'; /* a byte too short */
        const char *broken = kind == 7 ? NULL : text;
        memcpy((char *)&notify + offset, &broken, sizeof broken);
        const int status = dsha256_template_create_v1(&tmpl, &notify);
        if (kind < 5 || (kind < 7 && has_fixed_size))
            CHECK_STATUS(status, DSHA256_ERR_FORMAT);
        else
            CHECK_STATUS(status, kind == 7 ? DSHA256_ERR_ARGUMENT : DSHA256_OK);
        CHECK((tmpl == NULL) == (status != DSHA256_OK), "what a failed create leaves");
        dsha256_template_destroy(tmpl);
    }
}

TEST(template_v1, malformed_fields_are_refused)
{
    dsha256_notify notify = small_notify();
    check_text(&notify, offsetof(dsha256_notify, previous), 1);
    check_text(&notify, offsetof(dsha256_notify, version), 1);
    check_text(&notify, offsetof(dsha256_notify, bits), 1);
    check_text(&notify, offsetof(dsha256_notify, time), 1);
    check_text(&notify, offsetof(dsha256_notify, coinbase1), 0);
    check_text(&notify, offsetof(dsha256_notify, coinbase2), 0);
    check_text(&notify, offsetof(dsha256_notify, extranonce1), 0);

    dsha256_template *tmpl;
    static const char *const bad_branches[] = {"", "00",
                                               "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff00",
                                               "00112233445566778899aabbccddeeff00112233445566778899aabbccddeefg"};
    for (size_t i = 0; i < 4; i++) {
        notify.branch = &bad_branches[i];
        CHECK_STATUS(dsha256_template_create_v1(&tmpl, &notify), DSHA256_ERR_FORMAT);
    }
    static const char *const no_text[1] = {NULL};
    notify.branch = no_text;
    CHECK_STATUS(dsha256_template_create_v1(&tmpl, &notify), DSHA256_ERR_ARGUMENT);
    notify.branch = NULL;
    CHECK_STATUS(dsha256_template_create_v1(&tmpl, &notify), DSHA256_ERR_ARGUMENT);
    notify = small_notify();
    notify.n_branch = DSHA256_BRANCH_MAX + 1;
    CHECK_STATUS(dsha256_template_create_v1(&tmpl, &notify), DSHA256_ERR_FORMAT);
    notify = small_notify();
    notify.extranonce2_size = DSHA256_EXTRANONCE2_MAX + 1;
    CHECK_STATUS(dsha256_template_create_v1(&tmpl, &notify), DSHA256_ERR_FORMAT);
    notify.extranonce2_size = SIZE_MAX;
    CHECK_STATUS(dsha256_template_create_v1(&tmpl, &notify), DSHA256_ERR_FORMAT);
    static const char *const bad_bits[] = {"00000000", "1d80ffff", "ff00ffff", "1d000000"}; /* no targets */
    for (size_t i = 0; i < 4; i++) {
        notify = small_notify();
        notify.bits = bad_bits[i];
        CHECK_STATUS(dsha256_template_create_v1(&tmpl, &notify), DSHA256_ERR_FORMAT);
    }
    notify = small_notify();
    notify.size--;
    CHECK_STATUS(dsha256_template_create_v1(&tmpl, &notify), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_template_create_v1(&tmpl, NULL), DSHA256_ERR_ARGUMENT);
    notify = small_notify();
    CHECK_STATUS(dsha256_template_create_v1(NULL, &notify), DSHA256_ERR_ARGUMENT);

    static char long_hex[2 * 1000001 + 1]; /* a coinbase that no block can hold */
    memset(long_hex, '0', sizeof long_hex - 1);
    notify.coinbase2 = long_hex;
    CHECK_STATUS(dsha256_template_create_v1(&tmpl, &notify), DSHA256_ERR_FORMAT);
}

TEST(template_v1, coinbase_with_witness_data_is_refused) /* trap 5 */
{
    dsha256_template *tmpl;
    dsha256_notify notify = small_notify();
    notify.coinbase1 = "01000000000101";
    CHECK_STATUS(dsha256_template_create_v1(&tmpl, &notify), DSHA256_ERR_FORMAT);
    notify.coinbase1 = notify.extranonce1 = "0100"; /* not even a version */
    CHECK_STATUS(dsha256_template_create_v1(&tmpl, &notify), DSHA256_ERR_FORMAT);
}

TEST(template_v1, extranonce2_is_bytes_of_a_fixed_width) /* trap 6; and 12: all lengths of what is hashed before it */
{
    static char coinbase1[2 * 150 + 1], coinbase2[2 * 150 + 1];
    uint8_t message[400];
    const uint64_t seed = test_seed();
    uint64_t random = seed;
    for (size_t n1 = 5; n1 < 150; n1++)
        for (size_t width = 0; width <= DSHA256_EXTRANONCE2_MAX; width += n1 % 3 + 1) {
            const size_t n2 = (size_t)(random_u64(&random) % 150);
            dsha256_notify notify = small_notify();
            dsha256_share share = {.version = 0x20000000, .time = 0x504e86b9};
            random_bytes(&random, message, sizeof message);
            message[4] = 1;
            dsha256_bytes_to_hex(coinbase1, message, n1);
            random_bytes(&random, share.extranonce2, sizeof share.extranonce2);
            dsha256_bytes_to_hex(coinbase2, message + n1 + 4 + width, n2);
            hex_bytes(message + n1, 4, notify.extranonce1);
            memcpy(message + n1 + 4, share.extranonce2, width);
            notify.coinbase1 = coinbase1;
            notify.coinbase2 = coinbase2;
            notify.extranonce2_size = width;
            notify.n_branch = 0;
            dsha256_template *tmpl;
            dsha256_submit_v1 submit;
            uint8_t header80[80], expected32[32];
            CHECK_STATUS(dsha256_template_create_v1(&tmpl, &notify), DSHA256_OK);
            CHECK_STATUS(dsha256_template_header(tmpl, header80, &share), DSHA256_OK);
            dsha256_hash(expected32, message, n1 + 4 + width + n2);
            CHECK(memcmp(header80 + 36, expected32, 32) == 0, "%zu + 4 + %zu + %zu bytes, seed %llx", n1, width, n2,
                  (unsigned long long)seed);
            CHECK_STATUS(dsha256_template_submit_v1(tmpl, &submit, &share), DSHA256_OK);
            CHECK(strlen(submit.extranonce2) == 2 * width, "%s", submit.extranonce2);
            dsha256_template_destroy(tmpl);
        }
}

TEST(template_v1, a_new_mask_applies_at_once) /* trap 10 */
{
    dsha256_template *tmpl;
    dsha256_submit_v1 submit;
    uint8_t header80[80];
    const dsha256_notify notify = small_notify();
    CHECK_STATUS(dsha256_template_create_v1(&tmpl, &notify), DSHA256_OK);
    dsha256_share share = {.version = 0x20000000 | 0x00802000, .time = 0x504e86b9};
    CHECK_STATUS(dsha256_template_submit_v1(tmpl, &submit, &share), DSHA256_OK);
    CHECK(strcmp(submit.version_bits, "00802000") == 0, "%s", submit.version_bits);
    share.version |= 0x20; /* outside of BIP320's mask */
    CHECK_STATUS(dsha256_template_header(tmpl, header80, &share), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_template_submit_v1(tmpl, &submit, &share), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_template_set_version_mask(tmpl, 0x1fffffe0), DSHA256_OK); /* BIP323's */
    CHECK_STATUS(dsha256_template_submit_v1(tmpl, &submit, &share), DSHA256_OK);
    CHECK(strcmp(submit.version_bits, "00802020") == 0, "%s", submit.version_bits);
    CHECK_STATUS(dsha256_template_set_version_mask(tmpl, 0x00002000), DSHA256_OK);
    CHECK_STATUS(dsha256_template_submit_v1(tmpl, &submit, &share), DSHA256_ERR_ARGUMENT);
    share.version = 0; /* the job's bits outside of the mask must stay */
    CHECK_STATUS(dsha256_template_submit_v1(tmpl, &submit, &share), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_template_set_version_mask(tmpl, 0), DSHA256_OK);
    share.version = 0x20000000;
    CHECK_STATUS(dsha256_template_submit_v1(tmpl, &submit, &share), DSHA256_OK);
    CHECK(strcmp(submit.version_bits, "") == 0, "no sixth parameter without rolling");
    dsha256_template_destroy(tmpl);
}

/* ---- Times ------------------------------------------------------------------------------------------------------- */

static dsha256_v2_job small_v2_job(void)
{
    static const uint8_t previous32[32] = {0xaa, 0xbb, [31] = 0xcc};
    const dsha256_v2_job job = {.size = sizeof job,
                                .channel_id = 0x01020304,
                                .job_id = 0x05060708,
                                .version = 0x20000000,
                                .version_mask = 0x1fffe000,
                                .min_time = 1700000000,
                                .bits = 0x1d00ffff,
                                .previous32 = previous32};
    return job;
}

TEST(template_v2, time_may_exceed_the_jobs_by_the_seconds_that_passed) /* trap 11 */
{
    dsha256_template *tmpl;
    uint32_t first, last;
    uint8_t header80[80];
    const uint8_t root32[32] = {1};
    dsha256_v2_job job = small_v2_job();
    CHECK_STATUS(dsha256_template_create_v2_standard(&tmpl, &job, root32), DSHA256_OK);
    CHECK_STATUS(dsha256_template_times(tmpl, &first, &last, 0), DSHA256_OK);
    CHECK(first == 1700000000 && last == first, "V2, nothing passed: %u %u", (unsigned)first, (unsigned)last);
    CHECK_STATUS(dsha256_template_times(tmpl, &first, &last, 10), DSHA256_OK);
    CHECK(first == 1700000000 && last == first + 10, "V2, 10 s passed: %u %u", (unsigned)first, (unsigned)last);
    dsha256_share share = {.version = job.version, .time = first - 1};
    CHECK_STATUS(dsha256_template_header(tmpl, header80, &share), DSHA256_ERR_ARGUMENT);
    share.time++;
    CHECK_STATUS(dsha256_template_header(tmpl, header80, &share), DSHA256_OK);
    dsha256_template_destroy(tmpl);

    job.min_time = UINT32_MAX - 5; /* never a wrap */
    CHECK_STATUS(dsha256_template_create_v2_standard(&tmpl, &job, root32), DSHA256_OK);
    CHECK_STATUS(dsha256_template_times(tmpl, &first, &last, 10), DSHA256_OK);
    CHECK(first == UINT32_MAX - 5 && last == UINT32_MAX, "at the end of time");
    dsha256_template_destroy(tmpl);

    const dsha256_notify notify = small_notify(); /* V1: the network's bound */
    CHECK_STATUS(dsha256_template_create_v1(&tmpl, &notify), DSHA256_OK);
    CHECK_STATUS(dsha256_template_times(tmpl, &first, &last, 10), DSHA256_OK);
    CHECK(first == 0x504e86b9 && last == first + 10 + 7200, "V1: %u %u", (unsigned)first, (unsigned)last);
    CHECK_STATUS(dsha256_template_times(NULL, &first, &last, 10), DSHA256_ERR_ARGUMENT);
    dsha256_template_destroy(tmpl);
}

/* ---- Stratum V2 -------------------------------------------------------------------------------------------------- */

TEST(template_v2, both_kinds_of_job_give_the_header_of_the_v1_job)
{
    static struct recorded recorded;
    static uint8_t prefix[300], suffix[300], branch32[32 * 32];
    find_recorded(&recorded, "public-pool");
    const dsha256_share share = share_of(&recorded, 0x1fffe000);
    uint8_t expected80[80], header80[80], extranonce_prefix[4];
    hex_bytes(expected80, 80, value_of(&recorded, "header"));
    dsha256_header header;
    dsha256_header_decode(&header, expected80);
    dsha256_v2_job job = small_v2_job();
    job.version = number_of(&recorded, "version");
    job.min_time = number_of(&recorded, "ntime_job");
    job.bits = header.bits;
    job.previous32 = header.previous32; /* on the wire as in the header */

    dsha256_template *tmpl;
    uint8_t payload[DSHA256_SUBMIT_V2_MAX], expected[32];
    size_t size;
    CHECK_STATUS(dsha256_template_create_v2_standard(&tmpl, &job, header.merkle_root32), DSHA256_OK);
    CHECK_STATUS(dsha256_template_header(tmpl, header80, &share), DSHA256_OK);
    CHECK(memcmp(header80, expected80, 80) == 0, "standard job");
    CHECK_STATUS(dsha256_template_submit_v2(tmpl, payload, &size, &share, 0x0a0b0c0d), DSHA256_OK);
    /* channel, sequence number, job, nonce ed460d91, time 64b3f3ec, version 20002000 */
    hex_bytes(expected, 24, "040302010d0c0b0a08070605910d46edecf3b36400200020");
    CHECK(size == 24 && memcmp(payload, expected, 24) == 0, "SubmitSharesStandard");
    dsha256_template_destroy(tmpl);

    dsha256_notify notify = notify_of(&recorded, 0);
    CHECK(notify.coinbase1 && notify.coinbase2 && notify.extranonce1, "fields of the recorded job");
    dsha256_v2_coinbase coinbase = {.size = sizeof coinbase,
                                    .prefix = prefix,
                                    .suffix = suffix,
                                    .prefix_size = strlen(notify.coinbase1) / 2,
                                    .suffix_size = strlen(notify.coinbase2) / 2,
                                    .extranonce_prefix = extranonce_prefix,
                                    .extranonce_prefix_size = 4,
                                    .extranonce_size = 4,
                                    .branch32 = branch32,
                                    .n_branch = notify.n_branch};
    hex_bytes(prefix, coinbase.prefix_size, notify.coinbase1);
    hex_bytes(suffix, coinbase.suffix_size, notify.coinbase2);
    hex_bytes(extranonce_prefix, 4, notify.extranonce1);
    for (size_t i = 0; i < notify.n_branch; i++)
        hex_bytes(branch32 + 32 * i, 32, notify.branch[i]);
    CHECK_STATUS(dsha256_template_create_v2_extended(&tmpl, &job, &coinbase), DSHA256_OK);
    CHECK_STATUS(dsha256_template_header(tmpl, header80, &share), DSHA256_OK);
    CHECK(memcmp(header80, expected80, 80) == 0, "extended job");
    CHECK_STATUS(dsha256_template_submit_v2(tmpl, payload, &size, &share, 0x0a0b0c0d), DSHA256_OK);
    hex_bytes(expected, 29, "040302010d0c0b0a08070605910d46edecf3b3640020002004c7080000");
    CHECK(size == 29 && memcmp(payload, expected, 29) == 0, "SubmitSharesExtended");
    dsha256_submit_v1 submit;
    char data257[257];
    CHECK_STATUS(dsha256_template_submit_v1(tmpl, &submit, &share), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_template_submit_getwork(tmpl, data257, &share), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_template_submit_block(tmpl, data257, sizeof data257, &share), DSHA256_ERR_ARGUMENT);
    CHECK(dsha256_template_block_size(tmpl) == 0, "no block");
    dsha256_template_destroy(tmpl);

    /* Sizes out of bounds, missing bytes, bits that are no target. */
    dsha256_v2_coinbase bad = coinbase;
    bad.extranonce_size = 33;
    CHECK_STATUS(dsha256_template_create_v2_extended(&tmpl, &job, &bad), DSHA256_ERR_FORMAT);
    bad = coinbase;
    bad.extranonce_prefix_size = 33;
    CHECK_STATUS(dsha256_template_create_v2_extended(&tmpl, &job, &bad), DSHA256_ERR_FORMAT);
    bad = coinbase;
    bad.n_branch = DSHA256_BRANCH_MAX + 1;
    CHECK_STATUS(dsha256_template_create_v2_extended(&tmpl, &job, &bad), DSHA256_ERR_FORMAT);
    bad = coinbase;
    bad.prefix_size = SIZE_MAX;
    CHECK_STATUS(dsha256_template_create_v2_extended(&tmpl, &job, &bad), DSHA256_ERR_FORMAT);
    bad = coinbase;
    bad.suffix_size = 1000001;
    CHECK_STATUS(dsha256_template_create_v2_extended(&tmpl, &job, &bad), DSHA256_ERR_FORMAT);
    bad = coinbase;
    bad.prefix_size = 4;
    bad.extranonce_prefix_size = 0;
    CHECK_STATUS(dsha256_template_create_v2_extended(&tmpl, &job, &bad), DSHA256_ERR_FORMAT);
    bad = coinbase;
    bad.suffix = NULL;
    CHECK_STATUS(dsha256_template_create_v2_extended(&tmpl, &job, &bad), DSHA256_ERR_ARGUMENT);
    bad = coinbase;
    bad.size = 0;
    CHECK_STATUS(dsha256_template_create_v2_extended(&tmpl, &job, &bad), DSHA256_ERR_ARGUMENT);
    prefix[4] = 0; /* trap 5 */
    CHECK_STATUS(dsha256_template_create_v2_extended(&tmpl, &job, &coinbase), DSHA256_ERR_FORMAT);
    job.bits = 0;
    CHECK_STATUS(dsha256_template_create_v2_extended(&tmpl, &job, &coinbase), DSHA256_ERR_FORMAT);
    CHECK_STATUS(dsha256_template_create_v2_standard(&tmpl, &job, header.merkle_root32), DSHA256_ERR_FORMAT);
    job = small_v2_job();
    CHECK_STATUS(dsha256_template_create_v2_standard(&tmpl, &job, NULL), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_template_create_v2_standard(&tmpl, NULL, header.merkle_root32), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_template_create_v2_standard(NULL, &job, header.merkle_root32), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_template_create_v2_extended(&tmpl, &job, NULL), DSHA256_ERR_ARGUMENT);
    job.previous32 = NULL;
    CHECK_STATUS(dsha256_template_create_v2_standard(&tmpl, &job, header.merkle_root32), DSHA256_ERR_ARGUMENT);
}

/* ---- getwork ----------------------------------------------------------------------------------------------------- */

TEST(template_getwork, words_are_swapped_both_ways) /* trap 3 */
{
    /* The first block's header as getwork gives it: every 32-bit word byte-swapped, then the padding; its nonce
     * is still 0. Difficulty 1, least significant byte first. */
    char hex[257], changed[257], data257[257];
    uint8_t genesis80[80], bytes[128] = {0}, header80[80], target32[32];
    hex_bytes(
        genesis80, 80,
        "0100000000000000000000000000000000000000000000000000000000000000000000003ba3edfd7a7b12b27ac72c3e67768f617f"
        "c81bc3888a51323a9fb8aa4b1e5e4a29ab5f49ffff001d1dac2b7c");
    for (size_t i = 0; i < 76; i++)
        bytes[i ^ 3] = genesis80[i];
    hex_bytes(bytes + 80, 4, "00000080");
    hex_bytes(bytes + 124, 4, "80020000");
    dsha256_bytes_to_hex(hex, bytes, 128);
    CHECK(strncmp(hex, "00000001", 8) == 0 && strncmp(hex + 136,
                                                      "495fab29"
                                                      "1d00ffff"
                                                      "00000000"
                                                      "00000080",
                                                      32) == 0,
          "%s: numbers read big-endian", hex);
    const char *target = "0000000000000000000000000000000000000000000000000000ffff00000000";
    dsha256_template *tmpl;
    CHECK_STATUS(dsha256_template_create_getwork(&tmpl, hex, target), DSHA256_OK);
    dsha256_share share = {.version = 1, .time = 1231006505, .nonce = 2083236893};
    CHECK_STATUS(dsha256_template_header(tmpl, header80, &share), DSHA256_OK);
    CHECK(memcmp(header80, genesis80, 80) == 0, "header");
    CHECK_STATUS(dsha256_template_submit_getwork(tmpl, data257, &share), DSHA256_OK);
    CHECK(strlen(data257) == 256 && strncmp(data257, hex, 152) == 0 && strncmp(data257 + 152, "7c2bac1d", 8) == 0 &&
              strcmp(data257 + 160, hex + 160) == 0,
          "submitted: %s", data257);
    share.version = 2;
    CHECK_STATUS(dsha256_template_submit_getwork(tmpl, data257, &share), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_template_submit_getwork(tmpl, NULL, &share), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_template_submit_getwork(tmpl, data257, NULL), DSHA256_ERR_ARGUMENT);
    dsha256_space *space;
    dsha256_unit unit;
    dsha256_scan_result result;
    dsha256_hit hits[2];
    for (int step = 0; step < 2; step++) { /* its own target, and one that nothing meets */
        CHECK_STATUS(dsha256_space_create(&space, tmpl, NULL), DSHA256_OK);
        CHECK_STATUS(dsha256_space_next(space, &unit, 0), DSHA256_OK);
        CHECK_STATUS(dsha256_scan(NULL, &unit.job, 2083236893 - 5, 10, hits, 2, NULL, &result), DSHA256_OK);
        CHECK(result.n_hits == (step == 0 ? 1 : 0), "step %d: %zu hits", step, result.n_hits);
        dsha256_space_destroy(space);
        memset(target32, 0, sizeof target32);
        CHECK_STATUS(dsha256_template_set_target(tmpl, target32), DSHA256_OK);
    }
    CHECK_STATUS(dsha256_template_set_target(tmpl, NULL), DSHA256_ERR_ARGUMENT);
    dsha256_template_destroy(tmpl);

    for (size_t i = 0; i < 256; i++) { /* the padding is checked, and every digit must be one */
        memcpy(changed, hex, sizeof hex);
        changed[i] = 'x';
        CHECK_STATUS(dsha256_template_create_getwork(&tmpl, changed, target), DSHA256_ERR_FORMAT);
        changed[i] = hex[i] == '1' ? '3' : '1';
        if (i >= 160)
            CHECK_STATUS(dsha256_template_create_getwork(&tmpl, changed, target), DSHA256_ERR_FORMAT);
        memcpy(changed, hex, sizeof hex);
        changed[i] = '\0'; /* short */
        CHECK_STATUS(dsha256_template_create_getwork(&tmpl, changed, target), DSHA256_ERR_FORMAT);
    }
    CHECK_STATUS(dsha256_template_create_getwork(&tmpl, hex, target + 1), DSHA256_ERR_FORMAT);
    CHECK_STATUS(dsha256_template_create_getwork(&tmpl, hex, hex), DSHA256_ERR_FORMAT);
    CHECK_STATUS(dsha256_template_create_getwork(&tmpl, hex, NULL), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_template_create_getwork(&tmpl, NULL, target), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_template_create_getwork(NULL, hex, target), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_target_from_difficulty(target32, 1), DSHA256_OK);
    CHECK_STATUS(dsha256_template_set_target(NULL, target32), DSHA256_ERR_ARGUMENT);
    dsha256_template_destroy(NULL);
}

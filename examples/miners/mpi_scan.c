/* Tries every header of a search space on many machines, with MPI: each rank runs an engine on what its machine has.
 *
 * Rank 0 cuts the space into parts and hands them out one by one, as saved spaces; it works on some itself. A part
 * counts as done when a rank reports it with all its hits, in one message. A rank that is silent for a while is given
 * up, and its part goes to another; started by mpirun --enable-recovery, the others do not notice. With --state, what
 * is done is on disk as well: if rank 0 dies, or all do, the next run goes on from there. */
#include <dsha256_engine.h>
#include <dsha256_work.h>
#include <getopt.h>
#include <jansson.h>
#include <mpi.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "miner.h"

enum { TICK_MS = 10, LAST_S = 1, PARTS_MAX = 1000000, HITS_SIZE_MAX = 1 << 30 };

#define BEAT_S 0.5

/* Messages. Both ways: "I am alive". To rank 0: "give me a part"; a part's number and what was found, as text. From it:
 * a part's number, the size of its extranonce2 and its saved space; the end, with all ranks or without some. */
enum { TAG_BEAT = 1, TAG_READY, TAG_DONE, TAG_PART, TAG_END, TAG_END_WITHOUT };
enum { NUMBER_SIZE = 8, HEAD_SIZE = NUMBER_SIZE + 2 }; /* hex digits: of a part's number, and of the size behind it */

/* A hit is a line: extranonce2 ("-" if it has no bytes), time, nonce, version, hash as people read it. */
enum { HIT_LINE_SIZE = 2 * DSHA256_EXTRANONCE2_MAX + 1 + 3 * 9 + 64 + 1 + 1 };

/* Bytes that grow; a NUL stands behind them. */
struct text {
    char *bytes;
    size_t size, room;
};

/* Makes room for n bytes more. */
static char *reserve(struct text *text, size_t n)
{
    if (text->size + n + 1 > text->room) {
        text->room = 2 * text->size + n + 1;
        text->bytes = realloc(text->bytes, text->room);
        if (!text->bytes)
            miner_die("out of memory");
    }
    return text->bytes + text->size;
}

static void append(struct text *text, const char *bytes, size_t n)
{
    char *end = reserve(text, n);
    memcpy(end, bytes, n);
    end[n] = '\0';
    text->size += n;
}

static void send_empty(int rank, int tag)
{
    MPI_Request request;
    MPI_Isend("", 0, MPI_CHAR, rank, tag, MPI_COMM_WORLD, &request);
    MPI_Request_free(&request); /* what comes back shows whether it arrived */
}

/* Receives a message, if there is one: its tag, or 0. */
static int receive(struct text *message, int *rank)
{
    MPI_Status status;
    int is_there = 0, size = 0;
    MPI_Iprobe(MPI_ANY_SOURCE, MPI_ANY_TAG, MPI_COMM_WORLD, &is_there, &status);
    if (!is_there)
        return 0;
    MPI_Get_count(&status, MPI_CHAR, &size);
    message->size = 0;
    MPI_Recv(reserve(message, (size_t)size), size, MPI_CHAR, status.MPI_SOURCE, status.MPI_TAG, MPI_COMM_WORLD,
             MPI_STATUS_IGNORE);
    message->size = (size_t)size;
    message->bytes[size] = '\0';
    *rank = status.MPI_SOURCE;
    return status.MPI_TAG;
}

/* ---- What every rank does ---------------------------------------------------------------------------------------- */

struct worker {
    dsha256_engine *engine;
    dsha256_space *space; /* the engine's; NULL: it has no part */
    size_t extranonce2_size;
    struct text hits, report; /* the report: number of the part, hashes, hits */
};

/* Begins what a message of TAG_PART says. */
static void begin_part(struct worker *worker, const struct text *message)
{
    int status = DSHA256_ERR_FORMAT;
    if (message->size > HEAD_SIZE && sscanf(message->bytes + NUMBER_SIZE, "%2zx", &worker->extranonce2_size) == 1)
        status =
            dsha256_space_load(&worker->space, (const uint8_t *)message->bytes + HEAD_SIZE, message->size - HEAD_SIZE);
    if (status == DSHA256_OK)
        status = dsha256_engine_submit_space(worker->engine, worker->space, 0);
    if (status != DSHA256_OK)
        miner_die("cannot begin a part: %s", dsha256_strerror(status));
    worker->hits.size = worker->report.size = 0;
    append(&worker->report, message->bytes, NUMBER_SIZE);
}

static void add_hit(struct worker *worker, const dsha256_engine_event *event)
{
    char line[HIT_LINE_SIZE], extranonce2[2 * DSHA256_EXTRANONCE2_MAX + 1] = "-", hash[65];
    if (worker->extranonce2_size > 0)
        dsha256_bytes_to_hex(extranonce2, event->share.extranonce2, worker->extranonce2_size);
    dsha256_hash_to_hex(hash, event->hit.hash32);
    const int n =
        snprintf(line, sizeof line, "%s %08lx %08lx %08lx %s\n", extranonce2, (unsigned long)event->share.time,
                 (unsigned long)event->share.nonce, (unsigned long)event->share.version, hash);
    if (worker->hits.size > HITS_SIZE_MAX)
        miner_die("too many hits in one part: take more parts, or a harder target");
    append(&worker->hits, line, (size_t)n);
}

/* Waits a moment for the engine. 1: the part is done, and the report complete. */
static int work(struct worker *worker)
{
    dsha256_engine_event events[64];
    size_t n = 0;
    int is_done = 0;
    if (dsha256_engine_wait(worker->engine, events, 64, &n, TICK_MS) < 0)
        n = 0;
    for (size_t i = 0; i < n; i++)
        if (events[i].kind == DSHA256_EVENT_HIT)
            add_hit(worker, &events[i]);
        else if (events[i].kind == DSHA256_EVENT_DONE) {
            char hashes[32];
            const int length = snprintf(hashes, sizeof hashes, " %llu\n", (unsigned long long)events[i].hashes);
            append(&worker->report, hashes, (size_t)length);
            append(&worker->report, worker->hits.bytes ? worker->hits.bytes : "", worker->hits.size);
            dsha256_space_destroy(worker->space);
            worker->space = NULL;
            is_done = 1;
        }
    return is_done;
}

/* Every rank but 0. 1: ranks were lost. */
static int serve(struct worker *worker, double patience)
{
    struct text message = {0};
    MPI_Request reported = MPI_REQUEST_NULL;
    double heard_at = miner_now(), next_beat = 0;
    send_empty(0, TAG_READY);
    int tag = 0;
    while (tag != TAG_END && tag != TAG_END_WITHOUT) {
        int rank;
        tag = receive(&message, &rank);
        if (tag != 0)
            heard_at = miner_now();
        if (tag == TAG_PART) {
            MPI_Wait(&reported, MPI_STATUS_IGNORE); /* it was: this is the answer */
            begin_part(worker, &message);
        }
        if (work(worker))
            MPI_Isend(worker->report.bytes, (int)worker->report.size, MPI_CHAR, 0, TAG_DONE, MPI_COMM_WORLD, &reported);
        if (miner_now() >= next_beat) {
            send_empty(0, TAG_BEAT);
            next_beat = miner_now() + BEAT_S;
        }
        if (miner_now() - heard_at > patience) {
            fprintf(stderr, "rank 0 is gone\n");
            MPI_Abort(MPI_COMM_WORLD, 1);
        }
    }
    free(message.bytes);
    return tag == TAG_END_WITHOUT;
}

/* ---- The job file ------------------------------------------------------------------------------------------------ */

static json_t *job_field(const json_t *job, const char *name)
{
    json_t *value = json_object_get(job, name);
    if (!value)
        miner_die("the job has no \"%s\"", name);
    return value;
}

/* A number as 8 hex digits. */
static uint32_t job_number(const json_t *value, const char *name)
{
    uint8_t bytes4[4];
    if (!json_is_string(value) || dsha256_bytes_from_hex(bytes4, 4, json_string_value(value)) != DSHA256_OK)
        miner_die("\"%s\": expected strings of 8 hex digits", name);
    return (uint32_t)bytes4[0] << 24 | (uint32_t)bytes4[1] << 16 | (uint32_t)bytes4[2] << 8 | bytes4[3];
}

/* ["first", "last"] of the range, if it is there. */
static void job_range(const json_t *range, const char *name, uint32_t *first, uint32_t *last)
{
    const json_t *pair = json_object_get(range, name);
    if (!pair)
        return;
    *first = job_number(json_array_get(pair, 0), name);
    *last = job_number(json_array_get(pair, 1), name);
}

/* The space that a job file describes: what Stratum V1 said, and what of it is to be tried (see docs/scaling.md). */
static dsha256_space *read_job(const char *name, size_t *extranonce2_size)
{
    json_error_t error;
    json_t *job = json_load_file(name, 0, &error);
    if (!job)
        miner_die("%s: %s", name, miner_printable(error.text));
    const char *branch[DSHA256_BRANCH_MAX];
    json_t *list;
    dsha256_notify notify = {.size = sizeof notify, .branch = branch};
    if (json_unpack_ex(job_field(job, "notify"), &error, 0, "[s, s, s, s, o, s, s, s]", &notify.job_id,
                       &notify.previous, &notify.coinbase1, &notify.coinbase2, &list, &notify.version, &notify.bits,
                       &notify.time) != 0)
        miner_die("\"notify\": %s", miner_printable(error.text));
    if (!json_is_array(list) || json_array_size(list) > DSHA256_BRANCH_MAX)
        miner_die("\"notify\": expected a branch of up to %d hashes", DSHA256_BRANCH_MAX);
    notify.n_branch = json_array_size(list);
    for (size_t i = 0; i < notify.n_branch; i++)
        if (!(branch[i] = json_string_value(json_array_get(list, i))))
            miner_die("\"notify\": expected a branch of hashes");
    notify.extranonce1 = json_string_value(job_field(job, "extranonce1"));
    const json_int_t size = json_integer_value(job_field(job, "extranonce2_size"));
    if (size < 0 || size > DSHA256_EXTRANONCE2_MAX)
        miner_die("\"extranonce2_size\": expected 0 to %d", DSHA256_EXTRANONCE2_MAX);
    notify.extranonce2_size = *extranonce2_size = (size_t)size;
    notify.version_mask = job_number(job_field(job, "version_mask"), "version_mask");

    dsha256_template *tmpl;
    dsha256_space *space;
    dsha256_range range;
    uint8_t target32[32];
    int status = dsha256_template_create_v1(&tmpl, &notify);
    if (status != DSHA256_OK)
        miner_die("\"notify\": %s", dsha256_strerror(status));
    if (dsha256_target_from_difficulty(target32, json_number_value(job_field(job, "difficulty"))) != DSHA256_OK)
        miner_die("\"difficulty\": expected a number above 0");
    dsha256_template_set_target(tmpl, target32);
    dsha256_template_range(tmpl, &range);
    const json_t *wanted = json_object_get(job, "range");
    const json_t *pair = json_object_get(wanted, "extranonce2");
    job_range(wanted, "time", &range.first_time, &range.last_time);
    job_range(wanted, "nonce", &range.first_nonce, &range.last_nonce);
    if (pair && (!json_is_string(json_array_get(pair, 0)) || !json_is_string(json_array_get(pair, 1)) ||
                 dsha256_bytes_from_hex(range.extranonce2_first, *extranonce2_size,
                                        json_string_value(json_array_get(pair, 0))) != DSHA256_OK ||
                 dsha256_bytes_from_hex(range.extranonce2_last, *extranonce2_size,
                                        json_string_value(json_array_get(pair, 1))) != DSHA256_OK))
        miner_die("\"extranonce2\": expected strings of %zu bytes in hex", *extranonce2_size);
    status = dsha256_space_create(&space, tmpl, &range);
    if (status != DSHA256_OK)
        miner_die("\"range\": last before first, or a time before the job's");
    dsha256_template_destroy(tmpl);
    json_decref(job);
    return space;
}

/* ---- Rank 0 ------------------------------------------------------------------------------------------------------ */

enum { NO_PART = -1 };

struct rank {
    long part; /* or NO_PART */
    int is_waiting, is_lost;
    double heard_at;
    struct text message; /* of MPI's while it is sent */
    MPI_Request sent;
};

struct coordinator {
    struct worker *worker;
    size_t extranonce2_size;
    dsha256_space **parts;      /* NULL: done */
    char *is_held;              /* of each part */
    long n_parts, n_done, next; /* none before next is to be handed out */
    struct rank *ranks;
    int n_ranks, to_first_hit, is_any_lost;
    double patience;
    struct text hits;
    unsigned long long hashes;
    FILE *state; /* NULL: none */
};

/* Takes a report: "PART HASHES", and a line for each hit. 0: it is none, or of a part that is done already. */
static int take_report(struct coordinator *all, const char *report)
{
    char *end;
    const unsigned long part = strtoul(report, &end, 16);
    if (end != report + NUMBER_SIZE || part >= (unsigned long)all->n_parts || !all->parts[part])
        return 0;
    const unsigned long long hashes = strtoull(end, &end, 10);
    if (*end != '\n')
        return 0;
    all->hashes += hashes;
    append(&all->hits, end + 1, strlen(end + 1));
    dsha256_space_destroy(all->parts[part]);
    all->parts[part] = NULL;
    all->n_done++;
    return 1;
}

static void finish_part(struct coordinator *all, const char *report)
{
    if (!take_report(all, report) || !all->state)
        return;
    /* The blank line makes it valid: a report that was cut short has none. */
    if (fprintf(all->state, "%s\n", report) < 0 || fflush(all->state) != 0 || fsync(fileno(all->state)) != 0)
        miner_die("cannot write the state");
}

/* Opens the state, or begins one. Its first line says what it is of. */
static void open_state(struct coordinator *all, const char *name, const char *title)
{
    struct text report = {0};
    char line[256];
    all->state = fopen(name, "a+");
    if (!all->state)
        miner_die("cannot open %s", name);
    rewind(all->state);
    if (!fgets(line, sizeof line, all->state)) {
        if (fputs(title, all->state) < 0 || fflush(all->state) != 0)
            miner_die("cannot write the state");
    } else if (strcmp(line, title) != 0)
        miner_die("%s is the state of another job, or of other --parts", name);
    long good = ftell(all->state);
    while (fgets(line, sizeof line, all->state)) {
        if (line[0] != '\n') {
            append(&report, line, strlen(line));
            continue;
        }
        if (report.size > 0)
            take_report(all, report.bytes);
        report.size = 0;
        good = ftell(all->state);
    }
    if (good < 0 || ftruncate(fileno(all->state), good) != 0)
        miner_die("cannot write %s", name);
    if (all->n_done > 0)
        fprintf(stderr, "going on: %ld of %ld parts are done\n", all->n_done, all->n_parts);
    free(report.bytes);
}

/* Gives a rank the next part, or lets it wait for one that is returned. */
static void give_part(struct coordinator *all, int number)
{
    struct rank *rank = &all->ranks[number];
    while (all->next < all->n_parts && (!all->parts[all->next] || all->is_held[all->next]))
        all->next++;
    rank->is_waiting = all->next == all->n_parts;
    if (rank->is_waiting)
        return;
    rank->part = all->next++;
    all->is_held[rank->part] = 1;
    const dsha256_space *space = all->parts[rank->part];
    const size_t size = dsha256_space_save_size(space);
    char head[HEAD_SIZE + 1];
    snprintf(head, sizeof head, "%08lx%02x", (unsigned long)rank->part, (unsigned)all->extranonce2_size);
    MPI_Wait(&rank->sent, MPI_STATUS_IGNORE); /* it was: the rank answered */
    rank->message.size = 0;
    append(&rank->message, head, HEAD_SIZE);
    if (dsha256_space_save(space, (uint8_t *)reserve(&rank->message, size), size) != DSHA256_OK)
        abort();
    rank->message.size += size;
    if (number == 0)
        begin_part(all->worker, &rank->message);
    else
        MPI_Isend(rank->message.bytes, (int)rank->message.size, MPI_CHAR, number, TAG_PART, MPI_COMM_WORLD,
                  &rank->sent);
}

/* Takes back the part that a rank holds, if it is not done. */
static void take_back(struct coordinator *all, struct rank *rank)
{
    if (rank->part == NO_PART)
        return;
    all->is_held[rank->part] = 0;
    if (rank->part < all->next)
        all->next = rank->part;
    rank->part = NO_PART;
}

static void take_message(struct coordinator *all, int tag, int number, const struct text *message)
{
    struct rank *rank = &all->ranks[number];
    rank->heard_at = miner_now();
    if (rank->is_lost)
        fprintf(stderr, "rank %d is back\n", number);
    rank->is_lost = 0;
    if (tag == TAG_BEAT)
        send_empty(number, TAG_BEAT);
    if (tag == TAG_DONE) {
        finish_part(all, message->bytes);
        rank->part = NO_PART; /* its, or one that was given up for lost meanwhile */
    }
    if (tag == TAG_DONE || tag == TAG_READY)
        give_part(all, number);
}

/* Gives up the ranks that are silent for too long. Returns how many have been silent since that time. */
static int find_lost(struct coordinator *all, double since)
{
    int n_silent = 0;
    for (int i = 1; i < all->n_ranks; i++) {
        struct rank *rank = &all->ranks[i];
        if (rank->is_lost)
            continue;
        n_silent += rank->heard_at < since;
        if (miner_now() - rank->heard_at > all->patience) {
            fprintf(stderr, "rank %d is gone; its part goes to another\n", i);
            rank->is_lost = all->is_any_lost = 1;
            rank->is_waiting = 0;
            take_back(all, rank);
        }
    }
    return n_silent;
}

static void coordinate(struct coordinator *all)
{
    struct text message = {0};
    int tag, number;
    for (int i = 0; i < all->n_ranks; i++)
        all->ranks[i] =
            (struct rank){.part = NO_PART, .heard_at = miner_now(), .sent = MPI_REQUEST_NULL, .is_waiting = i == 0};
    while (!miner_stop && all->n_done < all->n_parts && !(all->to_first_hit && all->hits.size > 0)) {
        while ((tag = receive(&message, &number)) != 0) /* first: what waited while this rank did is no silence */
            take_message(all, tag, number, &message);
        find_lost(all, 0);
        for (int i = 0; i < all->n_ranks; i++)
            if (all->ranks[i].is_waiting)
                give_part(all, i);
        if (work(all->worker)) {
            finish_part(all, all->worker->report.bytes);
            all->ranks[0].part = NO_PART;
            all->ranks[0].is_waiting = 1;
        }
    }
    /* The ranks that are alive report once more: MPI_Finalize waits for all, and must be left out if some are gone. */
    const double ended_at = miner_now();
    do {
        miner_sleep(1e-3);
        while ((tag = receive(&message, &number)) != 0)
            take_message(all, tag, number, &message);
    } while (find_lost(all, ended_at) > 0);
    for (int i = 1; i < all->n_ranks; i++)
        send_empty(i, all->is_any_lost ? TAG_END_WITHOUT : TAG_END);
    for (const double end = miner_now() + LAST_S; all->is_any_lost && miner_now() < end;)
        receive(&message, &number); /* MPI sends while it is called */
    free(message.bytes);
}

static int compare_lines(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The hits in the order of their extranonces, times and nonces; what was covered. */
static void print_result(struct coordinator *all, uint64_t n_headers)
{
    size_t n = 0, n_lines = 0;
    for (size_t i = 0; i < all->hits.size; i++)
        n_lines += all->hits.bytes[i] == '\n';
    char **lines = calloc(n_lines + 1, sizeof *lines);
    if (!lines)
        miner_die("out of memory");
    for (char *line = n_lines > 0 ? strtok(all->hits.bytes, "\n") : NULL; line && n < n_lines;
         line = strtok(NULL, "\n"))
        lines[n++] = line;
    qsort(lines, n, sizeof *lines, compare_lines);
    for (size_t i = 0; i < n; i++)
        puts(lines[i]);
    free(lines);
    fprintf(stderr, "tried %llu of %s%llu headers in %ld of %ld parts: %zu hits\n", all->hashes,
            n_headers == UINT64_MAX ? "over " : "", (unsigned long long)n_headers, all->n_done, all->n_parts, n);
}

/* 0: everything was tried, or the first hit found. */
static int run_coordinator(const char *job_file, const char *state_file, struct coordinator *all)
{
    dsha256_space *space = read_job(job_file, &all->extranonce2_size);
    const uint64_t n_headers = dsha256_space_left(space, NULL);
    MPI_Comm_size(MPI_COMM_WORLD, &all->n_ranks);
    all->parts = calloc((size_t)all->n_parts, sizeof(dsha256_space *));
    all->is_held = calloc((size_t)all->n_parts, 1);
    all->ranks = calloc((size_t)all->n_ranks, sizeof *all->ranks);
    if (!all->parts || !all->is_held || !all->ranks ||
        dsha256_space_split(space, all->parts, (size_t)all->n_parts) != DSHA256_OK)
        miner_die("out of memory");
    if (state_file) {
        struct text saved = {0};
        uint8_t hash32[32];
        char hash[65], title[128];
        const size_t size = dsha256_space_save_size(space);
        if (dsha256_space_save(space, (uint8_t *)reserve(&saved, size), size) != DSHA256_OK)
            abort();
        dsha256_hash(hash32, saved.bytes, size);
        dsha256_hash_to_hex(hash, hash32);
        snprintf(title, sizeof title, "mpi_scan: %ld parts of space %s\n", all->n_parts, hash);
        open_state(all, state_file, title);
        free(saved.bytes);
    }
    dsha256_space_destroy(space);

    coordinate(all);
    const int is_complete = all->n_done == all->n_parts || (all->to_first_hit && all->hits.size > 0);
    dsha256_engine_cancel(all->worker->engine);
    print_result(all, n_headers);

    for (long i = 0; i < all->n_parts; i++)
        dsha256_space_destroy(all->parts[i]);
    for (int i = 0; i < all->n_ranks; i++)
        free(all->ranks[i].message.bytes);
    free(all->parts);
    free(all->is_held);
    free(all->ranks);
    free(all->hits.bytes);
    if (all->state)
        fclose(all->state);
    return is_complete ? 0 : 1;
}

/* ---- Start ------------------------------------------------------------------------------------------------------- */

static const char help[] =
    "usage: mpirun [--enable-recovery] mpi_scan [options] JOB.json\n"
    "Tries every header of a search space on all ranks. Prints the hits, a line each: extranonce2, time, nonce, "
    "version,\n"
    "hash.\n\n"
    "  -s, --state FILE             keeps what is done here, and goes on from it\n"
    "  -n, --parts N                to hand out one by one (default: 1000)\n"
    "  -f, --first                  end at the first hit\n"
    "  -w, --patience SECONDS       to wait for a rank that is silent (default: 30)\n"
    "  -b, --backends NAMES         as in dsha256_engine.h, such as 'cpu' or 'avx2,opencl:0' (default: auto)\n"
    "  -t, --threads N              CPU threads of each rank (default: all that it may use)\n"
    "  -h, --help\n";

/* A rank that ends by itself before the end, with an error that it printed, ends the others too. */
static void abort_all(void)
{
    int is_finalized;
    MPI_Finalized(&is_finalized);
    if (!is_finalized)
        MPI_Abort(MPI_COMM_WORLD, 1);
}

int main(int argc, char **argv)
{
    static const struct option options[] = {
        {"state", required_argument, NULL, 's'},    {"parts", required_argument, NULL, 'n'},
        {"first", no_argument, NULL, 'f'},          {"patience", required_argument, NULL, 'w'},
        {"backends", required_argument, NULL, 'b'}, {"threads", required_argument, NULL, 't'},
        {"help", no_argument, NULL, 'h'},           {NULL, 0, NULL, 0}};
    const char *state_file = NULL, *backends = NULL;
    unsigned threads = 0;
    int number, status = 0;
    struct worker worker = {0};
    struct coordinator all = {.worker = &worker, .n_parts = 1000, .patience = 30};
    for (int option; (option = getopt_long(argc, argv, "s:n:fw:b:t:h", options, NULL)) != -1;)
        if (option == 's')
            state_file = optarg;
        else if (option == 'n')
            all.n_parts = (long)miner_number("--parts", optarg, 10, 1, PARTS_MAX);
        else if (option == 'f')
            all.to_first_hit = 1;
        else if (option == 'w')
            all.patience = (double)miner_number("--patience", optarg, 10, 1, 86400);
        else if (option == 'b')
            backends = optarg;
        else if (option == 't')
            threads = (unsigned)miner_number("--threads", optarg, 10, 1, 4096);
        else {
            fputs(help, option == 'h' ? stdout : stderr);
            return option == 'h' ? 0 : 2;
        }
    if (optind != argc - 1) {
        fputs(help, stderr);
        return 2;
    }

    MPI_Init(&argc, &argv);
    atexit(abort_all);
    MPI_Comm_set_errhandler(MPI_COMM_WORLD, MPI_ERRORS_RETURN); /* a rank that is gone must not end the others */
    MPI_Comm_rank(MPI_COMM_WORLD, &number);
    miner_catch_signals();
    worker.engine = miner_engine(backends, threads, 0);
    if (number == 0)
        status = run_coordinator(argv[optind], state_file, &all);
    else {
        all.is_any_lost = serve(&worker, all.patience);
        dsha256_engine_cancel(worker.engine);
    }
    dsha256_engine_destroy(worker.engine);
    dsha256_space_destroy(worker.space);
    free(worker.hits.bytes);
    free(worker.report.bytes);
    if (all.is_any_lost) { /* MPI_Finalize would wait for them */
        fflush(stdout);
        _exit(status);
    }
    MPI_Finalize();
    return status;
}

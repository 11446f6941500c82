/* What every test file includes. The bodies know no framework: natively they run under Criterion, and with
 * DSHA256_PLAIN_RUNNER (machines that have no Criterion, or an emulator that cannot follow it) under plain_runner.c. */
#ifndef DSHA256_TESTS_TEST_H
#define DSHA256_TESTS_TEST_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "dsha256.h"
#include "dsha256_work.h"

#ifdef DSHA256_PLAIN_RUNNER
#ifdef __MINGW_PRINTF_FORMAT /* the default there are Microsoft's formats, which have no %zu */
#define PRINTF_FORMAT __MINGW_PRINTF_FORMAT
#else
#define PRINTF_FORMAT printf
#endif
struct plain_test {
    const char *suite, *name;
    void (*run)(void);
    struct plain_test *next;
};
void plain_register(struct plain_test *test);
_Noreturn void plain_fail(const char *file, int line, const char *format, ...)
    __attribute__((format(PRINTF_FORMAT, 3, 4)));
_Noreturn void plain_skip(const char *format, ...) __attribute__((format(PRINTF_FORMAT, 1, 2)));
#define TEST(suite, name)                                                                                              \
    static void suite##_##name(void);                                                                                  \
    __attribute__((constructor)) static void suite##_##name##_register(void)                                           \
    {                                                                                                                  \
        static struct plain_test test = {#suite, #name, suite##_##name, NULL};                                         \
        plain_register(&test);                                                                                         \
    }                                                                                                                  \
    static void suite##_##name(void)
#define CHECK(condition, ...) ((condition) ? (void)0 : plain_fail(__FILE__, __LINE__, __VA_ARGS__))
#define SKIP(...)             plain_skip(__VA_ARGS__)
#else
#include <criterion/criterion.h>
#define TEST(suite, name)     Test(suite, name)
#define CHECK(condition, ...) cr_assert(condition, __VA_ARGS__)
#define SKIP(...)             /* Criterion does not say it */                                                          \
    do {                                                                                                               \
        fprintf(stderr, "SKIPPED: %s/%s: ", criterion_current_test->category, criterion_current_test->name);           \
        fprintf(stderr, __VA_ARGS__);                                                                                  \
        fprintf(stderr, "\n");                                                                                         \
        cr_skip_test(__VA_ARGS__);                                                                                     \
    } while (0)
#endif

#define CHECK_STATUS(expression, expected)                                                                             \
    do {                                                                                                               \
        const int status_ = (expression);                                                                              \
        CHECK(status_ == (expected), "%s: status %d (%s), not %d", #expression, status_, dsha256_strerror(status_),    \
              (int)(expected));                                                                                        \
    } while (0)

/* ---- Backends ---------------------------------------------------------------------------------------------------- */

/* FOR_EACH_BACKEND(on) { … on.backend … on.name … } runs the body for "auto" and for every CPU backend that this
 * machine can run, or only for the one that DSHA256_BACKEND names; it may be an OpenCL device. The test backends/list
 * prints what is skipped. */
struct test_backend {
    dsha256_backend *backend;
    const char *name;
    unsigned lanes;
    size_t next;
};
#define FOR_EACH_BACKEND(on) for (struct test_backend on = {NULL, NULL, 0, 0}; test_next_backend(&on);)
int test_next_backend(struct test_backend *on);

/* ---- Random input: reproducible, DSHA256_TEST_SEED=… repeats a run ----------------------------------------------- */

/* A seed that tests print in the message of every check that depends on it. */
uint64_t test_seed(void);
uint64_t random_u64(uint64_t *state);
void random_bytes(uint64_t *state, void *bytes, size_t n);

/* ---- Memory with a page that faults on both sides ---------------------------------------------------------------- */

/* n bytes that end where a page begins that must not be touched (at_end), or begin where one ends. */
uint8_t *guarded_alloc(size_t n, int at_end);
void guarded_free(uint8_t *bytes, size_t n, int at_end);

/* ---- Test data: tests/data --------------------------------------------------------------------------------------- */

/* Opens a file of tests/data; the test fails where it cannot. */
FILE *test_data_open(const char *name);
/* Reads the next line that is no comment, without its end; 0 at the end of the file. */
int test_data_line(FILE *file, char *line, size_t size);
/* Exactly n bytes of hex, first byte first; the digits end at a blank or a NUL. Returns what follows. */
const char *hex_bytes(uint8_t *bytes, size_t n, const char *hex);

/* The same for 64 digits as people read a hash: most significant byte first. */
const char *hex_hash(uint8_t hash32[32], const char *hex);

void store_le32(uint8_t *bytes, uint32_t number);

/* dsha256_scan, which adds to *errors the candidates that a sound kernel does not emit. */
int counting_scan(dsha256_backend *backend, const dsha256_job *job, uint32_t first_nonce, uint64_t n_nonces,
                  dsha256_hit *hits, size_t max_hits, dsha256_scan_result *result, uint64_t *errors);

#endif

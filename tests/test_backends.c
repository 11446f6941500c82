#include "test.h"

#include <pthread.h>

TEST(backends, list)
{
    const char *only = getenv("DSHA256_BACKEND");
    unsigned n_usable = 0;
    for (size_t i = 0; i < dsha256_backend_count(); i++) {
        dsha256_backend_info info = {.size = sizeof info};
        CHECK_STATUS(dsha256_backend_info_at(&info, i), DSHA256_OK);
        CHECK(info.name && *info.name && info.description && *info.description && info.lanes > 0, "backend %zu", i);
        n_usable += info.usable ? 1 : 0;
        CHECK(!info.usable == (info.missing != NULL), "%s: missing %s", info.name, info.missing);
        CHECK(info.is_device == (strchr(info.name, ':') != NULL), "%s: is_device %d", info.name, info.is_device);
        CHECK(info.is_device || (!info.pci && !info.same_as), "%s: a processor at %s", info.name, info.pci);
        if (!info.usable)
            fprintf(stderr, "SKIPPED: backend %s: this machine has no %s\n", info.name, info.missing);
        else if (!only || !*only || strcmp(only, info.name) == 0)
            fprintf(stderr, "testing backend %s: %s\n", info.name, info.description);

        dsha256_backend *backend;
        CHECK_STATUS(dsha256_backend_open(&backend, info.name), info.usable ? DSHA256_OK : DSHA256_ERR_BACKEND);
        CHECK(!backend == !info.usable, "%s", info.name);
        if (backend)
            CHECK(strcmp(dsha256_backend_name(backend), info.name) == 0, "%s", info.name);
        dsha256_backend_close(backend);
    }
    fprintf(stderr, "%u of %zu backends usable\n", n_usable, dsha256_backend_count());
    CHECK(n_usable > 0, "no backend is usable");
}

TEST(backends, info_keeps_to_the_callers_size)
{
    struct {
        dsha256_backend_info info;
        unsigned char after[16];
    } wrapped;
    memset(&wrapped, 0x5a, sizeof wrapped);
    wrapped.info.size = sizeof wrapped; /* a caller compiled against a later, larger struct */
    CHECK_STATUS(dsha256_backend_info_at(&wrapped.info, 0), DSHA256_OK);
    for (size_t i = 0; i < sizeof wrapped.after; i++)
        CHECK(wrapped.after[i] == 0x5a, "byte %zu after the struct was written", i);

    dsha256_backend_info info = {.size = sizeof info};
    CHECK_STATUS(dsha256_backend_info_at(&info, dsha256_backend_count()), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_backend_info_at(&info, SIZE_MAX), DSHA256_ERR_ARGUMENT);
    CHECK_STATUS(dsha256_backend_info_at(NULL, 0), DSHA256_ERR_ARGUMENT);
    info.size = 0;
    CHECK_STATUS(dsha256_backend_info_at(&info, 0), DSHA256_ERR_ARGUMENT);
    info.size = offsetof(dsha256_backend_info, usable);
    CHECK_STATUS(dsha256_backend_info_at(&info, 0), DSHA256_ERR_ARGUMENT);
    info.size = offsetof(dsha256_backend_info, missing); /* a caller compiled before that member was there */
    info.missing = "untouched";
    CHECK_STATUS(dsha256_backend_info_at(&info, 0), DSHA256_OK);
    CHECK(strcmp(info.missing, "untouched") == 0, "a member past the caller's size was written");
    info.size = offsetof(dsha256_backend_info, is_device); /* and before the next two were */
    info.is_device = 77;
    info.pci = "untouched";
    CHECK_STATUS(dsha256_backend_info_at(&info, 0), DSHA256_OK);
    CHECK(info.is_device == 77 && strcmp(info.pci, "untouched") == 0, "members past the caller's size were written");
    info.size = offsetof(dsha256_backend_info, same_as);
    info.same_as = "untouched";
    CHECK_STATUS(dsha256_backend_info_at(&info, 0), DSHA256_OK);
    CHECK(!info.pci && strcmp(info.same_as, "untouched") == 0, "a member past the caller's size was written");
    CHECK(!info.missing || strcmp(info.missing, "untouched") != 0, "a member within the caller's size was not written");
}

/* 64 threads make the first call of this process at once: all get the same, and it is right. */
static void *first_call(void *hash32)
{
    dsha256_hash(hash32, "", 0);
    return NULL;
}

TEST(backends, first_call_from_many_threads)
{
    enum { N = 64 };
    static uint8_t hashes[N][32];
    pthread_t threads[N];
    uint8_t expected[32];
    hex_bytes(expected, 32, "5df6e0e2761359d30a8275058e299fcc0381534545f55cf43e41983f5d4c9456");
    for (int i = 0; i < N; i++)
        CHECK(pthread_create(&threads[i], NULL, first_call, hashes[i]) == 0, "no thread");
    for (int i = 0; i < N; i++) {
        pthread_join(threads[i], NULL);
        CHECK(memcmp(hashes[i], expected, 32) == 0, "thread %d", i);
    }
}

TEST(backends, open_refuses_unknown_names)
{
    static const char *const names[] = {"", "Scalar", "scalar ", "sca", "scalar2", "autox", "cpu", "opencl"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        dsha256_backend *backend = (dsha256_backend *)1;
        CHECK_STATUS(dsha256_backend_open(&backend, names[i]), DSHA256_ERR_BACKEND);
        CHECK(backend == NULL, "'%s' left a backend", names[i]);
    }
    CHECK_STATUS(dsha256_backend_open(NULL, "scalar"), DSHA256_ERR_ARGUMENT);
}

TEST(backends, null_and_auto_are_the_same)
{
    dsha256_backend *backend;
    CHECK_STATUS(dsha256_backend_open(&backend, NULL), DSHA256_OK);
    CHECK(strcmp(dsha256_backend_name(backend), "auto") == 0, "%s", dsha256_backend_name(backend));
    dsha256_backend_close(backend);
    CHECK(strcmp(dsha256_backend_name(NULL), "auto") == 0, "%s", dsha256_backend_name(NULL));
    CHECK_STATUS(dsha256_selftest(NULL), DSHA256_OK);
    dsha256_backend_close(NULL);
}

TEST(backends, the_kernel_of_each_operation)
{
    FOR_EACH_BACKEND(on)
        for (int operation = DSHA256_OP_SCAN; operation <= DSHA256_OP_COMPRESS; operation++) {
            const char *kernel = dsha256_backend_kernel(on.backend, operation);
            CHECK(kernel != NULL, "%s has no kernel for operation %d", on.name, operation);
            if (strcmp(on.name, "auto") != 0) {
                CHECK(strcmp(kernel, on.name) == 0, "%s: %s", on.name, kernel);
                continue;
            }
            dsha256_backend *chosen;
            CHECK_STATUS(dsha256_backend_open(&chosen, kernel), DSHA256_OK);
            CHECK(strcmp(dsha256_backend_kernel(NULL, operation), kernel) == 0, "NULL and \"auto\" differ");
        }
    CHECK(!dsha256_backend_kernel(NULL, -1), "a kernel for operation -1");
    CHECK(!dsha256_backend_kernel(NULL, DSHA256_OP_COMPRESS + 1), "a kernel for an operation that there is not");
}

/* Only devices have them: test_opencl_choice.c. */
TEST(backends, kernels_have_no_variants)
{
    dsha256_backend *backend;
    dsha256_backend_variant variant = {.size = sizeof variant};
    CHECK_STATUS(dsha256_backend_open(&backend, "scalar"), DSHA256_OK);
    for (int operation = DSHA256_OP_SCAN; operation <= DSHA256_OP_COMPRESS; operation++) {
        size_t n = 99;
        CHECK_STATUS(dsha256_backend_variants(backend, &variant, &n, operation, 1), DSHA256_OK);
        CHECK(n == 0 && !variant.name, "%zu variants of operation %d", n, operation);
    }
    size_t n = 99;
    CHECK_STATUS(dsha256_backend_variants(backend, &variant, &n, -1, 1), DSHA256_ERR_ARGUMENT);
    CHECK(n == 0, "%zu variants of no operation", n);
    dsha256_backend_close(backend);
}

TEST(backends, selftest)
{
    FOR_EACH_BACKEND(on)
        CHECK_STATUS(dsha256_selftest(on.backend), DSHA256_OK);
}

TEST(status, every_status_has_a_text_of_its_own)
{
    for (int a = DSHA256_ERR_FORMAT; a <= DSHA256_END; a++)
        for (int b = DSHA256_ERR_FORMAT; b < a; b++)
            CHECK(strcmp(dsha256_strerror(a), dsha256_strerror(b)) != 0, "%d and %d: %s", a, b, dsha256_strerror(a));
    CHECK(*dsha256_strerror(12345) && *dsha256_strerror(-12345), "an unknown status has no text");
}

TEST(status, version_is_the_headers)
{
    char version[32];
    snprintf(version, sizeof version, "%d.%d.%d", DSHA256_VERSION_MAJOR, DSHA256_VERSION_MINOR, DSHA256_VERSION_PATCH);
    CHECK(strcmp(dsha256_version(), version) == 0, "%s, not %s", dsha256_version(), version);
}

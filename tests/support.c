#include "backend.h"
#include "scan.h"
#include "test.h"

#ifdef _WIN32
#include <windows.h>
#else
#include <sys/mman.h>
#include <unistd.h>
#endif
#include <ctype.h>
#include <errno.h>
#include <time.h>

int test_next_backend(struct test_backend *on)
{
    static dsha256_backend *device; /* opened once: it takes its time */
    const char *only = getenv("DSHA256_BACKEND");
    if (on->backend != device)
        dsha256_backend_close(on->backend);
    on->backend = NULL;
    if (only && !*only)
        only = NULL;
    for (; on->next <= dsha256_backend_count(); on->next++) {
        dsha256_backend_info info = {.size = sizeof info, .name = "auto", .lanes = 16, .usable = 1};
        if (on->next > 0)
            CHECK_STATUS(dsha256_backend_info_at(&info, on->next - 1), DSHA256_OK);
        if (only ? strcmp(only, info.name) != 0 : !info.usable || info.is_device)
            continue;
        if (info.is_device && device)
            on->backend = device;
        else
            CHECK_STATUS(dsha256_backend_open(&on->backend, info.name), DSHA256_OK);
        if (info.is_device)
            device = on->backend;
        on->name = info.name;
        on->lanes = info.lanes;
        on->next++;
        return 1;
    }
    return 0;
}

uint64_t random_u64(uint64_t *state) /* splitmix64 */
{
    uint64_t z = *state += UINT64_C(0x9e3779b97f4a7c15);
    z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
    return z ^ z >> 31;
}

void random_bytes(uint64_t *state, void *bytes, size_t n)
{
    uint8_t *out = bytes;
    for (size_t i = 0; i < n; i++)
        out[i] = (uint8_t)random_u64(state);
}

uint64_t test_seed(void)
{
    const char *given = getenv("DSHA256_TEST_SEED");
    uint64_t state = (uint64_t)time(NULL) ^ (uint64_t)(uintptr_t)&given;
    return given ? strtoull(given, NULL, 16) : random_u64(&state);
}

#ifdef _WIN32
static size_t page_size(void)
{
    SYSTEM_INFO info;
    GetSystemInfo(&info);
    return info.dwPageSize;
}
#else
static size_t page_size(void)
{
    return (size_t)sysconf(_SC_PAGESIZE);
}
#endif

static size_t whole_pages(size_t n)
{
    return (n + page_size() - 1) / page_size() * page_size();
}

uint8_t *guarded_alloc(size_t n, int at_end)
{
    const size_t page = page_size(), inner = whole_pages(n);
#ifdef _WIN32
    uint8_t *pages = VirtualAlloc(NULL, inner + 2 * page, MEM_RESERVE, PAGE_NOACCESS);
    CHECK(pages && (inner == 0 || VirtualAlloc(pages + page, inner, MEM_COMMIT, PAGE_READWRITE)), "out of memory");
#else
    uint8_t *pages = mmap(NULL, inner + 2 * page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    CHECK(pages != MAP_FAILED && (inner == 0 || mprotect(pages + page, inner, PROT_READ | PROT_WRITE) == 0), "mmap: %s",
          strerror(errno));
#endif
    return pages + page + (at_end ? inner - n : 0);
}

void guarded_free(uint8_t *bytes, size_t n, int at_end)
{
    const size_t page = page_size(), inner = whole_pages(n);
    uint8_t *pages = bytes - (at_end ? inner - n : 0) - page;
#ifdef _WIN32
    VirtualFree(pages, 0, MEM_RELEASE);
#else
    munmap(pages, inner + 2 * page);
#endif
}

FILE *test_data_open(const char *name)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", DSHA256_TEST_DATA, name);
    FILE *file = fopen(path, "rb");
    CHECK(file != NULL, "cannot open %s", path);
    return file;
}

int test_data_line(FILE *file, char *line, size_t size)
{
    do {
        if (!fgets(line, (int)size, file)) {
            fclose(file);
            return 0;
        }
        const size_t length = strlen(line);
        CHECK(length > 0 && (line[length - 1] == '\n' || feof(file)), "a line is longer than %zu bytes", size);
        line[strcspn(line, "\r\n")] = '\0';
    } while (line[0] == '#');
    return 1;
}

const char *hex_bytes(uint8_t *bytes, size_t n, const char *hex)
{
    while (*hex == ' ')
        hex++;
    for (size_t i = 0; i < n; i++) {
        unsigned value;
        CHECK(isxdigit((unsigned char)hex[2 * i]) && isxdigit((unsigned char)hex[2 * i + 1]) &&
                  sscanf(hex + 2 * i, "%2x", &value) == 1,
              "expected %zu bytes of hex: %.80s", n, hex);
        bytes[i] = (uint8_t)value;
    }
    hex += 2 * n;
    CHECK(*hex == '\0' || *hex == ' ', "more than %zu bytes of hex: %.80s", n, hex);
    return hex;
}

const char *hex_hash(uint8_t hash32[32], const char *hex)
{
    uint8_t reversed[32];
    hex = hex_bytes(reversed, 32, hex);
    for (int i = 0; i < 32; i++)
        hash32[i] = reversed[31 - i];
    return hex;
}

void store_le32(uint8_t *bytes, uint32_t number)
{
    for (int i = 0; i < 4; i++)
        bytes[i] = (uint8_t)(number >> 8 * i);
}

int counting_scan(dsha256_backend *backend, const dsha256_job *job, uint32_t first_nonce, uint64_t n_nonces,
                  dsha256_hit *hits, size_t max_hits, dsha256_scan_result *result, uint64_t *errors)
{
    struct dsha256i_whole_job whole;
    CHECK_STATUS(dsha256i_job_load(&whole, job), DSHA256_OK);
    const int operation = whole.job.n_versions == 1 ? DSHA256_OP_SCAN : DSHA256_OP_SCAN_VERSIONS;
    return dsha256i_scan(dsha256i_backend_kernel(backend, operation), dsha256i_backend_compress(backend), &whole,
                         first_nonce, n_nonces, hits, max_hits, NULL, NULL, result, errors);
}

/* Scans on every backend, taken through buffers of any size, against brute force by FIPS 180-4. */
#include "backends.h"
#include "fuzz.h"
#include "reference.h"

enum { HASHES_MAX = 400 };

struct search {
    uint8_t header80[80], target32[32];
    uint32_t versions[DSHA256_JOB_VERSIONS_MAX];
    size_t n_versions, max_hits;
    uint32_t first, count;
};

static void put_word(uint8_t *bytes, uint32_t word)
{
    for (int i = 0; i < 4; i++)
        bytes[i] = (uint8_t)(word >> 8 * i);
}

static size_t brute_force(dsha256_hit *hits, const struct search *search, int make_target, struct search *changed)
{
    uint8_t header80[80];
    size_t n = 0;
    memcpy(header80, search->header80, 80);
    for (uint32_t i = 0; i < search->count; i++)
        for (size_t v = 0; v < search->n_versions; v++) {
            dsha256_hit hit = {search->first + i, search->versions[v], {0}};
            put_word(header80, hit.version);
            put_word(header80 + 76, hit.nonce);
            reference_hash(hit.hash32, header80, 80);
            if (make_target && i == search->count / 2) { /* a target that is a hash of the range, or one less */
                memcpy(changed->target32, hit.hash32, 32);
                for (int byte = 0; make_target == 2 && changed->target32[byte]-- == 0; byte++)
                    ;
                return 0;
            }
            if (reference_meets(hit.hash32, search->target32))
                hits[n++] = hit;
        }
    return n;
}

static void compare(dsha256_backend *backend, const dsha256_job *job, const struct search *search,
                    const dsha256_hit *expected, size_t n_expected)
{
    dsha256_hit *hits = malloc(search->max_hits * sizeof *hits);
    DEMAND(hits != NULL);
    uint64_t done = 0;
    size_t n = 0;
    int status = DSHA256_FULL;
    while (status == DSHA256_FULL) {
        dsha256_scan_result result;
        status = dsha256_scan(backend, job, search->first + (uint32_t)done, search->count - done, hits,
                              search->max_hits, NULL, &result);
        DEMAND(status == DSHA256_OK || (status == DSHA256_FULL && result.n_done > 0));
        DEMAND(result.n_hits <= search->max_hits && n + result.n_hits <= n_expected);
        for (size_t i = 0; i < result.n_hits; i++, n++)
            DEMAND(hits[i].nonce == expected[n].nonce && hits[i].version == expected[n].version &&
                   memcmp(hits[i].hash32, expected[n].hash32, 32) == 0);
        done += result.n_done;
    }
    DEMAND(done == search->count && n == n_expected);
    free(hits);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct input input = {.bytes = data, .n = size};
    const struct backends *all = open_backends();
    struct search search = {.n_versions = 0};
    dsha256_job job, other;
    dsha256_hit expected[HASHES_MAX], hit;
    dsha256_scan_result result;

    const uint8_t kind = take_byte(&input);
    const size_t n_versions = take_byte(&input) % 40;
    for (int i = 0; i < 80; i++)
        search.header80[i] = take_byte(&input);
    for (int i = 0; i < 32; i++)
        search.target32[i] = take_byte(&input);
    search.target32[31] = (uint8_t)(search.target32[31] >> kind % 8);
    DEMAND(dsha256_job_init(&job, search.header80, search.target32) == DSHA256_OK);
    for (int i = 0; i < DSHA256_JOB_VERSIONS_MAX; i++)
        search.versions[i] = take_word(&input);
    const int versions_status = dsha256_job_set_versions(&job, search.versions, n_versions);
    DEMAND(versions_status == (n_versions <= DSHA256_JOB_VERSIONS_MAX ? DSHA256_OK : DSHA256_ERR_ARGUMENT));
    search.n_versions = n_versions;
    if (n_versions == 0 || versions_status != DSHA256_OK) { /* the header's own */
        search.n_versions = 1;
        search.versions[0] = 0;
        for (int i = 0; i < 4; i++)
            search.versions[0] |= (uint32_t)search.header80[i] << 8 * i;
    }
    search.count = take_word(&input) % (uint32_t)(HASHES_MAX / search.n_versions + 1);
    search.first = take_word(&input);
    if (kind & 8 || search.first > UINT32_MAX - search.count)
        search.first = 0u - search.count; /* up to the last nonce */
    search.max_hits = search.n_versions + take_byte(&input);
    if (kind >> 6 && search.count > 0) {
        brute_force(expected, &search, kind >> 6 == 1 ? 1 : 2, &search);
        DEMAND(dsha256_job_init(&other, search.header80, search.target32) == DSHA256_OK);
        DEMAND(dsha256_job_set_versions(&other, search.versions, search.n_versions) == DSHA256_OK);
        job = other;
    }
    const size_t n_expected = brute_force(expected, &search, 0, NULL);
    for (size_t k = 0; k < all->n; k++)
        compare(all->backend[k], &job, &search, expected, n_expected);

    const uint64_t too_many = (UINT64_C(1) << 32) - search.first + 1 + take_word(&input);
    DEMAND(dsha256_scan(NULL, &job, search.first, too_many, &hit, search.n_versions, NULL, &result) ==
           DSHA256_ERR_ARGUMENT);
    DEMAND(dsha256_scan(NULL, &job, 0, 1, &hit, search.n_versions - 1, NULL, &result) == DSHA256_ERR_ARGUMENT);
    return 0;
}

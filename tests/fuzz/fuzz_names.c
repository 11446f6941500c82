/* Names of backends, and structs whose sizes callers set: of a library older or newer than this one. */
#include "dsha256_engine.h"
#include "fuzz.h"

static void check_open(const char *name)
{
    dsha256_backend *backend = NULL;
    const int status = dsha256_backend_open(&backend, name);
    DEMAND(status == DSHA256_OK || status == DSHA256_ERR_BACKEND);
    DEMAND((status == DSHA256_OK) == (backend != NULL));
    DEMAND(!backend || strcmp(dsha256_backend_name(backend), name ? name : "auto") == 0);
    dsha256_backend_close(backend);
}

static void check_info(size_t size, size_t index)
{
    uint8_t bytes[2 * sizeof(dsha256_backend_info)];
    dsha256_backend_info info = {.size = size};
    memset(bytes, 0xa5, sizeof bytes);
    memcpy(bytes, &info, sizeof size);
    const int status = dsha256_backend_info_at((dsha256_backend_info *)(void *)bytes, index);
    DEMAND(status == DSHA256_OK || status == DSHA256_ERR_ARGUMENT);
    DEMAND(status != DSHA256_OK || index < dsha256_backend_count());
    for (size_t i = size < sizeof(size_t) ? sizeof(size_t) : size; i < sizeof bytes; i++)
        DEMAND(bytes[i] == 0xa5); /* behind what the caller has */
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const known[] = {"auto",   "scalar", "sse2", "avx2",     "avx512f",
                                        "avx512", "shani",  "cpu",  "opencl:0", ","};
    struct input input = {.bytes = data, .n = size};
    const uint8_t kind = take_byte(&input);
    const char *text = take_text(&input, 0);
    check_open(text);
    check_info(take_byte(&input) % (2 * sizeof(dsha256_backend_info)), take_byte(&input) % 32);

    char names[512] = "";
    for (int i = 0; i < kind % 5; i++) {
        const char *name = known[take_byte(&input) % (sizeof known / sizeof known[0])];
        snprintf(names + strlen(names), sizeof names - strlen(names), "%s%s", i > 0 ? "," : "", name);
    }
    dsha256_engine_options options;
    uint8_t bytes[2 * sizeof options] = {0}; /* as a newer caller's, or, by its size, an older one's */
    options = (dsha256_engine_options){.size = take_byte(&input) % sizeof bytes,
                                       .backends = kind & 32  ? text
                                                   : kind % 5 ? names
                                                              : "scalar",
                                       .threads = 1 + take_byte(&input) % 3,
                                       .duty_percent = take_byte(&input),
                                       .max_jobs = take_word(&input) >> take_byte(&input) % 32,
                                       .max_events = take_word(&input) >> take_byte(&input) % 32};
    if (options.max_events > 4096 && options.max_events <= 1048576) /* allowed, but costs the fuzzer its memory */
        options.max_events = 4096;
    if (options.max_jobs > 512 && options.max_jobs <= 65536)
        options.max_jobs = 512;
    memcpy(bytes, &options, sizeof options);
    dsha256_engine *engine = (dsha256_engine *)1;
    const int status = dsha256_engine_create(&engine, (const dsha256_engine_options *)(void *)bytes);
    DEMAND(status == DSHA256_OK || status == DSHA256_ERR_ARGUMENT || status == DSHA256_ERR_BACKEND);
    DEMAND((status == DSHA256_OK) == (engine != NULL));
    if (engine) {
        uint8_t stats[2 * sizeof(dsha256_engine_stats)] = {0};
        dsha256_engine_stats asked = {.size = take_byte(&input) % sizeof stats};
        memcpy(stats, &asked, sizeof asked.size);
        const int stats_status =
            dsha256_engine_get_stats(engine, (dsha256_engine_stats *)(void *)stats, take_byte(&input) % 8);
        DEMAND(stats_status == DSHA256_OK || stats_status == DSHA256_ERR_ARGUMENT);
        dsha256_engine_destroy(engine);
    }
    end_input(&input);
    return 0;
}

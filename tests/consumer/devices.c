/* What a program sees of OpenCL, and what its engine does by default. Its argument: how it is linked. */
#include <dsha256_engine.h>
#include <stdio.h>
#include <string.h>

static int fail(const char *what)
{
    const char *problem = dsha256_opencl_problem();
    printf("%s; OpenCL: %s\n", what, problem ? problem : "no problem");
    return 1;
}

int main(int argc, char **argv)
{
    const int is_static = argc == 2 && strcmp(argv[1], "static") == 0;
    size_t n_cpu = 0, n_devices = 0;
    for (size_t i = 0; i < dsha256_backend_count(); i++) {
        dsha256_backend_info info = {.size = sizeof info};
        if (dsha256_backend_info_at(&info, i) != DSHA256_OK)
            return fail("a backend is not described");
        n_cpu += !info.is_device && info.usable;
        n_devices += info.is_device != 0;
    }
    const char *problem = dsha256_opencl_problem();
    if (n_cpu == 0)
        return fail("no CPU backend");
    if (is_static ? n_devices > 0 || !problem || !strstr(problem, "this program is linked statically")
                  : n_devices == 0 || problem)
        return fail(is_static ? "devices, or another reason" : "no devices");

    dsha256_backend *backend;
    if (is_static && (dsha256_backend_open(&backend, "opencl:0") != DSHA256_ERR_BACKEND ||
                      !strstr(dsha256_error_text(), "linked statically")))
        return fail("the error of an opening");

    const uint8_t header80[80] = {0}; /* a target that every hash meets */
    uint8_t target32[32];
    memset(target32, 0xff, sizeof target32);
    dsha256_job job;
    dsha256_engine *engine;
    dsha256_engine_event event = {0};
    size_t n = 0;
    if (dsha256_job_init(&job, header80, target32) != DSHA256_OK || dsha256_engine_create(&engine, NULL) != DSHA256_OK)
        return fail("no engine");
    if (dsha256_engine_submit(engine, &job, 1, 0, 1) != DSHA256_OK ||
        dsha256_engine_wait(engine, &event, 1, &n, -1) != DSHA256_OK || event.kind != DSHA256_EVENT_HIT)
        return fail("no hit");
    dsha256_engine_destroy(engine);
    return 0;
}

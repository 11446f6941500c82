/* What is done between launches so that variants can race.
 *
 * A device opens with one form, and works with it. When it has worked for half a second (short programs pay nothing),
 * the other forms are built beside the work; each form and entry has to pass the self-test, which takes a few
 * milliseconds; then the variants race: each launch is one's turn. */
#include "opencl.h"

#ifdef DSHA256_OPENCL

#include "../job.h"
#include "../platform.h"
#include "../selftest.h"
#include "builder.h"
#include "choice.h"
#include "launch.h"
#include "tuning.h"

enum {
    MEASURED_NS = 5000000, /* by the host's clock: enough to tell the rate */
    SCAN_NS = 100000000,   /* of work of no meaning, */
    SCANS_MAX = 200,       /* and how many of them: ten times what a race takes where the device has a clock */
    STEPS_MAX = 1 << 26    /* of all nonces */
};

/* A job of no meaning: no hash is ≤ 0. */
static int make_job(struct dsha256i_whole_job *whole, uint32_t n_versions)
{
    const uint8_t header80[80] = {0}, target32[32] = {0};
    uint32_t versions[DSHA256_JOB_VERSIONS_MAX];
    dsha256_job opaque;
    for (uint32_t i = 0; i < n_versions; i++)
        versions[i] = i;
    return dsha256_job_init(&opaque, header80, target32) == DSHA256_OK &&
           dsha256_job_set_versions(&opaque, versions, n_versions) == DSHA256_OK &&
           dsha256i_job_load(whole, &opaque) == DSHA256_OK;
}

/* Hashes a nanosecond, by launches that are long enough to tell; 0 if the device fails. What another process, or a
 * sleep that is too long, adds to the host's time counts only where the device has no clock. */
double dsha256i_opencl_measure(struct dsha256i_opencl_device *device)
{
    struct dsha256i_whole_job whole;
    struct dsha256i_candidates candidates;
    uint32_t n_done;
    if (!make_job(&whole, 8))
        return 0;
    for (uint32_t n_steps = 1;; n_steps *= 2) {
        candidates.n = 0;
        const uint64_t start_ns = dsha256i_clock_ns();
        if (dsha256i_opencl_scan(device, &whole.job, 0, n_steps, NULL, &candidates, &n_done) != DSHA256_OK)
            return 0;
        const uint64_t ns = dsha256i_clock_ns() - start_ns;
        if (n_steps == 1) /* it may have compiled something */
            continue;
        if (device->n_lessons >= 3)
            return device->rate;
        if (ns > MEASURED_NS || n_steps >= DSHA256I_CL_NONCES_MAX / DSHA256I_CL_STEP)
            return (double)n_steps * (double)DSHA256I_CL_STEP * whole.job.n_versions / (double)ns;
    }
}

/* ---- Forms ------------------------------------------------------------------------------------------------------- */

static unsigned missing_forms(const struct dsha256i_opencl_device *device, const struct dsha256i_opencl_choice *choice)
{
    unsigned missing = 0;
    for (int form = 0; form < DSHA256I_CL_FORMS; form++)
        if (!device->programs[form].program &&
            (dsha256i_opencl_is_wanted(device, choice, form, DSHA256I_CL_SCAN) ||
             dsha256i_opencl_is_wanted(device, choice, form, DSHA256I_CL_SCAN_VERSIONS)))
            missing |= 1u << form;
    return missing;
}

static void refuse_forms(struct dsha256i_opencl_device *device, unsigned forms)
{
    for (int form = 0; form < DSHA256I_CL_FORMS; form++)
        if (forms >> form & 1)
            dsha256i_opencl_refuse(device, form, -1);
}

/* 1: of the forms that the choice wants, all are there that ever will. */
static int has_forms(struct dsha256i_opencl_device *device, const struct dsha256i_opencl_choice *choice)
{
    const unsigned missing = missing_forms(device, choice);
    if (missing && !device->builder) {
        device->builder = dsha256i_opencl_builder_start(device->cl, device->context, device->info, missing);
        device->building = missing;
    }
    if (device->building && device->builder) {
        const enum dsha256i_opencl_building state = dsha256i_opencl_builder_state(device->builder);
        if (state == DSHA256I_CL_BUILDING)
            return 0;
        for (int form = 0; form < DSHA256I_CL_FORMS; form++) {
            cl_program program = dsha256i_opencl_builder_take(device->builder, form);
            if (program && dsha256i_opencl_add_form(device, form, program))
                device->building &= ~(1u << form);
        }
        refuse_forms(device, device->building);
        device->building = 0;
        if (state == DSHA256I_CL_BUILT) { /* one that hangs stays, until the context is given up */
            dsha256i_opencl_builder_end(device->builder);
            device->builder = NULL;
        }
        return missing_forms(device, choice) == 0; /* the other choice may have had them built */
    }
    refuse_forms(device, missing); /* there is no thread to build them */
    device->building = 0;
    return 1;
}

/* The self-test by scans of this form and entry, complete candidates and all. Where it can serve only one version,
 * several are served by what is known to be sound. */
static int test(struct dsha256i_opencl_device *device, int form, int entry)
{
    const struct dsha256i_opencl_variant variant = {form, entry, device->programs[form].groups[entry]};
    struct dsha256i_kernel kernel = device->kernel;
    kernel.scan_device = dsha256i_opencl_scan;
    device->on_test = &variant;
    int status = dsha256i_selftest(&kernel);
    device->on_test = NULL;
    if (status == DSHA256_OK)
        device->is_sound[form][entry == DSHA256I_CL_SCAN_VERSIONS] = 1;
    else
        dsha256i_opencl_refuse(device, form, entry);
    if (device->is_ready)
        return DSHA256_OK;
    dsha256i_opencl_teardown(device); /* it was too much for the driver: back to what served before */
    if (dsha256i_opencl_setup(device, device->form, 1)) {
        dsha256i_opencl_accept(device);
        status = dsha256i_selftest(&kernel);
    }
    return status;
}

/* What is to be done next for the choice, of which nothing is under way. DSHA256_ERR_DEVICE: the device was lost on the
 * way. */
static int choose(struct dsha256i_opencl_device *device, uint32_t n_versions)
{
    struct dsha256i_opencl_choice *choice = &device->choices[n_versions > 1];
    if (!has_forms(device, choice))
        return DSHA256_OK;
    for (int form = 0; form < DSHA256I_CL_FORMS; form++)
        for (int entry = DSHA256I_CL_SCAN; entry <= DSHA256I_CL_SCAN_VERSIONS; entry++)
            if (dsha256i_opencl_is_wanted(device, choice, form, entry) &&
                !device->is_sound[form][entry == DSHA256I_CL_SCAN_VERSIONS])
                return test(device, form, entry);
    if (choice->decision.is_made)
        choice->is_settled = 1;
    else
        dsha256i_opencl_begin_race(device, choice, n_versions);
    return DSHA256_OK;
}

/* ---- At work ----------------------------------------------------------------------------------------------------- */

int dsha256i_opencl_tuned_scan(void *pointer, const struct dsha256i_job *job, uint32_t first_nonce, uint32_t n_steps,
                               const dsha256_stop *stop, struct dsha256i_candidates *candidates, uint32_t *n_done)
{
    struct dsha256i_opencl_device *device = pointer;
    __atomic_store_n(n_done, 0, __ATOMIC_RELAXED);
    if (device->process != dsha256i_process_id() || !device->is_ready)
        return DSHA256_ERR_DEVICE;
    if (dsha256i_opencl_is_due(device, job->n_versions) && choose(device, job->n_versions) != DSHA256_OK)
        return DSHA256_ERR_DEVICE;
    return dsha256i_opencl_scan(device, job, first_nonce, n_steps, stop, candidates, n_done);
}

/* Scans that come to nothing, until both choices are made. */
int dsha256i_opencl_race(void *pointer)
{
    struct dsha256i_opencl_device *device = pointer;
    struct dsha256i_whole_job whole;
    struct dsha256i_candidates candidates;
    uint32_t n_done;
    device->is_asked = 1;
    for (int several = 0; several < 2; several++) {
        struct dsha256i_opencl_choice *choice = &device->choices[several];
        const uint32_t n_versions = choice->is_racing ? choice->n_versions : several ? DSHA256_JOB_VERSIONS_MAX : 1;
        if (!make_job(&whole, n_versions))
            return DSHA256_ERR_DEVICE;
        for (int i = 0; !choice->decision.is_made && !device->info->only; i++) {
            if (i == SCANS_MAX) {
                dsha256i_opencl_decide(device, choice);
                break;
            }
            candidates.n = 0;
            const double steps = (double)SCAN_NS * device->rate / n_versions / (double)DSHA256I_CL_STEP;
            const uint32_t n_steps = steps < (double)STEPS_MAX ? 1 + (uint32_t)steps : STEPS_MAX;
            const int status = dsha256i_opencl_tuned_scan(device, &whole.job, 0, n_steps, NULL, &candidates, &n_done);
            if (status != DSHA256_OK)
                return status;
            if (device->building)
                dsha256i_opencl_builder_wait(device->builder);
        }
    }
    return DSHA256_OK;
}

int dsha256i_opencl_variant_of(void *pointer, dsha256_backend_variant *variant, int several, size_t index)
{
    struct dsha256i_opencl_device *device = pointer;
    const struct dsha256i_opencl_decision *decision = &device->choices[several].decision;
    for (unsigned i = 0; i < DSHA256I_CL_VARIANTS; i++) {
        if (decision->variants[i].group == 0 || index-- > 0)
            continue;
        dsha256i_opencl_variant_name(device->names[several][i], i, decision->variants[i].group);
        variant->name = device->names[several][i];
        variant->hashes_per_second = 1e9 * decision->variants[i].rate;
        variant->is_chosen = i == decision->chosen;
        return 1;
    }
    return 0;
}

#else
typedef int dsha256i_nothing_here; /* ISO C wants a declaration */
#endif

/* Which variant serves a launch: the race, and what it decided, which is kept for the next opening in this process and
 * in the cache. */
#include "opencl.h"

#ifdef DSHA256_OPENCL

#include "builder.h"
#include "choice.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MS UINT64_C(1000000)

/* A turn is at least 5 ms of the device's time. Launches are 8, and in the order of the variants; one of less than a
 * quarter (the end of a range) says too little, and is no turn. Variants that take over a third longer than the fastest
 * are out after two turns; a quarter would be too little: what holds up launches by 30 %, one in twenty, strikes both
 * turns of the best of 18 once in 400 races. Where half are out the race costs about 18 × 2 + 9 × 4 launches at 10 %
 * each, 60 ms. */
static const struct dsha256i_race_rules rules = {.rounds = 6, .rounds_of_all = 2, .hopeless = 1.35};
enum {
    TURN_MS = 5,
    PATIENCE_MS = 500,
    FAILURES_MAX = 2,
    OTHERS_MAX = 256,
    UNCOUNTED_MAX = 300,
    LEAST_GROUP = 64,
    VENDOR_NVIDIA = 0x10de
};

/* ---- Variants ---------------------------------------------------------------------------------------------------- */

static int form_of(unsigned number)
{
    return (int)(number / DSHA256I_CL_GROUPS / 2);
}

static int entry_of(unsigned number)
{
    return number / DSHA256I_CL_GROUPS % 2 == 0 ? DSHA256I_CL_SCAN : DSHA256I_CL_SCAN_VERSIONS;
}

static unsigned number_of(int form, int entry, unsigned nth_group)
{
    return ((unsigned)form * 2 + (entry == DSHA256I_CL_SCAN_VERSIONS)) * DSHA256I_CL_GROUPS + nth_group;
}

static struct dsha256i_opencl_variant variant_at(const struct dsha256i_opencl_device *device, unsigned number)
{
    const int form = form_of(number), entry = entry_of(number);
    const unsigned group = device->programs[form].groups[entry] >> number % DSHA256I_CL_GROUPS;
    return (struct dsha256i_opencl_variant){form, entry, group};
}

void dsha256i_opencl_variant_name(char name[DSHA256I_CL_VARIANT_NAME], unsigned number, unsigned group)
{
    snprintf(name, DSHA256I_CL_VARIANT_NAME, "%s %s %u", dsha256i_opencl_forms[form_of(number)].name,
             entry_of(number) == DSHA256I_CL_SCAN ? "scan" : "scan_versions", group);
}

/* Which entry serves the jobs of a choice, as long as nothing was decided. */
static int entry_of_choice(const struct dsha256i_opencl_device *device, const struct dsha256i_opencl_choice *choice)
{
    return choice == &device->choices[0] ? DSHA256I_CL_SCAN : DSHA256I_CL_SCAN_VERSIONS;
}

static int is_sound(const struct dsha256i_opencl_device *device, unsigned number)
{
    const int form = form_of(number);
    return device->programs[form].program && device->is_sound[form][entry_of(number) == DSHA256I_CL_SCAN_VERSIONS];
}

/* What serves the jobs of a choice when there is no race. */
static unsigned current(const struct dsha256i_opencl_device *device, const struct dsha256i_opencl_choice *choice)
{
    if (choice->decision.is_made && is_sound(device, choice->decision.chosen))
        return choice->decision.chosen;
    return number_of(device->form, entry_of_choice(device, choice), 0);
}

/* ---- At work ----------------------------------------------------------------------------------------------------- */

/* Whether the variant takes part in the race. A CPU's OpenCL has one: its others take seconds to build, and the
 * library's own kernels are faster. */
static int is_racer(const struct dsha256i_opencl_device *device, const struct dsha256i_opencl_choice *choice,
                    unsigned number)
{
    if (!is_sound(device, number) || (choice == &device->choices[1] && entry_of(number) == DSHA256I_CL_SCAN))
        return 0;
    if (device->info->is_cpu)
        return number == number_of(device->form, entry_of_choice(device, choice), 0);
    return number % DSHA256I_CL_GROUPS == 0 || variant_at(device, number).group >= LEAST_GROUP;
}

void dsha256i_opencl_begin_race(struct dsha256i_opencl_device *device, struct dsha256i_opencl_choice *choice,
                                uint32_t n_versions)
{
    dsha256i_race_start(&choice->race, DSHA256I_CL_VARIANTS, &rules);
    for (unsigned i = 0; i < DSHA256I_CL_VARIANTS; i++) {
        choice->racers[i].ns = choice->racers[i].hashes = 0;
        if (!is_racer(device, choice, i) || choice->racers[i].n_failed >= FAILURES_MAX)
            dsha256i_race_drop(&choice->race, i);
    }
    choice->n_versions = n_versions;
    choice->n_others = choice->n_uncounted = 0;
    choice->is_racing = !dsha256i_race_is_over(&choice->race);
    if (!choice->is_racing)
        dsha256i_opencl_decide(device, choice);
}

/* How long a launch must take to count in a race. */
static uint64_t least_ns(void)
{
    return MS * dsha256i_opencl_launch_ms() / 4;
}

struct dsha256i_opencl_variant dsha256i_opencl_next_variant(struct dsha256i_opencl_device *device, uint32_t n_versions,
                                                            uint64_t expected_ns)
{
    struct dsha256i_opencl_choice *choice = &device->choices[n_versions > 1];
    const struct dsha256i_opencl_variant *only = device->on_test ? device->on_test : device->info->only;
    if (only && (n_versions == 1 || only->entry == DSHA256I_CL_SCAN_VERSIONS))
        return *only;
    if (device->info->only)
        return (struct dsha256i_opencl_variant){only->form, DSHA256I_CL_SCAN_VERSIONS, only->group};
    if (only)
        return variant_at(device, current(device, choice));
    if (choice->is_racing && n_versions != choice->n_versions && ++choice->n_others > OTHERS_MAX)
        dsha256i_opencl_begin_race(device, choice, n_versions); /* the jobs are others now */
    const int is_short = expected_ns > 0 && expected_ns < least_ns();
    if (!choice->is_racing || n_versions != choice->n_versions || is_short)
        return variant_at(device, current(device, choice));
    choice->n_others = 0;
    const struct dsha256i_opencl_variant variant = variant_at(device, (unsigned)dsha256i_race_take(&choice->race));
    if (++choice->n_uncounted > UNCOUNTED_MAX) /* nobody can tell how long they take */
        dsha256i_opencl_decide(device, choice);
    return variant;
}

void dsha256i_opencl_timed(struct dsha256i_opencl_device *device, const struct dsha256i_opencl_variant *variant,
                           uint32_t n_versions, uint64_t ns, uint64_t hashes)
{
    struct dsha256i_opencl_choice *choice = &device->choices[n_versions > 1];
    choice->busy_ns += ns;
    if (!choice->is_racing || n_versions != choice->n_versions || device->on_test)
        return;
    unsigned number = number_of(variant->form, variant->entry, 0);
    while (variant_at(device, number).group > variant->group)
        number++;
    if (hashes == 0 && ++choice->racers[number].n_failed >= FAILURES_MAX)
        dsha256i_race_drop(&choice->race, number);
    if (hashes > 0 && ns >= least_ns()) {
        choice->racers[number].ns += ns;
        choice->racers[number].hashes += hashes;
    }
    if (choice->racers[number].ns >= MS * TURN_MS) {
        dsha256i_race_turn(&choice->race, number, choice->racers[number].ns, choice->racers[number].hashes);
        choice->racers[number].ns = choice->racers[number].hashes = 0;
        choice->n_uncounted = 0;
    }
    if (dsha256i_race_is_over(&choice->race))
        dsha256i_opencl_decide(device, choice);
}

int dsha256i_opencl_is_due(const struct dsha256i_opencl_device *device, uint32_t n_versions)
{
    const struct dsha256i_opencl_choice *choice = &device->choices[n_versions > 1];
    const int is_time = device->is_asked || (choice->busy_ns >= PATIENCE_MS * MS && !device->info->is_cpu);
    return is_time && !choice->is_settled && !choice->is_racing && !device->on_test && !device->info->only &&
           (!device->building || dsha256i_opencl_builder_state(device->builder) != DSHA256I_CL_BUILDING);
}

/* ---- Memory ------------------------------------------------------------------------------------------------------ */

/* What a file of the cache is about, beside the device and the source: a change here makes the old ones unknown. */
static void about(char text[64], const struct dsha256i_opencl_device_info *info)
{
    snprintf(text, 64, "choices of %d, %d, groups up to %zu", (int)DSHA256I_CL_VARIANTS,
             (int)sizeof(struct dsha256i_opencl_decision), info->max_group);
}

static int is_possible(const struct dsha256i_opencl_decision *decision, int several)
{
    return decision->is_made == DSHA256I_CL_DECIDED && decision->chosen < DSHA256I_CL_VARIANTS &&
           !(several && entry_of(decision->chosen) == DSHA256I_CL_SCAN);
}

/* Another opening may have published one first: that is as good. */
static void publish(struct dsha256i_opencl_device_info *info, int several,
                    const struct dsha256i_opencl_decision *decision)
{
    const struct dsha256i_opencl_decision *none = NULL;
    struct dsha256i_opencl_decision *kept = malloc(sizeof *kept);
    if (!kept)
        return;
    *kept = *decision;
    if (!__atomic_compare_exchange_n(&info->decisions[several], &none, kept, 0, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE))
        free(kept);
}

void dsha256i_opencl_recall_choices(struct dsha256i_opencl_device *device)
{
    struct dsha256i_opencl_decision kept[2] = {{.is_made = 0}, {.is_made = 0}};
    char text[64];
    about(text, device->info);
    const int has_kept = dsha256i_opencl_recall(kept, sizeof kept, device->info, text);
    for (int several = 0; several < 2; several++) {
        struct dsha256i_opencl_decision *decision = &device->choices[several].decision;
        const struct dsha256i_opencl_decision *published =
            __atomic_load_n(&device->info->decisions[several], __ATOMIC_ACQUIRE);
        if (published)
            *decision = *published;
        else if (has_kept && is_possible(&kept[several], several))
            *decision = kept[several];
    }
}

/* A failure that will not come again must not decide for good. */
static int is_whole(const struct dsha256i_opencl_device *device)
{
    static const uint8_t none[DSHA256I_CL_FORMS][2];
    return memcmp(device->is_refused, none, sizeof none) == 0;
}

void dsha256i_opencl_decide(struct dsha256i_opencl_device *device, struct dsha256i_opencl_choice *choice)
{
    struct dsha256i_opencl_decision *decision = &choice->decision;
    const struct dsha256i_race *race = &choice->race;
    const size_t winner = dsha256i_race_winner(race);
    int is_complete = is_whole(device), n = 0;
    memset(decision, 0, sizeof *decision);
    const uint32_t usual = current(device, choice); /* of no decision */
    for (unsigned i = 0; i < DSHA256I_CL_VARIANTS; i++) {
        if (!is_racer(device, choice, i))
            continue;
        n++;
        is_complete = is_complete && choice->racers[i].n_failed == 0 && race->racers[i].n_turns > 0;
        decision->variants[i].group = variant_at(device, i).group;
        if (race->racers[i].n_turns > 0)
            decision->variants[i].rate = 1 / race->racers[i].cost;
    }
    decision->is_made = is_complete ? DSHA256I_CL_DECIDED : DSHA256I_CL_DECIDED_FOR_NOW;
    decision->chosen = winner < DSHA256I_CL_VARIANTS && race->racers[winner].n_turns > 0 ? (uint32_t)winner : usual;
    choice->is_racing = 0;
    choice->is_settled = 1;
    if (n < 2 || !is_complete)
        return;
    publish(device->info, choice == &device->choices[1], decision);
    struct dsha256i_opencl_decision kept[2];
    char text[64];
    about(text, device->info);
    kept[0] = device->choices[0].decision;
    kept[1] = device->choices[1].decision;
    dsha256i_opencl_remember(kept, sizeof kept, device->info, text);
}

/* ---- What is, and may be, chosen --------------------------------------------------------------------------------- */

static int is_refused(const struct dsha256i_opencl_device *device, int form)
{
    return device->is_refused[form][0] && device->is_refused[form][1];
}

void dsha256i_opencl_refuse(struct dsha256i_opencl_device *device, int form, int entry)
{
    if (entry != DSHA256I_CL_SCAN_VERSIONS)
        device->is_refused[form][0] = 1;
    if (entry != DSHA256I_CL_SCAN)
        device->is_refused[form][1] = 1;
    for (int several = 0; several < 2; several++) {
        struct dsha256i_opencl_decision *decision = &device->choices[several].decision;
        if (device->is_refused[form_of(decision->chosen)][entry_of(decision->chosen) == DSHA256I_CL_SCAN_VERSIONS])
            decision->is_made = 0;
    }
}

int dsha256i_opencl_first_form(const struct dsha256i_opencl_device *device)
{
    const struct dsha256i_opencl_device_info *info = device->info;
    int form = info->vendor_id == VENDOR_NVIDIA && !info->is_cpu ? DSHA256I_CL_NESTED_MULTIPLY_ADD : DSHA256I_CL_PLAIN;
    if (info->only)
        return is_refused(device, info->only->form) ? -1 : info->only->form;
    for (int several = 0; several < 2; several++)
        if (device->choices[several].decision.is_made)
            form = form_of(device->choices[several].decision.chosen);
    for (int i = 0; i < DSHA256I_CL_FORMS && is_refused(device, form); i++)
        form = (form + 1) % DSHA256I_CL_FORMS;
    return is_refused(device, form) ? -1 : form;
}

void dsha256i_opencl_accept(struct dsha256i_opencl_device *device)
{
    for (int several = 0; several < 2; several++) {
        const struct dsha256i_opencl_choice *choice = &device->choices[several];
        const int is_chosen = choice->decision.is_made && form_of(choice->decision.chosen) == device->form;
        const int entry = is_chosen ? entry_of(choice->decision.chosen) : entry_of_choice(device, choice);
        device->is_sound[device->form][entry == DSHA256I_CL_SCAN_VERSIONS] = 1;
    }
}

int dsha256i_opencl_is_wanted(const struct dsha256i_opencl_device *device, const struct dsha256i_opencl_choice *choice,
                              int form, int entry)
{
    if (device->is_refused[form][entry == DSHA256I_CL_SCAN_VERSIONS] ||
        (entry == DSHA256I_CL_SCAN && choice == &device->choices[1]))
        return 0;
    if (choice->decision.is_made)
        return form == form_of(choice->decision.chosen) && entry == entry_of(choice->decision.chosen);
    return !device->info->is_cpu || (form == device->form && entry == entry_of_choice(device, choice));
}

#else
typedef int dsha256i_nothing_here; /* ISO C wants a declaration */
#endif

/* The duty cycle of one worker: hash and rest in turn.
 *
 * What is set is a share of the full rate, not of the time. The two differ: after a rest a processor hashes some
 * percent slower for some milliseconds (its clock, its caches). So a scan counts as the time that its hashes take at
 * the full rate, as it is measured when the worker was awake for a while. With a duty of P percent, work of w
 * nanoseconds is to take w × 100 / P; what of that was not spent hashing is owed as rest.
 *
 * A cycle takes 40 ms, of which (100 - P) % are rest, or up to 50 ms where older rest is made good; longer where one
 * scan takes long. Shorter ones would spend more of the time at the lower rate. */
#include "engine.h"

#define MS            UINT64_C(1000000)
#define CYCLE_NS      (40 * MS)
#define LONG_CYCLE_NS (50 * MS)
#define CREDIT_NS     (20 * MS) /* rest beyond what was owed counts up to here */
#define NO_REST_NS    (MS / 10) /* a gap so short is none */
#define AWAKE_NS      (10 * MS) /* after so long without a rest it is at its full rate */
#define MEASURE_NS    (50 * MS) /* the full rate is found, or given up, in this time, during which it does not rest */
#define KNOWN_NS      (60000 * MS) /* how long it counts as known */
#define TRY_AGAIN_NS  (1000 * MS)  /* between two attempts */
#define LEAST_SCAN_NS (MS / 10)    /* shorter ones measure mostly what surrounds the hashing */

void dsha256i_duty_add(struct dsha256i_worker *worker, uint64_t start_ns, uint64_t end_ns, uint64_t hashes,
                       uint32_t n_versions)
{
    struct dsha256i_duty *duty = &worker->duty;
    const unsigned percent = worker->engine->duty_percent;
    const uint64_t busy_ns = end_ns - start_ns;
    if (start_ns - duty->hashed_ns > NO_REST_NS)
        duty->awake_ns = start_ns;
    duty->hashed_ns = duty->counted_ns = end_ns;

    if (n_versions != duty->n_versions) {
        duty->n_versions = n_versions;
        duty->full_rate = 0;
    }
    if (start_ns - duty->awake_ns >= AWAKE_NS && busy_ns >= LEAST_SCAN_NS && !worker->has_raced) {
        const double rate = (double)hashes / (double)busy_ns;
        duty->full_rate += (duty->full_rate > 0 ? 0.25 : 1) * (rate - duty->full_rate);
        duty->measuring_ns = end_ns - MEASURE_NS; /* found */
    }
    const double work_ns = duty->full_rate > 0 ? (double)hashes / duty->full_rate : (double)busy_ns;
    const int64_t rest_ns = (int64_t)(work_ns * 100 / percent) - (int64_t)busy_ns;
    const int64_t longest_ns = (int64_t)(LONG_CYCLE_NS / 100 * (100 - percent));
    duty->owed_ns += rest_ns;
    duty->longest_ns = rest_ns > longest_ns ? rest_ns : longest_ns;
}

uint64_t dsha256i_duty_resume_ns(struct dsha256i_worker *worker, uint64_t now_ns)
{
    struct dsha256i_duty *duty = &worker->duty;
    const unsigned percent = worker->engine->duty_percent;
    if (percent == 100) {
        duty->owed_ns = 0;
        return now_ns;
    }
    /* Whatever is not hashing is rest: waiting for work or for room, pauses. Sleeping too long is made good later. */
    duty->owed_ns -= (int64_t)(now_ns - duty->counted_ns);
    duty->counted_ns = now_ns;
    if (duty->owed_ns < -(int64_t)CREDIT_NS)
        duty->owed_ns = -(int64_t)CREDIT_NS;

    const uint64_t since_ns = now_ns - duty->measuring_ns;
    if (since_ns >= KNOWN_NS || (duty->full_rate == 0 && since_ns >= TRY_AGAIN_NS))
        duty->measuring_ns = now_ns;
    const int64_t due_ns = (int64_t)(CYCLE_NS / 100 * (100 - percent));
    if (duty->owed_ns < due_ns - due_ns / 4 || now_ns - duty->measuring_ns < MEASURE_NS)
        return now_ns;
    const uint64_t paid_ns = now_ns + (uint64_t)duty->owed_ns,
                   longest_ns = duty->hashed_ns + (uint64_t)duty->longest_ns;
    return paid_ns < longest_ns ? paid_ns : longest_ns;
}

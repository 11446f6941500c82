/* The duty cycle on a clock and a processor of its own: the rate follows what is set, also where a processor is slower
 * after each rest, and evenly. */
#include "engine.h"
#include "test.h"

#define MS UINT64_C(1000000)

/* Hashes that it does in the nanoseconds after it was awake for so long: fewer in the first 8 ms. */
static double hashes_of(uint64_t awake_ns, uint64_t busy_ns, double full_rate, double slow)
{
    const uint64_t slow_ns = awake_ns < 8 * MS ? 8 * MS - awake_ns : 0;
    const double lost = slow * (double)(slow_ns < busy_ns ? slow_ns : busy_ns);
    return full_rate * ((double)busy_ns - lost);
}

static void check_rate(unsigned percent, double slow, unsigned late_us)
{
    struct dsha256_engine engine = {.duty_percent = percent};
    struct dsha256i_worker worker = {.engine = &engine};
    const double full_rate = 0.040; /* 40 MH/s */
    const uint64_t range_ns = percent < 25 ? 40 * MS / 100 * percent : 10 * MS;
    uint64_t now = 1000000 * MS, awake = now, longest_rest = 0;
    double hashes = 0;
    const uint64_t start = now, end = start + 10000 * MS;
    while (now < end) {
        const uint64_t resume = dsha256i_duty_resume_ns(&worker, now);
        if (resume > now) {
            if (resume - now > longest_rest)
                longest_rest = resume - now;
            now = awake = resume + 1000 * late_us; /* timers are late */
            continue;
        }
        const double done = hashes_of(now - awake, range_ns, full_rate, slow);
        dsha256i_duty_add(&worker, now, now + range_ns, (uint64_t)done, 1);
        hashes += done;
        now += range_ns;
    }
    const double rate = hashes / (double)(now - start) / full_rate * 100;
    CHECK(rate > 0.98 * percent && rate < 1.02 * percent,
          "set %u %%, %.0f %% slower after a rest, timers %u us late: %.4f %%", percent, 100 * slow, late_us, rate);
    CHECK(longest_rest <= 50 * MS, "set %u %%: a rest of %llu ms", percent, (unsigned long long)(longest_rest / MS));
}

TEST(engine_duty, the_rate_follows_on_any_processor)
{
    static const unsigned percents[] = {1, 2, 5, 10, 25, 50, 75, 90, 98};
    for (size_t i = 0; i < sizeof percents / sizeof percents[0]; i++)
        for (int slow = 0; slow <= 20; slow += 10)
            for (unsigned late_us = 0; late_us <= 300; late_us += 100)
                check_rate(percents[i], slow / 100.0, late_us);
}

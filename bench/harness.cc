#include "harness.h"

#include <benchmark/benchmark.h>

static bool a_run_failed;

static benchmark::State &state_of(bench_state *state)
{
    return *reinterpret_cast<benchmark::State *>(state);
}

void bench_register(const char *name, bench_function function, const void *context, bench_clock clock,
                    uint64_t n_iterations)
{
    auto *added = benchmark::RegisterBenchmark(name, [function, context](benchmark::State &state) {
        function(reinterpret_cast<bench_state *>(&state), context);
    });
    if (clock == BENCH_OWN)
        added->UseManualTime();
    else
        added->UseRealTime();
    if (n_iterations > 0)
        added->Iterations(static_cast<benchmark::IterationCount>(n_iterations));
}

int bench_keep_running(bench_state *state)
{
    return state_of(state).KeepRunning();
}

void bench_add_seconds(bench_state *state, double seconds)
{
    state_of(state).SetIterationTime(seconds);
}

void bench_set_items(bench_state *state, double per_iteration)
{
    state_of(state).counters["items_per_second"] =
        benchmark::Counter(per_iteration, benchmark::Counter::kIsIterationInvariantRate);
}

void bench_skip(bench_state *state, const char *reason)
{
    state_of(state).SkipWithError(reason);
}

void bench_fail(bench_state *state, const char *reason)
{
    a_run_failed = true;
    state_of(state).SkipWithError(reason);
}

int bench_run(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    const size_t n_run = benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return a_run_failed ? 1 : n_run == 0 ? 2 : 0;
}

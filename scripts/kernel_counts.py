#!/usr/bin/env python3
"""Counts the instructions of kernels/opencl/sha256d.cl, as compiled for GPUs that need not be there, with
../shared/tools/kernel-isa-count; prints docs/performance.md's table of them and fails where one is over its bound.
Usage: scripts/kernel_counts.py [TARGET...], by default all of the table's. Exit status: 0 all within bounds, 1 not, 77
nothing could be counted."""
import json
import os
import subprocess
import sys

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
TOOL = os.path.join(ROOT, "../shared/tools/kernel-isa-count")
TARGETS = sys.argv[1:] or ["gfx906", "gfx1030", "gfx1100", "gfx1200", "sm_80", "sm_90", "sm_120"]
FORMS = {"": (), ", nested": ("-D", "NESTED"), ", nested, multiply-add": ("-D", "NESTED", "-D", "MULTIPLY_ADD")}
# NVIDIA's ALU pipe does rotations, logic and additions of three, one in two cycles, and is what the others wait for.
ALU_PIPE = ", on the ALU pipe"
# What is asked for; where nothing is, what was reached and a little more, for compilers of other versions.
BOUNDS = {
    "1 version": {"gfx1100": 2572, "sm_90": 2460},
    "32 versions": {"gfx1100": 2191, "sm_90": 2090},
    "1 version, nested": {"gfx1100": 2572, "sm_90": 2453},
    "32 versions, nested": {"gfx1100": 2191, "sm_90": 2038},
    "1 version, nested" + ALU_PIPE: {"sm_90": 2133},
    "32 versions, nested" + ALU_PIPE: {"sm_90": 1753},
    "1 version, nested, multiply-add" + ALU_PIPE: {"sm_90": 1940},
    "32 versions, nested, multiply-add" + ALU_PIPE: {"sm_90": 1600},
}
LOOP_BYTES = 32768  # AMD's instruction cache
VERSIONS = 32


def count(kernel, *options):
    command = [TOOL, "--json", "-D", "LANES=1", "-D", "CAPACITY=2048", "-t", ",".join(TARGETS), "-k", kernel,
               *options, "kernels/opencl/sha256d.cl"]
    result = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True)
    return {entry["target"]: entry for entry in json.loads(result.stdout)}


def of_versions(whole, loop, what):
    """Per hash with 32 versions: a turn of the loop, and the share of what stands around it."""
    return {target: loop[target][what] and
            loop[target][what] + (whole[target][what] - loop[target][what]) / VERSIONS for target in loop}


def main():
    if not os.access(TOOL, os.X_OK):
        print("SKIPPED: instructions of the OpenCL kernels: no ../shared/tools/kernel-isa-count")
        return 77
    counted, sizes, spills = {}, {}, {}
    for form, options in FORMS.items():
        scan, whole = count("scan", *options), count("scan_versions", *options)
        loop = count("scan_versions", "--loop", *options)
        for name, what in (("", "alu"), (ALU_PIPE, "pipeA")):
            counted["1 version" + form + name] = {target: scan[target][what] for target in scan}
            counted[f"{VERSIONS} versions" + form + name] = of_versions(whole, loop, what)
        sizes["bytes of the loop" + form] = {target: loop[target]["bytes"] for target in loop}
        spills["spilled bytes" + form] = {target: scan[target]["spill"] + whole[target]["spill"] for target in scan}
    if not counted["1 version"]:
        print("SKIPPED: instructions of the OpenCL kernels: no target could be compiled")
        return 77

    present = [target for target in TARGETS if target in counted["1 version"]]
    print("| | " + " | ".join(present) + " |\n" + "|---" * (len(present) + 1) + "|")
    for table in (counted, sizes, spills):
        for name, row in table.items():
            print(f"| {name} | " + " | ".join("" if row[target] is None else f"{row[target]:.0f}" for target in present)
                  + " |")

    failures = [f"{target}: {name} {counted[name][target]:.1f}, at most {bound}" for name, row in BOUNDS.items()
                for target, bound in row.items() if target in present and counted[name][target] > bound]
    failures += [f"{target}: {name} {row[target]}, at most {LOOP_BYTES}" for name, row in sizes.items()
                 for target in present if target.startswith("gfx") and row[target] > LOOP_BYTES]
    failures += [f"{target}: {name}" for name, row in spills.items() for target in present if row[target]]
    for target in TARGETS:
        if target not in present:
            print(f"SKIPPED: instructions of the OpenCL kernels for {target}: its compiler is not there")
    for failure in failures:
        print("FAIL:", failure)
    return 1 if failures else 0


sys.exit(main())

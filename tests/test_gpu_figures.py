#!/usr/bin/env python3
"""scripts/gpu_figures: test_gpu_figures.py BUILD DEVICE. With programs that only say what sound and broken devices
would, and then with those of the folder BUILD on the OpenCL device DEVICE. Prints a line per test; the exit status is 1
when one fails."""
import os
import re
import stat
import subprocess
import sys
import tempfile
import time
import traceback

BUILD, DEVICE = sys.argv[1:]
SCRIPT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../scripts/gpu_figures")
FOLDER = tempfile.TemporaryDirectory()

# opencl:0 and opencl:1 are GPUs, opencl:2 is a CPU, opencl:3 is opencl:0 by another driver. Which of them fails, hangs,
# or writes nonsense, and in which program, FAULTS says: "bench opencl:1 hang".
FAKE = """#!/usr/bin/env python3
import json, os, sys, time
words = sys.argv[1:]
program = os.path.basename(sys.argv[0]).replace("dsha256_", "")
program = words.pop(0) if program == "dsha256" else program
with open(os.environ["FAKE_LOG"], "a") as log:
    print(program, *words, os.environ.get("DSHA256_OPENCL_LAUNCH_MS", ""), file=log)
name = os.environ.get("DSHA256_BACKEND") or (words[1 + (words + ["-b"]).index("-b")] if "-b" in words else
                                             words[1 + words.index("--backend")] if "--backend" in words else "")
for fault in os.environ.get("FAULTS", "").split(","):
    if fault.startswith(f"{program} {name.split(',')[0]} "):
        how = fault.split()[2]
        if how == "hang":
            time.sleep(100)
        elif how == "nonsense":
            print("{}")
            sys.exit(0)
        print("device lost", file=sys.stderr)
        sys.exit(3)
if program == "--version":
    print("dsha256 9.9.9")
elif program == "backends":
    print(json.dumps([dict(name=f"opencl:{i}", description=f"Board {i}, driver 1", lanes=lanes, usable=True,
                           is_device=True, pci=f"0000:0{i % 3}:00.0", same_as="opencl:0" if i == 3 else None)
                      for i, lanes in enumerate(() if os.environ.get("NO_GPU") else (1, 1, 8, 1))] +
                     [dict(name="avx2", description="", lanes=8, usable=True, is_device=False, pci=None,
                           same_as=None)]))
elif program == "plain_tests":
    print("pass  hash/one\\n46 passed, 0 failed, 0 skipped")
elif program == "bench_device":
    batches = [dict(operation=operation, n=n, rate=1e6 * n) for operation in ("headers", "pairs", "merkle_root")
               for n in (64, 4096)]
    variants = [dict(operation=operation, name=f"nested {operation} {256 >> i}", rate=9e9 / i if i else 0,
                     is_chosen=i == 1) for operation in ("scan", "scan_versions") for i in (0, 1, 2)]
    variants = variants if "--variants" in words else []
    print(json.dumps(dict(opening_seconds=0.25 if "--most" in words else 1.5, variants=variants, batches=batches)))
elif program == "bench":
    start = os.path.getsize(os.environ["FAKE_LOG"])
    while "nvidia-smi" not in open(os.environ["FAKE_LOG"]).read()[start:]:
        time.sleep(0.01)
    print(json.dumps(dict(runs=[dict(versions=versions, rate=dict(median=rate), stable=True,
                                     energy=dict(joules_per_terahash=28000 if "0" in name else None))
                                for versions, rate in ((1, 8.5e9), (32, 1.012e10))])))
elif program == "scan":
    n = int(words[words.index("-n") + 1])
    print(json.dumps(dict(type="summary", nonces=n, versions=32, hardware_errors=0, seconds=32 * n / 1e10)))
    sys.exit(1)
"""
SMI = """#!/bin/sh
echo nvidia-smi >>"$FAKE_LOG"
echo '00000000:00:00.0, 1980, 281.5'
echo '00000000:01:00.0, [N/A], [N/A]'
"""
FAKE_ROWS = {
    "tests": "46 passed, 0 failed, 0 skipped", "opening, nothing kept": "1.500 s", "opening, kernels kept": "0.250 s",
    "headers, 64 at once": "64.00 M/s", "pairs, 4096 at once": "4.10 G/s", "merkle root, 64 leaves": "64.00 M/s",
    "bench, 1 version, launches of 8 ms": "8.50 GH/s, 28.0 kJ/TH",
    "bench, 32 versions, launches of 100 ms": "10.12 GH/s, 28.0 kJ/TH",
    "scan of a second, 32 versions": "10.00 GH/s (3.16e+08 nonces, 1.0 s)",
    "scan, 32 versions": "10.00 GH/s (2^32 nonces, 13.7 s)",
    "scan, 32 versions, beside the CPU": "10.00 GH/s (2^32 nonces, 13.7 s)"}

FAKE_VARIANTS = {"1 version, nested scan 128": "9.00 GH/s, chosen", "1 version, nested scan 256": "**failed**",
                 "several versions, nested scan_versions 64": "4.50 GH/s"}


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    os.chmod(path, stat.S_IRWXU)


def run(*arguments, status=0, **environment):
    """The table's columns, {title: {row: figure}}; what was written to standard error."""
    result = subprocess.run([SCRIPT, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                            universal_newlines=True, env={**os.environ, **environment})
    assert result.returncode == status, f"status {result.returncode}:\n{result.stdout}\n{result.stderr}"
    lines = [[cell.strip() for cell in line.strip("|").split(" | ")] for line in result.stdout.splitlines()]
    assert all(len(line) == len(lines[0]) for line in lines if "---" not in line[0]), result.stdout
    titles = lines[0][1:] if lines else ()
    return {title: {line[0]: line[1 + i] for line in lines[2:]} for i, title in enumerate(titles)}, result.stderr


def fake(*arguments, **more):
    log = os.path.join(FOLDER.name, "log")
    write(log, "")
    for name in ("tools/dsha256", "tests/dsha256_plain_tests", "bench/dsha256_bench_device"):
        write(os.path.join(FOLDER.name, "build", name), FAKE)
    write(os.path.join(FOLDER.name, "bin/nvidia-smi"), SMI)
    columns, said = run("--seconds", "1000", *arguments, os.path.join(FOLDER.name, "build"), FAKE_LOG=log,
                        PATH=f"{FOLDER.name}/bin:{os.environ['PATH']}", **more)
    with open(log, encoding="utf-8") as file:
        return columns, said, file.read()


def test_sound_devices():
    columns, _, log = fake()
    assert list(columns) == ["opencl:0", "opencl:1"], columns
    rows = columns["opencl:0"]
    for what, figure in {**FAKE_ROWS, **FAKE_VARIANTS}.items():
        assert rows[what] == figure, f"{what}: {rows[what]}"
    assert rows["device"] == "Board 0, driver 1" and "processors" in rows["processor"], rows
    assert re.match(r"20\d\d-\d\d-\d\d, dsha256 9.9.9", rows["date, build"]), rows
    assert columns["opencl:1"]["bench, 1 version, launches of 30 ms"] == "8.50 GH/s", columns
    assert rows["clock and power in bench"] == "1980 MHz, 282 W", rows
    assert columns["opencl:1"]["clock and power in bench"] == "–", columns
    assert "-b opencl:0,cpu " in log and "-b opencl:1 " in log and "opencl:2" not in log, log
    for launch_ms in (8, 30, 100):
        assert re.search(rf"^bench .* {launch_ms}$", log, re.MULTILINE), log


def test_a_cpu_only_if_asked_for():
    columns, _, _ = fake("--devices", "opencl:2")
    assert list(columns) == ["opencl:2"], columns


def test_a_device_that_fails():
    columns, said, _ = fake(status=1, FAULTS="plain_tests opencl:0 fail,bench opencl:0 fail,"
                                             "bench_device opencl:0 nonsense")
    rows = columns["opencl:0"]
    assert rows["tests"] == "**status 3: device lost**", rows
    assert "not understood" in rows["opening and batches"], rows
    assert "no rate is known" in rows["scan, 32 versions"], rows
    assert "FAIL: opencl:0: tests: status 3" in said, said
    assert columns["opencl:1"]["tests"] == FAKE_ROWS["tests"]
    assert columns["opencl:1"]["scan, 32 versions"] == FAKE_ROWS["scan, 32 versions"]


def test_a_device_that_hangs():
    start = time.monotonic()
    columns, _, _ = fake("--seconds", "30", status=1, FAULTS="plain_tests opencl:0 hang")
    assert time.monotonic() - start < 90, "the device that hangs was waited for"
    assert re.match(r"\*\*not done after \d+ s\*\*", columns["opencl:0"]["tests"]), columns
    assert columns["opencl:1"]["tests"] == FAKE_ROWS["tests"], columns


def test_nothing_there():
    assert "no GPU that OpenCL knows" in fake(status=1, NO_GPU="1")[1]
    assert "FAIL: no opencl:7" in fake("--devices", "opencl:0,opencl:7", status=1)[1]
    assert "no tools/dsha256 in" in run("/nonexistent", status=1)[1]


def test_on_a_real_device():
    columns, _ = run("--devices", DEVICE, "--seconds", "1500", "--quick", "--suites", "hash merkle", BUILD)
    rows = columns[DEVICE]
    assert re.match(r"[1-9]\d* passed, 0 failed", rows["tests"]), rows
    for what in FAKE_ROWS:
        if what != "tests":
            assert float(re.match(r"[\d.]+ ", rows[what])[0]) > 0, f"{what}: {rows[what]}"
    for versions in ("1 version, ", "several versions, "):
        assert len([1 for what in rows if what.startswith(versions) and "chosen" in rows[what]]) == 1, rows


def main():
    failed = 0
    for name, test in list(globals().items()):
        if name.startswith("test_"):
            try:
                test()
                print(f"pass  {name[5:]}", flush=True)
            except Exception:
                failed += 1
                print(f"FAIL  {name[5:]}\n{traceback.format_exc()}", flush=True)
    return 1 if failed else 0


sys.exit(main())

#!/usr/bin/python3
"""dsha256 bench, and what the command shows on a terminal, as users meet it: test_bench.py BUILD [TEST...]. BUILD is a
folder with the command, a command whose kernel misses hits, a fake libnvidia-ml.so.1, and an outside measure. Prints a
line per test; the exit status is 1 when one fails. What a machine is too busy to judge has neither passed nor failed,
which is said loudly."""

import csv
import fcntl
import html
import io
import json
import os
import pty
import random
import re
import shutil
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import threading
import time
import traceback

import jsonschema

BUILD = os.path.abspath(sys.argv[1])
TOOL, BROKEN, NVML, OUTSIDE = (os.path.join(BUILD, name) for name in (
    "tools/dsha256", "tests/dsha256_broken", "tests/libdsha256_fake_nvml.so", "tests/outside_rate"))
SCHEMA = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../docs/bench.schema.json")
FOLDER = tempfile.mkdtemp()
NO_METERS = ["--sysfs", "/nonexistent", "--nvml", "libnonexistent.so"]
ONE = ["--backend", "scalar", "--versions", "4", "--threads", "1", "--seconds", "0.2"]
ENVIRONMENT = {key: value for key, value in os.environ.items() if key != "DSHA256_BACKEND"}


def run(*arguments, tool=TOOL, status=0, meters=NO_METERS, prefix=()):
    done = subprocess.run([*prefix, tool, "bench", *arguments, *meters], capture_output=True, text=True, timeout=600,
                          env=ENVIRONMENT, stdin=subprocess.DEVNULL)
    assert done.returncode == status, f"exit status {done.returncode}: {done.stdout[-2000:]}{done.stderr}"
    return done


def validator():
    with open(SCHEMA, encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def run_json(*arguments, **options):
    report = json.loads(run(*arguments, "--json", **options).stdout)
    validator().validate(report)
    return report


class TooBusy(Exception):
    """The machine has other work, so nothing can be said."""


def best_of(n, attempt):
    """Tries up to n times, and passes with the first try that does. attempt returns what was wrong, or None, and
    whether the machine was busy meanwhile. It fails if it was wrong on a quiet machine."""
    tries = []
    while len(tries) < n:
        tries.append(attempt())
        if tries[-1][0] is None:
            return
    on_quiet = [fault for fault, is_busy in tries if not is_busy]
    if not on_quiet:
        raise TooBusy(f"in all of {n} tries; at last: {tries[-1][0]}")
    raise AssertionError("; ".join(on_quiet))


def near(value, expected, share):
    assert abs(value - expected) <= share * abs(expected), f"{value}, not {expected} within {share:%}"


# ---- Figures


def test_json():
    """Two backends, two numbers of versions: the figures are those of the samples."""
    report = run_json("-b", "scalar,cpu", "-v", "1,32", "-T", "1,2", "-s", "0.3", "-n", "12")
    assert len(report["runs"]) == 8
    assert report["machine"]["library"].startswith("dsha256 ") and report["machine"]["compiler"]
    for run_ in report["runs"]:
        samples = [sample for sample in run_["samples"] if not sample["warmup"]]
        warmup = len(run_["samples"]) - len(samples)
        assert len(samples) == 12 and 3 <= warmup <= 20 and not any(s["warmup"] for s in run_["samples"][warmup:])
        assert run_["stable"] or warmup == 20
        rates = sorted(sample["rate"] for sample in samples)
        median = statistics.median(rates)
        near(run_["rate"]["median"], median, 1e-9)
        near(run_["rate"]["mad"], statistics.median(abs(rate - median) for rate in rates), 1e-6)
        near(run_["rate"]["low"], rates[2], 1e-9)  # the third smallest of twelve, and the third largest
        near(run_["rate"]["high"], rates[-3], 1e-9)
        order = [sample["rate"] for sample in samples]
        near(1 + run_["drift"], statistics.median(order[-4:]) / statistics.median(order[:4]), 1e-6)
        for sample in run_["samples"]:
            assert sample["hashes"] % run_["versions"] == 0 and sample["planted_hits"] >= run_["threads"]
            assert sample["clock_hz"] > 1e8
            if run_["threads"] == 1:
                near(sample["rate"], sample["hashes"] / sample["seconds"], 1e-6)
                near(sample["cycles_per_hash"], sample["clock_hz"] * sample["cpu_seconds"] / sample["hashes"], 1e-6)
        starts = [sample["start"] for sample in run_["samples"]]
        assert starts == sorted(starts)
        assert run_["energy"]["watts"] is None and run_["energy"]["reason"]
    assert len(report["energy_absent"]) == 3 and report["energy_sources"] == []


def test_schema_refuses():
    """The schema can fail: what is unknown without a reason, or no figure at all, is refused."""
    report = run_json(*ONE)
    check = validator()
    for change in ("reason", "rate", "extra", "samples", "schema"):
        bad = json.loads(json.dumps(report))
        if change == "reason":
            bad["runs"][0]["energy"]["reason"] = None
        elif change == "rate":
            bad["runs"][0]["rate"]["median"] = None
        elif change == "extra":
            bad["runs"][0]["more"] = 1
        elif change == "samples":
            bad["runs"][0]["samples"] = bad["runs"][0]["samples"][:9]
        else:
            bad["schema"] = 2
        assert not check.is_valid(bad), f"accepted: {change}"


def test_csv():
    rows = list(csv.DictReader(io.StringIO(run("-b", "scalar", "-v", "1,4", "-T", "1", "-s", "0.2", "--csv").stdout)))
    assert {row["schema"] for row in rows} == {"1"} and {row["versions"] for row in rows} == {"1", "4"}
    assert all(None not in row and None not in row.values() for row in rows), "a row of another length"
    for versions in ("1", "4"):
        counted = [row for row in rows if row["versions"] == versions and row["warmup"] == "0"]
        assert len(counted) == 10
        near(float(counted[0]["median_rate"]), statistics.median(float(row["rate"]) for row in counted), 1e-8)
        assert all(int(row["hashes"]) > 0 and row["watts"] == "" for row in counted)


def on_terminal(columns, *arguments, term="xterm", stdout=None, end_after=None):
    """What the command shows on a terminal of that width: stderr, and stdout, too, unless it goes elsewhere. end_after:
    a text after which it gets Ctrl-C."""
    controller, terminal = pty.openpty()
    termios.tcsetattr(terminal, termios.TCSANOW, [0, 0] + termios.tcgetattr(terminal)[2:])  # no \r before \n
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 25, columns, 0, 0))
    process = subprocess.Popen([TOOL, *arguments], stdout=terminal if stdout is None else stdout, stderr=terminal,
                               stdin=subprocess.DEVNULL, env={**ENVIRONMENT, "TERM": term})
    os.close(terminal)
    end = threading.Timer(600, process.kill)
    end.start()
    seen = b""
    while True:
        try:
            got = os.read(controller, 65536)
        except OSError:  # Linux says so when nobody holds the terminal any more
            got = b""
        seen += got
        if end_after and end_after.encode() in seen:
            process.send_signal(signal.SIGINT)
            end_after = None
        if not got:
            break
    os.close(controller)
    end.cancel()
    return seen.decode(), process.wait()


def test_table():
    """80 columns, and what only fits a wide terminal only there."""
    out = run(*ONE, "--pin").stdout
    assert re.search(r"^scalar +4 +1 +\d+\.\d{3} +\d+\.\d{3}-\d+\.\d{3} ", out, re.M), out
    assert max(map(len, out.splitlines())) <= 80 and "MAD" not in out, out
    for columns in (80, 140):
        out, status = on_terminal(columns, "bench", *ONE, *NO_METERS, stdout=None)
        lines = re.sub(r"[^\n]*\r\x1b\[K", "", out).splitlines()  # without the line that overwrites itself
        assert status == 0 and max(map(len, lines)) <= columns and ("MAD" in out) == (columns == 140), out


def test_progress():
    """n of N and the time that is left, in h:min:s; and for scan a bar, which fits a narrow terminal."""
    for seconds in ("0.5", "4", "30"):  # which must be long enough for what shows it to get a CPU meanwhile
        out, status = on_terminal(80, "bench", "-b", "scalar", "-v", "1,2", "-T", "1", "-s", seconds, *NO_METERS,
                                  stdout=subprocess.DEVNULL)
        lines = re.split(r"\r", out)
        assert status == 0 and max(len(line.replace("\x1b[K", "")) for line in lines) < 80, out
        found = [re.search(rf"\r{step}, [\d.]+ ", out) for step in (
            r"1 of 2, \d+:\d\d:\d\d left: scalar, 1 version, 1 thread, warm-up \d+",
            r"2 of 2, \d+:\d\d:\d\d left: scalar, 2 versions, 1 thread, sample \d+")]
        if all(found):
            break
    assert all(found), out
    hopeless = ["scan", "00" * 80, "--target", "1".zfill(64), "-b", "scalar", "-T", "1"]
    for columns, bar in ((80, 30), (40, 4), (25, 0)):
        out, status = on_terminal(columns, *hopeless, stdout=subprocess.DEVNULL, end_after="H/s")
        lines = [line.replace("\x1b[K", "") for line in out.split("\r")]
        assert status == 130 and max(map(len, lines)) < columns, out
        found = re.search(r"\[([# ]*)\]", out)
        assert (len(found[1]) if found else 0) >= bar, out
        assert columns < 40 or re.search(r"\d %  [\d.]+ [kM]?H/s  (\d+:\d\d:\d\d|\?) left", out), out
    # A dumb terminal cannot overwrite: whole lines, and few.
    for term in ("dumb", ""):
        out, status = on_terminal(40, "scan", "00" * 80, "--target", "1".zfill(64), "-b", "scalar", "-n", "1000000",
                                  stdout=subprocess.DEVNULL, term=term)
        assert status == 1 and "\x1b" not in out and "\r" not in out and out.count("\n") < 30, out


def test_ends_early():
    """Ctrl-C keeps what was measured, in every output."""
    page = os.path.join(FOLDER, "early.html")
    base = [TOOL, "bench", "-b", "scalar", "-v", "1,2", "-T", "1", "-n", "1000", "-s", "100", *NO_METERS]
    outputs = {}
    for seconds in (6, 12, 24, 48, 96):  # ten samples of 0.1 s each must be there
        if os.path.exists(page):
            os.remove(page)
        started = [subprocess.Popen(base + more, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                                    env=ENVIRONMENT) for more in (["--json", "--html", page], ["--csv"], [])]
        time.sleep(seconds)
        for process in started:
            process.send_signal(signal.SIGINT)
        outputs = [process.communicate() + (process.returncode,) for process in started]
        assert [status for _, _, status in outputs] == [130, 130, 130], outputs
        if all("interrupted; 1 of 2 runs are complete" in errors for _, errors, _ in outputs):
            break
        assert all(out.count("\n") < 20 for out, errors, _ in outputs if "1 of 2 runs" not in errors), outputs
        assert "1 of 2 runs" in outputs[0][1] or not os.path.exists(page), outputs
    as_json, as_csv, as_table = (out for out, _, _ in outputs)
    report = json.loads(as_json)
    validator().validate(report)
    assert report["interrupted"] and len(report["runs"]) == 1
    assert 10 <= sum(not sample["warmup"] for sample in report["runs"][0]["samples"]) < 1000
    assert len([row for row in csv.DictReader(io.StringIO(as_csv)) if row["warmup"] == "0"]) >= 10
    assert re.search(r"^scalar +1 +1 ", as_table, re.M), as_table
    with open(page, encoding="utf-8") as file:
        assert "Interrupted: these are 1 of 2 runs" in file.read()


def test_unwritable():
    """What cannot be written fails before the run, which would take a day, and leaves no trace."""
    long = [*ONE[:-1], "86400"]
    for path in ("/nonexistent/page.html", FOLDER):
        assert run(*long, "--html", path, status=3).stderr.startswith("dsha256 bench: cannot write")
    for option in ("--json", "--csv"):
        with open("/dev/full", "w", encoding="ascii") as full:
            done = subprocess.run([TOOL, "bench", *long, option], stdout=full, stderr=subprocess.PIPE, text=True,
                                  timeout=600, env=ENVIRONMENT)
            assert done.returncode == 3 and "cannot write to standard output" in done.stderr, done
        done = subprocess.run(["sh", "-c", 'exec "$0" bench "$@" >&-', TOOL, *long, option], stderr=subprocess.PIPE,
                              text=True, timeout=600, env=ENVIRONMENT)
        assert done.returncode == 3 and "cannot write to standard output" in done.stderr, done
    page = os.path.join(FOLDER, "untouched.html")
    run(*ONE, "--html", page, "-b", "nope", status=2)
    assert not os.path.exists(page)
    write(page, "old")
    run(*ONE, "--html", page, "-b", "nope", status=2)
    with open(page, encoding="utf-8") as file:
        assert file.read() == "old\n"


def test_headline():
    """The page quotes the fastest run that was steady, and none where none was."""
    page = os.path.join(FOLDER, "headline.html")
    for _ in range(5):  # now and then three samples are alike in either run, by chance
        process = subprocess.Popen([TOOL, "bench", "-b", "scalar", "-v", "1,2", "-T", "1", "-s", "0.4", "--json",
                                    "--html", page, *NO_METERS], stdout=subprocess.PIPE, text=True, env=ENVIRONMENT)
        while process.poll() is None:  # rates that go up and down
            for signal_, most in ((signal.SIGSTOP, 0.08), (signal.SIGCONT, 0.05)):
                process.send_signal(signal_)
                time.sleep(random.uniform(0, most))
        report = json.loads(process.stdout.read())
        if not all(run_["stable"] for run_ in report["runs"]):
            break
    else:
        raise AssertionError(report)
    steady = [run_ for run_ in report["runs"] if run_["stable"]]
    with open(page, encoding="utf-8") as file:
        headline = re.search(r'<p class="best">(.*)</p>', file.read())[1]
    if steady:
        best = max(steady, key=lambda run_: run_["rate"]["median"])
        assert f"scalar with {best['versions']} version" in headline, headline
    else:
        assert headline == "No run was steady: no rate to quote.", headline


# ---- Comparison


def scaled(report, factor, spread=0.001):
    """The same report with other rates, all steady on an idle machine, and narrow intervals."""
    changed = json.loads(json.dumps(report))
    for run_ in changed["runs"]:
        median = run_["rate"]["median"] * factor
        run_["rate"] = {"median": median, "mad": 0.1, "low": median * (1 - spread), "high": median * (1 + spread)}
        run_["stable"], run_["cpu_share"] = True, 1.0
    return changed


def test_compare_files():
    """Two reports: ratios, intervals, what differs beyond noise, and by more than the tolerance."""
    report = scaled(run_json("-b", "scalar", "-v", "1,2", "-T", "1", "-s", "0.1"), 1)
    names = {name: os.path.join(FOLDER, name + ".json") for name in ("old", "new")}

    def compare(new, *options, status=0, old=report):
        for name, content in (("old", old), ("new", new)):
            with open(names[name], "w", encoding="utf-8") as file:
                json.dump(content, file)
        table = run("--compare", names["old"], names["new"], *options, status=status, meters=()).stdout
        assert max(map(len, table.splitlines())) <= 80, table
        printed = json.loads(run("--compare", names["old"], names["new"], "--json", *options, status=status,
                                 meters=()).stdout)
        check = validator()
        check.evolve(schema={"$ref": "#/$defs/comparison", "$defs": check.schema["$defs"]}).validate(printed)
        return table, printed["runs"]

    table, runs = compare(report)
    assert [run_["verdict"] for run_ in runs] == ["same"] * 2 and " slower\n" not in table, table
    table, runs = compare(scaled(report, 0.97))
    assert all(run_["verdict"] == "slower" and not run_["intolerable"] for run_ in runs) and "SLOWER" not in table
    near(runs[0]["ratio"], 0.97, 1e-9)
    near(runs[0]["low"], 0.97 * 0.999 / 1.001, 1e-9)
    near(runs[0]["high"], 0.97 * 1.001 / 0.999, 1e-9)
    table, runs = compare(scaled(report, 0.97), "--tolerance", "2", status=1)
    assert all(run_["intolerable"] for run_ in runs), runs
    assert table.count(" SLOWER\n") == 2 and "SLOWER than the tolerance of 2 %: 2 of 2 runs" in table, table
    table, runs = compare(scaled(report, 0.94), status=1)
    table, runs = compare(scaled(report, 0.94, 0.1))  # within noise
    assert runs[0]["verdict"] == "same" and "SLOWER" not in table, table
    table, runs = compare(scaled(report, 1.1))
    assert runs[0]["verdict"] == "faster" and " faster\n" in table, table
    doubtful = scaled(report, 1)
    doubtful["runs"][1].update(stable=False, cpu_share=0.5)
    table, runs = compare(doubtful)
    assert runs[1]["new_doubt"] == "not steady, busy: had 50 % of the CPU time"
    assert f"new: {runs[1]['new_doubt']}" in table, table
    fewer, other = scaled(report, 1), scaled(report, 1)
    del fewer["runs"][0]
    other["machine"]["cpu"] = "another"
    table, runs = compare(fewer)
    assert len(runs) == 1 and "only in the old: scalar, 1 version, 1 thread\n" in table, table
    assert "not the same processor: " in compare(other)[0]
    for run_ in other["runs"]:
        run_["threads"] = 7
    for new, fault in ((other, "no run of the one is in the other"), ({"runs": []}, "no run"), ({}, "it has no runs"),
                       ({"runs": [{"backend": "scalar", "versions": 1, "threads": 1}]}, "has no rate")):
        with open(names["new"], "w", encoding="utf-8") as file:
            json.dump(new, file)
        assert fault in run("--compare", names["old"], names["new"], status=2, meters=()).stderr, fault
    assert "cannot open" in run("--compare", "/nonexistent", status=3).stderr
    assert "tolerance '-1'" in run("--compare", names["old"], "--tolerance", "-1", status=2).stderr
    assert "do not apply" in run("--compare", names["old"], names["old"], "--csv", status=2).stderr


def test_compare_now():
    """One report: the same runs are measured, and no others; the report of them holds the comparison."""
    old = os.path.join(FOLDER, "then.json")
    report = run_json("-b", "scalar,cpu", "-v", "2,4", "-T", "1", "-s", "0.1")
    for factor, status, verdict in ((1000, 1, "slower"), (0.001, 0, "faster")):
        with open(old, "w", encoding="utf-8") as file:
            json.dump(scaled(report, factor), file)
        now = run_json("--compare", old, "-b", "scalar", "-v", "4", "-s", "0.1", status=status)
        assert [(run_["backend"], run_["versions"]) for run_ in now["runs"]] == [("scalar", 4)]
        assert [run_["verdict"] for run_ in now["comparison"]["runs"]] == [verdict]
        assert len(now["comparison"]["only_old"]) == 3
    table = run("--compare", old, "-s", "0.1").stdout
    assert table.count("faster\n") == 4, table
    assert "none of its runs can be measured here" in run("--compare", old, "-v", "32", status=2).stderr


def test_devices_by_any_name():
    """A device is the same, with the same meter, whatever of its names it is given; and in an old report, whatever
    number it had there."""
    board, hwmon = (os.path.join(FOLDER, "sys", *path) for path in (("0000:41:02.1",), ("class", "hwmon", "hwmon0")))
    for folder in (board, hwmon):
        os.makedirs(folder)
    os.symlink(board, os.path.join(hwmon, "device"))
    for name, text in (("name", "amdgpu"), ("power1_average", "200000000")):
        with open(os.path.join(hwmon, name), "w", encoding="utf-8") as file:
            file.write(text + "\n")
    fake = {"prefix": ("env", "LD_LIBRARY_PATH=" + os.path.join(BUILD, "tests/opencl")),
            "meters": ["--sysfs", os.path.join(FOLDER, "sys"), "--nvml", "libnonexistent.so"]}
    report = run_json("-b", "opencl:fake GPU,opencl:0000:41:02.1", "-v", "1", "-s", "0.1", **fake)
    assert [(run_["backend"], run_["kernel"], run_["description"][:8], run_["energy"]["sources"])
            for run_ in report["runs"]] == [("opencl:0", "opencl:0", "Fake GPU", "amdgpu:0")] * 2, report["runs"]

    old = os.path.join(FOLDER, "then.json")
    report = scaled(report, 0.001)  # slower in any case
    ours = report["runs"][0]
    other = dict(ours, backend="opencl:0", description="Other GPU, 8 compute units, Fake platform, driver 1.0")
    moved = dict(ours, backend="opencl:7", description=ours["description"].replace("driver 1.0", "driver 0.9"))
    report["runs"] = [other, moved]
    with open(old, "w", encoding="utf-8") as file:
        json.dump(report, file)
    now = run_json("--compare", old, "-b", "opencl:fake", "-s", "0.1", **fake)
    assert [run_["backend"] for run_ in now["runs"]] == ["opencl:0"]
    assert [run_["backend"] for run_ in now["comparison"]["runs"]] == ["opencl:0"]
    assert [run_["backend"] for run_ in now["comparison"]["only_old"]] == ["opencl:0"]
    near(now["comparison"]["runs"][0]["old_rate"], moved["rate"]["median"], 1e-9)
    assert "this machine has no Other GPU" in str(now["skipped"]), now["skipped"]


def outside_slices():
    """(rate, slower control before and after) of each slice."""
    lines = subprocess.run([OUTSIDE, "auto", "8", "6"], capture_output=True, text=True, check=True).stdout.splitlines()
    return [(rate, min(before, after)) for rate, before, after in (map(float, line.split()) for line in lines)]


def test_outside():
    """What another program measures through the API. Both in hashes per second of CPU time, the best of many slices, as
    whatever else runs only takes away from it: so the two agree, on a machine that is busy, too. A turn counts if the
    control loop was as fast as ever just before bench ran and just after it."""
    turns, best_control = [], 0

    def measure_turn():
        nonlocal best_control
        before = outside_slices()
        report = run_json("-b", "cpu", "-v", "8", "-T", "1", "-s", "0.2")
        after = outside_slices()
        best_control = max([best_control] + [control for _, control in before + after])
        turns.append((max(s["hashes"] / s["cpu_seconds"] for s in report["runs"][0]["samples"]), before, after))

    def ratio():
        quiet = [(ours, before + after) for ours, before, after in turns
                 if min(before[-1][1], after[0][1]) > 0.95 * best_control]
        theirs = [rate for _, slices in quiet for rate, control in slices if control > 0.95 * best_control]
        return (len(quiet), max(ours for ours, _ in quiet) / max(theirs)) if quiet else (0, 0)

    while len(turns) < 3 or (len(turns) < 12 and not (ratio()[0] >= 3 and abs(ratio()[1] - 1) < 0.03)):
        measure_turn()
    n_quiet, ratio_ = ratio()
    print(f"      to an outside measure: {ratio_:.4f}, {n_quiet} of {len(turns)} turns undisturbed")
    if n_quiet < 3:
        raise TooBusy(f"only {n_quiet} of {len(turns)} turns were undisturbed")
    near(ratio_, 1, 0.05)


def test_environment():
    """DSHA256_BACKEND names the backend where --backend does not."""
    ENVIRONMENT["DSHA256_BACKEND"] = "scalar"
    try:
        report = run_json("-v", "1", "-T", "1", "-s", "0.1")
    finally:
        del ENVIRONMENT["DSHA256_BACKEND"]
    assert [(run_["backend"], run_["kernel"]) for run_ in report["runs"]] == [("scalar", "scalar")]


# ---- A kernel that misses hits


def test_broken_kernel():
    page = os.path.join(FOLDER, "broken.html")
    for arguments in (["--json"], ["--csv"], ["--html", page]):
        done = run("-b", "scalar", "-v", "1", "-T", "1", "-s", "4", *arguments, tool=BROKEN, status=3)
        assert "the hit was not found" in done.stderr and "no rate" in done.stderr, done.stderr
        assert not re.search(r"^scalar|rate", done.stdout, re.M), done.stdout
    assert not os.path.exists(page)


# ---- Energy


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path + ".new", "w", encoding="ascii") as file:
        file.write(f"{text}\n")
    os.rename(path + ".new", path)  # a reader sees the old or the new


class Powercap:
    """A tree as the kernel's, whose counters go up: a package at so many watts, which starts anew again and again, with
    a core that must not be counted twice, memory at 5 W, the package once more by another way, and a whole laptop."""

    def __init__(self, watts, freeze_after=None):
        self.root = tempfile.mkdtemp(dir=FOLDER)
        self.watts, self.freeze_after, self.start, self.is_ended = watts, freeze_after, time.monotonic(), False
        self.latest = 0  # how long the counters stood still
        zones = {"intel-rapl:0": "package-0", "intel-rapl:0:0": "core", "intel-rapl:0:1": "dram",
                 "intel-rapl-mmio:0": "package-0", "intel-rapl:1": "psys"}
        self.range_uj = 20_000_000  # 20 J: at 25 W passed every 0.8 s, so once at least in a span of 1 s
        for zone, name in zones.items():
            write(f"{self.path(zone)}/name", name)
            write(f"{self.path(zone)}/max_energy_range_uj", self.range_uj)
        self.tick()
        self.thread = threading.Thread(target=self.loop)
        self.thread.start()

    def path(self, zone):
        return f"{self.root}/class/powercap/{zone}"

    def tick(self):
        passed = time.monotonic() - self.start
        for zone, watts in {"intel-rapl:0": self.watts, "intel-rapl:0:0": self.watts / 2, "intel-rapl:0:1": 5,
                            "intel-rapl-mmio:0": self.watts, "intel-rapl:1": 90}.items():
            write(f"{self.path(zone)}/energy_uj", int(1e6 * watts * passed) % self.range_uj)

    def loop(self):
        ticked = time.monotonic()
        while not self.is_ended:
            time.sleep(0.002)
            self.latest = max(self.latest, time.monotonic() - ticked)
            ticked = time.monotonic()
            if self.freeze_after is None or time.monotonic() - self.start < self.freeze_after:
                self.tick()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.is_ended = True
        self.thread.join()


def test_rapl():
    """The watts are those of the tree, whose counters must tick, and be read, in time."""
    def attempt():
        with Powercap(25) as powercap:
            report = run_json(*ONE[:-1], "1", meters=["--sysfs", powercap.root, "--nvml", "libnonexistent.so"])
        energy, samples = report["runs"][0]["energy"], report["runs"][0]["samples"]
        assert energy["sources"] == "rapl:package-0 + rapl:package-0:dram"
        assert [source["name"] for source in report["energy_sources"]] == ["rapl:package-0", "rapl:package-0:dram"]
        if energy["watts"]:
            near(energy["joules_per_terahash"],
                 1e12 * energy["watts"] / statistics.mean(s["rate"] for s in samples if not s["warmup"]), 1e-6)
        assert len(report["energy_absent"]) == 2
        watts = (energy["watts"], report["energy_sources"][0]["idle_watts"], energy["of_sources"][0]["watts"],
                 energy["of_sources"][1]["watts"])
        # A wrap that is missed is 80 % less.
        is_right = all(w and abs(w / expected - 1) < 0.15 for w, expected in zip(watts, (30, 25, 25, 5)))
        return None if is_right else f"{watts}, not 30, 25, 25 and 5 W", powercap.latest > 0.02
    best_of(5, attempt)


def test_rapl_stops():
    with Powercap(25, freeze_after=0.5) as powercap:
        time.sleep(0.6)
        report = run_json(*ONE, meters=["--sysfs", powercap.root, "--nvml", "libnonexistent.so"])
    energy = report["runs"][0]["energy"]
    assert energy["watts"] is None and "no power" in energy["reason"]


def test_rapl_unreadable():
    with Powercap(25) as powercap:
        meters = ["--sysfs", powercap.root, "--nvml", "libnonexistent.so"]
        for folder, _, names in os.walk(powercap.root):
            os.chmod(folder, 0o755)
        powercap.is_ended = True
        powercap.thread.join()
        os.chmod(f"{powercap.path('intel-rapl:0')}/energy_uj", 0o400)
        os.chmod(FOLDER, 0o755)
        if os.getuid() == 0:  # root may read everything
            tool = shutil.copy(TOOL, os.path.join(FOLDER, "dsha256"))
            prefix = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
        else:
            tool, prefix = TOOL, []
            os.chmod(f"{powercap.path('intel-rapl:0')}/energy_uj", 0)
        report = run_json(*ONE, meters=meters, tool=tool, prefix=prefix)
        os.remove(f"{powercap.path('intel-rapl:0')}/energy_uj")
        without = run_json(*ONE, meters=meters)
    energy = report["runs"][0]["energy"]
    assert energy["watts"] is None and "root" in energy["reason"] and "Permission denied" in energy["reason"]
    assert without["runs"][0]["energy"]["watts"] is None and "No such file" in without["runs"][0]["energy"]["reason"]


def test_boards():
    """NVML's and amdgpu's boards are listed and do not count for a CPU."""
    root = tempfile.mkdtemp(dir=FOLDER)
    for sensor, name, file, microwatts in (
            ("hwmon0", "acpitz", "temp1_input", 1), ("hwmon1", "amdgpu", "power1_average", 42e6),
            ("hwmon2", "amdgpu", "power1_input", 43e6), ("hwmon3", "amdgpu", "temp1_input", 1)):
        write(f"{root}/class/hwmon/{sensor}/name", name)
        write(f"{root}/class/hwmon/{sensor}/{file}", int(microwatts))
    os.symlink("../../../0000:c1:00.0", f"{root}/class/hwmon/hwmon1/device")
    report = run_json(*ONE[:-1], "1", meters=["--sysfs", root, "--nvml", NVML])
    names = [source["name"] for source in report["energy_sources"]]
    assert names == ["nvml:0", "nvml:1", "amdgpu:0", "amdgpu:1"], names
    assert report["energy_sources"][0]["description"] == 'board Fake <0> & "more"'
    assert report["energy_sources"][2]["description"] == "board at 0000:c1:00.0"
    for reading, watts in zip(report["runs"][0]["energy"]["of_sources"], (100, 150, 42, 43)):
        near(reading["watts"], watts, 0.1)
    assert report["runs"][0]["energy"]["watts"] is None
    assert any("Fake <2>" in reason for reason in report["energy_absent"])


def test_meter():
    report = run_json(*ONE, "--watts", "0.1kW", "--idle-watts", "60W")
    energy, rates = report["runs"][0]["energy"], [s["rate"] for s in report["runs"][0]["samples"] if not s["warmup"]]
    assert energy["sources"] == "meter"
    near(energy["watts"], 100, 1e-6)
    near(energy["watts_above_idle"], 40, 1e-6)
    near(energy["joules_per_terahash"], 1e14 / statistics.mean(rates), 1e-6)
    near(energy["joules_per_terahash_above_idle"], 4e13 / statistics.mean(rates), 1e-6)
    energy = run_json(*ONE, "--watts", "100W")["runs"][0]["energy"]
    assert energy["watts_above_idle"] is None and "--idle-watts" in energy["idle_reason"]


# ---- The page


# Runs in a page that holds the one under test in a frame of a phone's or a desktop's width.
PROBE = """<script>
addEventListener("load", () => {
  const page = document.querySelector("iframe").contentDocument, root = page.documentElement;
  const all = [...page.querySelectorAll("main *")];
  const inScroll = element => element.closest(".scroll");
  const wide = all.filter(e => !inScroll(e) && e.getBoundingClientRect().right > root.clientWidth + 1);
  const rgb = value => value.match(/[0-9]+/g).slice(0, 3).reduce((sum, n) => sum + +n, 0);
  const style = page.defaultView.getComputedStyle(page.body);
  const tables = [...page.querySelectorAll(".scroll")].map(e => e.scrollWidth > e.clientWidth);
  const hints = [...page.querySelectorAll(".hint")].map(e => e.offsetHeight > 0);
  const bars = [...page.querySelectorAll(".track i")].map(e => e.getBoundingClientRect().width);
  document.title = JSON.stringify({
    width: root.clientWidth, scroll: root.scrollWidth, wide: wide.slice(0, 3).map(e => e.outerHTML.slice(0, 80)),
    paper: rgb(style.backgroundColor), ink: rgb(style.color), bars, tables, hints,
    lines: page.querySelectorAll("polyline").length,
    rows: page.querySelectorAll("tr").length, h1: page.querySelector("h1").textContent, resources:
    page.defaultView.performance.getEntriesByType("resource").length, scripts: page.scripts.length});
});
</script>"""


def chromium(*arguments):
    for is_last in (False, False, True):  # Chromium itself fails to start, or hangs, now and then
        try:
            done = subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu",
                                   "--hide-scrollbars", "--disable-dev-shm-usage", "--enable-logging=stderr",
                                   f"--user-data-dir={FOLDER}/chromium", *arguments],
                                  capture_output=True, text=True, timeout=600, stdin=subprocess.DEVNULL)
        except subprocess.TimeoutExpired:
            if is_last:
                raise
            continue
        if done.returncode == 0:
            break
    return done.stdout, [line for line in done.stderr.splitlines() if "CONSOLE" in line]


def probe(page, width, is_dark):
    harness = os.path.join(FOLDER, "harness.html")
    scheme = "dark" if is_dark else "light"
    with open(harness, "w", encoding="utf-8") as file:
        file.write(f'<!DOCTYPE html><html style="color-scheme: {scheme}"><body style="margin: 0">{PROBE}<iframe style='
                   f'"border: 0; width: {width}px; height: 900px; color-scheme: {scheme}" '
                   f'srcdoc="{html.escape(page)}"></iframe></body></html>')
    for _ in range(3):  # a browser that did not start is no fault of the page
        dom, console = chromium(f"--window-size={max(width, 500)},900",
                                f"--blink-settings=preferredColorScheme={0 if is_dark else 1}",
                                "--dump-dom", harness)
        found = re.search(r"<title>(\{.*?)</title>", dom, re.S)
        if found:
            return json.loads(html.unescape(found[1])), console
    raise AssertionError(f"Chromium shows {dom[-500:]!r}; console: {console}")


def test_page():
    path = os.path.join(FOLDER, "bench.html")
    with Powercap(25) as powercap:
        run("-b", "scalar,cpu", "-v", "1,2,4,8,16,32", "-T", "1,2", "-s", "0.2", "--html", path,
            meters=["--sysfs", powercap.root, "--nvml", NVML])
    with open(path, encoding="utf-8") as file:
        page = file.read()
    assert "http:" not in page and "https:" not in page and "//" not in page and "url(" not in page
    assert "Fake &lt;0&gt; &amp; &quot;more&quot;" in page and "Fake <" not in page
    for width in (390, 1280):
        for is_dark in (False, True):
            seen, console = probe(page, width, is_dark)
            assert console == [], console
            assert seen["width"] == width and seen["scroll"] == width and seen["wide"] == [], seen
            dark, light = (seen["paper"] < 150 < 600 < seen["ink"]), (seen["ink"] < 150 < 700 < seen["paper"])
            assert dark if is_dark else light, seen
            assert len(seen["bars"]) == 24 and min(seen["bars"]) > 0 and max(seen["bars"]) > width / 8, seen
            assert seen["lines"] == 48 and seen["rows"] == 2 * 25 and seen["h1"], seen
            assert seen["tables"] == seen["hints"] == [width == 390] * 2, seen  # what scrolls says so
            assert seen["resources"] == 0 and seen["scripts"] == 0, seen
    _, console = chromium("--dump-dom", path)
    assert console == [], console
    # The checks can fail: a script that the page must not run, and something too wide.
    _, console = probe(page.replace("</main>", "<script>1</script></main>"), 390, False)
    assert console, "the page let a script run"
    seen, _ = probe(page.replace("</main>", '<p style="width: 500px; max-width: none">wide</p></main>'), 390, False)
    assert seen["wide"], seen
    pdf = os.path.join(FOLDER, "bench.pdf")
    chromium(f"--print-to-pdf={pdf}", path)
    with open(pdf, "rb") as file:
        assert file.read(5) == b"%PDF-"


failed, unjudged = 0, []
tests = [(name, value) for name, value in list(globals().items())
         if name.startswith("test_") and (not sys.argv[2:] or name in sys.argv[2:])]
for name, test in tests:
    start = time.monotonic()
    try:
        test()
        print(f"pass  {name} ({time.monotonic() - start:.1f} s)", flush=True)
    except TooBusy as reason:
        unjudged.append(name)
        print(f"SKIPPED: bench, {name}: too busy to judge: {reason}", flush=True)
    except Exception:  # each test is reported
        failed += 1
        print(f"FAIL  {name}\n{traceback.format_exc()}", flush=True)
shutil.rmtree(FOLDER, ignore_errors=True)
print(f"bench: {len(tests) - failed - len(unjudged)} passed, {failed} failed"
      + (f", too busy to judge: {', '.join(unjudged)}" if unjudged else ""))
sys.exit(failed > 0)

#!/usr/bin/env python3
"""Follows "Add a backend in four steps" of docs/architecture.md to the letter, in a copy of the tree, and shows that
the suite finds the new backend. Nobody forgets a step: every kernel must stand in each of the places.
"""

import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
NAME = "twin"
# Where each kernel must stand, and how.
PLACES = {"lib/kernel.h": "K({name})", "CMakeLists.txt": "  {file}", "README.md": "| `{name}` |"}


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def missing(tree):
    """The kernels' files that do not stand where they must: "file: place"."""
    files = [os.path.relpath(path, tree) for path in sorted(glob.glob(f"{tree}/kernels/**/*.c", recursive=True))]
    return [
        f"{file}: {place}"
        for file in files
        for place, row in PLACES.items()
        if row.format(file=file, name=os.path.basename(file)[: -len(".c")]) not in read(f"{tree}/{place}")
    ]


def steps():
    """What the page says to write: (file, "the line with " or "", what it comes after ("": a new file), text)."""
    page = read(f"{ROOT}/docs/architecture.md").split("## Add a backend in four steps\n", 1)[1].split("\n## ")[0]
    code = r"(?:``\s?(.*?)\s?``|`([^`]+)`)"
    where = rf"^   In (?:the new file )?`([^`]+)`(?:, after (the line with )?{code})?:\n\n"
    blocks = re.finditer(where + r"((?: {7}.*\n|\n)+)", page, re.M)
    for file, line, *after, text in (block.groups(default="") for block in blocks):
        yield file, line, "".join(after), re.sub("^ {7}", "", text.rstrip("\n"), flags=re.M)


def follow(tree, file, line, after, text):
    path = f"{tree}/{file}"
    if not after:
        assert not os.path.exists(path), f"{file} is there already"
        write(path, text + "\n")
        return
    old = read(path)
    assert old.count(after) == 1, f"{after!r} stands {old.count(after)} times in {file}"
    at = old.index(after) + len(after)
    if line:
        at = old.index("\n", at)
    write(path, old[:at] + ("\n" if line else " ") + text + old[at:])


def run(command, **more):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **more)


def must(command, **more):
    done = run(command, **more)
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)}\nends with {done.returncode}:\n{done.stdout[-3000:]}")
    return done.stdout


def main():
    assert not missing(ROOT), missing(ROOT)
    written = list(steps())
    assert [step[0] for step in written[1:]] == [*PLACES, "scripts/count_instructions"], written
    with tempfile.TemporaryDirectory(prefix="dsha256-backend-") as folder:
        tree, build = f"{folder}/tree", f"{folder}/build"
        for name in must(["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT).splitlines():
            if os.path.isfile(f"{ROOT}/{name}"):
                os.makedirs(os.path.dirname(f"{tree}/{name}"), exist_ok=True)
                shutil.copy(f"{ROOT}/{name}", f"{tree}/{name}")
        kernel, *rows = written
        follow(tree, *kernel)
        assert missing(tree) == [f"{kernel[0]}: {place}" for place in PLACES], missing(tree)
        for row in rows:
            if row[0] == "scripts/count_instructions":
                refusal = run([f"{tree}/{row[0]}", "--check"])
                assert refusal.returncode == 1 and NAME in refusal.stdout, refusal.stdout
            follow(tree, *row)
        assert not missing(tree), missing(tree)

        must(["cmake", "-S", tree, "-B", build, "-G", "Ninja", "-DCMAKE_BUILD_TYPE=None", "-DCMAKE_C_FLAGS=-O1",
              "-DDSHA256_SHARED=OFF", "-DDSHA256_TOOLS=OFF", "-DDSHA256_EXAMPLES=OFF", "-DDSHA256_TESTS=PLAIN",
              "-DDSHA256_WERROR=ON"])
        must(["cmake", "--build", build, "--target", "dsha256_plain_tests"])
        environment = dict(os.environ, DSHA256_BACKEND=NAME, OCL_ICD_VENDORS=f"{folder}/none")
        tests = [f"{build}/tests/dsha256_plain_tests"]
        out = must(tests + ["backends", "hash", "headers", "batches", "scan"], env=environment)
        assert f"testing backend {NAME}:" in out, out
        del environment["DSHA256_BACKEND"]  # it is among all of them, too
        assert f"testing backend {NAME}:" in must(tests + ["backends/list"], env=environment)
        print(f"{NAME}: {out.splitlines()[-1]}")


main()

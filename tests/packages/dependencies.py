#!/usr/bin/env python3
"""dependencies.py SPDX.json: a release's list has all that CMakeLists.txt, pyproject.toml and package.json name."""
import json
import os
import re
import subprocess
import sys
import tomllib

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
OURS = {"dsha256", "threads", "pkgconfig"}  # it itself; libc has threads; a tool of CMake's


def names(path):
    with open(os.path.join(ROOT, path), encoding="utf-8") as file:
        text = file.read()
    if path.endswith(".json"):
        package = json.loads(text)
        return [name for kind in package if kind.lower().endswith("dependencies") for name in package[kind]]
    if path.endswith(".toml"):
        project = tomllib.loads(text)
        return [line.split()[0] for line in project["build-system"]["requires"] + project["project"]["dependencies"]]
    modules = " ".join(re.findall(r"pkg_check_modules\(\w+([^)]*)\)", text)).split()
    return re.findall(r"find_package\((\w+)", text) + [name for name in modules if not name.isupper()]


files = subprocess.run(["git", "ls-files", "*CMakeLists.txt", "*pyproject.toml", "*package.json"], cwd=ROOT, check=True,
                       stdout=subprocess.PIPE, text=True).stdout.split()
with open(sys.argv[1], encoding="utf-8") as file:
    packages = json.load(file)["packages"]
listed = {word.strip(",").lower() for package in packages
          for word in (package["name"] + " " + package.get("comment", "")).split()}
wanted = {name.lower(): path for path in files for name in names(path)}
missing = [f"{wanted[name]} asks for {name}" for name in wanted if name not in listed | OURS]
if missing or len(wanted) < 10:
    sys.exit("FAIL: not in the list of scripts/release: " + "; ".join(missing or ["what the build files ask for"]))

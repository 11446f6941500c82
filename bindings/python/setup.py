"""Builds the extension dsha256._native. All that is not computed here stands in pyproject.toml."""

import os
import shutil
import sys

from setuptools import setup

HERE = os.path.dirname(os.path.abspath(__file__))


def copy_sources():
    """Puts the library's sources beside the package, where the source distribution takes them from; in such a
    distribution they are there already."""
    tree = os.path.join(HERE, "..", "..")
    if os.path.isdir(os.path.join(tree, "kernels")):
        shutil.rmtree(os.path.join(HERE, "csrc"), ignore_errors=True)
        for folder in ("include", "lib", "kernels"):
            shutil.copytree(os.path.join(tree, folder), os.path.join(HERE, "csrc", folder))
        shutil.copy(os.path.join(tree, "LICENSE"), HERE)


os.chdir(HERE)
copy_sources()
sys.path.insert(0, HERE)
from build_native import is_system, version  # noqa: E402 # reads what was copied

setup(
    version=version(),
    cffi_modules=["build_native.py:ffibuilder"],
    options={
        "bdist_wheel": {"py_limited_api": "cp39"},
        # One folder each: what was built the other way is not taken for up to date.
        "build": {"build_base": os.path.join("build", "system" if is_system() else "own")},
    },
)

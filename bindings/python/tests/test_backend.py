"""Backends: what is listed, what devices raced, how OpenCL is configured. Run on a library without OpenCL, too."""

import os
import subprocess
import sys

import dsha256
import pytest
from conftest import BACKENDS, DEVICES, GENESIS, KERNELS

OPERATIONS = ("scan", "scan_versions", "headers", "pairs", "compress")


def test_backends(backend_or_device):
    with dsha256.Backend(backend_or_device) as one:
        one.selftest()
        assert one.name == backend_or_device and all(one.kernel(operation) == one.name for operation in OPERATIONS)
        for call in (one.kernel, one.variants):
            with pytest.raises(ValueError, match="operation: expected one of scan, .*, got 'nosuch'"):
                call("nosuch")
    for call in (one.selftest, lambda: one.kernel("scan"), lambda: one.variants("scan")):
        with pytest.raises(ValueError, match="is closed"):
            call()
    one.close()


def test_the_list():
    listed = dsha256.backends()
    for i, one in enumerate(listed):
        assert one.name and one.description and one.lanes >= 1 and one.usable == (one.missing == "")
        assert one.same_as == "" or one.is_device and one.same_as in [other.name for other in listed[:i]]
    assert any(one.is_device for one in listed) or dsha256.opencl_problem()


def test_auto():
    dsha256.selftest()
    with dsha256.Backend() as auto:
        assert auto.name == "auto" and all(auto.kernel(operation) in BACKENDS for operation in OPERATIONS)
        assert not any(auto.variants(operation) for operation in OPERATIONS)


def test_variants(backend_or_device):
    """Of devices, for scans; nothing else has them."""
    with dsha256.Backend(backend_or_device) as one:
        for operation in OPERATIONS:
            variants = one.variants(operation)
            if backend_or_device not in DEVICES or not operation.startswith("scan"):
                assert variants == []
                continue
            assert [variant.is_chosen for variant in variants].count(True) == 1
            assert all(variant.rate >= 0 for variant in variants)
            names = [variant.name.split() for variant in variants]
            assert all(function in ("scan", "scan_versions") and int(size) >= 1 for *_, function, size in names), names
            assert variants == one.variants(operation)  # decided
        assert dsha256.scan(GENESIS, first=2083236000, count=1000, backend=one).n_hits == 1


def test_no_loader(tmp_path):
    """In a process of its own: this one has listed its devices."""
    program = f"""import sys
sys.path = {sys.path}
import dsha256, pathlib
dsha256.opencl_configure(library=pathlib.Path(sys.argv[1]))
assert not any(backend.is_device for backend in dsha256.backends())
print(dsha256.opencl_problem())
try:
    dsha256.Backend("opencl:0")
except dsha256.Error as error:
    assert error.status == dsha256.Error.BACKEND
    print(error)
"""
    run = subprocess.run([sys.executable, "-c", program, str(tmp_path / "none.so")], capture_output=True, text=True,
                         check=False)
    assert run.returncode == 0, run.stderr
    problem, refused = run.stdout.splitlines()
    assert "OpenCL" in problem and refused.endswith(f": {problem}")


def test_compiled_kernels_are_kept():
    for device in DEVICES:
        dsha256.Backend(device).close()
    assert any(name.endswith(".clbin") for name in os.listdir(KERNELS.name)) == bool(DEVICES)


def test_configure_refuses():
    for arguments, error, text in (
            ({"launch_ms": 1001}, ValueError, "launch_ms: expected 0 … 1000, got 1001"),
            ({"library": "a\0b"}, ValueError, "library: expected no NUL"),
            ({"cache": 5}, TypeError, "cache: expected a path or None, got int"),
            ({"cache": "x" * 1024}, dsha256.Error, "a path of 1024 bytes or more")):
        with pytest.raises(error, match=text):
            dsha256.opencl_configure(**arguments)

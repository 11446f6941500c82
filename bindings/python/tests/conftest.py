"""Shared by the tests: where the verified data lie, which backends this machine can run."""

import pathlib
import tempfile

import dsha256
import pytest

TREE = pathlib.Path(__file__).resolve().parents[3]
GENESIS = dsha256.Header(version=1, time=1231006505, bits=0x1D00FFFF, nonce=2083236893, merkle_root=dsha256.from_hex(
    "4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b"))
KERNELS = tempfile.TemporaryDirectory()  # pylint: disable=consider-using-with # of devices: compiled once for all tests
dsha256.opencl_configure(cache=KERNELS.name)
BACKENDS = [backend.name for backend in dsha256.backends() if backend.usable and not backend.is_device]
DEVICES = [backend.name for backend in dsha256.backends() if backend.usable and backend.is_device]


def pytest_report_header():
    missing = [f"{backend.name} (no {backend.missing})" for backend in dsha256.backends() if not backend.usable]
    return [f"dsha256 {dsha256.__version__} from {dsha256.__file__}",
            f"backends tested: {', '.join(BACKENDS + DEVICES)}; not here: {', '.join(missing) or 'none'}"]


def pytest_terminal_summary(terminalreporter):
    """What scripts/test gathers."""
    for backend in dsha256.backends():
        if not backend.usable:
            terminalreporter.write_line(f"SKIPPED: backend {backend.name}: this machine has no {backend.missing}")
    for report in terminalreporter.stats.get("skipped", []):
        reason = report.longrepr[2].removeprefix("Skipped: ")
        terminalreporter.write_line(f"SKIPPED: python, {report.nodeid}: {reason}")


@pytest.fixture(params=[None, *BACKENDS])
def backend(request):
    return request.param


@pytest.fixture(params=[*BACKENDS, *DEVICES])
def backend_or_device(request):
    return request.param


needs_tree = pytest.mark.skipif(not (TREE / "kernels").is_dir(), reason="the library's tree is not here, with its data")


@pytest.fixture(scope="session")
def data():
    if not (TREE / "kernels").is_dir():
        pytest.skip("the library's tree is not here, with its data")
    folder = TREE / "tests" / "data"
    if not (folder / "headers").is_dir():
        folder = TREE.parent / "shared" / "data"
    return folder

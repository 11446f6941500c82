"""Wrong arguments: every public function says what came, what was expected, and of which argument."""

import array
import copy
import inspect
import mmap
import os
import pathlib
import pickle
import subprocess
import sys

import dsha256
import numpy as np
import pytest
from conftest import GENESIS, KERNELS

NOTIFY = ["1", "00" * 32, "0100000001", "02", [], "20000000", "207fffff", "60000000", True]
FIELDS = {"version": 1, "curtime": 1700000000, "mintime": 1, "height": 1, "coinbasevalue": 1,
          "previousblockhash": "00" * 32, "bits": "1d00ffff", "target": "ff" * 32,
          "transactions": [{"data": "01000000", "txid": "00" * 32}], "default_witness_commitment": "00"}
V2 = {"version": 1, "min_time": 1, "bits": 0x1D00FFFF, "previous": bytes(32)}
WRONG = [None, 5, 2**70, b"", "x", "x\0y", "\udcff", object(), [], [None], {}, 1.5, float("nan"), b"x" * 33,
         np.zeros((2, 3)), np.zeros(2, "O"), Ellipsis, int, -1]


def template():
    return dsha256.Template.from_notify(NOTIFY, "abcd", 2)


def space():
    return dsha256.Space(template(), nonces=(0, 9))


SHARE = dsha256.Share(b"ab", 0x20000000, 0x60000000, 1)
HITS = dsha256.scan(dsha256.Header(bits=0x207FFFFF), count=20).hits
TARGET = dsha256.Target(1)
BACKEND = dsha256.Backend("scalar")
ENGINE = dsha256.Engine("cpu", threads=1)
# What is called, and with which arguments it works. Those of **more are not in what inspect tells.
CALLS = [
    (dsha256.hash, {"data": b"x"}), (dsha256.midstate, {"block": bytes(64)}),
    (dsha256.hash_headers, {"headers": bytes(80), "out": None, "backend": None}),
    (dsha256.hash_pairs, {"pairs": bytes(64), "out": None, "backend": None}),
    (dsha256.merkle_root, {"leaves": bytes(32), "backend": None}),
    (dsha256.to_hex, {"hash32": bytes(32)}), (dsha256.from_hex, {"text": "00" * 32}),
    (dsha256.Header.decode, {"header80": bytes(80)}),
    (lambda **fields: dsha256.Header(**fields).encode(),
     {"version": 1, "previous": bytes(32), "merkle_root": bytes(32), "time": 1, "bits": 1, "nonce": 1}),
    (lambda bits: dsha256.Header(bits=bits).target, {"bits": 0x1D00FFFF}),
    (dsha256.Target, {"target": 1}), (dsha256.Target.from_bits, {"bits": 0x1D00FFFF}),
    (dsha256.Target.from_difficulty, {"difficulty": 1.0}), (dsha256.Target.from_hex, {"text": "00" * 32}),
    (TARGET.is_met_by, {"hash32": bytes(32)}),
    (dsha256.bits_retarget, {"bits": 0x1D00FFFF, "first_time": 1, "last_time": 2}),
    (dsha256.check_headers, {"headers": b"", "backend": None}), (dsha256.work, {"headers": b""}),
    (dsha256.Job, {"header": GENESIS, "target": None, "versions": None}),
    (dsha256.scan, {"header": GENESIS, "target": None, "first": 2**32 - 1, "count": 1, "versions": None,
                    "backend": None, "limit": None}),
    (dsha256.Backend, {"name": "scalar"}), (BACKEND.kernel, {"operation": "scan"}),
    (BACKEND.variants, {"operation": "scan"}), (dsha256.selftest, {"backend": None}),
    (dsha256.Engine, {"backends": "cpu", "threads": 1, "duty": 100, "max_jobs": 1, "max_events": 1}),
    (ENGINE.submit, {"work": GENESIS, "tag": 1, "first": 2**32 - 1, "count": 1}),
    (ENGINE.set_target, {"tag": 1, "target": TARGET}), (ENGINE.set_duty, {"percent": 100}),
    (ENGINE.wait, {"timeout": 0}), (ENGINE.progress, {"tag": 1}),
    (dsha256.Template.from_notify, {"params": NOTIFY, "extranonce1": "ab", "extranonce2_size": 4, "version_mask": 0}),
    (lambda **fields: dsha256.Template.from_notify(list(fields.values()), "ab", 4),
     dict(zip(("job_id", "prevhash", "coinb1", "coinb2", "merkle_branch", "version", "nbits", "ntime"), NOTIFY))),
    (dsha256.Template.from_blocktemplate,
     {"fields": FIELDS, "script": "51", "text": "", "extranonce2_size": 8, "version_mask": 0}),
    (lambda **fields: dsha256.Template.from_blocktemplate(fields, "51"), FIELDS),
    (lambda **transaction: dsha256.Template.from_blocktemplate({**FIELDS, "transactions": [transaction]}, "51"),
     FIELDS["transactions"][0]),
    (lambda transactions: dsha256.Template.from_blocktemplate({**FIELDS, "transactions": [transactions]}, "51"),
     {"transactions": FIELDS["transactions"][0]}),
    (dsha256.Template.from_getwork, {"data": "00" * 128, "target": "ff" * 32}),
    (dsha256.Template.from_v2, {**V2, "channel_id": 0, "job_id": 0, "version_mask": 0, "prefix": b"", "suffix": b"",
                                "extranonce_prefix": b"", "extranonce_size": 2, "branch": ()}),
    (dsha256.Template.from_v2, {**V2, "merkle_root": bytes(32)}),
    (template().header, {"share": SHARE}), (template().submit, {"share": SHARE, "sequence_number": 0}),
    (lambda **fields: template().header(dsha256.Share(**fields)), vars(SHARE)),
    (template().set_target, {"target": TARGET}), (template().set_version_mask, {"mask": 0}),
    (template().times, {"elapsed": 0}),
    (dsha256.Space, {"template": template(), "extranonce2": None, "version_mask": None, "times": None,
                     "nonces": None}),
    (space().next, {"max_nonces": 5}), (space().set_target, {"target": TARGET}), (space().split, {"n": 2}),
    (dsha256.Space.load, {"saved": space().save()}), (space().next().scan, {"backend": None}),
    (space().next().share, {"hit": HITS[0]}),
    (dsha256.opencl_configure, {"library": None, "cache": None, "launch_ms": 0}),
]
# Errors name an argument as C does, or what it is part of.
NAMES = {"coinb1": "coinbase1", "coinb2": "coinbase2", "nbits": "bits", "ntime": "time", "prevhash": "previous",
         "merkle_branch": "branch", "backends": "backend", "name": "backend", "extranonce2_size": "extranonce2",
         "backend": "name", "work": "header", "fields": "block template", "transactions": "transaction"}


@pytest.mark.parametrize("call, right", CALLS, ids=lambda value: getattr(value, "__qualname__", ""))
def test_wrong_arguments(call, right):
    for name in right:
        for wrong in WRONG:
            if name in ("cache", "library", "timeout", "backends") and isinstance(wrong, (str, int, type(None))):
                continue  # those are right: folders, as long as it takes, all devices
            try:
                call(**{**right, name: wrong})
            except (TypeError, ValueError) as error:
                assert name in str(error) or NAMES.get(name, name) in str(error), (name, wrong, error)
            except dsha256.Error as error:
                assert str(error), (name, wrong)
    if "launch_ms" in right:
        dsha256.opencl_configure(cache=KERNELS.name)


def test_all_that_is_public_is_tried():
    """Nothing that takes arguments is left out above."""
    tried = {getattr(call, "__qualname__", "") for call, _ in CALLS} | {
        "Header", "Header.encode", "Share", "Error", "Engine.pause", "Template", "Unit"}  # by lambdas, or of any object
    records = {"BackendInfo", "BackendVariant", "DeviceStats", "Event", "ScanResult"}  # that the library fills
    for name in dsha256.__all__:
        thing = getattr(dsha256, name)
        if inspect.isclass(thing):
            names = [f"{name}.{member}" for member, value in vars(thing).items() if not member.startswith("_")
                     and callable(getattr(thing, member)) and len(inspect.signature(getattr(thing, member)).parameters)
                     > (0 if isinstance(value, (staticmethod, classmethod)) else 1)]
            assert name in tried | records, name
            assert not set(names) - tried, set(names) - tried
        elif callable(thing) and inspect.signature(thing).parameters:
            assert name in tried, name


def test_nothing_is_cut_at_a_nul():
    for call in (dsha256.Engine, dsha256.Backend):
        with pytest.raises(ValueError, match="expected no NUL"):
            call("cpu\0x")


@pytest.mark.parametrize("make", [
    lambda: dsha256.Engine("cpu", threads=1), lambda: dsha256.Backend("scalar"), dsha256.Backend, template])
def test_what_owns_memory_is_not_copied(make):
    for how in (copy.copy, copy.deepcopy, pickle.dumps):
        with pytest.raises(TypeError, match=f"{type(make()).__name__}: cannot be copied or pickled; "):
            how(make())


def test_a_device_is_not_copied():
    devices = [one.name for one in dsha256.backends() if one.usable and one.is_device]
    for name in devices[:1]:
        with dsha256.Backend(name) as device, pytest.raises(TypeError, match="cannot be copied"):
            copy.copy(device)


def test_copies_of_values():
    unit = space().next()
    for how in (copy.copy, copy.deepcopy):
        again = how(unit)
        assert (again.first, again.count, again.time, again.versions) == (unit.first, unit.count, unit.time,
                                                                          unit.versions)
        assert list(again.scan().hits["nonce"]) == list(unit.scan().hits["nonce"])
        assert how(unit.job) is unit.job  # it never changes
    with pytest.raises(TypeError, match="Job: cannot be copied or pickled; make it again from its header"):
        pickle.dumps(unit.job)
    result = dsha256.scan(dsha256.Header(bits=0x207FFFFF), count=20)
    for value in (GENESIS, TARGET, SHARE, dsha256.backends()[0], dsha256.Error(-1, "x"), result):
        for how in (copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))):
            assert str(how(value)) == str(value)


USER = """
import array, ctypes, mmap
import dsha256, numpy as np
with mmap.mmap(-1, 160) as memory:
    print(dsha256.hash(memory).hex(), dsha256.hash_headers(memory).shape)
print(dsha256.hash(array.array("B", b"ab")).hex(), dsha256.merkle_root(array.array("B", bytes(32))).hex())
print(dsha256.hash((ctypes.c_uint8 * 2)(97, 98)).hex(), dsha256.hash(bytearray(b"ab")).hex())
print(dsha256.hash(memoryview(b"ab")).hex(), dsha256.hash(np.frombuffer(b"ab", np.uint8)).hex())
target: dsha256.Target = dsha256.Target(array.array("B", bytes(32)))
"""


def test_all_buffers_are_taken(tmp_path):
    with mmap.mmap(-1, 80) as memory:
        assert dsha256.hash(memory) == dsha256.hash(bytes(80))
    assert dsha256.hash(array.array("B", b"ab")) == dsha256.hash(b"ab")
    program = tmp_path / "user.py"
    program.write_text(USER, encoding="utf-8")
    subprocess.run([sys.executable, program], check=True, stdout=subprocess.DEVNULL)
    if not pathlib.Path("/usr/bin/mypy").exists():
        pytest.skip("no mypy here")
    folder = str(pathlib.Path(dsha256.__file__).parents[1])
    found = {} if "-packages" in folder else {"MYPYPATH": folder}  # what is installed mypy finds itself
    run = subprocess.run(["/usr/bin/mypy", "--strict", "--python-executable", sys.executable, "--cache-dir", tmp_path,
                          program], capture_output=True, text=True, check=False, cwd=tmp_path,
                         env={**os.environ, **found})
    assert run.returncode == 0, run.stdout + run.stderr

"""Bad input never crashes the interpreter; memory stays flat; what is documented runs."""

import doctest
import gc
import importlib
import pathlib
import pkgutil
import random
import re
import resource
import runpy
import subprocess
import sys
import time
from types import FunctionType

import dsha256
import numpy as np
import pytest
from conftest import GENESIS, TREE, needs_tree
from test_arguments import CALLS, WRONG

ALLOWED = (dsha256.Error, ValueError, TypeError)


def seeds():
    path = TREE / "tests" / "fuzz" / "seeds.py"
    return [seed for target in runpy.run_path(str(path))["SEEDS"].values() for seed in target.values()]


def texts(data):
    return data.hex(), data.decode("latin-1"), data.decode("utf-8", "replace")


def feed(data, rng):
    """Calls everything that takes bytes, texts or numbers with pieces of the data."""
    def number(bits=32):
        return rng.choice([0, 1, 2**bits - 1, 2**bits, -1, int.from_bytes(data[:bits // 8], "big")])

    def bits():
        return rng.choice([0x1D00FFFF, number()])

    def text():
        cut = rng.randrange(len(data) + 1)
        return rng.choice(texts(data[cut:cut + rng.choice([4, 8, 32, 64, 200])]))

    def piece(n):
        return data[:n] + bytes(max(0, n - len(data)))
    template = None

    def keep(made):
        nonlocal template
        template = made
    share = dsha256.Share(data[:rng.randrange(40)], number(), number(), number())
    calls = [
        lambda: dsha256.hash(data), lambda: dsha256.midstate(data[:64]), lambda: dsha256.hash_headers(data),
        lambda: dsha256.hash_pairs(data), lambda: dsha256.merkle_root(data), lambda: dsha256.from_hex(text()),
        lambda: dsha256.Header.decode(data[:80]).target, lambda: dsha256.Target.from_bits(number()),
        lambda: dsha256.Target.from_difficulty(rng.choice([0.0, -1.0, float("nan"), 1e308, 5e-324, 1.5])),
        lambda: dsha256.check_headers(data), lambda: dsha256.work(data), lambda: dsha256.Space.load(data),
        lambda: dsha256.bits_retarget(number(), number(), number()), lambda: dsha256.Backend(text()),
        lambda: dsha256.scan(piece(80), data[80:112], number(), rng.choice([0, 5, 300]),
                             rng.choice([None, range(3), [number()]])),
        lambda: keep(dsha256.Template.from_notify(
            [text(), rng.choice([text(), "00" * 32]), text(), text(), [text()] * rng.randrange(3),
             rng.choice(["20000000", text()]), rng.choice(["1d00ffff", text()]), rng.choice(["5f5e1000", text()])],
            text(), rng.choice([0, 4, 32, 33]), number())),
        lambda: keep(dsha256.Template.from_getwork(text(), text())),
        lambda: keep(dsha256.Template.from_v2(version=number(), min_time=number(), bits=bits(), previous=piece(32),
                                              prefix=data, suffix=data, extranonce_size=4)),
        lambda: keep(dsha256.Template.from_v2(version=number(), min_time=number(), bits=bits(), previous=piece(32),
                                              merkle_root=piece(32))),
        lambda: keep(dsha256.Template.from_blocktemplate(
            {"version": number(), "curtime": number(), "height": number(), "coinbasevalue": number(64),
             "previousblockhash": text(), "bits": rng.choice(["1d00ffff", text()]),
             "transactions": [{"data": text(), "txid": text()}]}, text(), text(), rng.choice([0, 8, 33]), number())),
        lambda: template and template.header(share), lambda: template and template.submit(share, number()),
        lambda: template and dsha256.Space(template, version_mask=number(), nonces=(number(), number())).split(3),
    ]
    for call in calls:
        try:
            call()
        except ALLOWED:
            pass


@needs_tree
def test_the_seeds_of_the_fuzz_targets():
    rng = random.Random(1)
    all_seeds = seeds()
    assert len(all_seeds) > 50
    for seed in all_seeds:
        for _ in range(8):
            data = bytearray(seed)
            for _ in range(rng.randrange(4)):
                if data:
                    data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
            feed(bytes(data[:rng.choice([len(data), rng.randrange(len(data) + 1)])]), rng)


def test_memory_is_flat():
    """A million calls need no more memory than the first thousands did."""
    pairs, out = np.zeros((1, 64), np.uint8), np.zeros((1, 32), np.uint8)
    template = dsha256.Template.from_notify(
        ["1", "00" * 32, "0100000001", "02", [], "20000000", "207fffff", "60000000", True], "abcd", 2)

    def some():
        for _ in range(2500):
            dsha256.hash(b"x")
        for _ in range(25):
            dsha256.hash_pairs(pairs, out=out)
            dsha256.scan(GENESIS, count=1)
            dsha256.Space(template).split(2)
            with dsha256.Backend("scalar"):
                pass
            try:
                dsha256.from_hex("z")
            except dsha256.Error:
                pass
    for _ in range(20):
        some()
    gc.collect()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for _ in range(400):
        some()
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 2048  # KiB


def test_memory_is_flat_in_everything():
    """Every function, with right arguments and wrong ones, for some seconds."""
    slow = {"Engine", "selftest", "Engine.wait", "Engine.submit", "opencl_configure"}
    calls = [(call, right) for call, right in CALLS if getattr(call, "__qualname__", "") not in slow]

    def some():
        for call, right in calls:
            name = next(iter(right))
            for arguments in (right, {**right, name: WRONG[4]}):
                try:
                    call(**arguments)
                except ALLOWED:
                    pass
    for _ in range(300):
        some()
    gc.collect()
    before, until = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.monotonic() + 5
    for _ in range(5000):
        some()
        if time.monotonic() > until:
            break
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 2048  # KiB


def test_chain_without_a_file():
    run = subprocess.run([sys.executable, pathlib.Path(__file__).parents[1] / "examples" / "chain.py"],
                         capture_output=True, text=True, check=False)
    assert run.returncode == 1 and run.stderr == "usage: chain.py FILE\n"


def test_subinterpreters():
    """They work, or are refused by an ImportError: they never crash."""
    program = """
import sys
import _xxsubinterpreters as interpreters
one = interpreters.create()
try:
    interpreters.run_string(one, f"import sys; sys.path = {sys.path}; import dsha256; dsha256.selftest()")
    print("works")
except interpreters.RunFailedError as error:
    assert "ImportError" in str(error), error
    print("refused")
"""
    program = program.replace("import sys\n", f"import sys\nsys.path = {sys.path}\n", 1)
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    if "No module named '_xxsubinterpreters'" in run.stderr:
        pytest.skip("this Python has no _xxsubinterpreters")
    assert run.returncode == 0 and run.stdout.strip() in ("works", "refused"), run.stderr


@pytest.mark.parametrize("name", [
    "dsha256", *(f"dsha256.{module.name}" for module in pkgutil.iter_modules(dsha256.__path__))])
def test_docstrings(name):
    module = importlib.import_module(name)
    failed, _ = doctest.testmod(module, optionflags=doctest.ELLIPSIS)
    assert failed == 0


@needs_tree
@pytest.mark.parametrize("page", ["README.md", "docs/python.md", "bindings/python/README.md"])
def test_the_code_on_the_pages(page):
    """What a reader copies runs, and says what the page says that it says."""
    blocks = re.findall(r"```python\n(.*?)```", (TREE / page).read_text(encoding="utf-8"), re.S)
    assert blocks
    for block in blocks:
        run = subprocess.run([sys.executable, "-c", f"import sys\nsys.path = {sys.path}\n{block}"], capture_output=True,
                             text=True, check=False)
        assert run.returncode == 0 and run.stdout, run.stderr
    if page == "README.md":
        assert run.stdout.split("\n")[:2] == re.findall(r"# (\([^#]*?\)|\d+)(?=:|$)", blocks[-1], re.M), run.stdout


def test_every_public_thing_is_documented():
    documented = (FunctionType, property, staticmethod, classmethod)
    for name in dsha256.__all__:
        thing = getattr(dsha256, name)
        if name == "HIT":
            continue
        assert thing.__doc__, name
        if isinstance(thing, type):
            for member, value in vars(thing).items():
                if not member.startswith("_") and isinstance(value, documented):
                    assert getattr(value, "__doc__", None), f"{name}.{member}"

"""Scans: complete lists of hits, order, ends, Ctrl-C."""

import hashlib
import os
import signal
import sys
import threading
import time

import dsha256
import numpy as np
import pytest
from conftest import GENESIS
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

EASY = dsha256.Target(2**248 - 1)  # one hash in 256 meets it


def reference(header80, target, first, count, versions):
    found = []
    for nonce in range(first, first + count):
        for version in versions:
            header = version.to_bytes(4, "little") + header80[4:76] + nonce.to_bytes(4, "little")
            digest = hashlib.sha256(hashlib.sha256(header).digest()).digest()
            if int.from_bytes(digest, "little") <= int(target):
                found.append((nonce, version, digest))
    return found


def as_list(hits):
    return [(int(hit["nonce"]), int(hit["version"]), bytes(hit["hash"])) for hit in hits]


def cases(data):
    case = {}
    for line in (data / "search" / "cases.txt").read_text(encoding="utf-8").splitlines():
        word, *rest = line.split() or ["#"]
        if word == "case":
            case = {"name": rest[0], "hit": []}
        elif word == "hit":
            case["hit"].append((int(rest[0]), rest[1]))
        elif word == "end":
            yield case
        elif word != "#":
            case[word] = rest


def test_verified_searches(data, backend):
    n = 0
    for case in cases(data):
        first, count = map(int, case["range"])
        target = dsha256.Target.from_hex(case["target"][0])
        result = dsha256.scan(bytes.fromhex(case["header"][0]), target, first, count, backend=backend)
        assert [(int(hit["nonce"]), dsha256.to_hex(hit["hash"])) for hit in result.hits] == case["hit"], case["name"]
        assert (result.done, result.hashes, result.n_hits) == (count, count, len(case["hit"]))
        n += 1
    assert n > 50


@settings(deadline=None, max_examples=25, suppress_health_check=list(HealthCheck))
@given(first=st.integers(0, 2**32 - 1), count=st.integers(0, 100), n_versions=st.integers(1, 32),
       seed=st.integers(0, 2**32 - 1))
def test_versions(first, count, n_versions, seed):
    count = min(count, 2**32 - first)
    header = np.random.default_rng(seed).bytes(80)
    versions = [0x20000000 + (i << 13) for i in range(n_versions)]
    expected = reference(header, EASY, first, count, versions)
    result = dsha256.scan(header, EASY, first, count, versions)
    assert as_list(result.hits) == expected and result.hashes == count * n_versions
    counted = dsha256.scan(header, EASY, first, count, versions, count_only=True)
    assert (counted.n_hits, counted.done, len(counted.hits)) == (len(expected), count, 0)


def test_every_hash_a_hit(backend_or_device):
    backend = backend_or_device
    everything = dsha256.Target(2**256 - 1)
    result = dsha256.scan(GENESIS, everything, 5, 200000, backend=backend)
    assert np.array_equal(result.hits["nonce"], np.arange(5, 200005))
    for i in (0, 63, 64, 70000, 199999):
        assert as_list(result.hits[i:i + 1]) == reference(GENESIS.encode(), everything, 5 + i, 1, [1])
    assert dsha256.scan(GENESIS, everything, 5, 200000, count_only=True, backend=backend).n_hits == 200000


def test_ends():
    assert dsha256.scan(GENESIS, EASY, 0, 0).done == 0
    assert dsha256.scan(GENESIS, EASY, 2**32 - 1).done == 1
    assert dsha256.scan(GENESIS, first=2083236893, count=1).n_hits == 1
    result = dsha256.scan(GENESIS, EASY, limit=3)
    assert result.n_hits == 3 and result.done > result.hits["nonce"][-1]
    expected = reference(GENESIS.encode(), EASY, 0, result.done, [1])
    assert as_list(result.hits) == expected
    found = dsha256.scan(GENESIS, first=2083000000, limit=1)  # the end of the range is a billion nonces away
    assert list(found.hits["nonce"]) == [2083236893] and 236894 <= found.done < 2**22
    several = dsha256.scan(GENESIS, EASY, versions=range(32), limit=1)
    assert several.n_hits >= 1 and several.done < 2**31
    some = min(several.done, 500)
    assert [hit for hit in as_list(several.hits) if hit[0] < some] == \
        reference(GENESIS.encode(), EASY, 0, some, range(32))


def test_refuses():
    for arguments, error, text in (
            ({"first": 2**32}, ValueError, "first: expected 0"), ({"first": 1, "count": 2**32}, ValueError, "count: "),
            ({"versions": []}, ValueError, "versions: expected 1 … 32, got 0"),
            ({"versions": [2**32]}, ValueError, "versions: expected 0"),
            ({"versions": range(33)}, ValueError, "got 33"),
            ({"target": b"x"}, ValueError, "target: expected 32 bytes"), ({"count": 1.5}, TypeError, "count: expected"),
            ({"backend": 5}, TypeError, "backend: expected"), ({"limit": 0}, ValueError, "limit: expected")):
        with pytest.raises(error, match=text):
            dsha256.scan(GENESIS, **arguments)
    with pytest.raises(dsha256.Error) as caught:
        dsha256.scan(GENESIS, backend="nosuch", count=1)
    assert caught.value.status == dsha256.Error.BACKEND
    with pytest.raises(TypeError, match="a Job has its own"):
        dsha256.scan(dsha256.Job(GENESIS), EASY)
    with pytest.raises(dsha256.Error):
        dsha256.scan(dsha256.Header(bits=0))
    with pytest.raises(ValueError, match="header: expected 80 bytes"):
        dsha256.scan(b"")


def interrupted(call, after=0.3):
    """How long after Ctrl-C call raised KeyboardInterrupt: in CPU time of this process, which works all the while. What
    other processes take does not count."""
    sent = []
    signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored where a shell began this in the background

    def send():
        time.sleep(after)
        sent.append(time.process_time())
        os.kill(os.getpid(), signal.SIGINT)
    threading.Thread(target=send).start()
    with pytest.raises(KeyboardInterrupt):
        call()
    return time.process_time() - sent[0]


def best_of(n, call):
    """The least of n: what the machine does beside this only ever adds to it."""
    return min(interrupted(call) for _ in range(n))


def test_ctrl_c_ends_a_scan():
    assert best_of(5, lambda: dsha256.scan(GENESIS, dsha256.Target(0), versions=range(32))) < 0.05


@pytest.mark.parametrize("name", ["hash", "headers", "merkle"])
def test_ctrl_c_ends_hashing(name):
    data = np.zeros((600000, 80), np.uint8)
    calls = {"hash": lambda: dsha256.hash(data), "headers": lambda: dsha256.hash_headers(data, backend="scalar"),
             "merkle": lambda: dsha256.merkle_root(data.reshape(-1, 32), backend="scalar", refuse_mutated=False)}

    def forever():
        while True:
            calls[name]()
    assert best_of(5, forever) < 0.05


def longest_step(call):
    """The longest time in which Python ran nothing between two steps of call: as long would Ctrl-C wait."""
    longest, before = 0.0, time.thread_time()

    def look(*_):
        nonlocal longest, before
        now = time.thread_time()
        longest, before = max(longest, now - before), now
        return look
    sys.setprofile(look)
    try:
        call()
    finally:
        sys.setprofile(None)
    return longest


@pytest.mark.parametrize("name", ["merkle_root", "hash", "work", "exactly"])
def test_large_data_goes_in_pieces(name):
    data = np.zeros(1 << 26, np.uint8)
    calls = {"merkle_root": lambda: dsha256.merkle_root(data.reshape(-1, 32), refuse_mutated=False),
             "hash": lambda: dsha256.hash(data[::2]),
             "work": lambda: dsha256.work(np.tile(np.frombuffer(GENESIS.encode(), np.uint8), (1 << 19, 1))),
             "exactly": lambda: pytest.raises(ValueError, dsha256.Header.decode, data)}
    longest = min(longest_step(calls[name]) for _ in range(3))
    assert longest < 0.1, longest  # seconds of this thread's own


def test_ctrl_c_ends_the_wait_for_events():
    with dsha256.Engine("cpu", threads=1) as engine:
        engine.submit(dsha256.Job(GENESIS, dsha256.Target(0)))
        assert best_of(5, lambda: list(engine)) < 0.05
        assert best_of(5, engine.wait) < 0.05


def test_the_gil_is_released():
    """Python code goes on while a scan runs: it counts much further than in the moments between scans."""
    counted, stop = [0], threading.Event()

    def count():
        while not stop.is_set():
            counted[0] += 1
            time.sleep(0.001)
    thread = threading.Thread(target=count)
    thread.start()
    dsha256.scan(GENESIS, dsha256.Target(0), count=1 << 20, backend="scalar")
    stop.set()
    thread.join()
    assert counted[0] > 20

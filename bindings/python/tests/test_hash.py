"""Hashing against hashlib."""

import hashlib
import io
import threading
import types

import dsha256
import numpy as np
import pytest
from dsha256 import _calls
from dsha256._native import ffi
from hypothesis import given, settings
from hypothesis import strategies as st


def reference(data):
    return hashlib.sha256(hashlib.sha256(data).digest()).digest()


def reference_rows(array):
    return np.array([list(reference(bytes(row))) for row in array], np.uint8).reshape(-1, 32)


@given(st.binary(max_size=400))
def test_hash(data):
    assert dsha256.hash(data) == reference(data)
    assert dsha256.hash(bytearray(data)) == reference(data)
    assert dsha256.hash(memoryview(data)[::2]) == reference(data[::2])
    assert dsha256.hash(np.frombuffer(data, np.uint8)[::-1]) == reference(data[::-1])


@pytest.mark.parametrize("size", [(1 << 22) + extra for extra in (-1, 0, 1, 55, 56, 63, 64, 1 << 22, (1 << 22) + 9)])
def test_long_messages_are_hashed_in_pieces(size):
    data = np.random.default_rng(size).integers(0, 256, size, np.uint8)
    assert dsha256.hash(data) == reference(data.tobytes())
    assert dsha256.hash(data.tobytes()) == reference(data.tobytes())


def test_hash_refuses_what_is_no_bytes():
    for wrong in ("text", 5, None, [1, 2], np.zeros(4, np.uint32), io.BytesIO(b"x")):
        with pytest.raises(TypeError, match="data: expected"):
            dsha256.hash(wrong)


def test_midstate():
    block = bytes(range(64))
    state = dsha256.midstate(block)
    # The state goes on where SHA-256 of a longer message would: hashing 64 + 16 bytes from it gives the header's hash.
    header = block + bytes(16)
    assert dsha256.hash(header) == reference(header)
    assert len(state) == 8 and all(0 <= word < 2**32 for word in state)
    assert state == dsha256.midstate(bytearray(block))
    with pytest.raises(ValueError, match="block: expected 64 bytes, got 63"):
        dsha256.midstate(block[:63])


@pytest.mark.parametrize("width, function", [(80, dsha256.hash_headers), (64, dsha256.hash_pairs)])
class TestBatches:
    @settings(deadline=None, max_examples=30)
    @given(n=st.integers(0, 70), seed=st.integers(0, 2**32 - 1), step=st.sampled_from([1, 2, -1, 3]))
    def test_strides(self, width, function, n, seed, step):
        array = np.random.default_rng(seed).integers(0, 256, (n, width), np.uint8)[::step]
        assert np.array_equal(function(array), reference_rows(array))
        wide = np.random.default_rng(seed).integers(0, 256, (n, width * 2), np.uint8)[:, ::2]
        assert np.array_equal(function(wide), reference_rows(wide))
        transposed = np.random.default_rng(seed).integers(0, 256, (width, n), np.uint8).T
        assert np.array_equal(function(transposed), reference_rows(transposed))

    def test_every_backend(self, width, function, backend_or_device):
        array = np.random.default_rng(1).integers(0, 256, (101, width), np.uint8)
        assert np.array_equal(function(array, backend=backend_or_device), reference_rows(array))

    def test_more_than_a_chunk(self, width, function):
        array = np.random.default_rng(2).integers(0, 256, (40000, width), np.uint8)
        found = function(array)
        for i in (0, 16383, 16384, 32767, 32768, 39999):
            assert bytes(found[i]) == reference(bytes(array[i]))

    def test_buffers(self, width, function):
        data = bytes(range(256)) * width
        right = reference_rows(np.frombuffer(data, np.uint8).reshape(-1, width))
        read_only = np.frombuffer(data, np.uint8).reshape(-1, width)
        assert not read_only.flags.writeable
        for form in (data, bytearray(data), memoryview(data), read_only, memoryview(read_only)):
            assert np.array_equal(function(form), right)
        assert function(b"").shape == (0, 32)
        assert function(np.empty((0, width), np.uint8)).shape == (0, 32)

    def test_out(self, width, function):
        array = np.random.default_rng(3).integers(0, 256, (9, width), np.uint8)
        out = np.zeros((9, 32), np.uint8)
        assert function(array, out=out) is out
        assert np.array_equal(out, reference_rows(array))
        for wrong, error in ((np.zeros((8, 32), np.uint8), ValueError), (np.zeros((9, 32), np.int8), TypeError),
                             (np.zeros((9, 64), np.uint8)[:, ::2], ValueError), (bytearray(9 * 32), TypeError),
                             (np.frombuffer(bytes(9 * 32), np.uint8).reshape(9, 32), ValueError)):
            with pytest.raises(error, match="out: expected"):
                function(array, out=wrong)
        with pytest.raises(ValueError, match="out: expected memory of its own"):
            function(array, out=array.reshape(-1)[1:1 + 9 * 32].reshape(9, 32))

    def test_wrong_shapes_and_types_are_named(self, width, function):
        cases = [(np.zeros((3, width - 1), np.uint8), ValueError, rf"expected the shape \(n, {width}\), got \(3, "),
                 (np.zeros((1, 3, width), np.uint8), ValueError, "expected the shape"),
                 (np.zeros((3, width), np.int32), TypeError, "expected uint8, got int32"),
                 (b"x" * (width + 1), ValueError, "expected the shape"),
                 (None, TypeError, "got NoneType"), ("x" * width, TypeError, "got str"), (7, TypeError, "got int")]
        for wrong, error, text in cases:
            with pytest.raises(error, match=text):
                function(wrong)

    def test_threads_on_one_backend(self, width, function):
        array = np.random.default_rng(4).integers(0, 256, (20000, width), np.uint8)
        right, found = function(array), [None] * 8
        with dsha256.Backend() as one:
            def run(i):
                found[i] = function(array, backend=one)
            threads = [threading.Thread(target=run, args=(i,)) for i in range(8)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        assert all(np.array_equal(result, right) for result in found)


def test_pairs_in_place():
    pairs = np.random.default_rng(5).integers(0, 256, (40000, 64), np.uint8)
    right = dsha256.hash_pairs(pairs)
    out = pairs.reshape(-1)[:40000 * 32].reshape(-1, 32)
    assert np.array_equal(dsha256.hash_pairs(pairs, out=out), right)


def reference_root(leaves):
    level, mutated = [bytes(leaf) for leaf in leaves], False
    while len(level) > 1:
        mutated |= any(level[i] == level[i + 1] for i in range(0, len(level) - 1, 2))
        if len(level) % 2:
            level.append(level[-1])
        level = [reference(level[i] + level[i + 1]) for i in range(0, len(level), 2)]
    return level[0], mutated


@settings(deadline=None, max_examples=40)
@given(n=st.integers(1, 200), seed=st.integers(0, 1000))
def test_merkle_root(n, seed):
    leaves = np.random.default_rng(seed).integers(0, 256, (n, 32), np.uint8)
    assert dsha256.merkle_root(leaves) == reference_root(leaves)[0]


def test_merkle_root_everywhere(backend_or_device):
    leaves = np.random.default_rng(8).integers(0, 256, (20001, 32), np.uint8)
    assert dsha256.merkle_root(leaves, backend_or_device) == reference_root(leaves)[0]


@pytest.mark.parametrize("n", [32768, 32769, 65537, 70001])
def test_merkle_root_of_many(n):
    leaves = np.random.default_rng(n).integers(0, 256, (n, 32), np.uint8)
    assert dsha256.merkle_root(leaves) == reference_root(leaves)[0]
    leaves[n // 2 * 2 - 2] = leaves[n // 2 * 2 - 1]
    with pytest.raises(ValueError, match="CVE-2012-2459"):
        dsha256.merkle_root(leaves)
    assert dsha256.merkle_root(leaves, refuse_mutated=False) == reference_root(leaves)[0]


def test_merkle_root_refuses():
    leaves = np.random.default_rng(6).integers(0, 256, (6, 32), np.uint8)
    repeated = np.concatenate([leaves, leaves[4:]])
    with pytest.raises(ValueError, match="CVE-2012-2459"):
        dsha256.merkle_root(repeated)
    assert dsha256.merkle_root(repeated, refuse_mutated=False) == dsha256.merkle_root(leaves)
    with pytest.raises(ValueError, match="at least one"):
        dsha256.merkle_root(b"")


def test_hex():
    assert dsha256.to_hex(dsha256.from_hex("00" * 31 + "ab")) == "00" * 31 + "ab"
    assert dsha256.from_hex("AB" + "00" * 31)[31] == 0xAB
    for wrong in ("", "00", "zz" * 32, "00" * 33, "é" * 64, "0" * 63 + "\0"):
        with pytest.raises(dsha256.Error) as caught:
            dsha256.from_hex(wrong)
        assert caught.value.status == dsha256.Error.FORMAT


def test_a_device_gets_more_at_once(monkeypatch):
    assert list(_calls.chunks(40000, ffi.NULL)) == [(0, 16384), (16384, 32768), (32768, 40000)]
    name = ffi.new("char[]", b"opencl:0")
    monkeypatch.setattr(_calls, "lib", types.SimpleNamespace(dsha256_backend_name=lambda handle: name))
    assert list(_calls.chunks((1 << 20) + 1, ffi.NULL)) == [(0, 1 << 20), (1 << 20, (1 << 20) + 1)]

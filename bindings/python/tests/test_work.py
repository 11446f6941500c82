"""Headers, targets and chains against the data of Bitcoin's main chain."""

import math

import dsha256
import numpy as np
import pytest
from conftest import GENESIS
from hypothesis import given
from hypothesis import strategies as st

U32 = st.integers(0, 2**32 - 1)
HASH = st.binary(min_size=32, max_size=32)


def rows_of(path):
    return [line.split() for line in path.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]


@given(U32, HASH, HASH, U32, U32, U32)
def test_header_there_and_back(version, previous, root, time, bits, nonce):
    header = dsha256.Header(version, previous, root, time, bits, nonce)
    data = header.encode()
    assert data == (version.to_bytes(4, "little") + previous + root + time.to_bytes(4, "little") +
                    bits.to_bytes(4, "little") + nonce.to_bytes(4, "little"))
    assert dsha256.Header.decode(data) == header
    assert dsha256.Header.decode(np.frombuffer(data, np.uint8)) == header


def test_header_refuses():
    for field in ("version", "time", "bits", "nonce"):
        for wrong, error in ((-1, ValueError), (2**32, ValueError), ("1", TypeError), (1.5, TypeError)):
            with pytest.raises(error, match=f"{field}: expected"):
                dsha256.Header(**{field: wrong}).encode()
    with pytest.raises(ValueError, match="previous: expected 32 bytes, got 31"):
        dsha256.Header(previous=bytes(31)).encode()
    with pytest.raises(ValueError, match="header80: expected 80 bytes, got 79"):
        dsha256.Header.decode(bytes(79))


def test_genesis():
    assert dsha256.to_hex(GENESIS.hash()).startswith("000000000019d668")
    assert GENESIS.target.is_met_by(GENESIS.hash())
    assert not GENESIS.target.is_met_by(bytes(31) + b"\1")


@given(st.integers(0, 2**256 - 1), st.integers(0, 2**256 - 1))
def test_targets_compare_as_numbers(a, b):
    x, y = dsha256.Target(a), dsha256.Target(b.to_bytes(32, "little"))
    assert (x < y, x <= y, x == y, x > y) == (a < b, a <= b, a == b, a > b)
    assert int(x) == a and bytes(x) == a.to_bytes(32, "little") and hash(x) == hash(dsha256.Target(a))
    assert dsha256.Target.from_hex(str(x)) == x and eval(repr(x), {"Target": dsha256.Target}) == x
    if a:
        assert x.work == 2**256 // (a + 1)
    assert x.is_met_by(bytes(y)) == (b <= a)


def test_target_refuses():
    for bits in (0, 0x00800001, 0x01800000, 0xFF123456):
        with pytest.raises(dsha256.Error) as caught:
            dsha256.Target.from_bits(bits)
        assert caught.value.status == dsha256.Error.FORMAT
    for difficulty in (0, -1, math.nan, math.inf):
        with pytest.raises(dsha256.Error) as caught:
            dsha256.Target.from_difficulty(difficulty)
        assert caught.value.status == dsha256.Error.ARGUMENT
    with pytest.raises(TypeError):
        assert dsha256.Target(1) < 5
    assert dsha256.Target(1) != 1
    with pytest.raises(dsha256.Error):
        assert dsha256.Target(0).work


def test_difficulty():
    assert dsha256.Target.from_difficulty(1).bits == 0x1D00FFFF
    assert dsha256.Target.from_difficulty(0.5).difficulty == 0.5
    assert dsha256.Target(0).difficulty == math.inf


@pytest.fixture(scope="module", name="chain")
def chain_of(data):
    headers = b"".join(bytes.fromhex(row[1])
                       for row in rows_of(data / "headers" / "mainnet_chain_0_6823.txt"))
    return np.frombuffer(headers, np.uint8).reshape(-1, 80)


def test_chain(chain, backend_or_device):
    assert len(chain) == 6824
    assert dsha256.check_headers(chain, backend=backend_or_device) == len(chain)


def test_chain_with_faults(chain):
    long = np.concatenate([chain, chain, chain])  # more than is checked in one call; it breaks where it begins anew
    assert dsha256.check_headers(long) == len(chain)
    assert dsha256.check_headers(long, links=False) == len(long)
    for at in (0, 1, 5000, 16383, 16384, 16385, len(long) - 1):
        broken = long.copy()
        broken[at, 40] ^= 1
        assert dsha256.check_headers(broken, links=False) == at
        assert dsha256.check_headers(broken, work=False, links=False) == len(long)
    assert dsha256.check_headers(b"") == 0
    ring = np.concatenate([chain[:1], chain[1:4]] * 1)
    assert dsha256.check_headers(ring) == 4
    assert dsha256.check_headers(chain[1:20]) == 19  # the first has none before it here


def test_work(chain):
    assert dsha256.work(chain) == len(chain) * 0x100010001
    with pytest.raises(dsha256.Error):
        dsha256.work(bytes(80))


def test_retarget(chain):
    # Bitcoin's first change of difficulty came at block 32256; before, two weeks always took longer.
    first, last = (dsha256.Header.decode(chain[i]) for i in (0, 2015))
    assert dsha256.bits_retarget(last.bits, first.time, last.time) == 0x1D00FFFF
    assert dsha256.bits_retarget(0x1D00FFFF, 1261130161, 1262152739) == 0x1D00D86A

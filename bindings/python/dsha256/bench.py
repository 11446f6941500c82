"""python -m dsha256.bench: rates of this package and of hashlib, in one process, in turns.

Of each row the best of some turns counts: what else the machine does only ever takes time away."""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import sys
from typing import Callable, Optional

import numpy as np

from . import Backend, Header, Target, __version__, hash, hash_headers, hash_pairs, scan
from ._calls import clock

_GENESIS = Header(version=1, time=1231006505, bits=0x1D00FFFF, merkle_root=bytes.fromhex(
    "3ba3edfd7a7b12b27ac72c3e67768f617fc81bc3888a51323a9fb8aa4b1e5e4a"))
_NONCE = 2083236893
_BATCH = 10000


def _hashlib_rows(data: bytes, width: int) -> None:
    sha256 = hashlib.sha256
    for first in range(0, len(data), width):
        sha256(sha256(data[first:first + width]).digest()).digest()


def _scan(backend: Backend, count: int, versions: int) -> Callable[[], None]:
    """A scan that must find the genesis block: its nonce is in the middle, its version the last."""
    numbers = [(i << 13) | 0x20000000 for i in range(versions - 1)] + [1]

    def run() -> None:
        found = scan(_GENESIS, None, _NONCE - count // 2, count, numbers, backend)
        if _NONCE not in found.hits["nonce"]:
            raise SystemExit(f"dsha256.bench: {backend.name} missed the genesis block")
    return run


def measure(contenders: dict[str, tuple[Callable[[], None], int]], turns: int) -> dict[str, float]:
    """Operations per second of each, by name, of (call, operations in a call)."""
    best = dict.fromkeys(contenders, float("inf"))
    for _ in range(turns):
        for name, (call, _) in contenders.items():
            started = clock()
            call()
            best[name] = min(best[name], clock() - started)
    return {name: contenders[name][1] / seconds for name, seconds in best.items()}


def repeated(call: Callable[[], object], operations: int) -> tuple[Callable[[], None], int]:
    """The call as often as fits into some 10 ms, so that what it reads is in the caches for most of the time."""
    call()
    started = clock()
    call()
    times = max(1, int(0.01 / (clock() - started)))

    def run() -> None:
        for _ in range(times):
            call()
    return run, operations * times


def contenders(backend: Backend) -> dict[str, tuple[Callable[[], None], int]]:
    """What is measured. Scans and large batches take some 50 ms each, whatever the machine."""
    rng = np.random.default_rng(1)
    headers = rng.integers(0, 256, (_BATCH, 80), np.uint8)
    pairs = rng.integers(0, 256, (_BATCH, 64), np.uint8)
    out = np.empty((_BATCH, 32), np.uint8)
    few = _BATCH // 10
    some_headers, some_pairs = headers[:few].tobytes(), pairs[:few].tobytes()
    rate = scan(_GENESIS, Target(0), count=1 << 15, backend=backend).rate
    count = max(1 << 12, int(rate / 20))
    calls = 10000

    def empty(function: Callable[[bytes], object]) -> Callable[[], None]:
        def run() -> None:
            for _ in range(calls):
                function(b"")
        return run

    def hashlib_twice(data: bytes) -> bytes:
        return hashlib.sha256(hashlib.sha256(data).digest()).digest()

    return {
        "scan, 1 version": (_scan(backend, count, 1), count),
        "scan, 32 versions": (_scan(backend, max(1 << 8, count // 32), 32), max(1 << 8, count // 32) * 32),
        f"headers, {_BATCH} at once": repeated(lambda: hash_headers(headers, out, backend), _BATCH),
        "headers, hashlib": (lambda: _hashlib_rows(some_headers, 80), few),
        f"pairs, {_BATCH} at once": repeated(lambda: hash_pairs(pairs, out, backend), _BATCH),
        "pairs, hashlib": (lambda: _hashlib_rows(some_pairs, 64), few),
        'hash(b"")': (empty(hash), calls),
        'hash(b""), hashlib': (empty(hashlib_twice), calls),
    }


def main(arguments: Optional[list[str]] = None) -> None:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m dsha256.bench", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("-b", "--backend", default=os.environ.get("DSHA256_BACKEND", "auto"))
    parser.add_argument("-t", "--turns", type=int, default=21, help="turns of each (default 21)")
    parser.add_argument("--json", action="store_true", help="as JSON")
    options = parser.parse_args(arguments)
    if options.turns < 1:
        parser.error(f"--turns: expected at least 1, got {options.turns}")
    with Backend(options.backend) as backend:
        rates = measure(contenders(backend), options.turns)
    if options.json:
        json.dump({"version": __version__, "python": sys.version.split()[0], "backend": options.backend,
                   "per_second": rates}, sys.stdout, indent=2)
        print()
        return
    print(f"dsha256 {__version__}, backend {options.backend}, Python {sys.version.split()[0]}, best of {options.turns}")
    for name, rate in rates.items():
        print(f"{name:28} {rate / 1e6:10.3f} M/s {1e9 / rate:12.1f} ns each")


if __name__ == "__main__":
    main()

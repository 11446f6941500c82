"""Scanning: jobs, and their hits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Iterable, Optional, Union

import numpy as np
from numpy.typing import NDArray

from ._backend import Backend, using
from ._calls import Bytes, Owner, check, clock, interruptible, listed, number, pointer_to
from ._native import ffi, lib
from ._work import Header, Target, fields_of, target_bytes

#: A hit: nonce and version (numbers), and the hash (32 bytes, least significant first).
HIT = np.dtype([("nonce", np.uint32), ("version", np.uint32), ("hash", np.uint8, (32,))])
assert HIT.itemsize == ffi.sizeof("dsha256_hit")

_FIRST_RANGE = 1 << 14  # hashes: 16 ms with the slowest kernel
_FEW_SECONDS = 0.02  # what is expected to take no longer is not worth a thread
_MOST_HITS = 1 << 16  # in one call


class Job(Owner):
    """A header with its target and the versions to try: what a scan works on.

    :param header: a Header or 80 bytes; its nonce does not matter
    :param target: a Target or 32 bytes; None for that of the header's own bits
    :param versions: up to 32 values of the whole version field; None for the header's own

    Raises TypeError and ValueError: an argument of another type, size or range. Raises Error: bits that are no target.
    """

    _instead = "make it again from its header, target and versions"

    def __init__(self, header: Union[Header, Bytes], target: Union[Target, Bytes, None] = None,
                 versions: Optional[Iterable[int]] = None) -> None:
        header80 = fields_of(header)
        if target is None:
            target = Header.decode(header80).target
        numbers = [] if versions is None else [
            number(version, "versions") for version in listed(versions, "versions", "integers")]
        if versions is not None and not 1 <= len(numbers) <= lib.DSHA256_JOB_VERSIONS_MAX:
            raise ValueError(f"versions: expected 1 … {lib.DSHA256_JOB_VERSIONS_MAX}, got {len(numbers)}")
        self._job: Any = ffi.new("dsha256_job *")
        self.n_versions = max(1, len(numbers))
        check(lib.dsha256_job_init(self._job, header80, target_bytes(target)))
        check(lib.dsha256_job_set_versions(self._job, numbers, len(numbers)))

    @classmethod
    def _of(cls, job: Any, n_versions: int) -> Job:
        made = cls.__new__(cls)
        made._job = ffi.new("dsha256_job *", job)
        made.n_versions = n_versions
        return made

    def __copy__(self) -> Job:
        return self  # it never changes

    def __deepcopy__(self, memo: Any) -> Job:
        return self


@dataclass(frozen=True)
class ScanResult:
    """What a scan found and did."""

    hits: NDArray[Any]  #: the hits, of dtype HIT, ascending by (nonce, position of the version); empty if only counted
    n_hits: int  #: how many there are
    done: int  #: nonces tried, each with every version
    hashes: int  #: headers tried
    seconds: float  #: how long it took

    @property
    def rate(self) -> float:
        """Hashes per second."""
        return self.hashes / self.seconds if self.seconds > 0 else 0.0


def scan(header: Union[Header, Bytes, Job], target: Union[Target, Bytes, None] = None, first: int = 0,
         count: Optional[int] = None, versions: Optional[Iterable[int]] = None,
         backend: Union[Backend, str, None] = None, *, count_only: bool = False,
         limit: Optional[int] = None) -> ScanResult:
    """Tries the nonces first … first + count − 1, each with every version, and finds every hit there is.

    One thread; Engine uses all of the machine. Ctrl-C ends it within a few milliseconds.

    :param header: a Header, 80 bytes, or a Job, which has a target and versions already
    :param target: a Target or 32 bytes; None for that of the header's own bits
    :param first: the first nonce
    :param count: None for all nonces from first on. first + count ≤ 2**32
    :param versions: up to 32 values of the whole version field; None for the header's own
    :param backend: a Backend, a name, or None for the fastest
    :param count_only: counts the hits and keeps none, at the same speed however many there are
    :param limit: ends soon after so many hits were found; with one version at the last of them. ``done`` says where

    Raises TypeError and ValueError: an argument of another type, size or range. Raises Error: bits that are no target;
    as Backend.

    >>> genesis = Header(version=1, time=1231006505, bits=0x1d00ffff, merkle_root=bytes.fromhex(
    ...     "3ba3edfd7a7b12b27ac72c3e67768f617fc81bc3888a51323a9fb8aa4b1e5e4a"))
    >>> scan(genesis, first=2083000000, count=1000000).hits["nonce"]
    array([2083236893], dtype=uint32)
    """
    if isinstance(header, Job):
        if target is not None or versions is not None:
            raise TypeError("target, versions: a Job has its own")
        job = header
    else:
        job = Job(header, target, versions)
    first = number(first, "first")
    count = 2**32 - first if count is None else number(count, "count", 2**32 - first)
    if limit is not None:
        limit = number(limit, "limit", 2**64 - 1, 1)

    n_versions = job.n_versions
    stop, result = ffi.new("dsha256_stop *"), ffi.new("dsha256_scan_result *")
    found: list[NDArray[Any]] = []
    done = n_hits = 0
    started = clock()
    with using(backend) as handle:

        def go(n: int) -> None:
            """Tries the next n nonces; a buffer that is full is put aside."""
            nonlocal done, n_hits
            end = done + n
            while done < end and not (limit and n_hits >= limit):
                if count_only:
                    room, pointer = 0, ffi.NULL
                else:
                    wanted = min(max(64, n_hits), limit - n_hits if limit else _MOST_HITS, _MOST_HITS)
                    room = max(wanted, n_versions)
                    hits = np.empty(room, HIT)
                    pointer = pointer_to(hits, "dsha256_hit[]", writable=True)
                status = check(lib.dsha256_scan(handle, job._job, first + done, end - done, pointer, room, stop,
                                                result))
                done += result.n_done
                n_hits += result.n_hits
                if not count_only and result.n_hits:
                    found.append(hits[:result.n_hits])
                if status == lib.DSHA256_STOPPED:
                    return

        go(min(count, -(-_FIRST_RANGE // n_versions)))
        while done < count and not (limit and n_hits >= limit):
            per_nonce = (clock() - started) / done if done else 0
            n = count - done
            if limit:
                n = min(n, max(1, int(_FEW_SECONDS / per_nonce)))
            if n * per_nonce <= _FEW_SECONDS:
                go(n)
            else:
                interruptible(lambda n=n: go(n), stop)  # type: ignore[misc]
    seconds = clock() - started
    hits = np.empty(sum(map(len, found)), HIT)
    end = 0
    for some in found:  # rather than all in one step, for which Ctrl-C would wait
        hits[end:end + len(some)] = some
        end += len(some)
    return ScanResult(hits, n_hits, done, done * n_versions, seconds)

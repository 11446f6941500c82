"""Headers, targets, and checks of chains."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import Any, Union

from ._backend import Backend, using
from ._calls import CHUNK, Bytes, check, chunks, exactly, number, pointer_to, real, rows
from ._hash import from_hex, hash, to_hex  # pylint: disable=redefined-builtin
from ._native import ffi, lib

import numpy as np


@dataclass
class Header:
    """The fields of a block header. Hashes are 32 bytes in the header's own order, least significant byte first.

    >>> genesis = Header(version=1, time=1231006505, bits=0x1d00ffff, nonce=2083236893, merkle_root=from_hex(
    ...     "4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b"))
    >>> to_hex(genesis.hash())
    '000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f'
    """

    version: int = 0
    previous: bytes = bytes(32)
    merkle_root: bytes = bytes(32)
    time: int = 0
    bits: int = 0
    nonce: int = 0

    def encode(self) -> bytes:
        """The 80 bytes that are hashed; numbers are 4 bytes, least significant first.

        Raises TypeError and ValueError: a field is of another type, or out of range."""
        fields = ffi.new("dsha256_header *")
        fields.version = number(self.version, "version")
        fields.previous32 = exactly(self.previous, 32, "previous")
        fields.merkle_root32 = exactly(self.merkle_root, 32, "merkle_root")
        fields.time = number(self.time, "time")
        fields.bits = number(self.bits, "bits")
        fields.nonce = number(self.nonce, "nonce")
        header80 = ffi.new("uint8_t[80]")
        lib.dsha256_header_encode(header80, fields)
        return bytes(ffi.buffer(header80))

    @staticmethod
    def decode(header80: Bytes) -> Header:
        """The fields of 80 bytes. Every value is legal. Raises TypeError and ValueError: no buffer of 80 bytes.

        >>> Header.decode(Header(version=2, nonce=7).encode())
        Header(version=2, previous=b'...', merkle_root=b'...', time=0, bits=0, nonce=7)
        """
        fields = ffi.new("dsha256_header *")
        lib.dsha256_header_decode(fields, exactly(header80, 80, "header80"))
        return Header(fields.version, bytes(ffi.buffer(fields.previous32)), bytes(ffi.buffer(fields.merkle_root32)),
                      fields.time, fields.bits, fields.nonce)

    def hash(self) -> bytes:
        """Its double SHA-256: 32 bytes, least significant first."""
        return hash(self.encode())

    @property
    def target(self) -> Target:
        """The target of its bits. Raises Error where the network refuses them."""
        return Target.from_bits(self.bits)


@functools.total_ordering
class Target:
    """A 256-bit bound, which hashes meet that are ≤ it as numbers: smaller is harder. Immutable.

    :param target: 32 bytes, least significant first, or the number, 0 … 2**256 − 1

    Raises TypeError and ValueError: neither of these.

    >>> Target.from_bits(0x1d00ffff).difficulty
    1.0
    >>> Target.from_difficulty(0.001) > Target.from_difficulty(1)
    True
    """

    __slots__ = ("_bytes",)

    def __init__(self, target: Union[Bytes, int]) -> None:
        if isinstance(target, (int, np.integer)):
            target = number(target, "target", 2**256 - 1).to_bytes(32, "little")
        self._bytes = exactly(target, 32, "target")

    @staticmethod
    def from_bits(bits: int) -> Target:
        """The target of a header's bits field (nBits): mantissa × 256^(exponent − 3).

        Raises TypeError and ValueError: no integer of 32 bits. Raises Error where the network refuses it: negative,
        zero, over 256 bits. Source: Bitcoin Core, arith_uint256::SetCompact."""
        out = ffi.new("uint8_t[32]")
        check(lib.dsha256_target_from_bits(out, number(bits, "bits")))
        return Target(bytes(ffi.buffer(out)))

    @staticmethod
    def from_difficulty(difficulty: float) -> Target:
        """floor(0xffff × 2^208 / difficulty): the scale of Stratum pools and block explorers. Fractions are fine.

        Raises TypeError: no number. Raises Error: not a number above 0, or so large that the target is 0.

        >>> Target.from_difficulty(2).difficulty
        2.0
        """
        out = ffi.new("uint8_t[32]")
        check(lib.dsha256_target_from_difficulty(out, real(difficulty, "difficulty")))
        return Target(bytes(ffi.buffer(out)))

    @staticmethod
    def from_hex(text: str) -> Target:
        """The target that is written as people read it: 64 digits, most significant first.

        Raises TypeError: text is no string. Raises Error: not 64 hexadecimal digits."""
        return Target(from_hex(text))

    @property
    def bits(self) -> int:
        """The bits field for it, which keeps its most significant 15 … 24 bits only. Source: Bitcoin Core,
        arith_uint256::GetCompact."""
        return lib.dsha256_bits_from_target(self._bytes)  # type: ignore[no-any-return]

    @property
    def difficulty(self) -> float:
        """0xffff × 2^208 / target, Stratum's and the block explorers' scale; infinite for target 0."""
        return lib.dsha256_difficulty_from_target(self._bytes)  # type: ignore[no-any-return]

    @property
    def work(self) -> int:
        """How many hashes a hit takes on average: floor(2^256 / (target + 1)), which chains of blocks add up.

        Raises Error for target 0, of which it is 2^256. Source: Bitcoin Core, GetBlockProof."""
        out = ffi.new("uint8_t[32]")
        check(lib.dsha256_work_from_target(out, self._bytes))
        return int.from_bytes(bytes(ffi.buffer(out)), "little")

    def is_met_by(self, hash32: Bytes) -> bool:
        """Whether the hash, 32 bytes, least significant first, is ≤ the target. Raises TypeError and ValueError: no
        buffer of 32 bytes."""
        return bool(lib.dsha256_meets_target(exactly(hash32, 32, "hash32"), self._bytes))

    def __bytes__(self) -> bytes:
        return self._bytes

    def __int__(self) -> int:
        return int.from_bytes(self._bytes, "little")

    def __str__(self) -> str:
        return to_hex(self._bytes)

    def __repr__(self) -> str:
        return f"Target.from_hex({str(self)!r})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Target):
            return NotImplemented
        return self._bytes == other._bytes

    def __lt__(self, other: Target) -> bool:
        if not isinstance(other, Target):
            return NotImplemented
        return int(self) < int(other)

    def __hash__(self) -> int:
        return int(self).__hash__()


def target_bytes(target: Union[Target, Bytes]) -> bytes:
    """The 32 bytes of what stands for a target in an argument."""
    return bytes(target) if isinstance(target, Target) else exactly(target, 32, "target")


def bits_retarget(bits: int, first_time: int, last_time: int) -> int:
    """The bits of the next 2016 blocks of Bitcoin's main chain after those with these bits, whose first and last block
    carry these times: two weeks, a factor of 4 at most, never above 1d00ffff. Times are Unix seconds.

    Raises TypeError and ValueError: no integers of 32 bits. Source: Bitcoin Core, CalculateNextWorkRequired.

    >>> f"{bits_retarget(0x1d00ffff, 1261130161, 1262152739):08x}"  # block 32256
    '1d00d86a'
    """
    return lib.dsha256_bits_retarget(  # type: ignore[no-any-return]
        number(bits, "bits"), number(first_time, "first_time"), number(last_time, "last_time"))


def check_headers(headers: Bytes, *, work: bool = True, links: bool = True,
                  backend: Union[Backend, str, None] = None) -> int:
    """How many headers of a chain are valid, from its first one on: all of them, or the index of the first that fails.

    :param headers: uint8, shape (n, 80), or a buffer of n × 80 bytes
    :param work: each hash meets the target of the header's own bits
    :param links: each previous hash is the hash of the header before; the first one's is not looked at
    :param backend: a Backend, a name, or None for the fastest

    Raises TypeError and ValueError: another dtype or shape. Raises Error: as Backend.

    >>> genesis = Header(version=1, time=1231006505, bits=0x1d00ffff, nonce=2083236893, merkle_root=from_hex(
    ...     "4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b"))
    >>> check_headers(genesis.encode()), check_headers(bytes(80))
    (1, 0)
    """
    array = rows(headers, 80, "headers")
    checks = (lib.DSHA256_CHECK_WORK if work else 0) | (lib.DSHA256_CHECK_LINKS if links else 0)
    n_valid = ffi.new("size_t *")
    with using(backend) as handle:
        for first, end in chunks(len(array), handle):
            # One header of the chunk before, that the link to it is looked at, too.
            before = min(first, 1)
            part = np.ascontiguousarray(array[first - before:end])
            status = lib.dsha256_check_headers(handle, n_valid, pointer_to(part), len(part), checks)
            if status == lib.DSHA256_ERR_FORMAT:
                return first - before + int(n_valid[0])
            check(status)
    return len(array)


def work(headers: Bytes) -> int:
    """The work of a chain of headers: the sum of each target's, in hashes.

    :param headers: uint8, shape (n, 80), or a buffer of n × 80 bytes

    Raises TypeError and ValueError: another dtype or shape. Raises Error: bits that are no target.
    Source: Bitcoin Core, CBlockIndex::nChainWork.

    >>> work(Header(bits=0x1d00ffff).encode() * 2)
    8590065666
    """
    array = rows(headers, 80, "headers")
    total = 0
    for first in range(0, len(array), CHUNK):
        some = np.ascontiguousarray(array[first:first + CHUNK, 72:76]).view("<u4")
        bits, counts = np.unique(some, return_counts=True)
        total += sum(Target.from_bits(int(b)).work * int(n) for b, n in zip(bits, counts))
    return total


def fields_of(header: Union[Header, Bytes]) -> Any:
    """The 80 bytes of what stands for a header in an argument."""
    return header.encode() if isinstance(header, Header) else exactly(header, 80, "header")

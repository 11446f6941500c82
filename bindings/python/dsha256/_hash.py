"""Hashing."""

from __future__ import annotations

from typing import Any, Optional, Union

import numpy as np
from numpy.typing import NDArray

from ._backend import Backend, using
from ._calls import Bytes, check, chunk_size, chunks, exactly, flat, pointer_to, rows
from ._native import ffi, lib

_new, _buffer, _hash = ffi.new, ffi.buffer, lib.dsha256_hash
_HASH = ffi.typeof("uint8_t[32]")

# A message this long is hashed in pieces of this length, 10 ms each, so that Ctrl-C is obeyed. Whole blocks.
_PIECE = 1 << 22


def hash(data: Bytes) -> bytes:  # pylint: disable=redefined-builtin # as hashlib's functions are named
    """Double SHA-256, SHA256(SHA256(data)): 32 bytes, in the order in which they are hashed.

    What people read ("000000000019d668…") is the reverse: ``to_hex``. SHA-256 is FIPS 180-4.

    :param data: anything with the buffer protocol, of bytes, of any length; copied only if it is not contiguous

    Raises TypeError: data is no buffer of bytes.

    >>> hash(b"").hex()
    '5df6e0e2761359d30a8275058e299fcc0381534545f55cf43e41983f5d4c9456'
    """
    found: Any = data if type(data) is bytes else flat(data, "data")
    if len(found) > _PIECE:
        return _hash_long(found)
    out = _new(_HASH)
    _hash(out, found, len(found))
    return _buffer(out)[:]  # type: ignore[no-any-return]


def _hash_long(data: Any) -> bytes:
    state = ffi.new("uint32_t[8]", [0x6A09E667, 0xBB67AE85, 0x3C6EF372, 0xA54FF53A,
                                    0x510E527F, 0x9B05688C, 0x1F83D9AB, 0x5BE0CD19])
    memory = ffi.from_buffer("uint8_t[]", data) if isinstance(data, bytes) else data
    pointer = ffi.cast("unsigned char *", memory)
    whole = len(data) // 64 * 64
    for first in range(0, whole, _PIECE):
        lib.dsha256_transform(state, pointer + first, min(_PIECE, whole - first) // 64)
    # The rest, a bit that is 1, zeros, and the length in bits (FIPS 180-4, 5.1.1).
    rest = bytes(_buffer(pointer + whole, len(data) - whole)) + b"\x80"
    rest += bytes(-(len(rest) + 8) % 64) + (8 * len(data)).to_bytes(8, "big")
    lib.dsha256_transform(state, rest, len(rest) // 64)
    first_hash = b"".join(word.to_bytes(4, "big") for word in state)
    rest = first_hash + b"\x80" + bytes(23) + (256).to_bytes(8, "big")
    state = ffi.new("uint32_t[8]")
    lib.dsha256_midstate(state, rest)
    return b"".join(word.to_bytes(4, "big") for word in state)


def midstate(block: Bytes) -> tuple[int, ...]:
    """The SHA-256 state after one block of 64 bytes: eight numbers. Of a header's first 64 bytes this is its midstate.

    :param block: 64 bytes
    :return: the words a … h (FIPS 180-4, 6.2.2), as numbers

    Raises TypeError and ValueError: block is no buffer of 64 bytes.

    >>> [f"{word:08x}" for word in midstate(bytes(64))][0]
    'da5698be'
    """
    state = ffi.new("uint32_t[8]")
    lib.dsha256_midstate(state, exactly(block, 64, "block"))
    return tuple(state)


def _hash_rows(function: Any, array: NDArray[np.uint8], out: Optional[NDArray[np.uint8]], in_place: bool,
               backend: Union[Backend, str, None]) -> NDArray[np.uint8]:
    """Double SHA-256 of each row, chunk by chunk. in_place: out may begin where the array does."""
    n = len(array)
    if out is None:
        out = np.empty((n, 32), np.uint8)
    elif not isinstance(out, np.ndarray) or out.dtype != np.uint8:
        raise TypeError(f"out: expected an array of uint8, got {getattr(out, 'dtype', type(out).__name__)}")
    elif out.shape != (n, 32):
        raise ValueError(f"out: expected the shape ({n}, 32), got {out.shape}")
    elif not out.flags.c_contiguous or not out.flags.writeable:
        raise ValueError("out: expected a C-contiguous array that can be written")
    elif np.may_share_memory(array, out):
        same_start = array.flags.c_contiguous and array.ctypes.data == out.ctypes.data
        if not (in_place and same_start):
            raise ValueError("out: expected memory of its own" +
                             (", or the start of a C-contiguous input" if in_place else ""))
    with using(backend) as handle:
        for first, end in chunks(n, handle):
            part = np.ascontiguousarray(array[first:end])
            check(function(handle, pointer_to(out[first:end], writable=True), pointer_to(part), end - first))
    return out


def hash_headers(headers: Bytes, out: Optional[NDArray[np.uint8]] = None,
                 backend: Union[Backend, str, None] = None) -> NDArray[np.uint8]:
    """Double SHA-256 of n headers of 80 bytes.

    :param headers: uint8, shape (n, 80), any strides; or a buffer of n × 80 bytes. Not copied if it is contiguous
    :param out: where to write; C-contiguous uint8, shape (n, 32), of memory of its own
    :param backend: a Backend, a name, or None for the fastest
    :return: uint8, shape (n, 32), in the order in which they are hashed; out if that is given

    Raises TypeError and ValueError: another dtype or shape; out overlaps the headers. Raises Error: as Backend.

    >>> hash_headers(bytes(160)).shape
    (2, 32)
    """
    return _hash_rows(lib.dsha256_hash_headers, rows(headers, 80, "headers"), out, False, backend)


def hash_pairs(pairs: Bytes, out: Optional[NDArray[np.uint8]] = None,
               backend: Union[Backend, str, None] = None) -> NDArray[np.uint8]:
    """Double SHA-256 of n messages of 64 bytes, two hashes side by side, as in a merkle tree.

    :param pairs: uint8, shape (n, 64), any strides; or a buffer of n × 64 bytes
    :param out: where to write; C-contiguous uint8, shape (n, 32). May begin where C-contiguous pairs do
    :param backend: a Backend, a name, or None for the fastest
    :return: uint8, shape (n, 32), in the order in which they are hashed; out if that is given

    Raises TypeError and ValueError: another dtype or shape; out overlaps pairs elsewhere. Raises Error: as Backend.

    >>> hash_pairs(bytes(64))[0].tobytes() == hash(bytes(64))
    True
    """
    return _hash_rows(lib.dsha256_hash_pairs, rows(pairs, 64, "pairs"), out, True, backend)


def merkle_root(leaves: Bytes, backend: Union[Backend, str, None] = None, *, refuse_mutated: bool = True) -> bytes:
    """The merkle root of n ≥ 1 leaves, as Bitcoin builds it: an odd level repeats its last node.

    A list in which two equal nodes stand side by side has the root of a shorter one (CVE-2012-2459); no valid block has
    one. It is a ValueError unless ``refuse_mutated`` is False.

    :param leaves: uint8, shape (n, 32), or a buffer of n × 32 bytes, in the order in which they are hashed
    :param backend: a Backend, a name, or None for the fastest
    :param refuse_mutated: whether such a list is refused

    Raises TypeError and ValueError: another dtype or shape, no leaf, two equal nodes. Raises Error: as Backend.
    Source: Bitcoin Core, src/consensus/merkle.cpp.

    >>> merkle_root(bytes(32)) == bytes(32)
    True
    """
    level = rows(leaves, 32, "leaves")
    if len(level) == 0:
        raise ValueError("leaves: expected at least one")
    root, flag = ffi.new(_HASH), ffi.new("int *")
    mutated = 0
    with using(backend) as handle:
        # Whole subtrees, one in a call, so that Ctrl-C is obeyed: their roots are the leaves of a smaller tree.
        at_once = chunk_size(handle)
        while True:
            nodes = np.empty((-(-len(level) // at_once), 32), np.uint8)
            for i in range(len(nodes)):
                leaves_of = np.ascontiguousarray(level[i * at_once:(i + 1) * at_once])
                check(lib.dsha256_merkle_root(handle, root, pointer_to(leaves_of), len(leaves_of), flag))
                mutated |= flag[0]
                nodes[i] = np.frombuffer(_buffer(root), np.uint8)
            if len(nodes) == 1:
                break
            # The last may be less high: alone at the end of its level, it is repeated until it is as high as the rest.
            last = bytes(_buffer(root))
            for _ in range((at_once - 1).bit_length() - (len(leaves_of) - 1).bit_length()):
                last = hash(last + last)
            nodes[-1] = np.frombuffer(last, np.uint8)
            level = nodes
    if refuse_mutated and mutated:
        raise ValueError("leaves: two equal nodes side by side: the root is that of a shorter list (CVE-2012-2459)")
    return bytes(_buffer(root))


def to_hex(hash32: Bytes) -> str:
    """A hash or target as people read it, most significant byte first: 64 lower-case digits.

    Raises TypeError and ValueError: hash32 is no buffer of 32 bytes.

    >>> to_hex(bytes([1]) + bytes(31))[-2:]
    '01'
    """
    return exactly(hash32, 32, "hash32")[::-1].hex()


def from_hex(text: str) -> bytes:
    """The 32 bytes, least significant first, of a hash that is written as people read it.

    :param text: 64 hexadecimal digits, of either case

    Raises TypeError: text is no string. Raises Error: not 64 hexadecimal digits.

    >>> from_hex("00" * 31 + "ab")[0]
    171
    """
    if not isinstance(text, str):
        raise TypeError(f"text: expected a string, got {type(text).__name__}")
    out = ffi.new(_HASH)
    check(lib.dsha256_hash_from_hex(out, text.encode("utf-8", "replace").replace(b"\0", b"?")))
    return bytes(_buffer(out))

"""Double SHA-256 of Bitcoin block headers, as fast as the machine can.

Hashes and targets are 32 bytes in the order that a header itself holds, least significant byte first; ``to_hex`` and
``from_hex`` turn them to and from what people read. Every call that hashes releases the GIL, and may be used by any
number of threads.

>>> import dsha256
>>> genesis = dsha256.Header(version=1, time=1231006505, bits=0x1d00ffff, merkle_root=dsha256.from_hex(
...     "4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b"))
>>> dsha256.scan(genesis, first=2083000000, count=1000000).hits["nonce"]
array([2083236893], dtype=uint32)
"""

from ._backend import Backend, BackendInfo, BackendVariant, backends, opencl_configure, opencl_problem, selftest
from ._calls import Error, text_of
from ._engine import DeviceStats, Engine, Event
from ._hash import from_hex, hash, hash_headers, hash_pairs, merkle_root, midstate, to_hex
from ._native import lib
from ._scan import HIT, Job, ScanResult, scan
from ._template import Share, Space, Template, Unit
from ._work import Header, Target, bits_retarget, check_headers, work

__version__: str = text_of(lib.dsha256_version())

__all__ = [
    "HIT", "Backend", "BackendInfo", "BackendVariant", "DeviceStats", "Engine", "Error", "Event", "Header", "Job",
    "ScanResult", "Share", "Space", "Target", "Template", "Unit", "backends", "bits_retarget", "check_headers",
    "from_hex", "hash", "hash_headers", "hash_pairs", "merkle_root", "midstate", "opencl_configure", "opencl_problem",
    "scan", "selftest", "to_hex", "work",
]

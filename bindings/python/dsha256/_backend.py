"""Backends: the ways to hash."""

from __future__ import annotations

import contextlib
import threading
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Iterator, Optional, Union

from ._calls import check, text_of
from ._native import ffi, lib

_OPERATIONS = {
    "scan": lib.DSHA256_OP_SCAN,
    "scan_versions": lib.DSHA256_OP_SCAN_VERSIONS,
    "headers": lib.DSHA256_OP_HEADERS,
    "pairs": lib.DSHA256_OP_PAIRS,
    "compress": lib.DSHA256_OP_COMPRESS,
}


@dataclass(frozen=True)
class BackendInfo:
    """A backend of this library, whether this machine can run it or not."""

    name: str
    description: str
    lanes: int  #: messages hashed side by side in one register
    usable: bool
    missing: str  #: what the machine lacks for it; "" if it is usable
    is_device: bool  #: a device rather than a kernel for the CPU
    pci: str  #: where the device sits, "0000:41:00.0"; "" if nobody says
    same_as: str  #: the device listed before it that is the same board by another driver; "" if there is none


def backends() -> list[BackendInfo]:
    """All backends, "auto" not counted: that one is made of these. Looks for OpenCL devices.

    >>> [backend.name for backend in backends()][0]
    'scalar'
    """
    found = []
    info = ffi.new("dsha256_backend_info *")
    info.size = ffi.sizeof("dsha256_backend_info")
    for i in range(lib.dsha256_backend_count()):
        check(lib.dsha256_backend_info_at(info, i))
        found.append(BackendInfo(text_of(info.name), text_of(info.description), info.lanes, bool(info.usable),
                                 text_of(info.missing), bool(info.is_device), text_of(info.pci),
                                 text_of(info.same_as)))
    return found


class Backend:
    """A backend, opened by name: ``"auto"`` (the fastest kernel of the CPU for each operation), ``"avx2"``,
    ``"opencl:0"`` … A context manager; what is not closed is closed when nothing refers to it any more.

    Any number of threads may use it. Those that use a device take turns.

    Raises Error: unknown name, this machine cannot run it, its self-test failed, the device failed.

    >>> with Backend("scalar") as backend:
    ...     backend.name, backend.kernel("headers")
    ('scalar', 'scalar')
    """

    def __init__(self, name: str = "auto") -> None:
        if not isinstance(name, str):
            raise TypeError(f"name: expected a string, got {type(name).__name__}")
        self._handle: Any = ffi.NULL
        self._lock: Any = threading.RLock()
        opened = ffi.new("dsha256_backend **")
        if "\0" in name:
            raise ValueError("name: expected no NUL character")
        check(lib.dsha256_backend_open(opened, name.encode()))
        self._handle = opened[0]
        self.name = text_of(lib.dsha256_backend_name(self._handle))
        if not self.name.startswith("opencl:"):  # kernels of the CPU may be used by any number of threads at once
            self._lock = contextlib.nullcontext()

    def kernel(self, operation: str) -> str:
        """The name of the kernel that serves an operation: "scan" (one version), "scan_versions" (several),
        "headers", "pairs" or "compress"."""
        if operation not in _OPERATIONS:
            raise ValueError(f"operation: expected one of {', '.join(_OPERATIONS)}, got {operation!r}")
        with self._use() as handle:
            return text_of(lib.dsha256_backend_kernel(handle, _OPERATIONS[operation]))

    def selftest(self) -> None:
        """Hashes and scans known data. Raises Error if anything comes out wrong."""
        with self._use() as handle:
            check(lib.dsha256_selftest(handle))

    def close(self) -> None:
        """Closes it, once no other thread uses it. Closing it again does nothing."""
        with self._lock:
            handle, self._handle = self._handle, ffi.NULL
            if handle != ffi.NULL:
                lib.dsha256_backend_close(handle)

    @contextlib.contextmanager
    def _use(self) -> Iterator[Any]:
        with self._lock:
            if self._handle == ffi.NULL:
                raise ValueError(f"the backend {self.name} is closed")
            yield self._handle

    def __enter__(self) -> Backend:
        return self

    def __exit__(self, kind: Optional[type[BaseException]], error: Optional[BaseException],
                 traceback: Optional[TracebackType]) -> None:
        self.close()

    def __del__(self) -> None:
        if getattr(self, "_handle", None):
            self.close()

    def __repr__(self) -> str:
        return f"<dsha256.Backend {self.name}>"


@contextlib.contextmanager
def using(backend: Union[Backend, str, None]) -> Iterator[Any]:
    """What C functions take: of a Backend, of one that is opened by name for this call, or NULL for "auto"."""
    if backend is None:
        yield ffi.NULL
    elif isinstance(backend, Backend):
        with backend._use() as handle:
            yield handle
    elif isinstance(backend, str):
        with Backend(backend) as opened, opened._use() as handle:
            yield handle
    else:
        raise TypeError(f"backend: expected a Backend, a name or None, got {type(backend).__name__}")


def selftest(backend: Union[Backend, str, None] = None) -> None:
    """Hashes and scans known data with a backend, "auto" by default. Raises Error if anything comes out wrong."""
    with using(backend) as handle:
        check(lib.dsha256_selftest(handle))

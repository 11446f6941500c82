"""Backends: the ways to hash."""

from __future__ import annotations

import contextlib
import os
import threading
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Iterator, Optional, Union

from ._calls import Owner, check, number, text, text_of
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


def opencl_problem() -> str:
    """Why no OpenCL device is among the backends, or why some are not; "" if there are devices and nothing went wrong.
    Looks for OpenCL devices."""
    return text_of(lib.dsha256_opencl_problem())


def opencl_configure(*, library: Union[str, os.PathLike[str], None] = None,
                     cache: Union[str, os.PathLike[str], None] = None, launch_ms: int = 0) -> None:
    """How OpenCL devices are found and opened, for the whole process, in place of what was set before.

    Call it before anything lists or opens them (``backends``, an ``Engine``), while no other thread uses the package.

    :param library: the OpenCL loader to use; None for the system's
    :param cache: a folder, writable for this user alone, where compiled kernels and the variants that won are kept, so
        that the next process opens a device sooner; None: none are
    :param launch_ms: how long a launch is to take, at most 1000 milliseconds; 0 for 8, which keeps a desktop responsive
    """
    options = ffi.new("dsha256_opencl_options *")
    library_path, cache_path = _path(library, "library"), _path(cache, "cache")
    options.size = ffi.sizeof("dsha256_opencl_options")
    options.library, options.cache = library_path, cache_path
    options.launch_ms = number(launch_ms, "launch_ms", 1000)
    check(lib.dsha256_opencl_configure(options))


def _path(path: Union[str, os.PathLike[str], None], name: str) -> Any:
    if path is None:
        return ffi.NULL
    try:
        encoded = os.fsencode(path)
    except TypeError:
        raise TypeError(f"{name}: expected a path or None, got {type(path).__name__}") from None
    if b"\0" in encoded:
        raise ValueError(f"{name}: expected no NUL character")
    return ffi.new("char[]", encoded)


@dataclass(frozen=True)
class BackendVariant:
    """One of the ways in which a device can scan. They find the same; the fastest is chosen."""

    name: str  #: form of the kernel, function, size of work-groups: "nested+multiply-add scan_versions 256"
    rate: float  #: hashes per second in the best of its turns; 0: it failed, or there is no clock to tell
    is_chosen: bool  #: it serves


def _operation(name: str) -> Any:
    if not isinstance(name, str) or name not in _OPERATIONS:
        raise ValueError(f"operation: expected one of {', '.join(_OPERATIONS)}, got {name!r}")
    return _OPERATIONS[name]


class Backend(Owner):
    """A backend, opened by name: ``"auto"`` (the fastest kernel of the CPU for each operation), ``"avx2"``,
    ``"opencl:0"`` … A context manager; what is not closed is closed when nothing refers to it any more.

    Any number of threads may use it. Those that use a device take turns.

    Raises Error: unknown name, this machine cannot run it, its self-test failed, the device failed.

    >>> with Backend("scalar") as backend:
    ...     backend.name, backend.kernel("headers")
    ('scalar', 'scalar')
    """

    _instead = "open another one by its name"

    def __init__(self, name: str = "auto") -> None:
        self._lock: Any = threading.RLock()
        self._is_closed = False
        opened = ffi.new("dsha256_backend **")
        check(lib.dsha256_backend_open(opened, text(name, "name")))
        self._handle: Any = ffi.gc(opened[0], lib.dsha256_backend_close)
        self.name = text_of(lib.dsha256_backend_name(self._handle))
        if not self.name.startswith("opencl:"):  # kernels of the CPU may be used by any number of threads at once
            self._lock = contextlib.nullcontext()

    def kernel(self, operation: str) -> str:
        """The name of the kernel that serves an operation: "scan" (one version), "scan_versions" (several),
        "headers", "pairs" or "compress". Raises ValueError: another word, or the backend is closed."""
        with self._use() as handle:
            return text_of(lib.dsha256_backend_kernel(handle, _operation(operation)))

    def variants(self, operation: str) -> list[BackendVariant]:
        """Which variants of an OpenCL device raced for an operation, "scan" or "scan_versions", and which won. Empty
        for other backends and other operations: ``kernel`` has all there is to say of them.

        A device races on its own work, once it has worked for half a second. What is not decided yet is decided now,
        which takes seconds, and as long as the driver needs to compile; Ctrl-C waits for it.

        Raises Error: the device failed.

        >>> Backend("scalar").variants("scan")
        []
        """
        n = ffi.new("size_t *")
        with self._use() as handle:
            check(lib.dsha256_backend_variants(handle, ffi.NULL, n, _operation(operation), 0))
            variants = ffi.new("dsha256_backend_variant[]", n[0] + 1)
            variants[0].size = ffi.sizeof("dsha256_backend_variant")
            check(lib.dsha256_backend_variants(handle, variants, n, _operation(operation), n[0]))
            return [BackendVariant(text_of(one.name), one.hashes_per_second, bool(one.is_chosen))
                    for one in variants[0:n[0]]]

    def selftest(self) -> None:
        """Hashes and scans known data. Raises Error if anything comes out wrong."""
        with self._use() as handle:
            check(lib.dsha256_selftest(handle))

    def close(self) -> None:
        """Closes it. A device is closed once no other thread uses it; of a CPU's kernel, calls of other threads end as
        if nothing had happened. Using it afterwards is a ValueError; closing it again does nothing."""
        with self._lock:
            self._is_closed = True
            ffi.release(self._handle)  # once: one step, which Ctrl-C cannot divide

    @contextlib.contextmanager
    def _use(self) -> Iterator[Any]:
        with self._lock:
            if self._is_closed:
                raise ValueError(f"the backend {self.name} is closed")
            yield self._handle

    def __enter__(self) -> Backend:
        return self

    def __exit__(self, kind: Optional[type[BaseException]], error: Optional[BaseException],
                 traceback: Optional[TracebackType]) -> None:
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

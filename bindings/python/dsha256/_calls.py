"""What all modules share: errors, bytes in and out, calls that Ctrl-C can end."""

from __future__ import annotations

import _thread
import operator
import threading
import time
from typing import TYPE_CHECKING, Any, Callable, Iterable, Iterator, NoReturn, SupportsFloat, Union, cast

import numpy as np
from numpy.typing import NDArray

from ._native import ffi, lib

if TYPE_CHECKING:  # what type checkers bring themselves: all that has the buffer protocol, as far as each can say that
    from _typeshed import ReadableBuffer
    Bytes = Union[ReadableBuffer, NDArray[np.uint8]]
else:
    Bytes = Union[bytes, bytearray, memoryview, NDArray[np.uint8]]
"""Anything with the buffer protocol, of bytes."""


class Error(Exception):
    """What the library refused, or failed at.

    ``status`` is the number that the C function returned (``dsha256.Error.ARGUMENT`` and so on), the text says what it
    objected to.
    """

    ARGUMENT: int = lib.DSHA256_ERR_ARGUMENT
    MEMORY: int = lib.DSHA256_ERR_MEMORY
    BACKEND: int = lib.DSHA256_ERR_BACKEND
    DEVICE: int = lib.DSHA256_ERR_DEVICE
    SELFTEST: int = lib.DSHA256_ERR_SELFTEST
    FORMAT: int = lib.DSHA256_ERR_FORMAT

    def __init__(self, status: int, text: str) -> None:
        super().__init__(text)
        self.status = status

    def __reduce__(self) -> tuple[type[Error], tuple[int, str]]:
        return Error, (self.status, str(self))


def check(status: int) -> int:
    """The status of a C function: raises Error if it is one."""
    if status >= 0:
        return status
    text, detail = text_of(lib.dsha256_strerror(status)), text_of(lib.dsha256_error_text())
    raise Error(status, f"{text}: {detail}" if detail else text)


def text_of(pointer: Any) -> str:
    """A C string that the library owns; "" for NULL."""
    return cast(str, ffi.string(pointer).decode("utf-8", "replace")) if pointer else ""


def number(value: int, name: str, last: int = 0xFFFFFFFF, first: int = 0) -> int:
    """The value, which must be an integer of the range first … last."""
    try:
        value = operator.index(value)
    except TypeError:
        raise TypeError(f"{name}: expected an integer, got {type(value).__name__}") from None
    if not first <= value <= last:
        raise ValueError(f"{name}: expected {first} … {last}, got {value}")
    return value


def real(value: SupportsFloat, name: str) -> float:
    """The value, which must be a number; a text that says one is none."""
    try:
        return type(value).__float__(value)
    except (AttributeError, TypeError):
        raise TypeError(f"{name}: expected a number, got {type(value).__name__}") from None
    except OverflowError:
        raise ValueError(f"{name}: expected a number that fits into 64 bits of floating point") from None


def text(value: str, name: str) -> bytes:
    """The text as C takes it."""
    if not isinstance(value, str):
        raise TypeError(f"{name}: expected a string, got {type(value).__name__}")
    if "\0" in value:
        raise ValueError(f"{name}: expected no NUL character")
    return value.encode("utf-8", "surrogatepass")


def listed(values: Iterable[Any], name: str, what: str) -> list[Any]:
    """The elements of a list, or of what else gives them one by one; but not of texts and bytes."""
    try:
        if not isinstance(values, (str, bytes, bytearray, memoryview)):
            return list(iter(values))
    except TypeError:
        pass
    raise TypeError(f"{name}: expected a list of {what}, got {type(values).__name__}")


class Owner:
    """What has memory of C, or threads: a copy of it would free them twice."""

    _instead: str

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"{type(self).__name__}: cannot be copied or pickled; {self._instead}")


_PIECE = 1 << 20  # bytes gathered at once, 10 ms


def flat(data: Bytes, name: str) -> Any:
    """Bytes that C can read: the object itself, or a copy if it does not lie in one piece."""
    if type(data) is bytes:
        return data
    try:
        view = memoryview(cast(Any, data))
    except TypeError:
        raise TypeError(f"{name}: expected bytes or a buffer of them, got {type(data).__name__}") from None
    if view.itemsize != 1:
        raise TypeError(f"{name}: expected a buffer of bytes, got items of {view.itemsize} bytes ('{view.format}')")
    if view.c_contiguous:
        return ffi.from_buffer("uint8_t[]", view)
    array = np.asarray(view).view(np.uint8)
    copy = np.empty(array.size, np.uint8)
    for first in range(0, array.size, _PIECE):  # Ctrl-C is obeyed between two pieces
        copy[first:first + _PIECE] = array.flat[first:first + _PIECE]
    return pointer_to(copy)


def exactly(data: Bytes, size: int, name: str) -> bytes:
    """The bytes, of which there must be so many."""
    found = flat(data, name)
    if len(found) != size:
        raise ValueError(f"{name}: expected {size} bytes, got {len(found)}")
    return bytes_of(found)


def bytes_of(found: Any) -> bytes:
    """A copy of what flat returned, which nobody changes."""
    return found if type(found) is bytes else bytes(ffi.buffer(found))


def rows(data: Bytes, width: int, name: str) -> NDArray[np.uint8]:
    """An array (n, width) over the data, which is not copied."""
    if isinstance(data, np.ndarray):
        array = data
    else:
        try:
            view = memoryview(data)
        except TypeError:
            raise TypeError(f"{name}: expected an array (n, {width}) of uint8 or a buffer of bytes, "
                            f"got {type(data).__name__}") from None
        array = np.asarray(view)
    if array.dtype != np.uint8:
        raise TypeError(f"{name}: expected uint8, got {array.dtype}")
    if array.ndim == 1 and array.size % width == 0:
        array = array.reshape(-1, width)
    if array.ndim != 2 or array.shape[1] != width:
        raise ValueError(f"{name}: expected the shape (n, {width}), got {array.shape}")
    return array


def pointer_to(array: NDArray[Any], c_type: str = "uint8_t[]", writable: bool = False) -> Any:
    """The array's memory; it must be contiguous."""
    return ffi.from_buffer(c_type, array, require_writable=writable)


CHUNK = 1 << 14
"""Messages hashed in one call: 16 ms at a million a second, the slowest kernel. Ctrl-C is obeyed between two calls."""
DEVICE_CHUNK = 1 << 20
"""The same on a device: 10 ms at a hundred million a second. Transfers overlap with hashing within a call."""


def chunk_size(handle: Any) -> int:
    """For a backend's handle."""
    is_device = text_of(lib.dsha256_backend_name(handle)).startswith("opencl:")
    return DEVICE_CHUNK if is_device else CHUNK


def chunks(n: int, handle: Any) -> Iterator[tuple[int, int]]:
    """The ranges first, end of chunks of n."""
    size = chunk_size(handle)
    for first in range(0, n, size):
        yield first, min(first + size, n)


def interruptible(call: Callable[[], None], stop: Any) -> None:
    """Runs call, which ends soon after the stop flag is set, so that Ctrl-C is obeyed meanwhile.

    The handlers of signals run on the main thread, and not while that is in C; so the call goes to another thread."""
    if threading.current_thread() is not threading.main_thread():
        call()
        return
    begun = finished = cancelled = False
    failed: list[BaseException] = []
    wake = _thread.allocate_lock()  # free once the call has ended
    wake.acquire()

    def run() -> None:
        nonlocal begun, finished
        begun = True
        try:
            if not cancelled:
                call()
        except BaseException as error:  # raised again where somebody waits for it
            failed.append(error)
        finished = True
        wake.release()

    # Ctrl-C may come between any two steps here. threading's own locks are not safe then; these two calls are one step
    # each, and a thread that has not begun yet will find that it was cancelled.
    try:
        _thread.start_new_thread(run, ())
        wake.acquire()
    except BaseException:
        cancelled = True
        lib.dsha256_stop_set(stop, 1)
        if begun and not finished:
            wake.acquire()
        raise
    if failed:
        raise failed[0]


clock = time.perf_counter

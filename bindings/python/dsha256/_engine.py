"""The engine: all cores and devices at work in the background."""

from __future__ import annotations

import asyncio
import collections
import itertools
import threading
from dataclasses import dataclass
from types import TracebackType
from typing import Any, AsyncIterator, Iterator, Optional, Union

from ._calls import Bytes, Owner, check, number, real, text, text_of
from ._native import ffi, lib
from ._scan import Job
from ._template import Share, Space, _share_from_c
from ._work import Header, Target, target_bytes

_POLL_MS = 20  # between two looks for Ctrl-C
_EVENTS = 64  # taken in one call


@dataclass(frozen=True)
class Event:
    """What happened: ``kind`` is "hit", "done" (the job's whole range was tried; its hits all came before), or
    "device_lost" (the others do its work)."""

    kind: str
    tag: int  #: what the job or space was submitted with
    device: int  #: number of the CPU worker or device
    hashes: int = 0  #: of a done event: nonces × versions
    nonce: int = 0  #: of a hit, as are those that follow
    version: int = 0
    hash: bytes = b""  #: 32 bytes, least significant first
    share: Optional[Share] = None  #: of a hit in a space: what to submit


@dataclass(frozen=True)
class DeviceStats:
    """What one CPU worker (a thread) or device did since the engine was created."""

    backend: str
    kernel: str  #: what it uses now
    hashes: int  #: also for jobs that were cancelled
    hits: int
    hardware_errors: int  #: above 0 the hardware is at fault
    busy_seconds: float
    wall_seconds: float
    rate_1s: float  #: hashes per second over the last second
    rate_60s: float  #: and over the last minute
    losses: int  #: how often it failed or stalled
    working: bool  #: False while it is lost


_KINDS = {lib.DSHA256_EVENT_HIT: "hit", lib.DSHA256_EVENT_DONE: "done", lib.DSHA256_EVENT_DEVICE_LOST: "device_lost"}


class Engine(Owner):
    """Threads and devices that work through jobs in the background. A context manager.

    Iterating, by ``for`` or ``async for``, gives events until all that was submitted is done. Any thread may call
    anything, but after a fork the child has no engine.

    :param backends: None for the fastest CPU kernels on all threads and every device, ``"cpu"``, or names separated by
        commas: ``"avx2,opencl:0"``
    :param threads: CPU workers; 0 for all that the process may use
    :param duty: percent of the time that each worker hashes
    :param max_jobs: room for jobs that are not finished (0: 64)
    :param max_events: room for events that nobody took (0: 1024)
    :param pin: each CPU worker stays on one CPU

    Raises TypeError and ValueError: an argument of another type or range. Raises Error: a backend that is not
    here; a device or board twice. Every method raises ValueError once the engine is closed.

    >>> job = Job(Header(version=1, time=1231006505, bits=0x1d00ffff, merkle_root=bytes.fromhex(
    ...     "3ba3edfd7a7b12b27ac72c3e67768f617fc81bc3888a51323a9fb8aa4b1e5e4a")))
    >>> with Engine("cpu") as engine:
    ...     engine.submit(job, tag=7, first=2083000000, count=1000000)
    ...     [(event.kind, event.tag, event.nonce) for event in engine]
    True
    [('hit', 7, 2083236893), ('done', 7, 0)]
    """

    _instead = "make another one"

    def __init__(self, backends: Optional[str] = None, *, threads: int = 0, duty: int = 100, max_jobs: int = 0,
                 max_events: int = 0, pin: bool = False) -> None:
        self._handle: Any = None
        self._is_closed = False
        self._calls = 0  # under way
        self._condition = threading.Condition()
        self._waiting = threading.Lock()  # held from before an event is taken until it is accounted for
        # C has a number for each job and space, so that no two are taken for each other whatever their tags are.
        self._numbers = itertools.count(1)
        self._unfinished: dict[int, tuple[int, Optional[Space]]] = {}  # by number: the tag, and the space that C has
        self._taken: collections.deque[Event] = collections.deque()
        # What C gave away. Ctrl-C is obeyed right behind the call: what came with it is still here for the next one.
        self._events, self._n_events = ffi.new("dsha256_engine_event[]", _EVENTS), ffi.new("size_t *")
        options = ffi.new("dsha256_engine_options *")
        options.size = ffi.sizeof("dsha256_engine_options")
        names = ffi.NULL if backends is None else ffi.new("char[]", text(backends, "backends"))
        options.backends = names
        options.threads = number(threads, "threads")
        options.duty_percent = number(duty, "duty", 100, 1)
        options.max_jobs = number(max_jobs, "max_jobs")
        options.max_events = number(max_events, "max_events")
        options.pin = bool(pin)
        created = ffi.new("dsha256_engine **")
        check(lib.dsha256_engine_create(created, options))
        self._handle = ffi.gc(created[0], lib.dsha256_engine_destroy)

    # ---- Work

    def submit(self, work: Union[Job, Space, Header, Bytes], tag: int = 0, *, first: int = 0,
               count: Optional[int] = None) -> bool:
        """Queues a job, the nonces first … first + count − 1 of it (count None: all from first on), or all that is
        left of a space, or a header with the target of its own bits. ``tag`` comes back with its events.

        A space is the engine's until its done event was taken, or cancel or close returned; after these two it holds
        all that was not finished.

        :return: False if there is no room: try again after an event

        Raises TypeError and ValueError: an argument of another type or range. Raises RuntimeError: an engine has the
        space already. Raises Error: a header with bits that are no target; after a fork.
        """
        tag = number(tag, "tag", 2**64 - 1)
        if isinstance(work, Space):
            if first != 0 or count is not None:
                raise TypeError("first, count: a space has its own range")
            with self._using() as handle, work._lock, self._condition:
                return self._submit(tag, work, lib.dsha256_engine_submit_space, handle, work._use())
        job = work if isinstance(work, Job) else Job(work)
        first = number(first, "first")
        count = 2**32 - first if count is None else number(count, "count", 2**32 - first)
        with self._using() as handle, self._condition:
            return self._submit(tag, None, lib.dsha256_engine_submit, handle, job._job, first, count)

    def _submit(self, tag: int, space: Optional[Space], submit: Any, handle: Any, work: Any, *nonces: int) -> bool:
        """Under the condition, so that neither cancel nor a done event comes before it is known what is unfinished."""
        one = next(self._numbers)
        # What was begun counts from before the call on: Ctrl-C may come behind it, when C has the space.
        self._unfinished[one] = (tag, space)
        if space is not None:
            space._engine = self
        status = submit(handle, work, one, *nonces)
        if status != lib.DSHA256_OK:
            self._finish(one)
        return check(status) == lib.DSHA256_OK  # type: ignore[no-any-return]

    def cancel(self) -> None:
        """Drops every job and space. No event of theirs comes afterwards."""
        with self._using() as handle:
            lib.dsha256_engine_cancel(handle)  # at once
            with self._waiting, self._condition:
                lib.dsha256_engine_cancel(handle)  # with it what was submitted while another thread took events
                known = [*self._taken, *map(self._event, self._events[0:self._n_events[0]])]
                self._n_events[0] = 0
                self._taken = collections.deque(event for event in known if event.kind == "device_lost")
                self._release_all()

    def set_target(self, tag: int, target: Union[Target, Bytes]) -> None:
        """From now on hits of the jobs and spaces with this tag are measured by the new target. Nothing is lost or
        tried twice. Raises Error: nothing unfinished has this tag."""
        target32 = target_bytes(target)
        with self._using() as handle:
            with self._condition:
                statuses = [lib.dsha256_engine_set_target(handle, one, target32) for one in self._with_tag(tag)]
                if all(status < 0 for status in statuses):  # some may be done, with an event that nobody took
                    check(statuses[-1])

    def pause(self, on: bool = True) -> None:
        """Workers rest, in the middle of their jobs; with False they go on."""
        with self._using() as handle:
            lib.dsha256_engine_pause(handle, bool(on))

    def set_duty(self, percent: int) -> None:
        """The share of the time that each worker hashes, 1 … 100 percent. Raises TypeError and ValueError: no such
        integer."""
        with self._using() as handle:
            check(lib.dsha256_engine_set_duty(handle, number(percent, "percent", 100, 1)))

    # ---- Events

    def wait(self, timeout: Optional[float] = None) -> list[Event]:
        """The events that are there, or the first to come within so many seconds (None: however long it takes; 0: none
        is waited for). Ctrl-C is obeyed meanwhile.

        Raises TypeError: timeout is no number."""
        n = self._n_events
        left_ms = None if timeout is None else max(0.0, real(timeout, "timeout") * 1000)
        while True:
            with self._condition:
                if self._taken:
                    taken, self._taken = list(self._taken), collections.deque()
                    return taken
            wait_ms = _POLL_MS if left_ms is None else min(_POLL_MS, left_ms)
            with self._using() as handle, self._waiting:
                if n[0] == 0:
                    check(lib.dsha256_engine_wait(handle, self._events, _EVENTS, n, int(wait_ms)))
                if n[0] > 0:
                    with self._condition:
                        taken = [self._event(event) for event in self._events[0:n[0]]]
                        done = [event.tag for event in self._events[0:n[0]] if event.kind == lib.DSHA256_EVENT_DONE]
                        n[0] = 0
                        for one in done:
                            self._finish(one)
                    return taken
            if left_ms is not None:
                left_ms -= wait_ms
                if left_ms < 1:
                    return []

    def __iter__(self) -> Iterator[Event]:
        while True:
            events = self.wait(0) or (self.wait(_POLL_MS / 1000) if self.unfinished else [])
            if not events and not self.unfinished:
                return
            yield from self._one_by_one(events)

    async def __aiter__(self) -> AsyncIterator[Event]:
        loop = asyncio.get_running_loop()
        while True:
            events = self.wait(0)
            if not events:
                if not self.unfinished:
                    return
                events = await loop.run_in_executor(None, self.wait, _POLL_MS / 1000)
            for event in self._one_by_one(events):
                yield event

    def _one_by_one(self, events: list[Event]) -> Iterator[Event]:
        """What a loop that ends early did not look at is kept for the next."""
        rest = collections.deque(events)
        try:
            while rest:
                yield rest.popleft()
        finally:
            with self._condition:
                self._taken.extendleft(reversed(rest))

    def _event(self, event: Any) -> Event:
        kind = _KINDS[event.kind]
        if kind == "device_lost":
            return Event(kind, 0, event.device)
        tag, space = self._unfinished[event.tag]
        if kind == "done":
            return Event(kind, tag, event.device, event.hashes)
        share = None if space is None else _share_from_c(event.share, space._extranonce2_size)
        return Event(kind, tag, event.device, 0, event.hit.nonce, event.hit.version,
                     bytes(ffi.buffer(event.hit.hash32)), share)

    # ---- What it does

    @property
    def unfinished(self) -> int:
        """Jobs and spaces whose done event was not taken yet."""
        with self._condition:
            return len(self._unfinished)

    def progress(self, tag: int) -> int:
        """How far the job with this tag is, which no other unfinished job may have: so many nonces from its first on
        were tried, without a gap, and the events of all their hits are there or were taken. Nonces behind them may have
        been tried, too. What it says before ``cancel`` is where to go on later.

        For hits in the order of their nonces: read it, ``wait(0)`` until that is empty, and sort those that lie before.

        Raises Error: no unfinished job has this tag (its done event is there, or was taken); spaces have no such order.
        Raises ValueError: several have it.
        """
        n_done = ffi.new("uint64_t *")
        with self._using() as handle:
            with self._condition:
                found = []
                for one in self._with_tag(tag):
                    status = lib.dsha256_engine_get_progress(handle, one, n_done)
                    found += [n_done[0]] if status == lib.DSHA256_OK else []
                if not found:
                    check(status)
        if len(found) > 1:
            raise ValueError(f"tag: expected one job with the tag {tag}, there are {len(found)}")
        return found[0]  # type: ignore[no-any-return]

    def stats(self) -> list[DeviceStats]:
        """What each CPU worker and device did; the CPU workers come first."""
        found = []
        stats = ffi.new("dsha256_engine_stats *")
        stats.size = ffi.sizeof("dsha256_engine_stats")
        with self._using() as handle:
            for device in range(lib.dsha256_engine_device_count(handle)):
                check(lib.dsha256_engine_get_stats(handle, stats, device))
                found.append(DeviceStats(text_of(stats.backend), text_of(stats.kernel), stats.hashes, stats.hits,
                                         stats.hardware_errors, stats.busy_ns / 1e9, stats.wall_ns / 1e9, stats.rate_1s,
                                         stats.rate_60s, stats.losses, bool(stats.working)))
        return found

    # ---- The end

    def close(self) -> None:
        """Stops the workers, once no other thread is in a call. Closing it again does nothing."""
        with self._condition:
            self._is_closed = True  # to those who would begin a call
            while self._calls > 0:
                self._condition.wait()
            if self._handle is not None:
                ffi.release(self._handle)  # not a second time: it is one step, which Ctrl-C cannot divide
                self._release_all()

    def __enter__(self) -> Engine:
        return self

    def __exit__(self, kind: Optional[type[BaseException]], error: Optional[BaseException],
                 traceback: Optional[TracebackType]) -> None:
        self.close()

    def __del__(self) -> None:
        if getattr(self, "_handle", None) is not None:  # before its spaces go
            self.close()

    def _finish(self, one: int) -> None:
        _, space = self._unfinished.pop(one)
        if space is not None:
            space._engine = None

    def _release_all(self) -> None:
        while self._unfinished:
            self._finish(next(iter(self._unfinished)))

    def _with_tag(self, tag: int) -> list[int]:
        """The numbers of what is unfinished with the tag; [0], which C does not know, if there is none."""
        tag = number(tag, "tag", 2**64 - 1)
        return [one for one, (its_tag, _) in self._unfinished.items() if its_tag == tag] or [0]

    def _using(self) -> _Call:
        return _Call(self)


class _Call:
    """A call of the C function under way: the engine is not destroyed meanwhile."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine

    def __enter__(self) -> Any:
        with self.engine._condition:
            if self.engine._is_closed:
                raise ValueError("the engine is closed")
            self.engine._calls += 1
            return self.engine._handle

    def __exit__(self, kind: Optional[type[BaseException]], error: Optional[BaseException],
                 traceback: Optional[TracebackType]) -> None:
        with self.engine._condition:
            self.engine._calls -= 1
            self.engine._condition.notify_all()

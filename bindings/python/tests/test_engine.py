"""The engine: events, spaces, the end."""

import asyncio
import collections
import gc
import itertools
import os
import threading
import time
import weakref

import dsha256
import pytest
from conftest import GENESIS

EASY = dsha256.Target(2**248 - 1)
FIND = {"first": 2083000000, "count": 1000000}


@pytest.fixture(name="template")
def template_of():
    # A job of our own making: 2 bytes of extranonce2, one free bit of the version.
    params = ["1", "00" * 32, "0100000001", "02", [], "20000000", "207fffff", "60000000", True]
    template = dsha256.Template.from_notify(params, "abcd", 2, 0x2000)
    template.set_target(EASY)
    return template


def small_space(template):
    return dsha256.Space(template, extranonce2=(b"\0\0", b"\0\7"), nonces=(0, 9999))


def test_job():
    with dsha256.Engine("cpu", threads=2) as engine:
        assert engine.submit(dsha256.Job(GENESIS), tag=7, **FIND)
        hit, done = engine
        assert (hit.kind, hit.tag, hit.nonce, hit.version, hit.hash) == ("hit", 7, 2083236893, 1, GENESIS.hash())
        assert (done.kind, done.tag, done.hashes) == ("done", 7, 1000000)
        assert not list(engine) and engine.unfinished == 0
        stats = engine.stats()
        assert len(stats) == 2 and sum(one.hashes for one in stats) == 1000000 and sum(one.hits for one in stats) == 1
        assert all(one.working and one.kernel and one.losses == 0 for one in stats)


def test_asyncio():
    async def collect():
        with dsha256.Engine("cpu", threads=2) as engine:
            engine.submit(GENESIS, tag=1, **FIND)
            return [event.kind async for event in engine]
    assert asyncio.run(collect()) == ["hit", "done"]


def test_space(template, backend_or_device):
    expected = {(unit.share(hit)) for unit in small_space(template) for hit in unit.scan().hits}
    space = small_space(template)
    total = space.left
    with dsha256.Engine(backend_or_device, threads=2) as engine:
        assert engine.submit(space, tag=3)
        with pytest.raises(RuntimeError, match="the space is the engine's"):
            assert space.left
        events = list(engine)
        assert space.left == 0
    shares = [event.share for event in events if event.kind == "hit"]
    assert len(shares) == len(expected) and set(shares) == expected
    assert events[-1].kind == "done" and events[-1].hashes == total
    for share in shares[:20]:
        assert EASY.is_met_by(dsha256.hash(template.header(share)))


def test_cancel_gives_the_space_back(template):
    space = dsha256.Space(template)
    total = space.left
    with dsha256.Engine("cpu", threads=1) as engine:
        engine.submit(space, tag=1)
        engine.submit(GENESIS, tag=2)
        engine.cancel()
        assert engine.unfinished == 0 and engine.wait(0) == [] and list(engine) == []
        assert 0 < space.left <= total
        engine.submit(GENESIS, tag=1, **FIND)  # the same tag, another job: has no shares
        assert [(event.kind, event.share) for event in engine] == [("hit", None), ("done", None)]
        engine.submit(space)
    assert 0 < space.left <= total  # closed: it is the program's again


NEVER = dsha256.Target(0)


def test_tags_may_be_shared(template):
    """What has one tag is not taken for each other: not the job for the space, not one space for the other."""
    template.set_target(NEVER)
    with dsha256.Engine("cpu", threads=1) as engine:
        space = dsha256.Space(template)
        engine.submit(dsha256.Job(GENESIS), **FIND)
        engine.submit(space)
        hit, done = itertools.islice(engine, 2)
        assert (hit.kind, hit.share, hit.tag) == ("hit", None, 0)
        assert (done.kind, done.hashes, done.tag, engine.unfinished) == ("done", FIND["count"], 0, 1)
        alive = weakref.ref(space)
        with pytest.raises(RuntimeError, match="the space is the engine's"):
            assert space.left
        del space
        gc.collect()
        assert alive()  # C works on it
        engine.cancel()
        gc.collect()
        assert not alive()


def test_spaces_with_one_tag(template):
    other = dsha256.Template.from_notify(
        ["1", "00" * 32, "0100000001", "02", [], "20000000", "207fffff", "60000000", True], "abcd", 4)
    other.set_target(EASY)
    for _ in range(10):
        first = dsha256.Space(template, extranonce2=(b"\0\0", b"\0\0"), nonces=(0, 299999))
        second = dsha256.Space(other, extranonce2=(b"abcd", b"abcd"), nonces=(0, 999))
        sizes = {first.left: (first, 2), second.left: (second, 4)}
        hits = {size: len(dsha256.Space.load(space.save()).next().scan().hits) for size, (space, _) in sizes.items()}
        found = collections.Counter()
        with dsha256.Engine("cpu", threads=2) as engine:
            assert engine.submit(first, tag=8) and engine.submit(second, tag=8)
            for event in engine:
                if event.kind == "hit":
                    found[len(event.share.extranonce2)] += 1
                else:
                    space, size = sizes.pop(event.hashes)
                    assert space.left == 0 and found[size] == hits[event.hashes]
                    for other_space, _ in sizes.values():  # is the engine's, or its event was taken in the same call
                        assert other_space._engine is engine or other_space.left == 0
        assert not sizes


def test_target_for_all_with_the_tag(template):
    space = small_space(template)
    with dsha256.Engine("cpu", threads=1) as engine:
        engine.pause()
        engine.submit(dsha256.Job(GENESIS, EASY), tag=5, count=1000)
        engine.submit(space, tag=5)
        engine.submit(dsha256.Job(GENESIS, EASY), tag=6, count=1000)
        engine.set_target(5, NEVER)
        engine.pause(False)
        assert {event.tag for event in engine if event.kind == "hit"} == {6}
        with pytest.raises(dsha256.Error, match="tag"):
            engine.set_target(5, NEVER)


def test_progress_of_one_among_several(template):
    with dsha256.Engine("cpu", threads=1) as engine:
        engine.pause()
        engine.submit(dsha256.Space(template), tag=1)
        for tag in (1, 2, 2):
            assert engine.submit(dsha256.Job(GENESIS, NEVER), tag=tag)
        assert engine.progress(1) == 0
        with pytest.raises(ValueError, match="tag: expected one job with the tag 2, there are 2"):
            engine.progress(2)
        with pytest.raises(dsha256.Error, match="no unfinished job has this tag"):
            engine.progress(3)


class Lib:
    """The library's functions, of which a test puts others in place."""

    def __getattr__(self, name):
        return getattr(dsha256._native.lib, name)


def test_ctrl_c_loses_no_event(template, monkeypatch):
    """It is obeyed right behind a call of C, which may have taken events."""
    lib = Lib()

    def wait(*arguments):
        if dsha256._native.lib.dsha256_engine_wait(*arguments) == lib.DSHA256_OK:
            raise KeyboardInterrupt
        return lib.DSHA256_TIMEOUT
    lib.dsha256_engine_wait = wait

    def collect(engine):
        events = []
        while engine.unfinished:
            try:
                events += engine.wait(0.02)
            except KeyboardInterrupt:
                pass
        return events
    monkeypatch.setattr(dsha256._engine, "lib", lib)
    with dsha256.Engine("cpu", threads=1) as engine:
        engine.submit(GENESIS, tag=1, **FIND)
        assert [event.kind for event in collect(engine)] == ["hit", "done"]
        engine.submit(small_space(template))
        with pytest.raises(KeyboardInterrupt):
            engine.wait()
        engine._events[0].kind = lib.DSHA256_EVENT_DEVICE_LOST  # as if one of these were that
        engine.cancel()  # nothing else comes afterwards
        assert [event.kind for event in engine.wait(0)] == ["device_lost"]
        engine.submit(GENESIS, tag=2, **FIND)
        assert [(event.kind, event.tag) for event in collect(engine)] == [("hit", 2), ("done", 2)]


def test_cancel_waits_for_submit(template, monkeypatch):
    """A cancel between a space's way into C and what is written down about it would set free what C works on."""
    lib = Lib()

    def submit(*arguments):
        canceller.start()
        canceller.join(0.3)
        assert canceller.is_alive()
        return dsha256._native.lib.dsha256_engine_submit_space(*arguments)
    lib.dsha256_engine_submit_space = submit
    with dsha256.Engine("cpu", threads=1) as engine:
        canceller = threading.Thread(target=engine.cancel)
        monkeypatch.setattr(dsha256._engine, "lib", lib)
        space = dsha256.Space(template)
        assert engine.submit(space)
        canceller.join()
        assert engine.unfinished == 0 and space.left > 0


def test_a_loop_that_ends_early_loses_nothing():
    with dsha256.Engine("cpu", threads=2) as engine:
        engine.submit(dsha256.Job(GENESIS, EASY), count=100000)
        expected = dsha256.scan(GENESIS, EASY, count=100000).n_hits
        seen = 0
        for event in engine:
            seen += event.kind == "hit"
            if seen >= 10:
                break
        assert seen + sum(event.kind == "hit" for event in engine) == expected
        assert engine.unfinished == 0


def test_set_target():
    with dsha256.Engine("cpu", threads=1) as engine:
        engine.pause()
        engine.submit(dsha256.Job(GENESIS, EASY), tag=5, count=100000)
        engine.set_target(5, dsha256.Target(2**246 - 1))
        engine.pause(False)
        hits = sorted(event.nonce for event in engine if event.kind == "hit")
    assert hits == list(dsha256.scan(GENESIS, dsha256.Target(2**246 - 1), count=100000).hits["nonce"])
    with dsha256.Engine("cpu", threads=1) as engine, pytest.raises(dsha256.Error):
        engine.set_target(99, EASY)


def test_progress(backend_or_device):
    """It grows; what lies before it has come."""
    first, count = 5000, 200000
    expected = dsha256.scan(GENESIS, EASY, first, count).hits["nonce"]
    with dsha256.Engine(backend_or_device, threads=2, max_events=64) as engine:
        assert engine.submit(dsha256.Job(GENESIS, EASY), tag=5, first=first, count=count)
        seen, before = [], 0
        while engine.unfinished:
            try:
                done = engine.progress(5)
            except dsha256.Error:
                done = count
            while True:
                events = engine.wait(0)
                if not events:
                    break
                seen += [event.nonce for event in events if event.kind == "hit"]
            assert before <= done <= count and set(expected[expected < first + done]) <= set(seen)
            before = done
        assert sorted(seen) == list(expected)
        assert engine.submit(dsha256.Job(GENESIS, dsha256.Target(0), range(32)), tag=2**64 - 1)
        while engine.progress(2**64 - 1) == 0:
            time.sleep(0.001)
        engine.cancel()
        with pytest.raises(dsha256.Error, match="no unfinished job has this tag"):
            engine.progress(2**64 - 1)
        with pytest.raises(ValueError, match="tag: expected 0"):
            engine.progress(-1)


def test_full_and_duty():
    with dsha256.Engine("cpu", threads=1, max_jobs=2, duty=50) as engine:
        engine.pause()
        assert engine.submit(GENESIS) and engine.submit(GENESIS)
        assert not engine.submit(GENESIS)
        assert engine.unfinished == 2
        engine.set_duty(100)
        engine.cancel()
        assert engine.submit(GENESIS)


def test_refuses():
    for arguments, error in (({"duty": 0}, ValueError), ({"duty": 101}, ValueError), ({"threads": -1}, ValueError),
                             ({"backends": "nosuch"}, dsha256.Error), ({"threads": 5000}, dsha256.Error)):
        with pytest.raises(error):
            dsha256.Engine(**arguments)
    with dsha256.Engine("cpu", threads=1) as engine:
        for arguments, error in (((b"x",), ValueError), ((None,), TypeError), ((GENESIS, -1), ValueError)):
            with pytest.raises(error):
                engine.submit(*arguments)
        with pytest.raises(ValueError, match="percent: expected 1 … 100"):
            engine.set_duty(101)
    for call in (engine.wait, engine.cancel, engine.stats, lambda: engine.progress(0),
                 lambda: engine.submit(GENESIS)):
        with pytest.raises(ValueError, match="the engine is closed"):
            call()
    engine.close()


def test_close_while_others_wait():
    engine = dsha256.Engine("cpu", threads=1)
    engine.submit(dsha256.Job(GENESIS, dsha256.Target(0)))
    ended = []

    def wait():
        try:
            engine.wait()
        except ValueError as error:
            ended.append(str(error))
    threads = [threading.Thread(target=wait) for _ in range(4)]
    for thread in threads:
        thread.start()
    engine.close()
    for thread in threads:
        thread.join()
    assert ended == ["the engine is closed"] * 4


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_fork():
    with dsha256.Engine("cpu", threads=1) as engine:
        child = os.fork()
        if child == 0:
            status = 1
            try:
                found = dsha256.scan(GENESIS, **FIND).n_hits
                try:
                    engine.submit(GENESIS)
                except dsha256.Error as error:
                    status = 0 if error.status == dsha256.Error.DEVICE and found == 1 else 2
            finally:
                os._exit(status)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        engine.submit(GENESIS, **FIND)
        assert [event.kind for event in engine] == ["hit", "done"]

"""Templates and spaces: verified shares of pools, blocks, pickling."""

import copy
import pickle
import threading

import dsha256
import pytest
from conftest import TREE, needs_tree


def blocks_of(path, first):
    """Groups of lines from one that begins with the word `first` to "end", as lists by their first word."""
    group = None
    for line in path.read_text(encoding="utf-8").splitlines():
        word, *rest = line.split(" ") if line else ["#"]
        if word == first:
            group = {}
        elif word == "end" and group is not None:
            yield group
            group = None
        if group is not None:
            group.setdefault(word, []).append(rest)


def notify_of(job):
    """The parameters of mining.notify, extranonce1, and the share that the pool took."""
    one = {word: lines[0][0] for word, lines in job.items() if lines[0] and word not in ("note", "branch")}
    params = ["7", one["prevhash"], one["coinb1"], one["coinb2"], [line[0] for line in job.get("branch", [])],
              one["version"], one["nbits"], one["ntime_job"], True]
    bits = int(one.get("submit_version_bits", "0"), 16)
    version = int(one["version"], 16) & ~0x1FFFE000 | bits if bits else int(one["version"], 16)
    share = dsha256.Share(bytes.fromhex(one["extranonce2"]), version, int(one["submit_ntime"], 16),
                          int(one["submit_nonce"], 16))
    return params, one, share, bits


@pytest.fixture(name="jobs")
def jobs_of(data):
    return [job for job in blocks_of(data / "stratum" / "jobs.txt", "job") if "header" in job]


def test_notify(jobs):
    assert len(jobs) >= 2
    for job in jobs:
        params, one, share, bits = notify_of(job)
        mask = 0x1FFFE000 if bits else 0
        template = dsha256.Template.from_notify(params, one["extranonce1"], len(share.extranonce2), mask)
        header = template.header(share)
        assert header.hex() == one["header"] and dsha256.to_hex(dsha256.hash(header)) == one["hash"]
        expected = ["7", one["extranonce2"], one["submit_ntime"], one["submit_nonce"]]
        assert template.submit(share) == expected + ([f"{bits:08x}"] if bits else [])


def test_a_space_finds_the_share(jobs):
    params, one, share, _ = notify_of(jobs[0])
    template = dsha256.Template.from_notify(params, one["extranonce1"], 4)
    template.set_target(dsha256.Target.from_difficulty(1))
    space = dsha256.Space(template, extranonce2=(share.extranonce2, share.extranonce2), times=(share.time, share.time),
                          nonces=(share.nonce - 1000, share.nonce + 1000))
    assert space.left == 2001
    found = [unit.share(hit) for unit in space for hit in unit.scan().hits]
    assert found == [share] and space.left == 0 and space.next() is None


@needs_tree
def test_blocks(data):
    path = TREE / "tests" / "data" / "blocktemplate.txt"
    n = 0
    for case in blocks_of(path, "case"):
        version, time, min_time, height, value, size, mask = map(int, case["numbers"][0])
        commitment, text = case["commitment"][0][0], case["text"][0][0]
        fields = {"version": version, "curtime": time, "mintime": min_time, "height": height, "coinbasevalue": value,
                  "previousblockhash": case["previous"][0][0], "bits": case["bits"][0][0],
                  "transactions": [{"data": line[0], "txid": line[1]} for line in case.get("transaction", [])]}
        if commitment != "-":
            fields["default_witness_commitment"] = commitment
        script = case["script"][0][0]
        template = dsha256.Template.from_blocktemplate(fields, "" if script == "-" else script,
                                                       "" if text == "-" else text, size, mask)
        extranonce2, *numbers = case["share"][0]
        share = dsha256.Share(b"" if extranonce2 == "-" else bytes.fromhex(extranonce2), *map(int, numbers))
        assert template.header(share).hex() == case["header"][0][0]
        assert template.submit(share) == case["block"][0][0]
        n += 1
    assert n > 20
    with pytest.raises(ValueError, match="the block template has no 'curtime'"):
        dsha256.Template.from_blocktemplate({"version": 1}, "51")


def test_getwork():
    header = bytes(range(80))
    padded = header + b"\x80" + bytes(45) + (640).to_bytes(2, "big")
    data = b"".join(padded[i:i + 4][::-1] for i in range(0, 128, 4)).hex()
    bits = int.from_bytes(header[72:76], "little")
    assert bits != 0
    good = header[:72] + (0x1D00FFFF).to_bytes(4, "little") + header[76:]
    padded = good + padded[80:]
    data = b"".join(padded[i:i + 4][::-1] for i in range(0, 128, 4)).hex()
    template = dsha256.Template.from_getwork(data, "ff" * 31 + "00")
    fields = dsha256.Header.decode(good)
    share = dsha256.Share(b"", fields.version, fields.time, 0x01020304)
    sent = bytes.fromhex(template.submit(share))
    assert b"".join(sent[i:i + 4][::-1] for i in range(0, 80, 4)) == good[:76] + bytes([4, 3, 2, 1])
    assert template.header(share) == good[:76] + bytes([4, 3, 2, 1])


def test_v2():
    root, previous = bytes(range(32)), bytes(range(32, 64))
    numbers = {"version": 0x20000000, "min_time": 1700000000, "bits": 0x1D00FFFF, "previous": previous, "channel_id": 3,
               "job_id": 4}
    share = dsha256.Share(b"", 0x20000000, 1700000001, 5)
    template = dsha256.Template.from_v2(**numbers, merkle_root=root)
    header = dsha256.Header.decode(template.header(share))
    assert (header.previous, header.merkle_root, header.time, header.nonce) == (previous, root, 1700000001, 5)
    assert template.submit(share, 9).hex() == "030000000900000004000000050000000" + "1f1536500000020"
    extended = dsha256.Template.from_v2(**numbers, prefix=b"pre", suffix=b"suf", extranonce_prefix=b"xy",
                                        extranonce_size=3, branch=[bytes(32), bytes(31) + b"1"])
    node = dsha256.hash(b"pre" + b"xy" + b"abc" + b"suf")
    for other in (bytes(32), bytes(31) + b"1"):
        node = dsha256.hash(node + other)
    share = dsha256.Share(b"abc", 0x20000000, 1700000001, 5)
    assert dsha256.Header.decode(extended.header(share)).merkle_root == node
    assert len(extended.submit(share)) == 28 and extended.submit(share)[-3:] == b"abc"
    with pytest.raises(ValueError, match="a standard job has no coinbase"):
        dsha256.Template.from_v2(**numbers, merkle_root=root, prefix=b"x")


@pytest.fixture(name="template")
def template_of(jobs):
    params, one, share, _ = notify_of(jobs[1])
    return dsha256.Template.from_notify(params, one["extranonce1"], len(share.extranonce2), 0x1FFFE000)


def test_refuses(template, jobs):
    params, one, share, _ = notify_of(jobs[1])
    with pytest.raises(TypeError, match="expected one of Template.from_notify"):
        dsha256.Template()
    for at in (1, 2, 3, 5, 6, 7):
        for wrong in ("0", "zz", "00" * 3 + "\0" + "00", "é"):
            with pytest.raises((dsha256.Error, ValueError)):
                dsha256.Template.from_notify([*params[:at], wrong, *params[at + 1:]], one["extranonce1"], 4)
        with pytest.raises(TypeError, match="expected a string, got int"):
            dsha256.Template.from_notify([*params[:at], 5, *params[at + 1:]], one["extranonce1"], 4)
    with pytest.raises(ValueError, match="extranonce2: expected 4 bytes, got 3"):
        template.header(dsha256.Share(b"abc", share.version, share.time, 0))
    with pytest.raises(dsha256.Error) as caught:
        template.header(dsha256.Share(b"abcd", 0, share.time, 0))
    assert caught.value.status == dsha256.Error.ARGUMENT
    with pytest.raises(dsha256.Error) as caught:
        dsha256.Template.from_notify([*params[:2], "0", *params[3:]], one["extranonce1"], 4)
    assert "coinbase1" in str(caught.value)  # says what it objects to
    with pytest.raises(ValueError, match="params: expected the list.*, got 7"):
        dsha256.Template.from_notify(params[:7], "", 4)
    assert pickle.loads(pickle.dumps(caught.value)).status == dsha256.Error.FORMAT


def test_space_is_split_saved_and_pickled(template):
    space = dsha256.Space(template, extranonce2=(b"\0\0\0\0", b"\0\0\0\2"), version_mask=0x6000, nonces=(0, 99))
    assert space.left == 3 * 4 * 100
    first = space.next(30)
    assert (first.count, len(first.versions), first.extranonce2) == (30, 4, bytes(4))
    assert space.left == 3 * 4 * 100 - 4 * 30
    for again in (pickle.loads(pickle.dumps(space)), copy.deepcopy(space), dsha256.Space.load(space.save())):
        assert again.left == space.left
        assert [(unit.extranonce2, unit.first, unit.count) for unit in again.split(1)[0]] == \
            [(unit.extranonce2, unit.first, unit.count) for unit in space.split(1)[0]]
    parts = space.split(7)
    assert sum(part.left for part in parts) == space.left and len(parts) == 7
    tried = set()
    for part in parts:
        for unit in part:
            for nonce in range(unit.first, unit.first + unit.count):
                for version in unit.versions:
                    assert (unit.extranonce2, version, nonce) not in tried
                    tried.add((unit.extranonce2, version, nonce))
    assert len(tried) == space.left
    saved = bytearray(space.save())
    saved[50] ^= 1
    with pytest.raises(dsha256.Error) as caught:
        dsha256.Space.load(saved)
    assert caught.value.status == dsha256.Error.FORMAT
    with pytest.raises(dsha256.Error):
        dsha256.Space(template, version_mask=1)
    assert dsha256.Space(template).left == 2**32 * 2**16 * 2**32


def test_threads_share_a_space(template):
    space = dsha256.Space(template, extranonce2=(bytes(4), b"\0\0\0\xff"), version_mask=0, nonces=(0, 999))
    taken = [[] for _ in range(8)]

    def take(units):
        while True:
            unit = space.next(100)
            if unit is None:
                return
            units.append((unit.extranonce2, unit.first, unit.count))
    threads = [threading.Thread(target=take, args=(units,)) for units in taken]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    units = [unit for units in taken for unit in units]
    assert len(units) == len(set(units)) == 2560 and sum(count for _, _, count in units) == 256000

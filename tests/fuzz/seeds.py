#!/usr/bin/env python3
"""seeds.py FOLDER: writes what the fuzz targets start from, FOLDER/TARGET/NAME: inputs of our own making that are
valid, or nearly, in the order in which the targets take their fields (fuzz.h says how texts are written)."""

import os
import struct
import sys

GENESIS = bytes.fromhex(
    "01000000" + "00" * 32 + "3ba3edfd7a7b12b27ac72c3e67768f617fc81bc3888a51323a9fb8aa4b1e5e4a" "29ab5f49" "ffff001d"
    "1dac2b7c")
EASY = b"\xff" * 31 + b"\x0f"
COINBASE1 = bytes.fromhex("01000000" "01" + "00" * 32 + "ffffffff" "20" "03a9d908")
COINBASE2 = bytes.fromhex("ffffffff" "01" "00f2052a01000000" "01" "51" "00000000")


def word(number):
    return struct.pack(">I", number)


def some(n, start=0):
    return bytes((start + 37 * i) & 255 for i in range(n))


def text(content, counted=False):
    """A well-formed hex text of these bytes; counted: where the target does not know how many."""
    return b"\x01" + (bytes([len(content)]) if counted else b"") + content


def line(content):
    return b"\x00" + content + b"\n"


NONE = b"\xff"
BITS = word(0x0000FFFF) + b"\x01"  # becomes 0x1d00ffff
USE = word(0x20000000) + b"\x05" + word(7) + b"\x01"  # version, time, nonce, mask: what use_template takes
WALK = word(0x1FFFE000) + b"\x02" + word(100) + word(1000) * 12


def notify(extranonce2_size, branch):
    return (bytes([branch]) + BITS + word(0x1FFFE000) + bytes([extranonce2_size]) + text(b"job1", True) + text(some(32))
            + text(word(0x20000000)) + text(word(0x5F5E1000)) + b"\x01" + text(some(4), True) + text(COINBASE1, True)
            + text(COINBASE2, True) + b"".join(text(some(32, i)) for i in range(branch)) + USE + WALK)


def block(transactions, has_commitment, height_shift):
    return (bytes([transactions]) + BITS + word(0x20000000) + word(0x1FFFE000) + word(0x5F5E1000) + b"\x01"
            + word(0xFFFFFFFF) + bytes([height_shift]) + word(5000000) + b"\x08" + text(some(32)) + b"\x01" + NONE
            + text(b"\x51", True) + b"\x04" + text(b"dsha", False)
            + (text(some(32, 9)) + b"\x01" if has_commitment else NONE)
            + b"".join(text(some(60, i), True) + text(some(32, i)) for i in range(transactions)) + USE + WALK)


def v2_standard():
    return (b"\x01" + word(1) + word(2) + word(0x20000000) + word(0x1FFFE000) + word(0x5F5E1000) + BITS + some(32)
            + some(32, 5) + USE + WALK)


def v2_extended():
    return (b"\x00" + word(1) + word(2) + word(0x20000000) + word(0x1FFFE000) + word(0x5F5E1000) + BITS + some(32)
            + bytes([len(COINBASE1), len(COINBASE2), 4, 8, 3]) + COINBASE1 + COINBASE2 + some(4) + some(96)
            + USE + WALK)


def saved_space():
    """Without a coinbase; fuzz_space makes the checksum right."""
    fields = [0x20000000, 0x1FFFE000, 0x1D00FFFF, 0x5F5E1000, 0x5F5E1000, 0, 0, 0, 0, 0, 0x1FFFE000, 0x5F5E1000,
              0x5F5E1005, 0, 999]

    def number(value):
        return value.to_bytes(48, "little")

    body = struct.pack("<15I", *fields) + some(32) + EASY + some(32, 3) + bytes(64) + number(5) + number(6 * 256 * 1000)
    return b"dsha256s" + struct.pack("<II", 1, 340) + body + bytes(8)


def scan(kind, versions, count, first, header=GENESIS, target=EASY):
    return (bytes([kind, versions]) + header + target + b"".join(word(0x20000000 + 0x2000 * i) for i in range(32))
            + word(count) + word(first) + b"\x03")


SEEDS = {
    "hash": {f"length_{n}": some(n) for n in (0, 1, 55, 56, 63, 64, 65, 80, 119, 120, 128, 640, 1360, 2000)},
    "scan": {
        "genesis": scan(0, 0, 155, 2083236893 - 77, target=bytes(26) + b"\xff\xff" + bytes(4)),
        "one_version": scan(0, 1, 200, 0x00FFFFA3), "three": scan(0, 3, 60, 0x7FFFFFF1), "all": scan(0, 32, 9, 0),
        "end": scan(8, 2, 70, 0), "exact": scan(0x40, 1, 50, 77), "one_less": scan(0x80, 4, 50, 77),
        "too_many_versions": scan(0, 33, 50, 77), "everything_hits": scan(0, 5, 50, 1, target=b"\xff" * 32)},
    "target": {f"bits_{bits:08x}": word(bits) + struct.pack(">d", difficulty) + word(0x20000000) + word(0x1FFFE000)
               + word(0x2000) + b"\x25" + target + GENESIS
               for bits, difficulty, target in (
                   (0x1D00FFFF, 1.0, EASY), (0x207FFFFF, 0.001, b"\xff" * 32), (0x01003456, 8192.0, bytes(32)),
                   (0x04923456, 1e14, bytes(31) + b"\x80"), (0x05009234, 5e-324, b"\x01" + bytes(31)),
                   (0xFF123456, 1.7e308, some(32)), (0x1C7FFFFF, 2.0**-33, some(32, 99)))}
    | {"retarget": word(0x1D00FFFF) + struct.pack(">d", 1.0) + word(1261130161) + word(1262152739)},
    "merkle": {f"leaves_{n}_{repeat}": word(n - 1) + bytes([n < 70, repeat]) + some(70)
               for n, repeat in ((1, 0), (2, 0), (3, 0), (2, 2), (6, 3), (13, 0), (64, 0), (65, 2), (1024, 0),
                                  (2090, 0))},
    "names": {
        "scalar": b"\x00" + text(b"", True) + bytes(8), "none": b"\x00" + NONE + bytes(30),
        "list": b"\x23" + line(b"scalar,sse2") + bytes([16, 1]) + b"\x01\x02\x03" + b"\x30\x02\x32" + word(64) + b"\x00"
                + word(512) + b"\x00\x58\x01",
        "cpu": b"\x21" + line(b"cpu") + bytes([48, 0]) + b"\x06" + b"\x30\x01\x64" + word(1) + b"\x00" + word(1)
               + b"\x00\x70\x00",
        "long": b"\x21" + line(b"a" * 70) + bytes([200, 31, 0, 40, 0, 101])},
    "hex": {"hash": GENESIS[36:68].hex().encode(), "upper": b"0123456789ABCDEFabcdef", "odd": b"012", "not": b"0g",
            "long": some(200).hex().encode()},
    "notify": {"small": notify(4, 0), "branch": notify(8, 7), "no_extranonce2": notify(0, 3), "widest": notify(32, 1)},
    "block": {"empty": block(0, False, 8), "witness": block(3, True, 8), "seven": block(7, True, 31)},
    "getwork": {"right": b"\x04" + text(GENESIS) + BITS + text(EASY) + USE + WALK,
                "padded": b"\x01" + text(b"".join(w[::-1] for w in (GENESIS[i:i + 4] for i in range(0, 80, 4)))
                                         + bytes.fromhex("00000080" + "00" * 40 + "80020000")) + text(EASY)
                    + USE + WALK},
    "v2": {"standard": v2_standard(), "extended": v2_extended()},
    "space": {"no_coinbase": saved_space(), "short": saved_space()[:100]},
}


def main():
    for target, seeds in SEEDS.items():
        os.makedirs(os.path.join(sys.argv[1], target), exist_ok=True)
        for name, content in seeds.items():
            with open(os.path.join(sys.argv[1], target, name), "wb") as file:
                file.write(content)


if __name__ == "__main__":
    main()

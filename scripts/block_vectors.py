#!/usr/bin/env python3
"""Writes tests/data/blocktemplate.txt: getblocktemplate cases with the headers and blocks that must come out of them,
computed only with hashlib."""
import hashlib
import random
import struct


def double_hash(data):
    return hashlib.sha256(hashlib.sha256(data).digest()).digest()


def merkle_root(leaves):
    while len(leaves) > 1:
        if len(leaves) % 2:
            leaves = leaves + leaves[-1:]
        leaves = [double_hash(leaves[i] + leaves[i + 1]) for i in range(0, len(leaves), 2)]
    return leaves[0]


def compact_size(n):
    if n < 0xFD:
        return bytes([n])
    return b"\xfd" + struct.pack("<H", n) if n < 0x10000 else b"\xfe" + struct.pack("<I", n)


def push_number(n):  # CScript() << n
    if n == 0:
        return b"\x00"
    if n <= 16:
        return bytes([0x50 + n])
    data = n.to_bytes((n.bit_length() + 8) // 8, "little")  # bit_length + 1 bits, the sign's among them
    return bytes([len(data)]) + data


def case(rng, height, n_transactions, has_witness, extranonce2_size, text, script):
    transactions = [rng.randbytes(rng.randrange(1, 40)) for _ in range(n_transactions)]
    txids = [rng.randbytes(32) for _ in transactions]  # taken as the template gives them
    wtxids = [bytes(32)] + [rng.randbytes(32) for _ in transactions]
    commitment = b"\x6a\x24\xaa\x21\xa9\xed" + double_hash(merkle_root(wtxids) + bytes(32)) if has_witness else b""
    version, previous, bits = 0x20000000 | rng.randrange(1 << 29), rng.randbytes(32), 0x1D00FFFF
    min_time = rng.randrange(1 << 30, 1 << 31)
    time, value = min_time + rng.randrange(1000), rng.randrange(50 * 10**8)
    mask = 0x1FFFE000
    extranonce2, share_time, nonce = rng.randbytes(extranonce2_size), time + 5, rng.randrange(1 << 32)
    share_version = version & ~mask | rng.randrange(1 << 32) & mask

    script_sig = push_number(height) + text
    if extranonce2_size:
        script_sig += bytes([extranonce2_size]) + extranonce2
    script_sig += bytes(max(0, 2 - len(script_sig)))
    outputs = struct.pack("<Q", value) + compact_size(len(script)) + script
    if has_witness:
        outputs += bytes(8) + compact_size(len(commitment)) + commitment
    inputs = b"\x01" + bytes(32) + b"\xff" * 4 + compact_size(len(script_sig)) + script_sig + b"\xff" * 4
    body = inputs + bytes([2 if has_witness else 1]) + outputs
    coinbase = struct.pack("<I", 2) + body + bytes(4)
    full = struct.pack("<I", 2) + b"\0\1" + body + b"\1\x20" + bytes(32) + bytes(4) if has_witness else coinbase
    root = merkle_root([double_hash(coinbase)] + txids)
    header = struct.pack("<I", share_version) + previous + root + struct.pack("<III", share_time, bits, nonce)
    print("case")
    print("numbers", version, time, min_time, height, value, extranonce2_size, mask)
    print("previous", previous[::-1].hex())
    print("bits %08x" % bits)
    print("commitment", commitment.hex() or "-")
    print("script", script.hex() or "-")
    print("text", text.hex() or "-")
    for data, txid, wtxid in zip(transactions, txids, wtxids[1:]):
        print("transaction", data.hex(), txid[::-1].hex(), wtxid[::-1].hex())
    print("share", extranonce2.hex() or "-", share_version, share_time, nonce)
    print("header", header.hex())
    print("block", (header + compact_size(n_transactions + 1) + full + b"".join(transactions)).hex())
    print("end")


def main():
    rng = random.Random(6)
    print("# getblocktemplate cases, made by scripts/block_vectors.py. numbers: version curtime mintime height value")
    print("# extranonce2_size version_mask; transaction: data txid wtxid; share: extranonce2 version time nonce; "
          "- is none")
    for height in [0, 1, 16, 17, 127, 128, 255, 256, 32767, 32768, 8388607, 8388608, 2147483648, 4294967295]:
        case(rng, height, 0, True, 0, b"", b"\x51")
    for n in [0, 1, 2, 3, 4, 7, 8, 252, 253]:
        case(rng, 840000 + n, n, n % 3 != 1, n % 33, b"/dsha256/", rng.randbytes(22))
    case(rng, 700000, 2, True, 32, rng.randbytes(63), rng.randbytes(300))  # the input is 100 bytes
    case(rng, 5, 1, False, 0, b"", b"")


main()

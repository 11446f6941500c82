#!/usr/bin/env python3
"""Checks with hashlib the shares that the program of docs/guide.md prints: guide_shares.py GUIDE <OUTPUT"""
import hashlib
import json
import re
import sys


def double_hash(data):
    return hashlib.sha256(hashlib.sha256(data).digest()).digest()


with open(sys.argv[1], encoding="utf-8") as file:
    text = file.read()
field = {name: "".join(re.findall(r'"([^"]*)"', value))
         for name, value in re.findall(r"\.(\w+) = ((?:\"[^\"]*\"\s*)+)", text)}
branch = re.search(r'branch\[\] = \{"(\w+)"', text)[1]
target = 0xffff * 2**208 * 10**6  # of difficulty 1e-6
shares = [json.loads(line) for line in sys.stdin]
assert len(shares) == 5 and len({json.dumps(share) for share in shares}) == 5, shares
for _, job_id, extranonce2, time, nonce, version_bits in shares:
    assert job_id == field["job_id"] and time == field["time"] and len(extranonce2) == 8
    coinbase = bytes.fromhex(field["coinbase1"] + field["extranonce1"] + extranonce2 + field["coinbase2"])
    root = double_hash(double_hash(coinbase) + bytes.fromhex(branch))
    previous = bytes.fromhex(field["previous"])
    version = int(field["version"], 16) & ~0x1fffe000 | int(version_bits, 16)
    header = (version.to_bytes(4, "little") + b"".join(previous[i:i + 4][::-1] for i in range(0, 32, 4)) + root
              + b"".join(bytes.fromhex(word)[::-1] for word in (time, field["bits"], nonce)))
    assert int.from_bytes(double_hash(header), "little") <= target, (extranonce2, nonce)
print("5 shares")

#!/usr/bin/env python3
"""Prints the expected values in lib/selftest.c, computed only with hashlib."""
import hashlib
import struct

GENESIS = bytes.fromhex(
    "01000000" + "00" * 32 + "3ba3edfd7a7b12b27ac72c3e67768f617fc81bc3888a51323a9fb8aa4b1e5e4a"
    "29ab5f49" "ffff001d" "1dac2b7c")


def double(message):
    return hashlib.sha256(hashlib.sha256(message).digest()).digest()


def fnv1a(data, fingerprint=0xCBF29CE484222325):
    for byte in data:
        fingerprint = (fingerprint ^ byte) * 0x100000001B3 % 2**64
    return fingerprint


def pattern(length):
    return bytes((i * 167 + (i >> 8)) % 256 for i in range(length))


def scan(n_versions, first, count, top):
    found = b""
    for nonce in range(first, first + count):
        for i in range(n_versions):
            version = 0x20000000 + i * 0x2000 if i < n_versions - 1 else 1
            digest = double(struct.pack("<I", version) + GENESIS[4:76] + struct.pack("<I", nonce))
            if digest[31] <= top:
                found += struct.pack("<II", nonce, version) + digest
    return fnv1a(found), len(found) // 40


print("headers  0x%016x" % fnv1a(b"".join(double(pattern(80 * 67)[80 * i:80 * i + 80]) for i in range(67))))
print("pairs    0x%016x" % fnv1a(b"".join(double(pattern(64 * 67)[64 * i:64 * i + 64]) for i in range(67))))
for n, count, top in (1, 70, 0xFF), (2, 40, 0xFF), (1, 200, 0x0F), (3, 200, 0x0F), (32, 20, 0x0F):
    print("scan %2d, %3d nonces, top byte 0x%02x  0x%016x  %d hits" %
          ((n, count, top) + scan(n, 0x00FFFFF3, count, top)))
# SHA-256 state after whole blocks = digest of the same bytes less the padding: take a message whose padding is known:
padded = pattern(64 * 15)[:64 * 15 - 9]
print("compress 0x%016x" % fnv1a(hashlib.sha256(padded).digest()))

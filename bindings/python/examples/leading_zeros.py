#!/usr/bin/env python3
"""How many headers have how many leading zero bits? The histogram over many nonces, against the line 2^-(z+1).

    leading_zeros.py [NONCES] [PICTURE]        10^8 nonces, leading_zeros.png

A double SHA-256 is as good as random, so a hash has exactly z leading zero bits with probability 2^-(z+1)."""

import sys

import dsha256
import matplotlib
import numpy as np

matplotlib.use("Agg")
import matplotlib.pyplot as plt  # noqa: E402

AT_ONCE = 1 << 14


def count_zeros(header, nonces):
    """How many of the nonces 0 … nonces − 1 give the header a hash with 0, 1 … 32 leading zero bits."""
    headers = np.tile(np.frombuffer(header.encode(), np.uint8), (AT_ONCE, 1))
    hashes = np.empty((AT_ONCE, 32), np.uint8)
    counts = np.zeros(33, np.int64)
    for first in range(0, nonces, AT_ONCE):
        n = min(AT_ONCE, nonces - first)
        headers[:n, 76:] = np.arange(first, first + n, dtype="<u4").view(np.uint8).reshape(n, 4)
        dsha256.hash_headers(headers, hashes)
        top = hashes[:n, 28:].copy().view("<u4").ravel()  # the hash's top word: its last bytes
        _, bits = np.frexp(top)  # top = f × 2^bits with ½ ≤ f < 1: how many bits it has
        counts += np.bincount(32 - bits, minlength=33)
    return counts


def main():
    nonces = int(float(sys.argv[1])) if len(sys.argv) > 1 else 10**8
    picture = sys.argv[2] if len(sys.argv) > 2 else "leading_zeros.png"
    genesis = dsha256.Header(version=1, time=1231006505, bits=0x1D00FFFF, merkle_root=dsha256.from_hex(
        "4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b"))

    counts = count_zeros(genesis, nonces)
    z = np.arange(np.flatnonzero(counts)[-1] + 1)
    expected = nonces * 2.0**-(z + 1)

    figure, axes = plt.subplots(figsize=(8, 4.5), layout="constrained")
    axes.bar(z, counts[z], color="#4878a8", label=f"{nonces:,} nonces of the genesis block")
    axes.plot(z, expected, color="#c44e52", marker=".", label=r"expected: $n\,/\,2^{z+1}$")
    axes.set(yscale="log", xlabel="leading zero bits of the hash, z", ylabel="headers", ylim=(0.5, nonces))
    axes.legend()
    figure.savefig(picture, dpi=150)
    for i in z:
        print(f"{i:3} {counts[i]:12} expected {expected[i]:14.1f}")
    print(picture)


if __name__ == "__main__":
    main()

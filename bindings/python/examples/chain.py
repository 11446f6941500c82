#!/usr/bin/env python3
"""Verifies a chain of headers: each hash meets its own bits, each header names the one before, and the bits change as
Bitcoin's main chain has them change.

    chain.py FILE        80 bytes a header, one after the other from the genesis block on; or lines with one in hex"""

import re
import sys

import dsha256
import numpy as np

PERIOD = 2016  # blocks between two changes of the bits


def read(path):
    """The headers of a file, as an array (n, 80)."""
    with open(path, "rb") as file:
        data = file.read()
    lines = re.findall(rb"\b[0-9a-fA-F]{160}\b", data)
    if lines:
        data = b"".join(bytes.fromhex(line.decode()) for line in lines)
    return np.frombuffer(data, np.uint8).reshape(-1, 80)


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: chain.py FILE")
    headers = read(sys.argv[1])
    valid = dsha256.check_headers(headers)
    if valid < len(headers):
        sys.exit(f"header {valid} is wrong: its hash does not meet its bits, or it does not follow the one before")
    bits, times = (np.ascontiguousarray(headers[:, at:at + 4]).view("<u4").ravel() for at in (72, 68))
    for first in range(0, len(headers), PERIOD):
        period = bits[first:first + PERIOD]
        expected = bits[0] if first == 0 else dsha256.bits_retarget(
            int(bits[first - 1]), int(times[first - PERIOD]), int(times[first - 1]))
        wrong = np.flatnonzero(period != expected)
        if len(wrong):
            sys.exit(f"header {first + wrong[0]} has the bits {period[wrong[0]]:08x}, expected {expected:08x}")
    print(f"{len(headers)} headers are right; the last is {dsha256.to_hex(dsha256.hash(headers[-1]))}, "
          f"the work 2^{np.log2(float(dsha256.work(headers))):.2f} hashes")


if __name__ == "__main__":
    main()

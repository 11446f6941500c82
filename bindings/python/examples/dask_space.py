#!/usr/bin/env python3
"""Goes through a search space on a Dask cluster of local workers, and counts exactly, whatever happens to a worker.

    dask_space.py [--workers N] [--parts N] [--kill]      --kill: one worker is killed in the middle

A part of the space is a value that pickles: Dask sends it to a worker, and sends it again, to another, when that worker
is lost. A part's result is what its scan found and how many headers it tried; it arrives whole or not at all. So every
header is counted once."""

import argparse
import os
import signal
import threading

import dsha256
from distributed import Client, LocalCluster, as_completed

NOTIFY = ["1", "00" * 32, "0100000001", "02", [], "20000000", "207fffff", "60000000", True]


def make_template():
    """A pool's job (here a made-up one) with four bits of version rolling."""
    template = dsha256.Template.from_notify(NOTIFY, "abcd", 4, version_mask=0x1E000)
    template.set_target(dsha256.Target.from_difficulty(2**-8))  # one hash in 2^24
    return template


def go_through(part):
    """What a worker does: all units of a part. Gives (headers tried, shares found)."""
    tried, shares = 0, []
    for unit in part:
        result = unit.scan()
        tried += result.hashes
        shares += [unit.share(hit) for hit in result.hits]
    return tried, shares


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--parts", type=int, default=32)
    parser.add_argument("--kill", action="store_true")
    options = parser.parse_args()

    template = make_template()
    space = dsha256.Space(template, extranonce2=(bytes(4), bytes(3) + b"\x0f"), nonces=(0, 2**20 - 1))
    total = space.left
    with LocalCluster(n_workers=options.workers, threads_per_worker=1, processes=True, dashboard_address=None,
                      host="127.0.0.1") as cluster, Client(cluster) as client:
        if options.kill:
            victim = next(iter(cluster.workers.values())).pid
            threading.Timer(0.5, os.kill, (victim, signal.SIGKILL)).start()
        tried, shares = 0, []
        for future in as_completed(client.map(go_through, space.split(options.parts), pure=False)):
            part_tried, part_shares = future.result()
            tried += part_tried
            shares += part_shares
        if options.kill:
            assert victim not in [worker.pid for worker in cluster.workers.values()], "the worker outlived the work"
            print("one worker was killed in the middle, and replaced")
    assert tried == total, (tried, total)
    assert len(set(shares)) == len(shares)
    for share in shares:
        assert dsha256.Target.from_difficulty(2**-8).is_met_by(dsha256.hash(template.header(share)))
    print(f"{tried} headers tried, as many as the space had; {len(shares)} shares, "
          f"{total * dsha256.Target.from_difficulty(2**-8).work**-1:.1f} expected")


if __name__ == "__main__":
    main()

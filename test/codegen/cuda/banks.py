"""Counts bank conflicts of device/transpose.cuh: how many of a warp's 4-byte slots fall into one of the 32 banks, at worst.

The formulas are TransposeTile's: put and take, for every tile, number of lanes and number of threads that a schedule may have.
"""
import itertools
import sys

BANKS = WARP = 32


def worst(tile, lanes, threads):
    across, pitch = tile // lanes, tile + 1
    place = lambda i: i % lanes * across + i // lanes
    most = 0
    for writing, warp, lane in itertools.product((True, False), range(threads // WARP), range(lanes)):
        for step in range(0, tile, threads // across):
            banks = {}
            for thread in range(warp * WARP, warp * WARP + WARP):
                near, line = thread % across * lanes + lane, thread // across + step
                if line < tile:
                    row, column = (line, near) if writing else (near, line)
                    slot = place(row) * pitch + place(column)
                    banks.setdefault(slot % BANKS, set()).add(slot)
            most = max([most, *map(len, banks.values())])
    return most


def main():
    failed = [case for case in itertools.product((32, 64), (1, 2, 4, 8), (128, 256, 512)) if worst(*case) != 1]
    for case in failed:
        print("conflicts: tile %d, %d lanes, %d threads" % case)
    print(f"{24 - len(failed)} passed, {len(failed)} failed")
    return bool(failed)


sys.exit(main())

#!/usr/bin/env python3
"""Damages PDF files on purpose and has govopen read what is left: nothing may crash, hang or fill the memory.

    damage.py GOVOPEN FILE…

Each file is cut off at 50 places, and written 500 times with one to eight bytes changed at random (the same ones in every
run). One process reads all of a file's ruins; exits 0, 1, 3 and 5 are right, 101 is a bug.
"""

import random
import sys
import tempfile
from pathlib import Path

from measured import run

CUTS, CHANGES, MEGABYTES = 50, 500, 512


def ruins(data: bytes):
    for i in range(CUTS):
        yield f"cut-{i:02}", data[: len(data) * i // CUTS]
    chance = random.Random(len(data))
    for i in range(CHANGES):
        changed = bytearray(data)
        for _ in range(i % 8 + 1):
            changed[chance.randrange(len(data))] = chance.randrange(256)
        yield f"changed-{i:03}", bytes(changed)


def main() -> int:
    failed = 0
    for path in map(Path, sys.argv[2:]):
        with tempfile.TemporaryDirectory() as folder:
            count = 0
            for name, data in ruins(path.read_bytes()):
                Path(folder, f"{name}.pdf").write_bytes(data)
                count += 1
            took = run(sys.argv[1], "convert", folder, "-f", "jsonl", "-j", "1", "--timeout", "0", patience=3600)
        good = took.exit in (0, 1, 3, 5) and took.megabytes <= MEGABYTES and "bug" not in took.error
        failed += not good
        print(
            f"{path.name:34} {count} ruins  {took.processor / count * 1000:7.1f} ms cpu each  {took.megabytes:4.0f} MB"
            f"  exit {took.exit}{'' if good else '   WRONG ' + took.error[-300:]}",
            flush=True,
        )
    print(f"{failed} failed")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())

"""Makes a folder of notices from a few and times conversions of it; called by benchmarks/batch."""

import os
import subprocess
import sys
import time

program, work, notices, *sources = sys.argv[1:]
notices = int(notices)
folder = os.path.join(work, "notices")
os.mkdir(folder)
size = 0
for i in range(notices):
    source = sources[i % len(sources)]
    data = open(source, "rb").read() + f"\n{i}\n".encode()
    size += len(data)
    with open(os.path.join(folder, f"{i:05}{os.path.splitext(source)[1]}"), "wb") as file:
        file.write(data)
print(f"{notices:,} notices, {size / 1e6:.0f} MB\n")
print("| what | time | processor time | peak memory | notices a second |")
print("| --- | --- | --- | --- | --- |")


def run(*commands):
    """Runs commands side by side; the wall clock, their processor time, the larger peak."""
    started = time.monotonic()
    children = [subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) for command in commands]
    usages = [os.wait4(child.pid, 0) for child in children]
    for _, status, _ in usages:
        if os.waitstatus_to_exitcode(status) != 0:
            sys.exit(f"{commands}: exit {os.waitstatus_to_exitcode(status)}")
    cpu = sum(usage.ru_utime + usage.ru_stime for _, _, usage in usages)
    return time.monotonic() - started, cpu, max(usage.ru_maxrss for _, _, usage in usages) / 1024


def show(what, took, cpu, memory):
    print(f"| {what} | {took:.1f} s | {cpu:.1f} s | {memory:.0f} MB | {notices / took:.0f} |", flush=True)


def convert(name, *more):
    return [program, "convert", folder, "-o", os.path.join(work, name), "-q", "--fail-on", "never", *more]


for suffix in ("jsonl", "csv", "xlsx", "sqlite"):
    for jobs in ("1", "2"):
        show(f"{suffix}, -j {jobs}", *run(convert(f"{jobs}.{suffix}", "-j", jobs)))
parts = [os.path.join(work, f"part{k}.csv") for k in (1, 2)]
halves = run(*(convert(f"part{k}.csv", "-j", "1", "--shard", f"{k}/2") for k in (1, 2)))
joining = run([program, "join", *parts, "-o", os.path.join(work, "joined.csv"), "-q"])
show("csv, two processes (--shard 1/2, 2/2) and join", halves[0] + joining[0], halves[1] + joining[1], max(halves[2], joining[2]))
same = open(os.path.join(work, "joined.csv"), "rb").read() == open(os.path.join(work, "1.csv"), "rb").read()
print("\nThe joined file is " + ("the same, byte for byte, as the single run's." if same else "NOT the single run's."))
sys.exit(not same)

"""Times govopen beside pandoc and pandas on the same pages; called by benchmarks/compare.

Processor time (user and system), the least of several interleaved runs: the machine's other work then hurts all alike.
"""

import io
import os
import shutil
import subprocess
import sys
import tempfile
import time

ROUNDS = 7
COPIES = 1_000


def processor_time(command):
    """Seconds of processor time and the peak memory in MB of one run."""
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, _, usage = os.wait4(child.pid, 0)
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def fresh(govopen, page):
    commands = {
        "pandoc -f html -t json": ["pandoc", "-f", "html", "-t", "json", page],
        "govopen convert -f json": [govopen, "convert", page, "-f", "json"],
    }
    best = dict.fromkeys(commands, float("inf"))
    for _ in range(ROUNDS):
        for name, command in commands.items():
            best[name] = min(best[name], processor_time(command)[0])
    print(f"\nA fresh process, {os.path.basename(page)} ({os.path.getsize(page):,} bytes), processor time")
    pandoc = best["pandoc -f html -t json"]
    for name, seconds in best.items():
        print(f"  {name:26} {seconds * 1000:8.1f} ms   {seconds / pandoc:5.2f}")


def pandas_seconds(pages):
    import pandas

    total = 0.0
    for page in pages:
        with open(page, "rb") as file:
            text = file.read().decode("utf-8", "replace")
        best = float("inf")
        for _ in range(ROUNDS):
            started = time.process_time()
            try:
                pandas.read_html(io.StringIO(text), flavor="lxml")
            except ValueError:
                pass  # a page without tables
            best = min(best, time.process_time() - started)
        total += best
    return total


def warm(bench, pages):
    lines = subprocess.run([*bench, "warm", *pages], check=True, capture_output=True, text=True).stdout.splitlines()
    figures = {name: float(seconds) for name, seconds in (line.split("\t") for line in lines)}
    try:
        figures["pandas.read_html (lxml)"] = pandas_seconds(pages)
    except ImportError:
        print("pandas is not installed: left out", file=sys.stderr)
    size = sum(map(os.path.getsize, pages))
    print(f"\nWarm, {len(pages)} pages ({size:,} bytes), least processor time of each page, summed")
    for name, seconds in figures.items():
        print(
            f"  {name:26} {seconds / len(pages) * 1000:8.2f} ms a page   {size / seconds / 1e6:6.1f} MB/s"
            f"   {seconds / figures['AngleSharp parse']:5.2f} of AngleSharp's parse of a string,"
            f" {seconds / figures['AngleSharp, from bytes']:5.2f} of that of bytes"
        )
    if "pandas.read_html (lxml)" in figures:
        print(f"  govopen takes {figures['govopen'] / figures['pandas.read_html (lxml)']:.2f} of pandas' time")


def memory(govopen, pages):
    print("\nPeak memory")
    for copies in (COPIES // 10, COPIES):
        with tempfile.TemporaryDirectory() as folder:
            for i in range(copies):
                shutil.copy(pages[i % len(pages)], os.path.join(folder, f"{i:04}.html"))
            for jobs in ("1", "2"):
                seconds, peak = processor_time([govopen, "convert", folder, "-f", "csv", "-j", jobs])
                print(f"  {copies:5} documents, -j {jobs}: {peak:6.1f} MB   {seconds / copies * 1000:6.2f} ms a document")


def main():
    split = sys.argv.index("--")
    govopen, *bench = sys.argv[1:split]
    pages = sys.argv[split + 1 :]
    fresh(govopen, min(pages, key=lambda page: abs(os.path.getsize(page) - 107_000)))
    # Before pandas is loaded: the peak of a child begins with what its parent holds.
    memory(govopen, pages)
    warm(bench, pages)


main()

"""Times govopen beside pdftotext -raw on the same PDF files; called by benchmarks/compare-pdf.

Processor time (user and system), the least of several interleaved runs: the machine's other work then hurts both alike.
govopen goes all the way to tasks as JSON; pdftotext gives characters.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "scripts" / "pdf"))
from measured import run  # noqa: E402

ROUNDS, TIMES, LONG = 7, 10, 500


def pages(path: Path) -> int:
    return int(subprocess.run(["qpdf", "--show-npages", path], check=True, capture_output=True, text=True).stdout)


def joined(path: Path, times: int, target: Path, last: str = "z") -> Path:
    subprocess.run(["qpdf", "--empty", "--pages", *[path] * times, "--", target.with_suffix(".all")], check=True)
    subprocess.run(["qpdf", target.with_suffix(".all"), "--pages", ".", f"1-{last}", "--", target], check=True)
    return target


def beside(govopen: str, name: str, files: list[Path]) -> None:
    theirs = ours = peak = float("inf")
    for _ in range(ROUNDS):
        theirs = min(theirs, sum(run("pdftotext", "-raw", str(file), "/dev/null").processor for file in files))
        took = run(govopen, "convert", *map(str, files), "-f", "jsonl", "-j", "1", "--quiet")
        ours, peak = min(ours, took.processor), min(peak, took.megabytes)
    print(f"  {name:34} pdftotext {theirs:6.3f} s   govopen {ours:6.3f} s   {ours / theirs:5.2f}   {peak:4.0f} MB", flush=True)


def main() -> None:
    split = sys.argv.index("--")
    govopen, *bench = sys.argv[1:split]
    print("A fresh process, processor time; memory of govopen at its peak")
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        for path in map(Path, sys.argv[split + 1 :]):
            count = pages(path)
            long = joined(path, TIMES, folder / f"long-{path.name}")
            beside(govopen, f"{path.name}, {count} pages", [path])
            beside(govopen, f"{path.name} {TIMES} times, {count * TIMES} pages", [long])
            copies = [Path(shutil.copy(path, folder / f"{i}-{path.name}")) for i in range(TIMES)]
            beside(govopen, f"{path.name} as {TIMES} files", copies)
            book = joined(path, -(-LONG // count), folder / f"book-{path.name}", str(LONG))
            beside(govopen, f"{path.name}, {LONG} pages", [book])
    lines = subprocess.run([*bench, "warm-pdf", *sys.argv[split + 1 :]], check=True, capture_output=True, text=True).stdout
    print("\nOnce warm, in one process, from bytes to tasks (processor time, least of many)")
    for name, seconds in (line.split("\t") for line in lines.splitlines()):
        print(f"  {name:34} {float(seconds) * 1000:7.1f} ms")


main()

#!/usr/bin/env python3
"""Compares what govopen reads of PDF files with what qpdf, pdftotext and mutool read.

    oracles.py GOVOPEN FILE…

Of each file: pages by qpdf and by govopen; the share of the characters of pdftotext, and of those of mutool, that govopen
has too, and the characters it has besides. White space does not count, nor the spelling of a character (half or full width,
radical or ideograph, ligature or letters). Characters are taken from the drawing of every page (inspect --svg), so that
layout plays no part. Needs Debian's qpdf, poppler-utils, poppler-data and mupdf-tools; one that is missing is left out.
"""

import html
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
from collections import Counter
from pathlib import Path

from measured import run

LEAST = 0.995
# Labels have a class of their own, glyphs have none.
GLYPH = re.compile(r"<text (?![^>]*class=)[^>]*>(.*?)</text>", re.S)
DOOR = str.maketrans({"\u2f3e": "户", "\u00ad": "-", "\u2010": "-", "\u2011": "-"})
UNKNOWN = "\ufffd"


def folded(text: str) -> Counter:
    text = unicodedata.normalize("NFKC", text.translate(DOOR))
    return Counter(c for c in text if not c.isspace() and unicodedata.category(c) not in ("Cc", "Cf", "Co"))


def ours(govopen: str, path: str) -> tuple[int, Counter, str]:
    with tempfile.TemporaryDirectory() as folder:
        took = run(govopen, "inspect", path, "--svg", folder)
        pages = sorted(Path(folder).glob("*.svg"))
        texts = (html.unescape(text) for page in pages for text in GLYPH.findall(page.read_text("utf-8")))
        return len(pages), folded("".join(texts)), " ".join(took.codes)


def theirs(*command: str) -> Counter | None:
    return folded(run(*command).output.decode("utf-8", "replace")) if shutil.which(command[0]) else None


def share(of: Counter, by: Counter) -> float:
    return (of & by).total() / of.total() if of else 1.0


def compare(govopen: str, path: str) -> bool:
    pages, mine, codes = ours(govopen, path)
    counted = subprocess.run(["qpdf", "--show-npages", path], capture_output=True, text=True).stdout.strip() if shutil.which("qpdf") else "-"
    columns, good = [], True
    for name, command in {
        "pdftotext": ("pdftotext", "-raw", path, "-"),
        "mutool": ("mutool", "draw", "-q", "-F", "text", path),
    }.items():
        if (other := theirs(*command)) is None:
            continue
        # What the other could not read is no measure: control codes and private characters are left out above.
        other[UNKNOWN] = 0
        good = good and (share(+other, mine) >= LEAST or name != "pdftotext")
        lacks = (other - mine).most_common(6)
        columns.append(f"{name} {other.total():6} {share(+other, mine):8.3%}{' lacks ' + repr(lacks) if lacks else ''}")
    print(f"{Path(path).name:34} pages {counted}/{pages}  {mine.total():6} ({mine[UNKNOWN]} unknown)  {'  '.join(columns)}  {codes}{'' if good else '  BELOW'}", flush=True)
    return good


def main() -> int:
    below = sum(not compare(sys.argv[1], path) for path in sys.argv[2:])
    print(f"{below} below {LEAST:.1%} of pdftotext")
    return below > 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Makes PDF files that are built to exhaust a reader, and shows what reading each of them takes.

    hostile.py GOVOPEN [FOLDER [NAME …]]

Every file must end within 10 s of processor time and 512 MB, with a diagnostic and the exit code that stands beside it here. The files go to
FOLDER if one is given, and those that are there already are used again. The user password needs qpdf; without it that file is left out.
"""

import shutil
import subprocess
import sys
import tempfile
import zlib
from pathlib import Path

from measured import run

SECONDS, MEGABYTES = 10, 512
FONT = "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>"
LINE = "BT /F 12 Tf 72 700 Td (1. Publish the list of matters.) Tj ET\n"


def pdf(objects: dict[int, bytes], trailer: str = "", xref: bool = True) -> bytes:
    """A file of such objects, with a sound table."""
    out, places = bytearray(b"%PDF-1.7\n"), {}
    for number, body in objects.items():
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    if not xref:
        return bytes(out)
    at, size = len(out), max(objects) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % size
    for number in range(1, size):
        out += b"%010d 00000 n \n" % places[number] if number in places else b"0000000000 00000 f \n"
    out += f"trailer\n<</Size {size}/Root 1 0 R{trailer}>>\nstartxref\n{at}\n%%EOF\n".encode()
    return bytes(out)


def stream(data: bytes, entries: str = "") -> bytes:
    return f"<</Length {len(data)}{entries}>>\nstream\n".encode() + data + b"\nendstream"


def packed(data: bytes, entries: str = "") -> bytes:
    return stream(zlib.compress(data), "/Filter/FlateDecode" + entries)


def paged(content: bytes, resources: str = FONT, more: dict[int, bytes] | None = None, pages: str = "") -> dict[int, bytes]:
    """A page with such content as object 4; further objects from 10 on."""
    return {
        1: b"<</Type/Catalog/Pages 2 0 R>>",
        2: (pages or "<</Type/Pages/Kids[3 0 R]/Count 1>>").encode(),
        3: f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<{resources}>>>>".encode(),
        4: content,
    } | (more or {})


def doubling(levels: int) -> bytes:
    forms = {}
    for level in range(levels):
        inner = LINE.encode() if level == levels - 1 else b"/X Do /X Do"
        names = FONT if level == levels - 1 else f"/XObject<</X {11 + level} 0 R>>"
        forms[10 + level] = stream(inner, f"/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<<{names}>>")
    return pdf(paged(stream(b"/X Do /X Do"), "/XObject<</X 10 0 R>>", forms))


def itself() -> bytes:
    form = stream(LINE.encode() + b"/X Do /X Do", f"/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<<{FONT}/XObject<</X 10 0 R>>>>")
    return pdf(paged(stream(b"/X Do"), "/XObject<</X 10 0 R>>", {10: form}))


def bomb(entries: str = "", layers: int = 1) -> bytes:
    data = zlib.compress(bytes(1 << 30), 9)
    for _ in range(layers - 1):
        data = zlib.compress(data, 9)
    filters = "/Filter[" + "/FlateDecode" * layers + "]" + entries
    return pdf(paged(stream(data, filters)))


def text_bomb() -> bytes:
    """A gigabyte that is sound content all along, not zeros."""
    return pdf(paged(packed((b"BT /F 9 Tf 9 9 Td (a) Tj ET " * 40000) * 960)))


def many_streams() -> bytes:
    """A thousand streams of 60 MB each, one page."""
    data = zlib.compress(bytes(60 << 20), 9)
    body = stream(data, "/Filter/FlateDecode")
    more = {10 + i: body for i in range(100)}
    kids = " ".join(f"{10 + i % 100} 0 R" for i in range(1000))
    objects = paged(stream(b""), more=more)
    objects[3] = f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents[{kids}]>>".encode()
    return pdf(objects)


def xref_loop() -> bytes:
    body = pdf(paged(stream(LINE.encode())))
    at = body.rindex(b"xref\n0 ", 0, body.rindex(b"startxref"))
    return body.replace(b"/Root 1 0 R>>", f"/Root 1 0 R/Prev {at}>>".encode())


def xref_chain() -> bytes:
    """A hundred thousand sections, each leading to the next, the last to the first."""
    out, at = bytearray(pdf(paged(stream(LINE.encode())), xref=False)), []
    width = len("xref\n0 0\ntrailer\n<</Size 5/Root 1 0 R/Prev 0000000000>>\n")
    first = len(out)
    for i in range(100_000):
        following = first + ((i + 1) % 100_000) * width
        out += f"xref\n0 0\ntrailer\n<</Size 5/Root 1 0 R/Prev {following:010d}>>\n".encode()
    out += f"startxref\n{first}\n%%EOF\n".encode()
    return bytes(out)


def shared_pages() -> bytes:
    """Two billion pages by a tree of a thousand kids at each level, all the same."""
    nodes = {10 + i: f"<</Type/Pages/Count 2000000000/Kids[{' '.join([f'{11 + i} 0 R'] * 1000)}]>>".encode() for i in range(3)}
    nodes[13] = b"<</Type/Page/MediaBox[0 0 9 9]/Contents 4 0 R>>"
    return pdf(paged(stream(LINE.encode()), more=nodes, pages="<</Type/Pages/Kids[10 0 R]/Count 2000000000>>"))


def dense_pages() -> bytes:
    """Twenty thousand pages that all show the same twenty thousand glyphs in ruled boxes."""
    content = "".join(
        f"{40 + i % 25 * 20} {40 + i // 25 * 8} 20 8 re S BT /F 4 Tf {41 + i % 25 * 20} {41 + i // 25 * 8} Td (abcdefgh) Tj ET\n"
        for i in range(2500)
    )
    kids = " ".join(["3 0 R"] * 20_000)
    return pdf(paged(packed(content.encode()), pages=f"<</Type/Pages/Kids[{kids}]/Count 20000>>"))


def scattered() -> bytes:
    """Half a million glyphs on one page, each at a place of its own."""
    content = "BT /F 1 Tf\n" + "".join(f"1 0 0 1 {i * 7919 % 59500 / 100} {i * 104729 % 84200 / 100} Tm (a) Tj\n" for i in range(490_000)) + "ET"
    return pdf(paged(packed(content.encode())))


def lines() -> bytes:
    """A million lines on one page."""
    content = "".join(f"{i * 7919 % 595} {i * 104729 % 842} m {i * 7919 % 595 + 5} {i * 104729 % 842} l S\n" for i in range(1_000_000))
    return pdf(paged(packed((content + LINE).encode())))


def nested() -> bytes:
    return pdf(paged(stream(b"[" * 5_000_000))) + b"9 0 obj" + b"[" * 5_000_000


def inline_images() -> bytes:
    return pdf(paged(packed(b"BI /W 9 /H 9 /BPC 8 ID xxxxx EI x" * 1_000_000)))


def cmap_rows() -> bytes:
    rows = "<0001> <0001> <4E00>\n" * 2_000_000
    cmap = f"1 begincodespacerange <0000> <FFFF> endcodespacerange 100 beginbfrange\n{rows}endbfrange"
    fonts = {10 + i: f"<</Type/Font/Subtype/Type0/BaseFont/A{i}/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/A{i}>>]/ToUnicode {200 + i} 0 R>>".encode() for i in range(12)}
    maps = {200 + i: packed(cmap.encode()) for i in range(12)}
    names = "".join(f"/F{i} {10 + i} 0 R" for i in range(12))
    content = "".join(f"BT /F{i} 9 Tf 9 {9 + i * 10} Td <00010002> Tj ET\n" for i in range(12))
    return pdf(paged(stream(content.encode()), f"/Font<<{names}>>", fonts | maps))


def locked() -> bytes | None:
    if not shutil.which("qpdf"):
        return None
    with tempfile.TemporaryDirectory() as folder:
        plain, target = Path(folder, "plain.pdf"), Path(folder, "locked.pdf")
        plain.write_bytes(pdf(paged(stream(LINE.encode()))))
        subprocess.run(["qpdf", "--encrypt", "user", "owner", "256", "--", plain, target], check=True)
        return target.read_bytes()


# What is made, the exit codes that are right, and codes of which one must be said: any code where none stands here, and
# none need be said where that is None, since nothing of the file is left out.
FILES = {
    "forms-double-30": (lambda: doubling(30), {0, 5}, {"GO6065", "GO6064"}),
    "form-draws-itself": (itself, {0, 5}, {"GO6065"}),
    "flate-1gb": (bomb, {0, 5}, {"GO6060"}),
    "flate-1gb-twice": (lambda: bomb(layers=2), {0, 5}, {"GO6060"}),
    "flate-1gb-predictor": (lambda: bomb("/DecodeParms<</Predictor 15/Columns 1>>"), {0, 5}, {"GO6060"}),
    "flate-1gb-of-text": (text_bomb, {0, 5}, {"GO6060", "GO6064", "GO6066"}),
    "streams-60gb": (many_streams, {0, 5}, {"GO6060"}),
    "operators-20m": (lambda: pdf(paged(packed(b"BT /F 9 Tf " + b"( )Tj " * 20_000_000 + b"ET"))), {0, 5}, {"GO6060", "GO6064", "GO6066"}),
    "operators-20m-text": (lambda: pdf(paged(packed(b"BT /F 9 Tf 9 9 Td " + b"(a)'" * 20_000_000 + b"ET"))), {0, 5}, {"GO6060", "GO6064", "GO6066"}),
    "pages-2g": (lambda: pdf(paged(stream(LINE.encode()), pages="<</Type/Pages/Kids[3 0 R]/Count 2000000000>>")), {0, 5}, {"GO1103"}),
    "pages-2g-tree": (shared_pages, {0, 5}, {"GO1102", "GO6067"}),
    "pages-20k-dense": (dense_pages, {0, 5}, {"GO6064", "GO6066"}),
    "xref-loop": (xref_loop, {0, 5}, set()),
    "xref-chain": (xref_chain, {0, 5}, set()),
    "glyphs-scattered": (scattered, {0, 5}, None),
    "lines-1m": (lines, {0, 5}, {"GO4101", "GO1125"}),
    "brackets-10m": (nested, {0, 3, 5}, set()),
    "inline-images-1m": (inline_images, {0, 5}, set()),
    "cmap-rows-24m": (cmap_rows, {0, 5}, None),
    "user-password": (locked, {3}, {"GO1107"}),
    "junk": (lambda: b"%PDF-1.7\n" + bytes(i * i * 31 % 251 for i in range(3_000_000)), {3}, {"GO1101"}),
    "junk-keywords": (lambda: b"%PDF-1.7\n" + b"1 0 obj<</A(" * 1_000_000, {3}, {"GO1101"}),
    "empty": (lambda: b"", {0, 3, 5}, set()),
    "header-only": (lambda: b"%PDF-1.7\n", {3}, {"GO1101"}),
}


def made(name: str, path: Path) -> bool:
    """Makes a file in a process of its own: what a child's parent held would count as the child's memory."""
    return subprocess.run([sys.executable, __file__, "--make", name, str(path)], check=True).returncode == 0 and path.exists()


def make(name: str, path: Path) -> None:
    if (data := FILES[name][0]()) is not None:
        path.write_bytes(data)


def judge(govopen: str, name: str, path: Path) -> bool:
    _, exits, codes = FILES[name]
    took = run(govopen, "convert", str(path))
    named = name != "user-password" or "--password" in took.error
    good = took.exit in exits and took.processor <= SECONDS and took.megabytes <= MEGABYTES
    good = good and named and (codes is None or bool(codes & set(took.codes) if codes else took.codes))
    print(
        f"{name:22} {path.stat().st_size / 1e6:6.2f} MB  {took.processor:6.2f} s cpu {took.seconds:6.2f} s"
        f" {took.megabytes:4.0f} MB  exit {took.exit}  {' '.join(took.codes)}{'' if good else '   WRONG'}",
        flush=True,
    )
    return good


def main() -> int:
    if sys.argv[1] == "--make":
        make(sys.argv[2], Path(sys.argv[3]))
        return 0

    failed = 0
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(sys.argv[2] if len(sys.argv) > 2 else scratch)
        folder.mkdir(parents=True, exist_ok=True)
        for name in sys.argv[3:] or FILES:
            path = folder / f"{name}.pdf"
            if path.exists() or made(name, path):
                failed += not judge(sys.argv[1], name, path)
            else:
                print(f"{name:22} left out: needs qpdf")
    print(f"{failed} failed")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())

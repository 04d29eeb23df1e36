#!/usr/bin/env python3
"""Packs Adobe's CMap resources into one compact file, cmaps.bin.

    make_cmaps.py [FOLDER [OUTPUT]]

FOLDER holds Adobe-GB1, Adobe-CNS1, … as Debian's poppler-data has them under /usr/share/poppler/cMap. Only files that
carry Adobe's own BSD-3-Clause notice are read (see NOTICE beside the output). The same files give the same bytes.

Layout; numbers are little-endian, "varint" is LEB128, "delta" is a zigzag varint:

    u16 entries; each: u8 length + name, u32 offset from the start of the file, u32 packed length, u32 plain length
    the entries, each a raw Deflate stream

A CMap:      u8 writing mode; u8 length + base CMap; u8 length + collection; u8 codespaces, each: u8 bytes, low, high;
             then twice (CIDs, notdef CIDs) and for code lengths 1 to 4: varint ranges, column of varint (low - last high
             - 1), column of varint (high - low), column of delta (CID - CID that would follow the last range)
A collection (CID to Unicode): varint CIDs; column: varint 0 for none, else 1 + zigzag (scalar - last scalar - 1)
             varint strings of several scalars; each: varint CID, u8 count, varint scalars
"""

import re
import struct
import sys
import zlib
from pathlib import Path

COLLECTIONS = ["Adobe-GB1", "Adobe-CNS1", "Adobe-Japan1", "Adobe-Korea1", "Adobe-KR"]
ADOBE = re.compile(r"%%Copyright: Copyright [-0-9, ]+ Adobe")
TOKEN = re.compile(r"%[^\n]*|<[0-9A-Fa-f\s]*>|\[|\]|/[^\s/<>\[\]()]+|\([^)]*\)|[^\s/<>\[\]()]+")
MAX_CODE_LENGTH = 4


def is_code_map(name):
    """Files that map character codes to CIDs, and no other direction."""
    return not (name.startswith(("Adobe-", "UCS2-")) or name.endswith(("-UCS2", "-UCS2C")))


class CMap:
    """What a CMap resource says."""

    def __init__(self, text):
        self.base = ""
        self.ordering = ""
        self.vertical = 0
        self.codespaces = []
        self.cids = []
        self.notdefs = []
        self.unicodes = []
        self._read([t for t in TOKEN.findall(text) if not t.startswith("%")])

    def _read(self, tokens):
        for i, token in enumerate(tokens):
            if token == "usecmap":
                self.base = tokens[i - 1][1:]
            elif token == "/WMode":
                self.vertical = int(tokens[i + 1])
            elif token == "/Ordering":
                self.ordering = tokens[i + 1][1:-1]
            elif token.startswith("begin"):
                self._section(token[5:], tokens, i + 1)

    def _section(self, kind, tokens, at):
        width = {"codespacerange": 2, "cidchar": 2, "cidrange": 3, "notdefchar": 2, "notdefrange": 3}.get(kind)
        width = width or {"bfchar": 2, "bfrange": 3}.get(kind)
        if width is None:
            return
        while not tokens[at].startswith("end"):
            row = tokens[at : at + width]
            at += width
            if row[-1] == "[":
                end = tokens.index("]", at)
                row[-1] = tokens[at:end]
                at = end + 1
            self._row(kind, row)

    def _row(self, kind, row):
        low = hexadecimal(row[0])
        if kind == "codespacerange":
            self.codespaces.append((low, hexadecimal(row[1])))
            return
        high = low if kind.endswith("char") else hexadecimal(row[1])
        if kind.startswith("bf"):
            self._unicode(number(low), number(high), row[-1])
            return
        target = self.cids if kind.startswith("cid") else self.notdefs
        target.append((len(low), number(low), number(high), int(row[-1])))

    def _unicode(self, low, high, target):
        if isinstance(target, list):
            self.unicodes += [(low + i, scalars(t)) for i, t in enumerate(target)]
            return
        first = scalars(target)
        self.unicodes += [(low + i, first[:-1] + [first[-1] + i]) for i in range(high - low + 1)]


def hexadecimal(token):
    return bytes.fromhex(token[1:-1])


def number(code):
    return int.from_bytes(code, "big")


def scalars(token):
    return [ord(c) for c in hexadecimal(token).decode("utf-16-be")]


def varint(value):
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def zigzag(value):
    return value * 2 if value >= 0 else -value * 2 - 1


def short(text):
    return bytes([len(text)]) + text.encode("ascii")


def merged(ranges):
    """Sorted by code, neighbours joined."""
    out = []
    for low, high, cid in sorted(ranges):
        if out and out[-1][1] + 1 == low and out[-1][2] + out[-1][1] - out[-1][0] + 1 == cid:
            out[-1] = (out[-1][0], high, out[-1][2])
        else:
            out.append((low, high, cid))
    return out


def pack_ranges(ranges, constant):
    out = bytearray()
    for length in range(1, MAX_CODE_LENGTH + 1):
        rows = [r[1:] for r in ranges if r[0] == length]
        rows = sorted(rows) if constant else merged(rows)
        out += varint(len(rows))
        gaps, sizes, cids = bytearray(), bytearray(), bytearray()
        last, following = -1, 0
        for low, high, cid in rows:
            gaps += varint(low - last - 1)
            sizes += varint(high - low)
            cids += varint(zigzag(cid - following))
            last, following = high, cid + high - low + 1
        out += gaps + sizes + cids
    return bytes(out)


def pack_cmap(cmap):
    out = bytes([cmap.vertical]) + short(cmap.base) + short(cmap.ordering) + bytes([len(cmap.codespaces)])
    for low, high in cmap.codespaces:
        out += bytes([len(low)]) + low + high
    return out + pack_ranges(cmap.cids, False) + pack_ranges(cmap.notdefs, True)


def is_private(scalar):
    """Private use, controls, and the sign for what is unknown: no characters."""
    return scalar < 0x20 or 0xE000 <= scalar <= 0xF8FF or scalar >= 0xF0000 or scalar == 0xFFFD


def is_varied(scalar):
    """Radicals and compatibility ideographs: a plain ideograph is better where there is one."""
    return 0x2E80 <= scalar <= 0x2FDF or 0xF900 <= scalar <= 0xFAFF or 0x2F800 <= scalar <= 0x2FA1F


def invert(cmap, known):
    """The characters that the UTF-32 CMap gives each CID; the best one first."""
    found = {}
    for _, low, high, cid in cmap.cids:
        for scalar in range(low, high + 1):
            found.setdefault(cid + scalar - low, []).append(scalar)
    for cid, candidates in found.items():
        usable = [s for s in candidates if not is_private(s)]
        if cid not in known and usable:
            known[cid] = [min(usable, key=lambda s: (is_varied(s), s))]


def pack_collection(known):
    size = max(known) + 1
    out, strings = bytearray(varint(size)), []
    last = 0
    for cid in range(size):
        target = known.get(cid)
        if target is None:
            out += varint(0)
        elif len(target) > 1:
            out += varint(0)
            strings.append((cid, target))
        else:
            out += varint(1 + zigzag(target[0] - last - 1))
            last = target[0]
    out += varint(len(strings))
    for cid, target in strings:
        out += varint(cid) + bytes([len(target)]) + b"".join(varint(s) for s in target)
    return bytes(out)


def read(path):
    text = path.read_text("latin-1")
    if not ADOBE.search(text):
        sys.exit(f"{path}: no notice of Adobe; left alone")
    return CMap(text)


def collection(folder):
    name = folder.name
    known = {}
    for cid, target in read(folder / f"{name}-UCS2").unicodes:
        if cid > 0 and not any(is_private(s) for s in target):
            known[cid] = target
    utf32 = {"Adobe-KR": "UniAKR-UTF32-H", "Adobe-GB1": "UniGB-UTF32-H", "Adobe-CNS1": "UniCNS-UTF32-H"}
    utf32 |= {"Adobe-Japan1": "UniJIS-UTF32-H", "Adobe-Korea1": "UniKS-UTF32-H"}
    invert(read(folder / utf32[name]), known)
    return pack_collection(known)


def main():
    source = Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/poppler/cMap")
    here = Path(__file__).resolve().parents[2]
    target = here / "src/GovOpen.Parsing/Readers/Pdf/TextLayer/Fonts/CMaps/cmaps.bin"
    target = Path(sys.argv[2]) if len(sys.argv) > 2 else target
    entries = {}
    for name in COLLECTIONS:
        folder = source / name
        entries[name] = collection(folder)
        for path in sorted(folder.iterdir()):
            if is_code_map(path.name):
                entries[path.name] = pack_cmap(read(path))

    directory_size = 2 + sum(1 + len(name) + 12 for name in entries)
    directory, body = struct.pack("<H", len(entries)), b""
    for name in sorted(entries):
        packer = zlib.compressobj(9, zlib.DEFLATED, -15, 9)
        packed = packer.compress(entries[name]) + packer.flush()
        directory += short(name) + struct.pack("<III", directory_size + len(body), len(packed), len(entries[name]))
        body += packed
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(directory + body)
    print(f"{target}: {len(entries)} entries, {len(directory) + len(body)} bytes")


if __name__ == "__main__":
    main()

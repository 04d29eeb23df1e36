"""Cuts rows off the foot of a PNG file: crop.py PICTURE ROWS. Reads what Chromium writes: 8 bits a channel, not interlaced."""

import struct
import sys
import zlib

path, rows = sys.argv[1], int(sys.argv[2])
data = open(path, "rb").read()
chunks, at = [], 8
while at < len(data):
    length, kind = struct.unpack(">I4s", data[at : at + 8])
    chunks.append((kind, data[at + 8 : at + 8 + length]))
    at += 12 + length
width, height, depth, colour, _, _, interlaced = struct.unpack(">IIBBBBB", chunks[0][1])
assert depth == 8 and colour in (2, 6) and not interlaced
stride = 1 + width * (3 if colour == 2 else 4)
raw = zlib.decompress(b"".join(body for kind, body in chunks if kind == b"IDAT"))[: stride * (height - rows)]
with open(path, "wb") as out:
    out.write(data[:8])
    for kind, body in (
        (b"IHDR", struct.pack(">II", width, height - rows) + chunks[0][1][8:]),
        (b"IDAT", zlib.compress(raw, 9)),
        (b"IEND", b""),
    ):
        out.write(struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)))

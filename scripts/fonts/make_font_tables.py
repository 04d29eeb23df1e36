#!/usr/bin/env python3
"""Writes tables of facts: glyphs.bin and widths.bin for the fonts of the PDF reader, and for all texts ideographs.bin and
simplified.bin.

    make_font_tables.py [--agl FILE] [--afm FOLDER] [--cff FILE] [--post FILE] [--unicode FOLDER] [--output FOLDER]

Sources, by default where Debian has them:
    the Adobe Glyph List (BSD-3-Clause), as glyphlist.txt or inside fontTools/agl.py
    the metrics of the fourteen standard fonts (Adobe's AFM files, free with their notice), from matplotlib
    the standard strings of CFF (Adobe Technical Note 5176, appendix A) and the Macintosh glyph order of OpenType's
    'post' table, as fontTools lists them
    UnicodeData.txt, EquivalentUnifiedIdeograph.txt and Unihan_Variants.txt.bz2 of the Unicode Character Database

glyphs.bin and widths.bin are text under raw Deflate:
    glyphs: sections "@name": @agl and @expert "name hex hex…" a line; @cff, @mac, @zapf a name a line in their order
    widths: "font" then " hex width" pairs, a font a line
simplified.bin: big-endian u16 pairs (traditional ideograph, the simplified one), ascending: those that GB 2312 lacks.
ideographs.bin: big-endian u24 pairs (radical or compatibility ideograph, unified ideograph), ascending.
"""

import argparse
import bz2
import re
import struct
import zlib
from pathlib import Path

FONTTOOLS = "/usr/lib/python3/dist-packages/fontTools/"
HERE = Path(__file__).resolve().parents[2] / "src/GovOpen.Parsing"
ENCODINGS = "Readers/Pdf/TextLayer/Fonts/Encodings/"
SUPERIORS = dict(zip("zero one two three four five six seven eight nine".split(), "⁰¹²³⁴⁵⁶⁷⁸⁹"))
INFERIORS = dict(zip(SUPERIORS, "₀₁₂₃₄₅₆₇₈₉"))

# Names that the glyph list gives private code points, and what Unicode has for them today.
PIECES = {
    "registerserif": "®", "registersans": "®", "copyrightserif": "©", "copyrightsans": "©",
    "trademarkserif": "™", "trademarksans": "™", "radicalex": "‾", "arrowvertex": "⏐", "arrowhorizex": "⎯",
    "parenlefttp": "⎛", "parenleftex": "⎜", "parenleftbt": "⎝", "parenrighttp": "⎞", "parenrightex": "⎟",
    "parenrightbt": "⎠", "bracketlefttp": "⎡", "bracketleftex": "⎢", "bracketleftbt": "⎣", "bracketrighttp": "⎤",
    "bracketrightex": "⎥", "bracketrightbt": "⎦", "bracelefttp": "⎧", "braceleftmid": "⎨", "braceleftbt": "⎩",
    "braceex": "⎪", "bracerighttp": "⎫", "bracerightmid": "⎬", "bracerightbt": "⎭",
}


def glyph_list(path):
    """Rows "name;hex hex…" of glyphlist.txt: the first list in the file."""
    names = {}
    for name, codes in re.findall(r"(?m)^([A-Za-z][A-Za-z0-9_.]*);([0-9A-F]{4}(?: [0-9A-F]{4})*)$", path.read_text("utf-8")):
        names.setdefault(name, "".join(chr(int(c, 16)) for c in codes.split()))
    return names


def expert(name, names):
    """The letter or digit that a small capital, old-style, superior or inferior glyph is a form of."""
    for suffix, table in (("oldstyle", None), ("small", None), ("superior", SUPERIORS), ("inferior", INFERIORS)):
        base = name.removesuffix(suffix)
        if base != name and base:
            text = (table or {}).get(base) or names.get(base)
            return text if text and not is_private(text) else None
    return PIECES.get(name)


def is_private(text):
    return any(0xE000 <= ord(c) <= 0xF8FF for c in text)


def python_list(path, name):
    """The strings of a list in a Python file, comments left out."""
    body = re.search(rf"(?ms)^{name} = \[(.*?)\]", path.read_text("utf-8")).group(1)
    return re.findall(r"[\"']([^\"']+)[\"']", re.sub(r"#.*", "", body))


def metrics(path):
    """(code or -1, width, name) of an AFM file's characters."""
    rows = re.findall(r"(?m)^C (-?\d+) ; WX (\d+) ; N (\S+) ;", path.read_text("latin-1"))
    return [(int(code), int(width), name) for code, width, name in rows]


def deflate(text):
    packer = zlib.compressobj(9, zlib.DEFLATED, -15, 9)
    return packer.compress(text.encode("utf-8")) + packer.flush()


def hexes(text):
    return " ".join(f"{ord(c):x}" for c in text)


def glyphs(options, names):
    private = sorted(name for name in names if is_private(names[name]))
    lines = ["@agl"] + [f"{n} {hexes(names[n])}" for n in sorted(names) if not is_private(names[n])]
    lines += ["@expert"] + [f"{n} {hexes(text)}" for n in private if (text := expert(n, names))]
    lines += ["@cff"] + python_list(options.cff, "cffStandardStrings")
    lines += ["@mac"] + python_list(options.post, "standardGlyphOrder")
    zapf = sorted((code, name) for code, _, name in metrics(options.afm / "ZapfDingbats.afm") if code >= 0)
    lines += ["@zapf"] + [f"{name} {code:x}" for code, name in zapf]
    return "\n".join(lines) + "\n"


def widths(options, names):
    lines = []
    for path in sorted(options.afm.glob("*.afm")):
        if "Courier" in path.name or "Oblique" in path.name:
            continue
        pairs = {}
        for code, width, name in metrics(path):
            text = chr(code) if path.stem in ("Symbol", "ZapfDingbats") and code >= 0 else names.get(name, "")
            if len(text) == 1 and not is_private(text):
                pairs[ord(text)] = width
        lines.append(path.stem + "".join(f" {c:x} {w}" for c, w in sorted(pairs.items())))
    return "\n".join(lines) + "\n"


def ideographs(folder):
    pairs = {}
    for line in (folder / "UnicodeData.txt").read_text("ascii").splitlines():
        fields = line.split(";")
        code = int(fields[0], 16)
        if 0xF900 <= code <= 0xFAFF or 0x2F800 <= code <= 0x2FA1F:
            # The twelve unified ideographs of the block have no decomposition.
            if fields[5]:
                pairs[code] = int(fields[5], 16)
        elif 0x2F00 <= code <= 0x2FD5:
            pairs[code] = int(fields[5].removeprefix("<compat> "), 16)
        elif 0x2E80 <= code <= 0x2EFF and fields[5].startswith("<compat> "):
            pairs[code] = int(fields[5].removeprefix("<compat> "), 16)
    text = (folder / "EquivalentUnifiedIdeograph.txt").read_text("utf-8")
    for first, last, target in re.findall(r"(?m)^([0-9A-F]{4,5})(?:\.\.([0-9A-F]{4,5}))? +; ([0-9A-F]{4,5})", text):
        for code in range(int(first, 16), int(last or first, 16) + 1):
            if 0x2E80 <= code <= 0x2EFF:
                pairs.setdefault(code, int(target, 16))
    # Unicode names the traditional form; fonts for simplified Chinese draw the radical as 户, and producers that take a
    # glyph's first character write the radical for it.
    pairs[0x2F3E] = ord("户")
    # Compatibility ideographs may point at one another; follow to the end.
    resolved = {code: pairs.get(target, target) for code, target in pairs.items()}
    return b"".join(struct.pack(">I", c)[1:] + struct.pack(">I", t)[1:] for c, t in sorted(resolved.items()))


def is_simplified(character):
    try:
        return bool(character.encode("gb2312"))
    except UnicodeEncodeError:
        return False


def simplified(folder):
    # Forms that Unihan names by another kind of variant or with two simplified ones, and two that GB 2312 holds although
    # no simplified text writes them.
    pairs = dict(zip("週佈爲裏麼餘後於", "周布为里么余后于"))
    with bz2.open(folder / "Unihan_Variants.txt.bz2", "rt", encoding="utf-8") as lines:
        for line in lines:
            fields = line.rstrip("\n").split("\t")
            if len(fields) == 3 and fields[1] == "kSimplifiedVariant" and len(fields[0]) == len("U+0000"):
                variant = chr(int(fields[0][2:], 16))
                targets = [chr(int(target[2:], 16)) for target in fields[2].split()]
                targets = [target for target in targets if target != variant and is_simplified(target)]
                # What simplified text writes too, 著 or 乾, stays what it is.
                if len(targets) == 1 and not is_simplified(variant):
                    pairs[variant] = targets[0]
    return b"".join(struct.pack(">HH", ord(v), ord(t)) for v, t in sorted(pairs.items()))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--agl", type=Path, default=Path(FONTTOOLS + "agl.py"))
    parser.add_argument("--afm", type=Path, default=Path("/usr/share/matplotlib/mpl-data/fonts/pdfcorefonts"))
    parser.add_argument("--cff", type=Path, default=Path(FONTTOOLS + "cffLib/__init__.py"))
    parser.add_argument("--post", type=Path, default=Path(FONTTOOLS + "ttLib/standardGlyphOrder.py"))
    parser.add_argument("--unicode", type=Path, default=Path("/usr/share/unicode"))
    parser.add_argument("--output", type=Path, default=HERE)
    options = parser.parse_args()
    names = glyph_list(options.agl)
    tables = {
        ENCODINGS + "glyphs.bin": deflate(glyphs(options, names)),
        ENCODINGS + "widths.bin": deflate(widths(options, names)),
        "Text/ideographs.bin": ideographs(options.unicode),
        "Text/simplified.bin": simplified(options.unicode),
    }
    for name, table in tables.items():
        path = options.output / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(table)
        print(f"{path}: {len(table)} bytes")


if __name__ == "__main__":
    main()

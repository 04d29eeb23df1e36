"""Sets notices as HTML pages, and these as PDF by Chromium and by LibreOffice."""

import html
import re
import subprocess
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

from notices import Cell, Notice, Table

# Every file says that it was made then, so that the same program makes the same bytes again.
DATE = b"20240101000000"
TITLE = re.compile(r"通\s*知$|要点$|方案$|分工$|分工表$|文件$")
SIGNED = re.compile(r"\d{4} ?年 ?\d+ ?月 ?\d+ ?日(印发)?$|\S{2,10}人民政府办公室$")


@dataclass(frozen=True)
class Sheet:
    """The paper and the type: millimetres and points."""

    width: int = 210
    height: int = 297
    margin: str = "37mm 26mm 30mm 28mm"
    type_size: float = 16
    table_size: float = 11
    line_height: float = 1.6
    family: str = "Noto Serif CJK SC"
    foot: bool = True
    repeat_head: bool = True


PORTRAIT = Sheet()
LANDSCAPE = Sheet(width=297, height=210, margin="20mm 22mm 18mm", type_size=14, table_size=10.5, repeat_head=False)


def page(notice: Notice, sheet: Sheet | None = None) -> str:
    """The notice as an HTML page; without a sheet, as a browser shows it."""
    parts = [f"<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<title>{notice.title}</title>"]
    parts.append(f"<style>\n{style(sheet)}</style>\n</head>\n<body>")
    started = False
    for kind, value in notice.blocks:
        if isinstance(value, Table):
            parts.append(table(value, sheet is None or sheet.repeat_head))
        elif kind.startswith("h"):
            parts.append(f"<{kind}>{html.escape(value, quote=False)}</{kind}>")
        else:
            started = started or bool(re.search(r"[。；]$|[:：]$", value))
            parts.append(f"<p{place(value, started)}>{html.escape(value, quote=False)}</p>")
    parts.append("</body>\n</html>\n")
    return "\n".join(parts)


def place(text: str, started: bool) -> str:
    if len(text) < 50 and TITLE.search(text) and not text.startswith("附件:"):
        return ' class="title"'
    if SIGNED.match(text):
        return ' class="signed"' if started else ' class="title"'
    return "" if len(text) > 30 or started else ' class="line"'


def style(sheet: Sheet | None) -> str:
    paper = ""
    if sheet is not None:
        foot = '@bottom-center { content: "— " counter(page) " —"; font-size: 12pt }' if sheet.foot else ""
        paper = f"@page {{ size: {sheet.width}mm {sheet.height}mm; margin: {sheet.margin}; {foot} }}\n"
    given = sheet or PORTRAIT
    return (
        paper
        + f"body {{ font-family: '{given.family}', serif; font-size: {given.type_size}pt; line-height: {given.line_height} }}\n"
        + f"h1, .title {{ font-size: {given.type_size * 1.3:g}pt; text-align: center; font-weight: bold; text-indent: 0 }}\n"
        + f"h2 {{ font-size: 1em; font-weight: bold; margin: 0; text-indent: {2 * given.type_size:g}pt }}\n"
        + f"p {{ margin: 0; text-indent: {2 * given.type_size:g}pt; text-align: justify }}\n"
        + ".line { text-indent: 0 }\n.signed { text-align: right }\n"
        + "table { border-collapse: collapse; width: 100% }\n"
        + "th, td { border: 1px solid #000; padding: 3pt 5pt; vertical-align: middle; text-align: left; "
        + f"font-size: {given.table_size:g}pt; line-height: 1.45 }}\n"
        + "th, td.short { text-align: center }\ntd p { text-indent: 0; text-align: left }\n"
    )


def table(value: Table, repeat_head: bool) -> str:
    columns = "".join(f'<col style="width: {width}%">' for width in value.widths)
    head = "<tr>" + "".join(cell(one, "th") for one in value.head) + "</tr>"
    rows = ["<tr>" + "".join(cell(one, "td") for one in row if one is not None) + "</tr>" for row in value.rows]
    body = "\n".join(rows)
    opening = f'<table border="1" cellspacing="0">\n<colgroup>{columns}</colgroup>\n'
    if repeat_head:
        return f"{opening}<thead>\n{head}\n</thead>\n<tbody>\n{body}\n</tbody>\n</table>"
    return f"{opening}<tbody>\n{head}\n{body}\n</tbody>\n</table>"


def cell(one: Cell, tag: str) -> str:
    spans = (f' rowspan="{one.rows}"' if one.rows > 1 else "") + (f' colspan="{one.columns}"' if one.columns > 1 else "")
    words = [html.escape(part, quote=False) for part in one.words]
    short = ' class="short"' if tag == "td" and len(words) == 1 and len(words[0]) <= 8 else ""
    inner = words[0] if len(words) == 1 else "".join(f"<p>{part}</p>" for part in words)
    return f"<{tag}{spans}{short}>{inner}</{tag}>"


def chromium(source: str) -> bytes:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "notice.html").write_text(source, encoding="utf-8")
        command = [
            "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars",
            "--no-pdf-header-footer", f"--user-data-dir={folder / 'profile'}", f"--print-to-pdf={folder / 'notice.pdf'}",
            (folder / "notice.html").as_uri(),
        ]  # fmt: skip
        subprocess.run(command, capture_output=True, timeout=300, check=True)
        return (folder / "notice.pdf").read_bytes()


def libreoffice(source: str) -> bytes:
    """Writer takes the foot of a page from a division of that title; it knows nothing of margin boxes."""
    foot = (
        '<div title="footer"><p style="text-align: center; text-indent: 0">— '
        "<sdfield type=PAGE subtype=RANDOM format=PAGE>1</sdfield> —</p></div>"
    )
    if "@bottom-center" in source:
        source = source.replace("<body>", f"<body>\n{foot}")
        source = re.sub(r"@bottom-center \{.*?\}", "", source)

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "notice.html").write_text(source, encoding="utf-8")
        office(folder, "odt", "notice.html", "--infilter=HTML (StarWriter)")
        hang_nothing(folder / "notice.odt")
        office(folder, "pdf:writer_pdf_Export", "notice.odt")
        return (folder / "notice.pdf").read_bytes()


def office(folder: Path, form: str, name: str, *options: str) -> None:
    profile = (folder / "profile").as_uri()
    command = ["soffice", "--headless", "--norestore", f"-env:UserInstallation={profile}", "--convert-to", form, *options]
    subprocess.run([*command, "--outdir", str(folder), str(folder / name)], capture_output=True, timeout=300, check=True)


def hang_nothing(document: Path) -> None:
    """Writer loses some of the punctuation that it lets hang over the right edge of justified text; here none hangs."""
    with zipfile.ZipFile(document) as before:
        parts = [(part, before.read(part)) for part in before.infolist()]
    with zipfile.ZipFile(document, "w") as after:
        for part, content in parts:
            after.writestr(part, content.replace(b'style:punctuation-wrap="hanging"', b'style:punctuation-wrap="simple"'))


PRODUCERS = {"chromium": chromium, "libreoffice": libreoffice}


def packed(pdf: bytes) -> bytes:
    """The same file with fixed dates, packed well; qpdf changes nothing of what a page draws."""
    dated = re.sub(rb"(?<=\(D:)\d{14}", DATE, pdf)
    dated = re.sub(rb"(/DocChecksum\s*/)[0-9A-F]{32}", lambda found: found[1] + b"0" * 32, dated)
    with tempfile.TemporaryDirectory() as name:
        before, after = Path(name) / "before.pdf", Path(name) / "after.pdf"
        before.write_bytes(dated)
        options = ["--object-streams=generate", "--recompress-flate", "--compression-level=9", "--deterministic-id"]
        subprocess.run(["qpdf", *options, str(before), str(after)], check=True)
        return after.read_bytes()

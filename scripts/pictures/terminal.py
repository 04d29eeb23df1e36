"""Turns what a program wrote to a terminal into a page that shows it: colours, carriage returns, erased lines.

usage: terminal.py COMMAND_LINE UNTIL < RECORDING > PAGE.html
UNTIL: the page shows the terminal as it stood when these words were written last.
"""

import html
import re
import sys

command, until = sys.argv[1:]
text = sys.stdin.buffer.read().decode("utf-8")
text = re.sub(r"^Script started.*?\n", "", text)
end = text.rfind(until)
if end < 0:
    sys.exit(f"{until!r} was never shown")
text = text[:end] + re.match(r"[^\r\n\x1b]*", text[end:]).group()

COLOURS = {"31": "#f07178", "33": "#e6b450", "36": "#95e6cb", "38;5;2": "#87d96c"}
lines, line, colour = [], "", None
for part in re.split(r"(\x1b\[[0-9;?]*[A-Za-z]|\x1b[=>]|\r\n|\r|\n)", text):
    if part in ("\r\n", "\n"):
        lines.append(line)
        line = ""
    elif part == "\r":
        line = ""
    elif re.fullmatch(r"\x1b\[[0-9;]*m", part or ""):
        line += "</span>" if colour else ""
        colour = COLOURS.get(part[2:-1])
        line += f'<span style="color:{colour}">' if colour else ""
    elif part.startswith("\x1b"):
        continue
    else:
        line += html.escape(part)
lines.append(line)
shown = "\n".join(lines)
print(
    '<!doctype html><meta charset="utf-8"><style>body{margin:0;background:#0f1419;color:#e6e1cf;'
    'font:15px/1.6 "DejaVu Sans Mono","Noto Sans Mono CJK SC",monospace;padding:18px 22px}'
    "b{color:#95e6cb;font-weight:normal}pre{margin:0;font:inherit}</style>"
    f"<pre><b>$</b> {html.escape(command)}\n{shown}</pre>"
)

"""Reads the seeds as notices: headings, paragraphs and one table with merged cells.

The seeds are texts; what a table had merged they show as blank cells, as a value that a page repeats, or not at all.
Here every cell gets back the rows and columns it covered. What a text cannot say (which label of the head stands over
two columns) is told for each seed in FORMS.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
HAN = r"[\u3400-\u9fff]"
NUMBERED = re.compile(r"\d+\.")
ENDED = re.compile(r"[。；：:;)）】]$")


@dataclass
class Cell:
    """Words of a table cell, one string a paragraph, and the rows and columns it covers."""

    words: list[str]
    rows: int = 1
    columns: int = 1


@dataclass
class Table:
    """Rows of cells; where a cell of a row above reaches down, the row has None."""

    head: list[Cell]
    widths: list[int]
    rows: list[list[Cell | None]]


@dataclass
class Notice:
    name: str
    title: str
    blocks: list[tuple[str, object]] = field(default_factory=list)


@dataclass(frozen=True)
class Form:
    """How a seed writes its table, how wide the columns are, and what heads them with how many columns."""

    title: str
    read: str = "none"
    head: tuple[tuple[str, int], ...] = ()
    widths: tuple[int, ...] = ()


FORMS = {
    "000": Form(
        "垫江县2022年政务公开工作要点任务分工",
        "tabs",
        (("工作任务", 2), ("落实举措", 1), ("牵头单位", 1), ("责任单位", 1)),
        (11, 14, 43, 15, 17),
    ),
    "001": Form(
        "2023年全区政务公开工作要点分工表",
        "stack",
        (("序号", 1), ("工作任务", 1), ("重点工作任务", 2), ("责任单位", 1), ("完成时限", 1)),
        (7, 11, 14, 38, 19, 11),
    ),
    "002": Form(
        "随县2021年政务公开工作要点",
        "pipes",
        (("序号", 1), ("任务事项", 1), ("落实要求", 1), ("责任单位", 1)),
        (8, 18, 50, 24),
    ),
    "003": Form("2022年白城经济开发区政务公开（政府信息公开）重点工作任务分工实施方案"),
    "004": Form("冠县人民政府办公室关于印发2022年冠县政务公开工作要点的通知"),
}


def read(name: str) -> Notice:
    form = FORMS[name]
    lines = next((ROOT / "seeds").glob(f"{name}_*.txt")).read_text(encoding="utf-8").splitlines()
    notice = Notice(name, form.title)
    if form.read == "none":
        notice.blocks = prose(lines)
        return notice
    start, end = extent(lines, form)
    rows = {"tabs": tab_rows, "stack": stacked_rows, "pipes": piped_rows}[form.read](lines[start:end])
    head = [Cell([label], 1, columns) for label, columns in form.head]
    table = Table(head, list(form.widths), spread(rows))
    notice.blocks = [*prose(lines[:start]), ("table", table), *prose(lines[end:])]
    return notice


def extent(lines: list[str], form: Form) -> tuple[int, int]:
    """From the first line that begins with the first label of the head to the last that has cells."""
    start = next(i for i, line in enumerate(lines) if cut(line, form)[0] == form.head[0][0] or line.strip() == form.head[0][0])
    end = max(i for i, line in enumerate(lines) if len(cut(line, form)) > 1) + 1
    return start, end


def cut(line: str, form: Form) -> list[str]:
    return [cell.strip() for cell in line.split("|" if form.read == "pipes" else "\t")]


def closed(text: str) -> str:
    """Without the blanks that a line break or the spacing of a narrow column left between Han characters."""
    return re.sub(rf"(?<={HAN})[ \u3000]+(?={HAN})", "", text.strip())


def tab_rows(lines: list[str]) -> list[list[list[str]]]:
    """One row a line, cells parted by tabs. The numbered cell tells which columns stand before and after it."""
    rows: list[list[list[str]]] = []
    for line in lines[1:]:
        cells = [cell.strip() for cell in line.split("\t")]
        if not any(cells):
            continue
        at = next((i for i, cell in enumerate(cells) if NUMBERED.match(cell) or cell.startswith("<p>")), None)
        if at is None:
            append(rows[-1], 2, "".join(cells))
            continue
        groups = [closed(cell) for cell in cells[:at] if cell]
        after = [closed(cell) for cell in (cells[at + 1 :] + ["", ""])[:2]]
        parts = re.findall(r"<p>(.*?)</p>", cells[at]) or [cells[at]]
        if not NUMBERED.match(parts[0]):
            append(rows[-1], 2, parts.pop(0))
            append(rows[-1], 4, "".join(after))
            after = ["", ""]
        row = group_cells(groups, rows)
        rows.append([*row, [parts[0]], [after[0]], [after[1]]])
        rows.extend([[], [], [part], [], []] for part in parts[1:])
    return rows


def group_cells(groups: list[str], rows: list[list[list[str]]]) -> list[list[str]]:
    """A group of the first order, one of the second; words without a marker go on with the group above."""
    first, second = [], []
    for group in groups:
        if re.match(r"[一二三四五六七八九十]+、", group):
            first = [group]
        elif re.match(r"[(（][一二三四五六七八九十]+[)）]", group):
            second = [group]
        else:
            opened = next(row for row in reversed(rows) if row[1] and row[1] != [""])
            append(opened, 1, group)
    return [first, second or ([""] if first else [])]


def append(row: list[list[str]], column: int, words: str) -> None:
    row[column] = [(row[column][0] if row[column] else "") + words]


def stacked_rows(lines: list[str]) -> list[list[list[str]]]:
    """One cell a line behind a tab, a blank line between rows; a number that a page repeats is the cell above."""
    rows: list[list[list[str]]] = []
    labels = ["", ""]
    for block in re.split(r"\n\n+", "\n".join(lines)):
        cells = [cell.strip() for cell in block.split("\n")]
        if len(cells) != 6:
            continue
        if cells[0] and cells[:2] == labels:
            cells[:2] = ["", ""]
        labels = cells[:2] if cells[0] else labels
        rows.append([[cell] if cell else [] for cell in cells])
    return rows


def piped_rows(lines: list[str]) -> list[list[list[str]]]:
    """One row a line, cells ended by pipes; each numbered measure of a cell begins a paragraph."""
    return [
        [re.split(r"(?<=[;。]) (?=\d+\.)", cell.strip()) for cell in line.split("|")[:4]]
        for line in lines[1:]
        if line.strip()
    ]


def spread(rows: list[list[list[str]]]) -> list[list[Cell | None]]:
    """Lets each cell reach down over the cells below it that say nothing."""
    above: list[Cell | None] = [None] * len(rows[0])
    grid: list[list[Cell | None]] = []
    for row in rows:
        cells: list[Cell | None] = []
        for column, words in enumerate(row):
            if words and not (words == [""] and column > 1):
                above[column] = Cell(words)
                cells.append(above[column])
            else:
                above[column].rows += 1
                cells.append(None)
        grid.append(cells)
    return grid


def prose(lines: list[str]) -> list[tuple[str, object]]:
    """Paragraphs; one that a page break cut goes on with the next that begins like the middle of a sentence."""
    blocks: list[tuple[str, object]] = []
    for line in (raw.strip() for raw in lines):
        if not line or re.fullmatch(r"-{3,}", line):
            continue
        level = len(line) - len(line.lstrip("#"))
        text = line[level:].strip()
        if blocks and not level and goes_on(blocks[-1], text):
            blocks[-1] = ("p", blocks[-1][1] + text)
        else:
            blocks.append((f"h{min(level, 2)}" if level else "p", text))
    return blocks


def goes_on(last: tuple[str, object], text: str) -> bool:
    kind, before = last
    if kind != "p" or re.match(r"[(（]?[一二三四五六七八九十\d]+[、.)）]|附件", text):
        return False
    item = len(before) > 40 or re.match(r"\d+、", before)
    return bool(item) and (not ENDED.search(before) or re.match(r"[(（]责任单位", text) is not None)

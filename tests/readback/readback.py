"""Reads the outputs of govopen back with other people's tools and compares every value with the JSON. See run."""

import csv
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
COLUMNS = ["task_id", "number", "text", "remarks", "lead_units", "responsible_units", "deadline", "deadline_date"]
SHEETS = ["任务", "单位工作量", "时限", "问题", "说明"]
results = []


def govopen(*arguments):
    subprocess.run(["dotnet", PROGRAM, "convert", *arguments, "-q"], check=True, stderr=subprocess.DEVNULL)


def truth(path):
    """The columns that are compared, from the JSON."""
    rows = []
    for task in json.loads(path.read_text(encoding="utf-8"))["tasks"]:
        units = {role: "；".join(u["name"] for u in task["units"] if u["role"] == role) for role in ("lead", "responsible")}
        limit = task["deadline"] or {}
        values = [task["id"], task["number"], task["text"], task["remarks"], units["lead"], units["responsible"],
                  limit.get("literal"), limit.get("date")]
        rows.append(dict(zip(COLUMNS, ["" if value is None else str(value) for value in values])))
    return rows


def guarded(rows):
    """The same, as CSV shows it: an apostrophe before what a spreadsheet would run."""
    return [{name: "'" + text if text[:1] in "=+-@\t\r" and text else text for name, text in row.items()} for row in rows]


def plain(value):
    """A value as text: whole numbers without a fraction, days without a time, nothing as nothing."""
    if value is None or value != value:
        return ""
    text = str(value).replace("\r\n", "\n")
    return text[:-2] if isinstance(value, float) and text.endswith(".0") else text.removesuffix(" 00:00:00")


def by_standard(rows):
    """openpyxl leaves the escapes of inline strings as they are (ECMA-376, 22.9.2.19), where Excel and LibreOffice undo them."""
    return [{name: value.replace("_x005F_", "_") if isinstance(value, str) else value for name, value in row.items()}
            for row in rows]


def check(tool, what, expected, read):
    """Reads, compares, and notes the outcome."""
    try:
        rows = [{name: plain(row[name]) for name in COLUMNS} for row in read()]
    except ModuleNotFoundError as missing:
        results.append((tool, what, "SKIPPED", f"{missing.name} is not installed"))
        return
    except FileNotFoundError as missing:
        results.append((tool, what, "SKIPPED", f"{missing.filename} is not there"))
        return
    except subprocess.CalledProcessError as broken:
        results.append((tool, what, "FAILED", (broken.stderr or b"").decode("utf-8", "replace").strip()[-300:]))
        return
    except Exception as broken:
        results.append((tool, what, "FAILED", repr(broken)[:300]))
        return
    wrong = [f"row {i + 1} {name}: {got[name]!r}, not {row[name]!r}"
             for i, (row, got) in enumerate(zip(expected, rows)) for name in COLUMNS if row[name] != got[name]]
    if len(rows) != len(expected):
        wrong.insert(0, f"{len(rows)} rows, not {len(expected)}")
    results.append((tool, what, "FAILED" if wrong else "ok", "; ".join(wrong[:3]) or f"{len(rows)} rows, {len(rows) * len(COLUMNS)} cells"))


def run(*command, **options):
    if shutil.which(command[0]) is None:
        raise FileNotFoundError(2, "missing", command[0])
    return subprocess.run(command, check=True, capture_output=True, timeout=300, **options).stdout.decode("utf-8")


def by_pandas_csv(path, **options):
    import pandas
    return pandas.read_csv(path, **options).to_dict("records")


def by_readr(path, mode):
    rows = run("Rscript", str(HERE / "read.R"), str(path), mode, ",".join(COLUMNS)).split("\n")[:-1]
    values = ["".join(chr(int(code)) for code in row.split()) for row in rows]
    return [dict(zip(COLUMNS, values[i:i + len(COLUMNS)])) for i in range(0, len(values), len(COLUMNS))]


def by_duckdb(path, mode):
    folder = os.environ.get("GOVOPEN_DUCKDB") or str(Path(tempfile.gettempdir()) / "govopen-duckdb")
    if not (Path(folder) / "node_modules" / "@duckdb").is_dir():
        try:
            run("npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", folder, "@duckdb/node-api@1.5.6-r.1")
        except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
            raise FileNotFoundError(2, "missing", "npm package @duckdb/node-api") from None
    return json.loads(run("node", str(HERE / "read.mjs"), folder, str(path), mode, ",".join(COLUMNS)))


def by_csvkit(path):
    return json.loads(run("csvjson", "--no-inference", "--blanks", str(path)))


def by_openpyxl(path):
    import openpyxl
    book = openpyxl.load_workbook(path, read_only=False)
    assert book.sheetnames == SHEETS, book.sheetnames
    for sheet in book:
        for row in sheet.iter_rows():
            assert all(cell.data_type != "f" for cell in row), "a formula"
    head, *rows = book["任务"].iter_rows(values_only=True)
    return [dict(zip(head, row)) for row in rows]


def by_pandas_xlsx(path, **options):
    import pandas
    return pandas.read_excel(path, sheet_name="任务", **options).to_dict("records")


def by_in2csv(path):
    return list(csv.DictReader(run("in2csv", "--sheet", "任务", "--no-inference", str(path)).splitlines(keepends=True)))


def by_libreoffice(path):
    with tempfile.TemporaryDirectory() as folder:
        # UTF-8, commas, all quoted as text, cells as they are shown, every sheet a file.
        office(path, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1", folder)
        file = Path(folder) / f"{path.stem}-任务.csv"
        return list(csv.DictReader(file.read_text(encoding="utf-8").splitlines(keepends=True)))


def office(path, target, folder):
    # Distributions part the office from its spreadsheets; their library stands beside the program.
    program = shutil.which("soffice")
    if program and not any(Path(program).resolve().parent.glob("*sclo.*")):
        raise FileNotFoundError(2, "missing", "LibreOffice Calc")
    profile = Path(tempfile.gettempdir()) / f"govopen-office-{os.getpid()}"
    try:
        run("soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", target,
            "--outdir", str(folder), str(path))
    finally:
        shutil.rmtree(profile, ignore_errors=True)


def by_sqlite(path):
    with sqlite3.connect(path) as database:
        database.row_factory = sqlite3.Row
        assert not database.execute("PRAGMA foreign_key_check").fetchall()
        found = database.execute("SELECT count(*) FROM tasks_fts WHERE tasks_fts MATCH '公开目录'").fetchone()
        assert found[0] == 1, tuple(found)
        return [dict(row) for row in database.execute("SELECT * FROM task_rows")]


def by_sqlite_shell(path):
    return json.loads(run("sqlite3", "-json", str(path), "SELECT * FROM task_rows"))


def by_package(path):
    """Reads a data package as its description says, and checks types and keys."""
    tables = {}
    for resource in json.loads((path / "datapackage.json").read_text(encoding="utf-8"))["resources"]:
        with open(path / resource["path"], encoding=resource["encoding"], newline="") as file:
            reader = csv.DictReader(file)
            tables[resource["name"]] = rows = list(reader)
        fields = resource["schema"]["fields"]
        assert reader.fieldnames == [field["name"] for field in fields], resource["name"]
        for field in fields:
            if field["type"] in ("integer", "number"):
                assert all(float(row[field["name"]] or 0) is not None for row in rows)
        keys = [tuple(row[name] for name in resource["schema"]["primaryKey"]) for row in rows]
        assert len(keys) == len(set(keys)), f"{resource['name']}: keys"
        for key in resource["schema"].get("foreignKeys", []):
            known = {tuple(row[name] for name in key["reference"]["fields"]) for row in tables[key["reference"]["resource"]]}
            assert all(tuple(row[name] for name in key["fields"]) in known for row in rows), resource["name"]
    return tables["tasks"]


def calendar(path, expected):
    """Counts the events; without a library that knows the format, by its lines."""
    raw = path.read_bytes()
    assert all(len(line) <= 75 for line in raw.split(b"\r\n")), "a line over 75 octets"
    text = raw.decode("utf-8").replace("\r\n ", "")
    days = sorted(line.split(":")[1] for line in text.split("\r\n") if line.startswith("DTSTART"))
    wanted = sorted(row["deadline_date"].replace("-", "") for row in expected if row["deadline_date"])
    results.append(("Python", "ics", "ok" if days == wanted else "FAILED", f"{len(days)} events"))


def picture(path, folder):
    try:
        office(path, "pdf", folder)
        run("pdftoppm", "-png", "-r", "70", str(Path(folder) / f"{path.stem}.pdf"), str(Path(folder) / "page"))
        results.append(("LibreOffice", "picture of xlsx", "ok", f"{len(list(Path(folder).glob('page*.png')))} pages"))
    except FileNotFoundError as missing:
        results.append(("LibreOffice", "picture of xlsx", "SKIPPED", f"{missing.filename} is not there"))


def main(folder):
    out = Path(folder)
    source = str(HERE / "notice.html")
    for name in ("tasks.json", "tasks.csv", "tasks.xlsx", "tasks.sqlite", "tasks.ics"):
        headers = ["--headers", "en"] if name == "tasks.xlsx" else []
        govopen(source, "-o", str(out / name), *headers)
    govopen(source, "-f", "datapackage", "-o", str(out / "package"))
    govopen(source, "-o", str(out / "shown.xlsx"))
    values = truth(out / "tasks.json")
    shown = guarded(values)
    table, book, database = out / "tasks.csv", out / "tasks.xlsx", out / "tasks.sqlite"

    check("pandas", "csv, as text", shown, lambda: by_pandas_csv(table, dtype=str, keep_default_na=False))
    check("pandas", "csv, types guessed", shown, lambda: by_pandas_csv(table))
    check("R readr", "csv, as text", shown, lambda: by_readr(table, "text"))
    check("R readr", "csv, types guessed", shown, lambda: by_readr(table, "guess"))
    check("csvkit", "csv", shown, lambda: by_csvkit(table))
    check("DuckDB", "csv, as text", shown, lambda: by_duckdb(table, "text"))
    check("DuckDB", "csv, types guessed", shown, lambda: by_duckdb(table, "guess"))
    check("openpyxl", "xlsx", values, lambda: by_standard(by_openpyxl(book)))
    check("pandas", "xlsx, as text", values, lambda: by_standard(by_pandas_xlsx(book, dtype=str, keep_default_na=False)))
    check("pandas", "xlsx, types guessed", values, lambda: by_standard(by_pandas_xlsx(book)))
    check("csvkit in2csv", "xlsx", values, lambda: by_standard(by_in2csv(book)))
    check("LibreOffice", "xlsx", values, lambda: by_libreoffice(book))
    check("Python sqlite3", f"sqlite ({sqlite3.sqlite_version})", values, lambda: by_sqlite(database))
    check("sqlite3 shell", "sqlite", values, lambda: by_sqlite_shell(database))
    check("Python", "datapackage", shown, lambda: by_package(out / "package"))
    calendar(out / "tasks.ics", values)
    picture(out / "shown.xlsx", out)

    for tool, what, outcome, note in results:
        print(f"{tool:15} {what:22} {outcome:8} {note}")
    skipped = sum(outcome == "SKIPPED" for _, _, outcome, _ in results)
    failed = sum(outcome == "FAILED" for _, _, outcome, _ in results)
    print(f"readback: {len(results) - skipped - failed} read, {failed} failed, {skipped} SKIPPED")
    return 1 if failed else 0


if __name__ == "__main__":
    PROGRAM = sys.argv[1]
    if sys.argv[2]:
        os.makedirs(sys.argv[2], exist_ok=True)
        sys.exit(main(sys.argv[2]))
    with tempfile.TemporaryDirectory() as scratch:
        sys.exit(main(scratch))

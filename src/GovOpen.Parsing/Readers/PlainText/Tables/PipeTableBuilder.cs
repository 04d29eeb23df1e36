using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>Collects the rows of a <see cref="PipeTable"/> within the limits.</summary>
internal sealed class PipeTableBuilder(LineSheet sheet, ReaderOptions options)
{
    private readonly List<FlatRow> rows = [];
    private readonly List<TextRange> markup = [];
    private readonly List<Diagnostic> findings = [];
    private readonly HeadWatch heads = new(sheet);
    private int cells;
    private int nextLine;
    private bool isAligned;

    public int Rows => rows.Count;

    /// <summary>The most cells that a row has so far.</summary>
    public int Widest { get; private set; }

    /// <summary>The cells of the last row.</summary>
    public int LastCount => rows[^1].Cells.Count;

    /// <summary>The last row begins with a number or as a heading does.</summary>
    public bool LastIsCounted => BrokenRow.IsOwnRow(sheet, rows[^1].Cells[0].Line);

    /// <summary>The first row ends with a pipe, so that a row without one goes on in the next line.</summary>
    public bool ClosesRows { get; private set; }

    /// <summary>The first row begins with a pipe; where it does not, a row that does lacks the text of its first cell.</summary>
    public bool OpensRows { get; private set; }

    public bool IsFull => cells >= options.MaxTableCells;

    public void AddRow(int line, PipeRow row, bool afterBlank, bool isBroken)
    {
        if (rows.Count == 0)
        {
            (OpensRows, ClosesRows) = (row.IsOpened, row.IsClosed || isBroken);
        }
        else if (row.IsOpened && !OpensRows && (ClosesRows || row.Cells.Count < Widest))
        {
            row.Cells.Insert(0, new(sheet[line].First, sheet[line].First));
        }

        if (row.IsClosed && !ClosesRows && row.Cells.Count < Widest)
        {
            row.Cells.Add(new(sheet[line].Last, sheet[line].Last));
        }

        heads.Add(row.Cells);
        rows.Add(
            new FlatRow(
                row.Cells.ConvertAll(cell => new FlatCell(cell)),
                StartsPage: rows.Count > 0 && (afterBlank || sheet[line].StartsPage)
            )
        );
        Note(line, row);
    }

    /// <summary>Adds a line of one cell: a heading between rows.</summary>
    public void AddHeading(int line, PipeRow heading)
    {
        rows.Add(new FlatRow([new(heading.Cells[0])]));
        markup.AddRange(heading.Markup);
        cells++;
        nextLine = line + 1;
    }

    /// <summary>Whether a row is the head of another table.</summary>
    public bool EndsBefore(PipeRow row) => heads.BeginsAnother(row.Cells);

    public void AddAlignment(int line)
    {
        markup.Add(new(sheet[line].First, sheet[line].Last));
        if (rows.Count == 1 && !isAligned)
        {
            rows[0] = rows[0] with { IsHead = true };
        }

        isAligned = true;
        nextLine = line + 1;
    }

    /// <summary>Adds a further line to the last row: its first cell goes on with the row's last one.</summary>
    public void Extend(int line, PipeRow row)
    {
        var last = rows[^1].Cells;
        var goesOn = row.IsOpened ? 0 : 1;
        if (goesOn > 0)
        {
            last[^1] = last[^1].With(row.Cells[0]);
        }

        last.AddRange(row.Cells.Skip(goesOn).Select(cell => new FlatCell(cell)));
        Note(line, row);
    }

    public FlatTable Finish()
    {
        if (IsFull)
        {
            findings.Add(TableLimits.TooLarge(options, rows[^1].Cells[0].Line));
        }

        // A line that aligns columns says that each line below it is a row.
        var isEven = rows.TrueForAll(row => row.Cells.Count == Widest);
        var whole = !isAligned && OpensRows && ClosesRows ? PipeWrappedRows.Join(sheet, rows) : rows;
        findings.AddRange(TableLimits.UnevenRows(rows, Widest));
        if (whole.Count < rows.Count)
        {
            findings.Add(
                new(
                    ReadingRules.TextRowsJoined,
                    $"{ReadingRules.TextRowsJoined.Title}：{rows.Count - whole.Count}行",
                    rows[0].Cells[0].Line
                )
            );
        }

        return new FlatTable(
            whole,
            isEven ? TableForm.Marked : TableForm.Ragged,
            $"竖线分隔：{whole.Count}行，{(isEven ? "每行" : "最多")}{Widest}格{(isAligned ? "，有对齐行" : "")}",
            nextLine
        )
        {
            Markup = markup,
            Findings = findings,
            MayHaveLostSpans = true,
            IsInPlace = isAligned && isEven,
            CellMarkup = InlineMarkup.EscapedPipes,
        };
    }

    private void Note(int line, PipeRow row)
    {
        markup.AddRange(row.Markup);
        cells += row.Cells.Count;
        Widest = Math.Max(Widest, rows[^1].Cells.Count);
        nextLine = line + 1;
        if (row.IsClamped)
        {
            findings.Add(TableLimits.TooWide(options, new(sheet[line].First, sheet[line].Last)));
        }
    }
}

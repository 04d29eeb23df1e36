using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>Joins the parts of a table at its page breaks.</summary>
internal sealed class TableSeams
{
    private readonly List<TablePart> parts;
    private readonly int columnCount;
    private readonly ColumnHabit[] habits;
    private readonly List<List<StitchCell>> rows = [];
    private readonly List<(bool StartsPage, bool IsApart)> starts = [];
    private readonly List<StitchedRow> repeatedHeads = [];
    private readonly List<TableFinding> findings;
    private readonly List<string> reasons = [];
    private readonly bool leavesOpen;
    private readonly bool opensAbove;
    private StitchCell?[] last;

    private TableSeams(List<TablePart> parts, int columnCount, List<TableFinding> findings)
    {
        this.parts = parts;
        this.columnCount = columnCount;
        this.findings = findings;
        habits = parts.Count > 1 ? TableHabits.Build(parts, columnCount) : [];
        leavesOpen = parts.Exists(part => part != parts[^1] && part.Table.LeavesOpen);
        opensAbove = parts.Exists(part => part != parts[0] && part.OpensAbove);
        last = new StitchCell?[columnCount];
    }

    /// <param name="tables">The parts, in order.</param>
    /// <param name="first">Index of the first.</param>
    /// <param name="edges">The column edges of the whole.</param>
    /// <param name="findings">Findings about the table so far.</param>
    public static StitchedTable Join(
        List<PlacedTable> tables,
        int first,
        IReadOnlyList<double> edges,
        List<TableFinding> findings
    )
    {
        var parts = new List<TablePart>(tables.Count);
        var head = tables.Count > 1 ? HeadPrint.Of(tables[0].Table) : null;
        for (var i = 0; i < tables.Count; i++)
        {
            var table = tables[i].Table;
            if (EdgeMatch.Map(table.ColumnEdges, edges) is { } map)
            {
                var headRows =
                    i == 0 || head is null ? 0 : TableHabits.WholeRows(table, head.SameRows(HeadPrint.Of(table)));
                parts.Add(new(tables[i], first + i, map, headRows));
            }

            findings.AddRange(table.Findings);
        }

        var seams = new TableSeams(parts, edges.Count - 1, findings);
        foreach (var part in parts)
        {
            seams.Add(part);
        }

        return seams.Build();
    }

    private void Add(TablePart part)
    {
        AddHeads(part);
        var table = part.Table;
        if (part.HeadRows == table.RowCount)
        {
            return;
        }

        var verdict = rows.Count > 0 ? Judge(part) : null;
        var offset = rows.Count - part.HeadRows;
        if (verdict is not null)
        {
            Report(verdict, part);
            offset -= verdict.Kind == SeamKind.BetweenRows ? 0 : 1;
        }

        for (var r = part.HeadRows; r < table.RowCount; r++)
        {
            if (r + offset == rows.Count)
            {
                rows.Add([]);
                starts.Add(
                    (verdict is not null && r == part.HeadRows, verdict is { IsClosed: true } && r == part.HeadRows)
                );
            }
        }

        Place(part, offset, verdict);
    }

    private void Place(TablePart part, int offset, SeamVerdict? verdict)
    {
        var next = new StitchCell?[columnCount];
        var partners = Partners(verdict);
        foreach (var cell in part.Table.Cells)
        {
            if (cell.Row < part.HeadRows)
            {
                continue;
            }

            var atSeam = cell.EndRow == part.Table.RowCount && part != parts[^1];
            var target = partners.GetValueOrDefault(cell);
            if (target is null)
            {
                target = new(cell.Row + offset, part.ColumnOf(cell), part.ColumnSpanOf(cell), cell.RowSpan);
                rows[target.Row].Add(target);
            }
            else
            {
                target.RowSpan = cell.EndRow + offset - target.Row;
            }

            target.Add(part.Placed.Page, cell, atSeam);
            if (cell.EndRow == part.Table.RowCount)
            {
                Array.Fill(next, target, target.Column, target.ColumnSpan);
            }
        }

        last = next;
    }

    private static Dictionary<PageCell, StitchCell> Partners(SeamVerdict? verdict)
    {
        var partners = new Dictionary<PageCell, StitchCell>(ReferenceEqualityComparer.Instance);
        foreach (var pair in verdict?.Joined ?? [])
        {
            partners.Add(pair.Below, pair.Above);
        }

        return partners;
    }

    private SeamVerdict Judge(TablePart part)
    {
        var pairs = new List<SeamPair>();
        var fits = true;
        foreach (var cell in part.Table.Cells)
        {
            if (cell.Row > part.HeadRows)
            {
                break;
            }

            if (cell.Row < part.HeadRows)
            {
                continue;
            }

            var column = part.ColumnOf(cell);
            if (last[column] is { } above && above.Column == column && above.ColumnSpan == part.ColumnSpanOf(cell))
            {
                var isClosed = opensAbove && part.HeadRows == 0 && !cell.IsOpenAbove;
                pairs.Add(
                    new(above, cell, CellWords.Of(cell.Glyphs, cell.Box), habits[column])
                    {
                        IsOpen = above.IsOpenBelow && !isClosed,
                    }
                );
            }
            else
            {
                fits = false;
            }
        }

        return SeamJudge.Judge(pairs, fits, leavesOpen);
    }

    private void AddHeads(TablePart part)
    {
        for (var r = 0; r < part.HeadRows; r++)
        {
            var cells = new List<StitchedCell>();
            foreach (var cell in part.Table.Cells)
            {
                if (cell.Row == r)
                {
                    cells.Add(
                        new(
                            part.ColumnOf(cell),
                            part.ColumnSpanOf(cell),
                            cell.RowSpan,
                            [new(part.Placed.Page, cell.Box, cell.Glyphs)]
                        )
                    );
                }
            }

            repeatedHeads.Add(new(cells, r == 0));
        }
    }

    private void Report(SeamVerdict verdict, TablePart part)
    {
        var page = part.Placed.Page;
        reasons.Add(FormattableString.Invariant($"page {page}: {verdict.Reason}"));
        if (!verdict.IsSure)
        {
            findings.Add(
                verdict.Kind == SeamKind.BetweenRows
                    ? new(
                        PdfTableRules.CellJoined,
                        FormattableString.Invariant(
                            $"第{page}页页首{verdict.Joined.Count}个单元格接续上页的合并单元格"
                        ),
                        page,
                        part.Table.Box
                    )
                    : new(
                        PdfTableRules.RowJoined,
                        FormattableString.Invariant($"第{page}页表格首行与上页末行合并为一行"),
                        page,
                        part.Table.Box
                    )
            );
        }
    }

    private StitchedTable Build()
    {
        var table = parts[0].Table;
        var result = new List<StitchedRow>(rows.Count);
        for (var r = 0; r < rows.Count; r++)
        {
            rows[r].Sort(static (a, b) => a.Column.CompareTo(b.Column));
            var cells = new List<StitchedCell>(rows[r].Count);
            foreach (var cell in rows[r])
            {
                cells.Add(new(cell.Column, cell.ColumnSpan, cell.RowSpan, cell.Fragments));
            }

            result.Add(new(cells, starts[r].StartsPage) { IsApart = starts[r].IsApart });
        }

        return new(
            result,
            columnCount,
            table.Form,
            string.Join("; ", [table.Evidence, .. reasons]),
            parts.ConvertAll(part => part.Index),
            findings
        )
        {
            RepeatedHeads = repeatedHeads,
        };
    }
}

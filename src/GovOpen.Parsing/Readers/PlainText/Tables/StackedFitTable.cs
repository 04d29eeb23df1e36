using System.Runtime.InteropServices;
using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>
/// One cell a line, where no count of lines tells the rows apart: merged cells are missing, cells have several lines,
/// the numbers stand in no first column. Each line gets the column that all lines together fit best.
/// </summary>
internal sealed class StackedFitTable : ITableRecognizer
{
    private const int FewestHeads = 3;
    private const int MostHeads = 14;
    private const int LongestUnknownHead = 8;
    private const int FewestRows = 2;

    // Cells looked at before the table is believed.
    private const int Sample = 160;

    // Cells that choose between the ways of reading; behind them the chosen one goes on alone.
    private const int Choice = 4 * Sample;

    // Heads without rows in one text; behind them heads stand as text, and are said to (GO4014).
    private const int MostMisses = 100;

    // What a reading costs that passes over what gaps or numbers may say.
    private const int Doubt = 6;

    // Heads that may have been cells of the first row.
    private const int MostDoubtful = 2;

    // What lines may cost on average, in the measure of StackedCosts.
    private const double MostCost = 2.2;

    public FlatTable? TryRead(LineSheet sheet, int line, ReaderOptions options)
    {
        if (sheet.HeadsWithoutRows == MostMisses || !IsHead(sheet, line) || IsBelowHead(sheet, line))
        {
            return null;
        }

        // Only what the first lines prove is worth reading on, and only as far as the table goes.
        Reading? best = null;
        for (var size = Sample; ; size *= 2)
        {
            var lines = StackedLines.Read(sheet, line, Math.Min(size, options.MaxTableCells));
            var reading = best is not null && size > Choice ? best.GoOn(lines) : ReadBest(sheet, lines);
            if (reading is null || !reading.IsProof())
            {
                break;
            }

            best = reading;
            if (lines.Visible < size || reading.EndsBefore(lines) || size >= options.MaxTableCells)
            {
                break;
            }
        }

        if (best is not null)
        {
            return Build(best);
        }

        sheet.HeadsWithoutRows++;
        return null;
    }

    private static Reading? ReadBest(LineSheet sheet, StackedLines lines)
    {
        var (fewest, known, most) = CountHeads(lines);
        Reading? best = null;
        for (var count = most; count >= fewest; count--)
        {
            foreach (var layout in StackedHeads.Of(sheet, lines.Cells(0, count)))
            {
                best = Better(best, Fit(lines, count, layout, count > known ? Doubt * 3 : 0));
            }
        }

        return best;
    }

    private static bool IsHead(LineSheet sheet, int line) =>
        sheet[line].Length is > 0 and <= 16
        && !sheet.Content(line).Contains("  ", StringComparison.Ordinal)
        && !sheet.Content(line).Contains('\t')
        && (HeaderWords.IsOne(sheet.Content(line)) || HeaderWords.IsOrdinal(sheet.Content(line)))
        && !IsTitle(sheet, line);

    private static bool IsTitle(LineSheet sheet, int line) =>
        sheet.NextVisible(line + 1, StackedLines.MostBlankLines) is var below
        && below < sheet.Count
        && HeaderWords.IsTitleAbove(sheet.Content(line), sheet.Content(below));

    private static bool IsBelowHead(LineSheet sheet, int line)
    {
        var above = line - 1;
        while (above > 0 && line - above <= StackedLines.MostBlankLines && sheet[above].IsBlank)
        {
            above--;
        }

        return above >= 0
            && (above == line - 1 ? HeaderWords.IsOne(sheet.Content(above)) : HeaderWords.IsKnown(sheet.Content(above)))
            && !HeaderWords.IsTitleAbove(sheet.Content(above), sheet.Content(line));
    }

    // The fewest lines that may be heads (牵头单位 / 区司法局 / 责任单位 is a list of labels and values), those that are likely to be, and the most.
    private static (int Fewest, int Known, int Most) CountHeads(StackedLines lines)
    {
        var (count, known) = (0, 0);
        while (count < Math.Min(MostHeads, lines.Count))
        {
            var text = lines.TextOf(count);
            var isHead =
                HeaderWords.IsOne(text)
                || HeaderWords.IsOrdinal(text)
                || (known >= FewestHeads && StackedHeads.IsPeriod(text));
            if (
                !isHead
                && (
                    text.Length > LongestUnknownHead
                    || text.ContainsAnyInRange('0', '9')
                    || count + 1 == lines.Count
                    || CellLooks.IsUnit(text)
                    || !HeaderWords.IsOne(lines.TextOf(count + 1))
                )
            )
            {
                break;
            }

            known += isHead ? 1 : 0;
            count++;
        }

        // One more may be a head that no list knows.
        var further =
            count < lines.Count
            && lines.TextOf(count) is { Length: <= LongestUnknownHead } next
            && RowLabel.Read(next) is null
            && !LineShapes.IsNumbered(next)
                ? 1
                : 0;
        if (known * 2 <= count || known < FewestHeads)
        {
            return IsPair(lines, count) ? (count, count, count) : (1, 0, 0);
        }

        // A whole label is no cell of the first row.
        var fewest = count;
        while (fewest > Math.Max(FewestHeads, count - MostDoubtful) && !HeaderWords.IsKnown(lines.TextOf(fewest - 1)))
        {
            fewest--;
        }

        return (fewest, count, count + further);
    }

    // 工作任务 and 责任单位 alone: whole labels, what is to be done and who does it.
    private static bool IsPair(StackedLines lines, int heads) =>
        heads == 2
        && HeaderWords.IsKnown(lines.TextOf(0))
        && HeaderWords.IsKnown(lines.TextOf(1))
        && CellLooks.Of(lines.TextOf(0)) == CellLook.Text
        && CellLooks.Of(lines.TextOf(1)) == CellLook.Units;

    private static Reading? Fit(StackedLines lines, int heads, StackedHeads layout, int doubt)
    {
        if (
            !layout.Columns.Contains(StackedColumn.Main)
            || !layout.Columns.Exists(column => column is StackedColumn.Units or StackedColumn.Time)
        )
        {
            return null;
        }

        Reading? best = null;
        var isNumbered = layout.Columns.Contains(StackedColumn.Number);
        for (var byGaps = 1; byGaps >= 0; byGaps--)
        {
            var body = lines.Body(heads, byGaps > 0);
            if (!MayBeRows(body, layout))
            {
                return null;
            }

            for (var byRows = isNumbered ? 1 : 0; byRows >= 0; byRows--)
            {
                var (cost, places) = StackedFit.Read(body, layout.Columns, countsRows: byRows > 0);
                var own = doubt + ((1 - byGaps) * Doubt) + (isNumbered && byRows == 0 ? Doubt : 0);
                best = Better(
                    best,
                    new(lines, layout, body, places, cost + own) { Way = new(heads, byGaps > 0, byRows > 0, own) }
                );
            }

            if (!body.Exists(line => line.Start != RowStart.Unknown))
            {
                break;
            }
        }

        return best;
    }

    // Units or times stand among the first lines, or nothing needs to be tried.
    private static bool MayBeRows(List<StackedLine> body, StackedHeads layout)
    {
        var most = Math.Min(body.Count, layout.Columns.Count * FewestRows);
        for (var i = 0; i < most; i++)
        {
            if (body[i].Is(LineKinds.LikeUnits | LineKinds.Time | LineKinds.Duty))
            {
                return true;
            }
        }

        return false;
    }

    private static Reading? Better(Reading? one, Reading? other) =>
        one is null || (other is not null && other.Cost < one.Cost) ? other : one;

    private static FlatTable Build(Reading reading)
    {
        var rows = reading.Layout.Rows();
        var findings = new List<Diagnostic>();
        var width = reading.Layout.Columns.Count;
        var places = reading.Places;
        for (var i = 0; i < places.Count; )
        {
            var end = i + 1;
            while (end < places.Count && places[end] >= 0)
            {
                end++;
            }

            rows.AddRange(reading.Body[i].HeadsAgain);
            rows.Add(RowOf(reading, i, end));
            if (!IsHeading(reading, i) && IsUneven(reading, i, end))
            {
                var count = CellsIn(rows[^1].Cells, end - i);
                findings.Add(TableLimits.Uneven(rows.Count, count, width, reading.Body[i].Cell.Line));
            }

            i = end;
        }

        var last = reading.Body[places.Count - 1].Cell.Line.Start;
        return new FlatTable(
            rows,
            TableForm.Marked,
            $"每格一行、按内容分列：{rows.Count}行，表头{width}格",
            reading.Body[places.Count - 1].NextLine
        )
        {
            Findings = findings,
            PageNumbers = reading.Lines.PageNumbers.FindAll(range => range.Start < last),
            Markup = reading.Lines.Markup.FindAll(range => range.Start < last),
            MayHaveLostSpans = true,
        };
    }

    // A line that begins a row in none of its columns.
    private static bool IsHeading(Reading reading, int line) => ~reading.Places[line] == reading.Layout.Columns.Count;

    // As many lines as the row has, or where that is as many as the others have, the cells that are filled.
    private static int CellsIn(List<FlatCell> row, int lines) =>
        lines != row.Count ? lines : row.Count(cell => cell.Line.Length > 0);

    private static FlatRow RowOf(Reading reading, int from, int end)
    {
        var width = reading.Layout.Columns.Count;
        if (IsHeading(reading, from))
        {
            return new(reading.Body.GetRange(from, end - from).ConvertAll(line => line.Cell));
        }

        var cells = new FlatCell?[width];
        for (var i = from; i < end; i++)
        {
            var column = reading.Places[i] < 0 ? ~reading.Places[i] : reading.Places[i];
            cells[column] = cells[column] is { } cell ? Joined(cell, reading.Body[i].Cell) : reading.Body[i].Cell;
        }

        var at = reading.Body[end - 1].Cell is { Further: [.., var last] }
            ? last.End
            : reading.Body[end - 1].Cell.Line.End;
        for (var c = width - 1; c >= 0; c--)
        {
            at = cells[c]?.Line.Start ?? at;
            cells[c] ??= new FlatCell(new TextRange(at, at));
        }

        return new([.. cells.Select(cell => cell!.Value)]);
    }

    private static FlatCell Joined(FlatCell cell, FlatCell further)
    {
        var joined = cell.With(further.Line);
        foreach (var line in further.Further ?? [])
        {
            joined = joined.With(line);
        }

        return joined;
    }

    private static bool IsUneven(Reading reading, int from, int end)
    {
        var columns = reading.Layout.Columns;
        var seen = new bool[columns.Count];
        for (var i = from; i < end; i++)
        {
            var column = reading.Places[i] < 0 ? ~reading.Places[i] : reading.Places[i];
            if (seen[column] && columns[column] != StackedColumn.Main && !reading.Body[i - 1].Is(LineKinds.Open))
            {
                return true;
            }

            seen[column] = true;
        }

        for (var c = 0; c < seen.Length; c++)
        {
            // What stands between a time and a number may be a remark or a group.
            var isBlank = columns[c] == StackedColumn.Remark && columns[0] != StackedColumn.Group;
            if (!seen[c] && !isBlank && !(c == 0 && reading.BeginsWithHeadings))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How a table is read: lines of heads, whether gaps and running numbers tell rows, and what that costs.</summary>
    private readonly record struct Way(int Heads, bool ByGaps, bool CountsRows, int Doubt);

    /// <summary>One reading of the table.</summary>
    private sealed record Reading(
        StackedLines Lines,
        StackedHeads Layout,
        List<StackedLine> Body,
        List<int> Places,
        int Cost
    )
    {
        public required Way Way { get; init; }

        /// <summary>The reading of more lines in the same way.</summary>
        public Reading GoOn(StackedLines more)
        {
            var body = more.Body(Way.Heads, Way.ByGaps);
            var (cost, places) = StackedFit.Read(body, Layout.Columns, Way.CountsRows);
            return this with { Lines = more, Body = body, Places = places, Cost = cost + Way.Doubt };
        }

        /// <summary>The first column groups rows, and its cells are numbered: 一、加强公开.</summary>
        public bool BeginsWithHeadings =>
            Layout.Columns[0] == StackedColumn.Group && Body.Count > 0 && Body[0].Is(LineKinds.Heading);

        /// <summary>Whether enough lines follow that are no part of it.</summary>
        public bool EndsBefore(StackedLines lines) =>
            Places.Count + StackedFit.MostOutside + Layout.Lines.Count < lines.Count;

        public bool IsProof()
        {
            var rows = Places.Count(place => place < 0 && ~place < Layout.Columns.Count);
            var inside = Cost;
            for (var i = Places.Count; i < Body.Count; i++)
            {
                inside -= StackedCosts.OfOutside(Body[i]);
            }

            return rows >= FewestRows && inside <= Places.Count * MostCost;
        }
    }
}

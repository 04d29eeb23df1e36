using GovOpen.Parsing.Model;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>A table drawn with characters: ┌─┬─┐ │ │ or +---+---+ | |.</summary>
internal sealed class GridTable : ITableRecognizer
{
    private const int LongestRuling = 2_000;

    /// <summary>No more rulings stand above a table's first row.</summary>
    private const int MostRulings = 3;

    // A narrow first cell is full with a number.
    private const int ShortestFull = 3;

    /// <summary>Rulings part the head and two stretches of lines: then they part all rows.</summary>
    private const int FewestRuled = 3;

    public FlatTable? TryRead(LineSheet sheet, int line, ReaderOptions options)
    {
        if (!IsRuling(sheet.Content(line)) || !IsWalled(sheet, line + 1))
        {
            return null;
        }

        bool? areRuled = null;
        var rows = new List<FlatRow>();
        var markup = new List<TextRange>();
        var cells = 0;
        var at = line;
        while (at < sheet.Count && cells < options.MaxTableCells && (rows.Count > 0 || at - line <= MostRulings))
        {
            if (IsRuling(sheet.Content(at)))
            {
                markup.Add(new(sheet[at].First, sheet[at].Last));
                at++;
                continue;
            }

            if (!IsWalled(sheet, at))
            {
                break;
            }

            if (areRuled is null && DrawnSpans.TryRead(sheet, line, options) is { } spanned)
            {
                return spanned;
            }

            areRuled ??= AreRowsRuled(sheet, at);
            var row = ReadRow(sheet, ref at, areRuled.Value, markup, options);
            rows.Add(new FlatRow(row));
            cells += row.Count;
        }

        // Rulings with nothing between them draw no table.
        return rows.Count == 0 ? null : Finish(rows, markup, at);
    }

    private static FlatTable Finish(List<FlatRow> rows, List<TextRange> markup, int next)
    {
        var columns = rows.Max(row => row.Cells.Count);
        var isEven = rows.TrueForAll(row => row.Cells.Count == columns);
        return new FlatTable(
            rows,
            isEven ? TableForm.Marked : TableForm.Ragged,
            $"字符画线：{rows.Count}行，最多{columns}格",
            next
        )
        {
            Markup = markup,
        };
    }

    // Rulings stand between all rows, not only under the head: where the head's is drawn double, or where no two lines
    // between two rulings are rows by themselves.
    private static bool AreRowsRuled(LineSheet sheet, int line)
    {
        var (stretches, areRows, isInside) = (0, false, false);
        for (; line < sheet.Count; line++)
        {
            if (IsRuling(sheet.Content(line)))
            {
                isInside = false;
                if (sheet.Content(line).Contains('='))
                {
                    return true;
                }
            }
            else if (!IsWalled(sheet, line))
            {
                break;
            }
            else
            {
                stretches += isInside ? 0 : 1;
                areRows |= isInside && IsWhole(sheet, line) && IsWhole(sheet, line - 1) && !IsFull(sheet, line - 1);
                isInside = true;
            }
        }

        return stretches >= FewestRuled && !areRows;
    }

    // Every cell has text.
    private static bool IsWhole(LineSheet sheet, int line)
    {
        var rest = sheet.Content(line)[1..];
        while (!rest.IsEmpty)
        {
            var wall = rest.IndexOfAny(DrawnStrokes.Walls);
            if (!HasText(wall < 0 ? rest : rest[..wall]))
            {
                return false;
            }

            rest = wall < 0 ? [] : rest[(wall + 1)..];
        }

        return true;
    }

    // A row is what stands between two rulings: its lines are joined cell by cell.
    private static List<FlatCell> ReadRow(
        LineSheet sheet,
        ref int at,
        bool areRuled,
        List<TextRange> markup,
        ReaderOptions options
    )
    {
        var row = Cut(sheet, at++, markup, options.MaxTableColumns);
        while (
            at < sheet.Count && IsWalled(sheet, at) && !IsRuling(sheet.Content(at)) && (areRuled || GoesOn(sheet, at))
        )
        {
            var further = Cut(sheet, at, markup, options.MaxTableColumns);
            at++;
            for (var i = 0; i < further.Count; i++)
            {
                if (i >= row.Count)
                {
                    row.Add(further[i]);
                }
                else
                {
                    row[i] = row[i].GoOn(further[i].Line);
                }
            }
        }

        return row;
    }

    // A line whose first cell is empty goes on with the row above it; so does one below a first cell that is full.
    private static bool GoesOn(LineSheet sheet, int line) =>
        sheet.Content(line)[1..].IndexOfAny(DrawnStrokes.Walls) >= 0
        && (!HasText(FirstCell(sheet, line)) || IsFull(sheet, line - 1));

    // What stands between the first two walls; all behind the first where there is no other.
    private static ReadOnlySpan<char> FirstCell(LineSheet sheet, int line)
    {
        var cell = sheet.Content(line)[1..];
        return cell.IndexOfAny(DrawnStrokes.Walls) is >= 0 and var wall ? cell[..wall] : cell;
    }

    // A first cell without room for one more ideograph was broken by its width.
    private static bool IsFull(LineSheet sheet, int line)
    {
        var cell = FirstCell(sheet, line);
        var words = cell.TrimEnd(" \u3000");
        return words.Length > ShortestFull && cell[words.Length..] is "" or " ";
    }

    private static bool HasText(ReadOnlySpan<char> cell)
    {
        foreach (var c in cell)
        {
            if (HanText.IsVisible(c))
            {
                return true;
            }
        }

        return false;
    }

    private static List<FlatCell> Cut(LineSheet sheet, int line, List<TextRange> markup, int mostCells)
    {
        var cells = new List<FlatCell>();
        var (start, last) = (sheet[line].First, sheet[line].Last);
        markup.Add(new(start, ++start));
        while (start < last)
        {
            var length =
                cells.Count == mostCells - 1
                    ? -1
                    : sheet.Text.AsSpan(start, last - start).IndexOfAny(DrawnStrokes.Walls);
            if (length < 0)
            {
                cells.Add(new(sheet.Trim(new(start, last))));
                return cells;
            }

            cells.Add(new(sheet.Trim(new(start, start + length))));
            markup.Add(new(start + length, start + length + 1));
            start += length + 1;
        }

        if (cells.Count == 0)
        {
            cells.Add(new(new(start, start)));
        }

        return cells;
    }

    private static bool IsWalled(LineSheet sheet, int line) =>
        line < sheet.Count
        && !sheet[line].IsBlank
        && DrawnStrokes.Walls.Contains(sheet.Content(line)[0], StringComparison.Ordinal);

    private static bool IsRuling(ReadOnlySpan<char> line) =>
        line.Length is > 2 and < LongestRuling && DrawnStrokes.IsWallOrJoint(line[0]) && DrawnStrokes.IsRuling(line);
}

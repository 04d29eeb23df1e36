using GovOpen.Parsing.Model;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>A table drawn with characters: ┌─┬─┐ │ │ or +---+---+ | |.</summary>
internal sealed class GridTable : ITableRecognizer
{
    private const string Walls = "│┃║|｜";
    private const int LongestRuling = 2_000;

    /// <summary>No more rulings stand above a table's first row.</summary>
    private const int MostRulings = 3;

    // A narrow first cell is full with a number.
    private const int ShortestFull = 3;

    public FlatTable? TryRead(LineSheet sheet, int line, ReaderOptions options)
    {
        if (!IsRuling(sheet.Content(line)) || !IsWalled(sheet, line + 1))
        {
            return null;
        }

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

            var row = ReadRow(sheet, ref at, markup, options);
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

    // A row is what stands between two rulings: its lines are joined cell by cell.
    private static List<FlatCell> ReadRow(LineSheet sheet, ref int at, List<TextRange> markup, ReaderOptions options)
    {
        var row = Cut(sheet, at++, markup, options.MaxTableColumns);
        while (at < sheet.Count && IsWalled(sheet, at) && !IsRuling(sheet.Content(at)) && EndsInRuling(sheet, at))
        {
            var further = Cut(sheet, at, markup, options.MaxTableColumns);
            at++;
            for (var i = 0; i < further.Count; i++)
            {
                if (i >= row.Count)
                {
                    row.Add(further[i]);
                }
                else if (HasText(sheet.Words(further[i].Line)))
                {
                    row[i] = row[i].With(further[i].Line);
                }
            }
        }

        return row;
    }

    // Rulings between all rows, not only under the header: then lines between them are one row.
    private static bool EndsInRuling(LineSheet sheet, int line)
    {
        var text = sheet.Text.AsSpan(sheet[line].First, sheet[line].Length);
        var wall = text.IndexOfAny(Walls);
        var rest = wall < 0 ? text : text[(wall + 1)..];
        var end = rest.IndexOfAny(Walls);
        // A line whose first cell is empty goes on with the row above it; so does one below a first cell that is full.
        return end >= 0 && (!HasText(rest[..end]) || IsFull(sheet, line - 1));
    }

    // A first cell without room for one more ideograph was broken by its width.
    private static bool IsFull(LineSheet sheet, int line)
    {
        var text = sheet.Text.AsSpan(sheet[line].First, sheet[line].Length);
        var cell = text[(text.IndexOfAny(Walls) + 1)..];
        cell = cell[..Math.Max(cell.IndexOfAny(Walls), 0)];
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
            var length = cells.Count == mostCells - 1 ? -1 : sheet.Text.AsSpan(start, last - start).IndexOfAny(Walls);
            if (length < 0)
            {
                cells.Add(new(new(start, last)));
                return cells;
            }

            cells.Add(new(new(start, start + length)));
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
        line < sheet.Count && !sheet[line].IsBlank && Walls.Contains(sheet.Content(line)[0], StringComparison.Ordinal);

    private static bool IsRuling(ReadOnlySpan<char> line) =>
        line.Length is > 2 and < LongestRuling
        && (line[0] is '+' or '|' || IsDrawn(line[0]))
        && line.IndexOfAnyExcept(Ruling) < 0
        && line.IndexOfAny(Strokes) >= 0;

    private static readonly CharSet Strokes = CharSet.Of("-=─━═");

    // ┌ ├ ┠ ╟ ╭ and all the other joints of boxes.
    private static bool IsDrawn(char c) => c is >= FirstDrawn and <= LastDrawn && !Strokes.Contains(c);

    private const char FirstDrawn = '\u2500';
    private const char LastDrawn = '\u257F';

    private static readonly CharSet Ruling = CharSet.Of(
        "+-=| \u3000"
            + string.Concat(Enumerable.Range(FirstDrawn, LastDrawn - FirstDrawn + 1).Select(c => (char)c))
            + HanText.InvisibleFormats
    );
}

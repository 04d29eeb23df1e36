using GovOpen.Parsing.Model;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>
/// Where the columns of an <see cref="AlignedTable"/> begin, in half widths from the edge: what rows with all their
/// pieces show. A Han character is two half widths.
/// </summary>
internal sealed class AlignedColumns(LineSheet sheet, int count)
{
    // Pieces may stand as far left of where their column begins.
    private const int Tolerance = 1;

    private readonly int[] starts = NoStarts(count);

    /// <summary>Learns from a line that has a piece for every column; returns whether it is one.</summary>
    public bool Learn(TextLine line, List<FlatCell> pieces)
    {
        if (pieces.Count != count)
        {
            return false;
        }

        var places = PlacesOf(line, pieces);
        for (var c = 0; c < count; c++)
        {
            starts[c] = Math.Min(starts[c], places[c]);
        }

        return true;
    }

    /// <summary>Whether most columns have a piece on the line, each right where its column begins.</summary>
    public bool Fits(TextLine line, List<FlatCell> pieces)
    {
        if (pieces.Count * 2 <= count || pieces.Count > count)
        {
            return false;
        }

        var column = 0;
        foreach (var place in PlacesOf(line, pieces))
        {
            while (column < count && starts[column] < place - Tolerance)
            {
                column++;
            }

            if (column == count || starts[column] > place + Tolerance)
            {
                return false;
            }

            column++;
        }

        return true;
    }

    /// <summary>The cells of a line, one a column; null where a piece belongs to none.</summary>
    public List<FlatCell>? Arrange(TextLine line, List<FlatCell> pieces)
    {
        if (pieces.Count == count)
        {
            return pieces;
        }

        var places = PlacesOf(line, pieces);
        var cells = new List<FlatCell>(count);
        var next = 0;
        for (var c = 0; c < count; c++)
        {
            var end = c + 1 < count ? starts[c + 1] - Tolerance : int.MaxValue;
            var first = next;
            while (next < pieces.Count && places[next] < end)
            {
                next++;
            }

            var at = next < pieces.Count ? pieces[next].Line.Start : line.Last;
            cells.Add(
                new(first < next ? new(pieces[first].Line.Start, pieces[next - 1].Line.End) : new TextRange(at, at))
            );
        }

        return pieces.Count > count && cells.Exists(cell => cell.Line.Length == 0) ? null : cells;
    }

    private int[] PlacesOf(TextLine line, List<FlatCell> pieces)
    {
        var places = new int[pieces.Count];
        var (at, width) = (line.Start, 0);
        for (var i = 0; i < places.Length; i++)
        {
            for (; at < pieces[i].Line.Start; at++)
            {
                width += DisplayWidth.Of(sheet.Text[at], ambiguousIsWide: true);
            }

            places[i] = width;
        }

        return places;
    }

    private static int[] NoStarts(int count)
    {
        var starts = new int[count];
        Array.Fill(starts, int.MaxValue);
        return starts;
    }
}

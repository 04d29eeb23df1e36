namespace GovOpen.Parsing.Model;

/// <summary>
/// The text that offsets count in: the decoded file for text and markup, the reader's own text for formats without one.
/// </summary>
public sealed class SourcePlane
{
    private readonly int[] lineStarts;
    private readonly int[] pageStarts;
    private readonly PlaneBoxes? boxes;

    /// <param name="text">The decoded characters, byte-order mark left out.</param>
    /// <param name="pageStarts">The offset at which each page begins; empty for formats without pages.</param>
    public SourcePlane(string text, int[]? pageStarts = null)
    {
        Text = text;
        this.pageStarts = pageStarts ?? [];
        lineStarts = FindLines(text);
    }

    /// <param name="boxes">Where the characters stand on their pages.</param>
    internal SourcePlane(string text, int[] pageStarts, PlaneBoxes boxes)
        : this(text, pageStarts) => this.boxes = boxes;

    public string Text { get; }

    /// <summary>The number of pages, or null for formats without pages.</summary>
    public int? PageCount => pageStarts.Length == 0 ? null : pageStarts.Length;

    /// <summary>The one-based line that holds the offset. Lines end with LF, CR or CRLF.</summary>
    public int LineAt(int offset) => IndexIn(lineStarts, offset) + 1;

    /// <summary>The one-based column of the offset in its line, in UTF-16 code units.</summary>
    public int ColumnAt(int offset) => offset - lineStarts[IndexIn(lineStarts, offset)] + 1;

    /// <summary>The one-based page that holds the offset, or null for formats without pages.</summary>
    public int? PageAt(int offset) => pageStarts.Length == 0 ? null : IndexIn(pageStarts, offset) + 1;

    /// <summary>x0, y0, x1, y1 of a range in points from the top left of its page; empty for formats without boxes.</summary>
    public EquatableArray<double> BoxOf(TextRange range) => boxes?.BoxOf(range) ?? [];

    /// <summary>Whether text goes on from one offset to the other on the same page, and in the same column or cell.</summary>
    internal bool IsOneFragment(int first, int second) =>
        PageAt(first) == PageAt(second) && (boxes?.IsOneFragment(first, second) ?? true);

    /// <summary>The offset at which a one-based page begins.</summary>
    internal int StartOf(int page) => pageStarts[page - 1];

    /// <summary>The characters of a range, as the source has them.</summary>
    public string Quote(TextRange range) => Text[range.Start..range.End];

    private static int IndexIn(int[] starts, int offset)
    {
        var (low, high) = (0, starts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (starts[middle] <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return Math.Max(0, low - 1);
    }

    private static int[] FindLines(string text)
    {
        var starts = new List<int>(text.AsSpan().Count('\n') + 1) { 0 };
        var at = 0;
        while (true)
        {
            var found = text.AsSpan(at).IndexOfAny('\n', '\r');
            if (found < 0)
            {
                return [.. starts];
            }

            at += found + 1;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n')
            {
                at++;
            }

            starts.Add(at);
        }
    }
}

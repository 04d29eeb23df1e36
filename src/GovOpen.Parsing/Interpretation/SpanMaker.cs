using GovOpen.Parsing.Model;
using GovOpen.Parsing.Tasks;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Interpretation;

/// <summary>Turns pieces of text into the places that they came from.</summary>
internal static class SpanMaker
{
    /// <summary>The places of a text, in order; neighbours that only white space parts are one place.</summary>
    public static EquatableArray<SourceSpan> Make(SourcePlane plane, SourceText text, CellPlace? cell = null)
    {
        var spans = new List<SourceSpan>();
        AddTo(spans, plane, text, cell);
        return spans.ToEquatableArray();
    }

    /// <summary>Adds the places of a text to others.</summary>
    public static void AddTo(List<SourceSpan> spans, SourcePlane plane, SourceText text, CellPlace? cell = null) =>
        Add(spans, plane, AddTo(spans, plane, text, default, cell), cell);

    /// <summary>Adds the places of lines to others, as if they were one text.</summary>
    public static void AddTo(List<SourceSpan> spans, SourcePlane plane, List<SourceText> lines)
    {
        var open = default(TextRange);
        foreach (var line in lines)
        {
            open = AddTo(spans, plane, line, open, null);
        }

        Add(spans, plane, open, null);
    }

    // The last place is handed back: the next text may go on with it.
    private static TextRange AddTo(
        List<SourceSpan> spans,
        SourcePlane plane,
        SourceText text,
        TextRange open,
        CellPlace? cell
    )
    {
        foreach (var run in text.Runs)
        {
            var range = Trim(plane.Text, new(run.Source, run.Source + run.SourceLength));
            if (range.Length == 0)
            {
                continue;
            }

            if (open.Length > 0 && IsOnePlace(plane, open, range))
            {
                open = open with { End = range.End };
                continue;
            }

            Add(spans, plane, open, cell);
            open = range;
        }

        return open;
    }

    /// <summary>The range of the first characters of a text, or null where it has none in the source.</summary>
    public static TextRange? FirstRange(SourceText text)
    {
        var ranges = text.PlaneRanges();
        return ranges.Count > 0 ? ranges[0] : null;
    }

    private static bool IsOnePlace(SourcePlane plane, TextRange above, TextRange below) =>
        above.End <= below.Start
        && plane.Text.AsSpan(above.End, below.Start - above.End).IsWhiteSpace()
        && plane.IsOneFragment(above.Start, below.Start);

    private static void Add(List<SourceSpan> spans, SourcePlane plane, TextRange range, CellPlace? cell)
    {
        if (range.Length == 0)
        {
            return;
        }

        spans.Add(
            new()
            {
                Page = plane.PageAt(range.Start),
                Line = plane.PageCount is null ? plane.LineAt(range.Start) : null,
                Table = cell?.Table,
                Row = cell?.Row,
                Column = cell?.Column,
                Box = plane.BoxOf(range),
                Start = range.Start,
                End = range.End,
                Quote = plane.Quote(range),
            }
        );
    }

    private static TextRange Trim(string text, TextRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && HanText.IsSpace(text[start]))
        {
            start++;
        }

        while (end > start && HanText.IsSpace(text[end - 1]))
        {
            end--;
        }

        return new(start, end);
    }
}

/// <summary>One-based place of a cell in the document's tables.</summary>
internal sealed record CellPlace(int Table, int Row, int Column);

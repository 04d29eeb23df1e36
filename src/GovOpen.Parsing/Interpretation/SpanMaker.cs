using GovOpen.Parsing.Model;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Parsing.Interpretation;

/// <summary>Turns pieces of text into the places that they came from.</summary>
internal static class SpanMaker
{
    /// <summary>The places of a text, in order; neighbours that only white space parts are one place.</summary>
    public static IEnumerable<SourceSpan> Make(SourcePlane plane, SourceText text, CellPlace? cell = null)
    {
        foreach (var range in Merge(plane, text.PlaneRanges()))
        {
            yield return new()
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
            };
        }
    }

    /// <summary>The range of the first characters of a text, or null where it has none in the source.</summary>
    public static TextRange? FirstRange(SourceText text)
    {
        var ranges = text.PlaneRanges();
        return ranges.Count > 0 ? ranges[0] : null;
    }

    private static List<TextRange> Merge(SourcePlane plane, List<TextRange> ranges)
    {
        var merged = new List<TextRange>(ranges.Count);
        foreach (var range in ranges)
        {
            var trimmed = Trim(plane.Text, range);
            if (trimmed.Length == 0)
            {
                continue;
            }

            if (
                merged.Count > 0
                && merged[^1].End <= trimmed.Start
                && plane.Text.AsSpan(merged[^1].End, trimmed.Start - merged[^1].End).IsWhiteSpace()
                && plane.IsOneFragment(merged[^1].Start, trimmed.Start)
            )
            {
                merged[^1] = merged[^1] with { End = trimmed.End };
            }
            else
            {
                merged.Add(trimmed);
            }
        }

        return merged;
    }

    private static TextRange Trim(string text, TextRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new(start, end);
    }
}

/// <summary>One-based place of a cell in the document's tables.</summary>
internal sealed record CellPlace(int Table, int Row, int Column);

using GovOpen.Parsing.Model;
using GovOpen.Parsing.Numbering;

namespace GovOpen.Parsing.Interpretation;

/// <summary>One item of a text cell.</summary>
/// <param name="Marker">Its label, or null where the cell has none.</param>
/// <param name="Text">The whole item, label included.</param>
internal readonly record struct CellItem(Marker? Marker, SourceText Text);

/// <summary>A cell of text, and whether a heading begins right above it or in its row.</summary>
/// <param name="IsDecimal">Whether labels of several numbers (1.1.2) count the cells of its column.</param>
internal readonly record struct LabelledCell(SourceText Text, bool OpensHeading, bool IsDecimal)
{
    /// <summary>The text, taken apart at its numbers.</summary>
    public List<CellItem> Items { get; } = NumberedCells.Split(Text, IsDecimal);
}

/// <summary>
/// Tells whether the labels in a column of text count through the whole table (each item a task) or start again in
/// every cell (each item a measure of the row's task), and takes cells apart accordingly.
/// </summary>
internal static class NumberedCells
{
    /// <summary>Of the steps from one labelled cell to the next, this share must count on.</summary>
    private const double Majority = 0.6;

    /// <summary>Whether most cells begin with a label of several numbers: 1.1.1 开展检查, 1.1.2开展培训.</summary>
    public static bool AreDecimal(List<SourceText> cells)
    {
        var labelled = 0;
        foreach (var cell in cells)
        {
            labelled += DecimalLabel.Read(cell.FoldedSpan, 0) is null ? 0 : 1;
        }

        return labelled > 1 && labelled >= cells.Count * Majority;
    }

    /// <summary>Whether the labels count through the column.</summary>
    public static bool RunOn(List<LabelledCell> cells)
    {
        var steps = 0;
        var runs = 0;
        Marker? last = null;
        foreach (var cell in cells)
        {
            var items = cell.Items;
            if (items[0].Marker is not { } first)
            {
                continue;
            }

            if (cell.OpensHeading && first.Number == 1)
            {
                last = items[^1].Marker ?? first;
                continue;
            }

            if (last is { } before && before.Scheme.Family == first.Scheme.Family)
            {
                steps++;
                runs += first.Number == before.Number + 1 ? 1 : 0;
            }

            last = items[^1].Marker ?? first;
        }

        return steps > 0 && runs >= steps * Majority;
    }

    /// <summary>The items of a cell, split where a line or sentence begins with the next number of the same kind.</summary>
    public static List<CellItem> Split(SourceText cell, bool isDecimal)
    {
        var folded = cell.FoldedSpan;
        var label = isDecimal ? DecimalLabel.Read(folded, 0) : null;
        if (
            (label ?? NumberingRecognizer.Recognize(folded)) is not { } first
            || (label is null && first.Trust != MarkerTrust.Sure)
        )
        {
            return [new(null, cell)];
        }

        var items = new List<CellItem>();
        var marker = first;
        var start = 0;
        for (var at = folded[marker.End..].IndexOfAny("\n。;"); at >= 0; )
        {
            var next = marker.End + at + 1;
            while (NextAfter(folded, next, marker) is null && next < folded.Length)
            {
                var step = folded[next..].IndexOfAny("\n。;");
                next = step < 0 ? folded.Length : next + step + 1;
            }

            if (next >= folded.Length || NextAfter(folded, next, marker) is not { } found)
            {
                break;
            }

            items.Add(new(marker, cell.Slice(start, found.Start - start).Trim()));
            (marker, start) = (found, found.Start);
            at = folded[marker.End..].IndexOfAny("\n。;");
        }

        items.Add(new(marker, cell.Slice(start).Trim()));
        return items;
    }

    private static Marker? NextAfter(ReadOnlySpan<char> folded, int at, Marker before) =>
        NumberingRecognizer.Recognize(folded, at) is { } marker
        && marker.Scheme.Family == before.Scheme.Family
        && marker.Number == before.Number + 1
            ? marker
            : null;
}

using GovOpen.Parsing.Model;
using GovOpen.Parsing.Numbering;
using GovOpen.Parsing.Tables;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Structure.Records;

/// <summary>
/// Takes the numbers from label lines that are counted below each item (1.目标任务：…, 2.牵头单位：…): they number what is
/// said of the item, and no items.
/// </summary>
internal static class NumberedLabels
{
    private const string Reason = "number of a label";

    private const int FewestLabels = 2;

    private const int FewestItems = 2;

    /// <summary>What stands behind a label has no more lines below it.</summary>
    private const int MostLines = 6;

    /// <summary>The document with such lines without their numbers; the same one where it has none.</summary>
    public static SourceDocument Strip(SourceDocument document)
    {
        var runs = FindRuns(document.Blocks);
        if (runs.Count < FewestItems)
        {
            return document;
        }

        List<Block> blocks = [.. document.Blocks];
        var numbers = new List<Furniture>();
        foreach (var (start, end) in runs)
        {
            for (var i = start; i < end; i++)
            {
                if (blocks[i] is Block.Paragraph { Text: var line } paragraph && LabelIn(line) is { } label)
                {
                    numbers.Add(new(line.Slice(0, label.Marker.End), Reason));
                    blocks[i] = paragraph with { Text = label.Text };
                }
            }
        }

        return document with
        {
            Blocks = [.. blocks],
            Furniture = [.. document.Furniture, .. numbers],
        };
    }

    // Those that begin with the same label, each below an item.
    private static List<(int Start, int End)> FindRuns(EquatableArray<Block> blocks)
    {
        var runs = new List<(int Start, int End)>();
        string? first = null;
        for (var i = 1; i < blocks.Count; i++)
        {
            if (
                LabelAt(blocks, i) is not { Marker.Number: 1 } label
                || !IsItem(blocks[i - 1], label.Marker)
                || EndOfRun(blocks, i, label.Marker) is not (> 0 and var end)
            )
            {
                continue;
            }

            var name = LabelLine.NameOf(label.Text);
            first ??= name;
            if (name == first)
            {
                runs.Add((i, end));
            }

            i = end - 1;
        }

        return runs;
    }

    // 0 where the lines do not say who answers or by when.
    private static int EndOfRun(EquatableArray<Block> blocks, int start, Marker first)
    {
        var (count, known, duties) = (0, 0, 0);
        var end = start;
        for (var at = start; at < end + MostLines && at < blocks.Count; at++)
        {
            if (LabelAt(blocks, at) is { } label)
            {
                if (!Follows(label.Marker, first, count))
                {
                    break;
                }

                var sense = LabelLine.SenseOf(label.Text);
                known += sense is null ? 0 : 1;
                duties += sense is { } said && IsDuty(said) ? 1 : 0;
                count++;
                end = at + 1;
            }
            else if (!GoesOn(blocks[at]))
            {
                break;
            }
        }

        return duties > 0 && count >= FewestLabels && known * 2 > count ? end : 0;
    }

    // A line that a margin cut off the one above it.
    private static bool GoesOn(Block block) =>
        block is Block.Paragraph { Text: var text, Hints.HeadingLevel: 0 }
        && NumberingRecognizer.Recognize(text.FoldedSpan) is not { Trust: MarkerTrust.Sure };

    private static bool Follows(Marker marker, Marker first, int before) =>
        marker.Scheme.Family == first.Scheme.Family && marker.Number == before + 1;

    private static bool IsItem(Block above, Marker below) =>
        above is Block.Paragraph { Text: var text, Hints: var hints }
        && (
            NumberingRecognizer.Recognize(text.FoldedSpan) is { } marker
            && (marker.Trust == MarkerTrust.Sure || CountsWords(marker))
                ? marker.Scheme.Family != below.Scheme.Family
                : hints.HeadingLevel > 0
        );

    // 任务一、
    private static bool CountsWords(Marker marker) => marker.Scheme.Open is [var first, ..] && HanText.IsHan(first);

    private static (Marker Marker, SourceText Text)? LabelAt(EquatableArray<Block> blocks, int index) =>
        index < blocks.Count && blocks[index] is Block.Paragraph { Text: var line } ? LabelIn(line) : null;

    private static (Marker Marker, SourceText Text)? LabelIn(SourceText line) =>
        line.FoldedSpan.Contains(':')
        && NumberingRecognizer.Recognize(line.FoldedSpan) is { Trust: MarkerTrust.Sure, Start: 0 } marker
        && marker.Scheme.Numerals is NumeralSystem.Arabic or NumeralSystem.Circled
        && line.Slice(marker.End).Trim() is var text
        && LabelLine.NameOf(text) is not null
            ? (marker, text)
            : null;

    private static bool IsDuty(LabelSense sense) =>
        sense
            is LabelSense.Lead
                or LabelSense.Responsible
                or LabelSense.Cooperating
                or LabelSense.Supervising
                or LabelSense.Person
                or LabelSense.Deadline;
}

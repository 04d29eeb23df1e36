using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Structure.Records;

/// <summary>Tells label lines that stand below numbered items from records of their own.</summary>
internal static class ItemRecords
{
    /// <summary>No item has more lines.</summary>
    private const int MostLines = 60;

    /// <summary>
    /// Whether a label line is a further one of an item — 一、…, 整改目标：…, 整改措施：… — and the next item begins with
    /// the same label below its number.
    /// </summary>
    public static bool Hold(EquatableArray<Block> blocks, int index) =>
        ItemAbove(blocks, index) is { } item
        && BlockLines.LineAt(blocks, item + 1) is { } below
        && LabelLine.NameOf(below) is { } first
        && NextFollows(blocks, index, FamilyAt(blocks, item)!, first);

    // The numbered line above the labels that the line is below, and what a margin cut off them.
    private static int? ItemAbove(EquatableArray<Block> blocks, int index)
    {
        var above = index - 1;
        while (
            above >= 0
            && above >= index - MostLines
            && BlockLines.LineAt(blocks, above) is { } line
            && (LabelLine.NameOf(line) is not null || FamilyAt(blocks, above) is null)
        )
        {
            above--;
        }

        return above >= 0 && above < index - 1 && FamilyAt(blocks, above) is not null ? above : null;
    }

    private static bool NextFollows(EquatableArray<Block> blocks, int index, string family, string first)
    {
        var opener = LabelLine.NameOf(BlockLines.LineAt(blocks, index)!);
        for (var i = index + 1; i < index + MostLines && BlockLines.LineAt(blocks, i) is { } line; i++)
        {
            if (LabelLine.NameOf(line) is { } name)
            {
                if (name == opener)
                {
                    return false;
                }
            }
            else if (
                BlockLines.LineAt(blocks, i + 1) is { } below
                && LabelLine.NameOf(below) == first
                && FamilyAt(blocks, i) == family
            )
            {
                return true;
            }
        }

        return false;
    }

    private static string? FamilyAt(EquatableArray<Block> blocks, int index) =>
        BlockLines.LineAt(blocks, index) is { } line ? BlockLines.FamilyOf(line) : null;
}

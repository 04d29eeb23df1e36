using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Structure.Records;

/// <summary>
/// Reads cards that follow each other, also where each stands below a numbered line: 「（一）问题……」, a card, 「（二）问题……」,
/// a card.
/// </summary>
internal static class HeadedCards
{
    private const int MostHeadings = 3;

    private const int LongestHeading = 300;

    /// <summary>The run of the cards that begins with a table.</summary>
    /// <param name="floor">The first block that may belong to it.</param>
    public static RecordRun Read(EquatableArray<Block> blocks, int index, int floor)
    {
        var rows = new List<RecordRow>();
        var inside = new HashSet<string>(StringComparer.Ordinal);
        var family = index > floor ? FamilyAt(blocks, index - 1) : null;
        var end = index;
        for (var between = 0; CardsAt(blocks, end + between) is { } cards; )
        {
            for (; between > 0; between--, end++)
            {
                inside.Add(FamilyAt(blocks, end)!);
                rows.Add(new RecordRow.Heading(BlockLines.LineAt(blocks, end)!));
            }

            rows.AddRange(cards);
            end++;
            between = HeadingsAt(blocks, end, family);
        }

        var start = index;
        while (
            index - start < MostHeadings
            && start > floor
            && FamilyAt(blocks, start - 1) is { } above
            && inside.Contains(above)
        )
        {
            start--;
            rows.Insert(0, new RecordRow.Heading(BlockLines.LineAt(blocks, start)!));
        }

        return new(rows, start, end);
    }

    private static List<RecordRow>? CardsAt(EquatableArray<Block> blocks, int index) =>
        index < blocks.Count && blocks[index] is Block.Table { Grid: var grid } ? CardTable.ReadCards(grid) : null;

    // How many numbered lines stand above the next card, the last of them numbered as the one above the first card.
    private static int HeadingsAt(EquatableArray<Block> blocks, int index, string? family)
    {
        var count = 0;
        while (family is not null && count < MostHeadings && FamilyAt(blocks, index + count) is { } here)
        {
            count++;
            if (here == family && CardsAt(blocks, index + count) is not null)
            {
                return count;
            }
        }

        return 0;
    }

    private static string? FamilyAt(EquatableArray<Block> blocks, int index) =>
        BlockLines.LineAt(blocks, index) is { Length: > 0 and <= LongestHeading } line && LabelLine.NameOf(line) is null
            ? BlockLines.FamilyOf(line)
            : null;
}

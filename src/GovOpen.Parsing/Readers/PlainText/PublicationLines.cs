using GovOpen.Parsing.Lexicons;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Readers.Html;
using GovOpen.Parsing.Readers.PlainText.Tables;

namespace GovOpen.Parsing.Readers.PlainText;

/// <summary>Takes a site's line of publication (发布时间：2022-06-06 来源：…) out of the first lines of a text that was copied from a page.</summary>
internal static class PublicationLines
{
    /// <summary>A site prints its line no further down.</summary>
    private const int MostBlocks = 40;

    /// <summary>Lines so near the top that less is proof enough.</summary>
    private const int MostFirstLines = 6;

    /// <summary>Moves the lines from the blocks into the page, up to the first that is prose or an item.</summary>
    public static void Take(List<Block> blocks, SortedPage page)
    {
        var read = 0;
        for (var i = 0; i < blocks.Count && read < MostBlocks; read++)
        {
            if (blocks[i] is not Block.Paragraph { Text: { Length: <= FurnitureLexicon.LongestLine } line })
            {
                return;
            }

            // 时间：3月至11月 below an item is the item's own.
            if (i > 0 && LineShapes.IsNumbered(line.Value))
            {
                return;
            }

            if (IsPublicationLine(line.Folded, isFirst: read < MostFirstLines))
            {
                PublicationLine.Take(line, page);
                blocks.RemoveAt(i);
            }
            else
            {
                i++;
            }
        }
    }

    // 「来源：」 and 「日期：」 prove little further down.
    private static bool IsPublicationLine(string line, bool isFirst) =>
        (isFirst ? FurnitureLexicon.ReasonOutside(line) : FurnitureLexicon.ReasonFor(line)) == PublicationLine.Reason
        || (isFirst && NamesSource(line));

    // 某县政府办公室 2022-05-06 来源：县政府办公室
    private static bool NamesSource(string line) =>
        line.Contains(" 来源:", StringComparison.Ordinal) && line.AsSpan().ContainsAnyInRange('0', '9');
}

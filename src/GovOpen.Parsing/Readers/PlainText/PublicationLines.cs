using GovOpen.Parsing.Lexicons;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Readers.Html;
using GovOpen.Parsing.Readers.PlainText.Tables;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.PlainText;

/// <summary>Takes a site's line of publication (发布时间：2022-06-06 来源：…) out of the first lines of a text that was copied from a page.</summary>
internal static class PublicationLines
{
    /// <summary>A site prints its line no further down.</summary>
    private const int MostBlocks = 40;

    /// <summary>Lines so near the top that less is proof enough.</summary>
    private const int MostFirstLines = 6;

    /// <summary>Fields of one line of a site, copied as several.</summary>
    private const int NearLines = 3;

    private const int LongestSource = 24;

    /// <summary>Moves the lines from the blocks into the page, up to the first that is prose or an item.</summary>
    public static void Take(List<Block> blocks, SortedPage page)
    {
        var read = 0;
        var lastTaken = -MostFirstLines;
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

            // 时间：7月18日 above 地点：… is that of a meeting.
            if (
                i + 1 < blocks.Count
                && blocks[i + 1] is Block.Paragraph { Text: var below }
                && NamesPlace(below.Folded)
            )
            {
                return;
            }

            if (IsPublicationLine(line.Folded, isFirst: read < MostFirstLines || read - lastTaken <= NearLines))
            {
                lastTaken = read;
                blocks.RemoveAt(i);
                if (TakeValueBelow(blocks, i, line) is { } value)
                {
                    page.Furniture.Add(new(value, PublicationLine.Reason));
                }

                PublicationLine.Take(line, page);
            }
            else
            {
                i++;
            }
        }
    }

    // 来源： / 县政府办公室: what stood in two elements is copied as two lines.
    private static SourceText? TakeValueBelow(List<Block> blocks, int at, SourceText label)
    {
        if (
            label.FoldedSpan.TrimEnd() is not [.., ':']
            || at >= blocks.Count
            || blocks[at] is not Block.Paragraph { Text: { Length: <= LongestSource } value }
            || value.FoldedSpan.ContainsAny(":〔")
            || FrameWords.IsDay(value.Folded)
            || FurnitureLexicon.ReasonOutside(value.Folded) is not null
            || LineShapes.IsNumbered(value.Value)
            || TitleWords.NamesPlan(value.Value)
        )
        {
            return null;
        }

        blocks.RemoveAt(at);
        return value;
    }

    private static bool NamesPlace(string line) =>
        line.StartsWith("地点:", StringComparison.Ordinal) || line.StartsWith("会议地点:", StringComparison.Ordinal);

    // 「来源：」 and 「日期：」 prove little further down.
    private static bool IsPublicationLine(string line, bool isFirst) =>
        (isFirst ? FurnitureLexicon.ReasonOutside(line) : FurnitureLexicon.ReasonFor(line)) == PublicationLine.Reason
        || (isFirst && NamesSource(line))
        || SiteLineForms.IsPublication(HanText.WithoutBlanks(line), line);

    // 某县政府办公室 2022-05-06 来源：县政府办公室
    private static bool NamesSource(string line) =>
        line.Contains(" 来源:", StringComparison.Ordinal) && line.AsSpan().ContainsAnyInRange('0', '9');
}

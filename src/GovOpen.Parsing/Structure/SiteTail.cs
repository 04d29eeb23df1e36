using GovOpen.Parsing.Lexicons;
using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Structure;

/// <summary>Finds the lines of a site that were copied along below a notice: lists of other pages, questions to the reader.</summary>
/// <param name="blocks">The blocks of a text.</param>
internal sealed class SiteTail(IReadOnlyList<Block> blocks)
{
    private const int MostLines = 60;

    private const int LongestSiteLine = 60;

    /// <summary>Adds the lines with the reason for each.</summary>
    public void Add(Dictionary<SourceText, string> found)
    {
        var start = FindStart();
        if (start < 0)
        {
            return;
        }

        for (var i = start; i < blocks.Count; i++)
        {
            if (TextAt(i) is { } line && !HeadLines.IsAttachmentLabel(line.FoldedSpan))
            {
                found.TryAdd(line, FurnitureLexicon.ReasonOutside(line.FoldedSpan) ?? "page foot");
            }
        }
    }

    /// <summary>Whether a line that can be nothing else but a site's stands near the end.</summary>
    public bool IsSure()
    {
        for (var i = blocks.Count - 1; i >= Math.Max(0, blocks.Count - MostLines); i--)
        {
            if (TextAt(i) is { } line && IsSure(line))
            {
                return true;
            }
        }

        return false;
    }

    // The first site's line below the day of the signature. Where no day stands, the first behind which all are a site's.
    private int FindStart()
    {
        var (start, sure) = (-1, false);
        var run = blocks.Count;
        for (var i = blocks.Count - 1; i >= Math.Max(0, blocks.Count - MostLines); i--)
        {
            if (TextAt(i) is not { } line)
            {
                return sure && run < blocks.Count ? run : -1;
            }

            if (FrameWords.IsDay(line.FoldedSpan))
            {
                return sure ? start
                    : IsFoot(run) ? run
                    : -1;
            }

            var reason =
                line.Length <= FurnitureLexicon.LongestLine ? FurnitureLexicon.ReasonOutside(line.FoldedSpan) : null;
            if (
                reason is null
                && !FrameWords.MayFollowSignature(line.FoldedSpan)
                && (line.Length > LongestSiteLine || line.Span.TrimEnd() is [.., '。' or '；'])
            )
            {
                return sure && run < blocks.Count ? run : -1;
            }

            start = reason is null ? start : i;
            run = reason is not null && run == i + 1 ? i : run;
            sure |= reason is not null && IsSure(line);
        }

        return -1;
    }

    // Below the day nothing but a site's lines, the first of which names its host: 主办单位：….
    private bool IsFoot(int run) =>
        run < blocks.Count
        && TextAt(run) is { Length: <= FurnitureLexicon.LongestLine } line
        && FrameWords.NamesHost(line.FoldedSpan);

    private static bool IsSure(SourceText line) =>
        line.Length <= FurnitureLexicon.LongestLine
        && !FurnitureLexicon.IsPageNumber(line.FoldedSpan)
        && FurnitureLexicon.ReasonFor(line.FoldedSpan) is not null;

    private SourceText? TextAt(int i) => (blocks[i] as Block.Paragraph)?.Text;
}

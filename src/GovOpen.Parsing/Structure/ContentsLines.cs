using GovOpen.Parsing.Model;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Structure;

/// <summary>Finds the lines of a table of contents (目录): they repeat headings and are none.</summary>
internal static class ContentsLines
{
    private const int LongestLine = 80;

    private const int LookAhead = 2;

    private const int LongestLeaderLine = 200;

    private static readonly CharSet Leaders = CharSet.Of("…·.⋯-");

    /// <summary>The lines that only list what stands further down, with the line 目录 above them.</summary>
    public static IReadOnlySet<SourceText> Find(EquatableArray<Block> blocks)
    {
        var found = new HashSet<SourceText>(ReferenceEqualityComparer.Instance);
        HashSet<string>? later = null;
        SourceText? title = null;
        var isInside = false;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is not Block.Paragraph { Text: { } text })
            {
                isInside = false;
            }
            else if (IsContentsTitle(text.Span))
            {
                title = text;
                isInside = true;
            }
            else if (HasLeaderAndPage(text.Span))
            {
                Take(text, title, found);
            }
            else if (isInside && text.Length <= LongestLine)
            {
                later ??= Repeated(blocks, i);
                isInside = IsListed(text, later) || Upcoming(blocks, i).Any(line => IsListed(line, later));
                later.Remove(HanText.WithoutBlanks(text.Value));
                if (isInside)
                {
                    Take(text, title, found);
                }
            }
            else
            {
                isInside = false;
            }
        }

        return found;
    }

    private static bool IsListed(SourceText line, HashSet<string> later) =>
        EndsInPage(line.Span) || later.Contains(HanText.WithoutBlanks(line.Value));

    // A heading may be worded otherwise than its line in the contents: the lines after it tell.
    private static IEnumerable<SourceText> Upcoming(EquatableArray<Block> blocks, int index)
    {
        for (var i = index + 1; i < Math.Min(blocks.Count, index + 1 + LookAhead); i++)
        {
            if (blocks[i] is Block.Paragraph { Text: { Length: <= LongestLine } text })
            {
                yield return text;
            }
        }
    }

    private static void Take(SourceText line, SourceText? title, HashSet<SourceText> found)
    {
        found.Add(line);
        if (title is not null)
        {
            found.Add(title);
        }
    }

    // 目录 and 目  录, not 「目录编制」.
    private static bool IsContentsTitle(ReadOnlySpan<char> line) =>
        line.Length < 12 && HanText.WithoutBlanks(line) is "目录" or "目次";

    /// <summary>Whether a line ends with a run of leader dots and a page number: 「一、总体要求……1」.</summary>
    private static bool HasLeaderAndPage(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLeaderLine)
        {
            return false;
        }

        var words = line.TrimEnd();
        var rest = words.TrimEnd("0123456789０１２３４５６７８９-—()（）").TrimEnd();
        var pageLength = words.Length - rest.Length;
        var dots = 0;
        while (rest.Length > 0 && (Leaders.Contains(rest[^1]) || rest[^1] == ' '))
        {
            dots +=
                rest[^1] == ' ' ? 0
                : rest[^1] is '…' or '⋯' ? 3
                : 1;
            rest = rest[..^1];
        }

        return dots >= 6 && pageLength is > 0 and < 8 && rest.Length > 1;
    }

    private static bool EndsInPage(ReadOnlySpan<char> line)
    {
        var words = line.TrimEnd();
        var rest = words.TrimEnd("0123456789");
        return words.Length - rest.Length is > 0 and < 4 && rest.Length > 2 && HanText.IsSpace(rest[^1]);
    }

    /// <summary>The short lines from an index on that stand there at least twice.</summary>
    private static HashSet<string> Repeated(EquatableArray<Block> blocks, int from)
    {
        var once = new HashSet<string>(StringComparer.Ordinal);
        var twice = new HashSet<string>(StringComparer.Ordinal);
        for (var i = from; i < blocks.Count; i++)
        {
            if (
                blocks[i] is Block.Paragraph { Text.Length: <= LongestLine } paragraph
                && HanText.WithoutBlanks(paragraph.Text.Value) is var line
                && !once.Add(line)
            )
            {
                twice.Add(line);
            }
        }

        return twice;
    }
}

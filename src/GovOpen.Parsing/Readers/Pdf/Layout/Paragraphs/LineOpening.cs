using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.Pdf.Layout.Paragraphs;

/// <summary>How a line begins and ends: evidence for where paragraphs do, where their shape says nothing.</summary>
internal static class LineOpening
{
    /// <summary>Whether a line begins with the label of an item: 一、 （一） 1. 第一条 ①.</summary>
    public static bool IsNumbered(string text) => LabelLength(text) > 0;

    /// <summary>The length of that label, or 0.</summary>
    public static int LabelLength(string text)
    {
        var line = TextFolder.Fold(text.Length > 16 ? text[..16] : text).AsSpan();
        return line.IsEmpty
            ? 0
            : line[0] switch
            {
                '(' => Label(line, 1, ")"),
                '第' => Label(line, 1, "条章节款编部"),
                >= '①' and <= '⑳' => 1,
                _ => IsDecimal(line) ? 0 : Label(line, 0, "、.)"),
            };
    }

    /// <summary>Whether a line ends as a sentence or a label does.</summary>
    public static bool EndsSentence(string text)
    {
        var end = text.AsSpan().TrimEnd("”’」』）)】 ");
        return end.Length > 0 && end[^1] is '。' or '！' or '？' or '；' or '：' or '.' or ';' or ':' or '!' or '?';
    }

    /// <summary>Whether a line leads to a page number by dots, as those of a table of contents do.</summary>
    public static bool HasLeaders(string text) =>
        text.Contains("……", StringComparison.Ordinal)
        || text.Contains("....", StringComparison.Ordinal)
        || text.Contains("····", StringComparison.Ordinal);

    private static int Label(ReadOnlySpan<char> line, int from, string closers)
    {
        var at = from;
        while (at < line.Length && at < from + 5 && (char.IsAsciiDigit(line[at]) || Numeral.IsChinese(line[at])))
        {
            at++;
        }

        return at > from && at < line.Length && closers.Contains(line[at], StringComparison.Ordinal) ? at + 1 : 0;
    }

    private static bool IsDecimal(ReadOnlySpan<char> line)
    {
        var dot = line.IndexOf('.');
        return dot >= 0 && dot + 1 < line.Length && char.IsAsciiDigit(line[dot + 1]);
    }
}

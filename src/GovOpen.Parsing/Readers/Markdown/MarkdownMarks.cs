using GovOpen.Parsing.Readers.PlainText.Tables;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.Markdown;

/// <summary>The marks at the head of a line that only Markdown has.</summary>
internal static class MarkdownMarks
{
    private const int ShortestFence = 3;
    private const int ShortestUnderline = 3;
    private const int BoxLength = 3;

    /// <summary>The length of the fence ``` or ~~~ that the line begins with, or 0.</summary>
    public static int FenceLength(ReadOnlySpan<char> line)
    {
        if (line[0] is not ('`' or '~'))
        {
            return 0;
        }

        var length = line.IndexOfAnyExcept(line[0]);
        length = length < 0 ? line.Length : length;
        return length >= ShortestFence && !line[length..].Contains('`') ? length : 0;
    }

    /// <summary>The level of heading that a line of === or --- makes of the line above it, or 0.</summary>
    public static int UnderlineLevel(ReadOnlySpan<char> line) =>
        line.Length < ShortestUnderline || line.IndexOfAnyExcept(line[0]) >= 0 ? 0
        : line[0] == '=' ? 1
        : line[0] == '-' ? 2
        : 0;

    /// <summary>The length of quote marks, of the bullet and of its box to tick (- [ ]) at the head of the line, blanks behind them included.</summary>
    public static int PrefixLength(ReadOnlySpan<char> line)
    {
        var at = 0;
        while (at < line.Length && line[at] == '>')
        {
            at = HanText.SkipSpaces(line, at + 1);
        }

        if (!IsBullet(line[at..]))
        {
            return at;
        }

        at = HanText.SkipSpaces(line, at + 1);
        return line[at..] is ['[', ' ' or 'x' or 'X', ']', ' ', ..] ? HanText.SkipSpaces(line, at + BoxLength) : at;
    }

    private static bool IsBullet(ReadOnlySpan<char> line) =>
        line.Length > 2
        && line[0] is '-' or '*' or '+'
        && line[1] is ' ' or '\t'
        && !PlainText.LineMarks.IsRule(line)
        && !LineShapes.IsPageNumber(line);
}

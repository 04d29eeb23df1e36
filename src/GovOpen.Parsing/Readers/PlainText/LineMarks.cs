using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.PlainText;

/// <summary>Marks that take a whole line or stand at its head. Markdown's, as copied texts carry them too.</summary>
internal static class LineMarks
{
    private const int ShortestRule = 3;
    private const int DeepestHeading = 6;

    /// <summary>Whether the line is a rule: three or more of one character, with or without blanks between.</summary>
    public static bool IsRule(ReadOnlySpan<char> line)
    {
        if (
            line.Length < ShortestRule
            || line[0] is not ('-' or '*' or '_' or '=' or '—' or '─' or '━' or '－' or '＿')
        )
        {
            return false;
        }

        var rest = line.TrimStart(line[0]);
        return rest.IsEmpty
            || (line.Length - line.Count(' ') >= ShortestRule && rest.IndexOfAnyExcept(line[0], ' ') < 0);
    }

    /// <summary>The number of # before a heading, or 0. Text without a blank behind them is no heading.</summary>
    public static int HeadingLevel(ReadOnlySpan<char> line)
    {
        if (line[0] != '#')
        {
            return 0;
        }

        var level = line.IndexOfAnyExcept('#');
        return level is > 0 and <= DeepestHeading && HanText.IsSpace(line[level]) ? level : 0;
    }

    /// <summary>Where a heading's text ends, [0, result), before the # that may close it.</summary>
    public static int HeadingEnd(ReadOnlySpan<char> line)
    {
        var text = line.TrimEnd('#');
        return text.Length < line.Length && HanText.IsSpace(text[^1]) ? text.Length : line.Length;
    }

    /// <summary>Whether one pair of double asterisks holds the whole line.</summary>
    public static bool IsBold(ReadOnlySpan<char> line) =>
        line.Length > 4 && line.StartsWith("**") && line.EndsWith("**") && line[2..^2].IndexOf("**") < 0;
}

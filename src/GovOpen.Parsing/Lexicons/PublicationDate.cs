namespace GovOpen.Parsing.Lexicons;

/// <summary>Finds the first whole day in a line, as sites print it: 2022-06-06, 2022/6/6, 2022.6.6, 2022年6月6日.</summary>
internal static class PublicationDate
{
    private const int YearDigits = 4;

    /// <summary>Where the day stands in the line, or null.</summary>
    public static (int Start, int End)? Find(ReadOnlySpan<char> line)
    {
        for (var at = 0; at + YearDigits < line.Length; at++)
        {
            if (line[at] is '1' or '2' && (at == 0 || !char.IsAsciiLetterOrDigit(line[at - 1])))
            {
                if (EndOf(line, at) is > 0 and var end)
                {
                    return (at, end);
                }
            }
        }

        return null;
    }

    private static int EndOf(ReadOnlySpan<char> line, int start)
    {
        var at = start + YearDigits;
        if (CountDigits(line[start..]) != YearDigits)
        {
            return 0;
        }

        if (line[at] is not ('-' or '/' or '.' or '年'))
        {
            return 0;
        }

        var month = CountDigits(line[++at..]);
        at += month;
        if (month is not (1 or 2) || at >= line.Length || line[at] is not ('-' or '/' or '.' or '月'))
        {
            return 0;
        }

        var day = CountDigits(line[++at..]);
        at += day;
        if (day is not (1 or 2))
        {
            return 0;
        }

        return at < line.Length && line[at] == '日' ? at + 1 : at;
    }

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExceptInRange('0', '9');
        return length < 0 ? text.Length : length;
    }
}

namespace GovOpen.Parsing.Tests.Rewritten;

/// <summary>Prints page numbers, and running heads, into a text.</summary>
internal static class Pages
{
    private const int Characters = 300;
    private const int LongLine = 60;
    private const string Stops = "，。；：、？！（）()《》〔〕“”,.;:?! ";

    /// <summary>A page ends behind the line that fills it; null where the text is shorter than two pages.</summary>
    public static string? BetweenLines(string text, string number, string? head)
    {
        var pages = new List<string>();
        var (page, filled) = (0, 0);
        foreach (var line in text.Split('\n'))
        {
            pages.Add(line);
            filled += line.Length;
            if (filled > Characters && pages.Count > 6)
            {
                Turn(pages, number, ++page, head);
                filled = 0;
            }
        }

        return page < 2 ? null : string.Join('\n', pages);
    }

    /// <summary>A page ends in the middle of a long line; null where there are fewer than two.</summary>
    public static string? InSentences(string text, string number, string? head)
    {
        var pages = new List<string>();
        var (page, filled) = (0, 0);
        foreach (var line in text.Split('\n'))
        {
            filled += line.Length;
            var cut = filled > Characters && line.Length > LongLine && line[0] != '#' ? CutOf(line) : 0;
            if (cut > 0)
            {
                pages.Add(line[..cut]);
                Turn(pages, number, ++page, head);
                filled = 0;
            }

            pages.Add(line[cut..]);
        }

        return page < 2 ? null : string.Join('\n', pages);
    }

    private static void Turn(List<string> pages, string number, int page, string? head)
    {
        pages.AddRange([
            "",
            number
                .Replace("12", "##", StringComparison.Ordinal)
                .Replace("3", $"{page}", StringComparison.Ordinal)
                .Replace("##", "99", StringComparison.Ordinal),
        ]);
        if (head is not null)
        {
            pages.Add(head);
        }

        pages.Add("");
    }

    // Between two characters that are neither digits nor stops.
    private static int CutOf(string line)
    {
        var cut = line.Length / 2;
        while (cut < line.Length - 5 && !(IsWord(line[cut - 1]) && IsWord(line[cut])))
        {
            cut++;
        }

        return cut < line.Length - 5 ? cut : 0;
    }

    private static bool IsWord(char c) => !char.IsAsciiLetterOrDigit(c) && !Stops.Contains(c, StringComparison.Ordinal);
}

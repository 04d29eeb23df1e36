namespace GovOpen.Parsing.Structure;

/// <summary>The titles that a letter prints or forwards (现将《…》印发给你们): a line that repeats one begins that text.</summary>
internal sealed class QuotedTitles
{
    private const int ShortestTitle = 6;

    private readonly HashSet<string> titles = new(StringComparer.Ordinal);

    /// <summary>Keeps the titles that a paragraph says are printed.</summary>
    public void Note(string text)
    {
        if (!text.Contains("印发", StringComparison.Ordinal) && !text.Contains("转发", StringComparison.Ordinal))
        {
            return;
        }

        for (var open = text.IndexOf('《'); open >= 0; open = text.IndexOf('《', open + 1))
        {
            var close = text.IndexOf('》', open);
            if (close < 0)
            {
                return;
            }

            if (close > open + ShortestTitle)
            {
                titles.Add(TitleLines.Compact(text[(open + 1)..close]));
            }
        }
    }

    public bool Contains(string line) => titles.Count > 0 && titles.Contains(TitleLines.Compact(line));
}

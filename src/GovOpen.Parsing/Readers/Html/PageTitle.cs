using GovOpen.Parsing.Lexicons;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.Html;

/// <summary>Finds the lines that print what the head of the file calls the page: the notice's title, with the site around it or not.</summary>
/// <param name="names">What the title element and the site's own field say, cleaned; none empty.</param>
internal sealed class PageTitle(IReadOnlyList<string> names)
{
    private const int ShortestTitle = 8;

    /// <summary>A piece of the title, on a line of its own.</summary>
    private const int ShortestPiece = 3;

    private const int MostPieces = 5;

    /// <summary>Lines from the top of a page that are looked at: the widest menus have hundreds.</summary>
    private const int MostLines = 2_000;

    private const int LongestTitle = 160;

    /// <summary>The first lines that make the title, or null.</summary>
    public (int Start, int End)? Find(IReadOnlyList<FlowItem> items, Func<int, bool> mayBeTitle)
    {
        foreach (var name in names)
        {
            for (var i = 0; i < Math.Min(items.Count, MostLines); i++)
            {
                if (mayBeTitle(i) && EndAt(items, i, name, mayBeTitle) is { } end)
                {
                    return (i, end);
                }
            }
        }

        return null;
    }

    private static int? EndAt(IReadOnlyList<FlowItem> items, int first, string name, Func<int, bool> mayBeTitle)
    {
        if (Words(items[first]) is not { Length: >= ShortestPiece } piece)
        {
            return null;
        }

        var start = name.IndexOf(piece, StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        var end = start + piece.Length;
        for (var i = first; ; )
        {
            if (IsTitle(name[start..end], name))
            {
                return i + 1;
            }

            i++;
            if (
                i - first >= MostPieces
                || i >= items.Count
                || !mayBeTitle(i)
                || Words(items[i]) is not { Length: > 0 } next
                || !name.AsSpan(end).StartsWith(next, StringComparison.Ordinal)
            )
            {
                return null;
            }

            end += next.Length;
        }
    }

    // The name of a site stands there too, and is none.
    private static bool IsTitle(string words, string name) =>
        words.Length >= ShortestTitle
        && (TitleWords.IsComplete(words) || (words.Length * 3 > name.Length * 2 && !TitleWords.NamesSite(words)));

    private static string? Words(FlowItem item) =>
        item.Line is { Length: <= LongestTitle } line ? HanText.WithoutBlanks(line.Value) : null;
}

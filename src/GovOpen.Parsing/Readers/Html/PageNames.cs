using GovOpen.Parsing.Readers.Html.Tree;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.Html;

/// <summary>
/// What the head of a file calls the page: the field that government sites are to write (ArticleTitle), what is shown where the page is shared (og:title), and the title
/// element. Only evidence for which line is the notice's title: references in them need no decoding.
/// </summary>
internal static class PageNames
{
    private const int LongestName = 400;

    /// <summary>The names without blanks, none empty, the better one first.</summary>
    public static List<string> Of(MarkupElement? root, string prepared)
    {
        var (fields, titles) = (new List<string>(), new List<string>());
        foreach (var head in root?.Children ?? [])
        {
            foreach (var node in head.Children)
            {
                if (node is MarkupElement { Name: "title", ChildCount: > 0 } title && title.Child(0) is MarkupText text)
                {
                    Add(text.Unplaced ?? prepared.Substring(text.Start, text.Length), titles);
                }
                else if (
                    node is MarkupElement { Name: "meta" } meta
                    && IsTitleField(meta.Attribute("name") ?? meta.Attribute("property"))
                )
                {
                    Add(meta.Attribute("content"), fields);
                }
            }
        }

        fields.AddRange(titles);
        return fields;
    }

    private static bool IsTitleField(string? name) =>
        string.Equals(name, "ArticleTitle", StringComparison.OrdinalIgnoreCase)
        || string.Equals(name, "og:title", StringComparison.OrdinalIgnoreCase);

    private static void Add(string? words, List<string> names)
    {
        if (words is { Length: <= LongestName } && HanText.WithoutBlanks(words) is { Length: > 0 } name)
        {
            names.Add(name);
        }
    }
}

using GovOpen.Parsing.Lexicons;
using GovOpen.Parsing.Readers.Html.Tree;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.Html;

/// <summary>What an element's tag, id and classes say about its place on a site (Lexicons/site-elements.json). Evidence, never proof.</summary>
internal static class SiteElement
{
    private const int LongestToken = 24;

    private static readonly WordTable<string> Reasons = Load();

    /// <summary>Whether the element is part of a site by its tag.</summary>
    public static bool IsOne(MarkupElement element) => element.Name is "nav" or "footer";

    /// <summary>Why the element is part of the site around the notice, or null.</summary>
    public static string? ReasonFor(MarkupElement element) =>
        element.Name switch
        {
            "nav" or "marquee" => "site navigation",
            "aside" => "related links",
            "footer" => "page foot",
            "body" or "html" => null,
            _ => InNames(element.Attribute("id")) ?? InNames(element.Attribute("class")),
        };

    private static string? InNames(ReadOnlySpan<char> names)
    {
        Span<char> lower = stackalloc char[LongestToken];
        while (!names.IsEmpty)
        {
            var length = 0;
            while (length < names.Length && char.IsAsciiLetter(names[length]))
            {
                length++;
            }

            if (length is > 1 and <= LongestToken)
            {
                names[..length].ToLowerInvariant(lower);
                if (Reasons.TryGet(lower[..length], out var reason))
                {
                    return reason;
                }
            }

            names = names[Math.Min(names.Length, length + 1)..];
        }

        return null;
    }

    private static WordTable<string> Load()
    {
        var rows = Lexicon.Rows("site-elements.json", "token", "reason");
        var reasons = new WordTable<string>(rows.Count);
        foreach (var row in rows)
        {
            reasons.Add(row[0], row[1]);
        }

        return reasons;
    }
}

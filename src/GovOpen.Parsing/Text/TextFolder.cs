using System.Text;

namespace GovOpen.Parsing.Text;

/// <summary>
/// Gives characters that mean the same one spelling, so that a grammar never tests for two. Every character becomes
/// exactly one character: offsets in folded text are offsets in the original. Traditional ideographs become simplified
/// ones, so that one vocabulary knows both.
/// </summary>
public static class TextFolder
{
    private const char FirstFullWidth = '！';
    private const char LastFullWidth = '～';

    // Before the map, which is made of them too.
    private static readonly (char Variant, char Unified)[] Ideographs = [.. IdeographTable.OfBasicPlane()];

    private static readonly (char Traditional, char Simplified)[] Simplified = SimplifiedTable.Read();

    private static readonly char[] Map = BuildMap();

    private static readonly CharSet Traditional = CharSet.Of(
        Array.ConvertAll(Simplified, static pair => pair.Traditional)
    );

    /// <summary>The one spelling of a character.</summary>
    public static char Fold(char c) => Map[c];

    /// <summary>The text in one spelling; the same instance where nothing changes.</summary>
    public static string Fold(string text)
    {
        var first = 0;
        while (first < text.Length && Map[text[first]] == text[first])
        {
            first++;
        }

        return first == text.Length
            ? text
            : string.Create(text.Length, text, static (span, source) => Fold(source, span));
    }

    /// <summary>As <see cref="Fold(string)"/>, into a buffer that is no shorter than the text.</summary>
    internal static ReadOnlySpan<char> Fold(ReadOnlySpan<char> text, Span<char> buffer)
    {
        for (var i = 0; i < text.Length; i++)
        {
            buffer[i] = Map[text[i]];
        }

        return buffer[..text.Length];
    }

    /// <summary>
    /// The text with ideographs for the radicals and compatibility ideographs that copying from a PDF leaves in it (⼯ is
    /// 工), and nothing else changed; the same instance where there are none.
    /// </summary>
    internal static string FoldIdeographs(string text)
    {
        foreach (var c in text)
        {
            if (IdeographTable.IsVariant(c))
            {
                return string.Create(
                    text.Length,
                    text,
                    static (span, source) =>
                    {
                        for (var i = 0; i < span.Length; i++)
                        {
                            span[i] = IdeographTable.IsVariant(source[i]) ? Map[source[i]] : source[i];
                        }
                    }
                );
            }
        }

        return text;
    }

    /// <summary>
    /// The text with simplified ideographs for the traditional ones, and nothing else changed; the same instance where there
    /// are none. For vocabulary that is looked up in text as written: offsets agree.
    /// </summary>
    internal static string Simplify(string text) =>
        !text.AsSpan().ContainsAny(Traditional)
            ? text
            : string.Create(
                text.Length,
                text,
                static (span, source) =>
                {
                    for (var i = 0; i < span.Length; i++)
                    {
                        span[i] = Traditional.Contains(source[i]) ? Map[source[i]] : source[i];
                    }
                }
            );

    /// <summary>Every character that folds to a character.</summary>
    internal static string SpellingsOf(char one)
    {
        var spellings = new StringBuilder();
        void Take(char c)
        {
            if (Map[c] == one)
            {
                spellings.Append(c);
            }
        }

        // What folds to something else is a full width form or a variant.
        if (one is < FirstFullWidth or > LastFullWidth)
        {
            Take(one);
        }

        for (var c = FirstFullWidth; c <= LastFullWidth; c++)
        {
            Take(c);
        }

        foreach (var (variants, _) in Variants)
        {
            foreach (var c in variants)
            {
                Take(c);
            }
        }

        foreach (var (variant, _) in Ideographs)
        {
            Take(variant);
        }

        foreach (var (traditional, _) in Simplified)
        {
            Take(traditional);
        }

        return spellings.ToString();
    }

    private static char[] BuildMap()
    {
        var map = new char[char.MaxValue + 1];
        for (var i = 0; i < map.Length; i++)
        {
            map[i] = (char)i;
        }

        for (var c = FirstFullWidth; c <= LastFullWidth; c++)
        {
            map[c] = HalfWidth(c);
        }

        foreach (var (variants, one) in Variants)
        {
            foreach (var variant in variants)
            {
                map[variant] = one;
            }
        }

        foreach (var (variant, one) in Ideographs)
        {
            map[variant] = one;
        }

        foreach (var (traditional, simplified) in Simplified)
        {
            map[traditional] = simplified;
        }

        return map;
    }

    private static char HalfWidth(char c) => (char)(c - FirstFullWidth + '!');

    // Left: what real notices write. Right: the spelling that grammars see.
    private static (string Variants, char One)[] Variants =>
        [
            ("\u00A0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\t", ' '),
            ("﹙⦅❨❪", '('),
            ("﹚⦆❩❫", ')'),
            ("﹝［﹇[", '〔'),
            ("﹞］﹈]", '〕'),
            ("｛{〖", '【'),
            ("｝}〗", '】'),
            ("﹑､", '、'),
            ("﹒․", '.'),
            ("｡", '。'),
            ("﹐", ','),
            ("﹔", ';'),
            ("﹕︰", ':'),
            ("﹪", '%'),
            ("–—―─━－﹣", '-'),
            ("∶", ':'),
        ];
}

namespace GovOpen.Parsing.Text;

/// <summary>
/// Gives characters that mean the same one spelling, so that a grammar never tests for two. Every character becomes
/// exactly one character: offsets in folded text are offsets in the original.
/// </summary>
public static class TextFolder
{
    private static readonly char[] Map = BuildMap();

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
            : string.Create(
                text.Length,
                text,
                static (span, source) =>
                {
                    for (var i = 0; i < span.Length; i++)
                    {
                        span[i] = Map[source[i]];
                    }
                }
            );
    }

    private static char[] BuildMap()
    {
        var map = new char[char.MaxValue + 1];
        for (var i = 0; i < map.Length; i++)
        {
            map[i] = (char)i;
        }

        for (var c = '！'; c <= '～'; c++)
        {
            map[c] = (char)(c - '！' + '!');
        }

        foreach (var (variants, one) in Variants)
        {
            foreach (var variant in variants)
            {
                map[variant] = one;
            }
        }

        return map;
    }

    // Left: what real notices write. Right: the spelling that grammars see.
    private static (string Variants, char One)[] Variants =>
        [
            ("\u00A0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\t", ' '),
            ("﹙⦅❨❪", '('),
            ("﹚⦆❩❫", ')'),
            ("﹝［﹇[", '〔'),
            ("﹞］﹈]", '〕'),
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

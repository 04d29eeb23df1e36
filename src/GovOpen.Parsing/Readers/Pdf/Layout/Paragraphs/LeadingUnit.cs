using System.Buffers;
using GovOpen.Parsing.Readers.Pdf.Layout.Lines;

namespace GovOpen.Parsing.Readers.Pdf.Layout.Paragraphs;

/// <summary>The head of a line that no line break could have parted (GB/T 15834-2011, 5.1; the line breaking of CSS and UAX 14).</summary>
internal static class LeadingUnit
{
    /// <summary>A longer word is broken anywhere.</summary>
    private const int LongestWord = 24;

    private static readonly SearchValues<char> NeverFirst = SearchValues.Create(
        "，。、；：？！）》〉”’」』】〕〗…—,.;:?!)]}%‰％·"
    );

    private static readonly SearchValues<char> NeverLast = SearchValues.Create("（《〈“‘「『【〔〖([{");

    /// <summary>Its width in points.</summary>
    public static double WidthOf(PageLine line) => Math.Abs(line.Ends[LengthOf(line.Text) - 1] - line.Starts[0]);

    /// <summary>Its length in characters.</summary>
    public static int LengthOf(string text)
    {
        var at = 0;
        while (at < text.Length - 1 && NeverLast.Contains(text[at]))
        {
            at++;
        }

        var word = at;
        while (at < text.Length && IsWordCharacter(text[at]) && at - word < LongestWord)
        {
            at++;
        }

        at += at == word ? 1 : 0;
        at += at < text.Length && char.IsLowSurrogate(text[at]) ? 1 : 0;
        while (at < text.Length && NeverFirst.Contains(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsWordCharacter(char c) =>
        c < '\u0250' && (char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '/' or '@' or '&' || c > '\u00BF');
}

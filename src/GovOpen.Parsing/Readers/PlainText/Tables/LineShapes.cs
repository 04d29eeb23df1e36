using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>What a line looks like, as far as tables care.</summary>
internal static class LineShapes
{
    private static readonly CharSet PageNumberCharacters = CharSet.Of(" \u00A0\u30000123456789-–—－─·.／/第页共");

    private const int LongestPageNumber = 12;

    /// <summary>Begins with a number label: 18. 18、 （六） 三、 (3) ①.</summary>
    public static bool IsNumbered(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty)
        {
            return false;
        }

        var isOpen = TextFolder.Fold(line[0]) == '(';
        var at = isOpen ? 1 : 0;
        var start = at;
        while (at < line.Length && at < 8 && IsDigit(line[at]))
        {
            at++;
        }

        return at == start
            ? Numeral.ParseCircled(line[0]) is not null
            : at < line.Length
                && TextFolder.Fold(line[at]) is var end
                && (isOpen ? end == ')' : end is '.' or '、' or ')');
    }

    private static bool IsDigit(char c) => char.IsAsciiDigit(TextFolder.Fold(c)) || Numeral.IsChinese(c);

    /// <summary>The running number that the line is: 7, 7. 7、 (7) 七, or 0.</summary>
    public static int Ordinal(ReadOnlySpan<char> line)
    {
        if (line.Length is 0 or > 6)
        {
            return 0;
        }

        Span<char> folded = stackalloc char[line.Length];
        for (var i = 0; i < line.Length; i++)
        {
            folded[i] = TextFolder.Fold(line[i]);
        }

        var number = ((ReadOnlySpan<char>)folded).Trim("()").TrimEnd("、.");
        return Numeral.ParseArabic(number) ?? Numeral.ParseChinese(number) ?? 0;
    }

    /// <summary>Is a page number with its ornaments: — 3 —, -3-, 第3页, 第 3 页 共 8 页, or digits alone.</summary>
    public static bool IsPageNumber(ReadOnlySpan<char> line)
    {
        var digits = 0;
        foreach (var c in line)
        {
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        }

        return line.Length <= LongestPageNumber
            && digits is > 0 and <= 6
            && line.IndexOfAnyExcept(PageNumberCharacters) < 0;
    }

    /// <summary>Begins something that stands beside tables, never in them: an attachment's label, a note under the table.</summary>
    public static bool StandsOutside(ReadOnlySpan<char> line) =>
        line.StartsWith("附件")
        || line.StartsWith("附表")
        || (
            line.Length > 1
            && line[0] is '注' or '备' or '说' or '附' or '填'
            && line[..Math.Min(5, line.Length)].IndexOfAny("：:") is > 0 and var colon
            && line[..colon] is "注" or "备注" or "说明" or "附注" or "注释" or "填表说明" or "填报说明"
        );
}

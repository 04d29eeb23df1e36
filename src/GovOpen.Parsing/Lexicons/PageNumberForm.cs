using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Lexicons;

/// <summary>A line that may be a page number.</summary>
/// <param name="Value">The number that it prints.</param>
/// <param name="IsSure">Its form alone says so: — 1 —, 第1页, 1/5. A bare number may be anything.</param>
internal readonly record struct PageNumberForm(int Value, bool IsSure)
{
    private const int LongestLine = 24;

    private const string Dashes = "-—–―－‐‑‒−─·•・･~～_＿";

    /// <summary>Reads a line as a page number, or says null.</summary>
    public static PageNumberForm? Read(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestLine)
        {
            return null;
        }

        return ReadSqueezed(TextFolder.Fold(HanText.WithoutBlanks(text), stackalloc char[LongestLine]));
    }

    /// <summary>The same for a folded line without blanks.</summary>
    public static PageNumberForm? ReadSqueezed(ReadOnlySpan<char> line) =>
        line.Length is 0 or > LongestLine
            ? null
            : ReadDashed(line) ?? ReadNamed(line) ?? ReadEnglish(line) ?? ReadFraction(line) ?? ReadBare(line);

    private static PageNumberForm? ReadDashed(ReadOnlySpan<char> line)
    {
        var inner = line.Trim(Dashes);
        return
            inner.Length > 0
            && inner.Length < line.Length
            && line.IndexOf(inner, StringComparison.Ordinal) > 0
            && Number(inner) is { } value
            ? new(value, IsSure: line.Length > inner.Length + 1)
            : null;
    }

    // 第1页, 第1页共5页, 第一页, 共5页第1页, 第1页/共5页.
    private static PageNumberForm? ReadNamed(ReadOnlySpan<char> line)
    {
        var at = line.IndexOf('第');
        if (at < 0 || line[^1] != '页')
        {
            return null;
        }

        var rest = line[(at + 1)..];
        var end = rest.IndexOf('页');
        var others = line[..at].ToString() + rest[(end + 1)..].ToString();
        return
            Number(rest[..end]) is { } value
            && others.AsSpan().Trim("共页总计0123456789,，/-|()（）一二三四五六七八九十百").IsEmpty
            ? new(value, IsSure: true)
            : null;
    }

    // Page 1, Page 1 of 5, P1.
    private static PageNumberForm? ReadEnglish(ReadOnlySpan<char> line)
    {
        var name =
            line.StartsWith("page", StringComparison.OrdinalIgnoreCase) ? 4
            : line.StartsWith("p.", StringComparison.OrdinalIgnoreCase) ? 2
            : 0;
        if (name == 0)
        {
            return null;
        }

        var rest = line[name..];
        var of = rest.IndexOfAny("oO/");
        return Number(of < 0 ? rest : rest[..of]) is { } value ? new(value, IsSure: true) : null;
    }

    private static PageNumberForm? ReadFraction(ReadOnlySpan<char> line)
    {
        var slash = line.IndexOf('/');
        return
            slash > 0 && Number(line[..slash]) is { } page && Number(line[(slash + 1)..]) is { } pages && page <= pages
            ? new(page, IsSure: false)
            : null;
    }

    private static PageNumberForm? ReadBare(ReadOnlySpan<char> line) =>
        Number(line) is { } value ? new(value, IsSure: false)
        : line.Length <= 7 && Numeral.ParseRoman(line) is { } roman ? new(roman, IsSure: false)
        : null;

    private static int? Number(ReadOnlySpan<char> text) =>
        text.Length is 0 or > 5 ? null
        : !text.ContainsAnyExceptInRange('0', '9') ? Numeral.ParseArabic(text)
        : Numeral.ParseChinese(text);
}

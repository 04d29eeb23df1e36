using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Numbering;

/// <summary>Reads the marker at the head of a line. Knows one line; whether a doubtful marker counts is the outline's to say.</summary>
public static class NumberingRecognizer
{
    /// <summary>No notice numbers its items higher.</summary>
    private const int HighestNumber = 9_999;

    /// <summary>Higher numbers are as likely a year or an amount (2024. at the head of a line): the list around them decides.</summary>
    private const int HighestSureNumber = 999;

    private const int MostSpaced = 4;

    private const int MostDigits = 4;

    /// <summary>What lists print before the label: ●1.公开目录.</summary>
    private static readonly CharSet Openers = CharSet.Of(Bullets.Signs + "·*-");

    private static readonly string[] AdverbOrder = ["首先", "其次", "再次", "最后"];

    /// <summary>Reads a marker of the outline at an offset of folded text, or null.</summary>
    public static Marker? Recognize(ReadOnlySpan<char> folded, int start = 0) =>
        Recognize(folded, SkipBullet(folded, start), inline: false);

    /// <summary>Reads a marker of any kind, also 一是 and 首先, at an offset of folded text, or null.</summary>
    public static Marker? RecognizeInline(ReadOnlySpan<char> folded, int start) =>
        Recognize(folded, start, inline: true);

    /// <summary>Whether a marker of any kind may begin with a folded character.</summary>
    internal static bool MayBegin(char folded) => !OpenerRows.Inline(folded).IsEmpty || WordLabel.MayBegin(folded);

    private static Marker? Recognize(ReadOnlySpan<char> folded, int start, bool inline)
    {
        start = SkipBlanks(folded, start);
        if (start >= folded.Length)
        {
            return null;
        }

        var rows = inline ? OpenerRows.Inline(folded[start]) : OpenerRows.OfOutline(folded[start]);
        if (rows.IsEmpty)
        {
            return WordLabel.MayBegin(folded[start]) ? WordLabel.Read(folded, start) : null;
        }

        if (char.IsAsciiDigit(folded[start]) && DecimalLabel.Read(folded, start) is { } levels)
        {
            return levels;
        }

        foreach (var scheme in rows)
        {
            if (Read(scheme, folded, start) is { } marker)
            {
                return marker;
            }
        }

        return null;
    }

    private static Marker? Read(NumberingScheme scheme, ReadOnlySpan<char> folded, int start)
    {
        var at = start;
        if (scheme.Open.Length > 0)
        {
            if (folded[at] != scheme.Open[0])
            {
                return null;
            }

            at = SkipBlanks(folded, at + 1);
        }

        if (!TakeNumber(scheme, folded, ref at, out var number) || number is <= 0 or > HighestNumber)
        {
            return null;
        }

        var behindNumber = at;
        at = scheme.Close is " " or "" ? at : SkipBlanks(folded, at);
        if (!folded[at..].StartsWith(scheme.Close, StringComparison.Ordinal))
        {
            return null;
        }

        if (scheme.Close == " ")
        {
            // A number and a blank also begin names and prose: 一 个, 12 月.
            return EndsBeforeTitle(scheme, folded, at)
                ? new(scheme, number, start, at - start, MarkerTrust.Doubtful)
                : null;
        }

        // 1，公开目录 is a slip of the keyboard, 1,500万元 and a number that ends a sentence are none.
        if (scheme.HasSlippedStop)
        {
            return at > behindNumber || at + 1 >= folded.Length || char.IsAsciiDigit(folded[at + 1])
                ? null
                : new(scheme, number, start, at + 1 - start, MarkerTrust.Doubtful);
        }

        if (scheme.Close == "、" && at > behindNumber && scheme.Numerals == NumeralSystem.Letter)
        {
            return null;
        }

        at += scheme.Close.Length;
        if (scheme.Close == "项")
        {
            return ReadCounted(scheme, number, folded, start, at);
        }

        scheme = scheme.Numerals == NumeralSystem.Circled ? scheme.ForSign(folded[start]) : scheme;
        return Judge(scheme, number, folded, start, TakeExtraStop(scheme, folded, at));
    }

    // 第1项 公开目录, 第一项：公开目录; 第1项由县财政局负责 is a sentence.
    private static Marker? ReadCounted(
        NumberingScheme scheme,
        int number,
        ReadOnlySpan<char> folded,
        int start,
        int at
    ) =>
        folded[at..] switch
        {
            [':', ..] => new(scheme, number, start, at + 1 - start, MarkerTrust.Sure),
            [' ', ..] => new(scheme, number, start, at - start, MarkerTrust.Doubtful),
            _ => null,
        };

    private static bool EndsBeforeTitle(NumberingScheme scheme, ReadOnlySpan<char> folded, int at)
    {
        if (at + 1 >= folded.Length || folded[at] != ' ')
        {
            return false;
        }

        var next = SkipBlanks(folded, at);
        return scheme.Numerals != NumeralSystem.Arabic
            || (next < folded.Length && HanText.IsHan(folded[next]) && !DecimalLabel.IsMeasureWord(folded, next));
    }

    // （一）、 and (1). and ①、 are written for （一） and (1) and ①.
    private static int TakeExtraStop(NumberingScheme scheme, ReadOnlySpan<char> folded, int at) =>
        at < folded.Length
        && folded[at] is '、' or '.'
        && (scheme is { Open: "(", Close: ")" } || scheme.Numerals == NumeralSystem.Circled)
            ? at + 1
            : at;

    private static Marker? Judge(NumberingScheme scheme, int number, ReadOnlySpan<char> folded, int start, int end)
    {
        if (scheme.Numerals == NumeralSystem.Arabic && end < folded.Length && char.IsAsciiDigit(folded[end]))
        {
            return scheme.Name == "ar-dot" && !StartsYear(folded, end) && !DecimalLabel.StartsCount(folded, end)
                ? null
                : new(scheme, number, start, end - start, MarkerTrust.Doubtful);
        }

        var isDoubtful =
            scheme.Numerals is NumeralSystem.Letter or NumeralSystem.Roman
            || (number > HighestSureNumber && scheme.Open != "第")
            || (scheme.Name == "cn-paren" && scheme.Open.Length == 0)
            || (scheme.Name == "article" && end < folded.Length && folded[end] is '规' or '第' or '之');
        return new(scheme, number, start, end - start, isDoubtful ? MarkerTrust.Doubtful : MarkerTrust.Sure);
    }

    /// <summary>
    /// Whether a year begins behind a label: 「2.2024年6月底前」 is item 2; 「1.5万元」 is prose; 「1.2 目录」 is read by DecimalLabel.
    /// </summary>
    internal static bool StartsYear(ReadOnlySpan<char> folded, int at) =>
        at + 4 < folded.Length
        && folded[at] is '1' or '2'
        && Numeral.ParseArabic(folded.Slice(at, 4)) is >= 1900 and < 2100
        && folded[SkipBlanks(folded, at + 4)] is '年' or '-' or '~' or '至';

    private static bool TakeNumber(NumberingScheme scheme, ReadOnlySpan<char> folded, ref int at, out int number)
    {
        switch (scheme.Numerals)
        {
            case NumeralSystem.Chinese:
                return TakeChinese(scheme, folded, ref at, out number);
            case NumeralSystem.Arabic:
                return TakeArabic(folded, ref at, out number);
            case NumeralSystem.Circled:
                number = at < folded.Length ? Numeral.ParseCircled(folded[at]) ?? 0 : 0;
                at++;
                return number > 0;
            case NumeralSystem.Roman:
                return TakeRoman(folded, ref at, out number);
            case NumeralSystem.Letter:
                number = at < folded.Length && char.IsAsciiLetter(folded[at]) ? (folded[at] | 0x20) - 'a' + 1 : 0;
                at++;
                return number > 0;
            default:
                return TakeAdverb(folded, ref at, out number);
        }
    }

    private static bool TakeChinese(NumberingScheme scheme, ReadOnlySpan<char> folded, ref int at, out int number)
    {
        var end = at;
        while (end < folded.Length && Numeral.IsChinese(folded[end]))
        {
            end++;
        }

        number = Numeral.ParseChinese(folded.Slice(at, end - at)) ?? 0;
        if (
            scheme.Open.Length > 0
            && end + 1 < folded.Length
            && folded[end] == ' '
            && Numeral.IsChinese(folded[end + 1])
        )
        {
            end = TakeSpaced(folded, at, out number);
        }

        if (number == 0 && scheme.Open == "第")
        {
            return TakeArabic(folded, ref at, out number);
        }

        at = end;
        return number > 0;
    }

    // （十 七）: a line set out to its width puts blanks between the digits, too.
    private static int TakeSpaced(ReadOnlySpan<char> folded, int at, out int number)
    {
        Span<char> digits = stackalloc char[MostSpaced];
        var length = 0;
        for (; at < folded.Length && length < MostSpaced && (folded[at] == ' ' || Numeral.IsChinese(folded[at])); at++)
        {
            if (folded[at] != ' ')
            {
                digits[length++] = folded[at];
            }
        }

        number = Numeral.ParseChinese(digits[..length]) ?? 0;
        return at;
    }

    private static bool TakeArabic(ReadOnlySpan<char> folded, ref int at, out int number)
    {
        var end = at;
        while (end < folded.Length && end - at <= MostDigits && char.IsAsciiDigit(folded[end]))
        {
            end++;
        }

        number = end - at <= MostDigits ? Numeral.ParseArabic(folded.Slice(at, end - at)) ?? 0 : 0;
        var found = end > at && end - at <= MostDigits;
        at = end;
        return found;
    }

    private static bool TakeRoman(ReadOnlySpan<char> folded, ref int at, out int number)
    {
        var end = at;
        while (
            end < folded.Length
            && (folded[end] is 'I' or 'V' or 'X' or 'i' or 'v' or 'x' or >= '\u2160' and <= '\u217B')
        )
        {
            end++;
        }

        number = end > at ? Numeral.ParseRoman(folded.Slice(at, end - at)) ?? 0 : 0;
        at = end;
        return number > 0;
    }

    private static bool TakeAdverb(ReadOnlySpan<char> folded, ref int at, out int number)
    {
        for (var i = 0; i < AdverbOrder.Length; i++)
        {
            if (folded[at..].StartsWith(AdverbOrder[i], StringComparison.Ordinal))
            {
                at += AdverbOrder[i].Length;
                number = i + 1;
                return true;
            }
        }

        number = 0;
        return false;
    }

    private static int SkipBullet(ReadOnlySpan<char> folded, int start)
    {
        var at = SkipBlanks(folded, start);
        return at < folded.Length && (Openers.Contains(folded[at]) || IsPrivate(folded[at])) ? at + 1 : start;
    }

    // Symbol fonts put their bullets among the characters for private use.
    private static bool IsPrivate(char c) => c is >= '\uE000' and <= '\uF8FF';

    internal static int SkipBlanks(ReadOnlySpan<char> folded, int at)
    {
        while (at < folded.Length && folded[at] == ' ')
        {
            at++;
        }

        return at;
    }
}

namespace GovOpen.Parsing.Text;

/// <summary>What number words are worth: Chinese (also financial and positional), Arabic, circled and Roman.</summary>
public static class Numeral
{
    private static readonly CharSet PositionalDigits = CharSet.Of("〇零○◯Ｏ一二三四五六七八九");

    private const char FirstCircled = '①';
    private const char LastCircled = '㊿';
    private const string CircledRanges = "①⑳ ⓵⓾ ❶❿ ➀➉ ➊➓ ㊀㊉ ㈠㈩ ⑴⒇ ⒈⒛";

    /// <summary>The value of a Chinese digit, or −1. Zero is written 〇, 零, ○ (U+25CB), ◯ and Ｏ alike.</summary>
    public static int ChineseDigit(char c) =>
        c switch
        {
            '〇' or '零' or '○' or '◯' or 'Ｏ' => 0,
            '一' or '壹' or '弌' => 1,
            '二' or '贰' or '貳' or '两' or '兩' => 2,
            '三' or '叁' or '參' or '叄' => 3,
            '四' or '肆' => 4,
            '五' or '伍' => 5,
            '六' or '陆' or '陸' => 6,
            '七' or '柒' => 7,
            '八' or '捌' => 8,
            '九' or '玖' => 9,
            _ => -1,
        };

    private static readonly CharSet Chinese = CharSet.Of(
        "〇零○◯Ｏ一壹弌二贰貳两兩三叁參叄四肆五伍六陆陸七柒八捌九玖十拾百佰千仟万廿卅"
    );

    /// <summary>Whether the character can stand in a Chinese number.</summary>
    public static bool IsChinese(char c) => Chinese.Contains(c);

    /// <summary>
    /// The value of a Chinese number such as 二十三, 一百零三, 廿一 or, digit by digit, 二〇二二; null where the
    /// characters make no number below ten million. Spaces are not passed over.
    /// </summary>
    public static int? ParseChinese(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 12)
        {
            return null;
        }

        return text.Length > 1 && text.IndexOfAnyExcept(PositionalDigits) < 0
            ? ParsePositional(text)
            : ParseByUnits(text);
    }

    /// <summary>The value of ASCII digits, at most nine of them; null otherwise.</summary>
    public static int? ParseArabic(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 9)
        {
            return null;
        }

        var value = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return null;
            }

            value = (value * 10) + (c - '0');
        }

        return value;
    }

    /// <summary>The value of one circled, bracketed or dotted number character such as ①, ㈠ or ⒈, or null.</summary>
    public static int? ParseCircled(char c)
    {
        if (c is < FirstCircled or > LastCircled)
        {
            return null;
        }

        for (var i = 0; i < CircledRanges.Length; i += 3)
        {
            if (c >= CircledRanges[i] && c <= CircledRanges[i + 1])
            {
                return c - CircledRanges[i] + 1;
            }
        }

        return c is >= '㉑' and <= '㉟' ? c - '㉑' + 21
            : c is >= '㊱' and <= '㊿' ? c - '㊱' + 36
            : null;
    }

    /// <summary>The value of a Roman number up to 39 (IV, iv, Ⅳ), or null.</summary>
    public static int? ParseRoman(ReadOnlySpan<char> text)
    {
        if (text.Length == 1 && text[0] is >= 'Ⅰ' and <= 'Ⅻ')
        {
            return text[0] - 'Ⅰ' + 1;
        }

        if (text.Length == 1 && text[0] is >= 'ⅰ' and <= 'ⅻ')
        {
            return text[0] - 'ⅰ' + 1;
        }

        var value = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var here = RomanLetter(text[i]);
            var next = i + 1 < text.Length ? RomanLetter(text[i + 1]) : 0;
            if (here == 0)
            {
                return null;
            }

            value += here < next ? -here : here;
        }

        return value is > 0 and < 40 && WriteRoman(value).AsSpan().Equals(text, StringComparison.OrdinalIgnoreCase)
            ? value
            : null;
    }

    private static int RomanLetter(char c) =>
        char.ToUpperInvariant(c) switch
        {
            'I' => 1,
            'V' => 5,
            'X' => 10,
            _ => 0,
        };

    private static string WriteRoman(int value) =>
        new string('X', value / 10)
        + (value % 10) switch
        {
            0 => "",
            1 => "I",
            2 => "II",
            3 => "III",
            4 => "IV",
            5 => "V",
            6 => "VI",
            7 => "VII",
            8 => "VIII",
            _ => "IX",
        };

    private static int? ParsePositional(ReadOnlySpan<char> text)
    {
        if (text.Length > 7)
        {
            return null;
        }

        var value = 0;
        foreach (var c in text)
        {
            value = (value * 10) + ChineseDigit(c);
        }

        return value;
    }

    private static int? ParseByUnits(ReadOnlySpan<char> text)
    {
        var total = 0;
        var section = 0;
        var digit = -1;
        var lastUnit = int.MaxValue;
        foreach (var c in text)
        {
            if (c is '廿' or '卅')
            {
                if (digit >= 0 || lastUnit <= 10)
                {
                    return null;
                }

                (section, digit, lastUnit) = (section + (c == '廿' ? 20 : 30), -1, 10);
            }
            else if (c == '万')
            {
                if (total > 0 || section + Math.Max(digit, 0) == 0)
                {
                    return null;
                }

                (total, section, digit, lastUnit) = ((section + Math.Max(digit, 0)) * 10_000, 0, -1, int.MaxValue);
            }
            else if (Unit(c) is var unit and > 0)
            {
                // 十 alone is 10, but 百 and 千 need a digit; units must fall.
                if (unit >= lastUnit || (digit < 0 && unit != 10) || digit == 0)
                {
                    return null;
                }

                (section, digit, lastUnit) = (section + (unit * (digit < 0 ? 1 : digit)), -1, unit);
            }
            else if (ChineseDigit(c) is var value && value >= 0)
            {
                if (digit > 0)
                {
                    return null;
                }

                digit = value;
            }
            else
            {
                return null;
            }
        }

        // A zero stands between digits, never behind them: 一百零 breaks off.
        return digit == 0 && text.Length > 1 ? null : total + section + Math.Max(digit, 0);
    }

    private static int Unit(char c) =>
        c switch
        {
            '十' or '拾' => 10,
            '百' or '佰' => 100,
            '千' or '仟' => 1000,
            '万' => 10_000,
            _ => 0,
        };
}

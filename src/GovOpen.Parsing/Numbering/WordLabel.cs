using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Numbering;

/// <summary>Reads labels that say what they count: 任务一：, 重点举措2、, 【行动三】.</summary>
internal static class WordLabel
{
    private const int MostDigits = 2;

    /// <summary>What is counted. A family each: tasks may hold measures.</summary>
    private static readonly string[] Nouns =
    [
        "任务",
        "举措",
        "措施",
        "行动",
        "工程",
        "项目",
        "问题",
        "事项",
        "步骤",
        "工作",
        "要点",
        "环节",
        "目标",
        "实事",
        "承诺",
    ];

    /// <summary>What may stand before it.</summary>
    private static readonly string[] Qualifiers =
    [
        "重点",
        "主要",
        "具体",
        "核心",
        "关键",
        "专项",
        "整改",
        "改革",
        "督查",
        "督办",
        "民生",
        "反馈",
        "存在",
    ];

    private static readonly CharSet Heads = CharSet.Of(CharSet.HeadsOf([.. Nouns, .. Qualifiers]) + '【');

    // A scheme a noun and way of counting; the names are those of the bare numbers.
    private static readonly NumberingScheme[] Chinese = Array.ConvertAll(
        Nouns,
        noun => new NumberingScheme("cn-plain", noun, NumeralSystem.Chinese, "", noun + "一：公开目录")
        {
            Family = noun,
        }
    );

    private static readonly NumberingScheme[] Arabic = Array.ConvertAll(
        Nouns,
        noun => new NumberingScheme("ar-dot", noun, NumeralSystem.Arabic, "", noun + "1：公开目录") { Family = noun }
    );

    // 【01】公开目录: nothing says what is counted.
    private static readonly NumberingScheme Plain = new("ar-paren", "【", NumeralSystem.Arabic, "】", "【01】公开目录")
    {
        Family = "black-brackets",
    };

    /// <summary>Whether a label may begin with the character.</summary>
    public static bool MayBegin(char c) => Heads.Contains(c);

    /// <summary>
    /// Reads a label at an offset of folded text, or null. With a colon behind its number it is sure; with another
    /// mark, a blank or nothing the list around it decides.
    /// </summary>
    public static Marker? Read(ReadOnlySpan<char> folded, int start)
    {
        var isInBrackets = folded[start] == '【';
        var at = isInBrackets ? start + 1 : start;
        var noun = TakeNoun(folded, ref at);
        if (noun < 0 && !isInBrackets)
        {
            return null;
        }

        at = NumberingRecognizer.SkipBlanks(folded, at);
        var (number, isChinese) = TakeNumber(folded, ref at);
        if (number <= 0 || (noun < 0 && isChinese))
        {
            return null;
        }

        var scheme =
            noun < 0 ? Plain
            : isChinese ? Chinese[noun]
            : Arabic[noun];
        if (isInBrackets)
        {
            return at < folded.Length && folded[at] is '】' or ':'
                ? new(scheme, number, start, at + 1 - start, noun < 0 ? MarkerTrust.Sure : MarkerTrust.Doubtful)
                : null;
        }

        var stop = NumberingRecognizer.SkipBlanks(folded, at);
        if (stop >= folded.Length)
        {
            return new(scheme, number, start, at - start, MarkerTrust.Doubtful);
        }

        return folded[stop] switch
        {
            ':' => new(scheme, number, start, stop + 1 - start, MarkerTrust.Sure),
            '、' or '.' or ',' => new(scheme, number, start, stop + 1 - start, MarkerTrust.Doubtful),
            '-' => new(scheme, number, start, SkipDashes(folded, stop) - start, MarkerTrust.Doubtful),
            _ when stop > at => new(scheme, number, start, at - start, MarkerTrust.Doubtful),
            _ => null,
        };
    }

    // The index of the noun that stands last before the number, or −1.
    private static int TakeNoun(ReadOnlySpan<char> folded, ref int at)
    {
        var noun = -1;
        while (true)
        {
            var rest = folded[at..];
            if (IndexOfPrefix(Qualifiers, rest) >= 0)
            {
                at += 2;
            }
            else if (IndexOfPrefix(Nouns, rest) is >= 0 and var found)
            {
                noun = found;
                at += Nouns[found].Length;
            }
            else
            {
                return noun;
            }
        }
    }

    private static int IndexOfPrefix(string[] words, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (text.StartsWith(words[i], StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    private static (int Number, bool IsChinese) TakeNumber(ReadOnlySpan<char> folded, ref int at)
    {
        var isBracket = at < folded.Length && folded[at] == '(';
        var from = isBracket ? at + 1 : at;
        var end = from;
        while (end < folded.Length && Numeral.IsChinese(folded[end]))
        {
            end++;
        }

        var isChinese = end > from;
        while (!isChinese && end < folded.Length && end - from <= MostDigits && char.IsAsciiDigit(folded[end]))
        {
            end++;
        }

        if (end - from > (isChinese ? MostDigits + 1 : MostDigits) || end == from)
        {
            return default;
        }

        if (isBracket && (end >= folded.Length || folded[end] != ')'))
        {
            return default;
        }

        var digits = folded.Slice(from, end - from);
        at = isBracket ? end + 1 : end;
        return ((isChinese ? Numeral.ParseChinese(digits) : Numeral.ParseArabic(digits)) ?? 0, isChinese);
    }

    private static int SkipDashes(ReadOnlySpan<char> folded, int at)
    {
        while (at < folded.Length && folded[at] == '-')
        {
            at++;
        }

        return at;
    }
}

using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Numbering;

/// <summary>Tells labels such as 1.2, 2.1.3 and 1-2 from amounts, versions and dates that begin the same way.</summary>
internal static class DecimalLabel
{
    private const int MostDepth = 4;

    private const int MostDigits = 2;

    /// <summary>What stands between the numbers of a label.</summary>
    private const string Joints = ".．-－—–";

    /// <summary>What follows an amount or a version: 1.5万元, 2.3%, 2.0版, 5.8亿.</summary>
    private static readonly CharSet MeasureWords = CharSet.Of(
        "%万亿元个倍米公千吨年月日版项家名人件条次小周天分号级岁时点页期批类种篇场所户套台辆份位处座亩、-~"
    );

    /// <summary>What is counted in whole numbers: behind 1.26个 the point is a label's.</summary>
    private static readonly CharSet WholeCounters = CharSet.Of("个项家名人件条次类种篇场所户台");

    /// <summary>Whether a number before this character is an amount, not a label.</summary>
    public static bool IsMeasureWord(ReadOnlySpan<char> folded, int at) =>
        MeasureWords.Contains(folded[at])
        && (folded[at] != '公' || (at + 1 < folded.Length && "里斤顷吨分".Contains(folded[at + 1])));

    /// <summary>Reads a label of two to four numbers at an offset of folded text, or null.</summary>
    public static Marker? Read(ReadOnlySpan<char> folded, int start)
    {
        var at = start;
        var depth = 0;
        var number = 0;
        var joint = '\0';
        while (depth < MostDepth && TakeNumber(folded, ref at, ref number))
        {
            depth++;
            if (
                at + 1 >= folded.Length
                || !(depth == 1 ? folded[at] is '.' or '-' : folded[at] == joint)
                || !char.IsAsciiDigit(folded[at + 1])
            )
            {
                break;
            }

            joint = folded[at++];
        }

        return
            depth < 2
            || number == 0
            || at >= folded.Length
            || char.IsAsciiLetterOrDigit(folded[at])
            || IsMeasureWord(folded, at)
            ? null
            : new(NumberingScheme.OfDepth(depth), number, start, at - start, MarkerTrust.Doubtful);
    }

    /// <summary>The last number of a text that is a decimal label and nothing else (2.1, 2.1., 2-1), or null.</summary>
    public static int? LastNumberOf(ReadOnlySpan<char> folded)
    {
        var text = folded.Trim().TrimEnd('.');
        var (depth, last) = (0, 0);
        foreach (var part in text.Split(text.Contains('-') ? '-' : '.'))
        {
            var digits = text[part];
            if (
                ++depth > MostDepth
                || digits.Length > MostDigits
                || Numeral.ParseArabic(digits) is not (> 0 and var number)
            )
            {
                return null;
            }

            last = number;
        }

        return depth > 1 ? last : null;
    }

    /// <summary>What stands before the last number of a decimal label: 2.1. of 2.1.3.</summary>
    public static ReadOnlySpan<char> StemOf(ReadOnlySpan<char> label)
    {
        var words = label.TrimEnd(".．");
        return words[..(words.LastIndexOfAny(Joints) + 1)];
    }

    /// <summary>
    /// Whether digits behind 「5.」 begin the item's own words: 「5.100%公开」, 「3.12345热线」, 「1.26个领域」, 「2.5G基站」,
    /// 「5.5月集中开展」, 「7.1.5万元以上」.
    /// </summary>
    public static bool StartsCount(ReadOnlySpan<char> folded, int at)
    {
        var end = at;
        while (end < folded.Length && char.IsAsciiDigit(folded[end]))
        {
            end++;
        }

        return end - at > MostDigits
            || (
                end < folded.Length
                && (
                    WholeCounters.Contains(folded[end])
                    || char.IsAsciiLetter(folded[end])
                    || folded[end] == '月'
                    || (folded[end] == '.' && end + 1 < folded.Length && char.IsAsciiDigit(folded[end + 1]))
                )
            );
    }

    private static bool TakeNumber(ReadOnlySpan<char> folded, ref int at, ref int number)
    {
        var end = at;
        while (end < folded.Length && end - at <= MostDigits && char.IsAsciiDigit(folded[end]))
        {
            end++;
        }

        if (end == at || end - at > MostDigits)
        {
            return false;
        }

        number = Numeral.ParseArabic(folded.Slice(at, end - at)) ?? 0;
        at = end;
        return true;
    }
}

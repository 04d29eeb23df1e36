using GovOpen.Parsing.Numbering;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Structure;

/// <summary>How a line ends and whether its brackets close: evidence for lines that belong together.</summary>
internal static class Terminal
{
    private const string SentenceEnds = "。.!?！？;:；：…";
    private const string ClosersBehindSentence = "”’\"')）】〕》]］｝}〗";

    /// <summary>Whether the text ends as a sentence, clause list or label does.</summary>
    public static bool EndsSentence(string text)
    {
        var end = text.Length;
        while (end > 0 && HanText.IsSpace(text[end - 1]))
        {
            end--;
        }

        return end > 0
            && (
                SentenceEnds.Contains(text[end - 1])
                || (ClosersBehindSentence.Contains(text[end - 1]) && !OpensBracket(text) && !ClosesWord(text, end))
            );
    }

    // 开展“护学岗” / 行动: what the quotation marks hold is a word and no sentence.
    private static bool ClosesWord(string text, int end) =>
        text[end - 1] is '”' or '’'
        && end > 1
        && !SentenceEnds.Contains(text[end - 2])
        && text.AsSpan(0, end - 1).LastIndexOfAny('“', '‘') > 0;

    /// <summary>Whether the text ends with a mark that always has more behind it: 、 or ，.</summary>
    public static bool EndsOpen(string text)
    {
        var end = text.AsSpan().TrimEnd();
        return end.Length > 0 && end[^1] is '、' or '，' or ',' or '（' or '(' or '《' or '“' or '〔';
    }

    /// <summary>Whether a bracket or quotation mark opened in the text is still open at its end.</summary>
    public static bool OpensBracket(string text)
    {
        var round = 0;
        var title = 0;
        var quote = 0;
        foreach (var c in text)
        {
            switch (c)
            {
                case '（' or '(' or '【' or '〔' or '［' or '[' or '｛' or '{' or '〖':
                    round++;
                    break;
                case '）' or ')' or '】' or '〕' or '］' or ']' or '｝' or '}' or '〗':
                    round = Math.Max(0, round - 1);
                    break;
                case '《':
                    title++;
                    break;
                case '》':
                    title = Math.Max(0, title - 1);
                    break;
                case '“':
                    quote++;
                    break;
                case '”':
                    quote = Math.Max(0, quote - 1);
                    break;
                default:
                    break;
            }
        }

        return round > 0 || title > 0 || quote > 0;
    }

    /// <summary>Whether a line begins with a sign that only lists print there: ● 公开目录.</summary>
    public static bool BeginsWithBullet(string line) =>
        line.Length > 1 && (Bullets.Signs.Contains(line[0]) || (line[0] is '○' or '·' && HanText.IsSpace(line[1])));

    private const int YearDigits = 4;

    /// <summary>Whether a line end stands inside a figure: 95 / %, 2 / .1亿元, 2. / 1亿元, 4 / A级.</summary>
    public static bool CutsFigure(string above, string below) =>
        above switch
        {
            [.., >= '0' and <= '9'] => below is ['%' or '％' or '.', ..] or [>= 'A' and <= 'Z', > '\u3000', ..],
            [.., >= '0' and <= '9', '.'] => char.IsAsciiDigit(below[0]),
            _ => false,
        };

    /// <summary>
    /// Whether a line end stands before a count or inside it (新建自动雨量站 / 35处, 压减至80 / 个工作日): no paragraph begins so;
    /// with a year or a month it may.
    /// </summary>
    public static bool CutsCount(ReadOnlySpan<char> above, ReadOnlySpan<char> below)
    {
        var digits = below.IndexOfAnyExceptInRange('0', '9');
        return digits > 0
            ? below[digits] == '%'
                || (HanText.IsHan(below[digits]) && below[digits] is not ('年' or '月' or '日' or '时'))
            : digits == 0 && above is [.., >= '0' and <= '9'] && DecimalLabel.IsMeasureWord(below, 0);
    }

    /// <summary>Whether a line end stands inside a number: 在201 / 8年, 6月2 / 0日.</summary>
    public static bool CutsNumber(string above, string below)
    {
        var left = above.Length - 1 - above.AsSpan().LastIndexOfAnyExceptInRange('0', '9');
        var right = below.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return left > 0
            && right > 0
            && left + right <= YearDigits
            && (HanText.IsHan(below[right]) || below[right] == '%');
    }

    /// <summary>Whether no line begins so: with 、 or 。, or with one or two characters (用。) that end what is unfinished above.</summary>
    public static bool BeginsInMiddle(string above, string below) =>
        below is ['、' or '，' or '。' or '；' or '）' or '：', ..]
        || (below is [_, '。' or '；'] or [_, _, '。' or '；'] && HanText.IsHan(below[0]) && !EndsSentence(above));
}

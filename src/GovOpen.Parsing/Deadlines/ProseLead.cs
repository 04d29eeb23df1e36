using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Deadlines;

/// <summary>A look at the characters behind the first, before any row is asked: 一, 上 and 年 are everywhere in prose, time is rare.</summary>
internal static class ProseLead
{
    /// <param name="next">Behind the numeral that stands here, or behind the one character.</param>
    public static bool MayBegin(ReadOnlySpan<char> text, int at, int next)
    {
        next = HanText.SkipSpaces(text, next);
        if (next == text.Length)
        {
            return false;
        }

        var second = TextFolder.Fold(text[next]);
        return TextFolder.Fold(text[at]) switch
        {
            '上' => second == '半',
            '下' => second is '半' or '年' or '一',
            '本' => second is '年' or '届' or '学',
            '“' or '"' or '‘' => second == '十' || second == '两',
            '春' => second == '节',
            '清' => second == '明',
            '端' => second == '午',
            '中' => second == '秋',
            '国' => second == '庆',
            '主' or '入' => second == '汛',
            '汛' => second == '期',
            '暑' or '寒' => second == '假',
            '今' or '当' or '明' or '次' or '翌' or '来' or '全' => second == '年',
            '元' => second is '月' or '旦' or '宵',
            '半' => second is '年' or '个',
            '年' => "底末终尾内度以之年中初".Contains(second),
            '第' => Numeral.IsChinese(second) || char.IsAsciiDigit(second),
            'Q' => char.IsAsciiDigit(second),
            '每' => true,
            '按' or '逐' => "年季月周星日半每".Contains(second),
            _ => second switch
            {
                '个' => "工自星周月小钟季年".Contains(Third(text, next)),
                '.' or '/' => char.IsAsciiDigit(Third(text, next)),
                '〇' or '○' or '0' or 'O' => true,
                _ => "年月日号天周季工自小时星次全整-~至到".Contains(second),
            },
        };
    }

    private static char Third(ReadOnlySpan<char> text, int second)
    {
        var at = HanText.SkipSpaces(text, second + 1);
        return at < text.Length ? TextFolder.Fold(text[at]) : '\0';
    }
}

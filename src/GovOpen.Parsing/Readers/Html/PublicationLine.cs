using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Readers.Html;

/// <summary>A line such as 发布时间：2022-06-06 来源：… 浏览次数：…: furniture, but for its date of publication.</summary>
internal static class PublicationLine
{
    public const string Reason = "publication line";

    private static readonly string[] Labels =
    [
        "发布日期",
        "发布时间",
        "发表时间",
        "公开日期",
        "公布日期",
        "更新时间",
        "时间",
        "日期",
    ];

    public static void Take(SourceText line, SortedPage page)
    {
        if (FindDate(line.Folded) is not var (labelStart, labelEnd, valueStart, valueEnd))
        {
            page.Furniture.Add(new(line, Reason));
            return;
        }

        page.Metadata.Add(
            new(line.Slice(labelStart, labelEnd - labelStart), line.Slice(valueStart, valueEnd - valueStart))
        );
        Add(line.Slice(0, labelStart), page);
        Add(line.Slice(labelEnd, valueStart - labelEnd), page);
        Add(line.Slice(valueEnd), page);
    }

    private static void Add(SourceText piece, SortedPage page)
    {
        var trimmed = piece.Trim();
        if (trimmed.Length > 0)
        {
            page.Furniture.Add(new(trimmed, Reason));
        }
    }

    private static (int LabelStart, int LabelEnd, int ValueStart, int ValueEnd)? FindDate(string line)
    {
        foreach (var label in Labels)
        {
            var at = line.IndexOf(label, StringComparison.Ordinal);
            if (at < 0)
            {
                continue;
            }

            var start = at + label.Length;
            while (start < line.Length && line[start] is ':' or ' ' or '〕' or '】')
            {
                start++;
            }

            var end = DateEnd(line, start);
            if (end > start)
            {
                return (at, at + label.Length, start, end);
            }
        }

        return null;
    }

    // 2022-06-06, 2022/6/6, 2022.6.6, 2022年6月6日.
    private static int DateEnd(string line, int start)
    {
        var end = start;
        while (
            end < line.Length
            && (char.IsAsciiDigit(line[end]) || line[end] is '-' or '/' or '.' or '年' or '月' or '日')
        )
        {
            end++;
        }

        var digits = 0;
        for (var i = start; i < end; i++)
        {
            digits += char.IsAsciiDigit(line[i]) ? 1 : 0;
        }

        return digits is >= 6 and <= 8 ? end : start;
    }
}

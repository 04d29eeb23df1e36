using GovOpen.Parsing.Lexicons;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Text;

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
        "发表日期",
        "上传时间",
        "录入时间",
        "公开日期",
        "公布日期",
        "更新时间",
        "时间",
        "日期",
    ];

    /// <summary>〔2022〕</summary>
    private const int YearInBrackets = 6;

    public static void Take(SourceText line, SortedPage page)
    {
        if (FindDate(line.Folded) is not var (labelStart, labelEnd, valueStart, valueEnd))
        {
            TakeUnlabelled(line, page);
            return;
        }

        page.Metadata.Add(
            new(line.Slice(labelStart, labelEnd - labelStart), line.Slice(valueStart, valueEnd - valueStart))
        );
        Add(line.Slice(0, labelStart), page);
        Add(line.Slice(labelEnd, valueStart - labelEnd), page);
        Add(line.Slice(valueEnd), page);
    }

    // [某政发〔2022〕5号] 2022-06-06 来源：…: day and number have no labels.
    private static void TakeUnlabelled(SourceText line, SortedPage page)
    {
        var from = 0;
        Span<(int Start, int End)?> values = [FindNumber(line.Folded), PublicationDate.Find(line.Folded)];
        if (values is [{ } number, { } day] && day.Start < number.Start)
        {
            values.Reverse();
        }

        foreach (var value in values)
        {
            if (value is var (start, end) && start >= from)
            {
                Add(line.Slice(from, start - from), page);
                page.Metadata.Add(new(line.Slice(start, 0), line.Slice(start, end - start)));
                from = end;
            }
        }

        Add(line.Slice(from), page);
    }

    private static (int Start, int End)? FindNumber(string line)
    {
        var open = line.IndexOf('〔', StringComparison.Ordinal);
        for (; open >= 0; open = line.IndexOf('〔', open + 1))
        {
            var (start, end) = (open, open + 1);
            while (start > 0 && HanText.IsHan(line[start - 1]))
            {
                start--;
            }

            while (end < line.Length && (char.IsAsciiDigit(line[end]) || line[end] is '〕' or '第'))
            {
                end++;
            }

            if (open - start >= 2 && end - open > YearInBrackets && end < line.Length && line[end] == '号')
            {
                return (start, end + 1);
            }
        }

        return null;
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

using GovOpen.Parsing.Lexicons;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Structure;

/// <summary>Tells where a title over several lines ends.</summary>
internal static class TitleLines
{
    private const int LongestLabel = 6;

    private static readonly HashSet<string> TaskKinds = new(
        [
            "任务分解",
            "任务分解表",
            "任务分工",
            "任务分工表",
            "责任分工",
            "分工方案",
            "实施方案",
            "工作方案",
            "任务清单",
        ],
        StringComparer.Ordinal
    );

    /// <summary>Whether a line names a notice's subject: 关于…的通知.</summary>
    public static bool NamesSubject(Clause clause) => TitleWords.NamesSubject(clause.Text.Value);

    /// <summary>Whether a line below a complete title begins the text: 「各位代表」, 「前言」, a first unnumbered heading.</summary>
    public static bool IsBodyHeading(Clause clause, SourceText lastLine) =>
        IsComplete(HanText.Clean(lastLine.Value))
        && !IsComplete(HanText.Clean(clause.Text.Value))
        && clause.Hints is { HeadingLevel: not 1, IsCentered: false }
        && clause.Text.Value.AsSpan().TrimStart() is not ['（' or '的' or '及' or '暨', ..];

    /// <summary>Whether a line is the end of the title's last word, or that word, which is too short for a line of its own: 通知, 案.</summary>
    public static bool IsTail(Clause clause, SourceText lastLine) =>
        clause.Marker is null
        && HanText.Clean(clause.Text.Value) is { Length: 1 or 2 } tail
        && TitleWords.Ends.Contains(tail[^1])
        && HanText.IsHan(tail[0])
        && !IsComplete(HanText.Clean(lastLine.Value));

    /// <summary>Whether a line says who answers or by when: 5月10日　公布政策　责任科室：基教科.</summary>
    public static bool HoldsNote(Clause clause) =>
        clause.Text.FoldedSpan.Contains(':') && ItemNotes.FindAll(clause.Text).Count > 0;

    /// <summary>Whether a line is a label and its value: 序号：1, 任务：推进决策公开, 表1 重点任务.</summary>
    public static bool IsLabelled(Clause clause) =>
        clause.Text.FoldedSpan.IndexOf(':') is > 0 and <= LongestLabel || NumbersTable(clause.Text.FoldedSpan);

    private static bool NumbersTable(ReadOnlySpan<char> line)
    {
        var rest = line.TrimStart() is ['表', .. var behind] ? behind.TrimStart() : default;
        var number = rest.IndexOfAnyExceptInRange('0', '9');
        return number > 0 && HanText.IsSpace(rest[number]);
    }

    /// <summary>Whether a line says the first line, or a piece of it, again: a page prints the title, and the notice its own.</summary>
    public static bool Repeats(Clause clause, SourceText firstLine) =>
        Compact(firstLine.Folded).Contains(Compact(clause.Text.Folded), StringComparison.Ordinal);

    /// <summary>Whether a line can be an agency's name and no title: 某省财政厅.</summary>
    public static bool IsAgency(string line) => TitleWords.IsAgency(line);

    /// <summary>Whether a line is a title's last words, whatever stands above: 任 务 分 解.</summary>
    public static bool IsTaskKind(Clause clause) => TaskKinds.Contains(Compact(clause.Text.Value));

    /// <summary>Whether a line ends with such words: 2017年重点任务分解.</summary>
    public static bool EndsWithTaskKind(Clause clause)
    {
        var words = Compact(clause.Text.Value);
        return TaskKinds.Any(kind => words.EndsWith(kind, StringComparison.Ordinal));
    }

    /// <summary>Whether a line below a complete title begins the text: 为贯彻落实《…》，制定 / 本方案.</summary>
    public static bool BeginsPreamble(Clause clause) =>
        clause.Text.Value.AsSpan().TrimStart() is ['为' or '根' or '按' or '现' or '近', ..]
        && clause.Text.Value.AsSpan().ContainsAny("，,");

    /// <summary>Whether a line with a colon behind it is a title all the same: 2019年政务公开任务清单：.</summary>
    public static bool IsTitleWithColon(Clause clause)
    {
        var words = HanText.Clean(clause.Text.Value);
        return words is [.., ':' or '：'] && IsComplete(words[..^1]) && HeadLines.MayBeTitle(words[..^1]);
    }

    /// <summary>Whether a line is a time within a year and heads what is done then: 九月份, 第一季度.</summary>
    public static bool IsPeriod(Clause clause)
    {
        var words = clause.Text.FoldedSpan.Trim();
        return words.Length is >= 2 and <= LongestLabel
            && (words[0] == '第' || char.IsAsciiDigit(words[0]) || Numeral.IsChinese(words[0]))
            && words is [.., '月' or '周'] or [.., '月', '份'] or [.., '季', '度'];
    }

    /// <summary>A line without its white space.</summary>
    public static string Compact(string text) => HanText.WithoutBlanks(text);

    /// <summary>Whether a line ends as titles do: 通知, 方案.</summary>
    public static bool IsComplete(string title) => TitleWords.IsComplete(title);

    /// <summary>Whether a line ends as one of a list of documents does: …的通知 2024-03-11, …的通知[03-11].</summary>
    public static bool EndsWithDay(ReadOnlySpan<char> folded)
    {
        var line = folded.TrimEnd("〕) ");
        var day = line[..^DigitsAtEnd(line)];
        return day.Length < line.Length
            && day is [.., '-' or '/']
            && DigitsAtEnd(day[..^1]) is > 0 and <= 4
            && HanText.IsHan(line[0]);
    }

    private static int DigitsAtEnd(ReadOnlySpan<char> text) =>
        text.Length - 1 - text.LastIndexOfAnyExceptInRange('0', '9');
}

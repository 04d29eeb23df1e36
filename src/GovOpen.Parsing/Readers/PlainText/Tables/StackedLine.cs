using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>A line that may be a cell of a <see cref="StackedFitTable"/>, and what it looks like.</summary>
/// <param name="Cell">Where it stands; lines nearer to each other than cells are one.</param>
/// <param name="NextLine">The line of the sheet behind it.</param>
/// <param name="Start">How it stands to the line above.</param>
internal readonly record struct StackedLine(FlatCell Cell, int NextLine, RowStart Start)
{
    private const int LongestTime = 16;
    private const int LongestPerson = 4;
    private const int LongestTitle = 40;
    private const int MostDigits = 3;

    private static readonly CharSet TimeUnits = CharSet.Of("年月日季周天");
    private static readonly CharSet Digits = CharSet.Of("0123456789 一二三四五六七八九十");
    private static readonly CharSet Joints = CharSet.Of("、，, \u3000；;");
    private static readonly WordSet Times = new([
        "全年",
        "长期",
        "持续",
        "及时",
        "适时",
        "随时",
        "每",
        "常态",
        "年底",
        "年内",
        "立行立改",
        "立即",
        "即时",
        "即行",
        "按月",
        "按季",
        "按年",
        "已完成",
        "上半年",
        "下半年",
        "阶段性",
    ]); // csharpier-ignore

    /// <summary>The number or code that it is and nothing else.</summary>
    public RowLabel? Label { get; private init; }

    /// <summary>The number that its text begins with: 2. or （二）; without a stem where no bracket opens before digits.</summary>
    public RowLabel? Item { get; private init; }

    /// <summary>The heads that are printed again right above it.</summary>
    public List<FlatRow> HeadsAgain { get; init; } = [];

    public LineKinds Kinds { get; private init; }

    /// <summary>How far a date at its end goes.</summary>
    public DatePart DateEnd { get; private init; }

    /// <summary>What part of a date it begins with, as the rest of one.</summary>
    public DatePart DateRest { get; private init; }

    public bool Is(LineKinds kind) => (Kinds & kind) != 0;

    public StackedLine With(LineKinds kind) => this with { Kinds = Kinds | kind };

    /// <summary>The line with its look, told from its text.</summary>
    public StackedLine Looked(ReadOnlySpan<char> text)
    {
        var last = text[^1];
        var kinds =
            (last is '。' or '；' or ';' || text.Contains('。') ? LineKinds.Sentence : 0)
            | (text.Length > LongestTitle ? LineKinds.Long : 0)
            | (last is '、' or '，' or ',' or '各' ? LineKinds.Open : 0)
            | (LineShapes.IsNumbered(text) ? LineKinds.Numbered : 0)
            | (StackedRunTable.IsHeading(text) ? LineKinds.Heading : 0)
            | (CellLooks.Fits(text, CellLook.Units) ? LineKinds.LikeUnits : 0)
            | (CellLooks.Fits(text, CellLook.Time) ? LineKinds.LikeTime : 0)
            | (AreUnits(text) ? LineKinds.Units : 0)
            | (IsTime(text) ? LineKinds.Time : 0)
            | (ArePeople(text) ? LineKinds.People : 0)
            | (NamesDuty(text) ? LineKinds.Duty : 0)
            | (IsDate(text) ? LineKinds.Date : 0);
        return this with
        {
            Label = RowLabel.Read(text),
            Item = ItemOf(text),
            Kinds = kinds,
            DateEnd = text.Length is > 1 and <= LongestTime ? EndOf(text) : DatePart.None,
            DateRest = text.Length <= LongestTime ? RestOf(text) : DatePart.None,
        };
    }

    // 2022年, 2022年6月, 6月30日: behind figures.
    private static DatePart EndOf(ReadOnlySpan<char> text) =>
        !char.IsAsciiDigit(text[^2]) ? DatePart.None
        : text[^1] == '年' ? DatePart.Year
        : text[^1] == '月' ? DatePart.Month
        : text[^1] == '日' ? DatePart.Day
        : DatePart.None;

    // 6月底前, 30日前, 底前, 前
    private static DatePart RestOf(ReadOnlySpan<char> text)
    {
        const int MostFigures = 2;
        var figures = text.IndexOfAnyExceptInRange('0', '9');
        return figures is > 0 and <= MostFigures
            ? text[figures] switch
            {
                '月' => DatePart.Month,
                '日' => DatePart.Day,
                _ => DatePart.None,
            }
            : text switch
            {
                ['底' or '末', ..] and { Length: <= 3 } => DatePart.Day,
                ['前' or '止', ..] and { Length: <= 3 } => DatePart.Limit,
                _ => DatePart.None,
            };
    }

    private static RowLabel? ItemOf(ReadOnlySpan<char> text)
    {
        var isOpen = text[0] is '（' or '(';
        var rest = isOpen ? text[1..] : text;
        var isArabic = rest.Length > 0 && char.IsAsciiDigit(rest[0]);
        var end = isArabic ? rest.IndexOfAnyExceptInRange('0', '9') : rest.IndexOfAny("、）)");
        if (
            end is <= 0 or > MostDigits
            || (isOpen ? rest[end] is not ('）' or ')') : rest[end] is not ('.' or '、' or '．'))
        )
        {
            return null;
        }

        var number = isArabic ? Numeral.ParseArabic(rest[..end]) : Numeral.ParseChinese(rest[..end]);
        return number is not { } value ? null
            : isArabic && !isOpen ? new(string.Empty, value)
            : new(isOpen ? (isArabic ? "(1" : "(一") : RowLabel.Chinese, value);
    }

    // 县财政局、县教育局: every part the name of a unit, 等 behind the last.
    private static bool AreUnits(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd("。 ").TrimEnd('等');
        while (!text.IsEmpty)
        {
            var end = text.IndexOfAny('、', '，', ' ');
            var part = end < 0 ? text : text[..end];
            if (!CellLooks.IsUnit(part))
            {
                return false;
            }

            text = end < 0 ? [] : text[(end + 1)..];
        }

        return true;
    }

    private static bool IsTime(ReadOnlySpan<char> text) =>
        text.Length <= LongestTime
        && (
            Times.PrefixLength(text) > 0
            || (text.ContainsAnyInRange('0', '9') && text.ContainsAny(TimeUnits) && !text.Contains('，'))
        );

    // 2021年8月20日, 二〇二一年八月二十日: what ends with 日, and begins with a year.
    private static bool IsDate(ReadOnlySpan<char> text) =>
        text is [.., '日']
        && text.IndexOf('年') is 4 and var year
        && text.IndexOf('月') is var month
        && month > year
        && text.Length <= LongestTime
        && text[(month + 1)..^1].IndexOfAnyExcept(Digits) < 0;

    private static bool ArePeople(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var end = text.IndexOfAny(Joints);
            var part = end < 0 ? text : text[..end];
            if (part.Length is < 2 or > LongestPerson || !HanText.IsHan(part[0]))
            {
                return false;
            }

            text = end < 0 ? [] : text[(end + 1)..];
        }

        return true;
    }

    private static bool NamesDuty(ReadOnlySpan<char> text) =>
        text.Length <= LongestTitle * 2
        && (
            text.Contains("牵头", StringComparison.Ordinal)
            || text.Contains("负责", StringComparison.Ordinal)
            || text.Contains("配合", StringComparison.Ordinal)
            || text.Contains("各", StringComparison.Ordinal)
        );
}

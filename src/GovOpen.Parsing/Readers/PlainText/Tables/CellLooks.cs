using GovOpen.Parsing.Lexicons;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>What a cell below a column head must look like.</summary>
internal enum CellLook
{
    Text,
    Number,
    Units,
    People,
    Time,
}

/// <summary>Tells by a few characters whether a cell may stand below a head: enough to see where rows begin, not what they say.</summary>
internal static class CellLooks
{
    private const int LongestTime = 24;
    private const int LongestUnits = 120;
    private const int LongestPeople = 24;
    private const int LongestUnit = 16;

    private static readonly CharSet TimeWords = CharSet.Of("年月季日旬周期续底时常");
    private static readonly CharSet Nothing = CharSet.Of("/-—－无／、 ");
    private static readonly CharSet UnitTails = CharSet.Of(LastCharacters());
    private static readonly WordSet Endings = new([
        .. Lexicon.Words("unit-endings.json"),
        .. Lexicon.Words("unit-group-nouns.json"),
        .. Lexicon.Words("unit-bare-groups.json"),
    ]);
    private static readonly WordSet FalseEndings = new(Lexicon.Words("unit-false-endings.json"));
    private static readonly WordSet VerbHeads = new(Lexicon.Words("unit-verb-heads.json"));
    private static readonly string[] Times = ["时限", "时间", "期限", "进度", "频次", "节点", "日期"];
    private static readonly string[] People = ["领导", "责任人", "负责人", "联系人", "同志"];
    private static readonly string[] Units = ["单位", "部门", "科室", "股室", "处室", "主体", "机构", "分工"];

    /// <summary>What the cells below a head look like, by its words.</summary>
    public static CellLook Of(ReadOnlySpan<char> head)
    {
        var note = head.IndexOfAny("（(");
        head = (note > 0 ? head[..note] : head).Trim();
        return HeaderWords.IsOrdinal(head) ? CellLook.Number
            : head.ContainsAny(Times) ? CellLook.Time
            : head.EndsWithAny(People) ? CellLook.People
            : head.EndsWithAny(Units) ? CellLook.Units
            : CellLook.Text;
    }

    /// <summary>Whether a cell looks like that. A cell of text looks like anything but a time.</summary>
    public static bool Fits(ReadOnlySpan<char> cell, CellLook look) =>
        look switch
        {
            CellLook.Time => cell.Length <= LongestTime && (cell.ContainsAny(TimeWords) || IsNothing(cell)),
            CellLook.Units => cell.Length <= LongestUnits && (EndsLikeUnits(cell) || IsNothing(cell)),
            CellLook.Number => RowLabel.Read(cell) is not null,
            CellLook.People => cell.Length <= LongestPeople && !cell.ContainsAny("。；"),
            _ => !IsNothing(cell)
                && !(
                    cell.Length <= LongestTime
                    && cell.ContainsAnyInRange('0', '9')
                    && cell[^1] is '月' or '底' or '前' or '日'
                ),
        };

    /// <summary>Whether a line is the name of one unit and no line of a text that ends with one.</summary>
    public static bool IsUnit(ReadOnlySpan<char> line)
    {
        var name = line is [.., '）' or ')'] && line.LastIndexOfAny("（(") is > 0 and var open ? line[..open] : line;
        return name.Length is > 1 and <= LongestUnit
            && !name.ContainsAny("，,。；;：: 的对")
            && VerbHeads.PrefixLength(name) == 0
            && Endings.SuffixLength(name) > 0
            && FalseEndings.SuffixLength(name) == 0;
    }

    private static bool IsNothing(ReadOnlySpan<char> cell) => cell.IndexOfAnyExcept(Nothing) < 0;

    private static bool EndsLikeUnits(ReadOnlySpan<char> cell)
    {
        cell = cell.TrimEnd("。；; ");
        while (cell is [.., '）' or ')'] && cell.LastIndexOfAny("（(") is > 0 and var open)
        {
            cell = cell[..open];
        }

        cell = cell.TrimEnd('等');
        return cell.Length > 1 && UnitTails.Contains(cell[^1]);
    }

    private static string LastCharacters() =>
        string.Concat(
            Lexicon
                .Words("unit-endings.json")
                .Concat(Lexicon.Words("unit-group-nouns.json"))
                .Select(word => word[^1])
                .Distinct()
        );
}

using System.Buffers;
using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Units;

/// <summary>Reads units that stand behind the last sentence with neither label nor brackets: 公开规划。县财政局 县审计局.</summary>
internal static class UnitTail
{
    /// <summary>No such list is longer. UTF-16 code units.</summary>
    private const int Longest = 200;

    /// <summary>A shorter sentence names no task.</summary>
    private const int ShortestSentence = 4;

    private static readonly SearchValues<char> NotInNames = SearchValues.Create("将于是把并0123456789");

    // 各乡镇要组建专班 opens and ends as a group does.
    private static readonly SearchValues<char> NotInGroups = SearchValues.Create("要须应组");

    // What these end a sentence with, the units behind it belong to: 参加人员, 检查范围.
    private static readonly WordSet Lists = new([
        "人员",
        "对象",
        "范围",
        "名单",
        "成员",
        "地点",
        "如下",
        "领域",
        "方式",
    ]);

    /// <summary>Whether a text, without the stop at its end, may end so. A look at its last words.</summary>
    public static bool MayHold(ReadOnlySpan<char> text) =>
        text.LastIndexOfAny('。', '\n') is >= ShortestSentence and var stop
        && text.Length - stop is > 2 and <= Longest
        && (UnitShape.EndsLikeUnit(text[(stop + 1)..]) || EndsLikeFields(text[(stop + 1)..]));

    // 县财政局牵头  各乡镇配合  6月底前, parted by blanks and without a stop.
    private static bool EndsLikeFields(ReadOnlySpan<char> text) =>
        text.TrimStart().ContainsAny(" 　\t")
        && text[^1] is '合' or '责' or '头' or '与' or '加' or '助' or '办' or '前' or '底' or '月' or '成';

    /// <summary>Whether a line below an item is such a list.</summary>
    public static bool IsLine(string text, string folded) =>
        text.Length <= Longest
        && !folded.Contains('。', StringComparison.Ordinal)
        && UnitShape.EndsLikeUnit(folded.AsSpan().TrimEnd())
        && Parse(new(text, folded), 0, text.Length) is not null;

    /// <summary>The units behind the last sentence or line of a text, or null.</summary>
    /// <param name="from">Where the last note ends.</param>
    public static DutyNote? Read(string text, string folded, int from)
    {
        var words = folded.AsSpan().TrimEnd(" \n。.;");
        if (!MayHold(words))
        {
            return null;
        }

        // Without a verb or a time there are names alone.
        var stop = words.LastIndexOfAny('。', '\n');
        var tail = words[(stop + 1)..];
        if (tail.Contains(':') || (tail.IndexOfAny(NotInNames) >= 0 && !EndsLikeFields(tail)))
        {
            return null;
        }

        var source = new UnitSource(text, folded);
        var start = source.SkipBlanks(stop + 1, words.Length);
        return stop >= from && EndsTask(words[..stop].TrimEnd(" \n。")) ? Parse(source, start, words.Length) : null;
    }

    private static DutyNote? Parse(UnitSource source, int start, int end)
    {
        var parser = new UnitListParser(source, UnitRole.Responsible);
        parser.Read(start, end);
        var isFields = parser.HasVerb || parser.DeadlineStart >= 0;
        if (
            parser.Count == 0
            || parser.Unlike > 0
            || (isFields && !EndsLikeFields(source.Folded.AsSpan(start).TrimEnd(" \n")))
        )
        {
            return null;
        }

        if (!parser.HasVerb)
        {
            parser.Report(GrammarRules.UnitNoteBare);
        }

        var units = parser.Finish();
        if (!parser.HasVerb && !AreUnits(units))
        {
            return null;
        }

        var time = parser.DeadlineStart;
        return new(
            start,
            source.Text.Length - start,
            units,
            time,
            time < 0 ? 0 : parser.DeadlineEnd - time,
            parser.Findings
        );
    }

    // 新改户用厕所入院，推动厕所入室 ends as names do: most units must be named by their level or field.
    private static bool AreUnits(IReadOnlyList<UnitMention> units)
    {
        var named = 0;
        foreach (var unit in units)
        {
            var name = TextFolder.Fold(unit.Name).AsSpan();
            var isGroup = UnitShape.HasGroupHead(name);
            if (name.IndexOfAny(NotInNames) >= 0 || (isGroup && name.IndexOfAny(NotInGroups) >= 0))
            {
                return false;
            }

            named +=
                UnitNames.OwnPrefixLength(name) > 0 || UnitLexicon.Fields.PrefixLength(name) > 0 || isGroup ? 1 : 0;
        }

        return named * 2 > units.Count;
    }

    private static bool EndsTask(ReadOnlySpan<char> words)
    {
        var sentence = words[(words.LastIndexOfAny('。', '\n') + 1)..].Trim();
        return sentence is [_, .., not ':']
            && sentence.Length >= ShortestSentence
            && ItemEdges.EndsItem(sentence)
            && Lists.SuffixLength(sentence) == 0;
    }
}

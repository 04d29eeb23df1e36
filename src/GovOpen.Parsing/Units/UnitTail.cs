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

    // Behind the last of these the units stand.
    private static readonly CharSet Partings = CharSet.Of(" \u3000\t。\n-—;；");

    // What takes the units behind it as its own: 报送 县政府办公室, 会同 县财政局.
    private static readonly CharSet GoesOn = CharSet.Of(
        "由与和及、,(-为是在于设入向报给送到对将把被经请从让同系告交合以按"
    );

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
        "机构",
        "集体",
        "来源",
        "奖",
    ]);

    /// <summary>Whether a text, without the stop at its end, may end so. A look at its last words.</summary>
    public static bool MayHold(ReadOnlySpan<char> text) =>
        text.LastIndexOfAny(Partings) is >= ShortestSentence and var stop
        && text.Length - stop is > 2 and <= Longest
        && (UnitShape.EndsLikeUnit(text[(stop + 1)..]) || EndsWithField(text));

    // 县财政局牵头  各乡镇配合  6月底前, parted by blanks or behind a dash, and without a stop.
    private static bool EndsLikeFields(ReadOnlySpan<char> text) =>
        (text[0] == '-' || text.TrimStart().Contains(' ')) && EndsWithField(text);

    private static bool EndsWithField(ReadOnlySpan<char> text) =>
        text[^1] is '合' or '责' or '头' or '与' or '加' or '助' or '办' or '前' or '底' or '月' or '成';

    /// <summary>Whether a line below an item is such a list.</summary>
    public static bool IsLine(string text, string folded) =>
        text.Length <= Longest
        && !folded.Contains('。', StringComparison.Ordinal)
        && UnitShape.EndsLikeUnit(folded.AsSpan().TrimEnd())
        && Parse(new(text, folded), 0, text.Length) is not null;

    /// <summary>The units behind the last sentence or line of a text, a dash or a blank; or null.</summary>
    /// <param name="notes">The notes of the text; behind the units there may be one that goes on (；配合单位：…).</param>
    public static DutyNote? Read(UnitSource source, List<DutyNote> notes)
    {
        var limit = source.Text.Length;
        var from = 0;
        if (notes is [.., var last])
        {
            var goesOn = source.Folded.AsSpan(last.Start + last.Length).Trim(" \n。.;").IsEmpty;
            limit = goesOn ? last.Start : limit;
            from =
                !goesOn ? last.Start + last.Length
                : notes is [.., var before, _] ? before.Start + before.Length
                : 0;
        }

        var words = source.Folded.AsSpan(0, limit).TrimEnd(" \n。.;");
        if (!MayHold(words))
        {
            return null;
        }

        var start = source.SkipBlanks(words.LastIndexOfAny('。', '\n') + 1, words.Length);
        return ReadAt(source, words, from, start, limit, isSetOff: false)
            ?? ReadAt(source, words, from, BehindDash(words), limit, isSetOff: true)
            ?? ReadAt(source, words, from, words.LastIndexOf(';') + 1, limit, isSetOff: true)
            ?? ReadAt(source, words, from, BehindBlank(words), limit, isSetOff: true);
    }

    // The words are those up to the limit without the stop.
    private static DutyNote? ReadAt(
        UnitSource source,
        ReadOnlySpan<char> words,
        int from,
        int start,
        int limit,
        bool isSetOff
    )
    {
        if (start < Math.Max(from, ShortestSentence) || start >= words.Length)
        {
            return null;
        }

        // Without a verb, a label or a time there are names alone.
        var tail = words[start..];
        isSetOff |= ItemEdges.IsBareLabelAt(source, start, limit);
        return
            !tail.Contains(':')
            && (tail.IndexOfAny(NotInNames) < 0 || (isSetOff ? EndsWithField(tail) : EndsLikeFields(tail)))
            && EndsTask(words[..start].TrimEnd(" \n。;"), isSetOff)
            ? Parse(source, start, limit, isSetOff)
            : null;
    }

    // Where the last dash stands that is no hyphen: 投入使用——县住建局; or −1.
    private static int BehindDash(ReadOnlySpan<char> words)
    {
        var dash = words.LastIndexOf('-');
        var start = words[..(dash + 1)].TrimEnd('-').Length;
        return dash - start > 0 || (start > 0 && words[start - 1] == ' ') ? start : -1;
    }

    // Where the units and times begin that blanks set off: 加大力度 县财政局 6月底前; or −1.
    private static int BehindBlank(ReadOnlySpan<char> words)
    {
        var start = -1;
        for (var end = words.Length; end > 0; )
        {
            var blank = words[..end].LastIndexOf(' ');
            var piece = words[(blank + 1)..end];
            var isField =
                UnitShape.EndsLikeUnit(piece)
                || DutyVerb.Read(piece) is { IsCertain: true, Length: > 0 }
                || ItemEdges.TimeStart(piece) == 0;
            if (blank < 0 || !isField)
            {
                break;
            }

            start = blank + 1;
            end = words[..blank].TrimEnd().Length;
        }

        return start;
    }

    private static DutyNote? Parse(UnitSource source, int start, int limit, bool isSetOff = false)
    {
        var end = start + source.Folded.AsSpan(start, limit - start).TrimEnd(" \n。.;").Length;
        var parser = new UnitListParser(source, UnitRole.Responsible);
        var names = source.Folded[start] == '-' ? source.SkipBlanks(source.SkipRun(start), end) : start;
        parser.Read(names, end);
        var isFields = parser.HasVerb || parser.DeadlineStart >= 0;
        if (
            parser.Count == 0
            || parser.Unlike > 0
            || (isFields && !isSetOff && !EndsLikeFields(source.Folded.AsSpan(start, end - start).TrimEnd(" \n")))
        )
        {
            return null;
        }

        if ((!parser.HasVerb && !parser.HaveOwnRoles) || isSetOff)
        {
            parser.Report(GrammarRules.UnitNoteBare);
        }

        var units = parser.Finish();
        if ((!parser.HasVerb || isSetOff) && !AreUnits(units, isSetOff))
        {
            return null;
        }

        var time = parser.DeadlineStart;
        return new(start, limit - start, units, time, time < 0 ? 0 : parser.DeadlineEnd - time, parser.Findings);
    }

    // 新改户用厕所入院，推动厕所入室 ends as names do: most units must be named by their level or field,
    // and all where no sentence ends before them.
    private static bool AreUnits(IReadOnlyList<UnitMention> units, bool areAll)
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

        return areAll ? named == units.Count : named * 2 > units.Count;
    }

    private static bool EndsTask(ReadOnlySpan<char> words, bool isSetOff)
    {
        var sentence = words[(words.LastIndexOfAny("。\n;") + 1)..].Trim();
        return sentence is [_, .., not ':']
            && sentence.Length >= ShortestSentence
            && ItemEdges.EndsItem(sentence)
            && Lists.SuffixLength(sentence) == 0
            && !(isSetOff && GoesOn.Contains(sentence[^1]));
    }
}

using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Units;

/// <summary>What stands between two items of a list.</summary>
internal enum ItemBreak
{
    /// <summary>The list begins or ends here.</summary>
    Edge,

    /// <summary>、 ， / 和 or a blank: the same run of units goes on.</summary>
    Weak,

    /// <summary>； or 。: a verb behind it says nothing about the units before it.</summary>
    Strong,

    /// <summary>会同: the units before it lead those behind it.</summary>
    Joining,
}

/// <summary>An item of a list: a half-open range, with what stands before it.</summary>
internal readonly record struct ListItem(int Start, int End, ItemBreak Before);

/// <summary>Cuts a list of units into items. Separators inside brackets and inside names (发展和改革局) do not cut.</summary>
internal static class UnitSplitter
{
    // Far enough for the longest name with brackets; keeps the look ahead linear.
    private const int LookAhead = 64;

    // What can cut: separators, conjunctions, blanks, and the brackets that hold some of them back.
    private static readonly CharSet Stops = CharSet.Of("()〔〕【】《》〈〉<>、,|;。.!/和及与以会" + UnitSource.Blanks);

    /// <summary>The items of a range, found one by one.</summary>
    public static Items Split(UnitSource source, int start, int end) => new(source, start, end);

    /// <summary>The items of a list, from left to right.</summary>
    internal struct Items(UnitSource source, int start, int end)
    {
        private int from = start;
        private int at = start;
        private ItemBreak before = ItemBreak.Edge;
        private bool isDone;

        public ListItem Current { get; private set; }

        public readonly Items GetEnumerator() => this;

        public bool MoveNext()
        {
            while (!isDone && NextStop())
            {
                var (length, kind) = BreakAt(source, from, at, end);
                var stop = at;
                at += Math.Max(length, 1);
                if (length > 0 && kind != ItemBreak.Edge)
                {
                    Current = new(from, stop, before);
                    (from, before) = (at, kind);
                    return true;
                }
            }

            Current = new(from, end, before);
            return !isDone && (isDone = true);
        }

        // Moves to the next character outside brackets that can cut.
        private bool NextStop()
        {
            while (at < end)
            {
                var step = source.Folded.AsSpan(at, end - at).IndexOfAny(Stops);
                if (step < 0)
                {
                    return false;
                }

                at += step;
                var closer = source.PartnerOf(at);
                if (closer <= at || closer >= end)
                {
                    return true;
                }

                at = closer + 1;
            }

            return false;
        }
    }

    // Edge with a length: characters to pass over that do not cut.
    private static (int Length, ItemBreak Kind) BreakAt(UnitSource source, int from, int at, int end)
    {
        var c = source.Folded[at];
        switch (c)
        {
            case '、' or ',' when StandsInside(source, from, at, end):
                return (1, ItemBreak.Edge);
            case '、' or ',' or '|':
                return (1, ItemBreak.Weak);
            case ';' or '。' or '!':
                return (1, ItemBreak.Strong);
            case '.' when IsLabelAt(source, source.SkipBlanks(at + 1, end), end):
                return (1, ItemBreak.Strong);
            case '/' when IsUnitBefore(source, from, at):
                return (1, ItemBreak.Weak);
            case '和' or '及' or '与' or '以' or '会':
                return Conjunction(source, from, at, end);
        }

        if (!UnitSource.IsBlank(c))
        {
            return (0, ItemBreak.Edge);
        }

        var next = source.SkipBlanks(at, end);
        return (next - at, CutsAtBlank(source, from, at, next, end) ? ItemBreak.Weak : ItemBreak.Edge);
    }

    private static (int Length, ItemBreak Kind) Conjunction(UnitSource source, int from, int at, int end)
    {
        var text = source.Folded.AsSpan(at, end - at);
        var isJoining = text.StartsWith("会同", StringComparison.Ordinal);
        var length = isJoining || text.StartsWith("以及", StringComparison.Ordinal) ? 2 : 1;
        if (
            isJoining
            && (source.SkipBlanks(from, at) == at || IsUnitBefore(source, from, at) || IsVerbBefore(source, from, at))
        )
        {
            return (length, ItemBreak.Joining);
        }

        if (length == 1 && text[0] is '以' or '会' || !IsUnitBefore(source, from, at))
        {
            return (0, ItemBreak.Edge);
        }

        var left = source.Compact(Math.Max(from, at - LookAhead), at);
        var right = Segment(source, at + length, end, stopsAtBlank: false);
        return IsUnit(right) && !SharesHead(left, right) ? (length, ItemBreak.Weak) : (0, ItemBreak.Edge);
    }

    // 有关部门和单位, 各乡镇及街道 are one group: what stands before the noun speaks of both.
    private static bool SharesHead(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var noun = WithoutVerb(right);
        if (noun is "政府" or "人民政府")
        {
            return UnitShape.Of(left) == UnitForm.Group;
        }

        return UnitShape.IsBareNoun(noun)
            && (UnitShape.OpenTail(left) > 0 || UnitShape.Of(left) == UnitForm.Group)
            && IsPlaceNoun(noun) == IsPlaceNoun(UnitShape.WithoutBrackets(left));
    }

    // A separator inside the name of one group, or inside a label: 责任单位、责任人：.
    private static bool StandsInside(UnitSource source, int from, int at, int end)
    {
        var start = from + source.Folded.AsSpan(from, at - from).LastIndexOf(':') + 1;
        return LevelRun.GoesOn(source, start, at, end)
            || SharesGroup(source, start, at, end)
            || SharesNoun(source, start, at, end)
            || (DutyLabel.Heads.Contains(source.Folded[from]) && LabelEnd(source, from, end) > at);
    }

    // 公安、财政部门: fields that one noun ends.
    private static bool SharesNoun(UnitSource source, int from, int at, int end)
    {
        if (!source.MayNameDepartments)
        {
            return false;
        }

        var start = Math.Max(from, at - LookAhead);
        ReadOnlySpan<char> words = source.Compact(start, at);
        while (UnitLexicon.Fields.Contains(words[(words.LastIndexOfAny("、,") + 1)..]))
        {
            var next = WithoutVerb(Segment(source, at + 1, end, stopsAtBlank: true));
            if (next.EndsWith(UnitSource.Department, StringComparison.Ordinal))
            {
                return UnitLexicon.Fields.Contains(next[..^UnitSource.Department.Length]);
            }

            at += 1 + next.Length;
            if (next.IsEmpty || at >= end || source.Folded[at] is not ('、' or ','))
            {
                return false;
            }

            words = next;
        }

        return false;
    }

    // 各乡镇党委、政府: the group's party committees and its governments.
    private static bool SharesGroup(UnitSource source, int from, int at, int end)
    {
        ReadOnlySpan<char> left = source.Compact(Math.Max(from, at - LookAhead), at);
        return left is [.., '委']
            && WithoutVerb(Segment(source, at + 1, end, stopsAtBlank: true)) is "政府" or "人民政府"
            && UnitShape.Of(left) == UnitForm.Group;
    }

    private static bool IsPlaceNoun(ReadOnlySpan<char> noun) =>
        UnitShape.WithoutBrackets(noun) is [.., '镇' or '乡' or '道' or '处' or '区' or '县' or '市' or '村' or '府'];

    private static bool CutsAtBlank(UnitSource source, int from, int at, int next, int end)
    {
        if (next >= end)
        {
            return false;
        }

        if (char.IsAsciiDigit(source.Folded[next]) || source.Folded[next] is >= '①' and <= '⑳')
        {
            return at > from && (IsUnitBefore(source, from, at) || IsVerbBefore(source, from, at));
        }

        // 责任单位 县财政局: the blank is the label's colon.
        var first = source.SkipBlanks(from, at);
        if (ItemEdges.BlankColon(source.Folded.AsSpan(first, end - first)) == at - first)
        {
            return false;
        }

        if (source.Folded[next] == '【' || IsLabelAt(source, next, end) || IsTimeBefore(source, from, at))
        {
            return true;
        }

        return (IsUnitBefore(source, from, at) || IsVerbBefore(source, from, at))
            && (
                BeginsUnit(source, from, at, next, end)
                || ItemEdges.TimeStart(Segment(source, next, end, stopsAtBlank: true)) == 0
            );
    }

    private static bool BeginsUnit(UnitSource source, int from, int at, int next, int end)
    {
        ReadOnlySpan<char> right = Segment(source, next, end, stopsAtBlank: true);
        if (
            right.IsEmpty
            || right[0] is '(' or ')'
            || right is "政府" or "人民政府"
            || (UnitShape.IsBareEnding(right) && !UnitLexicon.Fields.Contains(right))
            || !IsUnit(right)
        )
        {
            return false;
        }

        // 县委 宣传部, 某局 某某分局, 县政府办 公室, 税务局等 部门: one name that the layout cut.
        ReadOnlySpan<char> left = source.Compact(Math.Max(from, at - LookAhead), at);
        if (CutName.AreOne(left, UnitShape.WithoutBrackets(WithoutVerb(right))))
        {
            return false;
        }

        var names = UnitNames.OwnPrefixLength(right) > 0 || UnitShape.Of(WithoutVerb(right)) == UnitForm.Group;
        return names
            || !(
                left is [.., '委'] or [.., '政', '府']
                || (left is [.., '局'] && right.EndsWith("分局", StringComparison.Ordinal))
            );
    }

    /// <summary>Whether a label and its colon begin at an offset: 责任单位：.</summary>
    public static bool IsLabelAt(UnitSource source, int at, int end) => LabelAt(source, at, end) != DutyLabelKind.None;

    /// <summary>What the label that begins with its colon at an offset announces.</summary>
    public static DutyLabelKind LabelAt(UnitSource source, int at, int end)
    {
        if (at >= end || !DutyLabel.Heads.Contains(source.Folded[at]))
        {
            return DutyLabelKind.None;
        }

        var stop = ItemEdges.FindColon(source, at, end);
        return stop > at ? DutyLabel.Read(source.Compact(at, stop)).Kind : DutyLabelKind.None;
    }

    // The offset of the colon behind a label of units or people, or −1.
    private static int LabelEnd(UnitSource source, int from, int end) =>
        LabelAt(source, from, end) is DutyLabelKind.Units or DutyLabelKind.People
            ? ItemEdges.FindColon(source, from, end)
            : -1;

    // （9月1日　县财政局）
    private static bool IsTimeBefore(UnitSource source, int from, int at) =>
        char.IsAsciiDigit(source.Folded[Math.Min(source.SkipBlanks(from, at), at)])
        && source.Folded[source.TrimBlanks(from, at) - 1] is '日' or '月'
        && ItemEdges.TimeStart(source.Compact(Math.Max(from, at - LookAhead), at)) == 0;

    private static bool IsUnitBefore(UnitSource source, int from, int at)
    {
        var start = Math.Max(from, at - LookAhead);
        ReadOnlySpan<char> left = source.Compact(start, at);
        var colon = left.LastIndexOf(':');
        left = colon >= 0 ? left[(colon + 1)..] : left;
        return UnitShape.EndsLikeUnit(left) || UnitShape.Of(left) != UnitForm.None;
    }

    // 县税务局牵头 县财政局配合
    private static bool IsVerbBefore(UnitSource source, int from, int at) =>
        DutyVerb.Read(source.Compact(Math.Max(from, at - LookAhead), at)) is { IsCertain: true, Length: > 0 };

    private static bool IsUnit(ReadOnlySpan<char> segment) => UnitShape.Of(WithoutVerb(segment)) != UnitForm.None;

    private static ReadOnlySpan<char> WithoutVerb(ReadOnlySpan<char> segment) =>
        DutyVerb.Read(segment) is { IsCertain: true, Length: > 0 } verb ? segment[..verb.Length] : segment;

    // The words up to the next separator outside brackets, blanks removed; empty where none comes near.
    private static ReadOnlySpan<char> Segment(UnitSource source, int from, int end, bool stopsAtBlank)
    {
        from = source.SkipBlanks(from, end);
        var limit = Math.Min(end, from + LookAhead);
        var i = from;
        while (i < limit)
        {
            var c = source.Folded[i];
            if (c is '、' or ',' or ';' or '。' or '|' || stopsAtBlank && UnitSource.IsBlank(c))
            {
                break;
            }

            var closer = source.PartnerOf(i);
            i = closer > i ? closer + 1 : i + 1;
        }

        return i < end && i >= limit ? "" : source.Compact(from, Math.Min(i, end));
    }
}

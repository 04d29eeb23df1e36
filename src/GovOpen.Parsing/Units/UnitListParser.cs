using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Units;

/// <summary>Reads a stretch of text that holds units, their roles and perhaps a time limit, and nothing else.</summary>
internal sealed class UnitListParser(UnitSource source, UnitRole defaultRole)
{
    /// <summary>A label that a note has besides those of units and times is no longer. UTF-16 code units.</summary>
    private const int LongestOtherLabel = 6;

    private readonly SpokenUnits units = new();
    private readonly UnitFindings findings = new();
    private DutyLabel label;
    private int labelUnits = -1;
    private bool isInBracket;

    /// <summary>A reader for what stands behind a label that has been read already.</summary>
    public UnitListParser(UnitSource source, DutyLabel label)
        : this(source, label.Role) => this.label = label;

    /// <summary>The range of the words of a time limit, or −1.</summary>
    public int DeadlineStart { get; private set; } = -1;

    public int DeadlineEnd { get; private set; } = -1;

    /// <summary>How many units look like none.</summary>
    public int Unlike { get; private set; }

    /// <summary>Whether a verb phrase gave a role.</summary>
    public bool HasVerb => units.HasVerb;

    /// <inheritdoc cref="SpokenUnits.HaveOwnRoles"/>
    public bool HaveOwnRoles => units.HaveOwnRoles;

    public int Count => units.Count;

    /// <inheritdoc cref="SpokenUnits.NamesCertainly"/>
    public bool NamesCertainly => units.NamesCertainly;

    public IReadOnlyList<DiagnosticRule> Findings => findings.ByCode();

    public void Report(DiagnosticRule rule) => findings.Add(rule);

    /// <summary>Reads a range of the text.</summary>
    public void Read(int start, int end)
    {
        foreach (var item in UnitSplitter.Split(source, start, end))
        {
            ReadItem(item);
        }

        EndLabel();
    }

    /// <summary>The units read so far, their names completed.</summary>
    public IReadOnlyList<UnitMention> Finish() => units.Finish(source, findings);

    private void ReadItem(ListItem item)
    {
        if (item.Before == ItemBreak.Strong)
        {
            units.Flush();
        }
        else if (item.Before == ItemBreak.Joining)
        {
            units.Join();
        }

        if (item.Start > 0 && source.Folded[item.Start - 1] is ',' or ';')
        {
            units.PassComma();
        }

        var start = ItemEdges.SkipMarker(source, item.Start, item.End);
        start = ReadLabel(start, item.End);
        var end = ItemEdges.TrimEnd(source, start, item.End);
        if (start >= end)
        {
            return;
        }

        switch (label.Kind)
        {
            case DutyLabelKind.Deadline:
                AddDeadline(start, end);
                break;
            case DutyLabelKind.Other or DutyLabelKind.Aim:
                break;
            default:
                ReadUnit(start, end);
                break;
        }
    }

    // 责任单位：县财政局, 【牵头】县财政局, 责任单位县财政局: the offset behind the label, or the start.
    private int ReadLabel(int start, int end)
    {
        var isBracket = start < end && source.Folded[start] == '【';
        var stop = isBracket ? source.PartnerOf(start) : ItemEdges.FindColon(source, start, end);
        var from = isBracket ? start + 1 : start;
        var words = stop < from || stop >= end ? "" : source.Compact(from, stop);
        var found = DutyLabel.Read(words);
        if (
            found.Kind == DutyLabelKind.None
            && words.Length is > 1 and <= LongestOtherLabel
            && (
                label.Kind is DutyLabelKind.Deadline or DutyLabelKind.Other
                || (label.Kind == DutyLabelKind.Units && NamesNoUnit(words, source.Compact(stop + 1, end)))
            )
        )
        {
            // 完成时限：6月底；公开平台：网站
            found = new DutyLabel(DutyLabelKind.Other, default);
        }

        if (found.Kind != DutyLabelKind.None)
        {
            return BeginLabel(found, stop + 1, end);
        }

        return !isBracket && ItemEdges.LabelWithoutColon(source, start, end) is { } glued
            ? BeginLabel(glued.Label, glued.After, end)
            : start;
    }

    // 责任单位：县财政局；年度投资：5亿元
    private bool NamesNoUnit(ReadOnlySpan<char> words, ReadOnlySpan<char> value)
    {
        var isOther = !UnitShape.EndsLikeUnit(words) && !UnitShape.EndsLikeUnit(value);
        if (isOther)
        {
            findings.Add(GrammarRules.UnitUnlike);
        }

        return isOther;
    }

    private int BeginLabel(DutyLabel found, int after, int end)
    {
        EndLabel();
        units.Flush();
        label = found;
        var namesUnits = found.Kind is DutyLabelKind.Units or DutyLabelKind.People;
        labelUnits = namesUnits ? units.Count : -1;
        return namesUnits ? ItemEdges.SkipMarker(source, after, end) : source.SkipBlanks(after, end);
    }

    private void EndLabel()
    {
        if (labelUnits >= 0 && units.Count == labelUnits)
        {
            findings.Add(GrammarRules.DutyFieldEmpty);
        }

        labelUnits = -1;
    }

    private void ReadUnit(int start, int end)
    {
        if (AddLabelledBracket(start, end))
        {
            return;
        }

        var words = source.Compact(start, end);
        if (words.Length == 0 || ItemEdges.NamesNobody(words))
        {
            return;
        }

        if (ItemEdges.IsRule(words))
        {
            // 县财政局（列第一位者为牵头单位）: the rule stands in brackets behind a name.
            ReadUnit(start, source.TrimBlanks(start, Math.Max(start, source.Folded.IndexOf('(', start, end - start))));
            return;
        }
        if (ItemEdges.IsReference(words))
        {
            findings.Add(GrammarRules.UnitRefersElsewhere);
            return;
        }

        if (label.Kind == DutyLabelKind.People || label.Kind == DutyLabelKind.None && defaultRole == UnitRole.Person)
        {
            AddPeople(start, end);
            return;
        }

        start = words is ['由', _, _, ..] ? source.After(start, 1) : start;
        var cut = source.After(start, DutyVerb.EndOfLead(source.Compact(start, end)));
        if (cut > start)
        {
            ReadDuty(start, cut, source.Compact(start, cut));
        }

        ReadDuty(cut, end, source.Compact(cut, end));
    }

    // 县财政局（配合单位：县司法局、县审计局）: a list of its own, whose label ends with the bracket.
    private bool AddLabelledBracket(int start, int end)
    {
        var open = isInBracket ? -1 : ItemEdges.LabelledBracket(source, start, end);
        if (open >= 0)
        {
            ReadUnit(start, source.TrimBlanks(start, open));
            ReadInBracket(open);
        }

        return open >= 0;
    }

    private void ReadInBracket(int open)
    {
        var outer = label;
        isInBracket = true;
        units.Flush();
        Read(open + 1, source.PartnerOf(open));
        units.Flush();
        (label, isInBracket) = (outer, false);
    }

    // A blank parts two people (张三 李四), unless it spreads one short name over the cell (张 三).
    private void AddPeople(int start, int end)
    {
        for (var from = start; from < end; )
        {
            var to = PersonNames.EndOf(source, from, end);
            if (units.Last is { Role: UnitRole.Person } post && PersonNames.IsPostOf(source, post, from, to))
            {
                units.Remove(post);
                from = post.Start;
            }

            Add(from, to, source.Compact(from, to), PersonNames.RoleOf(source.Compact(from, to)));
            from = source.SkipBlanks(to, end);
        }
    }

    private void ReadDuty(int start, int end, ReadOnlySpan<char> words)
    {
        if (ItemEdges.TimeStart(words) is >= 0 and var time)
        {
            var split = source.SkipBlanks(time == 0 ? start : source.After(start, time), end);
            AddDeadline(split, end);
            if (time == 0)
            {
                return;
            }

            end = source.TrimBlanks(start, split);
            words = words[..time];
        }

        var verb = DutyVerb.ReadWithObject(words, findings);
        if (verb is { Length: 0 } only)
        {
            Give(only.Role);
            return;
        }

        if (verb is { } found)
        {
            AddPlain(start, source.After(start, found.Length), words[..found.Length]);
            Give(found.Role);
            return;
        }

        AddPlain(start, end, words);
    }

    private void AddPlain(int start, int end, ReadOnlySpan<char> words)
    {
        var own = ItemEdges.RoleBracket(words, out var from, out var length);
        if (own is { } role)
        {
            end = from == 0 ? end : source.After(start, from);
            start = from == 0 ? source.SkipBlanks(source.After(start, length), end) : start;
            words = string.Concat(words[..from], words[(from + length)..]);
        }
        else if (length > 0 && DutyVerb.Read(words.Slice(from + 1, length - 2)) is { IsCertain: true } inner)
        {
            AddWithBracket(start, end, words, from, inner);
            return;
        }

        Add(start, end, words, own);
        if (own == UnitRole.Cooperating && from > 0 && units.ShareLastRole())
        {
            findings.Add(GrammarRules.RoleOfRunGuessed);
        }
    }

    // 县民政局（各乡镇配合）, 县民政局（县司法局、各乡镇配合）
    private void AddWithBracket(int start, int end, ReadOnlySpan<char> words, int from, DutyVerb inner)
    {
        Add(start, source.After(start, from), words[..from], null);
        var names = words.Slice(from + 1, inner.Length);
        if (names.ContainsAny('、', ',') && !isInBracket)
        {
            ReadInBracket(source.SkipBlanks(source.After(start, from), end));
        }
        else
        {
            var open = source.After(start, from + 1);
            Add(open, source.After(open, inner.Length), names, inner.Role);
        }
    }

    private void Add(int start, int end, ReadOnlySpan<char> words, UnitRole? own)
    {
        for (var n = 0; own != UnitRole.Person && GluedUnits.FirstLength(words, n) is > 0 and var first; n++)
        {
            findings.Add(GrammarRules.UnitsGlued);
            Add(start, source.After(start, first), words[..first], own);
            start = source.SkipBlanks(source.After(start, first), end);
            words = words[first..];
        }

        var tail = own == UnitRole.Person ? 0 : UnitShape.OpenTail(words);
        if (tail == words.Length)
        {
            if (units.Last is { Kind: UnitKind.Agency } last)
            {
                last.Kind = UnitKind.Open;
            }

            return;
        }

        var name = TextFolder.FoldIdeographs(UnitWords.WithoutBlanks(source.Text.AsSpan(start, end - start)));
        name = UnitWords.WithoutCount(Telephone.Without(name));
        name = UnitWords.MendBrackets(tail > 0 ? name[..Math.Max(0, name.Length - tail)] : name, out var mended);
        if (name.Length == 0)
        {
            return;
        }

        if (mended)
        {
            findings.Add(GrammarRules.UnitBracketMended);
        }

        var draft = new UnitDraft(start, end, name, TextFolder.Fold(name)) { HasOwnRole = own is not null };
        draft.Role = own ?? (units.IsJoined ? UnitRole.Cooperating : RoleHere);
        draft.Kind = tail > 0 ? UnitKind.Open : KindOf(draft);
        units.Add(draft);
    }

    private UnitRole RoleHere => label.Kind == DutyLabelKind.Units ? label.Role : defaultRole;

    private UnitKind KindOf(UnitDraft draft)
    {
        var form = draft.Role == UnitRole.Person ? UnitForm.Agency : UnitShape.Of(draft.Core);
        if (form == UnitForm.None)
        {
            Unlike++;
            findings.Add(GrammarRules.UnitUnlike);
        }

        return form == UnitForm.Group || UnitShape.HasGroupHead(draft.Core) ? UnitKind.Group : UnitKind.Agency;
    }

    // 县政府办公室，各乡镇配合: where nobody else answers, who helps is named behind the last comma.
    private void Give(UnitRole role)
    {
        var isLabelled = label is { Kind: DutyLabelKind.Units, Role: UnitRole.Lead or UnitRole.Responsible };
        var isAlone = label.Kind == DutyLabelKind.None && units.AreAllPending && defaultRole == UnitRole.Responsible;
        var sinceComma = role == UnitRole.Cooperating && units.HasComma && (isLabelled || isAlone);
        if (sinceComma && isAlone)
        {
            findings.Add(GrammarRules.UnitNoteBare);
        }

        units.Give(role, sinceComma);
    }

    private void AddDeadline(int start, int end) =>
        (DeadlineStart, DeadlineEnd) = (DeadlineStart < 0 ? start : DeadlineStart, end);
}

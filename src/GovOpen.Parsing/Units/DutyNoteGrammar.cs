using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Units;

/// <summary>A responsibility note in or after a task's text: （责任单位：县财政局）, （县财政局牵头，各乡镇负责）.</summary>
/// <param name="Start">UTF-16 offset of the note, brackets included.</param>
/// <param name="Length">UTF-16 code units, brackets (and a full stop after them) included.</param>
/// <param name="Units">The units that it names, with roles.</param>
/// <param name="DeadlineStart">Offset of the words of a deadline field in it, or −1.</param>
/// <param name="DeadlineLength">UTF-16 code units of that field.</param>
/// <param name="Findings">What was odd or guessed.</param>
public sealed record DutyNote(
    int Start,
    int Length,
    IReadOnlyList<UnitMention> Units,
    int DeadlineStart,
    int DeadlineLength,
    IReadOnlyList<DiagnosticRule> Findings
);

/// <summary>Reads responsibility notes.</summary>
public static class DutyNoteGrammar
{
    private static readonly PhraseProbe Keywords = new([
        "牵头",
        "负责",
        "责任",
        "单位",
        "部门",
        "落实",
        "配合",
        "时限",
        "期限",
        "时间",
        "领导",
        "督办",
        "承办",
        "主办",
        "协办",
        "分工",
        "分管",
        "经办",
    ]);

    // What may stand right before a label, before a note, and before an item of its list.
    private static readonly CharSet LabelStops = CharSet.Of("。;,(、: ");
    private static readonly CharSet NoteStops = CharSet.Of("。;,(、 ");
    private static readonly CharSet ItemStops = CharSet.Of("、,;:】 ");

    /// <summary>Finds the notes in an item's text: at its end, and behind a sentence inside it. In order, none overlapping.</summary>
    public static IReadOnlyList<DutyNote> FindAll(string text) =>
        MayHold(TextFolder.Simplify(text)) ? Scan(new UnitSource(text)) : [];

    /// <summary>As <see cref="FindAll(string)"/>, for a text that is folded already.</summary>
    internal static List<DutyNote> FindAll(Model.SourceText text) =>
        MayHold(text.FoldedSpan) ? Scan(new UnitSource(text)) : [];

    private static List<DutyNote> Scan(UnitSource source)
    {
        var notes = new DutyNoteScan(source).Run();
        return UnitTail.Read(source, notes) is not { } tail ? notes
            : notes is [.., var last] && last.Start > tail.Start ? [.. notes.SkipLast(1), tail, last]
            : [.. notes, tail];
    }

    private static bool MayHold(ReadOnlySpan<char> text)
    {
        var tail = text.TrimEnd().TrimEnd("。.；;");
        var mayBeBare = tail is [.., ')' or '）' or '】' or '〕' or ']' or '］'];
        return mayBeBare || Keywords.IsIn(text) || UnitTail.MayHold(tail);
    }

    /// <summary>
    /// The note in brackets at the end of a text whose neighbours end so too: its units need not be named in full
    /// (…制度（党建科）). Empty where there is none.
    /// </summary>
    internal static List<DutyNote> FindByHabit(Model.SourceText text) =>
        text.Span.TrimEnd("。.；; ") is [.., ')' or '）']
            ? new DutyNoteScan(new UnitSource(text), isHabit: true).Run()
            : [];

    /// <summary>Whether a line end cut a label in two that would be one by its rest as well: 完成 / 时限：.</summary>
    internal static bool CutsLabel(ReadOnlySpan<char> above, ReadOnlySpan<char> below)
    {
        var colon = below[..Math.Min(below.Length, DutyLabel.Longest)].IndexOf(':');
        if (colon <= 0)
        {
            return false;
        }

        var words = above[Math.Max(0, above.Length - DutyLabel.Longest)..].TrimEnd();
        var head = words[(words.LastIndexOfAny(LabelStops) + 1)..];
        return head.Length > 0
            && !UnitShape.EndsLikeUnit(head)
            && DutyLabel.Read(string.Concat(head, below[..colon])).Kind != DutyLabelKind.None;
    }

    /// <summary>
    /// Whether a line end cut the name of a unit behind a label (责任单位：县公安局、县市场监管 / 局，各乡镇), or a list from its 等.
    /// </summary>
    internal static bool CutsList(ReadOnlySpan<char> above, ReadOnlySpan<char> below)
    {
        const int LongestRest = 4;
        const int LongestName = 20;
        var first = below.TrimEnd();
        first = first.IndexOfAny("、,;。 ") is >= 0 and var stop ? first[..stop] : first;
        var line = above[(above.LastIndexOf('。') + 1)..];
        var colon = line[..Math.Min(line.Length, DutyLabel.Longest + 2)].IndexOfAny(':', '】');
        if (first.Length is 0 or > LongestName || colon <= 0)
        {
            return false;
        }

        var item = line[(line.LastIndexOfAny(ItemStops) + 1)..];
        var isHead = item.Length == 1 && (item[0] == '各' || LevelWords.HeadLength(string.Concat(item, first)) == 1);
        if (
            item.IsEmpty
            || (first.Length > LongestRest && !isHead)
            || DutyLabel.Read(line[..colon].TrimStart('【')).Kind != DutyLabelKind.Units
        )
        {
            return false;
        }

        return UnitShape.OpenTail(first) == first.Length
            ? UnitShape.EndsLikeUnit(item)
            : CutName.AreOne(item, first)
                || UnitShape.EndsLikeUnit(string.Concat(item, first))
                    && (UnitShape.IsBareEnding(first) || !UnitShape.EndsLikeUnit(item));
    }

    /// <summary>Whether folded text ends with a note's label and its colon.</summary>
    internal static bool EndsWithLabel(ReadOnlySpan<char> folded)
    {
        var words = folded.TrimEnd();
        if (words is not [.., ':'])
        {
            return false;
        }

        words = words[..^1];
        var start = words.LastIndexOfAny(NoteStops) + 1;
        // Below 任务分工： sentences stand as well.
        return words is not [.., '分', '工']
            && DutyLabel.Read(words[start..]).Kind
                is DutyLabelKind.Units
                    or DutyLabelKind.People
                    or DutyLabelKind.Deadline;
    }

    /// <summary>Whether folded text begins with a note's label and its colon.</summary>
    internal static bool BeginsWithLabel(ReadOnlySpan<char> folded) =>
        folded.Length > 0
        && DutyLabel.Heads.Contains(folded[0])
        && (
            ItemEdges.BlankColon(folded) > 0
            || (
                folded[..Math.Min(folded.Length, DutyLabel.Longest + 1)].IndexOf(':') is > 0 and var colon
                && DutyLabel.Read(folded[..colon]).Kind != DutyLabelKind.None
            )
        );

    /// <summary>
    /// Finds units that a clause of the text itself makes responsible (由县财政局牵头, 县财政局负责…，县审计局配合), or that
    /// the text begins with (县财政局：…). Their words stay text.
    /// </summary>
    public static IReadOnlyList<UnitMention> FindInSentence(string text)
    {
        IReadOnlyList<UnitMention> found = text.Contains('由', StringComparison.Ordinal)
            ? new DutyClauseScan(text).Run()
            : [];
        if (found is [.., var last] && text.IndexOf("配合", last.Start, StringComparison.Ordinal) >= 0)
        {
            var partners = new DutySubjectScan(text, isPartners: true).Run();
            return [.. found, .. partners.Where(partner => partner.Start >= last.Start + last.Length)];
        }

        found = found.Count == 0 && DutySubjectScan.MayHold(text) ? new DutySubjectScan(text).Run() : found;
        return found.Count == 0 ? DutyHead.Read(text, isHeading: false) : found;
    }

    /// <summary>
    /// The named units that a heading consists of (一、县财政局; 一、县财政局牵头的任务): they answer for what stands below it.
    /// </summary>
    internal static IReadOnlyList<UnitMention> FindInHeading(string heading) => DutyHead.Read(heading, isHeading: true);
}

using GovOpen.Parsing.Heads;
using GovOpen.Parsing.Numbering;
using GovOpen.Parsing.Structure;
using GovOpen.Parsing.Structure.Records;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Interpretation;

/// <summary>
/// Finds headings without a label above groups of items: set apart by markup, bold type, 【】 or an empty line, or naming
/// the unit that answers for the group (县财政局：). One alone, or one above each item, is no heading.
/// </summary>
internal static class BareHeadings
{
    private const int LongestHeading = 24;

    private const int LongestWithColon = 16;

    /// <summary>Between whole items a line this short that is no sentence is a heading however it is set.</summary>
    private const int LongestPlain = 8;

    /// <summary>The paragraphs, such headings with a marker of no length; the same list where there are none.</summary>
    public static IReadOnlyList<Clause> Mark(IReadOnlyList<Clause> clauses)
    {
        var found = new List<int>();
        string? family = null;
        var last = 0;
        var items = 0;
        for (var i = 0; i < clauses.Count; i++)
        {
            if (clauses[i].Marker is { } marker)
            {
                var isOfGroup = marker.Scheme.Family == family;
                items += isOfGroup ? 1 : 0;
                last = isOfGroup ? marker.Number : last;
            }
            else if (
                i + 1 < clauses.Count
                && clauses[i + 1].Marker is { Trust: MarkerTrust.Sure } next
                && (
                    family is null
                        ? next.Number == 1
                        : next.Scheme.Family == family && (next.Number == 1 || next.Number == last + 1)
                )
                && IsHeading(clauses[i], clauses[i + 1], i == 0 ? null : clauses[i - 1])
            )
            {
                family = next.Scheme.Family;
                found.Add(i);
            }
        }

        return found.Count > 1 && items * 2 >= found.Count * 3 ? WithMarkers(clauses, found) : clauses;
    }

    private static List<Clause> WithMarkers(IReadOnlyList<Clause> clauses, List<int> found)
    {
        var marked = new List<Clause>(clauses);
        for (var n = 0; n < found.Count; n++)
        {
            marked[found[n]] = marked[found[n]] with
            {
                Marker = new Marker(NumberingScheme.Bare, n + 1, 0, 0, MarkerTrust.Sure),
            };
        }

        return marked;
    }

    private static bool IsHeading(Clause clause, Clause below, Clause? above)
    {
        var words = clause.Text.Value;
        var isAnnounced = EndsWithColon(words) && LabelLine.SenseOf(clause.Text) is null;
        return words.Length <= LongestHeading
            && (
                above is null
                || (isAnnounced && above.Marker is not null)
                || Terminal.EndsSentence(above.Text.Value)
                || ItemNotes.FindAll(above.Text).Count > 0
            )
            && (
                DutyNoteGrammar.FindInHeading(words).Count > 0
                || (
                    (IsSetApart(clause, below) || words.Length <= LongestPlain)
                    && HeadLines.MayBeTitle(words)
                    && !words.AsSpan().ContainsAny("，,、：")
                )
                || isAnnounced
            )
            && DateGrammar.ReadLine(words) is null
            && !HeadLines.IsAttachmentLabel(clause.Text.FoldedSpan)
            && ItemNotes.FindAll(clause.Text).Count == 0;
    }

    // 开展执法检查：, 3月份：, 政策法规处：; 「要做好以下工作：」 says nothing of them.
    private static bool EndsWithColon(string words) =>
        words.Length <= LongestWithColon
        && words is [_, _, .., ':' or '：']
        && !words.AsSpan(0, words.Length - 1).ContainsAny("，,：:；;。")
        && !words.Contains("如下", StringComparison.Ordinal)
        && !words.Contains("以下", StringComparison.Ordinal)
        && !words.Contains("下列", StringComparison.Ordinal)
        && LeadSentence.IsHeading(words.AsSpan(0, words.Length - 1));

    private static bool IsSetApart(Clause clause, Clause below) =>
        clause.Hints.HeadingLevel > 0
        || (clause.Hints.IsBold && !below.Hints.IsBold)
        || clause.Text.Value is ['【', .., '】']
        || (clause.Hints.BlankLinesBefore > 0 && below.Hints.BlankLinesBefore == 0);
}

using GovOpen.Parsing.Heads;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Text;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Structure;

/// <summary>Lines of a notice's frame that no paragraph goes on with: dates, numbers, addressees, attachments, signers.</summary>
internal static class FrameLines
{
    private const int LongestLine = 40;

    /// <summary>A date on a line of its own has no more characters: 二〇二二年十二月三十一日, spread by blanks.</summary>
    private const int LongestDate = 30;

    /// <summary>Whether the words of a line say that it is one.</summary>
    public static bool IsOne(SourceText text) =>
        HeadLines.IsAttachmentLabel(text.FoldedSpan)
        || (
            text.Length < LongestLine
            && (
                DateGrammar.ReadLine(text.Value) is not null
                || DocumentNumberGrammar.ReadLine(text.Value) is not null
                || CitationGrammar.ReadRelease(text.Value) is not null
            )
        )
        || CitationGrammar.ReadAddressees(text.Value).Count > 0;

    /// <summary>Whether a line signs the notice (某县人民政府 2022年6月6日) or opens its imprint (抄送：…).</summary>
    public static bool OpensImprint(SourceText line) =>
        HeadLines.IsImprint(line.FoldedSpan) || (line.Length < LongestLine && SignatureLines.Split(line) is not null);

    /// <summary>The indices of the lines right above a date that are agencies' names.</summary>
    public static HashSet<int> FindSigners(List<Clause> clauses)
    {
        var found = new HashSet<int>();
        for (var i = 1; i < clauses.Count; i++)
        {
            if (!IsDate(clauses[i].Text))
            {
                continue;
            }

            for (var above = i - 1; above >= 0 && Signs(clauses[above]); above--)
            {
                found.Add(above);
            }
        }

        return found;
    }

    private static bool IsDate(SourceText line) =>
        line.Length <= LongestDate
        && (
            line.Span.TrimEnd() is [.., '日' or (>= '0' and <= '9')]
                ? SignatureLines.ReadDate(line) is not null
                : IsMonth(line.FoldedSpan)
        );

    // 二〇二三年二月
    private static bool IsMonth(ReadOnlySpan<char> line)
    {
        var cursor = new SpacedCursor(line, 0);
        return cursor.TryTakeYear(out _) && cursor.TryTake('年') && cursor.TryTakeMonth(out _) && cursor.IsAtEnd;
    }

    private static bool Signs(Clause line) =>
        line.Marker is null
        && SignatureLines.MaySign(line.Text)
        && UnitShape.EndsLikeAgency(line.Text.FoldedSpan.Trim());
}

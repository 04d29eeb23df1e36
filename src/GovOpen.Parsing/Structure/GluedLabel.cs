using GovOpen.Parsing.Model;
using GovOpen.Parsing.Tables;
using GovOpen.Parsing.Text;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Structure;

/// <summary>
/// A label of a note and its value that only a tag parts, where a style sheet draws what stands between: &lt;b&gt;牵头单位&lt;/b&gt;县财政局.
/// </summary>
internal static class GluedLabel
{
    private const int LongestLine = 120;

    private const int LongestName = 8;

    /// <summary>Where the value begins in a line that is such a label and its value, or 0.</summary>
    public static int ValueStart(SourceText line, string plane)
    {
        if (
            line.Length is < 4 or > LongestLine
            || line.Runs.Length < 2
            || !DutyLabel.Heads.Contains(line.FoldedSpan[0])
        )
        {
            return 0;
        }

        var end = FirstElementEnd(line, plane);
        var label = HanText.WithoutBlanks(line.FoldedSpan[..end]);
        return end > 0 && IsValue(line.Slice(end).Trim(), DutyLabel.Read(label).Kind) ? end : 0;
    }

    private static int FirstElementEnd(SourceText line, string plane)
    {
        var source = 0;
        foreach (var run in line.Runs)
        {
            if (run.Start > 0 && run.Source > source && plane.AsSpan(source, run.Source - source).Contains('<'))
            {
                return run.Start <= DutyLabel.Longest ? run.Start : 0;
            }

            source = run.Source + run.SourceLength;
        }

        return 0;
    }

    // 牵头单位 in bold may begin a sentence: 牵头单位要高度重视.
    private static bool IsValue(SourceText value, DutyLabelKind label) =>
        label switch
        {
            DutyLabelKind.Units => UnitListGrammar.Read(value, UnitRole.Responsible)
                is { Units.Count: > 0, Findings.Count: 0 },
            DutyLabelKind.Deadline => CellSignature.Of(value) == CellKind.Deadline,
            DutyLabelKind.People => value.Length is > 1 and <= LongestName
                && !value.FoldedSpan.ContainsAny(":,。;")
                && HanText.IsHan(value.Value[0]),
            _ => false,
        };
}

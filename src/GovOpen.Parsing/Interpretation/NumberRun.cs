using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Numbering;

namespace GovOpen.Parsing.Interpretation;

/// <summary>
/// Checks that the numbers of a table's tasks count on, through the table or again from 1 under each heading, and
/// reports gaps, repeats and steps back.
/// </summary>
internal sealed class NumberRun(NoticeContext context)
{
    private readonly Dictionary<string, (int Number, string? Heading)> last = new(StringComparer.Ordinal);

    /// <summary>Takes the next number.</summary>
    /// <param name="family">Numbers of one family continue each other.</param>
    /// <param name="label">The number as written.</param>
    /// <param name="heading">What tells the heading above the task from every other.</param>
    public void Take(string family, int number, string label, string? heading, SourceText at, string task)
    {
        var isKnown = last.TryGetValue(family, out var before);
        last[family] = (number, heading);
        if (number == before.Number + 1 || (number == 1 && isKnown && before.Heading != heading))
        {
            return;
        }

        if (number > before.Number)
        {
            var missing = MarkerWriter.Write(label, number, before.Number + 1);
            var message = isKnown
                ? $"第{MarkerWriter.Write(label, number, before.Number)}之后缺{missing}"
                : $"{label}之前缺{missing}";
            context.Report(OutlineRules.NumberMissing, message, at, task);
        }
        else if (number == before.Number)
        {
            context.Report(OutlineRules.NumberRepeated, $"{label}重复", at, task);
        }
        else if (number == 1)
        {
            context.Report(OutlineRules.NumberRestarted, $"{label}重新起编", at, task);
        }
        else
        {
            var above = MarkerWriter.Write(label, number, before.Number);
            context.Report(OutlineRules.NumberOutOfOrder, $"{above}之后为{label}", at, task);
        }
    }
}

using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Numbering;

namespace GovOpen.Parsing.Interpretation;

/// <summary>
/// Checks that the numbers of a table's tasks count on, through the table or again from 1 under each heading, and
/// reports gaps, repeats and steps back.
/// </summary>
/// <param name="tableAbove">The last number of each family in the table above, for a table that goes on with its numbers.</param>
internal sealed class NumberRun(NoticeContext context, IReadOnlyDictionary<string, int> tableAbove)
{
    private readonly Dictionary<string, (int Number, string? Heading)> last = new(StringComparer.Ordinal);

    /// <summary>The last number of each family.</summary>
    public Dictionary<string, int> Ends
    {
        get
        {
            var ends = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var (family, (number, _)) in last)
            {
                ends[family] = number;
            }

            return ends;
        }
    }

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

        if (!isKnown && (number > 2 || GoesOnFromAbove(family, number)))
        {
            ReportStart(family, number, label, at, task);
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

    private bool GoesOnFromAbove(string family, int number) =>
        tableAbove.TryGetValue(family, out var end) && end == number - 1;

    // A table cut from a longer one begins at any number. One that begins at 2 lost a row, more likely than not.
    private void ReportStart(string family, int number, string label, SourceText at, string task)
    {
        if (!GoesOnFromAbove(family, number))
        {
            context.Report(OutlineRules.NumberStartsLater, $"表中序号自{label}起", at, task);
        }
    }
}

using System.Text;
using GovOpen.Parsing.Deadlines;
using GovOpen.Parsing.Tasks;
using GovOpen.Parsing.Text;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Tests.Formats;

/// <summary>
/// Compares a notice as text with the same notice as HTML, task by task and field by field. Blanks and widths do not count;
/// where the text form filled a blank cell by a guess, the merged cell of the HTML form must say so for certain.
/// </summary>
internal static class TaskComparison
{
    /// <param name="restored">A heading that only the HTML form has, folded, or null.</param>
    public static IReadOnlyList<string> Differences(Notice text, Notice html, string? restored = null) =>
        [
            .. FieldDifferences(text, html, restored),
            .. Shape(text) == Shape(html) ? text.Tasks.Zip(html.Tasks, Origins).SelectMany(task => task) : [],
        ];

    /// <summary>The same without a look at where units and deadlines came from.</summary>
    /// <param name="words">What the words of the left notice have become in the right one; null where they are the same.</param>
    public static IReadOnlyList<string> FieldDifferences(
        Notice left,
        Notice right,
        string? restored = null,
        Func<string, string?>? words = null
    )
    {
        if (Shape(left) != Shape(right))
        {
            return [$"parts {Shape(left)}, then {Shape(right)}"];
        }

        var differences = new List<string>();
        foreach (var (one, other) in left.Tasks.Zip(right.Tasks))
        {
            var fields = Fields(one, restored).Select(field => (field.Name, words?.Invoke(field.Value) ?? field.Value));
            Compare(one.Id, fields, Fields(other, restored), differences);
        }

        return differences;
    }

    private static string Shape(Notice notice) =>
        string.Join(' ', notice.Parts.Where(part => part.Tasks > 0).Select(part => $"{part.Kind}:{part.Tasks}"));

    private static void Compare(
        string id,
        IEnumerable<(string Name, string Value)> left,
        IEnumerable<(string Name, string Value)> right,
        List<string> differences
    ) =>
        differences.AddRange(
            left.Zip(right)
                .Where(pair => pair.First.Value != pair.Second.Value)
                .Select(pair => $"{id} {pair.First.Name}: {pair.First.Value} | {pair.Second.Value}")
        );

    private static IEnumerable<(string Name, string Value)> Fields(TaskRecord task, string? restored) =>
        [
            ("number", $"{task.Number}"),
            ("scheme", task.Scheme ?? ""),
            ("marker", Bare(task.Marker)),
            (
                "path",
                string.Join(
                    " > ",
                    task.Path.Select(entry => Bare(entry.Marker + entry.Title)).Where(entry => entry != restored)
                )
            ),
            ("title", Bare(task.Title)),
            ("text", Bare(task.Text)),
            ("measures", string.Join(" / ", task.Measures.Select(measure => Bare(measure.Marker + measure.Text)))),
            ("units", string.Join(' ', task.Units.Select(unit => $"{unit.Role} {Bare(unit.Name)} {unit.Kind}"))),
            ("deadline", $"{task.Deadline?.Kind} {task.Deadline?.Date}"),
            ("remarks", Bare(task.Remarks)),
        ];

    private static IEnumerable<string> Origins(TaskRecord text, TaskRecord html)
    {
        foreach (var (left, right) in text.Units.Zip(html.Units))
        {
            if (right.Origin != Sure(left.Origin) || (right.Origin == UnitOrigin.Merged && right.From is null))
            {
                yield return $"{text.Id} {left.Name}: {left.Origin} as text, {right.Origin} from {right.From} as HTML";
            }
        }

        if (text.Deadline is { } before && html.Deadline is { } after && after.Origin != Sure(before.Origin))
        {
            yield return $"{text.Id} deadline: {before.Origin} as text, {after.Origin} as HTML";
        }
    }

    private static UnitOrigin Sure(UnitOrigin origin) => origin == UnitOrigin.Inherited ? UnitOrigin.Merged : origin;

    private static DeadlineOrigin Sure(DeadlineOrigin origin) =>
        origin == DeadlineOrigin.Inherited ? DeadlineOrigin.Merged : origin;

    /// <summary>What is seen of a text, in one spelling.</summary>
    public static string Bare(string? text)
    {
        var bare = new StringBuilder();
        foreach (var c in TextFolder.Fold(text ?? ""))
        {
            if (HanText.IsVisible(c))
            {
                bare.Append(c);
            }
        }

        return bare.ToString();
    }
}

using GovOpen.Parsing.Deadlines;
using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Tasks;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Export.Report;

/// <summary>A task with what the report counts of it.</summary>
/// <param name="Index">Zero-based number in the whole report.</param>
/// <param name="Notice">Zero-based number of its notice.</param>
internal sealed record TaskFacts(int Index, int Notice, TaskRecord Task, IReadOnlyList<Diagnostic> Findings)
{
    /// <summary>The units of the task and of its measures, each role and name once.</summary>
    public IReadOnlyList<TaskUnit> Units { get; } =
    [
        .. Task
            .Units.Concat(Task.Measures.SelectMany(measure => measure.Units))
            .DistinctBy(unit => (unit.Role, UnitGrouping.KeyOf(unit.Name))),
    ];

    /// <summary>The deadline of the task, else those of its measures.</summary>
    public IReadOnlyList<Deadline> Deadlines { get; } =
        Task.Deadline is { } own ? [own] : [.. Task.Measures.Select(measure => measure.Deadline).OfType<Deadline>()];

    /// <summary>The last day of the first deadline that has one.</summary>
    public DateOnly? Date => Deadlines.Select(deadline => deadline.Date).FirstOrDefault(date => date is not null);

    /// <summary>The headings above it in one line.</summary>
    public string Section { get; } = string.Join(" › ", Task.Path.Select(ExportCells.Heading));

    /// <summary>What names the task in a line: label and title, else label and the beginning of its text.</summary>
    public string Label { get; } = Task.Marker + Shorten(Task.Title ?? Task.Text ?? string.Empty);

    private static string Shorten(string text)
    {
        const int Most = 48;
        if (text.Length <= Most)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[Most - 1]) ? Most - 1 : Most;
        return text[..end] + "…";
    }
}

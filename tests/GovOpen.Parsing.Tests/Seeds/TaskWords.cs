using GovOpen.Parsing.Deadlines;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Tasks;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Tests.Seeds;

/// <summary>Says what stands in a notice in a few words, so that an assertion reads like the page.</summary>
internal static class TaskWords
{
    /// <summary>The task of a number in the last part of a kind.</summary>
    public static TaskRecord Task(this Notice notice, PartKind kind, int number) =>
        notice.TasksOf(kind).Single(task => task.Number == number);

    public static IReadOnlyList<TaskRecord> TasksOf(this Notice notice, PartKind kind)
    {
        var part = notice.Parts.Last(part => part.Kind == kind).Id;
        return [.. notice.Tasks.Where(task => task.Part == part)];
    }

    /// <summary>The names of the units of a role, with the origin of those that do not stand in the task itself.</summary>
    public static string Names(this TaskRecord task, UnitRole role) =>
        string.Join(
            ' ',
            task.Units.Where(unit => unit.Role == role)
                .Select(unit => unit.Origin == UnitOrigin.Literal ? unit.Name : $"{unit.Name}<{unit.Origin}")
        );

    public static string Leads(this TaskRecord task) => task.Names(UnitRole.Lead);

    public static string Responsible(this TaskRecord task) => task.Names(UnitRole.Responsible);

    public static IReadOnlyList<string> Headings(this Notice notice, int level) =>
        [.. notice.Outline.Where(entry => entry.Level == level).Select(entry => entry.Marker + entry.Title)];

    public static IReadOnlyList<int?> Numbers(this IEnumerable<TaskRecord> tasks) =>
        [.. tasks.Select(task => task.Number)];

    public static IReadOnlyList<int?> Run(int from, int to) =>
        [.. Enumerable.Range(from, to - from + 1).Select(n => (int?)n)];

    /// <summary>How many of the tasks have a deadline on each date, as "08-31×3", or of each kind without a date.</summary>
    public static string DeadlineCounts(this IEnumerable<TaskRecord> tasks) =>
        string.Join(
            ' ',
            tasks
                .Select(task => task.Deadline)
                .OfType<Deadline>()
                .GroupBy(deadline => deadline.Date?.ToString("yyyy-MM-dd") ?? deadline.Kind.ToString())
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => $"{group.Key}×{group.Count()}")
        );

    /// <summary>The codes of the findings, warnings and errors only.</summary>
    public static IReadOnlyList<string> Warnings(this Notice notice) =>
        [
            .. notice
                .Diagnostics.Where(finding => finding.Rule.Severity > Diagnostics.Severity.Info)
                .Select(finding => $"{finding.Rule.Code} {finding.Message}"),
        ];

    public static string Plain(this EquatableArray<PathEntry> path) =>
        string.Join(" > ", path.Select(entry => entry.Marker + entry.Title));
}

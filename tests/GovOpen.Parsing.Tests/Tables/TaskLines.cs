using System.Text;
using GovOpen.Parsing.Deadlines;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Tasks;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Tests.Tables;

/// <summary>Reads a notice that holds a table, and writes its tasks one a line, as Specs/task-tables.md explains.</summary>
internal static class TaskLines
{
    private const string Title = "2024年政务公开工作任务分工表";

    public static NoticeTrace Read(string kind, string table)
    {
        var isHtml = kind == "html";
        var text = isHtml
            ? $"<html><head><meta charset=utf-8></head><body><h1>{Title}</h1>\n{table}\n</body></html>"
            : $"{Title}\n\n{table}";
        var name = isHtml ? "table.html" : "table.txt";
        return NoticePipeline.Default.Inspect(new SourceFile(name, Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>Why tables were refused, the tasks, the findings but those that a task's line shows itself.</summary>
    public static string Show(NoticeTrace trace)
    {
        var lines = new List<string>();
        lines.AddRange(trace.Tables.Where(table => table.Verdict != "任务表").Select(t => $"refused: {t.Verdict}"));
        lines.AddRange(ShowTasks(trace.Notice));
        lines.AddRange(
            trace
                .Notice.Diagnostics.Where(finding => finding.Rule.Code is not ("GO4002" or "GO4004" or "GO4005"))
                .GroupBy(finding => $"! {finding.Rule.Code} {finding.Message}")
                .Select(group => group.Count() > 1 ? $"{group.Key} x{group.Count()}" : group.Key)
        );
        return string.Join('\n', lines);
    }

    public static IEnumerable<string> ShowTasks(Notice notice, bool withOrigins = true)
    {
        var several = notice.Parts.Count(part => part.Tasks > 0) > 1;
        foreach (var part in notice.Parts.Where(part => part.Tasks > 0))
        {
            if (several)
            {
                yield return $"part {part.Id}: {part.Title}";
            }

            foreach (var task in notice.Tasks.Where(task => task.Part == part.Id))
            {
                yield return string.Join(" | ", Fields(task, withOrigins).OfType<string>());
            }
        }
    }

    private static IEnumerable<string?> Fields(TaskRecord task, bool withOrigins)
    {
        yield return task.Marker ?? "-";
        yield return task.Path.Count == 0 ? null : "@ " + string.Join(" > ", task.Path.Select(Show));
        yield return task.Title is null ? null : $"T {task.Title}";
        yield return task.Text is null ? null : $"X {task.Text}";
        yield return task.Measures.Count == 0
            ? null
            : "M " + string.Join(" / ", task.Measures.Select(measure => measure.Marker + measure.Text));
        foreach (var group in task.Units.GroupBy(unit => unit.Role))
        {
            var role = group.Key.ToString()[..4].ToLowerInvariant();
            yield return $"{role} {string.Join('、', group.Select(unit => Show(unit, withOrigins)))}";
        }

        yield return task.Deadline is { } deadline ? Show(deadline, withOrigins) : null;
        yield return task.Remarks is null ? null : $"N {task.Remarks}";
        yield return task.Confidence < 1 && withOrigins ? $"c {task.Confidence}" : null;
    }

    private static string Show(PathEntry entry) =>
        entry.Marker is null ? entry.Title ?? "" : $"{entry.Marker} {entry.Title}";

    private static string Show(TaskUnit unit, bool withOrigins)
    {
        var kind = unit.Kind == UnitKind.Agency ? "" : $"/{unit.Kind.ToString().ToLowerInvariant()}";
        var origin =
            unit.Origin == UnitOrigin.Literal || !withOrigins ? ""
            : unit.From is null ? $"({unit.Origin.ToString().ToLowerInvariant()})"
            : $"({unit.Origin.ToString().ToLowerInvariant()} {unit.From})";
        return unit.Name + kind + origin;
    }

    private static string Show(Deadline deadline, bool withOrigins)
    {
        var when = deadline.Date is { } date ? $"{date:yyyy-MM-dd}" : deadline.Literal;
        var origin =
            deadline.Origin == DeadlineOrigin.Column || !withOrigins
                ? ""
                : $" ({deadline.Origin.ToString().ToLowerInvariant()})";
        return $"D {deadline.Kind.ToString().ToLowerInvariant()} {when}{origin}";
    }
}

using System.Globalization;
using GovOpen.Parsing.Export;
using GovOpen.Parsing.Tasks;
using GovOpen.Parsing.Units;

namespace GovOpen.Cli.Inspection;

/// <summary>Writes a notice's tasks, each on a line or two.</summary>
internal sealed class TaskView(TextWriter output, int width)
{
    public void Write(Notice notice)
    {
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"== tasks ({notice.Tasks.Count})"));
        foreach (var task in notice.Tasks)
        {
            WriteTask(task);
        }
    }

    private void WriteTask(TaskRecord task)
    {
        var label = $"  {task.Id}  {task.Marker ?? ""} ";
        var text = task.Title ?? task.Text ?? string.Empty;
        output.WriteLine(label + FittedText.OneLine(text, Math.Max(10, width - CellWidth.Of(label))));
        var facts = Facts(task);
        if (facts.Length > 0)
        {
            output.WriteLine("      " + FittedText.OneLine(facts, width - 6));
        }
    }

    private static string Facts(TaskRecord task)
    {
        var facts = new List<string>();
        foreach (var role in task.Units.GroupBy(unit => unit.Role))
        {
            facts.Add($"{ExportNames.Of(role.Key)}: {string.Join('、', role.Select(Name))}");
        }

        if (task.Deadline is { } deadline)
        {
            facts.Add($"{ExportNames.Of(deadline.Kind)} {ExportCells.Date(deadline.Date)} {deadline.Literal}");
        }

        if (!task.Measures.IsEmpty)
        {
            facts.Add(string.Create(CultureInfo.InvariantCulture, $"{task.Measures.Count} measures"));
        }

        if (task.Confidence < 1)
        {
            facts.Add($"confidence {ExportCells.Number(task.Confidence)}");
        }

        return string.Join(" · ", facts);
    }

    private static string Name(TaskUnit unit) =>
        unit.Origin == UnitOrigin.Literal ? unit.Name : $"{unit.Name} ({ExportNames.Of(unit.Origin)})";
}

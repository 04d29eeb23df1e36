using System.Globalization;
using System.Text;
using GovOpen.Parsing.Deadlines;
using GovOpen.Parsing.Tasks;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Tests.Interpretation;

/// <summary>A notice in short lines, as the specs write it.</summary>
internal static class NoticeDigest
{
    public static string Of(Notice notice)
    {
        var lines = new List<string> { Head(notice.Head) };
        foreach (var part in notice.Parts)
        {
            lines.Add($"{part.Kind.ToString().ToLowerInvariant()}: {part.Title ?? "-"}");
            lines.AddRange(notice.Tasks.Where(task => task.Part == part.Id).Select(Task));
        }

        var codes = notice
            .Diagnostics.Select(finding => finding.Rule.Code)
            .Where(code => code.StartsWith("GO2", StringComparison.Ordinal))
            .ToList();
        lines.Add($"findings: {(codes.Count == 0 ? "-" : string.Join(' ', codes))}; unplaced {notice.Ledger.Unplaced}");
        return string.Join('\n', lines);
    }

    private static string Head(NoticeHead head)
    {
        var text = new StringBuilder("head:");
        Append(text, "no", head.DocNumber?.Normalized);
        Append(text, "by", string.Join('、', head.Issuers));
        Append(text, "to", string.Join('、', head.Addressees));
        Append(text, "on", head.IssuedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Append(text, "year", head.Year?.ToString(CultureInfo.InvariantCulture));
        Append(text, "attachments", string.Join('、', head.Attachments));
        return text.ToString();
    }

    private static string Task(TaskRecord task)
    {
        var text = new StringBuilder("- ");
        text.AppendJoin(" / ", task.Path.Select(entry => entry.Marker + entry.Title).Append(task.Marker));
        text.Append(CultureInfo.InvariantCulture, $" [{task.Title}] {task.Text}");
        foreach (var unit in task.Units)
        {
            var origin = unit.Origin == UnitOrigin.Literal ? "" : $" ({unit.Origin.ToString().ToLowerInvariant()})";
            text.Append(
                CultureInfo.InvariantCulture,
                $" | {unit.Role.ToString().ToLowerInvariant()} {unit.Name}{origin}"
            );
        }

        if (task.Deadline is { } deadline)
        {
            var value =
                deadline.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                ?? deadline.Kind.ToString().ToLowerInvariant();
            text.Append(CultureInfo.InvariantCulture, $" | {value}");
        }

        if (task.Measures.Count > 0)
        {
            text.Append(" | ").AppendJoin(' ', task.Measures.Select(measure => measure.Marker));
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            text.Append(CultureInfo.InvariantCulture, $" {name} {value};");
        }
    }
}

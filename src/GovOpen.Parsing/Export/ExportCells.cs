using System.Globalization;
using GovOpen.Parsing.Deadlines;
using GovOpen.Parsing.Tasks;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Export;

/// <summary>The cells of flat outputs that hold more than a member of the model.</summary>
internal static class ExportCells
{
    /// <summary>How many headings have a column of their own.</summary>
    private const int SectionColumns = 3;

    public static string Join(IEnumerable<string> values) => string.Join('；', values);

    public static string? Date(DateOnly? date) => date?.ToString("O", CultureInfo.InvariantCulture);

    public static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    public static string Number(decimal number) => number.ToString("0.##########", CultureInfo.InvariantCulture);

    public static NoticePart? PartOf(ExportRow row)
    {
        foreach (var part in row.Notice.Parts.AsSpan())
        {
            if (part.Id == row.Task.Part)
            {
                return part;
            }
        }

        return null;
    }

    public static string? PartKind(ExportRow row) => PartOf(row) is { } part ? ExportNames.Of(part.Kind) : null;

    /// <summary>A heading above the task: the innermost three have a column each, those further out share the first.</summary>
    /// <param name="index">Zero-based column.</param>
    public static string? Section(ExportRow row, int index)
    {
        var path = row.Task.Path;
        var extra = Math.Max(0, path.Count - SectionColumns);
        return index + extra >= path.Count ? null
            : index > 0 || extra == 0 ? Heading(path[index + extra])
            : string.Join(" / ", path.Take(extra + 1).Select(Heading));
    }

    /// <summary>A heading as one reads it: 一、加强公开, and 1 加强公开 where the label is a bare number.</summary>
    public static string Heading(PathEntry entry) =>
        entry.Marker is not { Length: > 0 } marker ? entry.Title ?? string.Empty
        : string.IsNullOrEmpty(entry.Title) ? marker
        : char.IsLetterOrDigit(marker[^1]) ? $"{marker} {entry.Title}"
        : marker + entry.Title;

    public static string Measures(ExportRow row) =>
        row.Measure is { } measure ? measure.Marker + measure.Text
        : row.Task.Measures.IsEmpty ? string.Empty
        : Join(row.Task.Measures.Select(each => each.Marker + each.Text));

    public static string Units(ExportRow row, UnitRole role) =>
        Join(row.Units.Where(unit => unit.Role == role).Select(unit => unit.Name));

    /// <summary>The time limit of the row: the measure's own where it has one, else the task's.</summary>
    public static Deadline? DeadlineOf(ExportRow row) => row.Measure?.Deadline ?? row.Task.Deadline;

    public static SourceSpan? PlaceOf(ExportRow row) => row.Task.At.IsEmpty ? null : row.Task.At[0];

    public static string Codes(ExportRow row)
    {
        var findings = row.Notice.Diagnostics;
        return findings.IsEmpty
            ? string.Empty
            : Join(
                findings.Where(finding => finding.Task == row.Task.Id).Select(finding => finding.Rule.Code).Distinct()
            );
    }
}

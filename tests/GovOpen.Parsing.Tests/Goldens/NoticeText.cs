using System.Globalization;
using System.Text;
using GovOpen.Parsing.Deadlines;
using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Export;
using GovOpen.Parsing.Tasks;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Tests.Goldens;

/// <summary>Writes a notice for people who compare goldens: a few lines a task, nothing that the source's layout alone decides.</summary>
internal static class NoticeText
{
    private const int Shown = 60;

    public static string Outline(Notice notice)
    {
        var text = new StringBuilder();
        var head = notice.Head;
        Line(text, $"{head.Title ?? "—"}");
        Line(
            text,
            $"number {head.DocNumber?.Normalized ?? "—"}; issued {Day(head.IssuedOn)}; published {Day(head.PublishedOn)}; printed {Day(head.PrintedOn)}; year {head.Year}"
        );
        Line(
            text,
            $"issuers {Join(head.Issuers)}; addressees {Join(head.Addressees)}; release {head.Release ?? "—"}; index {head.IndexNumber ?? "—"}"
        );
        Line(
            text,
            $"attachments {Join(head.Attachments)}; rules {Join(head.Rules.Select(rule => $"{rule.Kind} {rule.Quote}"))}"
        );
        foreach (var basis in head.Basis)
        {
            Line(text, $"{basis.Relation} 《{basis.Title}》{basis.DocNumber}");
        }

        var account = notice.Ledger;
        Line(
            text,
            $"ledger {account.Characters} = task {account.Task} + outline {account.Outline} + head {account.Head}"
                + $" + prose {account.Prose} + furniture {account.Furniture} + unplaced {account.Unplaced}"
        );
        foreach (var part in notice.Parts)
        {
            Line(text, $"\n{part.Id} {ExportNames.Of(part.Kind)} {part.Title ?? "—"} ({part.Tasks} tasks)");
            foreach (var entry in notice.Outline.Where(entry => entry.Part == part.Id))
            {
                Line(
                    text,
                    $"{new string(' ', 2 * entry.Level)}{entry.Marker}{entry.Title} [{entry.Scheme ?? "—"} {entry.Number}]"
                );
            }
        }

        return text.ToString();
    }

    public static string Tasks(Notice notice)
    {
        var text = new StringBuilder();
        foreach (var task in notice.Tasks)
        {
            var path = string.Join(" > ", task.Path.Select(entry => entry.Marker + entry.Title));
            Line(
                text,
                $"{task.Id} {task.Marker} [{task.Scheme ?? "—"} {task.Number}] line {task.At[0].Line}, confidence {task.Confidence.ToString(CultureInfo.InvariantCulture)}"
            );
            Line(text, $"  path: {path}", path);
            Line(text, $"  title: {task.Title}", task.Title);
            Line(text, $"  text: {Short(task.Text)}", task.Text);
            foreach (var measure in task.Measures)
            {
                Line(text, $"  - {measure.Marker}{Short(measure.Text)}{Units(measure.Units)}{Time(measure.Deadline)}");
            }

            Line(text, $"  units:{Units(task.Units)}", Units(task.Units));
            Line(text, $"  deadline:{Time(task.Deadline)}", Time(task.Deadline));
            var times = string.Concat(task.Times.Select(Time));
            Line(text, $"  times:{times}", times);
            Line(text, $"  remarks: {task.Remarks}", task.Remarks);
        }

        return text.ToString();
    }

    public static string Diagnostics(Notice notice)
    {
        var text = new StringBuilder();
        foreach (var finding in notice.Diagnostics)
        {
            var line = finding.At is { } at ? $"{notice.Plane.LineAt(at.Start)}" : "—";
            Line(text, $"{line}: {finding.Rule.Severity} {finding.Rule.Code} {finding.Message} {finding.Task}");
        }

        foreach (
            var span in notice.Ledger.Spans.Where(span =>
                span.Class is LedgerClass.Furniture or LedgerClass.Prose or LedgerClass.Unplaced
            )
        )
        {
            Line(text, $"{span.Line}: {span.Class} ({span.Reason ?? "—"}) {Short(span.Quote)}");
        }

        return text.ToString();
    }

    private static string Units(IEnumerable<TaskUnit> units) =>
        string.Concat(
            units.Select(unit =>
            {
                var kind = unit.Kind == UnitKind.Agency ? "" : $"/{ExportNames.Of(unit.Kind)}";
                var origin = unit.Origin == UnitOrigin.Literal ? "" : $" ({unit.Origin} {unit.From})";
                var literal = unit.Literal == unit.Name ? "" : $" “{unit.Literal}”";
                return $" {ExportNames.Of(unit.Role)} {unit.Name}{kind}{literal}{origin};";
            })
        );

    private static string Time(Deadline? deadline)
    {
        if (deadline is null)
        {
            return "";
        }

        var text = new StringBuilder($" {deadline.Kind} “{deadline.Literal}”");
        Add(text, " from ", deadline.Start is null ? null : Day(deadline.Start));
        Add(text, " until ", deadline.Date is null ? null : Day(deadline.Date));
        Add(text, " every ", deadline.Every);
        Add(text, " at least ", deadline.MinCount?.ToString(CultureInfo.InvariantCulture));
        Add(text, " after ", deadline.Event);
        Add(text, " plus ", deadline.Offset is { } offset ? $"{offset.N} {offset.Unit}" : null);
        return text.Append(
                CultureInfo.InvariantCulture,
                $" ({deadline.Origin}, year {deadline.YearFrom?.ToString() ?? "—"});"
            )
            .ToString();
    }

    private static void Add(StringBuilder text, string name, string? value)
    {
        if (value is not null)
        {
            text.Append(name).Append(value);
        }
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "—";

    private static string Join(IEnumerable<string> values) => string.Join(" | ", values.DefaultIfEmpty("—"));

    // The ends of a long text and its length: what a reading would lose, it loses there.
    private static string Short(string? text)
    {
        var flat = (text ?? "").ReplaceLineEndings("⏎").Replace('\t', '→');
        return flat.Length <= Shown ? flat : $"{flat[..(Shown / 2)]}…{flat[^(Shown / 2)..]} ({flat.Length})";
    }

    private static void Line(StringBuilder text, string line) => text.Append(line.TrimEnd()).Append('\n');

    private static void Line(StringBuilder text, string line, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            Line(text, line);
        }
    }
}

using System.Text;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Tasks;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Tests.Ledgers;

/// <summary>What holds for every notice, whatever the input. Each law says in words how it is broken.</summary>
internal static class LedgerLaws
{
    /// <summary>The laws that a notice breaks; none, as it should be.</summary>
    public static IEnumerable<string> Broken(Notice notice) =>
        [
            .. Sums(notice),
            .. Spans(notice),
            .. Places(notice),
            .. Names(notice),
            .. notice.Source.Format is DocumentFormat.Text or DocumentFormat.Pdf ? Shown(notice) : [],
        ];

    /// <summary>Where title, text and places of a task do not agree.</summary>
    public static IEnumerable<string> Disagreements(Notice notice) =>
        notice.Tasks.SelectMany(task => Texts(notice, task));

    private static IEnumerable<string> Sums(Notice notice)
    {
        var account = notice.Ledger;
        var sum = account.Task + account.Outline + account.Head + account.Prose + account.Furniture + account.Unplaced;
        if (sum != account.Characters)
        {
            yield return $"the classes add up to {sum} of {account.Characters} characters";
        }

        var counts = notice.Tasks.CountBy(task => task.Part).ToDictionary(StringComparer.Ordinal);
        foreach (var part in notice.Parts.Where(part => part.Tasks != counts.GetValueOrDefault(part.Id)))
        {
            yield return $"part {part.Id} says that it has {part.Tasks} tasks";
        }
    }

    // Plain text shows every character that it holds; so does the text of pages, less the signs of pictures.
    private static IEnumerable<string> Shown(Notice notice)
    {
        var visible = Visible(notice.Plane.Text.Replace("\uFFFC", "", StringComparison.Ordinal));
        if (visible != notice.Ledger.Characters)
        {
            yield return $"{notice.Ledger.Characters} characters in the ledger, {visible} in the text";
        }
    }

    private static IEnumerable<string> Spans(Notice notice)
    {
        var end = 0;
        var shown = 0;
        foreach (var span in notice.Ledger.Spans)
        {
            if (span.Start < end || span.End <= span.Start || span.End > notice.Plane.Text.Length)
            {
                yield return $"span {span.Start}–{span.End} behind {end}";
                yield break;
            }

            end = span.End;
            var source = notice.Plane.Quote(new(span.Start, span.End));
            shown += Visible(source);
            if (span.Quote is not null && span.Quote != source)
            {
                yield return $"span {span.Start}–{span.End} quotes {span.Quote}";
            }

            if (span.Quote is null && span.Class is not (LedgerClass.Task or LedgerClass.Outline))
            {
                yield return $"span {span.Start}–{span.End} of class {span.Class} has no quote";
            }

            if (span.Line != Line(notice, span.Start))
            {
                yield return $"span {span.Start}–{span.End} names line {span.Line}";
            }
        }

        if (notice.Source.Format == DocumentFormat.Text && shown != notice.Ledger.Characters)
        {
            yield return $"the spans hold {shown} of {notice.Ledger.Characters} characters";
        }
    }

    private static IEnumerable<string> Places(Notice notice)
    {
        var places = notice
            .Tasks.SelectMany(task => task.At.Select(at => (Owner: task.Id, At: at)))
            .Concat(notice.Outline.SelectMany(entry => entry.At.Select(at => (Owner: entry.Id, At: at))));
        foreach (var (owner, at) in places)
        {
            if (!IsRange(notice, at.Start, at.End) || at.Quote != notice.Plane.Quote(new(at.Start, at.End)))
            {
                yield return $"{owner}: {at.Start}–{at.End} is not “{at.Quote}”";
            }
            else if (at.Line != Line(notice, at.Start) || at.Page != notice.Plane.PageAt(at.Start))
            {
                yield return $"{owner}: {at.Start}–{at.End} names line {at.Line}";
            }
        }

        foreach (var finding in notice.Diagnostics)
        {
            if (
                finding.At is { } range
                && (range.Start < 0 || range.End < range.Start || range.End > notice.Plane.Text.Length)
            )
            {
                yield return $"{finding.Rule.Code} lies at {range.Start}–{range.End}";
            }
        }
    }

    private static IEnumerable<string> Names(Notice notice)
    {
        var tasks = notice.Tasks.Select(task => task.Id).ToHashSet(StringComparer.Ordinal);
        var entries = notice.Outline.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        var parts = notice.Parts.Select(part => part.Id).ToHashSet(StringComparer.Ordinal);
        if (tasks.Count != notice.Tasks.Count || parts.Count != notice.Parts.Count)
        {
            yield return "an id stands twice";
        }

        foreach (var task in notice.Tasks)
        {
            if (!parts.Contains(task.Part) || task.At.IsEmpty)
            {
                yield return $"{task.Id} is of part {task.Part} and stands at {task.At.Count} places";
            }

            foreach (var unit in task.Units.Where(unit => unit.From is { } from && !tasks.Contains(from)))
            {
                yield return $"{task.Id} has {unit.Name} from {unit.From}";
            }
        }

        foreach (var entry in notice.Outline)
        {
            if (
                entry.Parent is { } parent
                && !(entries.TryGetValue(parent, out var above) && above.Level < entry.Level)
            )
            {
                yield return $"{entry.Id} of level {entry.Level} stands under {parent}";
            }
        }

        foreach (var finding in notice.Diagnostics.Where(finding => finding.Task is { } task && !tasks.Contains(task)))
        {
            yield return $"{finding.Rule.Code} is about {finding.Task}";
        }
    }

    // Title and text never overlap, and hold no character that the task's places do not hold.
    private static IEnumerable<string> Texts(Notice notice, TaskRecord task)
    {
        if (task.Title is null && task.Text is null)
        {
            yield return $"{task.Id} has no words";
        }

        var ordered = task.At.OrderBy(at => at.Start).ToList();
        if (ordered.Zip(ordered.Skip(1)).Any(pair => pair.First.End > pair.Second.Start))
        {
            yield return $"{task.Id} names a place twice";
        }

        if (notice.Source.Format == DocumentFormat.Text && Excess(task, ordered) is { } excess)
        {
            yield return $"{task.Id} has “{excess}” more often than its places";
        }
    }

    private static string? Excess(TaskRecord task, IEnumerable<SourceSpan> places)
    {
        var stock = new Dictionary<Rune, int>();
        foreach (var rune in places.SelectMany(at => at.Quote.EnumerateRunes()))
        {
            stock[rune] = stock.GetValueOrDefault(rune) + 1;
        }

        foreach (var rune in (task.Marker + task.Title + task.Text).EnumerateRunes())
        {
            var left = stock.GetValueOrDefault(rune) - 1;
            stock[rune] = left;
            if (left < 0 && !Rune.IsWhiteSpace(rune))
            {
                return rune.ToString();
            }
        }

        return null;
    }

    // Formats with pages have no lines.
    private static int? Line(Notice notice, int offset) =>
        notice.Plane.PageCount is null ? notice.Plane.LineAt(offset) : null;

    private static bool IsRange(Notice notice, int start, int end) =>
        start >= 0 && end > start && end <= notice.Plane.Text.Length;

    /// <summary>The visible characters of a text, a surrogate pair counted once.</summary>
    public static int Visible(string text)
    {
        var count = 0;
        foreach (var c in text)
        {
            count += HanText.IsVisible(c) && !char.IsLowSurrogate(c) ? 1 : 0;
        }

        return count;
    }
}

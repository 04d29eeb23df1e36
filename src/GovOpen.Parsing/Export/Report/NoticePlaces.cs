using GovOpen.Parsing.Deadlines;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Parsing.Export.Report;

/// <summary>
/// Finds the words of a notice's values in its reading text: inside the places of the task, then of the task that a value
/// was filled down from, then of the headings above. Made for one notice; asked in the order of its tasks.
/// </summary>
internal sealed class NoticePlaces
{
    /// <summary>How many characters may be looked through for one notice; values past that are shown by their task's passage.</summary>
    private const long MostWork = 400_000_000;

    /// <summary>How far behind a heading its note may stand.</summary>
    private const int NoteLength = 400;

    private static readonly char[] Separators = ['\n', '；'];

    private readonly ReadingText reading;
    private readonly Dictionary<string, Passage> passages = new(StringComparer.Ordinal);
    private readonly ILookup<(string Part, string? Marker, string? Title), OutlineEntry> headings;
    private readonly Dictionary<string, Place> deadlines = new(StringComparer.Ordinal);
    private Passage? whole;
    private long work;

    public NoticePlaces(Notice notice, ReadingText reading)
    {
        this.reading = reading;
        headings = notice.Outline.ToLookup(entry => (entry.Part, entry.Marker, entry.Title));
        foreach (var task in notice.Tasks)
        {
            passages.TryAdd(task.Id, PassageOf(task.At));
        }
    }

    /// <summary>Everything that a task was read from.</summary>
    public Place OfTask(TaskRecord task) => new(passages[task.Id].Ranges, IsExact: true);

    /// <summary>Words of the task's own: its title, its text, a measure, a remark.</summary>
    public Place OfWords(TaskRecord task, string words) => Find(passages[task.Id], words) ?? Near(task);

    /// <summary>Remarks: the words of several cells, a line each, some behind the label of their column.</summary>
    public Place OfRemarks(TaskRecord task, string remarks)
    {
        var found = new List<TextRange>();
        foreach (var line in remarks.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            var words = Find(passages[task.Id], line) ?? Find(passages[task.Id], line[(line.IndexOf('：') + 1)..]);
            if (words is null)
            {
                return OfWords(task, remarks);
            }

            found.AddRange(words.Ranges);
        }

        return found.Count > 0 ? new(found, IsExact: true) : Near(task);
    }

    public Place OfHeading(TaskRecord task, PathEntry entry)
    {
        var start = task.At.IsEmpty ? int.MaxValue : task.At[0].Start;
        var above = headings[(task.Part, entry.Marker, entry.Title)].Where(found => !found.At.IsEmpty).ToList();
        var heading = above.LastOrDefault(found => found.At[0].Start <= start) ?? above.FirstOrDefault();
        return heading is null ? OfWords(task, entry.Marker + entry.Title) : new(PassageOf(heading.At).Ranges, true);
    }

    public Place OfUnit(TaskRecord task, TaskUnit unit) =>
        Find(passages[task.Id], unit.Literal)
        ?? (unit.From is { } from && passages.TryGetValue(from, out var donor) ? Find(donor, unit.Literal) : null)
        ?? FindAbove(task, unit.Literal)
        ?? Near(task);

    public Place OfDeadline(TaskRecord task, Deadline deadline)
    {
        var place =
            Find(passages[task.Id], deadline.Literal)
            ?? FromAbove(deadline)
            ?? FindAbove(task, deadline.Literal)
            ?? Near(task);
        if (place.IsExact)
        {
            // The next rows of a merged or blank cell mean these words.
            deadlines[deadline.Literal] = place;
        }

        return place;
    }

    /// <summary>A range of the plane.</summary>
    public Place OfRange(TextRange range) => new([.. reading.Map(range)], IsExact: true);

    /// <summary>Words of the head, where they first stand; null where they do not, as when a title runs over several lines.</summary>
    public Place? OfHead(string words)
    {
        whole ??= new(reading.Value, [new(0, reading.Value.Length)]);
        return Find(whole, words);
    }

    private Place? FromAbove(Deadline deadline) =>
        deadline.Origin is DeadlineOrigin.Merged or DeadlineOrigin.Inherited
            ? deadlines.GetValueOrDefault(deadline.Literal)
            : null;

    // A note behind a heading governs its items: it stands right before or behind the heading's own words.
    private Place? FindAbove(TaskRecord task, string words)
    {
        foreach (var entry in task.Path.Reverse())
        {
            if (OfHeading(task, entry) is { IsExact: true } heading)
            {
                var last = heading.Ranges.Count > 0 ? heading.Ranges[^1] : default;
                var end = reading.Value.IndexOf('\n', last.End);
                var line = new TextRange(
                    last.Start,
                    Math.Min(end < 0 ? reading.Value.Length : end, last.End + NoteLength)
                );
                if (Find(new(reading.Value, [line]), words) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }

    private Place Near(TaskRecord task) => new(passages[task.Id].Ranges, IsExact: false);

    private Place? Find(Passage passage, string words)
    {
        work += passage.Count;
        return work <= MostWork && passage.Find(words) is { } found ? new(found, IsExact: true) : null;
    }

    private Passage PassageOf(EquatableArray<SourceSpan> at) =>
        new(reading.Value, [.. at.SelectMany(span => reading.Map(new(span.Start, span.End)))]);
}

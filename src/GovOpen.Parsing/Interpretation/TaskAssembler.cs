using GovOpen.Parsing.Deadlines;
using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Structure;
using GovOpen.Parsing.Tasks;
using GovOpen.Parsing.Text;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Interpretation;

/// <summary>Reads the words of a draft — notes, measures, times, units — and makes the task. The same for prose and tables.</summary>
internal static class TaskAssembler
{
    private const int ShortestLabel = 2;
    private const int LongestLabel = 8;

    public static TaskRecord Assemble(TaskDraft draft, NoticeContext context)
    {
        var notes = TakeNotes(draft, context);
        var measures = ReadMeasures(draft, notes, context);
        AddUnitsOfSentence(draft, context);
        var times = TaskTimes.Take(draft, context);
        return new()
        {
            Id = draft.Id,
            Part = draft.Part,
            Marker = draft.Marker,
            Scheme = draft.Scheme?.Name,
            Number = draft.Number,
            Path = draft.Path.ToEquatableArray(),
            Title = SourceTextJoin.CleanOrNull(draft.Title),
            Text = SourceTextJoin.CleanOrNull(draft.Text),
            Measures = measures.ToEquatableArray(),
            Units = new(ByRule(draft.Units, context)),
            Deadline = draft.Deadline,
            Times = AllTimes(times, draft.FurtherTimes),
            Remarks = draft.Remarks,
            At = draft.At.ToEquatableArray(),
            Confidence = Math.Round(draft.Confidence, 2, MidpointRounding.AwayFromZero),
            Inherited = draft.Inherited?.ToEquatableArray() ?? [],
        };
    }

    private static EquatableArray<Deadline> AllTimes(List<DeadlineReading> times, List<Deadline>? further)
    {
        var all = times.ConvertAll(static time => time.Deadline);
        all.AddRange(further ?? []);
        return all.ToEquatableArray();
    }

    /// <summary>Adds the units of a list to a draft, with what was odd about them.</summary>
    public static void AddUnits(TaskDraft draft, List<TaskUnit> units)
    {
        foreach (var unit in units)
        {
            if (!Names(draft.Units, unit))
            {
                draft.Units.Add(unit);
            }
        }
    }

    private static bool Names(List<TaskUnit> units, TaskUnit unit)
    {
        foreach (var known in units)
        {
            if (known.Role == unit.Role && known.Name == unit.Name)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The units that a list or note names in so many words.</summary>
    public static List<TaskUnit> ToUnits(IReadOnlyList<UnitMention> mentions)
    {
        var units = new List<TaskUnit>(mentions.Count);
        for (var i = 0; i < mentions.Count; i++)
        {
            units.Add(ToUnit(mentions[i]));
        }

        return units;
    }

    public static TaskUnit ToUnit(UnitMention mention, UnitOrigin origin = UnitOrigin.Literal) =>
        new(mention.Role, mention.Literal, mention.Name, mention.Kind, origin, null);

    private static List<NoteReading> TakeNotes(TaskDraft draft, NoticeContext context)
    {
        var readings = new List<NoteReading>();
        draft.Title = TakeNotesOf(draft.Title, draft, context, readings, isText: false);
        draft.Text = TakeNotesOf(draft.Text, draft, context, readings, isText: true);
        return readings;
    }

    private static SourceText TakeNotesOf(
        SourceText text,
        TaskDraft draft,
        NoticeContext context,
        List<NoteReading> readings,
        bool isText
    )
    {
        var notes = ItemNotes.FindAll(text);
        notes = notes.Count == 0 && context.EndsWithUnits ? DutyNoteGrammar.FindByHabit(text) : notes;
        if (notes.Count == 0)
        {
            return text;
        }

        var removed = 0;
        foreach (var note in notes)
        {
            var units = ToUnits(note.Units);
            AddUnits(draft, units);
            foreach (var finding in note.Findings)
            {
                var words = text.Slice(note.Start, note.Length);
                if (finding == GrammarRules.UnitRefersElsewhere && DittoNotes.GiveUnits(draft, words, units, context))
                {
                    continue;
                }

                draft.Guess(context, finding, $"{finding.Title}：{HanText.Clean(words.Value)}", words);
            }

            var deadline = DeadlineOfNote(note, text, draft, context);
            draft.Deadline ??= deadline;
            if (isText)
            {
                readings.Add(new(note.Start - removed, units, deadline));
            }

            removed += note.Length;
        }

        return ItemNotes.Without(text, notes);
    }

    private static Deadline? DeadlineOfNote(DutyNote note, SourceText text, TaskDraft draft, NoticeContext context)
    {
        if (note.DeadlineStart < 0 || note.DeadlineLength <= 0)
        {
            return null;
        }

        var words = text.Slice(note.DeadlineStart, note.DeadlineLength);
        if (Ditto.Stands(words.FoldedSpan))
        {
            return DittoNotes.DeadlineAbove(draft, words, context);
        }

        return TaskTimes.ReadField(words, DeadlineOrigin.Note, context.Years, draft, context);
    }

    // A note that stands inside one measure is that measure's own, where there are several notes.
    private static List<Measure> ReadMeasures(TaskDraft draft, List<NoteReading> notes, NoticeContext context)
    {
        if (MeasureSplitter.Split(draft.Text.FoldedSpan) is not { } ranges)
        {
            return [];
        }

        var measures = new List<Measure>(ranges.Count);
        foreach (var range in ranges)
        {
            List<NoteReading>? own = notes.Count > 1 ? NotesWithin(range, notes) : null;
            var words = draft.Text.Slice(range.Marker.End, range.End - range.Marker.End);
            measures.Add(
                new(
                    HanText.Clean(draft.Text.Value.Substring(range.Marker.Start, range.Marker.Length)),
                    range.Marker.Number,
                    HanText.Clean(words.Value).TrimStart('，', ',', '：', ':')
                )
                {
                    Units = own is null ? [] : own.SelectMany(note => note.Units).ToEquatableArray(),
                    Deadline =
                        own?.Select(note => note.Deadline).FirstOrDefault(deadline => deadline is not null)
                        ?? TaskTimes.DeadlineOf(words, context),
                }
            );
        }

        return measures;
    }

    private static List<NoteReading> NotesWithin(MeasureRange range, List<NoteReading> notes) =>
        notes.FindAll(note => note.At > range.Marker.Start && note.At <= range.End);

    private static void AddUnitsOfSentence(TaskDraft draft, NoticeContext context)
    {
        if (draft.Units.Count > 0 || !context.SentencesNameUnits)
        {
            return;
        }

        AddGuessed(DutyNoteGrammar.FindInSentence(draft.Text.Value), draft.Text, draft, context);
        AddGuessed(DutyNoteGrammar.FindInSentence(draft.Title.Value), draft.Title, draft, context);
        // 县财政局：编制预算。: a title that is nothing but who acts; or 一、县财政局 above 存在问题：…
        if (draft.Title.FoldedSpan is [.., ':'] || BeginsWithLabel(draft.Text.FoldedSpan))
        {
            AddGuessed(DutyNoteGrammar.FindInHeading(draft.Title.Value), draft.Title, draft, context);
        }
    }

    private static bool BeginsWithLabel(ReadOnlySpan<char> text) =>
        text[..Math.Min(text.Length, LongestLabel + 1)].IndexOf(':') >= ShortestLabel;

    private static void AddGuessed(
        IReadOnlyList<UnitMention> mentions,
        SourceText words,
        TaskDraft draft,
        NoticeContext context
    )
    {
        foreach (var mention in draft.Units.Count > 0 ? [] : mentions)
        {
            AddUnits(draft, [ToUnit(mention)]);
            draft.Guess(
                context,
                GrammarRules.UnitInSentence,
                $"{GrammarRules.UnitInSentence.Title}：{mention.Literal}",
                words.Slice(mention.Start, mention.Length)
            );
        }
    }

    // What a rule of the document says of who leads.
    private static TaskUnit[] ByRule(List<TaskUnit> units, NoticeContext context)
    {
        TaskUnit[] ruled = [.. units];
        if (context.LeadMark is { } mark)
        {
            for (var i = 0; i < ruled.Length; i++)
            {
                ruled[i] = ruled[i].Name.Contains(mark) ? Leading(ruled[i], mark) : ruled[i];
            }

            return ruled;
        }

        var first =
            context.FirstUnitLeads && !units.Exists(static unit => unit.Role == UnitRole.Lead)
                ? units.FindIndex(static unit => unit.Role == UnitRole.Responsible)
                : -1;
        if (first >= 0)
        {
            ruled[first] = ruled[first] with { Role = UnitRole.Lead, Origin = UnitOrigin.Rule };
        }

        return ruled;
    }

    private static TaskUnit Leading(TaskUnit unit, char mark) =>
        unit with
        {
            Name = unit.Name.Trim(mark),
            Role = unit.Role == UnitRole.Responsible ? UnitRole.Lead : unit.Role,
            Origin = UnitOrigin.Rule,
        };

    private readonly record struct NoteReading(int At, List<TaskUnit> Units, Deadline? Deadline);
}

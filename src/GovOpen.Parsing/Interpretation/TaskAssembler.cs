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

    /// <summary>No time that is a whole text is longer. UTF-16 code units.</summary>
    private const int LongestTime = 40;

    private static readonly WordSet Duties = new([
        "开展",
        "组织",
        "对",
        "集中",
        "召开",
        "进行",
        "实施",
        "举办",
        "完成",
        "全面",
        "在",
        "为",
        "由",
    ]);

    public static TaskRecord Assemble(TaskDraft draft, NoticeContext context)
    {
        var notes = TakeNotes(draft, context);
        var measures = ReadMeasures(draft, notes, context);
        AddUnitsOfSentence(draft, context);
        var times = FindTimes(draft.Title, context);
        // What the title says holds for the whole task.
        draft.Deadline ??= TakeDeadlineOfText(draft, times, context);
        AddTimes(times, draft.Text, context);
        draft.Deadline ??= TakeDeadlineOfText(draft, times, context) ?? DeadlineThatIsText(draft, context);
        draft.Deadline ??= TimeInTitle(draft, context) ?? PeriodAhead(draft, context);
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
            Units = ApplyFirstLeads(draft.Units, context).ToEquatableArray(),
            Deadline = draft.Deadline,
            Times = AllTimes(times, draft.FurtherTimes),
            Remarks = draft.Remarks,
            At = draft.At.ToEquatableArray(),
            Confidence = Math.Round(draft.Confidence, 2, MidpointRounding.AwayFromZero),
            Inherited = draft.Inherited?.ToEquatableArray() ?? [],
        };
    }

    private static EquatableArray<Deadline> AllTimes(List<DeadlineReading> times, List<Deadline>? further) =>
        times.Count == 0 && further is null ? [] : [.. times.Select(static time => time.Deadline), .. further ?? []];

    /// <summary>Adds the units of a list to a draft, with what was odd about them.</summary>
    public static void AddUnits(TaskDraft draft, IEnumerable<TaskUnit> units)
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

    public static TaskUnit ToUnit(UnitMention mention, UnitOrigin origin = UnitOrigin.Literal, string? from = null) =>
        new(mention.Role, mention.Literal, mention.Name, mention.Kind, origin, from);

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
            var units = note.Units.Select(mention => ToUnit(mention)).ToList();
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

        return SourceTextJoin.Without(text, notes.Select(note => (note.Start, note.Length)));
    }

    private static Deadline? DeadlineOfNote(DutyNote note, SourceText text, TaskDraft draft, NoticeContext context)
    {
        if (note.DeadlineStart < 0 || note.DeadlineLength <= 0)
        {
            return null;
        }

        var words = text.Slice(note.DeadlineStart, note.DeadlineLength);
        if (Ditto.Stands(words.Folded))
        {
            return DittoNotes.DeadlineAbove(draft, words, context);
        }

        return ReadDeadlineField(words, DeadlineOrigin.Note, context.Years, draft, context);
    }

    /// <summary>Reads a field that holds a deadline and nothing else.</summary>
    public static Deadline? ReadDeadlineField(
        SourceText words,
        DeadlineOrigin origin,
        YearContext years,
        TaskDraft draft,
        NoticeContext context
    )
    {
        if (DeadlineGrammar.ReadField(words.Value, years) is not { } reading)
        {
            return null;
        }

        if (reading.Finding is { } finding)
        {
            draft.Guess(context, finding, $"{finding.Title}：{HanText.Clean(words.Value)}", words);
        }

        foreach (var other in reading.Others)
        {
            draft.AddTime(other with { Origin = origin });
        }

        return reading.Deadline with
        {
            Origin = origin,
        };
    }

    // A note that stands inside one measure is that measure's own, where there are several notes.
    private static List<Measure> ReadMeasures(TaskDraft draft, List<NoteReading> notes, NoticeContext context)
    {
        var measures = new List<Measure>();
        foreach (var range in MeasureSplitter.Split(draft.Text.Folded))
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
                        ?? DeadlineOfText(FindTimes(words, context)),
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
        if (draft.Title.Folded is [.., ':'] || BeginsWithLabel(draft.Text.Folded))
        {
            AddGuessed(DutyNoteGrammar.FindInHeading(draft.Title.Value), draft.Title, draft, context);
        }
    }

    private static bool BeginsWithLabel(string text) =>
        text.AsSpan(0, Math.Min(text.Length, LongestLabel + 1)).IndexOf(':') >= ShortestLabel;

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

    private static List<DeadlineReading> FindTimes(SourceText text, NoticeContext context)
    {
        var times = new List<DeadlineReading>();
        AddTimes(times, text, context);
        return times;
    }

    private static void AddTimes(List<DeadlineReading> times, SourceText text, NoticeContext context)
    {
        foreach (var reading in DeadlineGrammar.FindAll(text.Value, context.Years))
        {
            times.Add(reading with { Deadline = reading.Deadline with { Origin = DeadlineOrigin.Text } });
        }
    }

    private static Deadline? TakeDeadlineOfText(TaskDraft draft, List<DeadlineReading> times, NoticeContext context)
    {
        var deadline = DeadlineOfText(times);
        if (deadline is not null && times.Find(time => time.Deadline == deadline)?.Finding is { } finding)
        {
            draft.Guess(context, finding, $"{finding.Title}：{deadline.Literal}", draft.Text);
        }

        return deadline;
    }

    // （一）准备阶段：10月1日至10月31日。
    private static Deadline? DeadlineThatIsText(TaskDraft draft, NoticeContext context) =>
        draft.Title.Length > 0
        && draft.Text.Length is > 0 and <= LongestTime
        && DeadlineGrammar.IsDeadline(draft.Text.Value)
        && DeadlineGrammar.ReadField(draft.Text.Value, context.Years)
            is { Deadline.Kind: DeadlineKind.By or DeadlineKind.Period }
            ? ReadDeadlineField(draft.Text, DeadlineOrigin.Text, context.Years, draft, context)
            : null;

    // （二）集中攻坚。9月1日至10月20日，对重大隐患挂牌督办。 11月至次年3月开展专项检查。 Not: 1-3月，产值同比增长6%。
    private static Deadline? PeriodAhead(TaskDraft draft, NoticeContext context)
    {
        var text = draft.Text.Folded;
        if (text.Length == 0 || !char.IsAsciiDigit(text[0]) || text.Contains("同比", StringComparison.Ordinal))
        {
            return null;
        }

        var head = text.AsSpan(0, Math.Min(text.Length, LongestTime));
        var end =
            DutyAhead(head) is > 0 and var duty ? duty
            : draft.Title.Length > 0 ? head.IndexOf(',')
            : -1;
        if (end <= 0)
        {
            return null;
        }

        var words = draft.Text.Slice(0, end);
        return
            DeadlineGrammar.IsDeadline(words.Value)
            && DeadlineGrammar.ReadField(words.Value, context.Years) is { Deadline.Kind: DeadlineKind.Period }
            ? ReadDeadlineField(words, DeadlineOrigin.Text, context.Years, draft, context)
            : null;
    }

    // Where the first word of doing stands that asks for something: 3月至5月开展…, not 开展了.
    private static int DutyAhead(ReadOnlySpan<char> head)
    {
        for (var i = 1; i < head.Length && head[i] is not (',' or '。'); i++)
        {
            if (Duties.PrefixLength(head[i..]) is > 0 and var length)
            {
                return head[(i + length)..] is ['了', ..] ? 0 : i;
            }
        }

        return 0;
    }

    // （一）开展集中整治（4月6日—4月25日）
    private static Deadline? TimeInTitle(TaskDraft draft, NoticeContext context) =>
        draft.Title.Length > 0 ? HeadingTime.Find(draft.Title.Value, context.Years) : null;

    // Only a date can be the deadline of the whole task, and only where the text names just one.
    private static Deadline? DeadlineOfText(List<DeadlineReading> times)
    {
        Deadline? only = null;
        foreach (var reading in times)
        {
            var deadline = reading.Deadline;
            if (reading.IsOneOfSeveral || deadline.Kind is not (DeadlineKind.By or DeadlineKind.Period))
            {
                continue;
            }

            only ??= deadline;
            if (deadline.Date != only.Date || (deadline.Date is null && deadline.Literal != only.Literal))
            {
                return null;
            }
        }

        return only;
    }

    private static IEnumerable<TaskUnit> ApplyFirstLeads(List<TaskUnit> units, NoticeContext context)
    {
        if (context.LeadMark is { } mark)
        {
            return LeadByMark(units, mark);
        }

        if (!context.FirstUnitLeads || units.Exists(unit => unit.Role == UnitRole.Lead))
        {
            return units;
        }

        var first = units.FindIndex(unit => unit.Role == UnitRole.Responsible);
        if (first >= 0)
        {
            units[first] = units[first] with { Role = UnitRole.Lead, Origin = UnitOrigin.Rule };
        }

        return units;
    }

    private static IEnumerable<TaskUnit> LeadByMark(List<TaskUnit> units, char mark) =>
        units.Select(unit => unit.Name.Contains(mark) ? Leading(unit, mark) : unit);

    private static TaskUnit Leading(TaskUnit unit, char mark) =>
        unit with
        {
            Name = unit.Name.Trim(mark),
            Role = unit.Role == UnitRole.Responsible ? UnitRole.Lead : unit.Role,
            Origin = UnitOrigin.Rule,
        };

    private readonly record struct NoteReading(int At, List<TaskUnit> Units, Deadline? Deadline);
}

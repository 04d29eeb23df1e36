using GovOpen.Parsing.Deadlines;
using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Tasks;
using GovOpen.Parsing.Text;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Interpretation;

/// <summary>Fields of notes that stand for those of the task above: （责任单位：同上；完成时限：同上）.</summary>
internal static class DittoNotes
{
    /// <summary>So far up the words are looked for.</summary>
    private const int MostTasks = 50;

    private static readonly char[] FieldEdges = ['(', ')', '【', '】', '〔', '〕', ';', '。', '\n', ',', ' '];

    /// <summary>
    /// Gives a draft, and a note's own list, the units that 同上 in the note stands for; false where no field says so or
    /// nothing above has any.
    /// </summary>
    public static bool GiveUnits(TaskDraft draft, SourceText note, List<TaskUnit> units, NoticeContext context)
    {
        var found = false;
        foreach (var field in note.Folded.Split(FieldEdges, StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = field.IndexOf(':', StringComparison.Ordinal);
            if (
                colon > 0
                && Ditto.Stands(field.AsSpan(colon + 1))
                && DutyLabel.Read(field.AsSpan(0, colon)) is { Kind: DutyLabelKind.Units or DutyLabelKind.People } label
                && UnitsAbove(draft, label.Role) is var (task, above)
            )
            {
                found = true;
                units.AddRange(above);
                TaskAssembler.AddUnits(draft, above);
                Report(context, draft, string.Join('、', above.Select(unit => unit.Name)), task, note);
            }
        }

        return found;
    }

    /// <summary>The deadline that 同上 stands for, or null where nothing above has one, which is said.</summary>
    public static Deadline? DeadlineAbove(TaskDraft draft, SourceText words, NoticeContext context)
    {
        for (var i = draft.Above.Count - 1; i >= Math.Max(0, draft.Above.Count - MostTasks); i--)
        {
            if (draft.Above[i].Deadline is { } deadline)
            {
                Report(context, draft, deadline.Literal, draft.Above[i].Id, words);
                return deadline with { Origin = DeadlineOrigin.Inherited };
            }
        }

        context.Report(TableRules.DittoWithoutAbove, $"“{HanText.Clean(words.Value)}”之上无可沿用", words, draft.Id);
        return null;
    }

    private static (string Task, List<TaskUnit> Units)? UnitsAbove(TaskDraft draft, UnitRole role)
    {
        for (var i = draft.Above.Count - 1; i >= Math.Max(0, draft.Above.Count - MostTasks); i--)
        {
            var task = draft.Above[i];
            var units = task.Units.Where(unit => unit.Role == role).ToList();
            if (units.Count > 0)
            {
                return (task.Id, units.ConvertAll(unit => unit with { Origin = UnitOrigin.Inherited, From = task.Id }));
            }
        }

        return null;
    }

    private static void Report(NoticeContext context, TaskDraft draft, string words, string task, SourceText at) =>
        context.Report(TableRules.SameAsAbove, $"同上：{HanText.Clean(words)}（{task}）", at, draft.Id);
}

using GovOpen.Parsing.Deadlines;
using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Tables;
using GovOpen.Parsing.Tasks;
using GovOpen.Parsing.Text;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Interpretation;

/// <summary>Reads the unit and deadline cells of a row: its own, those that span it, those filled down from above.</summary>
internal sealed class RowUnits(TaskTable table, NoticeContext context)
{
    private readonly Dictionary<int, Donor> donors = [];
    private readonly Dictionary<MatrixCell, Donor> spans = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<MatrixCell, Donor> cellsOfRow = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, UnitListReading>?[] unitReadings = new Dictionary<string, UnitListReading>?[
        table.Matrix.ColumnCount
    ];
    private readonly Dictionary<string, DeadlineReading?> deadlines = new(StringComparer.Ordinal);
    private readonly int[] columns = ColumnsOf(table);
    private readonly BlankCells blanks = new(table);
    private bool isFirstRowOfTask;
    private bool lacksDeadline;

    /// <summary>Gives a draft what the columns of a row say. Called for each task and row, in their order.</summary>
    /// <param name="sharesWith">The id of the first task of the same row, where a cell of text holds several.</param>
    /// <param name="isFirstRow">Whether the task begins in this row, and does not reach down to it.</param>
    /// <param name="last">The last row of the task.</param>
    public void Read(TaskDraft draft, int row, string? sharesWith, bool isFirstRow, int last)
    {
        isFirstRowOfTask = isFirstRow;
        lacksDeadline &= !isFirstRow;
        if (isFirstRow && sharesWith is null)
        {
            cellsOfRow.Clear();
        }

        foreach (var c in columns)
        {
            var cell = table.Matrix.Rows[row].Cells[c];
            if (cell is { IsBlank: false })
            {
                // A cell that comes from another column says nothing about this one.
                if (cell.Column == c && (isFirstRow || cell.OriginRow == row))
                {
                    ReadCell(draft, cell, c, sharesWith);
                }
            }
            else if (
                isFirstRow
                && donors.TryGetValue(c, out var above)
                && !blanks.SaysFurtherDown(c, row, last)
                && !(draft.TimeBesideUnits is not null && table.Verdict.Columns[c].Role == ColumnRole.Deadline)
            )
            {
                FillBlank(draft, row, c, above, sharesWith);
            }
        }

        // A field that only says that it says nothing (/, —) gives way.
        if (draft.Deadline is null || UnitTimes.SaysNothing(draft.Deadline))
        {
            draft.Deadline = draft.TimeBesideUnits ?? draft.Deadline;
        }
    }

    /// <summary>Says that a task without a deadline stands among rows that have one, below the last of its rows.</summary>
    public void ReportBlank(TaskDraft draft, TaskRecord task)
    {
        if (lacksDeadline && task.Deadline is null && draft.Text.Length + draft.Title.Length > 0)
        {
            context.Report(
                TableRules.DeadlineBlank,
                TableRules.DeadlineBlank.Title,
                draft.Text.Length > 0 ? draft.Text : draft.Title,
                draft.Id
            );
        }
    }

    private void ReadCell(TaskDraft draft, MatrixCell cell, int column, string? sharesWith)
    {
        var role = table.Verdict.Columns[column].Role;
        if (spans.TryGetValue(cell, out var span) || cellsOfRow.TryGetValue(cell, out span))
        {
            Give(draft, span, UnitOrigin.Merged, sharesWith ?? span.Task);
            return;
        }

        if (Ditto.Stands(cell.Text.FoldedSpan))
        {
            if (donors.TryGetValue(column, out var above))
            {
                Give(draft, above, UnitOrigin.Inherited, above.Task);
                context.Report(
                    TableRules.SameAsAbove,
                    $"同上：{HanText.Clean(above.Words.Value)}（{above.Task}）",
                    cell.Text,
                    draft.Id
                );
                Keep(cell, above with { Task = draft.Id });
            }
            else
            {
                context.Report(
                    TableRules.DittoWithoutAbove,
                    $"“{HanText.Clean(cell.Text.Value)}”之上无可沿用",
                    cell.Text,
                    draft.Id
                );
            }

            return;
        }

        if (
            role != ColumnRole.Deadline
            && UnitMarks.IsMark(cell.Text)
            && UnitMarks.UnitAbove(table.Matrix, table.Head, column) is { } head
        )
        {
            ReadMark(draft, cell, role, head.Text);
            return;
        }

        var donor = Own(draft, cell, role, column);
        Keep(cell, donor);
        donors[column] = donor;
    }

    // Handed down to no row below: there a blank says that the unit has no part in the task.
    private void ReadMark(TaskDraft draft, MatrixCell mark, ColumnRole role, SourceText head)
    {
        var said = UnitMarks.RoleOf(mark.Text);
        TaskAssembler.AddUnits(
            draft,
            TaskAssembler.ToUnits(UnitListGrammar.Read(head, said ?? UnitRoleOf(role)!.Value).Units)
        );
        if (said is null)
        {
            draft.Guess(
                context,
                TableRules.UnitMarked,
                $"“{HanText.Clean(mark.Text.Value)}”表示的单位：{HanText.Clean(head.Value)}",
                mark.Text
            );
        }
    }

    // Only a cell of several rows is read again further down.
    private void Keep(MatrixCell cell, Donor donor) => (cell.RowSpan > 1 ? spans : cellsOfRow)[cell] = donor;

    private void FillBlank(TaskDraft draft, int row, int column, Donor above, string? sharesWith)
    {
        var role = table.Verdict.Columns[column].Role;
        if (blanks.MayBeRest(row, column))
        {
            Inherit(draft, role, above, sharesWith);
        }
        else
        {
            lacksDeadline |= role == ColumnRole.Deadline && blanks.StandsOut(column);
        }
    }

    private void Inherit(TaskDraft draft, ColumnRole role, Donor above, string? sharesWith)
    {
        Give(draft, above, sharesWith is null ? UnitOrigin.Inherited : UnitOrigin.Merged, sharesWith ?? above.Task);
        if (sharesWith is null)
        {
            ReportInherited(draft, role, above);
        }
    }

    private Donor Own(TaskDraft draft, MatrixCell cell, ColumnRole role, int column)
    {
        if (table.Verdict.Columns[column].IsGuess)
        {
            ReportGuess(draft, cell, role, column);
        }

        if (role == ColumnRole.Deadline)
        {
            var read = ReadDeadline(draft, cell.Text);
            var donor = new Donor(draft.Id, [], read?.Deadline, cell.Text) { Others = read?.Others ?? [] };
            if (donor.Deadline is { } own)
            {
                TakeDeadline(draft, own with { Origin = DeadlineOrigin.Column });
            }

            AddTimes(draft, donor, DeadlineOrigin.Column);
            return donor;
        }

        var times = UnitTimes.Find(cell.Text);
        var words = times is null ? cell.Text : SourceTextJoin.Without(cell.Text, times.Cuts);
        var reading = ReadUnits(words, UnitRoleOf(role)!.Value, column);
        var units = TaskAssembler.ToUnits(reading.Units);
        TaskAssembler.AddUnits(draft, units);
        foreach (var finding in reading.Findings)
        {
            draft.Guess(context, finding, $"{finding.Title}：{HanText.Clean(cell.Text.Value)}", cell.Text);
        }

        var time = times is null ? TimeIn(cell.Text) : TimeOf(draft, times.Words);
        draft.TimeBesideUnits ??= time;
        return new(draft.Id, units, time, cell.Text) { IsBesideUnits = true };
    }

    // The cells of these columns say the same few things over and over.
    private UnitListReading ReadUnits(SourceText text, UnitRole role, int column)
    {
        var known = unitReadings[column] ??= new(StringComparer.Ordinal);
        if (!known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.Span, out var reading))
        {
            var isMixed =
                role == UnitRole.Person
                    ? MixedColumn.HoldsUnits(text)
                    : MixedColumn.NamesPeopleToo(table.Head.Labels[column]);
            reading = !isMixed
                ? UnitListGrammar.Read(text, role)
                : UnitListGrammar.ReadWithPeople(text.Value, role == UnitRole.Person ? UnitRole.Responsible : role);
            if (isMixed && role == UnitRole.Person && !reading.Findings.Contains(GrammarRules.PersonAmongUnits))
            {
                reading = new(reading.Units, [.. reading.Findings, GrammarRules.PersonAmongUnits]);
            }

            known.Add(text.Value, reading);
        }

        return reading;
    }

    private DeadlineReading? ReadDeadline(TaskDraft draft, SourceText words)
    {
        if (!deadlines.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(words.Span, out var reading))
        {
            reading = DeadlineGrammar.ReadField(words.Value, context.Years);
            deadlines.Add(words.Value, reading);
        }

        if (reading?.Finding is { } finding)
        {
            draft.Guess(context, finding, $"{finding.Title}：{HanText.Clean(words.Value)}", words);
        }

        return reading;
    }

    // 开工, 竣工 in columns of their own: the later one is the deadline, the other a time.
    private void TakeDeadline(TaskDraft draft, Deadline deadline)
    {
        if (draft.Deadline is not { } known || UnitTimes.SaysNothing(known))
        {
            draft.Deadline = deadline;
        }
        else if (isFirstRowOfTask && !UnitTimes.SaysNothing(deadline) && deadline != known)
        {
            var isLater = deadline.Date is { } date && !(known.Date >= date);
            draft.AddTime(isLater ? known : deadline);
            draft.Deadline = isLater ? deadline : known;
        }
    }

    private static void AddTimes(TaskDraft draft, Donor donor, DeadlineOrigin origin)
    {
        foreach (var other in donor.Others)
        {
            draft.AddTime(other with { Origin = origin });
        }
    }

    private Deadline? TimeOf(TaskDraft draft, SourceText words) =>
        ReadDeadline(draft, words)?.Deadline is { } deadline ? deadline with { Origin = DeadlineOrigin.Column } : null;

    // 责任单位和完成时限 in one column. Names of units hold no digits.
    private Deadline? TimeIn(SourceText cell)
    {
        if (!cell.FoldedSpan.ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        foreach (var reading in DeadlineGrammar.FindAll(cell.Value, context.Years))
        {
            if (reading.Deadline.Kind is DeadlineKind.By or DeadlineKind.Period)
            {
                return reading.Deadline with { Origin = DeadlineOrigin.Column };
            }
        }

        return null;
    }

    private void ReportGuess(TaskDraft draft, MatrixCell cell, ColumnRole role, int column)
    {
        var field = role == ColumnRole.Deadline ? "完成时限" : "责任单位";
        draft.Guess(context, TableRules.RoleGuessed, $"第{column + 1}列按内容判为{field}", cell.Text);
    }

    private void Give(TaskDraft draft, Donor donor, UnitOrigin origin, string from)
    {
        if (donor.Deadline is { } deadline)
        {
            var fromAbove = origin == UnitOrigin.Merged ? DeadlineOrigin.Merged : DeadlineOrigin.Inherited;
            if (donor.IsBesideUnits)
            {
                draft.TimeBesideUnits ??= deadline with { Origin = fromAbove };
            }
            else
            {
                TakeDeadline(draft, deadline with { Origin = fromAbove });
            }

            AddTimes(draft, donor, fromAbove);
        }

        TaskAssembler.AddUnits(draft, donor.Units.ConvertAll(unit => unit with { Origin = origin, From = from }));
    }

    private void ReportInherited(TaskDraft draft, ColumnRole role, Donor above)
    {
        var isDeadline = role == ColumnRole.Deadline;
        draft.AddInherited(
            isDeadline ? "deadline"
            : role == ColumnRole.Lead ? "lead_units"
            : role == ColumnRole.Person ? "person"
            : "responsible_units"
        );
        var rule = isDeadline ? TableRules.DeadlineInherited : TableRules.UnitInherited;
        draft.Guess(
            context,
            rule,
            $"{rule.Title}：{HanText.Clean(above.Words.Value)}（{above.Task}）",
            draft.Text.Length > 0 ? draft.Text : above.Words
        );
    }

    private static int[] ColumnsOf(TaskTable table)
    {
        var units = new List<int>();
        var deadlines = new List<int>();
        for (var c = 0; c < table.Verdict.Columns.Length; c++)
        {
            var role = table.Verdict.Columns[c].Role;
            if (role == ColumnRole.Deadline)
            {
                deadlines.Add(c);
            }
            else if (UnitRoleOf(role) is not null)
            {
                units.Add(c);
            }
        }

        // What stands beside units is known before a blank deadline asks what stands above it.
        return [.. units, .. deadlines];
    }

    private static UnitRole? UnitRoleOf(ColumnRole role) =>
        role switch
        {
            ColumnRole.Lead => UnitRole.Lead,
            ColumnRole.Responsible => UnitRole.Responsible,
            ColumnRole.Cooperating => UnitRole.Cooperating,
            ColumnRole.Supervising => UnitRole.Supervising,
            ColumnRole.Person => UnitRole.Person,
            _ => null,
        };

    private sealed record Donor(string Task, List<TaskUnit> Units, Deadline? Deadline, SourceText Words)
    {
        public IReadOnlyList<Deadline> Others { get; init; } = [];

        /// <summary>The deadline stands beside units, in their cell.</summary>
        public bool IsBesideUnits { get; init; }
    }
}

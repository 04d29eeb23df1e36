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

    /// <summary>Gives a draft what the columns of a row say. Called once a task, in the order of the tasks.</summary>
    /// <param name="sharesWith">The id of the first task of the same row, where a cell of text holds several.</param>
    public void Read(TaskDraft draft, int row, string? sharesWith)
    {
        for (var c = 0; c < table.Verdict.Columns.Length; c++)
        {
            var role = table.Verdict.Columns[c].Role;
            if (role == ColumnRole.Deadline || UnitRoleOf(role) is not null)
            {
                ReadCell(draft, row, c, role, sharesWith);
            }
        }
    }

    private void ReadCell(TaskDraft draft, int row, int column, ColumnRole role, string? sharesWith)
    {
        var cell = table.Matrix.Rows[row].Cells[column];
        if (cell is { Text.IsBlank: false } && spans.TryGetValue(cell, out var span))
        {
            Give(draft, role, span, UnitOrigin.Merged, sharesWith ?? span.Task);
        }
        else if (cell is { Text.IsBlank: false })
        {
            var donor = Own(draft, cell, role, column);
            spans[cell] = donor;
            donors[column] = donor;
        }
        else if (donors.TryGetValue(column, out var above) && MayInherit(row, role))
        {
            Give(
                draft,
                role,
                above,
                sharesWith is null ? UnitOrigin.Inherited : UnitOrigin.Merged,
                sharesWith ?? above.Task
            );
            if (sharesWith is null)
            {
                ReportInherited(draft, role, above);
            }
        }
    }

    private Donor Own(TaskDraft draft, MatrixCell cell, ColumnRole role, int column)
    {
        if (role == ColumnRole.Deadline)
        {
            var deadline = TaskAssembler.ReadDeadlineField(
                cell.Text,
                DeadlineOrigin.Column,
                context.Years,
                draft,
                context
            );
            draft.Deadline ??= deadline;
            return new(draft.Id, [], deadline, cell.Text);
        }

        var reading = UnitListGrammar.Read(cell.Text.Value, UnitRoleOf(role)!.Value);
        var units = reading.Units.Select(mention => TaskAssembler.ToUnit(mention)).ToList();
        TaskAssembler.AddUnits(draft, units);
        foreach (var finding in reading.Findings)
        {
            draft.Guess(context, finding, $"{finding.Title}：{HanText.Clean(cell.Text.Value)}", cell.Text);
        }

        if (table.Verdict.Columns[column].IsGuess)
        {
            draft.Guess(context, TableRules.RoleGuessed, $"第{column + 1}列按内容判为责任单位", cell.Text);
        }

        return new(draft.Id, units, null, cell.Text);
    }

    private static void Give(TaskDraft draft, ColumnRole role, Donor donor, UnitOrigin origin, string from)
    {
        if (role == ColumnRole.Deadline)
        {
            draft.Deadline ??= donor.Deadline is { } deadline
                ? deadline with
                {
                    Origin = origin == UnitOrigin.Merged ? DeadlineOrigin.Merged : DeadlineOrigin.Inherited,
                }
                : null;
            return;
        }

        TaskAssembler.AddUnits(draft, donor.Units.Select(unit => unit with { Origin = origin, From = from }));
    }

    // In text the merged cells of a table arrive as blanks. Markup says what is merged: there a blank is blank,
    // unless the whole table lost its spans and this row lacks its number and group as well.
    private bool MayInherit(int row, ColumnRole role)
    {
        if (role is not (ColumnRole.Lead or ColumnRole.Responsible or ColumnRole.Deadline))
        {
            return false;
        }

        return table.Matrix.Form != TableForm.Marked || (!table.Matrix.HasRowSpans && LacksFrame(row));
    }

    private bool LacksFrame(int row)
    {
        var frame = table.Columns(ColumnRole.Ordinal).Concat(table.Columns(ColumnRole.Group)).ToList();
        return frame.Count > 0
            && frame.TrueForAll(c => table.Matrix.Rows[row].Own(c, row) is null or { Text.IsBlank: true });
    }

    private void ReportInherited(TaskDraft draft, ColumnRole role, Donor above)
    {
        var isDeadline = role == ColumnRole.Deadline;
        draft.Inherited.Add(
            isDeadline ? "deadline"
            : role == ColumnRole.Lead ? "lead_units"
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

    private sealed record Donor(string Task, List<TaskUnit> Units, Deadline? Deadline, SourceText Words);
}

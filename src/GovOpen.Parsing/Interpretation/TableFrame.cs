using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Tables;
using GovOpen.Parsing.Tasks;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Interpretation;

/// <summary>Claims what stands around a table's tasks — title, head, heads printed again — and says what was joined.</summary>
internal static class TableFrame
{
    public static void Claim(TaskTable table, string part, NoticeContext context)
    {
        for (var r = 0; r < table.Head.DataStart; r++)
        {
            if (table.Head.IsHeadingAbove(table.Matrix, r))
            {
                continue;
            }

            var isCaption = r < table.Head.CaptionRows;
            foreach (var cell in table.Matrix.OwnCells(r))
            {
                context.Ledger.Claim(
                    cell.Text,
                    isCaption ? LedgerClass.Head : LedgerClass.Outline,
                    isCaption ? "table title" : "table head",
                    part
                );
            }
        }

        foreach (var text in table.Joining.RepeatedHeads)
        {
            context.Ledger.Claim(text, LedgerClass.Furniture, "repeated table head", part);
        }

        foreach (var text in table.Joining.JoinedRows)
        {
            context.Report(TableRules.RowContinued, $"与上一行合并：{HanText.Clean(text.Value)}", text);
        }

        foreach (var text in table.Joining.JoinedGroups)
        {
            context.Report(TableRules.GroupContinued, $"与上一分组标题合并：{HanText.Clean(text.Value)}", text);
        }

        ReportMoved(table, context);
        ReportUnknown(table, context);
    }

    /// <summary>Claims a row that asks for nothing: a total, a note.</summary>
    public static void ClaimProse(TaskTable table, int row, string reason, string part, NoticeContext context)
    {
        foreach (var cell in table.Matrix.OwnCells(row))
        {
            context.Ledger.Claim(cell.Text, LedgerClass.Prose, reason, part);
        }
    }

    private static void ReportUnknown(TaskTable table, NoticeContext context)
    {
        for (var c = 0; c < table.Matrix.ColumnCount; c++)
        {
            var label = table.Head.Labels[c];
            if (
                label.Length == 0
                || table.Head.Senses[c] != LabelSense.Unknown
                || table.Verdict.Facts[c].Filled == 0
                || (c > 0 && table.Head.Labels[c - 1] == label)
            )
            {
                continue;
            }

            var head = table.Matrix.Rows[table.Head.DataStart - 1].Cells[c]?.Text;
            if (table.Verdict.Columns[c].Role == ColumnRole.Other)
            {
                context.Report(TableRules.ColumnUnknown, $"第{c + 1}列“{label}”含义不明，内容列入备注", head);
            }
            else if (table.Verdict.Columns[c].Role == ColumnRole.Group)
            {
                context.Report(TableRules.RoleGuessed, $"第{c + 1}列“{label}”按合并单元格判为分组", head);
            }
        }
    }

    private static void ReportMoved(TaskTable table, NoticeContext context)
    {
        if (table.Matrix.MovedRows is not [var first, ..])
        {
            return;
        }

        var at = table.Matrix.OwnCells(first).FirstOrDefault(cell => !cell.IsBlank)?.Text;
        context.Report(TableRules.RowsAligned, $"缺格行{table.Matrix.MovedRows.Count}行已对齐", at);
    }
}

using GovOpen.Parsing.Model;
using GovOpen.Parsing.Tables;

namespace GovOpen.Parsing.Interpretation;

/// <summary>Tells a blank cell of units or deadlines that is the rest of a merged one from one that says nothing.</summary>
internal sealed class BlankCells(TaskTable table)
{
    private readonly Filling?[] fillings = new Filling?[table.Matrix.ColumnCount];

    private enum Filling
    {
        /// <summary>Most cells say something.</summary>
        Full,

        /// <summary>Few cells say something, the first among them: as merged cells leave a column.</summary>
        Merged,

        /// <summary>Few cells say something.</summary>
        Sparse,
    }

    /// <summary>Whether what a cell above says may hold for a blank one.</summary>
    public bool MayBeRest(int row, int column)
    {
        var role = table.Verdict.Columns[column].Role;
        if (role is not (ColumnRole.Lead or ColumnRole.Responsible or ColumnRole.Deadline) && !HeadsOn(row, column))
        {
            return false;
        }

        // In text the merged cells of a table arrive as blanks. Markup says what is merged: there a blank is blank, unless
        // the whole table lost its spans and this row lacks its number and group as well. In rows that lost no cell a
        // blank time alone is as likely none.
        return table.Matrix.Form != TableForm.Marked
            || (table.Matrix.MayHaveLostSpans && (role != ColumnRole.Deadline || IsRestOfMergedDeadline(row, column)))
            || (!table.Matrix.HasRowSpans && LacksFrame(row));
    }

    /// <summary>Whether a lower row of the same task fills the column.</summary>
    public bool SaysFurtherDown(int column, int row, int last)
    {
        for (var r = row + 1; r <= last; r++)
        {
            if (IsOwn(r, column))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a blank in the column stands among cells that say something.</summary>
    public bool StandsOut(int column) => table.Matrix.MayHaveLostSpans && FillingOf(column) == Filling.Full;

    // Who stands before the tasks answers for all of them down to the next name; who stands behind one, where the units
    // that lead are merged over the same rows.
    private bool HeadsOn(int row, int column) =>
        table.Verdict.Columns[column].Role == ColumnRole.Person
        && (
            (table.Columns(ColumnRole.Text) is [var text, ..] && column < text) || (LacksFrame(row) && LacksUnits(row))
        );

    // The units of the row are as blank as its deadline, or the column looks as merged cells leave it.
    private bool IsRestOfMergedDeadline(int row, int column) => LacksUnits(row) || FillingOf(column) == Filling.Merged;

    // Neither number nor group of its own, or no group below one that was given.
    private bool LacksFrame(int row)
    {
        var groups = table.Columns(ColumnRole.Group);
        var isFilled = Array.Exists(table.Columns(ColumnRole.Ordinal), c => IsOwn(row, c));
        return groups.Length > 0
            ? !Array.Exists(groups, c => IsOwn(row, c))
            : !isFilled && table.Columns(ColumnRole.Ordinal).Length > 0;
    }

    private bool LacksUnits(int row)
    {
        var (leads, others) = (table.Columns(ColumnRole.Lead), table.Columns(ColumnRole.Responsible));
        return leads.Length + others.Length > 0
            && !Array.Exists(leads, c => IsFilled(row, c))
            && !Array.Exists(others, c => IsFilled(row, c));
    }

    private Filling FillingOf(int column) => fillings[column] ??= Count(column);

    private Filling Count(int column)
    {
        var (filled, blank) = (0, 0);
        var startsFilled = false;
        for (var r = table.Head.DataStart; r < table.Matrix.Rows.Count; r++)
        {
            if (table.Sections[r] || table.Matrix.IsApartFromColumns(r))
            {
                continue;
            }

            var isFilled = IsFilled(r, column);
            startsFilled |= isFilled && blank == 0;
            filled += isFilled ? 1 : 0;
            blank += isFilled ? 0 : 1;
        }

        return blank <= filled ? Filling.Full
            : startsFilled ? Filling.Merged
            : Filling.Sparse;
    }

    private bool IsOwn(int row, int column) => table.Matrix.Rows[row].Own(column, row) is { IsBlank: false };

    private bool IsFilled(int row, int column) => table.Matrix.Rows[row].Cells[column] is { IsBlank: false };
}

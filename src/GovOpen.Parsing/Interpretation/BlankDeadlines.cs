using GovOpen.Parsing.Tables;

namespace GovOpen.Parsing.Interpretation;

/// <summary>
/// Tells a blank deadline that is the rest of a merged cell from one that says nothing, in tables whose rows are whole and
/// whose merged cells may be lost.
/// </summary>
internal sealed class BlankDeadlines(TaskTable table)
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

    /// <summary>Whether the units of the row are as blank as its deadline, or the column looks as merged cells leave it.</summary>
    public bool IsRestOfMerged(int row, int column) => LacksUnits(row) || FillingOf(column) == Filling.Merged;

    /// <summary>Whether a blank in the column stands among cells that say something.</summary>
    public bool StandsOut(int column) => table.Matrix.MayHaveLostSpans && FillingOf(column) == Filling.Full;

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

    private bool IsFilled(int row, int column) => table.Matrix.Rows[row].Cells[column] is { Text.IsBlank: false };
}

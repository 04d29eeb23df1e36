using GovOpen.Parsing.Lexicons;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Numbering;
using GovOpen.Parsing.Structure;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Tables;

/// <summary>A table whose cut rows are whole again.</summary>
/// <param name="Matrix">The table.</param>
/// <param name="RepeatedHeads">Cells of head rows, and numbers of cut rows, that were printed again; taken out.</param>
/// <param name="JoinedRows">The text cells that were joined to the row above.</param>
/// <param name="JoinedGroups">The group cells that were joined to the cell above.</param>
internal sealed record RowJoining(
    TableMatrix Matrix,
    List<SourceText> RepeatedHeads,
    List<SourceText> JoinedRows,
    List<SourceText> JoinedGroups
);

/// <summary>Joins rows and group cells that a page break cut in two, and takes out heads that it printed again.</summary>
internal sealed class RowJoiner
{
    private readonly TableMatrix matrix;
    private readonly TableHead head;
    private readonly TableVerdict verdict;
    private readonly bool textIsLabelled;
    private readonly bool textHasNoStops;
    private readonly int[] textColumns;
    private readonly int[] groupColumns;
    private readonly int[] ordinalColumns;
    private readonly int[] labelColumns;
    private readonly MatrixCell?[] lastGroups;
    private readonly List<int> kept = [];
    private readonly HashSet<int> takenOut = [];
    private readonly CutCells pieces = new();
    private readonly RowJoining result;

    private RowJoiner(TableMatrix matrix, TableHead head, TableVerdict verdict)
    {
        this.matrix = matrix;
        this.head = head;
        this.verdict = verdict;
        textIsLabelled = verdict.ColumnsOf(ColumnRole.Text).Exists(c => verdict.Facts[c].Items > 0.5);
        textHasNoStops = verdict.ColumnsOf(ColumnRole.Text).TrueForAll(c => verdict.Facts[c].Sentences < 0.2);
        textColumns = [.. verdict.ColumnsOf(ColumnRole.Text), .. verdict.ColumnsOf(ColumnRole.Title)];
        groupColumns = [.. verdict.ColumnsOf(ColumnRole.Group)];
        ordinalColumns = [.. verdict.ColumnsOf(ColumnRole.Ordinal)];
        labelColumns = [.. ordinalColumns, .. textColumns];
        lastGroups = new MatrixCell?[matrix.ColumnCount];
        result = new(matrix, [], [], []);
    }

    public static RowJoining Join(TableMatrix matrix, TableHead head, TableVerdict verdict)
    {
        var joiner = new RowJoiner(matrix, head, verdict);
        for (var r = 0; r < matrix.Rows.Count; r++)
        {
            joiner.Take(r);
        }

        return joiner.kept.Count == matrix.Rows.Count && joiner.pieces.IsEmpty
            ? joiner.result
            : joiner.result with
            {
                Matrix = joiner.Rebuild(),
            };
    }

    private void Take(int row)
    {
        if (row >= head.DataStart && (head.IsPrintedBy(matrix, row) || IsCaptionOfRepeatedHead(row)))
        {
            result.RepeatedHeads.AddRange(matrix.OwnCells(row).Select(cell => cell.Text));
            takenOut.Add(row);
            matrix.StartPageAt(row + 1);
        }
        else if (row > head.DataStart && kept.Count > 0 && Continues(kept[^1], row))
        {
            Append(kept[^1], row);
        }
        else
        {
            JoinGroups(row);
            kept.Add(row);
            KeepGroups(row);
        }
    }

    // 续表, or the table's title, above a head that is printed again; else it is a heading of the rows below.
    private bool IsCaptionOfRepeatedHead(int row) =>
        matrix.Rows[row].StartsPage
        && row + 1 < matrix.Rows.Count
        && head.IsPrintedBy(matrix, row + 1)
        && matrix.OwnCells(row).Where(cell => !cell.IsBlank).Take(2).ToList() is [var only]
        && (only.Text.Value.Contains('续', StringComparison.Ordinal) || TitleWords.NamesPlan(only.Text.Value));

    private void KeepGroups(int row)
    {
        foreach (var c in groupColumns)
        {
            if (row >= head.DataStart && Own(c, row) is { } cell && !pieces.IsEmptied(cell))
            {
                lastGroups[c] = cell;
            }
        }
    }

    /// <summary>Whether a row goes on with the sentence of the row above: no number, no label, and the text above unfinished.</summary>
    private bool Continues(int above, int row)
    {
        if (
            above < head.DataStart
            || matrix.Rows[row].IsApart
            || matrix.IsApartFromColumns(row)
            || matrix.IsApartFromColumns(above)
            || (HasOwnNumber(row) && !PrintsNumberAgain(above, row))
            || IsSetBelow(above, row)
        )
        {
            return false;
        }

        if (!HasOwn(textColumns, row))
        {
            return matrix.Rows[row].StartsPage && UnitsContinue(above, row);
        }

        return (matrix.Rows[row].StartsPage || textIsLabelled || HasOwnNumber(above))
            && !IsWholeBeside(above, row)
            && TextsContinue(above, row);
    }

    private bool TextsContinue(int above, int row)
    {
        foreach (var c in textColumns)
        {
            if (
                Own(c, row) is { } cell
                && !(
                    IsUnfinished(above, c)
                    && NumberingRecognizer.Recognize(cell.Text.FoldedSpan) is not { Trust: MarkerTrust.Sure }
                )
            )
            {
                return false;
            }
        }

        return true;
    }

    // The number or title of the row above reaches down to this one: the source sets them apart.
    private bool IsSetBelow(int above, int row)
    {
        foreach (var c in matrix.Rows[row].StartsPage ? [] : labelColumns)
        {
            if (
                matrix.Rows[row].Cells[c] is { IsBlank: false } cell
                && cell.OriginRow < row
                && ReferenceEquals(cell, matrix.Rows[above].Cells[c])
            )
            {
                return true;
            }
        }

        return false;
    }

    // A page break may cut units and times anywhere, but seldom every cell of a row: where texts have no stops to tell it, a
    // row with all its cells is whole.
    private bool MayBeCutByPage(int row) =>
        matrix.Rows[row].StartsPage && !(textHasNoStops && Array.TrueForAll(matrix.Rows[row].Cells, IsFilled));

    private static bool IsFilled(MatrixCell? cell) => cell is { IsBlank: false };

    // What stands beside the text is complete in both rows: a sentence, units, or a time.
    private bool IsWholeBeside(int above, int row)
    {
        for (var c = 0; c < matrix.ColumnCount; c++)
        {
            if (
                verdict.Columns[c].Role is not (ColumnRole.Ordinal or ColumnRole.Group)
                && Own(c, row) is { } cell
                && TextAt(above, c) is { } before
                && (
                    IsUnits(c) ? AreWholeUnits(before, cell.Text, row)
                    : verdict.Columns[c].Role == ColumnRole.Deadline ? AreWholeTimes(before, cell, row)
                    : Terminal.EndsSentence(before.Value)
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    private bool IsUnits(int column) =>
        verdict.Columns[column].Role is ColumnRole.Lead or ColumnRole.Responsible or ColumnRole.Cooperating;

    private bool AreWholeUnits(SourceText above, SourceText below, int row) =>
        above.Folded == below.Folded
        || (
            !MayBeCutByPage(row)
            && !Terminal.EndsOpen(above.Value)
            && CellSignature.Of(above) == CellKind.Units
            && CellSignature.Of(below) == CellKind.Units
        );

    private bool AreWholeTimes(SourceText above, MatrixCell below, int row) =>
        Terminal.EndsSentence(above.Value)
        || above.Folded == below.Text.Folded
        || (!MayBeCutByPage(row) && CellSignature.Of(above) == CellKind.Deadline && below.Kind == CellKind.Deadline);

    // A page break in a row prints its number at the head of both halves.
    private bool PrintsNumberAgain(int above, int row) =>
        matrix.Rows[row].StartsPage
        && Array.TrueForAll(ordinalColumns, c => Own(c, row)?.Text.Folded.Trim() == Own(c, above)?.Text.Folded.Trim());

    private bool UnitsContinue(int above, int row)
    {
        for (var c = 0; c < matrix.ColumnCount; c++)
        {
            if (Own(c, row) is { } cell && TextAt(above, c) is { } text && UnitSeam.Cuts(text, cell.Text))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsUnfinished(int above, int column) =>
        TextAt(above, column) is { } text && !Terminal.EndsSentence(text.Value);

    private bool HasOwnNumber(int row) => HasOwn(ordinalColumns, row);

    private bool HasOwn(int[] columns, int row)
    {
        foreach (var c in columns)
        {
            if (Own(c, row) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private void Append(int above, int row)
    {
        for (var c = 0; c < matrix.ColumnCount; c++)
        {
            if (Own(c, row) is not { } cell)
            {
                continue;
            }

            if (verdict.Columns[c].Role == ColumnRole.Ordinal && matrix.Rows[above].Own(c, above) is { IsBlank: false })
            {
                result.RepeatedHeads.Add(cell.Text);
                continue;
            }

            if (verdict.Columns[c].Role == ColumnRole.Group && lastGroups[c] is { } group)
            {
                AppendGroup(group, cell);
                continue;
            }

            var target = matrix.Rows[above].Cells[c];
            if (target is null || takenOut.Contains(target.OriginRow))
            {
                var moved = cell with { OriginRow = above };
                matrix.Rows[above].Cells[c] = moved;
                pieces.Move(cell, moved);
                lastGroups[c] = verdict.Columns[c].Role == ColumnRole.Group ? moved : lastGroups[c];
            }
            else
            {
                pieces.Append(target, cell);
            }
        }

        result.JoinedRows.Add(
            textColumns.Select(c => Own(c, row)?.Text).FirstOrDefault(text => text is not null)
                ?? matrix.OwnCells(row).First(cell => !cell.IsBlank).Text
        );
    }

    // 「（三）加强涉及扩大有效」 on one page, 「投资的信息公开」 on the next: the column is labelled, this cell is not.
    private void JoinGroups(int row)
    {
        foreach (var c in groupColumns)
        {
            if (Own(c, row) is { } cell && lastGroups[c] is { } above && IsGroupFragment(c, row, cell))
            {
                AppendGroup(above, cell);
            }
        }
    }

    private bool IsGroupFragment(int column, int row, MatrixCell cell) =>
        matrix.Rows[row].StartsPage
        && row > head.DataStart
        && cell.Kind is not (CellKind.ChineseItem or CellKind.ParenthesisItem or CellKind.ArabicItem)
        && verdict.Facts[column].Items > 0.5;

    private void AppendGroup(MatrixCell above, MatrixCell cell)
    {
        pieces.Append(above, cell);
        pieces.Empty(cell);
        result.JoinedGroups.Add(cell.Text);
    }

    private MatrixCell? Own(int column, int row) =>
        matrix.Rows[row].Own(column, row) is { IsBlank: false } cell ? cell : null;

    private SourceText? TextAt(int row, int column) =>
        matrix.Rows[row].Cells[column] is { } cell && pieces.LastPiece(cell) is { IsBlank: false } text ? text : null;

    private TableMatrix Rebuild()
    {
        var newIndex = new int[matrix.Rows.Count];
        for (int r = 0, next = -1; r < newIndex.Length; r++)
        {
            next += next + 1 < kept.Count && kept[next + 1] == r ? 1 : 0;
            newIndex[r] = Math.Max(0, next);
        }

        var copies = new Dictionary<MatrixCell, MatrixCell>(ReferenceEqualityComparer.Instance);
        MatrixCell? Copy(MatrixCell? cell)
        {
            if (cell is null || (newIndex[cell.OriginRow] == cell.OriginRow && !pieces.Holds(cell)))
            {
                return cell;
            }

            if (!copies.TryGetValue(cell, out var copy))
            {
                var origin = newIndex[cell.OriginRow];
                copy = pieces.Holds(cell)
                    ? new(pieces.Whole(cell), origin, cell.Column, cell.RowSpan, cell.ColumnSpan)
                    : cell with
                    {
                        OriginRow = origin,
                    };
                copies.Add(cell, copy);
            }

            return copy;
        }

        Converter<MatrixCell?, MatrixCell?> copying = Copy;
        return new(
            kept.ConvertAll(r => matrix.Rows[r] with { Cells = Array.ConvertAll(matrix.Rows[r].Cells, copying) }),
            matrix.ColumnCount,
            matrix.Form
        )
        {
            MayHaveLostSpans = matrix.MayHaveLostSpans,
            MovedRows = [.. matrix.MovedRows.Select(r => newIndex[r])],
        };
    }
}

namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>Gives each cell its column, past the cells of rows above that reach down. Columns stop at the limit.</summary>
internal sealed class GridPlacement(int mostColumns)
{
    // For each column, the first row that is free again.
    private readonly List<int> freeFrom = [];

    /// <summary>Places a cell of a row at or behind a column; a span that does not fit is cut.</summary>
    public (int Column, int Span) Place(int row, int from, int columnSpan, int rowSpan)
    {
        var column = from;
        while (column < freeFrom.Count && freeFrom[column] > row)
        {
            column++;
        }

        if (columnSpan == 1 && rowSpan == 1)
        {
            return (column, 1);
        }

        var span = Math.Clamp(mostColumns - column, 1, columnSpan);
        while (freeFrom.Count < column + span)
        {
            freeFrom.Add(0);
        }

        for (var i = column; i < column + span; i++)
        {
            freeFrom[i] = Math.Max(freeFrom[i], row + rowSpan);
        }

        return (column, span);
    }
}

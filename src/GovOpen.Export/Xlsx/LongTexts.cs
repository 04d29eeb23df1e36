namespace GovOpen.Export.Xlsx;

/// <summary>Texts that no cell can hold: the cell keeps their beginning, a sheet of its own the whole of them in pieces.</summary>
internal sealed class LongTexts(SheetWords words, XlsxLimits limits, Func<RowSpool> open) : IDisposable
{
    private RowSpool? spool;

    public RowSpool? Spool => spool;

    /// <summary>The cells of a row, each short enough; how many were not is in <paramref name="cut"/>.</summary>
    public IReadOnlyList<SheetCell> Fit(SheetRow row, SheetLayout layout, out int cut)
    {
        cut = 0;
        SheetCell[]? shortened = null;
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (row.Cells[i].Text is { } text && text.Length > limits.Characters)
            {
                cut++;
                shortened ??= [.. row.Cells];
                Keep(row, layout.Columns[i].Header, text);
                var end = CellText.PieceEnd(text, 0, limits.Characters - words.Continued.Length);
                shortened[i] = row.Cells[i] with { Text = text[..end] + words.Continued };
            }
        }

        return shortened ?? row.Cells;
    }

    public void Dispose() => spool?.Dispose();

    private void Keep(SheetRow row, string column, string text)
    {
        spool ??= open();
        var piece = 0;
        for (var start = 0; start < text.Length; )
        {
            var end = CellText.PieceEnd(text, start, limits.Characters);
            piece++;
            SheetCell[] cells =
            [
                SheetCell.Of(row.Key.Notice),
                SheetCell.Of(row.Key.Task),
                SheetCell.Of(column),
                SheetCell.Of(piece),
                SheetCell.Of(text[start..end], CellStyle.Wrapped),
            ];
            spool.Add(new(cells, Link: null, row.Key));
            start = end;
        }
    }
}

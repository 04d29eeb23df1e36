using GovOpen.Parsing.Readers.Pdf;
using GovOpen.Parsing.Readers.Pdf.Layout.Tables;

namespace GovOpen.Parsing.Tests.Readers.Pdf.Tables;

/// <summary>Tables as text, a line a row: 「0:甲」 for a cell, 「1×2」 behind it where it spans rows × columns.</summary>
internal static class TableText
{
    public static string[] Lines(this PageTable table) =>
        [
            .. Enumerable
                .Range(0, table.RowCount)
                .Select(r =>
                    string.Join(
                        ' ',
                        table
                            .Cells.Where(cell => cell.Row == r)
                            .Select(cell => Cell(cell.Column, Words(cell.Glyphs), cell.RowSpan, cell.ColumnSpan))
                    )
                ),
        ];

    public static string[] Lines(this StitchedTable table) =>
        [
            .. table.Rows.Select(row =>
                string.Join(
                    ' ',
                    row.Cells.Select(cell =>
                        Cell(
                            cell.Column,
                            string.Concat(cell.Fragments.Select(part => Words(part.Glyphs))),
                            cell.RowSpan,
                            cell.ColumnSpan
                        )
                    )
                )
            ),
        ];

    private static string Cell(int column, string text, int rows, int columns) =>
        FormattableString.Invariant($"{column}:{text}")
        + (rows * columns > 1 ? FormattableString.Invariant($"{rows}×{columns}") : string.Empty);

    private static string Words(IReadOnlyList<Glyph> glyphs) => string.Concat(glyphs.Select(glyph => glyph.Text));
}

using GovOpen.Parsing.Model;
using GovOpen.Parsing.Tables;

namespace GovOpen.Parsing.Tests.Tables;

public class RowAlignerTests
{
    [Fact]
    public void A_grid_of_more_places_than_an_integer_counts_is_read()
    {
        var row = new TableRow([Cell(0, "1"), Cell(1, "公开目录")]);
        var grid = new TableGrid([row, row, row], 1_000_000_000, TableForm.Ragged, "tabs");

        var matrix = RowAligner.Align(grid);

        Assert.Equal((3, 2), (matrix.Rows.Count, matrix.ColumnCount));
    }

    private static TableCell Cell(int column, string text) =>
        new(column, 1, 1, new(text, [new SourceRun(0, text.Length, 0, text.Length)]));
}

using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>The findings about tables that pass a limit or are uneven.</summary>
internal static class TableLimits
{
    public static Diagnostic TooWide(ReaderOptions options, TextRange at) =>
        new(LimitRules.TextRowTooWide, $"一行超过{options.MaxTableColumns}格，其余文字并入最后一格", at);

    public static Diagnostic TooLarge(ReaderOptions options, TextRange at) =>
        new(LimitRules.TextTableTooLarge, $"表格超过{options.MaxTableCells}格，从下一行起另作一表", at);

    /// <summary>A finding for each row that has other cells than most, but more than the one of a heading.</summary>
    public static IEnumerable<Diagnostic> UnevenRows(List<FlatRow> rows, int columns)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Cells.Count is > 1 and var count && count != columns)
            {
                yield return Uneven(i + 1, count, columns, rows[i].Cells[0].Line);
            }
        }
    }

    public static Diagnostic Uneven(int row, int cells, int expected, TextRange at) =>
        new(ReadingRules.TextRowUneven, $"第{row}行有{cells}格，其他行有{expected}格", at);
}

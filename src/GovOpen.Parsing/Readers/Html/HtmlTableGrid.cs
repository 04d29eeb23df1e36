using System.Globalization;
using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Readers.Html.Tree;

namespace GovOpen.Parsing.Readers.Html;

/// <summary>Gives cells their grid positions by the table model of the HTML standard (4.9.12).</summary>
internal sealed class HtmlTableGrid
{
    /// <summary>The standard's own clamps.</summary>
    private const int MaxColumnSpan = 1_000;
    private const int MaxRowSpan = 65_534;

    private readonly TableShape shape;
    private readonly FlowBuilder flow;
    private readonly ReaderOptions options;
    private readonly List<Placed> placed = [];
    private readonly List<int> busyUntil = [];
    private long positions;
    private bool isClamped;

    private HtmlTableGrid(TableShape shape, FlowBuilder flow, ReaderOptions options)
    {
        this.shape = shape;
        this.flow = flow;
        this.options = options;
    }

    /// <summary>The grid, or null where it is over a limit, which is reported.</summary>
    public static TableGrid? Read(TableShape shape, FlowBuilder flow, ReaderOptions options)
    {
        var grid = new HtmlTableGrid(shape, flow, options);
        if (!grid.PlaceAll())
        {
            flow.Report(
                LimitRules.TableTooLarge,
                $"表格超过{options.MaxTableColumns}列或{options.MaxTableCells}格，按文字行读取"
            );
            return null;
        }

        if (grid.isClamped)
        {
            flow.Report(LimitRules.SpanClamped, $"单元格跨列超过{MaxColumnSpan}或跨行超过{MaxRowSpan}，已按上限处理");
        }

        return grid.Build();
    }

    private bool PlaceAll()
    {
        var groupEnds = GroupEnds();
        for (var row = 0; row < shape.Rows.Count; row++)
        {
            var column = 0;
            foreach (var node in shape.Rows[row].Row.Children)
            {
                if (node is MarkupElement { Kind: ElementKind.Cell } cell && !flow.IsHidden(cell))
                {
                    column = Place(cell, row, column, groupEnds[shape.Rows[row].Group]);
                    if (column > options.MaxTableColumns + MaxColumnSpan || positions > options.MaxTableCells)
                    {
                        return false;
                    }
                }
            }
        }

        return true;
    }

    private int Place(MarkupElement cell, int row, int column, int groupEnd)
    {
        while (column < busyUntil.Count && busyUntil[column] > row)
        {
            column++;
        }

        var columns = Span(cell.Attribute("colspan"), MaxColumnSpan, whenZero: 1);
        var rows = Math.Min(Span(cell.Attribute("rowspan"), MaxRowSpan, whenZero: MaxRowSpan), groupEnd - row);
        positions += (long)columns * rows;
        placed.Add(new(cell, row, column, columns, rows));
        while (busyUntil.Count < column + columns)
        {
            busyUntil.Add(0);
        }

        for (var i = column; i < column + columns; i++)
        {
            busyUntil[i] = Math.Max(busyUntil[i], row + rows);
        }

        return column + columns;
    }

    private int Span(string? attribute, int limit, int whenZero)
    {
        if (attribute is null)
        {
            return 1;
        }

        var digits = attribute.AsSpan().Trim();
        var end = 0;
        while (end < digits.Length && char.IsAsciiDigit(digits[end]))
        {
            end++;
        }

        if (end == 0)
        {
            return 1;
        }

        var value = int.TryParse(digits[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : int.MaxValue;
        isClamped |= value > limit;
        return value == 0 ? whenZero : Math.Min(value, limit);
    }

    private int[] GroupEnds()
    {
        var ends = new int[shape.Rows.Count == 0 ? 0 : shape.Rows[^1].Group + 1];
        for (var row = 0; row < shape.Rows.Count; row++)
        {
            ends[shape.Rows[row].Group] = row + 1;
        }

        return ends;
    }

    private TableGrid? Build()
    {
        // Columns at the right in which no cell begins exist only by the grace of an over-wide span.
        var width = 0;
        foreach (var cell in placed)
        {
            width = Math.Max(width, cell.Column + 1);
        }

        if (width > options.MaxTableColumns)
        {
            flow.Report(LimitRules.TableTooLarge, $"表格有{width}列，超过{options.MaxTableColumns}列，按文字行读取");
            return null;
        }

        var rows = new TableRow[shape.Rows.Count];
        var next = 0;
        for (var row = 0; row < rows.Length; row++)
        {
            var cells = new List<TableCell>();
            var isHead = shape.Rows[row].IsHead;
            var heads = 0;
            for (; next < placed.Count && placed[next].Row == row; next++)
            {
                var cell = placed[next];
                heads += cell.Element.Name == "th" ? 1 : 0;
                var columns = Math.Min(cell.Columns, width - cell.Column);
                cells.Add(new(cell.Column, columns, cell.Rows, flow.ReadCell(cell.Element).Trim()));
            }

            rows[row] = new(cells.ToEquatableArray(), isHead || cells.Count > 0 && heads == cells.Count);
        }

        return new(new(rows), width, TableForm.Marked, $"table element, {rows.Length} rows, {width} columns");
    }

    private readonly record struct Placed(MarkupElement Element, int Row, int Column, int Columns, int Rows);
}

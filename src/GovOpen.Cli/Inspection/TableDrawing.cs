using System.Globalization;
using System.Text;
using GovOpen.Parsing;
using GovOpen.Parsing.Model;

namespace GovOpen.Cli.Inspection;

/// <summary>Draws a table's grid with box characters: a merged cell's text in its first place, 〃 and ← in the others.</summary>
internal sealed class TableDrawing
{
    private const int MaxColumns = 16;
    private const int MaxRows = 60;
    private const int MaxLines = 4;
    private const int MinWidth = 4;

    private readonly TextWriter output;
    private readonly bool isFull;
    private readonly int width;

    /// <param name="width">Terminal columns.</param>
    public TableDrawing(TextWriter output, int width, bool isFull)
    {
        this.output = output;
        this.width = width;
        this.isFull = isFull;
    }

    public void Draw(TableTrace table)
    {
        var grid = table.Grid;
        var columns = Math.Min(grid.ColumnCount, MaxColumns);
        var rows = isFull ? grid.Rows.Count : Math.Min(grid.Rows.Count, MaxRows);
        var cells = Fill(grid, rows, columns);
        var widths = Widths(cells, table.ColumnRoles, columns);
        if (table.ColumnRoles.Count > 0)
        {
            var roles = Enumerable
                .Range(0, columns)
                .Select(i => i < table.ColumnRoles.Count ? table.ColumnRoles[i] : "");
            output.WriteLine($"  {string.Join(' ', roles.Select((role, i) => Pad(role, widths[i] + 2)))}".TrimEnd());
        }

        output.WriteLine(Rule('┌', '─', '┬', '┐', widths));
        for (var row = 0; row < rows; row++)
        {
            if (row > 0)
            {
                output.WriteLine(
                    row == table.HeaderRows ? Rule('╞', '═', '╪', '╡', widths) : Rule('├', '─', '┼', '┤', widths)
                );
            }

            DrawRow(cells[row], widths);
        }

        output.WriteLine(Rule('└', '─', '┴', '┘', widths));
        WriteRest(grid.Rows.Count - rows, "rows");
        WriteRest(grid.ColumnCount - columns, "columns");
    }

    private static string[][] Fill(TableGrid grid, int rows, int columns)
    {
        var cells = new string[rows][];
        for (var row = 0; row < rows; row++)
        {
            cells[row] = new string[columns];
        }

        for (var row = 0; row < rows; row++)
        {
            foreach (var cell in grid.Rows[row].Cells)
            {
                Place(cells, row, cell, columns);
            }
        }

        return cells;
    }

    private static void Place(string[][] cells, int row, TableCell cell, int columns)
    {
        for (var down = row; down < Math.Min(row + cell.RowSpan, cells.Length); down++)
        {
            for (var across = cell.Column; across < Math.Min(cell.Column + cell.ColumnSpan, columns); across++)
            {
                cells[down][across] =
                    down > row ? "〃"
                    : across > cell.Column ? "←"
                    : cell.Text.Value.Trim();
            }
        }
    }

    // Every column gets what it needs as long as there is room; the widest give way first.
    private int[] Widths(string[][] cells, IReadOnlyList<string> roles, int columns)
    {
        var widths = new int[columns];
        for (var column = 0; column < columns; column++)
        {
            widths[column] = Math.Max(MinWidth, column < roles.Count ? CellWidth.Of(roles[column]) : 0);
            foreach (var row in cells)
            {
                var longest = (row[column] ?? string.Empty).Split('\n').Max(line => CellWidth.Of(line));
                widths[column] = Math.Min(width, Math.Max(widths[column], longest));
            }
        }

        var room = Math.Max(columns * MinWidth, width - 3 - (3 * columns));
        while (widths.Sum() > room)
        {
            widths[Array.IndexOf(widths, widths.Max())]--;
        }

        return widths;
    }

    private void DrawRow(string[] cells, int[] widths)
    {
        var lines = cells
            .Select((cell, i) => FittedText.Wrap(cell ?? string.Empty, widths[i], isFull ? int.MaxValue : MaxLines))
            .ToList();
        for (var line = 0; line < lines.Max(cell => cell.Count); line++)
        {
            var texts = lines.Select((cell, i) => Pad(line < cell.Count ? cell[line] : string.Empty, widths[i]));
            output.WriteLine($"  │ {string.Join(" │ ", texts)} │");
        }
    }

    private void WriteRest(int count, string what)
    {
        if (count > 0)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  … {count} more {what}"));
        }
    }

    private static string Pad(string text, int columns) => FittedText.Pad(text, columns);

    private static string Rule(char left, char line, char cross, char right, int[] widths)
    {
        var rule = new StringBuilder("  ").Append(left);
        for (var i = 0; i < widths.Length; i++)
        {
            rule.Append(i > 0 ? cross.ToString() : string.Empty).Append(line, widths[i] + 2);
        }

        return rule.Append(right).ToString();
    }
}

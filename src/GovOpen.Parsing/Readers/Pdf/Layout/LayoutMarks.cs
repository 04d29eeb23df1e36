using System.Globalization;
using GovOpen.Parsing.Readers.Pdf.Layout.Lines;
using GovOpen.Parsing.Readers.Pdf.Svg;

namespace GovOpen.Parsing.Readers.Pdf.Layout;

/// <summary>What the layout made of each page, in the coordinates of the page as it is shown.</summary>
internal sealed class LayoutMarks
{
    private readonly Dictionary<int, PageMarks> marks = [];

    public LayoutMarks(DocumentText document)
    {
        var part = 0;
        foreach (var page in document.Pages)
        {
            var lines = new List<PageMark>();
            var cells = new List<PageMark>();
            var furniture = new List<PageMark>();
            foreach (var item in page.Items)
            {
                if (item.Table is { } table)
                {
                    AddCells(document.Tables[document.TableOfPart[part++]], page, table.Box, cells, lines);
                }
                else if (item.Line is { } line)
                {
                    AddLine(line, page.Turn, lines, furniture);
                }
            }

            foreach (var line in page.Asides.Concat(page.Watermarks))
            {
                AddLine(line, page.Turn, lines, furniture);
            }

            marks[page.Page] = new()
            {
                Lines = lines,
                Cells = cells,
                Furniture = furniture,
            };
        }
    }

    public PageMarks Of(int page) => marks.GetValueOrDefault(page, PageMarks.None);

    private static void AddLine(PageLine line, PageTurn turn, List<PageMark> lines, List<PageMark> furniture)
    {
        var list = line.FurnitureReason is null ? lines : furniture;
        list.Add(new(turn.Undo(line.Box), line.FurnitureReason ?? string.Empty));
    }

    private static void AddCells(
        TableText table,
        PageText page,
        PageBox part,
        List<PageMark> cells,
        List<PageMark> lines
    )
    {
        foreach (var (row, column, box, cellLines) in table.CellsIn(page.Page, part))
        {
            cells.Add(new(page.Turn.Undo(box), string.Create(CultureInfo.InvariantCulture, $"{row + 1},{column + 1}")));
            lines.AddRange(cellLines.Select(line => new PageMark(page.Turn.Undo(line.Box), string.Empty)));
        }
    }
}

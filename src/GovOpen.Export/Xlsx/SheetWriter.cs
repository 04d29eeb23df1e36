using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace GovOpen.Export.Xlsx;

/// <summary>Writes the markup of one sheet, row by row; what was written is kept nowhere but for its links.</summary>
internal sealed class SheetWriter : IDisposable
{
    private const uint A3 = 8;
    private const uint A4 = 9;

    private readonly Stream part;
    private readonly SheetLayout layout;
    private readonly OpenXmlWriter xml;
    private readonly SheetLinks links;

    /// <param name="part">The part of the package; closed with this writer.</param>
    /// <param name="isFirst">Whether it is the sheet that is shown when the workbook is opened.</param>
    public SheetWriter(Stream part, SheetLayout layout, XlsxLimits limits, bool isFirst)
    {
        this.part = part;
        this.layout = layout;
        links = new(layout.LinkColumn, limits.Links);
        xml = OpenXmlWriter.Create(part);
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement(new Worksheet());
        WriteHead(isFirst);
        xml.WriteStartElement(new SheetData());
        Write([.. layout.Columns.Select(column => SheetCell.Of(column.Header, CellStyle.Head))], link: null);
    }

    /// <summary>Rows that were written, the head among them.</summary>
    public int Rows { get; private set; }

    /// <summary>Files that its links lead to, in the order of their ids, which count from 1.</summary>
    public IEnumerable<string> Targets => links.Targets;

    /// <summary>Writes a row; false where its link had no room.</summary>
    public bool Write(IReadOnlyList<SheetCell> cells, SheetLink? link)
    {
        Rows++;
        xml.WriteStartElement(new Row { RowIndex = (uint)Rows, Height = RowHeight.Of(cells, layout.Columns) });
        for (var i = 0; i < cells.Count; i++)
        {
            var isLink = link is not null && i == layout.LinkColumn;
            WriteCell(i, isLink ? cells[i] with { Style = CellStyle.Link } : cells[i]);
        }

        xml.WriteEndElement();
        return link is null || layout.LinkColumn < 0 || links.Add(Rows, link);
    }

    /// <summary>Writes what stands behind the rows.</summary>
    public void Complete()
    {
        xml.WriteEndElement();
        var last = SheetLayout.Letters(layout.Columns.Count - 1);
        xml.WriteElement(
            new AutoFilter { Reference = string.Create(CultureInfo.InvariantCulture, $"A1:{last}{Rows}") }
        );
        WriteLinks();
        xml.WriteElement(
            new PageMargins
            {
                Left = 0.4,
                Right = 0.4,
                Top = 0.5,
                Bottom = 0.5,
                Header = 0.3,
                Footer = 0.3,
            }
        );
        xml.WriteElement(
            new PageSetup
            {
                PaperSize = layout.IsWide ? A3 : A4,
                Orientation = OrientationValues.Landscape,
                FitToWidth = 1U,
                FitToHeight = 0U,
            }
        );
        xml.WriteElement(new HeaderFooter(new OddFooter("&L&A&R&P / &N")));
        xml.WriteEndElement();
        xml.Close();
    }

    public void Dispose()
    {
        xml.Dispose();
        part.Dispose();
    }

    private void WriteHead(bool isFirst)
    {
        xml.WriteElement(
            new SheetProperties(new TabColor { Rgb = layout.Tab }, new PageSetupProperties { FitToPage = true })
        );
        xml.WriteElement(
            new SheetViews(
                new SheetView(
                    new Pane
                    {
                        VerticalSplit = 1,
                        TopLeftCell = "A2",
                        ActivePane = PaneValues.BottomLeft,
                        State = PaneStateValues.Frozen,
                    },
                    new Selection
                    {
                        Pane = PaneValues.BottomLeft,
                        ActiveCell = "A2",
                        SequenceOfReferences = new ListValue<StringValue> { InnerText = "A2" },
                    }
                )
                {
                    WorkbookViewId = 0,
                    TabSelected = isFirst ? true : null,
                    ShowGridLines = false,
                }
            )
        );
        xml.WriteElement(new SheetFormatProperties { DefaultRowHeight = RowHeight.OneLine });
        xml.WriteElement(
            new Columns(
                layout.Columns.Select(
                    (column, i) =>
                        new Column
                        {
                            Min = (uint)i + 1,
                            Max = (uint)i + 1,
                            Width = column.Width,
                            CustomWidth = true,
                        }
                )
            )
        );
    }

    private void WriteCell(int column, SheetCell cell)
    {
        var written = new Cell
        {
            CellReference = string.Create(CultureInfo.InvariantCulture, $"{SheetLayout.Letters(column)}{Rows}"),
            StyleIndex = (uint)cell.Style,
        };
        if (cell.Number is { } number)
        {
            written.Append(new CellValue(number));
        }
        else if (cell.Text is { } text)
        {
            written.DataType = CellValues.InlineString;
            written.Append(
                new InlineString(new Text(CellText.Escape(text)) { Space = SpaceProcessingModeValues.Preserve })
            );
        }

        xml.WriteElement(written);
    }

    private void WriteLinks()
    {
        if (links.Ranges.Count == 0)
        {
            return;
        }

        xml.WriteStartElement(new Hyperlinks());
        foreach (var range in links.Ranges)
        {
            xml.WriteElement(
                new Hyperlink
                {
                    Reference = range.Reference,
                    Id = WorkbookPackage.RelationshipId(range.Id),
                    Location = range.Link.Location,
                }
            );
        }

        xml.WriteEndElement();
    }
}

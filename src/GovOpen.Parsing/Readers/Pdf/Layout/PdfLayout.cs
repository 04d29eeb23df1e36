using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Readers.Pdf.Layout.Lines;
using GovOpen.Parsing.Readers.Pdf.Layout.Paragraphs;

namespace GovOpen.Parsing.Readers.Pdf.Layout;

/// <summary>Turns pages of glyphs into a document: tables, paragraphs and furniture, every character once. Used by one reading.</summary>
internal sealed class PdfLayout
{
    private readonly DocumentText document;
    private readonly PlaneWriter writer = new();
    private readonly List<PlacedPicture> pictures = [];
    private readonly List<Furniture> furniture = [];
    private readonly List<Block> blocks = [];

    private PdfLayout(DocumentText document) => this.document = document;

    public static SourceDocument Build(DocumentText document)
    {
        var layout = new PdfLayout(document);
        var plane = layout.WritePlane();
        layout.WriteBlocks(plane.Text);
        return new(plane, DocumentFormat.Pdf)
        {
            Blocks = layout.blocks.ToEquatableArray(),
            Furniture = layout.furniture.ToEquatableArray(),
            Pictures = layout.pictures.Select(picture => picture.At).ToEquatableArray(),
            Diagnostics = PdfLayoutFindings
                .Of(layout.document, layout.pictures, plane, layout.blocks.Count)
                .ToEquatableArray(),
        };
    }

    private SourcePlane WritePlane()
    {
        var part = 0;
        foreach (var page in document.Pages)
        {
            writer.StartPage(page.Turn);
            var column = 0;
            foreach (var item in page.Items)
            {
                if (item.Table is { } table)
                {
                    WriteCells(document.Tables[document.TableOfPart[part++]], page.Page, table.Box);
                }
                else if (item.Line is { } line)
                {
                    StartColumn(line, ref column);
                    writer.Add(line);
                }
            }

            WriteBeside(page);
            writer.EndPage();
        }

        return writer.ToPlane();
    }

    private void StartColumn(PageLine line, ref int column)
    {
        if (line.Column != column || line.FurnitureReason is not null)
        {
            writer.StartFragment();
            column = line.FurnitureReason is null ? line.Column : -1;
        }
    }

    private void WriteCells(TableText table, int page, PageBox part)
    {
        foreach (var (_, _, _, lines) in table.CellsIn(page, part))
        {
            writer.StartFragment();
            foreach (var line in lines)
            {
                writer.Add(line);
            }
        }
    }

    private void WriteBeside(PageText page)
    {
        foreach (var line in page.Asides.Concat(page.Watermarks))
        {
            writer.StartFragment();
            writer.Add(line);
        }

        foreach (var picture in page.Pictures)
        {
            pictures.Add(new(picture, writer.AddPicture(picture.Box)));
        }
    }

    private void WriteBlocks(string plane)
    {
        var measures = TextMeasures.Of(document.Pages);
        var paragraphs = new ParagraphBuilder(measures, plane, blocks);
        var part = 0;
        var shown = -1;
        foreach (var page in document.Pages)
        {
            foreach (var item in page.Items)
            {
                if (item.Line is { } line)
                {
                    AddLine(paragraphs, line, page.Page, plane);
                }
                else if (document.TableOfPart[part++] is var table)
                {
                    paragraphs.End();
                    if (table > shown)
                    {
                        shown = table;
                        AddTable(document.Tables[table], measures, plane);
                    }
                }
            }

            AddBeside(paragraphs, page, plane);
        }

        paragraphs.End();
    }

    private void AddTable(TableText table, TextMeasures measures, string plane)
    {
        blocks.Add(table.ToBlock(measures, plane));
        foreach (var line in table.RepeatedHeads)
        {
            furniture.Add(new(TextOf(line, plane), "repeated table head"));
        }
    }

    private void AddLine(ParagraphBuilder paragraphs, PageLine line, int page, string plane)
    {
        if (line.FurnitureReason is { } reason)
        {
            furniture.Add(new(TextOf(line, plane), reason));
        }
        else
        {
            paragraphs.Add(line, page);
        }
    }

    private void AddBeside(ParagraphBuilder paragraphs, PageText page, string plane)
    {
        foreach (var aside in page.Asides)
        {
            paragraphs.AddAside(aside, page.Page);
        }

        foreach (var mark in page.Watermarks)
        {
            AddLine(paragraphs, mark, page.Page, plane);
        }
    }

    private static SourceText TextOf(PageLine line, string plane) =>
        new SourceTextBuilder().Append(plane, line.PlaneStart, line.Text.Length).ToSourceText();
}

using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Readers.Html;
using GovOpen.Parsing.Readers.PlainText.Tables;

namespace GovOpen.Parsing.Readers.PlainText;

/// <summary>Writes down what a reader finds, in reading order. Used by one read, not shared.</summary>
internal sealed class BlockWriter
{
    /// <summary>A site prints its metadata no further down.</summary>
    private const int MostBlocksAbove = 20;

    private readonly List<Block> blocks = [];
    private readonly List<Furniture> furniture = [];
    private readonly List<MetadataField> metadata = [];
    private readonly ReaderOptions options;
    private readonly InlineScanner scanner;

    public BlockWriter(string text, ReaderOptions options)
    {
        this.options = options;
        Markup = new MarkupLedger(text);
        scanner = new InlineScanner(text, Markup);
    }

    public MarkupLedger Markup { get; }

    public List<Diagnostic> Findings { get; } = [];

    /// <summary>Adds the text of [start, end) as a paragraph, or as several where a tag breaks it.</summary>
    public void AddParagraph(int start, int end, ParagraphHints hints, InlineMarkup inline)
    {
        var text = scanner.Read(start, end, inline);
        var from = 0;
        while (from < text.Length)
        {
            var length = text.Span[from..].IndexOf('\n');
            var to = length < 0 ? text.Length : from + length;
            var piece = text.Slice(from, to - from).Trim();
            if (piece.Length > 0)
            {
                blocks.Add(new Block.Paragraph(piece, hints));
                hints = hints with { BlankLinesBefore = 0, StartsPage = false };
            }

            from = to + 1;
        }
    }

    /// <summary>Calls the last paragraph a heading, as the line under it says.</summary>
    public void MakeHeading(int level)
    {
        if (blocks.Count > 0 && blocks[^1] is Block.Paragraph last)
        {
            blocks[^1] = last with { Hints = last.Hints with { HeadingLevel = level } };
        }
    }

    /// <summary>Adds a stretch that is no part of the notice.</summary>
    public void AddFurniture(TextRange range, string reason) =>
        furniture.Add(new Furniture(scanner.Read(range.Start, range.End, InlineMarkup.None), reason));

    public void AddMetadata(TextRange label, TextRange value) =>
        metadata.Add(
            new MetadataField(
                scanner.Read(label.Start, label.End, InlineMarkup.None),
                scanner.Read(value.Start, value.End, InlineMarkup.None)
            )
        );

    /// <summary>Adds a site's metadata block.</summary>
    public void AddMetadata(List<MetadataBlock.Field> fields) => MetadataBlock.Write(fields, metadata, furniture);

    /// <summary>The text of a stretch that may be metadata.</summary>
    public SourceText Peek(TextLine line) => scanner.Read(line.First, line.Last, InlineMarkup.None);

    public void AddTable(FlatTable table, InlineMarkup inline)
    {
        foreach (var range in table.Markup)
        {
            Markup.Add(range);
        }

        foreach (var range in table.PageNumbers)
        {
            AddFurniture(range, "page-number");
        }

        Findings.AddRange(table.Findings);
        var placement = new GridPlacement(options.MaxTableColumns);
        var columns = 0;
        var rows = new TableRow[table.Rows.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = RowOf(table, i, placement, inline | table.CellMarkup);
            columns = Math.Max(columns, ColumnsOf(rows[i]));
        }

        var grid = new TableGrid(new(rows), columns, table.Form, table.Evidence)
        {
            MayHaveLostSpans = table.MayHaveLostSpans,
            IsInPlace = table.IsInPlace,
        };
        blocks.Add(new Block.Table(grid));
    }

    /// <summary>Hands out the document.</summary>
    public SourceDocument ToDocument(SourcePlane plane, DocumentFormat format, string encoding)
    {
        if (Markup.ToFurniture() is { } marks)
        {
            furniture.Insert(0, marks);
        }

        var page = new SortedPage();
        TakeMetadataTables();
        PublicationLines.Take(blocks, page);
        return new SourceDocument(plane, format)
        {
            Encoding = encoding,
            Blocks = [.. blocks],
            Furniture = [.. furniture, .. page.Furniture],
            Metadata = [.. metadata, .. page.Metadata],
            Diagnostics = [.. Findings],
        };
    }

    // | 索引号 | A-1 | 文号 | … |: copied along with the notice.
    private void TakeMetadataTables()
    {
        for (var i = Math.Min(blocks.Count, MostBlocksAbove) - 1; i >= 0; i--)
        {
            if (blocks[i] is Block.Table table && MetadataTable.Read(table.Grid) is { } fields)
            {
                AddMetadata(fields);
                blocks.RemoveAt(i);
            }
        }
    }

    private TableRow RowOf(FlatTable table, int index, GridPlacement placement, InlineMarkup inline)
    {
        var row = table.Rows[index];
        var cells = new TableCell[row.Cells.Count];
        var next = 0;
        for (var i = 0; i < cells.Length; i++)
        {
            var cell = row.Cells[i];
            var text = cell.Further is null
                ? scanner.Read(cell.Line.Start, cell.Line.End, inline)
                : scanner.ReadLines([cell.Line, .. cell.Further], inline);
            var rowSpan = Math.Min(cell.RowSpan, table.Rows.Count - index);
            var (column, span) = placement.Place(index, next, cell.ColumnSpan, rowSpan);
            cells[i] = new TableCell(column, span, rowSpan, text);
            next = column + span;
        }

        return new TableRow(new(cells), row.IsHead, row.StartsPage);
    }

    private static int ColumnsOf(TableRow row) =>
        row.Cells.Count == 0 ? 0 : row.Cells[^1].Column + row.Cells[^1].ColumnSpan;
}

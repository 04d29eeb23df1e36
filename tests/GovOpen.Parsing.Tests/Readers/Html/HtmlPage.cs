using System.Text;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Readers;
using GovOpen.Parsing.Readers.Html;

namespace GovOpen.Parsing.Tests.Readers.Html;

/// <summary>Reads small pages written in a test, and prints what came of them.</summary>
internal static class HtmlPage
{
    public static SourceDocument Read(string html, ReaderOptions? options = null) =>
        Read(Encoding.UTF8.GetBytes(html), options);

    public static SourceDocument Read(byte[] bytes, ReaderOptions? options = null) =>
        new HtmlReader().Read(new("page.html", bytes), options ?? ReaderOptions.Default, CancellationToken.None);

    /// <summary>One line a paragraph, one line a table row.</summary>
    public static string[] Lines(this SourceDocument document) =>
        [
            .. document.Blocks.SelectMany(block =>
                block switch
                {
                    Block.Paragraph paragraph => [paragraph.Text.Value],
                    Block.Table table => table.Grid.Rows.Select(Row),
                    _ => [],
                }
            ),
        ];

    public static TableGrid Table(this SourceDocument document) => document.Blocks.OfType<Block.Table>().Single().Grid;

    public static IEnumerable<SourceText> Texts(this SourceDocument document) =>
        document
            .Blocks.SelectMany(block =>
                block switch
                {
                    Block.Paragraph paragraph => [paragraph.Text],
                    Block.Table table => table.Grid.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text),
                    _ => Enumerable.Empty<SourceText>(),
                }
            )
            .Concat(document.Metadata.SelectMany(field => new[] { field.Label, field.Value }))
            .Concat(document.Furniture.Select(furniture => furniture.Text));

    public static bool Has(this SourceDocument document, string code) =>
        document.Diagnostics.Any(finding => finding.Rule.Code == code);

    private static string Row(TableRow row) =>
        string.Join(
            " | ",
            row.Cells.Select(cell =>
                $"{cell.Column}{(cell.ColumnSpan > 1 ? $"c{cell.ColumnSpan}" : "")}{(cell.RowSpan > 1 ? $"r{cell.RowSpan}" : "")}:{cell.Text.Value}"
            )
        );
}

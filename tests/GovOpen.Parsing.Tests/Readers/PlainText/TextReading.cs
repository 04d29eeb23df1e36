using System.Text;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Readers;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Tests.Readers.PlainText;

/// <summary>Runs a text through a reader and shows what came out.</summary>
internal static class TextReading
{
    public static SourceDocument Text(string text, ReaderOptions? options = null) =>
        Bytes(Encoding.UTF8.GetBytes(text), DocumentFormat.Text, options);

    public static SourceDocument Markdown(string text, ReaderOptions? options = null) =>
        Bytes(Encoding.UTF8.GetBytes(text), DocumentFormat.Markdown, options);

    public static SourceDocument Bytes(byte[] bytes, DocumentFormat format, ReaderOptions? options = null) =>
        ReaderCatalog
            .For(format)
            .Read(new SourceFile("text", bytes), options ?? ReaderOptions.Default, CancellationToken.None);

    /// <summary>The folder of the repository that holds the samples or the seeds.</summary>
    public static string Folder(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "GovOpen.slnx")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException(name), name);
    }

    public static byte[] Seed(int number) =>
        File.ReadAllBytes(Directory.GetFiles(Folder("seeds"), $"{number:000}_*")[0]);

    public static List<TableGrid> Tables(SourceDocument document) =>
        [.. document.Blocks.OfType<Block.Table>().Select(table => table.Grid)];

    public static List<string> Paragraphs(SourceDocument document) =>
        [.. document.Blocks.OfType<Block.Paragraph>().Select(paragraph => paragraph.Text.Value)];

    /// <summary>A row as 「cell¦cell」, '/' for line breaks within a cell.</summary>
    public static string Show(TableRow row) =>
        string.Join("¦", row.Cells.Select(cell => cell.Text.Value.Replace('\n', '/')));

    /// <summary>The first visible character that is not held exactly once, or null.</summary>
    public static string? FirstUncounted(SourceDocument document)
    {
        var text = document.Plane.Text;
        var counts = new int[text.Length];
        foreach (var range in Pieces(document).SelectMany(piece => piece.PlaneRanges()))
        {
            for (var i = range.Start; i < range.End; i++)
            {
                counts[i]++;
            }
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (counts[i] > 1 || (counts[i] == 0 && HanText.IsVisible(text[i])))
            {
                return $"{counts[i]} × '{text[i]}' at {i}: {text[Math.Max(0, i - 20)..Math.Min(text.Length, i + 20)]}";
            }
        }

        return null;
    }

    private static IEnumerable<SourceText> Pieces(SourceDocument document) =>
        document
            .Blocks.SelectMany(block =>
                block switch
                {
                    Block.Paragraph paragraph => [paragraph.Text],
                    Block.Table table => table.Grid.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text),
                    _ => (IEnumerable<SourceText>)[],
                }
            )
            .Concat(document.Furniture.Select(furniture => furniture.Text))
            .Concat(document.Metadata.SelectMany(field => new[] { field.Label, field.Value }));
}

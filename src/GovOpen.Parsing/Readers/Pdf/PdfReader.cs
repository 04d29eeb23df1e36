using GovOpen.Parsing.Model;
using GovOpen.Parsing.Readers.Pdf.Layout;

namespace GovOpen.Parsing.Readers.Pdf;

/// <summary>Reads PDF files: objects, the glyphs of every page, lines and tables of each page, then the document of all.</summary>
internal sealed class PdfReader : IDocumentReader
{
    /// <exception cref="UnreadableInputException">The file has no page, or is encrypted and the password is missing or wrong.</exception>
    public SourceDocument Read(SourceFile file, ReaderOptions options, CancellationToken cancel)
    {
        var pages = PdfPages.Open(file.Bytes, options, cancel);
        var texts = ReadTexts(pages);
        var document = DocumentText.Of(texts);
        var built = PdfLayout.Build(document);
        return built with { Diagnostics = [.. pages.PlacedIn(built.Plane), .. built.Diagnostics] };
    }

    /// <summary>Draws the pages as they were read.</summary>
    /// <exception cref="UnreadableInputException">The file has no page, or is encrypted and the password is missing or wrong.</exception>
    public static IEnumerable<PageDrawing> Draw(SourceFile file, ReaderOptions options, CancellationToken cancel)
    {
        var document = DocumentText.Of(ReadTexts(PdfPages.Open(file.Bytes, options, cancel)));
        var marks = new LayoutMarks(document);
        // Read again, so that the glyphs of no two pages are held at once.
        foreach (var page in PdfPages.Open(file.Bytes, options, cancel).Read())
        {
            yield return new(page.Number, Svg.SvgDrawing.Draw(page, marks.Of(page.Number)));
        }
    }

    private static List<PageText> ReadTexts(PdfPages pages)
    {
        var reader = new PageTextReader();
        return pages.Read().Select(reader.Read).ToList();
    }
}

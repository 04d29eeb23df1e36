using System.Numerics;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Readers.Pdf.Layout;

namespace GovOpen.Parsing.Readers.Pdf;

/// <summary>Reads PDF files: objects, the glyphs of every page, lines and tables of each page, then the document of all.</summary>
internal sealed class PdfReader : IDocumentReader
{
    /// <summary>
    /// From so many pages on, memory is given back after each step. What one step needs is of no use to the next, and the
    /// collector's own budgets grow with the document, to twice what it holds.
    /// </summary>
    private const int LongDocument = 128;

    /// <exception cref="UnreadableInputException">The file has no page, or is encrypted and the password is missing or wrong.</exception>
    public SourceDocument Read(SourceFile file, ReaderOptions options, CancellationToken cancel)
    {
        var pages = PdfPages.Open(file.Bytes, options, cancel);
        var texts = ReadTexts(pages);
        var isLong = texts.Count >= LongDocument;
        GiveBack(isLong);
        var built = PdfLayout.Build(DocumentText.Of(texts));
        GiveBack(isLong);
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
        var texts = new List<PageText>();
        foreach (var page in pages.Read())
        {
            texts.Add(reader.Read(page));
            // Each time twice as much has been read: a collection takes as long as what is held.
            GiveBack(texts.Count >= LongDocument && BitOperations.IsPow2(texts.Count));
        }

        return texts;
    }

    private static void GiveBack(bool isDue)
    {
        if (isDue)
        {
            GC.Collect();
        }
    }
}

using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Readers.Pdf.Cos;
using GovOpen.Parsing.Readers.Pdf.Layout;
using GovOpen.Parsing.Readers.Pdf.TextLayer;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Resources;

namespace GovOpen.Parsing.Readers.Pdf;

/// <summary>Reads PDF files: objects, the glyphs of every page, then lines, tables and paragraphs.</summary>
internal sealed class PdfReader : IDocumentReader
{
    /// <exception cref="UnreadableInputException">The file is encrypted, and the password is missing or wrong.</exception>
    public SourceDocument Read(SourceFile file, ReaderOptions options, CancellationToken cancel)
    {
        var findings = new List<Diagnostic>();
        var pdf = CosFile.Open(file.Bytes, options.Pdf, options.Password, findings, cancel);
        var pages = ReadPages(pdf);
        pdf.Budget.Findings.Complete();
        return PdfLayout.Build(pages, findings);
    }

    // The glyphs of a page are let go before the next is read.
    private static List<PageText> ReadPages(CosFile pdf)
    {
        var fonts = new FontCache(pdf, font => PdfFontFactory.Create(font, pdf, pdf.Budget.Limits));
        var content = new PageReader(pdf, pdf.Budget, fonts, pdf.Dictionary(pdf.Trailer["Root"]));
        var reader = new PageTextReader();
        var pages = new List<PageText>();
        foreach (var page in pdf.Pages())
        {
            pages.Add(reader.Read(content.Read(page)));
        }

        content.Complete();
        return pages;
    }
}

using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Readers.Pdf.Cos;
using GovOpen.Parsing.Readers.Pdf.TextLayer;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Resources;

namespace GovOpen.Parsing.Readers.Pdf;

/// <summary>An open PDF file, read page by page. For one pass.</summary>
internal sealed class PdfPages
{
    private readonly CosFile file;
    private readonly List<Diagnostic> findings;

    private PdfPages(CosFile file, List<Diagnostic> findings)
    {
        this.file = file;
        this.findings = findings;
    }

    /// <summary>What was odd about the file, complete once all pages were read; findings about a page are put at its beginning in the text of the document.</summary>
    public IEnumerable<Diagnostic> PlacedIn(SourcePlane plane) =>
        findings.Select(finding =>
            file.Budget.Findings.PageOf(finding.Rule) is { } page && page <= plane.PageCount
                ? finding with
                {
                    At = new(plane.StartOf(page), plane.StartOf(page)),
                }
                : finding
        );

    /// <exception cref="UnreadableInputException">The file is encrypted, and the password is missing or wrong.</exception>
    public static PdfPages Open(ReadOnlyMemory<byte> bytes, ReaderOptions options, CancellationToken cancel)
    {
        var findings = new List<Diagnostic>();
        return new(CosFile.Open(bytes, options.Pdf, options.Password, findings, cancel), findings);
    }

    /// <summary>The pages in order; each may be let go before the next is read.</summary>
    /// <exception cref="UnreadableInputException">The file has no page.</exception>
    public IEnumerable<GlyphPage> Read()
    {
        var fonts = new FontCache(file, font => PdfFontFactory.Create(font, file, file.Budget.Limits), file.Budget);
        var reader = new PageReader(file, file.Budget, fonts, file.Dictionary(file.Trailer["Root"]));
        var hasPages = false;
        foreach (var page in file.Pages())
        {
            hasPages = true;
            yield return reader.Read(page);
        }

        if (!hasPages)
        {
            throw new UnreadableInputException(new(PdfRules.NoPages, "找不到任何页面：文件损坏，或不是PDF"));
        }

        reader.Complete();
        file.Budget.Findings.Complete();
    }
}

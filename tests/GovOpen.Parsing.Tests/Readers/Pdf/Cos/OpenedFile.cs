using System.Text;
using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Readers.Pdf;
using GovOpen.Parsing.Readers.Pdf.Cos;

namespace GovOpen.Parsing.Tests.Readers.Pdf.Cos;

/// <summary>A PDF file as the tests look at it.</summary>
internal sealed record OpenedFile(CosFile File, IReadOnlyList<Diagnostic> Findings)
{
    /// <summary>Codes of all findings, in order.</summary>
    public IEnumerable<string> Codes => Findings.Select(finding => finding.Rule.Code).Order(StringComparer.Ordinal);

    /// <summary>The decoded content of every page.</summary>
    public IReadOnlyList<string> Pages { get; private init; } = [];

    public static OpenedFile Open(byte[] bytes, PdfLimits? limits = null, string? password = null)
    {
        var findings = new List<Diagnostic>();
        var file = CosFile.Open(bytes, limits ?? PdfLimits.Default, password, findings, CancellationToken.None);
        var pages = file.Pages().Select(page => string.Join('|', page.Contents.Select(Text))).ToList();
        file.Budget.Findings.Complete();
        return new(file, findings) { Pages = pages };

        string Text(CosStream stream) => Encoding.Latin1.GetString(file.Decode(stream).Span);
    }
}

using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Readers.PlainText;

/// <summary>Reads text without markup, as it is copied from web pages and word processors.</summary>
internal sealed class PlainTextReader : IDocumentReader
{
    // Lines read between two looks at the cancellation token.
    private const int Stride = 4_096;

    public SourceDocument Read(SourceFile file, ReaderOptions options, CancellationToken cancel)
    {
        var decoded = TextDecoder.Decode(file.Bytes.Span, declared: null);
        var plane = new SourcePlane(decoded.Text);
        var sheet = LineSheet.Cut(decoded.Text, options.MaxLineLength);
        var writer = new BlockWriter(decoded.Text, options);
        writer.Findings.AddRange(TextFindings.Of(decoded, sheet));
        PageLines.Hide(sheet, writer);
        SiteHead.Take(sheet, writer);
        var reader = new LineReader(sheet, writer, options, InlineMarkup.Stray);
        for (var line = 0; line < sheet.Count; )
        {
            if (line % Stride == 0)
            {
                cancel.ThrowIfCancellationRequested();
            }

            line = reader.ReadAt(line);
        }

        return writer.ToDocument(plane, DocumentFormat.Text, decoded.Encoding);
    }
}

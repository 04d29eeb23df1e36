using GovOpen.Parsing.Model;
using GovOpen.Parsing.Readers.PlainText;

namespace GovOpen.Parsing.Readers.Markdown;

/// <summary>Reads Markdown line by line. Marks are set aside; what they mark is kept as it is written.</summary>
internal sealed class MarkdownReader : IDocumentReader
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
        var reader = new MarkdownLineReader(sheet, writer, options);
        for (var line = FrontMatter.Read(sheet, writer); line < sheet.Count; )
        {
            if (line % Stride == 0)
            {
                cancel.ThrowIfCancellationRequested();
            }

            line = reader.ReadAt(line);
        }

        return writer.ToDocument(plane, DocumentFormat.Markdown, decoded.Encoding);
    }
}

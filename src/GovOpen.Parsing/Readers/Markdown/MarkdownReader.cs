using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Readers.Markdown;

/// <summary>Reads Markdown.</summary>
internal sealed class MarkdownReader : IDocumentReader
{
    public SourceDocument Read(SourceFile file, ReaderOptions options, CancellationToken cancel) =>
        throw new NotImplementedException();
}

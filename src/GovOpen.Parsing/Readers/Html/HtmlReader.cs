using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Readers.Html;

/// <summary>Reads Html.</summary>
internal sealed class HtmlReader : IDocumentReader
{
    public SourceDocument Read(SourceFile file, ReaderOptions options, CancellationToken cancel) =>
        throw new NotImplementedException();
}

using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Readers.PlainText;

/// <summary>Reads PlainText.</summary>
internal sealed class PlainTextReader : IDocumentReader
{
    public SourceDocument Read(SourceFile file, ReaderOptions options, CancellationToken cancel) =>
        throw new NotImplementedException();
}

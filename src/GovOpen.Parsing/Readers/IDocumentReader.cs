using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Readers;

/// <summary>Reads one format into blocks. Never throws because of its input: what is wrong with it is a diagnostic.</summary>
internal interface IDocumentReader
{
    SourceDocument Read(SourceFile file, ReaderOptions options, CancellationToken cancel);
}

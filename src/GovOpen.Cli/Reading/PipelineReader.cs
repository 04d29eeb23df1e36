using GovOpen.Parsing;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Readers;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Cli.Reading;

/// <summary>Reads with the library.</summary>
internal sealed class PipelineReader : INoticeReader
{
    public Notice Read(SourceFile file, ReaderOptions limits, CancellationToken cancel) =>
        new NoticePipeline(limits).Read(file, cancel);

    public NoticeTrace Inspect(SourceFile file, ReaderOptions limits, CancellationToken cancel) =>
        new NoticePipeline(limits).Inspect(file, cancel);

    public IEnumerable<PageDrawing> Draw(SourceFile file, ReaderOptions limits, CancellationToken cancel) =>
        new NoticePipeline(limits).Draw(file, cancel);
}

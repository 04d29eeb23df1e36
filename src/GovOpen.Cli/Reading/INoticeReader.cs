using GovOpen.Parsing;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Readers;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Cli.Reading;

/// <summary>Turns the bytes of an input into a notice. Safe for several threads.</summary>
internal interface INoticeReader
{
    /// <exception cref="UnreadableInputException">No notice can be read from the bytes.</exception>
    Notice Read(SourceFile file, ReaderOptions limits, CancellationToken cancel);

    /// <exception cref="UnreadableInputException">No notice can be read from the bytes.</exception>
    NoticeTrace Inspect(SourceFile file, ReaderOptions limits, CancellationToken cancel);

    /// <summary>The pages as they were read; none for formats without pages.</summary>
    IEnumerable<PageDrawing> Draw(SourceFile file, ReaderOptions limits, CancellationToken cancel);
}

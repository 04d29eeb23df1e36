using GovOpen.Parsing.Model;
using GovOpen.Parsing.Readers;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Parsing;

/// <summary>Reads a notice from bytes to tasks. Immutable and safe for several threads.</summary>
public sealed class NoticePipeline
{
    private readonly ReaderOptions options;

    public NoticePipeline(ReaderOptions options) => this.options = options;

    public static NoticePipeline Default { get; } = new(ReaderOptions.Default);

    /// <summary>Reads one notice.</summary>
    /// <exception cref="UnreadableInputException">No notice can be read from the bytes: they are binary, empty or over a limit.</exception>
    public Notice Read(SourceFile file, CancellationToken cancel = default) => throw new NotImplementedException();

    /// <summary>Reads one notice and keeps what was seen on the way.</summary>
    /// <exception cref="UnreadableInputException">As for <see cref="Read"/>.</exception>
    public NoticeTrace Inspect(SourceFile file, CancellationToken cancel = default) =>
        throw new NotImplementedException();
}

using GovOpen.Cli.Inputs;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Cli.Outputs;

/// <summary>Where converted notices go. Disposed without <see cref="Complete"/>, it leaves older files as they were.</summary>
internal interface INoticeSink : IDisposable
{
    /// <exception cref="OutputException">It cannot be written.</exception>
    void Write(InputSource input, Notice notice);

    /// <exception cref="OutputException">It cannot be written.</exception>
    void Complete();
}

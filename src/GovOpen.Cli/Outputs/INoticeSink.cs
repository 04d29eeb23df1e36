using GovOpen.Cli.Inputs;
using GovOpen.Cli.Manifests;
using GovOpen.Cli.Reading;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Cli.Outputs;

/// <summary>Where converted notices go. Disposed without <see cref="Complete"/>, it leaves older files as they were.</summary>
internal interface INoticeSink : IDisposable
{
    /// <summary>What an earlier run has left of the same output; nothing where the sink keeps no account.</summary>
    KnownInputs Known => KnownInputs.None;

    /// <exception cref="OutputException">It cannot be written.</exception>
    void Write(InputSource input, Notice notice);

    /// <summary>Takes an input over from an earlier run, in its turn.</summary>
    /// <exception cref="OutputException">It cannot be written.</exception>
    void Keep(InputSource input, ManifestEntry entry) => throw new NotSupportedException();

    /// <summary>Notes that an input became nothing, in its turn.</summary>
    /// <exception cref="OutputException">It cannot be written.</exception>
    void Fail(InputSource input) { }

    /// <summary>Takes what became of an input.</summary>
    /// <exception cref="OutputException">It cannot be written.</exception>
    void Pass(ReadOutcome<Notice> outcome)
    {
        if (outcome.Value is { } notice)
        {
            Write(outcome.Source, notice);
        }
        else if (outcome.Known is { } entry)
        {
            Keep(outcome.Source, entry);
        }
        else
        {
            Fail(outcome.Source);
        }
    }

    /// <exception cref="OutputException">It cannot be written.</exception>
    void Complete();
}

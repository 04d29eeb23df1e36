using GovOpen.Cli.Inputs;
using GovOpen.Cli.Manifests;
using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Cli.Reading;

/// <summary>What became of an input: exactly one of the four members is not null.</summary>
/// <param name="Value">What was read.</param>
/// <param name="Failure">Why nothing can be read.</param>
/// <param name="Known">What an earlier run made of the same bytes, so that they were not read again.</param>
/// <param name="Bug">What went wrong on our side.</param>
internal sealed record ReadOutcome<T>(
    InputSource Source,
    T? Value = null,
    Diagnostic? Failure = null,
    ManifestEntry? Known = null,
    Exception? Bug = null
)
    where T : class;

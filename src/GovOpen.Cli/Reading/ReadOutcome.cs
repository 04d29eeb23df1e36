using GovOpen.Cli.Inputs;
using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Cli.Reading;

/// <summary>What became of an input: exactly one of the three members is not null.</summary>
/// <param name="Value">What was read.</param>
/// <param name="Failure">Why nothing can be read.</param>
/// <param name="Bug">What went wrong on our side.</param>
internal sealed record ReadOutcome<T>(
    InputSource Source,
    T? Value = null,
    Diagnostic? Failure = null,
    Exception? Bug = null
)
    where T : class;

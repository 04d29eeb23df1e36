using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Parsing;

/// <summary>An input that no notice can be read from. The rest of a batch goes on.</summary>
public sealed class UnreadableInputException(Diagnostic finding) : Exception(finding.Message)
{
    public Diagnostic Finding { get; } = finding;
}

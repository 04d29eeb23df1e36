using GovOpen.Parsing;
using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Cli.Inputs;

/// <summary>An input of which it is known already that it cannot be read. It fails in its turn, like any other.</summary>
internal sealed class RefusedInput(string name, Diagnostic finding) : InputSource(name)
{
    public override byte[] Read(long maxBytes) => throw new UnreadableInputException(finding);
}

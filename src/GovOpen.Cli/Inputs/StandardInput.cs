namespace GovOpen.Cli.Inputs;

/// <summary>Standard input.</summary>
internal sealed class StandardInput(Stream stream) : InputSource("-")
{
    public override byte[] Read(long maxBytes)
    {
        try
        {
            return LimitedBytes.Read(stream, 0, maxBytes);
        }
        catch (IOException cause)
        {
            throw CannotOpen(cause);
        }
    }
}

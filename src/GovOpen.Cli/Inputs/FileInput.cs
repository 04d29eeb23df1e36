namespace GovOpen.Cli.Inputs;

/// <summary>A file.</summary>
internal sealed class FileInput(string name, string path) : InputSource(name)
{
    public override string FullPath => path;

    public override byte[] Read(long maxBytes)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            return LimitedBytes.Read(stream, stream.CanSeek ? stream.Length : 0, maxBytes);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw CannotOpen(cause);
        }
    }
}

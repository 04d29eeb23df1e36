namespace GovOpen.Cli.Manifests;

/// <summary>Copies pieces of files.</summary>
internal static class Chunks
{
    /// <summary>Copies bytes from a place in a stream to where another one stands.</summary>
    /// <exception cref="EndOfStreamException">There are not so many.</exception>
    public static void Copy(Stream source, long start, long length, Stream target)
    {
        source.Seek(start, SeekOrigin.Begin);
        var buffer = new byte[64 * 1024];
        while (length > 0)
        {
            var count = source.Read(buffer, 0, (int)Math.Min(buffer.Length, length));
            if (count == 0)
            {
                throw new EndOfStreamException();
            }

            target.Write(buffer, 0, count);
            length -= count;
        }
    }
}

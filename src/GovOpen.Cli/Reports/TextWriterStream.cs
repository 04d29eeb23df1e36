using System.Text;

namespace GovOpen.Cli.Reports;

/// <summary>Lets what writes UTF-8 bytes write to a text writer.</summary>
internal sealed class TextWriterStream(TextWriter writer) : Stream
{
    // Keeps the first bytes of a character until the rest of it comes.
    private readonly Decoder decoder = Encoding.UTF8.GetDecoder();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        var chars = new char[Encoding.UTF8.GetMaxCharCount(count)];
        var length = decoder.GetChars(buffer, offset, count, chars, 0);
        writer.Write(chars, 0, length);
    }

    public override void Flush() => writer.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}

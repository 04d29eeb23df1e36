using System.Text;

namespace GovOpen.Parsing.Tests.Readers.Pdf.Fonts;

/// <summary>Writes big-endian numbers one after the other.</summary>
internal sealed class ByteWriter
{
    private readonly List<byte> bytes = [];

    public int Length => bytes.Count;

    public ByteWriter Byte(params int[] values)
    {
        bytes.AddRange(values.Select(value => (byte)value));
        return this;
    }

    public ByteWriter UInt16(params int[] values)
    {
        foreach (var value in values)
        {
            Byte(value >> 8, value);
        }

        return this;
    }

    public ByteWriter UInt32(params long[] values)
    {
        foreach (var value in values)
        {
            UInt16((int)(value >> 16), (int)value);
        }

        return this;
    }

    public ByteWriter Text(string text)
    {
        bytes.AddRange(Encoding.Latin1.GetBytes(text));
        return this;
    }

    public ByteWriter Add(byte[] more)
    {
        bytes.AddRange(more);
        return this;
    }

    public byte[] ToArray() => [.. bytes];
}

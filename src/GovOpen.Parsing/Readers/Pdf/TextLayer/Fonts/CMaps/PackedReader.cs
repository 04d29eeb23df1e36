using System.Buffers.Binary;
using System.Text;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.CMaps;

/// <summary>Reads the numbers of the packed CMap file; scripts/cmaps/make_cmaps.py describes its layout.</summary>
internal ref struct PackedReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;
    private int position;

    public byte Byte() => bytes[position++];

    public int UInt32()
    {
        var value = BinaryPrimitives.ReadUInt32LittleEndian(bytes[position..]);
        position += sizeof(uint);
        return (int)value;
    }

    public uint BigEndian(int length)
    {
        var value = 0u;
        for (var i = 0; i < length; i++)
        {
            value = value << 8 | Byte();
        }

        return value;
    }

    public uint Varint()
    {
        var value = 0u;
        for (var shift = 0; ; shift += 7)
        {
            var next = Byte();
            value |= (uint)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }
    }

    /// <summary>A number whose lowest bit says that it is negative.</summary>
    public int Delta()
    {
        var value = Varint();
        return (int)(value >> 1) ^ -(int)(value & 1);
    }

    public string Text()
    {
        var length = Byte();
        var text = Encoding.ASCII.GetString(bytes.Slice(position, length));
        position += length;
        return text;
    }
}

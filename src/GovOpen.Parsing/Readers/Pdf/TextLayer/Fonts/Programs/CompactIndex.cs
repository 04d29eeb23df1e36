namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Programs;

/// <summary>An INDEX of a CFF program (Adobe Technical Note 5176, 5): an array of byte strings.</summary>
internal readonly struct CompactIndex
{
    private readonly ReadOnlyMemory<byte> bytes;
    private readonly int offsetSize;
    private readonly long offsets;
    private readonly long content;

    public CompactIndex(ReadOnlyMemory<byte> bytes, long start)
    {
        this.bytes = bytes;
        var span = bytes.Span;
        Count = BigEndian.UInt16(span, start);
        offsetSize = BigEndian.Byte(span, start + 2);
        offsets = start + 3;
        if (Count == 0 || offsetSize is < 1 or > 4 || offsets + (Count + 1L) * offsetSize > span.Length)
        {
            Count = 0;
            End = start + 2;
            content = start + 2;
            return;
        }

        // Offsets count from the byte before the content.
        content = offsets + (Count + 1L) * offsetSize - 1;
        End = content + Offset(Count);
    }

    public int Count { get; }

    /// <summary>Where the index ends.</summary>
    public long End { get; }

    /// <summary>An element; empty where there is none.</summary>
    public ReadOnlySpan<byte> this[int index] =>
        (uint)index < (uint)Count
            ? BigEndian.Slice(bytes.Span, content + Offset(index), (long)Offset(index + 1) - Offset(index))
            : [];

    private uint Offset(int index)
    {
        var value = 0u;
        for (var i = 0; i < offsetSize; i++)
        {
            value = value << 8 | (uint)BigEndian.Byte(bytes.Span, offsets + (long)index * offsetSize + i);
        }

        return value;
    }
}

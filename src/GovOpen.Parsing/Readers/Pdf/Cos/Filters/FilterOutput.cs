namespace GovOpen.Parsing.Readers.Pdf.Cos.Filters;

/// <summary>The growing result of a filter, up to a limit. What does not fit is dropped, and <see cref="IsFull"/> is set.</summary>
internal sealed class FilterOutput(int limit, int expected)
{
    private const int Smallest = 256;

    // Past this the whole limit is reserved at once: memory that is never written costs nothing, copies left behind do.
    private const int Large = 16 << 20;

    private byte[] buffer = new byte[Math.Clamp(expected, Math.Min(Smallest, limit), limit)];

    public int Length { get; private set; }

    /// <summary>Something was dropped: the filter may stop.</summary>
    public bool IsFull { get; private set; }

    public Memory<byte> Written => buffer.AsMemory(0, Length);

    public void Append(byte value)
    {
        if (Length < buffer.Length || (buffer.Length < limit && Grow(1)))
        {
            buffer[Length++] = value;
        }
        else
        {
            IsFull = true;
        }
    }

    public void Append(ReadOnlySpan<byte> bytes)
    {
        var free = Free(bytes.Length);
        var count = Math.Min(bytes.Length, free.Length);
        bytes[..count].CopyTo(free);
        Advance(count);
        IsFull |= count < bytes.Length;
    }

    public void Append(byte value, int count)
    {
        var free = Free(count);
        var fitting = Math.Min(count, free.Length);
        free[..fitting].Fill(value);
        Advance(fitting);
        IsFull |= fitting < count;
    }

    /// <summary>Room for that many bytes and often more; fewer only at the limit.</summary>
    public Span<byte> Free(int count)
    {
        if (buffer.Length - Length < count && buffer.Length < limit)
        {
            Grow(count);
        }

        return buffer.AsSpan(Length);
    }

    /// <summary>So many bytes of <see cref="Free"/> were written.</summary>
    public void Advance(int count) => Length += count;

    /// <summary>Makes room for some bytes at least; false at the limit.</summary>
    private bool Grow(int count)
    {
        var wanted = Math.Max((long)Length + count, buffer.Length >= Large ? limit : buffer.Length * 2L);
        var larger = GC.AllocateUninitializedArray<byte>((int)Math.Min(wanted, limit));
        Written.CopyTo(larger);
        buffer = larger;
        return Length < buffer.Length;
    }
}

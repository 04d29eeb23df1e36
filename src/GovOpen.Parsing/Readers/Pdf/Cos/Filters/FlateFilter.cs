using System.IO.Compression;

namespace GovOpen.Parsing.Readers.Pdf.Cos.Filters;

/// <summary>
/// FlateDecode (ISO 32000-2, 7.4.4), as tolerant as viewers are: the checksum is not looked at, the zlib header may be
/// missing, what follows the data is left out, and of data that break off what stands before the break is kept.
/// </summary>
internal static class FlateFilter
{
    private const int Chunk = 64 * 1024;

    // Text deflates to about a quarter.
    private const int UsualRatio = 4;

    /// <returns>Whether the data were whole.</returns>
    public static bool Decode(ReadOnlyMemory<byte> input, FilterOutput output)
    {
        var data = WithoutLineEnds(input);
        var header = HasHeader(data.Span) ? 2 : 0;
        if (Inflate(data[header..], output))
        {
            return true;
        }

        // A header whose check bits were damaged looks like none.
        if (output.Length == 0 && header == 0 && data.Length > 2)
        {
            Inflate(data[2..], output);
        }

        return false;
    }

    public static int ExpectedLength(int input) => (int)Math.Min((long)input * UsualRatio, 1 << 24);

    // A line end before the data: the writer counted from the wrong byte.
    private static ReadOnlyMemory<byte> WithoutLineEnds(ReadOnlyMemory<byte> input)
    {
        var span = input.Span;
        var skipped = 0;
        while (skipped < span.Length && skipped < 2 && span[skipped] is (byte)'\r' or (byte)'\n')
        {
            skipped++;
        }

        return skipped > 0 && HasHeader(span[skipped..]) ? input[skipped..] : input;
    }

    // RFC 1950, 2.2.
    private static bool HasHeader(ReadOnlySpan<byte> data) =>
        data.Length >= 2 && (data[0] & 15) == 8 && (data[0] * 256 + data[1]) % 31 == 0;

    private static bool Inflate(ReadOnlyMemory<byte> data, FilterOutput output)
    {
        var isWhole = Read(data, output, skip: 0, Chunk);
        if (isWhole is null)
        {
            // The bytes before a break are lost with the chunk that it falls in: they are fetched one by one.
            Read(data, output, skip: output.Length, chunk: 1);
        }

        return isWhole ?? false;
    }

    /// <returns>Whether the data were whole; null where they broke off within.</returns>
    private static bool? Read(ReadOnlyMemory<byte> data, FilterOutput output, int skip, int chunk)
    {
        var input = new FlateInput(data);
        using var inflater = new DeflateStream(input, CompressionMode.Decompress);
        try
        {
            Skip(inflater, skip);
            while (true)
            {
                var free = output.Free(1);
                if (free.Length == 0)
                {
                    return !HasMore(inflater, output) && !input.IsOverrun;
                }

                var count = inflater.Read(free[..Math.Min(free.Length, chunk)]);
                if (count <= 0)
                {
                    return !input.IsOverrun;
                }

                output.Advance(count);
            }
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static bool HasMore(DeflateStream inflater, FilterOutput output)
    {
        Span<byte> next = stackalloc byte[1];
        var count = inflater.Read(next);
        output.Append(next[..Math.Max(count, 0)]);
        return count > 0;
    }

    private static void Skip(DeflateStream inflater, int count)
    {
        var scratch = new byte[Math.Min(count, Chunk)];
        while (count > 0)
        {
            var read = inflater.Read(scratch.AsSpan(0, Math.Min(count, scratch.Length)));
            if (read <= 0)
            {
                return;
            }

            count -= read;
        }
    }
}

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.CMaps;

/// <summary>Tells how many bytes of a string make up its next code (ISO 32000-2, 9.7.6.2 and 9.7.6.3).</summary>
internal sealed class Codespace
{
    private readonly CodespaceRange[] ranges;

    // Length by the first byte, 0 where more bytes have to be looked at.
    private readonly byte[] quick = new byte[256];

    public Codespace(IReadOnlyList<CodespaceRange> ranges)
    {
        this.ranges = [.. ranges];
        for (var first = 0; first < quick.Length; first++)
        {
            quick[first] = (byte)Quick((byte)first);
        }
    }

    /// <summary>Two bytes, any.</summary>
    public static Codespace TwoBytes { get; } = new([new(2, 0, 0xFFFF)]);

    public IReadOnlyList<CodespaceRange> Ranges => ranges;

    /// <summary>The length of the code that a string begins with, at most that of the string.</summary>
    /// <param name="bytes">What is left of the string, at least a byte.</param>
    public int Length(ReadOnlySpan<byte> bytes)
    {
        var length = quick[bytes[0]];
        return Math.Min(length != 0 ? length : Search(bytes), bytes.Length);
    }

    private int Quick(byte first)
    {
        var length = 0;
        var shortest = CodespaceRange.MaxLength;
        foreach (var range in ranges)
        {
            shortest = Math.Min(shortest, range.Length);
            if (!range.Takes(0, first))
            {
                continue;
            }

            if (!range.IsOpenBehindFirst || (length != 0 && length != range.Length))
            {
                return 0;
            }

            length = range.Length;
        }

        // 9.7.6.3: a first byte that begins no code takes as many bytes as the shortest codes have.
        return length != 0 ? length : shortest;
    }

    private int Search(ReadOnlySpan<byte> bytes)
    {
        var longestPrefix = 0;
        var best = 0;
        foreach (var range in ranges)
        {
            var prefix = 0;
            while (prefix < range.Length && prefix < bytes.Length && range.Takes(prefix, bytes[prefix]))
            {
                prefix++;
            }

            if (prefix == range.Length)
            {
                return range.Length;
            }

            // 9.7.6.3: the shortest of the ranges that match the longest part of the code.
            if (prefix > longestPrefix || (prefix == longestPrefix && range.Length < best))
            {
                (longestPrefix, best) = (prefix, range.Length);
            }
        }

        return Math.Max(best, 1);
    }
}

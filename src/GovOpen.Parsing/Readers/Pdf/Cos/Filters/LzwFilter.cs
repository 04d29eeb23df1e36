namespace GovOpen.Parsing.Readers.Pdf.Cos.Filters;

/// <summary>LZWDecode (ISO 32000-2, 7.4.4.2): codes of 9 to 12 bits, 256 clears the table, 257 ends the data.</summary>
internal static class LzwFilter
{
    private const int Clear = 256;
    private const int EndOfData = 257;
    private const int TableSize = 4096;
    private const int MinBits = 9;
    private const int MaxBits = 12;

    /// <param name="earlyChange">1: codes get longer one code early, as by default; 0: they do not.</param>
    /// <returns>Whether the data were whole.</returns>
    public static bool Decode(ReadOnlySpan<byte> input, FilterOutput output, int earlyChange)
    {
        // An entry is a stretch of the output: where the previous code's began, and its length with one byte more.
        var starts = new int[TableSize];
        var lengths = new int[TableSize];
        var (next, bits, previous) = (EndOfData + 1, MinBits, -1);
        var previousStart = 0;
        var reader = new BitReader(input);
        while (reader.Read(bits) is >= 0 and var code)
        {
            if (code == EndOfData)
            {
                return true;
            }

            if (code == Clear)
            {
                (next, bits, previous) = (EndOfData + 1, MinBits, -1);
                continue;
            }

            var start = output.Length;
            var isKnown = code < Clear || code < next;
            if ((!isKnown && (code != next || previous < 0)) || output.IsFull)
            {
                return false;
            }

            if (previous >= 0 && next < TableSize)
            {
                starts[next] = previousStart;
                lengths[next] = LengthOf(previous, lengths) + 1;
                next++;
            }

            Emit(output, code, starts, lengths);
            (previous, previousStart) = (code, start);
            bits = BitsFor(next + earlyChange);
        }

        return false;
    }

    private static int LengthOf(int code, int[] lengths) => code < Clear ? 1 : lengths[code];

    private static int BitsFor(int size) =>
        size switch
        {
            < 512 => MinBits,
            < 1024 => 10,
            < 2048 => 11,
            _ => MaxBits,
        };

    // The entry may reach into what it itself writes (code = next), so bytes are copied one by one.
    private static void Emit(FilterOutput output, int code, int[] starts, int[] lengths)
    {
        if (code < Clear)
        {
            output.Append((byte)code);
            return;
        }

        var start = starts[code];
        for (var i = 0; i < lengths[code] && !output.IsFull; i++)
        {
            output.Append(output.Written.Span[start + i]);
        }
    }

    /// <summary>Takes codes of changing width, high bit first.</summary>
    private ref struct BitReader(ReadOnlySpan<byte> bytes)
    {
        private readonly ReadOnlySpan<byte> bytes = bytes;
        private int at;
        private int held;
        private int count;

        /// <summary>The next code, or −1 where the bytes end.</summary>
        public int Read(int bits)
        {
            while (count < bits)
            {
                if (at == bytes.Length)
                {
                    return -1;
                }

                held = (held << 8 | bytes[at++]) & 0xFFFFFF;
                count += 8;
            }

            count -= bits;
            return held >> count & ((1 << bits) - 1);
        }
    }
}

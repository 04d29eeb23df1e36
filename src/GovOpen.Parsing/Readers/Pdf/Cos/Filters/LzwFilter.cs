namespace GovOpen.Parsing.Readers.Pdf.Cos.Filters;

/// <summary>LZWDecode (ISO 32000-2, 7.4.4.2): codes of 9 to 12 bits, 256 clears the table, 257 ends the data.</summary>
internal static class LzwFilter
{
    /// <param name="earlyChange">1: codes get longer one code early, as by default; 0: they do not.</param>
    /// <returns>Whether the data were whole.</returns>
    public static bool Decode(ReadOnlySpan<byte> input, FilterOutput output, int earlyChange)
    {
        var table = new LzwTable(output, Math.Clamp(earlyChange, 0, 1));
        var reader = new BitReader(input);
        while (reader.Read(table.Bits) is >= 0 and var code && !output.IsFull)
        {
            if (code == LzwTable.EndOfData)
            {
                return true;
            }

            if (code == LzwTable.Clear)
            {
                table.Reset();
            }
            else if (!table.Take(code))
            {
                return false;
            }
        }

        return false;
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

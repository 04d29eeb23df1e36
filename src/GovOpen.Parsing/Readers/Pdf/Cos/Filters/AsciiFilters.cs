namespace GovOpen.Parsing.Readers.Pdf.Cos.Filters;

/// <summary>ASCIIHexDecode and ASCII85Decode (ISO 32000-2, 7.4.2 and 7.4.3). Bytes that mean nothing are passed over.</summary>
internal static class AsciiFilters
{
    private const int GroupLength = 5;

    public static bool Hex(ReadOnlySpan<byte> input, FilterOutput output)
    {
        var high = -1;
        foreach (var value in input)
        {
            if (value == '>' || output.IsFull)
            {
                break;
            }

            var digit = CosBytes.Hex(value);
            if (digit < 0)
            {
                continue;
            }

            if (high < 0)
            {
                high = digit;
                continue;
            }

            output.Append((byte)(high << 4 | digit));
            high = -1;
        }

        if (high >= 0)
        {
            output.Append((byte)(high << 4));
        }

        return !output.IsFull;
    }

    public static bool Base85(ReadOnlySpan<byte> input, FilterOutput output)
    {
        // Some writers put the opening <~ of the original format before the data.
        var start = input.IndexOf("<~"u8) is >= 0 and < 4 and var prefix ? prefix + 2 : 0;
        var group = 0L;
        var count = 0;
        foreach (var value in input[start..])
        {
            if (value == '~' || output.IsFull)
            {
                break;
            }

            if (value == 'z' && count == 0)
            {
                output.Append(0, 4);
            }
            else if (value is >= (byte)'!' and <= (byte)'u')
            {
                group = group * 85 + (value - '!');
                if (++count == GroupLength)
                {
                    Emit(output, group, 4);
                    (group, count) = (0, 0);
                }
            }
        }

        Rest(output, group, count);
        return !output.IsFull;
    }

    // 7.4.3: n digits stand for n − 1 bytes; the missing digits count as the highest.
    private static void Rest(FilterOutput output, long group, int count)
    {
        if (count < 2)
        {
            return;
        }

        for (var i = count; i < GroupLength; i++)
        {
            group = group * 85 + 84;
        }

        Emit(output, group, count - 1);
    }

    private static void Emit(FilterOutput output, long group, int bytes)
    {
        for (var i = 0; i < bytes; i++)
        {
            output.Append((byte)(group >> (24 - 8 * i)));
        }
    }
}

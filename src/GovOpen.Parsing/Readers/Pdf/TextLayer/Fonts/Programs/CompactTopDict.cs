namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Programs;

/// <summary>The entries of a CFF program's Top DICT that tell of characters (Adobe Technical Note 5176, 9).</summary>
internal readonly record struct CompactTopDict(
    int Charset,
    int Encoding,
    int CharStrings,
    bool IsCid,
    int Registry,
    int Ordering
)
{
    private const int Escape = 12;
    private const int MaxOperands = 48;

    public static CompactTopDict Read(ReadOnlySpan<byte> bytes)
    {
        var dict = default(CompactTopDict);
        Span<int> operands = stackalloc int[MaxOperands];
        var count = 0;
        for (var at = 0; at < bytes.Length; )
        {
            var first = bytes[at];
            if (first > 21)
            {
                var value = Operand(bytes, ref at);
                operands[Math.Min(count++, MaxOperands - 1)] = value;
                count = Math.Min(count, MaxOperands);
                continue;
            }

            var code = first == Escape ? Escape << 8 | BigEndian.Byte(bytes, at + 1) : first;
            at += first == Escape ? 2 : 1;
            dict = dict.With(code, operands[..count]);
            count = 0;
        }

        return dict;
    }

    private CompactTopDict With(int code, ReadOnlySpan<int> operands) =>
        code switch
        {
            15 when operands.Length > 0 => this with { Charset = operands[^1] },
            16 when operands.Length > 0 => this with { Encoding = operands[^1] },
            17 when operands.Length > 0 => this with { CharStrings = operands[^1] },
            Escape << 8 | 30 when operands.Length > 2 => this with
            {
                IsCid = true,
                Registry = operands[^3],
                Ordering = operands[^2],
            },
            _ => this,
        };

    private static int Operand(ReadOnlySpan<byte> bytes, ref int at)
    {
        var first = bytes[at];
        switch (first)
        {
            case 28:
                at += 3;
                return (short)BigEndian.UInt16(bytes, at - 2);
            case 29:
                at += 5;
                return (int)BigEndian.UInt32(bytes, at - 4);
            case 30:
                SkipReal(bytes, ref at);
                return 0;
            case >= 247 and <= 250:
                at += 2;
                return (first - 247) * 256 + BigEndian.Byte(bytes, at - 1) + 108;
            case >= 251 and <= 254:
                at += 2;
                return -(first - 251) * 256 - BigEndian.Byte(bytes, at - 1) - 108;
            default:
                at++;
                return first - 139;
        }
    }

    // Nibbles up to one of 15.
    private static void SkipReal(ReadOnlySpan<byte> bytes, ref int at)
    {
        at++;
        while (at < bytes.Length && (bytes[at] & 0x0F) != 0x0F && bytes[at] >> 4 != 0x0F)
        {
            at++;
        }

        at++;
    }
}

namespace GovOpen.Parsing.Readers.Pdf.Cos;

/// <summary>What the bytes of a name or string token stand for (ISO 32000-2, 7.3.4 and 7.3.5).</summary>
internal static class CosText
{
    /// <param name="token">The bytes of a name, its slash included.</param>
    /// <returns>One char a byte.</returns>
    public static string Name(ReadOnlySpan<byte> token)
    {
        var source = token.Length > 0 && token[0] == '/' ? token[1..] : token;
        var chars = source.Length <= 256 ? stackalloc char[source.Length] : new char[source.Length];
        var count = 0;
        for (var i = 0; i < source.Length; i++)
        {
            var value = source[i];
            if (
                value == '#'
                && i + 2 < source.Length
                && CosBytes.Hex(source[i + 1]) is >= 0 and var high
                && CosBytes.Hex(source[i + 2]) is >= 0 and var low
            )
            {
                value = (byte)(high << 4 | low);
                i += 2;
            }

            chars[count++] = (char)value;
        }

        return new(chars[..count]);
    }

    /// <param name="token">The bytes of a literal or hexadecimal string, its brackets included.</param>
    public static byte[] String(ReadOnlySpan<byte> token)
    {
        if (token.Length == 0)
        {
            return [];
        }

        var result = new byte[token.Length];
        return result.AsSpan(0, String(token, result)).ToArray();
    }

    /// <summary>The same into room of the caller's, which is at least as long as the token.</summary>
    /// <returns>How many bytes the string has.</returns>
    public static int String(ReadOnlySpan<byte> token, Span<byte> result) =>
        token.Length == 0 ? 0
        : token[0] == '<' ? Hex(token[1..], result)
        : Literal(token[1..], result);

    // 7.3.4.3: white space is left out, a missing last digit is 0. Anything else that is no digit is passed over.
    private static int Hex(ReadOnlySpan<byte> body, Span<byte> result)
    {
        var count = 0;
        var high = -1;
        foreach (var value in body)
        {
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

            result[count++] = (byte)(high << 4 | digit);
            high = -1;
        }

        if (high >= 0)
        {
            result[count++] = (byte)(high << 4);
        }

        return count;
    }

    private static int Literal(ReadOnlySpan<byte> body, Span<byte> result)
    {
        var count = 0;
        var depth = 0;
        for (var i = 0; i < body.Length; i++)
        {
            var value = body[i];
            if (value == '\\')
            {
                count += Escape(body, ref i, result[count..]);
                continue;
            }

            if (value == ')' && depth == 0)
            {
                break;
            }

            depth += value switch
            {
                (byte)'(' => 1,
                (byte)')' => -1,
                _ => 0,
            };
            // 7.3.4.2: a line end in a string is one line feed, however it is written.
            if (value == '\r')
            {
                i += i + 1 < body.Length && body[i + 1] == '\n' ? 1 : 0;
                value = (byte)'\n';
            }

            result[count++] = value;
        }

        return count;
    }

    /// <summary>Undoes the escape at a backslash; leaves the index on its last byte.</summary>
    /// <returns>How many bytes it stands for: one, or none for a line end or the end of the string.</returns>
    private static int Escape(ReadOnlySpan<byte> body, ref int i, Span<byte> result)
    {
        if (++i >= body.Length)
        {
            return 0;
        }

        var value = body[i];
        switch (value)
        {
            case (byte)'\n':
                return 0;
            case (byte)'\r':
                i += i + 1 < body.Length && body[i + 1] == '\n' ? 1 : 0;
                return 0;
            case >= (byte)'0' and <= (byte)'7':
                result[0] = Octal(body, ref i);
                return 1;
            default:
                result[0] = value switch
                {
                    (byte)'n' => (byte)'\n',
                    (byte)'r' => (byte)'\r',
                    (byte)'t' => (byte)'\t',
                    (byte)'b' => (byte)'\b',
                    (byte)'f' => (byte)'\f',
                    _ => value,
                };
                return 1;
        }
    }

    // 7.3.4.2: one to three digits; high-order overflow is ignored.
    private static byte Octal(ReadOnlySpan<byte> body, ref int i)
    {
        var value = body[i] - '0';
        for (
            var digits = 1;
            digits < 3 && i + 1 < body.Length && body[i + 1] is >= (byte)'0' and <= (byte)'7';
            digits++
        )
        {
            value = value * 8 + (body[++i] - '0');
        }

        return (byte)value;
    }
}

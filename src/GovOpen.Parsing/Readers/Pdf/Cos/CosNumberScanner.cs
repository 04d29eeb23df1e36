namespace GovOpen.Parsing.Readers.Pdf.Cos;

/// <summary>
/// Reads a number (ISO 32000-2, 7.3.3) as leniently as viewers do: several signs count as one, a second point and what
/// follows it is left out, a minus within a real is passed over, an exponent is understood, a lone sign or point is 0.
/// </summary>
internal static class CosNumberScanner
{
    /// <summary>No coordinate, length or offset is larger; what is, is cut to it.</summary>
    public const double Largest = 1e15;

    private const long MantissaLimit = 100_000_000_000_000_000;

    private static readonly double[] Powers = [.. Enumerable.Range(0, 19).Select(power => Math.Pow(10, power))];

    public static CosToken Scan(ReadOnlySpan<byte> bytes, int start)
    {
        var at = start;
        var isNegative = false;
        for (; at < bytes.Length && bytes[at] is (byte)'-' or (byte)'+'; at++)
        {
            isNegative |= bytes[at] == '-';
        }

        var mantissa = 0L;
        var overflow = 0;
        for (; at < bytes.Length && CosBytes.IsDigit(bytes[at]); at++)
        {
            Append(ref mantissa, ref overflow, bytes[at]);
        }

        var value = overflow > 0 ? Largest : mantissa;
        var isInteger = true;
        if (at < bytes.Length && bytes[at] == '.')
        {
            isInteger = false;
            value = Fraction(bytes, ref at, mantissa, value);
        }

        if (at < bytes.Length && bytes[at] is (byte)'e' or (byte)'E' && Exponent(bytes, ref at) is { } exponent)
        {
            isInteger = false;
            value *= Math.Pow(10, exponent);
        }

        value = Math.Min(value, Largest);
        return new(CosTokenKind.Number, start, at, isNegative ? -value : value, isInteger);
    }

    private static void Append(ref long mantissa, ref int overflow, byte digit)
    {
        if (mantissa < MantissaLimit)
        {
            mantissa = mantissa * 10 + (digit - '0');
        }
        else
        {
            overflow++;
        }
    }

    private static double Fraction(ReadOnlySpan<byte> bytes, ref int at, long mantissa, double whole)
    {
        var digits = 0;
        var overflow = 0;
        for (at++; at < bytes.Length; at++)
        {
            if (CosBytes.IsDigit(bytes[at]))
            {
                // Zeros without end leave the mantissa small; what comes so far behind the point counts for nothing.
                if (digits < Powers.Length - 1)
                {
                    Append(ref mantissa, ref overflow, bytes[at]);
                    digits += overflow == 0 ? 1 : 0;
                }
            }
            else if (bytes[at] != '-')
            {
                break;
            }
        }

        while (at < bytes.Length && (bytes[at] == '.' || CosBytes.IsDigit(bytes[at])))
        {
            at++;
        }

        return whole >= Largest ? Largest : mantissa / Powers[digits];
    }

    /// <summary>The exponent behind an e; null, and not moved on, where no digit follows: then it begins a keyword.</summary>
    private static int? Exponent(ReadOnlySpan<byte> bytes, ref int at)
    {
        var next = at + 1;
        var isNegative = next < bytes.Length && bytes[next] == '-';
        if (next < bytes.Length && bytes[next] is (byte)'-' or (byte)'+')
        {
            next++;
        }

        if (next >= bytes.Length || !CosBytes.IsDigit(bytes[next]))
        {
            return null;
        }

        var exponent = 0;
        for (; next < bytes.Length && CosBytes.IsDigit(bytes[next]); next++)
        {
            exponent = Math.Min(exponent * 10 + (bytes[next] - '0'), 300);
        }

        at = next;
        return isNegative ? -exponent : exponent;
    }
}

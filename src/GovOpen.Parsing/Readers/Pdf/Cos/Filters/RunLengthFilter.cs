namespace GovOpen.Parsing.Readers.Pdf.Cos.Filters;

/// <summary>RunLengthDecode (ISO 32000-2, 7.4.5).</summary>
internal static class RunLengthFilter
{
    private const int EndOfData = 128;

    /// <returns>Whether the data were whole.</returns>
    public static bool Decode(ReadOnlySpan<byte> input, FilterOutput output)
    {
        for (var at = 0; at < input.Length && !output.IsFull; )
        {
            var length = input[at++];
            if (length == EndOfData)
            {
                return true;
            }

            if (length > EndOfData)
            {
                if (at == input.Length)
                {
                    return false;
                }

                output.Append(input[at++], 257 - length);
                continue;
            }

            var count = Math.Min(length + 1, input.Length - at);
            output.Append(input.Slice(at, count));
            at += count;
            if (count <= length)
            {
                return false;
            }
        }

        return !output.IsFull;
    }
}

using System.Globalization;
using GovOpen.Parsing;
using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Cli.Inputs;

/// <summary>Reads a stream to its end, but no further than a limit.</summary>
internal static class LimitedBytes
{
    /// <param name="expected">How long the stream says it is, or 0.</param>
    /// <exception cref="UnreadableInputException">There are more than <paramref name="maxBytes"/>.</exception>
    public static byte[] Read(Stream stream, long expected, long maxBytes)
    {
        if (expected > maxBytes)
        {
            throw TooLarge(maxBytes);
        }

        var buffer = new byte[Math.Max(expected, 16 * 1024) + 1];
        var length = 0;
        while (true)
        {
            var count = stream.Read(buffer, length, buffer.Length - length);
            if (count == 0)
            {
                break;
            }

            length += count;
            if (length > maxBytes)
            {
                throw TooLarge(maxBytes);
            }

            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, (int)Math.Min(Math.Min(buffer.Length * 2L, maxBytes + 1), Array.MaxLength));
            }
        }

        Array.Resize(ref buffer, length);
        return buffer;
    }

    private static UnreadableInputException TooLarge(long maxBytes) =>
        new(
            new(
                LimitRules.InputTooLarge,
                string.Create(CultureInfo.InvariantCulture, $"输入超过 {maxBytes} 字节（--max-bytes）")
            )
        );
}

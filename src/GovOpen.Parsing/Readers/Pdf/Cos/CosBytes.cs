namespace GovOpen.Parsing.Readers.Pdf.Cos;

/// <summary>The classes of bytes in PDF syntax (ISO 32000-2, 7.2.3).</summary>
internal static class CosBytes
{
    private const byte Space = 1;
    private const byte Delimiter = 2;

    private static readonly byte[] Classes = Classify();

    /// <summary>NUL, tab, line feed, form feed, carriage return, space.</summary>
    public static bool IsSpace(byte value) => Classes[value] == Space;

    /// <summary>Neither white space nor a delimiter.</summary>
    public static bool IsRegular(byte value) => Classes[value] == 0;

    public static bool IsDigit(byte value) => (uint)(value - '0') <= 9;

    /// <summary>The value of a hexadecimal digit, or −1.</summary>
    public static int Hex(byte value) =>
        value switch
        {
            >= (byte)'0' and <= (byte)'9' => value - '0',
            >= (byte)'A' and <= (byte)'F' => value - 'A' + 10,
            >= (byte)'a' and <= (byte)'f' => value - 'a' + 10,
            _ => -1,
        };

    private static byte[] Classify()
    {
        var classes = new byte[256];
        foreach (var value in "\0\t\n\f\r "u8)
        {
            classes[value] = Space;
        }

        foreach (var value in "()<>[]{}/%"u8)
        {
            classes[value] = Delimiter;
        }

        return classes;
    }
}

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Programs;

/// <summary>Numbers of font programs; 0 past the end, so that a damaged program misleads but never throws.</summary>
internal static class BigEndian
{
    public static int Byte(ReadOnlySpan<byte> bytes, long at) => at >= 0 && at < bytes.Length ? bytes[(int)at] : 0;

    public static int UInt16(ReadOnlySpan<byte> bytes, long at) => Byte(bytes, at) << 8 | Byte(bytes, at + 1);

    public static uint UInt32(ReadOnlySpan<byte> bytes, long at) =>
        (uint)UInt16(bytes, at) << 16 | (uint)UInt16(bytes, at + 2);

    /// <summary>The bytes from an offset on; as many as there are.</summary>
    public static ReadOnlySpan<byte> Slice(ReadOnlySpan<byte> bytes, long at, long length = int.MaxValue) =>
        at < 0 || at >= bytes.Length || length <= 0
            ? []
            : bytes.Slice((int)at, (int)Math.Min(length, bytes.Length - at));
}

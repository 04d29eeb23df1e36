namespace GovOpen.Parsing.Readers;

/// <summary>Tells a PDF file by its bytes, junk before its header allowed for.</summary>
internal static class PdfSignature
{
    /// <summary>The header stands somewhere in the first 1024 bytes (PDF 1.7 reference, annex H, implementation note 13).</summary>
    private const int HeaderWithin = 1024;

    public static bool IsPdf(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, HeaderWithin)];
        var at = head.IndexOf("%PDF-"u8);
        if (at < 0)
        {
            return false;
        }

        // A text that speaks of PDF has the sign, but no objects; a header alone is a file that was cut off.
        var rest = head[(at + 5)..];
        var isHeader = rest.Length > 0 && char.IsAsciiDigit((char)rest[0]);
        var isAlone = at == 0 && IsLineOfVersion(rest);
        return isHeader && (isAlone || HasObjects(bytes[at..]));
    }

    // 1.7 and a line end, or the end of the file.
    private static bool IsLineOfVersion(ReadOnlySpan<byte> rest)
    {
        var end = rest.IndexOfAny((byte)'\r', (byte)'\n', (byte)'%');
        var line = end < 0 ? rest : rest[..end];
        return !line.TrimEnd((byte)' ').ContainsAnyExcept("0123456789."u8);
    }

    private static bool HasObjects(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf(" obj"u8) >= 0 && (bytes.IndexOf("endobj"u8) >= 0 || bytes.IndexOf("stream"u8) >= 0);
}

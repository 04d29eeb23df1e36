using GovOpen.Parsing;
using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Cli.Reading;

/// <summary>Names the formats that are not read yet, by their first bytes, so that nobody has to guess why a file is refused.</summary>
internal static class FormatGuard
{
    /// <exception cref="UnreadableInputException">The bytes are of such a format.</exception>
    public static void Reject(ReadOnlySpan<byte> bytes)
    {
        var name =
            bytes.StartsWith("PK\x03\x04"u8) ? "压缩包（DOCX、XLSX、OFD）"
            : bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
                ? "旧版 Office（DOC、XLS、WPS）"
            : bytes.StartsWith("{\\rtf"u8) ? "RTF"
            : null;
        if (name is not null)
        {
            throw new UnreadableInputException(new(ReadingRules.FormatNotSupported, $"{name} 格式尚不支持"));
        }
    }
}

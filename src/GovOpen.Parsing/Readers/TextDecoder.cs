using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Parsing.Readers;

/// <summary>Bytes turned into characters.</summary>
/// <param name="Text">The characters, byte-order mark left out.</param>
/// <param name="Encoding">IANA name of the encoding used.</param>
/// <param name="Findings">A declaration that the content contradicts, a guess, undecodable bytes.</param>
internal sealed record DecodedText(string Text, string Encoding, IReadOnlyList<Diagnostic> Findings);

/// <summary>Tells the encoding by content: byte-order mark, UTF-8, UTF-16, GB18030, Big5. A declaration is only a hint.</summary>
internal static class TextDecoder
{
    /// <param name="declared">The charset that the document declares, or null.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? declared) => throw new NotImplementedException();
}

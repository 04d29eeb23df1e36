using System.Buffers;
using System.Text;
using System.Text.Unicode;
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
    /// <summary>UTF-8 with damage: at least this many good sequences for each bad one.</summary>
    private const int GoodPerBad = 8;

    /// <summary>Longer inputs are decoded without a buffer from the pool, which would hold on to it. Bytes.</summary>
    private const int LongestLent = 1 << 20;

    /// <param name="declared">The charset that the document declares, or null.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? declared)
    {
        if (ByteOrderMark(bytes) is var (marked, length))
        {
            return Finish(marked.GetString(bytes[length..]), marked.WebName, declared, isGuess: false);
        }

        var utf8 = Utf8Text(bytes);
        if ((utf8 is null || bytes.Contains((byte)0)) && EncodingEvidence.Utf16(bytes) is { } wide)
        {
            return Finish(wide.GetString(bytes), wide.WebName, declared, isGuess: false);
        }

        if (utf8 is not null)
        {
            var isPlain = utf8.Length == bytes.Length;
            return Finish(utf8, "utf-8", isPlain ? null : declared, isGuess: false);
        }

        var (good, bad) = EncodingEvidence.CountUtf8(bytes);
        return good >= bad * GoodPerBad
            ? Finish(Encoding.UTF8.GetString(bytes), "utf-8", declared, isGuess: false)
            : DecodeDoubleByte(bytes, declared);
    }

    /// <summary>The characters of good UTF-8, or null. One walk over the bytes tells both.</summary>
    private static string? Utf8Text(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > LongestLent)
        {
            return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : null;
        }

        // No sequence makes more characters than it has bytes.
        var room = ArrayPool<char>.Shared.Rent(bytes.Length);
        var status = Utf8.ToUtf16(bytes, room, out _, out var written, replaceInvalidSequences: false);
        var text = status == OperationStatus.Done ? new string(room, 0, written) : null;
        ArrayPool<char>.Shared.Return(room);
        return text;
    }

    private static DecodedText DecodeDoubleByte(ReadOnlySpan<byte> bytes, string? declared)
    {
        var verdict = EncodingEvidence.Judge(bytes, Charset.Family(declared));
        var text = verdict.Encoding.GetString(bytes);
        return Finish(
            verdict.Encoding.WebName == Charset.Gb18030 ? Gb18030Repair.Mend(text) : text,
            verdict.Encoding.WebName,
            declared,
            verdict.IsGuess
        );
    }

    private static (Encoding Encoding, int Length)? ByteOrderMark(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
            [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
            [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
            [0x84, 0x31, 0x95, 0x33, ..] => (Charset.Get(Charset.Gb18030), 4),
            _ => null,
        };

    private static DecodedText Finish(string text, string used, string? declared, bool isGuess)
    {
        var findings = new List<Diagnostic>();
        if (declared is not null && !Charset.Agrees(declared, used, text))
        {
            findings.Add(
                new(ReadingRules.CharsetContradicted, $"声明的编码为{Charset.Shown(declared)}，内容实为{used}")
            );
        }

        if (isGuess)
        {
            findings.Add(new(ReadingRules.CharsetGuessed, $"按{used}解码，此为推测"));
        }

        var undecodable = text.AsSpan().Count('\uFFFD');
        if (undecodable > 0)
        {
            var first = text.IndexOf('\uFFFD', StringComparison.Ordinal);
            findings.Add(
                new(ReadingRules.UndecodableBytes, $"有{undecodable}处字节无法按{used}解码", new(first, first + 1))
            );
        }

        return new(text, used, findings);
    }
}

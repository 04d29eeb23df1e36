using System.Text;
using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Readers;

/// <summary>Tells the format of an input by its content first, by its extension second.</summary>
internal static class FormatSniffer
{
    /// <summary>Bytes at the head that are looked at.</summary>
    private const int HeadLength = 4096;

    /// <summary>Bytes in which most pages have their first tag.</summary>
    private const int FirstTag = 128;

    private static readonly byte[][] BinarySignatures =
    [
        "PK\u0003\u0004"u8.ToArray(),
        "PK\u0005\u0006"u8.ToArray(),
        [0xD0, 0xCF, 0x11, 0xE0],
        [0x89, (byte)'P', (byte)'N', (byte)'G'],
        [0xFF, 0xD8, 0xFF],
        "GIF8"u8.ToArray(),
        "RIFF"u8.ToArray(),
        "Rar!"u8.ToArray(),
        [0x37, 0x7A, 0xBC, 0xAF],
        [0x1F, 0x8B],
        "II*\0"u8.ToArray(),
        "MM\0*"u8.ToArray(),
        "{\\rtf"u8.ToArray(),
        [0x7F, (byte)'E', (byte)'L', (byte)'F'],
        "MZ"u8.ToArray(),
    ];

    private static readonly string[] OpeningTags =
    [
        "<!doctype html",
        "<html",
        "<head",
        "<body",
        "<meta",
        "<title",
        "<script",
        "<style",
        "<frameset",
        "<table",
    ];

    /// <summary>The format, or null for content that is no text at all.</summary>
    public static DocumentFormat? Sniff(string name, ReadOnlySpan<byte> bytes)
    {
        if (PdfSignature.IsPdf(bytes))
        {
            return DocumentFormat.Pdf;
        }

        foreach (var signature in BinarySignatures)
        {
            if (bytes.StartsWith(signature) && !(signature.Length == 2 && IsMostlyText(bytes)))
            {
                return null;
            }
        }

        if (!IsMostlyText(bytes))
        {
            return null;
        }

        var held = bytes[..Math.Min(bytes.Length, HeadLength)];
        if (
            MayOpenAsHtml(held)
            && (OpensAsHtml(AsciiHead(held[..Math.Min(held.Length, FirstTag)])) || OpensAsHtml(AsciiHead(held)))
        )
        {
            return DocumentFormat.Html;
        }

        return Extension(name) switch
        {
            ".md" or ".markdown" => DocumentFormat.Markdown,
            ".html" or ".htm" or ".xhtml" or ".shtml" => DocumentFormat.Html,
            ".txt" => DocumentFormat.Text,
            _ => CountBlockTags(AsciiHead(held)) >= 3 ? DocumentFormat.Html : DocumentFormat.Text,
        };
    }

    // The first ASCII character that is no blank begins a tag.
    private static bool MayOpenAsHtml(ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
        {
            if (b is > (byte)' ' and < 0x80)
            {
                return b == '<';
            }
        }

        return false;
    }

    private static string Extension(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot < 0 || name.AsSpan(dot).Contains('/') ? string.Empty : name[dot..].ToLowerInvariant();
    }

    // NULs and control characters that no text has, unless the NULs are the halves of UTF-16. The middle counts as
    // much as the head: a binary may begin with text.
    private static bool IsMostlyText(ReadOnlySpan<byte> bytes) =>
        bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]
        || HasFewControls(bytes[..Math.Min(bytes.Length, HeadLength)])
            && (bytes.Length < 3 * HeadLength || HasFewControls(bytes.Slice(bytes.Length / 2, HeadLength)));

    private static bool HasFewControls(ReadOnlySpan<byte> head)
    {
        var hasNone = head.IndexOfAnyInRange((byte)0, (byte)8) < 0 && head.IndexOfAnyInRange((byte)14, (byte)25) < 0;
        if (hasNone || EncodingEvidence.Utf16(head) is not null)
        {
            return true;
        }

        var odd = 0;
        foreach (var b in head)
        {
            odd +=
                b < ' ' && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or 0x0B or 0x1A or 0x1B)
                    ? 1
                    : 0;
        }

        // One in twelve: a text file with stray NULs has fewer; of evenly spread bytes one in ten is a control.
        return odd * 12 <= head.Length;
    }

    // The head with everything outside ASCII, and the NULs of UTF-16, left out: enough to see tags.
    private static ReadOnlySpan<char> AsciiHead(ReadOnlySpan<byte> bytes)
    {
        var head = new char[bytes.Length];
        var length = 0;
        foreach (var b in bytes)
        {
            if (b is > 0 and < 0x80)
            {
                head[length++] = char.ToLowerInvariant((char)b);
            }
        }

        return head.AsSpan(0, length);
    }

    private static bool OpensAsHtml(ReadOnlySpan<char> head)
    {
        var rest = head.TrimStart();
        while (rest.StartsWith("<!--") || rest.StartsWith("<?"))
        {
            var isComment = rest.StartsWith("<!--");
            var end = rest.IndexOf(isComment ? "-->" : ">");
            if (end < 0)
            {
                return false;
            }

            rest = rest[(end + (isComment ? 3 : 1))..].TrimStart();
        }

        foreach (var tag in OpeningTags)
        {
            if (rest.StartsWith(tag))
            {
                return true;
            }
        }

        return false;
    }

    private static int CountBlockTags(ReadOnlySpan<char> head) =>
        head.Count("</p>") + head.Count("</div>") + head.Count("</td>") + head.Count("<br") + head.Count("</span>");
}

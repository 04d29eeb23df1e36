namespace GovOpen.Parsing.Readers.Pdf.Cos;

/// <summary>
/// Tells where the bytes of a stream end (ISO 32000-2, 7.3.8): where /Length says, if <c>endstream</c> follows there;
/// otherwise before the next <c>endstream</c> or <c>endobj</c>, or with the file.
/// </summary>
internal sealed class CosStreamExtent(ReadOnlyMemory<byte> bytes)
{
    // White space that may stand between the data and its keyword: one line end by the standard, more in practice.
    private const int MaxGap = 16;

    private readonly KeywordSearch streamEnds = new(bytes, [.. "endstream"u8]);
    private readonly KeywordSearch objectEnds = new(bytes, [.. "endobj"u8]);

    /// <param name="keywordEnd">Offset past the keyword <c>stream</c>.</param>
    /// <param name="length">What /Length says, or null.</param>
    public ReadOnlyMemory<byte> Find(int keywordEnd, int? length)
    {
        var start = DataStart(keywordEnd);
        if (length is { } known and >= 0 && known <= bytes.Length - start && IsEndAt(start + known))
        {
            return bytes.Slice(start, known);
        }

        var end = Math.Min(streamEnds.Next(start), objectEnds.Next(start));
        return bytes[start..WithoutLineEnd(start, end)];
    }

    // 7.3.8.1: CR LF or LF. Spaces before it, and a CR alone, are met in practice.
    private int DataStart(int at)
    {
        var span = bytes.Span;
        var spaces = at;
        while (spaces < span.Length && span[spaces] is (byte)' ' or (byte)'\t')
        {
            spaces++;
        }

        if (spaces < span.Length && span[spaces] is (byte)'\r' or (byte)'\n')
        {
            at = spaces;
        }

        at += at < span.Length && span[at] == '\r' ? 1 : 0;
        return at + (at < span.Length && span[at] == '\n' ? 1 : 0);
    }

    private bool IsEndAt(int at)
    {
        var rest = bytes.Span[at..];
        var gap = 0;
        while (gap < rest.Length && gap < MaxGap && CosBytes.IsSpace(rest[gap]))
        {
            gap++;
        }

        return rest[gap..].StartsWith("endstream"u8) || rest[gap..].StartsWith("endobj"u8);
    }

    private int WithoutLineEnd(int start, int end)
    {
        var span = bytes.Span;
        if (end > start && span[end - 1] == '\n')
        {
            end--;
        }

        return end > start && span[end - 1] == '\r' ? end - 1 : end;
    }
}

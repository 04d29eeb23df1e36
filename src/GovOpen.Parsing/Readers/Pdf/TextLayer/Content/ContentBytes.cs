using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Readers.Pdf.Cos;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Content;

/// <summary>Joins the streams of a page (ISO 32000-2, 7.8.2): they are one, with white space where one ends and the next begins.</summary>
internal static class ContentBytes
{
    public static ReadOnlyMemory<byte> Of(IReadOnlyList<CosStream> streams, ICosSource source, PdfBudget budget)
    {
        if (streams.Count == 1)
        {
            return source.Decode(streams[0]);
        }

        var parts = new List<ReadOnlyMemory<byte>>(Math.Min(streams.Count, 64));
        var length = 0L;
        foreach (var stream in streams)
        {
            var part = source.Decode(stream);
            if (length + part.Length + 1 > budget.Limits.MaxStreamBytes)
            {
                budget.Pass(
                    PdfLimitRules.DecodedTooLarge,
                    $"一页的内容共超过{budget.Limits.MaxStreamBytes}字节，其余未读"
                );
                break;
            }

            parts.Add(part);
            length += part.Length + 1;
        }

        var joined = new byte[length];
        var at = 0;
        foreach (var part in parts)
        {
            part.Span.CopyTo(joined.AsSpan(at));
            at += part.Length;
            joined[at++] = (byte)'\n';
        }

        return joined;
    }
}

namespace GovOpen.Parsing.Readers.Pdf.Cos.Xref;

/// <summary>Reads the entries of a cross-reference stream (ISO 32000-2, 7.5.8).</summary>
internal sealed class XrefStream(ICosSource source, PdfBudget budget)
{
    private const int MaxWidth = 8;

    /// <summary>Adds the entries that are not known from a newer section.</summary>
    /// <returns>Whether all was understood.</returns>
    public bool Read(
        CosDictionary dictionary,
        CosArray widths,
        ReadOnlyMemory<byte> decoded,
        Dictionary<int, XrefEntry> entries
    )
    {
        var (kind, second, third) = (Width(widths, 0), Width(widths, 1), Width(widths, 2));
        if (kind < 0 || second < 0 || third < 0 || second == 0)
        {
            return false;
        }

        var rows = decoded.Span;
        foreach (var (start, count) in Subsections(dictionary))
        {
            for (var i = 0; i < count; i++)
            {
                if (rows.Length < kind + second + third || !budget.Object())
                {
                    return false;
                }

                // 7.5.8.2, table 17: a width of 0 makes the type 1.
                var type = kind == 0 ? 1 : Number(rows[..kind]);
                var position = Number(rows.Slice(kind, second));
                rows = rows[(kind + second + third)..];
                if (
                    Place(type, position) is { } place
                    && position <= int.MaxValue
                    && start + i is >= 0 and <= int.MaxValue
                )
                {
                    entries.TryAdd((int)(start + i), new(place, (int)position));
                }
            }
        }

        return true;
    }

    // No object stands at 0; some writers mark free entries so.
    private static XrefPlace? Place(long type, long position) =>
        type switch
        {
            0 or 1 or 2 when type == 0 || position == 0 => XrefPlace.Free,
            1 => XrefPlace.Offset,
            2 => XrefPlace.ObjectStream,
            _ => null,
        };

    private int Width(CosArray widths, int index) =>
        index < widths.Items.Count && source.Integer(widths.Items[index]) is >= 0 and <= MaxWidth and var width
            ? width
            : -1;

    private List<(long Start, int Count)> Subsections(CosDictionary dictionary)
    {
        var result = new List<(long, int)>();
        if (source.Array(dictionary["Index"]) is not { Items: var pairs })
        {
            return [(0, source.Integer(dictionary["Size"]) ?? int.MaxValue)];
        }

        for (var i = 0; i + 1 < pairs.Count; i += 2)
        {
            if (source.Integer(pairs[i]) is { } start && source.Integer(pairs[i + 1]) is { } count)
            {
                result.Add((start, count));
            }
        }

        return result;
    }

    private static long Number(ReadOnlySpan<byte> bytes)
    {
        var value = 0L;
        foreach (var digit in bytes)
        {
            value = value << 8 | digit;
        }

        return value < 0 ? long.MaxValue : value;
    }
}

using GovOpen.Parsing.Readers.Pdf.Cos;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.CMaps;

/// <summary>The CMap of a composite font's /Encoding: a predefined one or a stream (ISO 32000-2, 9.7.5).</summary>
internal static class EmbeddedCMap
{
    private const int MaxBases = 8;
    private const int MaxCodespaces = 1000;

    /// <summary>Never null: what cannot be read is taken for Identity-H.</summary>
    public static CMap Read(CosObject? encoding, ICosSource source, PdfLimits limits) =>
        Read(encoding, source, Math.Min(limits.MaxDepth, MaxBases)) ?? CMapCatalog.IdentityH;

    private static CMap? Read(CosObject? encoding, ICosSource source, int depth) =>
        source.Resolve(encoding) switch
        {
            CosName name => Predefined(name.Value),
            CosStream stream when depth > 0 => Stream(stream, source, depth),
            _ => null,
        };

    private static CMap Predefined(string name) =>
        CMapCatalog.Find(name)
        ?? (name.EndsWith("-V", StringComparison.Ordinal) ? CMapCatalog.IdentityV : CMapCatalog.IdentityH);

    private static CMap Stream(CosStream stream, ICosSource source, int depth)
    {
        var sections = CMapParser.Parse(source.Decode(stream).Span);
        var parent = Read(stream.Dictionary["UseCMap"], source, depth - 1);
        parent ??= sections.Base is { } name ? CMapCatalog.Find(name) : null;
        var mode = source.Integer(stream.Dictionary["WMode"]) ?? sections.WritingMode;
        return new(Codes(sections, parent), Tables(sections.Cids), Tables(sections.NotDefs))
        {
            Base = parent,
            IsVertical = mode is { } given ? given == 1 : parent?.IsVertical ?? false,
            Ordering = parent?.Ordering,
        };
    }

    private static CodeRangeTable[] Tables(List<CodeRangeTable.Row>[] rows) =>
        [.. rows.Select(CodeRangeTable.FromRows)];

    private static Codespace Codes(CMapSections sections, CMap? parent)
    {
        var ranges = new List<CodespaceRange>(sections.Codespaces);
        if (parent is not null)
        {
            ranges.AddRange(parent.Codespace.Ranges);
        }

        // A CMap without code space: the lengths of the codes that it maps.
        for (var length = 1; length <= CodespaceRange.MaxLength && sections.Codespaces.Count == 0; length++)
        {
            if (sections.Cids[length - 1].Count > 0)
            {
                ranges.Add(new(length, 0, uint.MaxValue >> (8 * (CodespaceRange.MaxLength - length))));
            }
        }

        return ranges.Count > 0 ? new(ranges.Distinct().Take(MaxCodespaces).ToList()) : Codespace.TwoBytes;
    }
}

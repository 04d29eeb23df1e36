namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.CMaps;

/// <summary>Maps the codes of a string to the CIDs of a font (ISO 32000-2, 9.7.5). Immutable.</summary>
internal sealed class CMap
{
    /// <summary>Ranges of codes by their length less one, each with the CID of its first code.</summary>
    private readonly CodeRangeTable[] cids;
    private readonly CodeRangeTable[] notdefs;

    public CMap(Codespace codespace, CodeRangeTable[] cids, CodeRangeTable[] notdefs)
    {
        Codespace = codespace;
        this.cids = cids;
        this.notdefs = notdefs;
    }

    /// <summary>The CMap whose mappings hold where this one has none.</summary>
    public CMap? Base { get; init; }

    public bool IsVertical { get; init; }

    /// <summary>The code is the CID.</summary>
    public bool IsIdentity { get; init; }

    /// <summary>The ordering of the character collection that its CIDs belong to, such as "GB1"; null where none is known.</summary>
    public string? Ordering { get; init; }

    /// <summary>Its name where it is a predefined one.</summary>
    public string? Name { get; init; }

    public Codespace Codespace { get; }

    /// <summary>The CID of a code; 0 where the CMap has none.</summary>
    public int Cid(uint code, int length)
    {
        if (IsIdentity)
        {
            return (int)(code & 0xFFFF);
        }

        if (length is < 1 or > CodespaceRange.MaxLength)
        {
            return 0;
        }

        for (var map = this; map is not null; map = map.Base)
        {
            if (map.cids[length - 1].TryFind(code, out var cid, out var offset))
            {
                return (int)Math.Min((long)cid + offset, ushort.MaxValue);
            }

            if (map.Base is { IsIdentity: true })
            {
                return (int)(code & 0xFFFF);
            }
        }

        return NotDef(code, length);
    }

    private int NotDef(uint code, int length)
    {
        for (var map = this; map is not null; map = map.Base)
        {
            if (map.notdefs[length - 1].TryFind(code, out var cid, out _))
            {
                return cid;
            }
        }

        return 0;
    }
}

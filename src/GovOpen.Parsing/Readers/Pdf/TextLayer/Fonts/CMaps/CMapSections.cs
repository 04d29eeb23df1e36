namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.CMaps;

/// <summary>What the sections of an embedded CMap say, before it is put in order.</summary>
internal sealed class CMapSections
{
    /// <summary>Rows that one CMap may have; those behind are left out.</summary>
    public const int MaxRows = 400_000;

    public List<CodespaceRange> Codespaces { get; } = [];

    /// <summary>Ranges to CIDs, by code length less one.</summary>
    public List<CodeRangeTable.Row>[] Cids { get; } =
    [
        [],
        [],
        [],
        [],
    ];

    public List<CodeRangeTable.Row>[] NotDefs { get; } =
    [
        [],
        [],
        [],
        [],
    ];

    /// <summary>Ranges to characters, whatever the length of the code; a value is an index of <see cref="Targets"/>.</summary>
    public List<CodeRangeTable.Row> Unicodes { get; } = [];

    public List<string> Targets { get; } = [];

    /// <summary>The CMap that `usecmap` names.</summary>
    public string? Base { get; set; }

    /// <summary>Writing mode; null where the CMap says none.</summary>
    public int? WritingMode { get; set; }

    private int Rows { get; set; }

    /// <summary>Whether one more row may be taken.</summary>
    public bool Take() => Rows++ < MaxRows;
}

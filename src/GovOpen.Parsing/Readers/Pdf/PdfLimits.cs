namespace GovOpen.Parsing.Readers.Pdf;

/// <summary>Limits on what a PDF may ask for. What is over one is a diagnostic of the GO6 room; what was read so far stays.</summary>
public sealed record PdfLimits
{
    public static PdfLimits Default { get; } = new();

    /// <summary>Indirect objects of one file.</summary>
    public int MaxObjects { get; init; } = 2_000_000;

    /// <summary>Nesting of arrays, dictionaries, references and page tree nodes.</summary>
    public int MaxDepth { get; init; } = 100;

    /// <summary>Bytes that one stream may decode to.</summary>
    public int MaxStreamBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Bytes that all streams of a file together may decode to.</summary>
    public long MaxDecodedBytes { get; init; } = 512L * 1024 * 1024;

    /// <summary>Pages that are read.</summary>
    public int MaxPages { get; init; } = 20_000;

    /// <summary>Nesting of form XObjects.</summary>
    public int MaxFormDepth { get; init; } = 20;

    /// <summary>Content stream operators of one file.</summary>
    public long MaxOperators { get; init; } = 10_000_000;

    /// <summary>Glyphs of one page, and characters that they stand for.</summary>
    public int MaxPageGlyphs { get; init; } = 500_000;
}

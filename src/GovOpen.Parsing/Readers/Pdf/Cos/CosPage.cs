namespace GovOpen.Parsing.Readers.Pdf.Cos;

/// <summary>A page with what it inherits from the tree (ISO 32000-2, 7.7.3).</summary>
/// <param name="Number">One-based.</param>
internal sealed record CosPage(int Number)
{
    /// <summary>/Resources; empty where there are none.</summary>
    public required CosDictionary Resources { get; init; }

    /// <summary>What is shown: /CropBox within the media box, or the media box. Never empty: 612 by 792 where the file gives neither.</summary>
    public required CosRectangle CropBox { get; init; }

    /// <summary>Clockwise: 0, 90, 180 or 270.</summary>
    public required int Rotate { get; init; }

    /// <summary>Points that a unit of the page stands for.</summary>
    public required double UserUnit { get; init; }

    /// <summary>The streams whose bytes, with white space between them, are the page.</summary>
    public required IReadOnlyList<CosStream> Contents { get; init; }
}

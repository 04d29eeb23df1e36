namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Resources;

/// <summary>The colour spaces (ISO 32000-2, 8.6) by how red, green and blue come of their components.</summary>
internal enum ColorSpaceKind
{
    Gray,
    Rgb,
    Cmyk,
    Lab,
    Indexed,

    /// <summary>Separation and DeviceN: amounts of ink, 1 is full.</summary>
    Ink,

    /// <summary>No single colour: taken as black.</summary>
    Pattern,
}

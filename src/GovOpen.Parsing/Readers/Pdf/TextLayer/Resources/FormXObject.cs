using GovOpen.Parsing.Readers.Pdf.Cos;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Graphics;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Resources;

/// <summary>A piece of content that pages draw by name (ISO 32000-2, 8.10).</summary>
/// <param name="Content">Its operators, decoded.</param>
/// <param name="Matrix">From its space to that of the content that draws it.</param>
/// <param name="Box">What it is clipped to, in its own space; null where the file does not say.</param>
/// <param name="Resources">Its own resources; null where it uses those of the content that draws it.</param>
internal sealed record FormXObject(ReadOnlyMemory<byte> Content, Affine Matrix, PageBox? Box, CosDictionary? Resources)
{
    /// <summary>It is being drawn: drawing it again within itself would never end.</summary>
    public bool IsActive { get; set; }
}

namespace GovOpen.Parsing;

/// <summary>A page drawn as the reader saw it: glyphs, rulings, cells and reading order.</summary>
/// <param name="Page">One-based.</param>
/// <param name="Svg">The drawing, an SVG document.</param>
public sealed record PageDrawing(int Page, string Svg);

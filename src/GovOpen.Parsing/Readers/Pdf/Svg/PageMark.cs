namespace GovOpen.Parsing.Readers.Pdf.Svg;

/// <summary>A box on a page with what is written to it, such as <c>3,2</c> for a cell.</summary>
internal readonly record struct PageMark(PageBox Box, string Label);

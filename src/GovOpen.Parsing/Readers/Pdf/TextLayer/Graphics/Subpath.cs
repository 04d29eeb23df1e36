namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Graphics;

/// <summary>A piece of a path that is drawn without lifting the pen.</summary>
internal record struct Subpath(int Start, int End, bool IsClosed)
{
    public readonly int Count => End - Start;
}

using GovOpen.Parsing.Readers.Pdf.Layout.Lines;

namespace GovOpen.Parsing.Readers.Pdf.Layout.Paragraphs;

/// <summary>A line, the page that it stands on and the edges that it is set between.</summary>
internal readonly record struct FlowLine(PageLine Line, int Page, TextEdges Edges)
{
    /// <summary>How far it is set in, in points.</summary>
    public double Indent => Line.X0 - Edges.Left;
}

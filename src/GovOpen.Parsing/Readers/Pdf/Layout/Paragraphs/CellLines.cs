using GovOpen.Parsing.Readers.Pdf.Layout.Lines;
using GovOpen.Parsing.Readers.Pdf.Layout.Tables;

namespace GovOpen.Parsing.Readers.Pdf.Layout.Paragraphs;

/// <summary>A cell of a table made whole, with the lines of each of its parts.</summary>
/// <param name="Row">Zero-based.</param>
internal sealed record CellLines(
    int Row,
    StitchedCell Cell,
    IReadOnlyList<(CellFragment Fragment, IReadOnlyList<PageLine> Lines)> Fragments
);

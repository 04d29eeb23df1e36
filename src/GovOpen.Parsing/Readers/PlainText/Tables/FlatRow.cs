using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>A row of a <see cref="FlatTable"/>.</summary>
internal sealed record FlatRow(List<FlatCell> Cells, bool IsHead = false, bool StartsPage = false);

/// <summary>A cell: the plane range of its first line and those of its further lines.</summary>
internal readonly record struct FlatCell(TextRange Line, List<TextRange>? Further = null)
{
    /// <summary>The cell with one more line.</summary>
    public FlatCell With(TextRange line) => this with { Further = [.. Further ?? [], line] };
}

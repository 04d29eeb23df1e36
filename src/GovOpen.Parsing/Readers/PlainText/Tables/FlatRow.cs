using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>A row of a <see cref="FlatTable"/>.</summary>
internal sealed record FlatRow(List<FlatCell> Cells, bool IsHead = false, bool StartsPage = false);

/// <summary>A cell: the plane range of its first line and those of its further lines.</summary>
internal readonly record struct FlatCell(TextRange Line, List<TextRange>? Further = null)
{
    public int ColumnSpan { get; init; } = 1;

    /// <summary>Rows covered, as the markup says: it may point past the table's end.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>The cell going on in a line below it, of which either may be blank.</summary>
    public FlatCell GoOn(TextRange below) =>
        below.Length == 0 ? this
        : Line.Length == 0 && Further is null ? this with { Line = below }
        : With(below);

    /// <summary>The cell with one more line. A cell that has further lines already is extended itself.</summary>
    public FlatCell With(TextRange line)
    {
        var lines = Further ?? [];
        lines.Add(line);
        return this with { Further = lines };
    }
}

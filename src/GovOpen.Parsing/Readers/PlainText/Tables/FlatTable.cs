using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>A table found in lines: where its cells stand, before their text is taken.</summary>
/// <param name="Rows">The rows, top to bottom.</param>
/// <param name="Form">How far column numbers can be trusted.</param>
/// <param name="Evidence">Why it was taken for a table.</param>
/// <param name="NextLine">The first line behind it.</param>
internal sealed record FlatTable(List<FlatRow> Rows, TableForm Form, string Evidence, int NextLine)
{
    /// <summary>Separators and rulings.</summary>
    public List<TextRange> Markup { get; init; } = [];

    /// <summary>Page numbers that stand between its rows.</summary>
    public List<TextRange> PageNumbers { get; init; } = [];

    public List<Diagnostic> Findings { get; init; } = [];

    /// <summary>Its separators cannot say which cells are merged.</summary>
    public bool MayHaveLostSpans { get; init; }

    /// <summary>Every cell stands in its column, blank ones too.</summary>
    public bool IsInPlace { get; init; }

    /// <summary>Text behind the table in its last line.</summary>
    public TextRange Tail { get; init; }

    /// <summary>What a backslash means inside its cells.</summary>
    public InlineMarkup CellMarkup { get; init; } = InlineMarkup.None;
}

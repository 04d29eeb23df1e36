namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>A cell of a table while its parts are being joined.</summary>
internal sealed class StitchCell(int row, int column, int columnSpan, int rowSpan)
{
    public int Row { get; } = row;

    public int Column { get; } = column;

    public int ColumnSpan { get; } = columnSpan;

    public int RowSpan { get; set; } = rowSpan;

    public List<CellFragment> Fragments { get; } = [];

    /// <summary>Any of its fragments holds more than white space.</summary>
    public bool HasText { get; private set; }

    /// <summary>The first characters of its text.</summary>
    public string First { get; private set; } = string.Empty;

    /// <summary>What its last fragment says.</summary>
    public CellWords LastWords { get; private set; } = CellWords.Of([], default);

    /// <summary>Its last fragment goes on below the end of its page.</summary>
    public bool IsOpenBelow { get; private set; }

    public void Add(int page, PageCell cell, bool atSeam)
    {
        Fragments.Add(new(page, cell.Box, cell.Glyphs));
        HasText |= cell.HasText;
        IsOpenBelow = cell.IsOpenBelow;
        if (atSeam)
        {
            LastWords = CellWords.Of(cell.Glyphs, cell.Box);
            First = First.Length > 0 ? First : LastWords.First;
        }
    }
}

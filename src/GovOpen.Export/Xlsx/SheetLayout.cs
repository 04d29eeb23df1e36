namespace GovOpen.Export.Xlsx;

/// <summary>What a sheet looks like.</summary>
/// <param name="Name">The words on its tab.</param>
/// <param name="Tab">The colour of its tab, as ARGB.</param>
/// <param name="LinkColumn">Zero-based column whose cells are links; -1 for none.</param>
/// <param name="Printed">How many columns are printed, from the first.</param>
internal sealed record SheetLayout(
    string Name,
    string Tab,
    IReadOnlyList<SheetColumn> Columns,
    int LinkColumn = -1,
    int? Printed = null
)
{
    /// <summary>Widths that fit the larger paper better, in digits.</summary>
    private const double Wide = 200;

    /// <summary>Whether what is printed is too wide for A4.</summary>
    public bool IsWide => Columns.Take(Printed ?? Columns.Count).Sum(column => column.Width) > Wide;

    /// <summary>The letters of a zero-based column: A … Z, AA ….</summary>
    public static string Letters(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : Letters((column / 26) - 1) + Letters(column % 26);
}

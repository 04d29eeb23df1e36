namespace GovOpen.Parsing.Diagnostics;

/// <summary>Findings about tables on pages: GO4100 to GO4119.</summary>
public static class PdfTableRules
{
    public static readonly DiagnosticRule RegionRepaired = new(
        "GO4100",
        Severity.Info,
        "合并区域已拆分",
        "Cells without a line between them form a region that is no rectangle. It was cut into rectangles: compare the cells with the page."
    );

    public static readonly DiagnosticRule TooManyRulings = new(
        "GO4101",
        Severity.Warning,
        "线条过多",
        "A page draws more lines than any table has. Its text is kept, its tables were not looked for."
    );

    public static readonly DiagnosticRule RowJoined = new(
        "GO4102",
        Severity.Info,
        "跨页行已合并（推断）",
        "The last row of a page and the first of the next were taken for one row that the page break cut. No line says so; the words or the blank cells do."
    );

    public static readonly DiagnosticRule CellJoined = new(
        "GO4103",
        Severity.Info,
        "跨页合并单元格已接续（推断）",
        "A blank or unfinished cell at a page break was taken for the rest of the merged cell on the page before. No line says so."
    );

    public static readonly DiagnosticRule PartNotJoined = new(
        "GO4104",
        Severity.Info,
        "下页表格未接续",
        "A table begins the page after one that a table ends, and was not taken for its continuation: the columns or the heads differ."
    );

    public static readonly DiagnosticRule AlignedTable = new(
        "GO4105",
        Severity.Info,
        "无框线表格（推断）",
        "Text without lines around it was read as a table, since its columns stand below one another. A guess: compare with the page."
    );

    public static readonly DiagnosticRule InnerTable = new(
        "GO4106",
        Severity.Info,
        "嵌套表格按文字处理",
        "A table stands in a cell of another. Its text is kept as text of that cell."
    );

    public static readonly DiagnosticRule AlignedTextNotRead = new(
        "GO4107",
        Severity.Warning,
        "对齐文字未按表格读取",
        "Text without lines around it stands in columns below a head, but where its rows begin cannot be told. It was read as lines of text: compare with the page."
    );

    /// <summary>Every rule of this room, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        RegionRepaired,
        TooManyRulings,
        RowJoined,
        CellJoined,
        PartNotJoined,
        AlignedTable,
        InnerTable,
        AlignedTextNotRead,
    ];
}

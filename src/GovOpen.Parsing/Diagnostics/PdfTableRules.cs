namespace GovOpen.Parsing.Diagnostics;

/// <summary>Findings about tables on pages: GO4100 to GO4119.</summary>
public static class PdfTableRules
{
    public static readonly DiagnosticRule RegionRepaired = new(
        "GO4100",
        Severity.Info,
        "合并区域已拆分",
        "Cells without a line between them form a region that is no rectangle. It was cut into rectangles: compare the cells with the page."
    )
    {
        EnglishTitle = "a merged region was cut into rectangles",
        ChineseExplanation = "单元格之间没有分隔线，连成的区域不是矩形，已切成若干矩形。请把单元格与页面对照。",
    };

    public static readonly DiagnosticRule TooManyRulings = new(
        "GO4101",
        Severity.Warning,
        "线条过多",
        "A page draws more lines than any table has. Its text is kept, its tables were not looked for."
    )
    {
        EnglishTitle = "a page has too many lines for tables",
        ChineseExplanation = "页面上的线条多于任何表格所需。文字已保留，未在页上查找表格。",
    };

    public static readonly DiagnosticRule RowJoined = new(
        "GO4102",
        Severity.Info,
        "跨页行已合并（推断）",
        "The last row of a page and the first of the next were taken for one row that the page break cut. No line says so; the words or the blank cells do."
    )
    {
        EnglishTitle = "rows were joined across a page break (a guess)",
        ChineseExplanation =
            "一页的最后一行与下一页的第一行被当作分页截断的同一行。没有线条为证，是依据文字或空白单元格判断的。",
    };

    public static readonly DiagnosticRule CellJoined = new(
        "GO4103",
        Severity.Info,
        "跨页合并单元格已接续（推断）",
        "A blank or unfinished cell at a page break was taken for the rest of the merged cell on the page before. No line says so."
    )
    {
        EnglishTitle = "a merged cell was continued across a page break (a guess)",
        ChineseExplanation = "分页处的空白或未写完的单元格，被当作上一页合并单元格的后半部分。没有线条为证。",
    };

    public static readonly DiagnosticRule PartNotJoined = new(
        "GO4104",
        Severity.Info,
        "下页表格未接续",
        "A table begins the page after one that a table ends, and was not taken for its continuation: the columns or the heads differ."
    )
    {
        EnglishTitle = "the table of the next page was not joined",
        ChineseExplanation = "上一页以表格结尾，下一页以表格开头，但没有当作续表：列或表头不同。",
    };

    public static readonly DiagnosticRule AlignedTable = new(
        "GO4105",
        Severity.Info,
        "无框线表格（推断）",
        "Text without lines around it was read as a table, since its columns stand below one another. A guess: compare with the page."
    )
    {
        EnglishTitle = "text without lines was read as a table (a guess)",
        ChineseExplanation = "周围没有线条的文字因各列上下对齐，被读作表格。此为推断，请对照页面。",
    };

    public static readonly DiagnosticRule InnerTable = new(
        "GO4106",
        Severity.Info,
        "嵌套表格按文字处理",
        "A table stands in a cell of another. Its text is kept as text of that cell."
    )
    {
        EnglishTitle = "a table inside a cell was read as text",
        ChineseExplanation = "单元格中还有一个表格，其文字作为该单元格的文字保留。",
    };

    public static readonly DiagnosticRule AlignedTextNotRead = new(
        "GO4107",
        Severity.Warning,
        "对齐文字未按表格读取",
        "Text without lines around it stands in columns below a head, but where its rows begin cannot be told. It was read as lines of text: compare with the page."
    )
    {
        EnglishTitle = "aligned text was not read as a table",
        ChineseExplanation =
            "表头下方的文字分栏对齐、没有表格线，但无法判断各行从哪里开始，只按文字行读取。请对照页面。",
    };

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

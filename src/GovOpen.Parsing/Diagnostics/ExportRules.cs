namespace GovOpen.Parsing.Diagnostics;

/// <summary>Findings of the exporters: GO5xxx.</summary>
public static class ExportRules
{
    public static readonly DiagnosticRule CellTooLong = new(
        "GO5001",
        Severity.Warning,
        "单元格文字过长",
        "A text is longer than the 32,767 characters that a cell of a workbook holds. The cell has its beginning; the whole text stands in pieces on the sheet 长文本. Other formats are not affected."
    )
    {
        EnglishTitle = "a cell's text was too long",
        ChineseExplanation =
            "文字超过工作簿单元格可容纳的 32767 个字符。单元格只放开头，全文分段列在“长文本”工作表中。其他格式不受影响。",
    };

    public static readonly DiagnosticRule SheetFull = new(
        "GO5002",
        Severity.Warning,
        "工作表已满",
        "There are more rows than the 1,048,576 that a sheet of a workbook holds. The rest stands on a further sheet of the same name with a number. Read all of them, or take CSV or SQLite."
    )
    {
        EnglishTitle = "a sheet is full",
        ChineseExplanation =
            "行数超过工作表可容纳的 1048576 行，其余各行放在同名加序号的下一张工作表中。请一并阅读，或改用 CSV、SQLite。",
    };

    public static readonly DiagnosticRule TooManyLinks = new(
        "GO5003",
        Severity.Info,
        "链接过多",
        "A sheet holds at most 65,530 links. Rows beyond name their source as text without a link."
    )
    {
        EnglishTitle = "there are too many links",
        ChineseExplanation = "一张工作表最多容纳 65530 个链接，超出的行以不带链接的文字注明来源。",
    };

    /// <summary>Every rule of this room, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } = [CellTooLong, SheetFull, TooManyLinks];
}

namespace GovOpen.Parsing.Diagnostics;

/// <summary>Limits on PDF files: GO606x.</summary>
public static class PdfLimitRules
{
    public static readonly DiagnosticRule DecodedTooLarge = new(
        "GO6060",
        Severity.Warning,
        "PDF 数据流过大",
        "A compressed stream of the PDF, or all of them together, unpack to more than the limit. What is over it was not read; such files are built to exhaust memory."
    );

    public static readonly DiagnosticRule TooManyObjects = new(
        "GO6061",
        Severity.Warning,
        "PDF 对象过多",
        "The PDF holds more objects than the limit. The rest of them was not read, and text may be missing."
    );

    public static readonly DiagnosticRule TooDeep = new(
        "GO6062",
        Severity.Warning,
        "PDF 结构嵌套过深",
        "Arrays, dictionaries, references or page tree nodes of the PDF are nested deeper than the limit. What is deeper was not read."
    );

    public static readonly DiagnosticRule TooManyOperators = new(
        "GO6064",
        Severity.Warning,
        "PDF 绘图指令过多",
        "The pages of the PDF have more drawing operators than the limit. The rest was not read, and text is missing."
    );

    public static readonly DiagnosticRule FormTooDeep = new(
        "GO6065",
        Severity.Warning,
        "PDF 表单对象嵌套过深",
        "A form XObject draws itself, or forms are nested deeper than the limit. What is deeper was not read."
    );

    public static readonly DiagnosticRule TooManyGlyphs = new(
        "GO6066",
        Severity.Warning,
        "PDF 单页字符过多",
        "A page of the PDF shows more characters than the limit. The rest of the page was not read."
    );

    public static readonly DiagnosticRule TooManyPages = new(
        "GO6067",
        Severity.Warning,
        "PDF 页数过多",
        "The PDF has more pages than the limit. The rest of them was not read."
    );

    /// <summary>Every rule of this room, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [DecodedTooLarge, TooManyObjects, TooDeep, TooManyOperators, FormTooDeep, TooManyGlyphs, TooManyPages];
}

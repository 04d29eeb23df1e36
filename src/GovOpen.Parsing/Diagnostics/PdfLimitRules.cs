namespace GovOpen.Parsing.Diagnostics;

/// <summary>Limits on PDF files: GO606x.</summary>
public static class PdfLimitRules
{
    public static readonly DiagnosticRule DecodedTooLarge = new(
        "GO6060",
        Severity.Warning,
        "PDF 数据流过大",
        "A compressed stream of the PDF, or all of them together, unpack to more than the limit. What is over it was not read; such files are built to exhaust memory."
    )
    {
        EnglishTitle = "the PDF unpacks to too much",
        ChineseExplanation =
            "PDF 的一个压缩数据流，或全部数据流合计，解压后超过上限。超出部分未读取；这样的文件意在耗尽内存。",
    };

    public static readonly DiagnosticRule TooManyObjects = new(
        "GO6061",
        Severity.Warning,
        "PDF 对象过多",
        "The PDF holds more objects than the limit. The rest of them was not read, and text may be missing."
    )
    {
        EnglishTitle = "the PDF has too many objects",
        ChineseExplanation = "PDF 的对象数量超过上限。其余对象未读取，文字可能有缺失。",
    };

    public static readonly DiagnosticRule TooDeep = new(
        "GO6062",
        Severity.Warning,
        "PDF 结构嵌套过深",
        "Arrays, dictionaries, references or page tree nodes of the PDF are nested deeper than the limit. What is deeper was not read."
    )
    {
        EnglishTitle = "the PDF is nested too deeply",
        ChineseExplanation = "PDF 的数组、字典、引用或页面树节点嵌套深度超过上限，更深的部分未读取。",
    };

    public static readonly DiagnosticRule TooManyOperators = new(
        "GO6064",
        Severity.Warning,
        "PDF 绘图指令过多",
        "The pages of the PDF have more drawing operators than the limit. The rest was not read, and text is missing."
    )
    {
        EnglishTitle = "the PDF has too many drawing operators",
        ChineseExplanation = "PDF 各页的绘图指令数量超过上限。其余指令未读取，文字有缺失。",
    };

    public static readonly DiagnosticRule FormTooDeep = new(
        "GO6065",
        Severity.Warning,
        "PDF 表单对象嵌套过深",
        "A form XObject draws itself, or forms are nested deeper than the limit. What is deeper was not read."
    )
    {
        EnglishTitle = "forms of the PDF are nested too deeply",
        ChineseExplanation = "PDF 的表单对象绘制自身，或嵌套深度超过上限，更深的部分未读取。",
    };

    public static readonly DiagnosticRule TooManyGlyphs = new(
        "GO6066",
        Severity.Warning,
        "PDF 单页字符过多",
        "A page of the PDF shows more characters than the limit. The rest of the page was not read."
    )
    {
        EnglishTitle = "a page has too many characters",
        ChineseExplanation = "PDF 的一页所显示的字符数超过上限，该页的其余部分未读取。",
    };

    public static readonly DiagnosticRule TooManyPages = new(
        "GO6067",
        Severity.Warning,
        "PDF 页数过多",
        "The PDF has more pages than the limit. The rest of them was not read."
    )
    {
        EnglishTitle = "the PDF has too many pages",
        ChineseExplanation = "PDF 的页数超过上限，其余各页未读取。",
    };

    /// <summary>Every rule of this room, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [DecodedTooLarge, TooManyObjects, TooDeep, TooManyOperators, FormTooDeep, TooManyGlyphs, TooManyPages];
}

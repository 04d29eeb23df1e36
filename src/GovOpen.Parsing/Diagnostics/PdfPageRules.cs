namespace GovOpen.Parsing.Diagnostics;

/// <summary>Findings about the content of PDF pages: GO112x.</summary>
public static class PdfPageRules
{
    public static readonly DiagnosticRule GlyphsUnknown = new(
        "GO1120",
        Severity.Warning,
        "PDF 字形无对应字符",
        "The PDF shows glyphs but does not say what characters they are, and their font does not tell either. Each stands as U+FFFD in the text; look at the page and put the characters in by hand."
    )
    {
        EnglishTitle = "glyphs stand for no known characters",
        ChineseExplanation =
            "PDF 显示了字形，但没有说明对应什么字符，其字体也无从得知。每处在文字中以 U+FFFD 表示，请对照页面手工补入。",
    };

    public static readonly DiagnosticRule ContentDamaged = new(
        "GO1121",
        Severity.Warning,
        "PDF 页面内容损坏",
        "The content of a page holds operators that the standard does not define: it is damaged, or was unpacked wrongly. They were passed over; text may be missing."
    )
    {
        EnglishTitle = "the content of a page is damaged",
        ChineseExplanation = "页面内容含有标准未规定的指令：内容已损坏，或解压有误。这些指令已跳过，文字可能有缺失。",
    };

    public static readonly DiagnosticRule InlineImageOpen = new(
        "GO1122",
        Severity.Info,
        "PDF 内嵌图像不完整",
        "An image inside the content of a page has no recognizable end. What follows its beginning was read as content."
    )
    {
        EnglishTitle = "an inline image has no end",
        ChineseExplanation = "页面内容中有内嵌图像找不到结尾，其开头之后的部分按页面内容读取。",
    };

    public static readonly DiagnosticRule FontMissing = new(
        "GO1123",
        Severity.Warning,
        "PDF 字体缺失",
        "A page shows text in a font that its resources do not hold. The text was read as if in a standard font and may be wrong."
    )
    {
        EnglishTitle = "a font of the PDF is missing",
        ChineseExplanation = "页面所用的字体不在其资源中。文字按标准字体读取，可能有误。",
    };

    public static readonly DiagnosticRule LayerHidden = new(
        "GO1124",
        Severity.Info,
        "PDF 含隐藏图层",
        "A layer that the PDF does not show when it is opened holds content. It was left out, as a reader does not see it."
    )
    {
        EnglishTitle = "a layer of the PDF is hidden",
        ChineseExplanation = "PDF 打开时不显示的图层中有内容。读者看不到这些内容，因此未读取。",
    };

    public static readonly DiagnosticRule DrawingCut = new(
        "GO1125",
        Severity.Warning,
        "PDF 线条或图像过多",
        "A page has more lines or images than the limit, as maps and drawings do. The rest of them was left out; its text was kept, but tables on it may be incomplete."
    )
    {
        EnglishTitle = "a page has too many lines or images",
        ChineseExplanation =
            "页面的线条或图像数量超过上限，常见于地图和图纸。超出部分已略去；文字仍保留，但页上的表格可能不完整。",
    };

    /// <summary>Every rule of this room, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [GlyphsUnknown, ContentDamaged, InlineImageOpen, FontMissing, LayerHidden, DrawingCut];
}

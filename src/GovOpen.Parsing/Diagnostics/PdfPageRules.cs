namespace GovOpen.Parsing.Diagnostics;

/// <summary>Findings about the content of PDF pages: GO112x.</summary>
public static class PdfPageRules
{
    public static readonly DiagnosticRule GlyphsUnknown = new(
        "GO1120",
        Severity.Warning,
        "PDF 字形无对应字符",
        "The PDF shows glyphs but does not say what characters they are, and their font does not tell either. Each stands as U+FFFD in the text; look at the page and put the characters in by hand."
    );

    public static readonly DiagnosticRule ContentDamaged = new(
        "GO1121",
        Severity.Warning,
        "PDF 页面内容损坏",
        "The content of a page holds operators that the standard does not define: it is damaged, or was unpacked wrongly. They were passed over; text may be missing."
    );

    public static readonly DiagnosticRule InlineImageOpen = new(
        "GO1122",
        Severity.Info,
        "PDF 内嵌图像不完整",
        "An image inside the content of a page has no recognizable end. What follows its beginning was read as content."
    );

    public static readonly DiagnosticRule FontMissing = new(
        "GO1123",
        Severity.Warning,
        "PDF 字体缺失",
        "A page shows text in a font that its resources do not hold. The text was read as if in a standard font and may be wrong."
    );

    public static readonly DiagnosticRule LayerHidden = new(
        "GO1124",
        Severity.Info,
        "PDF 含隐藏图层",
        "A layer that the PDF does not show when it is opened holds content. It was left out, as a reader does not see it."
    );

    public static readonly DiagnosticRule DrawingCut = new(
        "GO1125",
        Severity.Warning,
        "PDF 线条或图像过多",
        "A page has more lines or images than the limit, as maps and drawings do. The rest of them was left out; its text was kept, but tables on it may be incomplete."
    );

    /// <summary>Every rule of this room, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [GlyphsUnknown, ContentDamaged, InlineImageOpen, FontMissing, LayerHidden, DrawingCut];
}

namespace GovOpen.Parsing.Diagnostics;

/// <summary>Findings about the pages of a PDF file: GO114x.</summary>
public static class PdfLayoutRules
{
    public static readonly DiagnosticRule PageIsPicture = new(
        "GO1140",
        Severity.Warning,
        "整页是图片",
        "A page is a picture, as scans are, and has no text. Nothing of it was read: run text recognition over the file first."
    )
    {
        EnglishTitle = "a page is a picture",
        ChineseExplanation = "整页是一幅图片（如扫描件），没有文字，未读取任何内容。请先对文件做文字识别。",
    };

    public static readonly DiagnosticRule LargePicture = new(
        "GO1141",
        Severity.Warning,
        "页内有大幅图片",
        "A page of text holds a picture as large as a table. If it shows a table or text, that was not read."
    )
    {
        EnglishTitle = "a page holds a large picture",
        ChineseExplanation = "有文字的页面上有一幅大小如表格的图片。图中如有表格或文字，均未读取。",
    };

    public static readonly DiagnosticRule RecognizedTextRead = new(
        "GO1142",
        Severity.Warning,
        "文字来自识别",
        "A page is a scan with recognized text laid over it. That text was read; it may hold errors that the picture does not show."
    )
    {
        EnglishTitle = "the text of a page is from text recognition",
        ChineseExplanation = "页面是扫描件，上面叠有识别出的文字。已读取这些文字，其中可能有与图片不符的差错。",
    };

    /// <summary>Every rule of this room, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } = [PageIsPicture, LargePicture, RecognizedTextRead];
}

namespace GovOpen.Parsing.Diagnostics;

/// <summary>Findings about the pages of a PDF file: GO114x.</summary>
public static class PdfLayoutRules
{
    public static readonly DiagnosticRule PageIsPicture = new(
        "GO1140",
        Severity.Warning,
        "整页是图片",
        "A page is a picture, as scans are, and has no text. Nothing of it was read: run text recognition over the file first."
    );

    public static readonly DiagnosticRule LargePicture = new(
        "GO1141",
        Severity.Warning,
        "页内有大幅图片",
        "A page of text holds a picture as large as a table. If it shows a table or text, that was not read."
    );

    public static readonly DiagnosticRule RecognizedTextRead = new(
        "GO1142",
        Severity.Warning,
        "文字来自识别",
        "A page is a scan with recognized text laid over it. That text was read; it may hold errors that the picture does not show."
    );

    /// <summary>Every rule of this room, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } = [PageIsPicture, LargePicture, RecognizedTextRead];
}

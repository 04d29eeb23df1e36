namespace GovOpen.Parsing.Diagnostics;

/// <summary>Findings about the structure of PDF files: GO110x.</summary>
public static class PdfRules
{
    public static readonly DiagnosticRule Rebuilt = new(
        "GO1100",
        Severity.Warning,
        "PDF 索引已重建",
        "The cross-reference table of the PDF is damaged or missing. Its objects were found by reading the whole file; objects that were cut off are missing."
    );

    public static readonly DiagnosticRule NoPages = new(
        "GO1101",
        Severity.Error,
        "PDF 中没有页面",
        "No page was found in the PDF: it is empty, cut off, or no PDF at all. Get the file again."
    );

    public static readonly DiagnosticRule PageTreeBroken = new(
        "GO1102",
        Severity.Warning,
        "PDF 页面树损坏",
        "A node of the page tree is missing, refers back to itself, or is no page. It was passed over; a page may be missing."
    );

    public static readonly DiagnosticRule PagesMissing = new(
        "GO1103",
        Severity.Warning,
        "PDF 页数与声明不符",
        "The PDF declares another number of pages than it has: it may have lost some. The pages that are there were read."
    );

    public static readonly DiagnosticRule StreamDamaged = new(
        "GO1104",
        Severity.Warning,
        "PDF 数据流损坏",
        "A compressed stream of the PDF is damaged or cut off. What could be unpacked was read; text may be missing."
    );

    public static readonly DiagnosticRule FilterUnknown = new(
        "GO1105",
        Severity.Warning,
        "PDF 压缩方式不支持",
        "A stream of the PDF is packed by a filter that is unknown. It was not read."
    );

    public static readonly DiagnosticRule ObjectDamaged = new(
        "GO1106",
        Severity.Info,
        "PDF 对象损坏",
        "An object of the PDF breaks off or is malformed. What could be understood of it was used."
    );

    public static readonly DiagnosticRule PasswordNeeded = new(
        "GO1107",
        Severity.Error,
        "PDF 需要密码",
        "The PDF is encrypted and opens only with a password. Give the right one by --password."
    );

    public static readonly DiagnosticRule EncryptionUnknown = new(
        "GO1108",
        Severity.Error,
        "PDF 加密方式不支持",
        "The PDF is encrypted by a handler or a version that the standard does not define. It was not read."
    );

    public static readonly DiagnosticRule IndexLoops = new(
        "GO1109",
        Severity.Warning,
        "PDF 索引循环",
        "A section of the PDF's cross-reference table leads back to one that was read before. The sections read so far were used; objects of older ones may be missing."
    );

    /// <summary>Every rule of this room, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        Rebuilt,
        NoPages,
        PageTreeBroken,
        PagesMissing,
        StreamDamaged,
        FilterUnknown,
        ObjectDamaged,
        PasswordNeeded,
        EncryptionUnknown,
        IndexLoops,
    ];
}

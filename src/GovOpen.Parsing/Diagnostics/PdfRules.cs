namespace GovOpen.Parsing.Diagnostics;

/// <summary>Findings about the structure of PDF files: GO110x.</summary>
public static class PdfRules
{
    public static readonly DiagnosticRule Rebuilt = new(
        "GO1100",
        Severity.Warning,
        "PDF 索引已重建",
        "The cross-reference table of the PDF is damaged or missing. Its objects were found by reading the whole file; objects that were cut off are missing."
    )
    {
        EnglishTitle = "the index of the PDF was rebuilt",
        ChineseExplanation = "PDF 的交叉引用表损坏或缺失，已通读整个文件重新查找对象；被截去的对象无法恢复。",
    };

    public static readonly DiagnosticRule NoPages = new(
        "GO1101",
        Severity.Error,
        "PDF 中没有页面",
        "No page was found in the PDF: it is empty, cut off, or no PDF at all. Get the file again."
    )
    {
        EnglishTitle = "the PDF has no pages",
        ChineseExplanation = "PDF 中没有找到页面：文件为空、不完整，或者根本不是 PDF。请重新获取文件。",
    };

    public static readonly DiagnosticRule PageTreeBroken = new(
        "GO1102",
        Severity.Warning,
        "PDF 页面树损坏",
        "A node of the page tree is missing, refers back to itself, or is no page. It was passed over; a page may be missing."
    )
    {
        EnglishTitle = "the page tree of the PDF is damaged",
        ChineseExplanation = "页面树中有节点缺失、循环引用或不是页面，已跳过；可能缺页。",
    };

    public static readonly DiagnosticRule PagesMissing = new(
        "GO1103",
        Severity.Warning,
        "PDF 页数与声明不符",
        "The PDF declares another number of pages than it has: it may have lost some. The pages that are there were read."
    )
    {
        EnglishTitle = "the PDF has another number of pages than it declares",
        ChineseExplanation = "PDF 声明的页数与实有页数不同，可能缺页。现有的页面均已读取。",
    };

    public static readonly DiagnosticRule StreamDamaged = new(
        "GO1104",
        Severity.Warning,
        "PDF 数据流损坏",
        "A compressed stream of the PDF is damaged or cut off. What could be unpacked was read; text may be missing."
    )
    {
        EnglishTitle = "a stream of the PDF is damaged",
        ChineseExplanation = "PDF 中有压缩数据流损坏或不完整。能解开的部分已读取，文字可能有缺失。",
    };

    public static readonly DiagnosticRule FilterUnknown = new(
        "GO1105",
        Severity.Warning,
        "PDF 压缩方式不支持",
        "A stream of the PDF is packed by a filter that is unknown. It was not read."
    )
    {
        EnglishTitle = "a filter of the PDF is unknown",
        ChineseExplanation = "PDF 中有数据流采用未知的压缩方式，未读取。",
    };

    public static readonly DiagnosticRule ObjectDamaged = new(
        "GO1106",
        Severity.Info,
        "PDF 对象损坏",
        "An object of the PDF breaks off or is malformed. What could be understood of it was used."
    )
    {
        EnglishTitle = "an object of the PDF is damaged",
        ChineseExplanation = "PDF 中有对象中断或格式有误，能理解的部分已采用。",
    };

    public static readonly DiagnosticRule PasswordNeeded = new(
        "GO1107",
        Severity.Error,
        "PDF 需要密码",
        "The PDF is encrypted and opens only with a password. Give the right one by --password."
    )
    {
        EnglishTitle = "the PDF needs a password",
        ChineseExplanation = "PDF 已加密，须凭密码打开。请用 --password 给出正确的密码。",
    };

    public static readonly DiagnosticRule EncryptionUnknown = new(
        "GO1108",
        Severity.Error,
        "PDF 加密方式不支持",
        "The PDF is encrypted by a handler or a version that the standard does not define. It was not read."
    )
    {
        EnglishTitle = "the encryption of the PDF is not supported",
        ChineseExplanation = "PDF 的加密方式或版本不在标准规定之内，未读取。",
    };

    public static readonly DiagnosticRule IndexLoops = new(
        "GO1109",
        Severity.Warning,
        "PDF 索引循环",
        "A section of the PDF's cross-reference table leads back to one that was read before. The sections read so far were used; objects of older ones may be missing."
    )
    {
        EnglishTitle = "the index of the PDF loops",
        ChineseExplanation = "PDF 交叉引用表的一节指回已读过的一节。此前读到的各节已采用，更早各节中的对象可能缺失。",
    };

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

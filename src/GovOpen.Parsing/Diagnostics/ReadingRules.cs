namespace GovOpen.Parsing.Diagnostics;

/// <summary>Findings of the readers: GO1xxx.</summary>
public static class ReadingRules
{
    public static readonly DiagnosticRule EmptyText = new(
        "GO1001",
        Severity.Warning,
        "没有文字",
        "The input holds no visible character. Check that the right file was given."
    )
    {
        EnglishTitle = "there is no text",
        ChineseExplanation = "输入中没有任何可见字符。请检查所给的文件是否正确。",
    };

    public static readonly DiagnosticRule NulCharacters = new(
        "GO1002",
        Severity.Warning,
        "含空字符",
        "NUL characters were left out of the text. The file may be damaged, or in an encoding that was not recognized."
    )
    {
        EnglishTitle = "the text holds NUL characters",
        ChineseExplanation = "文字中的空字符（NUL）已略去。文件可能已损坏，或其编码未能识别。",
    };

    public static readonly DiagnosticRule TextRowUneven = new(
        "GO1003",
        Severity.Info,
        "行的格数不一",
        "A row of a table that was flattened to text has more or fewer cells than the others, so its columns are a guess."
    )
    {
        EnglishTitle = "a row has more or fewer cells than the others",
        ChineseExplanation = "表格被转成文字后，有一行的格数与其他行不同，其各列的归属为推断。",
    };

    public static readonly DiagnosticRule TextRowsJoined = new(
        "GO1004",
        Severity.Info,
        "按列宽折行的行已并入上一行",
        "Lines of a table that was flattened to text stand below cells that are full, so they were read as the rest of the row above. Where rows are missing, two of them may have been joined."
    )
    {
        EnglishTitle = "lines were joined to the row above",
        ChineseExplanation =
            "表格被转成文字后，有的行上方的单元格已写满，因此作为上一行的余下部分并入。如有缺行，可能是误将两行并为一行。",
    };

    public static readonly DiagnosticRule CharsetContradicted = new(
        "GO1030",
        Severity.Warning,
        "编码声明不符",
        "The document declares an encoding that its bytes contradict. The encoding that the bytes fit was used."
    )
    {
        EnglishTitle = "the declared encoding is wrong",
        ChineseExplanation = "文档声明的编码与其字节不符，已改用与字节相符的编码。",
    };

    public static readonly DiagnosticRule CharsetGuessed = new(
        "GO1031",
        Severity.Warning,
        "编码为推测",
        "The bytes fit more than one encoding, or none well. The likeliest was used; check that the text reads as Chinese."
    )
    {
        EnglishTitle = "the encoding is a guess",
        ChineseExplanation =
            "字节符合不止一种编码，或与各种编码都不太相符。已采用可能性最大的一种，请检查文字是否为通顺的中文。",
    };

    public static readonly DiagnosticRule UndecodableBytes = new(
        "GO1032",
        Severity.Warning,
        "无法解码的字节",
        "Some bytes are no characters in the encoding of the document. Each is shown as U+FFFD; the words around it may be incomplete."
    )
    {
        EnglishTitle = "bytes cannot be decoded",
        ChineseExplanation = "有些字节在文档的编码中不是字符，每处以 U+FFFD 表示，其前后的词语可能不完整。",
    };

    public static readonly DiagnosticRule TextNotPlaced = new(
        "GO1033",
        Severity.Warning,
        "文字位置不明",
        "Text of the page could not be traced to its place in the file. The text is read, but its offsets are missing."
    )
    {
        EnglishTitle = "text has no place in the file",
        ChineseExplanation = "页面上的文字未能对应到文件中的位置。文字已读取，但没有偏移量。",
    };

    public static readonly DiagnosticRule HiddenContentRead = new(
        "GO1034",
        Severity.Warning,
        "正文取自隐藏元素",
        "The page shows almost no text, but holds text in elements that its style hides, as pages do that scripts reveal. That text was read."
    )
    {
        EnglishTitle = "hidden text was read",
        ChineseExplanation = "页面几乎不显示文字，正文在样式隐藏的元素中（常见于由脚本展开的页面）。已读取这些文字。",
    };

    public static readonly DiagnosticRule NoVisibleText = new(
        "GO1035",
        Severity.Warning,
        "页面没有文字",
        "The page shows no text at all: an empty file, a frame set, or a page whose text a script loads."
    )
    {
        EnglishTitle = "the page shows no text",
        ChineseExplanation = "页面不显示任何文字：文件为空、是框架集，或正文由脚本加载。",
    };

    public static readonly DiagnosticRule ContentElsewhere = new(
        "GO1036",
        Severity.Warning,
        "页面没有正文",
        "The page shows no notice: it is an error page, its content stands in a frame (iframe), or it only hands out a file. Convert that file or page."
    )
    {
        EnglishTitle = "the page holds no notice",
        ChineseExplanation =
            "页面上没有公文正文：是出错页，正文在框架页（iframe）中，或只有附件链接。请转换该附件或框架页。",
    };

    public static readonly DiagnosticRule CannotOpen = new(
        "GO1060",
        Severity.Error,
        "输入无法打开",
        "The file or folder does not exist or may not be read. The other inputs were converted."
    )
    {
        EnglishTitle = "the input cannot be opened",
        ChineseExplanation = "文件或文件夹不存在，或无权读取。其他输入已照常转换。",
    };

    public static readonly DiagnosticRule ArchiveUnreadable = new(
        "GO1061",
        Severity.Error,
        "压缩包无法读取",
        "The zip archive, or an entry of it, is damaged, encrypted or packed by a method that is not supported."
    )
    {
        EnglishTitle = "the archive cannot be read",
        ChineseExplanation = "ZIP 压缩包或其中的文件已损坏、已加密，或所用压缩方法不受支持。",
    };

    public static readonly DiagnosticRule NothingMatched = new(
        "GO1062",
        Severity.Warning,
        "没有匹配的文件",
        "The pattern matches no file, or the folder or archive holds no notice (*.txt, *.md, *.markdown, *.html, *.htm, *.pdf)."
    )
    {
        EnglishTitle = "no file matches",
        ChineseExplanation =
            "没有文件与通配式相符，或者文件夹、压缩包中没有通知文件（*.txt、*.md、*.markdown、*.html、*.htm、*.pdf）。",
    };

    public static readonly DiagnosticRule FormatNotSupported = new(
        "GO1063",
        Severity.Error,
        "格式尚不支持",
        "The file is of a format that this version does not read (Office, OFD). Save it as text, HTML or PDF first."
    )
    {
        EnglishTitle = "the format is not supported yet",
        ChineseExplanation = "本版本不读取这种格式（Office、OFD）。请先另存为文本、HTML 或 PDF。",
    };

    /// <summary>Every rule of this room, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        EmptyText,
        NulCharacters,
        TextRowUneven,
        TextRowsJoined,
        CharsetContradicted,
        CharsetGuessed,
        UndecodableBytes,
        TextNotPlaced,
        HiddenContentRead,
        NoVisibleText,
        ContentElsewhere,
        CannotOpen,
        ArchiveUnreadable,
        NothingMatched,
        FormatNotSupported,
    ];
}

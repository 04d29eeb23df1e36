namespace GovOpen.Parsing.Diagnostics;

/// <summary>Findings of the readers: GO1xxx.</summary>
public static class ReadingRules
{
    public static readonly DiagnosticRule EmptyText = new(
        "GO1001",
        Severity.Warning,
        "没有文字",
        "The input holds no visible character. Check that the right file was given."
    );

    public static readonly DiagnosticRule NulCharacters = new(
        "GO1002",
        Severity.Warning,
        "含空字符",
        "NUL characters were left out of the text. The file may be damaged, or in an encoding that was not recognized."
    );

    public static readonly DiagnosticRule TextRowUneven = new(
        "GO1003",
        Severity.Info,
        "行的格数不一",
        "A row of a table that was flattened to text has more or fewer cells than the others, so its columns are a guess."
    );

    public static readonly DiagnosticRule CharsetContradicted = new(
        "GO1030",
        Severity.Warning,
        "编码声明不符",
        "The document declares an encoding that its bytes contradict. The encoding that the bytes fit was used."
    );

    public static readonly DiagnosticRule CharsetGuessed = new(
        "GO1031",
        Severity.Warning,
        "编码为推测",
        "The bytes fit more than one encoding, or none well. The likeliest was used; check that the text reads as Chinese."
    );

    public static readonly DiagnosticRule UndecodableBytes = new(
        "GO1032",
        Severity.Warning,
        "无法解码的字节",
        "Some bytes are no characters in the encoding of the document. Each is shown as U+FFFD; the words around it may be incomplete."
    );

    public static readonly DiagnosticRule TextNotPlaced = new(
        "GO1033",
        Severity.Warning,
        "文字位置不明",
        "Text of the page could not be traced to its place in the file. The text is read, but its offsets are missing."
    );

    public static readonly DiagnosticRule HiddenContentRead = new(
        "GO1034",
        Severity.Warning,
        "正文取自隐藏元素",
        "The page shows almost no text, but holds text in elements that its style hides, as pages do that scripts reveal. That text was read."
    );

    public static readonly DiagnosticRule NoVisibleText = new(
        "GO1035",
        Severity.Warning,
        "页面没有文字",
        "The page shows no text at all: an empty file, a frame set, or a page whose text a script loads."
    );

    public static readonly DiagnosticRule CannotOpen = new(
        "GO1060",
        Severity.Error,
        "输入无法打开",
        "The file or folder does not exist or may not be read. The other inputs were converted."
    );

    public static readonly DiagnosticRule ArchiveUnreadable = new(
        "GO1061",
        Severity.Error,
        "压缩包无法读取",
        "The zip archive, or an entry of it, is damaged, encrypted or packed by a method that is not supported."
    );

    public static readonly DiagnosticRule NothingMatched = new(
        "GO1062",
        Severity.Warning,
        "没有匹配的文件",
        "The pattern matches no file, or the folder or archive holds no notice (*.txt, *.md, *.markdown, *.html, *.htm, *.pdf)."
    );

    public static readonly DiagnosticRule FormatNotSupported = new(
        "GO1063",
        Severity.Error,
        "格式尚不支持",
        "The file is of a format that this version does not read (Office, OFD). Save it as text, HTML or PDF first."
    );

    /// <summary>Every rule of this room, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        EmptyText,
        NulCharacters,
        TextRowUneven,
        CharsetContradicted,
        CharsetGuessed,
        UndecodableBytes,
        TextNotPlaced,
        HiddenContentRead,
        NoVisibleText,
        CannotOpen,
        ArchiveUnreadable,
        NothingMatched,
        FormatNotSupported,
    ];
}

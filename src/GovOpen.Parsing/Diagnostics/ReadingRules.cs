namespace GovOpen.Parsing.Diagnostics;

/// <summary>Findings of the readers: GO1xxx.</summary>
public static class ReadingRules
{
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

    public static readonly DiagnosticRule NulsIgnored = new(
        "GO1036",
        Severity.Warning,
        "含空字符",
        "The text holds NUL characters, which no document should. They were ignored."
    );

    /// <summary>Every rule of this room, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        CharsetContradicted,
        CharsetGuessed,
        UndecodableBytes,
        TextNotPlaced,
        HiddenContentRead,
        NoVisibleText,
        NulsIgnored,
    ];
}

namespace GovOpen.Parsing.Diagnostics;

/// <summary>Findings of the readers: GO1xxx.</summary>
public static class ReadingRules
{
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
        "The pattern matches no file, or the folder or archive holds no notice (*.txt, *.md, *.markdown, *.html, *.htm)."
    );

    public static readonly DiagnosticRule FormatNotSupported = new(
        "GO1063",
        Severity.Error,
        "格式尚不支持",
        "The file is of a format that this version does not read (PDF, Office, OFD). Save it as text or HTML first."
    );

    /// <summary>Every rule of this room, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [CannotOpen, ArchiveUnreadable, NothingMatched, FormatNotSupported];
}

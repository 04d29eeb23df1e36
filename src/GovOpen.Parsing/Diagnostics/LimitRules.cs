namespace GovOpen.Parsing.Diagnostics;

/// <summary>Limits and safety: GO6xxx.</summary>
public static class LimitRules
{
    public static readonly DiagnosticRule MarkupTooDeep = new(
        "GO6001",
        Severity.Warning,
        "标记嵌套过深",
        "Elements are nested deeper than the limit. The tags beyond it were ignored; their text was kept."
    );

    public static readonly DiagnosticRule TooManyAttributes = new(
        "GO6002",
        Severity.Warning,
        "属性过多",
        "An element has more attributes than the limit. Those beyond it were ignored."
    );

    public static readonly DiagnosticRule SpanClamped = new(
        "GO6003",
        Severity.Warning,
        "跨列或跨行数过大",
        "A cell spans more columns or rows than the HTML standard allows. The span was cut to the standard's limit."
    );

    public static readonly DiagnosticRule TableTooLarge = new(
        "GO6004",
        Severity.Warning,
        "表格过大",
        "A table has more columns or cells than the limit. It was read as lines of text, not as a table; nothing of it is lost."
    );

    public static readonly DiagnosticRule LineTooLong = new(
        "GO6005",
        Severity.Warning,
        "行过长",
        "A line or paragraph is longer than the limit. The rest of it was read as further paragraphs."
    );

    public static readonly DiagnosticRule FormattingIgnored = new(
        "GO6006",
        Severity.Warning,
        "格式标记未闭合",
        "Formatting elements that are never closed multiply past any use. All formatting was ignored; the text was kept."
    );

    public static readonly DiagnosticRule TextRowTooWide = new(
        "GO6021",
        Severity.Warning,
        "列过多",
        "A row of a text table has more cells than the limit. Nothing is lost: the rest stands in its last cell."
    );

    public static readonly DiagnosticRule TextTableTooLarge = new(
        "GO6022",
        Severity.Warning,
        "表格过大",
        "A text table has more cells than the limit. Nothing is lost: the rest is read on, as another table."
    );

    public static readonly DiagnosticRule InputTooLarge = new(
        "GO6040",
        Severity.Error,
        "输入超过大小上限",
        "The input holds more bytes than --max-bytes allows and was not read. Raise the limit if the file is meant to be that large."
    );

    public static readonly DiagnosticRule TimedOut = new(
        "GO6041",
        Severity.Error,
        "读取超时",
        "Reading the input took longer than --timeout allows and was given up. The other inputs were converted."
    );

    public static readonly DiagnosticRule ArchiveBomb = new(
        "GO6042",
        Severity.Error,
        "压缩包超过上限",
        "An archive holds too many entries, or an entry unpacks to far more than any document does. Such archives are built to exhaust memory; the entry, or the rest of the archive, was not read."
    );

    public static readonly DiagnosticRule ArchivePath = new(
        "GO6043",
        Severity.Error,
        "压缩包内路径越界",
        "The name of an archive entry leads out of the archive (.. or an absolute path). The entry was not read."
    );

    /// <summary>Every rule of this room, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        MarkupTooDeep,
        TooManyAttributes,
        SpanClamped,
        TableTooLarge,
        LineTooLong,
        FormattingIgnored,
        TextRowTooWide,
        TextTableTooLarge,
        InputTooLarge,
        TimedOut,
        ArchiveBomb,
        ArchivePath,
    ];
}

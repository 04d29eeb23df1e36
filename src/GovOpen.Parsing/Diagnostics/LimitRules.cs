namespace GovOpen.Parsing.Diagnostics;

/// <summary>Limits and safety: GO6xxx.</summary>
public static class LimitRules
{
    public static readonly DiagnosticRule MarkupTooDeep = new(
        "GO6001",
        Severity.Warning,
        "标记嵌套过深",
        "Elements are nested deeper than the limit. The tags beyond it were ignored; their text was kept."
    )
    {
        EnglishTitle = "markup is nested too deeply",
        ChineseExplanation = "元素嵌套深度超过上限。超出部分的标签已忽略，文字已保留。",
    };

    public static readonly DiagnosticRule TooManyAttributes = new(
        "GO6002",
        Severity.Warning,
        "属性过多",
        "An element has more attributes than the limit. Those beyond it were ignored."
    )
    {
        EnglishTitle = "an element has too many attributes",
        ChineseExplanation = "元素的属性数量超过上限，超出的属性已忽略。",
    };

    public static readonly DiagnosticRule SpanClamped = new(
        "GO6003",
        Severity.Warning,
        "跨列或跨行数过大",
        "A cell spans more columns or rows than the HTML standard allows. The span was cut to the standard's limit."
    )
    {
        EnglishTitle = "a cell spans too many columns or rows",
        ChineseExplanation = "单元格所跨的列数或行数超过 HTML 标准的规定，已截至标准的上限。",
    };

    public static readonly DiagnosticRule TableTooLarge = new(
        "GO6004",
        Severity.Warning,
        "表格过大",
        "A table has more columns or cells than the limit. It was read as lines of text, not as a table; nothing of it is lost."
    )
    {
        EnglishTitle = "a table is too large",
        ChineseExplanation = "表格的列数或单元格数超过上限。已按文字行而不是表格读取，内容没有缺失。",
    };

    public static readonly DiagnosticRule LineTooLong = new(
        "GO6005",
        Severity.Warning,
        "行过长",
        "A line or paragraph is longer than the limit. The rest of it was read as further paragraphs."
    )
    {
        EnglishTitle = "a line is too long",
        ChineseExplanation = "行或段落的长度超过上限，其余部分作为后续段落读取。",
    };

    public static readonly DiagnosticRule FormattingIgnored = new(
        "GO6006",
        Severity.Warning,
        "格式标记未闭合",
        "Formatting elements that are never closed multiply past any use. All formatting was ignored; the text was kept."
    )
    {
        EnglishTitle = "formatting is never closed",
        ChineseExplanation = "一直没有闭合的格式元素成倍增加，已无意义。所有格式均已忽略，文字已保留。",
    };

    public static readonly DiagnosticRule TextRowTooWide = new(
        "GO6021",
        Severity.Warning,
        "列过多",
        "A row of a text table has more cells than the limit. Nothing is lost: the rest stands in its last cell."
    )
    {
        EnglishTitle = "a row has too many cells",
        ChineseExplanation = "文本表格中有一行的单元格数超过上限。内容没有缺失，其余文字放在最后一个单元格中。",
    };

    public static readonly DiagnosticRule TextTableTooLarge = new(
        "GO6022",
        Severity.Warning,
        "表格过大",
        "A text table has more cells than the limit. Nothing is lost: the rest is read on, as another table."
    )
    {
        EnglishTitle = "a text table is too large",
        ChineseExplanation = "文本表格的单元格数超过上限。内容没有缺失，其余部分作为另一个表格继续读取。",
    };

    public static readonly DiagnosticRule InputTooLarge = new(
        "GO6040",
        Severity.Error,
        "输入超过大小上限",
        "The input holds more bytes than --max-bytes allows and was not read. Raise the limit if the file is meant to be that large."
    )
    {
        EnglishTitle = "the input is too large",
        ChineseExplanation = "输入的字节数超过 --max-bytes 的限制，未读取。如果文件本应如此之大，请提高上限。",
    };

    public static readonly DiagnosticRule TimedOut = new(
        "GO6041",
        Severity.Error,
        "读取超时",
        "Reading the input took longer than --timeout allows and was given up. The other inputs were converted."
    )
    {
        EnglishTitle = "reading took too long",
        ChineseExplanation = "读取输入的时间超过 --timeout 的限制，已放弃。其他输入已照常转换。",
    };

    public static readonly DiagnosticRule ArchiveBomb = new(
        "GO6042",
        Severity.Error,
        "压缩包超过上限",
        "An archive holds too many entries, or an entry unpacks to far more than any document does. Such archives are built to exhaust memory; the entry, or the rest of the archive, was not read."
    )
    {
        EnglishTitle = "the archive is over the limits",
        ChineseExplanation =
            "压缩包中的文件过多，或其中的文件解开后远大于任何文档。这样的压缩包意在耗尽内存，因此未读取该文件或压缩包的其余部分。",
    };

    public static readonly DiagnosticRule ArchivePath = new(
        "GO6043",
        Severity.Error,
        "压缩包内路径越界",
        "The name of an archive entry leads out of the archive (.. or an absolute path). The entry was not read."
    )
    {
        EnglishTitle = "an archive entry leads out of the archive",
        ChineseExplanation = "压缩包内的文件名指向压缩包之外（.. 或绝对路径）。该文件未读取。",
    };

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

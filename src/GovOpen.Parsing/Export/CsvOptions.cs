using CsvHelper;

namespace GovOpen.Parsing.Export;

/// <summary>How a CSV or TSV output is written. The defaults are those for a pipe.</summary>
public sealed record CsvOptions
{
    public static CsvOptions Default { get; } = new();

    /// <summary>For a file that people open in a spreadsheet: CRLF and a byte-order mark.</summary>
    public static CsvOptions ForFile { get; } = new() { ByteOrderMark = true, CrLf = true };

    /// <summary>A comma, or a tab for TSV.</summary>
    public char Separator { get; init; } = ',';

    public bool ByteOrderMark { get; init; }

    /// <summary>Whether records end with CRLF instead of LF.</summary>
    public bool CrLf { get; init; }

    /// <summary>Whether a cell that a spreadsheet would run as a formula gets a leading apostrophe.</summary>
    public bool GuardFormulas { get; init; } = true;

    /// <summary>Whether the table begins with its byte-order mark, if it has one, and its header; false for rows that follow others.</summary>
    public bool HasHeader { get; init; } = true;

    public ExportGrain Grain { get; init; }

    public ExportHeaders Headers { get; init; }

    internal CsvWriterOptions ToWriterOptions() =>
        new()
        {
            Separator = Separator,
            NewLine = CrLf ? "\r\n" : "\n",
            WriteByteOrderMark = ByteOrderMark && HasHeader,
            Injection = GuardFormulas ? CsvInjection.Escape : CsvInjection.None,
        };
}

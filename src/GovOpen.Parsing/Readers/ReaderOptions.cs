using GovOpen.Parsing.Readers.Pdf;

namespace GovOpen.Parsing.Readers;

/// <summary>Limits on what a reader accepts. What is over a limit is a diagnostic of the GO6 room.</summary>
public sealed record ReaderOptions
{
    public static ReaderOptions Default { get; } = new();

    /// <summary>Bytes of one input.</summary>
    public long MaxBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>UTF-16 code units of one line or paragraph; the rest of it is kept as further paragraphs.</summary>
    public int MaxLineLength { get; init; } = 1_000_000;

    /// <summary>Columns of one table. 1,000 is the HTML standard's own clamp for colspan.</summary>
    public int MaxTableColumns { get; init; } = 1_000;

    /// <summary>Grid positions (rows × columns) of one table.</summary>
    public int MaxTableCells { get; init; } = 2_000_000;

    /// <summary>Nesting of markup elements.</summary>
    public int MaxDepth { get; init; } = 400;

    /// <summary>Attributes of one markup element.</summary>
    public int MaxAttributes { get; init; } = 1_000;

    /// <summary>What a PDF file may ask for.</summary>
    public PdfLimits Pdf { get; init; } = PdfLimits.Default;

    /// <summary>Opens encrypted files, or null.</summary>
    public string? Password { get; init; }
}

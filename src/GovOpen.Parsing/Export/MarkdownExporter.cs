using System.Text;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Parsing.Export;

/// <summary>Writes each notice as a heading and a pipe table of its tasks, to be read by people. UTF-8, LF. Leaves the stream open.</summary>
public sealed class MarkdownExporter : INoticeExporter
{
    private static readonly string[] Shown =
    [
        "number",
        "section_1",
        "section_2",
        "section_3",
        "title",
        "text",
        "measures",
        "lead_units",
        "responsible_units",
        "cooperating_units",
        "deadline",
        "remarks",
    ];

    private readonly StreamWriter writer;
    private readonly ExportGrain grain;
    private readonly ExportHeaders headers;
    private bool isFirst = true;

    public MarkdownExporter(Stream output, ExportGrain grain, ExportHeaders headers)
    {
        this.grain = grain;
        this.headers = headers;
        writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
    }

    public void Write(Notice notice)
    {
        if (!isFirst)
        {
            writer.WriteLine();
        }

        isFirst = false;
        writer.WriteLine($"# {Escape(notice.Head.Title ?? notice.Source.Name)}");
        writer.WriteLine();
        var rows = ExportRow.Of(notice, grain).ToList();
        var columns = ExportColumns
            .For(grain)
            .Where(column => Shown.Contains(column.Name) && rows.Exists(row => !string.IsNullOrEmpty(column.Read(row))))
            .ToList();
        if (columns.Count > 0)
        {
            WriteLine(columns.Select(column => column.Header(headers)));
            WriteLine(columns.Select(_ => "---"));
        }

        foreach (var row in rows)
        {
            WriteLine(columns.Select(column => column.Read(row)));
        }
    }

    public void Complete() => writer.Flush();

    public void Dispose() => writer.Dispose();

    private void WriteLine(IEnumerable<string?> cells) =>
        writer.WriteLine($"| {string.Join(" | ", cells.Select(Escape))} |");

    private static string Escape(string? text) =>
        (text ?? string.Empty)
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("|", "\\|", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace("\r\n", "<br>", StringComparison.Ordinal)
            .Replace("\n", "<br>", StringComparison.Ordinal)
            .Replace("\r", "<br>", StringComparison.Ordinal);
}

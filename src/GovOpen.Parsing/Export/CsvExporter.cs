using CsvHelper;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Parsing.Export;

/// <summary>Writes tasks as one CSV or TSV table with one header (RFC 4180, UTF-8). Leaves the stream open.</summary>
public sealed class CsvExporter : INoticeExporter
{
    private readonly CsvWriter csv;
    private readonly ExportGrain grain;
    private readonly IReadOnlyList<ExportColumn> columns;
    private readonly string?[] cells;

    public CsvExporter(Stream output, CsvOptions options)
    {
        grain = options.Grain;
        columns = ExportColumns.For(grain);
        cells = new string?[columns.Count];
        csv = CsvWriter.Create(output, options.ToWriterOptions(), leaveOpen: true);
        if (options.HasHeader)
        {
            WriteRecord(column => column.Header(options.Headers));
        }
    }

    public void Write(Notice notice)
    {
        foreach (var row in ExportRow.Of(notice, grain))
        {
            WriteRecord(column => column.Read(row));
        }
    }

    public void Complete() => csv.Flush();

    public void Dispose() => csv.Dispose();

    private void WriteRecord(Func<ExportColumn, string?> cell)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = cell(columns[i]);
        }

        csv.WriteRecord(cells);
    }
}

using CsvHelper;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Parsing.Export;

/// <summary>
/// Writes notices as a Frictionless data package: <c>tasks.csv</c>, <c>units.csv</c>, <c>measures.csv</c>, and last
/// <c>datapackage.json</c>, which describes them. Leaves the streams open.
/// </summary>
public sealed class DataPackageExporter : INoticeExporter
{
    /// <summary>The name of the file that describes the others.</summary>
    public const string DescriptorName = "datapackage.json";

    private readonly Func<string, Stream> open;
    private readonly List<(PackageTable Table, CsvWriter Csv)> tables = [];

    /// <param name="open">Opens a file of the package by its name.</param>
    public DataPackageExporter(Func<string, Stream> open, CsvOptions options)
    {
        this.open = open;
        foreach (var table in PackageTable.All)
        {
            var csv = CsvWriter.Create(open(table.Path), options.ToWriterOptions(), leaveOpen: true);
            csv.WriteRecord([.. table.Columns.Select(column => column.Header(options.Headers))]);
            tables.Add((table, csv));
        }
    }

    /// <summary>The names of the files of a package.</summary>
    public static IReadOnlyList<string> FileNames { get; } =
    [.. PackageTable.All.Select(table => table.Path), DescriptorName];

    public void Write(Notice notice)
    {
        foreach (var row in ExportRow.Of(notice, ExportGrain.Task))
        {
            foreach (var (table, csv) in tables)
            {
                foreach (var each in table.Rows(row))
                {
                    csv.WriteRecord([.. table.Columns.Select(column => column.Read(each))]);
                }
            }
        }
    }

    public void Complete()
    {
        foreach (var (_, csv) in tables)
        {
            csv.Flush();
        }

        SchemaWriter.WriteDataPackage(open(DescriptorName));
    }

    public void Dispose() => tables.ForEach(each => each.Csv.Dispose());
}
